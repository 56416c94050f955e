"""The preview pane: what it shows, what it refuses, and that it changes no more than it must."""

from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtCore import QPoint, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPalette, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reviewer.gui.helpers.helper_process import HelperProcess
from reviewer.gui.preview import PreviewPane
from reviewer.preview import PreviewBlock
from reviewer.preview.html import BodyRenderer
from reviewer.preview.pictures import PicturePlace
from reviewer.review.messages import Fetch


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[PreviewPane]:
    pane = PreviewPane()
    qtbot.addWidget(pane)
    pane.resize(600, 400)
    pane.show()
    yield pane
    pane.shut_down()


def _show(pane: PreviewPane, qtbot: QtBot, body: str, key: str = "a") -> None:
    pane.show_blocks(key, BodyRenderer().render(body, 0))
    qtbot.waitUntil(lambda: pane.is_up_to_date)


def _words(pane: PreviewPane) -> list[str]:
    return pane.toPlainText().replace("\u200b", "").split()


def test_the_pane_shows_the_blocks_in_their_order(pane: PreviewPane, qtbot: QtBot) -> None:
    _show(pane, qtbot, "# One\n\ntwo\n\n- three\n- four\n\n| five |\n|---|\n| six |\n")
    assert _words(pane) == ["One", "two", "three", "four", "five", "six"]


def test_no_word_of_a_table_is_broken_however_many_columns_it_has(
    pane: PreviewPane, qtbot: QtBot
) -> None:
    pane.resize(300, 400)
    heads = ["Manufacturer", "Unforeseeable", "Grid", "Retirement", "Championship", "Points"]
    _show(pane, qtbot, f"| {' | '.join(heads)} |\n{'|---' * 6}|\n{'| 1 ' * 6}|\n")
    for head in heads:
        assert pane.document().find(head).block().layout().lineCount() == 1


def test_the_place_where_one_reads_stays_when_text_above_changes(
    pane: PreviewPane, qtbot: QtBot
) -> None:
    paragraphs = [f"Paragraph {number} of the article." for number in range(200)]
    _show(pane, qtbot, "\n\n".join(paragraphs))
    pane.verticalScrollBar().setValue(pane.verticalScrollBar().maximum() // 2)
    before = pane.cursorForPosition(QPoint(30, 30)).block().text()
    _show(pane, qtbot, "\n\n".join([*["New."] * 30, *paragraphs]))
    assert pane.cursorForPosition(QPoint(30, 30)).block().text() == before


def test_another_article_is_shown_from_its_beginning(pane: PreviewPane, qtbot: QtBot) -> None:
    long = "\n\n".join(["Words."] * 200)
    _show(pane, qtbot, long)
    pane.verticalScrollBar().setValue(900)
    _show(pane, qtbot, long, key="b")
    assert pane.verticalScrollBar().value() == 0


def test_a_click_tells_the_line_and_a_line_can_be_scrolled_to(
    pane: PreviewPane, qtbot: QtBot
) -> None:
    _show(pane, qtbot, "\n\n".join(f"Paragraph {number}." for number in range(200)))
    pane.scroll_to_line(300)
    cursor = pane.document().find("Paragraph 150.")
    point = pane.cursorRect(QTextCursor(cursor)).center()
    assert pane.viewport().rect().contains(point)
    with qtbot.waitSignal(pane.source_line_clicked) as caught:
        QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert caught.args == [300]


def test_a_click_above_the_text_tells_its_first_line(pane: PreviewPane, qtbot: QtBot) -> None:
    _show(pane, qtbot, "Words.\n\n- more\n- and more\n")
    with qtbot.waitSignal(pane.source_line_clicked) as caught:
        QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(237, 0))
    assert caught.args == [0]


def test_a_click_on_a_link_leaves_the_pane_where_it_is(pane: PreviewPane, qtbot: QtBot) -> None:
    _show(pane, qtbot, "[the site](https://example.org/)")
    with qtbot.waitSignal(pane.link_activated) as caught:
        pane.anchorClicked.emit(QUrl("https://example.org/"))
    assert caught.args == [QUrl("https://example.org/")]
    assert _words(pane) == ["the", "site"]


def _picture(pane: PreviewPane, address: str) -> QImage:
    image = pane.document().resource(QTextDocument.ResourceType.ImageResource.value, QUrl(address))
    assert isinstance(image, QImage)
    return image


