"""The points that two readouts share, clause by clause: which clause of a statement answers to which of its counterpart."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import product

from discrepancy.annotate.concepts import concepts
from discrepancy.findings.account import HEADLINE, Account, quoted, side_of
from discrepancy.findings.stance import Clause, Stance, clauses
from discrepancy.match.lexical import placed
from discrepancy.match.overlap import rarity
from discrepancy.records import SIDES, Figure, Finding, Side, Span, Statement

_GOVERNED = 200
"""Characters that a headline shows of each of two clauses that are held against each other: without the verb that says so nothing was agreed."""
_WEIGHT = 5.0
"""Less than this is a word or two that many statements have, and no point."""
_WORD, _TIE = 3.0, 0.15
"""Less than this two clauses, or two statements, have in common by chance."""
_TIED = 0.5
"""Of statements more weakly tied it is not certain that they are on the same matter at all."""
_FAINT, _ALIKE = 0.3, 0.4
"""Unless they have a clause each of which even the richer names so much that the other names too."""
_TWIN, _AS_A_WHOLE = 0.8, 0.4
"""From these chances on of its link, and of being shared as a whole, a statement has its match there: figures that differ are of one thing.

One that differs makes *shared* half as likely, so more cannot be asked.
"""
_SHARE = 0.3
"""A smaller share of what the poorer clause names is but a word in passing."""
_SURE = 0.17
"""Two clauses may be on one point from here on: how strongly their statements are tied, by that share and by how much they name alike."""
_MUCH = 8.0
"""What two clauses name alike makes them the surer one point the more it weighs: as tied where it is a few rare words, twice at most."""
_NAMED, _NAMED_IN_ALL = 20, 40
"""What two clauses, or their statements, name alike is a whole sign of one matter at this weight (two rare words weigh 7)."""
_TOPIC, _NEAREST = 0.1, 0.15
"""How much surer a topic of both makes it, and that of the other side's statements each is the nearest to the other."""
_USUAL = 60
"""Statements of two readouts together. In shorter ones a concept is held as rare as if there were so many: what both name is no commonplace there."""
_MANNER = frozenset({
    "both-sides-word", "both-together-mutual-word", "bilateral-word", "relations-word", "leader-word", "president-head-state-word",
    "prime-minister-word", "agree-word", "agree-to-do", "unanimously-word", "consensus-word", "common-ground-agreement-views",
    "discuss-exchange-views", "exchange-views-word", "opinion-view-word", "hope-expect-word", "expressed-hope", "willing-ready-to", "welcome-word",
    "welcome-verb", "express-voice-word", "emphasise-word", "emphasise-stress", "attach-importance-word", "reaffirm-word", "reaffirm-reiterate",
    "commit-pledge-word", "request-call-word", "request-cooperation-urge", "propose-suggest", "propose-suggest-word", "joint-together-word",
    "joint-efforts-work-together", "cooperate-word", "deepen-strengthen-cooperation", "strengthen-word", "promote-word", "continue-word",
    "benefit-peoples", "benefit-word",
    "anniversary-diplomatic-relations", "anniversary-word", "opportunity-word", "seize-opportunity-word", "on-the-occasion-of-word", "take-this-opportunity-word",
    "field-area-word", "all-fields-cooperation", "pragmatic-coop", "partnership-word", "strategic-word",
    "strategic-mutually-beneficial", "reciprocity", "bilateral-relations", "constructive-stable-relations", "tone-constructive", "constructive-word",
    "build-construct-word", "pragmatic-word", "pragmatic-2-word", "reality-practice-word", "comprehensive-word",
    "peace-word", "stability-word", "regional-peace-stability", "region-word", "implement-word", "implement-consensus-reached",
    "coordinate-word", "close-coordination", "close-contact-word", "united-nations", "united-nations-word", "share-common-word",
    "establish-diplomatic-word", "year-this-word", "year-next-word", "year-last-word", "year-end-word",
})
"""Concepts of who does what with a point, where and on what occasion, what the two call their relations, and set phrases of peace: clauses have these in
common whatever they are on. Of 35 clauses that two leaders were said to be given unlike, and 108 said to be agreed here and less there, in training pairs,
a strict reader called most that had but these in common no difference."""
_MOST = 100
"""Clauses of a statement that are compared; with more it is a list."""
_JOINT = re.compile(r"\s(?:and|but|while|as well as|et|und|sowie|y|e|и|а)\s*$")
"""The word that joins a clause to the next."""
OPEN = "，,；;、：:—–(（ "
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

    def shown(self, room: int = HEADLINE) -> Span:
        """Return where the words stand that a reader is shown: with those of the verb that governs it, if that is no more than `room` characters."""
        (start, end), (since, until) = self.clause.span, self.clause.verb
        whole = min(start, since), max(end, until)
        return whole if whole[1] - whole[0] <= room else (start, end)


