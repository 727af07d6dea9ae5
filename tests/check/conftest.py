"""The pair on disk, and the command line with the program of a test behind it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.check.rome import A_TEXT, B_TEXT, EXPECTED, PAIR, RIGHT, Verdicts, judged


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder `rome` with a pair, below an otherwise empty root."""
    made = tmp_path / "pairs" / "rome"
    made.mkdir(parents=True)
    for name, text in (("a.en.txt", A_TEXT), ("b.en.txt", B_TEXT), ("pair.toml", PAIR), ("expected.toml", EXPECTED)):
        (made / name).write_bytes(text.encode())
    return made


@pytest.fixture
def edit(folder: Path) -> Callable[[str, str, str], None]:
    """Replace, in one of the pair's files, what must stand there exactly once."""

    def replace(name: str, old: str, new: str) -> None:
        text = (folder / name).read_text("utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        (folder / name).write_bytes(text.replace(old, new).encode())

    return replace


@pytest.fixture
def program(monkeypatch: pytest.MonkeyPatch) -> Verdicts:
    """The verdicts of the program behind the command line; a test may change them."""
    verdicts = dict(RIGHT)
    match = ModuleType("discrepancy.match")
    match.Encoder = lambda model, cache_dir: None  # type: ignore[attr-defined]
    pipeline = ModuleType("discrepancy.pipeline")
    pipeline.compare_readouts = lambda a, b, encoder, progress=None: judged(a, b, verdicts)  # type: ignore[attr-defined]
    pipeline.default_cache_dir = lambda: Path("unused")  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "discrepancy.match", match)
    monkeypatch.setitem(sys.modules, "discrepancy.pipeline", pipeline)
    return verdicts


@pytest.fixture
def run(capsysbinary: pytest.CaptureFixture[bytes], program: Verdicts) -> Callable[..., tuple[int, str, str]]:
    """Run the command line in this process: exit status, standard output, standard error."""
    from discrepancy.cli import main

    def command(*arguments: Any) -> tuple[int, str, str]:
        capsysbinary.readouterr()
        with pytest.raises(SystemExit) as ended:
            main([str(each) for each in arguments])
        out, err = capsysbinary.readouterr()
        code = ended.value.code
        return (code if isinstance(code, int) else 0), out.decode(), err.decode()

    return command
