"""Gives a text field another value, spelled and folded as the converter's YAML library does.

Ordinary field edits keep the existing line ends, as people expect of their own lines. The
converter's lines are nobody's: after a repair they should be what it would have printed.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.article.field_edits import set_field
from reviewer.article.front_matter import Field
from reviewer.article.spelling import FieldEditError
from reviewer.text import Edit

#: Columns of a line, and spaces before all lines but the first.
_WIDTH = 80
_INDENT = 2


def respelled(article: Article, field: Field, text: str) -> tuple[Edit, ...]:
    """Edits that give the field that text; none if that cannot be done.

    A value in the converter's spelling is spelled so again, any other one as the form does it.
    """
    scalar = field.scalar
    if scalar is None:
        return ()
    source = scalar.span.of(article.text)
    column = scalar.span.start - article.text.rfind("\n", 0, scalar.span.start) - 1
    if source in _spellings(scalar.text, column):
        for spelled in _spellings(text, column):
            edits = (Edit(scalar.span, spelled),)
            changed = article.apply(edits).front_matter.field(field.key)
            if changed is not None and changed.scalar is not None and changed.scalar.text == text:
                return edits
    try:
        return set_field(article, field.key, text)
    except FieldEditError:
        return ()


def _spellings(text: str, column: int) -> Iterator[str]:
    """How the library may spell a text on one line: plain if that can be read, else quoted."""
    doubled = '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
    single = "'" + text.replace("'", "''") + "'"
    quoted = (single, doubled) if '"' in text and "'" not in text else (doubled, single)
    for spelled in (text, *quoted):
        yield _folded(spelled, column)


def _folded(text: str, column: int) -> str:
    """The text with line ends instead of the spaces at which a line gets too long."""
    if len(text) < _WIDTH:
        return text  # the library does not count the key
    lines: list[str] = []
    start, width = 0, _WIDTH - column
    fold = 0
    for at, character in enumerate(text):
        if character == " " and text[at - 1 : at] not in ("", " ") and text[at + 1 : at + 2] != " ":
            fold = at
        if at - start >= width and fold > start:
            lines.append(text[start:fold])
            start, width = fold + 1, _WIDTH - _INDENT
    return ("\n" + " " * _INDENT).join([*lines, text[start:]])
