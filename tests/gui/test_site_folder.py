"""The folder that the site publishes at its top: found, or chosen by the person."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QLabel, QToolButton

from reviewer.gui.main_window import MainWindow
from tests.gui.window_driver import WindowDriver

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

ARTICLE = "---\nimg: /a.png\n---\n\nBody\n"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    (folder / "docs" / "www").mkdir(parents=True)
    picture = QImage(2, 2, QImage.Format.Format_RGB32)
    picture.fill(0)
    assert picture.save(str(folder / "docs" / "www" / "a.png"))
    (folder / "one.md").write_text(ARTICLE)
    return folder


def test_a_missing_picture_offers_to_choose_the_public_folder_and_is_found_in_it(
    driver: WindowDriver, site: Path
) -> None:
    driver.open(site)
    button = driver.find(QToolButton, "publicFolder:img")
    assert button.isVisible()
    driver.click(button)
    dialog = driver.find(QFileDialog, "choosePublicFolder")
    assert dialog.fileMode() is QFileDialog.FileMode.Directory
    dialog.fileSelected.emit(str(site / "docs" / "www"))
    dialog.close()
    driver.wait_until(lambda: driver.find(QLabel, "thumbnail:img").isVisible())
    assert not button.isVisible()
    assert (site / "reviewer.toml").read_text() == '[site]\npublic = "docs/www"\n'
    assert (site / "one.md").read_text() == ARTICLE


def test_another_choice_changes_one_line_and_its_former_bytes_are_in_the_history(
    driver: WindowDriver, site: Path
) -> None:
    settings = site / "reviewer.toml"
    settings.write_text("exclude = ['x']  # why\n[site]\npublic = 'docs'\n")
    driver.open(site)
    assert isinstance(driver.window, MainWindow)
    driver.window.site_folder.take(site / "docs" / "www")
    assert settings.read_text() == "exclude = ['x']  # why\n[site]\npublic = 'docs/www'\n"
    (former,) = driver.history.versions(settings)
    assert driver.history.read(former) == b"exclude = ['x']  # why\n[site]\npublic = 'docs'\n"


def test_a_folder_elsewhere_is_refused_in_a_sentence(
    driver: WindowDriver, site: Path, tmp_path: Path
) -> None:
    driver.open(site)
    driver.window.site_folder.take(tmp_path)
    assert not (site / "reviewer.toml").exists()
    told = driver.window.panels.messages.findChildren(QLabel)
    assert any("Open the folder that contains the whole site" in label.text() for label in told)
