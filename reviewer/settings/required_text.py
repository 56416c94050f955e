"""What a text must contain for a regular expression to match: the gate of an own rule.

Understands the plainer part of what the ``regex`` package does. For anything else it gives no gate,
so that the rule always runs: a gate may open in vain, but must never stay wrongly shut.
"""

import re
from dataclasses import dataclass

from reviewer.lint.model import ALWAYS, Gate

#: How many alternative texts a gate may have; more would not be worth it.
_MOST_CHOICES = 60

_COUNT = re.compile(r"\{(\d*)(?:,\d*)?\}")
_FLAGS = re.compile(r"\(\?([a-zA-Z]+)\)")
_GROUP = re.compile(r"\((?:\?(?::|>|P?<[A-Za-z_]\w*>))?(?!\?|\*)")
_LOOK = re.compile(r"\(\?<?[=!]")
_PROPERTY = re.compile(r"\\[pP]\{[^}]*\}")
#: Escapes that mean a kind of character or position and do not affect what follows.
_PLAIN_ESCAPES = frozenset("bBdDsSwWAZhmMRXtnrfva")
#: Flags under which text is literal, or literal except for the case of letters.
_KNOWN_FLAGS = frozenset("aimsuw")
#: Letters whose upper and lower case do not pair one to one.
_CASELESS = re.compile(r"[^\x00-\x7f]|[iIkKsS]")

_Choices = tuple[str, ...]  # any one of them is in every match; none: nothing is known


class _UnclearError(Exception):
    """The pattern uses something this module does not understand."""


def gate_of(pattern: str) -> Gate:
    """A gate that is open wherever the pattern matches."""
    flags = _FLAGS.match(pattern)
    try:
        if flags is not None and not set(flags[1]) <= _KNOWN_FLAGS:
            return ALWAYS
        parser = _Parser(pattern, flags.end() if flags is not None else 0)
        choices = parser.alternatives()
        if parser.at < len(pattern):
            return ALWAYS
    except (_UnclearError, RecursionError):
        return ALWAYS
    if flags is not None and "i" in flags[1]:
        runs = [max(_CASELESS.split(choice), key=len) for choice in choices]
        return (
            Gate(patterns=tuple(f"(?i){re.escape(run)}" for run in runs)) if all(runs) else ALWAYS
        )
    return Gate(literals=choices)


@dataclass(slots=True)
class _Parser:
    """Walks the pattern once; ``at`` is how far it has come."""

    pattern: str
    at: int

    def alternatives(self) -> _Choices:
        """Alternatives: a text that one of them requires must be there."""
        found = [self._sequence()]
        while self._next() == "|":
            self.at += 1
            found.append(self._sequence())
        together = tuple(dict.fromkeys(choice for choices in found for choice in choices))
        return together if all(found) and len(together) <= _MOST_CHOICES else ()

    def _sequence(self) -> _Choices:
        """A sequence: of the texts that must be there, the most telling ones."""
        known: list[_Choices] = []
        run = ""
        while self._next() not in ("", "|", ")"):
            literal, choices = self._atom()
            fewest, is_counted = self._count()
            if literal and fewest and not is_counted:
                run += literal
                continue
            if literal and fewest:
                run += literal
            known += [(run,)] if run else []
            known += [choices] if choices and fewest else []
            run = ""
        known += [(run,)] if run else []
        return max(known, key=lambda choices: min(map(len, choices)), default=())

    def _atom(self) -> tuple[str, _Choices]:
        """A literal character, or what must be there for anything else."""
        pattern, start = self.pattern, self.at
        character = pattern[start]
        if character == "\\":
            return self._escape()
        if character == "[":
            self._skip_set()
        elif character == "(":
            return "", self._group()
        elif character in ".^$":
            self.at += 1
        elif character in "*+?{":
            raise _UnclearError
        else:
            self.at += 1
            return character, ()
        return "", ()

    def _escape(self) -> tuple[str, _Choices]:
        escaped = self.pattern[self.at + 1 : self.at + 2]
        known_property = _PROPERTY.match(self.pattern, self.at)
        if known_property is not None:
            self.at = known_property.end()
            return "", ()
        self.at += 2
        if escaped in _PLAIN_ESCAPES:
            return "", ()
        if not escaped or escaped.isalnum():
            raise _UnclearError
        return escaped, ()

    def _skip_set(self) -> None:
        self.at += 1
        self.at += self._next() == "^"
        self.at += self._next() == "]"
        while (character := self._next()) != "]":
            if character in ("", "["):  # unclosed, or a set inside the set
                raise _UnclearError
            self.at += 2 if character == "\\" else 1
        self.at += 1

    def _group(self) -> _Choices:
        look = _LOOK.match(self.pattern, self.at)
        opening = look or _GROUP.match(self.pattern, self.at)
        if opening is None:
            raise _UnclearError
        self.at = opening.end()
        inside = self.alternatives()
        if self._next() != ")":
            raise _UnclearError
        self.at += 1
        return inside if look is None else ()

    def _count(self) -> tuple[bool, bool]:
        """Whether the thing before must be there at all, and whether it may be repeated."""
        sign = self._next()
        if sign not in ("*", "+", "?", "{"):
            return True, False
        must_be_there = sign == "+"
        self.at += 1
        if sign == "{":
            count = _COUNT.match(self.pattern, self.at - 1)
            if count is None:
                raise _UnclearError
            self.at = count.end()
            must_be_there = int(count[1] or 0) > 0
        self.at += self._next() in ("?", "+")
        if self._next() in ("*", "+", "?", "{"):
            raise _UnclearError
        return must_be_there, True

    def _next(self) -> str:
        return self.pattern[self.at : self.at + 1]
