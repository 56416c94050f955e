"""Fixing all safe problems of several articles, faster than the fixes are computed."""

from pathlib import Path

from PySide6.QtCore import Qt

from reviewer.text import Edit, Span
from tests.gui.window_driver import ALT, CTRL, SHIFT, WindowDriver

_DAMAGED = "---\ntitle: One\n---\n\nFrom 1914 \u00e2\u20ac\u201c 1918.\n"
_REPAIRED = "---\ntitle: One\n---\n\nFrom 1914 \u2013 1918.\n"


def _open_damaged(driver: WindowDriver, folder: Path, count: int) -> None:
    folder.mkdir()
    for number in range(count):
        (folder / f"{number:02}.md").write_text(_DAMAGED, encoding="utf-8")
    driver.open(folder)


def test_articles_that_one_fixes_in_quick_succession_are_all_fixed(
    driver: WindowDriver, tmp_path: Path
) -> None:
    _open_damaged(driver, tmp_path / "articles", 3)
    for _ in range(3):
        driver.press(Qt.Key.Key_Return, CTRL | SHIFT)
        driver.press(Qt.Key.Key_Down, ALT)
    desk = driver.window.desk
    driver.wait_until(lambda: len(desk.modified) == 3)
    assert {article.article.text for article in desk.modified} == {_REPAIRED}
    assert driver.window.panels.messages.text == ""


def test_fixes_for_an_article_that_was_put_away_meanwhile_do_no_harm(
    driver: WindowDriver, tmp_path: Path
) -> None:
    _open_damaged(driver, tmp_path / "articles", 2)
    others = tmp_path / "others"
    others.mkdir()
    (others / "b.md").write_text(_DAMAGED, encoding="utf-8")
    driver.press(Qt.Key.Key_Return, CTRL | SHIFT)
    driver.open(others)
    driver.press(Qt.Key.Key_Return, CTRL | SHIFT)
    driver.wait_until(lambda: driver.text == _REPAIRED)
    assert driver.window.panels.messages.text == ""
    assert (tmp_path / "articles/00.md").read_text(encoding="utf-8") == _DAMAGED


def test_fixes_for_a_text_that_has_changed_since_are_not_made(
    driver: WindowDriver, tmp_path: Path
) -> None:
    _open_damaged(driver, tmp_path / "articles", 1)
    driver.press(Qt.Key.Key_Return, CTRL | SHIFT)
    assert driver.window.desk.front is not None
    driver.window.desk.front.apply_edits([Edit(Span(0, 0), "---\nauthor: me\n---\n")])
    typed = driver.text
    driver.wait_until(lambda: "nothing was fixed" in driver.window.panels.messages.text)
    assert driver.text == typed


def test_a_fix_whose_place_was_edited_is_not_made(driver: WindowDriver, tmp_path: Path) -> None:
    _open_damaged(driver, tmp_path / "articles", 1)
    (found,) = driver.window.diagnosis.diagnostics
    assert driver.window.desk.front is not None
    driver.window.desk.front.apply_edits([Edit(found.span, "to")])
    edited = driver.text
    driver.window.panels.editor.fix_requested.emit(found.fixes[0])
    assert driver.text == edited


def test_all_problems_of_one_kind_are_mended_and_the_others_left(
    driver: WindowDriver, tmp_path: Path
) -> None:
    body = "The walls  are old.\n\nThe gates  are new[edit].\n"
    (tmp_path / "a.md").write_text(f"---\nsubject: Kell\n---\n\n{body}", encoding="utf-8")
    driver.open(tmp_path)
    double = [
        found for found in driver.window.diagnosis.diagnostics if found.rule == "text/double-space"
    ]
    assert len(double) == 2
    driver.window.panels.problems.follow(double[0])
    driver.press(Qt.Key.Key_Return, CTRL | ALT)
    driver.wait_until(lambda: "  " not in driver.text)
    assert "The walls are old.\n\nThe gates are new[edit].\n" in driver.text
    driver.press(Qt.Key.Key_Z, CTRL)
    assert driver.text.endswith(body)
