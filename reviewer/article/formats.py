"""The readers and spellers of the formats, imported when first needed, to keep start-up quick."""

from reviewer.article.events import Events
from reviewer.article.fields import Field, Kind
from reviewer.article.spelling import Speller
from reviewer.text import Span


def read_events(kind: Kind, content: str) -> Events:
    """Read what is between the fences. Raises BlockError."""
    if kind is Kind.TOML:
        from reviewer.article.toml_events import read_toml

        return read_toml(content)
    if kind is Kind.JSON:
        from reviewer.article.json_events import read_json

        return read_json(content)
    from reviewer.article.yaml_events import read_yaml

    return read_yaml(content)


def read_usual(kind: Kind, text: str, content: Span) -> tuple[Field, ...] | None:
    """The fields of the block at ``content``, where it is of a shape that is read quickly."""
    if kind is not Kind.YAML:
        return None
    from reviewer.article.usual_yaml import read_usual_fields

    return read_usual_fields(text, content)


def speller_for(kind: Kind) -> Speller:
    """What writes values in that format."""
    if kind is Kind.TOML:
        from reviewer.article.toml_spelling import TomlSpeller

        return TomlSpeller()
    if kind is Kind.JSON:
        from reviewer.article.json_spelling import JsonSpeller

        return JsonSpeller()
    from reviewer.article.yaml_spelling import YamlSpeller

    return YamlSpeller()
