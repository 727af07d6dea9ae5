"""Every statement that the other side does not state in full, one finding each."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from discrepancy.findings.account import Account, Told, quoted
from discrepancy.records import SIDES, Finding, Judgement, Side, Statement, other

_AS_GOOD_AS_SURE = 0.1
"""An *only* that the other side states less likely than this."""
_COUNTED, _FULL, _AT_LENGTH = 0.1, 0.3, 160
"""What figures and a full statement count for beside its point and how sure it is, and the columns of a full one. Of 163 differences that a reader had
listed from the texts alone (nine real pairs, ten invented) the first ten findings then tell 107, and 101 without; .89 of the statements that the head of a report
calls only are, .90 without."""


def found(account: Account) -> Iterator[Told]:
    """Yield a finding for every `only` and `partial` statement."""
    for side in SIDES:
        for statement in account.readout(side).statements:
            judgement = account.judgements[statement.id]
            if judgement.status in {"only", "partial"}:
                yield _weight(account, statement, judgement), _finding(account, side, statement, judgement)


def _finding(account: Account, side: Side, statement: Statement, judgement: Judgement) -> Finding:
    own, opposite = account.government(side), account.government(other(side))
    if judgement.status == "only":
        detail: dict[str, object] = {"nearest": judgement.nearest.id if judgement.nearest else None}
        only = "Perhaps only" if judgement.uncertain else "Only"
        return Finding("only", side, (statement.id,), (), None, f"{only} {own} says: {quoted(statement.text)}", detail)
    counterparts = tuple(link.id for link in judgement.counterparts)
    headline = f"{opposite} says only part of what {own} says: {quoted(statement.text)}"
    return Finding("partial", side, (statement.id,), counterparts, None, headline, {"missing": [list(span) for span in judgement.missing]})


def _weight(account: Account, statement: Statement, judgement: Judgement) -> float:
    """Only before partial; among them what is on a point of substance, the surest, what gives figures, and the full before the brief. At most 3.1."""
    # Of two that are as good as sure none is the more telling for it.
    sure = 1 - max(judgement.probability - _AS_GOOD_AS_SURE, 0) if judgement.status == "only" else judgement.shares[1]
    told = account.substance(statement) + (_COUNTED if statement.figures else 0) + _FULL * min(_width(statement.text) / _AT_LENGTH, 1)
    return round((1.4 if judgement.status == "only" else 0) + sure + told, 6)


def _width(text: str) -> int:
    """Return the columns that a text takes: a Chinese character says as much as two letters."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)
