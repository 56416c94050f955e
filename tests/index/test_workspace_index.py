"""The index: what it keeps of an article, and that keeping it up to date equals making it anew."""

from collections import Counter
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.article import Article
from reviewer.index.facts import WorkspaceIndex
from reviewer.index.linter import WorkspaceLinter, suspects, workspace_rules
from reviewer.index.lost_words import Wanted, likeliest
from reviewer.index.record import packed, record_of, unpacked
from reviewer.rules import ALL_RULES
from reviewer.rules.workspace import RULES
from tests.index.workspaces import article_at, facts_of

WORDS = st.sampled_from(
    ["Ohrid", "ohrid", "Lakes", "Lake", "na\ufffdve", "naïve", "2017", "", "x?y"]
)
KEYS = st.sampled_from(["subject", "title", "tags", "place", "date", "slug"])
VALUES = st.one_of(WORDS, st.lists(WORDS, min_size=1, max_size=3))
PATHS = st.sampled_from(["a.md", "b.md", "de/a.md", "lakes/ohrid.md", "lakes/prespa.mdx"])
LINKS = st.lists(
    st.sampled_from(["/lakes/ohrid", "prespa.mdx", "../a.md", "/gone", "#top"]), max_size=3
)


def _text(fields: dict[str, str | list[str]], links: list[str], words: list[str]) -> str:
    lines = ["---"]
    for key, value in fields.items():
        if isinstance(value, list):
            lines += [f"{key}:", *(f"  - '{item}'" for item in value)]
        else:
            lines.append(f"{key}: {value}".rstrip())
    body = " ".join([*words, *(f"[to]({link})" for link in links)])
    return "\n".join([*lines, "---", "", body * 30, ""])


TEXTS = st.builds(
    _text, st.dictionaries(KEYS, VALUES, max_size=4), LINKS, st.lists(WORDS, max_size=4)
)
CHANGES = st.lists(st.tuples(PATHS, st.none() | TEXTS), max_size=25)


@given(CHANGES)
@settings(max_examples=60, deadline=None)
def test_an_index_kept_up_to_date_equals_one_made_anew(
    changes: list[tuple[str, str | None]],
) -> None:
    kept = WorkspaceIndex()
    texts: dict[str, str] = {}
    for path, text in changes:
        if text is None:
            kept.remove(path)
            texts.pop(path, None)
        else:
            kept.put(record_of(article_at(path, text)))
            texts[path] = text
    anew = WorkspaceIndex(record_of(article_at(path, texts[path])) for path in sorted(texts))
    assert kept.facts() == anew.facts()
    assert kept.lost_words() == anew.lost_words()


@given(st.dictionaries(PATHS, TEXTS, min_size=1))
@settings(max_examples=60, deadline=None)
def test_no_rule_finds_anything_in_an_article_that_its_record_does_not_make_suspect(
    texts: dict[str, str],
) -> None:
    facts = facts_of(texts)
    for path, text in texts.items():
        article = article_at(path, text)
        for rule in RULES:
            if list(rule.judge(article, facts)):
                assert suspects([rule], record_of(article), facts)


@given(st.binary(max_size=400))
@settings(deadline=None)
def test_any_bytes_have_a_record_that_survives_the_way_to_another_process(data: bytes) -> None:
    record = record_of(Article.from_bytes(data, Path("a.md")))
    assert unpacked(packed(record)) == record


def test_a_record_holds_what_the_rules_ask_for() -> None:
    text = (
        "---\nsubject: Lake Ohrid\ndepth: 288\nslug: ohrid\ntags:\n  - Lakes\n  - Ohrid\n---\n\n"
        "![map](/map.png) [Prespa](/lakes/prespa#north) [elsewhere](https://example.org/a)\n\n"
        "The na\ufffdve art? Na?ve.\n"
    )
    record = record_of(article_at("lakes/ohrid.md", text))
    assert record.path == "lakes/ohrid.md"
    assert record.fields == (
        ("subject", "text"),
        ("depth", "number"),
        ("slug", "text"),
        ("tags", "list"),
    )
    assert record.lists == (("tags", ("Lakes", "Ohrid")),)
    assert (record.subject, record.addresses) == ("Lake Ohrid", ("ohrid",))
    assert record.links == ("/lakes/prespa",)
    assert record.lost == ("na\ufffdve", "Na?ve")


