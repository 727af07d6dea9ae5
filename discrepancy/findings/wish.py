"""What one readout has a leader wish for and the other says was agreed: the same point in weaker words."""

from __future__ import annotations

from collections.abc import Iterator

from discrepancy.findings.account import MATCHED, Account, Told, quoted
from discrepancy.findings.stance import hoped, stance
from discrepancy.records import BOTH, SIDES, Finding, Side, Statement, other


def found(account: Account) -> Iterator[Told]:
    """Yield a finding for every leader's wish that the other side says both agreed on."""
    for side in SIDES:
        for statement in account.statements(side):
            if agreed := granted(account, side, statement):
                yield 4.3, _finding(account, side, statement, agreed)


def granted(account: Account, side: Side, wish: Statement) -> Statement | None:
    """Return the other side's statement that says a leader's wish was agreed; null where there is none."""
    judgement = account.judgements[wish.id]
    if wish.speaker not in account.leaders.values() or wish.speaker is None or judgement.uncertain or len(judgement.counterparts) != 1:
        return None
    (link,) = judgement.counterparts
    opposite = account.statement(link.id)
    if link.score < MATCHED or opposite.speaker != BOTH or not set(wish.topics) & set(opposite.topics):
        return None
    own_language, language = account.readout(side).language, account.readout(other(side)).language
    weaker = stance(wish.text, own_language) is None and hoped(wish.text, own_language)
    stronger = stance(opposite.text, language) == "agreed" and not hoped(opposite.text, language)
    return opposite if weaker and stronger else None


def _finding(account: Account, side: Side, wish: Statement, agreed: Statement) -> Finding:
    own, opposite = account.readout(side).government, account.readout(other(side)).government
    headline = f"{opposite} says it was agreed, {own} that one side wished for it: {quoted(wish.text)}"
    # As every contradiction, from side a's point of view.
    stances, (first, second) = ("wished", "agreed"), (wish.id, agreed.id)
    if side == "b":
        stances, (first, second) = ("agreed", "wished"), (second, first)
    detail: dict[str, object] = {"what": "stance", "a": stances[0], "b": stances[1]}
    return Finding("differs", None, (first,), (second,), None, headline, detail)
