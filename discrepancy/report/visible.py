"""Characters that are not seen, or that move others about, made visible and harmless in every format."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from markupsafe import Markup, escape

_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # controls but tab and line feed
    "\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\u3164\ufe0e\ufeff\uffa0"
    "\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
    "|(?<![\u0590-\u0dff\u1780-\u17ff\u1800-\u18af\U0001f000-\U0001faff\u2600-\u27bf\ufe0f])[\u200c\u200d]"  # joiners with nothing to join
)
_MARKS = 4
"""Combining marks on one letter that are still writing; what is stacked on top of them is noise."""


def segments(text: str) -> Iterator[tuple[str, str | None]]:
    """Yield the text in pieces: (text, null) as it is, or (label, name) in place of what would not be seen."""
    position = 0
    for start, end, label, name in _unseen(text):
        if start > position:
            yield text[position:start], None
        yield label, name
        position = end
    if position < len(text):
        yield text[position:], None


def plain(text: str) -> str:
    """Return the text on one line with labels like ⟨U+202E⟩ in place of what would not be seen."""
    return " ".join("".join(piece if name is None else f"⟨{piece}⟩" for piece, name in segments(text)).split())


def markup(text: str) -> Markup:
    """Return the text as HTML, escaped, with a labelled element in place of what would not be seen."""
    return Markup("").join(
        escape(piece) if name is None else Markup('<span class="unseen" title="{}">⟨{}⟩</span>').format(name, piece) for piece, name in segments(text)
    )


def _unseen(text: str) -> Iterator[tuple[int, int, str, str]]:
    found = [(match.start(), match.end()) for match in _UNSEEN.finditer(text)]
    for start, end in sorted(found + list(_stacks(text))):
        if end - start > 1:
            yield start, end, f"+{end - start} marks", "combining marks stacked on one letter"
        else:
            yield start, end, f"U+{ord(text[start]):04X}", unicodedata.name(text[start], "control character")


def _stacks(text: str) -> Iterator[tuple[int, int]]:
    if text.isascii():
        return
    run = 0
    for position, character in enumerate(text + "."):
        if unicodedata.category(character) in {"Mn", "Me"} and not _UNSEEN.match(character):
            run += 1
            continue
        if run > _MARKS + 1:
            yield position - run + _MARKS, position
        run = 0
