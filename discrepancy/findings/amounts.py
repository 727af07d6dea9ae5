"""Figures and dates that two sides give for one thing and that cannot both be right."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from typing import Literal

from discrepancy.findings.account import Account, Told
from discrepancy.findings.points import Point, Points, contradiction
from discrepancy.match.lexical import same_date
from discrepancy.records import BOTH, NARRATOR, Figure, Finding, Side, Statement

Bound = Literal["least", "odd", "about"]

_APART = frozenset({"document", "times", "item", "point"})
"""Units whose figures are not held against each other here: documents are counted once a side, items are of a list."""
_PRINTED = {"%": "per cent"}
_LARGE = ((1e12, " trillion"), (1e9, " billion"), (1e6, " million"))
_SURE = 0.7
"""A figure contradicts another only of the very same thing: surer than where a verb is compared (a share of GDP and a yearly rise of one budget come to .6)."""
_SAME = 0.5
"""Nor is one of a thing that only one of its words names: this share of all that the richer clause names is in both."""
_ONE, _NAMED, _TIMES = 1.0, 3.0, 2.2
"""So are figures of two clauses that are surely on one matter and both name something, where the larger is not so many times the smaller: unlike things differ more."""
_ROUNDING = 0.04
"""Governments round: 11.4 and 11.5 billion do not contradict each other."""
_LEAST_BEFORE = re.compile(r"超过|突破|逾|превы|\b(?:more than|over|at least|upwards of|exceed\w*|surpass\w*|plus de|au moins|mehr als|mindestens|über|más de|al menos|более|свыше|не менее)\b", re.IGNORECASE)
_ODD_AFTER = re.compile(r"[余多여]")
_LEAST_AFTER = re.compile(r"以上|超|이상|넘|を含む|[을를] 포함|\b(?:or more|et plus|oder mehr|o más|и более)\b", re.IGNORECASE)
_ABOUT = re.compile(r"[约近約]|ほど|가까|(?<![가-힣])약 |\b(?:nearly|almost|about|some|up to|around|près de|environ|rund|fast|casi|unos|около|порядка)\b", re.IGNORECASE)
_BEFORE, _AFTER = 12, 4
"""Characters before and after a figure where such a word may stand."""
_DAY = re.compile(r"(?:\d{4}|-)-\d\d(?:-\d\d)?$")
"""A date of a month at least: two years in one clause are seldom of one thing."""
_PERIOD = re.compile(r"P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?)?$")
_DAYS = (365.25, 30.44, 7, 1, 1 / 24, 1 / 1440)
"""A length of time, and how many days its years, months, weeks, days, hours and minutes have."""
_PLANNED = frozenset({"agreed", "wished", "called for"})
"""What is agreed or wanted has one date; what is told of the visit itself may be any of its days."""


def bound(statement: Statement, figure: Figure) -> Bound | None:
    """Return what a word beside a figure makes of it: a least value, twenty-odd, or a guess; null where it stands alone."""
    at = statement.text.find(figure.text)
    if at < 0:
        return None
    end = at + len(figure.text)
    before, after = statement.text[max(at - _BEFORE, 0) : at], statement.text[at : end + _AFTER]
    if _LEAST_BEFORE.search(before) or _LEAST_AFTER.search(after):
        return "least"
    if _ODD_AFTER.search(after):
        return "odd"
    return "about" if _ABOUT.search(before + after) else None


def found(account: Account, points: Points) -> Iterator[Told]:
    """Yield a finding for every point of both sides to which they give contradictory figures or dates."""
    surely = [(here, there) for sure, here, there in points.common if sure >= _SURE and points.alike(here, there, max) >= _SAME]
    told: set[tuple[str, str, str]] = set()
    for here, there in (*surely, *points.twins(), *_close(points)):
        mine, theirs = _by_kind(here), _by_kind(there)
        for kind in sorted(mine.keys() & theirs.keys()):
            # One figure against one; among several, which answers to which is a guess.
            where = (here.statement.id, there.statement.id, kind)
            if len(mine[kind]) == len(theirs[kind]) == 1 and where not in told:
                one, another = mine[kind][0], theirs[kind][0]
                alone = not (_stated(account, "b", one) or _stated(account, "a", another))
                if alone and not (bound(here.statement, one) or bound(there.statement, another)) and _contradict(one, another):
                    told.add(where)
                    yield 5.1, _finding(account, here, one, there, another, kind)


def _close(points: Points) -> Iterator[tuple[Point, Point]]:
    """Give the clauses that are surely on one matter, of which one leader does not tell this and the other that, with amounts that are not far apart."""
    for here, there in points.linked():
        leaders = {here.statement.speaker, there.statement.speaker} - {None, BOTH, NARRATOR}
        if len(leaders) < 2 and _comparable(here, there) and points.weight(here.named & there.named) >= _NAMED and points.one_matter(here, there) >= _ONE:
            yield here, there


def _comparable(here: Point, there: Point) -> bool:
    """Tell whether two clauses give amounts of one unit, none many times the other."""
    return any(
        isinstance(one.value, int | float) and isinstance(another.value, int | float) and one.unit == another.unit and 0 < max(one.value, another.value) <= _TIMES * min(one.value, another.value)
        for one, another in product(here.figures, there.figures)
    )


def _by_kind(point: Point) -> dict[str, list[Figure]]:
    """Return the figures of a clause that may be held against others, by unit; dates under `date`."""
    kinds: dict[str, list[Figure]] = {}
    for figure in point.figures:
        if isinstance(figure.value, str):
            kind = "date" if _DAY.match(figure.value) else "period" if _days(figure.value) is not None else None
            if kind and point.stance in _PLANNED:
                kinds.setdefault(kind, []).append(figure)
        elif figure.unit is not None and figure.unit not in _APART:
            kinds.setdefault(str(figure.unit), []).append(figure)
    return kinds


def _stated(account: Account, side: Side, figure: Figure) -> bool:
    """Tell whether a side gives a figure anywhere: then it is not this that the two disagree on."""
    return any(not _contradict(each, figure) for statement in account.statements(side) for each in statement.figures if each.unit == figure.unit)


def _contradict(one: Figure, another: Figure) -> bool:
    """Tell whether two figures cannot be one: those of unlike kinds cannot."""
    if isinstance(one.value, str) and isinstance(another.value, str):
        left, right = _days(one.value), _days(another.value)
        if left is None and right is None:
            return not same_date(one.value, another.value)
        return left is None or right is None or _apart(left, right)
    if isinstance(one.value, int | float) and isinstance(another.value, int | float):
        return _apart(one.value, another.value)
    return True


def _apart(one: float, another: float) -> bool:
    return abs(one - another) > _ROUNDING * max(abs(one), abs(another))


def _days(value: str) -> float | None:
    """Return how many days a length of time has; null for a date or a time of day."""
    period = _PERIOD.match(value)
    return sum(float(number) * days for number, days in zip(period.groups(), _DAYS, strict=True) if number) if period else None


def _finding(account: Account, here: Point, mine: Figure, there: Point, theirs: Figure, kind: str) -> Finding:
    own, opposite = account.government("a"), account.government("b")
    claim = f"{own} says {_printed(mine)}, {opposite} says {_printed(theirs)}"
    detail: dict[str, object] = {"what": "date" if kind == "date" else "figure", "unit": mine.unit, "a": mine.value, "b": theirs.value}
    return contradiction(claim, (here, there), detail)


def _printed(figure: Figure) -> str:
    if not isinstance(figure.value, int | float):
        return figure.text.rstrip(".")
    size, word = next(((size, word) for size, word in _LARGE if figure.value >= size), (1, ""))
    return f"{figure.value / size:,g}{word} {_PRINTED.get(str(figure.unit), figure.unit)}"
