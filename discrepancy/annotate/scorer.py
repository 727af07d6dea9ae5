"""Topics by cues, concepts and meaning together: a small network for all topics, learned for one revision of the encoder.

It tells what a statement is about, and what it so much as mentions: who says that a readout is silent on a topic must
know of every list that has it as an item.

The file of weights is written by `training/train_topics.py`. With another encoder the cues alone decide.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from discrepancy.annotate.stacking import corrected, shifted
from discrepancy.network import Floats, Network, sigmoid, stored
from discrepancy.records import Readout

DATA = Path(__file__).with_name("topics.npz")

_MEANING, _NAMED, _AROUND = 2.0, 1.0, 0.5
"""How much meaning, the concepts it names, and the cues of the statements around it, weigh against a statement's own cues. Cues are the easier
to learn by heart; made small, they are held back by the regularisation, and what is learned holds on other texts."""
_SURE = 0.25
"""A topic below the threshold is given where it is the likeliest and no less likely than this."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What an encoder of some revision, and a second one, make of a readout's statements: each of shape (statements, its width)."""

    revision: str
    vectors: npt.NDArray[np.float16]
    second: npt.NDArray[np.float16]


@dataclass(frozen=True, slots=True)
class Scorer:
    """What was learned of `topics`: a network's first outputs are what a statement is on, the others what it is on or mentions.

    `network` reads each statement; to the log odds of what it is on `stacked` adds, from what it made of those around.
    `rarity` weighs the concepts that it was learned from by how few statements name them (idf). A topic as likely as
    `threshold` is one of the statement's.
    """

    revision: str
    topics: tuple[str, ...]
    rarity: dict[str, float]
    network: Network
    stacked: Network
    threshold: float

    def chances(self, evidence: Floats) -> tuple[Floats, Floats]:
        """Return how likely each statement of one whole readout is on each topic, and how likely on it or to mention it; each (statements, topics).

        What it mentions its own words alone tell: those around make it a little likelier of every topic of theirs.
        """
        on, touches = np.split(self.network.logits(evidence), 2, axis=1)
        # Rounded, so that machines agree on which side of the threshold it lies.
        return np.round(sigmoid(corrected(on, self.stacked, sigmoid)), 3), np.round(sigmoid(touches), 3)

    def given(self, chances: dict[str, float]) -> list[str]:
        """Return the topics that a statement has: the likely ones, or the likeliest."""
        least = min(self.threshold, max(_SURE, *chances.values()))
        return [name for name, chance in chances.items() if chance >= least]


def evidence(readout: Readout, counts: Floats, rarity: dict[str, float], meaning: Meaning) -> Floats:
    """Return what is known of a readout's statements: what two encoders make of them, their concepts and cues, and the cues around them.

    `counts` (statements, topics) are the different cues found, `rarity` the weights of the concepts that count. Around a statement are the one before, the one after, and
    the others of its paragraph.
    """
    cues = np.log1p(np.minimum(counts, 3)).astype(np.float32)
    _, paragraph = np.unique([each.paragraph for each in readout.statements], return_inverse=True)
    together = np.zeros((paragraph.max() + 1, cues.shape[1]), np.float32)
    np.add.at(together, paragraph, cues)
    # Of cues alone in their paragraph the sum less their own may come out a hair below zero.
    beside = np.log1p(np.maximum(together[paragraph] - cues, 0))
    meanings = (_MEANING * each.astype(np.float32) for each in (meaning.vectors, meaning.second))
    return np.concatenate([*meanings, _NAMED * _named(readout, rarity), cues, *(_AROUND * each for each in (shifted(cues, -1), shifted(cues, 1), beside))], axis=1)


def _named(readout: Readout, rarity: dict[str, float]) -> Floats:
    """Return the concepts that every statement names, each row of length 1: (statements, concepts)."""
    column = {concept: number for number, concept in enumerate(rarity)}
    table = np.zeros((len(readout.statements), len(column)), np.float32)
    for row, statement in zip(table, readout.statements, strict=True):
        for concept in statement.concepts & column.keys():
            row[column[concept]] = rarity[concept]
    length: Floats = np.maximum(np.linalg.norm(table, axis=1, keepdims=True), np.float32(1e-6))
    return table / length


@cache
def load(path: Path = DATA) -> Scorer:
    """Read the scorer that ships with the package."""
    with np.load(path) as file:
        rarity = dict(zip(file["concepts"].tolist(), file["rarity"].tolist(), strict=True))
        return Scorer(str(file["revision"]), tuple(file["topics"].tolist()), rarity, stored(file), stored(file, "stacked_"), float(file["threshold"]))
