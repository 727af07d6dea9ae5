"""How a language prints dates and times of day: the part of figures.toml that dates.py reads."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from discrepancy.annotate.wording import NEVER, table


@dataclass(frozen=True)
class Calendar:
    """One language's months, days and hours; figures.toml says what each table holds."""

    months: tuple[str, ...]
    cut: tuple[str, ...]
    """The months cut short, which are months only beside a day."""
    days: tuple[str, ...]
    """The first to the thirty-first in words, and before the month what joins them."""
    day_of: str
    month: tuple[str, ...]
    """Where a month stands alone."""
    hours: tuple[str, ...]
    clock: tuple[str, ...]
    """Times of day."""
    decade: tuple[str, ...]
    """Decades whose century is printed."""
    day: tuple[re.Pattern[str], ...]
    """Where a day of no month stands."""


@cache
def calendar(language: str) -> Calendar:
    """Return the calendar of a language; one that has no table has an empty one."""
    rows = table(language)
    return Calendar(
        months=tuple(rows.get("months", ())),
        cut=tuple(rows.get("cut", ())),
        days=tuple(rows.get("days", ())),
        day_of=rows.get("day_of", NEVER),
        month=tuple(rows.get("month", ())),
        hours=tuple(rows.get("hours", ())),
        clock=_clocks(rows),
        decade=tuple(rows.get("decade", ())),
        day=tuple(re.compile(each) for each in rows.get("day", ())),
    )


def _clocks(rows: dict[str, Any]) -> tuple[str, ...]:
    """Return the patterns of times of day, none of which follows a word that makes an hour a span of time (limitée à 3 heures)."""
    names = "|".join((r"\d{1,2}", *rows.get("hours", ())))
    lasting = "".join(rf"(?<!\b{word}\s)" for word in rows.get("lasting", ()))
    return tuple(lasting + each.replace("HOUR", f"(?P<h>{names})") for each in (*table("all")["clock"], *rows.get("clock", ())))
