"""What the body editor shows and offers."""

from collections.abc import Callable
from pathlib import Path
from time import process_time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPalette, QTextCharFormat, QTextLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from reviewer.gui.document.open_article import OpenArticle
from reviewer.gui.editor.colors import EditorColors, contrast
from reviewer.gui.editor.diagnostic_help import tool_tip
from reviewer.gui.editor.editor import BodyEditor
from reviewer.gui.editor.find_bar import FindBar
from reviewer.gui.editor.gutter_rows import GutterRows
from reviewer.gui.editor.markdown_tokens import Style
from reviewer.lint.model import Applicability, Diagnostic, Fix, Severity
from reviewer.text import Edit, Position, Span

#: Windows without a screen cannot do all that Qt asks of them.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

HEAD = "---\ntitle: A title\n---\n"
Show = Callable[[str], BodyEditor]


@pytest.fixture
def show(qtbot: QtBot, tmp_path: Path) -> Show:
    def shown(text: str) -> BodyEditor:
        path = tmp_path / "a.md"
        path.write_bytes(text.encode())
        editor = BodyEditor(lambda rule: f"what {rule} means")
        qtbot.addWidget(editor)
        editor.set_article(OpenArticle.read(path, editor))
        editor.resize(600, 400)
        with qtbot.waitExposed(editor):
            editor.show()
        editor.setFocus()
        return editor

    return shown


def opened(editor: BodyEditor) -> OpenArticle:
    assert editor.article is not None
    return editor.article


def text_of(editor: BodyEditor) -> str:
    return opened(editor).article.text


def diagnostic(
    text: str, words: str, severity: Severity = Severity.ERROR, *fixes: Fix
) -> Diagnostic:
    start = text.index(words)
    return Diagnostic("a/b", severity, Span(start, start + len(words)), f"{words}?", fixes)


def mark(editor: BodyEditor, *words: str) -> None:
    text = text_of(editor)
    found = [diagnostic(text, word, Severity.ERROR, removal(text, word)) for word in words]
    editor.show_diagnostics(found, opened(editor).revision)


def removal(text: str, words: str) -> Fix:
    start = text.index(words)
    return Fix("Remove it", (Edit(Span(start, start + len(words)), ""),), Applicability.SAFE)


def looks(editor: BodyEditor) -> list[tuple[str, QTextCharFormat]]:
    """Every stretch of the visible text that has a look of its own."""
    found, block = [], editor.document().begin()
    while block.isValid():
        units = block.text().encode("utf-16-le")
        for piece in block.layout().formats():
            assert isinstance(piece, QTextLayout.FormatRange)
            text = units[2 * piece.start : 2 * (piece.start + piece.length)].decode("utf-16-le")
            found.append((text, QTextCharFormat(piece.format)))
        block = block.next()
    return found


def underlined(editor: BodyEditor, qtbot: QtBot) -> list[str]:
    wave = QTextCharFormat.UnderlineStyle.WaveUnderline
    qtbot.waitUntil(lambda: editor.is_colored)
    return [text for text, look in looks(editor) if look.underlineStyle() is wave]


def test_diagnostics_are_underlined_where_they_stand(show: Show, qtbot: QtBot) -> None:
    editor = show(HEAD + "A \U0001f1f7\U0001f1fa bad word\nand a worse one")
    mark(editor, "bad", "worse")
    assert underlined(editor, qtbot) == ["bad", "worse"]


def test_underlines_move_with_their_words(show: Show, qtbot: QtBot) -> None:
    editor = show(HEAD + "A bad word\nand a worse one")
    mark(editor, "bad", "worse")
    for key in ("Ctrl+Home", "N", "Return", "N"):
        QTest.keySequence(editor, key)
    assert underlined(editor, qtbot) == ["bad", "worse"]


def test_diagnostics_of_an_old_text_are_dropped(show: Show, qtbot: QtBot) -> None:
    editor = show(HEAD + "A bad word")
    revision, found = opened(editor).revision, [diagnostic(text_of(editor), "bad")]
    QTest.keySequence(editor, "N")
    editor.show_diagnostics(found, revision)
    assert underlined(editor, qtbot) == []


def test_an_underline_leaves_the_look_of_the_markdown(show: Show, qtbot: QtBot) -> None:
    editor = show(HEAD + "some **bold bad words** here")
    mark(editor, "me **bold bad")
    assert underlined(editor, qtbot) == ["me ", "**bold bad"]
    bold = dict(looks(editor))["**bold bad"]
    assert bold.fontWeight() > QTextCharFormat().fontWeight()


