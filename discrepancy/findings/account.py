"""Two annotated readouts with their judgements, and the questions that every kind of finding asks of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from discrepancy.annotate.topics import Topic, Topics
from discrepancy.read.segment import on_a_line
from discrepancy.records import SIDES, Finding, Judgement, Readout, Side, Statement

Told = tuple[float, Finding]
"""A finding and how telling it is."""

HEADLINE = 90
"""Characters of a statement that a headline shows."""
_WORD_AT_MOST = 24
"""Characters of a word that is not cut in two at a headline's end; letters without blanks between words are."""
_ARTICLED = re.compile(r"(?:United|Netherlands|Philippines|European|Democratic|Dominican|Republic|Kingdom|Federal|State|Holy|Vatican|Czech Republic|Russian Federation|Gambia|Maldives|Bahamas|Solomon|Marshall|White|Kremlin|Élysée|Ministry|Office|Department|Embassy|Government|Presidency|Foreign Ministry)\b")
"""How the name of a government begins that has an article in a sentence."""


@dataclass(frozen=True)
class Account:
    """What is known of a meeting from its two readouts. `leaders` are the speakers who lead the sides."""

    a: Readout
    b: Readout
    judgements: dict[str, Judgement]
    topics: Topics
    leaders: dict[Side, str | None]

    def readout(self, side: Side) -> Readout:
        """Return the readout of one side."""
        return self.a if side == "a" else self.b

    def government(self, side: Side) -> str:
        """Return a side's government as a sentence names it (China, the United States)."""
        return called(self.readout(side).government)

    def statements(self, side: Side) -> list[Statement]:
        """Return a side's statements, without its datelines and captions."""
        return [each for each in self.readout(side).statements if self.judgements[each.id].status != "context"]

    def statement(self, name: str) -> Statement:
        """Return the statement of an id."""
        return self.readout(_side(name)).statements[self._places[name]]

    def contested(self, statement: Statement) -> Topic | None:
        """Return the first topic of a statement that governments are at odds over."""
        return next((topic for each in statement.topics if (topic := self.topics.get(each)) and topic.contested), None)

    def substance(self, statement: Statement) -> float:
        """Return how much there is to tell: most where governments are at odds, least in ceremony and set phrases. At most 0.3."""
        if self.contested(statement):
            return 0.3
        return 0.2 if any((topic := self.topics.get(each)) and not topic.yields for each in statement.topics) else 0

    @cached_property
    def _places(self) -> dict[str, int]:
        return {each.id: at for side in SIDES for at, each in enumerate(self.readout(side).statements)}


def side_of(statement: Statement) -> Side:
    """Return the side that a statement is of."""
    return _side(statement.id)


def sure_only(judgement: Judgement) -> bool:
    """Tell whether a statement is surely the one side's alone."""
    return judgement.status == "only" and not judgement.uncertain


def called(government: str) -> str:
    """Return `China`, `the United States`."""
    return f"the {government}" if _ARTICLED.match(government) else government


def possessive(government: str) -> str:
    """Return `China's`, `the United States'`."""
    return f"{called(government)}'" if government.endswith("s") else f"{called(government)}'s"


def quoted(text: str, room: int = HEADLINE) -> str:
    """Return as much of a statement as a headline shows, from its first word on."""
    flat = on_a_line(text)
    if len(flat) <= room:
        return flat
    cut = flat[: room - 1]
    whole = cut.rpartition(" ")[0] if flat[room - 1] != " " else cut
    return (whole if len(cut) - len(whole) <= _WORD_AT_MOST else cut).rstrip(" ,;:、，；") + "…"


def _side(name: str) -> Side:
    return "a" if name[0] == "a" else "b"
