"""How every small network is fitted: AdamW (Loshchilov and Hutter 2019) at one cycle of paces (Smith and Topin 2018)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from torch import nn


@dataclass(frozen=True, slots=True)
class Recipe:
    """How often all rows are gone through, so many at a step, the highest pace, and how fast weights decay."""

    epochs: int
    batch: int
    pace: float
    decay: float


def optimise(model: nn.Module, times: np.ndarray, loss: Callable[[torch.Tensor], torch.Tensor], recipe: Recipe) -> None:
    """Fit a model to rows each of which counts so many `times`, (rows,); `loss` is the mean of what rows of given numbers lose, a scalar."""
    # In steps as small as these a second thread waits more than it works.
    torch.set_num_threads(1)
    numbers = torch.from_numpy(np.repeat(np.arange(len(times)), times))
    optimizer = torch.optim.AdamW(model.parameters(), weight_decay=recipe.decay, fused=True)
    steps = len(numbers) // recipe.batch
    pace = torch.optim.lr_scheduler.OneCycleLR(optimizer, recipe.pace, total_steps=recipe.epochs * steps)
    for _ in range(recipe.epochs):
        for batch in numbers[torch.randperm(len(numbers))].split(recipe.batch)[:steps]:
            optimizer.zero_grad()
            loss(batch).backward()
            optimizer.step()
            pace.step()
