"""What the articles of a folder tell about one another, in the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from reviewer.article.field_edits import set_field
from reviewer.lint.model import Severity
from tests.gui.window_driver import CTRL, WindowDriver

LAKE = "---\nsubject: Lake {0}\ntags:\n  - {1}\nplace: Ohrid\n---\n\nLake {0} is a lake.\n"
VARIANT = "workspace/tag-variants"


@pytest.fixture
def lakes(tmp_path: Path) -> Path:
    folder = tmp_path / "lakes"
    folder.mkdir()
    for number in range(6):
        tag = "lakes of europe" if number == 0 else "Lakes of Europe"
        (folder / f"{number}.md").write_text(LAKE.format(number, tag), encoding="utf-8")
    return folder


def _open(driver: WindowDriver, folder: Path) -> None:
    driver.open(folder)
    driver.wait_until(lambda: bool(driver.window.index.fields.whole.articles))


def _has_variant(driver: WindowDriver) -> bool:
    return VARIANT in [found.rule for found in driver.window.diagnosis.diagnostics]


def _listed_rules(driver: WindowDriver, path: Path) -> frozenset[str]:
    row = driver.window.panels.articles.model.row_of(path)
    assert row is not None
    return row.rules


def test_a_tag_spelled_unlike_the_others_is_a_problem_of_list_and_article(
    driver: WindowDriver, lakes: Path
) -> None:
    _open(driver, lakes)
    driver.wait_until(lambda: VARIANT in _listed_rules(driver, lakes / "0.md"))
    assert VARIANT not in _listed_rules(driver, lakes / "1.md")
    driver.choose_article("0.md")
    driver.wait_until(lambda: _has_variant(driver))
    row = driver.window.panels.articles.model.row_of(lakes / "0.md")
    assert row is not None
    found = driver.window.diagnosis.diagnostics
    assert row.count(Severity.INFO) == sum(each.severity is Severity.INFO for each in found)


def test_repairing_and_saving_one_article_brings_the_others_up_to_date(
    driver: WindowDriver, lakes: Path
) -> None:
    (lakes / "1.md").write_text(LAKE.format(0, "Lakes of Europe"), encoding="utf-8")
    doubled = "workspace/duplicate-subject"
    _open(driver, lakes)
    driver.wait_until(lambda: doubled in _listed_rules(driver, lakes / "1.md"))
    driver.choose_article("0.md")
    window = driver.window
    front = window.desk.front
    assert front is not None
    front.apply_edits(set_field(front.article, "subject", "Lake Prespa"))
    driver.press(Qt.Key.Key_S, CTRL)
    driver.wait_until(lambda: doubled not in _listed_rules(driver, lakes / "1.md"))
    assert window.index.fields.whole.articles == 6


def test_what_a_person_ignores_is_not_counted_again_when_another_article_is_saved(
    driver: WindowDriver, lakes: Path
) -> None:
    _open(driver, lakes)
    driver.choose_article("0.md")
    driver.wait_until(lambda: _has_variant(driver))
    window = driver.window
    chosen = next(each for each in window.diagnosis.diagnostics if each.rule == VARIANT)
    window.panels.problems.ignore_requested.emit(chosen)
    driver.wait_until(lambda: VARIANT not in _listed_rules(driver, lakes / "0.md"))
    with driver.qtbot.waitSignal(window.index.facts_changed, timeout=30_000):
        (lakes / "3.md").write_text(LAKE.format(33, "Lakes of Europe"), encoding="utf-8")
        window.folder.check_again(lakes / "3.md")
    assert VARIANT not in _listed_rules(driver, lakes / "0.md")


def test_another_folder_is_not_judged_by_the_one_before(
    driver: WindowDriver, lakes: Path, tmp_path: Path
) -> None:
    _open(driver, lakes)
    other = tmp_path / "other"
    other.mkdir()
    (other / "a.md").write_text(LAKE.format(0, "lakes of europe"), encoding="utf-8")
    driver.open(other)
    driver.wait_until(lambda: driver.window.index.fields.whole.articles == 1)
    driver.wait_for_checks()
    assert not _has_variant(driver)
    assert list(driver.window.index.fields.values["tags"]) == ["lakes of europe"]


def test_a_helper_that_is_at_nothing_goes_and_nothing_is_forgotten(
    driver: WindowDriver, lakes: Path
) -> None:
    _open(driver, lakes)
    index = driver.window.index
    driver.wait_until(lambda: VARIANT in _listed_rules(driver, lakes / "0.md"))
    driver.wait_until(lambda: index.helper.process_id is None)
    (lakes / "0.md").write_text(LAKE.format(0, "Lakes of Europe"), encoding="utf-8")
    driver.window.folder.check_again(lakes / "0.md")
    driver.wait_until(lambda: VARIANT not in _listed_rules(driver, lakes / "0.md"))
    assert index.fields.whole.articles == 6


def test_a_helper_that_ends_is_taught_again(driver: WindowDriver, lakes: Path) -> None:
    _open(driver, lakes)
    index = driver.window.index
    index.fields = type(index.fields)()
    index.helper.kill()
    driver.wait_until(lambda: index.fields.whole.articles == 6)
