"""The readers and spellers of the formats, imported when first needed: it keeps start-up quick."""

from reviewer.article.events import Events
from reviewer.article.fields import Kind
from reviewer.article.spelling import Speller


def read_events(kind: Kind, content: str) -> Events:
    """Read what stands between the fences. Raises BlockError."""
    if kind is Kind.TOML:
        from reviewer.article.toml_events import read_toml

        return read_toml(content)
    if kind is Kind.JSON:
        from reviewer.article.json_events import read_json

        return read_json(content)
    from reviewer.article.yaml_events import read_yaml

    return read_yaml(content)


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
