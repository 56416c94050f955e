"""Markdown for what was copied from a browser or a word processor."""

import re

#: Size of HTML, in bytes, beyond which the plain text is used, so that pasting never takes long.
_MOST = 1 << 20
#: The same as a number of tags: each takes a tenth of a millisecond.
_MOST_TAGS = 10_000
#: What makes HTML worth more than its plain text; editors of code offer coloured spans only.
_WORTH_IT = re.compile(
    r"<(?:a\s[^>]{0,500}href|strong|em|b|i|h[1-6]|[uo]l|table|img|blockquote|code|pre)\b",
    re.IGNORECASE,
)
_BLANK_RUN = re.compile(r"\n{3,}")


def markdown_of(html: str) -> str | None:
    """The Markdown for some HTML; None if its plain text is as good, or safer.

    Scripts, styles and whatever else is not text are dropped first.
    """
    if len(html) > _MOST or html.count("<") > _MOST_TAGS or not _WORTH_IT.search(html):
        return None
    import nh3
    from markdownify import ATX, markdownify

    try:
        made = str(markdownify(nh3.clean(html), heading_style=ATX, bullets="-"))
    except RecursionError:  # elements nested thousands of levels deep
        return None
    lines = "\n".join(line.rstrip() for line in made.splitlines())
    return _BLANK_RUN.sub("\n\n", lines).strip("\n")
