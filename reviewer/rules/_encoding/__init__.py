"""The one place that knows how UTF-8 is misread, and the only one that asks ftfy."""

from reviewer.rules._encoding.decoding import Misreading, find_misreadings
from reviewer.rules._encoding.high_part import HighPart, count_high

__all__ = ["HighPart", "Misreading", "count_high", "find_misreadings"]
