"""Which kind of editor a field gets, judged by its value, its key and what the workspace says."""

import re
from enum import Enum

from reviewer.article.front_matter import Field, Scalar, Shape, Style
from reviewer.article.spelling import Value
from reviewer.gui.front_matter.date_formats import display_format
from reviewer.gui.front_matter.yes_or_no import OPPOSITE
from reviewer.review.form_guide import NO_GUIDE, FieldGuide
from reviewer.settings.model import Widget

_NUMBER = re.compile(r"[-+]?\d[\d_]*(?:\.\d+)?")
_IMAGE_KEYS = re.compile(
    r"(?:img|(?:cover|hero|featured?|og|social|header)?[_-]?image|cover|thumbnail|banner|hero"
    r"|picture|photo)",
    re.IGNORECASE,
)
_IMAGE_NAME = re.compile(r"\S.*\.(?:png|jpe?g|gif|svg|webp|avif|bmp|tiff?)\??", re.IGNORECASE)
_DESCRIPTION_KEYS = frozenset({"description", "summary", "excerpt", "abstract", "desc"})

#: A longer text gets a field of several lines.
_LONG_TEXT = 60


class EditorKind(Enum):
    """What a field is edited with."""

    TEXT = "text"
    LONG_TEXT = "long text"
    DESCRIPTION = "description"  # beside the article's first paragraph
    NUMBER = "number"
    BOOLEAN = "boolean"
    DATE_TIME = "date and time"
    DATE_TEXT = "date, not in a calendar's format"
    IMAGE = "image"
    LIST = "list"
    NESTED = "nested"
    RAW = "raw"
    SUPERSEDED = "superseded"
    PART = "part of a field that goes on below"  # as TOML has them


#: Kinds in which text is edited as written: a field keeps its kind while one types.
WRITTEN = frozenset(
    {
        EditorKind.TEXT,
        EditorKind.LONG_TEXT,
        EditorKind.DESCRIPTION,
        EditorKind.NUMBER,
        EditorKind.DATE_TEXT,
        EditorKind.IMAGE,
    }
)
#: Those of them that have room for several lines.
LONG = frozenset({EditorKind.LONG_TEXT, EditorKind.DESCRIPTION})

_OF_WIDGETS = {
    Widget.LONG_TEXT: EditorKind.LONG_TEXT,
    Widget.NUMBER: EditorKind.NUMBER,
    Widget.BOOLEAN: EditorKind.BOOLEAN,
    Widget.DATE: EditorKind.DATE_TEXT,
    Widget.DATE_TIME: EditorKind.DATE_TEXT,
    Widget.LIST: EditorKind.LIST,
    Widget.IMAGE: EditorKind.IMAGE,
}


def editor_kind(field: Field, guide: FieldGuide = NO_GUIDE) -> EditorKind:
    """The kind of editor that suits a field as it stands.

    The value decides, since no editor may show what is not there; where it leaves a choice, the
    guide decides.
    """
    if field.shape is Shape.LIST:
        return EditorKind.LIST
    if field.shape is Shape.NESTED:
        return EditorKind.NESTED
    if guide.is_set and guide.widget in (Widget.TEXT, Widget.CHOICE):
        is_long = field.scalar is not None and "\n" in field.scalar.text
        return EditorKind.LONG_TEXT if is_long else EditorKind.TEXT
    if field.scalar is None:
        return _of_empty(field.key, guide)
    return _of_scalar(field.key, field.scalar, guide)


def _of_empty(key: str, guide: FieldGuide) -> EditorKind:
    if key.lower() in _DESCRIPTION_KEYS:
        return EditorKind.DESCRIPTION
    if guide.widget in _OF_WIDGETS:
        return _OF_WIDGETS[guide.widget]
    return EditorKind.IMAGE if _IMAGE_KEYS.fullmatch(key) else EditorKind.TEXT


def _of_scalar(key: str, scalar: Scalar, guide: FieldGuide) -> EditorKind:
    text = scalar.text
    if display_format(text) is not None:
        return EditorKind.DATE_TIME
    if not scalar.is_string and text in OPPOSITE:
        return EditorKind.BOOLEAN
    if not scalar.is_string and _NUMBER.fullmatch(text):
        return EditorKind.NUMBER
    if key.lower() in _DESCRIPTION_KEYS:
        return EditorKind.DESCRIPTION
    if scalar.style in (Style.LITERAL, Style.FOLDED) or "\n" in text:
        return EditorKind.LONG_TEXT
    if _IMAGE_KEYS.fullmatch(key) or _IMAGE_NAME.fullmatch(text) or guide.widget is Widget.IMAGE:
        return EditorKind.IMAGE
    if len(text) > _LONG_TEXT or guide.widget is Widget.LONG_TEXT:
        return EditorKind.LONG_TEXT
    if guide.widget in (Widget.DATE, Widget.DATE_TIME):
        return EditorKind.DATE_TEXT
    return EditorKind.TEXT


def first_value(widget: Widget | None) -> Value:
    """What a new field begins with."""
    if widget is Widget.LIST:
        return []
    return False if widget is Widget.BOOLEAN else ""
