r"""A control character, such as the backspace that `\b` became.

Why it matters: it is invisible, may hide a lost letter, and YAML readers refuse it in front matter.
Fix safety: safe for backspaces between letters of a script that programs do not use; otherwise
unsafe: terminal colour codes can go, but a letter and a backtick or backslash were often lost with
such a character, so a person should look.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Fix, Gate, Good, Rule, Severity, Stage
from reviewer.rules._repair import cut, put, safe, unsafe
from reviewer.text import Span

_ANY = r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f"
_CONTROLS = re.compile(
    rf"[{_ANY}](?:(?<=\x1b)(?P<colours>\[[\d;]*[A-Za-z](?:\x1b\[[\d;]*[A-Za-z])*)|[{_ANY}]*)"
)
#: A word of a script that programs have no escapes in, so that nothing else was lost.
_INSIDE_WORD = re.compile("[^\x00-\u02ff]")


#: Such that strings spell with a letter after a backslash, or in PowerShell a backtick.
_SPELLED = {"\x07": "a", "\x08": "b", "\x0b": "v", "\x0c": "f"}
#: What stands before code, and not before the rest of a path.
_BEFORE_CODE = " \t\n(*["


def _check(article: Article) -> Iterator[Finding]:
    text = article.text
    for match in _CONTROLS.finditer(text):
        span = Span(*match.span())
        if match["colours"]:
            fix = unsafe("Remove the colour codes", cut(*span))
            yield Finding(span, "There are terminal colour codes here.", fix)
            continue
        before, after = text[span.start - 1 : span.start], text[span.end : span.end + 1]
        fix = _spelled_again(text, span)
        if _INSIDE_WORD.match(before):
            is_inside = _INSIDE_WORD.match(after) and before != after and after.isalpha()
            make = safe if is_inside and set(match.group()) == {"\x08"} else unsafe
            fix = make("Remove it", cut(*span))
        number = f"U+{ord(match.group()[0]):04X}"
        yield Finding(span, f"There is an invisible control character ({number}) here.", fix)


def _spelled_again(text: str, span: Span) -> tuple[Fix, ...]:
    """What a program may have read as an escape: the beginning of code, or a part of a path."""
    letter = _SPELLED.get(span.of(text))
    before = text[max(0, span.start - 1) : span.start]
    # A fence has lost two more, as at its other end, and is for a person to write.
    if letter is None or before == "`" or not text[span.end : span.end + 1].isalnum():
        return ()
    meant = [f"`{letter}", f"\\{letter}"]
    if before and before not in _BEFORE_CODE:
        meant.reverse()
    return sum((unsafe(f"Replace with “{each}”", put(*span, each)) for each in meant), ())


RULE = Rule(
    id="encoding/control-char",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=_check,
    gate=Gate(patterns=(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]",)),
    stage=Stage.ENCODING,
    examples=(
        Bad("\u30b7\u30f3\u30d7\u30eb\x08\u3067\n", "\u30b7\u30f3\u30d7\u30eb\u3067\n"),
        Bad("A \x1b[1mbold\x1b[0m word\n", "A bold word\n"),
        Bad("Run \x08ash` first.\n", "Run `bash` first.\n"),
        Bad("In C:\x08in\n", "In C:\\bin\n"),
        Bad("`\x08ash\nls\n"),
        Good("A tab\tand a line.\n"),
    ),
)
