"""What bulk repairs would make of an article, before anything is written."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.article import Article
from reviewer.lint.engine import Linter
from reviewer.lint.model import (
    ALWAYS,
    Applicability,
    Choice,
    Choices,
    Diagnostic,
    Finding,
    Fix,
    Rule,
    Severity,
    Stage,
)
from reviewer.review.alignment import align, changed_lines
from reviewer.review.bulk.edits import CHANGED_MEANWHILE, text_digest
from reviewer.review.bulk.kinds import Kind, Kinds, kind_of
from reviewer.review.bulk.messages import OpenText, PlannedChange, SearchIn, Spared
from reviewer.review.bulk.planning import (
    REPLACED,
    changed,
    look_at,
    plan_fix,
    plan_replacing,
)
from reviewer.review.fix import fix_bytes
from reviewer.text import Edit, Span
from reviewer.workspace.digest import digest
from reviewer.writing.searching import Search

TEXT = "---\ntitle: A BAD one\n---\nA BAD day, BAD weather??\n"
SAFE, DOUBT = Kind("test/bad", is_safe=True), Kind("test/doubt", is_safe=False)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "a.md"
    path.write_bytes(TEXT.encode())
    return path


def test_the_safe_repairs_are_planned_and_the_others_counted(path: Path, linter: Linter) -> None:
    change = plan_fix(path, linter, Kinds())
    assert change.made == {SAFE: 3}
    assert change.left == {DOUBT: 1}
    assert changed(Article.read(path), change).body == "A good day, good weather??\n"
    assert path.read_bytes() == TEXT.encode()


def test_a_plan_is_what_fixing_alone_would_make(path: Path, linter: Linter) -> None:
    change = plan_fix(path, linter, Kinds())
    after = fix_bytes(path.read_bytes(), path, linter).after
    assert changed(Article.read(path), change).to_bytes() == after
    assert change.after == digest(after)


def test_an_unsafe_kind_is_made_only_when_it_is_wanted(path: Path, linter: Linter) -> None:
    change = plan_fix(path, linter, Kinds().with_choice(DOUBT, wanted=True))
    assert change.made == {SAFE: 3, DOUBT: 1}
    assert change.left == {}


def test_a_kind_that_is_not_wanted_is_left_and_counted(path: Path, linter: Linter) -> None:
    change = plan_fix(path, linter, Kinds().with_choice(SAFE, wanted=False))
    assert change.made == {}
    assert change.left == {SAFE: 3, DOUBT: 1}


def test_choosing_a_kind_again_is_as_if_it_had_never_been_refused() -> None:
    for kind, usual in ((SAFE, True), (DOUBT, False)):
        other = Kinds().with_choice(kind, wanted=not usual)
        assert other.wants(kind) is not usual
        assert other.with_choice(kind, wanted=usual) == Kinds()


def test_what_leaves_a_choice_is_left_to_a_person() -> None:
    span = Span(0, 4)
    choices = Choices(span, "tag", (Choice("a"), Choice("b", is_taken=False)))
    fix = Fix("Take it apart", (Edit(span, "a"),), Applicability.UNSAFE, choices)
    found = Diagnostic("front-matter/infobox", Severity.ERROR, span, "Poured in.", (fix,))
    assert kind_of(found) is None
    assert Kinds(unsafe=frozenset({found.rule})).choose(found) is None


def test_an_unsaved_text_is_planned_as_it_stands_in_the_window(path: Path, linter: Linter) -> None:
    article = Article.read(path)
    unsaved = OpenText(path, "BAD and unsaved\n", article.envelope)
    change = plan_fix(unsaved, linter, Kinds())
    assert change.before == text_digest("BAD and unsaved\n")
    assert changed(Article(unsaved.text), change).text == "good and unsaved\n"


def test_what_cannot_be_read_gets_a_sentence(tmp_path: Path, linter: Linter) -> None:
    (tmp_path / "picture.md").write_bytes(b"\x89PNG\0\0\0\0BAD")
    for name in ("picture.md", "gone.md"):
        change = plan_fix(tmp_path / name, linter, Kinds())
        assert change.problem is not None
        assert not change.count


def test_the_comparison_shows_what_would_be_written(path: Path, linter: Linter) -> None:
    looked = look_at(path, plan_fix(path, linter, Kinds()))
    assert [pair.new for pair in looked.pairs if pair.is_change] == [
        "title: A good one",
        "A good day, good weather??",
    ]


def test_no_comparison_is_shown_of_a_file_that_is_another_by_now(
    path: Path, linter: Linter
) -> None:
    change = plan_fix(path, linter, Kinds())
    path.write_text("Something else.\n", "utf-8")
    looked = look_at(path, change)
    assert looked.problem is not None
    assert not looked.pairs


def test_replacing_counts_what_it_replaces(path: Path) -> None:
    change = plan_replacing(path, Search("BAD", "fine", with_case=True), SearchIn.ARTICLE)
    assert change.made == {REPLACED: 3}
    assert changed(Article.read(path), change).text == TEXT.replace("BAD", "fine")


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (SearchIn.BODY, "---\ntitle: A BAD one\n---\nA fine day, fine weather??\n"),
        (SearchIn.FRONT_MATTER, "---\ntitle: A fine one\n---\nA BAD day, BAD weather??\n"),
    ],
)
def test_replacing_can_be_kept_to_a_part(path: Path, part: SearchIn, expected: str) -> None:
    change = plan_replacing(path, Search("BAD", "fine"), part)
    assert changed(Article.read(path), change).text == expected


def test_replacing_never_makes_front_matter_unreadable(path: Path) -> None:
    change = plan_replacing(path, Search("A BAD", 'A: "BAD'), SearchIn.ARTICLE)
    assert change.problem is not None
    assert "front matter" in change.problem
    assert not change.edits


def test_replacing_a_text_by_itself_is_no_change(path: Path) -> None:
    change = plan_replacing(path, Search("BAD", "BAD", with_case=True), SearchIn.ARTICLE)
    assert not change.count
    assert change.problem is None


def test_what_the_file_cannot_hold_is_not_planned(tmp_path: Path) -> None:
    path = tmp_path / "latin.md"
    path.write_bytes("Z\xfcrich, caf\xe9, na\xefve, \xe0 la carte.\n".encode("cp1252") * 20)
    change = plan_replacing(path, Search("carte", "\u4e16\u754c"), SearchIn.ARTICLE)
    assert change.problem is not None
    assert not change.edits


def test_a_plan_knows_a_text_with_bytes_that_are_no_characters() -> None:
    assert text_digest("a\udcff") != text_digest("a")
    change = replace(plan_fix(Path("gone.md"), Linter([]), Kinds()), path=Path("other.md"))
    assert change.path == Path("other.md")


LINES = "A BAD day.\n\nA good night.\n\nA BAD year, BAD indeed.\n\nBAD??\n"


def spared_plan(path: Path, linter: Linter, *lines: range) -> PlannedChange:
    return plan_fix(path, linter, Kinds(), Spared(digest(path.read_bytes()), lines))


def test_spared_lines_stay_while_the_others_are_repaired(path: Path, linter: Linter) -> None:
    path.write_text(LINES)
    change = spared_plan(path, linter, range(4, 5))
    after = changed(Article.read(path), change)
    assert after.text == LINES.replace("A BAD day", "A good day").replace("BAD??", "good??")
    assert change.made == {SAFE: 2}
    assert change.spared == 1
    assert change.after == digest(after.to_bytes())


def test_where_all_lines_are_spared_nothing_is_changed(path: Path, linter: Linter) -> None:
    path.write_text(LINES)
    change = spared_plan(path, linter, range(1), range(4, 5), range(6, 7))
    assert (change.count, change.edits, change.spared) == (0, b"", 3)


def test_of_an_article_that_was_changed_since_no_line_is_spared_by_guessing(
    path: Path, linter: Linter
) -> None:
    for change in (
        plan_fix(path, linter, Kinds(), Spared("another", (range(1),))),
        plan_replacing(path, Search("BAD", "x"), SearchIn.ARTICLE, Spared("another", (range(1),))),
    ):
        assert change.problem == CHANGED_MEANWHILE
        assert not change.edits


def test_nothing_is_replaced_in_spared_lines(path: Path) -> None:
    path.write_text(LINES)
    spared = Spared(digest(path.read_bytes()), (range(4, 5),))
    change = plan_replacing(path, Search("BAD", "fine"), SearchIn.ARTICLE, spared)
    assert change.made == {REPLACED: 2}
    assert "A BAD year, BAD indeed." in changed(Article.read(path), change).text


@given(st.lists(st.sampled_from(["", "a", "a", "b", "c"]), max_size=12), st.data())
@settings(max_examples=60, deadline=None)
def test_whatever_lines_a_repair_takes_away_they_can_be_spared(
    lines: list[str], data: st.DataObject
) -> None:
    article = Article("\n".join(lines))
    first = data.draw(st.integers(0, len(article.text)))
    last = data.draw(st.integers(first, len(article.text)))
    cut = Fix("Cut it", (Edit(Span(first, last), ""),), Applicability.SAFE)

    def find(checked: Article) -> Iterator[Finding]:
        if checked.text == article.text:
            yield Finding(cut.edits[0].span, "Cut.", (cut,))

    linter = Linter([Rule("t/cut", Severity.ERROR, "Cut.", find, ALWAYS, Stage.LEAK, ())])
    text = OpenText(Path("a.md"), article.text, article.envelope)
    for change in changed_lines(align(article.text, article.apply(cut.edits).text)):
        plan = plan_fix(text, linter, Kinds(), Spared(text_digest(article.text), (change,)))
        assert changed(article, plan).text == article.text
