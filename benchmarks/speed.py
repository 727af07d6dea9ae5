"""Time and memory of `compare` beside a bare script that only encodes, in one run: `python benchmarks/speed.py`.

Every row is a fresh process, the rows take turns, and each figure is the median of its rounds. The bars are those
the project holds itself to; the exit status is 1 where one is missed.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAIR = ROOT / "readouts" / "2026-01-05-xi-lee-beijing"
READOUTS = (PAIR / "a.zh.txt", PAIR / "b.ko.txt")
STATEMENTS = 2000
"""A side, in the matching-alone row; the longest joint statement of the curated pairs has under a hundred."""


# ---- what the child processes do -----------------------------------------------------------------------


def bare(folder: str, *texts: str) -> None:
    """Do what nobody who encodes with sentence-transformers can do without."""
    from sentence_transformers import SentenceTransformer

    SentenceTransformer(folder, device="cpu").encode(list(texts))


def matching() -> None:
    """Match two long readouts whose encodings are at hand: 2,000 statements a side, about 60 tokens each."""
    import numpy as np

    from discrepancy.match import match
    from discrepancy.match.encoding import Encoding
    from discrepancy.read import readout

    chance = np.random.default_rng(0)

    def vectors(count: int, width: int) -> np.ndarray:
        rows = chance.standard_normal((count, width), np.float32)
        return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float16)

    def side(name):
        words = chance.integers(0x4E00, 0x9FA5, (STATEMENTS, 119))
        lines = ("".join(map(chr, row[:60])) + "，" + "".join(map(chr, row[60:])) + "。" for row in words)
        return readout("\n".join(lines), name, source=name, language="zh")

    def offsets(text):
        starts = np.arange(0, len(text), 2, dtype=np.int32)
        return np.stack([starts, np.minimum(starts + 2, len(text))], axis=1)

    a, b = side("a"), side("b")
    assert len(a.statements) == len(b.statements) == STATEMENTS
    spans = [offsets(statement.text) for statement in (*a.statements, *b.statements)]
    first = [Encoding(vectors(1, 384)[0], vectors(len(each), 384), each) for each in spans]
    second = [Encoding(vectors(1, 512)[0], np.zeros((0, 512), np.float16), spans[0][:0]) for _ in spans]

    # Every statement is a paragraph: it is compared as such once more, though encoded once.
    known = dict(zip((statement.text for statement in (*a.statements, *b.statements)), first, strict=True))

    class Ready:
        name, revision = "synthetic", "0"

        def encode(self, texts, progress=None):
            return [known[text] for text in texts]

        def second_opinion(self, texts):
            return second

    start = time.perf_counter()
    match(a, b, Ready())
    print(time.perf_counter() - start)


# ---- running and measuring them ------------------------------------------------------------------------


@dataclass(frozen=True)
class Run:
    """One process: wall time in seconds, peak resident memory in MiB."""

    wall: float
    memory: float


def measure(*command: str | Path, env: dict[str, str]) -> Run:
    """Run a command to its end; for a child that prints a number, that is its time."""
    start = time.perf_counter()
    child = subprocess.Popen([str(part) for part in command], env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    printed = child.stdout.read().strip()
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise SystemExit(f"{command[:3]} ended with {child.returncode}")
    return Run(float(printed) if printed else wall, usage.ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10))


def middle(runs: list[Run]) -> Run:
    return Run(statistics.median(run.wall for run in runs), statistics.median(run.memory for run in runs))


def rows(rounds: int, cache: Path) -> dict[str, Run]:
    """Measure all four, turn by turn, so that a busy minute of the machine hits each of them."""
    env = os.environ | {"HF_HUB_OFFLINE": "1"}
    compare = (Path(sys.executable).with_name("discrepancy"), "compare", *READOUTS, "--cache-dir", cache, "-o")
    # Another process unpacks and reads: on Linux a child's peak memory counts from its parent's.
    measure(*compare, cache / "result.json", env=env)
    [folder] = (cache / "models").iterdir()
    readouts = json.loads((cache / "result.json").read_text("utf-8"))["readouts"]
    texts = [statement["text"] for side in "ab" for statement in readouts[side]["statements"]]
    compare = (*compare, cache / "report.html")
    taken: dict[str, list[Run]] = {}
    for _ in range(rounds):
        taken.setdefault("bare", []).append(measure(sys.executable, __file__, "--child", "bare", folder, *texts, env=env))
        for kept in cache.glob("encodings.sqlite3*"):
            kept.unlink()
        taken.setdefault("first", []).append(measure(*compare, env=env))
        taken.setdefault("second", []).append(measure(*compare, env=env))
        taken.setdefault("matching", []).append(measure(sys.executable, __file__, "--child", "matching", env=env))
    return {name: middle(runs) for name, runs in taken.items()}


def table(found: dict[str, Run]) -> tuple[str, bool]:
    """Return the table in Markdown, and whether every bar holds."""
    plain = found["bare"]
    lines = [
        ("Bare script: import, load, encode", plain, None, None),
        ("First `compare` (model unpacked, nothing cached)", found["first"], 1.25 * plain.wall, 1.2 * plain.memory),
        ("Second `compare` (encodings cached)", found["second"], 1.0, None),
        (f"Matching alone, {STATEMENTS:,} × {STATEMENTS:,} statements", found["matching"], 20.0, 2048.0),
    ]
    out = ["| what | wall, s | at most | peak memory, MiB | at most | holds |", "|---|--:|--:|--:|--:|---|"]
    passed = True
    for name, run, time_bar, memory_bar in lines:
        held = run.wall <= (time_bar or run.wall) and run.memory <= (memory_bar or run.memory)
        passed &= held
        bars = [f"{bar:.{places}f}" if bar else "" for bar, places in ((time_bar, 2), (memory_bar, 0))]
        verdict = ("yes" if held else "**no**") if time_bar else ""
        out.append(f"| {name} | {run.wall:.2f} | {bars[0]} | {run.memory:.0f} | {bars[1]} | {verdict} |")
    times = (found["first"].wall / plain.wall, found["first"].memory / plain.memory)
    out.append("\nFirst `compare`: {:.2f} times the bare script's time, {:.2f} times its memory.".format(*times))
    return "\n".join(out), passed


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3, help="turns each row takes (3)")
    parser.add_argument("--child", nargs="+", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        name, *arguments = options.child
        {"bare": bare, "matching": matching}[name](*arguments)
        return 0
    with tempfile.TemporaryDirectory() as cache:
        lines, passed = table(rows(options.rounds, Path(cache)))
    machine = f"Python {platform.python_version()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}"
    print(f"{machine}, median of {options.rounds}\n\n{lines}")
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main())