def test_colouring_and_marking_are_no_change_of_the_text(show: Show, qtbot: QtBot) -> None:
    editor = show(HEAD + "A **bad** word\n" * 50)
    article = opened(editor)
    revision = article.revision
    with qtbot.assertNotEmitted(article.text_changed, wait=50):
        mark(editor, "bad")
        qtbot.waitUntil(lambda: editor.is_colored)
        other = editor.article
        editor.set_article(None)
        editor.set_article(other)
        qtbot.waitUntil(lambda: editor.is_colored)
    assert article.revision == revision


def test_an_opened_fence_recolours_what_follows(show: Show, qtbot: QtBot) -> None:
    editor = show(HEAD + "\n" + "# Heading\n" * 400)
    QTest.keySequence(editor, "Ctrl+Home")
    QTest.keyClicks(editor, "```")
    qtbot.waitUntil(lambda: editor.is_colored)
    assert all(look.fontWeight() <= 400 for _text, look in looks(editor))


def test_what_is_out_of_sight_is_neither_coloured_nor_laid_out(show: Show, qtbot: QtBot) -> None:
    editor = show(HEAD + "\n" + "some **bold** and other words\n" * 400)
    mark(editor, "other")
    assert underlined(editor, qtbot) == ["other"]
    block = editor.document().findBlockByNumber(200)
    assert not block.layout().formats()
    assert not block.layout().lineCount()


def test_colours_are_there_when_lines_come_in_sight(show: Show, qtbot: QtBot) -> None:
    text = HEAD + "\n" + "words\n" * 200 + "```\n" + "# code\n" * 200 + "```\n"
    editor = show(text + "words\n" * 200 + "**bold** and bad\n")
    mark(editor, "bad")
    assert underlined(editor, qtbot) == []
    bar = editor.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    found = looks(editor)
    assert [text for text, _look in found].count("# code") > 5
    assert all(look.fontWeight() <= 400 for _text, look in found)
    bar.setValue(bar.maximum())
    assert [text for text, _look in looks(editor)][-2:] == ["**bold**", "bad"]


def test_lines_that_move_up_into_sight_are_coloured(show: Show, qtbot: QtBot) -> None:
    editor = show(HEAD + "\n" + "words\n" * 200 + "**bold**\n" * 100)
    qtbot.waitUntil(lambda: editor.is_colored)
    assert "**bold**" not in dict(looks(editor))
    article = opened(editor)
    start = article.article.text.index("words")
    article.apply_edits([Edit(Span(start, start + 6 * 198), "")])
    qtbot.waitUntil(lambda: editor.is_colored)
    assert [text for text, _look in looks(editor)].count("**bold**") > 5
    editor.resize(600, 700)
    former = len(looks(editor))
    qtbot.waitUntil(lambda: editor.is_colored)
    assert len(looks(editor)) > former


def test_lines_of_front_matter_are_coloured_once_they_are_body(show: Show, qtbot: QtBot) -> None:
    editor = show("--\na: 1\n# b\n---\n\nText.\n")
    qtbot.waitUntil(lambda: editor.is_colored)
    coloured = [text for text, _look in looks(editor)]
    assert "---" in coloured
    article = opened(editor)
    # Closed by a change of its first line, then changed while hidden, then opened again.
    for start, end, words in ((2, 2, "-"), (13, 13, "\n"), (13, 14, ""), (2, 3, "")):
        article.apply_edits([Edit(Span(start, end), words)])
        qtbot.waitUntil(lambda: editor.is_colored)
    assert [text for text, _look in looks(editor)] == coloured


def test_going_to_a_diagnostic_shows_it_and_selects_nothing(show: Show) -> None:
    editor = show(HEAD + "line\n" * 200 + "a bad word\n" + "line\n" * 200)
    span = diagnostic(text_of(editor), "bad").span
    assert editor.go_to(span)
    assert editor.cursor_offset == span.start
    assert editor.selection == Span(span.start, span.start)
    assert editor.viewport().rect().contains(editor.cursorRect())


def test_there_is_no_going_into_the_front_matter(show: Show) -> None:
    editor = show(HEAD + "Body")
    before = editor.cursor_offset
    assert not editor.go_to(Span(4, 9))
    assert editor.cursor_offset == before


def test_the_cursor_is_told_as_line_and_column_of_the_article(show: Show, qtbot: QtBot) -> None:
    editor = show(HEAD + "\U0001f1f7\U0001f1fa x")
    with qtbot.waitSignal(editor.cursor_moved) as moved:
        QTest.keySequence(editor, "Ctrl+End")
    assert moved.args == [Position(3, 4)]


