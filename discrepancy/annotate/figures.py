"""The figures of a statement by value: dates, times, durations, percentages, sums and counts.

A date is ISO 8601 (`--05-01` where no year is printed, `---04` where no month is), a duration too (`P90D`), a time of day `T16:30`. A count has
the unit its word names, in English, where the table has it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from discrepancy.annotate.counting import MEASURES, TENTHS, around, counts, ordinal, without_shares
from discrepancy.annotate.date_ranges import afternoon, ranged
from discrepancy.annotate.dates import Found, Taken, dates, days
from discrepancy.annotate.neighbours import changed, in_a_row, merged, numbered, others, shared_units, sums
from discrepancy.annotate.numerals import korean, numerals
from discrepancy.annotate.numerals.numeral import Numeral, before
from discrepancy.annotate.units import CODES, Units, in_wholes, lasting, units, whole
from discrepancy.annotate.wording import table
from discrepancy.read.language import primary
from discrepancy.records import Figure

_WIDE = {0xFF00 + each - 0x20: each for each in range(0x21, 0x7F) if chr(each).isalnum() or chr(each) in ",.%+-:"} | {ord("∼"): "~", ord("−"): "-"} | dict.fromkeys((0xA0, 0x2009, 0x202F), " ")
"""Full-width letters and signs too, or Ｇ７ would be a seven and 2＋2 two."""
_DOLLARS: dict[str, str] = table("all")["dollars"]
"""The currency that a government means by a bare dollar."""
_AMERICAN = re.compile(r"\bU\.?S| [aA]m[eé]ric")
_VOID = re.compile("|".join(table("all")["void"]))
"""What is read as blanks: addresses, telephones, the numbers of releases."""
_SYMBOL = {
    "SDR": "XDR", "S/": "PEN", "S/.": "PEN", "RM": "MYR", "Rp": "IDR", "KSh": "KES", "Ksh": "KES", "R": "ZAR", "N$": "NAD", "₦": "NGN", "₱": "PHP", "₺": "TRY", "₴": "UAH", "₸": "KZT", "₪": "ILS", "฿": "THB", "₫": "VND", "₲": "PYG", "₡": "CRC", "$": "USD", "€": "EUR", "£": "GBP", "₩": "KRW", "₽": "RUB", "RMB": "CNY", "₹": "INR", "Rs": "INR", "руб": "RUB",
    "A$": "AUD", "AU$": "AUD", "AUD$": "AUD", "CAD$": "CAD", "NZD$": "NZD", "HKD$": "HKD", "SGD$": "SGD", "USD$": "USD", "US$": "USD", "C$": "CAD",
    "CA$": "CAD", "MX$": "MXN", "S$": "SGD", "NZ$": "NZD", "HK$": "HKD", "NT$": "TWD", "R$": "BRL",
}
_BEFORE = re.compile(rf"(?:(?P<symbol>(?:(?<![A-Z])(?:[ACNSR]|US|AUD?|CAD?|MX|NZD?|HKD?|NT|SGD|USD))?\$|[€£¥₩₽￥₹₦₱₺₴₸₪฿₫₲₡]|\bS/\.?|\b(?:Rs|RM|Rp|K[Ss]h)\.?|(?<![\w.-])R)\s?|\b(?P<code>{CODES})\s?)$")
_AFTER = re.compile(rf"\s?(?P<code>{CODES})\b")
_ROUGH = re.compile(r"来(?=[个名人家艘年天])|[多余餘](?=[年个天名人份家艘次项位条班架吨公辆台座所件种场批轮户列枚岁届组亩页斤册卷例头只匹])|여(?= ?[가-힣㎞㎢㎿㎡㏊a-zA-Z])|-odd\b|數|数(?=人)")
"""More or less: 80多年, 80여 년."""
_ITEM = re.compile(
    r"[(（]\d{1,2}[)）]"
    r"|(?<=[.;:!?]\s)\d{1,2}[.)]\s(?=[A-ZÀ-ÝА-ЯЁ])|(?:^|(?<=[\n。]))\s*\d{1,2}(?:\.\d{1,2})*(?:[.、)）](?!\d)|\u3000| (?=[ぁ-んァ-ヶ一-鿿「『])(?![名社件台個个位家项份艘架次天年月万亿億]|[かカヶ国]国|人(?!的)|日(?!本)|分[間钟]))"
)
"""The number of a paragraph: （６）, 4., 1　."""
_FRACTION = re.compile(r"\s(?:thirds?|quarters?|fifths?|tenths?|tiers|quarts|cinquièmes|dixièmes|Drittel|Viertel|Fünftel|Zehntel|tercios|cuartos|quintos|décimos|трет(?:ей|ьих|и|ях|ями|ям)|четверт\w+|пятых|десятых)\b")
"""Two thirds, три четверти: a share, no count."""
_ONE_IN = re.compile(r"(?<!\bno )\b(?:one (?:in|out of)|une?(?:\s\w+)? sur|eine?[rs]? von|un[oa]? de cada)\s$", re.IGNORECASE)
"""One in four: a share, no count."""
_HUNDREDTHS = re.compile(r"(?<=割)([1-9一二三四五六七八九])分(?!間)|(?<=[一二三四五六七八九两\d]成)([一二三四五六七八九])(?![一二三四五六七八九十百千万亿])")
_HUNDREDTH = {character: value for value, characters in enumerate(("1一", "2二", "3三", "4四", "5五", "6六", "7七", "8八", "9九"), 1) for character in characters}
"""二割五分, 两成五: the hundredths after the tenths."""
_WEEKLY = re.compile(" ?[편회]")
_FLIGHTS = re.compile(r"(?:항공|직항|운항|비행|노선)[^.]*주 ?(?:약 ?)?(?:\d+(?:회|편)(?:에서|부터) ?)?$")
"""Korean flights, whose counters count other things too (항공편을 주 84회에서 120회로)."""


def figures(text: str, language: str, government: str = "") -> tuple[Figure, ...]:
    """Return the figures of a text in reading order; dollars of no named country are the publishing government's, where it has its own."""
    tag = primary(language)
    known = units(tag)
    plain, places = _closed(_VOID.sub(lambda match: " " * len(match[0]), text.translate(_WIDE)))
    found = dates(plain, tag, known)
    printed = numerals(plain, tag)
    ends = {each.end for each in printed}
    items = (match.span() for match in _ITEM.finditer(plain) if match.end() not in ends)
    taken = Taken(plain, [*_spans(found), *(match.span() for match in known.phrases.finditer(plain)), *items])
    counted = without_shares([each for each in printed if not taken.touches(each.start, each.end)], plain, known)
    found = ranged(afternoon(found, plain), counted, plain)
    found += days(plain, tag, found)
    found += [(match.start(), match.end(), Figure("", value, unit)) for words, value, unit in known.said for match in words.finditer(plain)]
    found += [(match.start(), match.end(), Figure("", length, None)) for length, words in known.spans.items() for match in words.finditer(plain)]
    taken = Taken(plain, _spans(found))
    counted = [each for each in counted if not taken.touches(each.start, each.end) and not _HUNDREDTHS.match(plain, each.start)]
    read = merged([entry for each in counted if (entry := _figure(plain, each, tag, known))], plain)
    for told_beside in (in_a_row, numbered, sums, shared_units, changed, others):
        read = told_beside(read, plain, known)
    found += read
    if own := _DOLLARS.get(government):
        found = [(start, end, replace(figure, unit=own) if figure.unit == "USD" and not _american(plain, start, end) else figure) for start, end, figure in found]
    return tuple(
        Figure(text[places[start] : places[end]].strip(), in_wholes(figure.value) if isinstance(figure.value, str) else figure.value, figure.unit)
        for start, end, figure in sorted(found, key=lambda each: each[0])
    )


