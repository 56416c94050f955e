"""Tests whether the program is complete; every packaged build is tested with it."""

import json
import pkgutil
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QEventLoop, QLibraryInfo, QTimer, SignalInstance, qVersion
from PySide6.QtGui import QGuiApplication, QIcon, QImageReader
from PySide6.QtWidgets import QApplication

import reviewer
from reviewer import Article, __version__, check, fix
from reviewer.gui.resources import resource
from reviewer.gui.review_window import ReviewWindow
from reviewer.gui.window_state import WindowState
from reviewer.gui.words.language import speak, translate
from reviewer.preview.html import BodyRenderer
from reviewer.rules import ALL_RULES
from reviewer.settings.choosing import linter_for
from reviewer.settings.reader import read_settings
from reviewer.settings.ruleset import mistakes_in
from reviewer.workspace.history import History
from reviewer.workspace.root import SETTINGS_FILE

_PATIENCE_MS = 30_000
#: What the preview contains if each Markdown extension was found, by the extension's name.
_RENDERED = ("<table", 'class="footnote', "<dl", "<del", "<code", 'class="k')
_MARKDOWN = (
    "| a | b |\n| --- | --- |\n| 1 | 2 |\n\nNote.[^1] ~~Gone.~~\n\n[^1]: Small.\n\n"
    "Term\n:   Meaning\n\n```python\nimport this\n```\n"
)

_SETTINGS = """
[own.lute]
pattern = 'lute'
message = "Say lyre."
[front-matter]
schema = "s.json"
"""


class SelfTestError(Exception):
    """A part of the program is missing or does not work; the message says which."""


