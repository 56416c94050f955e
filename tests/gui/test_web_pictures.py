"""The consent to load pictures from the web is that of one folder, and comes back with it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from reviewer.gui.preview import PreviewPane
from reviewer.gui.preview.web_pictures import WebPictures
from reviewer.gui.window_state import WindowState

ADDRESS = "https://example.org/a.png"


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[PreviewPane]:
    pane = PreviewPane()
    qtbot.addWidget(pane)
    yield pane
    pane.shut_down()


@pytest.fixture
def consent(pane: PreviewPane, tmp_path: Path) -> WebPictures:
    action = QAction(pane)
    action.setCheckable(True)
    return WebPictures(pane, action, WindowState(tmp_path / "window.ini"), pane)


def asks(pane: PreviewPane) -> bool:
    """Whether a picture on the web waits for the person's consent."""
    return pane.pictures.waits_for_consent(ADDRESS)


def test_without_a_folder_there_is_nothing_to_allow(
    consent: WebPictures, pane: PreviewPane
) -> None:
    consent.open(None)
    pane.remote_pictures_wanted.emit()
    assert asks(pane)


def test_who_allows_one_folder_has_allowed_no_other(
    consent: WebPictures, pane: PreviewPane, tmp_path: Path
) -> None:
    consent.open(tmp_path / "one")
    assert asks(pane)
    pane.remote_pictures_wanted.emit()
    assert not asks(pane)
    assert consent.are_allowed
    consent.open(tmp_path / "other")
    assert asks(pane)
    assert not consent.are_allowed


def test_a_decision_is_remembered_with_its_folder(
    consent: WebPictures, pane: PreviewPane, tmp_path: Path
) -> None:
    consent.open(tmp_path / "one")
    pane.remote_pictures_wanted.emit()
    for folder, waits in (("other", True), ("one", False), ("other", True)):
        consent.open(tmp_path / folder)
        assert asks(pane) is waits
