"""Reads ``reviewer.toml``, and says on which line a mistake is and what to do about it."""

import json
import re
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from reviewer.lint.model import Rule, Severity
from reviewer.lint.options import OptionError, OptionValue, with_options
from reviewer.lint.selection import UnknownNameError, named_rule
from reviewer.preview.extensions import EXTENSION_NAMES
from reviewer.settings.errors import SettingsError
from reviewer.settings.model import (
    OWN_FAMILY,
    FieldSettings,
    FrontMatterSchema,
    PathSettings,
    Settings,
    Severities,
    Widget,
)
from reviewer.settings.names import names_of
from reviewer.settings.own_tables import read_own_rules
from reviewer.settings.tables import Table
from reviewer.settings.toml_places import lines_of
from reviewer.workspace.root import SETTINGS_FILE

#: Largest settings file and largest schema, in bytes; real ones have a few thousand.
_MAX_SIZE = 1 << 20

_TOML_PLACE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)")
_WINDOWS_PATH = re.compile(r"[A-Za-z]:[\\/]")
_BACKSLASH = re.compile(r"\\(?=[^\W_])")
_BRACES = re.compile(r"\{[^{}]*,[^{}]*\}")
_OPEN_BRACKET = re.compile(r"(?<!\\)\[(?![^/]+\])")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")


def read_settings(file: Path, rules: Sequence[Rule]) -> Settings:
    """Read a settings file. Raises SettingsError.

    Patterns of own rules and the schema are not checked; ``ruleset.mistakes_in`` does that.
    """
    document = _read_text(file)
    try:
        values = tomllib.loads(document)
    except tomllib.TOMLDecodeError as error:
        raise _in_plain_words(file, document, error) from error
    except RecursionError as error:
        raise SettingsError(file, None, "It is nested too deeply; make it simpler.") from error
    except ValueError as error:
        raise SettingsError(file, None, "A number in it has too many digits.") from error
    return _Reader(file, rules, Table(file, values, lines_of(document))).settings()


def _read_text(file: Path) -> str:
    try:
        if file.stat().st_size > _MAX_SIZE:
            raise SettingsError(file, None, "It is too large; the limit is 1 MB.")
        data = file.read_bytes()
    except OSError as error:
        sentence = f"It cannot be read: {error.strerror or error}."
        raise SettingsError(file, None, sentence) from error
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise SettingsError(file, line, "This is not UTF-8; save the file as UTF-8.") from error


def _in_plain_words(file: Path, document: str, error: tomllib.TOMLDecodeError) -> SettingsError:
    place = _TOML_PLACE.search(str(error))
    what = _TOML_PLACE.sub("", str(error))
    line = int(place[1]) if place is not None and place[1] else document.count("\n") + 1
    what = what[:1].lower() + what[1:]
    return SettingsError(file, line, f"This is not valid TOML: {what}.")


class _Reader:
    """Turns one file's tables into settings."""

    def __init__(self, file: Path, rules: Sequence[Rule], top: Table) -> None:
        self._file = file.absolute()
        self._rules = rules
        self._top = top
        self._names: list[str] = []

    def settings(self) -> Settings:
        top = self._top
        top.text("$schema")  # editors look for it
        own_rules = read_own_rules(top.table(OWN_FAMILY))
        self._names = names_of(self._rules, own_rules)
        site, preview = top.table("site"), top.table("preview")
        settings = Settings(
            file=self._file,
            select=self._rule_names(top, "select"),
            ignore=self._rule_names(top, "ignore"),
            severities=self._severities(top),
            paths=tuple(self._path_settings(table) for table in top.tables("paths")),
            options=self._options(top.table("rules")),
            own_rules=own_rules,
            schema=self._schema(top.table("front-matter")),
            exclude=_patterns(top, "exclude"),
            preview_extensions=_extensions(preview),
            public_folder=self._folder(site, "public"),
            language=_language(site),
            fields=_fields(top.table("fields")),
        )
        for table in (top, site, preview):
            table.refuse_rest()
        return settings

    def _rule_names(self, table: Table, key: str) -> tuple[str, ...]:
        names = table.texts(key)
        for number, name in enumerate(names):
            self._check_name(name, table, key, number)
        return names

    def _check_name(self, name: str, table: Table, *way: str | int) -> None:
        if name not in self._names:
            error = UnknownNameError("rule or family", name, self._names)
            raise table.error(str(error), *way)

    def _severities(self, table: Table) -> Severities:
        severities = table.table("severity")
        found: list[tuple[str, Severity]] = []
        for name in severities:
            self._check_name(name, severities, name)
            word = severities.one_of(name, [each.value for each in Severity])
            found.append((name, Severity(word)))
        return tuple(found)

    def _path_settings(self, table: Table) -> PathSettings:
        match = _patterns(table, "match")
        if not match:
            raise table.error('“match” is missing here, such as match = ["news/**"].')
        if all(pattern.startswith("!") for pattern in match):
            raise table.error("“match” only excludes; begin with what to include.", "match")
        found = PathSettings(
            match,
            self._rule_names(table, "select"),
            self._rule_names(table, "ignore"),
            self._severities(table),
        )
        table.refuse_rest()
        return found

    def _options(self, table: Table) -> tuple[tuple[str, tuple[tuple[str, OptionValue], ...]], ...]:
        found = []
        for name in table:
            try:
                rule = named_rule(self._rules, name)
            except UnknownNameError as error:
                raise table.error(str(error), name) from error
            found.append((name, _option_values(rule, table.table(name))))
        return tuple(found)

    def _schema(self, table: Table) -> FrontMatterSchema | None:
        name = table.text("schema")
        table.refuse_rest()
        if name is None:
            return None
        file = self._inside(table, "schema", name)
        try:
            text = _read_text(file)
            is_schema = isinstance(json.loads(text), dict | bool)
        except SettingsError as error:
            raise table.error(f"The schema {file}: {error.sentence}", "schema") from error
        except (ValueError, RecursionError) as error:
            raise SettingsError(
                file,
                getattr(error, "lineno", None),
                f"This is not valid JSON: {getattr(error, 'msg', error)}.",
            ) from error
        if not is_schema:
            raise SettingsError(file, 1, "This is not a JSON Schema: it must be an object.")
        return FrontMatterSchema(file, text, table.line("schema"))

    def _folder(self, table: Table, key: str) -> Path | None:
        name = table.text(key)
        if name is None:
            return None
        folder = self._inside(table, key, name)
        if not folder.is_dir():
            raise table.error(f"There is no folder “{folder}”.", key)
        return folder

    def _inside(self, table: Table, key: str, name: str) -> Path:
        """A path that does not lead out of the workspace."""
        root = self._file.parent.resolve()
        path = (root / name).resolve()
        if not path.is_relative_to(root):
            sentence = f"“{name}” is outside the folder of {SETTINGS_FILE}; move that file up."
            raise table.error(sentence, key)
        return path


