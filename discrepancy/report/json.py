"""The result as JSON, the source that every other format renders (schema_version 1)."""

from __future__ import annotations

import hashlib
import json
from importlib.resources import files
from typing import Any

from discrepancy.records import SIDES, STATUSES, Comparison, Judgement, Link, Readout, Statement, Translation

SCHEMA_VERSION = 1


def schema() -> dict[str, Any]:
    """Return the JSON Schema that every result validates against."""
    content: dict[str, Any] = json.loads(files("discrepancy.report").joinpath("schema.json").read_text("utf-8"))
    return content


def document(comparison: Comparison) -> dict[str, Any]:
    """Return the result as plain data, keys in the order of the contract."""
    return {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "discrepancy", "version": comparison.version},
        "model": {
            "name": comparison.model.name,
            "revision": comparison.model.revision,
            "calibration": comparison.model.calibration,
        },
        "signature": comparison.signature,
        "warnings": list(comparison.warnings),
        "meeting": {
            "event": comparison.meeting.event,
            "date": comparison.meeting.date,
            "place": comparison.meeting.place,
            "notes": list(comparison.meeting.notes),
        },
        "readouts": {
            side: _readout(comparison.readout(side), comparison.judgements, comparison.translations.get(side)) for side in SIDES
        },
        "findings": [
            {
                "kind": finding.kind,
                "side": finding.side,
                "statements": list(finding.statements),
                "counterparts": list(finding.counterparts),
                "topic": finding.topic,
                "detail": finding.detail,
                "headline": finding.headline,
            }
            for finding in comparison.findings
        ],
        "summary": {side: _counts(comparison.readout(side), comparison.judgements) for side in SIDES},
    }


def render(comparison: Comparison) -> str:
    """Return the result as JSON text."""
    return json.dumps(document(comparison), ensure_ascii=False, indent=2) + "\n"


def digest(text: str) -> str:
    """Return the SHA-256 of a text in UTF-8."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _readout(readout: Readout, judgements: dict[str, Judgement], translation: Translation | None) -> dict[str, Any]:
    return {
        "government": readout.government,
        "language": readout.language,
        "source": readout.source,
        "title": readout.title,
        "sha256": digest(readout.text),
        "translation": translation and {
            "source": translation.source,
            "language": translation.language,
            "sha256": digest(translation.text),
        },
        "statements": [
            _statement(each, judgements[each.id], translation.glosses.get(each.id) if translation else None) for each in readout.statements
        ],
    }


def _statement(statement: Statement, judgement: Judgement, gloss: str | None) -> dict[str, Any]:
    return {
        "id": statement.id,
        "text": statement.text,
        "start": statement.start,
        "end": statement.end,
        "paragraph": statement.paragraph,
        "status": judgement.status,
        "probability": judgement.probability,
        "uncertain": judgement.uncertain,
        "counterparts": [_link(link) for link in judgement.counterparts],
        "nearest": _link(judgement.nearest) if judgement.nearest else None,
        "missing": [list(span) for span in judgement.missing],
        "doubtful": [list(span) for span in judgement.doubtful],
        "unsaid": [list(run) for run in judgement.unsaid],
        "speaker": statement.speaker,
        "topics": list(statement.topics),
        "figures": [{"text": each.text, "value": each.value, "unit": each.unit} for each in statement.figures],
        "gloss": gloss,
    }


def _link(link: Link) -> dict[str, Any]:
    return {"id": link.id, "score": link.score}


def _counts(readout: Readout, judgements: dict[str, Judgement]) -> dict[str, int]:
    found = [judgements[each.id].status for each in readout.statements]
    return {status: found.count(status) for status in STATUSES}
