"""The description shows where templates disappeared, as in `Bodmin (Bosvena ) is  a town`.

Why it matters: search engines and link previews show it.
Fix safety: safe in converted articles: only spaces, separators and empty parentheses are removed,
and the article's own first paragraph still shows the gap. Elsewhere, a person decides.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Applicability, Bad, Finding, Fix, Gate, Good, Rule, Severity, Stage
from reviewer.rules._converted import is_converted
from reviewer.rules._respelling import respelled

_CJK = r"\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_KEY = "description"
#: What is left of a template, and what belongs in its place, in the order they are mended.
_TRACES = (
    (re.compile(r"(?<=\w)(?:[ \u00a0]\([ \u00a0,;:]*\)|（[ 、，；：]*）)"), ""),
    (re.compile(r"(?<=\()[ \u00a0,;]+(?=[^\W_])|(?<=（)[ 、，；]+(?=[^\W_])"), ""),
    (
        re.compile(
            r"(?<=[\w.*\]”’])(?:[ ,;:]{0,9} [ ,;:]{0,9}|,)(?=\))"
            r"|(?<=\w)[ 、，；]{0,9} [ 、，；]{0,9}(?=）)"
        ),
        "",
    ),
    (re.compile(r"(?<=[\w)*”’\]]) {1,3}(?=,(?: |$))"), ""),
    (re.compile(r",(?: ?,)+(?= )"), ","),
    (re.compile(r"(?<=\S) {2,4}(?=\S)"), " "),
    (re.compile(rf"(?<=[{_CJK}）」』])\.(?: (?=[{_CJK}（「『])|(?= \w)|$)"), "。"),
)


def _check(article: Article) -> Iterator[Finding]:
    field = article.front_matter.field(_KEY)
    if field is None or field.scalar is None or "\n" in field.scalar.text:
        return
    text = field.scalar.text
    mended = text
    for trace, right in _TRACES:
        mended = trace.sub(right, mended)
    if mended == text:
        return
    edits = respelled(article, field, mended)
    was_made = is_converted(article)
    applicability = Applicability.SAFE if was_made else Applicability.UNSAFE
    fixes = (Fix("Close the gaps", edits, applicability),) if edits else ()
    severity = None if was_made else Severity.INFO
    yield Finding(field.scalar.span, "The description has gaps.", fixes, severity)


_HEAD = "---\nsubject: Bodmin\npubDate: 2023-10-17 03:10\n"

RULE = Rule(
    id="text/description-gap",
    severity=Severity.WARNING,
    explanation=__doc__,
    check=_check,
    gate=Gate(
        patterns=(
            r"[(（][ \x{a0},;:、，；)）]",
            r"[ \x{a0},;:、，；][)）]",
            r"[^\s]  ",
            r"[^\s] ,",
            r",,",
            r"[\x{3040}-\x{30ff}\x{3400}-\x{9fff}\x{f900}-\x{faff}）」』]\.(?: |\n|\z)",
        )
    ),
    stage=Stage.SPACING,
    lost="words of the description",
    examples=(
        Bad(
            _HEAD + "description: Bodmin (Bosvena ) is  a town.\n---\n",
            _HEAD + "description: Bodmin (Bosvena) is a town.\n---\n",
        ),
        Bad(
            _HEAD + "description: Bodmin (, Bosvena, ) , a town,, is old ().\n---\n",
            _HEAD + "description: Bodmin (Bosvena), a town, is old.\n---\n",
        ),
        Bad(
            _HEAD + "description: 城は古い. 新しい町だ.\n---\n",
            _HEAD + "description: 城は古い。新しい町だ。\n---\n",
        ),
        Bad(
            "---\ndescription: The main  thing\n---\n",
            "---\ndescription: The main thing\n---\n",
        ),
        Good(_HEAD + "description: Bodmin (Bosvena) is a town. It is old, and big.\n---\n"),
        Good(_HEAD + "description: How to call main() and run(x)\n---\n"),
        Good(_HEAD + "description: |\n  Two  blanks\n  in a block\n---\n"),
        Good("Two  blanks in no description.\n"),
    ),
)