def test_a_picture_of_the_folder_is_shown_no_wider_than_the_pane(
    pane: PreviewPane, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "public").mkdir()
    photograph = QImage(QSize(2000, 1000), QImage.Format.Format_RGB32)
    photograph.fill(QColor("red"))
    photograph.save(str(tmp_path / "public" / "field.png"))
    pane.set_place(PicturePlace(tmp_path / "a.md", tmp_path))
    _show(pane, qtbot, "![A field](/field.png)")
    qtbot.waitUntil(lambda: _picture(pane, "/field.png").pixelColor(5, 5) == QColor("red"))
    assert 300 < _picture(pane, "/field.png").width() <= 600


def test_pictures_fit_into_a_pane_that_becomes_narrower_and_wider_again(
    pane: PreviewPane, qtbot: QtBot, tmp_path: Path
) -> None:
    photograph = QImage(QSize(2000, 1000), QImage.Format.Format_RGB32)
    photograph.fill(QColor("red"))
    photograph.save(str(tmp_path / "field.png"))
    pane.set_place(PicturePlace(tmp_path / "a.md", tmp_path))
    _show(pane, qtbot, "![A field](field.png)\n\n![None](missing.png)")
    qtbot.waitUntil(partial(_has_color, pane, "field.png", QColor("red")))
    for width in (260, 500):
        pane.resize(width, 400)
        qtbot.waitUntil(partial(_fit, pane, width))


def _fit(pane: PreviewPane, width: int) -> bool:
    wide = _picture(pane, "field.png").width()
    return width - 100 < wide < width and _picture(pane, "missing.png").width() == min(340, wide)


def test_pictures_are_found_anew_where_the_site_publishes_them(
    pane: PreviewPane, qtbot: QtBot, tmp_path: Path
) -> None:
    served = tmp_path / "served"
    served.mkdir()
    photograph = QImage(QSize(400, 200), QImage.Format.Format_RGB32)
    photograph.fill(QColor("red"))
    photograph.save(str(served / "field.png"))
    place = PicturePlace(tmp_path / "a.md", tmp_path)
    pane.set_place(place)
    with qtbot.waitSignal(pane.pictures.arrived):
        _show(pane, qtbot, "![A field](/field.png)")
    assert _picture(pane, "/field.png").pixelColor(5, 5) != QColor("red")
    pane.find_pictures_anew(place._replace(public=served))
    qtbot.waitUntil(lambda: _picture(pane, "/field.png").pixelColor(5, 5) == QColor("red"))


@pytest.mark.parametrize(
    "address",
    ["https://example.org/a.png", "../outside.png", "/etc/passwd", "missing.png", "link.png"],
)
def test_what_is_not_in_the_folder_gets_a_placeholder(
    pane: PreviewPane, qtbot: QtBot, tmp_path: Path, address: str
) -> None:
    photograph = QImage(QSize(20, 10), QImage.Format.Format_RGB32)
    photograph.fill(QColor("red"))
    photograph.save(str(tmp_path / "outside.png"))
    workspace = tmp_path / "workspace"
    workspace.mkdir()
    (workspace / "link.png").symlink_to(tmp_path / "outside.png")
    pane.set_place(PicturePlace(workspace / "a.md", workspace))
    with qtbot.waitSignal(pane.pictures.arrived, raising="example" not in address, timeout=1000):
        _show(pane, qtbot, f"![What it shows]({address})")
    assert _picture(pane, address).width() == 340


def test_nothing_but_pictures_is_ever_loaded(pane: PreviewPane, tmp_path: Path) -> None:
    (tmp_path / "secret.css").write_text("p { color: red }", "utf-8")
    for kind in (
        QTextDocument.ResourceType.HtmlResource,
        QTextDocument.ResourceType.StyleSheetResource,
    ):
        assert (
            pane.loadResource(kind.value, QUrl.fromLocalFile(str(tmp_path / "secret.css"))) is None
        )


