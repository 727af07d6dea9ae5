"""Numbers that begin a compound word (zwölftägig, a three-year loan, двенадцатидневная), by the stems in figures.toml."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from discrepancy.annotate.numerals.numeral import Numeral
from discrepancy.annotate.wording import table


def read(text: str, language: str) -> Iterator[Numeral]:
    """Yield the numbers that begin a compound."""
    if (pattern := _pattern(language)) is None:
        return
    stems = _stems(language)
    for match in pattern.finditer(text):
        yield Numeral(match.start(), match.end(), float(sum(stems[part.lower()] for part in match.groups() if part)), digits=False)


@cache
def _stems(language: str) -> dict[str, float]:
    rows = table(language)
    return {**rows.get("tens", {}), **rows.get("stems", {})}


@cache
def _pattern(language: str) -> re.Pattern[str] | None:
    rows = table(language)
    if "compounds" not in rows:
        return None
    tens, ones = ("|".join(rows.get(key, {})) for key in ("tens", "stems"))
    stem = rf"(?:({tens})({ones})?|({ones}))" if tens else f"({ones})"
    return re.compile("|".join(rows["compounds"]).replace("STEM", stem), re.IGNORECASE)
