"""Remarks that one readout puts in a leader's mouth and the other does not carry, or gives to somebody else."""

from __future__ import annotations

from collections.abc import Iterator

from discrepancy.findings.account import Account, Told, possessive, quoted, sure_only
from discrepancy.records import BOTH, NARRATOR, SIDES, Finding, Judgement, Side, Statement, other

_STATED = 0.8
"""Of what the other side states less surely than this, it is no finding whom it gives it to: two remarks on one topic have two speakers."""


def found(account: Account) -> Iterator[Told]:
    """Yield a finding for every remark that the two sides do not attribute alike."""
    for side in SIDES:
        for statement in account.statements(side):
            judgement = account.judgements[statement.id]
            if statement.speaker in {None, BOTH, NARRATOR}:
                continue
            if sure_only(judgement):
                yield from _uncarried(account, side, statement)
            elif judgement.status in {"shared", "partial"}:
                yield from _given_away(account, side, statement, judgement)


def _uncarried(account: Account, side: Side, statement: Statement) -> Iterator[Told]:
    """A remark put in the other side's leader's mouth, of which that leader's own readout says nothing."""
    guest = account.leaders[other(side)]
    if guest is None or statement.speaker != guest or guest == account.leaders[side]:
        return
    topic = account.contested(statement)
    own, opposite = account.readout(side), account.readout(other(side))
    if topic:
        # Their own side's silence on the whole topic makes the remark the more telling.
        weight = 5.0 if topic.id in account.touched[other(side)] else 5.5
    else:
        # A greeting is told after what one side alone says of substance.
        substance = account.substance(statement)
        weight = 3 + substance if substance else 2
    headline = f"{possessive(own.government)} readout attributes to {guest} what {possessive(opposite.government)} does not carry: {quoted(statement.text)}"
    yield weight, Finding(
        "attribution", side, (statement.id,), (), topic.id if topic else None, headline, {"speaker": guest, "others": []}
    )


def _given_away(account: Account, side: Side, statement: Statement, judgement: Judgement) -> Iterator[Told]:
    """A remark that the other side gives to both, or to somebody else."""
    said = {account.statement(link.id).speaker for link in judgement.counterparts}
    persons = set(account.leaders.values())
    # One clear attribution on each side, to people who met: anything else may be a slip of ours.
    if len(said) != 1 or statement.speaker not in persons or not said <= {BOTH, *persons} or None in said or judgement.probability < _STATED:
        return
    (who,) = said
    if who is None or who == statement.speaker:
        return
    counterpart = account.judgements[judgement.counterparts[0].id]
    mutual = who != BOTH and statement.id in {link.id for link in counterpart.counterparts}
    if mutual and side == "b":
        return  # told from side a already
    if any(account.statement(link.id).speaker == who for link in counterpart.counterparts):
        return  # their own readout gives it to the same in another sentence
    own, opposite = (possessive(account.readout(each).government) for each in (side, other(side)))
    part, given = ", in part," if judgement.status == "partial" else "", "both sides" if who == BOTH else who
    headline = f"{own} readout attributes to {statement.speaker} what {opposite} gives{part} to {given}: {quoted(statement.text)}"
    topic = account.contested(statement)
    counterparts = tuple(link.id for link in judgement.counterparts)
    detail: dict[str, object] = {"speaker": statement.speaker, "others": [who]}
    weight = (4.6 if topic else 4) if who != BOTH else (4 if topic else 2.9)
    yield weight, Finding("attribution", None if mutual else side, (statement.id,), counterparts, topic.id if topic else None, headline, detail)
