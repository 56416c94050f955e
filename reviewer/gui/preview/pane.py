"""The rendered article, kept up to date while one types."""

from collections.abc import Callable, Sequence
from time import perf_counter

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QTextBrowser, QToolTip, QWidget

from reviewer.article import Article
from reviewer.gui.editor.diagnostic_help import tool_tip
from reviewer.gui.looks.plain_menus import spelled
from reviewer.gui.preview.block_document import BlockDocument
from reviewer.gui.preview.line_map import Anchor, LineMap
from reviewer.gui.preview.mark_layer import MarkLayer
from reviewer.gui.preview.marks import BlockMarks
from reviewer.gui.preview.picture_look import Look
from reviewer.gui.preview.pictures import PictureShelf
from reviewer.gui.preview.selecting import Selecting, without_gaps
from reviewer.gui.preview.shown_pictures import ShownPictures
from reviewer.gui.preview.style import style_sheet
from reviewer.gui.preview.update_plan import Replacement, UpdatePlan
from reviewer.lint.model import Diagnostic
from reviewer.preview.blocks import PreviewBlock
from reviewer.preview.pictures import PicturePlace
from reviewer.review.preview_messages import Rendered

#: Seconds of work between two turns of the event loop, so that no key waits.
_SLICE = 0.008
#: Longest line in pixels, about 75 characters; beyond that the eye loses the next line.
_MEASURE = 760
_MARGIN = 18
_INDENT = 26
_RESIZE_DELAY_MS = 120


