"""What must agree in a window at rest: text, editor, form, preview and diagnostics."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QCheckBox,
    QDateTimeEdit,
    QLineEdit,
    QListWidget,
    QTreeWidget,
    QTreeWidgetItemIterator,
    QWidget,
)

from reviewer.article import Article
from reviewer.gui.document.open_article import OpenArticle
from reviewer.gui.editor.marks import Marks
from reviewer.gui.front_matter.form import FrontMatterForm
from reviewer.gui.looks.severity_style import GLYPHS
from reviewer.gui.preview.block_document import BlockDocument
from reviewer.gui.review_window import ReviewWindow
from reviewer.index.facts import Facts
from reviewer.index.linter import WorkspaceLinter
from reviewer.lint.engine import Linter
from reviewer.lint.model import Diagnostic
from reviewer.preview.blocks import PreviewBlock
from reviewer.review.preview_messages import RenderText
from reviewer.review.preview_worker import LivePreview
from reviewer.review.shrinking import restored
from reviewer.rules import ALL_RULES
from reviewer.settings.choosing import linter_for
from reviewer.settings.model import DEFAULT_SETTINGS
from tests.gui.random_actions.color_agreement import colors_amiss


class Agreement:
    """Compares what a window shows with what is derived anew from its text."""

    def __init__(self, window: ReviewWindow) -> None:
        self._window = window
        self._linter = linter_for(DEFAULT_SETTINGS, ALL_RULES)
        # Of the text compared last: most steps change none, and making all anew takes longest.
        self._filled: tuple[object, tuple[int, list[tuple[str, str]]]] = None, (0, [])
        self._rendered: tuple[str, list[PreviewBlock]] | None = None
        window.index.facts_changed.connect(self._know)

    def differences(self) -> list[str]:
        """What does not agree, as sentences; nothing where all does."""
        article = self._window.view.shown
        if article is None:
            return ["no article is shown"]
        if article.read_only_reason is not None:
            return []
        return [
            *self._of_text(article),
            *colors_amiss(self._window.panels.editor),
            *self._of_form(article),
            *self._of_diagnostics(article),
            *self._of_preview(article),
            *self._of_window(article),
        ]

    def _know(self, facts: bytes) -> None:
        known = restored(facts) if facts else None
        make = partial(WorkspaceLinter, facts=known) if isinstance(known, Facts) else Linter
        self._linter = linter_for(DEFAULT_SETTINGS, ALL_RULES, make)

    def _of_text(self, article: OpenArticle) -> Iterator[str]:
        editor, now = self._window.panels.editor, article.article
        if editor.document() is not article.document or editor.article is not article:
            yield "the editor shows another article"
            return
        hidden, shown = _lines_of(article)
        if "\n".join([*hidden, *shown]) != now.text:
            yield f"the document holds {[*hidden, *shown]}, the text is {now.text!r}"
        lacks_line = 0 < now.body_start == len(now.text) and not now.text.endswith("\n")
        expected = now.text.rpartition("\n")[2] if lacks_line else now.body
        if "\n".join(shown) != expected:
            yield f"the editor shows {shown}, the body is {expected!r}"
        if stale := laid_out_as_another(article.document):
            yield f"lines are laid out as what stood there before: {stale}"
        cursor = editor.textCursor()
        if min(cursor.anchor(), cursor.position()) < article.bridge.position(now.body_start):
            yield "the cursor is in the front matter"

    def _of_form(self, article: OpenArticle) -> Iterator[str]:
        form, now = self._window.panels.form, article.article
        raw = form._raw if form._pages._pages.currentWidget() is form._raw else form._pages.beside
        if raw.isVisible() and raw._text.written != _raw_text(now):
            yield f"the raw view shows {raw._text.written!r}, it is {_raw_text(now)!r}"
        if form._raw.has_focus and form._raw.isVisible():
            return  # what is being mended by hand stays text for a moment
        if now.front_matter.problem is not None and form._filled_from is article:
            return  # beside the text that is being mended, the fields wait to be true again
        # What the text could not take over yet stays in its field, which says so; and a date that
        # is half written is none yet.
        refused = {f"field:{it.key}" for it in form._editors.present if it._error}
        refused |= {it.objectName() for it in form.findChildren(QDateTimeEdit) if it.hasFocus()}
        page, values = self._filled_anew(article)
        shown = [it for it in _values(form) if it[0] not in refused]
        expected = [it for it in values if it[0] not in refused]
        if shown != expected or form._pages._pages.currentIndex() != page:
            index = form._pages._pages.currentIndex()
            yield f"the form shows {shown} on page {index}, not {expected} on {page}"
        elif page == 0:
            yield from self._of_values(now, dict(shown))

    def _filled_anew(self, article: OpenArticle) -> tuple[int, list[tuple[str, str]]]:
        """The page and the values that a new form shows of the present text."""
        form = self._window.panels.form
        looks = (form._pages.is_as_text, form._pages.is_beside)
        of = (
            article,
            article.revision,
            form._changes.guides,
            looks,
            frozenset(form._editors.as_text),
        )
        if of != self._filled[0]:
            fresh = FrontMatterForm(form._editors._site)
            fresh.take_guides(form._changes.guides)
            fresh.show_article(article)
            fresh._pages.set_beside(shown=looks[1])
            fresh._pages.set_as_text(shown=looks[0])
            fresh._editors.as_text |= form._editors.as_text
            fresh.refresh()
            self._filled = of, (fresh._pages._pages.currentIndex(), _values(fresh))
            fresh.show_article(None)
            fresh.deleteLater()
        return self._filled[1]

    def _of_values(self, now: Article, shown: dict[str, str]) -> Iterator[str]:
        last = {field.key: field for field in now.front_matter.fields}
        for key, field in last.items():
            value = shown.get(f"field:{key}")
            if (
                field.scalar is None
                or value is None
                or key in self._window.panels.form._editors.as_text
            ):
                continue
            if value.split("\x00")[0].strip() != field.scalar.text.strip():
                yield f"{key} is {field.scalar.text!r}, shown is {value!r}"

    def _of_diagnostics(self, article: OpenArticle) -> Iterator[str]:
        window, now = self._window, article.article
        found = self._expected_diagnostics(article, now)
        known = list(window.diagnosis.diagnostics)
        if known != found:
            yield f"known are {_brief(known)}, right are {_brief(found)}"
            return
        if list(window.panels.problems.model.diagnostics) != found:
            yield "the list of problems shows others"
        marks = Marks()
        marks.replace(found, article.bridge.index)
        if list(window.panels.editor._marks.starts) != list(marks.starts):
            yield f"marked is {list(window.panels.editor._marks.starts)}"
        row = window.panels.articles.model.row_of(article.path)
        total = sum((row.counts or {}).values()) if row is not None else -1
        if row is not None and row.error is None and total != len(found):
            yield f"the list of articles counts {total}, there are {len(found)}: {row}"

    def _expected_diagnostics(self, article: OpenArticle, now: Article) -> list[Diagnostic]:
        found = self._linter.analyze(Article(now.text, now.envelope, article.path))
        session = self._window.folder.session
        assert session is not None
        return session.reported(article.path, found, now.text)

    def _of_preview(self, article: OpenArticle) -> Iterator[str]:
        pane = self._window.panels.preview
        if self._rendered is None or self._rendered[0] != article.article.text:
            self._rendered = article.article.text, rendered_anew(article)
        anew = self._rendered[1]
        if pane.html != "".join(block.html for block in anew):
            yield f"the preview is {pane.html!r}, anew it is {[it.html for it in anew]!r}"
            return
        places = [(block.first_line, block.end_line) for block in anew]
        if list(pane._map.lines) != places:
            yield f"the preview's lines are {list(pane._map.lines)}, anew {places}"
        if list(pane._blocks.html) != [block.html for block in anew]:
            yield "the pane's document is of other blocks"
        looks = QTextDocument()
        fresh = BlockDocument(looks)
        fresh.replace(0, 0, [block.html for block in anew])
        read, made = (
            [each.text(number) for number in range(len(each.html))]
            for each in (pane._blocks, fresh)
        )
        if read != made:
            yield f"the pane reads {read!r}, anew {made!r}"

    def _of_window(self, article: OpenArticle) -> Iterator[str]:
        actions = self._window.menu_actions
        if self._window.isWindowModified() != article.is_modified:
            yield f"the title says modified: {self._window.isWindowModified()}"
        if actions["undo"].isEnabled() != article.can_undo():
            yield f"undo is enabled: {actions['undo'].isEnabled()}"
        if actions["redo"].isEnabled() != article.can_redo():
            yield f"redo is enabled: {actions['redo'].isEnabled()}"
        outline = self._window.panels.outline
        words = [heading.words for heading in outline._headings]
        text = article.article.text
        headings = [it.text_span.of(text) for it in article.article.outline.headings]
        if words != headings:
            yield f"the outline shows {words}, there are {headings}"


def rendered_anew(article: OpenArticle) -> list[PreviewBlock]:
    """The blocks of an article's text, made at once."""
    live = LivePreview()
    live.take(RenderText("", 1, article.article.text, None))
    blocks: list[PreviewBlock] = []
    for change in live.answer().changes:
        change.apply(blocks)
    return blocks


