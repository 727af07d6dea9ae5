"""A war of others that one side calls a war, and the other nowhere: a crisis, a conflict, a situation in the same place."""

from __future__ import annotations

import re
import tomllib
from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from itertools import groupby, islice
from typing import Any, Literal

from discrepancy.annotate.names import load_names
from discrepancy.annotate.sounds import IDEOGRAPHS, sound
from discrepancy.findings.account import Account
from discrepancy.findings.points import Point, Points
from discrepancy.read.language import primary
from discrepancy.records import SIDES, Side, other

Way = Literal["war", "crisis"]
_SAME = 80
"""How alike (0 to 100) two places must be called. From here on such a war is told on 18 of 241 pairs for training, each of which their readers had listed."""
_AROUND = 24
"""Characters around a word for war that tell which."""
_MOST, _PLACES = 9, 40
"""Places that are looked at in one statement, and in one readout; with more it is no readout."""
_SIGNS = 3, 7
"""Ideographs that write the sounds of a foreign place; what stands before them is of the sentence."""
_CONSONANTS = 3
"""With fewer than this a place sounds like many a word."""
_HEARD = tuple((re.compile(pattern), heard) for pattern, heard in (
    ("[wy]u|yi|(?<=[aeiou])ng?$", "a"), ("zh|ch|sh|[cszxj](?=[aeiou])|[sz]", "s"), ("kh|gh|[gkcq]", "k"), ("ph|[fvw]", "w"), ("[lr]", "l"), ("[bp]", "p"), ("[dt]h?", "t"),
    ("[aeiouy' -]|h(?![aeiou])", ""), (r"(.)\1+", r"\1"),
))  # fmt: skip
"""What is left of a name's sounds when it is written in ideographs: its consonants, those taken for one that are written alike (Dravenia, 德拉韦尼亚: tlwn)."""
_PAST = frozenset({"North Korea", "South Korea", "Vietnam"})
"""Whose wars are of long ago, as those of the two who met are: remembered, where others speak of today's situation."""
_TOPICS = frozenset({"ukraine"})
"""A topic that is a war of itself, whether its place is named or not."""
_AGGRESSION = re.compile(r"侵略|入侵|侵攻|침략|침공|\baggression|\bagression|\bagresión|\binvasi[oó]n|überfall|агресси|вторжени", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Named:
    """A place that a clause names with a war or a crisis; in ideographs words of the sentence may stand before it."""

    point: Point
    place: str


def found(account: Account, points: Points) -> Iterator[tuple[Point, Point]]:
    """Yield, for each side that calls a war one, the clause that does and the one in which the other side, which never does, comes nearest to naming the place."""
    for side in SIDES:
        if _calls_any(account, other(side)):
            continue
        wars, crises = _named(account, points, side, "war"), _named(account, points, other(side), "crisis")
        pairs = ((_alike(war.place, crisis.place), war, crisis) for war in wars for crisis in crises)
        likest = max(pairs, key=lambda each: each[0], default=None)
        if likest and likest[0] >= _SAME:
            yield likest[1].point, likest[2].point


def word(point: Point) -> str:
    """Return what a clause calls a war."""
    return "an aggression or invasion" if _AGGRESSION.search(point.statement.text, *point.clause.span) else "a war"


def _named(account: Account, points: Points, side: Side, way: Way) -> list[Named]:
    """Return every place that a side names in one way, each with the first clause that does."""
    language = primary(account.readout(side).language)
    patterns = _patterns(way).get(language, ())
    places: dict[str, Point] = {}
    for _, clauses in groupby(points.of(side) if patterns else (), key=lambda each: each.statement.id):
        parts = [*clauses]
        starts, text = [each.clause.span[0] for each in parts], parts[0].statement.text
        for pattern in patterns:
            for match in islice(pattern.finditer(text), _MOST):
                if way == "war" and _none(text, match):
                    continue
                places.setdefault(match["of"], parts[max(bisect(starts, match.start()) - 1, 0)])
        for topic in _TOPICS.intersection(parts[0].statement.topics):
            # On Ukraine a war needs no name of a place to be told which it is.
            if (met := _words(way, language).search(text)) and not (way == "war" and _none(text, met)):
                places.setdefault(topic, parts[max(bisect(starts, met.start()) - 1, 0)])
    past = _PAST.union(*(_countries(each.government) for each in (account.a, account.b)))
    return [Named(point, place) for place, point in islice(places.items(), _PLACES) if past.isdisjoint(_countries(_endings(place)[-1]))]


def _calls_any(account: Account, side: Side) -> bool:
    """Tell whether a side calls anything of today a war, in whatever form."""
    pattern = _words("war", primary(account.readout(side).language))
    texts = (each.text for each in account.statements(side))
    return any(not _none(text, match) for text in texts for match in islice(pattern.finditer(text), _MOST))


def _none(text: str, match: re.Match[str]) -> bool:
    """Tell whether the words around a word for war make it one of long ago, a cold one, one of trade, or a crime."""
    return re.search(_table()["words"]["none"], text[max(match.start() - _AROUND, 0) : match.end() + _AROUND]) is not None


def _countries(text: str) -> frozenset[str]:
    """Return the known countries that a text names."""
    return frozenset(load_names().named(text))


def _alike(one: str, another: str) -> float:
    """Return how alike two places are called, 0 to 100: as known countries, or by their sound; a topic is alike itself alone."""
    if not _TOPICS.isdisjoint((one, another)):
        return 100.0 * (one == another)
    known = [_countries(each) for each in (one, another)]
    if any(known):
        # What is known by one name and not by the other is another place.
        return 0 if known[0].isdisjoint(known[1]) else 100
    if all(IDEOGRAPHS.search(each) for each in (one, another)):
        least = min(_SIGNS[0], len(one), len(another))
        return 100.0 * (one[-least:] == another[-least:])
    if sum(IDEOGRAPHS.search(each) is not None for each in (one, another)) == 1:
        signs, letters = sorted((one, another), key=lambda each: IDEOGRAPHS.search(each) is None)
        return _heard_alike(signs, letters)
    return _sounds(one, another)


@lru_cache(1 << 12)
def _sounds(one: str, another: str) -> float:
    return sound(one, another)


def _heard_alike(signs: str, letters: str) -> float:
    """Return how alike the consonants of a place in letters and of the last ideographs of a text are."""
    from rapidfuzz.fuzz import ratio

    wanted = _consonants(letters)
    if len(wanted) < _CONSONANTS:
        return 0
    heard = (_consonants(each) for each in _endings(signs))
    return max((ratio(wanted, each) for each in heard if each[:1] == wanted[0]), default=0)


def _endings(place: str) -> list[str]:
    """Return what of the words of a place may be its name: ideographs have no blank before it."""
    least, most = _SIGNS
    return [place[-count:] for count in range(min(least, len(place)), min(len(place), most) + 1)] if IDEOGRAPHS.search(place) else [place]


@cache
def _consonants(name: str) -> str:
    from anyascii import anyascii

    heard = anyascii(name).lower()
    for pattern, letter in _HEARD:
        heard = pattern.sub(letter, heard)
    return heard


@cache
def _words(way: Way, language: str) -> re.Pattern[str]:
    """Return the words of a language for a war, or for what is less than one."""
    return re.compile(_table()["words"][way].get(language, "(?!)"))


@cache
def _patterns(way: Way) -> dict[str, tuple[re.Pattern[str], ...]]:
    """Return by language what names a place in one way."""
    return {language: tuple(map(re.compile, patterns)) for language, patterns in _table()[way].items()}


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(files("discrepancy.findings").joinpath("wars.toml").read_text("utf-8"))
