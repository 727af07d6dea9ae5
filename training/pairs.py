"""Labelled pairs as the program sees them: the invented corpus, and the curated real pairs."""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

from discrepancy.records import Readout, Side, Statement

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT / "training" / "corpus" / "pairs"
CURATED = ROOT / "readouts"
LABELS = ROOT / "benchmarks" / "labels"
SPEAKER_SETS = ("open", "closed", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
                "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twentyfirst", "twentysecond", "twentythird", "twentyfourth", "twentyfifth")  # fmt: skip
"""Sets of pairs of which the speakers are labelled, and no statuses."""
SPEAKERS_HELD_BACK = frozenset({"third", "fifth", "seventh", "seventeenth", "nineteenth", "twentyfirst", "twentythird", "twentyfifth"})
"""Those of them whose texts nobody who wrote rules has read, nor the program's errors on them, and nothing is learned from."""

TOPIC_SETS = ("twentysecond", "twentyfourth", "twentyfifth")
"""Those of them whose topics are labelled, too."""

Part = Literal["training", "validation", "test"]
"""What is learned from, what choices may be looked at on, and what nothing is chosen by."""


@dataclass(frozen=True)
class Label:
    """What a reader judged of one statement; `missing` are offsets in its text, `mentions` topics that it only names."""

    status: str
    counterparts: tuple[str, ...]
    near: tuple[str, ...]
    missing: tuple[tuple[int, int], ...]
    speaker: str | None
    topics: tuple[str, ...]
    mentions: tuple[str, ...] = ()


@dataclass(frozen=True)
class LabelledPair:
    """Two readouts cut into statements as the reader cut them, with a label for every statement id."""

    id: str
    a: Readout
    b: Readout
    labels: dict[str, Label]
    states: tuple[str, str] = ("", "")
    """What English calls the state of side a and that of side b."""
    author: str = ""
    """Whose other pairs are written like this one; a pair of many hands stands for itself."""

    @property
    def direction(self) -> str:
        return f"{self.a.language}-{self.b.language}"


def corpus(part: Part) -> list[LabelledPair]:
    """Return the invented pairs of a part of the corpus, by id."""
    return [_corpus_pair(path) for path in sorted(CORPUS.glob("*.jsonl")) if _part(path.stem) == part]


def curated() -> list[LabelledPair]:
    """Return the curated real pairs, by folder."""
    return [_curated_pair(path.parent) for path in sorted(CURATED.glob("*/expected.toml"))]


@cache
def _kept(part: str) -> frozenset[str]:
    return frozenset((CORPUS.parent / f"{part}.txt").read_text("utf-8").split())


def _part(name: str) -> Part:
    """Return which part of the corpus a pair belongs to, fixed before any training on it."""
    return "validation" if name in _kept("validation") else "test" if name in _kept("test") else "training"


def by_one_hand(pair: LabelledPair) -> bool:
    """Tell whether both sides of a corpus pair have one author: those are numbered below 10."""
    return _number(pair) < 10


def judged_strictly(pair: LabelledPair) -> bool:
    """Tell whether a corpus pair's statuses are as a reader of real pairs gives them: of those numbered 51 to 70 judges took less for a part of a statement."""
    return not 51 <= _number(pair) <= 70


def _number(pair: LabelledPair) -> int:
    return int(pair.id.rpartition("-")[2])


def speaker_set(name: str) -> list[LabelledPair]:
    """Return the pairs of a set of speakers, by its name."""
    return spoken(LABELS / f"speakers-{name}.jsonl")


def spoken(path: Path) -> list[LabelledPair]:
    """Return the pairs of a file of which the speakers are labelled, of some the topics too: a line that describes a pair, then its statements."""
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    heads = [n for n, line in enumerate(lines) if "text" not in line]
    return [_spoken_pair(lines[start], lines[start + 1 : end]) for start, end in zip(heads, [*heads[1:], len(lines)], strict=True)]


