"""What holds for the envelope of any file."""

import codecs
import time

from hypothesis import assume, given
from hypothesis import strategies as st

from reviewer.article.envelope import decode
from reviewer.article.line_alignment import align_lines

ENCODINGS = ["utf-8", "utf-16", "cp1252", "cp1251", "gb18030", "cp932", "koi8_r", "latin-1"]
NEWLINES = st.sampled_from(["\n", "\r\n", "\r"])
LINES = st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\r\n")), max_size=8)


@st.composite
def files(draw: st.DrawFn) -> bytes:
    text = "".join(line + draw(NEWLINES) for line in draw(LINES)) + draw(st.sampled_from(["", "z"]))
    data = text.encode(draw(st.sampled_from(ENCODINGS)), "ignore")
    return draw(st.sampled_from([b"", codecs.BOM_UTF8])) + data


@given(files() | st.binary() | st.binary().map(codecs.BOM_UTF16_LE.__add__))
def test_reading_and_writing_changes_no_byte(data: bytes) -> None:
    text, envelope = decode(data)
    assert "\r" not in text
    assert envelope.encode(text) == data
    if not envelope.encoding.startswith("utf-16"):
        assert envelope.converted_to_utf8().encode(text) is not None
    assert envelope.encoding_name
    assert envelope.newline_name
    assert envelope.undecodable <= len(data)


@given(files(), st.data())
def test_changing_one_line_changes_the_bytes_of_that_line_alone(
    data: bytes, choice: st.DataObject
) -> None:
    text, envelope = decode(data)
    assume(not envelope.is_binary)
    lines = text.split("\n")
    number = choice.draw(st.integers(0, len(lines) - 1))
    unit = 2 if envelope.encoding.startswith("utf-16") else 1
    changed = [*lines[:number], "changed", *lines[number + 1 :]]
    written = envelope.encode("\n".join(changed))
    word = "changed".encode(envelope.encoding)
    place = written.find(word)
    assert place >= 0
    tail = len(written) - place - len(word)
    assert written[:place] == data[:place]
    assert data.endswith(written[len(written) - tail :] if tail else b"")
    assert (len(data) - tail - place) % unit == 0


@given(st.lists(st.sampled_from("abc")), st.lists(st.sampled_from("abcd")))
def test_lines_are_paired_in_order(old: list[str], new: list[str]) -> None:
    origins = [origin for origin in align_lines(old, new) if origin is not None]
    assert origins == sorted(set(origins))
    assert all(0 <= origin < len(old) for origin in origins)


@given(st.lists(st.integers(), unique=True), st.data())
def test_lines_that_occur_once_are_found_again(numbers: list[int], choice: st.DataObject) -> None:
    old = [str(number) for number in numbers]
    kept = choice.draw(st.lists(st.sampled_from(range(len(old))), unique=True)) if old else []
    new = [old[number] for number in sorted(kept)]
    assert align_lines(old, new) == sorted(kept)


def test_a_rewritten_large_file_is_aligned_in_reasonable_time() -> None:
    data = b"".join(b"line %d\r\nsame\n" % number for number in range(50_000))
    text, envelope = decode(data)
    begun = time.process_time()
    written = envelope.encode(text.replace("same", "other").replace("line 7", "row 7"))
    assert time.process_time() - begun < 5
    assert written == data.replace(b"same", b"other").replace(b"line 7", b"row 7")
