"""A small network, as topics, statuses and words are each told by one: learned in training/, and here only asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Network:
    """Logistic regressions over one layer of rectified sums of the evidence (a multilayer perceptron with one hidden layer)."""

    hidden: Floats
    hidden_bias: Floats
    weights: Floats
    bias: Floats

    def logits(self, evidence: Floats) -> Floats:
        """Return the log odds of each output for each row of evidence, shape (rows, outputs)."""
        layer = np.maximum(evidence @ self.hidden.T + self.hidden_bias, 0)
        found: Floats = layer @ self.weights.T + self.bias
        return found

    def halves(self, name: str = "") -> dict[str, npt.NDArray[np.float16]]:
        """Return the weights with the digits that a file of them keeps, under a name if it keeps several."""
        return {name + part: getattr(self, part).astype(np.float16) for part in PARTS}


PARTS = tuple(field.name for field in fields(Network))


def stored(file: Mapping[str, npt.NDArray[Any]], name: str = "") -> Network:
    """Return the network whose weights a file holds, under a name if it holds several."""
    return Network(*(file[name + part].astype(np.float32) for part in PARTS))


def sigmoid(logits: Floats) -> Floats:
    """Return the chance of each output by itself for its log odds."""
    # Of great odds against it the plain formula warns.
    found: Floats = np.exp(-np.logaddexp(0, -logits))
    return found


def softmax(logits: Floats) -> Floats:
    """Return the chances of outputs of which one is right, shape (rows, outputs), for their log odds."""
    odds = np.exp(logits - logits.max(axis=1, keepdims=True))
    found: Floats = odds / odds.sum(axis=1, keepdims=True)
    return found