def laid_out_as_another(document: QTextDocument) -> list[str]:
    """The visible lines whose layout is of another text than they hold."""
    stale: list[str] = []
    block = document.begin()
    while block.isValid():
        layout = block.layout()
        if block.isVisible() and layout.lineCount():
            last = layout.lineAt(layout.lineCount() - 1)
            shown = last.textStart() + last.textLength() - len(layout.preeditAreaText())
            stale += [block.text()] if shown != block.length() - 1 else []
        block = block.next()
    return stale


def _lines_of(article: OpenArticle) -> tuple[list[str], list[str]]:
    """The document's lines that are hidden, and those that are shown."""
    hidden: list[str] = []
    shown: list[str] = []
    block = article.document.begin()
    while block.isValid():
        (shown if block.isVisible() else hidden).append(article.bridge.line_of(block))
        block = block.next()
    return hidden, shown


def _raw_text(article: Article) -> str:
    return article.front_matter.content.of(article.text).removesuffix("\n")


def _values(form: FrontMatterForm) -> list[tuple[str, str]]:
    """What the form's fields say, by their names; blanks are left while one types among them."""
    found: list[tuple[str, str]] = []
    page = form._fields
    for widget in page.findChildren(QWidget) if form._pages._pages.currentIndex() == 0 else ():
        name = widget.objectName()
        if name.startswith("field:") and widget.isVisibleTo(page):
            value = _value(widget)
            if value is not None:
                found.append((name, value.strip()))
    return sorted(found)


def _value(widget: QWidget) -> str | None:
    written = getattr(widget, "written", None)
    match widget:
        case _ if isinstance(written, str):
            return written
        case QLineEdit() | QCheckBox() | QDateTimeEdit():
            return widget.text()
        case QListWidget():
            return "\x00".join(_unmarked(widget.item(at).text()) for at in range(widget.count()))
        case QTreeWidget():
            items = QTreeWidgetItemIterator(widget)
            texts: list[str] = []
            while (item := items.value()) is not None:
                texts += [item.text(column) for column in range(2)]
                items += 1
            return "\x00".join(["", *texts])
    return None


def _unmarked(item: str) -> str:
    """An item's text without the sign of a problem in front of it."""
    return item[2:] if item[:1] in GLYPHS.values() else item


def _brief(found: Sequence[Diagnostic]) -> list[tuple[str, int, int]]:
    return [(it.rule, it.span.start, it.span.end) for it in found]
