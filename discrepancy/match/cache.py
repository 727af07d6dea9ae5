"""Encodings kept between runs, so that a repeated comparison loads neither torch nor the model."""

from __future__ import annotations

import hashlib
import sqlite3
import struct
from collections.abc import Iterable
from contextlib import closing, suppress
from pathlib import Path

import numpy as np

from discrepancy.match.encoding import Encoding

_FORMAT = "1"
_TIMEOUT = 20.0
"""Seconds to wait for another process that is writing."""


def key(text: str, model: str, revision: str) -> bytes:
    """Return the 32-byte key of one text under one model revision."""
    return hashlib.sha256("\0".join((_FORMAT, model, revision, text)).encode("utf-8", "surrogatepass")).digest()


class EncodingCache:
    """A SQLite file of encodings; any number of processes may share it.

    The cache is never needed: a damaged file is deleted and begun anew, one that cannot be read or written is
    passed over, and then every text is encoded again.
    """

    def __init__(self, folder: Path) -> None:
        """Name the file in `folder`; nothing is opened yet."""
        self.path = folder / "encodings.sqlite3"

    def get(self, keys: Iterable[bytes]) -> dict[bytes, Encoding]:
        """Return the encodings that are there, by key."""
        found: dict[bytes, Encoding] = {}
        if not self.path.exists():
            return found
        try:
            with closing(self._connect()) as database:
                for each in keys:
                    row = database.execute("SELECT value FROM encoding WHERE key = ?", (each,)).fetchone()
                    if row:
                        found[each] = unpack(row[0])
        except sqlite3.OperationalError:
            return found  # locked for too long, or not ours to read: encode again
        except (sqlite3.DatabaseError, ValueError, TypeError, struct.error, OSError):
            self._discard()
            return {}
        return found

    def put(self, encodings: dict[bytes, Encoding]) -> None:
        """Add encodings; what cannot be stored is passed over."""
        rows = [(each, pack(encoding)) for each, encoding in encodings.items()]
        with suppress(sqlite3.OperationalError, OSError):
            try:
                self._store(rows)
            except sqlite3.DatabaseError as error:
                # A plain SQL error means tables of another make; other operational ones, that the file is not ours now.
                if isinstance(error, sqlite3.OperationalError) and error.sqlite_errorcode != sqlite3.SQLITE_ERROR:
                    raise
                self._discard()
                self._store(rows)

    def _store(self, rows: list[tuple[bytes, bytes]]) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with closing(self._connect()) as database, database:
            database.execute("CREATE TABLE IF NOT EXISTS encoding (key BLOB PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID")
            database.executemany("INSERT OR REPLACE INTO encoding VALUES (?, ?)", rows)

    def _connect(self) -> sqlite3.Connection:
        return sqlite3.connect(self.path, timeout=_TIMEOUT)

    def _discard(self) -> None:
        with suppress(OSError):
            self.path.unlink()


def pack(encoding: Encoding) -> bytes:
    """Return an encoding as bytes: the shape, the vectors as float16, the offsets as int32, a check sum."""
    count, width = encoding.tokens.shape
    body = b"".join(
        (
            struct.pack("<II", count, width),
            encoding.sentence.astype("<f2").tobytes(),
            encoding.tokens.astype("<f2").tobytes(),
            encoding.offsets.astype("<i4").tobytes(),
        )
    )
    return body + hashlib.blake2b(body, digest_size=8).digest()


def unpack(data: bytes) -> Encoding:
    """Return what `pack` packed; raises ValueError where the bytes are damaged."""
    body, check = data[:-8], data[-8:]
    if hashlib.blake2b(body, digest_size=8).digest() != check:
        raise ValueError("damaged encoding")
    count, width = struct.unpack_from("<II", body)
    sentence = np.frombuffer(body, "<f2", width, 8)
    tokens = np.frombuffer(body, "<f2", count * width, 8 + 2 * width).reshape(count, width)
    offsets = np.frombuffer(body, "<i4", 2 * count, 8 + 2 * width * (count + 1)).reshape(count, 2)
    return Encoding(sentence, tokens, offsets)
