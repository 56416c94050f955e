"""The texts of the window for bulk changes, for each of its uses."""

from collections.abc import Callable
from dataclasses import dataclass

from reviewer.gui.words.language import translate


@dataclass(frozen=True, slots=True)
class BulkWords:
    """The words that differ; those for a result take the numbers of articles and places."""

    title: str
    explanation: str
    apply: Callable[[int], str]
    writing: str
    done: Callable[[int, int], str]
    take_back: str
    taking_back: str
    taken_back: Callable[[int, int], str]


def words_for_fixing() -> BulkWords:
    """Repairing in bulk."""
    return BulkWords(
        translate("Bulk", "Repair in bulk"),
        translate(
            "Bulk",
            "This is what the repairs would change. Review the articles, untick what you do "
            "not want, then repair the rest. All former versions stay in the history.",
        ),
        lambda count: translate("Bulk", "&Repair %Ln article(s)", "", count),
        translate("Bulk", "Repairing the articles\N{HORIZONTAL ELLIPSIS}"),
        lambda articles, places: _two(
            translate("Bulk", "%Ln article(s) repaired", "", articles),
            translate("Bulk", "%Ln repair(s) made", "", places),
        ),
        translate("Bulk", "&Undo this bulk repair"),
        translate("Bulk", "Bringing the former texts back\N{HORIZONTAL ELLIPSIS}"),
        lambda articles, _places: _back(articles),
    )


def words_for_replacing(wanted: str, replacement: str) -> BulkWords:
    """Replacing in all articles."""
    if replacement:
        explained = translate("Bulk", "“{wanted}” will be replaced by “{replacement}”.")
    else:
        explained = translate("Bulk", "“{wanted}” will be removed.")
    return BulkWords(
        translate("Bulk", "Replace in all articles"),
        explained.format(wanted=wanted, replacement=replacement),
        lambda count: translate("Bulk", "&Replace in %Ln article(s)", "", count),
        translate("Bulk", "Replacing\N{HORIZONTAL ELLIPSIS}"),
        lambda articles, places: _two(
            translate("Bulk", "%Ln article(s) changed", "", articles),
            translate("Bulk", "%Ln place(s) replaced", "", places),
        ),
        translate("Bulk", "&Undo this replacement"),
        translate("Bulk", "Bringing the former texts back\N{HORIZONTAL ELLIPSIS}"),
        lambda articles, _places: _back(articles),
    )


def _two(first: str, second: str) -> str:
    return f"{first}, {second}."


def _back(articles: int) -> str:
    return translate("Bulk", "%Ln article(s) restored.", "", articles)
