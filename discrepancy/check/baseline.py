"""What changed since a stored result: statements whose status flipped, with both probabilities."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ValidationError

from discrepancy.check.hold import Held
from discrepancy.check.schema import one_line
from discrepancy.errors import InputError
from discrepancy.records import Side, Status

Key = tuple[str, Side, str, int]
"""Pair, side, text, and which of several equal ones."""


class _Statement(BaseModel):
    side: Side
    text: str
    status: Status
    probability: float


class _Pair(BaseModel):
    name: str
    statements: list[_Statement]


class Stored(BaseModel):
    """As much of a stored `--json` result as a comparison over time needs."""

    schema_version: Literal[1]
    signature: str
    pairs: list[_Pair]


@dataclass(frozen=True, slots=True)
class Flip:
    """A statement whose status changed: `better` now as expected, `worse` no longer, `other` wrong before and after."""

    pair: str
    side: Side
    text: str
    expected: Status
    before: Status
    before_probability: float
    after: Status
    after_probability: float
    direction: Literal["better", "worse", "other"]


@dataclass(frozen=True, slots=True)
class Since:
    """Two results, one stored and one new. `added` and `gone` count statements that only one of them judges."""

    before: str
    after: str
    flips: tuple[Flip, ...]
    added: int
    gone: int

    def document(self) -> dict[str, Any]:
        """Return plain data for the JSON result."""
        return asdict(self) | {"flips": [asdict(each) for each in self.flips]}

    def lines(self) -> Iterable[str]:
        """Yield what changed as text for the log."""
        counts = Counter(each.direction for each in self.flips)
        yield (
            f"since the baseline: {len(self.flips)} statements flipped "
            f"({counts['better']} better, {counts['worse']} worse, {counts['other']} wrong either way), {self.added} new, {self.gone} gone"
        )
        if self.before != self.after:
            yield f"  baseline made with {self.before}"
        for each in self.flips:
            yield (
                f"  {each.direction.upper()} {each.pair} {each.side}: {each.before} ({each.before_probability:.2f}) became "
                f"{each.after} ({each.after_probability:.2f}), expected {each.expected}: {one_line(each.text)}"
            )


def read_stored(path: Path) -> Stored:
    """Read a stored result. Raises InputError if the file holds none."""
    try:
        return Stored.model_validate_json(path.read_bytes())
    except OSError as error:
        raise InputError(f"--baseline: {path}: cannot be read ({error.strerror}); check the path") from None
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        detail = one_line(f"{where}: {first['msg']}" if where else first["msg"])
        raise InputError(f"--baseline: {path}: is no result of discrepancy check --json ({detail}); store one anew") from None


def compare(stored: Stored, held: Sequence[Held]) -> Since:
    """Compare a stored result with a new one, over the pairs that the new one judges."""
    names = {each.pair.name for each in held}
    before = _keyed((pair.name, each) for pair in stored.pairs if pair.name in names for each in pair.statements)
    flips, added = [], 0
    seen: Counter[tuple[str, Side, str]] = Counter()
    for each in held:
        for outcome in each.outcomes:
            expectation = outcome.expectation
            key = (each.pair.name, expectation.side, expectation.text)
            old = before.pop((*key, seen[key]), None)
            seen[key] += 1
            added += old is None
            if old is not None and old.status != outcome.status:
                direction = _direction(expectation.status, old.status, outcome.status)
                probabilities = round(old.probability, 6), round(outcome.probability, 6)
                flips.append(Flip(*key, expectation.status, old.status, probabilities[0], outcome.status, probabilities[1], direction))
    return Since(stored.signature, held[0].signature, tuple(flips), added, len(before))


def _keyed(statements: Iterable[tuple[str, _Statement]]) -> dict[Key, _Statement]:
    seen: Counter[tuple[str, Side, str]] = Counter()
    keyed: dict[Key, _Statement] = {}
    for pair, each in statements:
        key = (pair, each.side, each.text)
        keyed[*key, seen[key]] = each
        seen[key] += 1
    return keyed


def _direction(expected: Status, before: Status, after: Status) -> Literal["better", "worse", "other"]:
    return "better" if after == expected else "worse" if before == expected else "other"
