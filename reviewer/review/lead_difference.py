"""Which words of a description and of its lead differ, where one was made of the other."""

from reviewer.review.alignment import compare_words
from reviewer.text import Span

#: Characters of each that are compared, as it is done while a person writes.
_MOST = 600
#: The share of a text that may differ before it counts as another text altogether.
_OTHER_TEXT = 0.6

Marks = tuple[tuple[Span, ...], tuple[Span, ...]]


def differing_words(description: str, lead: str) -> Marks:
    """The differing places of each; none where they are texts of their own.

    How white space is written makes no difference, nor does a lead that goes on where the
    description, which sums it up, has ended.
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
