"""From a file's bytes to text and back."""

import codecs
import tracemalloc
from pathlib import Path

import pytest

from reviewer.article.envelope import Envelope, UnencodableTextError, decode

FRENCH = "La bataille a commencé à l’aube, près de la rivière où ils étaient. " * 8
RUSSIAN = "Битва началась на рассвете, когда войска перешли реку. " * 8
JAPANESE = "戦いは夜明けに始まり、軍は川を渡って町に入った。守備隊は退いた。" * 8
CHINESE = "战斗在黎明时分开始,军队渡过河流进入城镇,守军随即撤退到山上。" * 8
POLISH = "Bitwa rozpoczęła się o świcie, gdy żołnierze przeszli rzekę i zajęli całą wieś. " * 8


def test_plain_utf8_is_recognised() -> None:
    text, envelope = decode("Zürich\n".encode())
    assert text == "Zürich\n"
    assert (envelope.encoding, envelope.encoding_name) == ("utf-8", "UTF-8")
    assert (envelope.newline, envelope.newline_name) == ("\n", "LF")
    assert envelope.is_utf8
    assert not envelope.has_bom
    assert not envelope.is_binary
    assert envelope.undecodable == 0


def test_a_byte_order_mark_is_no_part_of_the_text_and_stays_in_the_file() -> None:
    data = codecs.BOM_UTF8 + b"one\r\ntwo"
    text, envelope = decode(data)
    assert text == "one\ntwo"
    assert envelope.encoding_name == "UTF-8 with BOM"
    assert envelope.encode("one\n2") == codecs.BOM_UTF8 + b"one\r\n2"