def _american(text: str, start: int, end: int) -> bool:
    """Tell whether dollars are said to be the United States' (US$ 5, 5 milliards de dollars américains)."""
    return _AMERICAN.search(text, start, end) is not None or _AMERICAN.match(text, end) is not None


def _closed(text: str) -> tuple[str, list[int]]:
    """Take out the blanks between digits and the character that counts them (2034 年 3 月); give where each of the others stood."""
    blanks = {match.start() for match in _APART.finditer(text)}
    places = [at for at in range(len(text)) if at not in blanks]
    return ("".join(text[at] for at in places) if blanks else text), [*places, len(text)]


_APART = re.compile(r"(?<=\d) (?=[年月日时時点點分秒년월일시분])")


def _spans(found: list[Found]) -> list[tuple[int, int]]:
    return [(start, end) for start, end, _ in found]


def _figure(text: str, numeral: Numeral, language: str, known: Units) -> Found | None:
    """Attach to a number the unit beside it; null where it is no figure."""
    if often := around(known.once, text, numeral):
        return numeral.start, often, Figure("", whole(numeral.value), "time")
    if _ONE_IN.search(before(text, numeral.start)):
        return None
    if tenths := known.tenths.match(text, numeral.end):
        return numeral.start, tenths.end(), Figure("", numeral.value / 10, "percentage point")
    if not numeral.digits and (_FRACTION.match(text, numeral.end) or not counts(text, numeral, language, known)):
        return None
    if before(text, numeral.start).endswith("第"):
        return None
    rough = _ROUGH.match(text, numeral.end)
    stated = replace(numeral, end=rough.end()) if rough else numeral
    if known.jubilee.match(text, numeral.end):
        return numeral.start, numeral.end, Figure("", whole(numeral.value), None)
    measured = _aged(text, stated, known) or _share(text, stated, language, known) or _sum(text, stated, known) or _lasting(text, stated, language, known)
    if measured or ordinal(text, numeral, language, known):
        return measured
    return _counted(text, stated, language, known)


