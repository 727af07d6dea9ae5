"""The clauses of a statement, and how well the other side's words are found in each."""

from __future__ import annotations

import re
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from discrepancy.network import Floats
from discrepancy.records import Span

_BOUNDARY = re.compile(r"(?:[，；;、：。!?！？—–()（）«»“”「」]|[,.:](?!\d))+\s*")
_LIGHT = 0.08
"""Clauses lighter than this share of the statement are taken together with their neighbour."""
CLAUSE_FEATURES = (
    *("found", "found against the statement", "found against the best clause", "found low", "found elsewhere"),
    *("concepts said", "marks unsaid", "length", "first", "clauses"),
)


def clauses(text: str) -> list[Span]:
    """Cut a statement at its inner punctuation; the spans cover the text."""
    cuts = [0, *(m.end() for m in _BOUNDARY.finditer(text) if 0 < m.end() < len(text)), len(text)]
    return [(start, end) for start, end in pairwise(cuts) if end > start]


def weighty_clauses(text: str, offsets: npt.NDArray[np.int32], weights: Floats) -> list[Span]:
    """Cut a statement into clauses of some weight each; `offsets` (tokens, 2) and `weights` (tokens,) are its tokens'."""
    out: list[Span] = []
    worded = False  # marks before the first word are no clause
    for span in clauses(text):
        inside = (offsets[:, 0] >= span[0]) & (offsets[:, 0] < span[1])
        if out and (weights[inside].sum() < _LIGHT or not worded):
            out[-1] = (out[-1][0], span[1])
        else:
            out.append(span)
        worded = worded or bool(weights[inside].any())
    return out


def clause_of(offsets: npt.NDArray[np.int32], spans: list[Span]) -> npt.NDArray[np.intp]:
    """Return the number of the clause that each token starts in."""
    return np.searchsorted([start for start, _ in spans], offsets[:, 0], side="right") - 1


def clause_features(
    spans: list[Span],
    offsets: npt.NDArray[np.int32],
    found: Floats,
    anywhere: Floats,
    weights: Floats,
    unsaid: list[tuple[float, float]],
) -> Floats:
    """Return the evidence on each clause, shape (clauses, len(CLAUSE_FEATURES)).

    `found` and `anywhere` (tokens,) are each token's best cosine in the counterparts and in the whole other side,
    `unsaid` the share of each clause's concepts, and the number of its marks, that no counterpart has.
    """
    inside = [(offsets[:, 0] >= start) & (offsets[:, 0] < end) for start, end in spans]
    mean = np.array([_mean(found[tokens], weights[tokens]) for tokens in inside], np.float32)
    whole = _mean(found, weights)
    rows = [
        [
            value,
            value - whole,
            value - float(mean.max()),
            float(np.quantile(found[tokens], 0.25)) if tokens.any() else 1.0,
            _mean(anywhere[tokens], weights[tokens]) - value,
            *lacking,
            float(np.log(max(int(tokens.sum()), 1))),
            float(number == 0),
            float(np.log(len(spans))),
        ]
        for number, (value, tokens, lacking) in enumerate(zip(mean.tolist(), inside, unsaid, strict=True))
    ]
    return np.array(rows, np.float32)


def _mean(values: Floats, weights: Floats) -> float:
    return float(np.average(values, weights=weights)) if weights.sum() else 1.0
