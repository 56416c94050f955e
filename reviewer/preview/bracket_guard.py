"""Keeps Python-Markdown from spending minutes on brackets that never close."""

import re
from xml.etree.ElementTree import Element

from markdown.treeprocessors import Treeprocessor
from markdown.util import ETX, STX, AtomicString

#: How many characters the search for closing brackets may pass over in one text: about a second's
#: work.
MAX_SEARCH = 2_000_000

# What the library turns a bracket after a backslash into; in the end it shows a bracket again.
_ESCAPED = f"{STX}{ord('[')}{ETX}"
_BRACKET = re.compile(r"[\[\]()]")
_OPENING = {"]": "[", ")": "("}


class BracketGuard(Treeprocessor):
    """Turns brackets into plain text where looking for links would take too long.

    For every ``[`` the library walks to its ``]``, or else to the end of the text: 5,000 in a row
    take it 14 seconds.
    """

    def run(self, root: Element) -> None:
        """Guard every text of the tree, before links are looked for."""
        for element in root.iter():
            element.text = _guarded(element.text)
            element.tail = _guarded(element.tail)


def _guarded(text: str | None) -> str | None:
    if not text or isinstance(text, AtomicString) or search_length(text) <= MAX_SEARCH:
        return text
    return text.replace("[", _ESCAPED)


def search_length(text: str) -> int:
    """The sum of the distances, in characters, between each bracket and the one that closes it."""
    open_at: dict[str, list[int]] = {"[": [], "(": []}
    total = 0
    for match in _BRACKET.finditer(text):
        bracket = match[0]
        if bracket in open_at:
            open_at[bracket].append(match.start())
        elif waiting := open_at[_OPENING[bracket]]:
            total += match.start() - waiting.pop()
    return total + sum(len(text) - start for starts in open_at.values() for start in starts)
