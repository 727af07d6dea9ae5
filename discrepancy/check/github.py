"""GitHub annotations: each miss on the line of the readout it is about."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from discrepancy.check import table
from discrepancy.check.hold import ClaimOutcome, Held, Outcome
from discrepancy.check.judge import Report
from discrepancy.check.schema import PAIR_FILE, one_line

LIMIT = 10
"""How many of a kind GitHub shows of one step."""


def render(report: Report) -> str:
    """Return workflow commands: errors where a pair fails, warnings where its floor bears the miss, one notice for the rest."""
    errors = [*_shortfalls(report), *(each for judged in report.pairs if not judged.passed for each in _misses("error", judged.held))]
    warnings = [each for judged in report.pairs if judged.passed for each in _misses("warning", judged.held)]
    lines = [*islice(errors, LIMIT), *islice(warnings, LIMIT)]
    if more := len(errors) + len(warnings) - len(lines):
        lines.append(_command("notice", None, None, "discrepancy check", f"{more} more annotations are not shown; the log has every miss"))
    return "".join(f"{line}\n" for line in lines)


def _shortfalls(report: Report) -> Iterator[str]:
    for judged in report.pairs:
        for each in judged.shortfalls:
            file = str(judged.held.pair.folder / PAIR_FILE)
            yield _command("error", file, 1, judged.held.pair.name, table.fell_short(each))
    for each in report.shortfalls:
        yield _command("error", None, None, "all pairs", table.fell_short(each))


def _misses(kind: str, held: Held) -> Iterator[str]:
    for miss in held.misses:
        yield _claim(kind, held, miss) if isinstance(miss, ClaimOutcome) else _statement(kind, held, miss)


def _statement(kind: str, held: Held, outcome: Outcome) -> str:
    file = held.pair.readout(outcome.expectation.side).source
    message = "\n".join(line.strip() for line in list(table.miss_lines(held, outcome))[1:])
    return _command(kind, file, outcome.expectation.line, table.headline(outcome), message)


def _claim(kind: str, held: Held, outcome: ClaimOutcome) -> str:
    claim = outcome.claim
    message = "\n".join(line.strip() for line in table.miss_lines(held, outcome))
    return _command(kind, held.pair.readout(claim.side).source, claim.line, f"claim not found: {one_line(claim.text)}", message)


def _command(kind: str, file: str | None, line: int | None, title: str, message: str) -> str:
    properties = {"file": file and _relative(file), "line": line, "title": title}
    told = ",".join(f"{key}={_escape(str(value), ':,')}" for key, value in properties.items() if value is not None)
    return f"::{kind} {told}::{_escape(message)}"


def _relative(file: str) -> str:
    """Return the path as the repository knows it."""
    root = Path(os.environ.get("GITHUB_WORKSPACE") or Path.cwd()).resolve()
    path = Path(file).resolve()
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()


def _escape(text: str, also: str = "") -> str:
    # The percent sign first: it is what the others become.
    for character in "%\r\n" + also:
        text = text.replace(character, f"%{ord(character):02X}")
    return text
