"""What a report tells, before any format: the comparison arranged for a reader."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile

from discrepancy.findings.account import called
from discrepancy.records import SIDES, Comparison, Finding, FindingKind, Side, Span, other
from discrepancy.report.terms import KIND_LABELS, day, possessive, topic_label
from discrepancy.report.text import Run, marked, quoted
from discrepancy.report.told import Account, Told

TOP = 5
"""Findings a side that the head of a report shows."""


@dataclass(frozen=True)
class Item:
    """One finding with the statements it rests on and the passages it is held against."""

    anchor: str
    rank: int
    finding: Finding
    government: str | None
    statements: tuple[Told, ...]
    counterparts: tuple[tuple[Told, float | None], ...]
    nearest: tuple[tuple[Told, float], ...]

    @property
    def kind(self) -> FindingKind:
        """Its kind."""
        return self.finding.kind

    @property
    def label(self) -> str:
        """Its kind and side in words: `Only China`."""
        if self.kind == "only":
            return f"Only {called(self.government or '')}"
        if self.kind == "partial":
            return f"{self.government}, in part"
        if self.kind == "topic-absent" and self.statements:
            return f"{self.statements[0].opposite} silent"
        return f"{KIND_LABELS[self.kind]} by {self.government}" if self.kind == "attribution" and self.government else KIND_LABELS[self.kind]

    @cached_property
    def headline(self) -> list[Run]:
        """Its headline, each quotation in its own language."""
        told = (*self.statements, *(each for each, _ in self.counterparts))
        clauses = [(each.statement.text[self._clause(each)[0] :], each.language) for each in told]
        return quoted(self.finding.headline, [*((each.statement.text, each.language) for each in told), *clauses])

    @property
    def claim(self) -> list[Run]:
        """Its headline without the quotations at its end, for where the whole statements follow."""
        return list(takewhile(lambda run: run.mark != "quote", self.headline))

    def compared(self, told: Told) -> list[Run]:
        """A statement of a contradiction, with the figures or the clause marked that are held against each other."""
        unit = self.finding.detail.get("unit")
        return told.figures(unit) if unit else marked(told.statement.text, {self._clause(told): "figure"})

    def _clause(self, told: Told) -> Span:
        """Return where the clause stands that the finding is on: in the first of either side's statements that it names."""
        clauses = self.finding.detail.get("clauses")
        own = told.id in {*self.finding.statements[:1], *self.finding.counterparts[:1]}
        start, end = clauses.get(told.side, (0, 0)) if own and isinstance(clauses, dict) else (0, 0)
        return start, end

    @property
    def topics(self) -> list[str]:
        """Topic labels, its own or those of its statements."""
        if self.finding.topic:
            return [topic_label(self.finding.topic)]
        return list(dict.fromkeys(topic for each in self.statements for topic in each.topics))

    @property
    def speakers(self) -> list[str]:
        """To whom the readout attributes its statements."""
        # What the two differ on rests on both sides.
        return list(dict.fromkeys(each.speaker for each in self.rests_on if each.speaker))

    @property
    def certainty(self) -> str:
        """Clear only where every statement is."""
        return "close call" if any(each.judgement.uncertain for each in self.statements) else "clear"

    @property
    def nearness(self) -> str:
        """In what way the nearest statement of the other side is near."""
        return "Nearest, but not the same" if self.certainty == "clear" else "Nearest, perhaps the same"

    @property
    def chance(self) -> str:
        """How likely the other side states it; of several statements, or of what both sides speak of, there is nothing to say."""
        return self.statements[0].chance if len(self.statements) == 1 and self.kind != "differs" else ""

    @property
    def close(self) -> bool:
        """Tell whether it rests on a single statement whose status is a close call."""
        return len(self.statements) == 1 and self.certainty != "clear"

    @property
    def cited(self) -> tuple[tuple[Told, ...], ...]:
        """The statements it rests on, side by side: a contradiction rests on both."""
        both = (self.statements, tuple(each for each, _ in self.counterparts))
        return tuple(told for told in (both if self.kind == "differs" else both[:1]) if told)

    @property
    def rests_on(self) -> tuple[Told, ...]:
        """The same statements in a row."""
        return sum(self.cited, ())

    @property
    def citation(self) -> str:
        """Where they stand, for a footnote."""
        return "; ".join(map(_citation, self.cited))

    @property
    def reason(self) -> str:
        """Why it is a finding, in a sentence."""
        if not self.statements:
            return ""
        opposite = self.statements[0].opposite
        if self.kind == "partial":
            found = ", ".join(f"{each.id} ({score:.2f})" if score is not None else each.id for each, score in self.counterparts)
            return f"{opposite} states a part of it in {found}; {self._gap}." if found else f"{opposite} states only a part of it."
        if self.kind in {"only", "attribution", "topic-absent"} and self.nearest:
            each, score = self.nearest[0]
            return f"Nearest in {possessive(opposite)} readout: {each.id}, {score:.2f}, too far to be the same statement."
        return ""

    @property
    def _gap(self) -> str:
        marks = {run.mark for each in self.statements for run in each.runs} - {None}
        if marks == {"doubtful"}:
            return "the dotted words are perhaps not there"
        return "the marked words are not there" + (", the dotted ones perhaps not" if "doubtful" in marks else "")


