"""One small object owns what passed, what did not, and the exit status that follows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from typing import cast, get_args

from discrepancy.check.hold import Held
from discrepancy.check.schema import Measure, nearest
from discrepancy.check.score import Tally
from discrepancy.errors import InputError

Bar = dict[Measure, float]
"""The least value of each measure it names."""

_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class Shortfall:
    """A measure below its bar; `value` is null where nothing expected lets it be measured."""

    measure: Measure
    bar: float
    value: float | None


@dataclass(frozen=True, slots=True)
class Judged:
    """A pair and the verdict on it: by its own floor, else by the total's bar, else it must be met in full."""

    held: Held
    in_full: bool
    shortfalls: tuple[Shortfall, ...]

    @property
    def passed(self) -> bool:
        """Tell whether the pair is as expected."""
        return not (self.held.misses if self.in_full else self.shortfalls)


@dataclass(frozen=True, slots=True)
class Report:
    """All pairs, the pooled counts, and whether all of it is as expected."""

    pairs: tuple[Judged, ...]
    total: Tally
    bar: Bar
    shortfalls: tuple[Shortfall, ...]

    @property
    def passed(self) -> bool:
        """Tell whether every pair and the total passed."""
        return not self.shortfalls and all(each.passed for each in self.pairs)

    @property
    def signature(self) -> str:
        """Return the line that says which model, segmentation and calibration the scores belong to."""
        return self.pairs[0].held.signature


def judge(held: Sequence[Held], bar: Bar) -> Report:
    """Judge every pair by its own floor, and the pooled counts by `bar`."""
    pairs = tuple(Judged(each, not each.pair.floor and not bar, shortfalls(each.tally, each.pair.floor)) for each in held)
    total = reduce(Tally.__add__, (each.tally for each in held), Tally())
    return Report(pairs, total, bar, shortfalls(total, bar))


def shortfalls(tally: Tally, bar: Bar) -> tuple[Shortfall, ...]:
    """Return every measure of the bar that the tally does not reach."""
    measured = tally.measures()
    return tuple(
        Shortfall(measure, least, measured.get(measure))
        for measure, least in bar.items()
        if measured.get(measure, -1.0) < least - _ROUNDING
    )


def parse_bar(text: str | None) -> Bar:
    """Read `only=0.8,macro=0.75`. Raises InputError that names the faulty part."""
    bar: Bar = {}
    for part in text.split(",") if text is not None else ():
        name, sign, value = (each.strip() for each in part.partition("="))
        if name not in get_args(Measure):
            raise InputError(f"--min-f1: unknown measure {name!r}{nearest(name, get_args(Measure))}")
        try:
            least = float(value)
        except ValueError:
            least = -1.0
        if not sign or not 0 <= least <= 1:
            raise InputError(f"--min-f1: {part.strip()!r} needs a number from 0 to 1, as in {name}=0.8")
        bar[cast("Measure", name)] = least
    return bar
