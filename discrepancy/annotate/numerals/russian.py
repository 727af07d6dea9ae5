"""Russian numbers in words, which text2num does not know, by a table in figures.toml."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from discrepancy.annotate.numerals.numeral import Numeral, before, is_name
from discrepancy.annotate.units import Units
from discrepancy.annotate.wording import table

_ORDINAL = re.compile(r"\s(?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят)(?:ый|ой|ий|ого|его|ому|ему|ым|им|ом|ем|ая|ья|ую|ью|ое|ье|ые|ых)\b", re.IGNORECASE)


def read(text: str, language: str, known: Units) -> Iterator[Numeral]:
    """Yield the numbers in words of a text."""
    run, words = _patterns()
    for match in run.finditer(text):
        # Двадцать первый is a place in an order; «Три моря» is a name.
        if _ORDINAL.match(text, match.end()) or is_name(text, match.start()):
            continue
        value = sum(next((number for pattern, number in words if pattern.fullmatch(part)), 0.0) for part in match[0].split())
        # Один is "alone" and "some" as well.
        counts = known.scale(text, match.end())[0] > 1 or known.duration(text, match.end())[0] in {"Y", "M", "W", "TH"} or known.points.match(text, match.end()) is not None or known.alone(before(text, match.start()), text, match.end()) is not None
        if value != 1 or counts:
            yield Numeral(match.start(), match.end(), float(value), digits=False)


@cache
def _patterns() -> tuple[re.Pattern[str], tuple[tuple[re.Pattern[str], float], ...]]:
    """Return the pattern of a run of number words, and one of each word with its value."""
    rows = table("ru")["words"]
    word = "|".join(rows)
    run = re.compile(rf"\b(?:{word})\b(?:\s(?:{word})\b)*", re.IGNORECASE)
    return run, tuple((re.compile(pattern, re.IGNORECASE), value) for pattern, value in rows.items())
