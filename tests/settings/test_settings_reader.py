"""What a ``reviewer.toml`` may say, and what people are told where it is wrong."""

from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer.lint.model import Severity
from reviewer.rules import ALL_RULES
from reviewer.settings.errors import SettingsError
from reviewer.settings.loading import find_settings, read_found
from reviewer.settings.model import FieldSettings, OwnExample, PathSettings, Settings, Widget
from reviewer.settings.reader import read_settings

Written = Callable[[str], Path]


@pytest.fixture
def written(tmp_path: Path) -> Written:
    def write(document: str) -> Path:
        (tmp_path / "public").mkdir(exist_ok=True)
        (tmp_path / "article.schema.json").write_text('{"required": ["title"]}')
        file = tmp_path / "reviewer.toml"
        file.write_bytes(document.encode())
        return file

    return write


def test_the_file_of_the_nearest_folder_above_holds(tmp_path: Path) -> None:
    inner = tmp_path / "content" / "articles"
    inner.mkdir(parents=True)
    (tmp_path / "reviewer.toml").write_text('ignore = ["leak"]')
    assert find_settings(inner) == tmp_path / "reviewer.toml"
    (tmp_path / "content" / "reviewer.toml").write_text('ignore = ["wiki"]')
    nearest = find_settings(inner)
    assert nearest is not None
    assert read_found(nearest, ALL_RULES).ignore == ("wiki",)


def test_an_empty_file_changes_nothing_but_the_root(written: Written) -> None:
    file = written("")
    assert read_settings(file, ALL_RULES) == Settings(file=file)


def test_everything_that_can_be_set_is_read(written: Written) -> None:
    file = written(
        """\
select = ["encoding", "leak/float", "own"]
ignore = ["own/fold-button"]
exclude = ["drafts/"]

[severity]
"leak/float" = "info"

[rules."structure/thin"]
words = 60

[[paths]]
match = ["news/**"]
ignore = ["structure"]
severity = { encoding = "warning" }

[own.fold-button]
pattern = '\\[(?:show|hide)\\]'
message = "A button of the wiki is printed here."
severity = "error"
scope = "headings"
replace = ""
safe = true
bad = [{ text = "# Rivers [show]", fixed = "# Rivers " }, "# [hide]"]
good = ["# Rivers"]

[front-matter]
schema = "article.schema.json"

[preview]
extensions = ["extra", "toc"]

[site]
public = "public"
language = "pt-BR"

[fields.author]
widget = "choice"
values = ["Ada", "Max"]
"""
    )
    settings = read_settings(file, ALL_RULES)
    assert settings.root == file.parent
    assert settings.select == ("encoding", "leak/float", "own")
    assert settings.severities == (("leak/float", Severity.INFO),)
    assert settings.options == (("structure/thin", (("words", 60),)),)
    assert settings.paths == (
        PathSettings(("news/**",), (), ("structure",), (("encoding", Severity.WARNING),)),
    )
    assert settings.exclude == ("drafts/",)
    assert settings.preview_extensions == ("extra", "toc")
    assert settings.public_folder == file.parent / "public"
    assert settings.language == "pt-BR"
    assert settings.field("author") == FieldSettings("author", Widget.CHOICE, ("Ada", "Max"))
    assert settings.field("tags") is None
    assert settings.schema is not None
    assert settings.schema.text == '{"required": ["title"]}'
    (own,) = settings.own_rules
    assert own.id == "own/fold-button"
    assert (own.severity, own.scope, own.is_safe) == (Severity.ERROR, "headings", True)
    assert (own.replacement, own.title) == ("", "Remove it")
    assert own.examples == (
        OwnExample("# Rivers [show]", is_bad=True, fixed="# Rivers ", line=23),
        OwnExample("# [hide]", is_bad=True, line=23),
        OwnExample("# Rivers", is_bad=False, line=24),
    )


