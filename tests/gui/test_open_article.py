from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from reviewer.gui.document.editable import ReadOnlyError
from reviewer.gui.document.open_article import OpenArticle
from reviewer.text import Edit, Span
from reviewer.workspace import storage
from reviewer.workspace.history import History

TEXT = "---\ntitle: Old\n---\nBody\n"
Opener = Callable[[bytes], OpenArticle]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "article.md"


@pytest.fixture
def write(tmp_path: Path) -> Callable[[Path, bytes, str | None], None]:
    return partial(storage.save, history=History(tmp_path / "history"))


@pytest.fixture
def open_bytes(file: Path, qapp: object) -> Opener:
    def opened(data: bytes) -> OpenArticle:
        file.write_bytes(data)
        return OpenArticle.read(file)

    return opened


def replace(article: OpenArticle, old: str, new: str, key: str | None = None) -> None:
    start = article.article.text.index(old)
    article.apply_edits([Edit(Span(start, start + len(old)), new)], key)


def type_into(article: OpenArticle, text: str) -> None:
    cursor = QTextCursor(article.document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText(text)


def test_the_snapshot_is_the_same_until_the_text_changes(open_bytes: Opener) -> None:
    article = open_bytes(TEXT.encode())
    before = article.article
    assert article.article is before
    type_into(article, "more")
    assert article.article.text == TEXT + "more"
    assert before.text == TEXT


def test_many_changes_in_one_turn_are_told_once(open_bytes: Opener, qtbot: QtBot) -> None:
    article = open_bytes(TEXT.encode())
    told: list[None] = []
    article.text_changed.connect(lambda: told.append(None))
    with qtbot.waitSignal(article.text_changed):
        for letter in "abc":
            type_into(article, letter)
    assert len(told) == 1


@pytest.mark.parametrize(
    ("text", "old", "new", "is_told"),
    [
        (TEXT, "Body", "Other", False),
        (TEXT, "Body", "--- Body", False),
        (TEXT, "Old", "New", True),
        (TEXT, "---\nBody", "--- Body", True),
        ("title: Old\n---\nBody", "title", "---\ntitle", True),
        ("---\ntitle: Old\nBody", "Body", "---\nBody", True),
        ("---\ntitle: Old\n---", "Old\n---", "Old\n--- no end", True),
        ("---\ntitle: \U0001f1f7\n---\nBody", "\U0001f1f7", "flag", True),
        ("---\ntitle: \U0001f1f7\n---\nBody", "Body", "Other", False),
    ],
)
def test_changes_that_may_concern_the_front_matter_are_told_as_such(
    open_bytes: Opener, qtbot: QtBot, text: str, old: str, new: str, *, is_told: bool
) -> None:
    article = open_bytes(text.encode())
    told: list[None] = []
    article.front_matter_changed.connect(lambda: told.append(None))
    with qtbot.waitSignal(article.text_changed):
        replace(article, old, new)
    assert bool(told) == is_told


def test_a_change_of_the_same_length_is_a_modification(open_bytes: Opener) -> None:
    article = open_bytes(TEXT.encode())
    replace(article, "Body", "Budd")
    assert article.is_modified
    replace(article, "Budd", "Body")
    assert not article.is_modified


def test_undo_back_to_the_saved_text_is_no_modification(open_bytes: Opener, qtbot: QtBot) -> None:
    article = open_bytes(TEXT.encode())
    with qtbot.waitSignal(article.modified_changed) as changed:
        replace(article, "Old", "New")
    assert changed.args == [True]
    assert article.is_modified
    with qtbot.waitSignal(article.modified_changed) as changed:
        article.undo()
    assert changed.args == [False]
    assert not article.is_modified


def test_form_editor_and_fixes_share_one_history(open_bytes: Opener) -> None:
    article = open_bytes(TEXT.encode())
    replace(article, "Old", "New", "title")
    type_into(article, "typed")
    replace(article, "Body", "Text")
    states = []
    while article.can_undo():
        article.undo()
        states.append(article.article.text)
    assert states == ["---\ntitle: New\n---\nBody\ntyped", TEXT.replace("Old", "New"), TEXT]
    while article.can_redo():
        article.redo()
    assert article.article.text == "---\ntitle: New\n---\nText\ntyped"


def test_typing_in_one_field_is_one_undo_step(open_bytes: Opener) -> None:
    article = open_bytes(TEXT.encode())
    for old, new in (("Old", "N"), ("N", "Ne"), ("Ne", "New")):
        replace(article, f"title: {old}", f"title: {new}", "title")
    article.undo()
    assert article.article.text == TEXT
    article.redo()
    assert article.article.text == TEXT.replace("Old", "New")


def test_a_change_between_ends_the_step_of_a_field(open_bytes: Opener) -> None:
    article = open_bytes(TEXT.encode())
    replace(article, "Old", "N", "title")
    replace(article, "Body", "B")
    replace(article, "title: N", "title: Ne", "title")
    article.undo()
    assert article.article.text == "---\ntitle: N\n---\nB\n"


def test_undo_says_where_the_change_was(open_bytes: Opener, qtbot: QtBot) -> None:
    article = open_bytes("\U0001f1f7\U0001f1fa one two".encode())
    replace(article, "two", "2")
    with qtbot.waitSignal(article.history_moved) as moved:
        article.undo()
    assert moved.args == [article.article.text.index("two") + 3]


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode().replace(b"\n", b"\r\n"),
        b"\xef\xbb\xbf" + TEXT.encode(),
        b"a\r\nb\nc\rd",
        "\u00a0\u2028\u2029\ufdd0\ufeffx\ue000".encode(),
        b"broken \xff\xfe\x80 bytes\n\xe2\x80",
        TEXT.encode("utf-16"),
        b"",
        b"---\ntitle: x\n---",
    ],
)
def test_saving_what_nobody_changed_writes_the_same_bytes(
    open_bytes: Opener, file: Path, write: Callable[[Path, bytes, str | None], None], data: bytes
) -> None:
    article = open_bytes(data)
    type_into(article, "x")
    article.undo()
    article.save(write)
    assert file.read_bytes() == data


