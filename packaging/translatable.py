"""Brings the ``.ts`` files up to date with what the window says; run by ``make translations``.

Looks itself for the texts, because lupdate passes over plurals outside of QObjects, and hands them
to lupdate, which knows what was translated before and what has changed.
"""

import ast
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from translations import FOLDER, run_qt_tool

from reviewer.gui.action_table import SPECS
from reviewer.rules import ALL_RULES

_WINDOW = Path(__file__).parents[1] / "reviewer" / "gui"
_MARKERS = ("translate", "marked", "QT_TRANSLATE_NOOP")
_QUOTES = str.maketrans({"\\": r"\\", '"': r"\"", "\n": r"\n"})


class Text(NamedTuple):
    """One text to translate, as Qt looks it up."""

    context: str
    words: str
    comment: str = ""
    has_plural: bool = False


def all_texts() -> list[Text]:
    """Every text of the window, each once: those in the code, and those of the tables."""
    texts = [
        text
        for path in sorted(_WINDOW.rglob("*.py"))
        for text in texts_in(ast.parse(path.read_text(encoding="utf-8")))
    ]
    for spec in SPECS:
        texts += [Text("Actions", words) for words in spec.words if words]
    texts += [Text("Rules", rule.summary) for rule in ALL_RULES]
    return list(dict.fromkeys(texts))


def texts_in(tree: ast.AST, context: str = "") -> Iterator[Text]:
    """The texts of ``self.tr``, ``translate`` and ``marked`` in one module.

    A ``ValueError`` says where one has words that are known only when the program runs.
    """
    for node in ast.iter_child_nodes(tree):
        inside = node.name if isinstance(node, ast.ClassDef) else context
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name == "tr":
                yield from _texts([ast.Constant(context), *node.args])
            elif name in _MARKERS:
                yield from _texts(node.args)
        yield from texts_in(node, inside)


def _texts(arguments: list[ast.expr]) -> Iterator[Text]:
    if any(isinstance(one, ast.JoinedStr) for one in arguments):
        raise ValueError(f"line {arguments[-1].lineno}: only plain words can be translated")
    words = [one.value for one in arguments[:3] if isinstance(one, ast.Constant)]
    # A variable's words are listed where they stand.
    if len(words) > 1 and all(isinstance(one, str) for one in words):
        yield Text(*map(str, words), has_plural=len(arguments) > 3)


def update_all(folder: Path = FOLDER) -> None:
    """Add what is new to each ``.ts``, as not translated yet, and take out what is gone."""
    with tempfile.TemporaryDirectory() as temporary:
        listed = Path(temporary) / "texts.py"
        listed.write_text("\n".join(map(_call, all_texts())), encoding="utf-8")
        for path in sorted(folder.glob("*.ts")):
            # English is its own translation, but for the plurals.
            only = ["-pluralonly"] if path.stem.endswith("_en") else []
            options = [*only, "-no-obsolete", "-sort-messages", "-locations", "none"]
            run_qt_tool("lupdate", *options, str(listed), "-ts", str(path))


def _call(text: Text) -> str:
    """The text as lupdate finds it; that there is a plural it hears by a number only."""
    context, words, comment = (part.translate(_QUOTES) for part in text[:3])
    number = ", 1" if text.has_plural else ""
    return f'translate("{context}", "{words}", "{comment}"{number})'


if __name__ == "__main__":
    update_all()
