"""A closing tag without an opening one.

Why it matters: the tag's other half was lost, and the page's layout may break.
Fix safety: unsafe; only the tag is removed, its words stay.
"""

from collections import Counter
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._converted import hint_elsewhere
from reviewer.rules._repair import cut, unsafe

#: Tags that a wiki page has inside its sentences, so that one half can be lost with a template.
_NAMES = frozenset(
    ("a", "abbr", "b", "big", "center", "cite", "code", "del", "em", "font", "i", "ins", "s",
     "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "div", "blockquote")
)  # fmt: skip


def _check(article: Article) -> Iterator[Finding]:
    is_open: Counter[str] = Counter()
    for tag in article.outline.html:
        if tag.name not in _NAMES:
            continue
        if not tag.is_closing:
            is_open[tag.name] += not tag.span.of(article.text).endswith("/>")
        elif is_open[tag.name]:
            is_open[tag.name] -= 1
        else:
            fix = unsafe("Remove the tag", cut(*tag.span))
            yield Finding(tag.span, f"There is no opening <{tag.name}> before this.", fix)


RULE = Rule(
    id="html/unclosed",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=hint_elsewhere(_check),
    gate=Gate(literals=("</",)),
    stage=Stage.MARKUP,
    examples=(
        Bad("The fort</small> fell.", "The fort fell."),
        Bad("<b>The</b> fort</b> fell.", "<b>The</b> fort fell."),
        Good("<b>The</b> fort<sup>2</sup>"),
        Good('<a name="top"/><a href="x">The fort</a>'),
        Good("`</b>`"),
    ),
)
