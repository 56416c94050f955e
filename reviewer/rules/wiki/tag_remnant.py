"""A tag that only the wiki knows, such as `<ref name="a">` or `</nowiki>`.

Why it matters: the tag is not HTML, so what stands between such tags is either shown or swallowed.
Fix safety: safe for tags without content; a person decides on the words of a reference.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_tags
from reviewer.rules._converted import is_converted
from reviewer.rules._repair import cut, safe, unsafe
from reviewer.rules._shown import mild_where_shown

_EMPTY = frozenset(
    ("templatestyles", "nowiki", "noinclude", "includeonly", "onlyinclude", "references")
)
_FULL = frozenset(
    (
        "ref",
        "gallery",
        "imagemap",
        "syntaxhighlight",
        "timeline",
        "graph",
        "mapframe",
        "maplink",
        "ce",
        "chem",
        "poem",
        "hiero",
    )
)
_SECTION = re.compile(r"<section +(?:begin|end) ?=", re.IGNORECASE)


def _check(article: Article) -> Iterator[Finding]:
    for tag in prose_tags(article):
        source = tag.span.of(article.text)
        if source.strip("</")[:1].isupper() and not is_converted(article):
            continue  # a component of the site's own
        if tag.name in _EMPTY or _SECTION.match(source):
            fix = safe("Remove the tag", cut(*tag.span))
        elif tag.name in _FULL:
            fix = unsafe("Remove the tag", cut(*tag.span))
        else:
            continue
        yield Finding(tag.span, f"<{tag.name}> is a wiki tag, not HTML.", fix)


RULE = Rule(
    id="wiki/tag-remnant",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=mild_where_shown(_check),
    gate=Gate(patterns=(rf"(?i)</?({'|'.join(sorted(_EMPTY | _FULL))}|section)[\s/>]",)),
    stage=Stage.MARKUP,
    examples=(
        Bad("The fort</nowiki> fell.", "The fort fell."),
        Bad("<section begin=lead />The fort<section end=lead />", "The fort"),
        Bad('The fort<ref name="a">Smith</ref> fell.', "The fortSmith fell."),
        Good("<section>The fort</section>"),
        Good("H<sub>2</sub>O"),
        Good("<Gallery>\n\n<References />\n"),
        Good("<script>\nconst mark = '<nowiki>';\n</script>\n\n<code><ref></code>\n"),
        Good("`<ref>`"),
    ),
)
