"""The report as one JSON object a line, one line a file."""

import json
from typing import Any

from reviewer.article import Article
from reviewer.lint.model import Diagnostic, Fix
from reviewer.review.report import FileReport, ReportFormat

#: Made once: ``json.dumps`` would make an encoder for each file.
_to_json = json.JSONEncoder(ensure_ascii=False).encode


def jsonl_format() -> ReportFormat:
    """One object a file, each on a line of its own, as each is done."""
    return ReportFormat(render_line)


def render_line(report: FileReport) -> str:
    """The file's object, with its newline."""
    return render_object(report) + "\n"


def render_object(report: FileReport) -> str:
    """The file's object. Lines and columns count from 1, offsets from 0, in code points."""
    found = [_diagnostic(each, report.article) for each in report.diagnostics if report.article]
    parts = {"path": str(report.path), "error": report.error, "diagnostics": found}
    return _to_json(parts)


def _diagnostic(found: Diagnostic, article: Article) -> dict[str, Any]:
    return {
        "rule": found.rule,
        "severity": found.severity.value,
        "message": found.message,
        "start": _place(found.span.start, article),
        "end": _place(found.span.end, article),
        "text": found.span.of(article.text),
        "fixes": [_fix(fix) for fix in found.fixes],
    }


def _place(offset: int, article: Article) -> dict[str, int]:
    line, column = article.lines.position(offset)
    return {"offset": offset, "line": line + 1, "column": column + 1}


def _fix(fix: Fix) -> dict[str, Any]:
    edits = [
        {"start": edit.span.start, "end": edit.span.end, "text": edit.replacement}
        for edit in fix.edits
    ]
    return {"title": fix.title, "safe": fix.is_safe, "edits": edits}
