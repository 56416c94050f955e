"""The public folder that a person chooses is written into the settings, and nothing else is."""

from pathlib import Path

import pytest

from reviewer.settings.errors import SettingsError
from reviewer.settings.writing import with_public_folder

FILE = Path("reviewer.toml")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", '[site]\npublic = "static"\n'),
        ("exclude = ['a']  # kept", "exclude = ['a']  # kept\n\n[site]\npublic = \"static\"\n"),
        ('[site]\nlanguage = "de"\n', '[site]\nlanguage = "de"\npublic = "static"\n'),
        (
            "[site]\npublic = 'old' # why\n\n[fields]\n",
            "[site]\npublic = 'static' # why\n\n[fields]\n",
        ),
        (
            "[site]\n# nothing yet\n[fields]\n",
            '[site]\npublic = "static"\n# nothing yet\n[fields]\n',
        ),
        ('site = {language = "de"}\n', 'site = {language = "de", public = "static"}\n'),
        ('site.language = "de"\n', 'site.language = "de"\nsite.public = "static"\n'),
        ("[site]\r\nlanguage = 'de'\r\n", "[site]\r\nlanguage = 'de'\r\npublic = 'static'\r\n"),
        ("[preview]\na = 1\n+++\n", None),
    ],
)
def test_only_its_own_line_changes(before: str, after: str | None) -> None:
    if after is None:
        with pytest.raises(SettingsError):
            with_public_folder(FILE, before.encode(), "static")
    else:
        assert with_public_folder(FILE, before.encode(), "static").decode() == after


def test_a_folder_with_an_odd_name_is_quoted() -> None:
    written = with_public_folder(FILE, b"", 'a "b"/\u00e9').decode()
    assert written == '[site]\npublic = "a \\"b\\"/\u00e9"\n'
