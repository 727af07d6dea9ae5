"""Numbers as eight languages print them, by value: one module for each way to write them, and one for the scale words after them."""

from __future__ import annotations

from collections.abc import Iterator

from discrepancy.annotate.numerals import compounds, digits, ideographs, korean, russian, western
from discrepancy.annotate.numerals.numeral import Numeral
from discrepancy.annotate.numerals.scales import scaled
from discrepancy.annotate.units import Units, units

_WORDS = {"zh": ideographs.read, "ja": ideographs.read, "ko": korean.read, "ru": russian.read, **dict.fromkeys(("en", "fr", "de", "es"), western.read)}
"""Who reads a language's numbers in words."""


def numerals(text: str, language: str) -> list[Numeral]:
    """Return the numbers of a text in order, scale words included (1,200만, 1,5 milliard)."""
    known = units(language)
    found = [*digits.read(text, known), *_words(text, language, known)]
    apart: list[Numeral] = []
    for numeral in sorted(found, key=lambda each: (each.start, -each.end)):
        if not apart or numeral.start >= apart[-1].end:
            apart.append(numeral)
    return scaled(_stated(apart, text), text, known)


def _words(text: str, language: str, known: Units) -> Iterator[Numeral]:
    for match in known.halved.finditer(text):
        yield Numeral(match.start(), match.end(), known.rest(match[0]), digits=False)
    for match in known.unsaid.finditer(text):
        yield Numeral(match.end(), match.end(), 1.0, digits=True)
    if reader := _WORDS.get(language):
        yield from reader(text, language, known)
    yield from compounds.read(text, language)


def _stated(found: list[Numeral], text: str) -> list[Numeral]:
    """Read a number that is said again in brackets once (ten (10) years)."""
    result: list[Numeral] = []
    for numeral in found:
        last = result[-1] if result else None
        if last and last.value == numeral.value and not last.digits and text[last.end : numeral.start].strip() in {"(", "（"} and text[numeral.end : numeral.end + 1] in {")", "）"}:
            result[-1] = Numeral(last.start, numeral.end + 1, last.value, numeral.digits)
        else:
            result.append(numeral)
    return result
