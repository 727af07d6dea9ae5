"""Topics by cues and meaning together: a small network for all topics, learned for one revision of the encoder.

It tells what a statement is about, and what it so much as mentions: who says that a readout is silent on a topic must
know of every list that has it as an item.

The file of weights is written by `training/train_topics.py`. With another encoder the cues alone decide.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from discrepancy.network import Floats, Network

DATA = Path(__file__).with_name("topics.npz")

_MEANING, _AROUND = 2.0, 0.5
"""How much meaning, and the cues of the statements around it, weigh against a statement's own cues. Cues are the easier
to learn by heart; made small, they are held back by the regularisation, and what is learned holds on other texts."""
_SURE = 0.25
"""A topic below the threshold is given where it is the likeliest and no less likely than this."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What an encoder of some revision, and a second one, make of a readout's statements: each of shape (statements, its width)."""

    revision: str
    vectors: npt.NDArray[np.float16]
    second: npt.NDArray[np.float16]


PARTS = tuple(field.name for field in fields(Network))


@dataclass(frozen=True, slots=True)
class Scorer:
    """What was learned of `topics`: the network's first outputs are what a statement is on, the others what it is on or mentions.

    A topic as likely as `threshold` is one of the statement's.
    """

    revision: str
    topics: tuple[str, ...]
    network: Network
    threshold: float

    def chances(self, evidence: Floats) -> tuple[Floats, Floats]:
        """Return how likely each statement is on each topic, and how likely on it or to mention it; each (statements, topics)."""
        # Rounded, so that machines agree on which side of the threshold it lies.
        found: Floats = np.round(1 / (1 + np.exp(-self.network.logits(evidence))), 3)
        on, touches = np.split(found, 2, axis=1)
        return on, touches

    def given(self, chances: dict[str, float]) -> list[str]:
        """Return the topics that a statement has: the likely ones, or the likeliest."""
        least = min(self.threshold, max(_SURE, *chances.values()))
        return [name for name, chance in chances.items() if chance >= least]


def evidence(counts: Floats, paragraphs: list[int], meaning: Meaning) -> Floats:
    """Return what is known of a readout's statements: what two encoders make of them, their cues, and those around them.

    `counts` (statements, topics) are the different cues found. Around a statement are the one before, the one after, and
    the others of its paragraph.
    """
    cues = np.log1p(np.minimum(counts, 3)).astype(np.float32)
    nothing = np.zeros_like(cues[:1])
    before, after = np.concatenate([nothing, cues[:-1]]), np.concatenate([cues[1:], nothing])
    _, paragraph = np.unique(paragraphs, return_inverse=True)
    together = np.zeros((paragraph.max() + 1, cues.shape[1]), np.float32)
    np.add.at(together, paragraph, cues)
    # Of cues alone in their paragraph the sum less their own may come out a hair below zero.
    beside = np.log1p(np.maximum(together[paragraph] - cues, 0))
    meanings = (_MEANING * each.astype(np.float32) for each in (meaning.vectors, meaning.second))
    return np.concatenate([*meanings, cues, *(_AROUND * each for each in (before, after, beside))], axis=1)


@cache
def load(path: Path = DATA) -> Scorer:
    """Read the scorer that ships with the package."""
    with np.load(path) as file:
        network = Network(*(file[part].astype(np.float32) for part in PARTS))
        return Scorer(str(file["revision"]), tuple(file["topics"].tolist()), network, float(file["threshold"]))
