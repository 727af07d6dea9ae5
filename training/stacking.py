"""Fit a second reading: on what first readings make of pages they have not seen (discrepancy/annotate/stacking.py)."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import torch
from averaging import as_stored
from optimising import Recipe, optimise
from torch import nn

from discrepancy.annotate.stacking import around
from discrepancy.network import Floats, Network

WIDTH, DROPPED, SEEDS = 128, 0.5, 3
RECIPE = Recipe(epochs=30, batch=128, pace=2e-3, decay=0.02)
"""Units, the share of them left out at each step, and how many networks are averaged: of ten recipes for speakers and eight for topics among the best on pages left out."""


def fit(firsts: list[Floats], chances: Callable[[Floats], Floats], wanted: torch.Tensor, times: np.ndarray, loss: Callable[[torch.Tensor, torch.Tensor], torch.Tensor]) -> Network:
    """Return what is to be added to the log odds of a first reading.

    `firsts` are its log odds for one side each, (statements, classes), all `wanted` of them in one, (statements of all, …), and how often
    a statement counts, (statements of all,): never where nothing is wanted of it. `loss` is the mean of what log odds lose, a scalar.
    """
    seen, first = torch.from_numpy(np.concatenate([around(chances(each)) for each in firsts])), torch.from_numpy(np.concatenate(firsts))
    return as_stored([_trained(seen, first, wanted, times, loss, seed) for seed in range(SEEDS)])


def _trained(seen: torch.Tensor, first: torch.Tensor, wanted: torch.Tensor, times: np.ndarray, loss: Callable[[torch.Tensor, torch.Tensor], torch.Tensor], seed: int) -> nn.Sequential:
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(seen.shape[1], WIDTH), nn.ReLU(), nn.Dropout(DROPPED), nn.Linear(WIDTH, first.shape[1]))
    # It begins where the first reading ends.
    for weights in model[-1].parameters():
        nn.init.zeros_(weights)
    optimise(model, times, lambda batch: loss(first[batch] + model(seen[batch]), wanted[batch]), RECIPE)
    return model