@pytest.mark.parametrize(
    ("bom", "codec", "name"),
    [
        (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16 LE"),
        (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16 BE"),
    ],
)
def test_utf16_is_read_and_written_by_its_mark(bom: bytes, codec: str, name: str) -> None:
    data = bom + "título 🇷🇺\r\nfin".encode(codec)
    text, envelope = decode(data)
    assert text == "título 🇷🇺\nfin"
    assert envelope.encoding_name == name
    assert not envelope.is_binary
    assert envelope.encode(text) == data
    assert envelope.encode("título 🇷🇺\nmás\nfin") == bom + "título 🇷🇺\r\nmás\r\nfin".encode(codec)


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf16_without_its_mark_is_known_by_its_zeros(codec: str) -> None:
    text = "Aupr\u00e8s de ma blonde, qu\u2019il fait bon dormir"
    assert decode(text.encode(codec))[0] == text


def test_a_few_stray_bytes_do_not_make_utf8_another_encoding() -> None:
    data = "Über Köln – naïve".encode() + b" caf\xe9\n"
    text, envelope = decode(data)
    assert text.startswith("Über Köln – naïve caf")
    assert envelope.is_utf8
    assert envelope.undecodable == 1
    assert envelope.encode("# " + text) == b"# " + data


@pytest.mark.parametrize(
    ("text", "codec", "name"),
    [
        (FRENCH, "cp1252", "Windows-1252"),
        (RUSSIAN, "cp1251", "Windows-1251"),
        (JAPANESE, "cp932", "Shift JIS"),
        (CHINESE, "gb18030", "GB18030"),
    ],
)
def test_an_older_encoding_is_guessed_and_called_so(text: str, codec: str, name: str) -> None:
    read, envelope = decode(text.encode(codec))
    assert read == text
    assert envelope.encoding_name == f"{name} (guessed)"


@pytest.mark.parametrize("codec", ["cp1250", "iso8859_2", "koi8_r", "euc_jp", "big5", "mac_roman"])
def test_whatever_is_guessed_every_line_can_be_changed_alone(codec: str) -> None:
    lines = [RUSSIAN, JAPANESE, CHINESE, POLISH]
    data = b"\r\n".join(line.encode(codec, "ignore") for line in lines)
    text, envelope = decode(data)
    assert envelope.encode(text) == data
    assert envelope.encode("plain\n" + text) == b"plain\r\n" + data


def test_an_encoding_is_guessed_in_time_and_memory_that_grow_with_the_file_alone() -> None:
    # One line that tells nothing, long enough that looking at it anew from each place would show.
    assert decode(b"a" * 1_000_000 + b"\n" + RUSSIAN.encode("cp1251") * 100)[1].encoding == "cp1251"
    data = b"\x80" * 1_000_000
    tracemalloc.start()
    decode(data)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 20 * len(data)


def test_a_file_of_no_encoding_at_all_is_still_some_text() -> None:
    data = bytes(range(1, 256)) * 3
    text, envelope = decode(data)
    assert envelope.encode(text) == data


@pytest.mark.parametrize(
    "data",
    [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"text\0more", codecs.BOM_UTF32_LE + b"a\0\0\0"],
)
def test_nul_bytes_make_a_file_binary(data: bytes) -> None:
    assert decode(data)[1].is_binary


@pytest.mark.parametrize(
    "data",
    [
        *(b"", b"Text", "Caf\u00e9".encode("cp1252"), "Text".encode("utf-16"), b"\x1b[31mred"),
        b"A stray \0 in a text of more than twenty characters",
        b"A stray \0 in a text with a stray byte \xff and a word: \xc3\xa9t\xc3\xa9, \xc3\xa0",
        "A stray \0 in a text of more than twenty characters".encode("utf-16"),
        "Aupr\u00e8s de ma blonde, qu\u2019il fait bon, fait bon dormir".encode("utf-16-be"),
        b"\0" + "\u00e9".encode() * 5000,
    ],
)
def test_damaged_texts_are_texts(data: bytes) -> None:
    assert not decode(data)[1].is_binary


def test_utf16_cut_in_the_middle_of_a_character_counts_as_binary() -> None:
    data = "half".encode("utf-16")[:-1]
    text, envelope = decode(data)
    assert envelope.is_binary
    assert envelope.encode(text) == data


@pytest.mark.parametrize(
    ("data", "newline", "name"),
    [
        (b"", "\n", "LF"),
        (b"a", "\n", "LF"),
        (b"a\r\nb", "\r\n", "CRLF"),
        (b"a\rb\r", "\r", "CR"),
        (b"a\r\nb\r\nc\n", "\r\n", "mixed"),
        (b"a\n\rb\n", "\n", "mixed"),
    ],
)
def test_the_commonest_line_end_is_the_files(data: bytes, newline: str, name: str) -> None:
    envelope = decode(data)[1]
    assert (envelope.newline, envelope.newline_name) == (newline, name)


def test_only_lf_and_cr_end_lines() -> None:
    odd = "a\u0085b\u2028c\u2029d\x0be\x0cf\x1cg"
    text, envelope = decode(f"{odd}\r\nz".encode())
    assert text == f"{odd}\nz"
    assert envelope.encode(text + "!") == f"{odd}\r\nz!".encode()


def test_each_line_keeps_its_own_line_end() -> None:
    _, envelope = decode(b"a\r\nb\nc\rd\r\n")
    assert envelope.encode("a\nB\nc\nd\n") == b"a\r\nB\nc\rd\r\n"


def test_a_new_line_ends_like_the_one_before_it() -> None:
    _, envelope = decode(b"a\r\nb\nc\rd")
    assert envelope.encode("a\nnew\nb\nnew\nc\nd") == b"a\r\nnew\r\nb\nnew\nc\rd"


def test_equal_lines_keep_their_own_ends_where_lines_come_before_them() -> None:
    text, envelope = decode(b"first\nsame\r\nsame\nunique\nlast\n")
    assert text == "first\nsame\nsame\nunique\nlast\n"
    changed = "other\nmore\nsame\nsame\nunique\nend\n"
    assert envelope.encode(changed).endswith(b"same\r\nsame\nunique\nend\n")


def test_a_new_first_line_ends_like_the_one_behind_it() -> None:
    _, envelope = decode(b"a\rb\r\nc\r\n")
    assert envelope.encode("new\na\nb\nc\n") == b"new\ra\rb\r\nc\r\n"


def test_a_deleted_line_takes_its_line_end_with_it() -> None:
    _, envelope = decode(b"a\r\nb\nc\rd\r\n")
    assert envelope.encode("a\nc\nd\n") == b"a\r\nc\rd\r\n"


def test_a_missing_final_newline_stays_missing() -> None:
    _, envelope = decode(b"a\r\nb")
    assert envelope.encode("a\nc") == b"a\r\nc"
    assert envelope.encode("a\nb\nc") == b"a\r\nb\r\nc"


def test_a_new_text_is_utf8_with_its_own_line_ends() -> None:
    assert Envelope.plain("ä\r\nb").encode("ä\nb") == "ä\r\nb".encode()
    assert Envelope.plain("ä\nb").encode("c\nd") == b"c\nd"


def _old_encoding() -> tuple[str, Envelope]:
    data = ("The caf\u00e9 was closed on Sundays, as everybody knew very well.\r\n" * 5).encode(
        "cp1252"
    )
    return decode(data)  # fmt: skip


def test_a_character_the_encoding_lacks_is_named_with_its_line() -> None:
    text, envelope = _old_encoding()
    with pytest.raises(UnencodableTextError) as caught:
        envelope.encode(text.replace("Sundays", "niedzielę →", 3))
    assert caught.value.line == 0
    assert caught.value.characters == "ę→"
    assert str(caught.value) == (
        "Line 1: Windows-1252 (guessed) has no place for 'ę' (U+0119), '→' (U+2192). "
        "Convert the file to UTF-8."
    )


def test_converting_to_utf8_keeps_the_line_ends_and_takes_every_character() -> None:
    text, envelope = _old_encoding()
    converted = envelope.converted_to_utf8()
    assert converted.encoding_name == "UTF-8"
    changed = text.replace("Sundays", "niedzielę", 1)
    assert converted.encode(changed) == changed.replace("\n", "\r\n").encode()


def test_a_lone_surrogate_cannot_be_converted_away() -> None:
    with pytest.raises(
        UnencodableTextError, match=r"Line 2: UTF-8 .*U\+D800.* Remove them"
    ) as caught:
        decode(b"a\nb")[1].encode("a\n\ud800")  # fmt: skip
    assert not caught.value.can_be_converted


def test_every_file_of_the_corpus_is_written_back_as_it_was(corpus: list[Path]) -> None:
    for path in corpus:
        data = path.read_bytes()
        text, envelope = decode(data)
        assert envelope.encode(text) == data, path
        middle = text.find("\n", len(text) // 2) + 1
        before = len(text[:middle].encode(envelope.encoding, "surrogateescape"))
        start = before + len(codecs.BOM_UTF8) * envelope.has_bom
        assert envelope.encode(f"{text[:middle]}# new\n{text[middle:]}") == (
            data[:start] + b"# new\n" + data[start:]
        ), path
