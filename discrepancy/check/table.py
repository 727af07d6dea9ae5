"""The verdict as plain text that reads well in a CI log: every miss by name, then the table, then one line."""

from __future__ import annotations

from collections.abc import Iterator

from discrepancy.check.baseline import Since
from discrepancy.check.hold import ClaimOutcome, Held, Outcome
from discrepancy.check.judge import Bar, Judged, Report, Shortfall
from discrepancy.check.schema import Measure, one_line
from discrepancy.check.score import Tally
from discrepancy.records import STATUSES, other

HEADERS = ("pair", "measure", "expected", "right", "precision", "recall", "F1", "floor")
_LEFT = {0, 1, 7}
"""Columns of words; the others are of numbers."""
_ABSENT = "–"


def render(report: Report, since: Since | None = None) -> str:
    """Return the whole verdict as text."""
    blocks = [misses for each in report.pairs if (misses := "\n".join(_misses(each)))]
    if since is not None:
        blocks.append("\n".join(since.lines()))
    return "\n\n".join([*blocks, "\n".join(_aligned(rows(report))), "\n".join((report.signature, *verdict(report)))]) + "\n"


def verdict(report: Report) -> Iterator[str]:
    """Yield the closing lines: what fell short, what is unconfirmed, and the verdict."""
    for judged in report.pairs:
        pair = judged.held.pair
        for each in judged.shortfalls:
            yield f"FAILED {pair.name}: {fell_short(each)}"
        if judged.in_full and not judged.passed:
            yield f"FAILED {pair.name}: {len(judged.held.misses)} expectations missed, and it has no floor"
    for each in report.shortfalls:
        yield f"FAILED all pairs: {fell_short(each)}"
    if drafts := sum(each.held.pair.drafts for each in report.pairs):
        yield f"{drafts} entries are drafts that nobody has confirmed; they were not counted"
    judged_count = sum(len(each.held.outcomes) + len(each.held.claims) for each in report.pairs)
    missed = sum(len(each.held.misses) for each in report.pairs)
    passed = sum(each.passed for each in report.pairs)
    outcome = "passed" if report.passed else "FAILED"
    yield f"{outcome}: {passed} of {len(report.pairs)} pairs pass; {missed} of {judged_count} expectations missed"


def fell_short(shortfall: Shortfall) -> str:
    """Return one shortfall as words."""
    if shortfall.value is None:
        return f"{shortfall.measure} has a floor of {shortfall.bar:.3f}, but nothing confirmed in the expectation measures it"
    return f"{shortfall.measure} is {shortfall.value:.3f}, below the floor of {shortfall.bar:.3f}"


def rows(report: Report) -> list[tuple[str, ...]]:
    """Return the table's rows, header first, all cells as text."""
    body = [row for each in report.pairs for row in _rows(each.held.pair.name, each.held.tally, each.held.pair.floor)]
    return [HEADERS, *body, *_rows("all pairs", report.total, report.bar)]


def _rows(name: str, tally: Tally, bar: Bar) -> Iterator[tuple[str, ...]]:
    measured = tally.measures()

    def floor(measure: Measure) -> str:
        if measure not in bar:
            return ""
        low = measured.get(measure, -1.0) < bar[measure] - 1e-9
        return f"{bar[measure]:.3f}{' LOW' if low else ''}"

    for status in STATUSES:
        score = tally.score(status)
        if score.expected or score.found or status in bar:
            counts = (str(score.expected), str(score.right))
            yield name, status, *counts, _share(score.precision), _share(score.recall), _share(score.f1), floor(status)
            name = ""
    yield name, "macro", "", "", "", "", _share(measured.get("macro")), floor("macro")
    for measure, (right, count) in (("link", tally.links), ("claims", tally.claims)):
        key: Measure = "link" if measure == "link" else "claims"
        yield "", measure, str(count), str(right), "", _share(measured.get(key)), "", floor(key)


def _share(value: float | None) -> str:
    return _ABSENT if value is None else f"{value:.3f}"


def _aligned(table: list[tuple[str, ...]]) -> Iterator[str]:
    widths = [max(len(row[column]) for row in table) for column in range(len(HEADERS))]
    for number, row in enumerate(table):
        if number and row[0]:
            yield ""
        padded = [row[column].ljust(width) if column in _LEFT else row[column].rjust(width) for column, width in enumerate(widths)]
        yield "  ".join(padded).rstrip()


def _misses(judged: Judged) -> Iterator[str]:
    held = judged.held
    if held.misses:
        yield f"{held.pair.name}: {len(held.misses)} missed"
    for miss in held.misses:
        yield from miss_lines(held, miss)


def miss_lines(held: Held, miss: Outcome | ClaimOutcome) -> Iterator[str]:
    """Yield one miss: the first line names it, the others show both texts."""
    return _claim_lines(held, miss) if isinstance(miss, ClaimOutcome) else _outcome_lines(held, miss)


def _outcome_lines(held: Held, outcome: Outcome) -> Iterator[str]:
    pair, expectation = held.pair, outcome.expectation
    own, opposite = pair.readout(expectation.side), pair.readout(other(expectation.side))
    place = f"{own.source}:{expectation.line}"
    yield f"  MISSED {'+'.join(outcome.ids)} ({place}) {headline(outcome)}"
    yield f"    {own.government}: {one_line(expectation.text)}"
    for text in expectation.counterparts:
        yield f"    {opposite.government}, expected: {one_line(text)}"
    if outcome.linked and outcome.link_right is not True:
        came = "taken for the counterpart" if outcome.linked.counted else "only the nearest"
        yield f"    {opposite.government}, {came} ({outcome.linked.score:.2f}): {one_line(outcome.linked.text)}"


def headline(outcome: Outcome) -> str:
    """Return what was expected and what came out, in one line."""
    stated = f"stated by the other side with probability {outcome.probability:.2f}"
    if outcome.status_right:
        return f"{outcome.status} as expected ({stated}), but linked to another statement"
    also = ", linked to another statement" if outcome.link_right is False else ""
    return f"expected {outcome.expectation.status}, came out {outcome.status} ({stated}){also}"


def _claim_lines(held: Held, outcome: ClaimOutcome) -> Iterator[str]:
    claim = outcome.claim
    own = held.pair.readout(claim.side)
    yield f"  MISSED claim {claim.number} ({own.source}:{claim.line}) {one_line(claim.text)} [{one_line(claim.source)}]"
    for text, statuses in outcome.against:
        yield f"    {own.government}, expected only or partial, came out {' + '.join(statuses)}: {one_line(text)}"
