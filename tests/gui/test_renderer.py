"""The open article's preview, through a real process that renders."""

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from reviewer.gui.document.open_article import OpenArticle
from reviewer.gui.preview.renderer import Renderer
from reviewer.preview.blocks import PreviewBlock
from reviewer.preview.html import BodyRenderer

_WAIT = 15_000
needs_fork = pytest.mark.skipif(sys.platform != "linux", reason="helpers are not forked here")
_TEXT = "---\ntitle: A\n---\n" + "The same words.\n\n" * 100


@pytest.fixture
def renderer(qtbot: QtBot) -> Iterator[Renderer]:
    renderer = Renderer()
    yield renderer
    renderer.shut_down()


def _open(text: str, name: str = "a.md") -> OpenArticle:
    return OpenArticle(Path(name), text.encode())


class _Shown:
    """What a preview shows that follows a renderer."""

    def __init__(self, renderer: Renderer) -> None:
        self.blocks: list[PreviewBlock] = []
        renderer.rendered.connect(self._follow)

    def _follow(self, rendered: object) -> None:
        if rendered.is_whole:  # type: ignore[attr-defined]
            self.blocks.clear()
        for change in rendered.changes:  # type: ignore[attr-defined]
            change.apply(self.blocks)


def _wait(renderer: Renderer, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: renderer.is_current, timeout=_WAIT)


def _expected(article: OpenArticle) -> list[PreviewBlock]:
    now = article.article
    return list(BodyRenderer().render(now.body, now.lines.line_of(now.body_start)))


def test_typing_editing_and_undoing_are_followed(renderer: Renderer, qtbot: QtBot) -> None:
    shown, article = _Shown(renderer), _open(_TEXT)
    renderer.attend(article)
    _wait(renderer, qtbot)
    assert shown.blocks == _expected(article)
    cursor = QTextCursor(article.document)
    heading = "\n\n# New \U0001f1f7 \u00a0\n\n"
    for position, typed in ((40, "x"), (60, heading), (5, "b"), (0, "\n")):
        cursor.setPosition(position)
        cursor.insertText(typed)
    _wait(renderer, qtbot)
    assert shown.blocks == _expected(article)
    article.replace_text(_TEXT.replace("same", "other"))
    _wait(renderer, qtbot)
    assert shown.blocks == _expected(article)
    while article.can_undo():
        article.undo()
    _wait(renderer, qtbot)
    assert shown.blocks == _expected(article)


def test_characters_that_qt_cannot_hold_are_shown_as_they_are(
    renderer: Renderer, qtbot: QtBot
) -> None:
    shown, article = _Shown(renderer), _open("A\u2029b \ufdd0 c.\n\nWords.\n")
    renderer.attend(article)
    cursor = QTextCursor(article.document)
    cursor.setPosition(1)
    cursor.insertText("!")
    _wait(renderer, qtbot)
    assert shown.blocks[0].html == "<p>A!\u2029b \ufdd0 c.</p>\n"


def test_what_is_said_of_the_article_before_is_not_told(renderer: Renderer, qtbot: QtBot) -> None:
    keys: list[str] = []
    renderer.rendered.connect(lambda rendered: keys.append(rendered.key))
    renderer.attend(_open(_TEXT * 20, "a.md"))
    renderer.attend(_open("Words.\n", "b.md"))
    _wait(renderer, qtbot)
    assert set(keys) == {"b.md"}


@needs_fork
def test_a_process_that_was_let_go_is_there_again_for_the_next_edit(
    renderer: Renderer, qtbot: QtBot
) -> None:
    shown, article = _Shown(renderer), _open(_TEXT)
    renderer.attend(article)
    _wait(renderer, qtbot)
    cursor = QTextCursor(article.document)
    for _ in range(2):
        renderer.let_go()
        assert renderer.helper.process_id is None
        cursor.setPosition(40)
        cursor.insertText("\n\n# New\n\n")
        _wait(renderer, qtbot)
        assert shown.blocks == _expected(article)
    renderer.let_go()
    renderer.come_back()
    _wait(renderer, qtbot)
    assert renderer.helper.process_id is not None
    assert shown.blocks == _expected(article)


@needs_fork
def test_a_process_is_not_let_go_while_it_renders(renderer: Renderer, qtbot: QtBot) -> None:
    shown, article = _Shown(renderer), _open(_TEXT)
    renderer.attend(article)
    renderer.let_go()
    _wait(renderer, qtbot)
    assert shown.blocks == _expected(article)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal here")
def test_a_process_that_was_killed_is_started_again(renderer: Renderer, qtbot: QtBot) -> None:
    shown, article = _Shown(renderer), _open(_TEXT)
    renderer.attend(article)
    _wait(renderer, qtbot)
    process = renderer.helper.process_id
    assert process is not None
    with qtbot.waitSignal(renderer.rendered, timeout=_WAIT):
        os.kill(process, signal.SIGKILL)
    assert renderer.helper.process_id != process
    assert shown.blocks == _expected(article)


def test_an_article_that_takes_too_long_is_given_up_and_the_next_is_shown(qtbot: QtBot) -> None:
    renderer = Renderer(timeout_ms=1000)
    shown = _Shown(renderer)
    # Tried twice; on a busy machine, each time may be six times as long.
    with qtbot.waitSignal(renderer.rendered, timeout=2 * _WAIT):
        renderer.attend(_open("~~~x\n" * 20_000))
    assert "takes too long" in shown.blocks[0].html
    renderer.attend(_open("Words.\n", "b.md"))
    _wait(renderer, qtbot)
    assert [block.html for block in shown.blocks] == ["<p>Words.</p>\n"]
    renderer.shut_down()
