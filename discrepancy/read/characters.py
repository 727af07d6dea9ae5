"""Traditional Chinese characters, for tables that are in simplified ones."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

_LETTERS = re.compile(r"[㐀-鿿]+")


def in_simplified(text: str) -> str:
    """Return a Chinese text in simplified characters, each in its place: itself, unless it is in traditional ones."""
    if not traditional(text):
        return text
    found = _convert(text)
    # OpenCC's phrases are as long in both scripts; were one not, its letters would be taken one by one.
    return found if len(found) == len(text) else "".join(one if len(one := _convert(each)) == 1 else each for each in text)


def traditional(text: str) -> bool:
    """Tell whether a Chinese text is in traditional characters."""
    letters = "".join(_LETTERS.findall(text))

    # The legacy character sets draw the line for us: GB 2312 holds the simplified forms, Big5 the traditional.
    def kept(codec: str) -> int:
        return len(letters.encode(codec, errors="ignore"))

    return kept("big5") > kept("gb2312")


def _convert(text: str) -> str:
    for each in _converters():
        text = each.convert(text)
    return text


@cache
def _converters() -> tuple[Any, ...]:
    # Loaded only for a text that wants them: Taiwan's forms (隨著 is 随着), then those that only Hong Kong has (衞).
    from opencc import OpenCC

    return OpenCC("tw2s"), OpenCC("hk2s")