Common = tuple[float, Point, Point]
"""A point that both sides speak of, from side a's point of view, and how surely it is one, 0 to 2."""


class Points:
    """The clauses of all statements of two readouts."""

    def __init__(self, account: Account) -> None:
        """Cut all statements into clauses."""
        self._account = account
        self._of = {each.id: _points(each, account.readout(side).language) for side in SIDES for each in account.statements(side)}
        self._named = {name: frozenset[str]().union(*(point.named for point in points)) for name, points in self._of.items()}
        self._weights = rarity([*self._named.values()], _USUAL)

    def of(self, side: Side) -> Iterator[Point]:
        """Give every clause of a side, in order."""
        for statement in self._account.statements(side):
            yield from self._of[statement.id]

    @cached_property
    def common(self) -> tuple[Common, ...]:
        """For every two statements that are tied the clauses that have most in common with each other, where they may be on one point."""
        return tuple(self._common())

    def twins(self) -> Iterator[tuple[Point, Point]]:
        """Give the clauses with figures of every two statements that say the same, each being the other's best counterpart, from side a's point of view."""
        for statement in self._account.statements("a"):
            there = self._twin(statement.id)
            if there is not None and self._twin(there) == statement.id:
                mine, theirs = ([each for each in self._of[name] if each.figures] for name in (statement.id, there))
                yield from product(mine, theirs)

    def _twin(self, name: str) -> str | None:
        judgement = self._account.judgements[name]
        best = judgement.counterparts[0] if judgement.counterparts else None
        return best.id if best and best.score >= _TWIN and judgement.shares[2] >= _AS_A_WHOLE else None

    @cached_property
    def near(self) -> tuple[tuple[float, float, Point, Point], ...]:
        """For every two statements that are tied at all, and how strongly, the clauses that have most in common with each other, and how much: if little, they may be but in one field."""
        ties = ((tied, *pair) for pair, tied in self._ties.items() if tied >= _TIE)
        return tuple((tied, *each) for tied, here, there in ties for each in self._closest(here, there) if each[0] >= _WORD)

    def _common(self) -> Iterator[Common]:
        for tied, both, one, another in self.near:
            share = self.alike(one, another)
            sure = share * tied * min(both / _MUCH, 2)
            if tied >= _FAINT and share >= _SHARE and sure >= _SURE and (tied >= _TIED or self.alike(one, another, max) >= _ALIKE):
                yield sure, one, another

    def one_matter(self, one: Point, another: Point) -> float:
        """Return how surely two clauses are on one matter, 0 to 3: as their statements are linked, and the more they name alike, if only in another clause."""
        left, right = one.statement, another.statement
        judged = (self._account.judgements[each.id].nearest for each in (left, right))
        nearest = all(link is not None and link.id == other.id for link, other in zip(judged, (right, left), strict=True))
        alike = max(self.weight(one.named & another.named) / _NAMED, self.weight(self.named(left) & self.named(right)) / _NAMED_IN_ALL)
        return self.tie(left, right) + alike + _TOPIC * bool({*left.topics} & {*right.topics}) + _NEAREST * nearest

    def linked(self) -> Iterator[tuple[Point, Point]]:
        """Give the clauses of every two statements that are linked at all, from side a's point of view."""
        for here, there in self._ties:
            yield from product(self._of[here][:_MOST], self._of[there][:_MOST])

    def named(self, statement: Statement) -> frozenset[str]:
        """Return the concepts that a statement names."""
        return self._named[statement.id]

    def tie(self, one: Statement, another: Statement) -> float:
        """Return how strongly two statements are linked, in either order."""
        return self._ties.get((one.id, another.id), 0.0) or self._ties.get((another.id, one.id), 0.0)

    @cached_property
    def _ties(self) -> dict[tuple[str, str], float]:
        """Return how strongly statements are linked, if only as the nearest: the mean of what is judged of the one and of the other, which is half where but one names the other."""
        ties: dict[tuple[str, str], float] = {}
        for side in SIDES:
            for statement in self._account.statements(side):
                judgement = self._account.judgements[statement.id]
                nearest = (judgement.nearest,) if judgement.nearest else ()
                for link in {each.id: each for each in (*nearest, *judgement.counterparts) if each.id in self._of}.values():
                    pair = (statement.id, link.id) if side == "a" else (link.id, statement.id)
                    ties[pair] = ties.get(pair, 0.0) + link.score / 2
        return ties

    def shared(self, here: Statement, there: Statement) -> list[tuple[float, Point, Point]]:
        """Return the clauses of two statements that may be on one point, and how much they have in common; a heading has none."""
        told = {here.id, there.id} <= self._of.keys()
        return [each for each in self._closest(here.id, there.id) if each[0] >= _WEIGHT] if told else []

    def alike(self, one: Point, another: Point, of: Callable[[float, float], float] = min) -> float:
        """Return the share of what the poorer of two clauses names (with `max` the richer) that both name; 0 where that is too little for a point."""
        both = self.weight(one.named & another.named)
        return both / of(self.weight(one.named), self.weight(another.named)) if both >= _WEIGHT else 0.0

    def _closest(self, here: str, there: str) -> Iterator[tuple[float, Point, Point]]:
        """Give the clauses of two statements of which neither has more in common with another one there, and how much that weighs."""
        left, right = self._of[here][:_MOST], self._of[there][:_MOST]
        both = [[self.weight(one.named & another.named) for another in right] for one in left]
        most = [max(column) for column in zip(*both, strict=True)]
        for one, row in zip(left, both, strict=True):
            best = max(row, default=0.0)
            yield from ((best, one, another) for another, weight, other in zip(right, row, most, strict=True) if weight == best == other > 0)

    def weight(self, named: frozenset[str]) -> float:
        """Return how much concepts weigh: the rarer in the two readouts, the more."""
        return sum(self._weights.get(each, 0.0) for each in sorted(named))


