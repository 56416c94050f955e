"""The open article's checks, through a real helper process."""

import os
import signal
import sys
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from reviewer.article import Article
from reviewer.gui.helpers.analysis_runner import AnalysisRunner
from reviewer.review.messages import Analysis

_WAIT = 15_000


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[AnalysisRunner]:
    runner = AnalysisRunner(delay_ms=20)
    yield runner
    runner.shut_down()


def _article(text: str) -> Callable[[], Article]:
    return lambda: Article(text)


def _paragraphs(count: int) -> Callable[[], Article]:
    return _article("---\ntitle: A\n---\n" + "The same words.\n\n" * count)


def test_an_article_is_checked(runner: AnalysisRunner, qtbot: QtBot) -> None:
    with qtbot.waitSignal(runner.checked, timeout=_WAIT) as caught:
        runner.schedule("a", 1, _article("By [object Object], 3 May.\n"))
    (analysis,) = caught.args
    assert isinstance(analysis, Analysis)
    assert [found.rule for found in analysis.diagnostics] == ["leak/object-object"]


def test_a_text_that_goes_on_changing_is_asked_about_when_it_rests(
    runner: AnalysisRunner, qtbot: QtBot
) -> None:
    runner.set_delay(200)
    revisions: list[int] = []
    runner.checked.connect(lambda analysis: revisions.append(analysis.revision))
    with qtbot.waitSignal(runner.checked, timeout=_WAIT):
        runner.schedule("a", 1, _paragraphs(3))
    with qtbot.waitSignal(runner.checked, timeout=_WAIT):
        for revision in range(2, 8):
            runner.schedule("a", revision, _paragraphs(revision))
    assert revisions == [1, 7]


def test_an_answer_to_an_old_text_is_dropped(runner: AnalysisRunner, qtbot: QtBot) -> None:
    answers: list[tuple[str, int]] = []
    runner.checked.connect(lambda answer: answers.append((answer.key, answer.revision)))
    runner.schedule("a", 1, _paragraphs(2000))
    with qtbot.waitSignal(runner.checked, timeout=_WAIT):
        runner.schedule("b", 1, _paragraphs(3))
    assert set(answers) == {("b", 1)}


def test_after_cancelling_nothing_comes_any_more(runner: AnalysisRunner, qtbot: QtBot) -> None:
    runner.schedule("a", 1, _paragraphs(500))
    runner.cancel()
    with qtbot.assertNotEmitted(runner.checked, wait=400):
        pass


@pytest.mark.skipif(sys.platform != "linux", reason="another helper is not soon there")
def test_a_helper_that_has_nothing_to_check_ends_until_there_is_something(qtbot: QtBot) -> None:
    runner = AnalysisRunner(delay_ms=0, leave_ms=10)
    for revision in range(2):
        with qtbot.waitSignal(runner.checked, timeout=_WAIT) as caught:
            runner.schedule("a", revision, _paragraphs(3))
        assert caught.args[0].revision == revision
        qtbot.waitUntil(lambda: runner.helper.process_id is None, timeout=_WAIT)
    runner.shut_down()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal here")
def test_a_helper_that_was_killed_is_started_again(runner: AnalysisRunner, qtbot: QtBot) -> None:
    with qtbot.waitSignal(runner.checked, timeout=_WAIT):
        runner.schedule("a", 1, _paragraphs(3))
    first = runner.helper.process_id
    # It restarts by itself, and tells again what it was asked last, as often as that happens.
    for _ in range(3):
        process = runner.helper.process_id
        assert process is not None
        with qtbot.waitSignal(runner.checked, timeout=_WAIT) as caught:
            os.kill(process, signal.SIGKILL)
        assert caught.args[0].revision == 1
    with qtbot.waitSignal(runner.checked, timeout=_WAIT) as caught:
        runner.schedule("a", 2, _paragraphs(5))
    assert runner.helper.process_id != first
    assert caught.args[0].revision == 2


def test_a_helper_that_ends_again_and_again_is_given_up_with_a_sentence(qtbot: QtBot) -> None:
    runner = AnalysisRunner(delay_ms=0, timeout_ms=1)
    sentences: list[str] = []
    runner.failed.connect(sentences.append)
    runner.schedule("a", 0, _paragraphs(2000))
    for revision in range(1, 6):
        if any("several times" in sentence for sentence in sentences):
            break
        with qtbot.waitSignal(runner.failed, timeout=_WAIT):
            runner.schedule("a", revision, _paragraphs(2000))
    assert any("text is not affected" in sentence for sentence in sentences)
    runner.shut_down()


def test_the_helper_ends_with_the_window(runner: AnalysisRunner, qtbot: QtBot) -> None:
    with qtbot.waitSignal(runner.checked, timeout=_WAIT):
        runner.schedule("a", 1, _paragraphs(3))
    process = runner.helper.process_id
    assert process is not None
    runner.shut_down()
    assert runner.helper.process_id is None
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)
