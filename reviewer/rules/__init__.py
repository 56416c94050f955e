"""The catalogue of rules, in the order in which people are shown them.

Everything is imported by name, because a packaged build leaves out modules that nobody imports.
"""

from reviewer.lint.model import Rule
from reviewer.rules import encoding, front_matter, html, leak, md, structure, text, wiki, workspace

ALL_RULES: tuple[Rule, ...] = (
    *encoding.RULES,
    *front_matter.RULES,
    *leak.RULES,
    *wiki.RULES,
    *html.RULES,
    *text.RULES,
    *md.RULES,
    *structure.RULES,
    *workspace.RULES,
)
