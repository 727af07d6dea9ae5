"""The figures of a statement by value: dates, times, durations, percentages, sums and counts.

A date is ISO 8601 (`--05-01` where no year is printed), a duration too (`P90D`), a time of day `T16:30`. A count has
the unit its word names, in English, where the table has it.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from discrepancy.annotate.numerals import Numeral, numerals
from discrepancy.annotate.units import Units, units
from discrepancy.read.language import primary
from discrepancy.records import Figure

_WIDE = {0xFF00 + each - 0x20: each for each in range(0x21, 0x7F) if chr(each).isalnum() or chr(each) in ",.%"}
"""Full-width letters too, or Ｇ７ would be a seven."""
_SYMBOL = {"$": "USD", "€": "EUR", "£": "GBP", "¥": None, "₩": "KRW", "₽": "RUB", "￥": None}
_BEFORE = re.compile(r"(?:(?P<symbol>[$€£¥₩₽￥])\s?|\b(?P<code>USD|EUR|GBP|CHF|CNY|RMB|JPY|KRW|RUB|INR|AUD|CAD|MXN)\s?)$")
_YEAR = re.compile(r"(?:1[6-9]|20|21)\d\d")
_PARTIES = re.compile(
    r"\s(?:\w+\s)?(?:friends|neighbou?rs|adversaries|leaders|sides|countries|nations|presidents|prime ministers|ministers|governments|peoples|parties|heads|states|principals|militaries"
    r"|dirigeants|parties|pays|présidents|présidentes|chefs|ministres|peuples|nations(?!\sd)|États(?!\sd)|gouvernements|capitales"
    r"|Länder|Seiten|Staaten|Regierungen|Präsidenten|Völker|mandatarios|países|gobiernos|presidentes|pueblos|partes|naciones|jefes|socios"
    r"|стран|государств|лидер|президент|сторон|народ|глав)",
    re.IGNORECASE,
)
_ROUGH = re.compile(r"[多余餘](?=[年个天名人份家艘次项位条])|여(?= ?[가-힣])|數|数(?=人)")
"""More or less: 80多年, 80여 년."""
_SET_PHRASE = re.compile(r"[2二]国間|\d+박 ?(?=\d+일)|[二七][十]?国集团|[一-鿿]年(?:发展)?[规计]划|二つの海|2プラス2|[Гг]рупп\w+ (?:двадцати|семи)\b|百年(?:变局|未有)|一带一路|por ciento|pour cent|per cent|一个[一-鿿]{2,6}(?:政策|立场|原则)|千年|一年一度|一[衣苇]带水|\d+ ?(?:分の|분의) ?\d+|[一二三四五六七八九十]+分[之の][一二三四五六七八九十]+")
_DOCUMENTS = re.compile(r"の(?:覚書|文書|協定|取決め)")
_HAN_BARE = re.compile(r"(?:多|余)?(?:万|亿|兆|個月|个月|か月|年(?!级)|天|周(?!年|边)|日間|週間|小时|時間|分钟|分間|名|人(?!民|文)|份|家(?!人)|艘|架|项(?!目)|倍|轮|次(?!会|访|元)|班|国(?!元首|人民|关系|际)|か国|カ国|社|件|基|回|所|点(?!半)|条|成(?=[以，,。、；多左]|的|$)|割(?!引|り)|处|座|吨|公里|基|個|个(?!国家的|方面)|州|県|批|周年|つ)")
_TENTHS = re.compile(r"割(?!引|り)|成(?=[以，,。、；多左]|的|$)")
"""四割, 三成: forty, thirty percent."""
_FRACTION = re.compile(r"\s(?:thirds?|quarters?|fifths?|tenths?|tiers|quarts|cinquièmes|dixièmes|Drittel|Viertel|Fünftel|Zehntel|tercios|cuartos|quintos|décimos|трет(?:ей|и|ях|ями|ям)|четверт\w+|пятых|десятых)\b")
"""Two thirds, три четверти: a share, no count."""
_DEFINITE = re.compile(r"\b(?:the|these|those|our|their|its|his|her|les|nos|leurs|ses|ces|tous|toutes|los|las|nuestros|nuestras|sus|die|den|der|unsere)\s$", re.IGNORECASE)
"""The two, les deux: the two known already, no count."""
_NUMBERED = re.compile(r"(?:№|\bNo\.|\bnúm\.|\bnº|\bNr\.|\b(?:articles?|Art(?:ículo|ikel)|Art\.|resolutions?|résolutions?|resolución|resoluciones|резолюци\w+|стать\w+))\s?$", re.IGNORECASE)
"""What bears a number: the number is its name."""
_DAY = re.compile(r"[日일](?!間|间|간)|(?=,\s\d{4}|[)）])")
_RANGE = re.compile(r"\s?(?:[–—~～-]|to|and|à|au|et|bis|auf|und|al?|y|до|по|и|至|到|から|부터)\s?|\.\sbis\s|\./")


def figures(text: str, language: str) -> tuple[Figure, ...]:
    """Return the figures of a text in reading order."""
    tag = primary(language)
    known = units(tag)
    plain = text.translate(_WIDE)
    found = _dates(plain, tag, known)
    taken = [(start, end) for start, end, _ in found] + [match.span() for match in _SET_PHRASE.finditer(plain)]
    counted = [each for each in numerals(plain, tag) if not any(start < each.end and each.start < end for start, end in taken)]
    found = _ranged(_afternoon(found, plain), counted, plain)
    counted = [each for each in counted if not any(start < each.end and each.start < end for start, end, _ in found)]
    found += _merged([entry for each in counted if (entry := _figure(plain, each, tag, known))], plain)
    return tuple(Figure(text[start:end].strip(), figure.value, figure.unit) for start, end, figure in sorted(found, key=lambda each: each[0]))


_Found = tuple[int, int, Figure]


def _figure(text: str, numeral: Numeral, language: str, known: Units) -> _Found | None:
    """Attach to a number the unit beside it; null where it is no figure."""
    start, end, value = numeral.start, numeral.end, numeral.value
    if rough := _ROUGH.match(text, end):
        end = rough.end()
    if not numeral.digits and (_FRACTION.match(text, numeral.end) or not _counts(text, numeral, language)):
        return None
    if match := known.points.match(text, end):
        return start, match.end(), Figure("", _number(value), "percentage point")
    if match := known.percent.match(text, end):
        return start, match.end(), Figure("", _number(value), "%")
    if language in {"zh", "ja"} and text[:start].endswith(("百分之", "百分の")):
        return start - 3, end, Figure("", _number(value), "%")
    if language in {"zh", "ja"} and _TENTHS.match(text, end) and value < 10:
        return start, end + 1, Figure("", _number(value * 10), "%")
    if before := _BEFORE.search(text[:start]):
        code = _SYMBOL.get(before["symbol"]) if before["symbol"] else before["code"]
        return before.start(), end, Figure("", _number(value), code)
    if language == "ko" and text[:start].rstrip().endswith("박") and text.startswith("일", end):
        return start, end + 1, Figure("", _duration(value, "D"), None)
    code, after = known.currency(text, end)
    if after > end:
        return start, after, Figure("", _number(value), code)
    designator, after = known.duration(text, end)
    if designator:
        part = known.part.match(text, after)
        share = 0.0 if part is None else 0.25 if "quart" in part[0] or "cuarto" in part[0] else 0.5
        return start, part.end() if part else after, Figure("", _duration(value + share, designator), None)
    if designator == "" or _ordinal(text, numeral, language):
        return None if _ordinal(text, numeral, language) else (start, after, Figure("", _number(value), None))
    unit, after = known.count(text, end)
    if after > end:
        return start, after, Figure("", _number(value), unit or None)
    return start, end, Figure("", _number(value), None)


def _counts(text: str, numeral: Numeral, language: str) -> bool:
    """Tell whether a number in words counts something: not the two sides, not a set phrase (一带一路)."""
    if language in {"zh", "ja"}:
        following = text[numeral.end : numeral.end + 6]
        printed = text[numeral.start : numeral.end]
        if text[: numeral.start].endswith(("数", "几")):
            return False
        if text[: numeral.start].endswith(("第", "百分之")):
            return text[: numeral.start].endswith("百分之")
        scaled = printed.endswith(("万", "亿", "億", "兆"))
        if numeral.value < 3 and not re.match(r"(?:年|个月|か月|天|小时|時間|周|週間|名|日間|倍|か国|基|つ|[架艘份项批次轮条座](?!元)|成(?=[，,。、]))", following):
            return False
        if printed in {"一"} and not re.match(r"(?:年期|个月|小时|時間|か月)", following):
            return False
        return scaled or _HAN_BARE.match(following) is not None or _DOCUMENTS.match(following) is not None
    if numeral.value == 2 and (_DEFINITE.search(text[: numeral.start]) or _PARTIES.match(text, numeral.end)):
        return False
    if language == "ko":
        return numeral.value > 1 or re.match(r" ?(?:시간|달|쌍)", text[numeral.end :]) is not None
    return True


def _ordinal(text: str, numeral: Numeral, language: str) -> bool:
    """Tell a place in an order, or a name's number, from a figure."""
    before, after = text[: numeral.start], text[numeral.end :]
    if before.endswith(("第", "제")) or _NUMBERED.search(before):
        return True
    # Partnership 3.0, «Звезда – 2»: what a name ends with.
    if re.search(r"[A-Z]\w+\s$", before) and text[numeral.start : numeral.end].endswith(".0"):
        return True
    if re.search(r"\w\s?[–-]\s?$", before) and after.startswith(("»", "”")):
        return True
    # 2034/35: the year is counted already.
    if re.search(r"\d{4}/$", before):
        return True
    return re.match(r"(?:st|nd|rd|th|e|er|ère|ème|º|ª|-й|-го|-я|-е|-м|-ю)\b|世纪|世紀|세기|번째|度目|\.\s(?:Gipfel|Jahrhundert|Sitzung|Jahrestag)", after) is not None


