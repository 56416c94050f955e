"""The reports that services and browsers read: SARIF, GitHub's annotations, a page."""

import json
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.lint.engine import Linter
from reviewer.review.check import check_bytes
from reviewer.review.report import FileReport, ReportFormat, Totals
from reviewer.review.report_github import github_format
from reviewer.review.report_html import html_format
from reviewer.review.report_sarif import sarif_format
from reviewer.rules import ALL_RULES


def _whole(form: ReportFormat, *reports: FileReport) -> str:
    """A report as the command line puts it together."""
    totals = Totals()
    parts = []
    for report in reports:
        rendered = form.rendered(report)
        totals.add(rendered)
        parts.append(rendered.output.decode())
    return form.begin + form.between.join(filter(None, parts)) + form.end(totals)


def _checked(linter: Linter, text: str, path: str = "a b/c.md") -> FileReport:
    return check_bytes(text.encode("utf-8", "surrogateescape"), Path(path), linter)


FAILED = FileReport(Path("gone.md"), None, error="it is gone.")
ALL = Linter(ALL_RULES)


def _run(*reports: FileReport) -> dict[str, Any]:
    (run,) = json.loads(_whole(sarif_format(ALL_RULES, "1.2.3"), *reports))["runs"]
    assert isinstance(run, dict)
    return run


def test_sarif_tells_rule_place_and_repair_in_code_points(linter: Linter) -> None:
    run = _run(_checked(linter, "One\r\n\U0001f600 BAD"), _checked(linter, "Fine"))
    region = {"startLine": 2, "startColumn": 3, "endLine": 2, "endColumn": 6}
    artifact = {"uri": "a%20b/c.md", "uriBaseId": "%SRCROOT%"}
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["tool"]["driver"]["version"] == "1.2.3"
    (result,) = run["results"]
    assert result["ruleId"] == "test/bad"
    assert result["level"] == "error"
    assert result["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": artifact,
                "region": {**region, "snippet": {"text": "BAD"}},
            }
        }
    ]
    assert result["fixes"] == [
        {
            "description": {"text": "Make it good"},
            "artifactChanges": [
                {
                    "artifactLocation": artifact,
                    "replacements": [
                        {"deletedRegion": region, "insertedContent": {"text": "good"}}
                    ],
                }
            ],
            "properties": {"safe": True},
        }
    ]


def test_sarif_describes_the_rules_that_found_something() -> None:
    damaged = b"---\nsubject: Marven\n---\n\nThe ferry (1887\xc3\xa2\xe2\x82\xac\xe2\x80\x9c99).\n"
    report = check_bytes(damaged, Path("a.md"), ALL)
    run = _run(report)
    described = {rule["id"]: rule for rule in run["tool"]["driver"]["rules"]}
    assert {result["ruleId"] for result in run["results"]} == described.keys()
    mojibake = described["encoding/mojibake"]
    assert mojibake["shortDescription"]["text"]
    assert mojibake["defaultConfiguration"] == {"level": "error"}


def test_sarif_says_which_file_could_not_be_read(linter: Linter) -> None:
    (invocation,) = _run(FAILED, _checked(linter, "Fine"))["invocations"]
    assert invocation["executionSuccessful"] is False
    (notification,) = invocation["toolExecutionNotifications"]
    assert notification["message"] == {"text": "it is gone."}
    assert "gone.md" in json.dumps(notification["locations"])


def test_sarif_names_a_file_outside_the_current_folder_by_its_address(
    linter: Linter, tmp_path: Path
) -> None:
    (result,) = _run(_checked(linter, "BAD", str(tmp_path / "c.md")))["results"]
    place = result["locations"][0]["physicalLocation"]["artifactLocation"]
    assert place == {"uri": (tmp_path / "c.md").as_uri()}


@given(text=st.text())
def test_sarif_is_json_whatever_the_articles_hold(text: str) -> None:
    data = (text + " \u00e2\u20ac\u2122").encode("utf-8", "surrogatepass") + b"\xff"
    report = check_bytes(data, Path("a.md"), ALL)
    for found in _run(report, report)["results"]:
        assert found["message"]["text"]


def test_github_shows_a_diagnostic_beside_its_line(linter: Linter) -> None:
    output = _whole(github_format(), _checked(linter, "First.\nThis is BAD news.\n"))
    assert output.splitlines() == [
        "::error file=a b/c.md,line=2,endLine=2,col=9,endColumn=12,title=test/bad"
        "::This word is bad.%0ASafe fix: Make it good: BAD \u2192 good",
        "1 problem (1 error) in 1 of 1 article. 1 can be fixed safely: reviewer fix",
    ]


def test_github_reads_names_with_its_own_signs_as_they_are(linter: Linter) -> None:
    output = _whole(github_format(), _checked(linter, "BAD", "100%,a:b.md"))
    assert output.startswith("::error file=100%25%2Ca%3Ab.md,line=1,")


@given(text=st.text())
def test_no_article_can_give_github_a_command_of_its_own(text: str) -> None:
    report = check_bytes(
        f"\u00e2\u20ac\u2122 {text}\n::error::no\r::error::no".encode("utf-8", "surrogatepass"),
        Path("a.md"),
        ALL,
    )
    output = _whole(github_format(), report)
    lines = output.splitlines()
    assert len(lines) == len(report.diagnostics) + (report.error is not None) + 1
    assert all(" file=a.md" in line for line in lines[:-1])


def test_github_shows_at_the_file_that_it_could_not_be_read() -> None:
    assert _whole(github_format(), FAILED).splitlines()[0] == "::error file=gone.md::it is gone."


class _Page(HTMLParser):
    """The text of a page, and whether all that is opened is closed again."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.marked: list[str] = []
        self.tags: set[str] = set()
        self._open: list[str] = []
        self.feed(page)
        self.close()
        assert not self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag != "meta":
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)
        if self._open and self._open[-1] == "mark":
            self.marked.append(data)


def test_the_page_marks_the_damage_and_tells_the_repair(linter: Linter) -> None:
    page = _Page(_whole(html_format(), _checked(linter, "This is BAD & new.\n"), FAILED))
    assert page.marked == ["BAD"]
    text = "".join(page.words)
    assert "This is BAD & new." in text
    assert "Safe fix: Make it good: BAD good" in text
    assert "gone.md: it is gone." in text
    assert "1 problem (1 error) in 1 of 1 article." in text


@pytest.mark.parametrize("text", ["BAD <script>alert(1)</script>", "<img src=x> BAD", "BAD </pre>"])
def test_the_page_holds_no_markup_of_an_article(linter: Linter, text: str) -> None:
    page = _Page(_whole(html_format(), _checked(linter, text, "<b>&.md")))
    assert not page.tags & {"script", "img"}
    assert text in "".join(page.words)
    assert "<b>&.md" in "".join(page.words)


def test_the_page_needs_nothing_from_elsewhere(linter: Linter) -> None:
    page = _whole(html_format(), _checked(linter, "BAD"))
    assert "http" not in page
    assert "<link" not in page
