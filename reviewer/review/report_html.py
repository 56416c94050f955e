"""The report as one page that can be sent to others: it needs no other file."""

from collections.abc import Iterator
from html import escape

from reviewer.article import Article
from reviewer.lint.model import Diagnostic, Severity
from reviewer.review.report import FileReport, ReportFormat, Totals
from reviewer.review.report_words import Suggestion, by_rule, excerpt_of, suggestion_of, verdict
from reviewer.review.terminal_text import plural, visible

_STYLE = """
:root { color-scheme: light dark; --text: #1f2328; --base: #fff; --muted: #59636e; --line: #d1d9e0;
  --error: #b42318; --warning: #8a5300; --info: #0a58ca; --mark: #ffe1dc; }
@media (prefers-color-scheme: dark) { :root { --text: #e6e8ea; --base: #17191c; --muted: #9aa5b1;
  --line: #3a4149; --error: #ff9b8e; --warning: #f0b86a; --info: #8ab4f8; --mark: #5c241d; } }
body { max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; background: var(--base);
  color: var(--text); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.25rem; margin-top: 2.5rem; }
summary { font-weight: 600; padding: .5rem 0; cursor: pointer; }
details { border-top: 1px solid var(--line); }
ol { list-style: none; margin: 0 0 1rem; padding: 0; }
li { margin: 0 0 1rem; padding-left: .75rem; border-left: 3px solid var(--line); }
li.error { border-color: var(--error); } li.warning { border-color: var(--warning); }
li.info { border-color: var(--info); }
.error b { color: var(--error); } .warning b { color: var(--warning); }
.info b { color: var(--info); }
pre, p { margin: .25rem 0; }
pre, code { font: .9rem/1.5 ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; }
pre { white-space: pre-wrap; } mark { background: var(--mark); color: inherit; }
.muted { color: var(--muted); } table { border-collapse: collapse; }
th, td { text-align: left; padding: .3rem 1rem .3rem 0; border-bottom: 1px solid var(--line); }
td.number { text-align: right; }
"""
_BEGIN = f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Problems in articles</title>
<style>{_STYLE}</style>
</head>
<body>
<h1>Problems in articles</h1>
<p><a href="#summary">Summary</a></p>
"""
_NAMES = {Severity.ERROR: "Error", Severity.WARNING: "Warning", Severity.INFO: "Note"}


def html_format() -> ReportFormat:
    """A section for each file that has problems, and a summary, known only at the end."""
    return ReportFormat(_render, begin=_BEGIN, end=_end)


def _render(report: FileReport) -> str:
    article = report.article
    if article is None or not report.diagnostics:
        return ""
    number = len(report.diagnostics)
    items = "\n".join(_item(each, article) for each in report.diagnostics)
    look = f"<p>{_link(report.see)}</p>\n" if report.see is not None else ""
    return (
        f"<details open>\n<summary>{_shown(str(report.path))} "
        f'<span class="muted">({number:,} {plural(number, "problem")})</span></summary>\n'
        f"{look}<ol>\n{items}\n</ol>\n</details>\n"
    )


def _item(found: Diagnostic, article: Article) -> str:
    line, column = article.lines.position(found.span.start)
    head = (
        f'<p><b>{_NAMES[found.severity]}</b> <span class="muted">{line + 1}:{column + 1}</span> '
        f"{_shown(found.message)} <code>{_shown(found.rule)}</code></p>"
    )
    parts = "\n".join((head, *_details(found, article)))
    return f'<li class="{found.severity.value}">\n{parts}\n</li>'


def _details(found: Diagnostic, article: Article) -> Iterator[str]:
    excerpt = excerpt_of(found.span, article)
    if excerpt is not None:
        before, damaged, after = map(escape, excerpt[:3])
        yield f"<pre>{before}<mark>{damaged}</mark>{after}</pre>"
        if excerpt.more_lines:
            yield f'<p class="muted">{excerpt.and_more}</p>'
    if found.lost:
        yield f'<p class="muted">Probably lost: {_shown(found.lost)}</p>'
    if found.fixes:
        said = suggestion_of(found.fixes[0], article.text)
        yield f"<p>{said.label.capitalize()}: {escape(said.title)}{_change(said)}</p>"


def _change(said: Suggestion) -> str:
    if not said.new:
        return ""
    old = f" <del>{escape(said.old)}</del>" if said.old else ""
    return f":{old} <ins>{escape(said.new)}</ins>"


def _end(totals: Totals) -> str:
    rows = "\n".join(
        f'<tr class="{severity.value}"><td class="number">{number:,}</td>'
        f"<td><b>{_NAMES[severity]}</b></td><td><code>{_shown(rule)}</code></td></tr>"
        for severity, rule, number in by_rule(totals)
    )
    head = "<tr><th>Number</th><th>Severity</th><th>Rule</th></tr>"
    table = f"<table>\n{head}\n{rows}\n</table>\n" if rows else ""
    failed = "".join(
        f"<p>{_shown(path)}: {_shown(sentence)}</p>\n" for path, sentence in totals.failures
    )
    words = _shown(verdict(totals))
    return f'<h2 id="summary">Summary</h2>\n<p>{words}</p>\n{failed}{table}</body>\n</html>\n'


def _link(address: str) -> str:
    shown = _shown(address)
    return f'Look it up: <a href="{escape(address)}" rel="noreferrer">{shown}</a>'


def _shown(text: str) -> str:
    return escape(visible(text))