def test_the_colours_follow_the_palette(pane: PreviewPane, qtbot: QtBot) -> None:
    _show(pane, qtbot, "Words.\n\n> quoted")
    dark = QPalette(pane.palette())
    dark.setColor(QPalette.ColorRole.Base, QColor("#101010"))
    dark.setColor(QPalette.ColorRole.Text, QColor("#f0f0f0"))
    pane.setPalette(dark)
    qtbot.waitUntil(lambda: pane.is_up_to_date)
    cursor = pane.document().find("quoted")
    assert cursor.charFormat().foreground().color().lightness() > 120
    assert _words(pane) == ["Words.", "quoted"]


def test_the_place_where_one_reads_stays_when_the_colours_change(
    pane: PreviewPane, qtbot: QtBot
) -> None:
    _show(pane, qtbot, "\n\n".join(f"Paragraph {number}." for number in range(200)))
    pane.verticalScrollBar().setValue(pane.verticalScrollBar().maximum() // 2)
    before = pane.line_at_top
    dark = QPalette(pane.palette())
    dark.setColor(QPalette.ColorRole.Base, QColor("#101010"))
    pane.setPalette(dark)
    qtbot.waitUntil(lambda: pane.is_up_to_date)
    assert pane.line_at_top == pytest.approx(before, abs=2)


def test_nothing_to_show_is_shown_as_nothing(pane: PreviewPane, qtbot: QtBot) -> None:
    _show(pane, qtbot, "Words.")
    pane.show_blocks("a", [])
    qtbot.waitUntil(lambda: pane.is_up_to_date)
    assert _words(pane) == []
    pane.show_blocks("a", [PreviewBlock(0, 1, "<p>Again.</p>")])
    qtbot.waitUntil(lambda: pane.is_up_to_date)
    assert _words(pane) == ["Again."]
    pane.clear_article()
    assert _words(pane) == []


def _save_picture(path: Path, color: str = "red") -> None:
    picture = QImage(QSize(20, 10), QImage.Format.Format_RGB32)
    picture.fill(QColor(color))
    picture.save(str(path))


def test_two_articles_may_call_different_pictures_the_same(
    pane: PreviewPane, qtbot: QtBot, tmp_path: Path
) -> None:
    for folder, color in (("a", "red"), ("b", "blue")):
        (tmp_path / folder).mkdir()
        _save_picture(tmp_path / folder / "x.png", color)
        pane.set_place(PicturePlace(tmp_path / folder / "a.md", tmp_path))
        _show(pane, qtbot, "![A picture](x.png)", key=folder)
        qtbot.waitUntil(partial(_has_color, pane, "x.png", QColor(color)))


def _has_color(pane: PreviewPane, address: str, color: QColor) -> bool:
    return _picture(pane, address).pixelColor(5, 5) == color


def test_a_picture_on_the_web_is_loaded_when_the_person_allows_it(
    pane: PreviewPane, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("no_proxy", "*")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    _save_picture(tmp_path / "a.png")
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_QuietHandler, directory=str(tmp_path)))
    Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}/a.png"
    _show(pane, qtbot, f"![A picture]({address})")
    assert pane.has_remote_pictures
    qtbot.waitUntil(lambda: _picture(pane, address).width() == 340)
    with qtbot.waitSignal(pane.pictures.arrived, timeout=15_000):
        pane.allow_remote(allowed=True)
    qtbot.waitUntil(partial(_has_color, pane, address, QColor("red")))
    server.shutdown()
    server.server_close()


def test_nothing_on_the_web_is_asked_for_before_the_person_allows_it(
    pane: PreviewPane, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []

    def send(_helper: HelperProcess, request: object) -> bool:
        asked.append(request)
        return True

    monkeypatch.setattr(HelperProcess, "send", send)
    address = "https://example.org/a.png"
    _show(pane, qtbot, f"![A picture]({address})")
    _picture(pane, address)
    assert asked == []
    pane.allow_remote(allowed=True)
    assert asked == [Fetch(address)]
    pane.allow_remote(allowed=False)
    assert asked == [Fetch(address)]


class _QuietHandler(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


def test_what_is_copied_holds_nothing_that_the_article_does_not(
    pane: PreviewPane, qtbot: QtBot
) -> None:
    _show(pane, qtbot, "\n\n".join(f"Paragraph {number}." for number in range(300)))
    assert "\u200b" in pane.toPlainText()
    qtbot.keyClick(pane, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(pane, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.text().startswith("Paragraph 0.\nParagraph 1.\n")
    assert copied.text().endswith("Paragraph 299.")
    assert "\u200b" not in copied.text() + copied.html()
