"""The JSON Schema of ``reviewer.toml``, by which editors complete it and mark mistakes.

It is made of the catalogue; ``make rules`` writes it to ``resources/``.
"""

from collections.abc import Sequence
from typing import Any

from reviewer.lint.model import Rule, Severity
from reviewer.lint.options import Option, options_of
from reviewer.preview.extensions import EXTENSION_NAMES
from reviewer.settings.model import LONGEST_PATTERN, Widget
from reviewer.settings.names import names_of
from reviewer.settings.own_scopes import SCOPES

_Schema = dict[str, Any]

#: What is more than spaces.
_TEXT: _Schema = {"type": "string", "pattern": r"\S"}
_TEXTS: _Schema = {"type": "array", "items": _TEXT}
_SEVERITIES = [each.value for each in Severity]


def settings_schema(rules: Sequence[Rule]) -> _Schema:
    """The schema of settings that may use these rules."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "reviewer.toml",
        "description": "Settings of a workspace of Article Reviewer",
        "definitions": _definitions(rules),
        **_table(
            {
                "$schema": _TEXT,
                "select": _rules("Only these rules run"),
                "ignore": _rules("These rules do not run"),
                "exclude": _described(_TEXTS, "What is not an article: patterns as in .gitignore"),
                "severity": {"$ref": "#/definitions/severities"},
                "paths": {"type": "array", "items": _PATHS},
                "rules": _table({rule.id: _options(rule) for rule in rules if options_of(rule)}),
                "own": {
                    "type": "object",
                    "description": "Rules of this workspace, as [own.NAME]",
                    "propertyNames": {"pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
                    "additionalProperties": _OWN,
                },
                "front-matter": _FRONT_MATTER,
                "preview": _PREVIEW,
                "site": _SITE,
                "fields": _FIELDS,
            }
        ),
    }


def _definitions(rules: Sequence[Rule]) -> _Schema:
    """What several tables refer to."""
    return {
        "rules": _described(
            {"type": "array", "items": {"$ref": "#/definitions/rule"}},
            "Rules by their ids, or whole families",
        ),
        "rule": {
            "anyOf": [
                {"enum": names_of(rules)},
                {"pattern": "^own/[a-z0-9]+(-[a-z0-9]+)*$"},
            ],
            "type": "string",
        },
        "severities": _described(
            {
                "type": "object",
                "propertyNames": {"$ref": "#/definitions/rule"},
                "additionalProperties": {"enum": _SEVERITIES},
            },
            "The severity of the findings of rules or families",
        ),
    }


def _described(schema: _Schema, description: str) -> _Schema:
    return {**schema, "description": description}


def _rules(description: str) -> _Schema:
    return {"allOf": [{"$ref": "#/definitions/rules"}], "description": description}


def _table(properties: _Schema, *required: str) -> _Schema:
    table: _Schema = {
        "type": "object",
        "properties": properties,
        "additionalProperties": False,
    }
    return {**table, "required": list(required)} if required else table


def _options(rule: Rule) -> _Schema:
    properties = {each.name: _option(each) for each in options_of(rule)}
    return _described(_table(properties), rule.summary)


def _option(option: Option) -> _Schema:
    default = list(option.default) if isinstance(option.default, tuple) else option.default
    described = {"description": option.summary, "default": default}
    match option.default:
        case bool():
            return {"type": "boolean", **described}
        case int():
            least = {} if option.at_least is None else {"minimum": option.at_least}
            return {"type": "integer", **least, **described}
        case str():
            return {**_TEXT, **described}
        case _:
            return {**_TEXTS, **described}


_PATHS = _table(
    {
        "match": _described(
            {**_TEXTS, "minItems": 1}, "The articles this applies to: patterns as in .gitignore"
        ),
        "select": _rules("Only these rules run there"),
        "ignore": _rules("These rules do not run there"),
        "severity": {"$ref": "#/definitions/severities"},
    },
    "match",
)

_OWN = {
    **_table(
        {
            "pattern": _described(
                {"type": "string", "minLength": 1, "maxLength": LONGEST_PATTERN},
                "A regular expression of Python's regex package",
            ),
            "message": _described(_TEXT, "What is wrong, in a sentence"),
            "explanation": _described(_TEXT, "More about it, for the help"),
            "severity": {"enum": _SEVERITIES, "default": Severity.WARNING.value},
            "scope": _described(
                {"anyOf": [{"enum": list(SCOPES)}, {"pattern": r"^key:.*\S"}], "default": "body"},
                "What it looks at; key:NAME is a field of the front matter",
            ),
            "replace": {
                "type": "string",
                "description": r"The fix: what replaces the match; \1, \g<name>",
            },
            "title": _described(_TEXT, "What the button of the fix says"),
            "safe": {"type": "boolean", "description": "Whether the fix is made without asking"},
            "bad": _described(
                {
                    "type": "array",
                    "items": {
                        "anyOf": [
                            {"type": "string"},
                            _table(
                                {"text": {"type": "string"}, "fixed": {"type": "string"}},
                                "text",
                                "fixed",
                            ),
                        ]
                    },
                },
                "Texts that it must flag, with the result of the fix",
            ),
            "good": _described(
                {"type": "array", "items": {"type": "string"}}, "Texts that it must not flag"
            ),
        },
        "pattern",
        "message",
    ),
    "dependencies": {"safe": ["replace"], "title": ["replace"]},
}

_FRONT_MATTER = _table(
    {"schema": _described(_TEXT, "A JSON Schema that front matter must match")},
)

_PREVIEW = _table(
    {
        "extensions": _described(
            {"type": "array", "items": {"enum": list(EXTENSION_NAMES)}},
            "The extensions of Markdown that the site uses",
        )
    }
)

_SITE = _table(
    {
        "public": _described(_TEXT, "The folder that pictures are served from"),
        "language": _described(
            {"type": "string", "pattern": "^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$"},
            "The language of the articles, such as en or pt-BR",
        ),
    }
)

_FIELDS: _Schema = {
    "type": "object",
    "description": "How the form shows fields, as [fields.KEY]",
    "additionalProperties": _table(
        {
            "widget": {"enum": [each.value for each in Widget]},
            "values": _described(_TEXTS, "The values to choose from"),
        }
    ),
}
