"""A small pair, and a program that judges it as a test says: no model, no torch."""

from __future__ import annotations

from discrepancy.records import SIDES, Comparison, Judgement, Link, Model, Readout, Side, Statement, Status, other

A_TEXT = "The leaders met in Rome.\nThe war of long ago must not be forgotten.\nThey agreed on trade and on ten ships.\nPhoto: the palace\n"
B_TEXT = "Both presidents met in Rome.\nThey agreed on trade.\nFishing was discussed at length.\n"

PAIR = """\
# Kept by hand.
event = "Summit in Rome"  # of two
date = 2026-01-05

[a]
government = "Northland"
language = "en"
file = "a.en.txt"

[b]
government = "Southland"
language = "en"
file = "b.en.txt"
"""

EXPECTED = """\
[[statement]]
side = "a"
text = "The leaders met in Rome."
status = "shared"
counterparts = ["Both presidents met in Rome."]

[[statement]]
side = "a"
text = "The war of long ago must not be forgotten."
status = "only"

[[statement]]
side = "a"
text = "They agreed on trade and on ten ships."
status = "partial"
counterparts = ["They agreed on trade."]
missing = ["on ten ships"]

[[statement]]
side = "a"
text = "Photo: the palace"
status = "context"

[[statement]]
side = "b"
text = "Both presidents met in Rome."
status = "shared"
counterparts = ["The leaders met in Rome."]

[[statement]]
side = "b"
text = "They agreed on trade."
status = "shared"
counterparts = ["They agreed on trade and on ten ships."]

[[statement]]
side = "b"
text = "Fishing was discussed at length."
status = "only"
near = ["They agreed on trade and on ten ships."]

[[claim]]
side = "a"
silent = "b"
text = "Only Northland speaks of the war."
evidence = ["The war of long ago must not be forgotten."]
source = "The Daily, Rome, 6 January 2026"
"""

Verdicts = dict[str, tuple[Status, float, str | None]]
RIGHT: Verdicts = {
    "The leaders met": ("shared", 0.9, "Both presidents"),
    "The war": ("only", 0.1, "Both presidents"),
    "They agreed on trade and": ("partial", 0.7, "They agreed"),
    "Photo": ("context", 0.0, None),
    "Both presidents": ("shared", 0.95, "The leaders met"),
    "They agreed on trade.": ("shared", 0.9, "They agreed"),
    "Fishing": ("only", 0.05, "They agreed"),
}
"""By how a statement begins: status, probability, how its counterpart (or nearest) begins."""


def judged(a: Readout, b: Readout, verdicts: Verdicts) -> Comparison:
    """Judge each statement by the first verdict whose key it starts with, else `only` with nothing near."""
    sides: dict[Side, Readout] = {"a": a, "b": b}

    def judgement(side: Side, statement: Statement) -> Judgement:
        status, probability, begins = next((v for key, v in verdicts.items() if statement.text.startswith(key)), ("only", 0.2, None))
        found = next((each.id for each in sides[other(side)].statements if begins and each.text.startswith(begins)), None)
        link = Link(found, round(probability, 2)) if found else None
        counterparts = (link,) if link and status in {"shared", "partial"} else ()
        return Judgement(status, probability, (1 - probability, 0.0, probability), False, counterparts, link)

    judgements = {each.id: judgement(side, each) for side in SIDES for each in sides[side].statements}
    return Comparison("0", Model("test", "r1", "c1"), "model:test@r1", (), a, b, judgements, ())


def make_readout(side: Side, *texts: str, government: str = "", language: str = "en") -> Readout:
    """A readout of these statements, a line each."""
    statements, at = [], 0
    for number, text in enumerate(texts, start=1):
        statements.append(Statement(f"{side}{number}", text, at, at + len(text), number - 1))
        at += len(text) + 1
    return Readout(government or side.upper(), language, f"{side}.txt", None, "\n".join(texts), tuple(statements))
