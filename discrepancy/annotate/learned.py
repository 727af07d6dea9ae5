"""What a sentence vector adds to the cues of a topic: learned weights, for one model revision.

The file is written by `training/train_topics.py`. The evidence on a statement is its vector and the mean vector of
its paragraph, each less the mean of its language, and how many cues of each topic stand in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

DATA = Path(__file__).parent / "topics.npz"
MOST_CUES = 2
"""Cues of one topic beyond this add nothing."""
_OWN, _AROUND = 3.0, 1.5
"""How far a statement's own vector and its paragraph's weigh against a cue, before learning."""

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Learned:
    """A logistic regression a topic: `cues` are the topics whose cue counts it looks at, `topics` those it judges."""

    revision: str
    topics: tuple[str, ...]
    cues: tuple[str, ...]
    languages: tuple[str, ...]
    means: Floats
    weights: Floats
    bias: Floats

    def chances(self, counts: Floats, vectors: Floats, paragraphs: Sequence[int], language: str) -> Floats:
        """Return the probability of each topic for each statement, shape (statements, topics)."""
        mean = self.means[self.languages.index(language)] if language in self.languages else self.means.mean(axis=0)
        logits = evidence(counts, vectors, paragraphs, mean) @ self.weights.T + self.bias
        return np.asarray(1 / (1 + np.exp(-logits)), np.float32)


def evidence(counts: Floats, vectors: Floats, paragraphs: Sequence[int], mean: Floats) -> Floats:
    """Return what is known of each statement, shape (statements, 2 * width + cues)."""
    numbers = np.asarray(paragraphs)
    around = np.stack([vectors[numbers == number].mean(axis=0) for number in numbers])
    own, near = (_unit(each - mean) for each in (vectors, around))
    return np.hstack([_OWN * own, np.minimum(counts, MOST_CUES), _AROUND * near]).astype(np.float32)


def _unit(rows: Floats) -> Floats:
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-6), np.float32)


@cache
def load(path: Path = DATA) -> Learned | None:
    """Read the weights that ship with the package, or null where there are none."""
    if not path.is_file():
        return None
    with np.load(path, allow_pickle=False) as content:
        rows: dict[str, Any] = dict(content)
    names: dict[str, Any] = {key: tuple(str(each) for each in rows[key]) for key in ("topics", "cues", "languages")}
    numbers: dict[str, Any] = {key: rows[key].astype(np.float32) for key in ("means", "weights", "bias")}
    return Learned(str(rows["revision"]), **names, **numbers)
