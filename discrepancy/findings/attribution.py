"""Remarks that one readout puts in a leader's mouth and the other does not carry, or gives to somebody else."""

from __future__ import annotations

from collections.abc import Iterator

from discrepancy.findings.account import Account, Told, possessive, quoted, sure_only
from discrepancy.findings.points import OPEN, Point, Points
from discrepancy.findings.stance import USED, Stance
from discrepancy.records import BOTH, NARRATOR, SIDES, Finding, Judgement, Side, Span, Statement, other

_STATED = 0.8
"""Of what the other side states less surely than this, it is no finding whom it gives it to: two remarks on one topic have two speakers."""
_SHARE, _LISTED = 0.4, 0.2
"""With a smaller share of what the poorer clause names in common, or of what the richer does, two clauses are not one remark: a detail, one of a list."""
_AGAIN = 0.5
"""From this share on a clause repeats the point of another."""
_MOST = 2.5
"""Of more words than so many times its own a clause is lost among them."""
_MOSTLY = 0.5
"""Of a remark of which the other side surely leaves out more than this share of the letters it is told. Of 45 such (37 in training pairs) 43 lack most of the words
quoted by their readers too."""
_WANTED: frozenset[Stance | None] = frozenset({"wished", "needed", "called for"})
_BY_BOTH: dict[Stance | None, frozenset[Stance | None]] = {
    **dict.fromkeys(_WANTED, _WANTED | {"agreed"}),
    "said": _WANTED | {"said"},
    None: _WANTED | {"said"},
    "welcomed": frozenset({"welcomed", "under way"}),
    "under way": frozenset({"welcomed", "under way"}),
}
"""What both may do with a point for it to be the same remark as one's: not agree to do what he but says is so, nor say that what he calls for is so, nor welcome what he announces.
A talk has no speaker, and who says that both agreed gives it to both himself."""
_BY_ANOTHER = _WANTED | {"said"}
"""What another does alike with a point for it to be the same remark."""
_MUTUAL = frozenset({"thank-word", "thanks-gratitude", "candidacy-support", "multilateral-support-candidacy"})
"""Each thanks the other for his part, or asks support for his own candidate: both may be so."""


def found(account: Account, points: Points) -> Iterator[Told]:
    """Yield a finding for every remark that the two sides do not attribute alike."""
    for side in SIDES:
        for statement in account.statements(side):
            judgement = account.judgements[statement.id]
            if statement.speaker in {None, BOTH, NARRATOR}:
                continue
            if sure_only(judgement):
                yield from _uncarried(account, side, statement, (0, len(statement.text)))
            elif judgement.status in {"shared", "partial"}:
                given = list(_given_away(account, points, side, statement, judgement))
                yield from given or _uncarried(account, side, statement, _unsaid(statement, judgement))


def _unsaid(statement: Statement, judgement: Judgement) -> Span | None:
    """Return the longest run of a partial statement's words that the other side surely does not say, if of all its words most are such."""
    clear = [(start, end) for start, end in judgement.missing if (start, end) not in judgement.doubtful]
    if judgement.uncertain or sum(end - start for start, end in clear) <= _MOSTLY * len(statement.text):
        return None
    return max(clear, key=lambda span: span[1] - span[0])


def _uncarried(account: Account, side: Side, statement: Statement, span: Span | None) -> Iterator[Told]:
    """A remark put in the other side's leader's mouth of which that leader's own readout does not say what stands at `span`, all of it or most."""
    guest = account.leaders[other(side)]
    if span is None or guest is None or statement.speaker != guest or guest == account.leaders[side] or statement.plain is None:
        return
    topic, judgement = account.contested(statement), account.judgements[statement.id]
    own, opposite = account.readout(side), account.readout(other(side))
    if topic:
        # Their own side's silence on the whole topic makes the remark the more telling.
        weight = 5.0 if topic.id in opposite.touched else 5.5
    else:
        # A greeting is told after what one side alone says of substance.
        substance = account.substance(statement)
        if not substance and statement.text.endswith(("!", "！")):
            # Whom he speaks to (Уважаемый господин Председатель!) is no remark.
            return
        weight = 3 + substance if substance else 2
    # The surer first.
    weight -= judgement.probability / 10
    counterparts = tuple(link.id for link in judgement.counterparts)
    beyond = f"more than {possessive(opposite.government)} carries" if counterparts else f"what {possessive(opposite.government)} does not carry"
    headline = f"{possessive(own.government)} readout attributes to {guest} {beyond}: {quoted(statement.text[slice(*span)])}"
    detail: dict[str, object] = {"speaker": guest, "others": []}
    if counterparts:
        detail["clauses"] = {side: list(span)}
    yield weight, Finding("attribution", side, (statement.id,), counterparts, topic.id if topic else None, headline, detail)


