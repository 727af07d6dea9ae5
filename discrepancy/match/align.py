"""Token alignment of two readouts: for every token of a statement, how close each statement of the other side comes.

The idea of DiffAlign (Vamvas & Sennrich 2023, arXiv 2305.13303), taken from sentence pairs to whole texts: tokens
are mean-centred per side, so that two languages share an origin, and compared with every token of the candidates.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from discrepancy.match.encoding import Encoding
from discrepancy.network import Floats

Ints = npt.NDArray[np.intp]

USUAL, CANDIDATES = 64, 40
"""In two readouts of up to so many statements each is aligned with all of the other side, in longer ones with about so many: the half of these that is
likeliest from either side. Of 284 links in pairs of some 48 statements all are among the likeliest sixteen of one side or the other."""
NEIGHBOURS = 4
"""k of the margin score (CSLS: Conneau et al. 2018, arXiv 1710.04087)."""


@dataclass(frozen=True, slots=True)
class Aligned:
    """One statement against its candidates on the other side.

    `candidates` (k,) are their indices in ascending order; `best` (tokens, k) the cosine of each token's best
    partner in each candidate, `context` (tokens in context, k) likewise where both are read in their paragraphs.
    """

    candidates: Ints
    best: Floats
    context: Floats


@dataclass(frozen=True, slots=True)
class Alignment:
    """Both directions: `a[i]` is statement i of side a.

    `margin` (a, b) compares whole statements, `second` is the second encoder's.
    """

    a: list[Aligned]
    b: list[Aligned]
    margin: Floats
    second: Floats


@dataclass(frozen=True, slots=True)
class Encoded:
    """The statements of one readout, each by itself, among the others of its paragraph, and as the second encoder has it."""

    alone: list[Encoding]
    context: list[Encoding]
    second: list[Encoding]


def align(a: Encoded, b: Encoded) -> Alignment:
    """Align the statements of two non-empty readouts."""
    margin, second = csls(cosine(a.alone, b.alone)), csls(cosine(a.second, b.second))
    chosen = _candidates(margin + second)
    alone, context = _partners(a.alone, b.alone, chosen), _partners(a.context, b.context, chosen)
    left, right = (
        [Aligned(np.flatnonzero(row), *best) for row, *best in zip(rows, alone[side], context[side], strict=True)]
        for side, rows in enumerate((chosen, chosen.T))
    )
    return Alignment(left, right, margin, second)


def _partners(a: list[Encoding], b: list[Encoding], chosen: npt.NDArray[np.bool_]) -> tuple[list[Floats], list[Floats]]:
    """Return, for each statement of a and of b, the cosine of each token's best partner in each `chosen` candidate (a, b)."""
    left, right = _token_vectors(a), _token_vectors(b)
    best_a: list[Floats] = [np.empty((len(tokens), int(row.sum())), np.float32) for tokens, row in zip(left, chosen, strict=True)]
    best_b: list[Floats] = [np.empty((len(tokens), int(row.sum())), np.float32) for tokens, row in zip(right, chosen.T, strict=True)]
    place = np.cumsum(chosen, axis=0) - 1  # place[i, j]: column of statement i of a among the candidates of j
    everything = np.concatenate(right)
    for i, tokens in enumerate(left):
        columns = np.flatnonzero(chosen[i])
        sizes = np.array([len(right[j]) for j in columns], np.intp)
        ends = np.cumsum(sizes)
        scores = tokens @ (everything if len(columns) == len(right) else np.concatenate([right[j] for j in columns])).T
        best_a[i][:] = np.maximum.reduceat(scores, ends - sizes, axis=1)
        back = scores.max(axis=0)
        for j, start, end in zip(columns.tolist(), (ends - sizes).tolist(), ends.tolist(), strict=True):
            best_b[j][:, place[i, j]] = back[start:end]
    return [np.round(best, 4) for best in best_a], [np.round(best, 4) for best in best_b]


def cosine(a: list[Encoding], b: list[Encoding]) -> Floats:
    """Return the cosine of every statement of a with every one of b (a, b), each side centred on its own mean."""
    found: Floats = np.round(unit(_centred([e.sentence for e in a])) @ unit(_centred([e.sentence for e in b])).T, 4)
    return found


def csls(scores: Floats, neighbours: int = NEIGHBOURS) -> Floats:
    """Return 2s(x, y) - r(x) - r(y), r being the mean score of the k nearest neighbours on the other side."""

    def density(rows: Floats) -> Floats:
        k = min(neighbours, rows.shape[1])
        nearest: Floats = np.partition(rows, rows.shape[1] - k, axis=1)[:, -k:]
        mean: Floats = nearest.mean(axis=1, dtype=np.float32)
        return mean

    # Rounded finer than any score, so that it is the same whichever side is named first.
    margin: Floats = np.round(2 * scores - density(scores)[:, None] - density(scores.T)[None, :], 6)
    return margin


def _candidates(margin: Floats) -> npt.NDArray[np.bool_]:
    if max(margin.shape) <= USUAL:
        return np.ones(margin.shape, bool)
    return _top(margin) | _top(margin.T).T


def _top(rows: Floats) -> npt.NDArray[np.bool_]:
    k = min(CANDIDATES // 2, rows.shape[1])
    chosen = np.zeros(rows.shape, bool)
    order = np.argsort(-rows, axis=1, kind="stable")[:, :k]
    np.put_along_axis(chosen, order, True, axis=1)
    return chosen


def _token_vectors(encodings: list[Encoding]) -> list[Floats]:
    """Return each statement's centred unit token vectors; a statement without any gets one zero vector."""
    width = len(encodings[0].sentence)
    sizes = [len(e.tokens) for e in encodings]
    everything = np.concatenate([e.tokens for e in encodings]).astype(np.float32) if sum(sizes) else np.zeros((0, width), np.float32)
    centred = unit(everything - everything.mean(axis=0)) if len(everything) else everything
    ends = np.cumsum(sizes)
    return [centred[end - size : end] if size else np.zeros((1, width), np.float32) for size, end in zip(sizes, ends, strict=True)]


def _centred(vectors: list[npt.NDArray[np.float16]]) -> Floats:
    matrix = np.stack(vectors).astype(np.float32)
    # One statement alone has no mean to take away.
    centred: Floats = matrix - matrix.mean(axis=0) if len(matrix) > 2 else matrix
    return centred


def unit(rows: Floats) -> Floats:
    """Return the rows scaled to length 1; a row of zeros stays one."""
    norms = np.linalg.norm(rows, axis=1, keepdims=True)
    unit: Floats = rows / np.maximum(norms, 1e-6)
    return unit
