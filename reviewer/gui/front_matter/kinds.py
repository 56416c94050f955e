"""Which kind of editor a field gets, judged by its value and its key."""

import re
from datetime import datetime
from enum import Enum

from reviewer.article.front_matter import Field, Shape, Style

_DATE_TIME = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?)?")
_IMAGE_KEYS = re.compile(r"(?:img|image|cover|thumbnail|banner|hero|picture|photo)", re.IGNORECASE)
_IMAGE_NAME = re.compile(r"\S.*\.(?:png|jpe?g|gif|svg|webp|avif|bmp|tiff?)\??", re.IGNORECASE)

#: A longer text gets a field of several lines.
_LONG_TEXT = 60

#: Qt's calendar begins here; a date before it is edited as text.
FIRST_YEAR = 100


class EditorKind(Enum):
    """What a field is edited with."""

    TEXT = "text"
    LONG_TEXT = "long text"
    DATE_TIME = "date and time"
    IMAGE = "image"
    LIST = "list"
    RAW = "raw"
    SUPERSEDED = "superseded"


def editor_kind(field: Field) -> EditorKind:
    """The kind of editor that suits a field as it stands."""
    if field.shape is Shape.LIST:
        return EditorKind.LIST
    if field.shape is Shape.NESTED:
        return EditorKind.RAW
    if field.scalar is None:
        return EditorKind.IMAGE if _IMAGE_KEYS.fullmatch(field.key) else EditorKind.TEXT
    text = field.scalar.text
    if display_format(text) is not None:
        return EditorKind.DATE_TIME
    if field.scalar.style in (Style.LITERAL, Style.FOLDED) or "\n" in text:
        return EditorKind.LONG_TEXT
    if _IMAGE_KEYS.fullmatch(field.key) or _IMAGE_NAME.fullmatch(text):
        return EditorKind.IMAGE
    return EditorKind.LONG_TEXT if len(text) > _LONG_TEXT else EditorKind.TEXT


def display_format(text: str) -> str | None:
    """The Qt format in which a date or date-time is written; None for anything else.

    ``2023-10-17 03:10`` is "yyyy-MM-dd HH:mm": what the text leaves out stays left out.
    """
    if not _DATE_TIME.fullmatch(text):
        return None
    try:
        if datetime.fromisoformat(text).year < FIRST_YEAR:
            return None
    except ValueError:
        return None
    parts = {10: "", 16: "HH:mm", 19: "HH:mm:ss"}
    time = parts[len(text)]
    if not time:
        return "yyyy-MM-dd"
    separator = "'T'" if text[10] == "T" else " "
    return f"yyyy-MM-dd{separator}{time}"
