"""A new curated pair out of one comparison: a draft that a human corrects, entry by entry."""

from __future__ import annotations

import tempfile
from datetime import date as Date  # noqa: N812 - the field of a pair is called date
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.items import Table

from discrepancy.check.schema import EXPECTED_FILE, PAIR_FILE
from discrepancy.errors import InputError
from discrepancy.records import SIDES, Comparison, Side, Statement, other

_HEAD = (
    "A draft: what the program found, not what a careful reader finds.",
    "Read each entry against both texts, correct it, then delete its line `draft = true`: until then it is not counted.",
    "status: shared (the other side states it too), partial (a part of it), only (nothing of it), context (no statement).",
    "counterparts are quoted from the other side, for shared and partial; what is merely close goes under near.",
    "At the end, add what outside experts said of this pair:",
    "  [[claim]]",
    '  side = "a"            the side that says it',
    '  silent = "b"          the side that does not',
    '  text = "…"            the claim in your words',
    '  evidence = ["…"]      exact words of the side that says it',
    '  source = "…"          who said so, where, when',
)


def check_target(folder: Path) -> None:
    """Find out before the comparison whether the pair can be written. Raises InputError if not."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise InputError(f"{folder}: exists already; give the name of a new folder")
    if not folder.absolute().parent.is_dir():
        raise InputError(f"{folder}: the folder {folder.parent} does not exist; make it first")


def write_pair(folder: Path, comparison: Comparison, event: str, date: Date | None, place: str | None) -> None:
    """Write the pair, whole or not at all."""
    files = {_file(side, comparison): comparison.readout(side).text for side in SIDES}
    files[PAIR_FILE] = pair_toml(comparison, event, date, place)
    files[EXPECTED_FILE] = expected_toml(comparison)
    try:
        with tempfile.TemporaryDirectory(prefix=f".{folder.name}.", dir=folder.absolute().parent) as scratch:
            made = Path(scratch) / folder.name
            made.mkdir()
            for name, text in files.items():
                (made / name).write_bytes(text.encode())
            made.rename(folder)
    except (OSError, UnicodeEncodeError) as error:
        reason = getattr(error, "strerror", None) or error
        raise InputError(f"{folder}: cannot be written ({reason}); nothing was changed") from None


def pair_toml(comparison: Comparison, event: str, date: Date | None, place: str | None) -> str:
    """Return what the pair is, as far as it is known."""
    document = tomlkit.document()
    for key, value in (("event", event), ("date", date), ("place", place)):
        if value is not None:
            document[key] = value
    for side in SIDES:
        readout = comparison.readout(side)
        table = tomlkit.table()
        table["government"] = readout.government
        table["language"] = readout.language
        table["file"] = _file(side, comparison)
        if readout.source.startswith(("http://", "https://")):
            table["source"] = readout.source
        else:
            table.add(tomlkit.comment('source = "…"  the official page'))
        document[side] = table
    return tomlkit.dumps(document)


def expected_toml(comparison: Comparison) -> str:
    """Return the drafted expectations, in reading order."""
    document = tomlkit.document()
    for line in _HEAD:
        document.add(tomlkit.comment(line))
    document.add(tomlkit.nl())
    entries = tomlkit.aot()
    for side in SIDES:
        for statement in comparison.readout(side).statements:
            entries.append(_entry(side, statement, comparison))
    document["statement"] = entries
    return tomlkit.dumps(document)


def _entry(side: Side, statement: Statement, comparison: Comparison) -> Table:
    judgement = comparison.judgements[statement.id]
    texts = {each.id: each.text for each in comparison.readout(other(side)).statements}
    entry = tomlkit.table()
    flag = tomlkit.item(True)
    doubt = ", unsure" if judgement.uncertain else ""
    flag.comment(f"{judgement.probability:.2f} that {other(side)} states it{doubt}")
    entry["draft"] = flag
    entry["side"] = side
    entry["text"] = statement.text
    entry["status"] = judgement.status
    if judgement.status in {"shared", "partial"}:
        entry["counterparts"] = [texts[link.id] for link in judgement.counterparts]
    elif judgement.status == "only" and judgement.nearest:
        entry["near"] = [texts[judgement.nearest.id]]
    optional: dict[str, Any] = {
        "missing": [part for start, end in judgement.missing if (part := statement.text[start:end].strip())],
        "speaker": statement.speaker,
        "topics": list(statement.topics),
        "figures": [each.text for each in statement.figures],
    }
    for key, value in optional.items():
        if value:
            entry[key] = value
    return entry


def _file(side: Side, comparison: Comparison) -> str:
    return f"{side}.{comparison.readout(side).language}.txt"
