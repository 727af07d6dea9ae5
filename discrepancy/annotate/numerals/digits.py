"""Numbers in digits, with their separators."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from discrepancy.annotate.numerals.numeral import Numeral, before
from discrepancy.annotate.units import CODES, Units

_DIGITS = re.compile(
    # Grouped by blanks or apostrophes (12 500), or any other digits.
    r"(?<!\w)(?<!\w\+)(?<![A-Za-zА-ЯЁа-яё]-)(?<!\d[.,])\d{1,3}(?:[ \u00a0\u2009\u202f’']\d{3})+(?:[.,]\d+)?(?![\w+])"
    rf"|(?:(?<![A-Za-zА-ЯЁа-яё\d])|(?<=\b(?:{CODES}))|(?<=\b(?:Rp|RM))|(?<=\bR)(?=[\d.,]+\s?(?:[mb]illion|trillion|[mbt]n)\b))(?<!\w\+)(?<![A-Za-zА-ЯЁа-яё]-)(?<![A-ZА-Я]\d-)(?<![A-ZА-Я]\d\d-)(?<![A-ZА-Я]\d{{3}}-)(?<![A-Za-z]\d\.)\d+(?:[.,]\d+)*(?![A-Za-zА-Яа-я+]\d|-?[A-Z]s?(?![A-Za-zÀ-ɏ])|\d)[½¼¾]?"
)
"""Digits that stand in no name (G20, COP28, F-35, 2+2)."""
_ACRONYM = re.compile(rf"\b(?!(?:A|R|RM|{CODES})\b)[A-Z]+\s$")
"""What a number after it is a part of (COP 28), unless it is a currency."""
_LONGEST = 40
"""Characters of a number in digits: a longer run is the debris of a table."""


def read(text: str, known: Units) -> Iterator[Numeral]:
    """Yield the numbers in digits of a text."""
    for match in _DIGITS.finditer(text):
        named = _ACRONYM.search(before(text, match.start())) and not _counted(text, match.end(), known)
        if len(match[0]) <= _LONGEST and not named:
            yield Numeral(match.start(), match.end(), _decimal(match[0], known.groups), digits=True)


def _counted(text: str, at: int, known: Units) -> bool:
    """Tell whether what follows digits tells that they count, whatever stands before them (MOU 8건, GDP 3%)."""
    if known.percent.match(text, at) or known.inflected:
        return known.percent.match(text, at) is not None
    end = known.scale(text, at)[1]
    return any(unit is not None for unit, _ in (known.nouns.count(text, end), known.currency(text, end), known.duration(text, end)))


def _decimal(printed: str, groups: str) -> float:
    """Return the value of digits with separators.

    A separator that comes twice, or a blank, groups; before exactly three digits one of `groups` does too
    (1.200 in German, 1,200 in English); otherwise it is the decimal one.
    """
    if not printed[-1].isdecimal():
        return _decimal(printed[:-1], groups) + unicodedata.numeric(printed[-1])
    plain = re.sub(r"[ \u00a0\u2009\u202f’']", "", printed)
    if not (separators := re.findall(r"[.,]", plain)):
        return float(plain)
    last = separators[-1]
    if len(set(separators)) == 2 and plain.count(last) == 1:
        return float(plain.replace(separators[0], "").replace(last, "."))
    whole, *parts = plain.split(last)
    grouped = last in groups and len(whole) <= 3 and all(len(part) == 3 for part in parts)
    if len(separators) > 1 or grouped:
        return float(re.sub("[.,]", "", plain))
    return float(plain.replace(last, "."))
