"""How far the second judgement of the corpus agrees with the first: python training/agreement.py"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

CORPUS = Path(__file__).resolve().parent / "corpus"


def rows(path: Path) -> dict[str, dict]:
    return {row["id"]: row for line in path.read_text("utf-8").splitlines() if line.strip() if "status" in (row := json.loads(line))}


def main() -> None:
    seen: Counter[tuple[str, str]] = Counter()
    links = Counter[str]()
    pairs = 0
    for path in sorted((CORPUS / "second").glob("*.jsonl")):
        first, second = rows(CORPUS / "pairs" / path.name), rows(path)
        pairs += 1
        for name, row in first.items():
            again = second[name]
            seen[row["status"], again["status"]] += 1
            if row["counterparts"] and again["counterparts"]:
                links["both linked"] += 1
                links["best link in common"] += again["counterparts"][0] in row["counterparts"]
    total = sum(seen.values())
    agreed = sum(count for (one, two), count in seen.items() if one == two)
    kinds = sorted({kind for pair in seen for kind in pair})
    chance = sum(sum(seen[k, x] for x in kinds) * sum(seen[x, k] for x in kinds) for k in kinds) / total**2
    print(f"{pairs} pairs, {total} statements judged twice: status agrees on {agreed / total:.3f} (kappa {(agreed / total - chance) / (1 - chance):.3f})")
    print(f"of {links['both linked']} linked by both, the second reader's best link is among the first's for {links['best link in common'] / links['both linked']:.3f}")
    print("| first \\ second | " + " | ".join(kinds) + " |\n|---" + "|---" * len(kinds) + "|")
    for kind in kinds:
        print(f"| {kind} | " + " | ".join(str(seen[kind, other]) for other in kinds) + " |")


if __name__ == "__main__":
    main()
