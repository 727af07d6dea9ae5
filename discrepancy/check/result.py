"""The verdict as JSON: what `--json` writes and `--baseline` reads again."""

from __future__ import annotations

import json
from importlib.metadata import version
from typing import Any

from discrepancy.check.baseline import Since
from discrepancy.check.hold import ClaimOutcome, Outcome
from discrepancy.check.judge import Judged, Report, Shortfall
from discrepancy.check.score import Tally
from discrepancy.records import SIDES, STATUSES

SCHEMA_VERSION = 1
_DIGITS = 6


def render(report: Report, since: Since | None = None) -> str:
    """Return the verdict as JSON text; the same verdict gives the same bytes."""
    return json.dumps(document(report, since), ensure_ascii=False, indent=2) + "\n"


def document(report: Report, since: Since | None = None) -> dict[str, Any]:
    """Return the verdict as plain data. `changes` is null where no baseline was given."""
    return {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "discrepancy", "version": version("discrepancy")},
        "signature": report.signature,
        "passed": report.passed,
        "floor": report.bar,
        "shortfalls": [_shortfall(each) for each in report.shortfalls],
        "scores": _scores(report.total),
        "pairs": [_pair(each) for each in report.pairs],
        "changes": None if since is None else since.document(),
    }


def _pair(judged: Judged) -> dict[str, Any]:
    held, pair = judged.held, judged.held.pair
    return {
        "name": pair.name,
        "event": pair.event,
        "governments": {side: pair.readout(side).government for side in SIDES},
        "languages": {side: pair.readout(side).language for side in SIDES},
        "passed": judged.passed,
        "in_full": judged.in_full,
        "floor": pair.floor,
        "shortfalls": [_shortfall(each) for each in judged.shortfalls],
        "drafts": pair.drafts,
        "scores": _scores(held.tally),
        "statements": [_statement(each) for each in held.outcomes],
        "claims": [_claim(each) for each in held.claims],
    }


def _statement(outcome: Outcome) -> dict[str, Any]:
    expectation, linked = outcome.expectation, outcome.linked
    return {
        "side": expectation.side,
        "text": expectation.text,
        "line": expectation.line,
        "expected": expectation.status,
        "status": outcome.status,
        "probability": round(outcome.probability, _DIGITS),
        "right": outcome.right,
        "ids": list(outcome.ids),
        "counterparts": list(expectation.counterparts),
        "linked": linked and {"text": linked.text, "score": round(linked.score, _DIGITS), "counterpart": linked.counted},
        "link_right": outcome.link_right,
    }


def _claim(outcome: ClaimOutcome) -> dict[str, Any]:
    claim = outcome.claim
    against = [{"text": text, "statuses": list(statuses)} for text, statuses in outcome.against]
    return {"side": claim.side, "text": claim.text, "source": claim.source, "found": outcome.right, "against": against}


def _scores(tally: Tally) -> dict[str, Any]:
    scores: dict[str, Any] = {}
    for status in STATUSES:
        score = tally.score(status)
        shares = {"precision": _rounded(score.precision), "recall": _rounded(score.recall), "f1": _rounded(score.f1)}
        scores[status] = {"expected": score.expected, "found": score.found, "right": score.right} | shares
    measured = tally.measures()
    scores["macro"] = _rounded(measured.get("macro"))
    scores["link"] = {"right": tally.links[0], "expected": tally.links[1], "share": _rounded(measured.get("link"))}
    scores["claims"] = {"found": tally.claims[0], "expected": tally.claims[1], "share": _rounded(measured.get("claims"))}
    return scores


def _shortfall(shortfall: Shortfall) -> dict[str, Any]:
    return {"measure": shortfall.measure, "floor": shortfall.bar, "value": _rounded(shortfall.value)}


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, _DIGITS)
