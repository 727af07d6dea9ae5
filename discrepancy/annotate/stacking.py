"""A second reading: what the first took every statement for is weighed again, by what it took those around it for.

Who speaks in a sentence that names nobody, and what one is about that goes on about the one before, the sentence alone does
not tell. Learned on what first readings make of pages they have not seen (stacked sequential learning: Cohen and Carvalho,
IJCAI 2005).
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from discrepancy.network import Floats, Network

BESIDE = (-1, 1, -2, 2)
"""The statements beside one, by how many places later they stand: a speaker or a matter seldom outlasts a neighbour's neighbour unsaid."""
_LINGERING = 0.7
"""How much of what was likely of one statement is left at the next: of whoever spoke five before, a sixth."""


def corrected(first: Floats, stacked: Network, chances: Callable[[Floats], Floats]) -> Floats:
    """Return the log odds of a first reading of one whole readout, in its order, with what a stacked network adds to them; both (statements, classes).

    `chances` makes chances of log odds.
    """
    return first + stacked.logits(around(chances(first)))


def around(chances: Floats) -> Floats:
    """Return what is likely of a readout's statements, one at least, and around them: shape (statements, 8 times the classes), of `chances` (statements, classes).

    Of each its own chances, those of the two before and the two behind, what lingers of all before and of all behind, and the
    mean of the readout.
    """
    mean = np.broadcast_to(chances.mean(axis=0), chances.shape)
    return np.concatenate([chances, *(shifted(chances, by) for by in BESIDE), _lingering(chances), _lingering(chances[::-1])[::-1], mean], axis=1)


def shifted(rows: Floats, by: int) -> Floats:
    """Return for each row the one so many places later, earlier where negative; zeros beyond the ends."""
    moved = np.zeros_like(rows)
    if 0 < by < len(rows):
        moved[:-by] = rows[by:]
    elif 0 < -by < len(rows):
        moved[-by:] = rows[:by]
    return moved


def _lingering(chances: Floats) -> Floats:
    left = np.zeros_like(chances)
    for number in range(1, len(chances)):
        left[number] = _LINGERING * np.maximum(left[number - 1], chances[number - 1])
    return left
