"""The composite action and the pre-commit hook: pinned, documented, and their shell steps run."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
ACTION = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
DOCS = (ROOT / "docs" / "check.md").read_text("utf-8")
DEFAULTS = {name: spec["default"] for name, spec in ACTION["inputs"].items()}


@pytest.fixture
def step(tmp_path):
    """Run the shell of the action's named step as a runner would: exit status and standard error."""
    (tmp_path / "home").mkdir()
    (tmp_path / "action" / "requirements").mkdir(parents=True)

    def run(name, **inputs):
        found = next(each for each in ACTION["runs"]["steps"] if each.get("name") == name)
        contexts = {f"inputs.{key}": value for key, value in (DEFAULTS | inputs).items()} | {"github.action_path": str(tmp_path / "action")}
        given = {key: re.sub(r"\$\{\{ *(.+?) *\}\}", lambda match: contexts[match[1]], value) for key, value in found["env"].items()}
        files = {"RUNNER_TEMP": "", "HOME": "home", "GITHUB_OUTPUT": "output", "GITHUB_STEP_SUMMARY": "summary"}
        environment = {"PATH": os.environ["PATH"]} | {key: str(tmp_path / name) for key, name in files.items()} | given
        assert "${{" not in found["run"], "an input in the script's text could run as code"
        command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", found["run"]]
        done = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=False)
        return done.returncode, done.stderr

    return run


def program(folder: Path, body: str) -> None:
    path = folder / "discrepancy" / "bin" / "discrepancy"
    path.parent.mkdir(parents=True)
    path.write_text(f"#!/bin/sh\n{body}\n", "utf-8")
    path.chmod(0o755)


def test_install_calls_the_locked_set_up(step, tmp_path):
    (tmp_path / "action" / "requirements" / "install.sh").write_text('echo "$PYTHON $1" > "$RUNNER_TEMP/called"\n', "utf-8")
    assert step("Install") == (0, "")
    assert (tmp_path / "called").read_text("utf-8") == f"python {tmp_path}/discrepancy\n"
    assert (ROOT / "requirements" / "install.sh").is_file()


def test_check_passes_every_input_as_one_argument(step, tmp_path):
    program(tmp_path, 'printf "%s\\n" "$@" > "$RUNNER_TEMP/arguments"')
    inputs = {"folders": "my pairs\n\nmore\n", "only": "2026-*", "min-f1": "only=0.8", "baseline": "$(touch hacked)", "model": "bundled"}
    assert step("Check", **inputs) == (0, "")
    arguments = (tmp_path / "arguments").read_text("utf-8").splitlines()
    assert arguments == [
        *("check", "--github", "--summary", f"{tmp_path}/summary", "--json", f"{tmp_path}/discrepancy.json"),
        *("--junit", f"{tmp_path}/discrepancy.xml", "--model", "bundled", "--cache-dir", f"{tmp_path}/home/.cache/discrepancy"),
        *("--only", "2026-*", "--min-f1", "only=0.8", "--baseline", "$(touch hacked)", "--", "my pairs", "more"),
    ]
    assert not (tmp_path / "hacked").exists()
    outputs = (tmp_path / "output").read_text("utf-8").splitlines()
    assert outputs == [f"json={tmp_path}/discrepancy.json", f"junit={tmp_path}/discrepancy.xml"]
    assert set(re.findall(r"steps\.check\.outputs\.(\w+)", str(ACTION["outputs"]))) == {"json", "junit"}


def test_check_hands_on_the_exit_status(step, tmp_path):
    program(tmp_path, "exit 1")
    assert step("Check")[0] == 1


def test_the_program_knows_every_option_the_action_gives(step, tmp_path):
    program(tmp_path, f'PYTHONPATH={shlex.quote(str(ROOT))} exec {shlex.quote(sys.executable)} -m discrepancy "$@"')
    (tmp_path / "stored.json").write_text("", "utf-8")
    code, err = step("Check", **{"folders": "nowhere", "only": "x", "min-f1": "only=0.5"})
    assert (code, err) == (2, "discrepancy: nowhere: no such folder; give one with curated pairs in it\n")


def test_everything_used_is_pinned_by_sha_with_its_version():
    files = [ROOT / "action.yml", ROOT / "docs" / "check.md", *(ROOT / ".github" / "workflows").glob("*.yml")]
    used = [line.strip() for path in files for line in path.read_text("utf-8").splitlines() if re.match(r"\s*- uses:", line)]
    assert len(used) >= 6
    pinned = re.compile(r"- uses: (\./|OWNER/discrepancy@SHA|[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)")
    assert [line for line in used if not pinned.fullmatch(line)] == []


def test_the_caches_folder_is_the_one_the_program_is_given():
    cache = next(each for each in ACTION["runs"]["steps"] if each.get("uses", "").startswith("actions/cache@"))
    assert cache["with"]["path"] == "~/.cache/discrepancy"


def test_this_repository_runs_the_action_on_itself():
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "check.yml").read_text("utf-8"))
    (given,) = [each["with"] for each in workflow["jobs"]["check"]["steps"] if each.get("uses") == "./"]
    assert set(given) <= set(ACTION["inputs"])
    assert (ROOT / given["folders"]).is_dir()
    assert workflow["permissions"] == {"contents": "read"}


def test_the_hook_calls_a_command_that_exists_and_minds_pairs_alone():
    (hook,) = HOOKS
    from discrepancy.cli import main

    name, command = hook["entry"].split()
    assert (name, hook["language"], hook["pass_filenames"]) == ("discrepancy", "python", False)
    assert command in main.commands
    assert all(re.search(hook["files"], path) for path in ("readouts/x/pair.toml", "x/expected.toml", "readouts/x/a.zh-Hant.txt"))
    assert not any(re.search(hook["files"], path) for path in ("pyproject.toml", "notes.txt", "data.txt", "readouts/x/note.md"))


def test_every_option_input_and_hook_is_documented():
    from discrepancy.cli import main

    options = (option for command in ("check", "new-pair") for each in main.commands[command].params for option in each.opts)
    own = {option for option in options if option.startswith("--")}
    shared = {"--model", "--cache-dir", "--quiet", "--output"}  # those of every command
    sided = {f"--{kind}-{side}" for kind in ("name", "lang", "encoding") for side in "ab"}
    assert [option for option in sorted(own - shared - sided) if option not in DOCS] == []
    assert [name for name in (*ACTION["inputs"], *ACTION["outputs"], *(each["id"] for each in HOOKS)) if name not in DOCS] == []