def _aged(text: str, numeral: Numeral, known: Units) -> Found | None:
    preceding, following = known.age
    match = following.match(text, numeral.end)
    if numeral.value <= _AGES[-1] and (match or (preceding.search(before(text, numeral.start)) and not known.nouns.count(text, numeral.end)[0])):
        return numeral.start, match.end() if match else known.duration(text, numeral.end)[1], Figure("", whole(numeral.value), "year of age")
    # The envoy, 58, and the pilot, de 34 años, are of that age.
    years, end = known.duration(text, numeral.end)
    if years == "Y" and known.older.search(before(text, numeral.start)):
        return numeral.start, end, Figure("", whole(numeral.value), "year of age")
    if numeral.value in _AGES and years in {"Y", None} and text.startswith(",", end) and _APPOSED.search(before(text, numeral.start)):
        return numeral.start, end, Figure("", whole(numeral.value), "year of age")
    return None


_AGES = range(18, 131)
_APPOSED = re.compile(r"[^\W\d_]{2},\s(?:de\s|now\s)?$|\bwho\s(?:is|was|turned)\s(?:now\s)?$")


def _share(text: str, numeral: Numeral, language: str, known: Units) -> Found | None:
    start, end, value = numeral.start, numeral.end, numeral.value
    if match := known.points.match(text, end):
        return start, match.end(), Figure("", whole(value), "percentage point")
    cue, point = known.point
    if (match := point.match(text, end)) and (value != int(value) or cue.search(before(text, start))):
        return start, match.end(), Figure("", whole(value), "percentage point")
    if match := known.percent.match(text, end):
        return start, match.end(), Figure("", whole(value), "%")
    if language in {"zh", "ja"} and before(text, start).endswith(("百分之", "百分の")):
        return start - 3, end, Figure("", whole(value), "%")
    if language in {"zh", "ja", "ko"} and TENTHS.match(text, end) and value < 10:
        rest = _HUNDREDTHS.match(text, end + 1)
        hundredths = _HUNDREDTH[rest[1] or rest[2]] if rest else 5 if text.startswith("半", end + 1) else 0
        return start, rest.end() if rest else end + 1, Figure("", whole(value * 10 + hundredths), "%")
    return None


def _sum(text: str, numeral: Numeral, known: Units) -> Found | None:
    preceding = before(text, numeral.start)
    if match := _BEFORE.search(preceding):
        printed = (match["symbol"] or match["code"]).rstrip(".")
        return numeral.start - len(preceding) + match.start(), numeral.end, Figure("", whole(numeral.value), known.yen if printed in "¥￥" else _SYMBOL.get(printed, printed))
    if match := _AFTER.match(text, numeral.end):
        return numeral.start, match.end(), Figure("", whole(numeral.value), _SYMBOL.get(match["code"], match["code"]))
    code, after = known.currency(text, numeral.end)
    return (numeral.start, after, Figure("", whole(numeral.value), code)) if after > numeral.end else None


def _lasting(text: str, numeral: Numeral, language: str, known: Units) -> Found | None:
    start, end, value = numeral.start, numeral.end, numeral.value
    if language == "ko" and before(text, start).rstrip().endswith("박") and text.startswith("일", end):
        return start, end + 1, Figure("", lasting(value, "D"), None)
    designator, after = known.duration(text, end)
    if not designator or (language == "ko" and _honoured(text, numeral)):
        return None
    part = known.part.match(text, after)
    return start, part.end() if part else after, Figure("", lasting(value + (known.rest(part[0]) if part else 0), designator), None)


