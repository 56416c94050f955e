"""The process that the window's helpers are forked from, on systems that can fork.

It imports once what helpers need. Each helper is a fork of it, which is there in milliseconds and
shares most of its memory. The nursery has one thread, waits for orders on standard input (a
socket), and ends when that is closed. An order is a pickled ``Order`` and one end of a connection,
which the helper uses instead of standard input and output, after sending the number of its process.
An order without a connection only asks it to get ready.
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
#: Largest order in bytes; a larger environment is refused by the sender.
LONGEST_ORDER = 100_000
#: What a helper says first: the number of its process.
BIRTH = struct.Struct(">I")


#: By how much it and all that it makes step back behind the window.
_NICENESS = 5


class Order(NamedTuple):
    """The order for a helper: its module, and the environment it is to have."""

    module: str
    environment: dict[str, str]


class _Helper(Protocol):
    def prepare(self) -> None:
        """Prepare what the helpers forked from here will share."""

    def main(self) -> None:
        """Serve the window until it closes the connection."""


def main() -> None:
    """Make helpers until the window closes the connection."""
    if sys.platform == "win32":
        raise OSError("there is no fork")
    orders = socket.socket(fileno=0)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # ended children need not be waited for
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # of the terminal, which means the window
    os.nice(_NICENESS)  # it may be started while somebody types
    _prepared("lister")  # which is wanted first, and soon
    while True:
        data, ends, _flags, _address = socket.recv_fds(orders, LONGEST_ORDER, 1)
        if not data:
            os._exit(0)  # there is nothing to tidy up, which would take a while
        # Trusted data: it was sent by the window that started this process.
        order: Order = pickle.loads(data)  # noqa: S301
        helper = _prepared(order.module)
        if not ends:
            continue  # it was only to get ready
        if os.fork() == 0:
            _live(helper, order, ends[0])
        os.close(ends[0])
        # What is made after a fork is not shared, so prepare everything before the next fork.
        for name in HELPERS:
            _prepared(name)


@cache
def _prepared(module: str) -> _Helper:
    """Import what a helper runs; keep the garbage collector off it, which would unshare memory."""
    if module not in HELPERS:
        raise ValueError(module)
    helper: _Helper = import_module(f"reviewer.review.{module}")
    helper.prepare()
    gc.collect()
    gc.freeze()
    return helper


def _live(helper: _Helper, order: Order, end: int) -> NoReturn:
    """Live as a helper, in the forked process."""
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
    """Name this process, so that lists of processes tell the forks apart."""
    with suppress(OSError):
        Path("/proc/self/comm").write_text(name, "ascii")


if __name__ == "__main__":
    main()
