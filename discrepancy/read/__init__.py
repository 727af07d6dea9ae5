"""First stage: a file or standard input becomes a Readout."""

from __future__ import annotations

import re
from pathlib import Path

from discrepancy.errors import InputError
from discrepancy.read.language import checked, detect
from discrepancy.read.segment import segment
from discrepancy.read.sources import STDIN, composed, read_text
from discrepancy.records import Readout, Side, Statement

_LETTER = re.compile(r"[^\W\d_]")

__all__ = ["read", "readout"]


def read(
    source: str,
    side: Side,
    *,
    government: str | None = None,
    language: str | None = None,
    encoding: str | None = None,
) -> Readout:
    """Read one readout from a path or `-`.

    `government` names the side that published it (its file name, when null), `language` is a BCP 47 tag that
    overrides detection. Raises InputError for anything that is not a readable text with a statement in it.
    """
    text = read_text(source, encoding, f"--encoding-{side}")
    return readout(text, side, source=source, government=government, language=language)


def readout(
    text: str,
    side: Side,
    *,
    source: str,
    government: str | None = None,
    language: str | None = None,
) -> Readout:
    """Make a readout of a text at hand; the same rules and errors as `read`.

    Its `text` has every letter composed (NFC): what a Mac writes as ㅎ, ㅏ, ㄴ is 한 to the reader, and to all rules.
    """
    name = "standard input" if source == STDIN else source
    text = composed(text)
    if not _LETTER.search(text):
        raise InputError(f"{name}: holds no statement (no letter in it); give a readout with at least one sentence")
    tag = checked(language, f"--lang-{side}") if language else detect(text)
    if tag is None:
        raise InputError(f"{name}: its language cannot be told; name it, for example --lang-{side} zh")
    statements = tuple(
        Statement(f"{side}{number}", text[start:end], start, end, paragraph)
        for number, ((start, end), paragraph) in enumerate(segment(text, tag), start=1)
    )
    given = (government or "").strip()
    label = given or (f"Readout {side.upper()}" if source == STDIN else Path(source).name)
    return Readout(_printable(label), tag, _printable(source), None, text, statements, named=bool(given))


def _printable(name: str) -> str:
    """Return a name from the command line or the file system with the bytes replaced that are no UTF-8."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
