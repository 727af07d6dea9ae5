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

from discrepancy.match.align import Floats
from discrepancy.match.features import LINK_FEATURES
from discrepancy.match.missing import MISSING_FEATURES
from discrepancy.match.statements import CONTEXT_FEATURES, STATUS_FEATURES

DATA = Path(__file__).parent / "data" / "decision.json"

EVIDENCE = {"link": [*LINK_FEATURES], "status": [*STATUS_FEATURES], "context": [*CONTEXT_FEATURES], "missing": [*MISSING_FEATURES]}
"""The evidence by name: weights belong to it in this order."""


@dataclass(frozen=True, slots=True)
class Linear:
    """A multinomial logistic regression over standardised features (one row of weights: a binary one)."""

    mean: Floats
    scale: Floats
    weights: Floats
    bias: Floats

    def chances(self, features: npt.NDArray[np.float32]) -> Floats:
        """Return the probability of each class, shape (rows, classes)."""
        # Evidence far outside what was seen in training is cut off, not extrapolated.
        standard = np.clip((features - self.mean) / self.scale, -4, 4)
        logits = standard @ self.weights.T + self.bias
        if logits.shape[1] == 1:
            logits = np.concatenate([np.zeros_like(logits), logits], axis=1)
        odds = np.exp(logits - logits.max(axis=1, keepdims=True))
        shares: Floats = odds / odds.sum(axis=1, keepdims=True)
        return shares


@dataclass(frozen=True, slots=True)
class Weights:
    """Everything the decision has learned, for one model revision."""

    model: str
    revision: str
    digest: str
    link: Linear
    status: Linear
    context: Linear
    missing: Linear
    thresholds: dict[str, float]


@cache
def load(path: Path = DATA) -> Weights:
    """Read the weights that ship with the package."""
    text = path.read_text("utf-8")
    content: dict[str, Any] = json.loads(text)
    if content["features"] != EVIDENCE:
        raise RuntimeError(f"{path.name} was fitted for other evidence than this code gathers; run make train-decision")
    parts = {name: _linear(content[name]) for name in EVIDENCE}
    return Weights(content["model"], content["revision"], content["digest"], **parts, thresholds=content["thresholds"])


def _linear(part: dict[str, Any]) -> Linear:
    return Linear(*(np.array(part[name], np.float32) for name in ("mean", "scale", "weights", "bias")))
