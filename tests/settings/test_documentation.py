"""What ``docs/settings.md`` shows can be written as it stands."""

import re
from pathlib import Path

import pytest

from reviewer.rules import ALL_RULES
from reviewer.settings.json_schema import settings_schema
from reviewer.settings.reader import read_settings
from reviewer.settings.ruleset import mistakes_in

_PAGE = (Path(__file__).parents[2] / "docs" / "settings.md").read_text(encoding="utf-8")
_EXAMPLES = re.findall(r"^```toml\n(.*?)^```", _PAGE, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("document", _EXAMPLES)
def test_every_example_works(tmp_path: Path, document: str) -> None:
    (tmp_path / "static").mkdir()
    (tmp_path / "article.schema.json").write_text('{"required": ["title"]}')
    file = tmp_path / "reviewer.toml"
    file.write_text(document, encoding="utf-8")
    assert mistakes_in(read_settings(file, ALL_RULES), ALL_RULES) == ()


def test_every_setting_is_described() -> None:
    keys = set(settings_schema(ALL_RULES)["properties"]) - {"$schema"}
    assert [key for key in keys if not re.search(rf"^\[*{key}\b", _PAGE, re.MULTILINE)] == []
