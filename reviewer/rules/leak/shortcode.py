"""A WordPress shortcode that was never replaced, as in `[gallery ids="1,2"]`.

Why it matters: readers see the code instead of a picture, a player or a form.
Fix safety: unsafe; the text between two codes is kept, but what the code showed is lost.
"""

import re
from collections.abc import Iterator
from heapq import merge

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import stands_alone, whole_line
from reviewer.rules._code_spans import CodeSpans
from reviewer.rules._later import later
from reviewer.rules._repair import cut, unsafe
from reviewer.text import Span

#: Codes whose names are no words, known without any setting.
_PREFIXES = "(?:vc|et_pb|fusion|su|wpdm|ngg|av|mk|fl|wp)_"
_CERTAIN = f"{_PREFIXES}[a-z0-9_]+|contact-form-7|nggallery"
#: Codes with names that people put in brackets, too: known by a setting or a closing code.
_WORDS = (
    "caption|gallery|embed|audio|video|playlist|youtube|vimeo|soundcloud|tweet|button|dropcap"
    "|pullquote|sourcecode|contact-form|googlemaps|slideshow|recent_posts|toggle|tabs?|columns?"
)
_SETTING = r"[ \t][a-z][\w-]*=[\"'\u201c\u201d\u2033&\w][^\]\[\n]{0,400}"
#: Converters put a backslash before brackets that no link begins.
_END = r"\\?\](?![(\[:])"
_CODE = later(
    rf"\[(?:/(?:{_CERTAIN}|{_WORDS})|(?:{_CERTAIN})(?:[ \t][^\]\[\n]{{0,400}})?"
    rf"|(?:{_WORDS}){_SETTING}){_END}"
)
_CLOSING = later(rf"\[/({_WORDS})\\?\]")
_BARE = later(rf"\[({_WORDS}){_END}")


def _check(article: Article) -> Iterator[Finding]:
    text, start = article.text, article.body_start
    code = CodeSpans(article)
    closed = {match[1] for match in _CLOSING().finditer(text, start)}
    bare = (match for match in _BARE().finditer(text, start) if match[1] in closed)
    for match in merge(_CODE().finditer(text, start), bare, key=re.Match.start):
        span = Span(match.start() - text.startswith("\\", match.start() - 1), match.end())
        if code.holds(span):
            continue
        gone = whole_line(text, span) if stands_alone(article, span) else span
        fix = unsafe("Remove the code", cut(*gone))
        yield Finding(span, "A WordPress shortcode is printed here.", fix)


RULE = Rule(
    id="leak/shortcode",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=_check,
    gate=Gate(
        patterns=(rf"\[/?(?:{_PREFIXES}|contact-form|nggallery|(?:{_WORDS})(?:[ \t]|\\?\]))",)
    ),
    stage=Stage.LEAK,
    examples=(
        Bad(
            '[caption id="a" width="300"]![Fort](fort.jpg) The fort[/caption]\n',
            "![Fort](fort.jpg) The fort\n",
        ),
        Bad('The fort.\n\n[gallery ids="1,2"]\n\nIt fell.\n', "The fort.\n\n\nIt fell.\n"),
        Bad("[embed]https://example.org/a[/embed]\n", "https://example.org/a\n"),
        Bad("[vc_row][vc_column]The fort.[/vc_column][/vc_row]\n", "The fort.\n"),
        Bad('\\[caption id="a"\\]The fort\\[/caption\\]\n', "The fort\n"),
        Good('`[gallery ids="1,2"]` shows pictures.\n'),
        Good("See [gallery](g.md) and [video]: it is [button] or [caption].\n"),
        Good("[gallery]: https://example.org\n\n[video x=1](v.md)\n"),
    ),
    lost="a picture, a player or a form",
)
