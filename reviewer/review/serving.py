"""What all helper processes have in common: take requests one by one, answer them, and end."""

import contextlib
import logging
import os
import sys
from collections.abc import Callable, Iterator
from threading import Thread
from time import monotonic
from typing import TypeVar

from reviewer.review.frames import to_frame
from reviewer.review.inbox import Inbox
from reviewer.review.messages import Answer, Request
from reviewer.review.pipes import open_pipes, read_messages

#: Seconds between reports of what was found: often enough for a list to fill smoothly, rarely
#: enough not to burden the window.
_BATCH_TIME = 0.1
_BATCH_SIZE = 200

#: By how much a helper in the background, and one that checks the article being typed in, lower
#: their priority.
_NICENESS, LIVE_NICENESS = 10, 5

I = TypeVar("I")  # noqa: E741 - an item
#: The answers to one request, each as soon as it is known.
Answers = Callable[[Request], Iterator[Answer]]


def serve(make: Callable[[Inbox], Answers]) -> None:
    """Answer the window's requests until it closes the pipe."""
    requests, answers = open_pipes()
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr)
    inbox = Inbox()

    def put(message: object) -> None:
        if isinstance(message, Request):
            inbox.put(message)

    answers_to = make(inbox)
    Thread(target=read_messages, args=(requests, put), daemon=True).start()
    with contextlib.suppress(BrokenPipeError):  # the window is gone
        while True:
            for answer in answers_to(inbox.take()):
                answers.write(to_frame(answer))
                answers.flush()


def uncancelled(inbox: Inbox, items: Iterator[I]) -> Iterator[list[I]]:
    """The items in batches, until somebody cancels."""
    begun = inbox.cancellations
    batch: list[I] = []
    due = monotonic() + _BATCH_TIME
    for item in items:
        if inbox.cancellations != begun:
            return
        batch.append(item)
        if len(batch) >= _BATCH_SIZE or monotonic() >= due:
            yield batch
            batch = []
            due = monotonic() + _BATCH_TIME
    if batch:
        yield batch


def lower_priority(niceness: int = _NICENESS) -> None:
    """Give way to the window: someone typing must notice neither a scan nor a check."""
    if sys.platform != "win32":
        with contextlib.suppress(OSError):
            os.nice(max(0, niceness - os.nice(0)))
