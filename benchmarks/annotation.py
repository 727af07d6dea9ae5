"""Speakers and topics against the labels of the curated pairs and of the corpus' validation pairs: python benchmarks/annotation.py

Speakers: share of statements whose speaker is the labelled one (a null is wrong), by language, on the curated pairs.
Topics: micro-F1; on the corpus the special topics count as the general ones it is labelled with.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "training"))

import pairs as data

from discrepancy.annotate import annotate, load_tables

GENERAL = {"taiwan": "sovereignty", "ukraine": "region", "middle-east": "region", "korean-peninsula": "region"}


def measure(title: str, pairs: list[data.LabelledPair], general: bool) -> None:
    tables = load_tables()
    right, all_, found, wanted, both = Counter[str](), Counter[str](), 0, 0, 0
    for pair in pairs:
        for own, other in ((pair.a, pair.b), (pair.b, pair.a)):
            for statement in annotate(own, tables, other=other).statements:
                label = pair.labels[statement.id]
                if label.status == "context":
                    continue
                all_[own.language] += 1
                right[own.language] += statement.speaker == label.speaker
                topics = {GENERAL.get(t, t) for t in statement.topics} if general else set(statement.topics)
                found, wanted, both = found + len(topics), wanted + len(label.topics), both + len(topics & set(label.topics))
    print(f"| {title} | {2 * both / (found + wanted):.3f} | ", end="")
    print("–" if general else ", ".join(f"{tag} {right[tag] / all_[tag]:.3f} ({all_[tag]})" for tag in sorted(all_)), "|")


def main() -> None:
    held = data.validation_ids()
    print("| on | topics, micro-F1 | speakers, accuracy (statements) |\n|---|---|---|")
    measure("curated real pairs", data.curated(), general=False)
    measure("corpus, validation pairs", [pair for pair in data.corpus() if pair.id in held], general=True)


if __name__ == "__main__":
    main()
