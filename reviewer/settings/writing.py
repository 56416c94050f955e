"""Changes ``reviewer.toml`` by edits, which keep everything else a person wrote there."""

import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from reviewer.article.article import Article
from reviewer.article.field_edits import FieldEditError
from reviewer.article.nested import read_nodes
from reviewer.article.nested_edits import add_node, set_node
from reviewer.article.spelling import Place
from reviewer.article.toml_spelling import TomlSpeller
from reviewer.settings.errors import SettingsError

_SITE, _PUBLIC = "site", "public"
_IGNORE = "ignore"
_FENCE = "+++\n"


def with_public_folder(file: Path, data: bytes, folder: str) -> bytes:
    """The bytes of a settings file that name ``folder`` as the one published at the site's top.

    ``folder`` is relative to the file's own. Raises SettingsError if that cannot be written.
    """
    article = Article.from_bytes(data)
    document = article.text
    wanted = _read(file, document)
    site = wanted.setdefault(_SITE, {})
    if isinstance(site, dict):
        site[_PUBLIC] = folder
        for changed in _candidates(document, folder):
            if _means(changed, wanted):
                return article.with_text(changed).to_bytes()
    sentence = f"“{_PUBLIC}” cannot be written there: write it below [{_SITE}] yourself."
    raise SettingsError(file, None, sentence)


def with_rule_ignored(file: Path, data: bytes, rule: str) -> bytes:
    """The bytes of a settings file in which a rule is ignored in the whole workspace.

    Raises SettingsError if that cannot be written.
    """
    return _with_ignored(file, data, lambda ignored: [*ignored, rule])


def with_rule_reported(file: Path, data: bytes, rule: str) -> bytes:
    """The bytes of a settings file in which a rule is not ignored any more by its own name.

    Raises SettingsError if that cannot be written.
    """
    return _with_ignored(file, data, lambda ignored: [one for one in ignored if one != rule])


def _with_ignored(file: Path, data: bytes, change: Callable[[list[str]], list[str]]) -> bytes:
    article = Article.from_bytes(data)
    document = article.text
    wanted = _read(file, document)
    former = wanted.get(_IGNORE, [])
    if isinstance(former, list):
        names = change(former)
        if names == former:
            return data
        wanted[_IGNORE] = names
        if not names:
            del wanted[_IGNORE]
        for changed in _with_names(document, names):
            if _means(changed, wanted):
                return article.with_text(changed).to_bytes()
    sentence = f"“{_IGNORE}” cannot be changed there: change it yourself."
    raise SettingsError(file, None, sentence)


def _with_names(document: str, names: list[str]) -> Iterator[str]:
    """Documents that may ignore these rules; reading them proves which do."""
    article = Article(f"{_FENCE}{document}{_FENCE}")
    if article.front_matter.field(_IGNORE) is not None:
        try:
            changed = article.set_field(_IGNORE, names) if names else article.remove_field(_IGNORE)
        except FieldEditError:
            return
        yield changed.text[len(_FENCE) : -len(_FENCE)]
        return
    speller = TomlSpeller()
    line = f"{_IGNORE} = [{', '.join(speller.string(name, Place()) for name in names)}]\n"
    # What stands below the name of a table belongs to that.
    blank = "\n" if document.startswith("[") else ""
    yield f"{line}{blank}{document}"


def _candidates(document: str, folder: str) -> Iterator[str]:
    """Documents that may name the folder; reading them proves which do."""
    if document and not document.endswith("\n"):
        document += "\n"
    line = f"{_PUBLIC} = {TomlSpeller().string(folder, Place())}\n"
    # Read as front matter, whose fields are changed in the same way.
    article = Article(f"{_FENCE}{document}{_FENCE}")
    field = article.front_matter.field(_SITE)
    if field is not None:
        node = read_nodes(article, [_SITE]).get(_SITE)
        keys = [child.key for child in node.children] if node is not None else []
        try:
            if _PUBLIC in keys:
                edits = set_node(article, _SITE, (keys.index(_PUBLIC),), folder)
            else:
                edits = add_node(article, _SITE, (), _PUBLIC, folder)
            yield article.apply(edits).text[len(_FENCE) : -len(_FENCE)]
        except FieldEditError:
            pass
        below = article.text.index("\n", field.key_span.end) + 1 - len(_FENCE)
        for lead in ("", f"{_SITE}."):
            yield f"{document[:below]}{lead}{line}{document[below:]}"
    blank = "\n" if document else ""
    yield f"{document}{blank}[{_SITE}]\n{line}"


def _read(file: Path, document: str) -> dict[str, Any]:
    try:
        return tomllib.loads(document)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(file, None, "This is not valid TOML: repair it first.") from error


def _means(document: str, wanted: dict[str, Any]) -> bool:
    try:
        return tomllib.loads(document) == wanted
    except tomllib.TOMLDecodeError:
        return False
