r"""A line break or control character written as an escape, such as `\n`, `\x08` or `\u0000`.

Why it matters: readers see the escape, and paragraphs run into each other.
Fix safety: unsafe; a person should make sure that no program or path is meant.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import line_at, prose_matches
from reviewer.rules._later import later
from reviewer.rules._repair import cut, put, unsafe
from reviewer.rules._shown import mild_where_shown
from reviewer.text import Span

#: Line breaks, or a control character; begins with a literal, as that is found quickly.
_ESCAPES = later(
    r"\\(?:(?P<breaks>(?:r\\)?n(?:(?:\\r)?\\n)*)(?=(?P<next>.?))[ \t]*"
    r"|(?P<control>x(?:0[0-8bBcCeEfF]|1[0-9a-fA-F])|u00(?:0[0-8bBcCeEfF]|1[0-9a-fA-F]))(?!\w))",
    re.DOTALL,
)
#: Between these a single escape is a break of the line, and no folder of a path (`C:\new`).
_BEFORE_BREAK = frozenset(".!?,;)\"'\u201d\u2019*")
_AFTER_BREAK = frozenset(' \t\n\0*#"\u201c(-')


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _ESCAPES()):
        if _is_printed(match):
            yield _finding(article, match, Span(*match.span()))
    for scalar in article.front_matter.scalars():
        if "\\" not in scalar.text:
            continue
        at = article.text.find(scalar.text, scalar.span.start, scalar.span.end)
        for match in _ESCAPES().finditer(scalar.text) if at >= 0 else ():
            if _is_printed(match):
                span = Span(at + match.start(), at + match.end())
                yield _finding(article, match, span, in_body=False)


def _is_printed(match: re.Match[str]) -> bool:
    """Whether a program printed it: several breaks, or one where a sentence ends."""
    before = match.string[match.start() - 1 : match.start()]
    if match["control"] or match["breaks"].count("n") > 1:
        return before != "\\"
    following = match["next"]
    is_end = not following or following in _AFTER_BREAK or "A" <= following <= "Z"
    return before in _BEFORE_BREAK and is_end


def _finding(
    article: Article, match: re.Match[str], span: Span, *, in_body: bool = True
) -> Finding:
    if match["control"]:
        fix = unsafe("Remove it", cut(*span))
        return Finding(span, f"\\{match['control']} stands for an invisible character.", fix)
    line = line_at(article, span.start).start
    if not in_body or article.text[line : line + 4].lstrip().startswith(("|", "#")):
        between = " "
    else:
        between = "\n\n" if match["breaks"].count("n") > 1 else "\n"
    fix = unsafe("Break the line" if in_body else "Insert a space", put(*span, between))
    return Finding(span, "A line break is printed here as an escape.", fix)


RULE = Rule(
    id="leak/escaped-control",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=mild_where_shown(_check),
    gate=Gate(
        patterns=(
            r"[.!?,;)\"'\x{201D}\x{2019}*](?:\\r)?\\n",
            r"\\n(?:\\r)?\\n",
            r"\\x[01][0-9a-fA-F]",
            r"\\u00[01][0-9a-fA-F]",
        )
    ),
    stage=Stage.LEAK,
    examples=(
        Bad(r"The fort fell.\n\nIt was rebuilt.", "The fort fell.\n\nIt was rebuilt."),
        Bad(r"The fort fell.\nIt was rebuilt.", "The fort fell.\nIt was rebuilt."),
        Bad(r"The fort\u0000 fell\x08.", "The fort fell."),
        Bad(
            "---\ndescription: 'A fort.\\nIn Ohrid.'\n---\n\nText.\n",
            "---\ndescription: 'A fort. In Ohrid.'\n---\n\nText.\n",
        ),
        Good('---\ndescription: "A fort.\\nIn Ohrid."\n---\n\nText.\n'),
        Good(r"Look in C:\new\nets, or in `a.\nB`."),
        Good(r"The mark \n breaks a line, and \nu is a letter."),
    ),
)
