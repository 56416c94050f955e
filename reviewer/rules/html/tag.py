"""A leftover tag of the wiki's page: an obsolete one, or one of its own boxes.

Why it matters: it has no effect, or spoils the look of the page.
Fix safety: safe in converted articles, except for tags of lists and tables; for these and elsewhere
a person decides. Only the tag is removed, its words stay.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_tags
from reviewer.rules._converted import is_converted
from reviewer.rules._repair import cut, safe, unsafe
from reviewer.rules._shown import mild_where_shown
from reviewer.text import Span

_OBSOLETE = frozenset(("tt", "font", "big", "strike", "nobr", "basefont", "acronym", "blink"))
#: Those of lists and tables: the converter drops what it understands of them.
_STRUCTURE = frozenset(("li", "ol", "ul", "dl", "dt", "dd", "table", "tr", "td", "th", "center"))
_WIKI_CLASSES = (
    "NavHead", "NavFrame", "NavContent", "navbox", "toccolours", "infobox", "hatnote", "thumbinner",
    "thumbcaption", "noprint", "mw-", "reflist", "wikitable", "plainlinks",
)  # fmt: skip


_CLASS = re.compile(r"\sclass\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s\"'>]+)")
#: Blanks that may stand between two tags.
_LONGEST_GAP = 100


def _check(article: Article) -> Iterator[Finding]:
    was_made = is_converted(article)
    offer = safe if was_made else unsafe
    tags = list(prose_tags(article))
    for number, tag in enumerate(tags):
        is_wiki_box = _is_wiki_box(tag.span.of(article.text))
        if tag.name in _STRUCTURE and was_made and not is_wiki_box:
            fix = unsafe("Remove the tag", cut(*tag.span))
            yield Finding(tag.span, f"This <{tag.name}> tag is a leftover.", fix)
        elif tag.name in _OBSOLETE or is_wiki_box:
            behind = tags[number + 1] if number + 1 < len(tags) else None
            end = tag.span.end
            if behind is not None and behind.is_closing and behind.name == tag.name:
                # Blanks between the two are shown nowhere.
                gap = Span(end, behind.span.start)
                end = (
                    gap.end
                    if gap.length < _LONGEST_GAP and not gap.of(article.text).strip()
                    else end
                )
            fix = offer("Remove the tag", cut(tag.span.start, end))
            # Authors use such tags for their looks.
            severity = None if was_made or is_wiki_box else Severity.INFO
            yield Finding(tag.span, f"This <{tag.name}> tag is a leftover.", fix, severity)


def _is_wiki_box(tag: str) -> bool:
    classes = _CLASS.search(tag)
    return classes is not None and any(name in classes[0] for name in _WIKI_CLASSES)


_HEAD = "---\nsubject: Farm\npubDate: 2023-10-17 03:10\n---\n\n"

RULE = Rule(
    id="html/tag",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=mild_where_shown(_check),
    gate=Gate(
        literals=_WIKI_CLASSES,
        patterns=(rf"(?i)</?({'|'.join(sorted(_OBSOLETE | _STRUCTURE))})[\s/>]",),
    ),
    stage=Stage.MARKUP,
    examples=(
        Bad("Type <tt>about</tt> now.", "Type about now."),
        Bad('<div class="NavHead">June: 14</div>', "June: 14</div>"),
        Bad(_HEAD + "They say <li>No beds.</li>", _HEAD + "They say No beds."),
        Good("They say:\n\n<ul>\n<li>No beds.</li>\n</ul>"),
        Good("H<sub>2</sub>O and <kbd>Ctrl</kbd>"),
        Good('<div class="note">June</div>'),
        Good("`<tt>`"),
        Good("<!-- <tt> -->\n\n<script>\n'<tt>'\n</script>\n\n<p title='class=\"infobox\"'>"),
    ),
)
