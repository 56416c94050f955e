"""The value of a field that holds maps and lists, as a tree with spans.

Indices of events are kept beside the spans, so that an edit can state what it must mean.
"""

from collections.abc import Iterable, Iterator
from enum import Enum
from typing import NamedTuple

from reviewer.article.article import Article
from reviewer.article.draft import Draft
from reviewer.article.events import LIST, MAP, SCALAR, STRING, Event
from reviewer.article.fields import Field, Scalar, Style
from reviewer.text import Span

#: A value's place in the tree: the index of each child on the way down from the field's own value.
NodePath = tuple[int, ...]

_STYLES = {
    "": Style.PLAIN,
    "'": Style.SINGLE_QUOTED,
    '"': Style.DOUBLE_QUOTED,
    "|": Style.LITERAL,
    ">": Style.FOLDED,
}


class NodeKind(Enum):
    """What a node of the tree is."""

    MAP = "map"
    LIST = "list"
    SCALAR = "scalar"
    OTHER = "other"  # an alias, or what has an anchor or a tag: to be changed as text


class Node(NamedTuple):
    """One value and where it is.

    ``key`` is the name of a map's member; ``key_span`` and ``span`` (of the value alone) are spans
    in the article's text. ``first``, ``value`` and ``behind`` are indices of events: of its key or,
    without one, the value; of the value; and after it.
    """

    kind: NodeKind
    span: Span
    first: int
    value: int
    behind: int
    key: str = ""
    key_span: Span | None = None
    scalar: Scalar | None = None  # also of an empty one, whose span is empty
    is_flow: bool = False
    children: tuple["Node", ...] = ()

    @property
    def whole(self) -> Span:
        """Key and value."""
        start = self.key_span.start if self.key_span is not None else self.span.start
        return Span(start, self.span.end)

    def at(self, path: NodePath) -> "Node":
        """The node at a path. Raises IndexError where there is none."""
        node = self
        for number in path:
            node = node.children[number]
        return node


def read_nodes(article: Article, keys: Iterable[str]) -> dict[str, Node]:
    """The trees of some fields' values, all read at once.

    Leaves out those that are neither map nor list, or have an anchor or a tag. Raises
    FieldEditError if the front matter cannot be read.
    """
    draft = Draft(article.text, article.front_matter)
    fields = {key: article.front_matter.field(key) for key in keys}
    nodes = {key: node_of(draft, field) for key, field in fields.items() if field is not None}
    return {key: node for key, node in nodes.items() if node is not None}


def node_of(draft: Draft, field: Field) -> Node | None:
    """The tree of a draft's field; None if it is neither map nor list."""
    node = _Reader(draft).node(draft.pair(field).value, None)
    if draft.text[field.span.start : field.value_span.start].lstrip().startswith("["):
        # A TOML table; one spread over several places, such as an array of tables, is edited as
        # text.
        is_one = len(node.children) == 1 and not draft.text.startswith("[[", field.span.start)
        node = node.children[0] if is_one else node._replace(kind=NodeKind.OTHER)
    return node if node.kind in (NodeKind.MAP, NodeKind.LIST) else None


class _Reader:
    """Makes nodes of events."""

    def __init__(self, draft: Draft) -> None:
        self._events = draft.events
        self._offset = draft.front_matter.content.start

    def node(self, first: int, key: Event | None) -> Node:
        value = first + (key is not None)
        event, behind = self._events.all[value], self._events.skip(value)
        end = self._events.end_of(value, behind)
        span = Span(event.start, max(end, event.start)).shifted(self._offset)
        name, key_span = "", None
        if key is not None:
            name, key_span = key.value, Span(key.start, key.end).shifted(self._offset)
        node = Node(NodeKind.OTHER, span, first, value, behind, name, key_span)
        if not event.is_bare or (key is not None and not (key.kind is SCALAR and key.is_bare)):
            return node
        if event.kind is SCALAR:
            scalar = Scalar(span, event.value, _STYLES[event.style], event.type == STRING)
            return node._replace(kind=NodeKind.SCALAR, scalar=scalar)
        if event.kind is LIST:
            children = tuple(self._items(value + 1, behind - 1))
            kind = NodeKind.LIST
        elif event.kind is MAP:
            children = tuple(self._members(value + 1, behind - 1))
            kind = NodeKind.MAP
        else:
            return node
        return node._replace(kind=kind, is_flow=bool(event.style), children=children)

    def _items(self, at: int, end: int) -> Iterator[Node]:
        while at < end:
            node = self.node(at, None)
            yield node
            at = node.behind

    def _members(self, at: int, end: int) -> Iterator[Node]:
        while at < end:
            node = self.node(at, self._events.all[at])
            if self._events.all[at].kind is not SCALAR:  # a key that is a list or map itself
                behind = self._events.skip(self._events.skip(at))
                node = node._replace(kind=NodeKind.OTHER, behind=behind, children=())
            yield node
            at = node.behind
