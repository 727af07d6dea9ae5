"""The report of two readouts of 400 statements each, opened in Chromium: python benchmarks/page.py [--rounds N]

Prints the page's size, how long it takes to open (navigation to the load event) and the slowest of 60 steps of scrolling
through it, median over the rounds, against the bars: 2 s, and 100 ms a step (two frames each).
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from discrepancy.match import Encoder
from discrepancy.pipeline import compare_readouts, default_cache_dir
from discrepancy.read import readout
from discrepancy.report import renderer

STATEMENTS = 400
SUBJECTS = ("trade in grain", "a rail link", "visas for students", "the fishing line", "a hotline", "vaccines", "rare metals", "the border market")
DEEDS = ("agreed to widen", "discussed", "raised concern about", "will set up a working group on", "welcomed progress in")
SCROLL = """async () => {
    const frame = () => new Promise(requestAnimationFrame);
    const times = [];
    for (let step = 0; step < 60; step++) {
        const start = performance.now();
        scrollBy(0, 700);
        await frame(); await frame();
        times.push(performance.now() - start);
    }
    return Math.max(...times);
}"""


def page(cache: Path) -> str:
    """Return the report of two made-up readouts, compared for real."""
    sides = [
        " ".join(f"On day {n} the two leaders {DEEDS[(n * step) % 5]} {SUBJECTS[(n // step) % 8]} in region {n}." for n in range(STATEMENTS))
        for step in (1, 3)
    ]
    a, b = (readout(text, side, source=f"{side}.txt", language="en") for side, text in zip("ab", sides, strict=True))  # type: ignore[arg-type]
    assert len(a.statements) == len(b.statements) == STATEMENTS
    return renderer("html")(compare_readouts(a, b, Encoder("bundled", cache)))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--cache-dir", type=Path, default=default_cache_dir())
    options = parser.parse_args()
    text = page(options.cache_dir)
    opened, slowest = [], []
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        path = Path(folder) / "report.html"
        path.write_text(text, "utf-8")
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for _ in range(options.rounds):
            tab = browser.new_page(viewport={"width": 1440, "height": 900})
            tab.goto(path.as_uri())
            opened.append(tab.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd"))
            slowest.append(tab.evaluate(SCROLL))
            tab.close()
        browser.close()
    rows = (("opens, ms", statistics.median(opened), 2000), ("slowest step of scrolling, ms", statistics.median(slowest), 100))
    print(f"{STATEMENTS} × {STATEMENTS} statements, {len(text.encode()) / 1024:.0f} KB, median of {options.rounds}\n\n| what | measured | at most | holds |\n|---|--:|--:|---|")
    for name, value, bar in rows:
        print(f"| {name} | {value:.0f} | {bar} | {'yes' if value <= bar else '**no**'} |")
    return 0 if all(value <= bar for _, value, bar in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