def test_the_fixes_at_the_cursor_are_offered(show: Show, qtbot: QtBot) -> None:
    editor = show(HEAD + "A bad word")
    mark(editor, "bad")
    editor.go_to(diagnostic(text_of(editor), "bad").span)
    editor.show_fixes_of_line()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()][1:] == [
        "Remove it:  A bad word \u2192 A  word"
    ]
    with qtbot.waitSignal(editor.fix_requested) as requested:
        QTest.keyClick(menu, Qt.Key.Key_Return)
    assert requested.args == [removal(text_of(editor), "bad")]


def test_fixes_of_a_text_that_has_changed_cannot_be_chosen(show: Show) -> None:
    editor = show(HEAD + "A bad word")
    mark(editor, "bad")
    QTest.keySequence(editor, "Ctrl+Home")
    QTest.keyClicks(editor, "xx")
    menu = QMenu(editor)
    editor.add_fixes(menu, editor.document().characterCount() - 8)
    assert [action.isEnabled() for action in menu.actions()] == [False, False]


def test_resting_on_a_diagnostic_tells_of_it(show: Show, qtbot: QtBot) -> None:
    editor = show(HEAD + "bad word")
    mark(editor, "bad")
    at = editor.cursorRect().center() + QPoint(4, 0)
    event = QHelpEvent(QHelpEvent.Type.ToolTip, at, editor.viewport().mapToGlobal(at))
    with qtbot.waitSignal(editor.diagnostic_hovered) as hovered:
        QApplication.sendEvent(editor.viewport(), event)
    assert hovered.args is not None
    assert hovered.args[0].message == "bad?"


def test_a_tool_tip_shows_markup_of_the_article_as_text() -> None:
    fix = Fix("Remove <b>", (), Applicability.UNSAFE)
    tip = tool_tip([diagnostic("<img src=x>", "<img src=x>", Severity.ERROR, fix)], str.upper)
    assert "<img" not in tip
    assert "Remove &lt;b&gt;" in tip
    assert "A/B" in tip


def test_line_numbers_are_those_of_the_file(show: Show) -> None:
    editor = show(HEAD + "first\nsecond")
    rows = GutterRows(editor, editor._marks).between(0, 400)
    assert [row.line for row in rows] == [3, 4]


def test_clicking_beside_a_line_goes_to_its_diagnostic(show: Show) -> None:
    editor = show(HEAD + "first\na bad word")
    mark(editor, "bad")
    row = list(GutterRows(editor, editor._marks).between(0, 400))[1]
    assert row.severity is Severity.ERROR
    QTest.mouseClick(
        part(editor, "lineNumbers"), Qt.MouseButton.LeftButton, pos=QPoint(3, row.top + 2)
    )
    assert editor.cursor_offset == text_of(editor).index("bad")


def test_a_place_one_is_led_to_is_marked_as_long_as_the_cursor_is_there(show: Show) -> None:
    editor = show(HEAD + "first\na bad word\nlast")
    start = text_of(editor).index("bad")
    assert editor.go_to(Span(start, start + 3))
    line, place = editor.extraSelections()
    assert not line.cursor.hasSelection()
    assert place.cursor.selectedText() == "bad"
    QTest.keySequence(editor, "Down")
    assert len(editor.extraSelections()) == 1
    QTest.keySequence(editor, "Up")
    assert len(editor.extraSelections()) == 1


def test_zooming_changes_the_size_and_back(show: Show) -> None:
    editor = show(HEAD + "x")
    usual = editor.font().pointSizeF()
    editor.zoom_by(3)
    assert editor.font().pointSizeF() == usual + 3
    assert editor.document().defaultFont().pointSizeF() == usual + 3
    editor.reset_zoom()
    assert editor.font().pointSizeF() == usual


def test_a_very_long_line_is_not_wrapped(show: Show, qtbot: QtBot) -> None:
    editor = show(HEAD + "x" * 19_990)
    assert editor.lineWrapMode() is QPlainTextEdit.LineWrapMode.WidgetWidth
    with qtbot.waitSignal(editor.wrapping_changed):
        QTest.keySequence(editor, "Ctrl+End")
        QTest.keyClicks(editor, "y" * 20)
    assert editor.lineWrapMode() is QPlainTextEdit.LineWrapMode.NoWrap


def test_a_refused_file_shows_why_and_takes_no_keys(show: Show) -> None:
    editor = show("\0\1\2" * 100)
    assert "not a text file" in editor.placeholderText()
    QTest.keyClicks(editor, "abc")
    assert text_of(editor) == ""


def test_each_article_is_shown_where_it_was_left(show: Show, tmp_path: Path) -> None:
    editor = show(HEAD + "line\n" * 100)
    first = opened(editor)
    editor.go_to(Span(200, 200))
    (tmp_path / "b.md").write_text("other", encoding="utf-8")
    second = OpenArticle.read(tmp_path / "b.md", editor)
    editor.set_article(second)
    editor.set_article(first)
    assert editor.cursor_offset == 200


