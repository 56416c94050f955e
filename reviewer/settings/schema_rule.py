"""Front matter that the workspace's own JSON Schema does not allow.

Why it matters: the site's build breaks, or a page lacks what its template shows.
Fix safety: no fix; what belongs there is for a person to tell.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from reviewer.article import Article
from reviewer.article.front_matter import Field
from reviewer.lint.model import ALWAYS, Finding, Rule, Severity, Stage
from reviewer.settings.errors import SettingsError
from reviewer.settings.model import SCHEMA_RULE, FrontMatterSchema
from reviewer.settings.schema_references import DEEPEST, depth_of, references_of
from reviewer.settings.schema_words import name_of, sentence_of
from reviewer.text import Span

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError
    from jsonschema.protocols import Validator

#: Findings in one article.
_MOST_FINDINGS = 100

#: Seconds that one pattern of the schema may take for one value.
_SECONDS = 0.1

_TOO_DEEP = "The values are nested too deeply for the schema to be checked."
_UNREADABLE = (
    "A value here is invalid, such as a date in a 13th month: the schema cannot be checked."
)


def schema_rule(schema: FrontMatterSchema) -> Rule:
    """The rule that checks against a schema. Raises SettingsError."""
    validator = _validator(schema)

    def check(article: Article) -> Iterator[Finding]:
        return _findings(article, validator)

    return replace(describe_schema_rule(schema), check=check)


def describe_schema_rule(schema: FrontMatterSchema) -> Rule:
    """The rule as people see it; it finds nothing."""
    return Rule(
        SCHEMA_RULE,
        Severity.ERROR,
        f"{__doc__}\nThe schema is {schema.file.name}.\n",
        lambda _article: iter(()),
        gate=ALWAYS,
        stage=Stage.FRONT_MATTER,
        examples=(),
    )


def _validator(schema: FrontMatterSchema) -> "Validator":
    # Imported late: only workspaces with a schema need it, and importing takes longer than a small
    # check.
    from jsonschema import Draft202012Validator, FormatChecker, validators
    from jsonschema.exceptions import SchemaError

    contents = json.loads(schema.text)
    kind = validators.validator_for(contents, default=Draft202012Validator)
    if depth_of(contents) > DEEPEST:
        raise SettingsError(schema.file, None, f"It is nested deeper than {DEEPEST} levels.")
    try:
        kind.check_schema(contents)
    except SchemaError as error:
        place = error.json_path.removeprefix("$").lstrip(".") or "the top"
        sentence = f"This is not a valid JSON Schema; at “{place}”: “{error.message}”."
        raise SettingsError(schema.file, None, sentence) from error
    registry = references_of(contents, schema)
    extend: Any = validators.extend
    # Patterns of properties are searched in keys alone, by the standard library.
    validator: Validator = extend(kind, {"pattern": _pattern})(
        contents, registry=registry, format_checker=FormatChecker()
    )
    return validator


def _pattern(
    _validator: object, pattern: str, instance: object, _schema: object
) -> "Iterator[ValidationError]":
    """The keyword ``pattern`` with a time limit, as neither schema nor article must hang us."""
    import regex
    from jsonschema.exceptions import ValidationError

    if not isinstance(instance, str):
        return
    try:
        if regex.search(pattern, instance, timeout=_SECONDS) is None:
            yield ValidationError("does not match")
    except (TimeoutError, regex.error):
        yield ValidationError("cannot be matched in time")


def _findings(article: Article, validator: "Validator") -> Iterator[Finding]:
    from jsonschema.exceptions import best_match

    front_matter = article.front_matter
    if front_matter.problem is not None:
        return  # which has a rule of its own
    if front_matter.fields and not article.metadata:
        yield Finding(front_matter.fields[0].key_span, _UNREADABLE)
        return
    values = _plain_values(article)
    if depth_of(values) > DEEPEST:
        yield Finding(front_matter.fields[0].key_span, _TOO_DEEP)
        return
    for count, error in enumerate(validator.iter_errors(values)):
        if count == _MOST_FINDINGS:
            return
        # Of the reasons under "anyOf", the one that says most.
        telling = best_match(iter([error])) or error
        for way, sentence in _told(telling, values):
            yield Finding(_span(article, front_matter.field, way), sentence)


def _plain_values(article: Article) -> dict[str, Any]:
    """The values as JSON has them."""
    fields = {field.key: field for field in article.front_matter.fields}
    values = article.metadata.items()
    return {str(key): _plain(value, fields.get(str(key))) for key, value in values}


def _plain(value: Any, field: Field | None = None) -> Any:
    """A value as JSON knows it; a date as it is written."""
    match value:
        case datetime() | date() | time():
            if field is not None and field.scalar is not None:
                return field.scalar.text
            return value.isoformat()
        case dict():
            return {str(key): _plain(inner) for key, inner in value.items()}
        case list() | tuple() | set() | frozenset():
            if field is not None and len(field.items) == len(value):
                return [
                    item.scalar.text if isinstance(inner, date) else _plain(inner)
                    for inner, item in zip(value, field.items, strict=True)
                ]
            return [_plain(inner) for inner in value]
        case bytes():
            return value.decode("latin-1")
        case _:
            return value


_Way = tuple[str | int, ...]


def _told(error: "ValidationError", values: Mapping[str, Any]) -> Iterator[tuple[_Way, str]]:
    """The sentences for an error, each with the way to what it is about."""
    way: _Way = tuple(error.absolute_path)
    if error.validator == "additionalProperties" and isinstance(error.schema, dict):
        holder: Any = values
        for step in way:
            holder = holder[step]
        known = error.schema.get("properties", {})
        unknown = [key for key in holder if key not in known]
        if unknown and "patternProperties" not in error.schema:
            for key in unknown:
                yield (*way, key), f"The schema knows no field {name_of((*way, key))}."
            return
    yield way, sentence_of(error)


def _span(article: Article, field_of: Any, way: _Way) -> Span:
    """Where the value is: an item of a list, a field, or the start of the front matter."""
    field: Field | None = field_of(way[0]) if way and isinstance(way[0], str) else None
    if field is None:
        fields = article.front_matter.fields
        return fields[0].key_span if fields else Span(0, 0)
    number = way[1] if len(way) > 1 else None
    if isinstance(number, int) and number < len(field.items):
        return field.items[number].scalar.span
    if field.scalar is not None:
        return field.scalar.span
    start, end = field.value_span
    return Span(start, end) if start < end else field.key_span
