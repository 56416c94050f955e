"""What is told from its look-alikes: the traps of comparing articles."""

import pytest

from reviewer.lint.model import Severity
from tests.index.workspaces import diagnose, facts_of

SUBJECT = "---\nsubject: {0}\n---\n\nText.\n"
TITLE = "---\ntitle: {0}\n---\n\nText.\n"
LONG = "Of this lake is known that it lies between two countries, is old, deep and cold. " * 3


def _rules(texts: dict[str, str], path: str, name: str) -> list[str]:
    return [found.rule for found in diagnose(texts, path, f"workspace/{name}")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("en/ohrid.md", "de/ohrid.md"),
        ("ohrid.md", "de/ohrid.md"),
        ("ohrid.en.md", "ohrid.de.md"),
        ("v1.2/ohrid.md", "v2/ohrid.md"),
        ("docs/latest/ohrid.md", "docs/1.0/ohrid.md"),
    ],
)
def test_translations_and_versions_are_no_doubles(one: str, other: str) -> None:
    texts = {one: SUBJECT.format("Ohrid"), other: SUBJECT.format("Ohrid")}
    assert _rules(texts, one, "duplicate-subject") == []


@pytest.mark.parametrize(
    ("one", "other"), [("lakes/ohrid.md", "towns/ohrid.md"), ("lake-1.md", "lake-2.md")]
)
def test_other_folders_and_numbered_names_are_doubles(one: str, other: str) -> None:
    texts = {one: SUBJECT.format("Ohrid"), other: SUBJECT.format("Ohrid")}
    assert _rules(texts, one, "duplicate-subject") == ["workspace/duplicate-subject"]


def test_two_folders_with_the_same_articles_are_kept_so_on_purpose() -> None:
    texts = {
        f"{folder}/{number}.md": SUBJECT.format(f"Lake {number}")
        for folder in ("raw", "checked")
        for number in range(30)
    }
    assert _rules(texts, "raw/3.md", "duplicate-subject") == []


def test_a_subject_that_many_articles_share_is_a_templates() -> None:
    texts = {f"{number}.md": SUBJECT.format("New article") for number in range(6)}
    assert _rules(texts, "1.md", "duplicate-subject") == []


def test_a_doubled_title_tells_something_only_where_titles_are_unique() -> None:
    texts = {f"{number}.md": TITLE.format(f"Lake {number}") for number in range(50)}
    texts["new.md"] = TITLE.format("Lake 7")
    assert _rules(texts, "new.md", "duplicate-subject") == ["workspace/duplicate-subject"]
    parts = {f"{number}.md": TITLE.format(f"Part {number // 2}") for number in range(50)}
    assert _rules(parts, "3.md", "duplicate-subject") == []


def test_a_notice_that_begins_many_pages_is_no_doubled_lead() -> None:
    texts = {
        f"{number}.md": f"---\ntitle: Page {number}\n---\n\n{LONG}\n\n{number * 'More. '}\n"
        for number in range(3)
    }
    assert _rules(texts, "1.md", "duplicate-subject") == []


def _fields(number: int, lines: str) -> dict[str, str]:
    return {f"{count}.md": f"---\nsubject: A\n{lines}\n---\n" for count in range(number)}


def test_an_optional_field_is_not_missed() -> None:
    texts = _fields(90, "place: Ohrid") | {
        f"b{count}.md": "---\nsubject: A\n---\n" for count in range(10)
    }
    assert _rules(texts, "b1.md", "field-missing") == []


def test_the_more_articles_agree_the_worse_a_missing_field_is() -> None:
    odd = {"odd.md": "---\nsubject: A\ntags: [a]\n---\n"}
    few = diagnose(_fields(30, "tags: [a]\nplace: Ohrid") | odd, "odd.md", "workspace")
    many = diagnose(_fields(300, "tags: [a]\nplace: Ohrid") | odd, "odd.md", "workspace")
    missing = "workspace/field-missing"
    assert [each.severity for each in few if each.rule == missing] == [Severity.INFO]
    assert [each.severity for each in many if each.rule == missing] == [Severity.WARNING]


def test_each_larger_folder_has_a_schema_of_its_own() -> None:
    texts = {f"lakes/{count}.md": "---\nsubject: A\ndepth: 3\n---\n" for count in range(30)}
    texts |= {f"towns/{count}.md": "---\nsubject: A\nmayor: B\n---\n" for count in range(30)}
    texts["lakes/odd.md"] = "---\nsubject: A\nstate: frozen\n---\n"
    texts["towns/odd.md"] = "---\nsubject: A\nmayor: [B, C]\n---\n"
    assert _rules(texts, "towns/1.md", "field-missing") == []
    assert _rules(texts, "towns/odd.md", "field-type") == ["workspace/field-type"]


@pytest.mark.parametrize(
    ("rare", "usual"),
    [
        ("Polish", "Polish people"),
        ("1917", "1918"),
        ("Battle of Mila", "Battle of Milan"),
        ("Café culture", "Cafe culture"),
        ("🇵🇱 Poland", "Poland"),
        ("US", "us"),
        ("???", "!!!"),
    ],
)
def test_another_name_is_no_variant_of_a_tag(rare: str, usual: str) -> None:
    text = "---\nsubject: A\ntags:\n  - '{0}'\n---\n"
    texts = {f"{count}.md": text.format(usual) for count in range(30)}
    texts["rare.md"] = text.format(rare)
    assert _rules(texts, "rare.md", "tag-variants") == []


def test_two_spellings_used_alike_are_left_to_the_person() -> None:
    text = "---\nsubject: A\ntags:\n  - {0}\n---\n"
    texts = {f"{tag}{count}.md": text.format(tag) for tag in ("Lake", "lake") for count in range(5)}
    assert _rules(texts, "lake1.md", "tag-variants") == []


def _linking(targets: list[str]) -> dict[str, str]:
    pages = {f"lakes/{count}.md": "A lake.\n" for count in range(5)}
    return pages | {"index.md": " ".join(f"[a]({target})" for target in targets) + "\n"}


def test_links_are_judged_by_how_others_of_their_form_fare() -> None:
    good = [f"/lakes/{count}" for count in range(5)]
    rule = ["workspace/broken-internal-link"]
    assert _rules(_linking([*good, "/lakes/9"]), "index.md", "broken-internal-link") == rule
    generated = ["/tags/lakes", "/tags/towns", "/authors/me", "/search"]
    assert _rules(_linking([*good, *generated]), "index.md", "broken-internal-link") == []


@pytest.mark.parametrize(
    "target",
    [
        "lakes/1.md#depth",
        "./lakes/2.md?x=1",
        "lakes/3.html",
        "../elsewhere/a.md",
        "LICENSE",
        "a.pdf",
    ],
)
def test_what_is_there_or_no_article_or_outside_is_no_broken_link(target: str) -> None:
    good = [f"lakes/{count}.md" for count in range(5)] * 4
    assert _rules(_linking([*good, target]), "index.md", "broken-internal-link") == []


def test_a_relative_link_to_a_missing_file_is_broken() -> None:
    good = [f"lakes/{count}.md" for count in range(5)]
    found = diagnose(_linking([*good, "lakes/9.md"]), "index.md", "workspace")
    assert [each.message for each in found] == ["There is no article at “lakes/9.md”."]


def test_mojibake_is_no_broken_word_and_no_whole_one() -> None:
    texts = {
        "a.md": "Ã\ufffdriÃ and Windows\ufffd and Å\ufffdódź.\n",
        "b.md": "ÃžriÃ and WindowsÂ and Łódź.\n",
    }
    assert set(facts_of(texts).twins) <= {"Å\ufffdódź"}