@dataclass(frozen=True)
class Story:
    """Everything a report tells, in the order it tells it."""

    comparison: Comparison
    accounts: dict[Side, Account]
    items: tuple[Item, ...]
    told: dict[str, Told]

    @property
    def title(self) -> str:
        """The event, or the two governments."""
        return self.comparison.meeting.event or " and ".join(self.accounts[side].government for side in SIDES)

    @property
    def title_runs(self) -> list[Run]:
        """The title, each name in its own language."""
        return quoted(self.title, [("", self.accounts[side].readout.language) for side in SIDES])

    @property
    def occasion(self) -> str:
        """Date and place, as far as known."""
        meeting = self.comparison.meeting
        return " · ".join(part for part in (day(meeting.date), meeting.place) if part)

    @cached_property
    def groups(self) -> list[tuple[str, str, list[Item]]]:
        """The findings as lists: (anchor, heading, items), most telling kind first, `only` and `partial` by side."""
        out = []
        for kind in KIND_LABELS:
            for side in SIDES if kind in {"only", "partial"} else (None,):
                items = [item for item in self.items if item.kind == kind and side in {None, item.finding.side}]
                if items:
                    out.append((f"list-{kind}-{side}" if side else f"list-{kind}", self._heading(kind, side), items))
        return out

    def top(self, side: Side) -> tuple[list[Item], int]:
        """Return what the head of a report shows of one side, no statement twice, and how many such findings it leaves out."""
        seen: set[str] = set()
        fresh = []
        for item in self._alone(side):
            if item.kind == "topic-absent" or not seen.issuperset(item.finding.statements):
                fresh.append(item)
                seen.update(item.finding.statements)
        # What the two differ on stands above already.
        differing = {told.id for item in self.differing for told in item.rests_on}
        fresh.sort(key=lambda item: differing.issuperset(item.finding.statements))
        return fresh[:TOP], max(len(fresh) - TOP, 0)

    @property
    def differing(self) -> list[Item]:
        """The contradictions."""
        return [item for item in self.items if item.kind == "differs"]

    @property
    def kinds(self) -> set[FindingKind]:
        """The kinds of finding that there are."""
        return {item.kind for item in self.items}

    @property
    def topics(self) -> list[str]:
        """The topics of the findings, in alphabetical order."""
        return sorted({topic for item in self.items for topic in item.topics})

    @property
    def speakers(self) -> list[str]:
        """The speakers of the findings, in alphabetical order."""
        return sorted({speaker for item in self.items for speaker in item.speakers})

    @property
    def command(self) -> str:
        """The command that makes this report again."""
        meeting, model = self.comparison.meeting, self.comparison.model.name
        words = ["discrepancy", "compare", *(self.accounts[side].readout.source for side in SIDES)]
        for side in SIDES:
            words += [f"--name-{side}", self.accounts[side].government, f"--lang-{side}", self.accounts[side].readout.language]
        for side, translation in self.comparison.translations.items():
            words += [f"--gloss-{side}", translation.source]
        for option, value in (("--event", meeting.event), ("--date", meeting.date), ("--model", None if model == "bundled" else model)):
            words += [option, value] if value else []
        return shlex.join(words)

    def _alone(self, side: Side) -> Iterator[Item]:
        for item in self.items:
            if item.finding.side == side and item.kind in {"topic-absent", "attribution", "only"}:
                yield item

    def _heading(self, kind: FindingKind, side: Side | None) -> str:
        a, b = (self.accounts[each].government for each in SIDES)
        own, opposite = (a, b) if side == "a" else (b, a)
        return {
            "differs": "Where the two differ",
            "topic-absent": "Topics that one side leaves out",
            "attribution": "Remarks that only one side attributes",
            "only": f"Only in {possessive(own)} readout",
            "partial": f"In {possessive(own)} readout, in {possessive(opposite)} only in part",
        }[kind]


