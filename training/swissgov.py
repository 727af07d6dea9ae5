"""Pages that two languages nearly share: SwissGov-RSD's lines (Wastl, Vamvas & Sennrich, arXiv 2512.07538; labels CC BY).

Read in place from ../shared/benchmarks, never copied. Our invented pairs hold no two texts that are nearly translations
of each other; governments publish such too (a joint statement in two languages), and there few statements stand alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pairs as data

FOLDER = data.ROOT.parent / "shared" / "benchmarks" / "swissgov-rsd"
LANGUAGES = ("de", "fr", "it")
_SHARED = 0.1
"""Share of a line's words without a counterpart up to which it counts as said on the other side."""


def pages(part: str, languages: tuple[str, ...] = LANGUAGES) -> list[data.LabelledPair]:
    """Return the pages of "train" or "val", a line a statement: *only* as the benchmark has it, else by the share of its words."""
    return [_page(f"{part}-{language}-{number}", row) for language in languages for number, row in _rows(FOLDER / f"lines_{part}_{language}.jsonl")]


def _rows(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    if not path.is_file():
        raise SystemExit(f"{path}: not found; put the shared benchmarks beside the project")
    for number, row in enumerate(path.read_text("utf-8").splitlines(), start=1):
        content = json.loads(row)
        if content["a"]["lines"] and content["b"]["lines"]:
            yield number, content


def _page(name: str, content: dict[str, Any]) -> data.LabelledPair:
    a, b = (
        data.readout([(f"{side}{at}", at, line["text"]) for at, line in enumerate(content[side]["lines"], 1)], side, content[side]["lang"], name)
        for side in ("a", "b")
    )
    lines = [*content["a"]["lines"], *content["b"]["lines"]]
    labels = {each.id: _label(line) for each, line in zip((*a.statements, *b.statements), lines, strict=True)}
    return data.LabelledPair(name, a, b, labels)


def _label(line: dict[str, Any]) -> data.Label:
    status = "only" if line["only"] else "shared" if line["share"] <= _SHARED else "partial"
    return data.Label(status, (), (), (), None, ())
