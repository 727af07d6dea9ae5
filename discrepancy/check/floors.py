"""Floors that only rise: the measured scores of a pair written into its pair.toml."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

import tomlkit

from discrepancy.check.hold import Held
from discrepancy.check.judge import Bar, Shortfall, shortfalls
from discrepancy.check.schema import PAIR_FILE


@dataclass(frozen=True, slots=True)
class Update:
    """What `--update` makes of one pair: its new floor, or the measures that would have to be lowered for it."""

    held: Held
    floor: Bar
    refused: tuple[Shortfall, ...]

    @property
    def path(self) -> Path:
        """Return the file that holds the floor."""
        return self.held.pair.folder / PAIR_FILE

    @property
    def changes(self) -> bool:
        """Tell whether the floor is another than before."""
        return self.floor != self.held.pair.floor

    def text(self) -> str:
        """Return pair.toml with the new floor."""
        return edited(self.path.read_bytes().decode("utf-8-sig"), self.floor)

    def applied(self) -> Held:
        """Return the pair as it stands after the update."""
        return replace(self.held, pair=replace(self.held.pair, floor=self.floor))


def update(held: Held, allow_regression: bool) -> Update:
    """Return the floor that the pair's scores warrant. One lower measure leaves the whole floor as it was."""
    old = held.pair.floor
    low = shortfalls(held.tally, old)
    if low and not allow_regression:
        return Update(held, old, low)
    lower = {each.measure for each in low}
    measured = held.tally.measures()
    floor = {measure: _down(value) if measure in lower else max(_down(value), old.get(measure, 0.0)) for measure, value in measured.items()}
    return Update(held, floor, ())


def edited(text: str, floor: Bar) -> str:
    """Return pair.toml with this `[floor]`, everything else in it, comments too, as it was."""
    document = tomlkit.parse(text)
    if "floor" not in document:
        document["floor"] = tomlkit.table()
    table = cast("Any", document["floor"])
    for stale in [key for key in table if key not in floor]:
        del table[stale]
    for measure, value in floor.items():
        table[measure] = value
    return tomlkit.dumps(document)


def _down(value: float) -> float:
    """Round down to three digits, so that the floor is never above what was measured."""
    return math.floor(value * 1000 + 1e-6) / 1000
