"""Articles that nobody writes: of one size, each made of what costs some reader the most.

What a program takes quadratic time or endless memory for is mostly one thing repeated: marks that
open and never close, nests, and more parts than any article has.
"""

from collections.abc import Callable, Iterator
from itertools import count, cycle
from random import Random

from reviewer.lint.model import Bad
from reviewer.rules import ALL_RULES

_HEAD = "---\ntitle: Siege of Marven\ntags:\n  - Marven\n---\n\n"
_WORDS = ("the", "northern", "garrison", "left", "Old", "Tessary", "before", "dawn")

Make = Callable[[int], bytes]


def _repeated(unit: str, head: str = _HEAD) -> Make:
    return lambda size: (head + unit * (size // len(unit.encode()) + 1)).encode()[:size]


def _numbered(form: str, head: str = _HEAD) -> Make:
    """Units that differ in nothing but their number."""
    return lambda size: _joined((form.format(number) for number in count()), size, head)


def _joined(units: Iterator[str], size: int, head: str = _HEAD) -> bytes:
    parts, length = [head], len(head)
    while length < size:
        parts.append(next(units))
        length += len(parts[-1].encode())
    return "".join(parts).encode()


def _nested(opening: str, middle: str, closing: str) -> Make:
    def make(size: int) -> bytes:
        depth = (size - len(_HEAD)) // (len(opening) + len(closing))
        return (_HEAD + opening * depth + middle + closing * depth).encode()

    return make


def _stairs(mark: str, deepest: int) -> Make:
    """Lines that stand ever deeper, up to ``deepest`` levels, again and again."""
    lines = [f"{mark * level}x\n" for level in range(1, deepest)]
    return lambda size: _joined(cycle(lines), size)


def _front_matter(opening: str, unit: str, closing: str) -> Make:
    def make(size: int) -> bytes:
        room = size - len(opening) - len(closing)
        return (opening + unit * (room // len(unit)) + closing).encode()

    return make


def _random_bytes(size: int) -> bytes:
    return Random(1).randbytes(size)  # noqa: S311


def _random_letters(size: int) -> bytes:
    """Bytes of which any is a letter, in one encoding or another."""
    return bytes(byte | 0x40 for byte in _random_bytes(size))


def _random_words(size: int) -> bytes:
    random = Random(2)  # noqa: S311 - the same each time
    words = (random.choice(_WORDS) + random.choice((" ", " ", " ", "\n")) for _ in count())
    return _joined(words, size)


def _random_marks(size: int) -> bytes:
    random = Random(3)  # noqa: S311
    marks = "\n\n  \t`~*_[]()<>!#&;:|-+=1.\\\"'{}$^/a\u00e2\u20ac\u2122"
    return _joined(("".join(random.choices(marks, k=1000)) for _ in count()), size)[:size]


def _misread(size: int) -> bytes:
    random = Random(4)  # noqa: S311
    text = "".join(chr(random.choice((0xE9, 0x2013, 0x201D, 0x416, 0x1F1F7))) for _ in range(500))
    misread = text.encode().decode("cp1252", "replace") + " word "
    return _joined(iter(lambda: misread, None), size)


def _random_misread(size: int) -> bytes:
    random = Random(5)  # noqa: S311
    marks = [bytes([byte]).decode("cp1252", "replace") for byte in range(0x80, 0x100)]
    return _joined(("".join(random.choices(marks, k=1000)) for _ in count()), size)


def _mixed_scripts(size: int) -> bytes:
    """Words of many scripts, right ones and ones misread once, twice and by two encodings."""
    random = Random(6)  # noqa: S311
    words = [
        "\u0416\u0438\u0432",
        "\u03b1\u03b2",
        "\u05d0\u05d1",
        "\u0627\u0644",
        "\u4e2d\u6587",
        "caf\u00e9",
    ]

    def unit() -> str:
        word = random.choice(words)
        for encoding in random.choice(((), ("cp1252",), ("cp1252", "cp1252"), ("cp1251",))):
            word = word.encode().decode(encoding, "replace")
        return word + random.choice(" \n?\u00c3")

    return _joined(iter(unit, ""), size)


def _torn_leads(size: int) -> bytes:
    """The first bytes of many scripts' letters beside letters of theirs and of others."""
    random = Random(7)  # noqa: S311
    marks = "\u00c3\u00c2\u00ce\u00cf\u00d0\u00d1\u00d7\u00d8\u00e0\u00e2\u00e3\u00e6\u00f0"
    letters = "a \u03b1\u0431\u05d0\u0627\u0905\u4e2d\u3042"
    return _joined(("".join(random.choices(marks + letters, k=1000)) for _ in count()), size)


def _deep_flow(size: int) -> bytes:
    return _front_matter("---\nkey: ", "[", "\n---\n\nText.\n")(size)


def _closed_flow(size: int) -> bytes:
    depth = size // 2
    return f"---\nkey: {'[' * depth}{']' * depth}\n---\n\nText.\n".encode()


def _every_damage() -> str:
    """What opens the gates of nearly all rules: their own bad examples, below each other."""
    bad = (each.text for rule in ALL_RULES for each in rule.examples if isinstance(each, Bad))
    heads = ("---", "+++", "{")
    text = "\n\n".join(text for text in bad if "```" not in text and not text.startswith(heads))
    return text.encode("utf-8", "replace").decode()  # lone surrogates stand for bytes


def _after_every_damage(unit: str) -> Make:
    return _repeated(unit, f"{_HEAD}{_every_damage()}\n\n")


HOSTILE: dict[str, Make] = {
    "every damage": _repeated(f"{_every_damage()}\n\n"),
    "every damage, then words": lambda size: _joined(
        iter(lambda: _random_words(100_000).decode(), ""), size, f"{_HEAD}{_every_damage()}\n\n"
    ),
    "every damage, then one word": _after_every_damage("a"),
    "every damage, then digits": _after_every_damage("1"),
    "every damage, then capitals": _after_every_damage("A "),
    "every damage, then letters": _after_every_damage("\u00e9"),
    "every damage, then blank lines": _after_every_damage("\n"),
    "every damage, then blanks": _after_every_damage(" "),
    "every damage, then brackets": _after_every_damage("["),
    "brackets that open": _repeated("["),
    "brackets that close": _repeated("]("),
    "empty links": _repeated("[]("),
    "whole links": _numbered("[a](b{}) "),
    "pictures alone": _numbered("![a](b{}.jpg?)\n\n"),
    "nested brackets": _nested("[", "a", "](b)"),
    "asterisks": _repeated("*"),
    "asterisks and words": _repeated("**a "),
    "underscores": _repeated("_"),
    "emphasis": _repeated("_a_ "),
    "backticks": _repeated("`"),
    "code spans": _repeated("`a` "),
    "runs of backticks": lambda size: _joined(("`" * (n % 2000) + " " for n in count()), size),
    "quote marks in one line": _repeated(">"),
    "quotes in quotes": _stairs("> ", 60),
    "number signs alone": _repeated("#\n"),
    "headings alike": _repeated("# a\n"),
    "headings": _numbered("## Part {}\n\n"),
    "sections without text": _numbered("## Part {}\n\n### Sub\n\n"),
    "headings ever deeper": _repeated("".join(f"{'#' * n} a\n\nb\n\n" for n in range(1, 7))),
    "underlined headings": _repeated("a\n=\n"),
    "list items": _repeated("* a\n"),
    "list marks in one line": _repeated("- "),
    "lists in lists": _stairs("  ", 60),
    "lists and items": _repeated("".join(f"{'  ' * n}* a\n" for n in range(40))),
    "numbered items": _numbered("{}. a\n"),
    "angle brackets": _repeated("<"),
    "tags": _repeated("<b>"),
    "tags that never end": _repeated("<a b "),
    "comments that never end": _repeated("<!--"),
    "ampersands": _repeated("&"),
    "entities": _repeated("&amp;nbsp;&eacute;"),
    "bars": _repeated("|"),
    "tables": _repeated("a|b\n-|-\nc|d\n\n"),
    "a table of many rows": _repeated("|c|d|\n", f"{_HEAD}|a|b|\n|-|-|\n"),
    "tables of many columns": _repeated(
        f"|{'a|' * 100}\n|{'-|' * 100}\n|{'b|' * 100}\n\n", f"{_HEAD}\n"
    ),
    "thematic breaks": _repeated("---\n"),
    "fences": _repeated("```\na\n```\n"),
    "one line": _repeated("words of one line without an end, "),
    "one word": _repeated("a"),
    "one word a line": _repeated("word\n"),
    "one word a paragraph": _repeated("word\n\n"),
    "blank lines": _repeated("\n"),
    "blanks": _repeated(" "),
    "blanks at line ends": _repeated("a   \n"),
    "two blanks": _repeated("a  b "),
    "tabs": _repeated("\t"),
    "carriage returns": _repeated("a\r"),
    "no-break spaces": _repeated("a\u00a0\u00a0b "),
    "zero-width spaces": _repeated("a\u200bb"),
    "control characters": _repeated("a\x01\x0b"),
    "replacement characters": _repeated("na\ufffdve "),
    "lost objects": _repeated("[object Object]\n"),
    "lost objects apart": _repeated("a [object Object] b\n\n"),
    "braces": _repeated("{{"),
    "templates": _repeated("{{a|b}} "),
    "wiki links": _repeated("[[a|b]] "),
    "wiki tables": _repeated("{|\n|-\n| a\n|}\n"),
    "empty brackets": _repeated("a ( ) b "),
    "quotation marks": _repeated("'''"),
    "full stops": _repeated("a ..b ,,"),
    "generators' code without an end": _repeated("{{< code >}}\n"),
    "generators' code": _repeated("{% highlight sh %}\na\n{% endhighlight %}\n"),
    "components that never end": _repeated("<a b={{ c: '"),
    "values in braces": _repeated("<a b={{}{}} "),
    "elements of code": _repeated("<code>a"),
    "dollars": _repeated("$$"),
    "backslashes": _repeated("\\"),
    "footnote marks": _repeated("a.[1] b.[2] "),
    "addresses in brackets": _repeated("<https://a.b> "),
    "footnotes": _numbered("[^{0}]: a [^{0}]\n"),
    "definitions": _numbered("[a{0}]: b\n"),
    "labels": _numbered("[a{0}] "),
    "addresses": _repeated("https://a.b/c "),
    "emoji": _repeated("\U0001f1f7\U0001f1fa\U0001f469\u200d\U0001f680 "),
    "nulls and undefined": _repeated("undefined NaN null 3.0000000004\n"),
    "combining marks": _repeated("a\u0301\u0323\u0308"),
    "lines that end in two ways": _repeated("a b c\r\n\r\n"),
    "quotes and lists in turn": _stairs("> * ", 30),
    "tables of HTML": _repeated("<table><tr><td>a</td></tr></table>\n"),
    "entities without an end": _repeated("&#x41&amp&nbsp "),
    "escapes at random": _repeated("%E2%80%9 \\u00e \\x41 %zz "),
    "one word in a line, again and again": _repeated("the the the the "),
    "links by name": _numbered("[a][b{0}]\n"),
    "links to one definition": _repeated("[a] ", f"{_HEAD}[a]: b\n\n"),
    "repeated paragraphs": _repeated("word " * 30 + "\n\n"),
    "pictures that never end": _repeated("!["),
    "pictures of the wiki": _repeated("[[File:a.jpg|thumb|b]]"),
    "links of all kinds in one line": _repeated("[](a) [b]() ![]() <> "),
    "lists of links": _repeated("* [a](b)\n"),
    "numbers out of order": _repeated("3. a\n1. b\n"),
    "cells": _repeated("a|"),
    "tables that are broken": _repeated("|a|b\n|-|-|-|\nc|d|e|f\n"),
    "hyphens at line ends": _repeated("a-\nb"),
    "headings glued": _repeated("a.## b\n#c\n"),
    "headings of the wiki": _repeated("== a ==\n"),
    "sections twice": _repeated("## References\n\n"),
    "fences of front matter": _repeated("---\n", ""),
    "line ends of three kinds": _repeated("a\r\nb\rc\n\r"),
    "colours of a terminal": _repeated("\x1b[31ma\x1b[0m "),
    "lost objects in one line": _repeated("[object Object]"),
    "a page of HTML": _repeated('<div class="a"><p style="b">c</p><br/><img src="d.png">\n'),
    "marks of direction": _repeated("\u200f\u200e\u202e\u05d0 "),
    "single bytes among UTF-8": lambda size: (
        _HEAD.encode() + b"caf\xe9 na\xc3\xafve \xe2\x80" * (size // 16)
    ),
    "flags in tags": _front_matter(
        "---\ntags:\n",
        "  - |-\n    \u00f0\u0178\u2021\u00b7\u00f0\u0178\u2021\u00ba A\n",
        "---\n\nText.\n",
    ),
    "misread text": _misread,
    "misread marks at random": _random_misread,
    "misread dashes": _repeated("a \u00e2\u20ac\u201c b "),
    "misread by another": _repeated("\u0420\u045f\u0421\u0402\u0420\u0451 "),
    "misread far apart": _repeated(
        f"{'the garrison left ' * 300}\u00e2\u20ac\u201c caf\u00c3\u00a9\n"
    ),
    "torn far apart": _repeated(f"{'the garrison left ' * 300}\u00e2\u20ac x caf\u00c3\n"),
    "torn letters": _repeated("caf\u00c3 na\u00c3ve \u00e2\u20ac "),
    "torn letters of many scripts": _torn_leads,
    "first bytes alone": _repeated("\u00c3\u00c2\u00e2\u00f0 ", f"{_HEAD}\n"),
    "misread as GBK": _repeated("It\u9225\u6a9a a\u9225?b "),
    "misread entities": _repeated("&acirc;&euro;&ldquo;"),
    "misread bytes of addresses": _repeated("%C3%83%C2%A9"),
    "misread escapes": _repeated("\\u00e2\\u20ac\\u2122"),
    "mixed scripts": _mixed_scripts,
    "random bytes": _random_bytes,
    "random letters": _random_letters,
    "random words": _random_words,
    "random marks": _random_marks,
    "a huge list": _front_matter("---\ntags:\n", "  - a\n", "---\n\nText.\n"),
    "a huge list of many": lambda size: (
        _joined((f"  - tag {number}\n" for number in count()), size, "---\ntags:\n")
        + b"---\n\nText.\n"
    ),
    "many keys": lambda size: (
        _joined((f"k{number}: a\n" for number in count()), size, "---\n") + b"---\n\nText.\n"
    ),
    "keys alike": _front_matter("---\n", "key: a\n", "---\n\nText.\n"),
    "a deep flow": _deep_flow,
    "a deep flow that closes": _closed_flow,
    "a wide flow": _front_matter("---\ntags: [", "a, ", "b]\n---\n\nText.\n"),
    "a huge value": _front_matter("---\ndescription: ", "word ", "end\n---\n\nText.\n"),
    "a huge folded value": _front_matter(
        "---\ndescription: >\n", "  word of it\n", "---\n\nText.\n"
    ),
    "a long key": _front_matter("---\n", "k", ": a\n---\n\nText.\n"),
    "anchors": lambda size: (
        "---\na0: &a0 [x, x]\n"
        + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, size // 30))
        + "---\n\nText.\n"
    ).encode(),
    "front matter without an end": _repeated("key: a\n", "---\n"),
    "front matter in TOML": _front_matter("+++\ntags = [", '"a", ', '"b"]\n+++\n\nText.\n'),
    "deep front matter in TOML": _front_matter("+++\na = ", "[", "\n+++\n\nText.\n"),
    "front matter in JSON": _front_matter('{"tags": [', '"a", ', '"b"]}\n\nText.\n'),
    "deep front matter in JSON": _front_matter('{"a": ', "[", "}\n\nText.\n"),
}
