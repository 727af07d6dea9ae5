"""What cannot be used is told in one line, with exit status 2, and nothing is written."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.e2e.conftest import COMMAND, PAIR, A, B, Ended, Run, environment


@pytest.fixture
def told(run: Run, tmp_path: Path) -> Callable[..., str]:
    """Compare with an output file asked for, and return the one line of the refusal."""
    out = tmp_path / "out" / "report.html"
    out.parent.mkdir()
    out.write_text("as it was")

    def command(*arguments: object, **more: object) -> str:
        line = run("compare", *arguments, "-o", out, **more).refused()
        assert out.read_text() == "as it was"
        assert list(out.parent.iterdir()) == [out]
        return line

    return command


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "is empty"),
        (b" \n\xe3\x80\x80\n", "is empty"),
        (b"%PDF-1.7\n\x00\x01", "is a PDF"),
        (b"Plain, then \xff", "not valid utf-8 at byte 12; name its encoding with --encoding-b"),
        (b"2026-01-05\n***\n", "holds no statement"),
    ],
)
def test_content_that_is_no_readout(content: bytes, says: str, told: Callable[..., str], tmp_path: Path) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_bytes(content)
    line = told(A, bad)
    assert line.startswith(f"{bad}: ")
    assert says in line
    assert says.replace("--encoding-b", "--encoding-a") in told(bad, A)
    assert says in told(A, "-", stdin=content)


def test_paths_that_cannot_be_read(told: Callable[..., str], tmp_path: Path) -> None:
    assert "no such file" in told(tmp_path / "none.txt", B)
    assert "is a folder" in told(A, PAIR)
    assert "is empty" in told("", B)
    assert "standard input can be read once only" in told("-", "-")


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--format", "pdf"), "'pdf' is not one of"),
        (("--lang-a", "klingon"), "--lang-a: 'klingon'"),
        (("--lang-b", "xx"), "--lang-b: unknown language 'xx'"),
        (("--encoding-a", "klingon"), "--encoding-a: unknown encoding 'klingon'"),
        (("--fail-on", "only,typo"), "--fail-on: unknown kind 'typo'"),
        (("--fail-on", ""), "--fail-on: unknown kind ''"),
        (("--model", "/none/such"), "--model: /none/such: no such folder"),
        (("--model", str(PAIR)), "is no Sentence Transformers model"),
        (("--model", "no model"), "is neither a folder nor a model id"),
        (("--bogus",), "No such option"),
        (("--cache-dir", str(A)), "--cache-dir"),
        (("third.txt",), "unexpected extra argument"),
    ],
)
def test_options_that_cannot_be_used(options: tuple[str, ...], says: str, told: Callable[..., str]) -> None:
    assert says in told(A, B, *options)


def test_an_argument_that_is_missing(run: Run) -> None:
    assert "Missing argument 'B'" in run("compare", A).refused()
    assert "No such command" in run("compere", A, B).refused()


def test_output_that_cannot_be_written(first: Ended, run: Run, tmp_path: Path) -> None:
    assert "is a directory" in run("compare", A, B, "-o", tmp_path).refused()
    assert "does not exist; make it first" in run("compare", A, B, "-o", tmp_path / "none" / "report.html").refused()
    (tmp_path / "file").write_text("")
    assert "does not exist" in run("compare", A, B, "-o", tmp_path / "file" / "report.html").refused()
    assert "No space left" in run("compare", A, B, "-o", "/dev/full").refused()
    mine = tmp_path / "mine.txt"
    mine.write_text("They met.")
    assert "is one of the files it is made from" in run("compare", A, mine, "-o", tmp_path / ".." / tmp_path.name / "mine.txt").refused()
    assert mine.read_text() == "They met."
    assert "is one of the files it is made from" in run("compare", A, B, "--gloss-a", mine, "-o", mine).refused()
    assert "cannot be read" in run("compare", A, "n" * 300, "-o", mine).refused()
    assert "File name too long" in run("compare", A, B, "-o", "n" * 300).refused()
    assert Path("/dev/full").is_char_device()
    if os.geteuid() != 0:
        tmp_path.chmod(0o500)
        assert "cannot be written; choose another place" in run("compare", A, B, "-o", tmp_path / "report.html").refused()


def test_standard_output_on_a_full_disk(first: Ended, cache_dir: Path) -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run([COMMAND, "compare", A, B], stdout=full, stderr=subprocess.PIPE, env=environment(cache_dir.parent), check=False)
    assert Ended(done.returncode, b"", done.stderr.decode()).refused() == "standard output: cannot be written (No space left on device)"


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may mount")
def test_a_disk_that_fills_up_leaves_no_half_file(first: Ended, run: Run, tmp_path: Path) -> None:
    script = f'mount -t tmpfs -o size=16k tmpfs {tmp_path} || exit 77; "$0" "$@"; code=$?; ls -A {tmp_path}; exit $code'
    ended = run("compare", A, B, "-o", tmp_path / "report.html", before=("unshare", "-m", "sh", "-c", script))
    if ended.code == 77:
        pytest.skip("mounting is not allowed here")
    assert "No space left on device" in ended.refused()  # which also says that `ls` found nothing


def test_closed_streams(first: Ended, cache_dir: Path) -> None:
    def shell(redirection: str, *arguments: object) -> Ended:
        words = ["sh", "-c", f'"$0" "$@" {redirection}', COMMAND, "compare", *map(str, arguments)]
        done = subprocess.run(words, capture_output=True, env=environment(cache_dir.parent), check=False)
        return Ended(done.returncode, done.stdout, done.stderr.decode())

    assert shell("<&-", A, "-").refused() == "standard input: is closed; give the path of a text file"
    assert shell(">&-", A, B).refused() == "standard output: is closed; name a file with -o"
    assert shell("2>&-", A, B, "--format", "json").code == 0
    gone = shell("| head -c 1", A, B)
    assert (gone.out, gone.err) == (b"<", "")


@pytest.fixture
def silent() -> Iterator[str]:
    """The address of a hub that takes connections and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"http://127.0.0.1:{server.getsockname()[1]}"


