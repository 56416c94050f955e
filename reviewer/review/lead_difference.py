"""Which words of a description and of the lead differ, if one was made from the other."""

from reviewer.review.alignment import compare_words
from reviewer.text import Span

#: How many characters of each are compared; it happens while a person is typing.
_MOST = 600
#: The share of a text that may differ before it counts as a different text altogether.
_OTHER_TEXT = 0.6

Marks = tuple[tuple[Span, ...], tuple[Span, ...]]


def differing_words(description: str, lead: str) -> Marks:
    """The differing places of each; none if the texts are unrelated.

    White space is ignored, and so is the rest of a lead that continues after the description's end.
    """
    old, new = _on_one_line(description), _on_one_line(lead)
    pair = compare_words(old, new)
    old_marks = [it for it in pair.old_marks if it.of(old).strip()]
    new_marks = [it for it in pair.new_marks if it.of(new).strip()]
    ends_alike = not (old_marks and old_marks[-1].end == len(old))
    if ends_alike and new_marks and new_marks[-1].end == len(new):
        new_marks.pop()
    if sum(it.length for it in old_marks) > _OTHER_TEXT * len(old):
        return (), ()
    return tuple(old_marks), tuple(new_marks)


def _on_one_line(text: str) -> str:
    return "".join(" " if char.isspace() else char for char in text[:_MOST])
