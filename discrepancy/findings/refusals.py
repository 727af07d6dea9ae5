"""What one side says came of a matter and the other that it was refused, left open, or never raised."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import Literal

from discrepancy import tables
from discrepancy.annotate.lexicon import caseless
from discrepancy.findings.account import Account, Told, side_of
from discrepancy.findings.points import Point, Points, contradiction
from discrepancy.findings.stance import VERB_LAST
from discrepancy.read.language import primary
from discrepancy.records import SIDES, Finding, Side, other

Outcome = Literal["unraised", "refused", "open", "reached"]
"""What a clause says became of a matter."""
_SURE = 0.5
"""From here on two clauses are on one matter: of 18 such on training pairs readers of the bare texts had listed 17 as clear; of ten between 0.3 and this, 2."""
_REACH = {"zh": 10, "ja": 18, "ko": 18}
_FAR = 45
"""Characters between a word that denies and what it denies, at most."""
_MOST = 50
"""Clauses of a side that are looked at; with more it is no readout."""
_Said = list[tuple[Point, Outcome | None]]
"""The clauses of a side, each with what it says became of its matter."""
_CLAIMS: dict[Outcome, str] = {"unraised": "{no} says that a matter was not raised of which {yes} speaks", "refused": "{no} denies what {yes} says", "open": "{yes} says what came of a matter, {no} leaves it open"}


@dataclass(frozen=True, slots=True)
class _Words:
    """One language's words; refusals.toml says what each pattern holds."""

    negation: re.Pattern[str]
    raised: re.Pattern[str]
    settled: re.Pattern[str]
    yet: re.Pattern[str]
    unsaid: re.Pattern[str]
    refused: re.Pattern[str]
    open: re.Pattern[str]
    reached: re.Pattern[str]


def found(account: Account, points: Points) -> Iterator[Told]:
    """Yield a finding for every statement that says a matter was refused, left open or not raised of which the other side says that something came of it, or that it was."""
    said: dict[Side, _Said] = {side: [(each, outcome(each, account.readout(side).language)) for each in points.of(side)] for side in SIDES}
    told: set[frozenset[str]] = set()
    for side in SIDES:
        for no, how, yes in _answered(points, said[side], said[other(side)]):
            both = frozenset({no.statement.id, yes.statement.id})
            if both not in told:
                told.add(both)
                yield 5.1, _finding(account, no, how, yes)


def _answered(points: Points, own: _Said, said: _Said) -> Iterator[tuple[Point, Outcome, Point]]:
    """Give for every statement of a side that denies, or leaves open, its clause that most surely is on the matter of one of what the other side said, how it does, and that one."""
    denying = {each.statement.id for each, put in said if put in _CLAIMS}
    best: dict[str, tuple[float, Point, Outcome, Point]] = {}
    for no, how in islice(((each, how) for each, how in own if how in _CLAIMS), _MOST):
        answers = (yes for yes, put in said if yes.statement.id not in denying and (put == "reached" or (how == "unraised" and put is None)))
        near = ((points.one_matter(no, yes), yes) for yes in answers if no.named & yes.named or points.tie(no.statement, yes.statement))
        sure, yes = max(near, key=lambda each: each[0], default=(0.0, no))
        if sure >= max(_SURE, best.get(no.statement.id, (0.0,))[0]):
            best[no.statement.id] = (sure, no, how, yes)
    yield from ((no, how, yes) for _, no, how, yes in best.values())


def outcome(point: Point, language: str) -> Outcome | None:
    """Return what a clause says became of a matter; null where it does not say so, or denies twice (it is not acceptable that they do not open)."""
    tag = primary(language)
    words = _table().get(tag)
    if words is None or words.unsaid.search(point.text):
        return None
    text, denials = point.text, [each.span() for each in islice(words.negation.finditer(point.text), 2)]
    if len(denials) == 1 and _denied(words.raised, text, denials[0], tag):
        return "unraised"
    denied = len(denials) == 1 and _denied(words.settled, text, denials[0], tag)
    if words.open.search(text) or (denied and words.yet.search(text)):
        return "open"
    if denied or words.refused.search(text):
        return "refused"
    return "reached" if not denials and words.reached.search(text) else None


def _denied(what: re.Pattern[str], text: str, denial: tuple[int, int], tag: str) -> bool:
    start, end = denial
    reach = _REACH.get(tag, _FAR)
    if tag in VERB_LAST:
        return any(start - reach <= each.end() <= start + 2 for each in what.finditer(text, 0, end))
    return any(each.start() <= end + reach for each in what.finditer(text, max(end - 1, 0)))


def _finding(account: Account, no: Point, how: Outcome, yes: Point) -> Finding:
    denies, says = (account.government(side_of(each.statement)) for each in (no, yes))
    puts: dict[Side, str] = {side_of(no.statement): "left open" if how == "open" else "denied", side_of(yes.statement): "said"}
    return contradiction(_CLAIMS[how].format(no=denies, yes=says), (no, yes), {"what": "denial", "a": puts["a"], "b": puts["b"]})


@cache
def _table() -> dict[str, _Words]:
    rows = tables.bundled("findings/refusals.toml")
    return {language: _Words(**{key: caseless(words) for key, words in row.items()}) for language, row in rows.items()}
