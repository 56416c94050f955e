"""The window speaks the person's language: all of it, and nothing gets lost on the way."""

import ast
import re
import runpy
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QAction, QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QDialogButtonBox, QMenu

from reviewer import Article, check
from reviewer.gui.words import engine_words, language
from reviewer.lint.engine import Linter
from reviewer.rules import ALL_RULES
from reviewer.settings.errors import SettingsError
from reviewer.settings.model import FrontMatterSchema
from reviewer.settings.reader import read_settings
from reviewer.settings.ruleset import mistakes_in
from reviewer.settings.schema_rule import schema_rule
from tests.gui.window_driver import WindowDriver

_ROOT = Path(__file__).parents[2]
_FOLDER = _ROOT / "resources" / "translations"
_PLACEHOLDER = re.compile(r"\{\w*\}")
_NUMBER = re.compile(r"%L?n")
_MNEMONIC = re.compile(r"&(\w)")
#: What shows words to a person: methods and classes.
_SHOWING = {
    *("setText", "setToolTip", "setStatusTip", "setWindowTitle", "setPlaceholderText", "setTitle"),
    *("setAccessibleName", "setAccessibleDescription", "setLabelText", "setPrefix", "setSuffix"),
    *("setFormat", "setInformativeText", "setHeaderLabels", "setHorizontalHeaderLabels"),
    *("addItem", "addItems", "addAction", "addMenu", "addRow", "addTab", "addButton", "named"),
    *("showMessage", "tell", "QAction", "QLabel", "QPushButton", "QCheckBox", "QToolButton"),
    *("QRadioButton", "QGroupBox", "QMenu", "QDockWidget", "QToolBar", "QProgressDialog"),
    *("QTreeWidgetItem", "QListWidgetItem", "QTableWidgetItem", "getText", "ask_for_file"),
    *("ask_where_to_save", "ask_for_folder", "question", "warning", "information", "about"),
}
#: What is the same in every language.
_SAME = {"Article Reviewer[*]", "Article Reviewer", "[*] – Article Reviewer"}


class _Message(NamedTuple):
    context: str
    source: str
    forms: tuple[str, ...]
    is_finished: bool


def _messages(language_code: str) -> Iterator[_Message]:
    # Our own file, not anybody's.
    tree = ET.parse(_FOLDER / f"article_reviewer_{language_code}.ts")  # noqa: S314
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            plurals = [form.text or "" for form in translation.iter("numerusform")]
            yield _Message(
                context.findtext("name", ""),
                message.findtext("source", ""),
                tuple(plurals or [translation.text or ""]),
                translation.get("type") != "unfinished",
            )


@pytest.fixture
def german(translations: Path) -> Iterator[None]:
    language.speak("de", translations)
    yield
    language.speak("en", translations)


