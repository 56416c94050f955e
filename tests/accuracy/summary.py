"""The numbers that must be nought, or nearly so."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from tests.accuracy.judge import Verdict
from tests.accuracy.labelled import Part
from tests.accuracy.outcome import Outcome


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    number: int
    total: int

    @classmethod
    def of(cls, outcomes: Sequence[Outcome], is_so: Callable[[Outcome], bool]) -> "Share":
        """The share of the outcomes of which something is true."""
        return cls(sum(map(is_so, outcomes)), len(outcomes))

    def __str__(self) -> str:
        percent = f" ({self.number * 100 / self.total:.2f} %)" if self.total else ""
        return f"{self.number:,} of {self.total:,}{percent}"


class Summary:
    """What the verdicts on all articles of a corpus come to."""

    def __init__(self, verdicts: Sequence[Verdict]) -> None:
        parts = {part: [each for each in verdicts if each.sample.part is part] for part in Part}
        outcomes = [outcome for each in verdicts for outcome in each.outcomes]
        encoding = [each for each in outcomes if each.label.family == "encoding"]
        other = [each for each in outcomes if each.label.family != "encoding"]
        restorable = [each for each in encoding if each.label.is_whole]
        self.encoding_found = Share.of(encoding, lambda each: each.is_found)
        self.encoding_mended = Share.of(restorable, lambda each: each.is_mended)
        self.other_found = Share.of(other, lambda each: each.is_found)
        self.wrongly_mended = sum(each.is_wrong for each in outcomes)
        self.wrong_on_traps = _count(parts[Part.LABELLED], lambda each: each.wrong_fixes)
        self.wrong_on_truths = _count(parts[Part.TRUTH], lambda each: each.wrong_fixes)
        self.wrong_on_clean = _count(parts[Part.CLEAN], lambda each: each.wrong_fixes)
        traps = sum(label.is_trap for each in verdicts for label in each.sample.labels)
        self.alarmed_traps = Share(_count(verdicts, lambda each: each.trap_alarms), traps)
        self.alarmed_clean = _alarmed(parts[Part.CLEAN])
        self.alarmed_truths = _alarmed(parts[Part.TRUTH])
        damaged = parts[Part.DAMAGED]
        self.unlike_truth = Share(sum(bool(each.differences) for each in damaged), len(damaged))
        self.differing_lines = _count(damaged, lambda each: each.differences)
        self.unsettled = sum(each.unsettled for each in verdicts)

    def lines(self) -> Iterator[str]:
        """All of it, to be printed."""
        for name, value in (
            ("encoding damage found", self.encoding_found),
            ("restorable encoding damage mended", self.encoding_mended),
            ("other damage found", self.other_found),
            ("labels of which safe fixes make something else", self.wrongly_mended),
            ("traps that a safe fix changes", self.wrong_on_traps),
            ("safe fixes that change a truth", self.wrong_on_truths),
            ("safe fixes that change a clean page", self.wrong_on_clean),
            ("traps with error or warning", self.alarmed_traps),
            ("clean files with error or warning", self.alarmed_clean),
            ("truths with error or warning", self.alarmed_truths),
            ("mended articles unlike their truth", self.unlike_truth),
            ("  lines in them that no label excuses", self.differing_lines),
            ("articles on which fixing does not settle", self.unsettled),
        ):
            yield f"{name:<50}{value}"


def _count(verdicts: Iterable[Verdict], faults: Callable[[Verdict], Sequence[str]]) -> int:
    return sum(len(faults(each)) for each in verdicts)


def _alarmed(verdicts: Sequence[Verdict]) -> Share:
    return Share(sum(bool(each.alarms) for each in verdicts), len(verdicts))
