"""The immutable snapshot of one article, from which everything else is derived."""

from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reviewer.article.envelope import Envelope, decode
from reviewer.article.fences import Block, find_block
from reviewer.text import Edit, LineIndex, apply_edits

if TYPE_CHECKING:
    from reviewer.article.front_matter import FrontMatter
    from reviewer.article.outline import Outline
    from reviewer.article.spelling import Value


class Article:
    r"""One file's text, with its envelope, front matter and body, each read when asked for.

    ``Article.read`` and ``Article.from_bytes`` make one; ``Article(text)`` is that of a new file,
    in UTF-8. It never changes: a change gives a new Article. ``text`` is the decoded text, newlines
    as ``\n``; all spans are code points into it.
    """

    def __init__(
        self, text: str, envelope: Envelope | None = None, path: Path | None = None
    ) -> None:
        self.text = text
        self.envelope = envelope if envelope is not None else Envelope.plain(text)
        self.path = path

    @classmethod
    def from_bytes(cls, data: bytes, path: Path | None = None) -> "Article":
        """Read an article from a file's bytes. Never fails: any bytes are some article."""
        text, envelope = decode(data)
        article = cls(text, envelope, path)
        if envelope.is_plain:
            article.utf8 = data
            article.is_text = True
        return article

    @classmethod
    def read(cls, path: Path | str) -> "Article":
        """Read an article from a file. Raises OSError."""
        path = Path(path)
        return cls.from_bytes(path.read_bytes(), path)

    def to_bytes(self) -> bytes:
        """The file's bytes: every line not changed since reading has its original ones.

        Raises UnencodableTextError where the file's encoding lacks a character of a changed line.
        """
        return self.envelope.encode(self.text)

    def with_text(self, text: str) -> "Article":
        """The same file with another text."""
        return Article(text, self.envelope, self.path)

    def apply(self, edits: Iterable[Edit]) -> "Article":
        """The same file with the edits made. Raises OverlappingEditsError."""
        return self.with_text(apply_edits(self.text, edits))

    def set_field(self, key: str, value: "Value") -> "Article":
        """The article with a field of its front matter set; only that field's lines change.

        ``value`` is a string, a number, a boolean, a date, None, or a list or dictionary of these.
        A field that does not exist is added. Raises FieldEditError where that cannot be done.
        """
        from reviewer.article.field_edits import set_field

        return self.apply(set_field(self, key, value))

    def remove_field(self, key: str) -> "Article":
        """The article without a field of its front matter. Raises FieldEditError."""
        from reviewer.article.field_edits import remove_field

        return self.apply(remove_field(self, key))

    def write(self, path: Path | str) -> None:
        """Write the article to a file, whole or not at all.

        For scripts: it keeps no former version, as saving in a workspace does. Raises OSError, and
        UnencodableTextError where the file's encoding lacks a character of a changed line.
        """
        from reviewer.article.whole_file import write_whole

        write_whole(Path(path), self.to_bytes())

    @cached_property
    def lines(self) -> LineIndex:
        """Offsets to lines and columns."""
        return LineIndex(self.text)

    @cached_property
    def front_matter(self) -> "FrontMatter":
        """The front matter as spans."""
        from reviewer.article.front_matter import read_front_matter

        return read_front_matter(self.text, self._block)

    @cached_property
    def metadata(self) -> dict[str, Any]:
        """The front matter's values, as python-frontmatter gives them; {} where it cannot.

        Only to be read: changing this dictionary changes no text, ``set_field`` does.
        """
        from reviewer.article.metadata import read_metadata

        return read_metadata(self.text, self.front_matter)

    @cached_property
    def utf8(self) -> bytes:
        """The text in UTF-8, for searches that are faster in bytes; lone surrogates become ``?``.

        The file's own bytes where they are the text in UTF-8, byte for byte.
        """
        return self.text.encode("utf-8", "replace")

    @cached_property
    def is_text(self) -> bool:
        """Whether it has no lone surrogates, which stand for bytes that could not be decoded."""
        try:
            self.text.encode()
        except UnicodeEncodeError:
            return False
        return True

    @cached_property
    def body_start(self) -> int:
        """The offset of the body in ``text``, found without reading any field."""
        return self._block.span.end

    @cached_property
    def _block(self) -> Block:
        return find_block(self.text)

    @property
    def body(self) -> str:
        """The text after the front matter."""
        return self.text[self.body_start :]

    @cached_property
    def outline(self) -> "Outline":
        """Headings, sections, code, links … of the body."""
        # Imported late: the window shows texts, and leaves their structure to its helpers.
        from reviewer.article.outline import read_outline

        return read_outline(self.text, self.body_start)

    @cached_property
    def prose(self) -> str:
        r"""The text with everything but prose blanked out, character by character.

        Same length and newlines as ``text``. Front matter, code, HTML tags and comments, link
        targets and bare addresses are replaced by ``\0``, so that a rule's expression can be run
        over it and its offsets hold in ``text``.
        """
        from reviewer.article.prose import blank_markup

        return blank_markup(self.text, self.body_start, self.outline)
