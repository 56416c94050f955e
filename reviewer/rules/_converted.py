"""Whether an article came out of the wiki's converter: then its habits are nobody's choice."""

from reviewer.article import Article

#: Keys that the converter writes into every article. One of them a person's front matter may
#: have, too; two of them nobody writes by hand.
_KEYS = frozenset({"subject", "shortdescription", "pubdate"})


def is_converted(article: Article) -> bool:
    """Whether the front matter is the converter's."""
    keys = {field.key.lower() for field in article.front_matter.fields}
    return len(keys & _KEYS) > 1
