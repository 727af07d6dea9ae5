"""Networks fitted from different starts, made one."""

from __future__ import annotations

import numpy as np

from discrepancy.network import Network


def averaged(networks: list[Network]) -> Network:
    """Return one network, as wide as all together, whose logits are the mean of theirs."""
    hidden, hidden_bias = (np.concatenate([getattr(each, part) for each in networks]) for part in ("hidden", "hidden_bias"))
    weights = np.concatenate([each.weights for each in networks], axis=1) / len(networks)
    return Network(hidden, hidden_bias, weights, np.mean([each.bias for each in networks], axis=0))
