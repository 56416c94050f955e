"""An HTML entity without its semicolon, as in `10&nbsp km`.

Why it matters: some programs show the character, others the source: `&nbsp`.
Fix safety: unsafe; the letters after an ampersand may be a name or an address.
"""

from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._later import later
from reviewer.rules._repair import put, unsafe
from reviewer.rules._shown import mild_where_shown
from reviewer.text import Span

_NAMES = {
    "nbsp": " ", "ndash": "–", "mdash": "—", "hellip": "…", "lsquo": "‘", "rsquo": "’",
    "ldquo": "“", "rdquo": "”", "bull": "•", "deg": "°", "times": "×", "eacute": "é",
    "egrave": "è", "agrave": "à", "aacute": "á", "iacute": "í", "oacute": "ó", "uacute": "ú",
    "ntilde": "ñ", "ccedil": "ç", "auml": "ä", "ouml": "ö", "uuml": "ü", "szlig": "ß",
    "laquo": "«", "raquo": "»", "quot": '"',
}  # fmt: skip
_ANY = "|".join(_NAMES)
_BARE = later(rf"&(?P<name>{_ANY})(?=[^\w;=&-]|$)(?P<blank> ?)")


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _BARE()):
        meant = _NAMES[match["name"]]
        span = Span(*match.span("name"))
        # A space after it stands for the semicolon, but where it parts words itself.
        end = match.end() if meant in " –—" else span.end
        fix = unsafe(f"Write “{meant}”", put(match.start(), end, meant))
        yield Finding(span, f"The semicolon behind &{match['name']} is missing.", fix)


RULE = Rule(
    id="html/entity-bare",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=mild_where_shown(_check),
    gate=Gate(patterns=(rf"&(?:{_ANY})(?:[^\w;=&-]|\z)",)),
    stage=Stage.MARKUP,
    examples=(
        Bad("It is 10&nbsp km long.", "It is 10 km long."),
        Bad("He said &ldquo no, twice.", "He said “ no, twice."),
        Good("AT&T and R&D, Barnes&Noble; 10&nbsp;km."),
        Good("See https://example.org/?a=1&deg=2&times and `&nbsp `."),
        Good("The options &times=2 and &degree are unknown."),
    ),
)
