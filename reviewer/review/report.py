"""What a check reports, whatever the format: files as they are done, then a summary."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from reviewer.article import Article
from reviewer.lint.model import Diagnostic, Severity
from reviewer.review.judgement import Judged, WorkspaceIgnore
from reviewer.workspace.baseline import Problem

#: The name of a severity, and a rule. (The severity itself takes longer to compare and to send.)
Kind = tuple[str, str]
Tally = tuple[tuple[Kind, int], ...]


@dataclass(frozen=True, slots=True)
class FileReport:
    """What a check found in one file: diagnostics in text order, or an error.

    ``error`` is a sentence without the path; if there is one, ``article`` is None. ``see`` is the
    address at which what the article lost can be looked up, where a diagnostic says so. ``judged``
    says what people's judgements left out.
    """

    path: Path
    article: Article | None
    diagnostics: tuple[Diagnostic, ...] = ()
    error: str | None = None
    see: str | None = None
    judged: Judged | None = None


@dataclass(slots=True)
class Totals:
    """Counts over all files so far."""

    files: int = 0
    damaged_files: int = 0
    safely_fixable: int = 0
    accepted: int = 0
    by_rule: Counter[Kind] = field(default_factory=Counter)
    failures: list[tuple[str, str]] = field(default_factory=list)  # path, and why it was not read

    @property
    def failed_files(self) -> int:
        """Number of files that could not be checked."""
        return len(self.failures)

    @property
    def diagnostics(self) -> int:
        """Number of diagnostics."""
        return self.by_rule.total()

    def of(self, severity: Severity) -> int:
        """Number of diagnostics of that severity."""
        return sum(n for (name, _rule), n in self.by_rule.items() if name == severity.value)

    def add(self, rendered: "Rendered") -> None:
        """Count one more file."""
        self.files += 1
        self.damaged_files += bool(rendered.tally)
        if rendered.error is not None:
            self.failures.append((rendered.path, rendered.error))
        self.safely_fixable += rendered.safely_fixable
        self.accepted += rendered.accepted
        for kind, number in rendered.tally:
            self.by_rule[kind] += number


@dataclass(frozen=True, slots=True)
class Rendered:
    """One file's part of the output and its counts: all that is sent between processes."""

    path: str
    output: bytes
    error: str | None = None
    tally: Tally = ()
    safely_fixable: int = 0
    accepted: int = 0  # diagnostics that the baseline left out
    stale: tuple[WorkspaceIgnore, ...] = ()
    used_everywhere: tuple[WorkspaceIgnore, ...] = ()
    problems: tuple[Problem, ...] = ()  # all, for a baseline, where one is to be written


def _nothing(_totals: Totals) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class ReportFormat:
    """How a report is written. ``render`` runs in the checking processes, so it is picklable."""

    render: Callable[[FileReport], str]
    begin: str = ""
    between: str = ""  # between the parts of files, where these are not empty
    end: Callable[[Totals], str] = _nothing
    encoding: str = "utf-8"

    def rendered(self, report: FileReport) -> Rendered:
        """One file's part of the output."""
        judged = report.judged
        return Rendered(
            str(report.path),
            self.encode(self.render(report)),
            report.error,
            tally_of(report.diagnostics),
            sum(found.safe_fix is not None for found in report.diagnostics),
            accepted=judged.accepted if judged else 0,
            stale=judged.stale if judged else (),
            used_everywhere=judged.used_everywhere if judged else (),
        )

    def encode(self, text: str) -> bytes:
        r"""The output's bytes; what the encoding lacks is escaped.

        Undecodable bytes of an article are lone surrogates in its text: ``\udc80`` in JSON.
        """
        return text.encode(self.encoding, "backslashreplace")


def tally_of(diagnostics: Iterable[Diagnostic]) -> Tally:
    """How many diagnostics of each severity and rule."""
    return tuple(Counter((each.severity.value, each.rule) for each in diagnostics).items())
