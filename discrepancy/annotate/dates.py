"""Dates and times of day as eight languages print them."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from itertools import pairwise

from discrepancy.annotate.calendars import Calendar, calendar
from discrepancy.annotate.lexicon import IDEOGRAPHIC
from discrepancy.annotate.numerals.ideographs import han
from discrepancy.annotate.numerals.numeral import Numeral, before
from discrepancy.annotate.ranges import RANGE
from discrepancy.annotate.units import Units
from discrepancy.annotate.wording import FUNCTION
from discrepancy.records import Figure

_YEAR = re.compile(r"(?:1[6-9]|20|21)\d\d")
_DAY = re.compile(r"[日일](?!間|间|간| ?동안)|(?=,\s\d{4}|[)）])")

Found = tuple[int, int, Figure]
"""Where a figure starts and ends, and what it is."""


class Taken:
    """The characters of a text that a figure was read from already."""

    def __init__(self, text: str, spans: Iterable[tuple[int, int]] = ()) -> None:
        """Take the spans of a text, each from one offset to another."""
        self._marks = bytearray(len(text))
        for start, end in spans:
            self.add(start, end)

    def add(self, start: int, end: int) -> None:
        """Take what stands between two offsets."""
        self._marks[start:end] = b"\1" * (end - start)

    def touches(self, start: int, end: int) -> bool:
        """Tell whether anything between two offsets is taken."""
        return any(self._marks[start:end])


def dates(text: str, language: str, known: Units) -> list[Found]:
    """Return the dates and times of a text, the fullest first."""
    found: list[Found] = []
    taken = Taken(text)
    printed = calendar(language)
    for pattern, clock in _patterns(language):
        for match in pattern.finditer(text):
            start, end = _start(match), match.end()
            if taken.touches(start, end) or (not match.groupdict().get("m") and known.numbered.search(before(text, match.start()))):
                continue
            value = _clock(match, printed) if clock else _date(match, printed)
            if value:
                found.append((start, end, Figure("", value, None)))
                taken.add(start, end)
    return found


def days(text: str, language: str, found: list[Found]) -> list[Found]:
    """Return the days whose month is not printed (on the 4th, 지난 2일), where nothing else was found."""
    alone = [match for pattern in calendar(language).day for match in pattern.finditer(text) if 0 < int(match["d"]) <= 31]
    apart = {(start := _start(match)): (start, match.end(), Figure("", f"---{int(match['d']):02}", None)) for match in alone}
    taken = Taken(text, ((start, end) for start, end, _ in found))
    return [each for each in apart.values() if not taken.touches(each[0], each[1])]


def _start(match: re.Match[str]) -> int:
    """Return where a date starts: after its cue, if the pattern has one."""
    return match.end("cue") if match.groupdict().get("cue") else match.start()


def _date(match: re.Match[str], printed: Calendar) -> str | None:
    parts = match.groupdict()
    year, month, day = parts.get("y") or parts.get("first"), parts.get("m"), parts.get("d")
    if century := parts.get("century"):
        year = f"{century}{parts['short']}"
    if era := parts.get("era"):
        year = str(_ERAS[era] + int(year or 1))
    year, day = (str(_number(each)) if each else each for each in (year, day))
    number = _place(month, printed.months) if month else None
    if month and number is None:
        return None
    if (number and not 1 <= number <= 12) or (day and not 1 <= int(day) <= 31):
        return None
    if year and not number:
        return year
    if not day:
        return f"{year}-{number:02}" if year and number else f"--{number:02}" if number else None
    return f"{year or '-'}-{number:02}-{int(day):02}" if number else None


_ERAS = {"昭和": 1925, "平成": 1988, "令和": 2018}
"""The year before the first of each era that Japanese offices count by."""


def _place(printed: str, names: tuple[str, ...]) -> int | None:
    """Return the value of a month or an hour in digits, in ideographs or by its name."""
    if (number := _number(printed)) is not None:
        return number
    return next((at for at, name in enumerate(names, 1) if re.fullmatch(name, printed, re.IGNORECASE)), None)


def _number(printed: str) -> int | None:
    """Return the value of digits or ideographs."""
    if printed.isdecimal():
        return int(printed)
    value = han(printed) if set(printed) <= {*_HAN_YEAR, *_HAN_DAY} else None
    return None if value is None else int(value)


def _clock(match: re.Match[str], printed: Calendar) -> str | None:
    parts = match.groupdict()
    if parts.get("hours"):
        return f"PT{int(parts['hours'])}H{int(parts['minutes'])}M"
    hour, minute = _place(parts["h"], printed.hours), _minute(parts)
    if hour is None or minute is None:
        return None
    if parts.get("later") and hour < 12:
        hour += 12
    # Half past four is halb fünf.
    hour, minute = (hour - 1, 30) if parts.get("towards") else (hour, minute)
    return f"T{hour:02}:{minute:02}" if hour < 25 and minute < 60 else None


def _minute(parts: dict[str, str | None]) -> int | None:
    """Return the minute that a clock prints: in digits, as half past, in quarters (一刻)."""
    if parts.get("past"):
        return 30
    quarters = _number(parts.get("quarters") or "0")
    return 15 * quarters if quarters else _number(parts.get("n") or "0")


_Patterns = tuple[tuple[re.Pattern[str], bool], ...]
"""Patterns of dates and of times of day, the fullest first; those of times are marked."""


@cache
def _patterns(language: str) -> _Patterns:
    clocks = tuple((re.compile(each), True) for each in calendar(language).clock)
    return _ideographic(language, clocks) if language in IDEOGRAPHIC else _alphabetic(language, clocks)


def _ideographic(language: str, clocks: _Patterns) -> _Patterns:
    year, month, day = {"ko": ("년", "월", "일")}.get(language, ("年", "月", "日"))
    gap = r" ?"
    y, m, d = rf"(?P<y>\d{{4}}|[{_HAN_YEAR}]{{4}}){year}", rf"(?P<m>\d{{1,2}}|(?<![第每{_HAN_DAY}])[{_HAN_DAY}]{{1,2}}){month}", rf"(?P<d>\d{{1,2}}|[{_HAN_DAY}]{{1,3}}){day}"
    full: tuple[str, ...] = (rf"{y}{gap}{m}{gap}{d}(?!間|간)", rf"{y}{gap}{m}(?!間)", rf"{m}{gap}{d}(?!間|간)", rf"(?<!\d)(?P<y>{_YEAR.pattern})(?:年[间間]|년간|(?=财年|财政年度|学年|회계연도|학년도))", rf"{y}(?!代|間|间|대|간|来)", rf"(?<!\d){m}(?![간間个]|以内)")
    opening = rf"(?:{y}{gap})?{m}{gap}(?P<d>\d{{1,2}})(?=[~～〜–—・、至到-] ?\d{{1,2}}{day})"
    # 1至9月: the month is named once.
    months = rf"(?<!\d)(?<!\d[.,])(?:{y}{gap})?(?P<m>\d{{1,2}})(?=[~～〜–—至到-] ?\d{{1,2}}{month}(?![间間个個か가]))"
    full = (opening, months, *full, *((r"(?<=[(（ ])(?P<m>\d{1,2})\.\s?(?P<d>\d{1,2})\.(?=\s?[)）(（])",) if language == "ko" else ()))
    # The first year of two, and one in a name (“愿景2040”).
    bare = rf"(?<!\d)(?P<y>{_YEAR.pattern})(?= ?世界|[)）」』”]|—|–|-\d{{4}}|[~～〜至到]\d{{4}}|[~～〜至到-]\d\d{year})|(?<=[“「『])(?P<first>{_YEAR.pattern})(?![\d{year}])"
    if language == "ja":
        era = rf"(?P<era>{'|'.join(_ERAS)})(?:(?P<y>\d{{1,2}})|元)年"
        full = (rf"{era}{m}{d}(?!間)", rf"{era}(?:{m})?(?!間|代)", *full)
    # 2031年から33年: the century is printed once.
    full = (rf"(?P<cue>(?P<century>19|20|21)\d\d{year}? ?(?:[~～〜–—至到-]|から|부터) ?)(?P<short>\d\d){year}(?!間|间|간)", *full)
    return ((_YEAR_FIRST, False), *((re.compile(each), False) for each in full), (re.compile(bare), False), *clocks, (_COLON, True))


def _alphabetic(language: str, clocks: _Patterns) -> _Patterns:
    names = "|".join(calendar(language).months)
    if not names:
        return ((_BARE_YEAR, False), (_COLON, True))
    opening = rf"(?P<cue>\b(?:{names})\b\s?[–—-]\s?)"
    month, year = rf"(?P<m>{names})\b\.?", rf"(?P<y>{_YEAR.pattern})"
    of = {"es": r"(?:\.?[º°]|ro)?(?:\sde)?\s", "de": r"\.?\s", "fr": r"(?:er)?\s"}.get(language, r"(?:st|nd|rd|th)?\s(?:of\s)?")
    to_year = {"es": r"\s(?:del?\s)?", "en": r",?\s"}.get(language, r"\s")
    flags = re.IGNORECASE if language == "ru" else 0
    full = (
        rf"\b(?P<d>\d{{1,2}}){of}{month}{to_year}{year}\b",
        *((rf"\b{month}\s(?P<d>\d{{1,2}})(?:st|nd|rd|th)?{to_year}{year}\b", rf"\b{month}\s(?P<d>\d{{1,2}})\b(?!\s?%|,\d|\d)") if language == "en" else ()),
        rf"\b{month}{to_year}{year}\b",
        rf"\b(?P<d>\d{{1,2}}){of}{month}(?!\w)",
        # January–March: the second of two months, and the first.
        rf"{opening}{month}(?!\s\d|\w)",
        rf"\b{month}(?=\s?[–—-]\s?(?:{names})\b)",
    )
    alone = tuple((re.compile(each.replace("MONTH", month), flags), False) for each in calendar(language).month)
    # 05/06/2041 is two dates in English.
    numeric = ((_YEAR_FIRST, False), (_DAY_DOTTED if language == "en" else _DAY_FIRST, False))
    return (*numeric, *((re.compile(each, flags), False) for each in full), *alone, *clocks, (_COLON, True), (_RUSSIAN_YEAR if language == "ru" else _BARE_YEAR, False))


_YEAR_FIRST = re.compile(rf"(?<![\w.,/-])(?P<y>{_YEAR.pattern})(?P<cut>[./-]) ?(?P<m>\d{{1,2}})(?P=cut) ?(?P<d>\d{{1,2}})(?![\d/-]|[.,]\d)")
_DAY_FIRST, _DAY_DOTTED = (
    re.compile(rf"(?<![\w.,/-])(?P<d>\d{{1,2}})(?P<cut>{cut})(?P<m>\d{{1,2}})(?P=cut)(?P<y>{_YEAR.pattern})(?![\d/-]|[.,]\d)") for cut in (r"[./-]", r"\.")
)
_RUSSIAN_YEAR = re.compile(rf"(?<![\w.,-])(?P<y>{_YEAR.pattern})(?=\s?(?:гг?\.|год|[–-]\s?\d{{4}}|-(?:м|го|й|му)\b|\))|\s(?:и|до|по)\s\d{{4}}\s(?:гг?\.|год))")
_HAN_YEAR, _HAN_DAY = "〇零○一二三四五六七八九", "一二三四五六七八九十"
_COLON = re.compile(r"(?<![\d:])(?P<h>\d{1,2}):(?P<n>\d\d)(?![\d:])")
_BARE_YEAR = re.compile(rf"(?!(?:(?<=[Aa]nnées\s)|(?<=[Aa]ños\s)|(?<=[Dd]écada\sde\s))\d\d\d0)(?:(?<=\b\d{{4}}-)|(?<![\w.,$€£/-])|(?<=\b[Mm]id-)|(?<=\b[Mm]i-)|(?<=\bFY)|(?<=\b[Ll]ate-)|(?<=\b[Ee]arly-))(?P<y>{_YEAR.pattern})(?![\w%]|[.,]\d|\s(?:people|tons|soldiers|km|персон|человек|soldats|Menschen|personas|погибших|millones|billion|million))")


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
            near = (hours[at] for at in range(max(0, start - _JOINT), start) if at in hours and not _DAY_NAME.search(before(text, hours[at].start)))
            added += [_opened(each, figure, text[start:end]) for each in near if any(RANGE.fullmatch(_HOURS.sub("", text[each.end : at])) for at in opens)]
        if not (isinstance(figure.value, str) and re.fullmatch(r"(?:\d{4}|-)-\d\d-\d\d", figure.value)):
            continue
        at = bisect(starts, start)
        # The number before a date, and the one after it.
        for numeral in days[max(0, at - 1) : at + 1]:
            earlier = RANGE.fullmatch(_DAY_NAME.sub("", text[numeral.end : start].removeprefix("er")))
            named = _ended(text, end, numeral)
            if earlier or named:
                until = named.end() if named else numeral.end
                added.append((numeral.start, until, Figure("", f"{figure.value[:-2]}{int(numeral.value):02}", None)))
    return _years_of_ranges(added, text)


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


_WEEKDAY = re.compile("^[(（][月火水木金土日一二三四五六월화수목금토일][)）]")
_DAY_NAME = re.compile(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\s$"
)
_ENDS_IN_DAY = re.compile(r"(?<!\d)\d{1,2}$")
_NO_MORE = re.compile(r"(?!\s?%|[\d:]|\s(?:percent|per\scent)|[.,]\d)")
_ALONE = re.compile(rf"(?=[;.)]|$|,\s|\s(?:{FUNCTION}|as|when|where)\b)")


def _years_of_ranges(dates: list[Found], text: str) -> list[Found]:
    """Give the two days of a range the year that is printed after the second (August 28-30, 2042)."""
    years = {start - 2: start for start, _, figure in dates if _YEAR.fullmatch(str(figure.value)) and text[start - 2 : start] == ", "}
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
