"""Numbers in ideographs, Chinese and Japanese."""

from __future__ import annotations

import re
from collections.abc import Iterator

from discrepancy.annotate.numerals.numeral import Numeral, in_steps
from discrepancy.annotate.units import Units

_HAN = {character: value for value, character in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2, "兩": 2, "○": 0}
_HAN_UNIT = {"十": 10, "百": 100, "千": 1000}
_TWO_DIGITS = re.compile("[一二三四五六七八九两兩]{2}")
_HAN_DIGITS = "〇零一二三四五六七八九十百千两兩"
_HAN_RUN = re.compile(rf"(?<![第之“\d])(?<![{_HAN_DIGITS[1:]}])[{_HAN_DIGITS}]+(?<!千(?=[瓦米克]))")
_AND = re.compile("(?<=[年月时時天周期])零(?=[一二三四五六七八九十两])")
"""四年零三个月: four years and three months."""
_HAN_SHARE = re.compile(
    r"(?<=百分[之の])(?P<whole>[〇零一二三四五六七八九十百两兩]+)(?:点(?P<tenths>[〇零一二三四五六七八九]+))?"
    r"|(?<![〇零一二三四五六七八九十百千两兩第])(?P<units>[〇零一二三四五六七八九十百千两兩]+)[点點](?P<parts>[〇零一二三四五六七八九]+)(?=[万萬亿億兆倍米吨度]|个百分点|公[里斤顷])"
)


def read(text: str, language: str, known: Units) -> Iterator[Numeral]:
    """Yield the numbers in ideographs of a text, whole ones first."""
    for match in _HAN_RUN.finditer(text):
        start = match.start() + (_AND.match(text, match.start()) is not None)
        if (value := han(text[start : match.end()])) is not None:
            yield Numeral(start, match.end(), value, digits=False)
    for match in _HAN_SHARE.finditer(text):
        if (value := han(match["whole"] or match["units"])) is not None:
            tenths = "".join(str(_HAN[digit]) for digit in match["tenths"] or match["parts"] or "〇")
            yield Numeral(match.start(), match.end(), float(f"{int(value)}.{tenths}"), digits=False)


def han(printed: str) -> float | None:
    """Return the value of a number in ideographs (五百, 一百零五, 二〇三一), or null where it is none."""
    if not any(character in _HAN_UNIT for character in printed):
        return float("".join(str(_HAN[character]) for character in printed)) if len(printed) == 1 or len(printed) == 4 else None
    # 十五五 is no number, but a plan.
    return None if _TWO_DIGITS.search(printed) else in_steps([_HAN_UNIT.get(each) or _HAN[each] for each in printed])
