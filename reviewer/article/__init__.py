"""One article: bytes to text and back, front matter, outline of the body, edits of fields."""

from reviewer.article.article import Article

__all__ = ["Article"]
