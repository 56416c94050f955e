"""Finding and replacing in a text, by plain words or a regular expression."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice
from time import thread_time
from typing import TYPE_CHECKING, NamedTuple

from reviewer.text import Edit, Span

if TYPE_CHECKING:
    import regex

#: Seconds after which a search is given up: some patterns would never end.
_LIMIT = 1.0

#: Places found at a time by who does not wait for all, and seconds that finding them may take at
#: first: some milliseconds' work.
_PART = 500
_MOMENT = 0.008
#: Characters from which on an expression can take far longer than it is allowed to.
_LONG = 50_000

#: What no article can contain: lone surrogates, and what would make the file count as binary.
_NO_TEXT = re.compile("[\0\ud800-\udfff]")


class SearchError(Exception):
    """A search cannot be made. The message is a sentence for the person who asked for it."""


class Place(NamedTuple):
    """Where something was found, and what to put there."""

    span: Span
    replacement: str

    @property
    def edit(self) -> Edit:
        """The edit that replaces what was found."""
        return Edit(self.span, self.replacement)


@dataclass(frozen=True, slots=True)
class Search:
    """What is searched for; the replacement for a regular expression may refer to its groups."""

    wanted: str
    replacement: str = ""
    with_case: bool = False
    whole_words: bool = False
    is_expression: bool = False

    def places(self, text: str, start: int = 0, seconds: float = _LIMIT) -> list[Place]:
        """All places from an offset on, in order, except empty ones.

        ``seconds`` of the processor's time may be spent on it.

        Raises SearchError for an invalid expression, for one that takes too much time or memory,
        and for a replacement that no article can contain.
        """
        return list(chain.from_iterable(it or () for it in self.in_parts(text, start, seconds)))

    def in_parts(
        self, text: str, start: int = 0, seconds: float = _LIMIT
    ) -> Iterator[list[Place] | None]:
        """The same places, some at a time, so that the caller can do something else in between.

        None comes where the next ones take longer than that: whoever must not wait asks for them
        in a thread, which does not hold Python's lock while it looks.
        """
        if not self.wanted:
            return
        import regex

        is_last = False
        try:
            pattern = self._pattern()
            # Some expressions search backwards, and find the first places last.
            most = None if pattern.flags & regex.REVERSE else _PART
            limit = min(_MOMENT, seconds)
            if self.is_expression and len(text) - start > _LONG:
                limit = seconds
                yield None
            while not is_last:
                begun = thread_time()
                looking = pattern.finditer(text, start, concurrent=True, timeout=limit)
                try:
                    found = list(islice(looking, most))
                except TimeoutError:
                    if limit >= seconds:
                        raise
                    limit = seconds
                    yield None
                    continue
                part = [
                    Place(Span(*match.span()), self._replacement_for(match))
                    for match in found
                    if match.end() > match.start()
                ]
                is_last = most is None or len(found) < most
                start = found[-1].end() if found else start
                spent = thread_time() - begun
                yield sorted(part)
                seconds -= spent
                limit = min(limit, seconds)
                if seconds <= 0 and not is_last:
                    raise TimeoutError
        except TimeoutError:
            raise SearchError(self._too_long) from None
        except (MemoryError, RecursionError):
            raise SearchError("This expression takes too much memory; make it simpler.") from None
        # The last is for a character's number that is too large.
        except (regex.error, IndexError, ValueError) as error:
            raise SearchError(f"This expression cannot be read: {error}.") from None

    def _pattern(self) -> "regex.Pattern[str]":
        import regex

        pattern = self.wanted if self.is_expression else regex.escape(self.wanted)
        if self.whole_words:
            pattern = rf"(?<!\w)(?:{pattern})(?!\w)"
        flags = regex.MULTILINE if self.with_case else regex.MULTILINE | regex.IGNORECASE
        return regex.compile(pattern, flags)

    @property
    def _too_long(self) -> str:
        if self.is_expression:
            return "This expression takes too long; make it simpler."
        return "This occurs too often in one article; search for something rarer."

    def _replacement_for(self, match: "regex.Match[str]") -> str:
        words = match.expand(self.replacement) if self.is_expression else self.replacement
        if "\r" in words:  # the file's own line ends are written
            words = words.replace("\r\n", "\n").replace("\r", "\n")
        for char in _NO_TEXT.findall(words):
            # What was found may contain stray bytes of the file, and those may be moved.
            if not any(char in part for part in (match[0], *match.groups(""))):
                raise SearchError("The replacement contains a character that no article can hold.")
        return words
