"""The options of the command line."""

import argparse
import os
import sys
from typing import NoReturn

from reviewer.cli.exit_codes import ExitCode
from reviewer.lint.model import Severity
from reviewer.review.terminal_text import visible

FORMATS = ("text", "json", "jsonl", "sarif", "github", "html")

_DESCRIPTION = "Find and repair the damage in scraped Markdown articles."
_EPILOG = (
    "Without a command, `reviewer [FOLDER|FILE]` opens the window. Exit status: 0 nothing found "
    "(or all fixed), 1 problems found (or left), 2 wrong usage, 3 a file could not be read or "
    "written."
)


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        line = visible(f"{self.prog}: {message} (see {self.prog} --help)")
        self.exit(ExitCode.USAGE, f"{line}\n")


def build_parser() -> argparse.ArgumentParser:
    """The parser of all commands; the result's ``command`` is the command's name."""
    parser = _Parser("reviewer", description=_DESCRIPTION, epilog=_EPILOG)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_check(commands.add_parser("check", help="report the damage in articles"))
    _add_fix(commands.add_parser("fix", help="repair articles"))
    _add_rules(commands.add_parser("rules", help="list the kinds of damage, or explain one"))
    return parser


def _add_check(parser: argparse.ArgumentParser) -> None:
    _add_paths(parser)
    parser.add_argument("--format", choices=FORMATS, default="text", help="default: text")
    parser.add_argument(
        "--jobs",
        type=_positive,
        default=cores(),
        metavar="N",
        help="number of processes (default: %(default)s, one per core)",
    )
    parser.add_argument(
        "--no-cache",
        action="store_true",
        help="has no effect: no results are kept between runs, so every article is always checked",
    )
    _add_selection(parser)
    parser.add_argument(
        "--ignore",
        action="extend",
        type=_names,
        default=[],
        metavar="RULE,...",
        help="do not run these rules or families",
    )
    parser.add_argument(
        "--severity",
        choices=[severity.value for severity in Severity],
        default=Severity.INFO.value,
        metavar="LEVEL",
        help="report only problems of at least this severity: error, warning or info (default)",
    )
    _add_baseline(parser)
    parser.add_argument(
        "--write-baseline",
        action="store_true",
        help="accept all present problems, so that later checks report only new ones",
    )
    parser.add_argument(
        "--prune-ignored",
        action="store_true",
        help="remove entries from .reviewer/ignored.jsonl that no longer match anything",
    )


def _add_fix(parser: argparse.ArgumentParser) -> None:
    _add_paths(parser)
    parser.add_argument(
        "--diff", action="store_true", help="write a unified diff to stdout and change nothing"
    )
    parser.add_argument(
        "--unsafe", action="store_true", help="also make fixes that a person should decide on"
    )
    _add_selection(parser)
    _add_baseline(parser)


def _add_rules(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("rule", nargs="?", metavar="RULE", help="explain this rule, with examples")
    parser.add_argument(
        "--format",
        choices=("text", "json", "markdown", "schema"),
        default="text",
        help="default: text; schema is the JSON Schema of reviewer.toml, for editors",
    )


def _add_paths(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", metavar="PATH", help="an article or a folder")


def _add_selection(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--select",
        action="extend",
        type=_names,
        default=[],
        metavar="RULE,...",
        help="run only these rules or families, such as encoding/mojibake or leak",
    )


def _add_baseline(parser: argparse.ArgumentParser) -> None:
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument(
        "--baseline",
        metavar="FILE",
        help="leave out the problems accepted in FILE (default: .reviewer/baseline.jsonl)",
    )
    choice.add_argument(
        "--no-baseline", action="store_true", help="report accepted problems as well"
    )


def _names(text: str) -> list[str]:
    return [name.strip() for name in text.split(",") if name.strip()]


def _positive(text: str) -> int:
    number = int(text) if text.isascii() and text.isdigit() else 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"“{text}” is not a valid number of processes")
    return number


def cores() -> int:
    """The processor cores that this process may use; at most what Windows can wait for."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return min(os.cpu_count() or 1, 60)
