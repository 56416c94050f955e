"""A subject spelled like an address, as in `Siege_of_Ohrid`, or one that the article is not about.

Why it matters: title, links and search use it, so the article is filed under the wrong name.
Fix safety: unsafe; an underscore may belong to the name. No fix where the subject is a different
one.
"""

import unicodedata
from collections.abc import Iterator
from urllib.parse import unquote

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Good, Rule, Severity, Stage
from reviewer.rules._later import later
from reviewer.rules._repair import unsafe
from reviewer.rules._tags import key_gate, replaced, values_of

_SUBJECT_KEY = frozenset({"subject"})
_ESCAPED = later(r"(?:%[0-9A-Fa-f]{2})+")
_ADDRESS_LIKE = later(r"[^\s]*[^\W_]_[^\W_][^\s]*")
_BOLD = later(r"\*\*([^*\n]{1,200})\*\*")
_WORD = later(r"[^\W\d_]{3,40}")
#: The lead is looked for so far into the body.
_LEAD = 3000
#: Letters in which two forms of one word agree.
_STEM = 4


def _check(article: Article) -> Iterator[Finding]:
    for value in values_of(article, _SUBJECT_KEY):
        plain = _plain(value.text)
        if plain != value.text:
            edits = replaced(article, value, [plain])
            fix = unsafe(f"Write “{plain}”", *edits) if edits else ()
            yield Finding(value.scalar.span, "The subject is spelled like an address.", fix)
        elif _is_of_another(article, plain):
            message = "Neither the file's name nor the bold name in the text agrees with it."
            yield Finding(value.scalar.span, message)


def _plain(subject: str) -> str:
    decoded = unquote(subject) if _ESCAPED().search(subject) else subject
    if "\ufffd" in decoded or not decoded.isprintable():
        decoded = subject
    is_address = _ADDRESS_LIKE().fullmatch(decoded) is not None
    return decoded.replace("_", " ") if is_address else decoded


def _is_of_another(article: Article, subject: str) -> bool:
    """Whether file name and lead both name something else; names in other scripts do not count."""
    start = article.body_start
    bold = _BOLD().search(article.text, start, start + _LEAD)
    if article.path is None or bold is None:
        return False
    name = article.path.name.partition(".")[0]
    names = [_stems(text) for text in (subject, name, bold[1])]
    if not all(names) or not (subject.isascii() and name.isascii() and bold[1].isascii()):
        return False
    return names[0].isdisjoint(names[1] | names[2])


def _stems(text: str) -> frozenset[str]:
    plain = unicodedata.normalize("NFKD", text).casefold().replace("_", " ")
    return frozenset(word[:_STEM] for word in _WORD().findall(plain))


RULE = Rule(
    "front-matter/subject-mismatch",
    Severity.INFO,
    __doc__,
    _check,
    gate=key_gate("subject"),
    stage=Stage.FRONT_MATTER,
    examples=(
        Bad(
            "---\nsubject: Siege_of_Ohrid\n---\n\nText.\n",
            "---\nsubject: Siege of Ohrid\n---\n\nText.\n",
        ),
        Bad(
            "---\nsubject: Caf%C3%A9 Ohrid\n---\n\nText.\n",
            "---\nsubject: Café Ohrid\n---\n\nText.\n",
        ),
        Good("---\nsubject: Siege of Ohrid\n---\n\nThe **siege** was short.\n"),
        Good("---\nsubject: 100% cotton\ntitle: my_module\n---\n\nText.\n"),
        Good("---\nsubject: The function my_name of C\n---\n\nText.\n"),
    ),
)
