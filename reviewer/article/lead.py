"""The first paragraph of an article in plain words, ready to be used as its description."""

import re
from html import unescape

from reviewer.article.article import Article
from reviewer.article.outline import BlockKind
from reviewer.text import Edit, Span, apply_edits

#: Characters at the body's start where the lead is looked for, and the length of the longest lead.
_LOOKED_AT, _LONGEST = 8_000, 4_000
#: A lead has at least so many letters: a paragraph with fewer is a picture or a note. So is one
#: with fewer than the second number that is not a sentence, such as "From Wikipedia, the free
#: encyclopedia".
_FEWEST_LETTERS, _ENOUGH_LETTERS = 30, 120
_SENTENCE_END = re.compile(
    r"[.!?\u2026\u3002\uff01\uff1f\u0964\u06d4][\"'\u201d\u2019\u00bb)\]]*\Z"
)

#: Footnotes, numbers of citations, and what a script printed in their place.
_NOTE = re.compile(r"\[\^[^\]\s]{1,40}\]|\[\d{1,3}\]|\[object Object\]")
_EMPHASIS = re.compile(r"(\*{1,3}|(?<!\w)_{1,3})(?=\S)([^*_\n]+)(?<=\S)\1")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_BLANKS = re.compile(r"\s+")


def lead_words(article: Article) -> str:
    """The words of the article's lead, without markup; empty where it has none."""
    return words_of_lead(head_of_body(article))


def head_of_body(article: Article) -> str:
    """The beginning of the body, in which the lead is looked for.

    It is read alone, so that the lead costs no more in a long article.
    """
    start = article.body_start
    return article.text[start : start + _LOOKED_AT]


def words_of_lead(body: str) -> str:
    """The words of the lead of a body, or of its beginning."""
    # With an empty first line, so that a thematic break there is not read as front matter.
    head = Article(f"\n{body}")
    for block in head.outline.blocks:
        if block.kind is BlockKind.PARAGRAPH:
            words = _words(head, block.span)
            letters = sum(map(str.isalpha, words))
            if letters >= (_FEWEST_LETTERS if _SENTENCE_END.search(words) else _ENOUGH_LETTERS):
                return words
    return ""


def _words(article: Article, span: Span) -> str:
    outline = article.outline
    gone: list[Span] = [tag.span for tag in outline.html]
    for link in outline.links:
        if link.is_image:
            gone.append(link.span)
        elif link.text_span != link.target_span:
            gone += (
                Span(link.span.start, link.text_span.start),
                Span(link.text_span.end, link.span.end),
            )
    for code in outline.code:
        gone += (Span(code.span.start, code.content.start), Span(code.content.end, code.span.end))
    end = min(span.end, span.start + _LONGEST)
    edits: list[Edit] = []
    done = span.start
    for one in sorted(gone):
        first, last = max(one.start, done), min(one.end, end)
        if first < last:
            edits.append(Edit(Span(first, last).shifted(-span.start), ""))
            done = last
    text = apply_edits(article.text[span.start : end], edits)
    text = _EMPHASIS.sub(r"\2", _EMPHASIS.sub(r"\2", _NOTE.sub("", text)))
    return _BLANKS.sub(" ", unescape(_ESCAPE.sub(r"\1", text))).strip()
