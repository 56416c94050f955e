"""What a check says, whatever the format: files as they are done, then a summary."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from reviewer.article import Article
from reviewer.lint.model import Diagnostic, Severity

#: The name of a severity, and a rule. (The severity itself takes longer to compare and to send.)
Kind = tuple[str, str]
Tally = tuple[tuple[Kind, int], ...]


@dataclass(frozen=True, slots=True)
class FileReport:
    """What a check found in one file: diagnostics in text order, or an error.

    ``error`` is a sentence without the path; ``article`` is None where there is one. ``see`` is
    the address at which what the article lost can be looked up, where a diagnostic says so.
    """

    path: Path
    article: Article | None
    diagnostics: tuple[Diagnostic, ...] = ()
    error: str | None = None
    see: str | None = None


@dataclass(slots=True)
class Totals:
    """Counts over all files so far."""

    files: int = 0
    damaged_files: int = 0
    failed_files: int = 0
    safely_fixable: int = 0
    by_rule: Counter[Kind] = field(default_factory=Counter)

    @property
    def diagnostics(self) -> int:
        """Number of diagnostics."""
        return self.by_rule.total()

    def of(self, severity: Severity) -> int:
        """Number of diagnostics of that severity."""
        return sum(n for (name, _rule), n in self.by_rule.items() if name == severity.value)

    def add(self, rendered: "Rendered") -> None:
        """Count one file more."""
        self.files += 1
        self.damaged_files += bool(rendered.tally)
        self.failed_files += rendered.error is not None
        self.safely_fixable += rendered.safely_fixable
        for kind, number in rendered.tally:
            self.by_rule[kind] += number


@dataclass(frozen=True, slots=True)
class Rendered:
    """One file's part of the output, and its counts: all that crosses from another process."""

    path: str
    output: bytes
    error: str | None = None
    tally: Tally = ()
    safely_fixable: int = 0
    record: bytes = b""  # for the workspace's index, packed


def _nothing(_totals: Totals) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class ReportFormat:
    """How a report is written. ``render`` runs in the processes that check, so it is picklable."""

    render: Callable[[FileReport], str]
    begin: str = ""
    between: str = ""  # before each file's part but the first
    end: Callable[[Totals], str] = _nothing
    encoding: str = "utf-8"

    def rendered(self, report: FileReport) -> Rendered:
        """One file's part of the output."""
        return Rendered(
            str(report.path),
            self.encode(self.render(report)),
            report.error,
            tally_of(report.diagnostics),
            sum(found.safe_fix is not None for found in report.diagnostics),
        )

    def encode(self, text: str) -> bytes:
        r"""The output's bytes; what the encoding lacks is escaped.

        Undecodable bytes of an article stand in its text as lone surrogates: ``\udc80`` in JSON.
        """
        return text.encode(self.encoding, "backslashreplace")


def tally_of(diagnostics: Iterable[Diagnostic]) -> Tally:
    """How many diagnostics of each severity and rule."""
    return tuple(Counter((each.severity.value, each.rule) for each in diagnostics).items())
