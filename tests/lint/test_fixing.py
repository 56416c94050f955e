"""Making fixes until nothing changes."""

import re
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.article import Article
from reviewer.lint.engine import Linter
from reviewer.lint.fixing import MAX_ROUNDS, UnsoundFixError, apply_fix, fix_article
from reviewer.lint.model import ALWAYS, Applicability, Finding, Fix, Rule, Severity, Stage
from reviewer.text import Edit, Span, apply_edits

SAFE, UNSAFE = Applicability.SAFE, Applicability.UNSAFE


def replacing(
    pattern: str,
    replacement: str,
    *,
    name: str = "test/replacing",
    stage: Stage = Stage.SPACING,
    applicability: Applicability = SAFE,
) -> Rule:
    """A rule that finds a pattern and offers to replace it."""

    def check(article: Article) -> Iterator[Finding]:
        for match in re.finditer(pattern, article.text):
            span = Span(*match.span())
            fix = Fix("Replace", (Edit(span, match.expand(replacement)),), applicability)
            yield Finding(span, "found", (fix,))

    return rule(name, check, stage)


def rule(name: str, check: Callable[[Article], Iterator[Finding]], stage: Stage) -> Rule:
    return Rule(name, Severity.WARNING, "", check, ALWAYS, stage, ())


def fixed_text(text: str, *rules: Rule, unsafe: bool = False) -> str:
    return fix_article(Article(text), Linter(rules), unsafe=unsafe).article.text


def test_safe_fixes_are_made_and_reported_with_their_diagnostics() -> None:
    fixed = fix_article(Article("a x b x"), Linter([replacing("x", "y")]))
    assert fixed.article.text == "a y b y"
    assert [each.diagnostic.span for each in fixed.applied] == [Span(2, 3), Span(6, 7)]
    assert fixed.remaining == ()
    assert fixed.has_settled


def test_unsafe_fixes_wait_for_a_person() -> None:
    unsafe = replacing("x", "y", applicability=UNSAFE)
    assert fixed_text("x", unsafe) == "x"
    assert fixed_text("x", unsafe, unsafe=True) == "y"


def test_of_several_fixes_the_first_safe_one_is_made_and_with_unsafe_the_first() -> None:
    def check(article: Article) -> Iterator[Finding]:
        if article.text == "x":
            options = (("unsafe", UNSAFE), ("safe", SAFE), ("other", SAFE))
            fixes = tuple(Fix(text, (Edit(Span(0, 1), text),), how) for text, how in options)
            yield Finding(Span(0, 1), "found", fixes)

    choosing = rule("test/choosing", check, Stage.SPACING)
    assert fixed_text("x", choosing) == "safe"
    assert fixed_text("x", choosing, unsafe=True) == "unsafe"


def test_what_a_fix_uncovers_is_fixed_in_the_next_round() -> None:
    assert fixed_text("abc", replacing("b", ""), replacing("ac", "done")) == "done"


def test_a_later_stage_waits_until_the_earlier_ones_have_nothing_left() -> None:
    early = replacing("a", "b", name="test/early", stage=Stage.ENCODING)
    late = replacing("^a.*|c", "LATE", name="test/late", stage=Stage.BLANK_LINES)
    assert fixed_text("ac", late, early) == "bLATE"


def test_a_rule_runs_when_the_earlier_stages_have_nothing_left_and_all_is_told() -> None:
    early = replacing("a", "b", name="test/early", stage=Stage.ENCODING)
    late = replacing("b", "b", name="test/late", stage=Stage.BLANK_LINES)
    seen: list[str] = []

    def watched(article: Article) -> Iterator[Finding]:
        seen.append(article.text)
        yield from late.check(article)

    noting = replacing("c", "c", name="test/noting", stage=Stage.ENCODING)
    fixed = fix_article(Article("cab"), Linter([noting, rule(late.id, watched, late.stage), early]))
    assert seen == ["cbb"]
    assert [(found.rule, found.span.start) for found in fixed.remaining] == [
        ("test/noting", 0),
        ("test/late", 1),
        ("test/late", 2),
    ]


def test_overlapping_fixes_are_never_made_together() -> None:
    first = replacing("ab", "1", name="test/first")
    second = replacing("bc", "2", name="test/second")
    assert fixed_text("abc", first, second) == "1c"


