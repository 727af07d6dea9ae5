"""The words that make a number a duration, a sum, a share: figures.toml, compiled (nouns.py has what is counted, calendars.py the dates)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from discrepancy.annotate.nouns import Nouns, nouns
from discrepancy.annotate.wording import ENDINGS, NEVER, after, find, longest_first, table


@dataclass(frozen=True)
class Units:
    """One language's units; figures.toml says what each table holds."""

    groups: str
    """The separators that group digits before exactly three of them."""
    nouns: Nouns
    """What its numbers count."""
    scales: dict[str, float]
    durations: dict[str, str]
    currencies: dict[str, str]
    yen: str | None
    """The currency that ¥ is, where one language's is meant: yen or yuan."""
    percent: re.Pattern[str]
    points: re.Pattern[str]
    tenths: re.Pattern[str]
    """Tenths of a percentage point, after their number (three tenths of a percentage point)."""
    point: tuple[re.Pattern[str], re.Pattern[str]]
    """What stands before and after percentage points that are called points (down by two points)."""
    papers: re.Pattern[str]
    """What follows a number of items that are documents (十余项合作协议)."""
    half: re.Pattern[str]
    """And a half, before the unit (two and a half hours)."""
    part: re.Pattern[str]
    """And a half or quarter, after the unit (deux heures et demie)."""
    halved: re.Pattern[str]
    """A half, before what it halves (半年)."""
    one: tuple[re.Pattern[str], re.Pattern[str]]
    """What stands before and after a "one" that is no article (for one year)."""
    single: tuple[tuple[re.Pattern[str], re.Pattern[str], str], ...]
    """What stands before and after a "one" that counts, and its unit (one person was killed)."""
    others: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]
    """What stands before and after a number of further ones of those that are counted before it (three others)."""
    compared: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]
    """What stands before and after a number that the one before it is held against (up from fourteen)."""
    harmed: re.Pattern[str]
    """What follows a number of persons without a noun (three were wounded)."""
    peopled: tuple[re.Pattern[str], re.Pattern[str]]
    """What stands before and after a number of persons whose noun precedes it (a population of 45 million)."""
    crowd: re.Pattern[str]
    """Numbers in words that count persons (пятеро)."""
    times: tuple[re.Pattern[str], re.Pattern[str]]
    """What stands before and after how many times as large (three times as much)."""
    factor: re.Pattern[str]
    """What stands before how many times as large (multiplié par quatre)."""
    once: tuple[re.Pattern[str], re.Pattern[str]]
    """What stands before and after how often (半年に一度)."""
    age: tuple[re.Pattern[str], re.Pattern[str]]
    """What stands before and after years of age."""
    older: re.Pattern[str]
    """What stands before years that are of age (a population that has less than 25 years)."""
    said: tuple[tuple[re.Pattern[str], int, str], ...]
    """Words that are a figure by themselves, with its value and unit (twice, вдвое)."""
    degrees: tuple[re.Pattern[str], re.Pattern[str]]
    """What stands before and after degrees of warmth, where their word counts times or provinces too."""
    spans: dict[str, re.Pattern[str]]
    """Spans of time that one word names, by length (사흘, полвека)."""
    between: re.Pattern[str]
    """What may stand between a number and its unit of time (six prochains mois)."""
    endings: str
    """What a unit of time may end in."""
    numbered: re.Pattern[str]
    """What bears a number, at the end of what precedes it: the number is its name."""
    jubilee: re.Pattern[str]
    """What follows a number in an order that counts years (the 80th anniversary)."""
    phrases: re.Pattern[str]
    """Numbers that count nothing. A run of digits is tried from its first only: from each of them it takes the square of their number."""
    unsaid: re.Pattern[str]
    """Where a "one" is left unsaid, at the end of the match (более тысячи, más de hora y media)."""
    steps: bool
    """Large numbers are printed in steps (3억 5000만, 2 mil 500)."""
    carried: str
    """The scale word that a larger one counts with what stands between them (18 mil 400 millones), if a language has one."""

    @property
    def inflected(self) -> bool:
        """Whether words are printed with blanks and endings, its nouns as all others."""
        return self.nouns.inflected

    @staticmethod
    def rest(part: str) -> float:
        """Return the value of a part that words name: a half, a quarter, three quarters, a tenth."""
        if _TENTH.search(part):
            return 0.1
        quarters = 3 if _THREE.search(part) else 1
        return 0.25 * quarters if _QUARTER.search(part) else 0.5

    def scale(self, text: str, at: int) -> tuple[float, int]:
        """Return the factor of a scale word at an offset, and where it ends."""
        word, end = find(self.scales, text, at, self.inflected)
        # Millas begin as mil does.
        if word is None or any(unit.startswith(word) and after(unit, self.inflected).match(text, at) for unit in self.nouns.counts):
            return 1, at
        factor = self.scales[word]
        if word in _ABBREVIATED and text[end : end + 1] == ".":
            end += 1
        # en: five hundred million; ko: 200만, zh: 五百亿 have one word, es "mil millones" too.
        again, further = find(self.scales, text, end, self.inflected)
        return (factor * self.scales[again], further) if again and self.scales[again] > factor else (factor, end)

    def ends_scaled(self, printed: str) -> bool:
        """Tell whether a printed number ends in a scale word."""
        word = re.split(r"\s", printed.rstrip())[-1].lower()
        return word.startswith(tuple(scale.lower().rstrip("$") for scale in self.scales)) if self.inflected else printed.endswith(tuple(self.scales))

    def alone(self, preceding: str, text: str, at: int) -> str | None:
        """Return the unit of a "one" that counts, which ends at an offset ("" if it has none); null of an article."""
        return next((unit for ahead, behind, unit in self.single if behind.match(text, at) and ahead.search(preceding)), None)

    def duration(self, text: str, at: int) -> tuple[str | None, int]:
        """Return the ISO designator of a unit of time at an offset ("" for one that measures none), and its end."""
        between = self.between.match(text, at)
        word, end = find(self.durations, text, between.end() if between else at, self.inflected, self.endings)
        return (self.durations[word], end) if word is not None else (None, at)

    def currency(self, text: str, at: int) -> tuple[str | None, int]:
        """Return the ISO code of a currency named at an offset, and where its word ends."""
        if sign := _SIGN.match(text, at):
            return _SIGNS[sign[1]], sign.end()
        gap = _GAP.match(text, at)
        start = gap.end() if gap else at
        word, end = find(self.currencies, text, start, self.inflected)
        return (self.currencies[word] or None, end) if word is not None else (None, at)


