import json
from dataclasses import replace
from pathlib import Path
from time import process_time

import pytest

from reviewer.workspace.ignores import (
    Ignore,
    IgnoreList,
    IgnoreListError,
    ignore_file,
    read_ignores,
)
from reviewer.workspace.root import workspace_root

LEAK = Ignore("b/siege.md", "leak/undefined", "undefined\n\N{EN DASH}")


def test_a_list_comes_back_as_it_was_written(tmp_path: Path) -> None:
    ignores = IgnoreList().with_ignore(LEAK).with_ignore(Ignore("a.md", "text/thin", ""))
    ignore_file(tmp_path).parent.mkdir()
    ignore_file(tmp_path).write_text(ignores.to_lines(), encoding="utf-8")
    assert read_ignores(tmp_path).ignores == ignores.ignores


def test_only_the_same_text_of_the_same_rule_in_the_same_article_is_covered() -> None:
    ignores = IgnoreList([LEAK])
    assert ignores.covers(LEAK.path, LEAK.rule, LEAK.text)
    assert not ignores.covers("b/other.md", LEAK.rule, LEAK.text)
    assert not ignores.covers(LEAK.path, "leak/nan-null", LEAK.text)
    assert not ignores.covers(LEAK.path, LEAK.rule, "undefined")


@pytest.mark.parametrize("is_noted_first", [True, False])
def test_of_the_same_judgement_made_twice_the_one_with_a_note_is_kept(
    is_noted_first: bool,
) -> None:
    noted = replace(LEAK, note="quoted")
    ignores = IgnoreList([noted, LEAK] if is_noted_first else [LEAK, noted])
    assert [one.note for one in ignores.ignores] == ["quoted"]


def test_a_workspace_without_a_list_ignores_nothing(tmp_path: Path) -> None:
    assert not read_ignores(tmp_path).ignores


def test_a_broken_line_is_named(tmp_path: Path) -> None:
    ignore_file(tmp_path).parent.mkdir()
    ignore_file(tmp_path).write_text(f'{IgnoreList([LEAK]).to_lines()}{{"rule"\n', encoding="utf-8")
    with pytest.raises(IgnoreListError, match="line 2"):
        read_ignores(tmp_path)


def test_the_workspace_of_an_article_is_the_nearest_folder_that_holds_its_state(
    tmp_path: Path,
) -> None:
    article = tmp_path / "battles" / "siege.md"
    article.parent.mkdir()
    article.touch()
    assert workspace_root(article) == article.parent
    (tmp_path / ".reviewer").mkdir()
    assert workspace_root(article) == tmp_path
    assert workspace_root(article.parent) == tmp_path


def test_what_a_merge_left_is_named_with_its_line(tmp_path: Path) -> None:
    ignore_file(tmp_path).parent.mkdir()
    line = IgnoreList([LEAK]).to_lines()
    ignore_file(tmp_path).write_text(f"{line}<<<<<<< ours\n{line}", encoding="utf-8")
    with pytest.raises(IgnoreListError, match="line 2: a merge left conflict markers"):
        read_ignores(tmp_path)


@pytest.mark.parametrize("value", [1, None, [], True])
def test_what_is_no_text_is_no_judgement(value: object, tmp_path: Path) -> None:
    ignore_file(tmp_path).parent.mkdir()
    entry = {"path": "a.md", "rule": "leak/undefined", "text": value}
    ignore_file(tmp_path).write_text(json.dumps(entry), encoding="utf-8")
    with pytest.raises(IgnoreListError, match="line 1: this is not an entry"):
        read_ignores(tmp_path)


def test_an_article_with_very_many_judgements_takes_no_longer_for_each() -> None:
    ignores = IgnoreList(Ignore("a.md", "leak/undefined", str(each)) for each in range(100_000))
    start = process_time()
    assert len(ignores.of_article("a.md")) == 100_000
    assert process_time() - start < 5
