"""Which rules run where, by the settings and the command line."""

from pathlib import Path

import pytest

from reviewer.article import Article
from reviewer.lint.model import Severity
from reviewer.rules import ALL_RULES
from reviewer.settings.choosing import linter_for, with_choice
from reviewer.settings.model import Settings
from reviewer.settings.reader import read_settings

_TEXT = "By [object Object] \u00e2\u20ac\u201c and 3.0000000000000004 km.\n"
_ALL = ["encoding/mojibake", "leak/float", "leak/object-object"]


def _settings(tmp_path: Path, document: str) -> Settings:
    file = tmp_path / "reviewer.toml"
    file.write_text(document)
    return read_settings(file, ALL_RULES)


def _ids(settings: Settings, path: Path | None = None) -> list[str]:
    article = Article(_TEXT, path=path)
    return sorted(each.rule for each in linter_for(settings, ALL_RULES).analyze(article))


@pytest.mark.parametrize(
    ("document", "found"),
    [
        ("", _ALL),
        ('select = ["leak"]', _ALL[1:]),
        ('ignore = ["leak"]', _ALL[:1]),
        ('select = ["encoding", "leak/float"]', _ALL[:2]),
        ('select = ["leak/float"]\nignore = ["leak"]', ["leak/float"]),
    ],
)
def test_rules_are_selected_and_ignored_by_name_and_family(
    tmp_path: Path, document: str, found: list[str]
) -> None:
    assert _ids(_settings(tmp_path, document)) == found


def test_some_articles_may_have_settings_of_their_own(tmp_path: Path) -> None:
    settings = _settings(
        tmp_path,
        """
ignore = ["encoding"]
[[paths]]
match = ["news/**", "!news/x.md"]
ignore = ["leak/float"]
[[paths]]
match = ["old/"]
select = ["encoding"]
""",
    )
    assert _ids(settings, tmp_path / "a.md") == ["leak/float", "leak/object-object"]
    assert _ids(settings, tmp_path / "news" / "a.md") == ["leak/object-object"]
    assert _ids(settings, tmp_path / "news" / "x.md") == ["leak/float", "leak/object-object"]
    assert _ids(settings, tmp_path / "sub" / "old" / "a.md") == ["encoding/mojibake"]
    assert _ids(settings, tmp_path.parent / "a.md") == ["leak/float", "leak/object-object"]
    assert _ids(settings) == ["leak/float", "leak/object-object"]


def test_severities_are_set_by_rule_by_family_and_by_path(tmp_path: Path) -> None:
    settings = _settings(
        tmp_path,
        """
[severity]
leak = "info"
"leak/float" = "error"
[[paths]]
match = ["news/**"]
severity = { leak = "warning" }
""",
    )
    linter = linter_for(settings, ALL_RULES)

    def severities(name: str) -> dict[str, Severity]:
        found = linter.analyze(Article(_TEXT, path=tmp_path / name))
        return {each.rule: each.severity for each in found}

    assert severities("a.md") == {
        "encoding/mojibake": Severity.ERROR,
        "leak/float": Severity.ERROR,
        "leak/object-object": Severity.INFO,
    }
    assert severities("news/a.md")["leak/object-object"] is Severity.WARNING
    assert severities("news/a.md")["leak/float"] is Severity.ERROR


def test_the_options_of_a_rule_change_what_it_finds(tmp_path: Path) -> None:
    text = "---\nsubject: Ohrid\n---\n\nOhrid is a deep lake.\n"
    settings = _settings(tmp_path, '[rules."structure/thin"]\nwords = 4\n')
    found = linter_for(settings, ALL_RULES).analyze(Article(text))
    assert "structure/thin" not in {each.rule for each in found}


def test_the_command_line_goes_before_the_settings(tmp_path: Path) -> None:
    settings = _settings(
        tmp_path,
        """
select = ["encoding"]
ignore = ["leak/float"]
[[paths]]
match = ["news/**"]
select = ["encoding"]
[[paths]]
match = ["old/**"]
ignore = ["leak/object-object"]
""",
    )
    selected = with_choice(settings, ["leak"], [])
    assert _ids(selected, tmp_path / "a.md") == ["leak/float", "leak/object-object"]
    assert _ids(selected, tmp_path / "news" / "a.md") == ["leak/float", "leak/object-object"]
    assert _ids(selected, tmp_path / "old" / "a.md") == ["leak/float"]
    ignored = with_choice(settings, [], ["encoding"])
    assert _ids(ignored, tmp_path / "a.md") == []
    assert _ids(ignored, tmp_path / "news" / "a.md") == []
