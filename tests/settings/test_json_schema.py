"""The JSON Schema for editors says what the reader of ``reviewer.toml`` says."""

import json
import tomllib
from pathlib import Path

import pytest
from jsonschema import Draft7Validator

from reviewer.lint.model import Rule
from reviewer.lint.options import options_of, toml_value
from reviewer.rules import ALL_RULES
from reviewer.settings.errors import SettingsError
from reviewer.settings.json_schema import settings_schema
from reviewer.settings.reader import read_settings

_FILE = Path(__file__).parents[2] / "resources" / "reviewer.schema.json"
_VALIDATOR = Draft7Validator(settings_schema(ALL_RULES))

_OWN = "[own.x]\npattern = 'a'\nmessage = 'm'\n"


def test_the_schema_that_is_shipped_is_made_of_the_catalogue() -> None:
    shipped = json.loads(_FILE.read_text(encoding="utf-8"))
    assert shipped == json.loads(json.dumps(settings_schema(ALL_RULES))), "run `make rules`"
    Draft7Validator.check_schema(shipped)


def _is_read(tmp_path: Path, document: str) -> bool:
    (tmp_path / "s.json").write_text("{}")
    file = tmp_path / "reviewer.toml"
    file.write_text(document)
    try:
        read_settings(file, ALL_RULES)
    except SettingsError:
        return False
    return True


@pytest.mark.parametrize(
    ("document", "is_right"),
    [
        ("", True),
        ('"$schema" = "https://example.org/s.json"', True),
        ('select = ["leak", "leak/float", "own", "front-matter/schema"]' + "\n" + _OWN, True),
        ('select = ["leek"]', False),
        ('select = "leak"', False),
        ("ignore = [3]", False),
        ("selct = []", False),
        ('exclude = ["drafts/"]', True),
        ('exclude = [""]', False),
        ('[severity]\nleak = "info"', True),
        ('[severity]\nleak = "bad"', False),
        ('[severity]\nleek = "info"', False),
        ('[[paths]]\nmatch = ["a"]\nignore = ["leak"]\nselect = []\nseverity = {}', True),
        ('[[paths]]\nignore = ["leak"]', False),
        ("[[paths]]\nmatch = []", False),
        ('[[paths]]\nmatch = ["a"]\nnote = 1', False),
        ('[paths]\nmatch = ["a"]', False),
        ('[rules."structure/thin"]\nwords = 3', True),
        ('[rules."structure/thin"]\nwords = 0', False),
        ('[rules."structure/thin"]\nwords = "3"', False),
        ('[rules."structure/thin"]\nword = 3', False),
        ('[rules."leak/float"]\nwords = 3', False),
        (_OWN, True),
        (_OWN + "scope = 'key:a'\nseverity = 'error'\nexplanation = 'e'", True),
        (_OWN + "replace = ''\ntitle = 't'\nbad = ['a', {text = 'a', fixed = ''}]", True),
        (_OWN + "replace = 'b'\nsafe = true\nbad = ['a']\ngood = ['b']", True),
        (_OWN + "scope = 'title'", False),
        (_OWN + "scope = 'key:'", False),
        (_OWN + "safe = true", False),
        (_OWN + "title = 't'", False),
        (_OWN + "good = [{text = 'a', fixed = 'b'}]", False),
        (_OWN + "bad = [{text = 'a'}]", False),
        ("[own.x]\npattern = 'a'", False),
        ("[own.X]\npattern = 'a'\nmessage = 'm'", False),
        ('[front-matter]\nschema = "s.json"', True),
        ("[front-matter]\nschema = 3", False),
        ('[front-matter]\nshape = "s.json"', False),
        ('[preview]\nextensions = ["toc"]', True),
        ('[preview]\nextensions = ["tok"]', False),
        ('[site]\nlanguage = "pt-BR"\npublic = "."', True),
        ('[site]\nlanguage = "English!"', False),
        ('[fields.tags]\nwidget = "list"\nvalues = ["a"]', True),
        ('[fields.tags]\nwidget = "wheel"', False),
    ],
)
def test_reader_and_schema_agree(tmp_path: Path, document: str, is_right: bool) -> None:
    assert _is_read(tmp_path, document) is is_right
    assert _VALIDATOR.is_valid(tomllib.loads(document)) is is_right


@pytest.mark.parametrize(
    "rule", [rule for rule in ALL_RULES if options_of(rule)], ids=lambda it: it.id
)
def test_every_option_can_be_set_as_the_help_spells_it(tmp_path: Path, rule: Rule) -> None:
    lines = [f"{each.name} = {toml_value(each.default)}" for each in options_of(rule)]
    document = f'[rules."{rule.id}"]\n' + "\n".join(lines)
    assert _is_read(tmp_path, document)
    assert _VALIDATOR.is_valid(tomllib.loads(document))
