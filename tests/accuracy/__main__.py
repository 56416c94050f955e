"""How often the engine is right, measured on labelled articles, beside ftfy and rumdl.

``make accuracy``, or ``python -m tests.accuracy [FOLDER...] [--by class] [--show missed]``. Without
a folder: the project's own labelled articles, and a corpus folder beside the project if there is
one. The columns: *exact* are the labels that safe fixes mend just so, *offered* those that the
first offered fix does, *wrong* those of which a safe fix makes something else; *alarms* is in how
many of 1,000 right files there is an error or a warning.
"""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterable, Mapping
from multiprocessing import Pool
from pathlib import Path

from tests.accuracy.judge import Verdict, judge
from tests.accuracy.labelled import Sample, read_corpus
from tests.accuracy.others import OtherVerdict, judge_ftfy, judge_rumdl
from tests.accuracy.outcome import Outcome
from tests.accuracy.summary import Summary
from tests.accuracy.table import print_table

OWN_ARTICLES = Path(__file__).parent / "articles"
_BESIDE = Path(__file__).parents[3] / "shared" / "corpus"

_OUTCOMES: Mapping[str, Callable[[Outcome], bool]] = {
    "missed": lambda outcome: not outcome.is_found,
    "wrong": lambda outcome: outcome.is_wrong,
    "unmended": lambda outcome: outcome.label.is_whole and not outcome.is_mended,
}
_FAULTS: Mapping[str, Callable[[Verdict], tuple[str, ...]]] = {
    "alarms": lambda verdict: verdict.alarm_lines,
    "traps": lambda verdict: verdict.trap_alarms,
    "fixes": lambda verdict: verdict.wrong_fixes,
    "differences": lambda verdict: verdict.differences,
    "unsettled": lambda verdict: (str(verdict.sample.path),) * verdict.unsettled,
}


def main() -> int:
    """Measure and print."""
    arguments = _arguments()
    for folder in arguments.folders or [OWN_ARTICLES, *[_BESIDE] * _BESIDE.is_dir()]:
        samples = read_corpus(folder)
        with Pool(2) as pool:
            verdicts = pool.map(judge, samples, chunksize=8)
            others = {} if arguments.alone else _others(samples, folder, pool.map)
        print(f"\n{folder}: {len(samples):,} articles\n")
        print_table(verdicts, others, arguments.by)
        print("", *Summary(verdicts).lines(), sep="\n")
        for what in arguments.show:
            _print_faults(what, verdicts, arguments.only)
    return 0


def _arguments() -> Namespace:
    parser = ArgumentParser(prog="python -m tests.accuracy", description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--by", choices=("family", "class"), default="family")
    parser.add_argument("--show", action="append", choices=(*_OUTCOMES, *_FAULTS), default=[])
    parser.add_argument("--only", default="", help="show only lines that begin with this class")
    parser.add_argument("--alone", action="store_true", help="without the other programs")
    return parser.parse_args()


def _others(
    samples: list[Sample],
    folder: Path,
    each: Callable[..., list[dict[str, OtherVerdict]]],
) -> dict[str, list[OtherVerdict]]:
    ftfy = each(judge_ftfy, samples, chunksize=8)
    found = {name: [verdict[name] for verdict in ftfy] for name in ftfy[0]} if ftfy else {}
    rumdl = judge_rumdl(samples, folder)
    if rumdl:
        found["rumdl"] = [rumdl[sample.path] for sample in samples]
    return found


def _print_faults(what: str, verdicts: Iterable[Verdict], only: str) -> None:
    print(f"\n{what}:")
    for verdict in verdicts:
        if what in _FAULTS:
            for line in _FAULTS[what](verdict):
                print(f"  {line}")
            continue
        for outcome in filter(_OUTCOMES[what], verdict.outcomes):
            label = outcome.label
            if label.kind.startswith(only):
                place = f"{verdict.sample.path.name}:{label.line}"
                right = label.fixed[0][:60] if label.fixed else None
                print(
                    f"  {label.kind} {place} {label.evidence[:70]!r} -> {right!r},"
                    f" became {outcome.became[:70]!r}"
                )


if __name__ == "__main__":
    sys.exit(main())
