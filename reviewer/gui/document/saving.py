"""Saving from the window: what can go wrong, and what the person is then asked."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from reviewer.article.envelope import UnencodableTextError
from reviewer.gui.document.desk import Desk
from reviewer.gui.document.editable import ReadOnlyError
from reviewer.gui.document.open_article import OpenArticle
from reviewer.gui.looks.plain_buttons import without_icons
from reviewer.gui.words.engine_words import said
from reviewer.gui.words.language import marked, translate
from reviewer.gui.words.plain_words import shown_text
from reviewer.workspace.storage import ConflictError, SaveError

_Button = QMessageBox.StandardButton


class Questioner(Protocol):
    """Asks the person; in tests, the test answers instead."""

    def choose(self, title: str, text: str, choices: Sequence[str]) -> str | None:
        """Ask which of the choices to take; None if the person wants none of them."""


class MessageBoxQuestioner:
    """Asks in a dialog."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def choose(self, title: str, text: str, choices: Sequence[str]) -> str | None:
        """Ask in a dialog, the choices translated; Cancel and Escape are None."""
        box = QMessageBox(QMessageBox.Icon.Question, title, "", parent=self._parent)
        # The text names files, whose names are anybody's.
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(shown_text(text))
        buttons = {
            box.addButton(translate("Saver", choice), QMessageBox.ButtonRole.AcceptRole): choice
            for choice in choices
        }
        box.addButton(_Button.Cancel)
        without_icons(box)
        box.exec()
        clicked = box.clickedButton()
        return next((choice for button, choice in buttons.items() if button is clicked), None)


OVERWRITE = marked("Saver", "Keep my text")
WRITE_AGAIN = marked("Saver", "Save it again")
LOAD_OTHER = marked("Saver", "Load the other program's text")
CONVERT = marked("Saver", "Save as UTF-8")
SAVE = marked("Saver", "Save")
SAVE_ALL = marked("Saver", "Save all")
DISCARD = marked("Saver", "Discard changes")


class Saver:
    """Saves articles of the desk, asking the person where necessary."""

    def __init__(self, desk: Desk, questioner: Questioner, tell: Callable[[str], None]) -> None:
        self._desk = desk
        self.questioner = questioner
        self._tell = tell

    def save(self, article: OpenArticle) -> bool:
        """Save one article; return whether its text is now in its file. The text is never lost."""
        try:
            self._desk.save(article)
        except ConflictError as error:
            return self._settle_conflict(article, error)
        except UnencodableTextError as error:
            return self._settle_encoding(article, error)
        except (SaveError, ReadOnlyError) as error:
            self._tell(translate("Saver", "Not saved: {reason}").format(reason=said(str(error))))
            return False
        return True

    def save_all(self) -> bool:
        """Save all articles with unsaved changes; return whether none is left."""
        return not [article for article in self._desk.modified if not self.save(article)]

    def may_close(self) -> bool:
        """Ask what to do with unsaved changes; return whether the window may close."""
        modified = self._desk.modified
        if not modified:
            return True
        names = "\n".join(f"\N{BULLET} {article.path.name}" for article in modified[:10])
        question = translate("Saver", "%Ln article(s) have unsaved changes:", "", len(modified))
        if len(modified) > 10:
            more = translate("Saver", "… and %Ln more", "", len(modified) - 10)
            names = f"{names}\n{more}"
        answer = self.questioner.choose(
            translate("Saver", "Unsaved changes"),
            f"{question}\n{names}",
            (SAVE_ALL if len(modified) > 1 else SAVE, DISCARD),
        )
        if answer in {SAVE, SAVE_ALL}:
            return self.save_all()
        return answer == DISCARD

    def revert(self, article: OpenArticle) -> None:
        """Reload the text from the file; undo restores the person's text."""
        try:
            article.revert()
        except (OSError, ReadOnlyError) as error:
            words = translate("Saver", "{name} could not be reloaded: {reason}")
            self._tell(words.format(name=article.path.name, reason=said(str(error))))

    def _settle_conflict(self, article: OpenArticle, error: ConflictError) -> bool:
        # The file may have been removed just now.
        article.check_file()
        choices: tuple[str, ...]
        if article.is_missing:
            title, choices = translate("Saver", "The file is gone"), (WRITE_AGAIN,)
            consequence = translate("Saver", "Your text was not saved. It is still here.")
        else:
            title, choices = translate("Saver", "The file has changed"), (OVERWRITE, LOAD_OTHER)
            consequence = translate(
                "Saver",
                "Your text was not saved. Loading the other text can be undone; what is "
                "overwritten stays in the history.",
            )
        answer = self.questioner.choose(
            title, f"{article.path.name}: {said(error.sentence)}\n\n{consequence}", choices
        )
        if answer in {OVERWRITE, WRITE_AGAIN}:
            article.expect_file_as_it_is()
            return self.save(article)
        if answer == LOAD_OTHER:
            self.revert(article)
        return False

    def _settle_encoding(self, article: OpenArticle, error: UnencodableTextError) -> bool:
        if not error.can_be_converted:
            reason = f"{article.path.name}: {said(str(error))}"
            self._tell(translate("Saver", "Not saved: {reason}").format(reason=reason))
            return False
        title = translate("Saver", "The encoding lacks characters")
        answer = self.questioner.choose(title, said(str(error)), (CONVERT,))
        if answer != CONVERT:
            return False
        article.convert_to_utf8()
        return self.save(article)