def _ranged(dates: list[_Found], counted: list[Numeral], text: str) -> list[_Found]:
    """Add the other day of a range that prints its month once (du 4 au 9 mai, 6月13日から15日まで, May 4–9)."""
    added = list(dates)
    days = [numeral for numeral in counted if numeral.digits and 0 < numeral.value <= 31]
    for start, end, figure in dates:
        if not (isinstance(figure.value, str) and re.fullmatch(r"(?:\d{4}|-)-\d\d-\d\d", figure.value)):
            continue
        for numeral in days:
            earlier = _RANGE.fullmatch(text[numeral.end : start])
            named = _DAY.match(text, numeral.end) if _RANGE.fullmatch(text[end : numeral.start]) else None
            if earlier or named:
                until = named.end() if named else numeral.end
                added.append((numeral.start, until, Figure("", f"{figure.value[:-2]}{int(numeral.value):02}", None)))
    return added


def _afternoon(dates: list[_Found], text: str) -> list[_Found]:
    """Read the end of a span of time in the half of the day that is printed at its start (오후 3시부터 5시까지)."""
    clocks = sorted((each for each in dates if str(each[2].value).startswith("T")), key=lambda each: each[0])
    later = {}
    for (start, end, one), (after, until, two) in pairwise(clocks):
        hours = [int(str(figure.value)[1:3]) for figure in (one, two)]
        if _PM.match(text, start) and _RANGE.fullmatch(text[end:after]) and hours[0] < hours[1] + 12 < 24:
            later[after] = (after, until, Figure("", f"T{hours[1] + 12}{str(two.value)[3:]}", None))
    return [later.get(each[0], each) for each in dates]


