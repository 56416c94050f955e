"""The pane that shows how the article will look to its readers."""

from reviewer.gui.preview.pane import PreviewPane

__all__ = ["PreviewPane"]
