"""The window's help on rules: from a problem to its explanation, and looking for another."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QTextBrowser
from pytestqt.qtbot import QtBot

from reviewer.gui.review.rule_browser import RuleBrowser
from reviewer.gui.words.rule_help import page_html
from reviewer.lint.model import Rule
from reviewer.rules import ALL_RULES
from tests.gui.window_driver import WindowDriver

RULES = {rule.id: rule for rule in ALL_RULES}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    site = tmp_path / "site"
    site.mkdir()
    text = '---\nsubject: X\n---\n\nThe fort fell.\n\n[gallery ids="1"]\n\nIt was rebuilt.\n'
    (site / "a.md").write_text(text, "utf-8")
    return site


def go_to(driver: WindowDriver, rule: str) -> None:
    """Press F8 until a problem of the rule is chosen."""
    for _ in range(20):
        driver.press(Qt.Key.Key_F8)
        found = driver.window.panels.problems.current
        if found is not None and found.rule == rule:
            return
    pytest.fail(f"no problem of {rule}")


def test_f1_explains_the_chosen_problem_with_examples(driver: WindowDriver, folder: Path) -> None:
    driver.open(folder)
    go_to(driver, "leak/shortcode")
    driver.press(Qt.Key.Key_F1)
    page = driver.find(QTextBrowser, "rulePage").toPlainText()
    assert driver.window.rule_browser.isVisible()
    for part in ("leak/shortcode", "Why it matters:", "Fix safety:", "Wrong", "becomes", "Right"):
        assert part in page
    assert "[vc_row]" in page


def test_without_a_problem_f1_shows_all_kinds_of_damage(driver: WindowDriver) -> None:
    driver.press(Qt.Key.Key_F1)
    assert driver.find(QListWidget, "ruleList").count() == len(ALL_RULES)
    assert ALL_RULES[0].id in driver.find(QTextBrowser, "rulePage").toPlainText()


def test_the_explanation_beside_a_problem_leads_to_the_examples(
    driver: WindowDriver, folder: Path
) -> None:
    driver.open(folder)
    go_to(driver, "leak/shortcode")
    driver.find(QLabel, "problemText").linkActivated.emit("leak/shortcode")
    assert "leak/shortcode" in driver.find(QTextBrowser, "rulePage").toPlainText()


def test_kinds_of_damage_are_found_by_words_and_read_with_the_keyboard(qtbot: QtBot) -> None:
    browser = RuleBrowser(RULES, None)
    qtbot.addWidget(browser)
    browser.explain(None)
    qtbot.waitExposed(browser)
    names, typed = browser.findChild(QListWidget), browser.findChild(QLineEdit)
    assert names is not None
    assert typed is not None
    qtbot.keyClicks(typed, "wordpress code")
    rows = range(names.count())
    shown = [names.item(row).text() for row in rows if not names.isRowHidden(row)]
    assert shown == ["leak/shortcode"]
    qtbot.keyClick(typed, Qt.Key.Key_Down)
    assert names.currentItem().text() == "leak/shortcode"
    qtbot.keyClick(names, Qt.Key.Key_Escape)
    assert not browser.isVisible()


@pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.id)
def test_no_example_is_read_as_rich_text(rule: Rule) -> None:
    shown = page_html(rule, QPalette())
    for example in rule.examples:
        if "<" in example.text:
            line = next(line for line in example.text.split("\n") if "<" in line)
            assert line not in shown
