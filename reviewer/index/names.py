"""How names that people spell differently are compared."""

import re
import unicodedata

#: The keys under which site generators and scrapers keep tags.
TAG_KEYS = frozenset({"tags", "tag", "keywords", "categories", "category"})

#: Variants of dashes, apostrophes and quotation marks that do not make a different name.
_ALIKE = str.maketrans(
    {
        "\u2010": "-",
        "\u2011": "-",
        "\u2012": "-",
        "\u2013": "-",
        "\u2014": "-",
        "\u2212": "-",
        "\u2018": "'",
        "\u2019": "'",
        "\u02bc": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u00a0": " ",
    }
)
#: What a name consists of; one with anything else in it is damaged, or decorated.
_CLEAN = re.compile(r"[\w \-.,:;'\"()&/+!?#%\u2010-\u2015\u2018-\u201d\u00b7]+")
_NO_LETTERS = re.compile(r"[\W_]+")
#: English plurals. Words that only look like one (`Paris`, `glass`) still compare equal to
#: themselves.
_PLURAL = re.compile(r"(?:(?<=[sxz])es|(?<=[cs]h)es|(?<=[a-z]{3})(?<![sui])s)\b")
_PLURAL_OF_Y = re.compile(r"(?<=[a-z]{2})ies\b")


def same_subject(text: str) -> str:
    """What the spellings of a subject have in common: `Foo  –  Bar` and `foo - bar` are one."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text.translate(_ALIKE))
    return " ".join(text.split()).casefold()


def is_clean(text: str) -> bool:
    """Whether nothing in a name looks like damage: flags, line ends, lost letters."""
    return (text.isascii() and text.isprintable()) or _CLEAN.fullmatch(text) is not None


def slug_of(text: str) -> str:
    """A title as most site generators put it into an address: in ASCII, without accents."""
    if not text.isascii():
        parts = unicodedata.normalize("NFKD", text)
        text = "".join([part for part in parts if not unicodedata.combining(part)])
    return folded(text)


def folded(text: str) -> str:
    """Only letters and digits, in lower case, separated by single hyphens."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    return _NO_LETTERS.sub("-", text.casefold()).strip("-")


def singular(fold: str) -> str:
    """A folded name with English plurals made singular."""
    return _PLURAL.sub("", _PLURAL_OF_Y.sub("y", fold)) if "s" in fold else fold
