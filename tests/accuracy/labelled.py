"""Labelled articles: reading a corpus folder, and what its labels mean.

A corpus has one or both of these parts; each file of labels is JSON, one object a line.

- ``producer/``: ``damaged/`` articles beside their ``truth/``, ``labels.jsonl``, ``residue.jsonl``
  (what is known to be still wrong in the truth).
- ``real/``: ``labelled/`` articles with ``labels.jsonl``, and ``clean/`` ones.
"""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

#: The families of the rules that may find a kind of damage which its label names in other words.
_FAMILIES = {
    "ansi-escape": "encoding",
    "bidi-mark-for-zwnj": "encoding",
    "blank-run": "md",
    "bom": "encoding",
    "c1-control": "encoding",
    "control-char-escape": "encoding",
    "control-char-stray": "encoding",
    "doubled-word": "text",
    "empty-link-target": "md",
    "empty-section": "structure",
    "frontmatter-broken-yaml": "front-matter",
    "frontmatter-duplicate-key": "front-matter",
    "html-entity-double-escaped": "html",
    "lossy-question-mark": "encoding",
    "lost-markup-char": "md",
    "merge-conflict-marker": "leak",
    "mojibake": "encoding",
    "nbsp-only-line": "encoding",
    "replacement-char": "encoding",
    "zero-width": "encoding",
}
#: Whatever its family, a rule of these finds the damage as well.
_ALSO = {
    "bom": ("front-matter",),
    "nbsp-only-line": ("md", "structure"),
    "merge-conflict-marker": ("front-matter", "wiki"),
}
#: Right text that looks damaged.
TRAP = "trap"
#: Nothing in the damaged text shows it, so that nobody can be asked to find it.
_INVISIBLE = frozenset(["md/emphasis-lost"])


class Part(Enum):
    """What is known of an article."""

    DAMAGED = "damaged"  # and what it should become, all of it
    TRUTH = "truth"  # that, itself
    LABELLED = "labelled"  # some of its damage, and traps
    CLEAN = "clean"


@dataclass(frozen=True, slots=True)
class Label:
    """One damage, or trap: where it is, and what is right.

    ``line`` and ``end_line`` count from 1, ``column`` too (0 where it is not known). ``fixed`` are
    the right texts for the evidence, the best first; none where the article cannot tell.
    """

    kind: str
    line: int
    evidence: str
    fixed: tuple[str, ...] = ()
    families: frozenset[str] = frozenset()
    column: int = 0
    end_line: int = 0
    whole_line: str | None = None  # the line as it should be, where only the line is known
    truth_line: int = 0
    is_whole: bool = True  # what is right can be told from the damaged text, and nothing is lost

    @property
    def family(self) -> str:
        """Under which family of rules it is counted."""
        return _FAMILIES.get(self.kind, self.kind.partition("/")[0])

    @property
    def is_trap(self) -> bool:
        """Whether it is right as it stands."""
        return self.kind == TRAP


@dataclass(frozen=True, slots=True)
class Sample:
    """One article of a corpus with all that is known of it."""

    path: Path
    part: Part
    labels: tuple[Label, ...] = ()
    truth: Path | None = None
    residue: frozenset[int] = frozenset()  # lines of a truth, from 1, which are known to be wrong


def read_corpus(folder: Path) -> list[Sample]:
    """All labelled and clean articles of a corpus folder. Raises OSError, ValueError."""
    return [*_produced(folder / "producer"), *_real(folder / "real")]


def _produced(folder: Path) -> Iterator[Sample]:
    labels = _by_file(folder / "labels.jsonl")
    residue = _by_file(folder / "residue.jsonl")
    for path in sorted(folder.glob("damaged/*.md")):
        truth = folder / "truth" / path.name
        lines = truth.read_text("utf-8").split("\n")
        own = tuple(
            _produced_label(each, lines)
            for each in labels[path.name]
            if each["class"] not in _INVISIBLE
        )
        yield Sample(path, Part.DAMAGED, own, truth)
        known = frozenset(each["line"] for each in residue[path.name])
        yield Sample(truth, Part.TRUTH, residue=known)


def _produced_label(data: dict[str, Any], truth: list[str]) -> Label:
    kind, fixed, truth_line = data["class"], data["fixed"], data["truth_line"]
    families = {each.partition("/")[0] for each in (kind, *data.get("also", ()))}
    # Such a label names the first place of many in the line, which is right when all of it is.
    in_line = kind.startswith("encoding/") or data.get("inexact", False)
    line = truth[truth_line - 1] if truth_line else None
    return Label(
        kind,
        data["line"],
        data["evidence"],
        () if fixed is None else (fixed,),
        frozenset(families),
        data.get("column", 0),
        data.get("end_line", 0),
        data.get("restored", line) if in_line else None,
        truth_line or 0,
        fixed is not None and not data.get("needs_source") and not data.get("lossy"),
    )


def _real(folder: Path) -> Iterator[Sample]:
    labels = _by_file(folder / "labels.jsonl")
    for path in sorted(folder.glob("labelled/**/*.md")):
        name = path.relative_to(folder / "labelled").as_posix()
        yield Sample(path, Part.LABELLED, tuple(map(_real_label, labels[name])))
    for path in sorted(folder.glob("clean/**/*.md")):
        yield Sample(path, Part.CLEAN)


def _real_label(data: dict[str, Any]) -> Label:
    kind, fixed = data["class"], data["fixed"]
    rights = () if fixed is None else (fixed, *(data.get("also_ok") or ()))
    families = frozenset((_FAMILIES.get(kind, kind.partition("/")[0]), *_ALSO.get(kind, ())))
    return Label(kind, data["line"], data["evidence"], rights, families, is_whole=bool(rights))


def _by_file(path: Path) -> defaultdict[str, list[dict[str, Any]]]:
    found: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    if path.exists():
        for line in path.read_text("utf-8").split("\n"):
            if line:
                data = json.loads(line)
                found[data["file"]].append(data)
    return found