def self_test() -> int:
    """Try each part of the program, in a folder of its own; return the exit status."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory(prefix="reviewer-self-test-") as folder:
        sample = Path(folder, "sample")
        shutil.copytree(resource("sample"), sample)
        failures = [failure for test in _TESTS if (failure := _failure_of(test, sample))]
    platform = QGuiApplication.platformName()
    del application
    for failure in failures:
        print(f"self-test failed: {failure}")  # noqa: T201
    if not failures:
        about = f"Article Reviewer {__version__}, Qt {qVersion()}, {platform}"
        print(f"self-test passed: {about}")  # noqa: T201
    return 1 if failures else 0


def _failure_of(test: Callable[[Path], None], sample: Path) -> str | None:
    try:
        test(sample)
    except Exception as error:  # noqa: BLE001 (whatever is wrong is what this is to find)
        return f"{test.__name__.strip('_')}: {type(error).__name__}: {error}"
    return None


def _modules_are_there(_sample: Path) -> None:
    for module in pkgutil.walk_packages(reviewer.__path__, "reviewer."):
        if not module.name.endswith(".__main__"):
            import_module(module.name)


def _files_are_there(_sample: Path) -> None:
    _require(resource("preview.css").is_file(), "the preview's style sheet is missing")
    for icon in ("reviewer", "save"):
        drawn = QIcon(str(resource(f"icons/{icon}.svg"))).pixmap(16)
        _require(not drawn.isNull(), f"the icon “{icon}” cannot be drawn")
    if _is_frozen():
        notices = Path(sys.executable).with_name("THIRD_PARTY.txt")
        _require(notices.is_file(), "the notices of the libraries inside are missing")


def _translations_are_there(_sample: Path) -> None:
    if not _is_frozen():  # a checkout may have none compiled, and speaks English then
        return
    speak("de")
    _require(translate("Actions", "&Save") == "&Speichern", "the German translation is missing")
    words = translate("QPlatformTheme", "Cancel")
    _require(words == "Abbrechen", "Qt's own German translation is missing")
    speak("en")


def _plugins_are_there(_sample: Path) -> None:
    formats = {bytes(name.data()).decode() for name in QImageReader.supportedImageFormats()}
    missing = {"gif", "jpg", "png", "svg", "webp"} - formats
    _require(not missing, f"pictures of the kinds {sorted(missing)} cannot be read")
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "platforms")
    screens = " ".join(file.name for file in folder.iterdir())
    wanted = {"linux": ("xcb", "wayland"), "win32": ("windows",), "darwin": ("cocoa",)}
    for name in wanted.get(sys.platform, ()):
        _require(name in screens, f"the plugin for {name} is missing")


def _rules_find_and_fix(_sample: Path) -> None:
    damaged = Article("---\ntitle: 2014\u00e2\u20ac\u201c17\n---\n\nText.\n")
    _require(bool(check(damaged)), "mojibake was not found")
    mended, _applied = fix(damaged)
    _require(mended.metadata == {"title": "2014\N{EN DASH}17"}, "mojibake was not repaired")


def _foreign_encodings_are_read(_sample: Path) -> None:
    data = "Der Flu\u00df flie\u00dft s\u00fcdw\u00e4rts \u00fcber K\u00f6ln.\n".encode("cp1252")
    article = Article.from_bytes(data)
    _require("Flu\u00df" in article.text, "Windows-1252 was not read")
    _require(article.to_bytes() == data, "Windows-1252 was not kept")


def _settings_are_obeyed(sample: Path) -> None:
    folder = sample.parent / "settings"
    folder.mkdir()
    (folder / "s.json").write_text('{"required": ["date"]}')
    file = folder / SETTINGS_FILE
    file.write_text(_SETTINGS)
    settings = read_settings(file, ALL_RULES)
    mistakes = mistakes_in(settings, ALL_RULES)
    _require(not mistakes, f"settings are said to be wrong: {mistakes}")
    found = linter_for(settings, ALL_RULES).analyze(Article("---\ntitle: A\n---\n\nA lute.\n"))
    rules = [each.rule for each in found]
    _require(rules == ["front-matter/schema", "own/lute"], f"these rules found something: {rules}")


def _preview_knows_its_dialect(_sample: Path) -> None:
    html = "".join(block.html for block in BodyRenderer().render(_MARKDOWN, 0))
    missing = [sign for sign in _RENDERED if sign not in html]
    _require(not missing, f"the preview lacks {missing}")


def _several_processes_check(sample: Path) -> None:
    program = [sys.executable] if _is_frozen() else [sys.executable, "-m", "reviewer"]
    done = subprocess.run(  # noqa: S603 (it is this program)
        [*program, "check", str(sample), "--jobs", "2", "--format", "jsonl"],
        cwd=Path(reviewer.__file__).parents[1],
        capture_output=True,
        timeout=_PATIENCE_MS / 1000,
        check=False,
    )
    found = [json.loads(line) for line in done.stdout.splitlines()]
    _require(done.returncode == 1, f"check ended with {done.returncode}: {done.stderr.decode()}")
    _require(len(found) == 12, f"check reported {len(found)} of 12 articles")
    _require(sum(not each["diagnostics"] for each in found) == 2, "two articles should be clean")


def _window_works(sample: Path) -> None:
    before = {path: path.read_bytes() for path in sample.glob("*.md")}
    state = WindowState(sample.parent / "window.ini")
    window = ReviewWindow(state, History(sample.parent / "history"), sample.parent / "unsaved")
    window.show()
    window.opener.open_path(sample)
    _wait(window.scanner.finished, "checking the sample workspace")
    rows = list(window.panels.articles.model.rows)
    _require(len(rows) == 12, f"the list shows {len(rows)} of 12 articles")
    damaged = sample / "orrin-lute.md"
    window.opener.open_article(damaged)
    _wait(window.panels.preview.caught_up, "the preview")
    _require("Orrin" in window.panels.preview.toPlainText(), "the preview is empty")
    window.reviewing.fix_all_safe()
    _wait(window.repairer.repaired, "the safe fixes")
    _require(window.saver.save_all(), "an article could not be saved")
    window.close()
    wanted, _applied = fix(Article.from_bytes(before[damaged], damaged))
    before[damaged] = wanted.to_bytes()
    wrong = [path.name for path, data in before.items() if path.read_bytes() != data]
    _require(not wrong, f"these are not what they should be: {wrong}")


_TESTS: tuple[Callable[[Path], None], ...] = (
    _modules_are_there,
    _files_are_there,
    _translations_are_there,
    _plugins_are_there,
    _rules_find_and_fix,
    _foreign_encodings_are_read,
    _settings_are_obeyed,
    _preview_knows_its_dialect,
    _several_processes_check,
    _window_works,
)


def _is_frozen() -> bool:
    return bool(getattr(sys, "frozen", False))


def _require(condition: object, sentence: str) -> None:
    if not condition:
        raise SelfTestError(sentence)


def _wait(signal: SignalInstance, what: str) -> None:
    """Let the event loop run until the signal comes."""
    loop = QEventLoop()
    came: list[bool] = []

    def note(*_values: object) -> None:
        came.append(True)
        loop.quit()

    signal.connect(note)
    QTimer.singleShot(_PATIENCE_MS, loop.quit)
    loop.exec()
    signal.disconnect(note)
    _require(came, f"{what} did not end within {_PATIENCE_MS // 1000} seconds")
