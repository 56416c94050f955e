"""The languages of the window, and how texts outside of widgets are translated.

In a QObject, ``self.tr("...")`` does it; the texts in the code are English.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from reviewer.gui.resources import resource

_NAME = "article_reviewer"

#: Qt asks these for every text, and does not own them.
_in_use: list[QTranslator] = []

#: Takes a context (the module's subject), the English text, and for plurals ``""`` and a number.
translate: Callable[..., str] = QCoreApplication.translate


def languages() -> dict[str, str]:
    """The languages with a translation: each one's own name, by its code."""
    codes = [path.stem.removeprefix(f"{_NAME}_") for path in _folder().glob(f"{_NAME}_*.qm")]
    names = {code: QLocale(code).nativeLanguageName() for code in sorted(codes)}
    return {**names, "en": "English"}  # which CLDR calls American


def speak(code: str | None = None, folder: Path | None = None) -> None:
    """Show the window in a language, from the next widget on; None means the system's.

    Where there is no translation in the folder (usually our own), the texts stay English.
    """
    if QCoreApplication.instance() is None:
        return
    while _in_use:
        QCoreApplication.removeTranslator(_in_use.pop())
    locale = QLocale(code) if code else QLocale.system()
    own, of_qt = QTranslator(), QTranslator()
    where = str(folder or _folder())
    own.load(locale, _NAME, "_", where) or own.load(f"{_NAME}_en", where)
    spoken = QLocale(own.language() or "en")
    # Numbers follow the language, but paper sizes and weeks the person's country.
    system = QLocale.system()
    speaks_it = system.language() == spoken.language()
    QLocale.setDefault(system if speaks_it else QLocale(spoken.language(), system.territory()))
    of_qt.load(spoken, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for translator in (of_qt, own):
        QCoreApplication.installTranslator(translator)
        _in_use.append(translator)


def marked(_context: str, words: str) -> str:
    """Words of a constant: to be translated, by ``translate``, where they are shown."""
    return words


def number(count: int) -> str:
    """A number as people of the window's language write it: "1,234" or "1.234"."""
    locale = QLocale()
    return (QLocale("en") if locale.language() == QLocale.Language.C else locale).toString(count)


def _folder() -> Path:
    return resource("translations")