@pytest.mark.parametrize("base", ["#ffffff", "#000000", "#1e1e1e", "#fdf6e3", "#2e3440", "#808080"])
def test_all_colours_are_readable_on_any_palette(qtbot: QtBot, base: str) -> None:
    palette = QPalette(QColor(base))
    palette.setColor(QPalette.ColorRole.Base, QColor(base))
    dark = QColor(base).lightness() < 128
    palette.setColor(QPalette.ColorRole.Text, QColor("#eeeeee" if dark else "#111111"))
    colors = EditorColors(palette)
    least = 4.5 if base != "#808080" else 3.5  # nothing reaches more on middle grey everywhere
    for style in Style:
        assert contrast(colors.format(style).foreground().color(), QColor(base)) >= least
    assert contrast(colors.line_number, colors.gutter) >= least
    for severity in Severity:
        assert contrast(colors.signs[severity], QColor(base)) >= 3


def test_a_new_palette_gives_new_colours(show: Show, qtbot: QtBot) -> None:
    editor = show(HEAD + "# Heading")
    qtbot.waitUntil(lambda: editor.is_colored)
    before = dict(looks(editor))["# Heading"].foreground().color()
    dark = QPalette(QColor("#202020"), QColor("#101010"))
    editor.setPalette(dark)
    qtbot.waitUntil(lambda: editor.is_colored)
    assert dict(looks(editor))["# Heading"].foreground().color() != before


@pytest.fixture
def bar(show: Show, qtbot: QtBot) -> FindBar:
    editor = show(HEAD + "A title, a Title\nand TITLE \U0001f600 title")
    bar = FindBar(editor)
    qtbot.addWidget(bar)
    return bar


def fill(bar: FindBar, wanted: str, replacement: str = "") -> None:
    bar.open()
    for name, text in (("findText", wanted), ("replaceText", replacement)):
        field = part(bar, name)
        QTest.keySequence(field, "Ctrl+A")
        QTest.keyClicks(field, text)


def part(whole: QWidget, name: str) -> QWidget:
    found = whole.findChild(QWidget, name)
    assert isinstance(found, QWidget)
    return found


def press(bar: FindBar, name: str) -> None:
    QTest.mouseClick(part(bar, name), Qt.MouseButton.LeftButton)


def test_finding_goes_round_the_body_and_not_the_front_matter(bar: FindBar) -> None:
    fill(bar, "title")
    starts = []
    for _ in range(5):
        starts.append(bar.editor.selection.start - len(HEAD))
        press(bar, "findNext")
    assert starts == [2, 11, 21, 29, 2]
    press(bar, "findPrevious")
    assert bar.editor.selection.start - len(HEAD) == 2


def test_replacing_one_goes_on_to_the_next(bar: FindBar) -> None:
    fill(bar, "title", "name")
    for name in ("replaceOne", "replaceOne"):
        press(bar, name)
    assert text_of(bar.editor) == HEAD + "A name, a name\nand TITLE \U0001f600 title"


def test_replacing_all_is_one_undo_step(bar: FindBar) -> None:
    before = text_of(bar.editor)
    fill(bar, "title", "name")
    press(bar, "replaceAll")
    assert text_of(bar.editor) == HEAD + "A name, a name\nand name \U0001f600 name"
    opened(bar.editor).undo()
    assert text_of(bar.editor) == before


def test_an_expression_that_would_never_end_is_given_up_at_once(bar: FindBar, qtbot: QtBot) -> None:
    article = opened(bar.editor)
    article.replace_text(f"{'a' * 3000}!\n")
    fill(bar, "(a+)+$", "b")
    press(bar, "isExpression")
    said = part(bar, "foundCount")
    assert isinstance(said, QLabel)
    assert "so far" in said.text(), "the window must not wait for it"
    qtbot.waitUntil(lambda: "takes too long" in said.text())
    begun = process_time()
    for name in ("findNext", "replaceAll"):
        press(bar, name)
        assert "takes too long" in said.text()
    assert process_time() - begun < 0.15, "it was tried again, though nothing had changed"
    assert article.article.text.startswith("aaa")


def test_in_an_article_that_cannot_be_edited_nothing_is_replaced(show: Show, qtbot: QtBot) -> None:
    editor = show("\0\1\2" * 100)
    bar = FindBar(editor)
    qtbot.addWidget(bar)
    bar.open()
    fill(bar, "a", "b")
    for name in ("replaceOne", "replaceAll"):
        press(bar, name)
    assert opened(editor).article.text == ""
