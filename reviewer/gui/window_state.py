"""What the window remembers between starts."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from reviewer.gui.looks.appearance import Appearance

_RECENT_LIMIT = 10
#: Raised when docks change, so that a layout of older docks is not restored into newer ones.
_LAYOUT_VERSION = 2
_KEYS = "keys"
#: Separator between the keys of one action; it occurs in no key.
_KEY_END = "; "


class WindowState:
    """Layout, recent folders and the last article, in one INI file, the same on every system."""

    def __init__(self, file: Path) -> None:
        # If nothing can be written, nothing is remembered; the program works all the same.
        with suppress(OSError):
            file.parent.mkdir(parents=True, exist_ok=True)
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)
        #: The words that the person added to the dictionary.
        self.words_file = file.parent / "words.txt"

    @property
    def layout_version(self) -> int:
        """The version under which ``save_layout`` stores the docks."""
        return _LAYOUT_VERSION

    @property
    def recent_folders(self) -> list[Path]:
        """The folders opened before that still exist, the last one first."""
        stored = self._settings.value("recent_folders", [])
        names = [stored] if isinstance(stored, str) else stored
        if not isinstance(names, list):
            return []
        folders = (Path(name) for name in names if isinstance(name, str))
        return [folder for folder in folders if folder.is_dir()]

    def remember_folder(self, folder: Path) -> None:
        """Put a folder at the head of the recent ones."""
        others = [recent for recent in self.recent_folders if recent != folder]
        names = [str(recent) for recent in (folder, *others)][:_RECENT_LIMIT]
        self._settings.setValue("recent_folders", names)

    def last_article(self, folder: Path) -> Path | None:
        """The article that was open last in a folder, if it still exists."""
        name = self._settings.value(_article_key(folder))
        path = Path(name) if isinstance(name, str) else None
        return path if path is not None and path.is_file() else None

    def remember_article(self, folder: Path, article: Path) -> None:
        """Note which article is open in a folder."""
        self._settings.setValue(_article_key(folder), str(article))

    def allows_web_pictures(self, folder: Path) -> bool:
        """Whether the person lets the preview of that folder's articles reach the web."""
        return bool(self._settings.value(_key("web_pictures", folder)) == "yes")

    def remember_web_pictures(self, folder: Path, *, allowed: bool) -> None:
        """Keep the person's decision."""
        self._settings.setValue(_key("web_pictures", folder), "yes" if allowed else "no")

    @property
    def appearance(self) -> Appearance:
        """Light, dark, high contrast, or as the system has it."""
        stored = self._settings.value("appearance")
        return next((one for one in Appearance if one.value == stored), Appearance.SYSTEM)

    def remember_appearance(self, appearance: Appearance) -> None:
        """Keep the person's choice of colours."""
        self._settings.setValue("appearance", appearance.value)

    @property
    def language(self) -> str | None:
        """The code of the language that the person chose, or None: as the system has it."""
        stored = self._settings.value("language")
        return stored if isinstance(stored, str) and stored else None

    def remember_language(self, code: str | None) -> None:
        """Keep the person's choice of a language, for the next start."""
        self._settings.setValue("language", code or "")

    @property
    def editor_font(self) -> tuple[str, float] | None:
        """Family and points of the font that the person chose for the text; None: the system's."""
        family = self._settings.value("editor_font/family")
        points = self._settings.value("editor_font/points")
        try:
            return (family, float(str(points))) if isinstance(family, str) else None
        except ValueError:
            return None

    def remember_editor_font(self, font: tuple[str, float] | None) -> None:
        """Keep the person's choice of a font, or forget it."""
        self._settings.remove("editor_font")
        if font is not None:
            self._settings.setValue("editor_font/family", font[0])
            self._settings.setValue("editor_font/points", font[1])

    @property
    def spelling_language(self) -> str | None:
        """The language the person chose for articles that name none; None means the system's."""
        stored = self._settings.value("spelling_language")
        return stored if isinstance(stored, str) and stored else None

    def remember_spelling_language(self, language: str | None) -> None:
        """Keep the language for articles that say none."""
        self._settings.setValue("spelling_language", language or "")

    @property
    def keys(self) -> dict[str, list[str]]:
        """The keys that the person gave to actions, by the action's name, as portable texts."""
        self._settings.beginGroup(_KEYS)
        names = self._settings.childKeys()
        stored = {name: self._settings.value(name) for name in names}
        self._settings.endGroup()
        return {name: str(keys).split(_KEY_END) if keys else [] for name, keys in stored.items()}

    def remember_keys(self, keys: Mapping[str, Sequence[str]]) -> None:
        """Keep the keys that differ from the usual ones, in place of those kept before."""
        self._settings.remove(_KEYS)
        for name, texts in keys.items():
            self._settings.setValue(f"{_KEYS}/{name}", _KEY_END.join(texts))

    def switch(self, name: str, *, usually: bool) -> bool:
        """Whether the person turned a switch of the menus on or off; else as it usually is."""
        return self._settings.value(f"switch/{name}", str(usually)) == str(True)

    def remember_switch(self, name: str, on: bool) -> None:  # noqa: FBT001
        """Keep whether a switch is on."""
        self._settings.setValue(f"switch/{name}", str(on))

    def layout(self) -> tuple[QByteArray, QByteArray] | None:
        """The window's geometry and docks, as Qt stores them; None at the first start."""
        geometry = self._settings.value("geometry")
        docks = self._settings.value("docks")
        if isinstance(geometry, QByteArray) and isinstance(docks, QByteArray):
            return geometry, docks
        return None

    def remember_layout(self, geometry: QByteArray, docks: QByteArray) -> None:
        """Keep the window's geometry and docks."""
        self._settings.setValue("geometry", geometry)
        self._settings.setValue("docks", docks)
        self._settings.sync()


def _article_key(folder: Path) -> str:
    return _key("last_article", folder)


def _key(name: str, folder: Path) -> str:
    # As hexadecimal digits, because a key with slashes would become nested groups.
    return f"{name}/{str(folder).encode('utf-8', 'surrogateescape').hex()}"
