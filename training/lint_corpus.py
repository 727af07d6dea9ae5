"""Check corpus files for form: python training/lint_corpus.py FILE… (prints counts, and every fault)."""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

from discrepancy.annotate.topics import load_topics

STATUS = {"shared", "partial", "only", "context"}
TOPICS = {name for name, topic in load_topics().items() if topic.under is None}
SPEAKERS = {"a", "b", "both", "narrator", "other"}


def faults(path: Path) -> list[str]:
    """Return what is wrong with the form of one pair file, a line each."""
    found: list[str] = []
    meta, *rows = [json.loads(line) for line in path.read_text("utf8").splitlines() if line.strip()]
    if meta["id"] != path.stem:
        found.append(f"id {meta['id']} is not the file's name")
    ids = [r["id"] for r in rows]
    by_id = {r["id"]: r for r in rows}
    for side in "ab":
        own = [i for i in ids if i[0] == side]
        if own != [f"{side}{k}" for k in range(1, len(own) + 1)]:
            found.append(f"side {side}: ids are not {side}1, {side}2, … in order")
    for r in rows:
        where, other = r["id"], "b" if r["id"][0] == "a" else "a"
        unknown = set(r) - {"id", "p", "status", "counterparts", "near", "missing", "speaker", "topics", "mentions", "text"}
        if unknown:
            found.append(f"{where}: unknown keys {sorted(unknown)}")
        if r["status"] not in STATUS:
            found.append(f"{where}: status {r['status']!r}")
        if (r["status"] in {"shared", "partial"}) != bool(r["counterparts"]):
            found.append(f"{where}: {r['status']} with counterparts {r['counterparts']}")
        if (r["status"] == "partial") != bool(r["missing"]):
            found.append(f"{where}: {r['status']} with missing {r['missing']}")
        for link in r["counterparts"] + r["near"]:
            if link not in by_id or link[0] != other:
                found.append(f"{where}: link to {link}")
        for link in r["counterparts"]:
            back = by_id.get(link)
            if back and back["status"] in {"only", "context"}:
                found.append(f"{where}: counterpart {link} is itself {back['status']}")
        found += [f"{where}: missing {m!r} is not in the text" for m in r["missing"] if m not in r["text"]]
        if r["speaker"] not in SPEAKERS:
            found.append(f"{where}: speaker {r['speaker']!r}")
        mentions = set(r.get("mentions", []))
        if bad := (set(r["topics"]) | mentions) - TOPICS | (set(r["topics"]) & mentions):
            found.append(f"{where}: topics {sorted(bad)}")
        if not r["text"].strip() or "\n" in r["text"]:
            found.append(f"{where}: text is blank or has a line break")
    return found


def main() -> int:
    total: Counter[str] = Counter()
    bad = 0
    for path in map(Path, sys.argv[1:]):
        problems = faults(path)
        rows = [json.loads(line) for line in path.read_text("utf8").splitlines()[1:] if line.strip()]
        counts = Counter(r["status"] for r in rows)
        total += counts
        judged = sum(counts.values()) - counts["context"]
        shares = " ".join(f"{s} {counts[s]} ({100 * counts[s] // max(judged, 1)}%)" for s in ("only", "partial", "shared"))
        near = sum(1 for r in rows if r["status"] == "only" and r["near"])
        print(f"{path.name}: {len(rows)} statements, {shares}, context {counts['context']}, only-with-near {near}")
        for p in problems:
            print(f"  {p}")
        bad += bool(problems)
    print("total", sum(total.values()), dict(total))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
