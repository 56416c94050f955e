"""An infobox cell poured into one tag, date or place: a value of several lines.

Why it matters: the site shows one tag that reads like a list, and none of the names in it can be
found.
Fix safety: the lines become separate values, without flags, bullets, group labels and names that
are already there. Unsafe, because it is a guess which lines are names; safe where the cell of a
converted article holds nothing but names of countries, of kinds of things, or of other tags.
"""

import re
from collections.abc import Iterator

from reviewer.article import Article
from reviewer.lint.model import Bad, Finding, Gate, Good, Rule, Severity, Stage
from reviewer.rules._names import are_states, are_things, choices_in
from reviewer.rules._splitting import are_known, as_meant, split, split_safely
from reviewer.rules._tags import SHORT_KEYS, is_scraped, values_of

_AFTER_COMMA = re.compile(r",[ \t]{0,20}\n[ \t]{0,20}(?=\w)")
_BEFORE_DASH = re.compile(r"\n[ \t]{0,20}([-–—])[ \t]{0,20}(?=\w)")


def _check(article: Article) -> Iterator[Finding]:
    for value in values_of(article, SHORT_KEYS):
        lines = [line for line in value.text.split("\n") if line.strip()]
        if "\n" in value.text.strip() and lines:
            message = f"This {value.noun} has {len(lines)} lines, as if it were a list."
            if any(line.strip(" *") == "undefined" for line in lines):
                message += " “undefined” stands where a name was lost."
            text = _joined(as_meant(article, value), value.noun)
            choices = choices_in(text)
            is_certain = is_scraped(article) and (
                are_states(text, choices)
                or are_things(text)
                or are_known(value, [choice.text for choice in choices])
            )
            fixes = (split_safely if is_certain else split)(article, value, choices)
            yield Finding(value.scalar.span, message, fixes)


def _joined(text: str, noun: str) -> str:
    """The text, of which a place goes on after a comma, and a date after a line with a dash."""
    if noun == "place":
        return _AFTER_COMMA.sub(", ", text)
    return _BEFORE_DASH.sub(r" \1 ", text) if noun == "date" else text


#: A block scalar, an escaped newline, or a blank line inside a value.
_SEVERAL_LINES = Gate(
    literals=("\\n", '"""', "'''"),
    patterns=(
        r"(?m)^[ \t]*-[ \t]+[|>]",
        r"(?im)^(?:tags?|keywords|categor\w+|dates?|places?|location):[ \t]*[|>]",
        r"\n[ \t]*\n[ \t]+[^ \t\n-]",
    ),
)

RULE = Rule(
    "front-matter/multiline-tag",
    Severity.ERROR,
    __doc__,
    _check,
    gate=_SEVERAL_LINES,
    stage=Stage.FRONT_MATTER,
    examples=(
        Bad(
            "---\ntags:\n  - Siege\n  - |-\n    Ruritania\n\n    🇬🇷 Greece\n    Allied militias:\n"
            "     Lake Guard \n     Siege\n  - Lakes\n---\n\nText.\n",
            "---\ntags:\n  - Siege\n  - Ruritania\n  - Greece\n  - Lake Guard\n  - Lakes\n"
            "---\n\nText.\n",
        ),
        Bad(
            "---\nsubject: A\ntags:\n  - |-\n    🇫🇷 France\n     * Norway\n---\n\nText.\n",
            "---\nsubject: A\ntags:\n  - France\n  - Norway\n---\n\nText.\n",
        ),
        Bad(
            "---\nsubject: A\ntags:\n  - |-\n    Japan\n    * Fleet of Ohrid\n---\n\nText.\n",
            "---\nsubject: A\ntags:\n  - Japan\n  - Fleet of Ohrid\n---\n\nText.\n",
        ),
        Bad(
            "---\nsubject: A\ntags:\n  - |-\n    🇬🇷 Greece\n    🇳🇴 Norway\n  - Lakes\n  - Greece\n"
            "---\n\nText.\n",
            "---\nsubject: A\ntags:\n  - Greece\n  - Norway\n  - Lakes\n  - Greece\n---\n\nText.\n",
        ),
        Bad(
            "---\nplace:\n  - |-\n    60.76667°N, 28.88333°W\n    Karelian Isthmus\n---\n\nText.\n",
            "---\nplace:\n  - Karelian Isthmus\n---\n\nText.\n",
        ),
        Bad(
            '---\ntags: ["Food\\nDelivery: fast", Shops]\n---\n\nText.\n',
            "---\ntags: [Food, 'Delivery: fast', Shops]\n---\n\nText.\n",
        ),
        Bad(
            "---\nsubject: A\ntags:\n  - |-\n    🇬🇷 Greece\n    Supported by:\n     Norway\n"
            "---\n\nText.\n",
            "---\nsubject: A\ntags:\n  - Greece\n  - Norway\n---\n\nText.\n",
        ),
        Bad(
            "---\nsubject: A\ntags:\n  - |-\n    Rural ferry service\n\n    Boat building\n---\n\n"
            "Text.\n",
            "---\nsubject: A\ntags:\n  - Rural ferry service\n  - Boat building\n---\n\nText.\n",
        ),
        Bad(
            "---\nsubject: A\ntags:\n  - |-\n    Operation Heron\n    during World War II\n"
            "  - Operation Heron\n---\n\nText.\n",
            "---\nsubject: A\ntags:\n  - Operation Heron\n  - World War II\n  - Operation Heron\n"
            "---\n\nText.\n",
        ),
        Bad(
            "---\ntags:\n  - |-\n    {{plainlist|\n    * Kingdom of\n    Norway\n    }}\n    ----\n"
            "    [[File:Flag of Ohrid.svg]] Ohrid\n    (until 1943)\n---\n\nText.\n",
            "---\ntags:\n  - Kingdom of Norway\n  - Ohrid (until 1943)\n---\n\nText.\n",
        ),
        Bad(
            "---\nplace:\n  - |-\n    Ohrid,\n    Macedonia\n---\n\nText.\n",
            "---\nplace:\n  - Ohrid, Macedonia\n---\n\nText.\n",
        ),
        Bad(
            "---\ndate:\n  - |-\n    1 May 1941\n    - 2 June 1941\n---\n\nText.\n",
            "---\ndate:\n  - 1 May 1941 - 2 June 1941\n---\n\nText.\n",
        ),
        Bad("---\ntags:\n  - |-\n    undefined\n     undefined\n---\n\nText.\n"),
        Good("---\ndescription: |-\n  A lake.\n\n  It is deep.\ntags:\n  - Lakes\n---\n\nText.\n"),
        Good("---\ntags:\n  - Operations of a war in which one\n    side won\n---\n\nText.\n"),
        Good("---\ntags:\n  - |-\n    Lakes\n---\n\nText.\n"),
    ),
)
