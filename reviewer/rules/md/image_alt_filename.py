"""The description of a picture is just its file name.

Why it matters: people who cannot see the picture hear a file name.
Fix safety: no fix; a person has to look at the picture. Reported once per article, at the first
one.
"""

from collections.abc import Iterator
from itertools import islice

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._pictures import WIKI_FILE_GATE, address, file_name, is_wiki_file, pictures

#: Pictures looked at; an article of nothing but pictures need not be counted to its end.
_ENOUGH = 1000


def _check(article: Article) -> Iterator[Finding]:
    named = [
        picture
        for picture in islice(pictures(article), _ENOUGH)
        if is_wiki_file(address(article, picture)) or "?" in address(article, picture)
        if _is_named_after_file(
            picture.text_span.of(article.text), file_name(address(article, picture))
        )
    ]
    if named:
        many = f" (and {len(named) - 1} more here)" if len(named) > 1 else ""
        message = f"The description is only the file name{many}."
        yield Finding(named[0].text_span, message)


def _is_named_after_file(description: str, name: str) -> bool:
    description = description.strip()
    return bool(description) and description in (name, name.rpartition(".")[0])


RULE = Rule(
    id="md/image-alt-filename",
    severity=Severity.INFO,
    explanation=__doc__,
    check=_check,
    gate=Gate(WIKI_FILE_GATE.literals, (r"\]\(\s*(?:<[^>\n]*|\S*)\?",)),
    stage=Stage.MARKUP,
    examples=(
        Bad("![Old fort](https://wikipedia.org/wiki/Special:Redirect/file/Old_fort.png?)"),
        Bad("![Fort.jpg](/img/Fort.jpg?)"),
        Good("![The gate in 1916](https://upload.wikimedia.org/Old_fort.png)"),
        Good("![](https://upload.wikimedia.org/Old_fort.png)"),
        Good("![logo](logo.png)"),
    ),
)
