"""Which words of a partial statement the other side does not say, clause by clause."""

from __future__ import annotations

import re
from itertools import groupby, pairwise

import numpy as np
import numpy.typing as npt

from discrepancy.network import Floats
from discrepancy.records import Span

_BOUNDARY = re.compile(r"[，,；;、：:。.!?！？—–()（）«»“”「」]+\s*")
_SHORT = 0.08
"""Clauses lighter than this share of the statement are judged with their neighbour, runs of words shorter than it left out."""
_ALIKE = 0.001
"""Chances as close as this are the same: their last digits depend on which side is named first."""
MISSING_FEATURES = (
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
        if out and (weights[inside].sum() < _SHORT or not worded):
            out[-1] = (out[-1][0], span[1])
        else:
            out.append(span)
        worded = worded or bool(weights[inside].any())
    return out


def clause_features(
    spans: list[Span],
    offsets: npt.NDArray[np.int32],
    found: Floats,
    anywhere: Floats,
    weights: Floats,
    unsaid: list[tuple[float, float]],
) -> Floats:
    """Return the evidence on each clause, shape (clauses, len(MISSING_FEATURES)).

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


def missing_spans(text: str, spans: list[Span], chances: Floats, offsets: npt.NDArray[np.int32], unsaid: Floats) -> tuple[Span, ...]:
    """Return the clauses of a partial statement that are likelier missing than not, neighbours united.

    `chances` (spans,) are those of its clauses, `unsaid` (tokens,) those of its words. A partial statement lacks
    something and says something: where no clause is clearly missing, or every one, the likeliest is named; a single
    clause is judged by its words.
    """
    chosen = [span for span, chance in zip(spans, chances.tolist(), strict=True) if chance > 0.5]
    if len(chosen) in (0, len(spans)):
        chosen = [spans[int(chances.argmax())]] if len(spans) > 1 else _unsaid_runs(text, offsets, unsaid)
    trimmed = (_trimmed(text, span) for span in _united(chosen))
    return tuple((start, end) for start, end in trimmed if start < end)


def _mean(values: Floats, weights: Floats) -> float:
    return float(np.average(values, weights=weights)) if weights.sum() else 1.0


def _unsaid_runs(text: str, offsets: npt.NDArray[np.int32], unsaid: Floats) -> list[Span]:
    """Return the runs of words that are likelier unsaid than the statement's words are in the mean; all of it where they are alike.

    A short gap between two is bridged, and a short run left out: single words are nothing to read.
    """
    words = [any(c.isalnum() for c in text[start:end]) for start, end in offsets.tolist()]
    mean = np.average(unsaid, weights=words if any(words) else None)
    above = (np.array(words) & (unsaid - mean > _ALIKE)).tolist()
    runs = [[number for number, _ in run] for high, run in groupby(enumerate(above), key=lambda each: each[1]) if high] or [[0, len(offsets) - 1]]
    short = _SHORT * len(text)
    spans = _united([(int(offsets[run[0]][0]), int(offsets[run[-1]][1])) for run in runs], short)
    return [span for span in spans if span[1] - span[0] >= short] or [max(spans, key=lambda span: span[1] - span[0])]


def _united(spans: list[Span], gap: float = 0) -> list[Span]:
    out: list[Span] = []
    for span in sorted(spans):
        if out and span[0] <= out[-1][1] + gap:
            out[-1] = (out[-1][0], max(out[-1][1], span[1]))
        else:
            out.append(span)
    return out


def _trimmed(text: str, span: Span) -> Span:
    start, end = span
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip(" ，,；;、：:—–"))
    end -= len(piece) - len(piece.rstrip(" ，,；;、：:—–"))
    return (start, max(end, start))
