"""What two figures are to each other: whether they may be one, are far apart, and what a word beside one leaves room for."""

from __future__ import annotations

import re
from typing import Literal

from discrepancy.annotate.counting import MEASURES
from discrepancy.match.lexical import same_date
from discrepancy.records import Figure, Statement

Bound = Literal["least", "odd", "about"]

_ROUNDING = 0.04
"""Governments round: 11.4 and 11.5 billion do not contradict each other."""
_LEAST_BEFORE = re.compile(r"超过|突破|逾|превы|\b(?:more than|over|at least|upwards of|exceed\w*|surpass\w*|plus de|au moins|mehr als|mindestens|über|más de|al menos|более|свыше|не менее)\b", re.IGNORECASE)
_ODD = re.compile(r"(?<=\w)[余多여]")
_LEAST_AFTER = re.compile(r"以上|超|이상|넘|を含む|[을를] 포함|\b(?:or more|et plus|oder mehr|o más|и более)\b", re.IGNORECASE)
_ABOUT = re.compile(r"[约近約]|ほど|가까|(?<![가-힣])약 |\b(?:nearly|almost|about|some|up to|around|près de|environ|rund|fast|casi|unos|около|порядка)\b", re.IGNORECASE)
_BEFORE, _AFTER = 12, 4
"""Characters before and after a figure where such a word may stand."""
_PERIOD = re.compile(r"P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?)?$")
_DAYS = (365.25, 30.44, 7, 1, 1 / 24, 1 / 1440)
"""A length of time, and how many days its years, months, weeks, days, hours and minutes have."""
_GUESS = 0.15
"""About ninety is not seventy-five, nor is thirty-eight over thirty-one."""
_TIMES, _YEARS = 2.2, 5
"""Of one thing the larger figure is not so many times the smaller, nor are years so many apart: unlike things differ more."""
_BEHIND = re.compile(r"\b(?:after|since|nach|seit|après|depuis|tras|desde|после)\s(?:\w+\s)?$", re.IGNORECASE)
_SINCE = re.compile(r"\s?年?(?:以[后後降来來]|이후|이래)")
"""Before and behind a date: it is later."""


def bound(statement: Statement, figure: Figure) -> Bound | None:
    """Return what a word beside a figure makes of it: a least value, twenty-odd, or a guess; null where it stands alone."""
    if (beside := _beside(statement, figure)) is None:
        return None
    before, after = beside
    if _LEAST_BEFORE.search(before) or _LEAST_AFTER.search(figure.text + after):
        return "least"
    if _ODD.search(figure.text + after[:1]):
        return "odd"
    return "about" if _ABOUT.search(before + figure.text + after) else None


def _beside(statement: Statement, figure: Figure) -> tuple[str, str] | None:
    """Return what stands right before and right behind a figure; null where its text does not stand there."""
    at = statement.text.find(figure.text)
    end = at + len(figure.text)
    return (statement.text[max(at - _BEFORE, 0) : at], statement.text[end : end + _AFTER]) if at >= 0 else None


def comparable(one: Figure, another: Figure) -> bool:
    """Tell whether two figures may be of one thing: of one unit, and not far apart."""
    if isinstance(one.value, str) and isinstance(another.value, str):
        left, right = days(one.value), days(another.value)
        if left is not None and right is not None:
            return max(left, right) <= _TIMES * min(left, right)
        return left is right and abs(_year(one.value) - _year(another.value)) <= _YEARS
    if isinstance(one.value, int | float) and isinstance(another.value, int | float):
        return _one_unit(one, another) and 0 < max(one.value, another.value) <= _TIMES * min(one.value, another.value)
    return False


def bare(figure: Figure) -> bool:
    """Tell whether a number stands without a unit."""
    return figure.unit is None and not isinstance(figure.value, str)


def _one_unit(one: Figure, another: Figure) -> bool:
    """Tell whether two numbers count one thing: what one side names the other may leave out."""
    return one.unit == another.unit or any(bare(each) and str(other.unit).islower() and other.unit not in MEASURES for each, other in ((one, another), (another, one)))


def _year(date: str) -> int:
    """Return the year of a date; 0 of one without."""
    return int(date[:4]) if date[:4].isdigit() else 0


def admits(statement: Statement, figure: Figure, other: Figure) -> bool:
    """Tell whether a word beside a figure leaves room for the other one: about ninety may be eighty-five, more than a hundred a hundred and twenty."""
    if isinstance(figure.value, str) and days(figure.value) is None:
        return _later(statement, figure)
    beside = bound(statement, figure)
    one, another = (days(each.value) if isinstance(each.value, str) else each.value for each in (figure, other))
    if beside is None or one is None or another is None:
        return beside is not None
    if beside == "least":
        # A round hundred may be far exceeded; far less is a part of it.
        return another < one * (1 - _GUESS) or (another >= one and (another <= one * (1 + _GUESS) or len(f"{one:g}".strip("0.")) < 2))
    return beside == "odd" or not _apart(one, another, _GUESS)


def _later(statement: Statement, figure: Figure) -> bool:
    """Tell whether a date is but one after which something is."""
    beside = _beside(statement, figure)
    return beside is not None and (_BEHIND.search(beside[0]) is not None or _SINCE.match(beside[1]) is not None)


def contradict(one: Figure, another: Figure) -> bool:
    """Tell whether two figures cannot be one: those of unlike kinds cannot."""
    if isinstance(one.value, str) and isinstance(another.value, str):
        left, right = days(one.value), days(another.value)
        if left is None and right is None:
            return not same_date(one.value, another.value)
        return left is None or right is None or _apart(left, right)
    if isinstance(one.value, int | float) and isinstance(another.value, int | float):
        return _apart(one.value, another.value)
    return True


def _apart(one: float, another: float, rounding: float = _ROUNDING) -> bool:
    return abs(one - another) > rounding * max(abs(one), abs(another))


def days(value: str) -> float | None:
    """Return how many days a length of time has; null for a date or a time of day."""
    period = _PERIOD.match(value)
    return sum(float(number) * days for number, days in zip(period.groups(), _DAYS, strict=True) if number) if period else None
