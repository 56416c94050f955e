"""How the lines that were found are cut to fit into a narrow list."""

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from reviewer.gui.search.delegate import fitting
from reviewer.review.bulk.messages import Hit

_HIT = Hit(0, 0, 0, "Towards noon the Leagues brought ", "field guns", ". Rain fell." * 9, 10)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("room", [150, 250, 400, 2000])
def test_the_place_is_seen_whole_however_narrow_the_list_is(room: int) -> None:
    plain = QApplication.font()
    bold = QFont(plain)
    bold.setBold(True)
    before, found, after = fitting(_HIT, room, plain, bold)
    assert found == _HIT.found
    letters = QFontMetrics(plain).horizontalAdvance
    assert letters(before) + QFontMetrics(bold).horizontalAdvance(found) + letters(after) <= room
    if room > 1000:
        assert before + found + after == _HIT.before + _HIT.found + _HIT.after
