"""Stand-ins for characters that YAML and TOML readers refuse, so that corrupt text can be read."""

import re
from typing import NamedTuple

from reviewer.article.events import Event

# What libyaml refuses, drops (U+FEFF), or takes for a line end although nobody else does.
REFUSED = re.compile(
    "[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u2028\\u2029\\ufeff\\ud800-\\udfff\\ufffe\\uffff]"
)
_PRIVATE_USE = range(0xE000, 0xF900)


class Mask(NamedTuple):
    """A text with stand-ins, one for each character, so that offsets stay the same."""

    text: str
    originals: dict[int, str]  # stand-in to what it stands for, as str.translate wants it

    def unmasked(self, events: list[Event]) -> list[Event]:
        """The events with the real characters instead of the stand-ins."""
        if not self.originals:
            return events
        return [event._replace(value=event.value.translate(self.originals)) for event in events]


def mask(text: str) -> Mask:
    """Replace each refused character by a private-use one that the text does not use."""
    refused = sorted(set(REFUSED.findall(text)))
    if not refused:
        return Mask(text, {})
    free = (chr(code) for code in _PRIVATE_USE if chr(code) not in text)
    stand_ins = dict(zip(refused, free, strict=False))
    masked = text.translate({ord(char): stand_in for char, stand_in in stand_ins.items()})
    return Mask(masked, {ord(stand_in): char for char, stand_in in stand_ins.items()})
