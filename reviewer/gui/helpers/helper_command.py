"""The command that runs a helper; a packaged program, without ``python -m``, runs itself."""

import os
import sys
from pathlib import Path

import reviewer


def helper_command(module: str) -> list[str]:
    """Program and arguments that run a module of ``reviewer.review``."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--worker", module]
    # -P: a folder of articles that happens to be the working directory must lend no modules.
    return [sys.executable, "-P", "-m", f"reviewer.review.{module}"]


def helper_environment() -> dict[str, str]:
    """The environment in which the child finds this very package, installed or not."""
    environment = dict(os.environ)
    # A helper works in one thread; glibc would keep freed memory for every thread.
    environment.setdefault("MALLOC_ARENA_MAX", "1")
    if not getattr(sys, "frozen", False):
        home = str(Path(reviewer.__file__).parents[1])
        others = environment.get("PYTHONPATH")
        environment["PYTHONPATH"] = home + (os.pathsep + others if others else "")
    return environment