class PreviewPane(QTextBrowser):
    """Shows the blocks of a rendering. Follows no link and loads nothing from the web itself."""

    #: The person clicked a link that leads out of the article. Carries its QUrl.
    link_activated = Signal(QUrl)
    #: The person clicked on a block. Carries a line of the article's text, from 0.
    source_line_clicked = Signal(int)
    #: The person clicked on what is wrong. Carries the Diagnostic, and where on the screen.
    diagnostic_clicked = Signal(object, QPoint)
    #: The person wants to see pictures that are on the web.
    remote_pictures_wanted = Signal()
    #: All of what was last given is shown.
    caught_up = Signal()

    def __init__(
        self, summary_of: Callable[[str], str] = str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._summary_of = summary_of
        self.setObjectName("preview")
        self.setAccessibleName(self.tr("Preview"))
        self.setOpenLinks(False)
        self.setReadOnly(True)
        # Otherwise a table with many columns would get columns of single letters.
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        self.anchorClicked.connect(self._follow)
        self._key = ""
        #: Where the person was reading when everything had to be laid out again.
        self._line_to_keep: float | None = None
        self._plan = UpdatePlan()
        self._worker = QTimer(self)
        self._worker.timeout.connect(self._work)
        self._refit = QTimer(self)
        self._refit.setSingleShot(True)
        self._refit.setInterval(_RESIZE_DELAY_MS)
        self.document().setIndentWidth(_INDENT)
        self.document().setDefaultStyleSheet(style_sheet(self.palette()))
        self._blocks = BlockDocument(self.document())
        self._pictures = ShownPictures(self.document(), self._blocks, self._look, self)
        self._refit.timeout.connect(self._pictures.refit)
        self._map = LineMap(self, self._blocks)
        self._marks = BlockMarks()
        self._layer = MarkLayer(self, self._blocks, self._map, self._marks)
        self._selecting = Selecting(self, self._blocks, self._layer)
        self.setMouseTracking(True)
        self._fit_measure()

    def set_place(self, place: PicturePlace) -> None:
        """Choose where the pictures of what is shown next are looked for."""
        self._pictures.shelf.set_place(place)
        self._pictures.forget()

    def find_pictures_anew(self, place: PicturePlace) -> None:
        """Look for the shown pictures in another place."""
        self._pictures.move_to(place)

    def show_blocks(self, key: str, blocks: Sequence[PreviewBlock]) -> None:
        """Show these blocks of the article ``key``; what changed is put in during idle moments.

        The scroll position is kept, except when another article is shown.
        """
        if key != self._key:
            self._key = key
            self._empty()
        self._plan.begin(blocks, self._blocks.html)
        self._marks.forget(len(blocks))
        self._begin_work()

    def take(self, rendered: Rendered) -> None:
        """Show what has changed in a rendering."""
        if rendered.is_whole or rendered.key != self._key:
            blocks: list[PreviewBlock] = []
            for change in rendered.changes:
                change.apply(blocks)
            self.show_blocks(rendered.key, blocks)
            return
        self._plan.follow(rendered.changes, self._blocks.html)
        for change in rendered.changes:
            self._marks.splice(change.start, change.removed, len(change.blocks))
        self._begin_work()

    def show_diagnostics(self, diagnostics: Sequence[Diagnostic], article: Article) -> None:
        """Mark what is wrong with the article, in text order, where its text is shown."""
        self._marks.replace(diagnostics, article, self._plan.blocks)
        self._layer.refresh()

    def _begin_work(self) -> None:
        self._map.lines = self._plan.lines
        self._worker.start(0)

    @property
    def html(self) -> str:
        """The HTML of what was last given: sanitised, but without a style."""
        return "".join(block.html for block in self._plan.blocks)

    @property
    def pictures(self) -> PictureShelf:
        """The pictures of the article."""
        return self._pictures.shelf

    def clear_article(self) -> None:
        """Show nothing."""
        self._key = ""
        self._empty()

    @property
    def is_up_to_date(self) -> bool:
        """Whether all of what was last given is shown."""
        return self._plan.is_done

    @property
    def has_remote_pictures(self) -> bool:
        """Whether the article shows pictures that are on the web."""
        return self._pictures.are_remote

    def allow_remote(self, *, allowed: bool) -> None:
        """Load pictures from the web from now on, or no more."""
        self._pictures.allow_remote(allowed=allowed)

    def scroll_to_line(self, line: int) -> None:
        """Highlight what the article's line was rendered to, and bring it into sight."""
        index = self._map.block_of(line)
        self._layer.set_current(index)
        if index is not None:
            self._map.bring_into_sight(line, index)

    def show_at_top(self, line: float | None) -> None:
        """Scroll so that the rendering of the article's line is at the top; None means the end."""
        if line is None:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
        else:
            self._map.show_at_top(line, _MARGIN)

    @property
    def line_at_top(self) -> float:
        """The article's line at the top, and how much of it is out of sight."""
        return self._map.line_at_top()

    def shut_down(self) -> None:
        """End what works for the pane."""
        self._worker.stop()
        self._pictures.shelf.shut_down()

    def cursorForPosition(self, point: QPoint) -> QTextCursor:
        """The text cursor nearest to a point of the viewport, in the margins as well.

        Qt's own finds nothing in a frame from beside it.
        """
        side, scrolled = self._side_margin(), self.horizontalScrollBar().value()
        right = max(side, self.viewport().width() - side - 1)
        x = min(max(point.x(), side - scrolled), right)
        return super().cursorForPosition(QPoint(x, point.y()))

    def loadResource(self, kind: int, url: QUrl | str) -> object:
        """Return pictures only; nothing else that an article names is ever opened."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        return self._pictures.image(QUrl(url).toString())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep a comfortable measure, and the pictures inside it."""
        super().resizeEvent(event)
        self._fit_measure()
        self._refit.start()

    def changeEvent(self, event: QEvent) -> None:
        """Take over the colours and the font of a palette that changed."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the marks with the text."""
        super().paintEvent(event)
        self._layer.paint()

    def viewportEvent(self, event: QEvent) -> bool:
        """Explain what is wrong under the mouse."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self._layer.at(event.pos())
            if found:
                text = tool_tip(found, self._summary_of)
                QToolTip.showText(event.globalPos(), text, self)
                return True
            QToolTip.hideText()
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select, whatever stands between what is in sight."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._selecting.reach(event.position().toPoint())
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select further."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._selecting.reach(event.position().toPoint())
        super().mouseMoveEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy what is selected, as if it stood in no frames."""
        self._selecting.open_selected()
        return without_gaps(super().createMimeDataFromSelection())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell what was clicked, where it was no link and nothing was selected."""
        super().mouseReleaseEvent(event)
        event.accept()
        point = event.position().toPoint()
        is_click = event.button() == Qt.MouseButton.LeftButton
        found = self._layer.at(point) if is_click and not self.anchorAt(point) else ()
        if found and not self.textCursor().hasSelection():
            self.diagnostic_clicked.emit(found[0], event.globalPosition().toPoint())
            return
        if (
            event.button() == Qt.MouseButton.LeftButton
            and self._map.lines
            and not self.anchorAt(point)
            and not self.textCursor().hasSelection()
        ):
            if self._pictures.shelf.waits_for_consent(self._picture_at(point)):
                self.remote_pictures_wanted.emit()
                return
            position = self.cursorForPosition(point).position()
            self.source_line_clicked.emit(self._map.line_at(position))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to load pictures from the web: they are never loaded without being asked for."""
        menu = spelled(self.createStandardContextMenu(event.pos()))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        load = menu.addAction(self.tr("Load pictures from the web"))
        load.setEnabled(self.has_remote_pictures)
        load.triggered.connect(self.remote_pictures_wanted)
        menu.popup(event.globalPos())

    def _picture_at(self, point: QPoint) -> str:
        """The address of the picture at a point of the viewport; empty where there is none."""
        return QUrl(self.document().documentLayout().imageAt(self._in_document(point))).toString()

    def _in_document(self, point: QPoint) -> QPointF:
        bars = self.horizontalScrollBar(), self.verticalScrollBar()
        return QPointF(point.x() + bars[0].value(), point.y() + bars[1].value())

    def _follow(self, url: QUrl) -> None:
        if url.isRelative() and not url.path() and url.hasFragment():
            self.scrollToAnchor(url.fragment())
        else:
            self.link_activated.emit(url)

    def _work(self) -> None:
        """Make replacements for a moment; what is being read stays where it is."""
        due = perf_counter() + _SLICE
        anchor = self._map.anchor()
        while not self._plan.is_done and perf_counter() < due:
            replacement = self._plan.step()
            for html in replacement.html:
                self._pictures.learn(html)
            self._blocks.replace(replacement.index, replacement.removed, replacement.html)
            anchor = _moved(anchor, replacement)
        self._map.restore(anchor)
        if self._plan.is_done:
            self._worker.stop()
            if self._line_to_keep is not None:
                self.show_at_top(self._line_to_keep)
                self._line_to_keep = None
            self._layer.draw()  # so that all is painted at once
            self.caught_up.emit()

    def _empty(self) -> None:
        self._line_to_keep = None
        self._plan.begin((), ())
        self._worker.stop()
        self._map.lines = []
        self._pictures.forget()
        self._blocks.clear()
        self._fit_measure()
        self.verticalScrollBar().setValue(0)

    def _restyle(self) -> None:
        if not hasattr(self, "_blocks"):
            return  # Qt tells of the first font before the pane is ready
        if self._line_to_keep is None and self.verticalScrollBar().value():
            self._line_to_keep = self.line_at_top
        self.document().setDefaultStyleSheet(style_sheet(self.palette()))
        self._blocks.clear()
        self._fit_measure()
        self._plan.begin(self._plan.blocks, ())
        self._begin_work()

    def _look(self) -> Look:
        width = self.viewport().width() - 2 * self._side_margin() - 4
        return Look(max(width, 60), self.palette(), self.font(), self.devicePixelRatioF())

    def _side_margin(self) -> int:
        return max(_MARGIN, (self.viewport().width() - _MEASURE) // 2)

    def _fit_measure(self) -> None:
        root = self.document().rootFrame()
        layout = root.frameFormat()
        side = self._side_margin()
        if layout.leftMargin() != side:
            layout.setLeftMargin(side)
            layout.setRightMargin(side)
            layout.setTopMargin(_MARGIN)
            layout.setBottomMargin(_MARGIN)
            root.setFrameFormat(layout)


def _moved(anchor: Anchor | None, made: Replacement) -> Anchor | None:
    """The anchor after a replacement: the same block, wherever it is now."""
    if anchor is None or anchor[0] < made.index + made.removed:
        return anchor
    return anchor[0] + len(made.html) - made.removed, anchor[1]
