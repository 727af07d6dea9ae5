"""What can be compared without an encoder: shared words, numbers and names.

RapidFuzz scores nothing across scripts and hides additions in its set scorers, so it is asked only where it is
strong: same-language pairs, and names and numbers that stand in the same letters on both sides.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz, process

from discrepancy.match.numerals import numbers

_LATIN = re.compile(r"[A-Za-z][A-Za-z0-9&.-]+")


@lru_cache(maxsize=20_000)
def normalise(text: str) -> str:
    """Return text in one composed form: NFKC (which also composes Hangul), case folded, blanks single."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def similarity(left: list[str], right: list[str]) -> npt.NDArray[np.float32]:
    """Return RapidFuzz's token-sort ratio of every pair of texts, shape (left, right), 0 to 1."""
    scores = process.cdist([normalise(t) for t in left], [normalise(t) for t in right], scorer=fuzz.token_sort_ratio, dtype=np.uint8)
    share: npt.NDArray[np.float32] = scores.astype(np.float32) / np.float32(100)
    return share


def marks(text: str) -> frozenset[str]:
    """Return what any language prints alike: numbers by value, and words in Latin letters."""
    return frozenset(numbers(text)) | {word.casefold().rstrip(".") for word in _LATIN.findall(unicodedata.normalize("NFKC", text))}