_PM = re.compile("下午|晚上|午後|오후|밤|저녁")


def _shared(found: list[_Found], text: str) -> list[_Found]:
    """Give the first number of a range the unit that is printed after the second (10 to 15 percent)."""
    result = list(found)
    for at, ((start, end, one), (after, _, two)) in enumerate(pairwise(found)):
        plain = one.unit is None and not isinstance(one.value, str) and not isinstance(two.value, str)
        between = text[end:after]
        joined = between.strip() not in {"and", "et", "und", "y", "и"} or re.search(r"\b(?:between|entre|zwischen|между)\s$", text[:start])
        if plain and two.unit and joined and _RANGE.fullmatch(between):
            result[at] = (start, end, Figure("", one.value, two.unit))
    return result


def _merged(found: list[_Found], text: str) -> list[_Found]:
    """Join hours and minutes, and the like, into one duration."""
    joined: list[_Found] = []
    for start, end, figure in found:
        before = joined[-1] if joined else None
        if before and _is_duration(before[2]) and _is_duration(figure) and re.fullmatch(r"\s?(?:and|et|und|y|и|零)?\s?", text[before[1] : start]):
            value = _sum(str(before[2].value), str(figure.value))
            if value:
                joined[-1] = (before[0], end, Figure("", value, None))
                continue
        joined.append((start, end, figure))
    return _shared(joined, text)


