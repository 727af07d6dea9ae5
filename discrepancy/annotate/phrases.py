"""What a statement is worded in: its words and short runs of them, or of characters where words are not parted, those who met masked.

A list of verbs knows the ways of telling that its writer thought of; phrases counted on labelled pages tell the others (a
linear classifier over hashed n-grams: Joulin et al. 2017, "Bag of Tricks for Efficient Text Classification").
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from discrepancy.annotate.lexicon import IDEOGRAPHIC
from discrepancy.annotate.names import Names
from discrepancy.annotate.namings.forms import surname
from discrepancy.annotate.parties import Cast
from discrepancy.network import Floats
from discrepancy.read.language import primary
from discrepancy.records import Readout

Codes = npt.NDArray[np.uint32]
"""The phrases of one statement, each once, as numbers in rising order (CRC-32 of its language and letters)."""

_HOME, _GUEST, _HOMELAND, _GUESTLAND = "\ue000\ue001\ue002\ue003"
"""Letters of no script, for those who met and their countries: what is learned is who says it, not what one leader once said."""
_WORD, _CHARACTER = re.compile(r"[\ue000-\ue003]|\w+|[^\w\s]"), re.compile(r"\S| ")
_DIGITS, _CLOSING = re.compile(r"\d+"), frozenset("。.」』”’\"）)»！!？?")
_WORDS, _CHARACTERS = 3, 4
"""So many units make the longest run; from either end of a sentence one more."""
_STEM, _ENDING, _INFLECTED = 4, 3, 5
"""Of a word so long its first and last letters count, too."""


def phrases(readout: Readout, cast: Cast, names: Names) -> list[Codes]:
    """Return the phrases of every statement."""
    language = primary(readout.language)
    masked = _mask(cast, names, language)
    found = ({f"{language} {each}" for each in _phrases(masked(statement.text), language)} for statement in readout.statements)
    return [np.unique(np.array([zlib.crc32(each.encode()) for each in row], np.uint32)) for row in found]


def _mask(cast: Cast, names: Names, language: str) -> Callable[[str], str]:
    """Return what puts a mask in the place of those who met and their countries."""
    masks: dict[str, str] = {}
    for person, mask, land in ((cast.guest, _GUEST, _GUESTLAND), (cast.home, _HOME, _HOMELAND)):
        if person:
            masks |= dict.fromkeys(names.printed(person.country, language) if person.country else (), land)
            masks |= dict.fromkeys({*person.forms, *(() if language in IDEOGRAPHIC else (surname(form, language) for form in person.forms))}, mask)
    forms = sorted((form for form in masks if len(form) > 1), key=lambda form: (-len(form), form))
    printed = f"({'|'.join(map(re.escape, forms)) or '(?!)'})"
    pattern = re.compile(printed if language in IDEOGRAPHIC else rf"\b{printed}\w{{0,3}}\b")
    return lambda text: pattern.sub(lambda match: masks[match[1]], text)


def _phrases(text: str, language: str) -> Iterator[str]:
    """Give the phrases of a text, those at its head and its end apart."""
    plain = _DIGITS.sub("0", " ".join(text.split())).casefold()
    if language in IDEOGRAPHIC:
        units, longest, between = _CHARACTER.findall(plain), _CHARACTERS, ""
    else:
        units, longest, between = _WORD.findall(plain), _WORDS, " "
        yield from (part for word in units if len(word) >= _INFLECTED for part in (f"{word[:_STEM]}*", f"*{word[-_ENDING:]}"))
    for length in range(1, longest + 1):
        yield from (between.join(units[at : at + length]) for at in range(len(units) - length + 1))
    last = len(units)
    while last and units[last - 1] in _CLOSING:
        last -= 1
    for length in range(1, longest + 2):
        yield f"^{between.join(units[:length])}"
        yield f"{between.join(units[max(0, last - length) : last])}$"


def numbers(codes: Codes, known: Codes) -> npt.NDArray[np.intp]:
    """Return which of the known phrases a statement has, as their numbers."""
    at = np.searchsorted(known, codes)
    inside = at < len(known)
    found: npt.NDArray[np.intp] = at[inside][known[at[inside]] == codes[inside]]
    return found


@dataclass(frozen=True, slots=True)
class Wording:
    """What was learned of phrases: the known ones in rising order, and what each adds to the log odds of every output, shape (phrases, outputs)."""

    known: Codes
    weights: Floats

    def logits(self, rows: list[Codes]) -> Floats:
        """Return the log odds that statements' phrases add up to, shape (rows, outputs); one of many phrases counts each for less."""
        found = [numbers(row, self.known) for row in rows]
        return np.array([self.weights[row].sum(axis=0) / np.sqrt(max(1, len(row))) for row in found], np.float32).reshape(len(rows), self.weights.shape[1])

    def halves(self) -> dict[str, npt.NDArray[Any]]:
        """Return what a file of it keeps."""
        return {"phrases": self.known, "phrase_weights": self.weights.astype(np.float16)}


def stored(file: Mapping[str, npt.NDArray[Any]]) -> Wording:
    """Return what a file holds."""
    return Wording(file["phrases"], file["phrase_weights"].astype(np.float32))
