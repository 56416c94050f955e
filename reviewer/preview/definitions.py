"""What one part of an article defines for all others: link targets, footnotes, abbreviations."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

#: Address and title of a link.
Target = tuple[str, str]


@dataclass(slots=True)
class Definitions:
    """Definitions by their names, in the order in which they were made."""

    targets: dict[str, Target] = field(default_factory=dict)
    footnotes: dict[str, str] = field(default_factory=dict)
    abbreviations: dict[str, str] = field(default_factory=dict)  # "" takes one back

    def __bool__(self) -> bool:
        return bool(self.targets or self.footnotes or self.abbreviations)

    def add(self, others: "Definitions") -> None:
        """Add those from further down; of two with the same name, the later one counts."""
        self.targets.update(others.targets)
        self.footnotes.update(others.footnotes)
        for name, meaning in others.abbreviations.items():
            if meaning:
                self.abbreviations[name] = meaning
            else:
                self.abbreviations.pop(name, None)


def united(parts: Iterable[Definitions]) -> Definitions:
    """All definitions of an article, of which these are the parts in their order."""
    whole = Definitions()
    for part in parts:
        if part:
            whole.add(part)
    return whole


@dataclass(frozen=True, slots=True)
class Needs:
    """What the rendering of a part depends on: it is valid as long as these are the same.

    None means that a name was looked up in vain. ``marks_before`` counts the marks of each footnote
    further up, ``marks`` those in the part itself.
    """

    targets: Mapping[str, Target | None]
    numbers: Mapping[str, int | None]
    marks_before: Mapping[str, int]
    marks: Mapping[str, int]
    abbreviations: Mapping[str, str]


_NOTHING = Needs({}, {}, {}, {}, {})


class Scope:
    """The definitions in force while the parts are rendered one after the other."""

    def __init__(self, definitions: Definitions) -> None:
        self.definitions = definitions
        self.marks: Counter[str] = Counter()
        self._numbers = {name: place for place, name in enumerate(definitions.footnotes, 1)}
        self.begin_part()

    def begin_part(self) -> None:
        """Begin to record what is looked up."""
        self._targets: dict[str, Target | None] = {}
        self._looked_up: dict[str, int | None] = {}
        self._before: dict[str, int] = {}
        self._in_part: Counter[str] = Counter()

    def needs(self) -> Needs:
        """What was looked up since the part began."""
        if not (self._targets or self._looked_up or self.definitions.abbreviations):
            return _NOTHING  # as most parts do
        return Needs(
            self._targets,
            self._looked_up,
            self._before,
            self._in_part,
            dict(self.definitions.abbreviations),
        )

    def still_holds(self, needs: Needs) -> bool:
        """Whether a part that depends on these would be the same now; if so, count its marks."""
        if needs is _NOTHING and not self.definitions.abbreviations:
            return True
        targets = self.definitions.targets
        holds = (
            all(targets.get(name) == value for name, value in needs.targets.items())
            and all(self._numbers.get(name) == value for name, value in needs.numbers.items())
            and all(self.marks[name] == count for name, count in needs.marks_before.items())
            and needs.abbreviations == self.definitions.abbreviations
        )
        if holds:
            self.marks.update(needs.marks)
        return holds

    def target(self, name: str) -> Target | None:
        """The target of a link's name."""
        self._targets[name] = found = self.definitions.targets.get(name)
        return found

    def mark(self, name: str) -> tuple[int, int] | None:
        """The number of a footnote, and which of its marks this one is, counted from 1."""
        self._looked_up[name] = number = self._numbers.get(name)
        if number is None:
            return None
        self._before.setdefault(name, self.marks[name])
        self.marks[name] += 1
        self._in_part[name] += 1
        return number, self.marks[name]


class Targets(dict[str, Target]):
    """A scope's targets in the shape in which Python-Markdown looks for them."""

    def __init__(self, scope: Scope) -> None:
        super().__init__()
        self._scope = scope

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and self._scope.target(name) is not None

    def __getitem__(self, name: str) -> Target:
        found = self._scope.target(name)
        if found is None:
            raise KeyError(name)
        return found
