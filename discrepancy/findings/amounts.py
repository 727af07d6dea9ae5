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
_ONE, _NAMED, _TIMES, _YEARS = 1.0, 3.0, 2.2, 5
"""So are figures of two clauses that are surely on one matter and both name something, where the larger is not so many times the smaller, and years so many apart: unlike things differ more."""
_MUCH, _MANY = 10.0, 1000
"""What one leader says and what the other does, and what a number (so large a one) without a unit counts, is one thing only if both name so much of it."""
_GUESS = 0.15
"""About ninety is not seventy-five, nor is thirty-eight over thirty-one."""
_YEAR = re.compile(r"\d{4}$")
_TIMES_OF = frozenset({"date", "period", "year"})
_MONTHS = re.compile(r"(?:\d{4}|-)-\d\d$|P\d+M$")
_LONG = 300
"""Days from which on a length of time is a term (a contract of ten years), whatever is said of it."""
_ROUNDING = 0.04
"""Governments round: 11.4 and 11.5 billion do not contradict each other."""
_LEAST_BEFORE = re.compile(r"超过|突破|逾|превы|\b(?:more than|over|at least|upwards of|exceed\w*|surpass\w*|plus de|au moins|mehr als|mindestens|über|más de|al menos|более|свыше|не менее)\b", re.IGNORECASE)
_ODD = re.compile(r"(?<=\w)[余多여]")
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
_WANTED = frozenset({"wished", "called for"})
"""What one leader wants is not what the other has."""


def bound(statement: Statement, figure: Figure) -> Bound | None:
    """Return what a word beside a figure makes of it: a least value, twenty-odd, or a guess; null where it stands alone."""
    at = statement.text.find(figure.text)
    if at < 0:
        return None
    end = at + len(figure.text)
    before, after = statement.text[max(at - _BEFORE, 0) : at], statement.text[at : end + _AFTER]
    if _LEAST_BEFORE.search(before) or _LEAST_AFTER.search(after):
        return "least"
    if _ODD.search(figure.text) or _ODD.match(statement.text, end):
        return "odd"
    return "about" if _ABOUT.search(before + after) else None


def found(account: Account, points: Points) -> Iterator[Told]:
    """Yield a finding for every point of both sides to which they give contradictory figures or dates."""
    surely = [(here, there) for sure, here, there in points.common if sure >= _SURE and points.alike(here, there, max) >= _SAME]
    told: set[tuple[str, str, str]] = set()
    for here, there in (pair for pair in (*surely, *points.twins(), *_close(points)) if not _wanted(*pair)):
        for kind, one, another in _unlike(here, there):
            where = (here.statement.id, there.statement.id, kind)
            if where not in told and not (_stated(account, "b", one) or _stated(account, "a", another)):
                told.add(where)
                yield 5.1, _finding(account, here, one, there, another, kind)


def _unlike(here: Point, there: Point) -> Iterator[tuple[str, Figure, Figure]]:
    """Give the figures of one kind of two clauses that cannot be one: one figure against one, among several which answers to which is a guess."""
    mine, theirs = _by_kind(here), _by_kind(there)
    shared = sorted(mine.keys() & theirs.keys())
    # A time beside amounts says of when they are.
    amounts = [kind for kind in shared if kind not in _TIMES_OF]
    for kind in () if amounts and _of_other_times(here, there) else amounts or shared:
        if len(mine[kind]) == len(theirs[kind]) == 1:
            one, another = mine[kind][0], theirs[kind][0]
            if _contradict(one, another) and not (_admits(here, one, another) or _admits(there, another, one)):
                yield kind, one, another


def _close(points: Points) -> Iterator[tuple[Point, Point]]:
    """Give the clauses that are surely on one matter, with figures that are not far apart."""
    for here, there in points.linked():
        alike = [one for one, another in product(here.figures, there.figures) if _comparable(one, another)]
        if alike and points.weight(here.named & there.named) >= _enough(here, there, alike) and points.one_matter(here, there) >= _ONE:
            yield here, there


def _enough(here: Point, there: Point, figures: list[Figure]) -> float:
    """Return how much two clauses must both name for their figures to be of one thing."""
    return _MUCH if _two_speak(here, there) or all(_bare(each) for each in figures) else _NAMED


def _wanted(here: Point, there: Point) -> bool:
    """Tell whether one clause alone says what one leader wants, and the other what another leader says."""
    return _two_speak(here, there) and (here.stance in _WANTED) != (there.stance in _WANTED)


