"""Networks fitted from different starts, made one."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from torch import nn

from discrepancy.network import Network, stored


def averaged(networks: list[Network]) -> Network:
    """Return one network, as wide as all together, whose logits are the mean of theirs."""
    hidden, hidden_bias = (np.concatenate([getattr(each, part) for each in networks]) for part in ("hidden", "hidden_bias"))
    weights = np.concatenate([each.weights for each in networks], axis=1) / len(networks)
    return Network(hidden, hidden_bias, weights, np.mean([each.bias for each in networks], axis=0))


def as_stored(models: Iterable[nn.Module]) -> Network:
    """Return the mean of networks of one hidden layer with the digits that a file keeps: what is measured is what ships."""
    return stored(averaged([Network(*(each.detach().numpy() for each in model.parameters())) for model in models]).halves())
