"""`--gloss-a` and `--gloss-b` with the real model: every sentence of the sample translations under its own statement."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.e2e.conftest import A, B, Run

TRANSLATIONS = Path(__file__).parents[2] / "reports" / "translations"
GLOSSES = {side: TRANSLATIONS / f"xi-lee.{side}.en.txt" for side in "ab"}


def test_every_statement_gets_its_own_sentence(run: Run) -> None:
    options = ("--event", "Summit", "--date", "2026-01-05", "--format", "json")
    ended = run("compare", A, B, "--gloss-a", GLOSSES["a"], "--gloss-b", GLOSSES["b"], *options)
    assert (ended.code, ended.err) == (0, "")
    result = json.loads(ended.out)
    assert (result["meeting"]["event"], result["meeting"]["date"]) == ("Summit", "2026-01-05")
    for side, path in GLOSSES.items():
        readout = result["readouts"][side]
        glosses = [each["gloss"] for each in readout["statements"]]
        # Both sample texts have one sentence a statement, in order.
        assert " ".join(glosses) == " ".join(path.read_text("utf-8").split())
        assert readout["translation"]["language"] == "en"


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--gloss-a", "-"), "--gloss-a, --gloss-b: a translation is read from a file"),
        (("--gloss-b", "missing.txt"), "missing.txt"),
        (("--date", "5 January"), "--date"),
    ],
)
def test_what_cannot_be_used_is_told_in_one_line(run: Run, options: tuple[str, ...], told: str) -> None:
    assert told in run("compare", A, B, *options).refused()
