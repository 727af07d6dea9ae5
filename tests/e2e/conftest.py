"""The installed command, with the real model and the curated Xi–Lee pair."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

COMMAND = Path(sys.executable).with_name("discrepancy")
PAIR = Path(__file__).parents[2] / "readouts" / "2026-01-05-xi-lee-beijing"
A, B = PAIR / "a.zh.txt", PAIR / "b.ko.txt"


@dataclass(frozen=True)
class Ended:
    """How a run of the command ended."""

    code: int
    out: bytes
    err: str

    def refused(self) -> str:
        """Return the one line that an input error is told in."""
        assert self.code == 2, self.err
        assert self.out == b""
        assert self.err.startswith("discrepancy: ")
        assert self.err.count("\n") == 1, self.err
        assert "Traceback" not in self.err
        return self.err.removeprefix("discrepancy: ").rstrip("\n")


Run = Callable[..., Ended]


def environment(cache: Path, **changes: str) -> dict[str, str]:
    """Return this process's environment with the user's cache folder and the changes given."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("HF_", "LC_", "LANG", "PYTHON"))}
    return kept | {"XDG_CACHE_HOME": str(cache)} | changes


@pytest.fixture(scope="session")
def run(cache_dir: Path) -> Run:
    """Run the command to its end; keyword arguments beside `stdin`, `cache` and `before` are environment variables."""

    def command(*arguments: Any, stdin: bytes = b"", cache: Path = cache_dir.parent, before: tuple[str, ...] = (), **env: str) -> Ended:
        words = [*before, str(COMMAND), *map(str, arguments)]
        done = subprocess.run(words, input=stdin, capture_output=True, env=environment(cache, **env), timeout=300, check=False)
        return Ended(done.returncode, done.stdout, done.stderr.decode())

    return command


@pytest.fixture(scope="session")
def first(run: Run) -> Ended:
    """The first comparison of the pair, as JSON: it unpacks the model and fills the cache for all the others."""
    ended = run("compare", A, B, "--name-a", "China", "--name-b", "South Korea", "--format", "json")
    assert (ended.code, ended.err) == (0, "")
    return ended
