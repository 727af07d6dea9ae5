"""Who says a statement, on what, with which figures, against labels: python benchmarks/annotation.py

Speakers: share of statements whose speaker is the labelled one (a null is wrong), by language, on the curated pairs and
on the corpus. The corpus names sides, not persons: there `a` stands for the leader of side a, or for that state.
Topics: micro-F1; on the corpus the special topics count as the general ones it is labelled with.
Figures: precision and recall of (value, unit) on labels/figures.jsonl; how those labels were made is in labels/README.md.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "training"))

import pairs as data

from discrepancy.annotate import annotate, leaders, load_tables
from discrepancy.annotate.figures import figures
from discrepancy.records import Readout, Side, Statement

FIGURES = Path(__file__).resolve().parent / "labels" / "figures.jsonl"
GENERAL = {"taiwan": "sovereignty", "ukraine": "region", "middle-east": "region", "korean-peninsula": "region"}
HELD_OUT = 5
"""How the program does on every fifth line of the figure labels, no rule was written from; only its total was seen."""


def labelled(pairs: Iterable[data.LabelledPair]) -> Iterator[tuple[data.LabelledPair, Readout, Statement, data.Label]]:
    """Give every annotated statement that is one, with its label."""
    tables = load_tables()
    for pair in pairs:
        for own, other in ((pair.a, pair.b), (pair.b, pair.a)):
            for statement in annotate(own, tables, other=other).statements:
                label = pair.labels[statement.id]
                if label.status != "context":
                    yield pair, own, statement, label


def speakers(title: str, pairs: list[data.LabelledPair], *, sides: bool) -> None:
    """Print accuracy by language; `sides` where the labels name sides."""
    tables = load_tables()
    leading = {pair.id: leaders(pair.a, pair.b, tables) for pair in pairs} if sides else {}
    right, all_ = Counter[str](), Counter[str]()
    for pair, own, statement, label in labelled(pairs):
        said = _side(statement.speaker, pair, leading[pair.id]) if sides else statement.speaker
        all_[own.language] += 1
        right[own.language] += said == label.speaker
    shares = ", ".join(f"{tag} {right[tag] / all_[tag]:.3f} ({all_[tag]})" for tag in sorted(all_))
    print(f"| {title} | {right.total() / all_.total():.3f} | {shares} |")


def _side(speaker: str | None, pair: data.LabelledPair, leading: dict[Side, str | None]) -> str | None:
    if speaker in {None, "both", "narrator"}:
        return speaker
    governments = {"a": pair.a.government, "b": pair.b.government}
    found = [side for side, leader in leading.items() if speaker and (speaker == leader or speaker in governments[side])]
    return found[0] if len(found) == 1 else "other"


def topics(title: str, pairs: list[data.LabelledPair], *, general: bool) -> None:
    """Print micro-F1; `general` where the labels know general topics only."""
    found, wanted, both = 0, 0, 0
    for _, _, statement, label in labelled(pairs):
        given = {GENERAL.get(topic, topic) for topic in statement.topics} if general else set(statement.topics)
        found, wanted, both = found + len(given), wanted + len(label.topics), both + len(given & set(label.topics))
    print(f"| {title} | {2 * both / (found + wanted):.3f} |")


@dataclass(slots=True)
class Tally:
    """Figures the program found, those labelled, and those that are in both."""

    found: int = 0
    wanted: int = 0
    right: int = 0

    def add(self, found: Counter[tuple[object, object]], wanted: Counter[tuple[object, object]]) -> None:
        self.found += found.total()
        self.wanted += wanted.total()
        self.right += (found & wanted).total()

    def __str__(self) -> str:
        return f"{self.right / max(self.found, 1):.3f} | {self.right / max(self.wanted, 1):.3f} | {self.wanted}"


def figure_tallies() -> dict[str, Tally]:
    """Count by language, over all lines, and over the lines held out."""
    tallies: dict[str, Tally] = {}
    for number, line in enumerate(FIGURES.read_text("utf-8").splitlines(), 1):
        row = json.loads(line)
        found = Counter((figure.value, figure.unit) for figure in figures(row["text"], row["language"]))
        wanted = Counter((figure["value"], figure["unit"]) for figure in row["figures"])
        for key in (row["language"], "all", "held out" if number % HELD_OUT == 0 else "looked at"):
            tallies.setdefault(key, Tally()).add(found, wanted)
    return tallies


def main() -> None:
    held = data.validation_ids()
    curated, corpus = data.curated(), data.corpus()
    training, validation = [pair for pair in corpus if pair.id not in held], [pair for pair in corpus if pair.id in held]
    print("| speakers on | accuracy | by language (statements) |\n|---|---|---|")
    speakers("curated real pairs", curated, sides=False)
    speakers("corpus, training pairs", training, sides=True)
    speakers("corpus, validation pairs", validation, sides=True)
    print("\n| topics on | micro-F1 |\n|---|---|")
    topics("curated real pairs", curated, general=False)
    topics("corpus, validation pairs", validation, general=True)
    print("\n| figures | precision | recall | labelled figures |\n|---|---|---|---|")
    for key, tally in sorted(figure_tallies().items(), key=lambda each: (len(each[0]) > 2, each[0])):
        print(f"| {key} | {tally} |")


if __name__ == "__main__":
    main()
