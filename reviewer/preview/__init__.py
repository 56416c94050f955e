"""Markdown to sanitised HTML, block by block with source lines."""

from reviewer.preview.blocks import PreviewBlock

__all__ = ["PreviewBlock"]
