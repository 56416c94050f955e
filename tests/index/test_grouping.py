"""Articles grouped by what they share."""

import pickle
from collections import defaultdict

from hypothesis import given
from hypothesis import strategies as st

from reviewer.index.grouping import Groups, Paths, digest_of

# Names of files may hold anything but the end of a string, also bytes that are no text.
NAMES = st.text(st.characters(exclude_characters="\0"), max_size=8)


@given(st.lists(NAMES))
def test_each_path_is_found_by_its_number(names: list[str]) -> None:
    paths = Paths.of(names)
    assert [paths[number] for number in range(len(names))] == names


@given(st.lists(st.sampled_from(["Ohrid", "ohrid", "", "Prespa", "\ud800"])), NAMES)
def test_those_that_share_something_are_found_by_it(texts: list[str], other: str) -> None:
    groups = Groups.of((digest_of(text), number) for number, text in enumerate(texts))
    expected: dict[str, list[int]] = defaultdict(list)
    for number, text in enumerate(texts):
        expected[text].append(number)
    for text in {*texts, other}:
        assert list(groups.get(digest_of(text))) == expected.get(text, [])


def test_groups_are_the_same_behind_the_way_to_another_process() -> None:
    groups = Groups.of([(digest_of("b"), 1), (digest_of("a"), 0)])
    assert pickle.loads(pickle.dumps(groups)) == groups  # noqa: S301 - made by itself
