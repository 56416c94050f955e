r"""The template of an own rule's fix: text with ``\1``, ``\g<1>`` or ``\g<name>`` in it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

_MARK = re.compile(r"\\(?:(\d{1,2})|g<(\w+)>|(.)|\Z)", re.DOTALL)
_ESCAPES = {"n": "\n", "t": "\t", "\\": "\\"}


class Match(Protocol):
    """What a template needs of a match."""

    def group(self, group: int, /) -> str | None:
        """The text of a group; None if it did not take part in the match."""
        ...


class TemplateError(ValueError):
    """A template names a group that the pattern does not have; the message is a sentence."""


@dataclass(frozen=True, slots=True)
class Template:
    """A parsed template: texts and numbers of groups."""

    parts: tuple[str | int, ...]

    def expanded(self, match: Match) -> str:
        """The text for a match."""
        return "".join(
            part if isinstance(part, str) else match.group(part) or "" for part in self.parts
        )


def read_template(source: str, groups: int, names: Mapping[str, int]) -> Template:
    """Parse a template for a pattern with these groups. Raises TemplateError."""
    parts: list[str | int] = []
    done = 0
    for mark in _MARK.finditer(source):
        parts.append(source[done : mark.start()])
        parts.append(_meaning(mark, groups, names))
        done = mark.end()
    return Template((*parts, source[done:]))


def _meaning(mark: re.Match[str], groups: int, names: Mapping[str, int]) -> str | int:
    number, name, escaped = mark.groups()
    if name is not None and not name.isdecimal():
        if name not in names:
            raise TemplateError(f"The pattern has no group “{name}”.")
        return names[name]
    if number or name:
        group = int(number or name)
        if group > groups:
            raise TemplateError(f"The pattern has no group {group}; it has {groups}.")
        return group
    if escaped not in _ESCAPES:
        raise TemplateError(
            f"“\\{escaped or ''}” means nothing here; write “\\\\” for a backslash."
        )
    return _ESCAPES[escaped]
