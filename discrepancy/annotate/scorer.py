"""Topics by cues and meaning together: two logistic regressions a topic, learned for one revision of the encoder.

One tells what a statement is about, the other what it so much as mentions: who says that a readout is silent on a
topic must know of every list that has it as an item.

The file of weights is written by `training/train_topics.py`. With another encoder the cues alone decide.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

DATA = Path(__file__).with_name("topics.json")

Floats = npt.NDArray[np.float32]

_MEANING, _BESIDE = 4.0, 0.5
"""How much meaning, and the cues of the statements beside it, weigh against a statement's own cues. Cues are the easier
to learn by heart; made small, they are held back by the regularisation, and what is learned holds on other texts."""
_SURE = 0.25
"""A topic below the threshold is given where it is the likeliest and no less likely than this."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What an encoder of some revision makes of a readout's statements: `vectors` has shape (statements, width)."""

    revision: str
    vectors: npt.NDArray[np.float16]


@dataclass(frozen=True, slots=True)
class Regression:
    """A row of `weights` and a `bias` for each topic."""

    weights: Floats
    bias: Floats

    def chances(self, evidence: Floats) -> Floats:
        """Return how likely each topic is for each statement, shape (statements, topics)."""
        # Rounded, so that machines agree on which side of the threshold it lies.
        odds: Floats = np.exp(-(evidence @ self.weights.T + self.bias))
        return np.round(1 / (1 + odds), 3)


@dataclass(frozen=True, slots=True)
class Scorer:
    """What was learned of `topics`: which a statement is `on`, and which it is on or mentions (`touches`).

    A topic as likely as `threshold` is one of the statement's.
    """

    revision: str
    topics: tuple[str, ...]
    on: Regression
    touches: Regression
    threshold: float

    def given(self, chances: dict[str, float]) -> list[str]:
        """Return the topics that a statement has: the likely ones, or the likeliest."""
        least = min(self.threshold, max(_SURE, *chances.values()))
        return [name for name, chance in chances.items() if chance >= least]


def evidence(counts: Floats, meaning: Meaning) -> Floats:
    """Return what is known of a readout's statements: meaning, cues, cues of the statement before and of the one after.

    `counts` (statements, topics) are the different cues found.
    """
    cues = np.log1p(np.minimum(counts, 3)).astype(np.float32)
    nothing = np.zeros_like(cues[:1])
    before, after = np.concatenate([nothing, cues[:-1]]), np.concatenate([cues[1:], nothing])
    return np.concatenate([_MEANING * meaning.vectors.astype(np.float32), cues, _BESIDE * before, _BESIDE * after], axis=1)


@cache
def load(path: Path = DATA) -> Scorer:
    """Read the scorer that ships with the package."""
    content: dict[str, Any] = json.loads(path.read_text("utf-8"))
    on, touches = (Regression(*(np.array(content[name][part], np.float32) for part in ("weights", "bias"))) for name in ("on", "touches"))
    return Scorer(content["revision"], tuple(content["topics"]), on, touches, content["threshold"])
