"""The report as one JSON array, with an object a file, as in ``report_jsonl``."""

from reviewer.review.report import ReportFormat, Totals
from reviewer.review.report_jsonl import render_object


def json_format() -> ReportFormat:
    """One array with an object per line, so that it can be streamed and is still readable."""
    return ReportFormat(render_object, begin="[\n", between=",\n", end=_end)


def _end(totals: Totals) -> str:
    return "\n]\n" if totals.files else "]\n"
