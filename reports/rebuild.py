"""Render the samples anew: python reports/rebuild.py (needs Chromium for the picture).

Writes the HTML report of the Xi–Lee pair, a small index, and the screenshot that README shows.
"""

from __future__ import annotations

import os
import sys
import tomllib
from dataclasses import replace
from pathlib import Path

from jinja2 import Environment, StrictUndefined
from playwright.sync_api import sync_playwright

from discrepancy.match import Encoder
from discrepancy.pipeline import compare_readouts, default_cache_dir
from discrepancy.read import read
from discrepancy.records import Meeting
from discrepancy.report.html import render

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
PAIRS = {"xi-lee": "2026-01-05-xi-lee-beijing"}
CHROMIUM = "/usr/bin/chromium"

INDEX = Environment(autoescape=True, undefined=StrictUndefined).from_string(
    """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sample reports</title>
<h1>Sample reports</h1>
<p>Rendered by <code>python reports/rebuild.py</code> from the curated pairs: renderings of known facts, not official texts.</p>
<ul>
{% for name, event, date in rows %}<li><a href="{{ name }}.html">{{ event }}, {{ date }}</a></li>
{% endfor %}</ul>
</html>
"""
)


def main() -> None:
    """Render everything."""
    os.chdir(ROOT)  # so that the reports name their sources as the repository does
    encoder = Encoder("bundled", default_cache_dir())
    rows = []
    for name, folder in PAIRS.items():
        pair = Path("readouts") / folder
        meta = tomllib.loads((pair / "pair.toml").read_text("utf-8"))
        sides = [
            read(str(pair / meta[side]["file"]), side, government=meta[side]["government"], language=meta[side]["language"])
            for side in ("a", "b")
        ]
        meeting = Meeting(meta["event"], str(meta["date"]), meta["place"])
        (HERE / f"{name}.html").write_text(render(replace(compare_readouts(*sides, encoder), meeting=meeting)), "utf-8")
        rows.append((name, meta["event"], meta["date"]))
    (HERE / "index.html").write_text(INDEX.render(rows=rows), "utf-8")
    shoot(HERE / "xi-lee.html", HERE / "xi-lee.png")
    print(f"wrote {len(rows) + 1} pages and a picture to {HERE}", file=sys.stderr)


def shoot(page: Path, picture: Path) -> None:
    """Take the picture of a page's first screen."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        tab = browser.new_page(viewport={"width": 1200, "height": 800}, color_scheme="light")
        tab.goto(page.as_uri())
        tab.screenshot(path=picture)
        browser.close()


if __name__ == "__main__":
    main()
