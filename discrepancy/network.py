"""A small network, as topics, statuses and words are each told by one: learned in training/, and here only asked."""

from __future__ import annotations

from dataclasses import dataclass

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
