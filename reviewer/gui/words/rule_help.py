"""A rule's explanation as rich text: in short beside a problem, and a page of it with examples."""

import re
from collections.abc import Iterator
from html import escape

from PySide6.QtGui import QPalette

from reviewer.gui.looks.severity_style import GLYPHS, severity_color, severity_name
from reviewer.gui.words.engine_words import rule_words, summary_of
from reviewer.gui.words.language import marked, translate
from reviewer.lint.model import Rule, Severity
from reviewer.review.rule_page import Example, Paragraph, page_of, paragraphs_of

_CODE = re.compile(r"`([^`]+)`")
_BOX = (
    '<table width="100%" cellpadding="6" style="margin:0"><tr><td bgcolor="{back}">'
    '<span style="font-family:monospace; white-space:pre-wrap">{text}</span></td></tr></table>'
)
#: How paragraphs of an explanation begin.
HEADS = (
    marked("RuleHelp", "Why it matters"),
    marked("RuleHelp", "Fix safety"),
    marked("RuleHelp", "Probably lost"),
)
_SMALL_HEAD = '<p style="margin:2px 0 2px 0">{}</p>'


def explanation_html(rule: Rule) -> str:
    """The paragraphs of the explanation, with their heads in bold and examples as code."""
    return "".join(f"<p>{_paragraph(part)}</p>" for part in paragraphs_of(rule))


def page_html(rule: Rule, palette: QPalette) -> str:
    """Everything about the rule, with wrong and right examples, in the colours of the window."""
    page = page_of(rule)
    color = severity_color(rule.severity, palette).name()
    severity = f"{GLYPHS[rule.severity]} {severity_name(rule.severity).capitalize()}"
    parts = [
        f"<h2>{escape(rule.id)}</h2>",
        f'<p><span style="color:{color}">{severity}</span></p>',
        f"<p><b>{with_code(summary_of(rule))}</b></p>",
        *(f"<p>{_paragraph(part)}</p>" for part in page.paragraphs),
    ]
    wrong = severity_color(Severity.ERROR, palette).name()
    for example in page.wrong:
        head = f"\N{HEAVY MULTIPLICATION X} {translate('RuleHelp', 'Wrong')}"
        parts += _example(head, wrong, example, palette)
        if example.fixed is not None:
            becomes = _SMALL_HEAD.format(translate("RuleHelp", "becomes"))
            parts += [becomes, _box(example.fixed, palette)]
    if page.right:
        words = translate("RuleHelp", "Right although it looks similar, and never reported:")
        parts.append(f"<p>{words}</p>")
    right = severity_color(Severity.INFO, palette).name()
    for example in page.right:
        head = f"\N{CHECK MARK} {translate('RuleHelp', 'Right')}"
        parts += _example(head, right, example, palette)
    return "".join(parts)


def _paragraph(part: Paragraph) -> str:
    text = with_code(rule_words(part.text))
    return f"<b>{translate('RuleHelp', part.head)}:</b> {text}" if part.head else text


def with_code(text: str) -> str:
    """As rich text, what is between backticks as code."""
    return _CODE.sub(r"<code>\1</code>", escape(text))


def _example(head: str, color: str, example: Example, palette: QPalette) -> Iterator[str]:
    yield f'<p style="margin:14px 0 2px 0"><span style="color:{color}"><b>{head}</b></span></p>'
    yield _box(example.lines, palette)
    for name, lines in example.beside:
        beside = translate("RuleHelp", "next to {article}:").format(article=escape(name))
        yield _SMALL_HEAD.format(beside)
        yield _box(lines, palette)


def _box(lines: tuple[str, ...], palette: QPalette) -> str:
    back = palette.color(QPalette.ColorRole.AlternateBase).name()
    return _BOX.format(back=back, text="<br>".join(map(escape, lines)) or "&nbsp;")
