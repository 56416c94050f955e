"""What a rule is and what it says: plain, frozen values that can cross a process boundary."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import Enum, IntEnum
from typing import NamedTuple

from reviewer.article import Article
from reviewer.text import Edit, Span


class Severity(Enum):
    """How bad a finding is for the readers of the site."""

    ERROR = "error"  # readers see garbage, or the site's build breaks
    WARNING = "warning"  # probably damage
    INFO = "info"  # tidiness

    @property
    def rank(self) -> int:
        """0 for the worst, so that sorting by it puts errors first."""
        return _SEVERITY_ORDER.index(self)


_SEVERITY_ORDER = (Severity.ERROR, Severity.WARNING, Severity.INFO)


class Applicability(Enum):
    """Whether a fix may be made without asking."""

    SAFE = "safe"  # certainly right, loses nothing an author wrote
    UNSAFE = "unsafe"  # probably right, a person decides


class Choice(NamedTuple):
    """One of the texts that a value can be split into."""

    text: str
    is_taken: bool = True
    note: str = ""  # in a few words, why it is not taken


class Choices(NamedTuple):
    """What a fix can put in place of one front-matter value, for a person to pick from.

    ``span`` is the value's own; ``noun`` is what people call one of them ("tag").
    """

    span: Span
    noun: str
    entries: tuple[Choice, ...]

    @property
    def taken(self) -> tuple[str, ...]:
        """The texts of the entries that are taken unless a person decides otherwise."""
        return tuple(entry.text for entry in self.entries if entry.is_taken)


class Fix(NamedTuple):
    """One coherent repair: all of its edits are made, or none.

    With ``choices``, the edits are for those that are taken by default; `lint.choosing` makes the
    edits for what a person picks instead.
    """

    title: str  # imperative, shown on the button: "Decode as UTF-8"
    edits: tuple[Edit, ...]  # disjoint, in text order
    applicability: Applicability
    choices: Choices | None = None

    @property
    def is_safe(self) -> bool:
        """Whether it may be made without asking."""
        return self.applicability is Applicability.SAFE


class Finding(NamedTuple):
    """What a check yields: a span, a sentence, and the possible fixes, the likeliest first.

    ``severity`` is given only where it differs from the rule's.
    """

    span: Span
    message: str
    fixes: tuple[Fix, ...] = ()
    severity: Severity | None = None


class Diagnostic(NamedTuple):
    """A finding with its rule, its severity, and what the rule says is probably lost there."""

    rule: str
    severity: Severity
    span: Span
    message: str
    fixes: tuple[Fix, ...] = ()
    lost: str = ""

    @property
    def safe_fix(self) -> Fix | None:
        """The first fix that may be made without asking."""
        return next((fix for fix in self.fixes if fix.is_safe), None)


class Stage(IntEnum):
    """When a rule's fixes are made. A later stage is reached when no earlier one has any left.

    The order is that in which the damage arose, the latest first: text that is still in the wrong
    encoding cannot be judged, and a leak that is still there makes a section look filled.
    """

    ENCODING = 0
    FRONT_MATTER = 1
    LEAK = 2
    MARKUP = 3
    SPACING = 4
    STRUCTURE = 5
    BLANK_LINES = 6


#: Stages whose fixes are meant to turn blocks into other blocks.
_STRUCTURAL_STAGES = frozenset({Stage.LEAK, Stage.MARKUP, Stage.STRUCTURE})


@dataclass(frozen=True, slots=True)
class Gate:
    """What a text must contain for a rule to be worth running: any one of these.

    ``literals`` are searched literally. ``patterns`` are RE2 expressions (no look-around, no
    back-references; ``(?i)`` and ``(?m)`` allowed). They are searched in the whole text, front
    matter included; those of the family ``front-matter`` in the front matter alone. A gate may open
    in vain, but must never stay shut on a text where the rule fires.
    """

    literals: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()


#: The gate of the few rules that must look at every article.
ALWAYS = Gate()


class Neighbour(NamedTuple):
    """Another article of an example's workspace: its path in there, and its text."""

    path: str
    text: str


@dataclass(frozen=True, slots=True)
class Bad:
    """A text in which the rule must find something.

    ``fixed`` is the text after all the rule's fixes, safe and unsafe (the first of each finding);
    None for a rule that offers none here. ``beside`` are the other articles, for a rule that
    judges by them.
    """

    text: str
    fixed: str | None = None
    beside: tuple[Neighbour, ...] = field(default=(), kw_only=True)


@dataclass(frozen=True, slots=True)
class Good:
    """A text in which the rule must find nothing, because it is right."""

    text: str
    beside: tuple[Neighbour, ...] = field(default=(), kw_only=True)


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of damage: its name, how bad it is, how to find it, and examples of both sides.

    ``id`` is ``family/bad-thing``. ``explanation`` is the rule module's docstring: its first line
    says what the damage is, ``Why it matters:`` and ``Fix safety:`` paragraphs follow. ``check``
    reads the article and yields findings; it has no memory and no side effect. ``lost`` names what
    an article probably lacks where the rule fires ("citations"): only the source page still has the
    words, and a fix merely removes their traces. In most stages, fixes may not turn blocks of the
    body into other blocks; ``restructures`` allows it.
    """

    id: str
    severity: Severity
    explanation: str
    check: Callable[[Article], Iterator[Finding]]
    gate: Gate
    stage: Stage
    examples: tuple[Bad | Good, ...] = field(repr=False)
    lost: str = ""
    restructures: bool = False

    @property
    def keeps_structure(self) -> bool:
        """Whether its fixes must keep the kinds of the body's blocks and headings."""
        return not self.restructures and self.stage not in _STRUCTURAL_STAGES

    @property
    def family(self) -> str:
        """The part of the id before the slash."""
        return self.id.partition("/")[0]

    @property
    def summary(self) -> str:
        """The explanation's first line."""
        return self.explanation.strip().partition("\n")[0]

    @property
    def runs_alone(self) -> bool:
        """Whether it needs nothing but the article itself, and not the others of the workspace."""
        return True
