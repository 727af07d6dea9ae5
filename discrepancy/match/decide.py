"""From evidence to judgement: learned weights, kept in one data file beside the code.

The file is written by `training/train_decision.py` and names the model revision that it belongs to.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from discrepancy.match.features import LINK_FEATURES
from discrepancy.match.furniture import CONTEXT_FEATURES
from discrepancy.match.missing import MISSING_FEATURES
from discrepancy.match.statements import STATUS_FEATURES
from discrepancy.match.words import WORD_FEATURES
from discrepancy.network import Floats, Network, sigmoid, softmax

Ints = npt.NDArray[np.intp]
DATA = Path(__file__).parent / "data" / "decision.json"

EVIDENCE = {
    "link": [*LINK_FEATURES],
    "status": [*STATUS_FEATURES],
    "context": [*CONTEXT_FEATURES],
    "missing": [*MISSING_FEATURES],
    "words": [*WORD_FEATURES],
}
"""The evidence by name: weights belong to it in this order."""

_PLACES = frozenset({"roots", "feature", "left", "right"})
"""Parts that are whole numbers."""


@dataclass(frozen=True, slots=True)
class Linear:
    """A multinomial logistic regression over standardised features (one row of weights: a binary one)."""

    mean: Floats
    scale: Floats
    weights: Floats
    bias: Floats

    def logits(self, features: Floats) -> Floats:
        """Return the log odds of each row of weights, shape (rows, rows of weights)."""
        found: Floats = _standard(features, self.mean, self.scale) @ self.weights.T + self.bias
        return found

    def chances(self, features: Floats) -> Floats:
        """Return the probability of each class, shape (rows, classes)."""
        return _shares(self.logits(features))


@dataclass(frozen=True, slots=True)
class Classifier(Network):
    """A network over standardised features that tells classes apart."""

    mean: Floats
    scale: Floats

    def chances(self, features: Floats) -> Floats:
        """Return the probability of each class, shape (rows, classes)."""
        return _shares(self.logits(_standard(features, self.mean, self.scale)))


@dataclass(frozen=True, slots=True)
class Trees:
    """Gradient boosted trees (Friedman 2001, doi 10.1214/aos/1013203451): each row of evidence falls to one leaf of each, whose values add up.

    `roots` (trees,) are places in the five others (nodes,). A row falls to the `left` where its `feature` is at most the
    `threshold`, else to the `right`; a leaf is its own child.
    """

    roots: Ints
    feature: Ints
    threshold: Floats
    left: Ints
    right: Ints
    value: Floats

    def logits(self, features: Floats) -> Floats:
        """Return the log odds of each row of evidence, shape (rows,)."""
        rows = np.arange(len(features))[:, None]
        node = np.broadcast_to(self.roots, (len(features), len(self.roots)))
        while True:
            below = np.where(features[rows, self.feature[node]] <= self.threshold[node], self.left[node], self.right[node])
            if (below == node).all():
                break
            node = below
        found: Floats = self.value[node].sum(axis=1)
        return found


@dataclass(frozen=True, slots=True)
class LinkModel:
    """Tells how likely a candidate is a counterpart: the mean, in log odds, of a regression and of trees.

    The regression holds beyond what was seen, the trees see what counts only together with something else.
    """

    line: Linear
    trees: Trees

    def chances(self, features: Floats) -> Floats:
        """Return the chance of each candidate, shape (candidates,)."""
        odds = (self.line.logits(features)[:, 0] + self.trees.logits(features)) / np.float32(2)
        return sigmoid(odds)


def _standard(features: npt.NDArray[np.float32], mean: Floats, scale: Floats) -> Floats:
    # Evidence far outside what was seen in training is cut off, not extrapolated.
    standard: Floats = np.clip((features - mean) / scale, -4, 4)
    return standard


def _shares(logits: Floats) -> Floats:
    if logits.shape[1] == 1:
        logits = np.concatenate([np.zeros_like(logits), logits], axis=1)
    return softmax(logits)


def weighed(shares: Floats, offset: float) -> Floats:
    """Return by what a status is told, of the shares of *only*, *partial* and *shared* (statements, 3): their logs.

    Whether the other side says anything of a statement is decided first, by the likeliest status. If it does, *shared*
    is raised by `offset` against *partial*: it is one statement in twelve, and told too seldom by the likeliest alone.
    """
    logs: Floats = np.log(np.maximum(shares, np.float32(1e-6)))
    logs[shares.argmax(axis=1) > 0, 2] += offset
    return logs


@dataclass(frozen=True, slots=True)
class Weights:
    """Everything the decision has learned, for one model revision."""

    model: str
    revision: str
    digest: str
    link: LinkModel
    status: Classifier
    context: Linear
    missing: Classifier
    words: Classifier
    thresholds: dict[str, float]


@cache
def load(path: Path = DATA) -> Weights:
    """Read the weights that ship with the package."""
    text = path.read_text("utf-8")
    content: dict[str, Any] = json.loads(text)
    if content["features"] != EVIDENCE:
        raise RuntimeError(f"{path.name} was fitted for other evidence than this code gathers; run make train-decision")
    link = LinkModel(Linear(**_arrays(content["link"]["line"])), Trees(**_arrays(content["link"]["trees"])))
    context = Linear(**_arrays(content["context"]))
    status, missing, words = (Classifier(**_arrays(content[name])) for name in ("status", "missing", "words"))
    return Weights(content["model"], content["revision"], content["digest"], link, status, context, missing, words, content["thresholds"])


def _arrays(part: dict[str, Any]) -> dict[str, Any]:
    return {name: np.array(values, np.intp if name in _PLACES else np.float32) for name, values in part.items()}
