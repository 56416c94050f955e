"""How the pictures of the preview are drawn, those that are not there as well."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPalette

from reviewer.gui.words.language import translate

_PLACEHOLDER = QSize(340, 64)


@dataclass(frozen=True, slots=True)
class Look:
    """How pictures are drawn in a pane: its width in pixels, its colours, its screen's density."""

    width: int
    palette: QPalette
    font: QFont
    density: float

    def width_of(self, image: QImage) -> int:
        """How wide the picture is drawn, in pixels of the screen."""
        return min(image.width(), int(self.width * self.density))

    @property
    def placeholder_width(self) -> int:
        """How wide the box for a picture that is not shown is drawn, in pixels of the screen."""
        return int(min(_PLACEHOLDER.width(), self.width) * self.density)

    def scaled(self, image: QImage) -> QImage:
        """The picture, no wider than the pane."""
        wanted = self.width_of(image)
        if wanted < image.width():
            image = image.scaledToWidth(wanted, Qt.TransformationMode.SmoothTransformation)
        if image.width() > self.width:
            image.setDevicePixelRatio(self.density)
        return image

    def placeholder(self, alt: str, reason: str) -> QImage:
        """A box with the picture's description, and why it is not shown."""
        size = QSize(min(_PLACEHOLDER.width(), self.width), _PLACEHOLDER.height())
        image = QImage(size * self.density, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(self.density)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text = self.palette.color(QPalette.ColorRole.Text)
        faint, muted = QColor(text), QColor(text)
        faint.setAlphaF(0.06)
        muted.setAlphaF(0.65)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faint)
        painter.drawRoundedRect(QRectF(0, 0, size.width(), size.height()), 6, 6)
        painter.setFont(self.font)
        metrics = painter.fontMetrics()
        inner = QRectF(14, 8, size.width() - 28, size.height() - 16)
        title = metrics.elidedText(
            alt or translate("Pictures", "Picture"),
            Qt.TextElideMode.ElideRight,
            int(inner.width()),
        )
        painter.setPen(text)
        painter.drawText(inner, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, title)
        painter.setPen(muted)
        note = metrics.elidedText(reason, Qt.TextElideMode.ElideMiddle, int(inner.width()))
        painter.drawText(inner, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, note)
        painter.end()
        return image.copy()  # what was painted on keeps what it was painted with
