"""A number as a text prints it, and what stands before it."""

from __future__ import annotations

from dataclasses import dataclass

from discrepancy.annotate.beside import preceding


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number of a text, from `start` to `end`; `digits` tells digits from words."""

    start: int
    end: int
    value: float
    digits: bool


_NEAR = 64
"""Characters before a number that may tell what it is: more would be read again for every number of a long statement."""


def before(text: str, at: int) -> str:
    """Return what stands before an offset, as far as it may tell what a number there is."""
    return preceding(text, at, _NEAR)


def is_name(text: str, start: int) -> bool:
    """Tell whether a number in words has a capital within a sentence."""
    return text[start].isupper() and start > 0 and text[start - 2 : start].strip() not in {"", "."}


def in_steps(parts: list[int]) -> float:
    """Return the value of digits and the powers of ten they count (5, 100, 3, 10: 530)."""
    total, digit = 0, 0
    for part in parts:
        if part >= 10:
            total += (digit or 1) * part
            digit = 0
        else:
            digit = part
    return float(total + digit)