def _is_duration(figure: Figure) -> bool:
    return isinstance(figure.value, str) and figure.value.startswith("P")


def _sum(longer: str, shorter: str) -> str | None:
    order = "YMWDTHTM"
    units_ = [re.sub(r"[P\d.]", "", each) for each in (longer, shorter)]
    if order.find(units_[0]) >= order.find(units_[1]):
        return None
    return longer + (shorter[2:] if "T" in longer else shorter[1:])


def _duration(value: float, designator: str) -> str:
    time = designator.startswith("T")
    return f"P{'T' if time else ''}{_number(value)}{designator[-1]}"


def _number(value: float) -> float | int:
    return int(value) if value == int(value) else value


def _dates(text: str, language: str, known: Units) -> list[_Found]:
    found: list[_Found] = []
    for pattern, clock in _patterns(language):
        for match in pattern.finditer(text):
            if any(start < match.end() and match.start() < end for start, end, _ in found):
                continue
            if _NUMBERED.search(text[: match.start()]):
                continue
            value = _clock(match) if clock else _date(match, known)
            if value:
                found.append((match.start(), match.end(), Figure("", value, None)))
    return found


def _date(match: re.Match[str], known: Units) -> str | None:
    parts = match.groupdict()
    year, month, day = parts.get("y"), parts.get("m"), parts.get("d")
    if era := parts.get("era"):
        year = str(_ERAS[era] + int(year or 1))
    number = _month(month, known) if month else None
    if month and number is None:
        return None
    if (number and not 1 <= number <= 12) or (day and not 1 <= int(day) <= 31):
        return None
    if year and not number:
        return year
    if not day:
        return f"{year}-{number:02}" if year and number else f"--{number:02}" if number else None
    return f"{year or '-'}-{number:02}-{int(day):02}" if number else f"---{int(day):02}"


_ERAS = {"昭和": 1925, "平成": 1988, "令和": 2018}
"""The year before the first of each era that Japanese offices count by."""


def _month(printed: str, known: Units) -> int | None:
    if printed.isdigit():
        return int(printed)
    return next((at for at, names in enumerate(known.months, 1) if re.fullmatch(names, printed, re.IGNORECASE)), None)


def _clock(match: re.Match[str]) -> str | None:
    parts = match.groupdict()
    if parts.get("hours"):
        return f"PT{int(parts['hours'])}H{int(parts['minutes'])}M"
    hour, minute = int(parts["h"]), 30 if parts.get("past") else int(parts.get("n") or 0)
    half = (parts.get("half") or "").lower().replace(".", "")
    if half in {"pm", "下午", "晚上", "午後", "오후", "밤", "저녁"} and hour < 12:
        hour += 12
    return f"T{hour:02}:{minute:02}" if hour < 25 and minute < 60 else None


