"""The verdict as Markdown for a GitHub step summary, which holds 1 MiB and not a byte more."""

from __future__ import annotations

import re
from collections.abc import Iterable

from discrepancy.check import table
from discrepancy.check.baseline import Since
from discrepancy.check.hold import Held
from discrepancy.check.judge import Report

LIMIT = 1024 * 1024
_ROOM_FOR_CLOSING = 400
_MARKUP = re.compile(r"([\\`*_{}\[\]()#+!|~<>&@$:-])")


def render(report: Report, since: Since | None = None, limit: int = LIMIT) -> str:
    """Return the verdict as Markdown below `limit` bytes: table and verdict always, misses as far as they go."""
    mark = "✅" if report.passed else "❌"
    parts = [f"## {mark} discrepancy check\n", *(f"{escape(line)}  " for line in table.verdict(report)), "", *_table(report), ""]
    parts.append(f"<sub>{escape(report.signature)}</sub>\n")
    if since is not None:
        parts += ["### Since the baseline\n", *(f"- {escape(line.strip())}" for line in since.lines()), ""]
    head = _cut("\n".join(parts) + "\n", limit - _ROOM_FOR_CLOSING)
    return head + _misses(report, limit - len(head.encode()))


def escape(text: str) -> str:
    """Return text as Markdown that shows exactly it."""
    return _MARKUP.sub(r"\\\1", text)


def _table(report: Report) -> list[str]:
    header, *body = table.rows(report)
    rule = ["---", "---", *("--:" for _ in header[2:-1]), "---"]
    return ["| " + " | ".join(row) + " |" for row in (header, rule, *([escape(cell) for cell in row] for row in body))]


def _misses(report: Report, room: int) -> str:
    """Return a folding section for each pair with misses, within `room` bytes, saying how many it leaves out."""
    room -= _ROOM_FOR_CLOSING
    text, left_out = "", 0
    for judged in (each for each in report.pairs if each.held.misses):
        blocks = _blocks(judged.held)
        opening = f"<details><summary>{escape(judged.held.pair.name)}: {len(blocks)} missed</summary>\n\n"
        closing = "\n</details>\n\n"
        kept: list[str] = []
        size = len((opening + closing).encode())
        for block in blocks:
            size += len(block.encode())
            if size > room:
                break
            kept.append(block)
        left_out += len(blocks) - len(kept)
        if kept:
            section = opening + "".join(kept) + closing
            text += section
            room -= len(section.encode())
    return text + (f"{left_out} more misses are in the log; they do not fit here.\n" if left_out else "")


def _blocks(held: Held) -> list[str]:
    return [_block(table.miss_lines(held, each)) for each in held.misses]


def _block(lines: Iterable[str]) -> str:
    first, *rest = (line.strip() for line in lines)
    return f"- {escape(first)}\n" + "".join(f"  - {escape(line)}\n" for line in rest)


def _cut(text: str, limit: int) -> str:
    data = text.encode()
    return text if len(data) <= limit else data[:limit].decode(errors="ignore").rpartition("\n")[0] + "\n"