def test_every_text_of_the_window_has_a_finished_german_translation(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.syspath_prepend(str(_ROOT / "packaging"))
    said = runpy.run_path(str(_ROOT / "packaging" / "translatable.py"))["all_texts"]()
    translated = {
        (message.context, message.source)
        for message in _messages("de")
        if message.is_finished and all(message.forms)
    }
    missing = {(text.context, text.words) for text in said} - translated
    # The explanations of rules may lag a little behind the rules.
    explanations = {text for text in missing if text[0] == "Rules"}
    assert missing - explanations == set(), (
        "run `make translations` and translate what is new (docs/translating.md)"
    )
    assert len(explanations) < 30


@pytest.mark.parametrize("code", ["de", "en"])
def test_translations_keep_what_is_filled_in(code: str) -> None:
    for message in _messages(code):
        wanted = Counter(_PLACEHOLDER.findall(message.source))
        for form in message.forms:
            assert Counter(_PLACEHOLDER.findall(form)) == wanted, message
        # One of a thing may be said in words.
        for form in message.forms[1:]:
            assert _NUMBER.findall(form) == _NUMBER.findall(message.source), message


def test_a_word_for_many_is_not_the_word_for_one_in_english() -> None:
    for message in _messages("en"):
        assert message.is_finished, message
        assert "(s)" not in "".join(message.forms)


def test_no_words_are_shown_untranslated() -> None:
    found = [
        f"{path.relative_to(_ROOT)}:{line}: {words!r}"
        for path in sorted((_ROOT / "reviewer" / "gui").rglob("*.py"))
        for line, words in _bare_words(ast.parse(path.read_text(encoding="utf-8")))
        if path.name != "self_test.py"
    ]
    assert found == []


def _bare_words(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name in _SHOWING and getattr(getattr(node.func, "value", None), "id", "") != "_log":
            # The second argument of `named` is the objectName.
            shown = node.args[2:] if name == "named" else node.args
            for argument in shown:
                yield from _literals(argument)


def _literals(node: ast.expr) -> Iterator[tuple[int, str]]:
    match node:
        case ast.Constant(value=str(words)) if words not in _SAME and re.search(r"[a-z]{2}", words):
            if not words.startswith(("https:", "<", "qt_")):
                yield node.lineno, words
        case ast.JoinedStr(values=parts):
            for part in parts:
                yield from _literals(part)
        case ast.IfExp(body=body, orelse=other):
            yield from _literals(body)
            yield from _literals(other)
        case ast.BoolOp(values=parts) | ast.List(elts=parts) | ast.Tuple(elts=parts):
            for part in parts:
                yield from _literals(part)
        case ast.BinOp(left=left, right=right):
            yield from _literals(left)
            yield from _literals(right)


@pytest.mark.usefixtures("german")
def test_no_menu_gives_one_letter_to_two_entries_in_german(driver: WindowDriver) -> None:
    _assert_letters_differ(driver)


def test_no_menu_gives_one_letter_to_two_entries_in_english(driver: WindowDriver) -> None:
    _assert_letters_differ(driver)


@pytest.mark.usefixtures("german")
def test_the_underlined_letter_makes_no_box_to_tick_wider_than_its_room(
    driver: WindowDriver,
) -> None:
    # Qt measures the words as a whole, but draws that letter by itself: "Te" is narrower than both.
    boxes = [box for box in driver.window.findChildren(QCheckBox) if _letter(box)]
    assert len(boxes) > 3
    for box in boxes:
        width = QFontMetricsF(box.font()).horizontalAdvance
        before, after = box.text().split("&")
        pieces = (before, after[0], after[1:])
        assert sum(map(width, pieces)) - width("".join(pieces)) < 1, box.text()


def _assert_letters_differ(driver: WindowDriver) -> None:
    bar = driver.window.menuBar()
    menus = [menu for menu in bar.findChildren(QMenu) if menu.actions()]
    assert len(menus) >= 7
    for entries in (bar.actions(), *(menu.actions() for menu in menus)):
        letters = Counter(filter(None, map(_letter, entries)))
        assert max(letters.values(), default=0) < 2, [entry.text() for entry in entries]
    taken = set(map(_letter, bar.actions()))
    buttons = driver.window.findChildren(QAbstractButton)
    assert [one.text() for one in buttons if _letter(one) and _letter(one) in taken] == []


def _letter(entry: QAction | QAbstractButton) -> str:
    found = _MNEMONIC.search(entry.text().replace("&&", ""))
    return found.group(1).casefold() if found else ""


@pytest.mark.usefixtures("german")
def test_a_german_window_has_german_menus_panels_and_numbers(driver: WindowDriver) -> None:
    window = driver.window
    assert window.menuBar().actions()[0].text() == "&Datei"
    assert window.docks["problemsDock"].windowTitle() == "Probleme"
    assert window.menu_actions["save"].toolTip().startswith("Diesen Artikel speichern")
    assert language.number(1234) in ("1.234", "1\N{NO-BREAK SPACE}234")  # as in Austria
    assert language.translate("Severity", "%Ln note(s)", "", 1) == "1 Hinweis"
    assert language.translate("Severity", "%Ln note(s)", "", 2) == "2 Hinweise"


@pytest.mark.usefixtures("german")
def test_buttons_of_qt_itself_are_german_too() -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.buttons()[0].text() == "Abbrechen"


def test_without_translations_the_window_speaks_english(tmp_path: Path, translations: Path) -> None:
    language.speak("de", tmp_path)
    try:
        assert QCoreApplication.translate("Actions", "&Save") == "&Save"
        assert language.translate("Severity", "%Ln note(s)", "", 2) == "2 note(s)"
    finally:
        language.speak("en", translations)


def test_the_systems_language_is_taken_where_there_is_a_translation(
    translations: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("de_AT"))
    try:
        language.speak(None, translations)
        assert QCoreApplication.translate("Actions", "&Save") == "&Speichern"
        assert QLocale().name() == "de_AT"
    finally:
        language.speak("en", translations)


@pytest.mark.usefixtures("german")
def test_what_the_engine_says_is_german_and_keeps_what_it_filled_in() -> None:
    said = engine_words.said
    assert said("Remove the space") == "Leerzeichen entfernen"
    assert said("“the the” appears twice here.") == "„the the“ steht hier zweimal."
    assert said("This tag holds 12 names.") == "Dieses Schlagwort enthält 12 Namen."
    assert said("This place is empty.") == "Dieser Eintrag (Ort) ist leer."
    assert said("“tag” appears twice here.") == "„tag“ steht hier zweimal."
    assert said("The superscript is lost. “{0}” appears twice here.") == (
        "Die Hochstellung ist verloren. „{0}“ steht hier zweimal."
    )
    assert said("/a/b.md: another program has changed it in the meantime.") == (
        "/a/b.md: ein anderes Programm hat sie inzwischen geändert."
    )
    assert said("What a person wrote in reviewer.toml.") == "What a person wrote in reviewer.toml."


@pytest.mark.usefixtures("german")
def test_all_that_is_found_in_the_sample_is_told_in_german() -> None:
    words = {
        each
        for path in (_ROOT / "resources" / "sample").glob("*.md")
        for found in check(Article.read(path))
        for each in (found.message, *(fix.title for fix in found.fixes))
    }
    assert len(words) > 50
    assert {each for each in words if engine_words.said(each) == each} == set()


def test_where_there_is_no_translation_paper_and_weeks_stay_the_persons_own(
    translations: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("fr_FR"))
    try:
        language.speak(None, translations)
        assert QCoreApplication.translate("Actions", "&Save") == "&Save"
        assert QLocale().name() == "en_FR"
    finally:
        language.speak("en", translations)


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        (
            "selct = []",
            "Zeile 1: Eine Einstellung „selct“ gibt es hier nicht. Meinten Sie „select“?",
        ),
        ("ignore = ['no/such']", "Es gibt nichts namens „no/such“ (Regel oder Familie)."),
        ("select = 'leak'", "Zeile 1: „select“ muss eine Liste von Texten sein"),
        ("[own.a]\nmessage = 'x'", "Zeile 1: Hier fehlt „pattern“."),
        (
            "[own.a]\npattern = '('\nmessage = 'x'",
            "Das Muster kann nicht gelesen werden: „)“ fehlt",
        ),
        ("a = ", "Das ist kein gültiges TOML: ungültiger Wert"),
        ("exclude = ['#a']", "„#a“ ist ein Kommentar"),
        ("[site]\nlanguage = 'English!'", "muss ein Kürzel wie"),
        (
            "[own.a]\npattern = 'b'\nmessage = 'x'\nbad = ['c']",
            "own/a: sie meldet „c“ nicht, was als falsch aufgeführt ist.",
        ),
    ],
)
def test_mistakes_in_the_settings_are_told_in_german(
    tmp_path: Path, settings: str, expected: str
) -> None:
    file = tmp_path / "reviewer.toml"
    file.write_text(settings, "utf-8")
    try:
        told = [str(one) for one in mistakes_in(read_settings(file, ALL_RULES), ALL_RULES)]
    except SettingsError as error:
        told = [str(error)]
    assert len(told) == 1
    assert expected in engine_words.said(told[0])


@pytest.mark.usefixtures("german")
def test_what_a_schema_says_is_told_in_german(tmp_path: Path) -> None:
    contents = (
        '{"required": ["title"], "properties": {"n": {"type": "number"},'
        ' "k": {"enum": ["a", "b"]}, "t": {"items": {"maxLength": 2}},'
        ' "v": {"type": ["string", "array"]}}}'
    )
    rule = schema_rule(FrontMatterSchema(tmp_path / "s.json", contents))
    article = Article("---\nn: x\nk: c\nt: [abc]\nv: 3\n---\n")
    told = {engine_words.said(one.message) for one in Linter([rule]).analyze(article)}
    assert told == {
        "Die Kopfdaten: Das Feld „title“ fehlt.",
        "„n“ muss so sein: eine Zahl; nicht: der Text „x“.",
        "„k“ muss eines davon sein: a, b; nicht: der Text „c“.",
        "„t“, Eintrag 1 hat 3 Zeichen, mehr als 2.",
        "„v“ muss eines davon sein: ein Text, eine Liste; nicht: die Zahl 3.",
    }
