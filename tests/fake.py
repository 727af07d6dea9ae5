"""A deterministic encoder that needs no model, readouts made of a text at hand, and who speaks in one."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace

import numpy as np

from discrepancy.annotate import annotate, leaders
from discrepancy.findings import findings
from discrepancy.match.encoding import Encoding
from discrepancy.network import Network
from discrepancy.read import readout
from discrepancy.records import Finding, Judgement, Readout, Side

WIDTH = 24
# A word in an alphabet, or one ideograph, kana or Hangul syllable.
_TOKEN = re.compile(r"[぀-ヿ㐀-鿿가-힣]|[^\W぀-ヿ㐀-鿿가-힣]+")


class FakeEncoder:
    """The same word gets the same vector wherever it stands, and a text the mean of its words' vectors."""

    def __init__(self) -> None:
        self.name = self.revision = "fake"
        self.seen: list[str] = []

    def encode(self, texts: list[str], progress: object = None) -> list[Encoding]:
        self.seen += texts
        return [_encode(text, "first") for text in texts]

    def second_opinion(self, texts: list[str]) -> list[Encoding]:
        return [_encode(text, "second") for text in texts]


def _encode(text: str, salt: str) -> Encoding:
    words = [(m[0].casefold(), m.span()) for m in _TOKEN.finditer(text)]
    tokens = np.array([_vector(salt + word) for word, _ in words], np.float32).reshape(len(words), WIDTH)
    mean = tokens.sum(axis=0) + 1e-3 * _vector(salt + text)
    offsets = np.array([span for _, span in words], np.int32).reshape(len(words), 2)
    return Encoding((mean / np.linalg.norm(mean)).astype(np.float16), tokens.astype(np.float16), offsets)


def _vector(word: str) -> np.ndarray:
    seed = int.from_bytes(hashlib.blake2b(word.encode("utf-8", "surrogatepass"), digest_size=8).digest())
    row = np.random.default_rng(seed).standard_normal(WIDTH).astype(np.float32)
    return row / np.linalg.norm(row)


def silent(columns: int, outputs: int) -> Network:
    """Return a network of one unit that says nothing of whatever it is shown."""
    return Network(*(np.zeros(shape, np.float32) for shape in ((1, columns), 1, (outputs, 1), outputs)))


def say(text: str, side: Side, language: str = "en", government: str | None = None) -> Readout:
    """Return the readout of a text, its language given and not detected."""
    return readout(text, side, source=f"{side}.txt", government=government or f"Government {side.upper()}", language=language)


def spoken(text: str, language: str, government: str) -> list[str | None]:
    """Return the speaker of each statement of a text."""
    return [statement.speaker for statement in annotate(say(text, "a", language, government)).statements]


def findings_of(a: Readout, b: Readout, judgements: dict[str, Judgement]) -> tuple[Finding, ...]:
    """The findings on readouts made by hand; who leads whom is read off their texts."""
    lead = leaders(a, b)
    return findings(replace(a, leader=lead["a"]), replace(b, leader=lead["b"]), judgements)
