"""Brings the ``.ts`` files up to date with what the window says; run by ``make translations``.

Looks itself for the texts, because lupdate passes over plurals outside of QObjects, and hands them
to lupdate, which knows what was translated before and what has changed.
"""

import ast
import re
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import NamedTuple

from translations import FOLDER, run_qt_tool

from reviewer.gui.commands.action_table import SPECS
from reviewer.review.rule_page import paragraphs_of
from reviewer.rules import ALL_RULES

_PACKAGE = Path(__file__).parents[1] / "reviewer"
_WINDOW = _PACKAGE / "gui"
#: How the titles of fixes begin that are put together elsewhere.
_TITLE = re.compile(
    r"(?:Close|Indent|Join|Keep|Leave|Make|Move|Put|Quote|Remove|Write) [a-z{“][^|\n]*"
)
_REASON = re.compile(r"[A-Za-z{][^ \n%]* (?:[^ \n%]+ ){2}[^|\n%]*[a-z.})]")
_SENTENCE = re.compile(r"[A-Z“](?:[^ \n]* ){2}[^|\n]*[.}]")
#: What is wrong with settings is told of a key or file, which may come first.
_MISTAKE = re.compile(r"[A-Za-z“{](?:[^ \n]* ){2}[^|\n]*[.}?”]")
#: Where the engine's words are, and what they look like where nothing else tells them.
_ENGINE = {
    "rules/**/*.py": _TITLE,
    "index/*.py": _TITLE,
    "lint/*.py": _SENTENCE,
    "article/*.py": _SENTENCE,
    "workspace/*.py": _REASON,
    "review/reading.py": _REASON,
    "review/fetch.py": _REASON,
    "review/pool.py": _REASON,
    "review/bulk/*.py": _REASON,
    "writing/searching.py": _SENTENCE,
    "settings/own_*.py": _MISTAKE,
    "settings/reader.py": _MISTAKE,
    "settings/ruleset.py": _MISTAKE,
    "settings/schema_*.py": _MISTAKE,
    "settings/tables.py": _MISTAKE,
    "settings/templates.py": _MISTAKE,
    "settings/writing.py": _MISTAKE,
    "gui/bulk/open_changes.py": _REASON,
    "gui/bulk/file_jobs.py": _REASON,
}
#: Contexts that Qt translates itself.
_OF_QT = re.compile(r"Q[A-Z]")
_MARKERS = ("translate", "marked", "QT_TRANSLATE_NOOP")
_FILLED = re.compile(r"\{\d+\}")
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
    texts += [Text("Rules", part.text) for rule in ALL_RULES for part in paragraphs_of(rule)]
    texts += [Text("Engine", rule.lost) for rule in ALL_RULES if rule.lost]
    texts += [Text("Engine", words) for words in engine_texts()]
    return list(dict.fromkeys(texts))


def engine_texts() -> list[str]:
    """What the engine says of findings and fixes; ``{1}`` stands for what is filled in."""
    found = {
        words
        for modules, looks_like_ours in _ENGINE.items()
        for path in sorted(_PACKAGE.glob(modules))
        for words in _engine_texts_in(ast.parse(path.read_text(encoding="utf-8")), looks_like_ours)
    }
    return sorted(words for words in found if re.search(r"[a-z]{2}", _FILLED.sub("", words)))


def _engine_texts_in(module: ast.Module, looks_like_ours: re.Pattern[str]) -> Iterator[str]:
    nodes = list(ast.walk(module))
    said = [argument for node in nodes for argument in _said(node)]
    names = {"message", "title", *(one.id for one in said if isinstance(one, ast.Name))}
    for node in nodes:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if name in names:
                said.append(value)
            case ast.FunctionDef(name="message" | "title" | "_message" | "_title"):
                returns = (one for one in ast.walk(node) if isinstance(one, ast.Return))
                said += [one.value for one in returns if one.value is not None]
    for sentence in said:
        yield from _patterns(sentence)
    yield from filter(looks_like_ours.fullmatch, _strings_in(module))


def _said(node: ast.AST) -> list[ast.expr]:
    """What a call that makes a finding or a fix is given as its words."""
    match node:
        case ast.Call(func=ast.Name(id="Finding"), args=[_, words, *_]):
            return [words]
        case ast.Call(func=ast.Name(id="safe" | "unsafe" | "offer" | "Fix"), args=[words, *_]):
            return [words]
        case ast.keyword(arg="message" | "title", value=words):
            return [words]
    return []


def _strings_in(tree: ast.AST) -> Iterator[str]:
    """The texts of a module, less docstrings, examples and expressions."""
    for node in ast.iter_child_nodes(tree):
        match node:
            case ast.Expr(value=ast.Constant()):
                continue
            case ast.Call(func=ast.Name(id="Bad" | "Good" | "Rule" | "WorkspaceRule" | "Option")):
                continue
            case ast.Call(func=ast.Attribute(attr="compile" | "tr")):
                continue
            case ast.Constant() | ast.JoinedStr():
                yield from _patterns(node)
            case _:
                yield from _strings_in(node)


def _patterns(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(words)):
            yield words
        case ast.JoinedStr(values=parts):
            numbers = count(1)
            yield "".join(
                str(part.value) if isinstance(part, ast.Constant) else f"{{{next(numbers)}}}"
                for part in parts
            )
        case ast.IfExp(body=one, orelse=other):
            yield from _patterns(one)
            yield from _patterns(other)


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
    is_plain = len(words) > 1 and all(isinstance(one, str) for one in words)
    if is_plain and not _OF_QT.match(str(words[0])):
        yield Text(*map(str, words), has_plural=len(arguments) > 3)


def update_all(folder: Path = FOLDER) -> None:
    """Add what is new to each ``.ts``, as not translated yet, and take out what is gone."""
    filled = [words for words in engine_texts() if _FILLED.search(words)]
    (folder / "engine.txt").write_text("\n".join(filled) + "\n", encoding="utf-8")
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