def _given_away(account: Account, points: Points, side: Side, statement: Statement, judgement: Judgement) -> Iterator[Told]:
    """A remark that the other side gives to both, or to somebody else, told by the clause that both sides have."""
    counterparts = [account.statement(link.id) for link in judgement.counterparts]
    persons = set(account.leaders.values())
    said = {each.speaker for each in counterparts}
    # One clear attribution on each side, to people who met: anything else may be a slip of ours.
    if len(said) != 1 or statement.speaker not in persons or not said <= {BOTH, *persons} or judgement.probability < _STATED:
        return
    (who,) = said
    if who is None or who == statement.speaker:
        return
    common = [each for there in counterparts for each in points.shared(statement, there)]
    if not common:
        return
    _, mine, theirs = max(common, key=lambda each: each[0])
    if not _same_remark(points, mine, theirs):
        return
    back = [account.statement(link.id) for link in account.judgements[theirs.statement.id].counterparts]
    mutual = who != BOTH and statement in back
    if mutual and side == "b":
        return  # told from side a already
    if _says(points, mine, other(side), statement.speaker) or _says(points, theirs, side, who) or any(each.speaker == who for each in back):
        return  # they do give it to the same in another sentence
    own, opposite = (possessive(account.readout(each).government) for each in (side, other(side)))
    part, given = ", in part," if judgement.status == "partial" else "", "both sides" if who == BOTH else who
    clauses = {side: list(_shown(mine)), other(side): list(_shown(theirs))}
    quote = quoted(statement.text[slice(*clauses[side])].rstrip(OPEN))
    headline = f"{own} readout attributes to {statement.speaker} what {opposite} gives{part} to {given}: {quote}"
    topic = account.contested(statement)
    detail: dict[str, object] = {"speaker": statement.speaker, "others": [who], "clauses": clauses}
    weight = (4.6 if topic else 4) if who != BOTH else (4 if topic else 2.9)
    # The clause is of the first.
    names = (theirs.statement.id, *(each.id for each in counterparts if each is not theirs.statement))
    yield weight, Finding("attribution", None if mutual else side, (statement.id,), names, topic.id if topic else None, headline, detail)


def _same_remark(points: Points, mine: Point, theirs: Point) -> bool:
    """Tell whether a clause of one's and another's are one thing said, not a deed told here, or a thing welcomed there that somebody else announces."""
    if points.alike(mine, theirs) < _SHARE or points.alike(mine, theirs, max) < _LISTED or not (_plain(mine) and _plain(theirs)):
        return False
    if mine.named & theirs.named & _MUTUAL or bool(USED.search(mine.text)) != bool(USED.search(theirs.text)):
        return False
    return theirs.stance in (_BY_BOTH.get(mine.stance, ()) if theirs.statement.speaker == BOTH else _BY_ANOTHER & {mine.stance})


def _plain(point: Point) -> bool:
    """Tell whether a clause is plainly its statement's speaker's."""
    plain = point.statement.plain
    return plain is not None and point.clause.span[0] >= plain


def _shown(point: Point) -> Span:
    """Return where the words stand that a reader is shown: with those of its verb, unless they are but a small part of that."""
    (start, end), (since, until) = point.clause.span, point.shown()
    return (since, until) if until - since <= _MOST * (end - start) else (start, end)


def _says(points: Points, point: Point, side: Side, speaker: str | None) -> bool:
    """Tell whether a side gives a point to a speaker anywhere."""
    return any(each.statement.speaker == speaker and points.alike(each, point) >= _AGAIN for each in points.of(side))