def _spoken_pair(meta: dict[str, Any], rows: list[dict[str, Any]]) -> LabelledPair:
    labels = {row["id"]: Label("context" if row["speaker"] == "context" else "", (), (), (), row["speaker"], tuple(row.get("topics", [])), tuple(row.get("mentions", []))) for row in rows}
    a, b = ([(row["id"], row["p"], row["text"]) for row in rows if row["id"][0] == side] for side in "ab")
    return LabelledPair(
        meta["id"],
        readout(a, meta["a"]["government"], meta["a"]["language"], meta["id"]),
        readout(b, meta["b"]["government"], meta["b"]["language"], meta["id"]),
        labels,
        (meta["a"]["state"], meta["b"]["state"]),
        meta["id"].rpartition("-")[0],
    )


def _corpus_pair(path: Path) -> LabelledPair:
    meta, *rows = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    labels = {
        row["id"]: Label(
            row["status"],
            tuple(row["counterparts"]),
            tuple(row["near"]),
            tuple(_span(row["text"], part) for part in row["missing"]),
            row["speaker"],
            tuple(row["topics"]),
            tuple(row.get("mentions", [])),
        )
        for row in rows
    }
    sides: dict[str, list[tuple[str, int, str]]] = {"a": [], "b": []}
    for row in rows:
        sides[row["id"][0]].append((row["id"], row["p"], row["text"]))
    return LabelledPair(
        meta["id"],
        readout(sides["a"], meta["a"]["government"], meta["a"]["language"], path.name),
        readout(sides["b"], meta["b"]["government"], meta["b"]["language"], path.name),
        labels,
        (meta["a"]["state"], meta["b"]["state"]),
        meta["id"],
    )


def _curated_pair(folder: Path) -> LabelledPair:
    meta = tomllib.loads((folder / "pair.toml").read_text("utf-8"))
    expected = tomllib.loads((folder / "expected.toml").read_text("utf-8"))["statement"]
    readouts, ids = {}, {}
    for side in ("a", "b"):
        text = (folder / meta[side]["file"]).read_text("utf-8")
        paragraph = lambda at, text=text: text.count("\n\n", 0, at)  # noqa: E731
        rows = sorted((text.index(e["text"]), e["text"]) for e in expected if e["side"] == side)
        listed = [(f"{side}{n}", paragraph(at), body) for n, (at, body) in enumerate(rows, 1)]
        readouts[side] = readout(listed, meta[side]["government"], meta[side]["language"], meta[side]["file"])
        ids[side] = {body: name for name, _, body in listed}
    labels = {}
    for e in expected:
        other: Side = "b" if e["side"] == "a" else "a"
        links = lambda key, e=e, other=other: tuple(_find(ids[other], text) for text in e.get(key, []))  # noqa: E731
        labels[ids[e["side"]][e["text"]]] = Label(
            e["status"],
            links("counterparts"),
            links("near"),
            tuple(_span(e["text"], part) for part in e.get("missing", [])),
            e.get("speaker"),
            tuple(e.get("topics", [])),
        )
    return LabelledPair(folder.name, readouts["a"], readouts["b"], labels, (meta["a"]["government"], meta["b"]["government"]))


def _find(ids: dict[str, str], text: str) -> str:
    return ids[text] if text in ids else next(name for body, name in ids.items() if text in body or body in text)


def _span(text: str, part: str) -> tuple[int, int]:
    start = text.index(part)
    return start, start + len(part)


def readout(rows: list[tuple[str, int, str]], government: str, language: str, source: str) -> Readout:
    """Return a readout of statements that are cut already: their ids, numbers of paragraph, and texts."""
    statements, text = [], ""
    for name, paragraph, body in rows:
        gap = "" if not text else "\n\n" if paragraph != statements[-1].paragraph else " "
        start = len(text) + len(gap)
        text += gap + body
        statements.append(Statement(name, body, start, start + len(body), paragraph))
    return Readout(government, language, source, None, text, tuple(statements))
