"""One row a finding: what the CSV format writes and what the page exports, in the same columns."""

from __future__ import annotations

from discrepancy.report.story import Item, Story
from discrepancy.report.visible import plain

FIELDS = (
    "finding", "kind", "side", "government", "headline", "topic", "speaker", "probability", "certainty",
    "statements", "text", "translation", "missing", "doubtful", "counterparts", "counterpart_text", "nearest", "nearest_score",
    "nearest_text", "citation",
)  # fmt: skip
_TEXTS = frozenset({"text", "translation", "missing", "doubtful", "counterpart_text", "nearest_text", "citation"})
BRIEF = tuple(field for field in FIELDS if field not in _TEXTS)
"""The short fields; an exporting page reads the others off itself."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
SEPARATOR = " / "


def rows(told: Story) -> list[dict[str, str]]:
    """Return the findings as rows of text in the order of FIELDS."""
    return [row(item) for item in told.items]


def brief_row(item: Item) -> list[str]:
    """Return the cells of a row in the order of BRIEF: without the texts, which a page shows anyway."""
    whole = row(item)
    return [whole[field] for field in BRIEF]


def safe(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.lstrip().startswith(_FORMULA) else cell


def row(item: Item) -> dict[str, str]:
    """Return one finding as a row."""
    statements, nearest = item.statements, item.nearest[:1]
    return {
        "finding": item.anchor,
        "kind": item.kind,
        "side": item.finding.side or "",
        "government": plain(item.government or ""),
        "headline": plain(item.finding.headline),
        "topic": SEPARATOR.join(map(plain, item.topics)),
        "speaker": SEPARATOR.join(map(plain, item.speakers)),
        "probability": SEPARATOR.join(f"{each.judgement.probability:g}" for each in statements),
        "certainty": item.certainty,
        "statements": SEPARATOR.join(each.id for each in statements),
        "text": SEPARATOR.join(plain(each.statement.text) for each in statements),
        "translation": SEPARATOR.join(plain(each.gloss) for each in statements if each.gloss),
        "missing": SEPARATOR.join(plain(words) for each in statements for words in each.missing if item.kind != "differs"),
        "doubtful": SEPARATOR.join(plain(words) for each in statements for words in each.doubtful if item.kind != "differs"),
        "counterparts": SEPARATOR.join(each.id for each, _ in item.counterparts),
        "counterpart_text": SEPARATOR.join(plain(each.statement.text) for each, _ in item.counterparts),
        "nearest": nearest[0][0].id if nearest else "",
        "nearest_score": f"{nearest[0][1]:g}" if nearest else "",
        "nearest_text": plain(nearest[0][0].statement.text) if nearest else "",
        "citation": plain(item.citation),
    }
