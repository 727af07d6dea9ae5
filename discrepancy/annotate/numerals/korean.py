"""Korean numbers in words: those of Korean stock (예순한 분) and those of Chinese (백 년)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from discrepancy.annotate.numerals.numeral import Numeral, in_steps
from discrepancy.annotate.units import Units
from discrepancy.annotate.wording import table

_TENS = {"열": 10, "스물": 20, "서른": 30, "마흔": 40, "쉰": 50, "예순": 60, "일흔": 70, "여든": 80, "아흔": 90}
_BEFORE_NOUNS = {"한": 1, "두": 2, "세": 3, "석": 3, "네": 4, "넉": 4}
_EITHER = {"다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9, "열": 10, "스무": 20}
_ALONE = {"하나": 1, "둘": 2, "셋": 3, "넷": 4}
_VALUES = _TENS | _BEFORE_NOUNS | _EITHER | _ALONE
_SINO = {character: value for value, character in enumerate("영일이삼사오육칠팔구")} | {"십": 10, "백": 100, "천": 1000}


def read(text: str, language: str, known: Units) -> Iterator[Numeral]:
    """Yield the numbers in words of a text."""
    native, sino = _patterns()
    for pattern in native:
        for match in pattern.finditer(text):
            yield Numeral(match.start(), match.end(), float(sum(_VALUES[part] for part in match.groups() if part)), digits=False)
    for match in sino.finditer(text):
        yield Numeral(match.start(), match.end(), _sino(match[0]), digits=False)


def _sino(printed: str) -> float:
    """Return the value of a number of Chinese stock (오만 삼천)."""
    above, myriad, below = printed.replace(" ", "").rpartition("만")
    return (in_steps([_SINO[each] for each in above]) or 1) * _MYRIAD * bool(myriad) + in_steps([_SINO[each] for each in below])


_MYRIAD = 10_000


def is_native(printed: str) -> bool:
    """Tell a number of persons from one of minutes, whose unit is spelled alike (세 분, 삼십 분)."""
    return not set(printed) <= set(_SINO)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], ...], re.Pattern[str]]:
    rows = table("ko")
    tens, ones = "|".join(_TENS), "|".join(_BEFORE_NOUNS | _EITHER)
    counting = rf"(?<![가-힣])({tens})?({ones})?(?<=[가-힣])(?= ?(?:{rows['counters']}))"
    # Age without a word for it: 아흔다섯을 넘긴. 열 and 쉰 alone are other words as well.
    alone = rf"(?<![가-힣])(?!(?:열|쉰)[을이은에])({tens})({'|'.join(_ALONE | _EITHER)})?(?=(?:[을를이가은는에]|의|이?다)(?![가-힣]))"
    below = r"(?:[일이삼사오육칠팔구]?[십백천])+[일이삼사오육칠팔구]?"
    # 만 8천 명 is 18,000, 만 65세 a full 65 years.
    myriads = rf"(?:{below}|[일이삼사오육칠팔구])만(?: ?{below})?|만(?: ?[이삼사오육칠팔구]?천[일이삼사오육칠팔구십백]*|(?= \d{{1,2}}[천백] ?여? ?(?:{rows['counters_sino']})|여? ?명))"
    sino = rf"(?<![가-힣\d])(?:{myriads}|{below})(?=만? ?(?:\d|{rows['counters_sino']}))"
    return (re.compile(counting), re.compile(alone)), re.compile(sino)