def _counted(text: str, numeral: Numeral, language: str, known: Units) -> Found:
    start, end, value = numeral.start, numeral.end, whole(numeral.value)
    if language == "ko" and (person := _honoured(text, numeral)):
        return start, person.end(), Figure("", value, "person")
    if around(known.peopled, text, numeral):
        return start, end, Figure("", value, "person")
    if larger := around(known.times, text, numeral) or (end if known.factor.search(before(text, start)) else None):
        part = known.part.match(text, larger)
        return start, part.end() if part else larger, Figure("", value + (known.rest(part[0]) if part else 0), "times")
    designator, after = known.duration(text, end)
    if designator == "" and not known.nouns.count(text, end)[0]:
        return start, after, Figure("", value, None)
    if language == "ko" and (counter := _WEEKLY.match(text, end)) and _FLIGHTS.search(before(text, start)):
        return start, counter.end(), Figure("", value, "flight")
    unit, after = known.nouns.count(text, end)
    if unit == "°C":
        frost = _FROST.match(text, after)
        return start, frost.end() if frost else after, Figure("", -value if frost or _BELOW.search(before(text, start)) else value, unit)
    if unit in {"", "item", "case"} and (papers := known.papers.match(text, after)):
        return start, papers.end(), Figure("", value, "document")
    if warm := _degrees(text, numeral, known):
        return start, max(after, warm), Figure("", -value if _BELOW.search(before(text, start)) else value, "°C")
    if unit == "time" and not isinstance(value, int):
        return start, after, Figure("", value, "times")
    if unit == "time" and text.startswith("度", end) and value not in range(1, 10):
        return start, after, Figure("", value, None)
    # Five kilometres and a half.
    if unit in MEASURES and known.inflected and (part := known.part.match(text, after)):
        return start, part.end(), Figure("", value + known.rest(part[0]), unit)
    named = known.nouns.named(before(text, start)) if after > end and unit in _COUNTERS else None
    if unit == "document":
        named = named if named in {"case", "attack", ""} else None
    elif named is None and unit in _COUNTERS:
        named = known.nouns.naming(text, after)
    return start, after, Figure("", value, (unit if named is None else named) or _persons(text, numeral, known))


_COUNTERS = frozenset({"", "place", "unit", "case", "document"})
"""Units of counters that say little: a noun beside them says more."""


def _persons(text: str, numeral: Numeral, known: Units) -> str | None:
    """Return the unit of persons who are counted without a noun that says so (three were wounded, пятеро)."""
    if numeral.value == 1 and (unit := known.alone(before(text, numeral.start), text, numeral.end)):
        return unit
    crowd = not numeral.digits and known.crowd.match(text, numeral.start)
    return "person" if crowd or known.harmed.match(text, numeral.end) else None


def _degrees(text: str, numeral: Numeral, known: Units) -> int | None:
    """Return where degrees of warmth end, where their word (度, 도) may be another."""
    preceding, following = known.degrees
    if match := following.match(text, numeral.end):
        return match.end()
    word = _DEGREE.match(text, numeral.end)
    warm = word and (numeral.value != int(numeral.value) or preceding.search(before(text, numeral.start)))
    return word.end() if word and warm else None


_BELOW = re.compile(r"(?:(?<!\w)[-−–]|\b(?:minus|moins|menos|минус)\s|零下|영하 ?|氷点下)$")
_FROST = re.compile(r"(?:\sCelsius)?\s(?:below zero|bajo cero|unter null|sous zéro|ниже нуля|мороза)\b", re.IGNORECASE)
"""Degrees of frost."""
_DEGREE = re.compile("度| ?도")


def _honoured(text: str, numeral: Numeral) -> re.Match[str] | None:
    """Return the 분 that is a person, which a number of Korean stock counts; minutes are counted in Chinese numbers."""
    native = not numeral.digits and korean.is_native(text[numeral.start : numeral.end])
    return _HONOURED[native].match(text, numeral.end)


_HONOURED = (re.compile(r" ?분(?=의 (?:유해|영령|희생|유가?족|어르신|참전|선열|애국|호국|영웅|넋|독립|손님|귀빈)|[께을](?:서| 모| 초청| 만)|께|이 (?:희생|순직|전사|참석|목숨|세상|돌아))"), re.compile(" ?분"))
"""What honours those counted, after digits and after a number of Korean stock."""