@pytest.mark.parametrize(
    ("document", "line", "words"),
    [
        ("select = ", 1, "This is not valid TOML"),
        ('a = """\n\n', 3, "This is not valid TOML"),
        ("# ok\nselct = []", 2, "There is no setting “selct” here. Did you mean “select”?"),
        ('ignore = [\n"leak",\n"leek",\n]', 3, "“leek”. Did you mean “leak”?"),
        ('select = "leak"', 1, "“select” must be a list of texts"),
        ('exclude = ["[z-a]"]', 1, "is not a valid pattern of .gitignore"),
        ('exclude = [\n"a/",\n"news/["]', 3, "contains a bracket that is not closed"),
        ('exclude = ["./a.md"]', 1, "leads elsewhere"),
        ('exclude = ["../a"]', 1, "leads elsewhere"),
        ("exclude = ['C:\\news']", 1, "leads elsewhere"),
        ("exclude = ['news\\a.md']", 1, "separate folders with “/”"),
        ('exclude = ["{a,b}.md"]', 1, "write several patterns"),
        ('exclude = ["# a"]', 1, "is a comment"),
        ('exclude = ["a\\nb"]', 1, "that no path has"),
        ('exclude = ["/"]', 1, "names no file"),
        ('[[paths]]\nignore = ["leak"]\nmatch = ["!a.md"]', 3, "begin with what to include"),
        ("exclude = [3]", 1, "The items of “exclude” must be texts"),
        ('exclude = [\n"a",\n"b\\\\"]', 3, "is not a valid pattern of .gitignore"),
        ('[severity]\nleak = "bad"', 2, "must be one of: error, warning, info"),
        ('[severity]\n\nleek = "info"', 3, "Did you mean “leak”?"),
        ('[rules."structure/thin"]\nword = 3', 2, "There is no option “word”"),
        ('[rules."structure/thin"]\nwords = "3"', 2, "“words” must be a whole number"),
        ('[rules."structure/thin"]\nwords = true', 2, "“words” must be a whole number"),
        ('[rules."structure/thin"]\nwords = 0', 2, "“words” must be at least 1"),
        ('[rules."leak/float"]\nwords = 3', 2, "This rule has no options"),
        ('[rules."structure/thick"]\nwords = 3', 1, "Did you mean “structure/thin”?"),
        ('[[paths]]\nignore = ["leak"]', 1, "“match” is missing"),
        ('[paths]\nmatch = ["a"]', 1, "each beginning with [[paths]]"),
        ('[[paths]]\nmatch = ["a"]\n[[paths]]\nmatch = ["b"]\nnote = 1', 5, "no setting “note”"),
        ("[own.A]", 1, "not a name for a rule"),
        (f"[own.a]\nmessage = 'm'\npattern = '{'s' * 1_001}'", 3, "longer than 1,000"),
        ("[own.a]\npattern = 'x'", 1, "“message” is missing here"),
        ("[own.a]\npattern = 'x'\nmessage = 'm'\nscope = 'title'", 4, "key:NAME"),
        ("[own.a]\npattern = 'x'\nmessage = 'm'\nsafe = true", 4, "no “replace”"),
        ("[own.a]\npattern = 'x'\nmessage = 'm'\nreplace = ''\nsafe = true", 5, "an example"),
        ("[own.a]\npattern = 'x'\nmessage = 'm'\ngood = [{}]", 4, "must be a text"),
        ('[front-matter]\nschema = "../s.json"', 2, "is outside the folder"),
        ('[front-matter]\nschema = "none.json"', 2, "cannot be read"),
        ('[preview]\nextensions = ["os.path"]', 2, "There is no extension “os.path”"),
        ('[site]\npublic = "nowhere"', 2, "There is no folder"),
        ('[site]\nlanguage = "English!"', 2, "must be a code"),
        ('[fields.tags]\nwidget = "wheel"', 2, "must be one of"),
    ],
)
def test_a_mistake_is_named_with_its_file_and_line(
    written: Written, document: str, line: int, words: str
) -> None:
    file = written(document)
    with pytest.raises(SettingsError) as caught:
        read_settings(file, ALL_RULES)
    assert str(caught.value).startswith(f"{file}, line {line}: ")
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_file_in_another_encoding_is_named(written: Written) -> None:
    file = written("")
    file.write_bytes(b'# ok\nselect = ["l\xe9ak"]')
    with pytest.raises(SettingsError, match=r"line 2: This is not UTF-8"):
        read_settings(file, ALL_RULES)


def test_a_huge_file_is_refused_before_it_is_read(written: Written) -> None:
    file = written("# " + "x" * (1 << 20))
    with pytest.raises(SettingsError, match="too large"):
        read_settings(file, ALL_RULES)


def test_lines_are_counted_behind_windows_newlines_too(written: Written) -> None:
    with pytest.raises(SettingsError, match=r"line 3: There is no setting"):
        read_settings(written('select = []\r\n\r\nignor = ["leak"]\r\n'), ALL_RULES)


@pytest.mark.parametrize("schema", ["[1, 2]", '"words"', "null"])
def test_json_that_is_no_schema_is_named_so(written: Written, schema: str) -> None:
    file = written('[front-matter]\nschema = "article.schema.json"')
    (file.parent / "article.schema.json").write_text(schema)
    with pytest.raises(SettingsError, match=r"schema\.json, line 1: This is not a JSON Schema"):
        read_settings(file, ALL_RULES)


def test_a_broken_schema_file_is_named_itself(written: Written) -> None:
    file = written('[front-matter]\nschema = "article.schema.json"')
    (file.parent / "article.schema.json").write_text('{\n"required": }')
    with pytest.raises(SettingsError, match=r"schema\.json, line 2: This is not valid JSON"):
        read_settings(file, ALL_RULES)


def test_a_number_of_thousands_of_digits_is_a_mistake_like_others(written: Written) -> None:
    file = written(f"[rules]\nx = {'9' * 5000}\n")
    with pytest.raises(SettingsError, match="too many digits"):
        read_settings(file, ALL_RULES)
