"""Values in few bytes, for those that wait in memory or pass through the window between helpers."""

import pickle
import zlib

#: zlib's fastest level, which is enough where articles are alike.
_EFFORT = 1


def shrunk(value: object) -> bytes:
    """The value in few bytes."""
    return zlib.compress(pickle.dumps(value, pickle.HIGHEST_PROTOCOL), _EFFORT)


def restored(data: bytes) -> object:
    """The value again. Only for data made by this program's own processes."""
    return pickle.loads(zlib.decompress(data))  # noqa: S301
