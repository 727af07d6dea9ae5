"""Dates and times of day as eight languages print them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from discrepancy.annotate.calendars import Calendar, calendar
from discrepancy.annotate.lexicon import IDEOGRAPHIC
from discrepancy.annotate.numerals.ideographs import han
from discrepancy.annotate.numerals.numeral import before
from discrepancy.annotate.units import Units
from discrepancy.records import Figure

YEAR = re.compile(r"(?:1[6-9]|20|21)\d\d")
"""A year of four digits."""

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
    if tens := parts.get("tens"):
        # 20世纪80年代: the twentieth century began with 1900.
        return f"{int(_number(parts['nth']) or 0) - 1}{_number(tens)}"
    if decade := parts.get("decade"):
        return decade
    if (one := parts.get("one")) and int(parts["short"]) != (int(one) + 1) % 100:
        return None
    year, month, day = parts.get("y") or parts.get("first"), parts.get("m"), parts.get("d")
    if century := parts.get("century"):
        year = f"{century}{parts['short']}"
    if era := parts.get("era"):
        year = str(_ERAS[era] + int(year or 1))
    year, day = (str(_place(each, printed.days)) if each else each for each in (year, day))
    number = _place(month, printed.months) or _place(month, printed.cut) if month else None
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
    """Return the value of a day, a month or an hour in digits, in ideographs or by its name."""
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
    printed = calendar(language)
    clocks = tuple((re.compile(each), True) for each in printed.clock)
    decades = tuple((re.compile(each), False) for each in printed.decade)
    return (*decades, (_NEXT_YEAR, False), *(_ideographic(language, clocks) if language in IDEOGRAPHIC else _alphabetic(language, clocks)))


def _ideographic(language: str, clocks: _Patterns) -> _Patterns:
    year, month, day = {"ko": ("년", "월", "일")}.get(language, ("年", "月", "日"))
    gap = r" ?"
    y, m, d = rf"(?P<y>\d{{4}}|[{_HAN_YEAR}]{{4}}){year}", rf"(?P<m>\d{{1,2}}|(?<![第每{_HAN_DAY}])[{_HAN_DAY}]{{1,2}}){month}", rf"(?P<d>\d{{1,2}}|[{_HAN_DAY}]{{1,3}}){day}"
    full: tuple[str, ...] = (rf"{y}{gap}{m}{gap}{d}(?!間|간)", rf"{y}{gap}{m}(?!間)", rf"{m}{gap}{d}(?!間|간)", rf"(?<!\d)(?P<y>{YEAR.pattern})(?:年[间間]|년간|(?= ?(?:财年|财政年度|学年|회계연도|학년도)))", rf"{y}(?!代|間|间|대|간|来)", rf"(?<!\d){m}(?![간間个]|以内)")
    opening = rf"(?:{y}{gap})?{m}{gap}(?P<d>\d{{1,2}})(?=[~～〜–—・、至到-] ?\d{{1,2}}{day})"
    # 1至9月: the month is named once.
    months = rf"(?<!\d)(?<!\d[.,])(?:{y}{gap})?(?P<m>\d{{1,2}})(?=[~～〜–—至到-] ?\d{{1,2}}{month}(?![间間个個か가]))"
    stops = r"(?P<m>\d{1,2})\.\s?(?P<d>\d{1,2})\."
    korean = (rf"(?<![\d.]){stops}(?=\s?[)）(（])", rf"(?<=(?:지난|오는|작년|금년|올해)\s){stops}(?=\s?[가-힣])")
    full = (opening, months, *full, *(korean if language == "ko" else ()))
    # The first year of two, and one that a name begins with (“2035蓝图”); one that it ends with is its number (“盾牌—2031”).
    bare = rf"(?<!\d)(?P<y>{YEAR.pattern})(?= ?世界|(?<![^\W\d_]\d{{4}})(?<![—–-]\d{{4}})[)）」』”]|—|–|-\d{{4}}|[~～〜至到]\d{{4}}|[~～〜至到-]\d\d{year}|/\d\d(?:学年|年度|财年|학년도))|(?<=[“「『])(?P<first>{YEAR.pattern})(?![\d{year}])"
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
    month, year = rf"(?P<m>{names})\b{_SHORTENED if language == 'en' else ''}", rf"(?P<y>{YEAR.pattern})"
    of = {"es": r"(?:\.?[º°]|ro)?(?:\sde)?\s", "de": r"\.?\s", "fr": r"(?:er)?\s"}.get(language, r"(?:st|nd|rd|th)?\s(?:of\s)?")
    to_year = {"es": r"\s(?:del?\s)?", "en": r",?\s"}.get(language, r"\s")
    flags = re.IGNORECASE if language == "ru" else 0
    full = (
        # «12» мая: a day as a treaty dates itself.
        *((rf"[«“](?P<d>\d{{1,2}})[»”]\s{month}(?:\s{year})?\b",) if language == "ru" else ()),
        rf"\b(?P<d>\d{{1,2}}){of}{month}{to_year}{year}\b",
        *((rf"\b{month}\s(?:the\s)?(?P<d>\d{{1,2}})(?:st|nd|rd|th)?{to_year}{year}\b", rf"\b{month}\s(?:the\s)?(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\s?%|,\d|\d)") if language == "en" else ()),
        rf"\b{month}{to_year}{year}\b",
        rf"\b(?P<d>\d{{1,2}}){of}{month}(?!\w)",
        # January–March: the second of two months, and the first.
        rf"{opening}{month}(?!\s\d|\w)",
        rf"\b{month}(?=\s?[–—-]\s?(?:{names})\b)",
    )
    full = (*_said_days(calendar(language), month, to_year, year), *_cut_months(calendar(language), of, to_year, year), *full)
    alone = tuple((re.compile(each.replace("MONTH", month), flags), False) for each in calendar(language).month)
    # 05/06/2041 is two dates in English: what is sure is the year.
    english = (_DAY_DOTTED, _DAY_SLASHED, _MONTH_SLASHED, _SLASHED, re.compile(rf"\b(?P<d>\d{{1,2}})-{month}-{year}\b"))
    numeric = ((_YEAR_FIRST, False), *((each, False) for each in (english if language == "en" else (_DAY_FIRST,))))
    return (*numeric, *((re.compile(each, flags), False) for each in full), *alone, *clocks, (_COLON, True), (_RUSSIAN_YEAR if language == "ru" else _BARE_YEAR, False))


def _said_days(printed: Calendar, month: str, to_year: str, year: str) -> tuple[str, ...]:
    """Return the patterns of dates whose day is a word (el doce de octubre, the fourth of May)."""
    day = rf"(?i:\b(?P<d>{'|'.join(printed.days)}){printed.day_of}){month}"
    return (rf"{day}{to_year}{year}\b", rf"{day}(?![\w-])") if printed.days else ()


def _cut_months(printed: Calendar, of: str, to_year: str, year: str) -> tuple[str, ...]:
    """Return the patterns of dates whose month is cut short (12. Okt. 2032)."""
    day = rf"\b(?P<d>\d{{1,2}}){of}(?P<m>{'|'.join(printed.cut)})"
    return (rf"{day}\.?{to_year}{year}\b", rf"{day}\.(?!\w)") if printed.cut else ()


_SHORTENED = r"(?:(?:(?<=\bJan|\bFeb|\bMar|\bApr|\bJun|\bJul|\bAug|\bSep|\bOct|\bNov|\bDec)|(?<=\bSept))\.)?"
"""The full stop of a month cut short, which ends no sentence."""
_YEAR_FIRST = re.compile(rf"(?<![\w.,/-])(?P<y>{YEAR.pattern})(?P<cut>[./-]) ?(?P<m>\d{{1,2}})(?P=cut) ?(?P<d>\d{{1,2}})(?![\d/-]|[.,]\d)")
_DAY_FIRST, _DAY_DOTTED = (
    re.compile(rf"(?<![\w.,/-])(?P<d>\d{{1,2}})(?P<cut>{cut})(?P<m>\d{{1,2}})(?P=cut)(?P<y>{YEAR.pattern})(?![\d/-]|[.,]\d)") for cut in (r"(?:\. ?|[/-])", r"\. ?")
)
_SURELY_DAY, _SURELY_MONTH = "(?P<d>1[3-9]|2[0-9]|3[01])", "(?P<m>0?[1-9]|1[0-2])"
_DAY_SLASHED, _MONTH_SLASHED, _SLASHED = (
    re.compile(rf"(?<![\w.,/-]){one}(?P<cut>[/-]){two}(?P=cut)(?P<y>{YEAR.pattern})(?![\d/-]|[.,]\d)")
    for one, two in ((_SURELY_DAY, _SURELY_MONTH), (_SURELY_MONTH, _SURELY_DAY), (r"\d{1,2}", r"\d{1,2}"))
)
_NEXT_YEAR = re.compile(r"(?<![\w.,/–-])(?P<cue>(?P<century>19|20)(?P<one>\d\d)(?:/|[–-](?=1[3-9]|[2-9]\d)))(?P<short>\d\d)(?![A-Za-zÀ-ɏЀ-ӿ\d/–-]|[.,]\d)")
"""2032/33, 2032-33: the second of two years that follow one another; 2032-04 is a month."""
_RUSSIAN_YEAR = re.compile(rf"(?<![\w.,-])(?P<y>{YEAR.pattern})(?=/\d\d\b|\s?(?:гг?\.|год|[–-]\s?\d{{4}}|-(?:м|го|й|му)\b|\))|\s(?:и|до|по)\s\d{{4}}\s(?:гг?\.|год))")
_HAN_YEAR, _HAN_DAY = "〇零○一二三四五六七八九", "一二三四五六七八九十"
_COLON = re.compile(r"(?<![\d:])(?P<h>\d{1,2}):(?P<n>\d\d)(?![\d:])")
_BARE_YEAR = re.compile(rf"(?!(?:(?<=[Aa]nnées\s)|(?<=[Aa]ños\s)|(?<=[Dd]écada\sde\s))\d\d\d0)(?:(?<=\b\d{{4}}-)|(?<![\w.,$€£/-])|(?<=\b[Mm]id-)|(?<=\b[Mm]i-)|(?<=\bFY)|(?<=\b[Ll]ate-)|(?<=\b[Ee]arly-))(?P<y>{YEAR.pattern})(?![\w%]|[.,]\d|\s(?:people|tons|soldiers|km|персон|человек|soldats|Menschen|personas|погибших|millones|billion|million))")
