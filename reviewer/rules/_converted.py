"""Whether an article came out of the wiki's converter: then its habits are nobody's choice."""

from collections.abc import Callable, Iterator
from functools import wraps

from reviewer.article import Article
from reviewer.lint.model import Applicability, Finding, Severity

Check = Callable[[Article], Iterator[Finding]]

#: Keys that the converter writes into every article. One of them a person's front matter may
#: have, too; two of them nobody writes by hand.
_KEYS = frozenset({"subject", "shortdescription", "pubdate"})


def is_converted(article: Article) -> bool:
    """Whether the front matter is the converter's."""
    keys = {field.key.lower() for field in article.front_matter.fields}
    return len(keys & _KEYS) > 1


def as_hint(finding: Finding) -> Finding:
    """The same finding where an author may have meant it so: a hint, and nothing mended unasked."""
    return as_question(finding)._replace(severity=Severity.INFO)


def as_question(finding: Finding) -> Finding:
    """The same finding, of which a person decides what is done."""
    fixes = tuple(fix._replace(applicability=Applicability.UNSAFE) for fix in finding.fixes)
    return finding._replace(fixes=fixes)


def hint_elsewhere(check: Check) -> Check:
    """The same check, which gives hints in what the converter did not write."""
    return _outside(check, as_hint)


def ask_elsewhere(check: Check) -> Check:
    """The same check, which mends nothing unasked in what the converter did not write."""
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
