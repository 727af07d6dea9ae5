"""The words that make a number a duration, a sum, a count: figures.toml, compiled."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from discrepancy.annotate.lexicon import IDEOGRAPHIC
from discrepancy.annotate.ranges import JOINS


@dataclass(frozen=True)
class Units:
    """One language's units; figures.toml says what each table holds."""

    groups: str
    """The separators that group digits before exactly three of them."""
    scales: dict[str, float]
    durations: dict[str, str]
    currencies: dict[str, str]
    counts: dict[str, str]
    symbols: dict[str, str]
    percent: re.Pattern[str]
    points: re.Pattern[str]
    point: tuple[re.Pattern[str], re.Pattern[str]]
    """What stands before and after percentage points that are called points (down by two points)."""
    papers: re.Pattern[str]
    """What follows a number of items that are documents (十余项合作协议)."""
    half: re.Pattern[str]
    """And a half, before the unit (two and a half hours)."""
    part: re.Pattern[str]
    """And a half or quarter, after the unit (deux heures et demie)."""
    persons: re.Pattern[str]
    halved: re.Pattern[str]
    """A half, before what it halves (半年)."""
    one: tuple[re.Pattern[str], re.Pattern[str]]
    """What stands before and after a "one" that is no article (for one year)."""
    times: tuple[re.Pattern[str], re.Pattern[str]]
    """What stands before and after how many times as large (three times as much)."""
    factor: re.Pattern[str]
    """What stands before how many times as large (multiplié par quatre)."""
    once: tuple[re.Pattern[str], re.Pattern[str]]
    """What stands before and after how often (半年に一度)."""
    age: tuple[re.Pattern[str], re.Pattern[str]]
    """What stands before and after years of age."""
    said: tuple[tuple[re.Pattern[str], int, str], ...]
    """Words that are a figure by themselves, with its value and unit (twice, вдвое)."""
    degrees: tuple[re.Pattern[str], re.Pattern[str]]
    """What stands before and after degrees of warmth, where their word counts times or provinces too."""
    kinds: dict[str, re.Pattern[str]]
    """Nouns by unit, where the beginning of a word is not enough."""
    spans: dict[str, re.Pattern[str]]
    """Spans of time that one word names, by length (사흘, полвека)."""
    nouns: dict[str, str]
    """What is counted where the noun precedes its number and the counter says little (기업 46곳)."""
    among: re.Pattern[str]
    """What stands between a number and the noun of those that it is a part of (40 of our officers)."""
    between: re.Pattern[str]
    """What may stand between a number and its unit of time (six prochains mois)."""
    endings: str
    """What a unit of time may end in."""
    describes: tuple[re.Pattern[str], ...]
    """One word that may describe a noun after a number, two, and two joined by "and"; function words may not."""
    described: bool
    """Adjectives precede their noun: a noun after another is no adjective (navires militaires)."""
    numbered: re.Pattern[str]
    """What bears a number, at the end of what precedes it: the number is its name."""
    phrases: re.Pattern[str]
    """Numbers that count nothing. A run of digits is tried from its first only: from each of them it takes the square of their number."""
    unsaid: re.Pattern[str]
    """Where a "one" is left unsaid, at the end of the match (более тысячи, más de hora y media)."""
    inflected: bool
    steps: bool
    """Large numbers are printed in steps (3억 5000만, 2 mil 500)."""
    carried: str
    """The scale word that a larger one counts with what stands between them (18 mil 400 millones), if a language has one."""

    @staticmethod
    def rest(part: str) -> float:
        """Return the value of a part that words name: a half, or a quarter."""
        return 0.25 if "quart" in part or "cuarto" in part else 0.5

    def scale(self, text: str, at: int) -> tuple[float, int]:
        """Return the factor of a scale word at an offset, and where it ends."""
        word, end = self._find(self.scales, text, at)
        # Millas begin as mil does.
        if word is None or any(unit.startswith(word) and _after(unit, self.inflected).match(text, at) for unit in self.counts):
            return 1, at
        factor = self.scales[word]
        if word in _ABBREVIATED and text[end : end + 1] == ".":
            end += 1
        # en: five hundred million; ko: 200만, zh: 五百亿 have one word, es "mil millones" too.
        again, further = self._find(self.scales, text, end)
        return (factor * self.scales[again], further) if again and self.scales[again] > factor else (factor, end)

    def ends_scaled(self, printed: str) -> bool:
        """Tell whether a printed number ends in a scale word."""
        word = printed.rsplit(maxsplit=1)[-1].lower()
        return word.startswith(tuple(self.scales)) if self.inflected else printed.endswith(tuple(self.scales))

    def duration(self, text: str, at: int) -> tuple[str | None, int]:
        """Return the ISO designator of a unit of time at an offset ("" for one that measures none), and its end."""
        between = self.between.match(text, at)
        word, end = self._find(self.durations, text, between.end() if between else at, self.endings)
        return (self.durations[word], end) if word is not None else (None, at)

    def currency(self, text: str, at: int) -> tuple[str | None, int]:
        """Return the ISO code of a currency named at an offset, and where its word ends."""
        gap = re.compile(r"\s?(?:US[ -]|U\.S\. |d’|de |d')?")
        if printed := re.compile(r"\s?([€$£₽])").match(text, at):
            return _SIGNS[printed[1]], printed.end()
        match = gap.match(text, at)
        start = match.end() if match else at
        word, end = self._find(self.currencies, text, start)
        return (self.currencies[word] or None, end) if word is not None else (None, at)

    def count(self, text: str, at: int) -> tuple[str | None, int]:
        """Return the unit of a count at an offset, and where its word ends; null for a noun not in the table."""
        printed = at
        # 40 of our officers, 30 de nos ingénieurs.
        if among := self.among.match(text, at):
            at = among.end()
        if (symbol := _SYMBOL.match(text, at)) and symbol[1] in self.symbols:
            return self.symbols[symbol[1]], symbol.end()
        word, end = self._find(self.counts, text, at)
        if word is not None:
            return self.counts[word], end
        if persons := self.persons.match(text, at):
            return "person", persons.end()
        if kind := self._kind(text, at):
            return kind
        # 43 innocent people, 1200 погибших военнослужащих: up to two words may describe what is counted.
        for further in (match.end() for words in self.describes if (match := words.match(text, at))):
            word, end = self._find(self.counts, text, further)
            # Quatorze chefs d'État are no fourteen states.
            if word is not None and not re.match(r"\sd['’]", text[further:]):
                return self.counts[word], end
            if kind := self._kind(text, further):
                return kind
            if self.described and (persons := self.persons.match(text, further)):
                return "person", persons.end()
        return None, printed

    def _kind(self, text: str, at: int) -> tuple[str, int] | None:
        """Return the unit of a noun at an offset that a pattern names, and where it ends."""
        return next(((unit, match.end()) for unit, nouns in self.kinds.items() if (match := nouns.match(text, at))), None)

    def named(self, before: str) -> str | None:
        """Return the unit of a noun at the end of what precedes a number."""
        return next((unit for noun, unit in self.nouns.items() if re.search(rf"{noun}들?[가은는이はがをも]? ?(?:약|총|모두|計|約|共|共计|达|近|约)? ?$", before)), None)

    def naming(self, text: str, at: int) -> str | None:
        """Return the unit of a noun that a number and its counter belong to (두 대의 전세기)."""
        of = _OF.match(text, at)
        return next((unit for noun, unit in self.nouns.items() if re.compile(noun).match(text, of.end())), None) if of else None

    def _find(self, table: dict[str, Any], text: str, at: int, endings: str = r"\w{0,5}") -> tuple[str | None, int]:
        for word in table:
            pattern = _after(word, self.inflected, endings)
            if match := pattern.match(text, at):
                return word, match.end()
        return None, at


