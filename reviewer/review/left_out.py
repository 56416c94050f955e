"""Kinds of damage that no rule looks for, and why: so that nobody adds them unaware.

Measured on articles that the scraper's converter made, on damaged articles of public repositories,
and on well-kept ones, in which nothing may be found.
"""

#: What is left out, as Markdown, and the reason in a sentence or two.
LEFT_OUT: tuple[tuple[str, str], ...] = (
    (
        "Wrong words that the converter prints for a template (`text/wrong-template`)",
        "They are right English; nothing in the article tells them from an author's. No article of "
        "those we measured shows one.",
    ),
    (
        "Drifting style of front matter (`front-matter/style-drift`): order of keys, indentation",
        "Nobody who reads the site sees it, and a formatter of YAML mends it better. That a field "
        "is missing or of another kind than everywhere else is found by `workspace/field-missing` "
        "and `workspace/field-type`.",
    ),
    (
        "Several dates in one value (`front-matter/value-merged`)",
        "`front-matter/tag-merged` finds them, as it is one kind of damage with one repair.",
    ),
    (
        "The second unit of a measure (`5 ft 3 in` that became `5 ft`)",
        "The converter keeps the first unit alone, and what is left is right.",
    ),
    (
        "A number glued to its unit (`10km`), or without its separators (`106400000`)",
        "Too many authors write so: it would be found in every second article.",
    ),
    (
        "A lost exponent without a sign (`106` for `10⁶`)",
        "Nothing tells it from a number. With `×` before it, `text/flat-superscript` finds it.",
    ),
    (
        "`%s` and `%d` as placeholders that nothing was put in for",
        "A percent sign before a letter is right too often, in tables and in prose on software.",
    ),
    (
        "Nested lists that were flattened to one level",
        "A list of one level is what most lists are. Where the items are terms and explanations, "
        "`structure/definition-flattened` says so.",
    ),
    (
        "Whole lists or phrases that vanished without a trace (`{{IPA}}`, `{{quote box}}`)",
        "No trace, no finding. Doubled blanks, empty brackets and leading commas, which other "
        "templates leave, have rules of their own.",
    ),
    (
        "Words that stand twice, beyond a handful of small English ones",
        "“had had”, “that that” and German “die die” are right; a list for every language would be "
        "wrong in the next one.",
    ),
    (
        "Emphasis that the source has and the article shows nothing of",
        "Only the source page tells.",
    ),
)
