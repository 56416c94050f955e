"""Expressions that are compiled at first use: most articles open the gates of only a few rules."""

import re
from collections.abc import Callable
from functools import cache


def later(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> Callable[[], re.Pattern[str]]:
    """Return a function that compiles the expression at its first call, not at start-up."""
    return cache(lambda: re.compile(pattern, flags))
