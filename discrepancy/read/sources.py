"""Bytes in, text out: files and standard input, decoded strictly."""

from __future__ import annotations

import codecs
import re
import sys
import unicodedata
from pathlib import Path

from charset_normalizer import from_bytes

from discrepancy.errors import InputError

STDIN = "-"

_PAGE = re.compile(r"\A\s*(?:<\?xml\b[^>]*>\s*)?<(?:!doctype\s+html|html)\b|\A(?:[\w-]+: .*\n(?:[ \t].*\n)*)*MIME-Version:", re.IGNORECASE)
"""How a web page begins, or one saved with its pictures."""
_TAG = re.compile(r"<(?:(?P<opens>p|div|li|td|h[1-6])|(?P<closes>/(?:p|div|li|td|h[1-6]))|br)\b[^<>]*>", re.IGNORECASE)
"""A tag at which a line ends. Where one opens and one closes the text is a piece of a page, else it was left over when somebody copied the text."""
_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
"""How lines end elsewhere, in a word processor's soft ends of line and a page's end too."""
_RICH = "{\\rtf"
_PACKED = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""How documents of Word, Hangul and their like begin."""
_LIKELY = ["gb18030", "big5", "cp949", "cp932", "euc_jp", "cp1251", "koi8_r", "cp1252"]
"""Encodings that readouts in our languages have; of all there are, a rare one is guessed too often."""
_WIDE = ("utf-16", "utf-32")
"""Encodings in which a zero byte is part of a letter."""


def composed(text: str) -> str:
    """Return a text with every letter in one piece (Unicode NFC)."""
    return unicodedata.normalize("NFC", text)


def read_text(source: str, encoding: str | None, option: str) -> str:
    """Return the text of a file or of standard input (`-`), its line ends made `\\n`.

    `encoding` is a Python codec name, UTF-8 when null. `option` is the command-line option that sets it, named
    in the error. Raises InputError for anything that is not readable, non-blank text.
    """
    name = "standard input" if source == STDIN else source
    text = _decode(_read_bytes(source, name), name, encoding, option)
    text = _LINE_END.sub("\n", text)
    if text.lstrip().startswith(_RICH):
        raise InputError(f"{name}: is a document in Rich Text Format, not text; save it as plain text and give that file's path")
    if _PAGE.search(text) or {"opens", "closes"} <= {tag.lastgroup for tag in _TAG.finditer(text)}:
        raise InputError(f"{name}: is the source of a web page, not text; save the readout's text to a file and give its path")
    text = _TAG.sub("\n", text)
    if not text.strip():
        raise InputError(f"{name}: the file is empty; give a readout with at least one sentence")
    return text


def _read_bytes(source: str, name: str) -> bytes:
    if not source:
        raise InputError("the name of a readout is empty; give the path of a text file")
    if source.lower().startswith(("http://", "https://")):
        raise InputError(f"{name}: web pages cannot be read yet; save the readout's text to a file and give its path")
    if source == STDIN and sys.stdin is None:
        raise InputError(f"{name}: is closed; give the path of a text file")
    try:
        return sys.stdin.buffer.read() if source == STDIN else Path(source).read_bytes()
    except FileNotFoundError:
        raise InputError(f"{name}: no such file; check the path") from None
    except IsADirectoryError:
        raise InputError(f"{name}: is a folder; give the path of a text file") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise InputError(f"{name}: cannot be read ({reason}); check the path and its permissions") from None


def _decode(data: bytes, name: str, encoding: str | None, option: str) -> str:
    codec = _codec(encoding or "utf-8", option)
    if encoding is None and data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        codec = "utf-16"
    elif data.startswith(b"%PDF-"):
        raise InputError(f"{name}: is a PDF, a binary file; save the readout's text to a file and give its path")
    elif data.startswith(_PACKED):
        raise InputError(f"{name}: is a Word document or another binary file; save it as plain text and give that file's path")
    elif b"\0" in data and not codec.startswith(_WIDE):
        raise InputError(f"{name}: is a binary file, not text; give the readout as plain text")
    try:
        # The byte order mark is taken off the text and not by the codec, which would count bytes from behind it.
        text = data.decode(codec).removeprefix("\ufeff")
        text.encode()  # some codecs let half a surrogate pair through, which no output could hold
    except UnicodeError as error:
        offset = getattr(error, "start", 0)
        raise InputError(f"{name}: not valid {codec} at byte {offset}; {_guess(data, option)}") from None
    if "\0" in text:
        raise InputError(f"{name}: is a binary file, not text; give the readout as plain text")
    return text


def _codec(encoding: str, option: str) -> str:
    """Return Python's own name of an encoding; raises InputError for what is none."""
    try:
        "".encode(encoding)  # base64 and its like are codecs, but not of text: looking them up is not enough
        return codecs.lookup(encoding).name
    except (LookupError, ValueError):
        raise InputError(f"{option}: unknown encoding {encoding!r}; try utf-8, gb18030, big5, euc-kr or shift_jis") from None


def _guess(data: bytes, option: str) -> str:
    best = from_bytes(data[:100_000], cp_isolation=_LIKELY).best()
    if best is None:
        return f"name its encoding with {option}, for example {option} gb18030"
    return f"name its encoding with {option} (it looks like {option} {best.encoding})"
