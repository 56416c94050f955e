"""The one place that knows how UTF-8 is misread, and the only one that asks ftfy."""

from reviewer.rules._encoding.decoding import Misreading, decoded_text
from reviewer.rules._encoding.examining import end_of_examined, find_misreadings
from reviewer.rules._encoding.torn import (
    Torn,
    find_torn,
    misread_places,
    places_of_torn,
    unfinished_in,
    without,
)

__all__ = [
    "Misreading",
    "Torn",
    "decoded_text",
    "end_of_examined",
    "find_misreadings",
    "find_torn",
    "misread_places",
    "places_of_torn",
    "unfinished_in",
    "without",
]
