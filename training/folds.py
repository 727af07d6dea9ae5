"""What was learned from others: each pair by what was fitted without it, nor anything by its author."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

Part, First, Fitted = TypeVar("Part"), TypeVar("First"), TypeVar("Fitted")


def assigned(authors: list[str], folds: int) -> list[int]:
    """Return for each part the fold it is in: all of one author's are in one, since who has read some knows how he writes the rest."""
    numbers = {author: number % folds for number, author in enumerate(dict.fromkeys(authors))}
    return [numbers[author] for author in authors]


def left_out(parts: list[Part], fold: list[int], fit: Callable[[list[Part]], Fitted]) -> list[Fitted]:
    """Return for each part what was fitted on those of the other folds."""
    fitted = {out: fit([part for part, number in zip(parts, fold, strict=True) if number != out]) for out in sorted({*fold})}
    return [fitted[number] for number in fold]


def stacked(parts: list[Part], fold: list[int], first: Callable[[list[Part]], First], again: Callable[[list[tuple[Part, First]]], Fitted]) -> tuple[list[tuple[Part, First]], list[Fitted]]:
    """Return each part with a first fit that did not see it, and for each what was fitted on those of the other folds and their first fits.

    Of the part itself these have seen the labels, all but its own fold's: a leak of the second order, so that what is left out looks a little
    better than what nobody has seen.
    """
    read = [*zip(parts, left_out(parts, fold, first), strict=True)]
    return read, left_out(read, fold, again)
