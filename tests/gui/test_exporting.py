"""Giving an article away, and pictures from the web with the person's consent."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from pytestqt.qtbot import QtBot

from reviewer.gui.looks import file_dialogs
from tests.gui.window_driver import WindowDriver

_TEXT = "---\ntitle: The moth\n---\nA **lamp**.<script>alert(1)</script>\n\n![A moth](moth.png)\n"
_PICTURE = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f"
    b"\x15\xc4\x89\x00\x00\x00\rIDATx\x9cc\xf8\xcf\xc0\xf0\x1f\x00\x05\x00\x01\xff\x89\x99=\x1d"
    b"\x00\x00\x00\x00IEND\xaeB`\x82"
)


@pytest.fixture
def opened(driver: WindowDriver, tmp_path: Path) -> WindowDriver:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "moth.md").write_text(_TEXT, "utf-8")
    (tmp_path / "articles" / "moth.png").write_bytes(_PICTURE)
    driver.open(tmp_path / "articles")
    return driver


def _choose(monkeypatch: pytest.MonkeyPatch, target: Path) -> None:
    monkeypatch.setattr(file_dialogs, "ask_where_to_save", lambda *_args: str(target))


def test_an_article_is_exported_as_a_page_that_needs_no_other_file(
    opened: WindowDriver, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _choose(monkeypatch, tmp_path / "out")
    with qtbot.waitSignal(opened.window.exporter.done, timeout=15_000):
        opened.window.menu_actions["exportHtml"].trigger()
    page = (tmp_path / "out.html").read_text("utf-8")
    assert "<title>The moth</title>" in page
    assert "<strong>lamp</strong>" in page
    assert 'src="data:image/png;base64,' in page
    assert "alert" not in page


def test_an_article_is_exported_as_pdf(
    opened: WindowDriver, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _choose(monkeypatch, tmp_path / "out.pdf")
    with qtbot.waitSignal(opened.window.exporter.done, timeout=15_000):
        opened.window.menu_actions["exportPdf"].trigger()
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")
    assert [path.name for path in tmp_path.glob(".*.tmp")] == []


@pytest.mark.parametrize("action", ["exportHtml", "exportPdf"])
def test_what_cannot_be_written_is_told_by_name(
    opened: WindowDriver,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    action: str,
) -> None:
    _choose(monkeypatch, tmp_path / "nowhere" / "out.x")
    with qtbot.waitSignal(opened.window.exporter.failed, timeout=15_000) as caught:
        opened.window.menu_actions[action].trigger()
    assert "“out.x” could not be written" in caught.args[0]


def test_an_article_is_shown_in_the_browser(
    opened: WindowDriver, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []

    def note(url: QUrl) -> bool:
        shown.append(Path(url.toLocalFile()).read_text("utf-8"))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    opened.window.menu_actions["openInBrowser"].trigger()
    opened.wait_until(lambda: bool(shown))
    assert "<strong>lamp</strong>" in shown[0]


def test_where_the_page_is_stands_in_the_status_bar_in_case_no_browser_comes(
    opened: WindowDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    opened.window.menu_actions["openInBrowser"].trigger()
    opened.wait_until(lambda: "moth.html" in opened.window.panels.status.currentMessage())


def test_a_link_that_nothing_opens_is_told(
    opened: WindowDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    opened.window.panels.preview.link_activated.emit(QUrl("https://moths.example/lamp"))
    assert "https://moths.example/lamp" in opened.window.panels.messages.text


def test_an_article_is_copied_as_html(opened: WindowDriver) -> None:
    opened.window.menu_actions["copyHtml"].trigger()
    assert "<strong>lamp</strong>" in QGuiApplication.clipboard().mimeData().html()


def test_consent_to_the_web_is_kept_for_the_folder_alone(
    opened: WindowDriver, tmp_path: Path
) -> None:
    action = opened.window.menu_actions["webPictures"]
    assert not action.isChecked()
    opened.window.panels.preview.remote_pictures_wanted.emit()
    assert action.isChecked()
    (tmp_path / "others").mkdir()
    (tmp_path / "others" / "b.md").write_text("Words.\n", "utf-8")
    opened.open(tmp_path / "others")
    assert not action.isChecked()
    opened.open(tmp_path / "articles")
    assert action.isChecked()
