"""Marks within a line: emphasis, code, links, images."""

import re

from reviewer.text import Span
from reviewer.writing.passage import Passage

BOLD, ITALIC, CODE = "**", "*", "`"

_WORD = re.compile(r"[^\W_](?:\w|['\u2019-](?=\w))*")
_ADDRESS = re.compile(r"(?:https?://|mailto:)\S+")
#: Placeholder for an address that the writer still has to enter.
ADDRESS = "https://"


def toggle(passage: Passage, mark: str) -> Passage:
    """Put ``mark`` around the selection or the word at the cursor, or remove it there.

    Blanks at the ends stay outside, because ``** word **`` is not emphasis in Markdown.
    """
    passage = _trimmed(_on_word(passage))
    text, (start, end) = passage.text, passage.selection
    size = len(mark)
    if _is_marked(text, start, end, mark):
        return Passage(
            text[: start - size] + text[start:end] + text[end + size :],
            Span(start - size, end - size),
        )
    selected = passage.selected
    if len(selected) > 2 * size and _is_marked(selected, size, len(selected) - size, mark):
        return passage.with_selected("", selected[size:-size], "")
    return passage.with_selected(mark, selected, mark)


def link(passage: Passage) -> Passage:
    """Turn the selection into a link, and select the part that is still missing."""
    return _linked(_trimmed(_on_word(passage)), "[")


def image(passage: Passage) -> Passage:
    """Turn the selection into an image whose address or description is still to be entered."""
    return _linked(_trimmed(passage), "![")


def link_to(passage: Passage, address: str) -> Passage:
    """Turn the selected words into a link to the address that was pasted over them."""
    linked = _trimmed(passage).with_selected("[", passage.selected.strip(), f"]({_safe(address)})")
    end = linked.selection.end + len(_safe(address)) + 3
    return Passage(linked.text, Span(end, end))


def is_address(text: str) -> bool:
    """Whether a text is one address and nothing else."""
    return _ADDRESS.fullmatch(text.strip()) is not None


def _linked(passage: Passage, opening: str) -> Passage:
    words = passage.selected
    if is_address(words):
        return passage.with_selected(opening, "", f"]({_safe(words)})")
    linked = passage.with_selected(f"{opening}{words}](", ADDRESS, ")")
    if words:
        return linked
    start = passage.selection.start + len(opening)
    return Passage(linked.text, Span(start, start))


def _safe(address: str) -> str:
    """The address in a form that can be put between the brackets of a link."""
    return address.strip().replace("(", "%28").replace(")", "%29")


def _is_marked(text: str, start: int, end: int, mark: str) -> bool:
    size = len(mark)
    if start < size or text[start - size : start] != mark or text[end : end + size] != mark:
        return False
    # One star of two is not a mark of its own; of three, the third one is.
    sign = mark[0]
    before = len(text[:start]) - len(text[:start].rstrip(sign))
    after = len(text[end:]) - len(text[end:].lstrip(sign))
    both = min(before, after)
    return both != 2 if size == 1 and sign == "*" else both >= size


def _on_word(passage: Passage) -> Passage:
    if passage.selected:
        return passage
    at = passage.selection.start
    line_start = passage.text.rfind("\n", 0, at) + 1
    for word in _WORD.finditer(passage.text, line_start):
        if word.start() > at:
            break
        if at <= word.end():
            return Passage(passage.text, Span(*word.span()))
    return passage


def _trimmed(passage: Passage) -> Passage:
    selected = passage.selected
    if not selected.strip():
        return passage
    start = passage.selection.start + len(selected) - len(selected.lstrip())
    return Passage(passage.text, Span(start, start + len(selected.strip())))
