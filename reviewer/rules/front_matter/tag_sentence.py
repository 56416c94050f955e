"""A piece of a sentence kept as a tag, such as "the Northern Front of the Great Lake War".

Why it matters: no other article has a tag spelled like this, so it leads nowhere.
Fix safety: the leading article is removed, and names joined by words become separate tags. Unsafe,
as a name may begin with "the" or contain an "and"; safe in a scraped article of which the names are
tags already, or a world war.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Choice, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._splitting import are_known, split, split_safely
from reviewer.rules._tags import TAG_KEYS, is_scraped, values_of

_WAR = r"(?:(?:First|Second) )?World War\b"
#: Only what no category is called: categories speak of several ("Battles of World War II").
_SENTENCE = re.compile(
    rf"the (?=\w*[A-Z])"
    rf"|(?:Operation [A-Z]|(?:Battle|Siege|Invasion|Campaign) of |[\w ]+ Front, )"
    rf".{{1,60}}?(?:,| of| in| during| on the)(?: the| in the)? ?{_WAR}"
    rf"|[A-Z][\w –-]{{2,40}}, (?:in )?(?:the )?{_WAR}(?: II?)?$"
)
_JOINT = re.compile(
    rf"(?:,| of|,? in|,? during)(?: the)? (?={_WAR})"
    r"| (?:during|on|in) the (?=[A-Z])| and the (?=[A-Z\w])|, (?=the [A-Z]|Pacific War)"
)


def _check(article: Article) -> Iterator[Finding]:
    for value in values_of(article, TAG_KEYS):
        if not is_sentence(value.text):
            continue
        names = names_in_sentence(value.text)
        is_certain = is_scraped(article) and are_known(value, names)
        splitting = split_safely if is_certain else split
        fixes = splitting(article, value, [*map(Choice, names)], "Keep the name only")
        yield Finding(value.scalar.span, "This tag is a piece of a sentence, not a name.", fixes)


def is_sentence(text: str) -> bool:
    """Whether a tag of that text is none."""
    return _SENTENCE.match(text) is not None and "\n" not in text


def names_in_sentence(text: str) -> list[str]:
    """The names that stand in it."""
    return [_without_article(name) for name in _JOINT.split(text)]


def _without_article(name: str) -> str:
    return name.strip(" ,").removeprefix("the ")


RULE = Rule(
    "front-matter/tag-sentence",
    Severity.WARNING,
    __doc__,
    _check,
    gate=Gate(
        patterns=(
            r"(?m)^[ \t]*-[ \t]+[\"']?(?:the |.*World War)",
            r"[\[,][ \t\n]*[\"']?the ",
            r"(?im)^[ \t]*[\"']?(?:tags?|keywords|categor\w+)\b.*(?:the |World War)",
            r"(?m)^[ \t]*\".*(?:the |World War)",
        )
    ),
    stage=Stage.FRONT_MATTER,
    examples=(
        Bad(
            "---\ntags:\n  - the Lake War and the Ruritanian intervention in Ohrid\n---\n\nText.\n",
            "---\ntags:\n  - Lake War\n  - Ruritanian intervention in Ohrid\n---\n\nText.\n",
        ),
        Bad(
            "---\ntags:\n  - the Battle of Ohrid of World War II\n  - World War II\n---\n\nText.\n",
            "---\ntags:\n  - Battle of Ohrid\n  - World War II\n---\n\nText.\n",
        ),
        Bad(
            "---\ntags:\n  - Operation Heron on the Lake Front of World War II\n---\n\nText.\n",
            "---\ntags:\n  - Operation Heron\n  - Lake Front\n  - World War II\n---\n\nText.\n",
        ),
        Bad(
            "---\nsubject: A\ntags:\n  - the Ohrid Campaign of World War II\n  - Ohrid Campaign\n"
            "---\n\nText.\n",
            "---\nsubject: A\ntags:\n  - Ohrid Campaign\n  - World War II\n  - Ohrid Campaign\n"
            "---\n\nText.\n",
        ),
        Good(
            "---\ntags:\n  - The Hague\n  - Naval battles of World War II\n"
            "  - Norway in World War II\n  - Lakes of the Alps and the Balkans\n---\n\nText.\n"
        ),
        Good("---\ntags:\n  - Writers from Ohrid, North Macedonia\n  - the arts\n---\n\nText.\n"),
    ),
)
