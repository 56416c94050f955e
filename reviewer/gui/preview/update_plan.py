"""Which replacements turn one list of pieces into another."""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reviewer.preview.blocks import BlockChange, PreviewBlock

#: HTML put in by one replacement, in characters and in pieces: a few milliseconds' worth.
_PORTION = 4_000
_PORTION_PIECES = 12


@dataclass(frozen=True, slots=True)
class Replacement:
    """``html`` takes the place of ``removed`` pieces from ``index`` on."""

    index: int
    removed: int
    html: tuple[str, ...]


class UpdatePlan:
    """The blocks that are to be shown, and what is still to be done for that, step by step."""

    def __init__(self) -> None:
        self.blocks: list[PreviewBlock] = []
        #: First line and end of each block.
        self.lines: list[tuple[int, int]] = []
        self._steps: deque[Replacement] = deque()

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to be done."""
        return not self._steps

    def begin(self, blocks: Sequence[PreviewBlock], shown: Sequence[str]) -> None:
        """Plan the replacements that turn the present pieces into these blocks."""
        self.blocks = list(blocks)
        self.lines = _lines_of(blocks)
        self._steps = deque(plan_update(shown, [block.html for block in blocks]))

    def follow(self, changes: Sequence[BlockChange], shown: Sequence[str]) -> None:
        """Plan the replacements for changes of the blocks, given the present pieces."""
        was_done = self.is_done
        for change in changes:
            self._follow(change)
        if not was_done:
            self.begin(self.blocks, shown)

    def step(self) -> Replacement:
        """The next replacement, which then counts as made. Raises IndexError if there is none."""
        return self._steps.popleft()

    def _follow(self, change: BlockChange) -> None:
        start, end = change.start, change.start + change.removed
        former = [block.html for block in self.blocks[start:end]]
        change.apply(self.blocks)
        self.lines[start:end] = _lines_of(change.blocks)
        if change.shift:
            self.lines = _lines_of(self.blocks)
        steps = plan_update(former, [block.html for block in change.blocks])
        self._steps.extend(replace(step, index=start + step.index) for step in steps)


def _lines_of(blocks: Sequence[PreviewBlock]) -> list[tuple[int, int]]:
    return [(block.first_line, block.end_line) for block in blocks]


def plan_update(old: Sequence[str], new: Sequence[str]) -> list[Replacement]:
    """The replacements, each small enough to be made between two keystrokes.

    They are to be made in this order; the index of each counts what those before it did.
    """
    limit = min(len(old), len(new))
    start = 0
    while start < limit and old[start] == new[start]:
        start += 1
    tail = 0
    while tail < limit - start and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    old_end, new_end = len(old) - tail, len(new) - tail
    if old_end - start == new_end - start:
        # The usual case of several changes: footnotes numbered again, a word replaced everywhere.
        return [
            Replacement(at, 1, (new[at],)) for at in range(start, new_end) if old[at] != new[at]
        ]
    removed = old_end - start
    replacements = []
    for portion in _portions(new[start:new_end]):
        replacements.append(Replacement(start, removed, portion))
        start += len(portion)
        removed = 0
    return replacements or [Replacement(start, removed, ())]


def _portions(pieces: Sequence[str]) -> Iterator[tuple[str, ...]]:
    portion: list[str] = []
    size = 0
    for piece in pieces:
        portion.append(piece)
        size += len(piece)
        if size >= _PORTION or len(portion) >= _PORTION_PIECES:
            yield tuple(portion)
            portion, size = [], 0
    if portion:
        yield tuple(portion)