def _two_speak(here: Point, there: Point) -> bool:
    return len({here.statement.speaker, there.statement.speaker} - {None, BOTH, NARRATOR}) > 1


def _bare(figure: Figure) -> bool:
    """Tell whether a number counts what has no unit here."""
    return figure.unit is None and not isinstance(figure.value, str)


def _of_other_times(here: Point, there: Point) -> bool:
    """Tell whether amounts are of unlike times: each clause names its own, or one alone names months of a year."""
    mine, theirs = ([each.value for each in point.figures if isinstance(each.value, str)] for point in (here, there))
    if mine and theirs:
        return not any(same_date(one, another) for one, another in product(mine, theirs))
    return any(_MONTHS.match(each) for each in (*mine, *theirs))


def _comparable(one: Figure, another: Figure) -> bool:
    """Tell whether two figures of one unit are not far apart."""
    if isinstance(one.value, str) and isinstance(another.value, str):
        left, right = _days(one.value), _days(another.value)
        if left is not None and right is not None:
            return max(left, right) <= _TIMES * min(left, right)
        return len(one.value) == len(another.value) and abs(_year(one.value) - _year(another.value)) <= _YEARS
    if isinstance(one.value, int | float) and isinstance(another.value, int | float):
        return one.unit == another.unit and 0 < max(one.value, another.value) <= _TIMES * min(one.value, another.value)
    return False


def _year(date: str) -> int:
    """Return the year of a date; 0 of one without."""
    return int(date[:4]) if date[:4].isdigit() else 0


def _admits(point: Point, figure: Figure, other: Figure) -> bool:
    """Tell whether a word beside a figure leaves room for the other one: about ninety may be eighty-five, more than a hundred a hundred and twenty."""
    beside = bound(point.statement, figure)
    one, another = (each.value if isinstance(each.value, int | float) else None for each in (figure, other))
    if beside is None or one is None or another is None:
        return beside is not None
    if beside == "least":
        # A round hundred may be far exceeded; far less is a part of it.
        return another < one * (1 - _GUESS) or (another >= one and (another <= one * (1 + _GUESS) or len(f"{one:g}".strip("0.")) < 2))
    return beside == "odd" or not _apart(one, another, _GUESS)


def _by_kind(point: Point) -> dict[str, list[Figure]]:
    """Return the figures of a clause that may be held against others, by unit; dates under `date`."""
    kinds: dict[str, list[Figure]] = {}
    for figure in point.figures:
        if isinstance(figure.value, str):
            if kind := _timely(figure.value, point):
                kinds.setdefault(kind, []).append(figure)
        elif figure.unit not in _APART and (figure.unit is not None or (figure.value or 0) >= _MANY):
            kinds.setdefault(str(figure.unit), []).append(figure)
    return kinds


def _timely(value: str, point: Point) -> str | None:
    """Return of what kind a date or a length of time is, if it may be held against others."""
    days = _days(value)
    if days is None and _YEAR.match(value):
        return "year"
    if days is None and not _DAY.match(value):
        return None
    planned = point.stance in _PLANNED or (days is not None and days >= _LONG)
    return ("date" if days is None else "period") if planned else None


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


def _apart(one: float, another: float, rounding: float = _ROUNDING) -> bool:
    return abs(one - another) > rounding * max(abs(one), abs(another))


def _days(value: str) -> float | None:
    """Return how many days a length of time has; null for a date or a time of day."""
    period = _PERIOD.match(value)
    return sum(float(number) * days for number, days in zip(period.groups(), _DAYS, strict=True) if number) if period else None


def _finding(account: Account, here: Point, mine: Figure, there: Point, theirs: Figure, kind: str) -> Finding:
    own, opposite = account.government("a"), account.government("b")
    claim = f"{own} says {_printed(mine)}, {opposite} says {_printed(theirs)}"
    detail: dict[str, object] = {"what": "date" if kind in {"date", "year"} else "figure", "unit": mine.unit, "a": mine.value, "b": theirs.value}
    return contradiction(claim, (here, there), detail)


def _printed(figure: Figure) -> str:
    if not isinstance(figure.value, int | float):
        return figure.text.rstrip(".")
    size, word = next(((size, word) for size, word in _LARGE if figure.value >= size), (1, ""))
    unit = _PRINTED.get(str(figure.unit)) or f"{figure.unit}{'s' if figure.value != 1 and str(figure.unit).islower() else ''}"
    return f"{figure.value / size:,g}{word} {unit}"
