"""Numbers as eight languages print them, by value: digits, ideographs, Korean and written-out numerals.

Written-out numerals of English, French, German and Spanish are read by text2num; Russian ones, which it does not
know, by a table in figures.toml.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from discrepancy.annotate import korean
from discrepancy.annotate.beside import preceding
from discrepancy.annotate.ranges import ALSO, begins, spans
from discrepancy.annotate.units import CODES, Units, units

_DIGITS = re.compile(
    # Grouped by blanks or apostrophes (12 500), or any other digits.
    r"(?<![\w+])(?<![A-Za-zА-ЯЁа-яё]-)(?<!\d[.,])\d{1,3}(?:[ \u00a0\u202f’']\d{3})+(?:[.,]\d+)?(?![\w+])"
    r"|(?<![A-Za-zА-ЯЁа-яё\d+])(?<![A-Za-zА-ЯЁа-яё]-)(?<![A-Za-z]\d\.)\d+(?:[.,]\d+)*(?![A-Za-z+]\d|-?[A-Z]s?(?![A-Za-zÀ-ɏ])|\d)[½¼¾]?"
)
"""Digits that stand in no name (G20, COP28, F-35, 2+2)."""
_ACRONYM = re.compile(rf"\b(?!(?:A|{CODES})\b)[A-Z]+\s$")
"""What a number after it is a part of (COP 28), unless it is a currency."""
_HAN = {character: value for value, character in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2, "兩": 2, "○": 0}
_HAN_UNIT = {"十": 10, "百": 100, "千": 1000}
_TWO_DIGITS = re.compile("[一二三四五六七八九两兩]{2}")
_HAN_DIGITS = "〇零一二三四五六七八九十百千两兩"
_HAN_RUN = re.compile(rf"(?<![第之“\d])(?<![{_HAN_DIGITS[1:]}])[{_HAN_DIGITS}]+(?<!千(?=[瓦米克]))")
_HAN_SHARE = re.compile(
    r"(?<=百分[之の])(?P<whole>[〇零一二三四五六七八九十百两兩]+)(?:点(?P<tenths>[〇零一二三四五六七八九]+))?"
    r"|(?<![〇零一二三四五六七八九十百千两兩第])(?P<units>[〇零一二三四五六七八九十百千两兩]+)[点點](?P<parts>[〇零一二三四五六七八九]+)(?=[万萬亿億兆倍米吨度]|个百分点|公[里斤顷])"
)
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_ELIDED = re.compile(r"(?:[DdLl]|[Qq]u)[’'](?=\w)")
"""D’un an: the article is a word of its own."""
_FIRST_WORDS = 2
"""Below this a written-out number is an article as often as not ("one", "un", "ein")."""


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number of a text, from `start` to `end`; `digits` tells digits from words."""

    start: int
    end: int
    value: float
    digits: bool


_NEAR = 64
"""Characters before a number that may tell what it is: more would be read again for every number of a long statement."""


def before(text: str, at: int) -> str:
    """Return what stands before an offset, as far as it may tell what a number there is."""
    return preceding(text, at, _NEAR)


def numerals(text: str, language: str) -> list[Numeral]:
    """Return the numbers of a text in order, scale words included (1,200만, 1,5 milliard)."""
    known = units(language)
    found = [*_digits(text, language), *_words(text, language, known)]
    joined: list[Numeral] = []
    for numeral in sorted(found, key=lambda each: (each.start, -each.end)):
        if joined and numeral.start < joined[-1].end:
            continue
        joined.append(numeral)
    return _scaled(_stated(joined, text), text, known)


def _stated(found: list[Numeral], text: str) -> list[Numeral]:
    """Read a number that is said again in brackets once (ten (10) years)."""
    result: list[Numeral] = []
    for numeral in found:
        last = result[-1] if result else None
        if last and last.value == numeral.value and not last.digits and text[last.end : numeral.start].strip() in {"(", "（"} and text[numeral.end : numeral.end + 1] in {")", "）"}:
            result[-1] = Numeral(last.start, numeral.end + 1, last.value, numeral.digits)
        else:
            result.append(numeral)
    return result


_LONGEST = 40
"""Characters of a number in digits: a longer run is the debris of a table."""


