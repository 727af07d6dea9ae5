"""The result as Markdown, for a note or an issue: the same story as the page, no text of a readout able to format it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from discrepancy.findings.account import called
from discrepancy.records import SIDES, Comparison, Side
from discrepancy.report.json import digest
from discrepancy.report.layout import Topic, strips, topics
from discrepancy.report.story import Item, Story, story
from discrepancy.report.terms import STATUS_LABELS
from discrepancy.report.text import Run, short
from discrepancy.report.told import Told
from discrepancy.report.visible import plain

_SPECIAL = re.compile(r"([\\`*_\[\]<>|~&#@$])|(?<=\w)(:)(?=//)|(?<=www)(\.)", re.IGNORECASE)
_LINE_START = re.compile(r"^(\s*)(?:([-+=:])|(\d+)([.)])(?=\s|$))")
_CELL = 70
"""Cells of a statement that the topic table shows."""
_TAGS = {"doubtful": "i"}
_MARKS = "Of what is there in part, <b>these words</b> are not, <i>these</i> perhaps not."


def render(comparison: Comparison) -> str:
    """Return the result as Markdown text (GitHub's flavour)."""
    told = story(comparison)
    blocks = [*_head(told), *_topics(told), *_map(told), *_findings(told), *_foot(told)]
    return "\n\n".join(blocks) + "\n"


def escape(text: str) -> str:
    """Return the text on one line so that Markdown prints it as it is."""
    escaped = _SPECIAL.sub(r"\\\g<0>", plain(text))
    return _LINE_START.sub(lambda m: f"{m[1]}\\{m[2]}" if m[2] else f"{m[1]}{m[3]}\\{m[4]}", escaped)


def _head(told: Story) -> Iterator[str]:
    yield f"# {escape(told.title)}"
    if told.occasion:
        yield escape(told.occasion)
    rows = ["| Readout | Language | Only there | In part | Shared | Context | Source |", "|---|---|--:|--:|--:|--:|---|"]
    for side in SIDES:
        account = told.accounts[side]
        counts = " | ".join(str(account.counts[status]) for status in STATUS_LABELS)
        rows.append(f"| {escape(account.government)} | {escape(account.language)} | {counts} | {escape(account.readout.source)} |")
    yield "\n".join(rows)
    if told.differing:
        yield "## The two differ"
        yield "\n".join(f"- {escape(item.finding.headline)}" for item in told.differing)
    for side in SIDES:
        yield from _only(told, side)
    for label, lines in (("Note", told.comparison.meeting.notes), ("Warning", told.comparison.warnings)):
        yield from (f"{label}: {escape(line)}" for line in lines)


def _only(told: Story, side: Side) -> Iterator[str]:
    account = told.accounts[side]
    items, more = told.top(side)
    yield f"## Only {escape(called(account.government))} reports"
    yield escape(account.sentence)
    lines = [f"{number}. {_telling(item)}" for number, item in enumerate(items, start=1)]
    if lines:
        yield "\n".join(lines) + (f"\n\nand {more} more, below." if more else "")


def _telling(item: Item) -> str:
    headline = escape(item.finding.headline)
    gloss = next((each.gloss for each in item.statements if each.gloss), None)
    return f"{headline} – *{escape(gloss)}*" if gloss else headline


def _topics(told: Story) -> Iterator[str]:
    rows = topics(told)
    if not rows:
        return
    names = (escape(told.accounts[side].government) for side in SIDES)
    lines = [f"| Topic | {' | '.join(names)} |", "|---|---|---|"]
    lines += [f"| {escape(row.label)} | {' | '.join(_cell(row, side) for side in SIDES)} |" for row in rows]
    yield "## Topic by topic"
    yield "\n".join(lines)


def _cell(row: Topic, side: Side) -> str:
    cell = row.cells[side]
    if not cell.told:
        return "*In passing at most*" if cell.touched else "*Not mentioned*"
    said = (f"{each.id} {escape(short(each.gloss or each.statement.text, _CELL))}" for each in cell.told)
    return "<br>".join([f"{escape(cell.percent)} of the text", *said])


def _map(told: Story) -> Iterator[str]:
    if silences := strips(told).silences:
        yield "## Silences"
        yield "\n".join(f"- {escape(sentence)}" for sentence in silences)


def _findings(told: Story) -> Iterator[str]:
    yield "## Findings"
    yield _MARKS if told.items else "Neither readout says anything that the other does not."
    for _, heading, items in told.groups:
        yield f"### {escape(heading)}"
        yield "\n\n".join(_item(item) for item in items)


def _item(item: Item) -> str:
    about = " · ".join(escape(part) for part in (item.label, *item.topics, *item.speakers) if part)
    lines = [f"- **{about}**"]
    if item.kind not in {"only", "partial"}:
        lines.append(escape(item.finding.headline))
    lines += [_quote(each, item.compared(each) if item.kind == "differs" else each.runs) for each in item.statements]
    for each, score in item.counterparts:
        lines.append(f"Other side{'' if score is None else f' ({score:.2f})'}: {_quote(each, item.compared(each))}")
    if not item.counterparts:
        for each, score in item.nearest[:1]:
            lines.append(f"{item.nearness} ({score:.2f}): {_quote(each, item.compared(each))}")
    sure = (f"{escape(item.chance)}." if item.chance else "", "Close call." if item.close else "")
    if any(sure):
        lines.append(" ".join(filter(None, sure)))
    if item.citation:
        lines.append(f"Source: {escape(item.citation)}")
    return "\n  ".join(f"{line}  " if line is not lines[-1] else line for line in lines)


def _quote(told: Told, runs: list[Run]) -> str:
    """The words, what is marked of them in bold, in italics where that is a close call (asterisks fail beside Chinese punctuation)."""
    words = "".join(f"<{tag}>{escape(run.text)}</{tag}>" if (tag := run.mark and _TAGS.get(run.mark, "b")) else _inline(run.text) for run in runs)
    return f"{told.id} “{words}”" + (f" – *{escape(told.gloss)}*" if told.gloss else "")


def _inline(text: str) -> str:
    """Escaped like a line of its own, the spaces at its ends kept."""
    inner = escape(text)
    return f"{' ' if text[:1].isspace() else ''}{inner}{' ' if text[-1:].isspace() and inner else ''}"


def _foot(told: Story) -> Iterator[str]:
    comparison = told.comparison
    lines = [
        f"Signature: {escape(comparison.signature)}",
        f"Model: {escape(comparison.model.name)}, revision {escape(comparison.model.revision)}",
        f"Calibration: {escape(comparison.model.calibration or 'none of its own: read its probabilities with care')}",
        f"Version: discrepancy {escape(comparison.version)}",
    ]
    for side in SIDES:
        account = told.accounts[side]
        lines.append(f"Text {side.upper()}: {escape(account.readout.source)}, SHA-256 {digest(account.readout.text)}")
        if translation := comparison.translations.get(side):
            lines.append(f"Translation {side.upper()}: {escape(translation.source)}, SHA-256 {digest(translation.text)}")
    lines.append(f"Reproduce: {escape(told.command)}")
    yield "## Provenance"
    yield "\n".join(f"- {line}" for line in lines)
