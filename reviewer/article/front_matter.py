"""Reads the front matter of an article: finds its block and lets the reader of its kind read it."""

from reviewer.article.fences import find_block
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


def read_front_matter(text: str) -> FrontMatter:
    """Read the front matter at the head of ``text``. Never fails: what cannot be read is told.

    The readers are imported when first needed, which keeps the window's start quick.
    """
    block = find_block(text)
    if block.problem is not None or block.kind is Kind.NONE:
        return FrontMatter(block.kind, block.span, block.content, problem=block.problem)
    if block.kind is Kind.YAML:
        from reviewer.article.yaml_reader import read_yaml

        return read_yaml(text, block)
    return FrontMatter(block.kind, block.span, block.content)
