"""How messages go over a pipe.

A frame is a length (four bytes, big-endian) and a pickled message. Both ends are this program: a
frame must never be read from anywhere else.
"""

import pickle
import struct
from collections.abc import Iterator

_LENGTH = struct.Struct(">I")


def to_frame(message: object) -> bytes:
    """The message's frame."""
    data = pickle.dumps(message, pickle.HIGHEST_PROTOCOL)
    return _LENGTH.pack(len(data)) + data


class FrameBuffer:
    """Reassembles frames from the pieces in which a pipe delivers them."""

    def __init__(self) -> None:
        self._data = bytearray()

    def feed(self, piece: bytes) -> Iterator[object]:
        """The messages completed by a piece, each unpickled only when it is asked for."""
        self._data += piece
        while len(self._data) >= _LENGTH.size:
            (length,) = _LENGTH.unpack_from(self._data)
            end = _LENGTH.size + length
            if len(self._data) < end:
                return
            frame = bytes(self._data[_LENGTH.size : end])
            del self._data[:end]
            # Trusted data: the other end is this program's own child or parent.
            message: object = pickle.loads(frame)  # noqa: S301
            yield message
