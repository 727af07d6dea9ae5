"""Every statement that the other side does not state in full, one finding each."""

from __future__ import annotations

from collections.abc import Iterator

from discrepancy.findings.account import Account, Told, quoted
from discrepancy.records import SIDES, Finding, Judgement, Side, Statement, other


def found(account: Account) -> Iterator[Told]:
    """Yield a finding for every `only` and `partial` statement."""
    for side in SIDES:
        for statement in account.readout(side).statements:
            judgement = account.judgements[statement.id]
            if judgement.status in {"only", "partial"}:
                yield _weight(account, statement, judgement), _finding(account, side, statement, judgement)


def _finding(account: Account, side: Side, statement: Statement, judgement: Judgement) -> Finding:
    own, opposite = account.readout(side).government, account.readout(other(side)).government
    if judgement.status == "only":
        detail: dict[str, object] = {"nearest": judgement.nearest.id if judgement.nearest else None}
        only = "Perhaps only" if judgement.uncertain else "Only"
        return Finding("only", side, (statement.id,), (), None, f"{only} {own} says: {quoted(statement.text)}", detail)
    counterparts = tuple(link.id for link in judgement.counterparts)
    headline = f"{opposite} says only part of what {own} says: {quoted(statement.text)}"
    return Finding("partial", side, (statement.id,), counterparts, None, headline, {"missing": [list(span) for span in judgement.missing]})


def _weight(account: Account, statement: Statement, judgement: Judgement) -> float:
    """Only before partial; among them what is on a point of substance, the surest, and the long before the short. At most 2.8."""
    sure = 1 - judgement.probability if judgement.status == "only" else judgement.shares[1]
    return round((1.4 if judgement.status == "only" else 0) + account.substance(statement) + sure + min(len(statement.text), 200) / 2000, 6)
