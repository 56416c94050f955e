"""The readers and spellers of the formats, imported when first needed: it keeps start-up quick."""

from reviewer.article.events import Events
from reviewer.article.fields import Kind
from reviewer.article.spelling import Speller


def read_events(kind: Kind, content: str) -> Events:
    """Read what stands between the fences. Raises BlockError."""
    from reviewer.article.yaml_events import read_yaml

    return read_yaml(content)


def speller_for(kind: Kind) -> Speller:
    """What writes values in that format."""
    from reviewer.article.yaml_spelling import YamlSpeller

    return YamlSpeller()