def _digits(text: str, language: str) -> Iterator[Numeral]:
    for match in _DIGITS.finditer(text):
        if len(match[0]) <= _LONGEST and not _ACRONYM.search(before(text, match.start())):
            yield Numeral(match.start(), match.end(), decimal(match[0], language), digits=True)


def decimal(printed: str, language: str) -> float:
    """Return the value of digits with separators, read as a language prints them.

    A separator that comes twice, or a blank, groups; before exactly three digits it groups where the language
    groups with it (1.200 in German, 1,200 in English); otherwise it is the decimal one.
    """
    if not printed[-1].isdecimal():
        return decimal(printed[:-1], language) + unicodedata.numeric(printed[-1])
    plain = re.sub(r"[ \u00a0\u202f’']", "", printed)
    if not (separators := re.findall(r"[.,]", plain)):
        return float(plain)
    last = separators[-1]
    if len(set(separators)) == 2 and plain.count(last) == 1:
        return float(plain.replace(separators[0], "").replace(last, "."))
    grouped = all(len(part) == 3 for part in plain.split(last)[1:]) and len(plain.split(last)[0]) <= 3
    groups = "." if language == "de" else "," if language != "ru" and language != "fr" else ""
    if len(separators) > 1 or (grouped and (last == groups or (language == "es" and last == "."))):
        return float(re.sub("[.,]", "", plain))
    return float(plain.replace(last, "."))


def _words(text: str, language: str, known: Units) -> Iterator[Numeral]:
    for match in known.halved.finditer(text):
        yield Numeral(match.start(), match.end(), known.rest(match[0]), digits=False)
    for match in known.unsaid.finditer(text):
        yield Numeral(match.end(), match.end(), 1.0, digits=True)
    if language in {"zh", "ja"}:
        for match in _HAN_RUN.finditer(text):
            if (value := han(match[0])) is not None:
                yield Numeral(match.start(), match.end(), value, digits=False)
        for match in _HAN_SHARE.finditer(text):
            if (value := han(match["whole"] or match["units"])) is not None:
                tenths = "".join(str(_HAN[digit]) for digit in match["tenths"] or match["parts"] or "")
                yield Numeral(match.start(), match.end(), float(f"{int(value)}.{tenths or 0}"), digits=False)
    elif language == "ko":
        for start, end, counted in korean.in_words(text):
            yield Numeral(start, end, counted, digits=False)
    elif language == "ru":
        yield from _russian(text, known)
    elif language in {"en", "fr", "de", "es"}:
        yield from _written(text, language, known)
        yield from _halves(text, language)


def han(printed: str) -> float | None:
    """Return the value of a number in ideographs (五百, 一百零五, 二〇三一), or null where it is none."""
    if not any(character in _HAN_UNIT for character in printed):
        return float("".join(str(_HAN[character]) for character in printed)) if len(printed) == 1 or len(printed) == 4 else None
    # 十五五 is no number, but a plan.
    return None if _TWO_DIGITS.search(printed) else korean.in_steps([_HAN_UNIT.get(each) or _HAN[each] for each in printed])


@dataclass(frozen=True, slots=True)
class _Token:
    """A word as text2num wants it."""

    word: str
    start: int
    end: int
    apart: bool

    def text(self) -> str:
        # Text2num does not know the form before a noun: veintiún, treinta y un.
        return self.word.lower().replace("veintiún", "veintiuno")

    def nt_separated(self, previous: _Token) -> bool:
        return self.apart

    def not_a_number_part(self) -> bool:
        return False


