"""Files and standard input become text, or one line that says why not."""

from __future__ import annotations

import contextlib
import io
import os
import unicodedata
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from discrepancy.errors import InputError
from discrepancy.read import read
from discrepancy.read.sources import read_text

TEXT = "习近平会见李在明。\n双方同意加强合作。"


def load(path: Path, encoding: str | None = None) -> str:
    return read_text(str(path), encoding, "--encoding-a")


def fails(path: Path, encoding: str | None = None) -> str:
    with pytest.raises(InputError) as error:
        load(path, encoding)
    message = str(error.value)
    assert "\n" not in message
    return message


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_line_ends_and_byte_order_marks_leave_no_trace(tmp_path: Path, ends: str, mark: bytes) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(mark + TEXT.replace("\n", ends).encode())
    assert load(path) == TEXT


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf_8", "gb18030", "euc_kr", "utf-8", "UTF8", "utf-32"])
def test_a_named_encoding_is_used(tmp_path: Path, encoding: str) -> None:
    text = "두 정상은 만났다.\n회담은 길었다."
    path = tmp_path / "a.txt"
    path.write_bytes(text.encode(encoding))
    assert load(path, encoding) == text


def test_utf_16_tells_itself_by_its_mark(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.encode("utf-16"))
    assert load(path) == TEXT


def test_invalid_utf_8_names_the_byte_and_the_option(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.encode("gb18030"))
    message = fails(path)
    assert "not valid utf-8 at byte 2;" in message
    assert "--encoding-a gb18030" in message
    path.write_bytes(b"Plain text, then \xff.")
    assert "at byte 17;" in fails(path)


def test_the_byte_is_counted_from_the_start_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xef\xbb\xbfPlain \xff")
    message = fails(path)
    assert "at byte 9;" in message
    assert "utf_16" not in message, "a stray byte is no reason to suggest UTF-16"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "empty"),
        (b" \n\t\xe3\x80\x80\n", "empty"),
        (b"\xef\xbb\xbf\n", "empty"),
        (b"\x7fELF\x02\x00\x00", "binary"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n\x00", "is a PDF"),
        (b"%PDF-1.7\nno zero byte near its head", "is a PDF"),
        (b"\n<!DOCTYPE html>\n<p>They met.</p>", "the source of a web page"),
        (b"\xef\xbb\xbf<html lang=en><p>They met.</p>", "the source of a web page"),
        (b'<?xml version="1.0"?>\n<!doctype HTML>', "the source of a web page"),
        (b"<!-- saved from url=(0014)about:internet -->\n<!DOCTYPE html><body><p>They met.</p>", "the source of a web page"),
        (b"Readout\n<div class='text'>They met.</div>", "the source of a web page"),
        (b"From: <Saved by Blink>\nSubject: Readout\n of talks\nMIME-Version: 1.0\n\nThey met.", "the source of a web page"),
        (b"{\\rtf1\\ansi They met.}", "in Rich Text Format"),
        (b"PK\x03\x04\x14\x00", "is a Word document or another binary file"),
        (b"PK\x03\x04 no zero byte near its head", "is a Word document or another binary file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00", "is a Word document or another binary file"),
    ],
)
def test_what_is_no_text_is_told(tmp_path: Path, content: bytes, told: str) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(content)
    message = fails(path)
    assert told in message
    assert str(path) in message


def test_paths_that_cannot_be_read_are_told(tmp_path: Path) -> None:
    assert "no such file" in fails(tmp_path / "none.txt")
    assert "is a folder" in fails(tmp_path)
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    assert "cannot be read" in fails(loop)
    inside = tmp_path / "file"
    inside.write_text("x")
    assert "cannot be read" in fails(inside / "deeper.txt")
    assert "cannot be read" in fails(Path("nul\0byte"))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read anything")
def test_a_file_without_permission_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("x")
    path.chmod(0)
    assert "cannot be read" in fails(path)


@pytest.mark.parametrize("tag", ["</p>", "<br>", "<BR />", "<p class='lead'>", "</div>\n"])
def test_a_tag_left_over_from_a_page_ends_a_line(tmp_path: Path, tag: str) -> None:
    path = tmp_path / "a.txt"
    path.write_text(f"They met.{tag}They agreed that 3 < 5.{tag}", "utf-8")
    assert load(path).split("\n")[0] == "They met."
    assert [each.text for each in read(str(path), "a", language="en").statements] == ["They met.", "They agreed that 3 < 5."]


