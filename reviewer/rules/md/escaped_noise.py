r"""A backslash before a character that needs none here, as in `12\. May`.

Why it matters: some renderers print the backslash, and editors have to read and search around it.
Fix safety: safe; the page looks the same.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._later import later
from reviewer.rules._repair import cut, safe
from reviewer.text import Span

#: Marks that mean something at a line's beginning alone, inside a sentence; not in a formula.
_ESCAPED = later(r"(?<=[^\W_])(?<!^\d)\\(?P<mark>[.+!-])(?=[\s,;:)]|$)(?![!][\[])")
#: Characters in which a list's number stands, with the marks around it.
_REACH = 40
#: A footnote's number in brackets that no link stands around, and no definition makes a link.
_ESCAPED_NUMBER = later(r"\\\[(?P<number>\d{1,3})\\\](?![\](:\[\0])")
_DEFINED = later(r"(?m)^ {0,3}\[(\d{1,3})\]:")
_LIST_NUMBER = later(r"[ \t>*+-]*\d{1,9}\Z")


def _check(article: Article) -> Iterator[Finding]:
    prose = article.prose
    if "$" in prose:
        return
    for match in prose_matches(article, _ESCAPED()):
        before = prose[max(0, match.start() - _REACH) : match.start()].rpartition("\n")[2]
        if len(before) < _REACH and _LIST_NUMBER().match(before):
            continue
        span = Span(*match.span())
        fix = safe("Remove the backslash", cut(span.start, span.start + 1))
        yield Finding(span, f"“{match['mark']}” needs no backslash here.", fix)
    defined = {each[1] for each in _DEFINED().finditer(article.text, article.body_start)}
    for match in prose_matches(article, _ESCAPED_NUMBER()):
        start, end = match.span()
        if prose[start - 1 : start] in "[\0" or match["number"] in defined:
            continue
        fix = safe("Remove the backslashes", cut(start, start + 1), cut(end - 2, end - 1))
        yield Finding(Span(start, end), "These brackets need no backslash here.", fix)


RULE = Rule(
    id="md/escaped-noise",
    severity=Severity.INFO,
    explanation=__doc__,
    check=_check,
    gate=Gate(
        patterns=(
            r"[0-9A-Za-z\x{80}-\x{10FFFF}]\\[.+!-](?:[\s,;:)]|\z)",
            r"\\\[[0-9]+\\\]",
        )
    ),
    stage=Stage.MARKUP,
    examples=(
        Bad(r"On the 12\. day, at St\. Anne, it fell\!", "On the 12. day, at St. Anne, it fell!"),
        Good("12\\. May was the day.\n\n> 3\\. May\n"),
        Bad(r"It fell.\[1\]\[22\] Then it rose.", "It fell.[1][22] Then it rose."),
        Good(r"The name IS\_DATE\_MONTH, 2\*3, \[a\] and \# stay, as does `a\.`"),
        Good("A link [\\[1\\]](#1), and \\[2\\] that is none.\n\n[2]: https://example.org\n"),
        Good(r"In $x\! y$ it is thin."),
    ),
)
