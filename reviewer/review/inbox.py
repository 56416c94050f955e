"""The requests waiting in a helper process."""

from collections import deque
from threading import Condition

from reviewer.review.index_messages import Conclude, Forget, Know
from reviewer.review.messages import Analyze, Cancel, Request


class Inbox:
    """Requests in the order of arrival, without those that a later one made pointless.

    A thread that reads the pipe fills it; the one that works empties it.
    """

    def __init__(self) -> None:
        self._waiting: deque[Request] = deque()
        self._changed = Condition()
        self._cancellations = 0

    def put(self, request: Request) -> None:
        """Add a request; a Cancel empties the inbox, an Analyze replaces its forerunner."""
        with self._changed:
            match request:
                case Cancel():
                    self._cancellations += 1
                    # Only work is given up; what the helper was told, it keeps.
                    self._waiting = deque(each for each in self._waiting if isinstance(each, Know))
                case Analyze() | Conclude() | Forget():
                    kept = [other for other in self._waiting if not _replaces(request, other)]
                    self._waiting = deque([*kept, request])
                case _:
                    self._waiting.append(request)
            self._changed.notify()

    def take(self) -> Request:
        """The next request; waits for one."""
        with self._changed:
            self._changed.wait_for(lambda: self._waiting)
            return self._waiting.popleft()

    def has_newer(self, request: Analyze | Conclude) -> bool:
        """Whether a later request makes continuing with this one pointless."""
        with self._changed:
            return any(_replaces(other, request) for other in self._waiting)

    @property
    def cancellations(self) -> int:
        """How often work was cancelled so far; work compares it with the count at its start."""
        return self._cancellations


def _replaces(newer: Request, older: Request) -> bool:
    match newer, older:
        case Analyze(), Analyze():
            return newer.key == older.key
        case Conclude() | Forget(), Conclude():
            return True
    return False
