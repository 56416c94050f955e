"""A tag is one of the wiki's maintenance categories.

Why it matters: it says something about the wiki's page, but nothing about the subject.
Fix safety: safe; only categories that exist for maintenance are listed here. In articles from other
sources, a person decides.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._converted import ask_elsewhere, is_converted
from reviewer.rules._repair import cut, safe

_NAMES = (
    r"Articles (?:with|containing|needing|lacking|using|to be|having) [a-z].*"
    r"|Articles with short description|All (?:articles|stub articles|pages) ?.*"
    r"|All (?:accuracy|Wikipedia) .*|CS1[ :].*|Webarchive template .*|Use (?:dmy|mdy|ymd) dates.*"
    r"|Use [A-Z]\w+ English.*|Short description .*|Coordinates (?:on|not on) Wikidata"
    r"|Commons category link .*|Pages (?:using|with|containing) .*|Wikipedia articles .*"
    r"|Good articles|Featured articles|Harv and Sfn .*|Vague or ambiguous .*"
)
_MAINTENANCE = re.compile(_NAMES)
#: What a person may call the articles of a site, too.
_ANYBODYS = re.compile(
    r"(?:All|Good|Featured) (?:articles|pages)"
    r"|(?:Articles|Pages) (?:with|using|containing) "
    r"(?!short description|unsourced|dead |[A-Zh][A-Z])[^ ]+(?: [^ ]+)?"
)
_GATE = (
    r"(Articles (with|containing|needing|lacking|using|to be|having) |All (articles|stub|pages"
    r"|accuracy|Wikipedia)|CS1[ :]|Webarchive template|Use (dmy|mdy|ymd) dates|Use [A-Z]\w+ English"
    r"|Short description |Coordinates (on|not on) Wikidata|Commons category link|Pages (using|with"
    r"|containing) |Wikipedia articles |Good articles|Featured articles|Harv and Sfn|Vague or )"
)


def _check(article: Article) -> Iterator[Finding]:
    tags = article.front_matter.field("tags")
    if tags is None:
        return
    was_made = is_converted(article)
    for item in tags.items:
        name = item.scalar.text.removeprefix("Category:").strip()
        if _MAINTENANCE.fullmatch(name) and (was_made or not _ANYBODYS.fullmatch(name)):
            may_go = not tags.is_flow and len(tags.items) > 1
            fixes = safe("Remove the tag", cut(*item.span)) if may_go else ()
            yield Finding(item.scalar.span, "This is a maintenance category of the wiki.", fixes)


RULE = Rule(
    id="wiki/maintenance-category",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=ask_elsewhere(_check),
    gate=Gate(patterns=(_GATE,)),
    stage=Stage.FRONT_MATTER,
    examples=(
        Bad(
            "---\ntags:\n  - Forts\n  - Articles with short description\n---\nThe fort.\n",
            "---\ntags:\n  - Forts\n---\nThe fort.\n",
        ),
        Bad("---\ntags: [Forts, All stub articles]\n---\nThe fort.\n"),
        Good("---\ntags:\n  - Featured articles\n  - Articles with recipes\n---\nThe fort.\n"),
        Good("---\ntags:\n  - Articles of Confederation\n  - Forts\n---\nThe fort.\n"),
        Good("---\ntitle: x\n---\nAll articles are here.\n"),
    ),
)
