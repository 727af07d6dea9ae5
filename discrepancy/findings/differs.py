"""What two readouts say of one point and cannot both be right on: a figure, a date, a denial, or what was done with it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from discrepancy.findings import amounts, documents, refusals, wording
from discrepancy.findings.account import Account, Told, side_of
from discrepancy.findings.points import OPEN, Point, Points, contradiction
from discrepancy.findings.stance import USED, Stance
from discrepancy.records import BOTH, NARRATOR, Finding

_SETTLED = re.compile(
    r"共识|落实|办好|商定|签署|达成|已|今后可以|(?:召开|举行|启动|重启)的|合意|一致|着実|履行|実施|합의|이행|\bagreed|\bconsensus|\bimplement|mise? en œuvre"
    r"|vereinbart|umsetz|\bacordad|\baplica|договор[её]нност|реализ",
    re.IGNORECASE,
)
"""A wish that takes its point for settled: to carry out what is agreed."""
_WILL = re.compile(r"将|ことと|기로|\bwill\b|\bva\b|\bwird\b|будет", re.IGNORECASE)
"""Amid a wish, this will be done."""
_SURE = 0.2
"""From here on a leader's words are surely on the point that both agreed on; what was but talked about is a mere topic, and needs less. At 0.3, and 0.2 below, 28
findings were told on 43 pairs not for training, and 14 of the 72 such differences that readers of the bare texts had listed there as clear; so 35, and 19."""
_PLAINLY = 0.3
"""From here on what else is agreed in the sentence with the weaker words is another point: of seven so told on training pairs five were listed as clear, of four more below two."""
_LISTED = 0.15
"""With a smaller share of all that the richer clause names the point is one of a list of fields, or the other clause has but a detail of it."""
_SAME = 0.5
"""From this share of their concepts on, two clauses of one side may be on one point."""
_SIGNED, _PAPER = frozenset({"sign-word", "sign-documents", "signing-mou-sectoral"}), frozenset({"document-word", "memorandum-word", "memorandum-of-understanding"})
"""What names the signing, and what is signed: a list of papers names them by their fields alone."""
_LIST = re.compile(r"、|, |\b(?:and|et|und|y|и)\b")
_RICH, _ALONE, _FEW = 0.35, 0.35, 3
_DOUBTS = 3
"""With so many doubts of four whether a wish is on the point agreed on it is not told. Strict readers called 2 of 13 such on training pairs a difference, and 71 of 82 with fewer."""
_WEAKER: dict[Stance, str] = {
    "under way": "that it was under way",
    "discussed": "that it was discussed",
    "wished": "that {} hoped for it or was willing",
    "needed": "that {} saw a need for it",
    "called for": "that {} called for it",
}
"""What is less than an agreement, in the words of a headline."""
_BY_BOTH = frozenset({"agreed", "under way", "discussed", "needed"})
_BY_ONE = frozenset({"wished", "needed", "called for"})
"""What the two of them surely do with a point, and a leader alone: what both wish for is as good as agreed."""
_TALKED = frozenset({"under way", "discussed"})


def found(account: Account, points: Points) -> Iterator[Told]:
    """Yield a finding, from side a's point of view, for every contradiction on a point of both sides."""
    if counted := documents.found(account, points):
        yield counted
    yield from amounts.found(account, points)
    told: set[object] = set()
    for weight, finding in chain(refusals.found(account, points), wording.found(account, points)):
        told.add(frozenset({*finding.statements, *finding.counterparts}))
        yield weight, finding
    for agreed, weaker in _unlike(account, points):
        # Two statements are told once, and so is a clause, by what it has most in common with.
        both = {frozenset({agreed.statement.id, weaker.statement.id}), *((each.statement.id, each.clause.span) for each in (agreed, weaker))}
        if told.isdisjoint(both):
            told |= both
            yield 4.7 if weaker.stance == "discussed" else 4.3, _finding(account, agreed, weaker)


