"""Which words of a partial statement the other side does not say, clause by clause."""

from __future__ import annotations

import re
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from discrepancy.match.align import Floats
from discrepancy.records import Span

_BOUNDARY = re.compile(r"[，,；;、：:。.!?！？—–()（）«»“”「」]+\s*")
_SHORT = 0.08
"""Clauses lighter than this share of the statement are judged with their neighbour."""


def clauses(text: str) -> list[Span]:
    """Cut a statement at its inner punctuation; the spans cover the text."""
    cuts = [0, *(m.end() for m in _BOUNDARY.finditer(text) if 0 < m.end() < len(text)), len(text)]
    return [(start, end) for start, end in pairwise(cuts) if end > start]


def missing_spans(
    text: str, offsets: npt.NDArray[np.int32], found: Floats, weights: Floats, thresholds: dict[str, float]
) -> tuple[Span, ...]:  # fmt: skip
    """Return the spans of `text` whose tokens find no partner in the counterparts.

    `offsets` (tokens, 2) are the tokens' characters, `found` (tokens,) each one's best cosine in the counterparts,
    `weights` (tokens,) sum to 1. A partial statement lacks something: where no clause is clearly missing, the worst one is named.
    """
    if not len(offsets):
        return ()
    scored = [(_score(span, offsets, found, weights), span) for span in _weighty(clauses(text), offsets, weights)]
    chosen = [span for score, span in scored if score < thresholds["missing"]]
    if len(chosen) == len(scored) or not chosen:
        chosen = [min(scored)[1]] if len(scored) > 1 else _worst_run(offsets, found, thresholds["missing"])
    trimmed = (_trimmed(text, span) for span in _united(chosen))
    return tuple((start, end) for start, end in trimmed if start < end)


def _weighty(spans: list[Span], offsets: npt.NDArray[np.int32], weights: Floats) -> list[Span]:
    out: list[Span] = []
    for span in spans:
        inside = (offsets[:, 0] >= span[0]) & (offsets[:, 0] < span[1])
        if out and weights[inside].sum() < _SHORT:
            out[-1] = (out[-1][0], span[1])
        else:
            out.append(span)
    return out


def _score(span: Span, offsets: npt.NDArray[np.int32], found: Floats, weights: Floats) -> float:
    inside = (offsets[:, 0] >= span[0]) & (offsets[:, 0] < span[1])
    weight = weights[inside]
    return float(np.average(found[inside], weights=weight)) if weight.sum() else 1.0


def _worst_run(offsets: npt.NDArray[np.int32], found: Floats, threshold: float) -> list[Span]:
    """Return the run of tokens that lies deepest below the threshold (the maximum-sum run of the shortfall)."""
    best = total = 0.0
    start = 0
    run: Span | None = None
    for i, value in enumerate((max(threshold, float(found.min()) + 0.05) - found).tolist()):
        if total <= 0:
            total, start = 0.0, i
        total += value
        if total > best:
            best, run = total, (int(offsets[start][0]), int(offsets[i][1]))
    return [run] if run else []


def _united(spans: list[Span]) -> list[Span]:
    out: list[Span] = []
    for span in sorted(spans):
        if out and span[0] <= out[-1][1]:
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
