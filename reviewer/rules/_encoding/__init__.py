"""The one place that knows how UTF-8 is misread, and the only one that asks ftfy."""

from reviewer.rules._encoding.decoding import Misreading, find_misreadings
from reviewer.rules._encoding.torn import Torn, find_torn, without

__all__ = ["Misreading", "Torn", "find_misreadings", "find_torn", "without"]
