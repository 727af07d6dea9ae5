"""What was learned from others: each pair by what was fitted without it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

Part, Fitted = TypeVar("Part"), TypeVar("Fitted")


def left_out(parts: list[Part], folds: int, fit: Callable[[list[Part]], Fitted]) -> list[Fitted]:
    """Return for each part what was fitted on those of the other folds; every so many parts are of one."""
    fitted = [fit([part for number, part in enumerate(parts) if number % folds != fold]) for fold in range(folds)]
    return [fitted[number % folds] for number in range(len(parts))]
