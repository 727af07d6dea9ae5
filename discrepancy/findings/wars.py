"""A war of others that one side calls a war, and the other nowhere: a crisis, a conflict, a situation in the same place."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import groupby, islice
from typing import Any, Literal

from discrepancy import tables
from discrepancy.annotate.names import load_names
from discrepancy.annotate.sounds import IDEOGRAPHS, sound
from discrepancy.findings.account import Account
from discrepancy.findings.points import Point, Points
from discrepancy.read.language import primary
from discrepancy.records import SIDES, Side, Statement, other

Way = Literal["war", "crisis"]
_SAME = 80
"""How alike (0 to 100) two places must be called. From here on such a war is told on 24 of 241 pairs for training, each of which their readers had listed."""
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
_PAST = frozenset({"North Korea", "South Korea", "Vietnam", "Japan", "China", "Germany", "Iraq", "Kuwait", "Afghanistan", "Taiwan"})
"""Whose wars are of long ago, or have not been: they are remembered, or feared, where others speak of today's situation."""
_LONG_AGO = re.compile(r"(?<!\d)(?:1[5-9]\d\d|200\d)(?!\d)")
"""A year of which a war is no more of today's."""
_ON_UKRAINE = "ukraine"
"""The topic that is a war of itself: in a statement on it a war needs no name of its place."""
_AGGRESSION = re.compile(r"侵略|入侵|侵攻|침략|침공|\baggression|\bagression|\bagresión|\binvasi[oó]n|überfall|агресси|вторжени", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Named:
    """A place that a clause names with a war or a crisis; in ideographs words of the sentence may stand before it."""

    point: Point
    place: str


def found(account: Account, points: Points) -> Iterator[tuple[Point, Point]]:
    """Yield, for each side that calls a war one, the clause that does and the one in which the other side, which never does, comes nearest to naming the place."""
    named = {side: _named(account, points, side, "war") for side in SIDES}
    for side in SIDES:
        wars = [each for each in named[side] if each.place and not any(_perhaps_same(each, another) for another in named[other(side)])]
        crises = [each for each in _named(account, points, other(side), "crisis") if each.place] if wars else []
        pairs = ((_alike(war.place, crisis.place), war, crisis) for war in wars for crisis in crises)
        likest = max(pairs, key=lambda each: each[0], default=None)
        if likest and likest[0] >= _SAME:
            yield likest[1].point, likest[2].point


def word(point: Point) -> str:
    """Return what a clause calls a war."""
    return "an aggression or invasion" if _AGGRESSION.search(point.statement.text, *point.clause.span) else "a war"


def _named(account: Account, points: Points, side: Side, way: Way) -> list[Named]:
    """Return every place that a side names in one way, each with the first clause that does; a war of which no place is named has none ("")."""
    words = _language(primary(account.readout(side).language))
    if words is None:
        return []
    places: dict[str, Point] = {}
    for _, clauses in groupby(points.of(side), key=lambda each: each.statement.id):
        parts = [*clauses]
        starts = [each.clause.span[0] for each in parts]
        for start, place in _in_statement(parts[0].statement, words, way):
            places.setdefault(place, parts[max(bisect(starts, start) - 1, 0)])
    return [Named(point, place) for place, point in islice(places.items(), _PLACES)]


def _in_statement(statement: Statement, words: Words, way: Way) -> Iterator[tuple[int, str]]:
    """Yield where a statement names a war or a crisis, with its place."""
    text = statement.text
    if way == "war" and (words.past.search(text) or _LONG_AGO.search(text)):
        return
    none = [each.span() for each in islice(words.none.finditer(text), _MOST)]
    heard: set[int] = set()
    for match, place in _matches(words, way, text):
        start, end = match.span("word")
        if (end in heard and not place) or any(start < last and first < end for first, last in none):
            continue
        heard.add(end)
        if _PAST.isdisjoint(_known(place)):
            yield start, place or _theatre(statement)


def _theatre(statement: Statement) -> str:
    """Return the place of a war that a statement names anywhere, if it is one of the table's or the statement is on Ukraine; else ""."""
    named = (name for name in _theatres(statement.text) if name not in _PAST)
    return next(named, "Ukraine" if _ON_UKRAINE in statement.topics else "")


def _matches(words: Words, way: Way, text: str) -> Iterator[tuple[re.Match[str], str]]:
    """Yield every word of a way that has its place beside it, then those without (""). In ideographs a place is but the last of what stands there."""
    for pattern in words.of[way]:
        for match in islice(pattern.finditer(text), _MOST):
            yield match, _endings(match["of"])[-1]
    for match in islice(words.bare[way].finditer(text), _MOST):
        yield match, ""


def _perhaps_same(one: Named, another: Named) -> bool:
    """Tell whether two wars may be the same: of places that are alike or, where the second's is not known, of a topic."""
    if _alike(one.place, another.place) >= _SAME:
        return True
    if another.place and (_known(another.place) or not IDEOGRAPHS.search(another.place)):
        return False
    topics, theirs = (frozenset(each.point.statement.topics) for each in (one, another))
    return not topics or not theirs or not topics.isdisjoint(theirs)


@lru_cache(1 << 12)
def _known(place: str) -> frozenset[str]:
    """Return the known countries and theatres of war that the words of a place name."""
    return frozenset(load_names().named(place)).union(_theatres(place))


def _alike(one: str, another: str) -> float:
    """Return how alike two places are called, 0 to 100: as known countries or theatres, or by their sound."""
    known = [_known(each) for each in (one, another)]
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


@dataclass(frozen=True, slots=True)
class Words:
    """How a language names a war or a crisis: with a place (`of`) and without one (`bare`); `none` are phrases that only look like one."""

    of: dict[Way, tuple[re.Pattern[str], ...]]
    bare: dict[Way, re.Pattern[str]]
    none: re.Pattern[str]
    past: re.Pattern[str]


@cache
def _language(language: str) -> Words | None:
    """Return the words of a language, if the table has it."""
    row = _table().get(language)
    if row is None:
        return None
    meant: dict[Way, str] = {"war": row["war"], "crisis": f"{row['crisis']}|{row['state']}"}
    of = {way: tuple(re.compile(each.replace("WORD", f"(?P<word>{words})")) for each in row["of"]) for way, words in meant.items()}
    bare: dict[Way, re.Pattern[str]] = {way: re.compile(f"(?P<word>{row[way]})") for way in meant}
    return Words(of, bare, re.compile(row["none"]), re.compile(row["past"]))


def _theatres(text: str) -> Iterator[str]:
    """Yield the theatres of war that a text names, in the order of the table."""
    yield from (name for name, pattern in _theatre_patterns().items() if pattern.search(text))


@cache
def _theatre_patterns() -> dict[str, re.Pattern[str]]:
    return {name: re.compile(pattern) for name, pattern in _table()["theatres"].items()}


@cache
def _table() -> dict[str, Any]:
    return tables.bundled("findings/wars.toml")
