"""Pages that two languages nearly share: SwissGov-RSD's lines and words (Wastl, Vamvas & Sennrich, arXiv 2512.07538; labels CC BY).

Read in place from ../shared/benchmarks, never copied. Our invented pairs hold no two texts that are nearly translations
of each other; governments publish such too (a joint statement in two languages), and there few statements stand alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pairs as data

from discrepancy.read import readout
from discrepancy.records import Readout

FOLDER = data.ROOT.parent / "shared" / "benchmarks" / "swissgov-rsd"
LANGUAGES = ("de", "fr", "it")
_SHARED = 0.1
"""Share of a line's words without a counterpart up to which it counts as said on the other side."""


def pages(part: str, languages: tuple[str, ...] = LANGUAGES) -> list[data.LabelledPair]:
    """Return the pages of "train" or "val", a line a statement: *only* as the benchmark has it, else by the share of its words."""
    rows = ((_name(part, language, number), row) for language in languages for number, row in _rows(FOLDER / f"lines_{part}_{language}.jsonl"))
    return [_page(name, row) for name, row in rows if row["a"]["lines"] and row["b"]["lines"]]


@dataclass(frozen=True)
class Document:
    """A page as the program reads it, under the id of `pages`, with a grade for each blank-separated word: 0 the same meaning there, 1 nothing of it, -1 not graded."""

    id: str
    language: str
    a: Readout
    b: Readout
    grades: tuple[list[float], list[float]]


def documents(part: str) -> Iterator[Document]:
    """Yield the documents of "train" or "val", English as side a."""
    for language in LANGUAGES:
        for number, row in _rows(FOLDER / f"{part}_{language}.jsonl"):
            a = readout(row["text_a"], "a", source="a", language="en")
            b = readout(row["text_b"], "b", source="b", language=language)
            yield Document(_name(part, language, number), language, a, b, (row["labels_a"], row["labels_b"]))


def _name(part: str, language: str, number: int) -> str:
    return f"{part}-{language}-{number}"


def page_number(name: str) -> int:
    """Return the number of a page or document by its id: the languages number theirs alike."""
    return int(name.rpartition("-")[2])


def _rows(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    if not path.is_file():
        raise SystemExit(f"{path}: not found; put the shared benchmarks beside the project")
    for number, row in enumerate(path.read_text("utf-8").splitlines(), start=1):
        yield number, json.loads(row)


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
