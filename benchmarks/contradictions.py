"""Which contradictions are told on pairs written to hold one or none: `python benchmarks/contradictions.py [--missed]`."""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

from discrepancy.match import Encoder
from discrepancy.pipeline import compare_readouts, default_cache_dir
from discrepancy.read import readout
from discrepancy.records import Comparison, Finding, Readout, Side

PAIRS = Path(__file__).parent / "labels" / "contradictions.jsonl"
KINDS = {"figures": {"figure", "date"}, "outcomes": {"denial", "stance", "figure", "date", "wording", "position"}}
"""What a finding says that counts as telling it, by the first word of a set's name."""


def main() -> None:
    """Print the table; with --missed each pair, too, that is judged otherwise than by its writer."""
    encoder = Encoder("bundled", default_cache_dir())
    tallies: dict[str, Counter[str]] = {}
    for row in map(json.loads, PAIRS.read_text("utf-8").splitlines()):
        comparison = compare_readouts(_side(row, "a"), _side(row, "b"), encoder)
        kinds = KINDS[row["set"].split(",")[0]]
        told = [each for each in comparison.findings if each.kind == "differs" and each.detail["what"] in kinds]
        right = any(_rests_on(each, comparison, here, there) for each in told for here, there in row["where"])
        outcome = ("told" if right else "missed") if row["contradicts"] else ("told for nothing" if told else "silent")
        tallies.setdefault(row["set"], Counter())[outcome] += 1
        if outcome in {"missed", "told for nothing"} and "--missed" in sys.argv:
            print(f"{outcome}: {row['id']}, {row['why']}", *(each.headline for each in told), sep="\n    ")
    print("| pairs | contradictions told | told though none was written |")
    print("|---|---|---|")
    for name, each in tallies.items():
        print(f"| {name} | {each['told']} of {each['told'] + each['missed']} | {each['told for nothing']} of {each['told for nothing'] + each['silent']} |")


def _side(row: dict[str, dict[str, str]], side: Side) -> Readout:
    return readout(row[side]["text"], side, source=f"{side}.txt", government=row[side]["government"], language=row[side]["language"])


def _rests_on(finding: Finding, comparison: Comparison, here: str, there: str) -> bool:
    """Tell whether a finding is of the two passages."""
    cited = {*finding.statements, *finding.counterparts}
    return all(cited & _holding(side, words) for side, words in ((comparison.a, here), (comparison.b, there)))


def _holding(side: Readout, words: str) -> set[str]:
    """Return the statements that a passage stands in."""
    start = side.text.find(words)
    return {each.id for each in side.statements if start >= 0 and each.start < start + len(words) and each.end > start}


if __name__ == "__main__":
    main()
