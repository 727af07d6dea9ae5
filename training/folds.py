"""What was learned from others: each pair by what was fitted without it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

Part, First, Fitted = TypeVar("Part"), TypeVar("First"), TypeVar("Fitted")


def left_out(parts: list[Part], folds: int, fit: Callable[[list[Part]], Fitted]) -> list[Fitted]:
    """Return for each part what was fitted on those of the other folds; every so many parts are of one."""
    fitted = [fit([part for number, part in enumerate(parts) if number % folds != fold]) for fold in range(folds)]
    return [fitted[number % folds] for number in range(len(parts))]


def stacked(parts: list[Part], folds: int, first: Callable[[list[Part]], First], again: Callable[[list[tuple[Part, First]]], Fitted]) -> tuple[list[tuple[Part, First]], list[Fitted]]:
    """Return each part with a first fit that did not see it, and for each what was fitted on those of the other folds and their first fits.

    Of the part itself these have seen the labels, all but its own fold's: a leak of the second order, so that what is left out looks a little
    better than what nobody has seen.
    """
    read = [*zip(parts, left_out(parts, folds, first), strict=True)]
    return read, left_out(read, folds, again)
