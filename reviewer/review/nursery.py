"""The process of which the window's helpers are copies, where the system can copy processes.

It imports what a helper needs once. Each helper is a fork of it: there in milliseconds, and most of
its memory is shared. It has one thread, waits for orders on standard input (a socket), and ends
when that does. An order is a pickled ``Order`` and one end of a connection, on which the helper
will speak as it would over standard input and output, after the number of its process.
"""

import gc
import logging
import os
import pickle
import signal
import socket
import struct
import sys
from contextlib import suppress
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import NamedTuple, NoReturn, Protocol

#: The modules that its helpers run.
HELPERS = ("lister", "worker")
#: Bytes of an order; an environment that is larger is refused by whoever gives it.
LONGEST_ORDER = 100_000
#: What a helper says first: the number of its process.
BIRTH = struct.Struct(">I")


#: By how much it and all that it makes step back behind the window.
_NICENESS = 5


class Order(NamedTuple):
    """A helper that is wanted: its module, and the environment that it is to have."""

    module: str
    environment: dict[str, str]


class _Helper(Protocol):
    def prepare(self) -> None:
        """Make what those that are forked from here will share."""

    def main(self) -> None:
        """Serve the window until it closes the connection."""


def main() -> None:
    """Make helpers until nobody can want any more."""
    if sys.platform == "win32":
        raise OSError("there is no fork")
    orders = socket.socket(fileno=0)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # who ends is gone at once
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # of the terminal, which means the window
    os.nice(_NICENESS)  # it may be started while somebody types
    _prepared("lister")  # which is wanted first, and soon
    while True:
        data, ends, _flags, _address = socket.recv_fds(orders, LONGEST_ORDER, 1)
        if not data:
            os._exit(0)  # there is nothing to tidy up, which would take a while
        # Not a stranger's data: the window that started this process has sent it.
        order: Order = pickle.loads(data)  # noqa: S301
        helper = _prepared(order.module)
        if os.fork() == 0:
            _live(helper, order, ends[0])
        os.close(ends[0])
        # What is made after a fork, the two do not share: better make all of it before the others.
        for name in HELPERS:
            _prepared(name)


@cache
def _prepared(module: str) -> _Helper:
    """Import what a helper runs, and spare it the search for garbage, which would copy pages."""
    if module not in HELPERS:
        raise ValueError(module)
    helper: _Helper = import_module(f"reviewer.review.{module}")
    helper.prepare()
    gc.collect()
    gc.freeze()
    return helper


def _live(helper: _Helper, order: Order, end: int) -> NoReturn:
    """Be a helper, in a process of one's own."""
    try:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        os.environ.clear()
        os.environ.update(order.environment)
        for standard in (0, 1):
            os.dup2(end, standard)
        os.close(end)
        os.write(1, BIRTH.pack(os.getpid()))
        _call_oneself(order.module)
        helper.main()
    except BrokenPipeError:
        pass  # nobody waits for it any more
    except BaseException:
        logging.exception("a helper ended")
    finally:
        os._exit(0)


def _call_oneself(name: str) -> None:
    """Tell apart, in lists of processes, those that are forks of the same one."""
    with suppress(OSError):
        Path("/proc/self/comm").write_text(name, "ascii")


if __name__ == "__main__":
    main()