_GERMAN = {word: value for value, word in enumerate(["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"], 1)} | {"fünfzehn": 15, "zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "hundert": 100}
_GERMAN_COMPOUND = re.compile(rf"(?<!\w)(?:{'|'.join(_GERMAN)})(?=(?:stündig|minütig|tägig|wöchig|monatig|jährig|köpfig|(?<!ein)fach)(?:e[nmrs]?)?\b|(?<!ein)mal\b|mal\s(?:im|pro)\s(?:Jahr|Monat|Quartal|Woche)\b)", re.IGNORECASE)
"""Zwölftägig, fünfmal: text2num reads the compound as one word."""
_GERMAN_HALF = {"eineinhalb": 1.5, "eindreiviertel": 1.75, "anderthalb": 1.5, "zweieinhalb": 2.5, "dreieinhalb": 3.5, "viereinhalb": 4.5, "fünfeinhalb": 5.5}
_AN = re.compile(r"(?<!of )\b[Aa]n(?=\shour\b)|(?<!half )\b[Aa](?=\s(?:dozen|hundred|thousand|million|billion|lakh|crore)\b)|\b[Ee]ine?(?:[mrns])?(?=\s(?:Dutzend|Million|Milliarde|Tausend)\b)")
_LASTINGS = {word: value for value, word in enumerate(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], 1)} | {"fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90}
_LASTING = re.compile(rf"(?<![\w-])(?:{'|'.join(_LASTINGS)})(?=-(?:year|month|week|day|hour|minute)\b|(?P<fold>-?fold)\b)", re.IGNORECASE)
"""A three-year loan: text2num reads the compound as one word."""
_ABOUTS = {"dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "millier": 1000, "decena": 10, "quincena": 15, "docena": 12, "veintena": 20, "treintena": 30, "cincuentena": 50, "centenar": 100, "millar": 1000}
_ABOUT = re.compile(rf"\b[Uu]n[ae]?\s({'|'.join(_ABOUTS)})\b")


def _halves(text: str, language: str) -> Iterator[Numeral]:
    """What text2num does not read: eineinhalb, half a million."""
    if language == "de":
        for match in re.finditer("|".join(_GERMAN_HALF), text, re.IGNORECASE):
            yield Numeral(match.start(), match.end(), _GERMAN_HALF[match[0].lower()], digits=False)
        for match in _GERMAN_COMPOUND.finditer(text):
            yield Numeral(match.start(), match.end(), float(_GERMAN[match[0].lower()]), digits=False)
    if language in {"en", "de"}:
        for match in _AN.finditer(text):
            yield Numeral(match.start(), match.end(), 1.0, digits=False)
    if language == "en":
        for match in _LASTING.finditer(text):
            # The Fourfold Dialogue is a name.
            if match[0][0].isupper() and match["fold"] is not None:
                continue
            yield Numeral(match.start(), match.end(), float(_LASTINGS[match[0].lower()]), digits=False)
    for match in _ABOUT.finditer(text):
        yield Numeral(match.start(), match.end(), float(_ABOUTS[match[1].lower()]), digits=False)


def _written(text: str, language: str, known: Units) -> Iterator[Numeral]:
    from text_to_num import find_numbers

    tokens: list[_Token] = []
    for match in _WORD.finditer(text):
        gap = text[tokens[-1].end : match.start()] if tokens else ""
        start = elided.end() if language == "fr" and (elided := _ELIDED.match(text, match.start())) else match.start()
        apart = bool(gap.strip()) or (match[0] in ALSO and begins(before(text, start)))
        tokens.append(_Token(text[start : match.end()], start, match.end(), apart))
    for found in find_numbers(tokens, language, 0.0):
        first, last = tokens[found.start], tokens[found.end - 1]
        # Ordinals ("third") are places in an order, not figures; capitals make a name ("the Five Principles").
        # "One hour" is a duration where "one" else is an article.
        small = found.value < _FIRST_WORDS and not _measures(text, first.start, last.end, known)
        if found.is_ordinal or small or (_is_name(text, first.start) and language != "de"):
            continue
        if found.start + 1 == found.end and (first.word.lower() in _NO_NUMBERS or (first.word.lower() in _SCALES and not _counting(text, first))):
            continue
        yield Numeral(first.start, last.end, float(found.value), digits=False)


def _is_name(text: str, start: int) -> bool:
    """Tell whether a number in words has a capital within a sentence."""
    return text[start].isupper() and start > 0 and text[start - 2 : start].strip() not in {"", "."}


def _measures(text: str, start: int, end: int, known: Units) -> bool:
    """Tell whether a "one" measures a span of time or a sum (one hour, for one year, one dollar)."""
    preceding, following = known.one
    if known.half.match(text, end):
        return True
    counts = preceding.search(before(text, start)) is not None and following.match(text, end) is not None
    designator, after = known.duration(text, end)
    lasts = designator and (designator.startswith("T") or known.part.match(text, after))
    return counts or bool(lasts) or _COIN.match(text, end) is not None


def _counting(text: str, token: _Token) -> bool:
    """Tell whether a word that may be another counts: cent experts, hundert Panzer, neuf accords (un accord neuf)."""
    if token.word.lower() == "neuf":
        return _PLURAL.match(text, token.end) is not None
    return (token.word.lower() if token.start == 0 else token.word) in _BARE_SCALES and _NO_HUNDRED.search(before(text, token.start)) is None and _NOUN.match(text, token.end) is not None


_NO_HUNDRED = re.compile(r"[\d.,]\s$|[^\s\w(«„]\s?$|\b(?:plusieurs|quelques|varios|unos\spocos|einige|mehrere|viele|por|pour)\s$")
_PLURAL = re.compile(r"\s[^\W\d_]+[sx]\b")
_NOUN = re.compile(r"\s[^\W\d_]{3}")
_BARE_SCALES = frozenset({"cent", "mille", "mil", "cien", "hundert", "tausend"})
_COIN = re.compile(r"\s(?:dollars?|dólar|euros?|yen|yuan)\b", re.IGNORECASE)
"""Currencies whose names are no other word: a franc dialogue is frank, no one won is no sum."""
_NO_NUMBERS = frozenset({"primer", "tercer", "milles"})
"""Places in an order and miles that text2num takes for numbers (tercer país, milles marins)."""
_SCALES = frozenset({"million", "millions", "billion", "billions", "milliard", "milliards", "mille", "millones", "millón", "mil", "thousand", "thousands", "hundred", "hundreds", "tens", "cent", "cents", "cientos", "hundert", "tausend", "millionen", "milliarden", "cien", "miles", "neuf"})


_RUSSIAN_STEMS = {
    "одно": 1, "двух": 2, "дву": 2, "трёх": 3, "трех": 3, "четырёх": 4, "четырех": 4, "пяти": 5, "шести": 6, "семи": 7, "восьми": 8, "девяти": 9, "десяти": 10, "одиннадцати": 11, "двенадцати": 12, "тринадцати": 13, "четырнадцати": 14, "пятнадцати": 15,
    "шестнадцати": 16, "семнадцати": 17, "восемнадцати": 18, "девятнадцати": 19, "полутора": 1.5,
}  # fmt: skip
_RUSSIAN_TENS = {"двадцати": 20, "тридцати": 30, "сорока": 40, "пятидесяти": 50, "шестидесяти": 60, "семидесяти": 70, "восьмидесяти": 80, "девяносто": 90, "сто": 100}
_RUSSIAN_COMPOUND = re.compile(
    rf"(?<!\w)(?:(?P<tens>{'|'.join(_RUSSIAN_TENS)})(?P<ones>{'|'.join(_RUSSIAN_STEMS)})?|(?P<stem>{'|'.join(_RUSSIAN_STEMS)}))"
    r"(?=(?:летн|годичн|месячн|недельн|дневн|суточн|часов|минутн|процентн|(?<!одно)кратн)[а-яё]{2,3}(?!\w))",
    re.IGNORECASE,
)
"""Двенадцатидневная, полуторачасовой."""


@cache
def _russian_words() -> tuple[re.Pattern[str], tuple[tuple[re.Pattern[str], float], ...]]:
    rows = units("ru").words
    word = "|".join(rows)
    run = re.compile(rf"\b(?:{word})\b(?:\s(?:{word})\b)*", re.IGNORECASE)
    return run, tuple((re.compile(pattern, re.IGNORECASE), value) for pattern, value in rows.items())


_RUSSIAN_ORDINAL = re.compile(r"\s(?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят)(?:ый|ой|ий|ого|его|ому|ему|ым|им|ом|ем|ая|ья|ую|ью|ое|ье|ые|ых)\b", re.IGNORECASE)


def _russian(text: str, known: Units) -> Iterator[Numeral]:
    run, words = _russian_words()
    for match in _RUSSIAN_COMPOUND.finditer(text):
        value = float(sum((_RUSSIAN_STEMS | _RUSSIAN_TENS)[part.lower()] for part in match.groups() if part))
        yield Numeral(match.start(), match.end(), value, digits=False)
    for match in run.finditer(text):
        # Двадцать первый is a place in an order; «Три моря» is a name.
        if _RUSSIAN_ORDINAL.match(text, match.end()) or _is_name(text, match.start()):
            continue
        value = 0.0
        for part in match[0].split():
            value += next((number for pattern, number in words if pattern.fullmatch(part)), 0.0)
        # Один is "alone" and "some" as well.
        if value != 1 or known.duration(text, match.end())[0] in {"Y", "M", "W", "TH"}:
            yield Numeral(match.start(), match.end(), value, digits=False)


_SUM = re.compile(r"(?:[$€£¥₩₽￥]\s?|\b[A-Z]{3}\s?)$")
_SUFFIXES = {"k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "tn": 1e12}
_BEFORE_SIGN = re.compile(r"\s?(?P<scale>[kM])(?=\s?[€$£])")
_SUFFIX = re.compile(r"(?:k|mn?|bn|tn)\b", re.IGNORECASE)
_SHARED = (1e9, 1e6, 1e3, 1e2)
"""Scales that a range in words may print once."""


def _people(text: str, at: int, known: Units) -> bool:
    """Tell whether persons or a currency follow what may be a scale or a unit (1.2m people, 40m dollars)."""
    return known.persons.match(text, at) is not None or known.currency(text, at)[0] is not None


def _carried(last: Numeral, numeral: Numeral, text: str, factor: float, known: Units) -> float | None:
    """Return what two steps count of one scale word that stands after both (18 mil 400 millones, 8천5백억)."""
    printed = text[last.start : last.end]
    if known.carried:
        return (last.value + numeral.value) * factor if printed.endswith(known.carried) and factor >= _MILLION and numeral.value < 1000 else None
    if last.value >= _MYRIAD or factor < _MYRIAD or not known.ends_scaled(printed):
        return None
    large = _MYRIAD ** int(math.log(factor, _MYRIAD) + 1e-9)
    return (last.value + numeral.value * factor / large) * large


_MYRIAD, _MILLION = 1e4, 1e6
"""East Asian scale words are powers of the one, Spanish ones above a thousand of the other."""


def _scaled(found: list[Numeral], text: str, known: Units) -> list[Numeral]:
    """Multiply by a scale word that follows, and add up a number in steps (1만 8천, 3억 5000만)."""
    result: list[Numeral] = []
    plain = 0.0
    for numeral in found:
        if result and numeral.start < result[-1].end:
            continue  # a scale word that was read already (2,5 mil millones)
        half = known.half.match(text, numeral.end)
        factor, end = known.scale(text, half.end() if half else numeral.end)
        if factor == 1 and (suffix := _SUFFIX.match(text, numeral.end)) and (_SUM.search(before(text, numeral.start)) or _people(text, suffix.end(), known)):
            factor, end = _SUFFIXES[suffix[0].lower()], suffix.end()
        if factor == 1 and (suffix := _BEFORE_SIGN.match(text, numeral.end)):
            factor, end = _SUFFIXES[suffix["scale"].lower()], suffix.end()
        value = (numeral.value + (known.rest(half[0]) if half else 0)) * factor
        if value >= 1000 and (factor > 1 or not numeral.digits) and (part := known.part.match(text, end)):
            # Un milliard et demi: half of the scale word.
            value, end = value + 1000 ** int(math.log(value, 1000) + 1e-9) / 2, part.end()
        scaled = Numeral(numeral.start, end, round(value, 6), numeral.digits)
        last = result[-1] if result else None
        if last and factor >= 1 and known.steps and text[last.end : numeral.start].strip() == "" and last.end > last.start + 1:
            if counted := _carried(last, numeral, text, factor, known):
                result[-1] = Numeral(last.start, end, counted, last.digits)
                continue
            smaller = scaled.value < last.value and (factor > 1 or known.ends_scaled(text[last.start : last.end]))
            if smaller:
                result[-1] = Numeral(last.start, end, last.value + scaled.value, last.digits)
                continue
        # Two to three dozen, 12 to 36 billion: the scale word is printed once.
        if last and factor > 1 and last.value == plain < numeral.value and spans(text, last.start, last.end, numeral.start):
            result[-1] = Numeral(last.start, last.end, round(last.value * factor, 6), last.digits)
        elif last and factor == 1 and not numeral.digits and not last.digits and last.value > 1 and spans(text, last.start, last.end, numeral.start):
            # Between four and five hundred: the words of a number hold its scale.
            shared = next((scale for scale in _SHARED if numeral.value % scale == 0 and last.value < numeral.value / scale < 100), 1)
            result[-1] = replace(last, value=last.value * shared)
        plain = numeral.value if factor == 1 else math.nan
        result.append(scaled)
    return result
