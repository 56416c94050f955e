"""The first start says what to do, and lets one play."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from reviewer.gui.folder import opener
from tests.gui.window_driver import WindowDriver


def test_the_sample_articles_are_one_click_away_and_are_a_copy(
    driver: WindowDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opener, "user_documents_path", lambda: tmp_path)
    driver.click(driver.find(QPushButton, "welcomeSample"))
    driver.wait_until(lambda: driver.window.panels.articles.model.total == 12)
    driver.wait_until(lambda: driver.window.desk.front is not None)
    front = driver.window.desk.front
    assert front is not None
    assert front.path.is_relative_to(tmp_path)
    assert not driver.window.welcome.isVisible()
    assert driver.find(QPlainTextEdit, "bodyEditor").isVisible()
