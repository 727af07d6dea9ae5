"""What a reader wants to be told first, drawn from the judgements and the annotation alone.

Precision comes first: what is unsure is no finding. After the telling ones every statement that the other side does
not state in full has a finding of its own.
"""

from __future__ import annotations

from dataclasses import replace

from discrepancy.annotate import Tables, load_tables
from discrepancy.findings import absent, attribution, differs, positions, single
from discrepancy.findings.account import Account
from discrepancy.findings.points import Points
from discrepancy.records import Finding, Judgement, Readout


def findings(a: Readout, b: Readout, judgements: dict[str, Judgement], tables: Tables | None = None) -> tuple[Finding, ...]:
    """Return what tells the two accounts apart, most telling first."""
    known = tables or load_tables()
    account = Account(a, b, judgements, known.topics, {"a": a.leader, "b": b.leader})
    points = Points(account)
    contradictions = list(differs.found(account, points))
    put = [{*each.statements, *each.counterparts} for _, each in contradictions if each.detail["what"] == "stance"]
    # What both agreed on here and one called for there is told as that, not also as a remark that the sides give to different people.
    spoken = (each for each in attribution.found(account, points) if not any(pair <= {*each[1].statements, *each[1].counterparts} for pair in put))
    told = [*absent.found(account), *spoken, *contradictions, *positions.found(account), *single.found(account)]
    # Sorting is stable: equals stay in reading order, side a first.
    return tuple(_headed(finding) for _, finding in sorted(told, key=lambda each: -each[0]))


def _headed(finding: Finding) -> Finding:
    """Return a finding whose headline begins as a sentence does, whatever its first government is called (the United States)."""
    return replace(finding, headline=f"T{finding.headline[1:]}") if finding.headline.startswith("the ") else finding
