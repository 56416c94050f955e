"""Pictures are loaded from Wikipedia's servers.

Why it matters: they disappear when a file is renamed there, and each visit of a reader becomes
known there.
Fix safety: no fix; the files have to be downloaded first. Reported once per article, at the first
one.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Good, Rule, Severity, Stage
from reviewer.rules._pictures import WIKI_FILE_GATE, address, is_wiki_file, pictures


def _check(article: Article) -> Iterator[Finding]:
    remote = [picture for picture in pictures(article) if is_wiki_file(address(article, picture))]
    if remote:
        count = "A picture is" if len(remote) == 1 else f"{len(remote)} pictures are"
        message = f"{count} loaded from Wikipedia's servers."
        yield Finding(remote[0].target_span, message)


RULE = Rule(
    id="md/image-remote-risk",
    severity=Severity.INFO,
    explanation=__doc__,
    check=_check,
    gate=WIKI_FILE_GATE,
    stage=Stage.MARKUP,
    examples=(
        Bad("![Fort](https://wikipedia.org/wiki/Special:Redirect/file/Fort.png)"),
        Bad("![Fort](https://upload.wikimedia.org/wikipedia/commons/a/ab/Fort.png)"),
        Good("![Fort](/img/fort.png)"),
        Good("[Fort](https://en.wikipedia.org/wiki/Fort)"),
    ),
)
