"""Quotations that go on over several statements: where each begins, and what stands beside it."""

from __future__ import annotations

import re
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
_END = re.compile(r"[”\"],?")
"""The end of an English quotation."""


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


def left_open(text: str, *, opened: bool) -> bool:
    """Tell whether a quotation goes on behind a statement, that was `opened` before it or not."""
    if '"' in text:
        return opened ^ (text.count('"') % 2 > 0)
    # Within one that is open a mark stands at the head of every paragraph.
    return text.count("“") - (opened and text.startswith("“")) - text.count("”") + opened > 0


def attributions(texts: list[str]) -> dict[str, str]:
    """Return what stands behind a quotation of several statements, by each of them."""
    found: dict[str, str] = {}
    for at, text in enumerate(texts):
        if text not in found and text.startswith(("“", '"')) and left_open(text, opened=False):
            closed = next((n for n in range(at + 1, min(at + _LONGEST, len(texts))) if not left_open(texts[n], opened=True)), None)
            mark = _END.search(texts[closed]) if closed else None
            if closed and mark and re.search(r"\w", texts[closed][mark.end() :]):
                found |= dict.fromkeys(texts[at : closed + 1], " " * mark.end() + texts[closed][mark.end() :])
    return found