_TENTH = re.compile("tenth|dixième|décima|ehntel|десят", re.IGNORECASE)
_QUARTER = re.compile("quart|cuarto|iertel|четверт", re.IGNORECASE)
_THREE = re.compile("three|trois|tres|drei|три|3", re.IGNORECASE)
_MORE = r"(?:\d{1,4}[a-z]?(?:\(\d\))?(?:,\s?|\s(?:and|or|to|et|ou|à|und|oder|bis|y|o|al?|и|или|до|по)\s|[–-]))*"
"""Further numbers of one name: articles 3, 5 and 6."""
_ABBREVIATED = frozenset({"тыс", "млн", "млрд", "трлн", "Mrd", "Mio", "Tsd"})
_SIGNS = {"€": "EUR", "$": "USD", "£": "GBP", "₽": "RUB"}
_SIGN = re.compile(rf"\s?(?:US-?)?([{''.join(_SIGNS)}])")
_GAP = re.compile(r"\s?(?:US[ -]|U\.S\. |d’|de |d')?")
"""What a number and the name of its currency have between them."""


@cache
def units(language: str) -> Units:
    """Return the units of a language; one that has no table has no units."""
    rows, shared = table(language), table("all")
    persons = "|".join(rows.get("persons", [NEVER]))

    def pattern(key: str) -> re.Pattern[str]:
        return re.compile(rows.get(key, NEVER))

    def around(key: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
        return _around(*rows.get(key, (NEVER, NEVER)))

    return Units(
        groups=rows.get("groups", ","),
        nouns=nouns(language),
        scales=longest_first(rows, "scale"),
        durations=longest_first(rows, "duration"),
        currencies=longest_first(rows, "currency"),
        yen=rows.get("yen"),
        percent=re.compile(rf"[\s-]?(?:{rows.get('percent', '%')})"),
        points=re.compile(rf"[\s-]?(?:{rows.get('points', NEVER)})"),
        tenths=pattern("tenths"),
        point=around("point"),
        papers=pattern("papers"),
        half=pattern("half"),
        part=pattern("part"),
        halved=pattern("halved"),
        one=around("one"),
        single=tuple((*_around(ahead, behind), unit) for ahead, behind, unit in rows.get("single", ())),
        others=tuple(_around(*pair) for pair in rows.get("others", ())),
        compared=tuple(_around(*pair) for pair in rows.get("compared", ())),
        harmed=pattern("harmed"),
        peopled=around("peopled"),
        crowd=pattern("crowd"),
        times=around("times"),
        factor=pattern("factor"),
        once=around("once"),
        age=_around(f"{_WORD}(?:{rows.get('aged', NEVER).replace('PERSONS', persons)})", rows.get("age", NEVER)),
        older=re.compile(rows.get("older", NEVER).replace("PERSONS", persons)),
        said=tuple((re.compile(words), value, unit) for words, value, unit in rows.get("said", ())),
        degrees=around("degrees"),
        spans={length: re.compile(words) for length, words in rows.get("spans", {}).items()},
        between=re.compile(rf"[\s\u00a0](?:{rows.get('between', NEVER)})(?=\s)"),
        endings=rows.get("endings", ENDINGS),
        numbered=re.compile(rf"{_WORD}(?:{'|'.join((*shared['numbered'], *rows.get('numbered', ())))})\s?{_MORE}$", re.IGNORECASE),
        jubilee=re.compile(rows.get("jubilee", NEVER), re.IGNORECASE),
        phrases=re.compile("|".join((*shared["phrases"], *rows.get("phrases", ())))),
        unsaid=pattern("unsaid"),
        steps=rows.get("steps", False),
        carried=rows.get("carried", ""),
    )


_WORD = r"(?=[^\s\d])"
"""Where a long list of words is tried at all: before a number among numbers there may be nothing else."""


def _around(before: str, after: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(before), re.compile(after)


CODES = "|".join(table("all")["codes"])
"""The codes of currencies, as a pattern."""


def whole(value: float) -> float | int:
    """Return a number as an integer where it is one."""
    return int(value) if value == int(value) else value


def lasting(value: float, designator: str) -> str:
    """Return a length of time; a designator may have a number of its own (a decade is 10Y)."""
    factor, time, unit = _DESIGNATOR.findall(designator)[0]
    return f"P{time}{whole(value * int(factor or 1))}{unit}"


_DESIGNATOR = re.compile(r"(\d*)(T?)([A-Z])")


def in_wholes(length: str) -> str:
    """Return a length of time without a fraction of an hour or a year: an hour and a half is PT1H30M, however it is printed (ISO 8601-1)."""
    part = _FRACTION.fullmatch(length)
    if part is None:
        return length
    time, printed, unit = part.groups()
    parts = _PARTS[time + unit]
    wholes, rest = divmod(float(printed) * parts, parts)
    if rest != int(rest):
        return length
    return f"P{time}{f'{wholes:.0f}{unit}' if wholes else ''}{rest:.0f}M"


_FRACTION = re.compile(r"P(T?)(\d*\.\d+)([HY])")
_PARTS = {"TH": 60, "Y": 12}
"""Minutes of an hour, months of a year."""
