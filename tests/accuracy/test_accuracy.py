"""On the project's own labelled articles nothing is missed, nothing is mended wrongly."""

from pathlib import Path

import pytest

from tests.accuracy.__main__ import OWN_ARTICLES
from tests.accuracy.judge import Verdict, judge
from tests.accuracy.labelled import Label, Part, Sample, read_corpus
from tests.accuracy.others import judge_ftfy
from tests.accuracy.summary import Share, Summary
from tests.accuracy.table import print_table


@pytest.fixture(scope="module")
def verdicts() -> list[Verdict]:
    return [judge(sample) for sample in read_corpus(OWN_ARTICLES)]


@pytest.fixture(scope="module")
def summary(verdicts: list[Verdict]) -> Summary:
    return Summary(verdicts)


def test_all_labelled_damage_is_found(verdicts: list[Verdict]) -> None:
    outcomes = [(each.sample.path.name, one) for each in verdicts for one in each.outcomes]
    assert len(outcomes) > 100
    missed = [(name, one.label.kind, one.label.line) for name, one in outcomes if not one.is_found]
    assert missed == []


def test_what_lost_nothing_comes_out_as_its_truth(verdicts: list[Verdict]) -> None:
    assert [line for each in verdicts for line in each.differences] == []


def test_no_safe_fix_is_wrong(summary: Summary) -> None:
    assert summary.wrongly_mended == 0
    assert summary.wrong_on_truths == summary.wrong_on_clean == summary.wrong_on_traps == 0


def test_right_text_raises_no_alarm(verdicts: list[Verdict], summary: Summary) -> None:
    assert [line for each in verdicts for line in (*each.alarm_lines, *each.trap_alarms)] == []
    assert summary.alarmed_traps.total >= 15
    assert summary.alarmed_clean.total >= 10


def test_fixing_settles_on_all_of_them(summary: Summary) -> None:
    assert summary.unsettled == 0


def test_the_table_shows_other_programs_on_the_same_articles(
    verdicts: list[Verdict], capsys: pytest.CaptureFixture[str]
) -> None:
    ftfy = [judge_ftfy(each.sample)["ftfy.fix_encoding"] for each in verdicts]
    print_table(verdicts, {"ftfy.fix_encoding": ftfy}, "family")
    rows = capsys.readouterr().out.splitlines()
    own = next(row for row in rows if row.startswith("encoding"))
    theirs = rows[rows.index(own) + 1]
    assert own.split()[1] == "reviewer"
    assert theirs.split()[0] == "ftfy.fix_encoding"
    assert own.split()[2] == theirs.split()[1]


def _damaged(folder: Path, damaged: str, truth: str, label: Label) -> Verdict:
    (folder / "damaged.md").write_text(damaged, "utf-8")
    (folder / "truth.md").write_text(truth, "utf-8")
    sample = Sample(folder / "damaged.md", Part.DAMAGED, (label,), folder / "truth.md")
    return judge(sample)


_DASH = Label(
    "encoding/mojibake",
    1,
    "14\u00e2\u20ac\u201c17",
    ("14\u201317",),
    frozenset(["encoding"]),
    whole_line="In 2014\u201317 it fell.",
    truth_line=1,
)


def test_a_label_that_is_mended_counts_as_found_and_exact(tmp_path: Path) -> None:
    damaged = "In 2014\u00e2\u20ac\u201c17 it fell.\n"
    verdict = _damaged(tmp_path, damaged, "In 2014\u201317 it fell.\n", _DASH)
    (outcome,) = verdict.outcomes
    assert outcome.is_found
    assert outcome.is_mended
    assert not outcome.is_wrong
    assert verdict.differences == ()


def test_a_safe_fix_that_makes_something_else_counts_as_wrong(tmp_path: Path) -> None:
    damaged = "In 2014\u00e2\u20ac\u201c17 it fell.\n"
    (tmp_path / "damaged.md").write_text(damaged, "utf-8")
    (tmp_path / "truth.md").write_text("In 2014/17 it fell.\n", "utf-8")
    label = Label(
        _DASH.kind,
        1,
        _DASH.evidence,
        ("14/17",),
        _DASH.families,
        whole_line="In 2014/17 it fell.",
        truth_line=1,
    )
    verdict = _damaged(tmp_path, damaged, "In 2014/17 it fell.\n", label)
    assert verdict.outcomes[0].is_wrong
    assert len(verdict.differences) == 1


def test_what_nobody_can_know_excuses_a_difference(tmp_path: Path) -> None:
    label = Label("text/lost", 1, "of  and", ("of Pelm and",), is_whole=False, truth_line=1)
    verdict = _damaged(
        tmp_path, "The army of  and so on.\n", "The army of Pelm and so on.\n", label
    )
    assert verdict.differences == ()


def test_an_error_in_right_text_counts_as_an_alarm(tmp_path: Path) -> None:
    (tmp_path / "clean.md").write_text("The fort fell.\n\n[object Object]\n", "utf-8")
    verdict = judge(Sample(tmp_path / "clean.md", Part.CLEAN))
    assert set(verdict.alarms) == {"leak/object-object"}
    assert len(verdict.wrong_fixes) == 1
    assert Summary([verdict]).alarmed_clean == Share(1, 1)
