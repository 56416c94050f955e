"""A rule that a person switches off is written into the settings, and nothing else is."""

from pathlib import Path

import pytest

from reviewer.settings.errors import SettingsError
from reviewer.settings.writing import with_rule_ignored, with_rule_reported

FILE = Path("reviewer.toml")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", 'ignore = ["leak/float"]\n'),
        ("# Mine\nexclude = ['a']", "ignore = [\"leak/float\"]\n# Mine\nexclude = ['a']"),
        ('[site]\npublic = "x"\n', 'ignore = ["leak/float"]\n\n[site]\npublic = "x"\n'),
        (
            '# Mine\nignore = ["md"] # tidy\n\n[site]\n',
            '# Mine\nignore = ["md", "leak/float"] # tidy\n\n[site]\n',
        ),
        (
            'ignore = [\n "md", # why\n "text",\n]\n',
            'ignore = [\n "md", # why\n "text",\n "leak/float",\n]\n',
        ),
        ('ignore = ["leak/float"]\r\n', 'ignore = ["leak/float", "leak/float"]\r\n'),
    ],
)
def test_the_rule_joins_those_that_are_ignored(before: str, after: str) -> None:
    assert with_rule_ignored(FILE, before.encode(), "leak/float").decode() == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('ignore = ["leak/float"]\n', ""),
        (
            'a = 1\nignore = ["md", "leak/float"]\n[site]\n',
            'a = 1\nignore = ["md"]\n[site]\n',
        ),
        ('ignore = ["leak"]\n', 'ignore = ["leak"]\n'),
        ("", ""),
    ],
)
def test_taking_it_back_leaves_the_others(before: str, after: str) -> None:
    assert with_rule_reported(FILE, before.encode(), "leak/float").decode() == after


@pytest.mark.parametrize("before", ["[broken", "ignore = 1\n"])
def test_what_cannot_be_changed_for_certain_is_left_to_the_person(before: str) -> None:
    with pytest.raises(SettingsError):
        with_rule_ignored(FILE, before.encode(), "leak/float")
