"""What a schema refers to: only places in its own file, and never itself endlessly."""

from collections.abc import Iterator, Mapping
from typing import Any

from reviewer.settings.errors import SettingsError
from reviewer.settings.model import LONGEST_PATTERN, FrontMatterSchema

#: Deepest nesting of a schema and of the values it is asked about; people write five levels.
DEEPEST = 40

_REFERENCES = ("$ref", "$dynamicRef", "$recursiveRef")
#: Keywords with schemas for the same value, not for a part of it.
_SAME_VALUE = ("not", "if", "then", "else")
_SAME_VALUE_LISTS = ("allOf", "anyOf", "oneOf")
_SAME_VALUE_TABLES = ("dependentSchemas", "dependencies")


def references_of(contents: Any, schema: FrontMatterSchema) -> Any:
    """What references are looked up in: this one file. Raises SettingsError for any other."""
    from referencing import Registry
    from referencing.exceptions import Unresolvable
    from referencing.jsonschema import DRAFT202012

    resource = DRAFT202012.create_resource(contents)
    registry: Any = Registry().with_resource("", resource)
    if isinstance(contents, dict) and isinstance(contents.get("$id"), str):
        registry = registry.with_resource(contents["$id"], resource)
    registry = registry.crawl()
    resolver = registry.resolver()
    for pattern in _texts_under("pattern", contents):
        if len(pattern) > LONGEST_PATTERN:
            sentence = f"A pattern is longer than {LONGEST_PATTERN:,} characters; make it shorter."
            raise SettingsError(schema.file, None, sentence)
    targets: dict[str, Any] = {}
    for key in _REFERENCES:
        for reference in _texts_under(key, contents):
            try:
                targets[reference] = resolver.lookup(reference).contents
            except Unresolvable as error:
                sentence = (
                    f"It refers to “{reference}”, which is not in this file; put it in $defs."
                )
                raise SettingsError(schema.file, None, sentence) from error
    if circular := _circular(targets):
        sentence = f"“{circular}” refers to itself endlessly, so nothing can be checked."
        raise SettingsError(schema.file, None, sentence)
    return registry


def depth_of(value: Any) -> int:
    """How many objects and lists stand inside each other; counted up to `DEEPEST` and one more."""
    deepest = 0
    waiting = [(value, 1)]
    while waiting and deepest <= DEEPEST:
        found, depth = waiting.pop()
        inner = found.values() if isinstance(found, dict) else found
        if isinstance(found, dict | list):
            deepest = max(deepest, depth)
            waiting += [(each, depth + 1) for each in inner]
    return deepest


def _circular(targets: Mapping[str, Any]) -> str | None:
    """A reference that leads back to itself without reaching a part of the value."""
    done: set[int] = set()
    for reference, start in targets.items():
        way = {id(start)}
        waiting = [(start, iter(_same_value(start, targets)))]
        while waiting:
            schema, inner = waiting[-1]
            following = next(inner, None)
            if following is None:
                waiting.pop()
                way.discard(id(schema))
                done.add(id(schema))
            elif id(following) in way:
                return reference
            elif id(following) not in done:
                way.add(id(following))
                waiting.append((following, iter(_same_value(following, targets))))
    return None


def _same_value(schema: Any, targets: Mapping[str, Any]) -> Iterator[Any]:
    """The schemas against which a value is checked because it is checked against this one."""
    if not isinstance(schema, dict):
        return
    for key in _REFERENCES:
        if isinstance(schema.get(key), str) and schema[key] in targets:
            yield targets[schema[key]]
    for key in _SAME_VALUE:
        if isinstance(schema.get(key), dict):
            yield schema[key]
    for key in _SAME_VALUE_LISTS:
        if isinstance(schema.get(key), list):
            yield from schema[key]
    for key in _SAME_VALUE_TABLES:
        if isinstance(schema.get(key), dict):
            yield from schema[key].values()


def _texts_under(key: str, contents: Any) -> Iterator[str]:
    """The texts under a key, at whatever depth."""
    waiting = [contents]
    while waiting:
        match waiting.pop():
            case dict(found):
                if isinstance(found.get(key), str):
                    yield found[key]
                waiting += found.values()
            case list(found):
                waiting += found