@cache
def _patterns(language: str) -> tuple[tuple[re.Pattern[str], bool], ...]:
    if language in {"zh", "ja", "ko"}:
        year, month, day = {"ko": ("년", "월", "일")}.get(language, ("年", "月", "日"))
        gap = r" ?"
        half = {"zh": "下午|上午|晚上|凌晨|中午", "ja": "午後|午前", "ko": "오후|오전|밤|저녁|새벽"}[language]
        hour, minute = {"zh": ("[时時点](?!间)", "分(?!钟)"), "ja": ("時(?!間)", "分(?!間)"), "ko": ("시(?!간)", "분(?!간)")}[language]
        y, m, d = rf"(?P<y>\d{{4}}){year}", rf"(?P<m>\d{{1,2}}){month}", rf"(?P<d>\d{{1,2}}){day}"
        clock = rf"(?:(?P<half>{half}){gap})?(?P<h>\d{{1,2}}){hour}(?:{gap}(?P<n>\d{{1,2}}){minute}|{gap}(?P<past>[半반]))?"
        dates: tuple[str, ...] = (rf"{y}{gap}{m}{gap}{d}(?!間|간)", rf"{y}{gap}{m}(?!間)", rf"{m}{gap}{d}(?!間|간)", rf"{y}(?!代|間|间|대|간|来)", rf"(?<!\d){m}(?![간間个以])")
        bare = rf"(?<!\d)(?P<y>{_YEAR.pattern})(?= ?世界|[)）]|—|–|-\d{{4}})"
        if language == "ja":
            era = rf"(?P<era>{'|'.join(_ERAS)})(?:(?P<y>\d{{1,2}})|元)年"
            dates = (rf"{era}{m}{d}(?!間)", rf"{era}(?:{m})?(?!間|代)", *dates)
        return ((_YEAR_FIRST, False), *((re.compile(each), False) for each in dates), (re.compile(bare), False), (re.compile(clock), True), (_COLON, True))
    names = "|".join(units(language).months)
    if not names:
        return ((_BARE_YEAR, False), (_COLON, True))
    month, year = rf"(?P<m>{names})\b\.?", rf"(?P<y>{_YEAR.pattern})"
    of = {"es": r"(?:\sde)?\s", "de": r"\.?\s", "fr": r"(?:er)?\s"}.get(language, r"(?:st|nd|rd|th)?\s(?:of\s)?")
    to_year = {"es": r"\s(?:de|del)\s", "en": r",?\s"}.get(language, r"\s")
    flags = re.IGNORECASE if language == "ru" else 0
    dates = (
        rf"\b(?P<d>\d{{1,2}}){of}{month}{to_year}{year}\b",
        *((rf"\b{month}\s(?P<d>\d{{1,2}})(?:st|nd|rd|th)?{to_year}{year}\b", rf"\b{month}\s(?P<d>\d{{1,2}})\b(?!\s?%|,\d|\d)") if language == "en" else ()),
        rf"\b{month}{to_year}{year}\b",
        rf"\b(?P<d>\d{{1,2}}){of}{month}(?!\w)",
    )
    alone = rf"(?:(?<=\b[Nn]ext )|(?<=\b[Tt]his )|(?<=\b[Ll]ast )|(?<=\b[Ii]n )|(?<=\b[Bb]y )|(?<=\b[Uu]ntil )|(?<=\b[Ss]ince )|(?<=\bof )|(?<=\ben )|(?<=\bim )|(?<=\bseit )|(?<=\bab )|(?<=\bbis )|(?<=\bdepuis )|(?<=\bdesde )|(?<=\bde )|(?<=\bdu )|(?<=\bв )|(?<=\bдо )|(?<=\bс )){month}(?!\s\d)"
    clock = {
        "fr": r"(?:\bà|\bdès|\bvers)\s(?P<h>\d{1,2})\s?h(?:\s?(?P<n>\d\d))?\b|\b(?P<hours>\d{1,2})\s?h\s?(?P<minutes>\d\d)\b",
        "de": r"\b(?P<h>\d{1,2})(?:[.:](?P<n>\d\d))?\sUhr\b",
    }.get(language) or r"\b(?P<h>\d{1,2})(?::(?P<n>\d\d))?\s(?P<half>a\.?m\.?|p\.?m\.?)(?!\w)"
    # 05/06/2041 is two dates in English.
    numeric = ((_YEAR_FIRST, False), *(((_DAY_FIRST, False),) if language != "en" else ()))
    return (*numeric, *((re.compile(each, flags), False) for each in dates), (re.compile(alone), False), (_COLON, True), (re.compile(clock), True), (_RUSSIAN_YEAR if language == "ru" else _BARE_YEAR, False))


_YEAR_FIRST = re.compile(rf"(?<![\w.,/-])(?P<y>{_YEAR.pattern})(?P<cut>[./-]) ?(?P<m>\d{{1,2}})(?P=cut) ?(?P<d>\d{{1,2}})(?![\d/-]|[.,]\d)")
_DAY_FIRST = re.compile(rf"(?<![\w.,/-])(?P<d>\d{{1,2}})(?P<cut>[./-])(?P<m>\d{{1,2}})(?P=cut)(?P<y>{_YEAR.pattern})(?![\d/-]|[.,]\d)")
_RUSSIAN_YEAR = re.compile(rf"(?<![\w.,-])(?P<y>{_YEAR.pattern})(?=\s?(?:гг?\.|год|[–-]\s?\d{{4}}|\)))")
_COLON = re.compile(r"(?<![\d:])(?P<h>\d{1,2}):(?P<n>\d\d)(?![\d:])")
_BARE_YEAR = re.compile(rf"(?<![\w.,$€£/-])(?P<y>{_YEAR.pattern})(?![\w%]|[.,]\d|\s(?:people|tons|soldiers|km|персон|человек|soldats|Menschen|personas|погибших|millones|billion|million))")
