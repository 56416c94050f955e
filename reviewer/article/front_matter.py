"""Reads the front matter of an article: finds its block and lets the reader of its kind read it."""

from reviewer.article.events import BlockError
from reviewer.article.fences import Block, find_block
from reviewer.article.field_reader import read_fields
from reviewer.article.fields import (
    Field,
    FrontMatter,
    FrontMatterProblem,
    Item,
    Kind,
    ProblemKind,
    Scalar,
    Shape,
    Style,
)
from reviewer.article.formats import read_events, read_usual
from reviewer.text import Span

__all__ = [
    "Field",
    "FrontMatter",
    "FrontMatterProblem",
    "Item",
    "Kind",
    "ProblemKind",
    "Scalar",
    "Shape",
    "Style",
    "read_front_matter",
]


def read_front_matter(text: str, block: Block | None = None) -> FrontMatter:
    """Read the front matter at the head of ``text``. Never fails: ``problem`` says what went wrong.

    ``block`` is its place, where that is known already.
    """
    block = block or find_block(text)
    if block.problem is not None or block.kind is Kind.NONE:
        return FrontMatter(block.kind, block.span, block.content, problem=block.problem)
    start = block.content.start
    usual = read_usual(block.kind, text, block.content)
    if usual is not None:
        return FrontMatter(block.kind, block.span, block.content, usual)
    try:
        events = read_events(block.kind, block.content.of(text))
        fields, nested = read_fields(events, text, start)
    except BlockError as error:
        span = Span(error.start + start, error.end + start)
        problem = FrontMatterProblem(ProblemKind.UNPARSABLE, error.message, span)
        return FrontMatter(block.kind, block.span, block.content, problem=problem)
    return FrontMatter(block.kind, block.span, block.content, fields, nested_scalars=nested)
