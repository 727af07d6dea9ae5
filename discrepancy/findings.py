"""What a reader wants to be told first, drawn from the judgements alone."""

from __future__ import annotations

from discrepancy.records import Finding, Judgement, Readout, Side, Statement

_HEADLINE = 90
"""Characters of a statement that a headline shows."""


def findings(a: Readout, b: Readout, judgements: dict[str, Judgement]) -> tuple[Finding, ...]:
    """Return one finding for every statement that the other side does not state in full, most telling first."""
    found = [
        (_weight(statement, judgements[statement.id]), _finding(side, own, opposite, statement, judgements[statement.id]))
        for side, own, opposite in _sides(a, b)
        for statement in own.statements
        if judgements[statement.id].status in {"only", "partial"}
    ]
    # Sorting is stable: equals stay in reading order, side a first.
    return tuple(finding for _, finding in sorted(found, key=lambda pair: -pair[0]))


def _sides(a: Readout, b: Readout) -> tuple[tuple[Side, Readout, Readout], tuple[Side, Readout, Readout]]:
    return ("a", a, b), ("b", b, a)


def _finding(side: Side, own: Readout, opposite: Readout, statement: Statement, judgement: Judgement) -> Finding:
    quoted = _short(statement.text)
    if judgement.status == "only":
        headline = f"Only {own.government} says: {quoted}"
        detail: dict[str, object] = {"nearest": judgement.nearest.id if judgement.nearest else None}
        return Finding("only", side, (statement.id,), (), None, headline, detail)
    headline = f"{opposite.government} says only part of what {own.government} says: {quoted}"
    counterparts = tuple(link.id for link in judgement.counterparts)
    return Finding("partial", side, (statement.id,), counterparts, None, headline, {"missing": [list(span) for span in judgement.missing]})


def _weight(statement: Statement, judgement: Judgement) -> float:
    """Only before partial; among them the surest, and a long statement before a short one."""
    sure = 1 - judgement.probability if judgement.status == "only" else judgement.shares[1]
    return round((2 if judgement.status == "only" else 0) + sure + min(len(statement.text), 200) / 1000, 6)


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _HEADLINE else flat[: _HEADLINE - 1].rstrip() + "…"


