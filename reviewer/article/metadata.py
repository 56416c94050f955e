"""The values of front matter, exactly as python-frontmatter gives them."""

import re
import tomllib
from typing import Any

import yaml
from frontmatter.default_handlers import BaseHandler, JSONHandler, YAMLHandler

from reviewer.article.events import ALIAS, END, LIST, MAP, BlockError
from reviewer.article.fields import FrontMatter, Kind
from reviewer.article.masking import mask
from reviewer.article.yaml_events import read_yaml

#: How many values aliases may turn a block into; with more, the block is an attack.
_MOST_VALUES = 100_000

#: A number in base 60, which takes PyYAML quadratic time.
_LONG_SEXAGESIMAL = re.compile(r"(?::[0-5]?[0-9]){200}")


class _TomlHandler(BaseHandler):
    """TOML by the standard library; python-frontmatter's own handler needs an outdated package."""

    FM_BOUNDARY = YAMLHandler.FM_BOUNDARY

    def load(self, fm: str) -> dict[str, Any]:
        return tomllib.loads(fm)


def read_metadata(text: str, front_matter: FrontMatter) -> dict[str, Any]:
    """The front matter's values; {} where there is none, or where they cannot be read."""
    if front_matter.problem is not None or front_matter.kind is Kind.NONE:
        return {}
    content = front_matter.content.of(text)
    handler = _HANDLERS[front_matter.kind]
    if front_matter.kind is Kind.YAML and "*" in content and _expands_too_far(content):
        return {}
    if front_matter.kind is Kind.YAML and _LONG_SEXAGESIMAL.search(content):
        return {}
    values = _load(handler, content)
    if values is None:
        masked = mask(content)
        values = _unmasked(_load(handler, masked.text), masked.originals)
    return values if isinstance(values, dict) else {}


def can_be_read(scalar: str) -> bool:
    """Whether readers can convert an unquoted YAML scalar, instead of rejecting the whole block."""
    if _LONG_SEXAGESIMAL.search(scalar):
        return False
    try:
        yaml.safe_load(scalar)
    except _UNREADABLE:
        return False
    return True


_HANDLERS: dict[Kind, BaseHandler] = {
    Kind.YAML: YAMLHandler(),
    Kind.JSON: JSONHandler(),
    Kind.TOML: _TomlHandler(),
}


def _load(handler: BaseHandler, content: str) -> Any:
    try:
        return handler.load(content)
    except _UNREADABLE:
        return None


#: What the constructors raise: broken syntax, the 13th month, ``!!bool maybe``, a list as a key …
_UNREADABLE = (
    yaml.YAMLError,
    ArithmeticError,
    AttributeError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)


def _expands_too_far(content: str) -> bool:
    """Whether aliases turn the block into far more values than it spells out."""
    try:
        events = read_yaml(content).all
    except BlockError:
        return True
    sizes: dict[str, int] = {}
    open_sizes = [0]
    open_anchors: list[str | None] = []
    for event in events:
        if event.kind is END:
            size, anchor = open_sizes.pop() + 1, open_anchors.pop()
        elif event.kind in (LIST, MAP):
            open_sizes.append(0)
            open_anchors.append(event.anchor)
            continue
        else:
            # An alias inside its own anchor has no size yet: it would expand for ever.
            size = sizes.get(event.value, _MOST_VALUES) if event.kind is ALIAS else 1
            anchor = event.anchor
        if anchor is not None:
            sizes[anchor] = size
        open_sizes[-1] = min(open_sizes[-1] + size, _MOST_VALUES)
    return open_sizes[0] >= _MOST_VALUES


def _unmasked(value: Any, originals: dict[int, str]) -> Any:
    """The value with its real characters, at whatever depth."""
    if isinstance(value, str):
        return value.translate(originals)
    if isinstance(value, list):
        return [_unmasked(item, originals) for item in value]
    if isinstance(value, dict):
        return {
            _unmasked(key, originals): _unmasked(item, originals) for key, item in value.items()
        }
    return value
