"""What can be compared without an encoder: shared words, numbers and names.

RapidFuzz scores nothing across scripts and hides additions in its set scorers, so it is asked only where it is
strong: same-language pairs, and names and numbers that stand in the same letters on both sides.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz, process

from discrepancy.records import Figure, Span, Statement

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


def amounts(figures: Iterable[Figure]) -> frozenset[str]:
    """Return the counts, sums, shares and durations among figures, by value.

    Dates are left out: one side's "today" is the other side's date. So is how many times over: languages double with a verb.
    """
    valued = (each for each in figures if each.value is not None and each.unit != "times")
    return frozenset(str(each.value) for each in valued if not (isinstance(each.value, str) and each.value[0] != "P"))


def dates(figures: Iterable[Figure]) -> frozenset[str]:
    """Return the dates and times among figures, by value."""
    return frozenset(each.value for each in figures if isinstance(each.value, str) and not each.value.startswith("P"))


def placed(statement: Statement) -> Iterator[tuple[Figure, Span]]:
    """Give a statement's figures, in reading order, with where each stands in its text."""
    end = 0
    for figure in statement.figures:
        start = statement.text.find(figure.text, end)
        if start >= 0:
            end = start + len(figure.text)
            yield figure, (start, end)


def given(figure: Figure, others: Iterable[Figure]) -> bool:
    """Tell whether a figure's value is among those of others; of two dates either may leave out its year or its day."""
    return any(each.value == figure.value or (isinstance(each.value, str) and isinstance(figure.value, str) and same_date(each.value, figure.value)) for each in others)


def same_date(one: str, another: str) -> bool:
    """Tell whether two ISO 8601 dates may be one: either may leave out its year or its day."""
    return bool(same_dates([one], [another])[0, 0])


def same_dates(some: list[str], others: list[str]) -> npt.NDArray[np.bool_]:
    """Tell of every two ISO 8601 dates whether they may be one, shape (some, others)."""
    left, right = (np.array([(*each.replace("---", "*-*-").replace("--", "*-").split("-"), "*", "*")[:3] for each in dates]).reshape(-1, 3) for dates in (some, others))
    told = (left[:, None] != "*") & (right != "*")
    found: npt.NDArray[np.bool_] = told.any(axis=-1) & ((left[:, None] == right) | ~told).all(axis=-1)
    return found


def equal(some: list[str], others: list[str]) -> npt.NDArray[np.bool_]:
    """Tell of every two values whether they are one, shape (some, others)."""
    found: npt.NDArray[np.bool_] = np.array(some, object)[:, None] == np.array(others, object)
    return found


def marks(text: str, figures: Iterable[Figure]) -> frozenset[str]:
    """Return what any language prints alike: amounts by value, and words in Latin letters."""
    return amounts(figures) | {word.casefold().rstrip(".") for word in _LATIN.findall(unicodedata.normalize("NFKC", text))}
