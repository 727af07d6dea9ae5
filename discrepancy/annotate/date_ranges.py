"""Ranges of dates and hours of which a part is printed once (du 4 au 9 mai, 6月13日から15日まで, August 28-30, 2042, 오후 3시부터 5시까지)."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from discrepancy.annotate.dates import YEAR, Found
from discrepancy.annotate.numerals.numeral import Numeral, before
from discrepancy.annotate.ranges import RANGE
from discrepancy.annotate.wording import FUNCTION
from discrepancy.records import Figure

_DAY = re.compile(r"[日일](?!間|间|간| ?동안|로 |に(?:延長|短縮|拡大))|(?=,\s\d{4}|[)）])")


def ranged(dates: list[Found], counted: list[Numeral], text: str) -> list[Found]:
    """Add the other day of a range that prints its month once (du 4 au 9 mai, 6月13日から15日まで, May 4–9)."""
    added = list(dates)
    hours = {numeral.end: numeral for numeral in counted if numeral.digits and numeral.value in range(25)}
    days = [numeral for numeral in counted if (numeral.digits or text.startswith("日", numeral.end)) and 0 < numeral.value <= 31]
    starts = [numeral.start for numeral in days]
    for start, end, figure in dates:
        if str(figure.value).startswith("T"):
            stated = _DIGITS.search(text, start, end)
            # The clock may begin at what joins the two (à 18 heures), or at its article (las 12 horas).
            opens = {start, stated.start() if stated else start}
            near = (hours[at] for at in range(max(0, start - _JOINT), start) if at in hours and not _DATED.search(before(text, hours[at].start)))
            added += [_opened(each, figure, text[start:end]) for each in near if any(RANGE.fullmatch(_HOURS.sub("", text[each.end : at])) for at in opens)]
        if not (isinstance(figure.value, str) and re.fullmatch(r"(?:\d{4}|-)-\d\d-\d\d", figure.value)):
            continue
        at = bisect(starts, start)
        # The number before a date, and the one after it.
        for numeral in days[max(0, at - 1) : at + 1]:
            joint = _DAY_NAME.sub("", _PLACE.sub("", text[numeral.end : start]))
            # В ночь с 3 на 4 июня.
            earlier = RANGE.fullmatch(joint) or (joint == " на " and _FROM.search(before(text, numeral.start)))
            named = _ended(text, end, numeral)
            if earlier or named:
                until = named.end() if named else numeral.end
                listed = [numeral, *(_listed(days, at - 2, numeral, text) if earlier and not named else ())]
                added += [(each.start, each.end if each is not numeral else until, Figure("", f"{figure.value[:-2]}{int(each.value):02}", None)) for each in listed]
    return _years_of_ranges(added, text)


def _listed(days: list[Numeral], at: int, following: Numeral, text: str) -> Iterator[Numeral]:
    """Give the days that commas join before the last but one of a month (3, 4 and 5 March)."""
    while at >= 0 and days[at].value < following.value and re.fullmatch(r"\.?,\s", text[days[at].end : following.start]):
        yield days[at]
        at, following = at - 1, days[at]


_JOINT = 14
"""As long as what joins two hours may be."""
_HOURS = re.compile(r"^\s?(?:heures?|h|horas|Uhr|часов)(?=\s)")
"""The hour may be said of both (de 14 heures à 18 heures)."""


def _opened(numeral: Numeral, clock: Figure, printed: str) -> Found:
    """Return the hour at which a span begins that ends at a clock's (from 2 to 4 p.m., von 9 bis 11 Uhr)."""
    until, hour = int(str(clock.value)[1:3]), int(numeral.value)
    later = until > 12 and _is_late(clock, printed) and hour + 12 < until
    return numeral.start, numeral.end, Figure("", f"T{hour + (12 if later else 0):02}:00", None)


