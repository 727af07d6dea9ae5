"""The wheel that people install: everything in it, and at work outside the source tree."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAIR = ROOT / "readouts" / "2026-01-05-xi-lee-beijing"
PIP = (sys.executable, "-m", "pip", "--disable-pip-version-check")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    subprocess.run([*PIP, "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir", out, ROOT], check=True, capture_output=True)
    [made] = out.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The `bin` folder of a fresh environment with the wheel; its dependencies are those of this one."""
    home = tmp_path_factory.mktemp("venv")
    venv.create(home, symlinks=True)
    python = home / "bin" / "python"
    subprocess.run([*PIP, "--python", python, "install", "--quiet", "--no-deps", "--no-index", wheel], check=True, capture_output=True)
    [own] = home.glob("lib/python*/site-packages")
    # Path files in a folder named by a path file are not followed: the editable source tree stays out of sight.
    (own / "dependencies.pth").write_text(sysconfig.get_path("purelib"))
    return home / "bin"


def test_the_wheel_holds_every_file_of_the_package(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    held = {name for name in names if ".dist-info/" not in name}
    there = {path.relative_to(ROOT).as_posix() for path in (ROOT / "discrepancy").rglob("*") if path.is_file() and "__pycache__" not in path.parts}
    assert held == there
    assert held >= {"discrepancy/py.typed", "discrepancy/match/data/decision.json", "discrepancy/report/schema.json"}
    assert any(name.startswith("discrepancy/report/templates/") for name in held)
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)


def test_the_installed_wheel_works_outside_the_source_tree(installed: Path, cache_dir: Path, tmp_path: Path) -> None:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}

    def run(*command: str | Path, codes: tuple[int, ...] = (0,)) -> str:
        env = kept | {"XDG_CACHE_HOME": str(cache_dir.parent)}
        done = subprocess.run(command, cwd=tmp_path, env=env, capture_output=True, check=False)
        assert done.returncode in codes, done.stderr.decode()
        return done.stdout.decode()

    where = run(installed / "python", "-c", "import discrepancy; print(discrepancy.__file__)").strip()
    assert Path(where).is_relative_to(installed.parent)
    command = installed / "discrepancy"
    assert json.loads(run(command, "schema"))["type"] == "object"
    for form in ("html", "json", "md", "csv"):
        assert "捍卫二战胜利成果" in run(command, "compare", PAIR / "a.zh.txt", PAIR / "b.ko.txt", "--format", form)
    pair = tmp_path / "readouts" / "xi-lee"
    pair.mkdir(parents=True)
    for path in PAIR.iterdir():
        (pair / path.name).write_bytes(path.read_bytes())
    assert "xi-lee" in run(command, "check", codes=(0, 1))
