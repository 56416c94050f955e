"""Changes inside a nested value, as edits of the text, proven in the same way as those of a field.

What cannot be done in place is done by rewriting the field's value, unless that would lose a
comment. FieldEditError is raised if a path leads nowhere, or if nothing works.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from reviewer.article.draft import Draft, HasFields, line_end, put
from reviewer.article.events import Meaning
from reviewer.article.fields import Field, Style
from reviewer.article.list_edits import Member, bracketed
from reviewer.article.nested import Node, NodeKind, NodePath, node_of
from reviewer.article.spelling import FieldEditError, Place, Value
from reviewer.article.value_edits import replace_value
from reviewer.text import Edit, Span

_NO_NODE = "What was to be changed is no longer there."
_AS_TEXT = "This can only be edited as text."

#: One way to make a change; raises FieldEditError if it does not work.
_Attempt = Callable[[], list[Edit]]


def set_node(
    article: HasFields, key: str, path: NodePath, text: str, *, as_written: bool = False
) -> tuple[Edit, ...]:
    """Edits that give a single value inside a field another text.

    ``as_written``, for numbers, dates and the like, leaves out the quotes if the former value has
    none and the new one can do without.
    """
    change = _Change(article, key)
    node = change.node(path)
    if node.scalar is None:
        raise FieldEditError(_AS_TEXT)
    if node.scalar.text == text and (node.scalar.is_string or as_written):
        return ()
    draft = change.draft
    if as_written and node.scalar.style is Style.PLAIN:
        event = draft.speller.event(text, in_brackets=change.is_in_brackets(path))
        if event is not None and event.value == text:
            wanted = change.meanings(node.value, node.behind, [event.meaning])
            try:
                return draft.proven([_put(draft, node, text)], wanted)
            except FieldEditError:
                pass  # it can be written as a string
    wanted = change.meanings(node.value, node.behind, draft.meanings_of(text))
    place = change.place(path, node)
    return change.first_proven(
        [lambda: [_put(draft, node, draft.speller.string(text, place))]],
        wanted,
        lambda values: _set_in(values, path, text),
    )


def remove_node(article: HasFields, key: str, path: NodePath) -> tuple[Edit, ...]:
    """Edits that remove a value, with its key, from its list or map."""
    if not path:
        raise FieldEditError(_NO_NODE)
    change = _Change(article, key)
    node, parent = change.node(path), change.node(path[:-1])

    def remove(values: Any) -> None:
        inner = _at(values, path[:-1])
        del inner[path[-1] if isinstance(inner, list) else list(inner)[path[-1]]]

    others = [number for number in range(len(parent.children)) if number != path[-1]]
    return change.first_proven(
        [lambda: change.reordered(parent, others)],
        change.meanings(node.first, node.behind, []),
        remove,
    )


def rename_node(article: HasFields, key: str, path: NodePath, new_key: str) -> tuple[Edit, ...]:
    """Edits that give a member of a map another key. Raises FieldEditError if that key is taken."""
    change = _Change(article, key)
    node, parent = change.node(path), change.node(path[:-1])
    if node.key_span is None:
        raise FieldEditError(_AS_TEXT)
    if node.key == new_key:
        return ()
    if any(other.key == new_key for other in parent.children):
        raise FieldEditError(f"There is already a field {new_key!r}.")
    wanted = change.meanings(node.first, node.value, change.draft.meanings_of(new_key))
    return change.draft.proven([Edit(node.key_span, change.draft.speller.key(new_key))], wanted)


def add_node(
    article: HasFields, key: str, path: NodePath, new_key: str | None, value: Value = ""
) -> tuple[Edit, ...]:
    """Edits that append a value to the list or map at a path.

    ``new_key`` is its key in a map, None in a list.
    """
    change = _Change(article, key)
    parent, draft = change.node(path), change.draft
    if (new_key is None) != (parent.kind is NodeKind.LIST) or parent.kind is NodeKind.OTHER:
        raise FieldEditError(_AS_TEXT)
    if any(other.key == new_key for other in parent.children if new_key is not None):
        raise FieldEditError(f"There is already a field {new_key!r}.")

    def add(values: Any) -> None:
        inner = _at(values, path)
        if new_key is None:
            inner.append(value)
        else:
            inner[new_key] = value

    added = [
        *(draft.meanings_of(new_key) if new_key is not None else ()),
        *draft.meanings_of(value),
    ]
    wanted = change.meanings(parent.behind - 1, parent.behind - 1, added)
    return change.first_proven([lambda: change.added(parent, new_key, value)], wanted, add)


def move_node(article: HasFields, key: str, path: NodePath, new_index: int) -> tuple[Edit, ...]:
    """Edits that move a value within its list or map."""
    change = _Change(article, key)
    parent = change.node(path[:-1])
    if not (path and path[-1] < len(parent.children) and 0 <= new_index < len(parent.children)):
        raise FieldEditError(_NO_NODE)
    order = list(range(len(parent.children)))
    order.insert(new_index, order.pop(path[-1]))
    moved = [
        meaning
        for number in order
        for meaning in change.draft.meanings[
            parent.children[number].first : parent.children[number].behind
        ]
    ]

    def move(values: Any) -> None:
        inner = _at(values, path[:-1])
        if isinstance(inner, list):
            inner.insert(new_index, inner.pop(path[-1]))
        else:
            pairs = list(inner.items())
            inner.clear()
            inner.update(pairs[number] for number in order)

    wanted = change.meanings(parent.value + 1, parent.behind - 1, moved)
    return change.first_proven([lambda: change.reordered(parent, order)], wanted, move)


class _Change:
    """A field with a nested value, about to be changed."""

    def __init__(self, article: HasFields, key: str) -> None:
        self.draft = Draft.of(article)
        self.field: Field = self.draft.field(key)
        self._article = article
        root = node_of(self.draft, self.field)
        if root is None:
            raise FieldEditError(_AS_TEXT)
        self._root = root

    def node(self, path: NodePath) -> Node:
        try:
            return self._root.at(path)
        except IndexError as error:
            raise FieldEditError(_NO_NODE) from error

    def meanings(self, start: int, behind: int, new: Sequence[Meaning]) -> list[Meaning]:
        """What the front matter means if the events from ``start`` to ``behind`` are replaced."""
        meanings = self.draft.meanings
        return [*meanings[:start], *new, *meanings[behind:]]

    def is_in_brackets(self, path: NodePath) -> bool:
        """Whether the value at a path is inside brackets."""
        return self.draft.has_brackets or any(
            self.node(path[:depth]).is_flow for depth in range(len(path))
        )

    def place(self, path: NodePath, node: Node) -> Place:
        """Where the string of a node is written."""
        draft = self.draft
        start = node.key_span.start if node.key_span is not None else node.span.start
        place = draft.place(draft.column(start), draft.column(node.span.start))
        old = node.scalar if node.scalar is not None and node.scalar.span.length else None
        return replace(
            place,
            in_item=node.key_span is None,
            in_brackets=self.is_in_brackets(path),
            old=old,
            old_source=old.span.of(draft.text) if old is not None else "",
        )

    def first_proven(
        self, attempts: Sequence[_Attempt], wanted: list[Meaning], rewrite: Callable[[Any], None]
    ) -> tuple[Edit, ...]:
        """The edits of the first attempt that is proven, or else those that rewrite the value."""
        for attempt in attempts:
            try:
                return self.draft.proven(attempt(), wanted)
            except FieldEditError:
                continue
        if self._may_have_comment():
            raise FieldEditError(_AS_TEXT)
        values = _copied(self._article.metadata.get(self.field.key))
        if not _is_all_of(values, self._root):
            raise FieldEditError(_AS_TEXT)
        rewrite(values)
        edits = replace_value(self.draft, self.field, values)
        # Python's values may say less than what was written there.
        return self.draft.proven(edits, wanted)

    def _may_have_comment(self) -> bool:
        """Whether there is a number sign outside the strings that were read."""
        text, at = self.draft.text, self.field.span.start
        for span in [*sorted(_written(self._root)), Span(self.field.span.end, self.field.span.end)]:
            if "#" in text[at : span.start]:
                return True
            at = max(at, span.end)
        return False

    def reordered(self, parent: Node, order: list[int]) -> list[Edit]:
        """The list or map with some of its members, in another order."""
        text, children = self.draft.text, parent.children
        if parent.is_flow or self.draft.has_brackets:
            members = [Member(number, children[number].whole.of(text)) for number in order]
            spans = [child.whole for child in children]
            return [Edit(parent.span, bracketed(text, parent.span, spans, members))]
        if not order:
            raise FieldEditError(_AS_TEXT)
        lines = list(self._lines(parent))
        pieces = [lines[number].of(text) for number in order]
        return [Edit(Span(lines[0].start, lines[-1].end), "".join(pieces))]

    def added(self, parent: Node, key: str | None, value: Value) -> list[Edit]:
        """The list or map with one member more."""
        draft, text, children = self.draft, self.draft.text, parent.children
        spelled = f"{draft.speller.key(key)}{draft.speller.separator}" if key is not None else ""
        if parent.is_flow or draft.has_brackets:
            place = replace(draft.place(0, 0), in_brackets=True, flow_lists=True)
            spelled += draft.written(value, place).inline
            members = [Member(number, it.whole.of(text)) for number, it in enumerate(children)]
            spans = [child.whole for child in children]
            source = bracketed(text, parent.span, spans, [*members, Member(None, spelled)])
            return [Edit(parent.span, source)]
        if not children:
            raise FieldEditError(_AS_TEXT)
        *_, last = self._lines(parent)
        lead = text[last.start : children[-1].whole.start]
        if lead.strip(" -"):
            raise FieldEditError(_AS_TEXT)
        if key is not None:
            lead = " " * len(lead)  # the dash of an item that is a map belongs to its first member
        indent = lead.find("-") if key is None else len(lead)
        place = replace(
            draft.place(indent, len(lead) + len(spelled)), in_item=key is None, flow_lists=True
        )
        line = f"{lead}{spelled}{draft.written(value, place).inline}\n"
        return [Edit(Span(last.end, last.end), line)]

    def _lines(self, parent: Node) -> Iterator[Span]:
        """The whole lines of each member, with the comments above it."""
        text, children = self.draft.text, parent.children
        starts = [text.rfind("\n", 0, child.whole.start) + 1 for child in children]
        ends = [line_end(text, child.whole.end) + 1 for child in children]
        if any(start < end for end, start in zip(ends, starts[1:], strict=False)):
            raise FieldEditError(_AS_TEXT)
        yield Span(starts[0], ends[0])
        yield from (Span(above, end) for above, end in pairwise(ends))


def _put(draft: Draft, node: Node, source: str) -> Edit:
    if node.span.length:
        return put(draft.text, node.span, source)
    before = draft.text[node.span.start - 1 : node.span.start]
    return Edit(node.span, source if before == " " or not source else f" {source}")


def _written(node: Node) -> Iterator[Span]:
    """The keys and strings of a value, except blocks, whose first line may have a comment."""
    if node.key_span is not None:
        yield node.key_span
    if node.scalar is not None and node.scalar.style not in (Style.LITERAL, Style.FOLDED):
        yield node.scalar.span
    for child in node.children:
        yield from _written(child)


def _is_all_of(values: Any, node: Node) -> bool:
    """Whether Python's values have the members of a node, each in its place.

    They have fewer if a key comes twice or is not a text, or if YAML merges maps.
    """
    if node.kind is NodeKind.MAP:
        return (
            isinstance(values, dict)
            and list(values) == [child.key for child in node.children]
            and all(map(_is_all_of, values.values(), node.children))
        )
    if node.kind is NodeKind.LIST:
        return (
            isinstance(values, list)
            and len(values) == len(node.children)
            and all(map(_is_all_of, values, node.children))
        )
    return True


def _copied(values: Any) -> Any:
    if isinstance(values, dict):
        return {key: _copied(value) for key, value in values.items()}
    return [_copied(value) for value in values] if isinstance(values, list) else values


def _at(values: Any, path: NodePath) -> Any:
    for number in path:
        values = values[number] if isinstance(values, list) else list(values.values())[number]
    return values


def _set_in(values: Any, path: NodePath, text: str) -> None:
    inner = _at(values, path[:-1])
    inner[path[-1] if isinstance(inner, list) else list(inner)[path[-1]]] = text
