"""A rule's explanation as rich text."""

import re
from html import escape

from reviewer.lint.model import Rule

#: The paragraphs that every explanation has, which begin a line of their own.
_HEADS = re.compile(r"^(Why it matters|Fix safety):", re.MULTILINE)
_CODE = re.compile(r"`([^`]+)`")


def explanation_html(rule: Rule) -> str:
    """The paragraphs of the explanation, with their heads in bold and examples as code."""
    text = _HEADS.sub(r"\n\n\1:", rule.explanation.strip())
    return "".join(
        f"<p>{_paragraph(part)}</p>" for part in re.split(r"\n{2,}", text) if part.strip()
    )


def _paragraph(text: str) -> str:
    shown = _CODE.sub(r"<code>\1</code>", escape(text.strip()))
    return _HEADS.sub(r"<b>\1:</b>", shown)