def _ended(text: str, end: int, numeral: Numeral) -> re.Match[str] | None:
    """Match where a number ends that is the second day of a range after a date (6月13日から15日, May 4 to 9)."""
    between = _WEEKDAY.sub("", text[end : numeral.start])
    if not RANGE.fullmatch(between):
        return None
    if match := _DAY.match(text, numeral.end):
        return match
    # "May 4" ends in its day: what follows a dash is another; after a word it may be anything that a noun names.
    joined = between.strip().isalpha()
    return (_ALONE if joined else _NO_MORE).match(text, numeral.end) if _ENDS_IN_DAY.search(before(text, end)) else None


_WEEKDAY = re.compile("^[(（][月火水木金土日一二三四五六월화수목금토일][)）]|(?:同月|同年同月|当月|같은 ?달 ?)$")
"""A day of the week, or that the month is the same, says nothing of the second day."""
_DAY_NAME = re.compile(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\s$"
)
_PLACE, _FROM = re.compile(r"^(?:er|st|nd|rd|th|\.?[º°])\b|^\.?º"), re.compile(r"\b[сС]\s$")
_DATED = re.compile(rf"{_DAY_NAME.pattern}|\b(?:[Ll]e|[Aa]u|[Dd]u|[Ee]l|[Aa]l|[Dd]el|día)\s$")
"""What makes a number before an hour a day (le 14 à 18 heures)."""
_ENDS_IN_DAY = re.compile(r"(?<!\d)\d{1,2}$")
_NO_MORE = re.compile(r"(?!\s?%|[\d:]|\s(?:percent|per\scent)|[.,]\d)")
_ALONE = re.compile(rf"(?=[;.)]|$|,\s|\s(?:{FUNCTION}|as|when|where)\b)")


def _years_of_ranges(dates: list[Found], text: str) -> list[Found]:
    """Give the two days of a range the year that is printed after the second (August 28-30, 2042)."""
    years = {start - 2: start for start, _, figure in dates if YEAR.fullmatch(str(figure.value)) and text[start - 2 : start] == ", "}
    yearless = {end: start for start, end, figure in dates if str(figure.value).startswith("--") and "---" not in str(figure.value)}
    dated: dict[int, str] = {}
    for until, start in years.items():
        if until in yearless:
            second = yearless[until]
            dated |= dict.fromkeys((second, _range_start(second, yearless, text)), text[start : start + 4])
    spent = {start for until, start in years.items() if until in yearless}
    return [
        (start, end, replace(figure, value=f"{dated[start]}{str(figure.value)[1:]}") if start in dated else figure)
        for start, end, figure in dates
        if start not in spent
    ]


def _range_start(second: int, ends: dict[int, int], text: str) -> int:
    """Return where the range starts that ends in a date; where there is none, the date itself."""
    near = (end for end in range(max(0, second - 12), second) if end in ends)
    return next((ends[end] for end in near if RANGE.fullmatch(text[end:second])), second)


def afternoon(dates: list[Found], text: str) -> list[Found]:
    """Read the end of a span of time in the half of the day that is printed at its start (오후 3시부터 5시까지)."""
    clocks = sorted((each for each in dates if str(each[2].value).startswith("T")), key=lambda each: each[0])
    later = {}
    for (start, end, one), (after, until, two) in pairwise(clocks):
        hours = [int(str(figure.value)[1:3]) for figure in (one, two)]
        if _is_late(one, text[start:end]) and not _is_late(two, text[after:until]) and RANGE.fullmatch(text[end:after]) and hours[0] < hours[1] + 12 < 24:
            later[after] = (after, until, Figure("", f"T{hours[1] + 12}{str(two.value)[3:]}", None))
    return [later.get(each[0], each) for each in dates]


def _is_late(clock: Figure, printed: str) -> bool:
    """Tell whether an hour is twelve or printed as one after noon (오후 3시)."""
    hour, stated = int(str(clock.value)[1:3]), _DIGITS.search(printed)
    return hour == 12 or (stated is not None and int(stated[0]) + 12 == hour)


_DIGITS = re.compile(r"\d+")
