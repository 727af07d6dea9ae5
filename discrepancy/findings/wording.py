"""What two sides put in words that cannot both be right: another thing that a matter is of, a term that the other has its own for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from itertools import islice

from discrepancy import tables
from discrepancy.findings import wars
from discrepancy.findings.account import Account, Told, side_of
from discrepancy.findings.points import Point, Points, contradiction
from discrepancy.read.language import primary
from discrepancy.records import SIDES, Finding, Readout, Side

_WAR = 4.6
"""How telling it is."""
_OF = "denuclearization"
_WHOSE = {"north-korea": "denuclearization of North Korea", "korean-peninsula": "denuclearization of the Korean Peninsula"}
"""Whose nuclear arms are to go, by the concept that names it: the North's alone, or the United States' too."""


Put = Callable[[Point, Readout], dict[str, str]]
"""In which ways a clause of a readout puts a matter, and the name of what it is of ("" where none is printed)."""
_MOST = 9
"""Places in a statement that are looked at; with more it is no sentence."""
_BY = "by"
"""The key of a way that only some governments have: a pattern of their names."""
_STEM = 3
"""Letters of a name that stay whatever its case."""


def found(account: Account, points: Points) -> Iterator[Told]:
    """Yield a finding for every matter that each side puts in one way only, and not in one."""
    told: set[str] = set()
    for put in (_whose, *_matters()):
        for weight, finding in _unlike(account, points, put):
            told |= {*finding.statements, *finding.counterparts}
            yield weight, finding
    for war, crisis in wars.found(account, points):
        if told.isdisjoint((war.statement.id, crisis.statement.id)):
            yield _WAR, _called(account, war, crisis)


def _called(account: Account, war: Point, crisis: Point) -> Finding:
    """Return what is told of a war that one side calls one, or an aggression, and the other neither."""
    calls, avoids = (side_of(each.statement) for each in (war, crisis))
    word = wars.word(war)
    claim = f"{account.government(calls)} speaks of {word}, {account.government(avoids)} does not call it one"
    return contradiction(claim, (war, crisis), {"what": "wording", calls: word, avoids: "another word"})


def _unlike(account: Account, points: Points, put: Put) -> Iterator[Told]:
    """Tell of a matter that both sides speak of, each in one way only, whatever the links: what a side calls it is so all over its readout."""
    mine, theirs = (_ways(account, points, side, put) for side in SIDES)
    if len(mine) == len(theirs) == 1 and mine.keys() != theirs.keys():
        (own, (here, name)), (opposite, (there, name_there)) = *mine.items(), *theirs.items()
        if name and name_there and primary(account.a.language) == primary(account.b.language) and name[:_STEM].casefold() != name_there[:_STEM].casefold():
            # A policy on one state and a principle of another; what a name is in another language we do not know.
            return
        claim = f"{account.government('a')} speaks of {own}, {account.government('b')} of {opposite}"
        yield 4.6, contradiction(claim, (here, there), {"what": "wording", "a": own, "b": opposite})


def _ways(account: Account, points: Points, side: Side, put: Put) -> dict[str, tuple[Point, str]]:
    """Return the ways in which a side puts a matter, each with the first clause that does and the name there."""
    ways: dict[str, tuple[Point, str]] = {}
    for point in points.of(side):
        for way, name in put(point, account.readout(side)).items():
            ways.setdefault(way, (point, name))
    return ways


def _whose(point: Point, _: Readout) -> dict[str, str]:
    """Return whose nuclear arms a clause says are to go."""
    return {way: "" for concept, way in _WHOSE.items() if _OF in point.named and concept in point.named}


@cache
def _matters() -> tuple[Put, ...]:
    """Return, for each matter of wordings.toml, how a clause puts it."""
    table = tables.bundled("findings/wordings.toml")
    return tuple(map(_matter, table.values()))


def _matter(ways: dict[str, dict[str, str]]) -> Put:
    def put(point: Point, readout: Readout) -> dict[str, str]:
        (start, end), language = point.clause.span, primary(readout.language)
        said = {way: row[language] for way, row in ways.items() if language in row and re.search(row.get(_BY, ""), readout.government)}
        found = {way: next((match for match in _stand(words, point.statement.text) if start <= match.start() < end), None) for way, words in said.items()}
        return {way: match.groupdict().get("of") or "" for way, match in found.items() if match}

    return put


@lru_cache(1 << 8)
def _stand(words: str, statement: str) -> tuple[re.Match[str], ...]:
    """Return where a statement has some words, asked once for all its clauses: words that begin in one may end in the next (a brutal, unprovoked war)."""
    return tuple(islice(_compiled(words).finditer(statement), _MOST))


@cache
def _compiled(words: str) -> re.Pattern[str]:
    """Return a way's words as a pattern: of eight languages a pair needs but two."""
    return re.compile(words, re.IGNORECASE)