def test_saving_changes_the_edited_line_only(
    open_bytes: Opener,
    file: Path,
    write: Callable[[Path, bytes, str | None], None],
    qtbot: QtBot,
) -> None:
    article = open_bytes(b"one\r\ntwo \xff\nthree\r\n")
    replace(article, "one", "1")
    with qtbot.waitSignal(article.saved):
        article.save(write)
    assert file.read_bytes() == b"1\r\ntwo \xff\nthree\r\n"
    assert not article.is_modified


def test_undo_comes_back_to_what_was_saved(
    open_bytes: Opener, write: Callable[[Path, bytes, str | None], None]
) -> None:
    article = open_bytes(TEXT.encode())
    type_into(article, "a")
    article.save(write)
    type_into(article, "b")
    article.undo()
    assert article.article.text == TEXT + "a"
    assert not article.is_modified


def test_saving_never_overwrites_another_programs_change(
    open_bytes: Opener, file: Path, write: Callable[[Path, bytes, str | None], None]
) -> None:
    article = open_bytes(TEXT.encode())
    type_into(article, "mine")
    file.write_bytes(b"theirs")
    with pytest.raises(storage.ConflictError):
        article.save(write)
    assert file.read_bytes() == b"theirs"
    assert article.is_modified
    article.expect_file_as_it_is()
    article.save(write)
    assert file.read_bytes() == TEXT.encode() + b"mine"


def test_a_deleted_file_can_be_written_again(
    open_bytes: Opener, file: Path, write: Callable[[Path, bytes, str | None], None]
) -> None:
    article = open_bytes(TEXT.encode())
    file.unlink()
    with pytest.raises(storage.ConflictError):
        article.save(write)
    article.expect_file_as_it_is()
    assert article.is_missing
    article.save(write)
    assert file.read_bytes() == TEXT.encode()


@pytest.mark.parametrize("by_replacing", [True, False])
def test_changes_by_other_programs_are_told(
    open_bytes: Opener, file: Path, qtbot: QtBot, by_replacing: bool
) -> None:
    article = open_bytes(TEXT.encode())
    for content in (b"first", b"second"):
        with qtbot.waitSignal(article.file_changed_on_disk, timeout=5000):
            if by_replacing:
                other = file.with_name("other")
                other.write_bytes(content)
                other.replace(file)
            else:
                file.write_bytes(content)


def test_own_saving_is_no_news(
    open_bytes: Opener, write: Callable[[Path, bytes, str | None], None], qtbot: QtBot
) -> None:
    article = open_bytes(TEXT.encode())
    type_into(article, "x")
    with qtbot.assertNotEmitted(article.file_changed_on_disk, wait=400):
        article.save(write)


def test_reverting_takes_the_files_text_and_can_be_undone(
    open_bytes: Opener, file: Path, write: Callable[[Path, bytes, str | None], None]
) -> None:
    article = open_bytes(TEXT.encode())
    type_into(article, "mine")
    file.write_bytes(b"theirs\r\n")
    article.revert()
    assert article.article.text == "theirs\n"
    assert not article.is_modified
    article.undo()
    assert article.article.text == TEXT + "mine"
    assert article.is_modified
    article.save(write)
    assert file.read_bytes() == (TEXT + "mine").replace("\n", "\r\n").encode()


def test_text_without_place_in_the_files_encoding_can_be_saved_as_utf8(
    open_bytes: Opener, file: Path, write: Callable[[Path, bytes, str | None], None]
) -> None:
    article = open_bytes("caf\u00e9 na\u00efve r\u00e9sum\u00e9\n".encode("latin-1") * 20)
    article.convert_to_utf8()
    assert article.is_modified
    type_into(article, "\u4e2d")
    article.save(write)
    assert file.read_text(encoding="utf-8") == article.article.text


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" * 50, "not a text file"),
        (b"x" * 1_000_000, "one of its lines has 1,000,000 characters"),
        (b"a line\n" * (9 << 20 >> 2), "too large (16 MB)"),
    ],
)
def test_what_cannot_be_edited_is_refused_with_a_sentence(
    open_bytes: Opener,
    file: Path,
    write: Callable[[Path, bytes, str | None], None],
    data: bytes,
    reason: str,
) -> None:
    article = open_bytes(data)
    assert reason in str(article.read_only_reason)
    assert file.name in str(article.read_only_reason)
    with pytest.raises(ReadOnlyError):
        article.apply_edits([Edit(Span(0, 0), "x")])
    with pytest.raises(ReadOnlyError):
        article.save(write)
    assert file.read_bytes() == data
