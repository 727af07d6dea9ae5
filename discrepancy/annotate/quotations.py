"""Quotations that go on over several statements: where each begins, and what stands beside it."""

from __future__ import annotations

from dataclasses import dataclass

from discrepancy.annotate.lexicon import typographic
from discrepancy.read.language import primary
from discrepancy.records import Readout

_CLOSES = {"„": "“”\"", "“": "”\"", "«": "»", '"': '"', "”": "”", "「": "」"}
"""What closes a quotation that a mark opens."""
_INWARDS = {**_CLOSES, "»": "«"}
"""German quotes turn their points inwards, too."""
_LONGEST = 12
"""So many statements one quotation has at the most: a mark may be missing."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """A statement's part in a quotation of several: `beside` is what stands before it in its first statement, `behind` its last statement with blanks for what is quoted."""

    begins: bool
    ends: bool
    beside: str
    behind: str


def quotations(readout: Readout) -> dict[str, Quotation]:
    """Return, for every statement within a quotation that goes on over several, which part of which it is."""
    found: dict[str, Quotation] = {}
    first, closes, before = 0, "", ""
    for n, statement in enumerate(readout.statements):
        text = typographic(statement.text, primary(readout.language))
        # A new paragraph of one quotation begins with its mark again.
        again = bool(closes) and text[:1] in _INWARDS
        opened, closed, left = _marks(text[again:], closes, _INWARDS if primary(readout.language) == "de" else _CLOSES)
        if closes and closed is not None and n - first < _LONGEST:
            behind = " " * (closed + again) + text[closed + again :]
            found |= {each.id: Quotation(each is readout.statements[first], each is statement, before, behind) for each in readout.statements[first : n + 1]}
        if left and not (closes and closed is None):
            first, before = n, text[: opened + again]
        closes = left
    return found


def _marks(text: str, closes: str, pairs: dict[str, str]) -> tuple[int, int | None, str]:
    """Return where the last quotation of a text begins, where one that began before it ends (null: not here), and what closes one that goes on behind it."""
    opened, closed, within = 0, None, bool(closes)
    for at, mark in enumerate(text):
        if closes and mark in closes:
            closed, within, closes = (at + 1 if within else closed), False, ""
        elif not closes and mark in pairs:
            opened, closes = at, pairs[mark]
    return opened, closed, closes