@pytest.mark.parametrize("hub", ["closed", "silent"])
def test_a_hub_that_cannot_be_reached_is_told_within_15_seconds(hub: str, silent: str, run: Run, tmp_path: Path) -> None:
    address = silent if hub == "silent" else "http://127.0.0.1:9"
    start = time.monotonic()
    ended = run("compare", A, B, "--model", "intfloat/multilingual-e5-base", HF_ENDPOINT=address, HF_HOME=str(tmp_path))
    assert time.monotonic() - start < 15
    assert "hub cannot be reached" in ended.refused()
    assert "--model bundled" in ended.err


def interrupted(command: list[object], when: Callable[[], bool], cache: Path) -> subprocess.CompletedProcess[bytes]:
    """Start the command, press Ctrl-C as soon as `when` holds, and wait for its end."""
    read, write = os.pipe()
    process = subprocess.Popen(command, env=environment(cache), stdin=read, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    os.close(read)
    until = time.monotonic() + 60
    while not when() and process.poll() is None and time.monotonic() < until:
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    os.close(write)
    return subprocess.CompletedProcess(command, process.returncode, out, err)


def test_ctrl_c_while_the_model_is_unpacked_leaves_nothing(tmp_path: Path) -> None:
    models, out = tmp_path / "discrepancy" / "models", tmp_path / "report.html"
    done = interrupted([COMMAND, "compare", A, B, "-o", out], lambda: models.is_dir() and any(models.iterdir()), tmp_path)
    assert done.returncode == 130
    assert done.stderr.decode().strip() == "discrepancy: interrupted, nothing written"
    assert not out.exists()
    assert list(models.iterdir()) == []


def test_ctrl_c_while_waiting_for_standard_input(tmp_path: Path) -> None:
    started = time.monotonic()
    done = interrupted([COMMAND, "compare", A, "-"], lambda: time.monotonic() - started > 2, tmp_path)
    assert (done.returncode, done.stdout) == (130, b"")
    assert b"Traceback" not in done.stderr
