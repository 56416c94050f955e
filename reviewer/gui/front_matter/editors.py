"""The editors of an article's fields: made once, and used again for the articles that follow."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from reviewer.article import Article
from reviewer.article.field_edits import FieldEditError
from reviewer.article.front_matter import Field, Kind
from reviewer.article.nested import Node, read_nodes
from reviewer.gui.front_matter.field_editor import FieldEditor
from reviewer.gui.front_matter.kinds import LONG, WRITTEN, EditorKind, editor_kind
from reviewer.gui.front_matter.missing_field import MissingField
from reviewer.gui.front_matter.picture_site import PictureSite
from reviewer.review.form_guide import FormGuide

if TYPE_CHECKING:
    from reviewer.gui.front_matter.description_field import DescriptionField

#: How many fields of an article get an editor; nobody fills in more, and each takes time.
MOST_FIELDS = 150
#: How many editors wait to be used again: those used last.
_MOST_WAITING = 60

#: Key and kind, which an editor keeps.
_Shape = tuple[str, EditorKind]


class Editors:
    """Has one editor a field, in the order of the text; each shows what the text says.

    Fields beyond the first ``MOST_FIELDS`` have none.
    """

    def __init__(
        self,
        site: PictureSite,
        connect: Callable[[FieldEditor], None],
        add: Callable[[str], None],
    ) -> None:
        """``connect`` is called with each new editor, ``add`` with each key that is wanted."""
        self._site = site
        self._connect = connect
        self._add = add
        #: The editors of the article that is shown.
        self.present: list[FieldEditor] = []
        self._shape: list[_Shape] = []
        self._waiting: dict[_Shape, FieldEditor] = {}
        self._missing: dict[str, MissingField] = {}
        #: The rows in place of fields that the article lacks.
        self.lacking: list[MissingField] = []
        #: Keys whose values the person wants to see as they are written.
        self.as_text: set[str] = set()

    def show(self, article: Article, guide: FormGuide) -> None:
        """Show an article's fields; editors that can stay do, whoever is at work there."""
        fields = article.front_matter.fields[:MOST_FIELDS]
        trees = self._trees(article, fields)
        last = {field.key: place for place, field in enumerate(article.front_matter.fields)}
        shape: list[_Shape] = []
        for place, field in enumerate(fields):
            is_toml = article.front_matter.kind is Kind.TOML  # in which no key comes twice
            kind = EditorKind.PART if is_toml else EditorKind.SUPERSEDED
            if last[field.key] == place:
                kind = self._kind(field, place, guide)
            if kind is EditorKind.NESTED and field.key not in trees:
                kind = EditorKind.RAW
            shape.append((field.key, kind))
        if shape != self._shape:
            self._use(shape)
        for editor, field in zip(self.present, fields, strict=True):
            editor.take_guide(guide.field(field.key))
            if field.key in trees:
                _show_node(editor, article, field, trees[field.key])
            editor.show_field(article, field)

    def clear(self) -> None:
        """Show no editors for now."""
        self._use([])

    def begin(self) -> None:
        """Another article comes."""
        for editor in self.present:
            editor.begin()
        for row in self.lacking:
            row.show_diagnostics((), "")

    def finish(self) -> None:
        """The article is about to be left: what is only in an editor must get into its text."""
        for editor in self.present:
            editor.finish()

    def missing(self, keys: Sequence[str], guide: FormGuide) -> list[MissingField]:
        """The rows in place of fields that the article lacks."""
        rows = []
        for key in keys:
            row = self._missing.get(key)
            if row is None:
                row = self._missing[key] = MissingField(key)
                row.addition_requested.connect(self._add)
            row.take_guide(guide.field(key))
            rows.append(row)
        for gone in self.lacking:
            if gone not in rows:
                gone.show_diagnostics((), "")
        self.lacking = rows
        return rows

    @property
    def descriptions(self) -> "list[DescriptionField]":
        """Those of fields that sum the article up."""
        from reviewer.gui.front_matter.description_field import DescriptionField

        return [editor for editor in self.present if isinstance(editor, DescriptionField)]

    def at_work(self) -> FieldEditor | None:
        """The editor that has the focus."""
        return next((it for it in self.present if has_focus(it)), None)

    def _trees(self, article: Article, fields: Sequence[Field]) -> dict[str, Node]:
        nested = [it.key for it in fields if editor_kind(it) is EditorKind.NESTED]
        wanted = [key for key in nested if key not in self.as_text]
        try:
            return read_nodes(article, wanted) if wanted else {}
        except FieldEditError:
            return {}

    def _kind(self, field: Field, place: int, guide: FormGuide) -> EditorKind:
        kind = editor_kind(field, guide.field(field.key))
        if field.key in self.as_text:
            return EditorKind.RAW
        if place >= len(self._shape):
            return kind
        key, present = self._shape[place]
        # A text that is being written keeps its editor, whatever it looks like meanwhile.
        is_same_field = key == field.key and has_focus(self.present[place])
        if is_same_field and present in WRITTEN and field.scalar is not None:
            is_long = "\n" in field.scalar.text
            return EditorKind.LONG_TEXT if is_long and present not in LONG else present
        return kind

    def _use(self, shape: list[_Shape]) -> None:
        """Use these editors, keeping former ones where they fit."""
        before = dict(zip(self._shape, self.present, strict=True))
        self._shape = shape
        present = []
        for each in shape:
            editor = before.pop(each, None)
            if editor is None:
                editor = self._waiting.pop(each, None)
                if editor is not None:
                    editor.begin()
            present.append(editor or self._make(*each))
        self.present = present
        self._waiting |= before
        while len(self._waiting) > _MOST_WAITING:
            old = self._waiting.pop(next(iter(self._waiting)))
            old.label.deleteLater()
            old.deleteLater()

    def _make(self, key: str, kind: EditorKind) -> FieldEditor:
        from reviewer.gui.front_matter.making import make_editor

        editor = make_editor(key, kind, self._site)
        self._connect(editor)
        return editor


def _show_node(editor: FieldEditor, article: Article, field: Field, node: Node) -> None:
    from reviewer.gui.front_matter.nested_field import NestedField

    if isinstance(editor, NestedField):
        editor.show_node(article, field, node)


def has_focus(editor: FieldEditor) -> bool:
    """Whether an editor has the focus."""
    focused = QApplication.focusWidget()
    return focused is not None and editor.isAncestorOf(focused)
