"""Runs a command of the command line."""

import logging
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from reviewer.cli.exit_codes import ExitCode
from reviewer.review.terminal_text import visible

if TYPE_CHECKING:
    import argparse

COMMANDS = ("check", "fix", "rules")


def is_command(argv: Sequence[str]) -> bool:
    """Whether the arguments (without the program's name) are a command, or ask for help.

    Any others open the window. A folder named "check" is opened with ``./check``.
    """
    return bool(argv) and argv[0] in (*COMMANDS, "-h", "--help")


def run(argv: Sequence[str]) -> int:
    """Run a command and return the exit status. Errors are printed, not raised."""
    # Imported late, because the window needs none of this, and each command only its own part.
    from reviewer.cli.arguments import build_parser
    from reviewer.cli.console import drop_output, say
    from reviewer.lint.selection import UnknownNameError
    from reviewer.review.places import SettingsMistakesError
    from reviewer.review.reading import explain

    _log_in_one_line()
    if sys.stdout is None:
        say("reviewer: the output cannot be written: standard output is closed.")
        return ExitCode.FAILURE
    try:
        options = build_parser().parse_args(argv)
        return _run_command(options)
    except SystemExit as end:  # argparse has said what there is to say
        return int(end.code or 0)
    except UnknownNameError as error:
        say(visible(f"reviewer: {error}"))
        return ExitCode.USAGE
    except SettingsMistakesError as error:
        for mistake in error.mistakes:
            say(visible(str(mistake)))
        return ExitCode.USAGE
    except BrokenPipeError:
        drop_output()
        return ExitCode.PROBLEMS
    except OSError as error:
        if error.filename is not None:
            say(visible(f"{error.filename}: {explain(error)}"))
        else:
            say(f"reviewer: the output cannot be written: {error.strerror or error}.")
            drop_output()  # or the program's end would try to write it again
        return ExitCode.FAILURE
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED


def _run_command(options: "argparse.Namespace") -> int:
    match options.command:
        case "check":
            from reviewer.cli.check_command import run_check

            return run_check(options)
        case "fix":
            from reviewer.cli.fix_command import run_fix

            return run_fix(options)
        case _:
            from reviewer.cli.rules_command import run_rules

            return run_rules(options)


class _OneLine(logging.Formatter):
    """A message without its traceback: errors are one line each."""

    def format(self, record: logging.LogRecord) -> str:
        return visible(f"reviewer: {record.getMessage()}")


def _log_in_one_line() -> None:
    handler = logging.StreamHandler()
    handler.setFormatter(_OneLine())
    logging.basicConfig(level=logging.WARNING, handlers=[handler])
