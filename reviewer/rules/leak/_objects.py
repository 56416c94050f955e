"""How a printed object looks, which three rules ask."""

import re

LEAK = r"\[object [A-Z]\w*\]"
_LEAK_LINE = rf"[ \t]*(?:[*+-][ \t]+)?{LEAK}(?:[ \t,;]*{LEAK})*[ \t]*"
#: Adjacent lines of nothing but printed objects.
LEAK_LINES = re.compile(rf"(?m)^{_LEAK_LINE}(?:\n{_LEAK_LINE})*$")
#: A heading with printed objects at its end, from its last number sign on; it may be glued to the
#: sentence before it. (One sign, as the search for a fixed beginning is the fastest.)
LEAK_HEADING = re.compile(rf"(?m)# [^\n\[#]*?(?P<leak>(?:{LEAK})+)[ \t]*$")
ANY_LEAK = re.compile(LEAK)
