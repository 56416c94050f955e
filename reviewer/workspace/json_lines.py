"""Files of one JSON object a line, sorted, so that two people's versions merge line by line."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

_Entry = TypeVar("_Entry")

#: What version control writes around lines that two people changed.
_MERGE_MARKS = (b"<<<<<<<", b"=======", b">>>>>>>", b"|||||||")


class DecisionFileError(ValueError):
    """A file of people's decisions cannot be understood. The message says where, and what to do."""


def read_json_lines(
    path: Path,
    make: Callable[[dict[str, Any]], _Entry],
    refuse: Callable[[str], Exception],
) -> list[_Entry]:
    """The entries of a file; none where there is no file. Blank lines are skipped.

    ``make`` turns an object into an entry and may raise ValueError, KeyError or TypeError. In that
    case, the error is raised that ``refuse`` makes of a sentence naming the line. Also raises
    OSError.
    """
    if not path.exists():
        return []
    if not path.is_file():  # reading a pipe would wait for ever
        raise refuse(f"{path}: this is not a file; remove it.")
    entries: list[_Entry] = []
    # Decoded line by line, so that a line in another encoding is reported like any other broken
    # one.
    for number, line in enumerate(path.read_bytes().split(b"\n"), 1):
        if not line.strip():
            continue
        try:
            entries.append(make(_object(json.loads(line))))
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            trouble = (
                "a merge left conflict markers here; delete those lines, and keep the others."
                if line.startswith(_MERGE_MARKS)
                else "this is not an entry; correct or delete the line."
            )
            message = f"{path}, line {number}: {trouble}"
            raise refuse(message) from error
    return entries


def _object(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise TypeError(value)
    return value


def json_line(entry: dict[str, Any]) -> str:
    """An entry's line, in ASCII so that no tool changes it."""
    return json.dumps(entry) + "\n"