_OF = re.compile("[의の] ?")
"""What joins a number with its counter to a noun."""
_SYMBOL = re.compile(r"(?:\sde\s|[\s\u00a0-])?([A-Za-zА-я]{1,3}[²³23]?|[㎿㎢㎞℃]|[°º]C)(?![A-Za-zÀ-ɏЀ-ӿ\d²³])")
_COMPOUND = r"(?:[a-zäöüß]+\s){0,2}[A-ZÄÖÜ][\wäöüß-]{1,30}?"
_MORE = r"(?:\d{1,4}[a-z]?(?:\(\d\))?(?:,\s?|\s(?:and|or|to|et|ou|à|und|oder|bis|y|o|al?|и|или|до|по)\s|[–-]))*"
"""Further numbers of one name: articles 3, 5 and 6."""
_ABBREVIATED = frozenset({"тыс", "млн", "млрд", "трлн", "Mrd", "Mio", "Tsd"})
_SIGNS = {"€": "EUR", "$": "USD", "£": "GBP", "₽": "RUB"}


FUNCTION = "of|in|on|at|to|and|or|from|for|by|with|the|a|de|des|du|d|la|le|les|en|dans|à|et|ou|par|pour|y|o|del|los|las|por|para|con|и|в|на|с|из|от|до|к|по|für|und|von|in|im|der|die|das|mit|zu|bis|auf|aus"


