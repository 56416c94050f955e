"""Definitions of links and footnotes at the start of a paragraph."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_LABEL = r"[ ]{0,3}\[(?P<label>(?:[^\[\]\\]|\\.){1,999}+)\]:"
_GAP = r"[ \t]*+\n?[ \t]*+"
_PLAIN = r"(?:[^\x00-\x20\x7f()\\]|\\[^\x00-\x20\x7f]?+)"
_TARGET = rf"(?:<(?:[^<>\n\\]|\\.)*+>|(?!<)(?:{_PLAIN}|\({_PLAIN}*+\))++)"
_TITLE = r"""(?:"(?:[^"\\]|\\.)*+"|'(?:[^'\\]|\\.)*+'|\((?:[^()\\]|\\.)*+\))"""
_REST = r"[ \t]*+(?=\n|\Z)"

_LINK = re.compile(
    rf"{_LABEL}{_GAP}{_TARGET}(?:(?=[ \t\n]){_GAP}{_TITLE}{_REST}|{_REST})", re.DOTALL
)
_NOTE = re.compile(r"[ ]{0,3}\[\^[^\]\s]++\]:[ \t]*+")
_NEXT_DEFINITION = re.compile(r"\n(?=[ ]{0,3}\[[^\[\]\n]+\]:)")


class Definition(NamedTuple):
    """A definition's span in its paragraph, without newline, and its label in plain form.

    ``note_start`` is where a footnote's text begins; a footnote has no label.
    """

    start: int
    end: int
    label: str | None
    note_start: int | None = None


def plain_label(label: str) -> str:
    """A label in the form in which labels are compared: regardless of case and kind of spaces."""
    return " ".join(label.split()).casefold()


def read_definitions(paragraph: str) -> Iterator[Definition]:
    """The definitions that ``paragraph`` begins with."""
    at = 0
    while at < len(paragraph):
        if note := _NOTE.match(paragraph, at):
            following = _NEXT_DEFINITION.search(paragraph, note.end())
            end = following.start() if following else len(paragraph)
            yield Definition(at, end, None, note.end())
        elif (link := _LINK.match(paragraph, at)) and (label := plain_label(link["label"])):
            end = link.end()
            yield Definition(at, end, label)
        else:
            return
        at = end + 1
