"""Numbers in words that text2num reads: English, French, German and Spanish; and those about which it is wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from discrepancy.annotate.numerals.numeral import Numeral, before, is_name
from discrepancy.annotate.ranges import ALSO, begins
from discrepancy.annotate.units import Units
from discrepancy.annotate.wording import table

_WORD = re.compile(r"[^\W\d_]+(?:[-’'](?!odd\b)[^\W\d_]+)*")
_ELIDED = re.compile(r"(?:[DdLl]|[Qq]u)[’'](?=\w)")
"""D’un an: the article is a word of its own."""
_FIRST_WORDS = 2
"""Below this a written-out number is an article as often as not ("one", "un", "ein")."""
_AN = re.compile(r"(?<!of )\b[Aa]n(?=\shour\b)|(?<!half )\b[Aa](?=\s(?:dozen|hundred|thousand|million|billion|lakh|crore)\b)|(?<!of )\b[Aa](?=\s(?:full\s)?percentage\spoint\b)|\b[Ee]ine?(?:[mrns])?(?=\s(?:Dutzend|Million|Milliarde|Tausend|Prozentpunkt|Toten|Verletzten|Verwundeten|Vermissten)\b)")
"""What text2num does not read: an hour, a million, a percentage point, eine Million."""
_OF_TWO = re.compile(r"\b[Zz]weier(?=\s)|\b[Dd]reier(?=\s)")
"""The genitives that it does not read either: die Modernisierung zweier Kraftwerke."""
_AMID = re.compile(r"\w,?\s$")
"""Within a sentence."""
_ABOUTS: dict[str, float] = table("all")["about"]
_ABOUT = re.compile(rf"\b[Uu]n[ae]?\s({'|'.join(_ABOUTS)})\b")
"""Une dizaine, una docena."""
_NO_HUNDRED = re.compile(r"[\d.,]\s$|[^\s\w(«„]\s?$|\b(?:plusieurs|quelques|varios|unos\spocos|einige|mehrere|viele|por|pour)\s$")
_COUNTED = r"\s(?:[^\W\d_]+[sx]|pour\scent)\b"
_PLURAL = re.compile(rf"{_COUNTED}|\sau\slieu\sde\b")
_OPENS, _TO = re.compile(r"\b(?:de|entre)\s$"), re.compile(rf"\s(?:à|et)\s\w|{_COUNTED}")
"""De neuf à quatorze: a new thing has no such end."""
_NOUN = re.compile(r"\s[^\W\d_]{3}|(?<=\bmil)\s\d{3}\b(?!\s?%)")
"""What a bare thousand counts, or its hundreds in digits, as Mexico prints them (mil 600 empresas)."""
_BARE_SCALES = frozenset({"cent", "mille", "mil", "cien", "hundert", "tausend"})
_COIN = re.compile(r"\s(?:dollars?|dólar|euros?|yen|yuan)\b", re.IGNORECASE)
"""Currencies whose names are no other word: a franc dialogue is frank, no one won is no sum."""
_NO_NUMBERS = frozenset({"primer", "tercer", "milles"})
"""Places in an order and miles that text2num takes for numbers (tercer país, milles marins)."""
_SCALES = frozenset({"million", "millions", "billion", "billions", "milliard", "milliards", "mille", "millones", "millón", "mil", "thousand", "thousands", "hundred", "hundreds", "tens", "cent", "cents", "cientos", "hundert", "tausend", "millionen", "milliarden", "cien", "miles", "neuf"})


def read(text: str, language: str, known: Units) -> Iterator[Numeral]:
    """Yield the numbers in words of a text."""
    yield from _found(text, language, known)
    if language in {"en", "de"}:
        for match in _AN.finditer(text):
            yield Numeral(match.start(), match.end(), 1.0, digits=False)
    if language == "de":
        for match in _OF_TWO.finditer(text):
            yield Numeral(match.start(), match.end(), 2.0 if match[0].lower() == "zweier" else 3.0, digits=False)
    for match in _ABOUT.finditer(text):
        yield Numeral(match.start(), match.end(), float(_ABOUTS[match[1].lower()]), digits=False)


def _found(text: str, language: str, known: Units) -> Iterator[Numeral]:
    from text_to_num import find_numbers

    tokens = _tokens(text, language)
    for found in find_numbers(tokens, language, 0.0):
        first, last = tokens[found.start], tokens[found.end - 1]
        # Ordinals ("third") are places in an order, not figures; capitals make a name ("the Five Principles").
        if (found.is_ordinal and not known.jubilee.match(text, last.end)) or _named(text, first, language):
            continue
        # "One hour" is a duration where "one" else is an article.
        if found.value < _FIRST_WORDS and not _measures(text, first.start, last.end, known):
            continue
        if first is last and _is_another(text, first):
            continue
        yield Numeral(first.start, last.end, float(found.value), digits=False)


def _named(text: str, word: _Token, language: str) -> bool:
    """Tell whether a number in words is a part of a name (the Five Principles, der Auwald Drei Linden)."""
    if language == "de":
        # Nouns that count have a capital in German, and so has what opens a quotation.
        return word.word.istitle() and word.word.lower() not in _SCALES | {"dutzend"} and _AMID.search(before(text, word.start)) is not None
    return is_name(text, word.start)


def _tokens(text: str, language: str) -> list[_Token]:
    tokens: list[_Token] = []
    for match in _WORD.finditer(text):
        gap = text[tokens[-1].end : match.start()] if tokens else ""
        start = elided.end() if language == "fr" and (elided := _ELIDED.match(text, match.start())) else match.start()
        apart = bool(gap.strip()) or (match[0] in ALSO and begins(before(text, start)))
        tokens.append(_Token(text[start : match.end()], start, match.end(), apart))
    return tokens


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


def _measures(text: str, start: int, end: int, known: Units) -> bool:
    """Tell whether a "one" measures a span of time, a sum or points (one hour, for one year, one dollar, one percentage point)."""
    preceding, following = known.one
    if known.half.match(text, end) or known.points.match(text, end) or known.tenths.match(text, end) or known.alone(before(text, start), text, end) is not None:
        return True
    counts = preceding.search(before(text, start)) is not None and following.match(text, end) is not None
    designator, after = known.duration(text, end)
    lasts = designator and (designator.startswith("T") or known.part.match(text, after))
    return counts or bool(lasts) or _COIN.match(text, end) is not None


def _is_another(text: str, token: _Token) -> bool:
    """Tell whether a word alone is no number, whatever text2num says."""
    word = token.word.lower()
    return word in _NO_NUMBERS or (word in _SCALES and not _counting(text, token))


def _counting(text: str, token: _Token) -> bool:
    """Tell whether a word that may be another counts: cent experts, hundert Panzer, neuf accords (un accord neuf)."""
    if token.word.lower() == "neuf":
        return (_PLURAL if _OPENS.search(before(text, token.start)) is None else _TO).match(text, token.end) is not None
    return (token.word.lower() if token.start == 0 else token.word) in _BARE_SCALES and _NO_HUNDRED.search(before(text, token.start)) is None and _NOUN.match(text, token.end) is not None