_NEVER = "(?!)"
"""What a language has no words for matches nowhere."""


@cache
def units(language: str) -> Units:
    """Return the units of a language; one that has no table has no units."""
    rows, shared = table(language), table("all")
    persons = "|".join(rows.get("persons", [_NEVER]))

    def pattern(key: str) -> re.Pattern[str]:
        return re.compile(rows.get(key, _NEVER))

    def around(key: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
        return _around(*rows.get(key, (_NEVER, _NEVER)))

    def longest(key: str) -> dict[str, Any]:
        return dict(sorted(rows.get(key, {}).items(), key=lambda each: -len(each[0])))

    return Units(
        groups=rows.get("groups", ","),
        scales=longest("scale"),
        durations=longest("duration"),
        currencies=longest("currency"),
        counts=longest("count"),
        symbols=shared["symbols"],
        percent=re.compile(rf"[\s-]?(?:{rows.get('percent', '%')})"),
        points=re.compile(rf"\s?(?:{rows.get('points', _NEVER)})"),
        point=around("point"),
        papers=pattern("papers"),
        half=pattern("half"),
        part=pattern("part"),
        persons=re.compile(rf"(?:\sd['’]|\sde(?=\s))?[\s\u00a0]?(?:{persons})(?!\w|[’'](?!\w))"),
        halved=pattern("halved"),
        one=around("one"),
        times=around("times"),
        factor=pattern("factor"),
        once=around("once"),
        age=_around(rows.get("aged", _NEVER).replace("PERSONS", persons), rows.get("age", _NEVER)),
        said=tuple((re.compile(words), value, unit) for words, value, unit in rows.get("said", ())),
        degrees=around("degrees"),
        kinds={unit: re.compile(rf"[\s\u00a0-](?:{nouns.replace('COMPOUND', _COMPOUND)})(?!\w)") for unit, nouns in rows.get("kinds", {}).items()},
        spans={length: re.compile(words) for length, words in rows.get("spans", {}).items()},
        nouns=rows.get("nouns", {}),
        among=re.compile(rf"[\s\u00a0](?:{rows.get('among', _NEVER)})(?=\s)"),
        between=re.compile(rf"[\s\u00a0](?:{rows.get('between', _NEVER)})(?=\s)"),
        endings=rows.get("endings", r"\w{0,5}"),
        describes=_describing(rows.get("describes", r"[^\W\d_]+(?:-[^\W\d_]+)*")) if language not in IDEOGRAPHIC else (),
        described=rows.get("described", False),
        numbered=re.compile(rf"(?:{'|'.join((*shared['numbered'], *rows.get('numbered', ())))})\s?{_MORE}$", re.IGNORECASE),
        phrases=re.compile("|".join((*shared["phrases"], *rows.get("phrases", ())))),
        unsaid=pattern("unsaid"),
        inflected=language not in IDEOGRAPHIC,
        steps=rows.get("steps", False),
        carried=rows.get("carried", ""),
    )


def _around(before: str, after: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(before), re.compile(after)


def _describing(word: str) -> tuple[re.Pattern[str], ...]:
    """Return the patterns of one and of two words that may describe a noun, and of two that "and" joins."""
    one = rf"[\s\u00a0](?!(?:{FUNCTION})\b)(?:{word})\b"
    return re.compile(one), re.compile(one * 2), re.compile(rf"{one}\s(?:{JOINS}){one}")


def table(language: str) -> dict[str, Any]:
    """Return what figures.toml says of a language; nothing of one that it does not know."""
    return _content().get(language, {})


@cache
def _content() -> dict[str, dict[str, Any]]:
    return tomllib.loads(files("discrepancy.annotate").joinpath("figures.toml").read_text("utf-8"))


@cache
def _after(word: str, inflected: bool, endings: str = r"\w{0,5}") -> re.Pattern[str]:
    # "90-day" and "30-дневном" too; a stem may go on ("документов"), not into another word.
    first = f"[{word[0]}{word[0].upper()}]" if word[0].isalpha() else re.escape(word[0])
    return re.compile(rf"(?:\sd['’]|\sde(?=\s))?[\s\u00a0-]?{first}{re.escape(word[1:])}{endings}\b" if inflected else rf" ?{re.escape(word)}")


CODES = "|".join(table("all")["codes"])
"""The codes of currencies, as a pattern."""
