"""The report as one JSON object a line, one line a file.

The objects are put together by hand: making dictionaries for ``json`` to write takes three times as
long, and in a folder full of damage that is a tenth of the whole check.
"""

import json

from reviewer.article import Article
from reviewer.lint.model import Choices, Diagnostic, Fix
from reviewer.review.report import FileReport, ReportFormat

#: Writes a string. Lone surrogates are left for the output's encoding to escape.
_quoted = json.JSONEncoder(ensure_ascii=False).encode


def jsonl_format() -> ReportFormat:
    """One object a file, each on a line of its own, as each is done."""
    return ReportFormat(render_line)


def render_line(report: FileReport) -> str:
    """The file's object, with its newline."""
    return render_object(report) + "\n"


def render_object(report: FileReport) -> str:
    """The file's object. Lines and columns count from 1, offsets from 0, in code points."""
    article = report.article
    found = (
        [_diagnostic(each, article, report.see) for each in report.diagnostics] if article else []
    )
    error = "null" if report.error is None else _quoted(report.error)
    return (
        f'{{"path": {_quoted(str(report.path))}, "error": {error}, '
        f'"diagnostics": [{", ".join(found)}]}}'
    )


def _diagnostic(found: Diagnostic, article: Article, see: str | None) -> str:
    start, end = found.span
    loss = f', "lost": {_quoted(found.lost)}' if found.lost else ""
    if found.lost and see is not None:
        loss += f', "see": {_quoted(see)}'
    return (
        f'{{"rule": {_quoted(found.rule)}, "severity": "{found.severity.value}", '
        f'"message": {_quoted(found.message)}, '
        f'"start": {_place(start, article)}, "end": {_place(end, article)}, '
        f'"text": {_quoted(article.text[start:end])}, '
        f'"fixes": [{", ".join(map(_fix, found.fixes))}]{loss}}}'
    )


def _place(offset: int, article: Article) -> str:
    line, column = article.lines.position(offset)
    return f'{{"offset": {offset}, "line": {line + 1}, "column": {column + 1}}}'


def _fix(fix: Fix) -> str:
    edits = ", ".join(
        f'{{"start": {edit.span.start}, "end": {edit.span.end}, '
        f'"text": {_quoted(edit.replacement)}}}'
        for edit in fix.edits
    )
    safe = "true" if fix.is_safe else "false"
    choices = f', "choices": [{_choices(fix.choices)}]' if fix.choices else ""
    return f'{{"title": {_quoted(fix.title)}, "safe": {safe}, "edits": [{edits}]{choices}}}'


def _choices(choices: Choices) -> str:
    """What a person may pick from; the fix's edits are for those that are taken."""
    return ", ".join(
        f'{{"text": {_quoted(each.text)}, "taken": {"true" if each.is_taken else "false"}, '
        f'"note": {_quoted(each.note)}}}'
        for each in choices.entries
    )
