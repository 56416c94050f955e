"""Checks the spelling of the open article, if the system has a dictionary for its language."""

import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from reviewer.gui.document.open_article import OpenArticle
from reviewer.gui.editor.spelling_edit import SpellingEdit
from reviewer.gui.folder.folder_view import FolderView
from reviewer.gui.start.start_gate import start_gate
from reviewer.gui.words.engine_words import reason_of
from reviewer.writing.language import LOOKED_AT, language_of
from reviewer.writing.spelling import Dictionary, OwnWords, Speller, open_dictionary

#: The fields in which site generators look for the language of an article.
_LANGUAGE_FIELDS = ("lang", "language", "locale")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z]+)?")
#: Milliseconds without a key after which a text whose language is not known is looked at again.
_PAUSE_MS = 1_000


class Spelling(QObject):
    """Gives the editor a speller for the open article, once its dictionary is there."""

    #: Something went wrong. Carries a sentence.
    failed = Signal(str)
    #: A dictionary was loaded; None if the system has none for that language.
    _opened = Signal(str, object)

    def __init__(
        self, editor: SpellingEdit, folder: FolderView, words: Path, parent: QObject | None = None
    ) -> None:
        """``words`` is the file of the person's own words."""
        super().__init__(parent)
        self._editor = editor
        self._folder = folder
        self._words = words
        self._is_on = False
        self._chosen: str | None = None
        self._wanted: str | None = None
        #: What is checked by now; None where the language of the article is not known.
        self._language: str | None = None
        #: The dictionaries asked for so far, by language; None if the system has none.
        self._dictionaries: dict[str, Dictionary | None] = {}
        self._article: OpenArticle | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._take_language)
        # Dictionaries take a while to load.
        self._loader = ThreadPoolExecutor(1, "dictionary")
        self._opened.connect(self._take)
        # What is shown first is the text: Qt paints before it looks at its timers.
        self._painted = QTimer(self)
        self._painted.setSingleShot(True)
        self._painted.timeout.connect(self._take_language)
        editor.word_accepted.connect(self._accept)

    def turn(self, *, on: bool) -> None:
        """Check from now on, or no longer."""
        self._is_on = on
        self._load()

    def set_language(self, language: str | None) -> None:
        """The workspace's language, for articles that name none; None means the usual one."""
        self._wanted = language
        self._take_language()

    def set_usual_language(self, language: str | None) -> None:
        """Check by this one what seems to be in no other language; None: by the system's own."""
        self._chosen = language
        self._take_language()

    def attend(self, article: OpenArticle | None) -> None:
        """Turn to another article, with its own language and words."""
        if self._article is not None:
            self._article.text_changed.disconnect(self._look_again)
        self._article = article
        if article is not None:
            article.text_changed.connect(self._look_again)
        self._editor.set_speller(None)
        self._painted.start()

    def _take_language(self) -> None:
        self._pause.stop()
        self._language = self._find_language(self._article) if self._article is not None else None
        self._load()

    def _look_again(self) -> None:
        if self._language is None and self._is_on:
            self._pause.start()

    def _find_language(self, article: OpenArticle) -> str | None:
        """What the article or its workspace names, else what it seems to be written in."""
        named = _language_of(article) or self._wanted
        if named is not None:
            chosen = (self._chosen or "").replace("-", "_")
            return chosen if chosen.startswith(f"{named.lower()}_") else named
        text, start = article.article.text, article.article.body_start
        found = language_of(text[start : start + LOOKED_AT], self._chosen or _system_language())
        return found or self._chosen

    def shut_down(self) -> None:
        """Wait for nothing any more."""
        self._loader.shutdown(cancel_futures=True)

    def _load(self) -> None:
        language = self._language
        if self._is_on and language is not None and language not in self._dictionaries:
            start_gate().when_open(self._open_dictionary)
        self._show()

    def _open_dictionary(self) -> None:
        language = self._language
        if language is None:
            return
        self._loader.submit(lambda: self._opened.emit(language, open_dictionary(language)))

    def _take(self, language: str, dictionary: Dictionary | None) -> None:
        self._dictionaries[language] = dictionary
        if language == self._language:
            self._show()

    def _show(self) -> None:
        dictionary = self._dictionaries.get(self._language) if self._language else None
        if not self._is_on or dictionary is None or self._article is None:
            self._editor.set_speller(None)
            return
        session = self._folder.session
        right_here = session.words_of(self._article.path) if session else frozenset()
        self._editor.set_speller(Speller(dictionary, OwnWords(self._words, right_here)))

    def _accept(self, word: str, everywhere: bool) -> None:  # noqa: FBT001
        article = self._article
        if everywhere:
            try:
                OwnWords(self._words).add(word)
            except OSError as error:
                words = self.tr("{file} could not be written: {reason}.")
                self.failed.emit(words.format(file=self._words, reason=reason_of(error)))
        elif article is not None:
            self._folder.try_to(lambda session: session.accept_word(article.path, word))
        self._show()


def _system_language() -> str | None:
    name = QLocale.system().name()
    return None if name == "C" else name  # what systems report if no language is set


def _language_of(article: OpenArticle) -> str | None:
    """The language that the article itself names."""
    front_matter = article.article.front_matter
    for key in _LANGUAGE_FIELDS:
        field = front_matter.field(key)
        if field is not None and field.scalar is not None:
            name = field.scalar.text.strip()
            if _LANGUAGE.fullmatch(name):
                return name
    return None