@pytest.mark.parametrize("text", ["p < q and q > p.", "<pre-agreed> <particle> <table>", "<p unclosed", "They said </p"])
def test_what_is_no_such_tag_stays(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.txt"
    path.write_text(text)
    assert load(path) == text


@pytest.mark.parametrize(("source", "told"), [("", "is empty; give the path"), ("HTTPS://example.org/readout", "web pages cannot be read yet")])
def test_a_name_that_is_of_no_file_is_told(source: str, told: str) -> None:
    with pytest.raises(InputError, match=told):
        read_text(source, None, "--encoding-a")


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", "Le Président a rencontré le Premier ministre à Genève. Ils ont évoqué l’économie et la sécurité."),
        ("cp1251", "Состоялись переговоры. Обсуждались вопросы торговли и энергетики."),
        ("koi8_r", "Состоялись переговоры. Обсуждались вопросы торговли и энергетики."),
        ("gb18030", "两国领导人举行会谈，双方同意加强合作。"),
        ("euc_jp", "両首脳は会談し、シャトル外交の継続で一致しました。"),
        ("cp949", "양 정상은 정상회담을 가졌습니다."),
    ],
)
def test_an_encoding_is_guessed_among_those_that_readouts_have(tmp_path: Path, encoding: str, text: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(text.encode(encoding))
    assert f"it looks like --encoding-a {encoding})" in fails(path)


@pytest.mark.parametrize("text", ["word" * 20_000, "a: b\n" * 20_000, "<" * 50_000, "</" * 50_000, "<?xml " * 10_000])
def test_a_page_is_looked_for_at_once(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.txt"
    path.write_text(text)
    assert load(path) == text


@pytest.mark.parametrize("given", [None, "", "  "])
def test_a_blank_name_is_none(tmp_path: Path, given: str | None) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, "utf-8")
    found = read(str(path), "a", government=given)
    assert (found.government, found.named) == ("a.txt", False)


@pytest.mark.parametrize("encoding", ["klingon", "base64", "rot13", "hex", "nul\0"])
def test_an_encoding_that_is_none_is_told(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.txt"
    path.write_text("A text.")
    message = fails(path, encoding)
    assert message.startswith("--encoding-a: unknown encoding")


def test_standard_input_is_read_as_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(b"\xef\xbb\xbf" + TEXT.encode())))
    assert load(Path("-")) == TEXT


def test_a_text_without_a_letter_holds_no_statement(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("2026-01-05 ***\n---\n")
    with pytest.raises(InputError, match="holds no statement"):
        read(str(path), "a")


def test_a_text_in_no_language_asks_for_one(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("ⵣⵣⵣ ⵣⵣ.", "utf-8")
    with pytest.raises(InputError, match="--lang-b zh"):
        read(str(path), "b")
    assert read(str(path), "b", language="en").language == "en"


def test_a_readout_is_its_text_and_its_statements(tmp_path: Path) -> None:
    path = tmp_path / "china.txt"
    path.write_text(TEXT, "utf-8")
    got = read(str(path), "b", government="China")
    assert (got.government, got.language, got.source, got.text) == ("China", "zh", str(path), TEXT)
    assert [(s.id, s.text, s.paragraph) for s in got.statements] == [("b1", "习近平会见李在明。", 0), ("b2", "双方同意加强合作。", 1)]
    assert read(str(path), "a").government == "china.txt"


def test_decomposed_letters_are_read_as_the_letters_they_are(tmp_path: Path) -> None:
    text = "이 대통령은 양해각서 14건에 서명했다."
    path = tmp_path / "korea.txt"
    path.write_text(unicodedata.normalize("NFD", text), "utf-8")
    got = read(str(path), "a")
    assert (got.text, got.language, got.statements[0].text) == (text, "ko", text)


@given(st.binary(max_size=80))
def test_any_bytes_are_text_or_an_input_error(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.txt"
    path.write_bytes(data)
    with contextlib.suppress(InputError):
        got = read(str(path), "a", language="en")
        assert all(got.text[s.start : s.end] == s.text for s in got.statements)
        assert got.statements
