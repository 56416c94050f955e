"""Words of YAML for yes and no."""

_OPPOSITES = {"true": "false", "yes": "no", "on": "off", "y": "n"}
_SPELLINGS = (str.lower, str.upper, str.capitalize)

#: Each word's opposite.
OPPOSITE = {
    spell(one): spell(other)
    for pair in _OPPOSITES.items()
    for one, other in (pair, pair[::-1])
    for spell in _SPELLINGS
}
#: Those that say yes.
YES = {spell(word) for word in _OPPOSITES for spell in _SPELLINGS}
