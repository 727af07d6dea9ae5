"""Counts and the scores made of them, for one pair or for many pooled."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from discrepancy.check.schema import Measure
from discrepancy.records import STATUSES, Status

MACRO: tuple[Status, ...] = ("shared", "partial", "only")
"""The statuses whose F1 the macro average is made of."""


@dataclass(frozen=True, slots=True)
class Score:
    """How one status fared: `expected` by the reader, `found` by the program, `right` by both."""

    expected: int
    found: int
    right: int

    @property
    def precision(self) -> float | None:
        """Return the share of what the program found that is right."""
        return self.right / self.found if self.found else None

    @property
    def recall(self) -> float | None:
        """Return the share of what was expected that came out."""
        return self.right / self.expected if self.expected else None

    @property
    def f1(self) -> float | None:
        """Return the harmonic mean of both; null where the status is not expected at all."""
        return 2 * self.right / (self.expected + self.found) if self.expected else None


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of (expected, found) statuses, of links and of claims (right, all). Tallies add up."""

    statuses: Counter[tuple[Status, Status]] = field(default_factory=Counter)
    links: tuple[int, int] = (0, 0)
    claims: tuple[int, int] = (0, 0)

    @classmethod
    def of(cls, statuses: Iterable[tuple[Status, Status]], links: Iterable[bool], claims: Iterable[bool]) -> Tally:
        """Count outcomes."""
        return cls(Counter(statuses), _share(links), _share(claims))

    def __add__(self, more: Tally) -> Tally:
        """Pool two tallies."""
        return Tally(
            self.statuses + more.statuses,
            (self.links[0] + more.links[0], self.links[1] + more.links[1]),
            (self.claims[0] + more.claims[0], self.claims[1] + more.claims[1]),
        )

    def score(self, status: Status) -> Score:
        """Return the score of one status."""
        return Score(
            expected=sum(count for (expected, _), count in self.statuses.items() if expected == status),
            found=sum(count for (_, found), count in self.statuses.items() if found == status),
            right=self.statuses[status, status],
        )

    def measures(self) -> dict[Measure, float]:
        """Return every measure that can be taken of these counts, in the order in which they are shown."""
        taken: dict[Measure, float] = {status: f1 for status in STATUSES if (f1 := self.score(status).f1) is not None}
        if macro := [taken[status] for status in MACRO if status in taken]:
            taken["macro"] = sum(macro) / len(macro)
        if self.links[1]:
            taken["link"] = self.links[0] / self.links[1]
        if self.claims[1]:
            taken["claims"] = self.claims[0] / self.claims[1]
        return taken


def _share(flags: Iterable[bool]) -> tuple[int, int]:
    values = list(flags)
    return sum(values), len(values)
