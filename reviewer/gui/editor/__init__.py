"""The Markdown editor of an article's body."""
