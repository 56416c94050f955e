"""The reports that other programs read."""

import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from reviewer.lint.engine import Linter
from reviewer.review.check import check_bytes
from reviewer.review.report import FileReport, Totals
from reviewer.review.report_json import json_format
from reviewer.review.report_jsonl import jsonl_format


def test_a_file_is_one_line_in_the_documented_shape(linter: Linter) -> None:
    report = check_bytes("One\r\n\U0001f600 BAD".encode(), Path("a/b.md"), linter)
    output = jsonl_format().rendered(report).output
    assert output.endswith(b"}\n")
    assert output.count(b"\n") == 1
    assert json.loads(output) == {
        "path": str(Path("a/b.md")),
        "error": None,
        "diagnostics": [
            {
                "rule": "test/bad",
                "severity": "error",
                "message": "This word is bad.",
                "start": {"offset": 6, "line": 2, "column": 3},
                "end": {"offset": 9, "line": 2, "column": 6},
                "text": "BAD",
                "fixes": [
                    {
                        "title": "Make it good",
                        "safe": True,
                        "edits": [{"start": 6, "end": 9, "text": "good"}],
                    }
                ],
            }
        ],
    }


def test_a_clean_file_has_a_line_and_so_has_one_that_could_not_be_read(linter: Linter) -> None:
    clean = jsonl_format().rendered(check_bytes(b"Fine", Path("a.md"), linter)).output
    assert json.loads(clean) == {"path": "a.md", "error": None, "diagnostics": []}
    failed = jsonl_format().rendered(FileReport(Path("b.md"), None, error="it is gone.")).output
    assert json.loads(failed) == {"path": "b.md", "error": "it is gone.", "diagnostics": []}


def test_letters_are_utf_8_and_undecodable_bytes_are_escapes() -> None:
    report = FileReport(Path("caf\u00e9 \udcff.md"), None, error="no")
    output = jsonl_format().rendered(report).output
    assert b'"caf\xc3\xa9 \\udcff.md"' in output
    assert json.loads(output)["path"] == "caf\u00e9 \udcff.md"


@given(st.binary())
def test_any_bytes_give_one_line_of_json(linter: Linter, data: bytes) -> None:
    output = jsonl_format().rendered(check_bytes(b"BAD\n" + data, Path("a.md"), linter)).output
    assert output.count(b"\n") == 1
    json.loads(output.decode("utf-8"))


def test_the_json_report_is_an_array_of_the_same_objects(linter: Linter) -> None:
    form = json_format()
    totals = Totals()
    text = form.begin
    for name in ("a.md", "b.md"):
        text += form.between if totals.files else ""
        rendered = form.rendered(check_bytes(b"BAD", Path(name), linter))
        totals.add(rendered)
        text += rendered.output.decode()
    assert [each["path"] for each in json.loads(text + form.end(totals))] == ["a.md", "b.md"]
    assert json.loads(form.begin + form.end(Totals())) == []
