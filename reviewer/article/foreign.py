r"""What is in a body for other programs: formulas, tags of site generators, JSX expressions.

``$x$`` and ``\(x\)`` of TeX, ``{% … %}`` and ``{{ … }}`` of Liquid, Jinja, Hugo and Vue,
``{.class}`` of kramdown and Pandoc, ``import`` lines of MDX, ``%%`` of Obsidian. Wiki templates,
``{{name|…}}``, do not count: in an article they are damage.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator

from reviewer.text import Span

#: Length of the longest one, in characters. Formulas and tags are short; what is between tags is
#: not.
_LONGEST = 5_000
_LONGEST_BETWEEN_TAGS = 50_000
#: Number of marks, and of characters, after which no more is read: no article has so many.
_MOST_MARKS = 100_000
_MOST_READ = 2_000_000
_ENVIRONMENTS = (
    "equation|align|gather|multline|split|cases|[pbvBV]?matrix|array|eqnarray|aligned|gathered"
    "|alignat|flalign|displaymath|math|tikzpicture|tabular"
)
_VERBATIM = "raw|comment|verbatim|rawhtml|html|katex|math|latex|plantuml|echarts|chart"
# A character class comes first: it is found ten times as fast as an expression that may begin in
# several ways.
_MARKS = (
    r"[$\\{<%](?:"
    r"(?P<dollars>(?<=\$)(?<![\\$]\$)\$)"
    r"|(?P<dollar>(?<=\$)(?<![A-Za-z0-9\\$]\$)(?![\s$]))"
    r"|(?P<slash>(?<=\\)\\?[(\[])"
    rf"|(?<=\\)begin\{{(?P<environment>(?:{_ENVIRONMENTS})\*?)\}}"
    rf"|(?<=\{{)(?:\{{[<%]|%-?)[ \t]*+(?P<verbatim>{_VERBATIM})\b"
    r"|(?P<tag>(?<=\{)(?:%|\{[<%]|\{!--|\{/\*|/\*|\#(?=[ \n]))|(?<=<)%(?!=?[ ]?[\w.]+[ ]?%>))"
    r"|(?P<value>(?<=\{)\{(?:[-~\t\ \"'`$.@>^&]|[\w.]+(?:\(|[ ]['\"])|\#\w+[ ]))"
    r"|(?P<raw>(?<=\{)::\w)"
    r"|(?P<attributes>(?<=\{)(?<!\{\{)[:.\#][^{}\n]{0,300}+\})"
    r"|(?P<text>(?<=\{)(?:\"[^\"\n]{0,300}+\"|'[^'\n]{0,300}+'|`[^`\n]{0,300}+`)\})"
    r"|(?P<note>(?<=%)(?<![\w%]%)%(?!%)))"
)
_SCRIPT = (
    r"^(?P<script>import[ ](?=['\"\w$*{])"
    r"|export[ ](?:const|let|var|async|function|default|class)\b(?=[^\n]*[={(]))"
)
_MARK = re.compile(_MARKS, re.VERBOSE)
_MARK_OR_SCRIPT = re.compile(f"{_MARKS}|{_SCRIPT}", re.MULTILINE | re.VERBOSE)
_ENDS = {
    "{%": "%}",
    "{{<": ">}}",
    "{{%": "%}}",
    "{{!--": "--}}",
    "{{/*": "*/}}",
    "{/*": "*/}",
    "{#": "#}",
    "<%": "%>",
}
#: What formulas have in them and amounts of money do not.
_FORMULA = re.compile(r"[\\^_={}<>+*/|]|\A\S{1,20}\Z").search
_DISPLAYED = re.compile(r"\A[ \t]*\n|\\[A-Za-z]|[\^=]").search
#: A formula on a line of its own may be in a list or a quote.
_BEFORE_DISPLAYED = re.compile(r"[ \t>*+\-\d.)]*\Z").match


def find_foreign(text: str, start: int, code: Iterable[Span]) -> tuple[Span, ...]:
    """Find them in the body from ``start`` on, outside ``code``, in text order and linear time."""
    above = max(0, start - 1)
    has_script = text.startswith(("import ", "export "), start) or any(
        text.find(keyword, above) >= 0 for keyword in ("\nimport ", "\nexport ")
    )
    if not has_script and _MARK.search(text, start, start + _MOST_READ) is None:
        return ()
    finder = _Finder(_without(text, code), _MARK_OR_SCRIPT if has_script else _MARK)
    return tuple(finder.spans(start))


def outside(spans: tuple[Span, ...]) -> Callable[[Span], bool]:
    """Make a test for spans that begin in none of ``spans``, which are disjoint and in order."""
    starts = [span.start for span in spans]

    def is_outside(span: Span) -> bool:
        at = bisect_right(starts, span.start) - 1
        return at < 0 or spans[at].end <= span.start

    return is_outside


def _without(text: str, code: Iterable[Span]) -> str:
    """The text with code blanked out, whose marks mean nothing."""
    pieces: list[str] = []
    done = 0
    for start, end in code:
        if end > done:
            first = max(start, done)
            pieces += [text[done:first], "\0" * (end - first)]
            done = end
    return "".join([*pieces, text[done:]]) if pieces else text


class _Finder:
    """Searches one text; no end mark is searched for twice in the same stretch."""

    def __init__(self, text: str, marks: re.Pattern[str]) -> None:
        self._text = text
        self._marks = marks
        self._next: dict[str, int] = {}

    def spans(self, at: int) -> Iterator[Span]:
        """The spans after ``at``."""
        end_of_read = at + _MOST_READ
        for _ in range(_MOST_MARKS):
            mark = self._marks.search(self._text, at, end_of_read)
            if mark is None:
                return
            end = self._end(mark)
            if end is None:
                at = mark.end()
            else:
                yield Span(mark.start(), end)
                at = end

    def _end(self, mark: re.Match[str]) -> int | None:
        """Where that ends which begins with ``mark``; None if it is just a mark."""
        start, at = mark.span()
        kind = mark.lastgroup
        if kind == "dollar":
            return self._end_of_formula("$", at)
        if kind == "dollars":
            return self._end_of_displayed(start, "$$")
        if kind == "slash":
            closing = mark[0][:-1] + (")" if mark[0].endswith("(") else "]")
            return self._end_of_formula(closing, at)
        if kind == "environment":
            return self._behind(rf"\end{{{mark[kind]}}}", at, _LONGEST)
        if kind == "verbatim":
            return self._end_of_verbatim(mark)
        if kind == "tag":
            return self._behind(_ENDS[mark[0]], at, _LONGEST)
        if kind == "value":
            return self._in_paragraph("}}", at)
        if kind == "raw":
            return self._behind("{:/", at, _LONGEST)
        if kind == "note":
            return self._end_of_displayed(start, "%%")
        if kind == "script":
            return self._end_of_script(mark)
        return at

    def _find(self, wanted: str, at: int) -> int:
        """The next offset of ``wanted`` after ``at``, or -1; no character is looked at twice."""
        known = self._next.get(wanted, 0)
        if 0 <= known < at:
            known = self._next[wanted] = self._text.find(wanted, at)
        return known

    def _behind(self, closing: str, at: int, longest: int) -> int | None:
        end = self._find(closing, at)
        return end + len(closing) if 0 <= end < at + longest else None

    def _in_paragraph(self, closing: str, at: int) -> int | None:
        end = self._behind(closing, at, _LONGEST)
        blank = self._find("\n\n", at)
        return end if end is not None and not 0 <= blank < end else None

    def _end_of_formula(self, closing: str, at: int) -> int | None:
        end = self._in_paragraph(closing, at)
        if end is None:
            return None
        inside = self._text[at : end - len(closing)]
        if closing == "$":
            is_closed = not inside[-1:].isspace() and not self._text[end : end + 1].isdigit()
            is_closed = is_closed and not inside.endswith("\\")
            return end if is_closed and _FORMULA(inside) else None
        shows = _DISPLAYED if closing.endswith("]") else _FORMULA
        return end if shows(inside) else None

    def _end_of_displayed(self, start: int, mark: str) -> int | None:
        """Where the second of two such marks ends: in the same paragraph, or both at line edges."""
        end = self._in_paragraph(mark, start + 2)
        if end is not None:
            return end
        end = self._behind(mark, start + 2, _LONGEST)
        line = self._text.rfind("\n", max(0, start - 100), start) + 1
        is_alone = end is not None and self._text[end : end + 1] in ("", "\n")
        return end if is_alone and _BEFORE_DISPLAYED(self._text, line, start) else None

    def _end_of_script(self, mark: re.Match[str]) -> int | None:
        """Where a script's paragraph ends. Imports name where they import from."""
        end = self._find("\n\n", mark.end())
        end = len(self._text) if end < 0 else end
        if mark[0] == "import " and self._text[mark.end()] not in "'\"":
            sources = (self._find(f" from {quote}", mark.end()) for quote in "'\"")
            return end if any(0 <= source < end for source in sources) else None
        return end

    def _end_of_verbatim(self, mark: re.Match[str]) -> int | None:
        """The offset after the tag that ends verbatim text, or after the opening one without it."""
        opening, name = mark[0], mark["verbatim"]
        tag = _ENDS[opening[: 2 if opening.startswith("{%") else 3]]
        begun = self._behind(tag, mark.end(), _LONGEST)
        if begun is None:
            return None
        for closing in (f"end{name} ", f"end{name}%", f"/{name} ", f"/ {name} ", f"end{name}-"):
            last = self._find(closing, begun)
            if 0 <= last < begun + _LONGEST_BETWEEN_TAGS:
                return self._behind(tag, last, _LONGEST)
        return begun
