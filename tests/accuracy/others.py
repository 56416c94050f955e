"""How other programs do on the same articles: ftfy, which mends, and rumdl, which finds.

Both are asked what they are for: ftfy is given one line at a time, which is how its own
``fix_text`` goes about it; rumdl's rule of the longest line is left out.
"""

import json
import subprocess
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from reviewer.article import Article
from tests.accuracy.labelled import Label, Part, Sample
from tests.accuracy.outcome import Outcome
from tests.bench.programs import rumdl


@dataclass(frozen=True, slots=True)
class OtherVerdict:
    """What another program finds of an article's labels, and whether it touches a right one."""

    outcomes: tuple[Outcome, ...] = ()
    has_alarm: bool = False


def judge_ftfy(sample: Sample) -> dict[str, OtherVerdict]:
    """What ftfy's decoder makes of an article, and what its default clean-up does."""
    import ftfy

    lines = Article.read(sample.path).text.split("\n")
    truth = sample.truth.read_text("utf-8").split("\n") if sample.truth else []
    ways: dict[str, Callable[[str], str]] = {
        "ftfy.fix_encoding": ftfy.fix_encoding,
        "ftfy.fix_text": ftfy.fix_text,
    }
    verdicts = {}
    for name, way in ways.items():
        after = [way(line) if line else line for line in lines]
        outcomes = tuple(
            _mended(label, lines, after, truth) for label in sample.labels if not label.is_trap
        )
        verdicts[name] = OtherVerdict(outcomes, after != lines)
    return verdicts


def _mended(label: Label, before: list[str], after: list[str], truth: list[str]) -> Outcome:
    if not 0 < label.line <= len(before):
        return Outcome(label)
    old, new = before[label.line - 1], after[label.line - 1]
    if old == new or (label.evidence in new and label.whole_line is None):
        return Outcome(label)
    aims = [old.replace(label.evidence, right, 1) for right in label.fixed]
    if label.whole_line is not None:
        aims.append(label.whole_line)
    if label.truth_line:
        aims.append(truth[label.truth_line - 1])
    is_mended = bool(label.fixed) and new in aims
    return Outcome(
        label, True, is_mended, is_mended, not is_mended and bool(label.fixed), new[:100]
    )


def judge_rumdl(samples: Sequence[Sample], folder: Path) -> dict[Path, OtherVerdict]:
    """Which labelled lines rumdl flags, and in which articles; nothing where it is not here."""
    program = rumdl()
    if program is None:
        return {}
    options = ("--no-cache", "-d", "MD013", "--output-format", "json-lines")
    command = [str(program), "check", *options, str(folder.resolve())]
    result = subprocess.run(command, capture_output=True, check=False)
    flagged: defaultdict[Path, set[int]] = defaultdict(set)
    for line in result.stdout.splitlines():
        if line.startswith(b"{"):
            found = json.loads(line)
            flagged[Path(found["file"]).resolve()].add(found["line"])
    return {
        sample.path: OtherVerdict(
            tuple(
                Outcome(label, is_found=not lines.isdisjoint(_lines_of(label)))
                for label in sample.labels
                if not label.is_trap
            ),
            bool(lines) and sample.part in (Part.TRUTH, Part.CLEAN),
        )
        for sample in samples
        for lines in (flagged[sample.path.resolve()],)
    }


def _lines_of(label: Label) -> range:
    return range(label.line, max(label.line, label.end_line) + 1)
