"""The plan of the preview: its steps lead to what is to be shown, and are no more than needed."""

import random

import pytest

from reviewer.gui.preview.update_plan import UpdatePlan, plan_update
from reviewer.preview.blocks import BlockChange, PreviewBlock


@pytest.mark.parametrize("seed", range(20))
def test_a_plan_leads_from_the_old_pieces_to_the_new(seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311 (any choice will do, the same each time)
    old = dice.choices("abcd", k=dice.randrange(40))
    new = [*old]
    for _ in range(dice.randrange(4)):
        at = dice.randrange(len(new) + 1)
        new[at : at + dice.randrange(5)] = dice.choices("abcde", k=dice.randrange(20))
    for replacement in plan_update(old, new):
        end = replacement.index + replacement.removed
        old[replacement.index : end] = replacement.html
    assert old == new


def test_one_changed_block_is_all_that_is_replaced() -> None:
    old = [f"<p>{number}</p>" for number in range(1000)]
    new = [*old[:500], "<p>other</p>", *old[501:]]
    (replacement,) = plan_update(old, new)
    assert (replacement.index, replacement.removed) == (500, 1)


def _blocks(dice: random.Random, first_line: int, count: int) -> tuple[PreviewBlock, ...]:
    lines = range(first_line, first_line + 2 * count, 2)
    return tuple(PreviewBlock(line, line + 1, dice.choice("abcd")) for line in lines)


def _change(dice: random.Random, count: int) -> BlockChange:
    start = dice.randint(0, count)
    removed = dice.randint(0, min(3, count - start))
    added = dice.randrange(20)
    shift = 2 * (added - removed)
    return BlockChange(start, removed, _blocks(dice, 2 * start, added), shift)


@pytest.mark.parametrize("seed", range(20))
def test_changes_that_come_while_others_are_made_lead_to_the_last_blocks(seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311 (any choice will do, the same each time)
    plan, shown, blocks = UpdatePlan(), list[str](), list[PreviewBlock]()
    for _turn in range(60):
        changes = [_change(dice, len(blocks))]
        changes[0].apply(blocks)
        if dice.random() < 0.3:
            changes.append(_change(dice, len(blocks)))
            changes[1].apply(blocks)
        plan.follow(changes, shown)
        steps = dice.choice((0, 1, 2, 100))
        while steps and not plan.is_done:
            step, steps = plan.step(), steps - 1
            shown[step.index : step.index + step.removed] = step.html
        assert plan.blocks == blocks
        assert plan.lines == [(block.first_line, block.end_line) for block in blocks]
        assert not plan.is_done or shown == [block.html for block in blocks]
