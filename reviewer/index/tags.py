"""The values of lists in all articles, and which are misspellings of a more used one."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice

from reviewer.index.names import TAG_KEYS, folded, is_clean, singular
from reviewer.index.record import Record

#: How often a spelling must be used, and how many times as often as another, to count as the right
#: one. The bounds are stricter for plurals, which may mean something else, and for names that
#: differ by a letter, which may be other names.
_MORE_OFTEN = 2
_PLURAL_USES, _PLURAL_MORE_OFTEN = 5, 5
_TYPO_USES, _TYPO_MORE_OFTEN, _TYPO_LENGTH, _TYPO_WORD = 10, 10, 10, 6
#: The longest tags in which a wrong letter is looked for, and how many right tags are kept.
_TYPO_LONGEST, _TYPO_KNOWN = 60, 10_000

#: Tags of up to so many capitals are abbreviations: `IT` is not `it`.
_LONGEST_ABBREVIATION = 5


@dataclass(frozen=True, slots=True)
class TagFacts:
    """How often each value occurs, by key; and for rare tags the one that is meant.

    ``values`` and ``counts`` (of tags, whatever their key) have the most used first.
    """

    values: dict[str, dict[str, int]] = field(default_factory=dict)
    meant: dict[str, str] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, records: Iterable[Record]) -> "TagFacts":
        """Gather the facts."""
        values: dict[str, Counter[str]] = defaultdict(Counter)
        for record in records:
            for key, texts in record.lists:
                values[key].update(texts)
        counts: Counter[str] = Counter()
        for key, counter in values.items():
            if key.lower() in TAG_KEYS:
                counts.update(counter)
        by_use = {key: dict(_by_use(counter)) for key, counter in sorted(values.items())}
        tags = dict(_by_use(counts))
        clean = {tag: count for tag, count in tags.items() if is_clean(tag)}
        return cls(by_use, dict(_variants(clean)), tags)


def _by_use(counts: Counter[str]) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda each: (-each[1], each[0]))


def _variants(counts: dict[str, int]) -> Iterator[tuple[str, str]]:
    """Each misspelled tag, and the one that is meant. ``counts`` is sorted by use."""
    best: dict[str, str] = {}
    best_singular: dict[str, str] = {}
    for tag in counts:
        fold = folded(tag)
        best.setdefault(fold, tag)
        best_singular.setdefault(singular(fold), tag)
    typos = _Typos(best, counts)
    for tag, count in counts.items():
        fold = folded(tag)
        if not fold:
            continue
        same = best[fold]
        if same != tag:
            if counts[same] >= _MORE_OFTEN * count and not _is_abbreviated(tag, same):
                yield tag, same
            continue
        plural = best_singular[singular(fold)]
        if plural != tag and _is_plural_slip(counts[plural], count, fold):
            yield tag, plural
        elif meant := typos.meant_by(fold, count):
            yield tag, meant


def _is_abbreviated(one: str, other: str) -> bool:
    return any(
        tag.isupper() and len(tag) <= _LONGEST_ABBREVIATION and not (one + other).isupper()
        for tag in (one, other)
    )


def _is_plural_slip(uses: int, count: int, fold: str) -> bool:
    """Whether a plural is a slip; a single word and its plural may be two tags on purpose."""
    return "-" in fold and uses >= max(_PLURAL_USES, _PLURAL_MORE_OFTEN * count)


class _Typos:
    """Finds the frequent tag from which a rare one differs by one letter."""

    def __init__(self, best: dict[str, str], counts: dict[str, int]) -> None:
        self._counts = counts
        self._words = Counter(word for fold in best for word in set(fold.split("-")))
        self._near: dict[str, list[str]] = defaultdict(list)
        self._best = best
        for fold, tag in islice(best.items(), _TYPO_KNOWN):
            if counts[tag] >= _TYPO_USES and _has_length_for_typos(fold):
                for part in _with_one_less(fold):
                    self._near[part].append(fold)

    def meant_by(self, fold: str, count: int) -> str | None:
        if not self._near or not _has_length_for_typos(fold):
            return None
        for part in _with_one_less(fold):
            for known in self._near.get(part, ()):
                tag = self._best[known]
                if self._counts[tag] >= _TYPO_MORE_OFTEN * count and self._is_slip(fold, known):
                    return tag
        return None

    def _is_slip(self, fold: str, known: str) -> bool:
        """Whether just one long, rare word differs, and in neither its first letter nor a digit."""
        words, known_words = fold.split("-"), known.split("-")
        if fold == known or len(words) != len(known_words):
            return False
        (word, other), *more = [
            pair for pair in zip(words, known_words, strict=True) if pair[0] != pair[1]
        ]
        return (
            not more
            and min(len(word), len(other)) >= _TYPO_WORD
            and word[0] == other[0]
            and word.isalpha()
            and other.isalpha()
            and singular(word) != singular(other)
            and self._words[word] == 1
        )


def _has_length_for_typos(fold: str) -> bool:
    return _TYPO_LENGTH <= len(fold) <= _TYPO_LONGEST


def _with_one_less(fold: str) -> set[str]:
    """The name, whole and without each of its letters; names a letter apart share one of these."""
    return {fold, *(fold[:at] + fold[at + 1 :] for at in range(len(fold)))}
