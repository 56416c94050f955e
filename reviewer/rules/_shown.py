"""Whether an article is about markup, and so shows on purpose what is a remnant elsewhere."""

from collections.abc import Iterator
from functools import wraps

from reviewer.article import Article
from reviewer.lint.model import Finding
from reviewer.rules._converted import Check, as_hint, as_question, is_converted
from reviewer.rules._later import later

_SUBJECTS = later(
    r"(?i)\b(?:wiki ?text|wiki ?markup|media ?wiki|mark(?:up|down)|x?html5?|unicode|ascii|mojibake"
    r"|utf-?(?:8|16|32)|(?:character |percent.|url )encodings?|escape (?:code|character|sequence)s?"
    r"|escaping|(?:java|type)script|json|ya?ml|regex(?:p|es)?|regular expressions?|code pages?"
    r"|shortcodes?|byte order marks?)\b|\[object [a-z]"
)
_TITLES = frozenset({"title", "subject"})
#: Any article may have one code span; more of them mean a programmer.
_MOST_CODE_SPANS = 1
#: Blanks and list marks that may be beside what fills a line.
_AROUND = " \t*+->#|"
#: How many characters of a line are looked at on either side.
_REACH = 200


def shows_markup(article: Article) -> bool:
    """Whether the title names markup or the like, or a person wrote code in the text."""
    for field in article.front_matter.fields:
        if field.key.lower() in _TITLES and _SUBJECTS().search(field.span.of(article.text)):
            return True
    heading = article.outline.headings[0] if article.outline.headings else None
    if heading and heading.level == 1 and _SUBJECTS().search(heading.text_span.of(article.text)):
        return True
    if is_converted(article):
        return False
    code = article.outline.code
    if any(piece.content != piece.span and not piece.is_inline for piece in code):
        return True
    return sum(piece.is_inline for piece in code) > _MOST_CODE_SPANS


def mild_where_shown(check: Check) -> Check:
    """The same check, which in such an article gives only hints, without safe fixes.

    What fills a whole line is a remnant even there; in an article that a person wrote, a person
    decides.
    """

    @wraps(check)
    def mild(article: Article) -> Iterator[Finding]:
        is_shown: bool | None = None
        for finding in check(article):
            if is_shown is None:
                is_shown = shows_markup(article)
            if is_shown and _has_company(article.text, finding):
                yield as_hint(finding)
            elif is_shown and not is_converted(article):
                yield as_question(finding)
            else:
                yield finding

    return mild


def _has_company(text: str, finding: Finding) -> bool:
    """Whether there are words beside it on its line."""
    start, end = finding.span
    before = text[max(0, start - _REACH) : start].rpartition("\n")[2]
    behind = text[end : end + _REACH].partition("\n")[0]
    return bool(before.strip(_AROUND) or behind.strip(_AROUND))
