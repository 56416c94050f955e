"""A value that makes YAML readers give up on the whole front matter, such as `2023-02-30` or `=`.

Why it matters: python-frontmatter and others then read no fields at all, so the site's build stops
or the article is published without title and tags.
Fix safety: quotes around `=` and `<<` are safe, as newer readers take them for text anyway. Any
other repair is unsafe: quotes keep a date that does not exist, and only a person knows the right
one.
"""

from collections.abc import Callable, Iterator

from reviewer.article import Article
from reviewer.article.fields import Field, Kind, Scalar, Style
from reviewer.article.masking import mask
from reviewer.lint.model import Bad, Finding, Fix, Gate, Good, Rule, Severity, Stage
from reviewer.rules._repair import put, safe, unsafe
from reviewer.rules.front_matter._rescue import quoted

#: Longer front matter is not read once more, field by field.
_LONGEST = 20_000
_MARKS = ("=", "<<")
_END = "Readers of YAML give up there, and no field of the article is read."


def _check(article: Article) -> Iterator[Finding]:
    head = article.front_matter
    if head.kind is not Kind.YAML or not head.fields or head.content.length > _LONGEST:
        return
    if article.metadata:
        return
    from reviewer.article.metadata import can_be_read

    plain = (scalar for scalar in head.scalars() if scalar.style is Style.PLAIN)
    scalars = [each for each in plain if not each.is_string and not can_be_read(each.text)]
    for scalar in sorted(scalars):
        yield Finding(scalar.span, f"{_reason(scalar.text)} {_END}", _quotes(scalar))
    for field in head.fields:
        source = field.span.of(article.text)
        is_told = any(field.span.encloses(scalar.span) for scalar in scalars)
        if not is_told and "*" not in source and not can_be_read(mask(source).text):
            yield _finding(article, field, can_be_read)


def _reason(text: str) -> str:
    if text in _MARKS:
        return f"“{text}” alone is a mark of YAML's own."
    return f"There is no such date, time or number as “{text}”."


def _quotes(scalar: Scalar) -> tuple[Fix, ...]:
    offer = safe if scalar.text in _MARKS else unsafe
    return offer(f"Put {scalar.text} in quotes", put(*scalar.span, f'"{scalar.text}"'))


def _finding(article: Article, field: Field, can_be_read: Callable[[str], bool]) -> Finding:
    """What to say of a field that holds no value that is wrong by itself: `{{ title }}`."""
    value = field.value_span.of(article.text)
    changed = quoted(value)
    key = field.key_span.of(article.text)
    is_one_line = value and "\n" not in value and can_be_read(f"{key}: {changed}")
    fixes = unsafe("Put quotes around the value", put(*field.value_span, changed))
    span = field.value_span if value else field.key_span
    message = f"The value of “{field.key}” is not valid YAML. {_END}"
    return Finding(span, message, fixes if is_one_line else ())


_VALUE = r"(?:[:\-?,\[{][ \t]+|[\[{,]|\n[ \t]+)"

RULE = Rule(
    "front-matter/unreadable-value",
    Severity.ERROR,
    __doc__,
    _check,
    gate=Gate(
        literals=("!!", "<<", "{{"),
        patterns=(
            rf"{_VALUE}=[ \t]*[\n,\]}}#]",
            r"\d-(?:0?0|1[3-9]|[2-9]\d)-\d",
            r"\d-\d\d?-(?:0?0|29|3\d|[4-9]\d)",
            r"\b0000-\d",
            r"[ tT](?:2[4-9]|[3-9]\d):\d",
            r"\d:[6-9]\d",
            r"\d ?[-+](?:2[4-9]|[3-9]\d)\b",
            r"\n[ \t]*(?:\?|[\[{])",
        ),
    ),
    stage=Stage.FRONT_MATTER,
    examples=(
        Bad(
            "---\nsubject: Ohrid\ndate: 2023-02-30\n---\n\nText.\n",
            '---\nsubject: Ohrid\ndate: "2023-02-30"\n---\n\nText.\n',
        ),
        Bad(
            "---\nsubject: Signs\ntags:\n  - =\n  - <<\n---\n\nText.\n",
            '---\nsubject: Signs\ntags:\n  - "="\n  - "<<"\n---\n\nText.\n',
        ),
        Bad(
            "---\nsubject: {{ page }}\nlang: mk\n---\n\nText.\n",
            '---\nsubject: "{{ page }}"\nlang: mk\n---\n\nText.\n',
        ),
        Bad(
            "---\nsubject: Ohrid\npages: !!int many\n---\n\nText.\n",
            '---\nsubject: Ohrid\npages: "!!int many"\n---\n\nText.\n',
        ),
        Good("---\nsubject: Ohrid\ndate: 2024-02-29\nwords: '2023-02-30'\n---\n\nText.\n"),
        Good("---\nsubject: a = b << c\ntags: [a=b, '=']\n---\n\nText.\n"),
        Good("---\nby: &me\n  name: Ana\neditor:\n  <<: *me\n---\n\nText.\n"),
    ),
)