def _points(statement: Statement, language: str) -> list[Point]:
    text, found = statement.text, clauses(statement.text, language)
    starts = [each.span[0] for each in found]
    figures: list[list[Figure]] = [[] for _ in found]
    for figure, (start, _) in placed(statement) if found else ():
        figures[max(bisect(starts, start) - 1, 0)].append(figure)
    named = (concepts(text[each.span[0] : each.span[1]], language) - _MANNER for each in found)
    return [Point(statement, *each) for each in zip(found, named, map(tuple, figures), strict=True)]


def contradiction(claim: str, told: tuple[Point, Point], detail: dict[str, object]) -> Finding:
    """Return a finding, from side a's point of view, that shows what both sides say of a point: `claim`, and the clauses it is `told` of, in its order."""
    here, there = sorted(told, key=lambda each: side_of(each.statement))
    shown = {"a": list(here.shown(_GOVERNED)), "b": list(there.shown(_GOVERNED))}
    quotes = " / ".join(quoted(_JOINT.sub("", each.statement.text[slice(*each.shown(_GOVERNED))]).rstrip(OPEN), _GOVERNED) for each in told)
    return Finding("differs", None, (here.statement.id,), (there.statement.id,), None, f"{claim}: {quotes}", {**detail, "clauses": shown})