def test_fixes_that_touch_are_made_one_after_the_other() -> None:
    fixed = fix_article(Article("xxx"), Linter([replacing("x", "y")]))
    assert fixed.article.text == "yyy"
    assert len(fixed.batches) == 2


def test_rules_that_undo_each_other_come_to_an_end() -> None:
    swap, back = replacing("x", "y", name="test/swap"), replacing("y", "x", name="test/back")
    fixed = fix_article(Article("x"), Linter([swap, back]))
    assert not fixed.has_settled
    assert len(fixed.batches) <= 2


def test_a_rule_that_never_ends_is_stopped() -> None:
    fixed = fix_article(Article("x"), Linter([replacing("$", "x")]))
    assert not fixed.has_settled
    assert len(fixed.batches) == MAX_ROUNDS


def test_a_fix_that_changes_nothing_is_not_made() -> None:
    fixed = fix_article(Article("x"), Linter([replacing("x", "x")]))
    assert fixed.has_settled
    assert fixed.applied == ()
    assert len(fixed.remaining) == 1


HEAD = "---\na: one x\nb: two\n---\n"


def test_a_fix_that_makes_front_matter_unreadable_is_taken_back_and_the_others_stay() -> None:
    fixed = fix_article(Article(HEAD + "Body x\n"), Linter([replacing("x", ": [")]))
    assert fixed.article.text == HEAD + "Body : [\n"
    assert [each.diagnostic.span.start for each in fixed.refused] == [11]
    assert fixed.has_settled


def test_a_fix_that_swallows_another_value_is_taken_back() -> None:
    text = "---\na: x\nb: two\n---\n"
    assert fixed_text(text, replacing(r"x\n", "x #")) == text


def test_a_fix_in_the_body_may_not_make_front_matter_of_it() -> None:
    assert fixed_text("x\na: 1\n---\n", replacing("x", "---")) == "x\na: 1\n---\n"


def test_a_fix_may_rescue_front_matter_that_could_not_be_read() -> None:
    assert fixed_text("---\na: [x\n---\n", replacing(r"\[x", "[x]")) == "---\na: [x]\n---\n"


def test_a_fix_is_not_made_where_the_files_encoding_lacks_its_characters() -> None:
    data = "Die Stra\u00dfe f\u00fchrt \u00fcber die H\u00f6he x.\n".encode("cp1252") * 20
    article = Article.from_bytes(data)
    assert not article.envelope.is_utf8
    lacking = fix_article(article, Linter([replacing("x", "\u65e5")]))
    assert lacking.article.to_bytes() == data
    assert lacking.refused
    fitting = fix_article(article, Linter([replacing("x", "y")]))
    assert fitting.article.to_bytes() == data.replace(b"x", b"y")


def test_one_fix_can_be_made_alone_and_is_refused_if_unsound() -> None:
    article = Article(HEAD)
    good = Fix("Good", (Edit(Span(11, 12), "y"),), SAFE)
    assert apply_fix(article, good).metadata == {"a": "one y", "b": "two"}
    with pytest.raises(UnsoundFixError, match="Bad"):
        apply_fix(article, Fix("Bad", (Edit(Span(11, 12), ": ["),), SAFE))


def test_a_crashing_rule_is_reported_and_the_others_go_on() -> None:
    def crash(article: Article) -> Iterator[Finding]:
        raise ZeroDivisionError("by nought")
        yield

    crashing = rule("test/crashing", crash, Stage.ENCODING)
    fixed = fix_article(Article("x"), Linter([crashing, replacing("x", "y")]))
    assert fixed.article.text == "y"
    assert [found.rule for found in fixed.remaining] == ["test/crashing"]
    assert "by nought" in fixed.remaining[0].message


@given(st.text("xyz- \n:'\"", max_size=60))
def test_fixing_again_changes_nothing_and_the_batches_tell_how_it_came(text: str) -> None:
    rules = [
        replacing("x+", "y", name="test/one"),
        replacing("z", "", name="test/two", stage=Stage.MARKUP),
        replacing(r" +\n", r"\n", name="test/three", stage=Stage.BLANK_LINES),
    ]
    once = fix_article(Article(text), Linter(rules))
    assert once.has_settled
    again = fix_article(once.article, Linter(rules))
    retried = [each for each in again.applied if not once.refused]
    assert retried == []
    replayed = text
    for batch in once.batches:
        replayed = apply_edits(replayed, batch)
    assert replayed == once.article.text