def _patterns(table: Table, key: str) -> tuple[str, ...]:
    """Patterns as in ``.gitignore``."""
    patterns = table.texts(key)
    if not patterns:
        return ()
    for number, pattern in enumerate(patterns):
        if slip := _slip_in(pattern):
            raise table.error(slip, key, number)
    # Imported late: most settings have none, and importing takes longer than everything else here.
    from pathspec import GitIgnoreSpec
    from pathspec.patterns.gitignore import GitIgnorePatternError

    for number, pattern in enumerate(patterns):
        try:
            GitIgnoreSpec.from_lines([pattern])
        except (GitIgnorePatternError, re.error) as error:
            sentence = f"“{pattern}” is not a valid pattern of .gitignore."
            raise table.error(sentence, key, number) from error
    return patterns


def _slip_in(pattern: str) -> str | None:
    """What is wrong with a pattern that can be read but says nothing."""
    bare = pattern.removeprefix("!")
    if not pattern.isprintable():
        shown = repr(pattern)[1:-1]
        return f"“{shown}” contains a line break or another character that no path has."
    if pattern.startswith("#"):
        return f"“{pattern}” is a comment; write “\\#” if a name begins with a number sign."
    if bare in ("/", ".", "./"):
        return f"“{pattern}” names no file; “**” means all files."
    if ".." in bare.split("/") or bare.startswith(("./", "~")) or _WINDOWS_PATH.match(bare):
        return (
            f"“{pattern}” leads elsewhere; paths start in the folder of {SETTINGS_FILE}, as in"
            " “news/**”."
        )
    if _BACKSLASH.search(bare):
        return f"“{pattern}” contains a backslash; separate folders with “/”."
    if _BRACES.search(bare):
        return f"“{pattern}” contains braces, which have no meaning here; write several patterns."
    if _OPEN_BRACKET.search(bare):
        return f"“{pattern}” contains a bracket that is not closed."
    return None


def _option_values(rule: Rule, table: Table) -> tuple[tuple[str, OptionValue], ...]:
    """The values of one rule's options, in the types that the rule declares."""
    values: dict[str, OptionValue] = {}
    for name in table:
        value: Any = table.value(name)
        values[name] = table.texts(name) if isinstance(value, list) else value
        try:
            with_options(rule, {name: values[name]})
        except OptionError as error:
            raise table.error(str(error), name) from error
    return tuple(values.items())


def _extensions(table: Table) -> tuple[str, ...] | None:
    if "extensions" not in table:
        table.value("extensions")
        return None
    names = table.texts("extensions")
    for number, name in enumerate(names):
        if name not in EXTENSION_NAMES:
            sentence = f"There is no extension “{name}”; there are {', '.join(EXTENSION_NAMES)}."
            raise table.error(sentence, "extensions", number)
    return names


def _language(table: Table) -> str | None:
    name = table.text("language")
    if name is not None and _LANGUAGE.fullmatch(name) is None:
        raise table.error("“language” must be a code such as “en” or “pt-BR”.", "language")
    return name


def _fields(table: Table) -> tuple[FieldSettings, ...]:
    found = []
    for key in table:
        one = table.table(key)
        widget = one.one_of("widget", [each.value for each in Widget])
        values = one.texts("values")
        one.refuse_rest()
        found.append(FieldSettings(key, Widget(widget) if widget is not None else None, values))
    return tuple(found)
