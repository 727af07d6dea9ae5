"""What two sides name alike, of the concepts that annotation finds in their statements."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import numpy as np

from discrepancy.network import Floats


@dataclass(frozen=True, slots=True)
class Overlap:
    """What two sides' statements name alike; concepts weigh by how few statements of both name them (idf).

    `cosine` and `shared` (a, b): of what the two name, the share named by both, 0 to 1, and its weight. `weight` is
    each concept's.
    """

    cosine: Floats
    shared: Floats
    weight: dict[str, float]

    def share(self, named: frozenset[str], said: frozenset[str]) -> float:
        """Return how much of what is `named`, by weight, is among what is `said`; 1 where nothing is named."""
        known = {each: self.weight.get(each, 0.0) for each in sorted(named)}
        whole = sum(known.values())
        return sum(weight for each, weight in known.items() if each in said) / whole if whole else 1.0


def overlap(a: list[frozenset[str]], b: list[frozenset[str]]) -> Overlap:
    """Compare the concepts of every statement of one side with those of every statement of the other."""
    weight = rarity([*a, *b])
    column = {each: number for number, each in enumerate(weight)}
    left, right = (_matrix(side, column, weight) for side in (a, b))
    shared = left @ right.T
    size = np.sqrt(np.maximum((left * left).sum(1)[:, None] * (right * right).sum(1)[None, :], 1e-6))
    return Overlap(np.round(shared / size, 4), np.round(np.log1p(shared), 4), weight)


def rarity(statements: list[frozenset[str]], least: int = 0) -> dict[str, float]:
    """Return the weight of each concept by how few statements name it (idf), as if there were `least` statements at least."""
    times = Counter(concept for named in statements for concept in named)
    return {each: float(np.log(1 + max(len(statements), least) / times[each])) for each in sorted(times)}


def _matrix(named: list[frozenset[str]], column: dict[str, int], weight: dict[str, float]) -> Floats:
    rows = np.zeros((len(named), len(column)), np.float32)
    for row, each in zip(rows, named, strict=True):
        for concept in each:
            row[column[concept]] = np.sqrt(weight[concept])
    return rows
