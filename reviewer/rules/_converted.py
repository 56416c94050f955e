"""Whether an article came from the wiki's converter, so that its habits are nobody's choice."""

from collections.abc import Callable, Iterator
from functools import lru_cache, wraps
from itertools import islice

from reviewer.article import Article
from reviewer.lint.model import Applicability, Finding, Severity
from reviewer.rules._code_spans import CodeSpans
from reviewer.rules._later import later
from reviewer.text import Span

Check = Callable[[Article], Iterator[Finding]]

#: Keys that the converter writes into every article. A person's front matter may have one of them,
#: too, but nobody writes two by hand.
_KEYS = frozenset({"subject", "shortdescription", "pubdate"})
#: What it writes into the body for pictures or citations: none of these occurs in 31,000 articles
#: that people wrote, except in code.
_TRACE = later(
    r"(?m)\]\(https?://(?:[a-z-]+\.)?wikipedia\.org/wiki/Special:Redirect/file/"
    r"|^#{1,6} [^\n`]*[^\s`]\[object Object\]$|[^\n#\s`]## References$"
    r"|^\[object Object\]\n\[object Object\]$"
)
_PARTS_OF_TRACES = ("/Special:Redirect/file/", "[object Object]", "## References")
#: It sets off every item of a list with a blank, and headings not from what stands below them; no
#: newline ends the file; it leaves out links and code. Of those 31,000 none is like this, of its
#: own articles three in four.
_ITEM = later(r"(?m)^ \* \S")
_OTHER_ITEM = later(r"(?m)^(?:[-+*]|\d{1,9}[.)]) \S")
_HEADING = later(r"(?m)^#{1,6} [^\n]+\n(?=[^\n#])")
_LEAST_HEADINGS = 2
_LINK_OR_CODE = later(r"(?m)`[^`\n]+`|^(?:```|~~~)|(?<!!)\[[^\[\]\n]{1,200}\]\([^()\n]")


@lru_cache(maxsize=2)
def is_converted(article: Article) -> bool:
    """Whether front matter or body are the converter's. Remembered, since many rules ask."""
    keys = {field.key.lower() for field in article.front_matter.fields}
    return len(keys & _KEYS) > 1 or _has_trace(article) or _has_its_shape(article)


def _has_trace(article: Article) -> bool:
    text, start = article.text, article.body_start
    if not any(text.find(part, start) >= 0 for part in _PARTS_OF_TRACES):
        return False
    code = CodeSpans(article)
    found = _TRACE().finditer(text, start)
    return any(not code.holds(Span(*trace.span())) for trace in found)


def _has_its_shape(article: Article) -> bool:
    """Whether lists, headings and the file's end have a form that only the converter writes."""
    text, start = article.text, article.body_start
    if text.endswith("\n") or not _ITEM().search(text, start) or _OTHER_ITEM().search(text, start):
        return False
    if _LINK_OR_CODE().search(text, start):
        return False
    return len(list(islice(_HEADING().finditer(text, start), _LEAST_HEADINGS))) == _LEAST_HEADINGS


def as_hint(finding: Finding) -> Finding:
    """The same finding as a mere hint, with no safe fix, because an author may have meant it so."""
    return as_question(finding)._replace(severity=Severity.INFO)


def as_question(finding: Finding) -> Finding:
    """The same finding without safe fixes: a person decides."""
    fixes = tuple(fix._replace(applicability=Applicability.UNSAFE) for fix in finding.fixes)
    return finding._replace(fixes=fixes)


def hint_elsewhere(check: Check) -> Check:
    """The same check, giving only hints in articles that the converter did not write."""
    return _outside(check, as_hint)


def ask_elsewhere(check: Check) -> Check:
    """The same check, without safe fixes in articles that the converter did not write."""
    return _outside(check, as_question)


def _outside(check: Check, change: Callable[[Finding], Finding]) -> Check:
    @wraps(check)
    def checked(article: Article) -> Iterator[Finding]:
        was_made: bool | None = None
        for finding in check(article):
            if was_made is None:
                was_made = is_converted(article)
            yield finding if was_made else change(finding)

    return checked
