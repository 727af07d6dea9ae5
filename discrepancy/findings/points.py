"""The points that two readouts share, clause by clause: which clause of a statement answers to which of its counterpart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from discrepancy.findings.account import MATCHED, Account, quoted
from discrepancy.findings.stance import Stance, clauses
from discrepancy.match.terms import Overlap, concepts, overlap
from discrepancy.records import SIDES, Figure, Finding, Graded, Side, Span, Statement

_SHARE, _WEIGHT = 0.5, 5.0
"""Two clauses are on one point where half of what the poorer names is in the other too, and it is more than a word that many statements have."""
_MANNER = frozenset(
    "both-sides-word both-together-mutual-word bilateral-word relations-word leader-word president-head-state-word prime-minister-word agree-word "
    "agree-to-do unanimously-word consensus-word common-ground-agreement-views discuss-exchange-views exchange-views-word opinion-view-word "
    "hope-expect-word expressed-hope willing-ready-to welcome-word welcome-verb express-voice-word emphasise-word emphasise-stress "
    "attach-importance-word reaffirm-word reaffirm-reiterate commit-pledge-word request-call-word request-cooperation-urge propose-suggest "
    "propose-suggest-word joint-together-word joint-efforts-work-together cooperate-word deepen-strengthen-cooperation strengthen-word promote-word "
    "continue-word field-area-word all-fields-cooperation pragmatic-coop".split()
)
"""Concepts of who does what with a point, not of the point; two clauses have these in common whatever they are on."""
_UNSAID = 0.7
"""Of a clause that is likelier than this not on the other side no word there is surely its counterpart."""


@dataclass(frozen=True, slots=True)
class Point:
    """A clause of a statement: where it stands, what is done there with what it speaks of, and the concepts it names."""

    statement: Statement
    span: Span
    stance: Stance | None
    named: frozenset[str]

    @property
    def text(self) -> str:
        """Its words."""
        return self.statement.text[self.span[0] : self.span[1]].strip()

    @property
    def figures(self) -> list[Figure]:
        """The figures that it gives."""
        return [each for each in self.statement.figures if each.text and each.text in self.text]


Common = tuple[float, Point, Point]
"""A point that both sides speak of, from side a's point of view, and the weight of what both name."""


class Points:
    """The clauses of all statements of two readouts."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._of = {each.id: _points(each, account.readout(side).language) for side in SIDES for each in account.statements(side)}
        self._overlap = _overlap(account)

    def of(self, side: Side) -> Iterator[Point]:
        """Give every clause of a side, in order."""
        for statement in self._account.statements(side):
            yield from self._of[statement.id]

    def common(self) -> Iterator[Common]:
        """Give, for every two statements that are surely each other's counterparts, the two clauses that have most in common."""
        judgements = self._account.judgements
        for statement in self._account.statements("a"):
            for link in judgements[statement.id].counterparts:
                back = max((each.score for each in judgements[link.id].counterparts if each.id == statement.id), default=0.0)
                if min(link.score, back) >= MATCHED and (found := self._closest(statement.id, link.id)):
                    yield found

    def alike(self, one: Point, another: Point) -> float:
        """Return the weight of what two clauses both name; 0 where that is too little for one point."""
        both = self._weight(one.named & another.named)
        poorer = min(self._weight(one.named), self._weight(another.named))
        return both if both >= max(_WEIGHT, _SHARE * poorer) else 0.0

    def _closest(self, here: str, there: str) -> Common | None:
        pairs = [(self.alike(one, another), one, another) for one in self._of[here] for another in self._of[there]]
        weight, one, another = max(pairs, key=lambda each: each[0])
        said = all(_unsaid(each, self._account.judgements[each.statement.id].unsaid) <= _UNSAID for each in (one, another))
        return (weight, one, another) if weight and said else None

    def _weight(self, named: frozenset[str]) -> float:
        return sum(self._overlap.weight.get(each, 0.0) for each in sorted(named))


def _points(statement: Statement, language: str) -> list[Point]:
    text = statement.text
    return [
        Point(statement, (each.start, each.end), each.stance, concepts(text[each.start : each.end], language) - _MANNER) for each in clauses(text, language)
    ]


def _overlap(account: Account) -> Overlap:
    a, b = ([concepts(each.text, account.readout(side).language) for each in account.readout(side).statements] for side in SIDES)
    return overlap(a, b)


def _unsaid(point: Point, graded: tuple[Graded, ...]) -> float:
    """Return the mean chance of a clause's characters that the other side does not say them."""
    start, end = point.span
    parts = [(min(until, end) - max(at, start), chance) for at, until, chance in graded if at < end and until > start]
    size = sum(length for length, _ in parts)
    return sum(length * chance for length, chance in parts) / size if size else 0.0


def contradiction(account: Account, here: Point, there: Point, claim: str, detail: dict[str, object]) -> Finding:
    """Return a finding, from side a's point of view, that shows what both sides say of a point: `claim`, and the two clauses in their own words."""
    spans = {"a": list(here.span), "b": list(there.span)}
    headline = f"{claim}: {quoted(here.text)} / {quoted(there.text)}"
    return Finding("differs", None, (here.statement.id,), (there.statement.id,), None, headline, {**detail, "clauses": spans})
