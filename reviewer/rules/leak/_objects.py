"""How a printed object looks, which three rules ask."""

import re

LEAK = r"\[object [A-Z]\w*\]"
#: A line of nothing but printed objects.
LEAK_LINE = re.compile(rf"[ \t]*(?:[*+-][ \t]+)?{LEAK}(?:[ \t,;]*{LEAK})*[ \t]*")
#: A heading with printed objects at its end; it may be glued to the sentence before it.
LEAK_HEADING = re.compile(rf"(?m)#{{1,6}} [^\n\[#]*?(?P<leak>(?:{LEAK})+)[ \t]*$")
ANY_LEAK = re.compile(LEAK)