def test_an_article_of_nothing_but_marks_and_links_costs_bounded_work() -> None:
    text = "a\ufffdbc?d[x](/y) " * 20_000
    record = record_of(article_at("a.md", text))
    assert len(record.links) <= 500
    assert len(record.lost) <= 200


def test_the_facts_tell_keys_in_their_usual_order_and_values_by_use() -> None:
    texts = {
        f"{number}.md": "---\nsubject: A lake\ntags:\n  - Lakes\n  - Ohrid\n---\n"
        for number in range(3)
    }
    texts["3.md"] = "---\nsubject: A lake\nplace: Resen\ntags:\n  - Lakes\n---\n"
    facts = facts_of(texts)
    assert facts.articles == 4
    assert [key.key for key in facts.schema.whole.keys.values()] == ["subject", "place", "tags"]
    tags = facts.schema.whole.keys["tags"]
    assert (tags.articles, tags.shapes) == (4, (("list", 4),))
    assert facts.tags.values == {"tags": {"Lakes": 4, "Ohrid": 3}}


def test_an_article_without_a_path_is_judged_by_itself_alone() -> None:
    facts = facts_of({"a.md": "---\nsubject: Ohrid\n---\n"})
    assert WorkspaceLinter(RULES, facts).analyze(Article("---\nsubject: Ohrid\n---\n")) == []


def test_a_rule_that_crashes_is_a_diagnostic_and_the_others_go_on() -> None:
    broken = facts_of({}).with_twins({"na?ve": ((None, 1),)})  # type: ignore[dict-item]
    texts = {"a.md": "---\nsubject: A\n---\n\nna?ve\n"}
    found = WorkspaceLinter(RULES, broken).analyze(article_at("a.md", texts["a.md"]))
    assert [each.rule for each in found] == ["workspace/twin-of-broken-word"]


def test_rules_that_need_a_workspace_are_told_from_the_others() -> None:
    assert workspace_rules(ALL_RULES) == RULES
    assert all(rule.runs_alone != (rule in RULES) for rule in ALL_RULES)


def test_a_word_of_several_lost_letters_or_bytes_is_found_again() -> None:
    texts = ["Thessaloníki Kraków naïve", "Kraków naïvely"]
    broken = ["Thessalon\ufffdki", "Krak\ufffd\ufffdw", "na?ve", "Kra\ufffdow"]
    wanted = Wanted(broken)
    found = [pair for text in texts for pair in wanted.found_in(text.encode())]
    assert likeliest(Counter(found)) == {
        "Krak\ufffd\ufffdw": (("Kraków", 2),),
        "Thessalon\ufffdki": (("Thessaloníki", 1),),
        "na?ve": (("naïve", 1),),
    }


def test_of_several_whole_words_the_most_used_comes_first() -> None:
    texts = {
        "a.md": "Le p\ufffdre.\n",
        "b.md": "Un père.\n",
        "c.md": "Son père.\n",
        "d.md": "Le pêre.\n",
    }
    assert facts_of(texts).twins == {"p\ufffdre": (("père", 2), ("pêre", 1))}


def test_an_article_of_endless_names_adds_little_to_the_index() -> None:
    long = "x" * 100_000
    many = "".join(f"  - tag {number}\n" for number in range(2_000))
    text = f"---\nsubject: {long}\n{'k' * 500}: 1\ntags:\n  - {long}\n{many}---\n\nText.\n"
    record = record_of(article_at("a.md", text))
    assert len(packed(record)) < 10_000
    assert record.subject == ""
    assert facts_of({"a.md": text, "b.md": text}).articles == 2
