"""Parentheses with nothing in them, or with an introduction and nothing after it.

Why it matters: a template that gave a pronunciation, a date or a sound has disappeared.
Fix safety: unsafe; some names really consist of empty parentheses.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._body import prose_matches
from reviewer.rules._converted import is_converted
from reviewer.rules._repair import cut, unsafe
from reviewer.rules._shown import mild_where_shown
from reviewer.text import Span

#: The blank before the bracket is demanded: `run()` is a function's name.
_EMPTY = re.compile(
    r"[(（](?<=[^\W_][ \u00a0][(（]|[*\"”»’][ \u00a0][(（])"
    r"(?P<inside>[ \u00a0,;:–—、，；：-]{0,20}"
    r"|(?:pronounced|listen|pronunciation|born|died|also(?=[ :;,])|also known as|IPA)[ :;,]{0,5})"
    r"[)）]"
)
#: What the converter leaves of a range in two units, as in `between 60 and(-)`, or of a sound.
_RANGE = re.compile(r"\([-–]\)(?<=[^\W_]\(.\))|\[(?<=[\w*] \[) ?\](?=[ ,.;])")
#: A bracket around one of these, without a space, is about the sign.
_SIGNS = tuple(",;:–—-、，；：")

#: In many languages: brackets that are themselves spoken of.
_BRACKET = re.compile(
    r"(?:parenthe|parenté|parénte|bracket|klammer|haakjes|haakje|nawias|závork|zátvork|zárójel|"
    r"sulkei|parentez|parantez|скобк|скобок|дужк|дужок|παρενθ|סוגריים|أقواس|اقواس|پرانتز|कोष्ठक|"
    r"ngoặc|วงเล็บ|kurung|括号|括號|括弧|かっこ|カッコ|괄호)\w{0,5}[ \u00a0]\Z",
    re.IGNORECASE,
)

#: Characters beside brackets in which others are looked for.
_REACH = 40

#: A function's name, with the space that some write after it.
_CALL = re.compile(r"(?:\w\.[A-Za-z]|[a-z][A-Z])\w*[ \u00a0]\Z")


def _check(article: Article) -> Iterator[Finding]:
    for match in prose_matches(article, _EMPTY):
        inside = match.group("inside")
        if not inside and _CALL.search(article.prose, max(0, match.start() - 41), match.start()):
            continue
        if not inside and _BRACKET.search(article.prose, max(0, match.start() - 21), match.start()):
            continue
        if inside.strip() == inside and inside[:1] in _SIGNS:
            continue
        around = article.prose[max(0, match.start() - _REACH) : match.end() + _REACH]
        if inside == " " and around.count("( )") > 1:
            continue  # boxes to tick
        fix = unsafe("Remove the brackets", cut(match.start() - 1, match.end()))
        yield Finding(Span(*match.span()), "What was in these parentheses is lost.", fix)
    for match in prose_matches(article, _RANGE) if is_converted(article) else ():
        start = match.start() - (article.text[match.start() - 1] == " ")
        fix = unsafe("Remove the brackets", cut(start, match.end()))
        yield Finding(Span(*match.span()), "What was in these parentheses is lost.", fix)


_HEAD = "---\nsubject: Fort\npubDate: 2023-10-17 03:10\n---\n\n"

RULE = Rule(
    id="text/empty-parens",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=mild_where_shown(_check),
    gate=Gate(
        patterns=(
            r"\w\([-–]\)",
            r" \[ ?\][ ,.;]",
            r"[ \x{a0}][(（][ \x{a0},;:–—、，；：-]*[)）]",
            r" \((pronounced|listen|pronunciation|born|died|also[ :;,]|also known as|IPA)[ :;,]*\)",
        )
    ),
    stage=Stage.MARKUP,
    lost="a name, date or sound in parentheses",
    examples=(
        Bad("Tyrol () is a state.", "Tyrol is a state."),
        Bad("**Fort Anna** ( ; ) was old.", "**Fort Anna** was old."),
        Bad("Anna (pronounced ) was old.", "Anna was old."),
        Bad(_HEAD + "From 60 to 80 and(-).", _HEAD + "From 60 to 80 and."),
        Bad(_HEAD + "**Lind** [] is a village.", _HEAD + "**Lind** is a village."),
        Good("Call main() first."),
        Good("Use Object.keys () or requestEntity () here."),
        Good("Add the empty brackets () to the name."),
        Good("Не забули про дужки () тут."),
        Good("They would (also) search the fort."),
        Good("Did it fall? Yes ( ) No ( )"),
        Good("Tyrol (Austria) is a state."),
        Good("Anna (born 1916) was old."),
        Good("See [the fort]() now."),
        Good("Leave out the semicolon (;) and the dash (-)."),
        Good("It is written as an empty pair, ()."),
        Good("The album “( )” came out in 2002."),
    ),
)