def story(comparison: Comparison) -> Story:
    """Arrange a comparison for its readers."""
    told = {each.id: each for side in SIDES for each in _told(comparison, side)}
    accounts = {
        side: Account(
            side,
            comparison.readout(side),
            comparison.readout(other(side)).government,
            tuple(told[each.id] for each in comparison.readout(side).statements),
            comparison.translations[side].source if side in comparison.translations else None,
        )
        for side in SIDES
    }
    anchors: dict[str, int] = {}
    items = tuple(_item(rank, finding, comparison, told, anchors) for rank, finding in enumerate(comparison.findings, start=1))
    return Story(comparison, accounts, items, told)


def _told(comparison: Comparison, side: Side) -> Iterator[Told]:
    readout, translation = comparison.readout(side), comparison.translations.get(side)
    for each in readout.statements:
        yield Told(
            side=side,
            government=readout.government,
            opposite=comparison.readout(other(side)).government,
            source=readout.source,
            language=readout.language,
            statement=each,
            judgement=comparison.judgements[each.id],
            gloss=translation.glosses.get(each.id) if translation else None,
            gloss_language=translation.language if translation else None,
        )


def _item(rank: int, finding: Finding, comparison: Comparison, told: dict[str, Told], anchors: dict[str, int]) -> Item:
    statements = tuple(told[each] for each in finding.statements)
    scores = {link.id: link.score for each in statements for link in reversed(each.judgement.counterparts)}
    nearest = {
        link.id: (told[link.id], link.score)
        for each in statements
        for link in [each.judgement.nearest]
        if link and link.id not in finding.counterparts
    }
    return Item(
        anchor=_anchor(finding, anchors),
        rank=rank,
        finding=finding,
        government=comparison.readout(finding.side).government if finding.side else None,
        statements=statements,
        counterparts=tuple((told[each], scores.get(each)) for each in finding.counterparts),
        nearest=tuple(sorted(nearest.values(), key=lambda pair: -pair[1])) if not finding.counterparts else (),
    )


def _citation(told: tuple[Told, ...]) -> str:
    """Return where statements of one side stand."""
    first = told[0]
    # A government that nobody named is called by its file.
    whose = first.source if first.source.endswith(first.government) else f"{first.government}, {first.source}"
    return f"{whose}, statement{'s' if len(told) > 1 else ''} {', '.join(each.place for each in told)}"


def _anchor(finding: Finding, anchors: dict[str, int]) -> str:
    """Return an anchor that rests on what is found and not on where it is listed."""
    parts = (finding.kind, *((finding.topic,) if finding.kind == "topic-absent" and finding.topic else ()), *finding.statements[:1])
    base = "-".join(parts)
    anchors[base] = anchors.get(base, 0) + 1
    return base if anchors[base] == 1 else f"{base}-{anchors[base]}"
