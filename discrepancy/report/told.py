"""One statement, and one readout, with all that a reader is told of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from discrepancy.findings.account import called
from discrepancy.records import STATUSES, Judgement, Readout, Side, Statement, Status
from discrepancy.report.terms import direction, language_name, likelihood, percent, plural, possessive, speaker_label, topic_label
from discrepancy.report.text import Run, marked, weight

_PAGE = re.compile(r"https?://[^\s]+$", re.IGNORECASE)


@dataclass(frozen=True)
class Told:
    """One statement with all that a reader is told of it."""

    side: Side
    government: str
    opposite: str
    source: str
    language: str
    statement: Statement
    judgement: Judgement
    gloss: str | None
    gloss_language: str | None

    @property
    def id(self) -> str:
        """Its id, which is also its anchor."""
        return self.statement.id

    @property
    def status(self) -> Status:
        """Its status."""
        return self.judgement.status

    @property
    def direction(self) -> str:
        """Writing direction of its text."""
        return direction(self.language)

    @cached_property
    def runs(self) -> list[Run]:
        """Its text, with what the other side does not say marked `missing`, or `doubtful` where that is a close call."""
        judged = self.judgement
        return marked(self.statement.text, dict.fromkeys(judged.missing, "missing") | dict.fromkeys(judged.doubtful, "doubtful"))

    def figures(self, unit: object) -> list[Run]:
        """Its text, with the figures of a unit marked."""
        spans = [
            (match.start(), match.end())
            for figure in self.statement.figures
            if figure.unit == unit and figure.text
            for match in re.finditer(re.escape(figure.text), self.statement.text)
        ]
        return marked(self.statement.text, dict.fromkeys(spans, "figure"))

    @property
    def missing(self) -> list[str]:
        """The words of a partial statement that the other side does not say."""
        return [run.text for run in self.runs if run.mark]

    @property
    def doubtful(self) -> list[str]:
        """Those of them that are close calls."""
        return [run.text for run in self.runs if run.mark == "doubtful"]

    @property
    def topics(self) -> list[str]:
        """Its topics as labels."""
        return [topic_label(topic) for topic in self.statement.topics]

    @property
    def speaker(self) -> str | None:
        """To whom the readout attributes it."""
        return speaker_label(self.statement.speaker, self.government) if self.statement.speaker else None

    @property
    def chance(self) -> str:
        """The probability in words and number."""
        words = likelihood(self.judgement.probability)
        return f"{words[0].upper()}{words[1:]} ({percent(self.judgement.probability)}) that {called(self.opposite)} states any of it"

    @property
    def certainty(self) -> str:
        """Whether the decision was clear or close."""
        return "close call" if self.judgement.uncertain else "clear"

    @property
    def place(self) -> str:
        """Where in its readout's text it stands."""
        return f"{self.id} (characters {self.statement.start}–{self.statement.end})"


@dataclass(frozen=True)
class Account:
    """One readout with its statements and how many have which status."""

    side: Side
    readout: Readout
    opposite: str
    told: tuple[Told, ...]
    translation: str | None

    @property
    def government(self) -> str:
        """Who published it."""
        return self.readout.government

    @property
    def language(self) -> str:
        """The name of its language."""
        return language_name(self.readout.language)

    @cached_property
    def counts(self) -> dict[Status, int]:
        """Statements by status."""
        found = [each.status for each in self.told]
        return {status: found.count(status) for status in STATUSES}

    @cached_property
    def said(self) -> int:
        """Statements without the furniture."""
        return len(self.told) - self.counts["context"]

    @cached_property
    def shares(self) -> dict[Status, float]:
        """Each status' share of its text, the furniture left out."""
        sizes = {status: sum(weight(each.statement.text) for each in self.told if each.status == status) for status in STATUSES}
        total = sum(sizes.values()) - sizes["context"]
        return {status: size / max(total, 1) for status, size in sizes.items() if status != "context"}

    @property
    def link(self) -> str | None:
        """Its source, where that is a web page."""
        return self.readout.source if _PAGE.match(self.readout.source) else None

    @property
    def sentence(self) -> str:
        """The counts as a sentence."""
        if not self.said:
            return f"No statement is in {possessive(self.government)} readout."
        counts = self.counts
        if not counts["only"] and not counts["partial"]:
            return f"All of it ({plural(self.said, 'statement')}) is in {possessive(self.opposite)} readout too."
        rest = f"; {counts['partial']} in part, {counts['shared']} in full"
        return f"{counts['only']} of {plural(self.said, 'statement')} ({percent(self.shares['only'])} of the text) not in {possessive(self.opposite)} readout{rest}."
