"""Qt without a screen, for all tests of the window."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Machines without many fonts complain once for each script Qt looks for.
os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false;qt.qpa.fonts=false")
