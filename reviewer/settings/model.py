"""The settings of a workspace: one frozen value, which is also sent to the helper processes."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from reviewer.lint.model import Severity
from reviewer.lint.options import OptionValue

#: The family of the rules that a workspace defines itself.
OWN_FAMILY = "own"

#: Prefix of the scope of an own rule that looks at one key of the front matter.
KEY_SCOPE = "key:"

#: The rule that checks against the workspace's schema, where it names one.
SCHEMA_RULE = "front-matter/schema"

#: Longest pattern, in characters. To search for a literal text regardless of case, the `regex`
#: package first spends time cubic in its length, which no time limit interrupts: 1 s for 1,000.
LONGEST_PATTERN = 1_000

#: Severities by a rule's id or a family's name; the more exact name wins.
Severities = tuple[tuple[str, Severity], ...]


class PathSettings(NamedTuple):
    """What applies only to some articles: those that a pattern in ``match`` matches.

    Patterns are those of ``.gitignore``, relative to the root. ``select``, unless empty, replaces
    what is selected for all articles.
    """

    match: tuple[str, ...]
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severities: Severities = ()


class OwnExample(NamedTuple):
    """A text that an own rule must flag, with the fixed text; or one it must leave alone."""

    text: str
    is_bad: bool
    fixed: str | None = None
    line: int | None = None


class OwnRule(NamedTuple):
    r"""A rule that the workspace defines as a regular expression.

    ``scope`` is what it looks at: ``all``, ``body``, ``prose``, ``headings`` or ``key:NAME``.
    ``replacement`` is the fix's template (``\1``, ``\g<name>``); None if there is no fix. ``line``,
    ``pattern_line`` and ``replacement_line`` are lines of the settings file, from 1.
    """

    name: str
    pattern: str
    message: str
    severity: Severity = Severity.WARNING
    scope: str = "body"
    replacement: str | None = None
    title: str = ""
    is_safe: bool = False
    explanation: str = ""
    examples: tuple[OwnExample, ...] = ()
    line: int | None = None
    pattern_line: int | None = None
    replacement_line: int | None = None

    @property
    def id(self) -> str:
        """The rule's id, such as ``own/fold-button``."""
        return f"{OWN_FAMILY}/{self.name}"


class FrontMatterSchema(NamedTuple):
    """The JSON Schema that front matter must match: its file and its content.

    ``line`` is where the settings name it, from 1.
    """

    file: Path
    text: str
    line: int | None = None


class Widget(Enum):
    """How the form shows a field, if not by its value."""

    TEXT = "text"
    LONG_TEXT = "long-text"
    NUMBER = "number"
    BOOLEAN = "boolean"
    DATE = "date"
    DATE_TIME = "date-time"
    CHOICE = "choice"
    LIST = "list"
    IMAGE = "image"


class FieldSettings(NamedTuple):
    """How the form shows the field of one key; ``values`` are those a person chooses from."""

    key: str
    widget: Widget | None = None
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything ``reviewer.toml`` can set. A change makes a new value; the default is no file.

    ``file`` is where it was read. ``root`` is the folder that its patterns and paths count from.
    ``preview_extensions`` is None for the preview's own choice. ``options`` are values of rules by
    the rule's id, only those that were given.
    """

    file: Path | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severities: Severities = ()
    paths: tuple[PathSettings, ...] = ()
    options: tuple[tuple[str, tuple[tuple[str, OptionValue], ...]], ...] = ()
    own_rules: tuple[OwnRule, ...] = ()
    schema: FrontMatterSchema | None = None
    exclude: tuple[str, ...] = ()
    preview_extensions: tuple[str, ...] | None = None
    public_folder: Path | None = None
    language: str | None = None
    fields: tuple[FieldSettings, ...] = ()

    @property
    def root(self) -> Path | None:
        """The absolute folder of the file; None if there is no file."""
        return self.file.parent if self.file is not None else None

    def field(self, key: str) -> FieldSettings | None:
        """How the form shows the field of that key, where the settings say so."""
        return next((one for one in self.fields if one.key == key), None)


#: The settings without a ``reviewer.toml``.
DEFAULT_SETTINGS = Settings()
