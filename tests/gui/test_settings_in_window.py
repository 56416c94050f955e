"""The window obeys ``reviewer.toml``, also when that changes while the folder is open."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox

from tests.gui.window_driver import PATIENCE, WindowDriver

_LEAK = "---\ntitle: A\n---\n\n## Tarn [show]\n\nBy [object Object], 3 May.\n"

_OWN = """
[own.fold-button]
pattern = ' \\[show\\]'
message = "A button of the wiki is printed here."
replace = ""
safe = true
bad = [{ text = "Tarn [show]", fixed = "Tarn" }]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    (folder / "drafts").mkdir(parents=True)
    (folder / "a.md").write_text(_LEAK)
    (folder / "b.md").write_text(_LEAK)
    (folder / "drafts" / "c.md").write_text(_LEAK)
    return folder


def _rules(driver: WindowDriver) -> set[str]:
    return {found.rule for found in driver.window.diagnosis.diagnostics}


def _listed(driver: WindowDriver) -> list[str]:
    return [row.path.name for row in driver.window.panels.articles.model.shown]


def test_rules_exclusions_and_own_rules_hold_in_the_whole_window(
    driver: WindowDriver, folder: Path
) -> None:
    (folder / "reviewer.toml").write_text(f'ignore = ["leak"]\nexclude = ["/drafts"]\n{_OWN}')
    driver.open(folder)
    assert _rules(driver) == {"own/fold-button"}
    assert _listed(driver) == ["a.md", "b.md"]
    row = driver.window.panels.articles.model.row_of(folder / "b.md")
    assert row is not None
    assert row.rules == {"own/fold-button"}
    assert driver.find(QComboBox, "ruleFilter").findData("own/fold-button") > 0

    driver.window.menu_actions["fixAllSafe"].trigger()
    driver.wait_until(lambda: "## Tarn\n" in driver.text)
    assert "[object Object]" in driver.text


def test_settings_that_change_hold_at_once(driver: WindowDriver, folder: Path) -> None:
    driver.open(folder)
    assert "leak/object-object" in _rules(driver)
    assert _listed(driver) == ["a.md", "b.md", "c.md"]

    with driver.qtbot.waitSignal(driver.window.scanner.finished, timeout=PATIENCE):
        (folder / "reviewer.toml").write_text(f'ignore = ["leak"]\nexclude = ["/drafts"]\n{_OWN}')
    driver.wait_until(lambda: _rules(driver) == {"own/fold-button"})
    assert _listed(driver) == ["a.md", "b.md"]

    with driver.qtbot.waitSignal(driver.window.scanner.finished, timeout=PATIENCE):
        (folder / "reviewer.toml").unlink()
    driver.wait_until(lambda: "leak/object-object" in _rules(driver))
    assert _listed(driver) == ["a.md", "b.md", "c.md"]


def test_a_mistake_is_told_with_its_line_and_the_former_settings_stay(
    driver: WindowDriver, folder: Path
) -> None:
    file = folder / "reviewer.toml"
    file.write_text('ignore = ["leak"]')
    driver.open(folder)
    file.write_text('\nignor = ["wiki"]')
    messages = driver.window.panels.messages
    driver.wait_until(lambda: f"{file}, line 2: There is no setting “ignor”" in messages.text)
    driver.wait_for_checks()
    assert "leak/object-object" not in _rules(driver)


def test_a_mistake_is_still_told_when_the_first_article_is_in_front(
    driver: WindowDriver, folder: Path
) -> None:
    (folder / "reviewer.toml").write_text("[preview]\nextensions = 3")
    driver.open(folder)
    assert "reviewer.toml, line 2" in driver.window.panels.messages.text
    assert "leak/object-object" in _rules(driver)


def test_an_own_rule_that_cannot_work_is_told_and_the_others_go_on(
    driver: WindowDriver, folder: Path
) -> None:
    broken = "\n[own.broken]\npattern = '('\nmessage = 'm'\n"
    (folder / "reviewer.toml").write_text(_OWN + broken)
    driver.open(folder)
    messages = driver.window.panels.messages
    driver.wait_until(lambda: "The pattern cannot be read" in messages.text)
    assert "own/fold-button" in _rules(driver)


def test_a_mistake_is_not_told_of_any_more_once_it_is_mended(
    driver: WindowDriver, folder: Path
) -> None:
    (folder / "reviewer.toml").write_text("[broken")
    driver.open(folder)
    messages = driver.window.panels.messages
    driver.wait_until(lambda: "reviewer.toml" in messages.text)
    (folder / "reviewer.toml").write_text("")
    driver.wait_until(lambda: messages.text == "")
