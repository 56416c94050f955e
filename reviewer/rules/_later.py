"""Expressions compiled at their first use: most articles open the gates of few rules."""

import re
from collections.abc import Callable
from functools import cache


def later(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> Callable[[], re.Pattern[str]]:
    """Give a function that compiles the expression once: start-up waits for none."""
    return cache(lambda: re.compile(pattern, flags))
