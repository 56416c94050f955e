"""The helper that keeps the index of the opened folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewer.article import Article
from reviewer.index.facts import Facts
from reviewer.index.record import packed, record_of
from reviewer.review.inbox import Inbox
from reviewer.review.index_keeper import IndexKeeper
from reviewer.review.index_messages import Conclude, Concluded, Know, Learn, Relearn, Remember
from reviewer.review.messages import Cancel, Done, FilesChecked
from reviewer.review.shrinking import restored

LAKE = "---\nsubject: Lake {0}\n---\n\nLake {0} is a {1} lake.\n"


@pytest.fixture
def lakes(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / f"{number}.md" for number in range(3)]
    for number, path in enumerate(paths):
        path.write_text(LAKE.format(min(number, 1), "deep"), "utf-8")
    return paths


@pytest.fixture
def keeper(lakes: list[Path]) -> IndexKeeper:
    keeper = IndexKeeper()
    keeper.learn(Learn(tuple(packed(record_of(Article.read(path))) for path in lakes)))
    return keeper


def _answers(keeper: IndexKeeper) -> Iterator[Concluded | FilesChecked | Done]:
    return keeper.conclude(Conclude(1), lambda: False)


def _judged(keeper: IndexKeeper) -> dict[str, dict[str, int]]:
    """What is told anew, by the file's name."""
    return {
        summary.path.name: summary.by_rule
        for answer in _answers(keeper)
        if isinstance(answer, FilesChecked)
        for summary in answer.summaries
    }


DOUBLED = {"workspace/duplicate-subject": 1}


def test_facts_come_first_then_what_they_say_of_the_articles(keeper: IndexKeeper) -> None:
    concluded, *files, done = _answers(keeper)
    assert isinstance(concluded, Concluded)
    facts = restored(concluded.facts)
    assert isinstance(facts, Facts)
    assert facts.articles == concluded.fields.whole.articles == 3
    assert len(files) == 1
    assert done == Done(1)


def test_only_what_changed_is_told_again(keeper: IndexKeeper, lakes: list[Path]) -> None:
    assert _judged(keeper) == {"1.md": DOUBLED, "2.md": DOUBLED}
    assert _judged(keeper) == {}
    lakes[2].write_text(LAKE.format(2, "deep"), "utf-8")
    keeper.relearn(Relearn(lakes[2]))
    assert _judged(keeper) == {"1.md": {}, "2.md": {}}


def test_a_keeper_goes_on_where_another_one_parted(keeper: IndexKeeper, lakes: list[Path]) -> None:
    _judged(keeper)
    facts = next(_answers(keeper))
    other = IndexKeeper.remembering(Remember(keeper.part().knowledge))
    assert next(_answers(other)) == facts
    assert _judged(other) == {}
    lakes[2].write_text(LAKE.format(2, "deep"), "utf-8")
    other.relearn(Relearn(lakes[2]))
    assert _judged(other) == {"1.md": {}, "2.md": {}}


def test_a_file_that_is_gone_leaves_the_index(keeper: IndexKeeper, lakes: list[Path]) -> None:
    _judged(keeper)
    lakes[2].unlink()
    keeper.relearn(Relearn(lakes[2]))
    assert _judged(keeper) == {"1.md": {}, "2.md": {}}


def test_whole_words_are_looked_for_again_when_a_word_breaks_or_is_written(
    keeper: IndexKeeper, lakes: list[Path]
) -> None:
    lakes[0].write_text(LAKE.format(0, "na\ufffdve"), "utf-8")
    keeper.relearn(Relearn(lakes[0]))
    assert "0.md" not in _judged(keeper)
    lakes[1].write_text(LAKE.format(1, "naïve"), "utf-8")
    keeper.relearn(Relearn(lakes[1]))
    assert _judged(keeper) == {"0.md": {"workspace/twin-of-broken-word": 1}}


def test_who_asks_anew_gets_no_answer_to_what_was_asked_before(keeper: IndexKeeper) -> None:
    questions = iter([True])
    answers = list(keeper.conclude(Conclude(1), lambda: next(questions)))
    assert [type(answer) for answer in answers] == [Concluded, Done]
    assert set(_judged(keeper)) == {"1.md", "2.md"}


def test_a_newer_question_takes_the_place_of_one_that_waits() -> None:
    inbox = Inbox()
    inbox.put(Conclude(1))
    inbox.put(Learn(()))
    inbox.put(Conclude(2))
    assert [inbox.take(), inbox.take()] == [Learn(()), Conclude(2)]


def test_work_that_is_given_up_leaves_what_is_known() -> None:
    inbox = Inbox()
    inbox.put(Know(b"facts"))
    inbox.put(Conclude(1))
    inbox.put(Cancel())
    inbox.put(Conclude(2))
    assert [inbox.take(), inbox.take()] == [Know(b"facts"), Conclude(2)]
