"""Evidence about a whole statement: what all its possible counterparts together say of it."""

from __future__ import annotations

import numpy as np

from discrepancy.match import lexical
from discrepancy.match.align import Aligned
from discrepancy.match.features import MEASURES
from discrepancy.match.overlap import Overlap
from discrepancy.network import Floats
from discrepancy.records import Statement

_TOP = (
    *("topics shared", "concepts shared", "concepts margin", "speaker same", "speaker differs", "speakers opposed"),
    *("cosine margin", "second margin", "cover", "cover margin", "covered by it", "covered by it margin", "lift", "gap back"),
    *("rank back", "length ratio", "lexical"),
)
_HIGHEST = (
    *("cosine margin", "mean cover", "mean cover margin", "lift", "lift back", "clause lift", "clause lift back", "peak"),
    *("peak back", "second margin", "topics shared", "concepts shared", "concepts margin"),
)
_BY_ITSELF = (
    *("link 1", "link 2", "link 3", "links", "any link", "log odds 1"),
    *(f"top {name}" for name in _TOP),
    *(f"highest {name}" for name in _HIGHEST),
    *("union cover", "linked cover", "linked low", "linked quarter", "linked half", "longest gap", "amounts missing"),
    *("length", "other side shorter", "same language"),
    *("concepts named there", "concepts linked"),
)
_AROUND = ("any link", "concepts named there", "highest cosine margin")
STATEMENT_FEATURES = (*_BY_ITSELF, *(f"side's {name}" for name in _AROUND))
"""What is known of a statement, and of all of its side in the mean, before its words are judged."""
STATUS_FEATURES = (*STATEMENT_FEATURES, "words unsaid")
"""The evidence that a status is decided on."""


def status_features(
    statement: Statement,
    aligned: Aligned,
    weights: Floats,
    measures: Floats,
    chances: Floats,
    others: tuple[Statement, ...],
    sizes: tuple[int, int],
    overlap: Overlap,
) -> Floats:
    """Return the evidence on one statement by itself, shape (len(_BY_ITSELF),).

    `measures` (k, len(MEASURES)) and `chances` (k,) belong to its k candidates, `sizes` are the numbers of
    statements of its own side and of the other.
    """
    # Of equally likely candidates the first is the one with the higher measures, not the one that stands first.
    order = np.lexsort((*-measures.T, -np.round(chances, 6)))
    first = chances[order[:3]]
    top = np.zeros(3, np.float32)
    top[: len(first)] = first
    column = {name: index for index, name in enumerate(MEASURES)}
    best = measures[order[0]]
    linked = order[: max(1, int((chances[order[:6]] > 0.3).sum()))]
    found = aligned.best[:, linked].max(axis=1)
    counterparts = [others[aligned.candidates[c]] for c in linked]
    amounts = lexical.amounts(statement.figures)
    said = frozenset().union(*(lexical.amounts(each.figures) for each in counterparts))
    values = [
        *top.tolist(),
        float(np.minimum(chances, 1).sum()),
        float(1 - np.prod(1 - np.minimum(chances, 0.999))),
        float(np.log(max(top[0], 1e-4) / max(1 - top[0], 1e-4))),
        *(float(best[column[name]]) for name in _TOP),
        *(float(measures[:, column[name]].max()) for name in _HIGHEST),
        float(weights @ aligned.best.max(axis=1)),
        float(weights @ found),
        *(_quantile(found, weights, q) for q in (0.1, 0.25, 0.5)),
        _longest_gap(found, weights),
        float(min(len(amounts - said), 3)),
        float(np.log(len(found))),
        float(np.log(sizes[0] / sizes[1])),
        float(best[column["same language"]]),
        overlap.share(statement.concepts, frozenset().union(*(each.concepts for each in others))),
        overlap.share(statement.concepts, frozenset().union(*(each.concepts for each in counterparts))),
    ]
    return np.array(values, np.float32)


def with_side(rows: list[Floats]) -> Floats:
    """Return the evidence on every statement of a side, (statements, len(STATEMENT_FEATURES)), from that on each by itself.

    How much of its own side the other side states at all is what one expects of a statement before reading it.
    """
    found = np.array(rows, np.float32)
    around = found[:, [_BY_ITSELF.index(name) for name in _AROUND]].mean(axis=0)
    return np.concatenate([found, np.broadcast_to(np.round(around, 4), (len(found), len(_AROUND)))], axis=1)


def _quantile(values: Floats, weights: Floats, share: float) -> float:
    order = np.argsort(values, kind="stable")
    reached = np.searchsorted(np.cumsum(weights[order]), share * weights.sum())
    return float(values[order[min(int(reached), len(order) - 1)]])


def _longest_gap(found: Floats, weights: Floats) -> float:
    """Return the weight of the longest run of tokens that find no good partner, words without weight passed over."""
    longest = run = 0.0
    for value, weight in zip(found.tolist(), weights.tolist(), strict=True):
        if weight == 0:
            continue
        run = run + weight if value < 0.5 else 0.0
        longest = max(longest, run)
    return longest