def _unlike(account: Account, points: Points) -> list[tuple[Point, Point]]:
    """Return the points that one side says were agreed and the other that they were less than that, most surely one point first."""
    found: list[tuple[float, Point, Point]] = []
    for sure, here, there in points.common:
        itself = sure >= _SURE and points.alike(here, there, max) >= _LISTED
        for agreed, weaker in ((here, there), (there, here)):
            less = _put(account, weaker) if _put(account, agreed) == "agreed" else _but_wished(agreed, weaker)
            likely = weaker.statement.speaker == BOTH or (itself and _doubts(account, points, agreed, weaker) < _DOUBTS)
            if less in _WEAKER and likely and not _agreed_too(points, agreed, weaker, sure):
                found.append((sure, agreed, weaker))
    wishing: dict[str, set[str | None]] = {}
    for _, agreed, weaker in found:
        wishing.setdefault(agreed.statement.id, set()).add(weaker.statement.speaker)
    # What both leaders wish for in turn is as good as agreed.
    wished = [(agreed, weaker) for _, agreed, weaker in sorted(found, key=lambda each: -each[0]) if len(wishing[agreed.statement.id]) == 1]
    return [*wished, *(each for each in _talked(account, points) if not _agreed_too(points, *each, 0))]


def _talked(account: Account, points: Points) -> Iterator[tuple[Point, Point]]:
    """Give the points that both sides agreed on by one account, and by the other but talked about, or saw under way: that is told in a few words, which have little in common with those of an agreement."""
    for _, _, here, there in points.near:
        for agreed, weaker in ((here, there), (there, here)):
            if _put(account, agreed) == "agreed" and _put(account, weaker) in _TALKED:
                yield agreed, weaker


def _doubts(account: Account, points: Points, agreed: Point, weaker: Point) -> int:
    """Count what speaks against a wish being on the point agreed on: it is one in a list, names much else, has few words of it, or the other side says nothing of the one or the other statement."""
    judged = (account.judgements[each.statement.id].shares[0] for each in (agreed, weaker))
    return sum((
        _LIST.search(weaker.text.rstrip(OPEN)) is not None,
        points.alike(agreed, weaker, max) < _RICH,
        len(agreed.named & weaker.named) <= _FEW,
        max(judged) > _ALONE,
    ))


def _put(account: Account, point: Point) -> Stance | None:
    """Return what a clause surely says was done with its point: by both, or by one of the leaders."""
    speaker = point.statement.speaker
    if speaker == BOTH:
        return point.stance if point.stance in _BY_BOTH else None
    wished = point.stance in _BY_ONE and speaker is not None and speaker in account.leaders.values()
    return point.stance if wished and _open(point) else None


def _open(point: Point) -> bool:
    """Tell whether what one wants is not settled yet, nor sure to come."""
    return not (_SETTLED.search(point.text) or USED.search(point.text) or (point.stance == "wished" and _WILL.search(point.text)))


def _but_wished(agreed: Point, weaker: Point) -> Stance | None:
    """Tell a promise of one party, a leader or a state, of which another account says that the same party but wishes it."""
    same = agreed.statement.speaker == weaker.statement.speaker not in {None, BOTH, NARRATOR}
    return weaker.stance if same and agreed.stance == "agreed" and weaker.stance == "wished" and _open(weaker) else None


def _agreed_too(points: Points, agreed: Point, weaker: Point, sure: float) -> bool:
    """Tell whether the side that puts a point more weakly says in another clause that it was agreed.

    What is agreed elsewhere in the same sentence may be the point, unless the two clauses surely are on one and that names nothing of it.
    """
    own = [*points.of(side_of(weaker.statement))]
    for each in own:
        beside = each.statement.id == weaker.statement.id and (sure < _PLAINLY or not each.named or each.named & agreed.named)
        if each.stance == "agreed" and (beside or points.alike(each, agreed) >= _SAME):
            return True
    return _signed_too(own, agreed)


def _signed_too(clauses: list[Point], agreed: Point) -> bool:
    """Tell whether what one side says was signed may be among the papers that the other side's clauses list: a statement on their signing names a field of it."""
    fields = agreed.named - _SIGNED - _PAPER
    if fields == agreed.named:
        return False
    listing = {each.statement.id for each in clauses if each.named & _SIGNED and (each.named & _PAPER or any(figure.unit == "document" for figure in each.figures))}
    return any(each.named & fields for each in clauses if each.statement.id in listing)


def _finding(account: Account, agreed: Point, weaker: Point) -> Finding:
    sure, less = (account.government(side_of(each.statement)) for each in (agreed, weaker))
    put = _WEAKER[weaker.stance or "said"].format(weaker.statement.speaker)
    who = "it was agreed" if agreed.statement.speaker == BOTH else f"that {agreed.statement.speaker} agreed to it"
    stances = {side_of(each.statement): each.stance for each in (agreed, weaker)}
    return contradiction(f"{sure} says {who}, {less} {put}", (agreed, weaker), {"what": "stance", "a": stances["a"], "b": stances["b"]})
