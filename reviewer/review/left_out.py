"""Kinds of damage that no rule looks for, and why, so that nobody adds them unaware.

Measured on articles that the scraper's converter made, on damaged articles of public repositories,
and on well-kept ones, in which nothing may be found.
"""

#: What is left out, as Markdown, and the reason in a sentence or two.
LEFT_OUT: tuple[tuple[str, str], ...] = (
    (
        "Wrong words that the converter prints for a template (`text/wrong-template`)",
        "They are correct English, and nothing in the article distinguishes them from an author's. "
        "None of the articles that we measured has one.",
    ),
    (
        "Drifting style of front matter (`front-matter/style-drift`): order of keys, indentation",
        "Readers of the site do not see it, and a YAML formatter does it better. A field that is "
        "missing, or of another kind than everywhere else, is found by `workspace/field-missing` "
        "and `workspace/field-type`.",
    ),
    (
        "Several dates in one value (`front-matter/value-merged`)",
        "`front-matter/tag-merged` finds them, as it is one kind of damage with one repair.",
    ),
    (
        "The second unit of a measure (`5 ft 3 in` that became `5 ft`)",
        "The converter keeps only the first unit, and what is left is correct.",
    ),
    (
        "A number glued to its unit (`10km`), or without its separators (`106400000`)",
        "Too many authors write like this: it would be found in every second article.",
    ),
    (
        "A lost exponent without a sign (`106` for `10⁶`)",
        "It looks like any other number. With `×` before it, `text/flat-superscript` finds it.",
    ),
    (
        "`%s` and `%d` as placeholders that were never filled in",
        "A percent sign before a letter is too often correct, in tables and in texts on software.",
    ),
    (
        "Nested lists that were flattened to one level",
        "Most lists have one level. Where the items are terms and explanations, "
        "`structure/definition-flattened` says so.",
    ),
    (
        "Whole lists or phrases that disappeared without a trace (`{{IPA}}`, `{{quote box}}`)",
        "No trace, no finding. Doubled spaces, empty parentheses and leading commas, which other "
        "templates leave, have rules of their own.",
    ),
    (
        "Repeated words, beyond a handful of short English ones",
        "“had had”, “that that” and German “die die” are right; a list for every language would be "
        "wrong in the next one.",
    ),
    (
        "Emphasis that the source has and the article lost",
        "Only the source page tells.",
    ),
)
