"""Small networks as the package keeps them: fitted from different starts, made one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from torch import nn

from discrepancy.annotate.scorer import NETWORK
from discrepancy.network import Network


@dataclass(frozen=True)
class Settings:
    """Units, the share of them and of the evidence that is left out at each step, rounds, rows a step, the highest pace, and how many networks are averaged."""

    width: int
    dropped: float
    epochs: int
    batch: int
    pace: float
    seeds: int
    withheld: float = 0.0


Loss = Callable[[torch.Tensor, torch.Tensor], torch.Tensor]
"""Of outputs and of what is wanted, both (rows, outputs), or the index of the wanted output for each row."""


def fitted(features: torch.Tensor, wanted: torch.Tensor, outputs: int, loss: Loss, settings: Settings) -> Network:
    """Return the mean of the networks fitted from each start, with the digits that the file keeps."""
    # In steps as small as these a second thread waits more than it works.
    torch.set_num_threads(1)
    models = [_trained(features, wanted, outputs, loss, settings, seed) for seed in range(settings.seeds)]
    mean = averaged([Network(*(each.detach().numpy() for each in model.parameters())) for model in models])
    # What is measured is what ships.
    return Network(*(getattr(mean, part).astype(np.float16).astype(np.float32) for part in NETWORK))


def _trained(features: torch.Tensor, wanted: torch.Tensor, outputs: int, loss: Loss, settings: Settings, seed: int) -> nn.Sequential:
    torch.manual_seed(seed)
    layers = [nn.Linear(features.shape[1], settings.width), nn.ReLU(), nn.Dropout(settings.dropped), nn.Linear(settings.width, outputs)]
    model = nn.Sequential(*([nn.Dropout(settings.withheld)] if settings.withheld else []), *layers)
    optimizer = torch.optim.AdamW(model.parameters())
    steps = len(features) // settings.batch
    pace = torch.optim.lr_scheduler.OneCycleLR(optimizer, settings.pace, total_steps=settings.epochs * steps)
    for _ in range(settings.epochs):
        for batch in torch.randperm(len(features)).split(settings.batch)[:steps]:
            lost = loss(model(features[batch]), wanted[batch])
            optimizer.zero_grad()
            lost.backward()
            optimizer.step()
            pace.step()
    return model


def stored(network: Network) -> dict[str, np.ndarray]:
    """Return a network's parts as the file of weights keeps them."""
    return {part: getattr(network, part).astype(np.float16) for part in NETWORK}


def averaged(networks: list[Network]) -> Network:
    """Return one network, as wide as all together, whose logits are the mean of theirs."""
    hidden, hidden_bias = (np.concatenate([getattr(each, part) for each in networks]) for part in ("hidden", "hidden_bias"))
    weights = np.concatenate([each.weights for each in networks], axis=1) / len(networks)
    return Network(hidden, hidden_bias, weights, np.mean([each.bias for each in networks], axis=0))
