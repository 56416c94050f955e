"""Moving and duplicating whole lines."""

from reviewer.text import Span
from reviewer.writing.passage import Passage


def move_up(passage: Passage) -> Passage:
    """Move the lines above the first one of the passage, which is not one of them."""
    above, _, lines = passage.text.partition("\n")
    start, end = passage.selection
    back = len(above) + 1
    return Passage(f"{lines}\n{above}", Span(start - back, end - back))


def move_down(passage: Passage) -> Passage:
    """Move the lines below the last one of the passage, which is not one of them."""
    lines, _, below = passage.text.rpartition("\n")
    start, end = passage.selection
    on = len(below) + 1
    return Passage(f"{below}\n{lines}", Span(start + on, end + on))


def duplicate(passage: Passage) -> Passage:
    """Repeat the lines below themselves, with the selection in the copy."""
    start, end = passage.selection
    on = len(passage.text) + 1
    return Passage(f"{passage.text}\n{passage.text}", Span(start + on, end + on))
