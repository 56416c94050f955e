"""A button whose words end in an ellipsis where there is no room for all of them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QStyleOptionButton

#: Pixels at each side that are the button's own.
_EDGE = 8


class ElidedButton(QPushButton):
    """Qt's own would cut its words off at both ends."""

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        option.text = option.fontMetrics.elidedText(
            option.text,
            Qt.TextElideMode.ElideRight,
            self.width() - 2 * _EDGE,
            Qt.TextFlag.TextShowMnemonic,
        )
