"""The address of a picture ends in a bare `?`.

Why it matters: some servers and build tools take it for another file, so the picture is missing.
Fix safety: safe if the picture is a wiki's or the article was converted. An empty query asks for
nothing, but elsewhere an author may have added it because of a cache: a note, fixed on request.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._converted import as_hint, is_converted
from reviewer.rules._pictures import pictures
from reviewer.rules._repair import cut, safe

_WIKIS = re.compile(r"(?i)https?://[^/\s]*\bwiki[mp]edia\.org/|.*/Special:(?:Redirect|FilePath)/")


def _check(article: Article) -> Iterator[Finding]:
    for picture in pictures(article):
        target = picture.target_span
        address = target.of(article.text)
        if address.endswith("?"):
            fix = safe("Remove the question mark", cut(target.end - 1, target.end))
            finding = Finding(target, "The address of the picture ends in a question mark.", fix)
            is_sure = _WIKIS.match(address) or is_converted(article)
            yield finding if is_sure else as_hint(finding)


RULE = Rule(
    id="md/image-query",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=_check,
    gate=Gate(literals=("?)", "?>"), patterns=(r"\?[ \t]+[\"'(]",)),
    stage=Stage.MARKUP,
    examples=(
        Bad(
            "![Fort](https://example.org/file/Fort.png?)\n",
            "![Fort](https://example.org/file/Fort.png)\n",
        ),
        Bad(
            "![Fort](https://wikipedia.org/wiki/Special:Redirect/file/Fort.png?)\n",
            "![Fort](https://wikipedia.org/wiki/Special:Redirect/file/Fort.png)\n",
        ),
        Bad('![A](a.png? "Title")', '![A](a.png "Title")'),
        Good("![A](a.png?width=300)"),
        Good("[Who was it?](who.html?)"),
        Good("`![A](a.png?)`"),
    ),
)
