"""Encodings kept between runs: exact, shared by processes, and never a reason to fail."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from discrepancy.match.cache import EncodingCache, key, pack, unpack
from discrepancy.match.encoding import Encoding


def encoding(count: int = 3, width: int = 8, seed: int = 0) -> Encoding:
    chance = np.random.default_rng(seed)
    rows = chance.standard_normal((count + 1, width)).astype(np.float16)
    return Encoding(rows[0], rows[1:], chance.integers(0, 99, (count, 2)).astype(np.int32))


def same(left: Encoding, right: Encoding) -> bool:
    pairs = ((left.sentence, right.sentence), (left.tokens, right.tokens), (left.offsets, right.offsets))
    return all(x.shape == y.shape and x.dtype == y.dtype and np.array_equal(x, y) for x, y in pairs)


@given(count=st.integers(0, 40), width=st.integers(1, 64), seed=st.integers(0, 9))
def test_what_is_packed_is_unpacked(count: int, width: int, seed: int) -> None:
    made = encoding(count, width, seed)
    assert same(unpack(pack(made)), made)


@given(st.data())
def test_any_damage_to_packed_bytes_is_seen(data: st.DataObject) -> None:
    packed = bytearray(pack(encoding()))
    packed[data.draw(st.integers(0, len(packed) - 1))] ^= data.draw(st.integers(1, 255))
    with pytest.raises(ValueError, match="damaged"):
        unpack(bytes(packed))


@given(st.binary(max_size=40))
def test_other_bytes_are_damage_too(data: bytes) -> None:
    with pytest.raises(ValueError, match="damaged"):
        unpack(data)


def test_a_key_depends_on_text_model_and_revision() -> None:
    keys = {key("t", "m", "r"), key("u", "m", "r"), key("t", "n", "r"), key("t", "m", "s"), key("", "mt", "r"), key("\ud800", "m", "r")}
    assert len(keys) == 6


def test_what_was_put_is_got_and_nothing_else(tmp_path: Path) -> None:
    cache = EncodingCache(tmp_path / "new" / "folder")
    assert cache.get([b"x"]) == {}
    cache.put({b"x": encoding(seed=1), b"y": encoding(seed=2)})
    found = EncodingCache(cache.path.parent).get([b"y", b"z", b"x"])
    assert set(found) == {b"x", b"y"}
    assert same(found[b"x"], encoding(seed=1))


@pytest.mark.parametrize(
    "damage",
    [
        b"not a database at all, but long enough to be looked at as one would be" * 40,
        b"SQLite format 3\0" + bytes(4000),
        b"",
    ],
)
def test_a_damaged_file_is_begun_anew(tmp_path: Path, damage: bytes) -> None:
    cache = EncodingCache(tmp_path)
    cache.put({b"x": encoding()})
    cache.path.write_bytes(damage)
    assert cache.get([b"x"]) == {}
    cache.put({b"x": encoding()})
    assert same(cache.get([b"x"])[b"x"], encoding())


@given(at=st.integers(0, 2**20), junk=st.binary(min_size=1, max_size=200), cut=st.booleans())
def test_whatever_happens_to_the_file_it_recovers(tmp_path_factory: pytest.TempPathFactory, at: int, junk: bytes, cut: bool) -> None:
    cache = EncodingCache(tmp_path_factory.mktemp("cache"))
    cache.put({bytes([n]) * 32: encoding(40, seed=n) for n in range(8)})
    content = bytearray(cache.path.read_bytes())
    at %= len(content)
    content[at : at + len(junk)] = junk
    cache.path.write_bytes(content[: at + 1] if cut else content)
    keys = [bytes([n]) * 32 for n in range(8)]
    for each, found in cache.get(keys).items():
        assert same(found, encoding(40, seed=each[0])), "what is got is either right or absent"
    cache.put({each: encoding(40, seed=each[0]) for each in keys})
    for _ in range(2):  # damage that only reading finds is repaired by the second round at the latest
        if len(cache.get(keys)) == 8:
            break
        cache.put({each: encoding(40, seed=each[0]) for each in keys})
    assert len(cache.get(keys)) == 8


def test_a_table_of_another_make_is_begun_anew(tmp_path: Path) -> None:
    cache = EncodingCache(tmp_path)
    with sqlite3.connect(cache.path) as database:
        database.execute("CREATE TABLE encoding (name TEXT)")
    database.close()
    assert cache.get([b"x"]) == {}
    cache.put({b"x": encoding()})
    assert set(cache.get([b"x"])) == {b"x"}


def test_a_value_of_another_type_is_damage(tmp_path: Path) -> None:
    cache = EncodingCache(tmp_path)
    cache.put({b"x": encoding()})
    with sqlite3.connect(cache.path) as database:
        database.execute("UPDATE encoding SET value = 5")
    database.close()
    assert cache.get([b"x"]) == {}
    cache.put({b"x": encoding()})
    assert same(cache.get([b"x"])[b"x"], encoding())


def test_a_place_that_cannot_be_written_is_passed_over(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    for folder in (blocked, blocked / "deeper"):
        cache = EncodingCache(folder)
        cache.put({b"x": encoding()})
        assert cache.get([b"x"]) == {}
    (tmp_path / "encodings.sqlite3").mkdir()
    cache = EncodingCache(tmp_path)
    cache.put({b"x": encoding()})
    assert cache.get([b"x"]) == {}


def test_several_processes_may_write_at_once(tmp_path: Path) -> None:
    code = """
import sys
from pathlib import Path
from discrepancy.match.cache import EncodingCache
from tests.match.test_cache import encoding
cache = EncodingCache(Path(sys.argv[1]))
for n in range(20):
    cache.put({f"{sys.argv[2]}-{n}".encode(): encoding(seed=n), b"common": encoding(seed=7)})
    assert b"common" in cache.get([b"common"])
"""
    running = [subprocess.Popen([sys.executable, "-c", code, tmp_path, name], cwd=Path(__file__).parents[2]) for name in "pqr"]
    assert [each.wait() for each in running] == [0, 0, 0]
    keys = [f"{name}-{n}".encode() for name in "pqr" for n in range(20)]
    assert len(EncodingCache(tmp_path).get(keys)) == 60
