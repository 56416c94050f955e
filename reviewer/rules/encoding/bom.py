r"""An invisible byte order mark inside the text, where files were joined or read in two ways.

Why it matters: before the front matter's `---` it hides the whole block from the site generator;
before a heading's `#` it turns the heading into a paragraph.
Fix safety: safe; the character has no meaning inside a text. In code, a person decides.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._code_spans import CodeSpans
from reviewer.rules._repair import cut, safe, unsafe
from reviewer.text import Span

_MARKS = re.compile("\ufeff+")


def _check(article: Article) -> Iterator[Finding]:
    code = CodeSpans(article)
    for match in _MARKS.finditer(article.text):
        span = Span(*match.span())
        make = unsafe if code.holds(span) else safe
        fix = make("Remove the byte order mark", cut(*span))
        yield Finding(span, "There is an invisible byte order mark inside the text.", fix)


RULE = Rule(
    id="encoding/bom",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=_check,
    gate=Gate(literals=("\ufeff",)),
    stage=Stage.ENCODING,
    examples=(
        Bad("\ufeff# Title\n", "# Title\n"),
        Bad("\ufeff\ufeff---\nsubject: A\n---\nB\n", "---\nsubject: A\n---\nB\n"),
        Bad("The [\ufeffmixer](a.md)\n", "The [mixer](a.md)\n"),
        Good("# Title\n"),
    ),
    restructures=True,
)
