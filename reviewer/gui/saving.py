"""Saving from the window: what may go wrong, and what the person is asked then."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from reviewer.article.envelope import UnencodableTextError
from reviewer.gui.desk import Desk
from reviewer.gui.editable import ReadOnlyError
from reviewer.gui.open_article import OpenArticle
from reviewer.gui.plain_words import shown_text
from reviewer.workspace.storage import ConflictError, SaveError

_Button = QMessageBox.StandardButton


class Questioner(Protocol):
    """Asks the person; a test answers in their place."""

    def choose(self, title: str, text: str, choices: Sequence[str]) -> str | None:
        """Ask which of the choices to take; None where the person wants none of them."""


class MessageBoxQuestioner:
    """Asks in a dialog."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def choose(self, title: str, text: str, choices: Sequence[str]) -> str | None:
        """Ask in a dialog; Cancel and Escape are None."""
        box = QMessageBox(QMessageBox.Icon.Question, title, "", parent=self._parent)
        # The text names files, whose names are anybody's.
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(shown_text(text))
        buttons = {
            box.addButton(words, QMessageBox.ButtonRole.AcceptRole): words for words in choices
        }
        box.addButton(_Button.Cancel)
        box.exec()
        clicked = box.clickedButton()
        return next((words for button, words in buttons.items() if button is clicked), None)


OVERWRITE, LOAD_OTHER = "Keep my text", "Load the other program's text"
CONVERT = "Save as UTF-8"
SAVE_ALL, DISCARD = "Save all", "Discard changes"


class Saver:
    """Saves articles of the desk, asking where there is something to decide."""

    def __init__(self, desk: Desk, questioner: Questioner, tell: Callable[[str], None]) -> None:
        self._desk = desk
        self._questioner = questioner
        self._tell = tell

    def save(self, article: OpenArticle) -> bool:
        """Save one article; whether its text is now in its file. Its text is never lost."""
        try:
            self._desk.save(article)
        except ConflictError as error:
            return self._settle_conflict(article, error)
        except UnencodableTextError as error:
            return self._settle_encoding(article, error)
        except (SaveError, ReadOnlyError) as error:
            self._tell(f"Not saved: {error}")
            return False
        return True

    def save_all(self) -> bool:
        """Save all articles with unsaved changes; whether none is left."""
        return not [article for article in self._desk.modified if not self.save(article)]

    def may_close(self) -> bool:
        """Ask what becomes of unsaved changes; whether the window may go."""
        modified = self._desk.modified
        if not modified:
            return True
        names = "\n".join(f"\N{BULLET} {article.path.name}" for article in modified[:10])
        more = f"\n… and {len(modified) - 10} more" if len(modified) > 10 else ""
        articles = "This article has" if len(modified) == 1 else f"{len(modified)} articles have"
        answer = self._questioner.choose(
            "Unsaved changes",
            f"{articles} unsaved changes:\n{names}{more}",
            (SAVE_ALL, DISCARD),
        )
        if answer == SAVE_ALL:
            return self.save_all()
        return answer == DISCARD

    def revert(self, article: OpenArticle) -> None:
        """Take the text from the file again; undo brings the person's text back."""
        try:
            article.revert()
        except (OSError, ReadOnlyError) as error:
            self._tell(f"{article.path.name} could not be read again: {error}")

    def _settle_conflict(self, article: OpenArticle, error: ConflictError) -> bool:
        # Whether it is gone may be news of this moment.
        article.check_file()
        choices = (OVERWRITE,) if article.is_missing else (OVERWRITE, LOAD_OTHER)
        answer = self._questioner.choose(
            "The file has changed",
            f"{article.path.name}: {error.sentence}\n\nYour text was not written. "
            "Loading the other text can be undone; what is overwritten stays in the history.",
            choices,
        )
        if answer == OVERWRITE:
            article.expect_file_as_it_is()
            return self.save(article)
        if answer == LOAD_OTHER:
            self.revert(article)
        return False

    def _settle_encoding(self, article: OpenArticle, error: UnencodableTextError) -> bool:
        if not error.can_be_converted:
            self._tell(f"Not saved: {article.path.name}: {error}")
            return False
        answer = self._questioner.choose("The encoding is too small", str(error), (CONVERT,))
        if answer != CONVERT:
            return False
        article.convert_to_utf8()
        return self.save(article)
