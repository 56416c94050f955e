"""The report as SARIF 2.1.0, which code scanning services and editors read.

The format is that of https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

import json
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

from reviewer.article import Article
from reviewer.lint.model import Diagnostic, Fix, Rule, Severity
from reviewer.review.report import FileReport, ReportFormat, Totals
from reviewer.review.rule_page import page_of
from reviewer.text import Span

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}

Json = dict[str, Any]


def sarif_format(rules: Sequence[Rule], version: str) -> ReportFormat:
    """One run; its results are streamed, and what is known only at the end follows them.

    Positions are lines and columns in code points. There are no offsets: ours count a line end as
    one character, SARIF's as the characters in the file.
    """
    begin = (
        f'{{"$schema": "{_SCHEMA}", "version": "2.1.0", "runs": [\n'
        '{"columnKind": "unicodeCodePoints", "results": [\n'
    )
    return ReportFormat(_render, begin, ",\n", partial(_end, _described(rules), version))


def _render(report: FileReport) -> str:
    article = report.article
    if article is None:
        return ""
    return ",\n".join(_text(_result(each, report.path, article)) for each in report.diagnostics)


def _end(rules: dict[str, Json], version: str, totals: Totals) -> str:
    found = sorted({rule for _severity, rule in totals.by_rule})
    driver: Json = {
        "name": "Article Reviewer",
        "version": version,
        "rules": [rules.get(rule, {"id": rule}) for rule in found],
    }
    invocation: Json = {
        "executionSuccessful": not totals.failures,
        "toolExecutionNotifications": [
            {
                "level": "error",
                "message": {"text": sentence},
                "locations": [{"physicalLocation": {"artifactLocation": _artifact(path)}}],
            }
            for path, sentence in totals.failures
        ],
    }
    return (
        f'\n], "tool": {_text({"driver": driver})},\n"invocations": [{_text(invocation)}]}}\n]}}\n'
    )


def _described(rules: Sequence[Rule]) -> dict[str, Json]:
    """The description of each rule, by its name."""
    described: dict[str, Json] = {}
    for rule in rules:
        page = page_of(rule)
        paragraphs = (f"{each.head}: {each.text}".removeprefix(": ") for each in page.paragraphs)
        text = "\n\n".join((page.summary, *paragraphs))
        described[rule.id] = {
            "id": rule.id,
            "shortDescription": {"text": page.summary},
            "fullDescription": {"text": text},
            "help": {"text": text},
            "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        }
    return described


def _result(found: Diagnostic, path: Path, article: Article) -> Json:
    artifact = _artifact(path)
    start, end = found.span
    region = {**_region(found.span, article), "snippet": {"text": article.text[start:end]}}
    lost = f" Probably lost: {found.lost}" if found.lost else ""
    result: Json = {
        "ruleId": found.rule,
        "level": _LEVELS[found.severity],
        "message": {"text": found.message + lost},
        "locations": [{"physicalLocation": {"artifactLocation": artifact, "region": region}}],
    }
    if found.fixes:
        result["fixes"] = [_fix(fix, artifact, article) for fix in found.fixes]
    return result


def _fix(fix: Fix, artifact: Json, article: Article) -> Json:
    replacements = [
        {
            "deletedRegion": _region(edit.span, article),
            "insertedContent": {"text": edit.replacement},
        }
        for edit in fix.edits
    ]
    return {
        "description": {"text": fix.title},
        "artifactChanges": [{"artifactLocation": artifact, "replacements": replacements}],
        "properties": {"safe": fix.is_safe},
    }


def _region(span: Span, article: Article) -> Json:
    line, column = article.lines.position(span.start)
    end_line, end_column = article.lines.position(span.end)
    return {
        "startLine": line + 1,
        "startColumn": column + 1,
        "endLine": end_line + 1,
        "endColumn": end_column + 1,
    }


def _artifact(path: Path | str) -> Json:
    """Where the file is: from the current folder, or as an absolute address."""
    path = Path(path)
    if path.is_absolute():
        return {"uri": path.as_uri()}
    name = path.as_posix().encode("utf-8", "surrogateescape")
    return {"uri": quote(name), "uriBaseId": "%SRCROOT%"}


def _text(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False)
