"""What a printed object looks like; three rules need it."""

import re

from reviewer.article import Article

_BEGIN = "[object "
LEAK = r"\[object [A-Z]\w*\]"
_LEAK_LINE = rf"[ \t]*(?:[*+-][ \t]+)?{LEAK}(?:[ \t,;]*{LEAK})*[ \t]*"
#: Adjacent lines of nothing but printed objects.
LEAK_LINES = re.compile(rf"(?m)^{_LEAK_LINE}(?:\n{_LEAK_LINE})*$")
#: A heading with printed objects at its end, from its last number sign on; it may be glued to the
#: sentence before it. (One sign, as the search for a fixed beginning is the fastest.)
LEAK_HEADING = re.compile(rf"(?m)# [^\n\[#]*?(?P<leak>(?:{LEAK})+)[ \t]*$")
ANY_LEAK = re.compile(LEAK)


def first_leaking_line(article: Article) -> int | None:
    """The start of the first line of the body whose prose may contain a printed object.

    Most are near the end, so searching from here on saves nearly all of the work.
    """
    prose, start = article.prose, article.body_start
    first = prose.find(_BEGIN, start)
    return max(start, prose.rfind("\n", 0, first) + 1) if first >= 0 else None
