"""The words that figures.toml has of a language, and where a text prints one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

from discrepancy import tables

NEVER = "(?!)"
"""What a language has no words for matches nowhere."""
FUNCTION = "of|in|on|at|to|and|or|from|for|by|with|the|a|de|des|du|d|la|le|les|en|dans|à|et|ou|par|pour|y|o|del|los|las|por|para|con|и|в|на|с|из|от|до|к|по|für|und|von|in|im|der|die|das|mit|zu|bis|auf|aus"
"""Words that name nothing, as a pattern."""
ENDINGS = r"\w{0,5}"
"""What a word may end in where its table holds its beginning."""


def table(language: str) -> dict[str, Any]:
    """Return what figures.toml says of a language; nothing of one that it does not know."""
    return _content().get(language, {})


@cache
def _content() -> dict[str, dict[str, Any]]:
    return tables.bundled("annotate/figures.toml")


def longest_first(rows: dict[str, Any], key: str) -> dict[str, Any]:
    """Return a table of a language in the order in which its words are to be tried."""
    return dict(sorted(rows.get(key, {}).items(), key=lambda each: -len(each[0])))


_NEAR = 6
"""Characters after a number in which the word begins that it counts."""


def find(words: Iterable[str], text: str, at: int, inflected: bool, endings: str = ENDINGS) -> tuple[str | None, int]:
    """Return the first of some words that is printed at an offset, and where it ends."""
    # A word whose first letter is not near need not be tried: in Chinese, Japanese and Korean it follows at once, elsewhere after a blank or "de".
    near = text[at : at + _NEAR] if inflected else text[at : at + 2].lstrip(" ")[:1]
    near += near.lower()
    for word in words:
        if word[0] in near and (match := after(word, inflected, endings).match(text, at)):
            return word, match.end()
    return None, at


@cache
def after(word: str, inflected: bool, endings: str = ENDINGS) -> re.Pattern[str]:
    """Return the pattern of a word after a number."""
    # "90-day" and "30-дневном" too; a stem may go on ("документов"), not into another word.
    if word.endswith("$"):
        word, endings = word[:-1], ""
    first = f"[{word[0]}{word[0].upper()}]" if word[0].isalpha() else re.escape(word[0])
    return re.compile(rf"(?:\sd['’]|\sde(?=\s))?[\s\u00a0-]?{first}{re.escape(word[1:])}{endings}\b" if inflected else rf" ?{re.escape(word)}")
