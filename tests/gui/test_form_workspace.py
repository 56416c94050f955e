"""The form as the workspace has it: keys in the usual order, missing ones, values to choose."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from reviewer.article import Article
from reviewer.index.facts import WorkspaceIndex
from reviewer.index.field_facts import FieldFacts
from reviewer.index.record import record_of
from reviewer.lint.engine import Linter
from reviewer.review.form_guide import FormGuides
from reviewer.settings.model import FieldSettings, FrontMatterSchema, Settings, Widget
from reviewer.settings.schema_rule import schema_rule
from tests.gui.form_hands import Hands, focused


def _others(count: int = 30) -> FieldFacts:
    """What many articles have in common: subject, author, draft, pubDate, tags."""
    index = WorkspaceIndex()
    for number in range(count):
        author = ("Wikipedia", "The editors", "Ada")[min(number % 6, 2)]
        text = (
            f"---\nsubject: Number {number}\nauthor: {author}\ndraft: false\n"
            f"pubDate: 2023-10-{number % 28 + 1:02}\ntags:\n  - Sieges\n"
            + ("  - Towns\n" if number % 3 else "  - Small wars\n")
            + "---\nBody\n"
        )
        index.put(record_of(Article.from_bytes(text.encode(), Path(f"/w/{number}.md"))))
    return FieldFacts.of(index.facts())


# Lists that pop up are no business of a screen that is not there.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

_GUIDES = FormGuides(facts=_others())


@pytest.fixture
def hands(qtbot: QtBot, tmp_path: Path) -> Hands:
    hands = Hands(qtbot, tmp_path)
    hands.form.take_guides(_GUIDES)
    return hands


def _labels(hands: Hands) -> list[str]:
    """The keys as they stand, from the top."""
    keys = {"subject", "author", "draft", "pubDate", "tags", "own", "author2"}
    found = [it for it in hands.form.findChildren(QLabel) if it.text() in keys and it.isVisible()]
    return [it.text() for it in sorted(found, key=lambda it: it.y())]


def _popup() -> QListView | None:
    popup = QApplication.activePopupWidget()
    return popup if isinstance(popup, QListView) else None


def _offered() -> list[str]:
    popup = _popup()
    if popup is None:
        return []
    model = popup.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_fields_stand_in_the_order_of_most_articles_and_own_ones_where_they_are(
    hands: Hands,
) -> None:
    before = "---\ntags: [a]\nauthor: Ada\nown: 1\nsubject: One\n---\nBody\n"
    article = hands.show(before)
    assert _labels(hands) == ["subject", "author", "own", "draft", "pubDate", "tags"]
    assert article.article.text == before


def test_a_field_that_most_have_and_this_one_lacks_is_added_in_its_place(hands: Hands) -> None:
    article = hands.show("---\nsubject: One\nauthor: Ada  # she\ntags: [a]\n---\nBody\n")
    add = hands.find(QToolButton, "addField:pubDate")
    add.setFocus()
    hands.press(Qt.Key.Key_Space)
    after = "---\nsubject: One\nauthor: Ada  # she\npubDate:\ntags: [a]\n---\nBody\n"
    assert article.article.text == after
    assert focused().objectName() == "field:pubDate"
    hands.type("2023-10-17")
    assert article.article.text == after.replace("pubDate:", "pubDate: 2023-10-17")
    assert focused().objectName() == "field:pubDate", "no calendar takes the line away meanwhile"


def test_a_new_field_begins_with_what_others_have_there(hands: Hands) -> None:
    article = hands.show("---\nsubject: One\n---\nBody\n")
    hands.find(QToolButton, "addField:draft").click()
    hands.settle()
    hands.find(QToolButton, "addField:tags").click()
    hands.settle()
    assert article.article.text == "---\nsubject: One\ndraft: false\ntags: []\n---\nBody\n"
    assert hands.find(QCheckBox, "field:draft").text() == "false"
    assert hands.find(QListWidget, "field:tags").count() == 0


def test_any_field_is_added_by_its_name_and_the_names_of_others_are_offered(hands: Hands) -> None:
    article = hands.show("---\nsubject: One\nauthor: Ada\n---\nBody\n")
    line = hands.find(QLineEdit, "newField")
    line.setFocus()
    hands.press(Qt.Key.Key_Down)
    assert _offered() == ["draft", "pubDate", "tags"]
    hands.press(Qt.Key.Key_Escape)
    hands.type("new key")
    hands.press(Qt.Key.Key_Return)
    assert article.article.text == "---\nsubject: One\nauthor: Ada\nnew key:\n---\nBody\n"
    article.undo()
    hands.settle()
    assert article.article.text == "---\nsubject: One\nauthor: Ada\n---\nBody\n"


def test_an_article_without_front_matter_gets_one_with_its_first_field(hands: Hands) -> None:
    article = hands.show("Body\n")
    assert "This article has no front matter." in hands.notes
    hands.find(QToolButton, "addField:subject").click()
    hands.settle()
    hands.type("Two")
    assert article.article.text == "---\nsubject: Two\n---\nBody\n"


def test_a_text_of_which_there_are_few_is_chosen_or_written(hands: Hands) -> None:
    article = hands.show("---\nauthor: Ada\n---\nBody\n")
    line = hands.find(QLineEdit, "field:author")
    assert hands.find(QToolButton, "choose:author").isVisible()
    line.setFocus()
    hands.press(Qt.Key.Key_Down)
    assert _offered() == ["Ada", "The editors", "Wikipedia"]
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Down)
    assert article.article.metadata["author"] == "Ada", "looked at is not chosen"
    hands.press(Qt.Key.Key_Return)
    assert article.article.metadata["author"] == "The editors"
    line.selectAll()
    hands.type("Bo")
    assert article.article.metadata["author"] == "Bo"


def test_what_is_written_lists_the_values_that_hold_it(hands: Hands) -> None:
    article = hands.show("---\ntags: [Sieges]\n---\nBody\n")
    hands.find(QLineEdit, "newItem:tags").setFocus()
    hands.press(Qt.Key.Key_Down)
    assert _offered() == ["Towns", "Small wars"], "the most used first, without those there are"
    hands.press(Qt.Key.Key_Escape)
    hands.type("war")
    assert _offered() == ["Small wars"]
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    assert article.article.metadata["tags"] == ["Sieges", "Small wars"]
    assert focused().objectName() == "newItem:tags", "ready for the next"


def test_values_are_offered_while_a_chip_is_written_in_place(hands: Hands) -> None:
    article = hands.show("---\ntags: [Sieges, Wars]\n---\nBody\n")
    chips = hands.find(QListWidget, "field:tags")
    chips.setFocus()
    chips.setCurrentRow(1)
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hands.type("war")
    assert _offered() == ["Small wars"]
    hands.press(Qt.Key.Key_Escape)
    assert focused().parent() is chips.viewport(), "the list goes, what is written stays"
    hands.press(Qt.Key.Key_Backspace)
    assert _offered() == ["Small wars"]
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    assert article.article.metadata["tags"] == ["Sieges", "Small wars"]
    assert chips.hasFocus()
    hands.press(Qt.Key.Key_F2)
    hands.press(Qt.Key.Key_End)
    hands.type("!")
    hands.press(Qt.Key.Key_Return)
    assert article.article.metadata["tags"] == ["Sieges", "Small wars!"]


def test_facts_that_come_late_disturb_nobody(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands(qtbot, tmp_path)
    hands.form.resize(430, 200)
    text = "---\nauthor: Ada\nown: " + "long text " * 40 + "\nown2: Ada\n---\nBody\n"
    hands.show(text)
    line = hands.find(QLineEdit, "field:own2")
    line.setFocus()
    line.setCursorPosition(1)
    hands.form.go_to(text.index("own2"))
    hands.settle()
    before = line.mapTo(hands.form, line.rect().topLeft())
    hands.form.take_guides(_GUIDES)
    hands.settle()
    assert hands.find(QToolButton, "addField:subject").isVisible(), "above it"
    assert line is hands.find(QLineEdit, "field:own2")
    assert line.hasFocus()
    assert line.cursorPosition() == 1
    assert abs(line.mapTo(hands.form, line.rect().topLeft()).y() - before.y()) <= 2
    assert hands.find(QToolButton, "choose:author").isVisibleTo(hands.form)
    assert hands.article.article.text == text


def test_the_next_article_is_shown_by_the_same_editors(hands: Hands) -> None:
    hands.show("---\nsubject: One\nauthor: Ada\ntags: [a]\n---\nBody\n")
    subject = hands.find(QLineEdit, "field:subject")
    tags = hands.find(QListWidget, "field:tags")
    hands.show("---\nsubject: Two\ntags: [b, c]\nown: 3\n---\nBody\n", "other.md")
    assert hands.find(QLineEdit, "field:subject") is subject
    assert subject.text() == "Two"
    assert hands.find(QListWidget, "field:tags") is tags
    assert hands.form.findChild(QLineEdit, "field:author") is None
    hands.show("---\nauthor: Bo\n---\nBody\n", "third.md")
    assert hands.find(QLineEdit, "field:author").text() == "Bo"
    assert hands.form.findChild(QListWidget, "field:tags") is None


def test_tab_goes_through_the_fields_as_they_stand(hands: Hands) -> None:
    hands.show("---\ntags: [a]\nauthor: Ada\nsubject: One\n---\nBody\n")
    hands.find(QLineEdit, "field:subject").setFocus()
    seen = []
    for _ in range(8):
        seen.append(focused().objectName())
        hands.press(Qt.Key.Key_Tab)
    assert seen[:6] == [
        "field:subject",
        "field:author",
        "addField:draft",
        "addField:pubDate",
        "field:tags",
        "newItem:tags",
    ]


def test_settings_and_schema_say_what_a_field_is(qtbot: QtBot, tmp_path: Path) -> None:
    schema = FrontMatterSchema(
        tmp_path / "s.json",
        '{"properties": {"kind": {"enum": ["page", "post"], "description": "What it is"},'
        ' "live": {"type": "boolean"}, "when": {"type": "string", "format": "date"}},'
        ' "required": ["live"]}',
    )
    fields = (FieldSettings("state", Widget.CHOICE, ("new", "done")),)
    hands = Hands(qtbot, tmp_path)
    hands.form.take_guides(FormGuides(Settings(schema=schema, fields=fields)))
    article = hands.show("---\nstate: new\nwhen:\nkind: page\n---\nBody\n")
    assert "What it is" in next(
        it.toolTip() for it in hands.form.findChildren(QLabel) if it.text() == "kind"
    )
    hands.find(QLineEdit, "field:state").setFocus()
    hands.press(Qt.Key.Key_Down)
    assert _offered() == ["new", "done"]
    hands.press(Qt.Key.Key_Escape)
    hands.find(QToolButton, "addField:live").click()
    hands.settle()
    assert article.article.metadata["live"] is False


def test_a_number_that_the_schema_lists_is_chosen_and_stays_a_number(
    qtbot: QtBot, tmp_path: Path
) -> None:
    hands = Hands(qtbot, tmp_path)
    schema = '{"properties": {"level": {"enum": [1, 2, 3]}}}'
    settings = Settings(schema=FrontMatterSchema(tmp_path / "s.json", schema))
    hands.form.take_guides(FormGuides(settings))
    article = hands.show("---\nlevel: 7\n---\nBody\n")
    hands.find(QToolButton, "choose:level").click()
    hands.settle()
    assert _offered() == ["1", "2", "3"]
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    assert article.article.text == "---\nlevel: 2\n---\nBody\n"


def test_what_a_schema_misses_is_told_where_the_field_can_be_added(
    qtbot: QtBot, tmp_path: Path
) -> None:
    contents = '{"required": ["title", "slug"], "properties": {"title": {}, "slug": {}}}'
    schema = FrontMatterSchema(tmp_path / "s.json", contents)
    hands = Hands(qtbot, tmp_path)
    hands.form.take_guides(FormGuides(Settings(schema=schema)))
    article = hands.show("---\ndraft: true\n---\nBody\n")
    found = Linter([schema_rule(schema)]).analyze(article.article)
    hands.form.show_diagnostics(found)
    hands.settle()
    row = hands.find(QToolButton, "addField:slug").parentWidget()
    assert row is not None
    told = [label.text() for label in row.findChildren(QLabel) if label.isVisible()]
    assert any("lacks the field “slug”" in words for words in told)
    first = hands.find(QCheckBox, "field:draft").parentWidget()
    assert first is not None
    assert not [it for it in first.findChildren(QLabel) if it.isVisible() and "lacks" in it.text()]
    hands.form.go_to_problem(next(one for one in found if "slug" in one.message))
    assert focused().objectName() == "addField:slug"
    hands.press(Qt.Key.Key_Space)
    hands.settle()
    assert "slug:" in article.article.text
    hands.form.show_diagnostics(Linter([schema_rule(schema)]).analyze(article.article))
    assert "title" in hands.find(QToolButton, "addField:title").accessibleName()
