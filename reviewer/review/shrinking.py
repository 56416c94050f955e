"""Values as few bytes, where many wait in memory or go from one helper to another by the window."""

import pickle
import zlib

#: The least that zlib can do, which takes off most where articles are alike.
_EFFORT = 1


def shrunk(value: object) -> bytes:
    """The value as few bytes."""
    return zlib.compress(pickle.dumps(value, pickle.HIGHEST_PROTOCOL), _EFFORT)


def restored(data: bytes) -> object:
    """The value again. Only for what this program's own processes made."""
    return pickle.loads(zlib.decompress(data))  # noqa: S301
