"""The tables that are printed: one row a family, class or rule, one line a program."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from tests.accuracy.judge import Verdict
from tests.accuracy.labelled import Label, Part
from tests.accuracy.others import OtherVerdict
from tests.accuracy.outcome import Outcome

_COLUMNS = ("labels", "found", "missed", "exact", "offered", "wrong", "alarms")
#: The row of everything.
ALL = "all"


def key_of(label: Label, by: str) -> str:
    """The row in which a label is counted."""
    return label.family if by == "family" else label.kind


def print_table(
    verdicts: Sequence[Verdict], others: Mapping[str, Sequence[OtherVerdict]], by: str
) -> None:
    """Print what each program finds and mends, and in how many of 1,000 right files it errs."""
    rows: defaultdict[str, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    clean = sum(each.sample.part in (Part.TRUTH, Part.CLEAN) for each in verdicts)
    own = [(outcome, "reviewer") for each in verdicts for outcome in each.outcomes]
    theirs = [
        (outcome, name)
        for name, found in others.items()
        for each in found
        for outcome in each.outcomes
    ]
    for outcome, program in own + theirs:
        for row in (key_of(outcome.label, by), ALL):
            rows[row][program].update(_counts(outcome))
    for row, files in _alarmed(verdicts, by).items():
        rows[row]["reviewer"]["alarms"] = files
    for name, found in others.items():
        rows[ALL][name]["alarms"] = sum(
            each.has_alarm and verdict.sample.part in (Part.TRUTH, Part.CLEAN)
            for each, verdict in zip(found, verdicts, strict=True)
        )
    header = "".join(f"{column:>9}" for column in _COLUMNS)
    print(f"{'by ' + by:<34}{'':<18}{header}")
    for row in sorted(rows, key=lambda row: (row == ALL, row)):
        for place, program in enumerate(["reviewer", *others]):
            counts = rows[row][program]
            if by == "family" or row == ALL or place == 0:
                shown = _cells(counts, clean, is_own=place == 0, is_sum=row == ALL)
                print(f"{row if place == 0 else '':<34}{program:<18}{shown}")


def _counts(outcome: Outcome) -> Counter[str]:
    return Counter(
        labels=1,
        found=outcome.is_found,
        exact=outcome.is_mended,
        offered=outcome.is_offered,
        wrong=outcome.is_wrong,
    )


def _cells(counts: Counter[str], clean: int, *, is_own: bool, is_sum: bool) -> str:
    missed = counts["labels"] - counts["found"]
    alarms = f"{counts['alarms'] * 1000 / clean:9.1f}" if clean and (is_own or is_sum) else ""
    return (
        f"{counts['labels']:9,}{counts['found']:9,}{missed:9,}"
        f"{counts['exact']:9,}{counts['offered']:9,}{counts['wrong']:9,}{alarms}"
    )


def _alarmed(verdicts: Iterable[Verdict], by: str) -> Counter[str]:
    """In how many right files a rule of each row gives a false alarm."""
    files: Counter[str] = Counter()
    for verdict in verdicts:
        files.update(
            {rule.partition("/")[0] if by == "family" else rule for rule in verdict.alarms}
        )
        files[ALL] += bool(verdict.alarms)
    return files
