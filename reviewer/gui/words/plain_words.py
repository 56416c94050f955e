"""Text of articles and file names in places where Qt would read it as rich text or as a mnemonic.

Articles are hostile input: a tag named ``<img src=...>`` must not load a picture into a tool tip.
"""


def tool_tip(text: str) -> str:
    """A tool tip that shows ``text`` as it is, its line breaks kept and its long lines wrapped."""
    from html import escape

    shown = escape(shown_text(text)).replace("\n", "<br>")
    return f"<html>{shown}</html>" if shown else ""


def button_words(text: str) -> str:
    """Words for a button or menu entry, in which an ampersand is an ampersand."""
    return shown_text(text).replace("&", "&&")


def unmarked(text: str) -> str:
    """The words of a rule without the backquotes around code, where nothing is set as code."""
    return text.replace("`", "")


def shown_text(text: str) -> str:
    """The text with a sign for each undecodable byte, which Qt would drop."""
    return text.encode("utf-8", "replace").decode()
