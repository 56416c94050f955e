"""Repairing many articles at once, as a person does it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QProgressBar,
    QPushButton,
    QTextBrowser,
)

from reviewer.gui.helpers.helper_process import HelperProcess
from reviewer.workspace.review_states import ReviewState
from tests.gui.bulk.bulk_hands import BulkHands
from tests.gui.window_driver import CTRL, SHIFT, WindowDriver

LEAK = "By [object Object], 3 May.\n"
#: A dash that was read in the wrong encoding.
DASH = "\u00e2\u20ac\u201c"
DAMAGED = f"---\ntitle: A\n---\n\nThe bridge {DASH} it stood until 1874 {DASH} is gone.\n"
REPAIRED = DAMAGED.replace(DASH, "\N{EN DASH}")
FINE = "---\ntitle: B\n---\n\nNothing is wrong here.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(4):
        (folder / f"{number}.md").write_bytes(DAMAGED.encode())
    (folder / "fine.md").write_bytes(FINE.encode())
    return folder


@pytest.fixture
def hands(driver: WindowDriver, folder: Path) -> BulkHands:
    driver.open(folder)
    return BulkHands(driver)


def _texts(folder: Path) -> dict[str, str]:
    return {path.name: path.read_bytes().decode() for path in sorted(folder.glob("*.md"))}


def test_all_articles_are_repaired_after_a_look(hands: BulkHands, folder: Path) -> None:
    hands.open()
    assert hands.names() == ["0.md", "1.md", "2.md", "3.md"]
    assert "4" in hands.apply()
    assert _texts(folder) == {
        **{f"{number}.md": REPAIRED for number in range(4)},
        "fine.md": FINE,
    }


def test_the_window_becomes_small_when_all_is_done(hands: BulkHands) -> None:
    hands.open()
    before = hands.dialog.size()
    hands.apply()
    after = hands.dialog.size()
    assert after.width() < before.width() * 0.7
    assert after.height() < before.height() * 0.5
    words = hands.driver.find(QLabel, "bulkSummary")
    assert words.height() >= words.heightForWidth(words.width())


def test_nothing_is_written_before_the_person_says_so(hands: BulkHands, folder: Path) -> None:
    before = _texts(folder)
    hands.open()
    hands.close()
    assert _texts(folder) == before


def test_the_differences_of_the_chosen_article_are_shown(hands: BulkHands) -> None:
    hands.open()
    page = hands.driver.find(QTextBrowser, "comparison")
    hands.driver.wait_until(lambda: "until 1874" in page.toPlainText())
    hands.driver.press(Qt.Key.Key_Down)
    name = hands.driver.find(QLabel, "bulkArticleName")
    hands.driver.wait_until(lambda: name.text() == "1.md")


def test_an_article_that_is_unticked_stays_as_it_is(hands: BulkHands, folder: Path) -> None:
    hands.open()
    hands.driver.press(Qt.Key.Key_Down)
    hands.driver.press(Qt.Key.Key_Space)
    assert "3" in hands.apply()
    assert _texts(folder)["1.md"] == DAMAGED
    assert _texts(folder)["2.md"] == REPAIRED


def test_several_articles_are_unticked_at_once(hands: BulkHands, folder: Path) -> None:
    hands.open()
    for _ in range(2):
        hands.driver.press(Qt.Key.Key_Down, SHIFT)
    hands.driver.press(Qt.Key.Key_Space)
    hands.apply()
    assert [text == REPAIRED for text in _texts(folder).values()] == [False] * 3 + [True, False]


def test_the_bulk_repair_is_undone_to_the_byte(hands: BulkHands, folder: Path) -> None:
    before = _texts(folder)
    hands.open()
    hands.apply()
    hands.undo()
    assert _texts(folder) == before


def test_it_can_be_undone_after_the_window_for_it_is_closed(hands: BulkHands, folder: Path) -> None:
    before = _texts(folder)
    undo = hands.driver.window.menu_actions["undoBulk"]
    assert not undo.isEnabled()
    hands.open()
    hands.apply()
    hands.close()
    hands.driver.wait_until(lambda: not hands.is_open)
    assert undo.isEnabled()
    undo.trigger()
    hands.summary()
    assert _texts(folder) == before
    assert not undo.isEnabled()


def test_what_was_changed_since_is_not_undone(hands: BulkHands, folder: Path) -> None:
    hands.open()
    hands.apply()
    (folder / "2.md").write_text("Written since.\n", "utf-8")
    hands.undo()
    assert [problem for problem in hands.problems() if "2.md" in problem]
    assert _texts(folder)["2.md"] == "Written since.\n"
    assert _texts(folder)["1.md"] == DAMAGED


def test_a_file_that_another_program_changed_meanwhile_is_refused(
    hands: BulkHands, folder: Path
) -> None:
    hands.open()
    (folder / "2.md").write_bytes(DAMAGED.replace("bridge", "tower").encode())
    hands.apply()
    (problem,) = hands.problems()
    assert "2.md" in problem
    assert "changed in the meantime" in problem
    assert f"tower {DASH}" in _texts(folder)["2.md"]
    assert _texts(folder)["3.md"] == REPAIRED


def test_a_write_protected_file_is_told_and_the_others_are_repaired(
    hands: BulkHands, folder: Path
) -> None:
    (folder / "3.md").chmod(0o444)
    hands.open()
    assert "3" in hands.apply()
    (problem,) = hands.problems()
    assert "3.md" in problem
    assert "write-protected" in problem
    assert _texts(folder)["3.md"] == DAMAGED


def test_what_cannot_be_read_is_listed_with_the_reason(hands: BulkHands, folder: Path) -> None:
    (folder / "1.md").unlink()
    hands.open()
    row = hands.names().index("1.md")
    assert "no such file" in hands.cell(row, 1)
    hands.apply()
    assert not (folder / "1.md").exists()


def test_the_open_article_is_changed_through_its_document(hands: BulkHands, folder: Path) -> None:
    driver = hands.driver
    driver.choose_article("1.md")
    front = driver.window.desk.front
    assert front is not None
    hands.open()
    hands.apply()
    hands.close()
    assert driver.text == REPAIRED
    assert not front.is_modified
    front.undo()
    assert driver.text == DAMAGED


def test_undoing_brings_the_open_article_back_as_well(hands: BulkHands, folder: Path) -> None:
    driver = hands.driver
    driver.choose_article("1.md")
    hands.open()
    hands.apply()
    hands.undo()
    assert driver.text == DAMAGED
    assert driver.window.desk.front is not None
    assert not driver.window.desk.front.is_modified


def test_an_unsaved_text_is_repaired_in_the_window_and_stays_unsaved(
    hands: BulkHands, folder: Path
) -> None:
    driver = hands.driver
    driver.choose_article("1.md")
    front = driver.window.desk.front
    assert front is not None
    front.replace_text(DAMAGED + f"Typed {DASH} not saved.\n")
    hands.open()
    summary = hands.apply()
    assert "unsaved" in summary
    assert driver.text == REPAIRED + "Typed \N{EN DASH} not saved.\n"
    assert front.is_modified
    assert _texts(folder)["1.md"] == DAMAGED
    assert _texts(folder)["2.md"] == REPAIRED
    hands.undo()
    assert driver.text == DAMAGED + f"Typed {DASH} not saved.\n"


def test_a_text_typed_on_since_is_not_undone(hands: BulkHands, folder: Path) -> None:
    driver = hands.driver
    driver.choose_article("1.md")
    front = driver.window.desk.front
    assert front is not None
    hands.open()
    hands.apply()
    front.replace_text(REPAIRED + "Typed since.\n")
    hands.undo()
    assert driver.text == REPAIRED + "Typed since.\n"
    assert _texts(folder)["1.md"] == REPAIRED
    assert _texts(folder)["2.md"] == DAMAGED


def test_what_could_not_be_undone_at_first_can_be_later(hands: BulkHands, folder: Path) -> None:
    driver = hands.driver
    driver.choose_article("1.md")
    front = driver.window.desk.front
    assert front is not None
    hands.open()
    hands.apply()
    front.replace_text(REPAIRED + "Typed since.\n")
    hands.undo()
    hands.close()
    hands.driver.wait_until(lambda: not hands.is_open)
    front.undo()
    driver.window.menu_actions["undoBulk"].trigger()
    hands.summary()
    assert _texts(folder)["1.md"] == DAMAGED
    assert not driver.window.menu_actions["undoBulk"].isEnabled()


def test_the_list_tells_what_is_left(hands: BulkHands) -> None:
    rows = list(hands.driver.window.panels.articles.model.rows)
    assert sum(not row.is_clean for row in rows) == 4
    hands.open()
    hands.apply()
    hands.close()
    hands.driver.wait_until(lambda: all(row.is_clean for row in rows))


def test_an_approval_lapses_with_the_repair(hands: BulkHands, folder: Path) -> None:
    session = hands.driver.window.folder.session
    assert session is not None
    path = folder / "2.md"
    session.decide(path, ReviewState.APPROVED, path.read_bytes())
    hands.open()
    hands.apply()
    assert session.state_of(path, path.read_bytes()) is ReviewState.UNREVIEWED


def test_a_kind_that_is_unticked_is_not_made(hands: BulkHands, folder: Path) -> None:
    (folder / "2.md").write_bytes((DAMAGED + "\n\n\n\n\nThe end.\n").encode())
    hands.open()
    kinds = hands.kinds()
    assert len(kinds) >= 2
    mojibake = next(item for words, item in kinds.items() if "UTF-8" in words)
    assert mojibake.text(2) == "4"
    hands.tick(mojibake, on=False)
    hands.driver.wait_until(lambda: not hands.dialog.is_settled)
    hands.wait_until_settled()
    assert hands.names() == []  # of this kind
    hands.driver.press(Qt.Key.Key_Home)
    assert hands.names() == ["2.md"]
    hands.apply()
    assert DASH in _texts(folder)["2.md"]
    assert "\n\n\n\n" not in _texts(folder)["2.md"]


def test_unsafe_repairs_are_made_only_when_ticked(hands: BulkHands, folder: Path) -> None:
    (folder / "2.md").write_bytes((FINE + LEAK).encode())
    hands.open()
    leak = next(item for words, item in hands.kinds().items() if "object Object" in words)
    group = leak.parent()
    assert group is not None
    assert "UNSAFE" in group.text(0)
    assert leak.checkState(0) == Qt.CheckState.Unchecked
    assert "2.md" not in hands.names()
    hands.tick(leak, on=True)
    hands.driver.wait_until(lambda: "2.md" in hands.names())
    hands.wait_until_settled()
    hands.apply()
    assert "[object Object]" not in _texts(folder)["2.md"]


def test_only_what_the_list_shows_is_looked_through_where_it_is_filtered(
    hands: BulkHands,
) -> None:
    hands.driver.press(Qt.Key.Key_L, CTRL)
    hands.driver.type_text("2.md")
    hands.open()
    assert hands.names() == ["2.md"]
    scope = hands.driver.find(QComboBox, "bulkScope")
    scope.setFocus()
    hands.driver.press(Qt.Key.Key_Home)
    hands.driver.wait_until(lambda: len(hands.names()) == 4)


def test_only_the_selected_articles_are_looked_through(hands: BulkHands) -> None:
    hands.driver.choose_article("1.md")
    hands.driver.press(Qt.Key.Key_Down, SHIFT)
    hands.open()
    assert hands.names() == ["1.md", "2.md"]


def test_looking_through_can_be_stopped_and_closed(hands: BulkHands, folder: Path) -> None:
    before = _texts(folder)
    hands.driver.press(Qt.Key.Key_B, CTRL | SHIFT)
    hands.driver.wait_until(hands.dialog.isActiveWindow)
    hands.driver.press(Qt.Key.Key_Escape)
    hands.driver.wait_until(lambda: not hands.is_open)
    assert _texts(folder) == before


def test_what_was_looked_through_before_a_stop_can_be_repaired(
    hands: BulkHands, folder: Path
) -> None:
    for number in range(150):
        (folder / f"more-{number:03}.md").write_bytes(DAMAGED.encode())
    hands.driver.open(folder)
    hands.driver.press(Qt.Key.Key_B, CTRL | SHIFT)
    hands.driver.wait_until(lambda: bool(hands.names()))
    hands.click("bulkStop")
    assert hands.dialog.is_settled
    looked_through = hands.names()
    hands.apply()
    repaired = [name for name, text in _texts(folder).items() if text == REPAIRED]
    assert repaired == sorted(looked_through)


def test_writing_that_is_stopped_leaves_the_rest_alone_and_can_be_undone(
    hands: BulkHands, folder: Path
) -> None:
    for number in range(60):
        (folder / f"more-{number:02}.md").write_bytes(DAMAGED.encode())
    hands.driver.open(folder)
    before = _texts(folder)
    hands.open()
    hands.click("bulkApply")
    hands.driver.press(Qt.Key.Key_Escape)
    hands.summary()
    assert hands.dialog.isVisible()
    assert any(text == DAMAGED for text in _texts(folder).values())
    if hands.driver.find(QPushButton, "bulkUndo").isVisible():
        hands.undo()
    assert _texts(folder) == before


def test_an_undo_that_is_stopped_says_so_and_is_done_later(hands: BulkHands, folder: Path) -> None:
    for number in range(60):
        (folder / f"more-{number:02}.md").write_bytes(DAMAGED.encode())
    hands.driver.open(folder)
    before = _texts(folder)
    hands.open()
    hands.apply()
    hands.click("bulkUndo")
    hands.driver.press(Qt.Key.Key_Escape)
    assert "remain changed" in hands.summary()
    assert REPAIRED in _texts(folder).values()
    hands.close()
    hands.driver.wait_until(lambda: not hands.is_open)
    hands.driver.window.menu_actions["undoBulk"].trigger()
    hands.summary()
    assert _texts(folder) == before


def test_what_is_told_is_true_however_often_the_helpers_end(hands: BulkHands, folder: Path) -> None:
    for number in range(60):
        (folder / f"more-{number:02}.md").write_bytes(DAMAGED.encode())
    hands.driver.open(folder)
    before = _texts(folder)
    hands.open()

    def end_helpers() -> None:
        for helper in hands.driver.window.bulk.findChildren(HelperProcess):
            helper.kill()

    progress = hands.driver.find(QProgressBar, "bulkWritingProgress")
    progress.valueChanged.connect(end_helpers)
    hands.apply()
    progress.valueChanged.disconnect(end_helpers)
    repaired = {name for name, text in _texts(folder).items() if text == REPAIRED}
    unchanged = {words.split("”")[0].removeprefix("“") for words in hands.problems()}
    assert repaired | unchanged == before.keys() - {"fine.md"}
    assert not repaired & unchanged
    hands.close()
    hands.driver.wait_until(lambda: not hands.is_open)
    hands.driver.window.menu_actions["undoBulk"].trigger()
    hands.summary()
    assert _texts(folder) == before


def test_without_a_folder_the_person_is_told_what_to_do(driver: WindowDriver) -> None:
    driver.window.menu_actions["bulkFix"].trigger()
    assert "folder" in driver.window.panels.messages.text


def test_where_nothing_can_be_repaired_that_is_said(driver: WindowDriver, tmp_path: Path) -> None:
    folder = tmp_path / "clean"
    folder.mkdir()
    (folder / "fine.md").write_bytes(FINE.encode())
    driver.open(folder)
    hands = BulkHands(driver)
    hands.open()
    assert "nothing" in driver.find(QLabel, "bulkHint").text()
    assert not driver.find(QPushButton, "bulkApply").isEnabled()


TWO_PLACES = f"---\ntitle: A\n---\n\nOne {DASH} here.\n\nThe same.\n\nTwo {DASH} there.\n"


def _look_at_two_places(hands: BulkHands, folder: Path) -> QTextBrowser:
    (folder / "0.md").write_text(TWO_PLACES, "utf-8")
    hands.open()
    view = hands.driver.find(QTextBrowser, "comparison")
    hands.driver.wait_until(lambda: "Two" in view.toPlainText())
    view.setFocus()
    return view


def _leave_out_the_first(hands: BulkHands, view: QTextBrowser) -> None:
    hands.driver.press(Qt.Key.Key_F8)
    hands.driver.press(Qt.Key.Key_Backspace, CTRL)
    hands.driver.wait_until(lambda: hands.cell(0, 1) == "1 (1 left out)")
    hands.driver.wait_until(lambda: "Change 2" not in view.toPlainText())


def test_one_change_is_left_out_by_keyboard_and_the_others_are_made(
    hands: BulkHands, folder: Path
) -> None:
    view = _look_at_two_places(hands, folder)
    _leave_out_the_first(hands, view)
    assert QApplication.focusWidget() is view
    hands.wait_until_settled()
    hands.apply()
    there = (folder / "0.md").read_text("utf-8")
    assert there == TWO_PLACES.replace(f"Two {DASH}", "Two \N{EN DASH}")
    assert (folder / "1.md").read_text("utf-8") == REPAIRED
    hands.undo()
    assert (folder / "0.md").read_text("utf-8") == TWO_PLACES


def test_an_article_whose_changes_are_all_left_out_stays_listed_and_untouched(
    hands: BulkHands, folder: Path
) -> None:
    view = _look_at_two_places(hands, folder)
    _leave_out_the_first(hands, view)
    hands.driver.press(Qt.Key.Key_F8)
    hands.driver.press(Qt.Key.Key_Backspace, CTRL)
    hands.driver.wait_until(lambda: hands.cell(0, 1) == "0 (2 left out)")
    hands.wait_until_settled()
    assert hands.names()[0] == "0.md"
    hands.apply()
    assert (folder / "0.md").read_text("utf-8") == TWO_PLACES


def test_what_was_left_out_is_made_after_all(hands: BulkHands, folder: Path) -> None:
    view = _look_at_two_places(hands, folder)
    _leave_out_the_first(hands, view)
    button = hands.driver.find(QPushButton, "bulkMakeAll")
    hands.driver.wait_until(button.isVisible)
    hands.click("bulkMakeAll")
    hands.driver.wait_until(lambda: hands.cell(0, 1) == "2")
    hands.driver.wait_until(lambda: not button.isVisible())
    hands.wait_until_settled()
    hands.apply()
    assert DASH not in (folder / "0.md").read_text("utf-8")


def test_what_is_left_out_stays_so_when_other_kinds_are_wanted(
    hands: BulkHands, folder: Path
) -> None:
    view = _look_at_two_places(hands, folder)
    _leave_out_the_first(hands, view)
    kind = next(
        item for words, item in hands.kinds().items() if "mojibake" in words.lower() or item
    )
    hands.tick(kind, on=False)
    hands.driver.wait_until(lambda: hands.model.rowCount() <= 1)
    hands.wait_until_settled()
    hands.tick(kind, on=True)
    hands.driver.wait_until(lambda: hands.model.rowCount() == 4)
    hands.wait_until_settled()
    assert hands.cell(0, 1) == "1 (1 left out)"


def test_a_link_in_the_page_leaves_its_change_out(hands: BulkHands, folder: Path) -> None:
    view = _look_at_two_places(hands, folder)
    view.anchorClicked.emit(QUrl("take-back:1"))
    hands.driver.wait_until(lambda: hands.cell(0, 1) == "1 (1 left out)")
    hands.wait_until_settled()
    hands.apply()
    there = (folder / "0.md").read_text("utf-8")
    assert there == TWO_PLACES.replace(f"One {DASH}", "One \N{EN DASH}")
