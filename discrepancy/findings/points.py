"""The points that two readouts share, clause by clause: which clause of a statement answers to which of its counterpart."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from discrepancy.findings.account import HEADLINE, Account, quoted, side_of
from discrepancy.findings.stance import Clause, Stance, clauses
from discrepancy.match.lexical import placed
from discrepancy.match.terms import concepts, overlap
from discrepancy.records import SIDES, Figure, Finding, Graded, Side, Span, Statement

_WEIGHT = 5.0
"""Less than this is a word or two that many statements have, and no point."""
_LINKED = 0.6
"""Of statements more weakly linked it is not certain that they are on the same matter at all."""
_SURE = 0.3
"""Two clauses may be on one point from here on: the chance of their statements' link, by the share of the poorer's concepts that both name."""
_MANNER = frozenset({
    "both-sides-word", "both-together-mutual-word", "bilateral-word", "relations-word", "leader-word", "president-head-state-word",
    "prime-minister-word", "agree-word", "agree-to-do", "unanimously-word", "consensus-word", "common-ground-agreement-views",
    "discuss-exchange-views", "exchange-views-word", "opinion-view-word", "hope-expect-word", "expressed-hope", "willing-ready-to", "welcome-word",
    "welcome-verb", "express-voice-word", "emphasise-word", "emphasise-stress", "attach-importance-word", "reaffirm-word", "reaffirm-reiterate",
    "commit-pledge-word", "request-call-word", "request-cooperation-urge", "propose-suggest", "propose-suggest-word", "joint-together-word",
    "joint-efforts-work-together", "cooperate-word", "deepen-strengthen-cooperation", "strengthen-word", "promote-word", "continue-word",
    "field-area-word", "all-fields-cooperation", "pragmatic-coop", "partnership-word", "strategic-word",
})
"""Concepts of who does what with a point, or what the two call their relations: clauses have these in common whatever they are on."""
_MOST = 100
"""Clauses of a statement that are compared; with more it is a list."""
_UNSAID = 0.7
"""Of a clause that is likelier than this not on the other side no word there is surely its counterpart."""
_OPEN = "，,；;、：:—–(（ "
"""What a clause ends in that another follows."""


@dataclass(frozen=True, slots=True)
class Point:
    """A clause of a statement, the concepts it names and the figures it gives."""

    statement: Statement
    clause: Clause
    named: frozenset[str]
    figures: tuple[Figure, ...]

    @property
    def stance(self) -> Stance | None:
        """What is done with what it speaks of."""
        return self.clause.stance

    @property
    def text(self) -> str:
        """Its words."""
        start, end = self.clause.span
        return self.statement.text[start:end]

    @property
    def shown(self) -> Span:
        """Where the words stand that a reader is shown: with those of the verb that governs it, if that is not too much."""
        (start, end), (since, until) = self.clause.span, self.clause.verb
        whole = min(start, since), max(end, until)
        return whole if whole[1] - whole[0] <= HEADLINE else (start, end)


Common = tuple[float, Point, Point]
"""A point that both sides speak of, from side a's point of view, and how surely it is one, 0 to 1."""


class Points:
    """The clauses of all statements of two readouts."""

    def __init__(self, account: Account) -> None:
        """Cut all statements into clauses."""
        self._account = account
        self._of = {each.id: _points(each, account.readout(side).language) for side in SIDES for each in account.statements(side)}
        a, b = ([frozenset().union(*(point.named for point in self._of[each.id])) for each in account.statements(side)] for side in SIDES)
        self._weights = overlap(a, b).weight

    def of(self, side: Side) -> Iterator[Point]:
        """Give every clause of a side, in order."""
        for statement in self._account.statements(side):
            yield from self._of[statement.id]

    @cached_property
    def common(self) -> tuple[Common, ...]:
        """For every two statements that are each other's counterparts the clauses that have most in common, where they may be on one point."""
        return tuple(self._common())

    def _common(self) -> Iterator[Common]:
        for statement in self._account.statements("a"):
            for link in self._account.judgements[statement.id].counterparts:
                back = max((each.score for each in self._account.judgements[link.id].counterparts if each.id == statement.id), default=0.0)
                linked = min(link.score, back)
                closest = self._closest(statement.id, link.id) if linked >= _LINKED else None
                if closest and (sure := self.alike(*closest) * linked) >= _SURE:
                    yield sure, *closest

    def alike(self, one: Point, another: Point) -> float:
        """Return the share of what the poorer of two clauses names that both name; 0 where that is too little for a point."""
        both = self._weight(one.named & another.named)
        return both / min(self._weight(one.named), self._weight(another.named)) if both >= _WEIGHT else 0.0

    def _closest(self, here: str, there: str) -> tuple[Point, Point] | None:
        left, right = self._of[here][:_MOST], self._of[there][:_MOST]
        pairs = [(self._weight(one.named & another.named), one, another) for one in left for another in right]
        if not pairs:
            return None
        _, one, another = max(pairs, key=lambda each: each[0])
        said = all(_unsaid(each, self._account.judgements[each.statement.id].unsaid) <= _UNSAID for each in (one, another))
        return (one, another) if said else None

    def _weight(self, named: frozenset[str]) -> float:
        return sum(self._weights.get(each, 0.0) for each in sorted(named))


def _points(statement: Statement, language: str) -> list[Point]:
    text, found = statement.text, clauses(statement.text, language)
    starts = [each.span[0] for each in found]
    figures: list[list[Figure]] = [[] for _ in found]
    for figure, (start, _) in placed(statement) if found else ():
        figures[max(bisect(starts, start) - 1, 0)].append(figure)
    named = (concepts(text[each.span[0] : each.span[1]], language) - _MANNER for each in found)
    return [Point(statement, *each) for each in zip(found, named, map(tuple, figures), strict=True)]


def _unsaid(point: Point, graded: tuple[Graded, ...]) -> float:
    """Return the mean chance of a clause's characters that the other side does not say them."""
    start, end = point.clause.span
    parts = [(min(until, end) - max(at, start), chance) for at, until, chance in graded if at < end and until > start]
    size = sum(length for length, _ in parts)
    return sum(length * chance for length, chance in parts) / size if size else 0.0


def contradiction(claim: str, told: tuple[Point, Point], detail: dict[str, object]) -> Finding:
    """Return a finding, from side a's point of view, that shows what both sides say of a point: `claim`, and the clauses it is `told` of, in its order."""
    here, there = sorted(told, key=lambda each: side_of(each.statement))
    shown = {"a": list(here.shown), "b": list(there.shown)}
    quotes = " / ".join(quoted(each.statement.text[slice(*each.shown)].rstrip(_OPEN)) for each in told)
    return Finding("differs", None, (here.statement.id,), (there.statement.id,), None, f"{claim}: {quotes}", {**detail, "clauses": shown})
