"""Figures and dates that two sides give for one thing and that cannot both be right."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

from discrepancy.findings.account import Account, Told, side_of
from discrepancy.findings.points import Point, Points, contradiction
from discrepancy.findings.quantities import admits, bare, comparable, contradict, days
from discrepancy.match.lexical import placed, same_date
from discrepancy.records import BOTH, NARRATOR, Figure, Finding, Side, other

_APART = frozenset({"document", "times", "item", "point"})
"""Units whose figures are not held against each other here: documents are counted once a side, items are of a list."""
_PRINTED = {"%": "per cent"}
_LARGE = ((1e12, " trillion"), (1e9, " billion"), (1e6, " million"))
_SURE = 0.7
"""A figure contradicts another only of the very same thing: surer than where a verb is compared (a share of GDP and a yearly rise of one budget come to .6)."""
_SAME = 0.5
"""Nor is one of a thing that only one of its words names: this share of all that the richer clause names is in both."""
_ONE, _NAMED, _ANCHOR = 1.0, 3.0, 0.5
"""So are comparable figures of two clauses that are surely on one matter and both name something; a figure of both makes it so much surer."""
_SPOKEN, _MUCH = 6.5, 10.0
"""What two leaders say is of one thing only if both name so much of it, and a number without a unit counts one only with more."""
_LARGE_ONE, _MANY = 100, 1000
"""So large a figure of both is no chance; so large a number without a unit counts no items."""
_TIMES_OF = frozenset({"date", "period"})
_MONTHS = re.compile(r"(?:\d{4}|-)-\d\d$|P\d+M$")
_AHEAD = 25
"""Characters before a clause where the time may stand that it speaks of (2024年，)."""
_STAGE = re.compile(r"阶段|期工程|一期|段階|단계|\b(?:stage|phase|build-out|étape|tranche|etapa|fase|этап|очеред)|stufe|Ausbau|Abschnitt|section", re.IGNORECASE)
"""A part of a project has figures of its own."""
_LONG = 300
"""Days from which on a length of time is a term (a contract of ten years), whatever is said of it."""
_YEAR, _DAY = re.compile(r"\d{4}$"), re.compile(r"(?:\d{4}|-)-\d\d(?:-\d\d)?$")
_WANTED = frozenset({"wished", "called for"})
"""What one leader wants is not what there is."""
_PLANNED = _WANTED | {"agreed"}
"""What is agreed or wanted has one date; what is told of the visit itself may be any of its days."""


def found(account: Account, points: Points) -> Iterator[Told]:
    """Yield a finding for every point of both sides to which they give contradictory figures or dates."""
    surely = [(here, there) for sure, here, there in points.common if sure >= _SURE and points.alike(here, there, max) >= _SAME]
    told: set[tuple[str, str, str]] = set()
    for here, there in (pair for pair in (*surely, *points.twins(), *_close(points)) if not _wanted(*pair)):
        for kind, one, another in _unlike(account, here, there):
            where = (here.statement.id, there.statement.id, kind)
            if where not in told:
                told.add(where)
                yield 5.1, _finding(account, here, one, there, another, kind)


def _unlike(account: Account, here: Point, there: Point) -> Iterator[tuple[str, Figure, Figure]]:
    """Give the figures of one kind of two clauses that cannot be one: one figure against one, among several which answers to which is a guess."""
    mine, theirs = _by_kind(account, here), _by_kind(account, there)
    shared = [(kind, kind) for kind in sorted(mine.keys() & theirs.keys()) if kind or _many(mine[kind] + theirs[kind])] or _uncounted(mine, theirs)
    # A time beside amounts says of when they are.
    amounts = [pair for pair in shared if pair[0] not in _TIMES_OF]
    for kind, kind_there in () if amounts and _of_other_times(here, there) else amounts or shared:
        if len(mine[kind]) == len(theirs[kind_there]) == 1 and (kind != "date" or _set(here, there)):
            one, another = mine[kind][0], theirs[kind_there][0]
            if contradict(one, another) and not (admits(here.statement, one, another) or admits(there.statement, another, one)):
                yield kind, one, another


def _by_kind(account: Account, point: Point) -> dict[str, list[Figure]]:
    """Return the figures of a clause that may be held against others, by unit, dates under `date`, spans of time under `period`; what the other side gives too is not what the two disagree on."""
    kinds: dict[str, list[Figure]] = {}
    for figure in point.figures:
        if (kind := _kind(figure, point)) is not None and not _stated(account, other(side_of(point.statement)), figure):
            kinds.setdefault(kind, []).append(figure)
    return kinds


def _kind(figure: Figure, point: Point) -> str | None:
    """Return what a figure is held against."""
    if not isinstance(figure.value, str):
        return None if figure.unit in _APART else figure.unit or ""
    lasting = days(figure.value)
    if lasting is not None:
        return "period" if lasting >= _LONG or point.stance in _PLANNED else None
    return "date" if _YEAR.match(figure.value) or _DAY.match(figure.value) else None


def _many(figures: list[Figure]) -> bool:
    """Tell whether numbers without a unit are so large that they are no count of items."""
    return all(isinstance(each.value, int | float) and each.value >= _MANY for each in figures)


def _uncounted(mine: dict[str, list[Figure]], theirs: dict[str, list[Figure]]) -> list[tuple[str, str]]:
    """Return what a number without a unit on the one side may count on the other."""
    return [(one, another) for one, another in product(mine, theirs) if "" in {one, another} and one != another and comparable(mine[one][0], theirs[another][0])][:1]


def _set(here: Point, there: Point) -> bool:
    """Tell whether dates are of one thing that is to come: years, or days that one side says were agreed on or are wanted, and not what each leader wants for himself."""
    if _two_speak(here, there):
        return False
    years = all(_YEAR.match(str(each.value)) for point in (here, there) for each in point.figures if isinstance(each.value, str))
    return years or not _PLANNED.isdisjoint({here.stance, there.stance})


def _close(points: Points) -> Iterator[tuple[Point, Point]]:
    """Give the clauses that are surely on one matter, with figures that are not far apart."""
    for here, there in points.linked():
        alike = [pair for pair in product(here.figures, there.figures) if comparable(*pair)]
        if not alike or points.weight(here.named & there.named) < _enough(here, there, alike) or _STAGE.search(here.text) or _STAGE.search(there.text):
            continue
        anchored = any(one.value == another.value and one.unit == another.unit and not isinstance(one.value, str) and (one.value or 0) >= _LARGE_ONE for one, another in alike)
        if points.one_matter(here, there) + _ANCHOR * anchored >= _ONE:
            yield here, there


def _enough(here: Point, there: Point, figures: list[tuple[Figure, Figure]]) -> float:
    """Return how much two clauses must both name for their figures to be of one thing."""
    if all(bare(one) or bare(another) for one, another in figures):
        return _MUCH
    return _SPOKEN if _two_speak(here, there) else _NAMED


def _wanted(here: Point, there: Point) -> bool:
    """Tell whether one clause alone says what one leader wants, and the other what another leader says."""
    return _two_speak(here, there) and (here.stance in _WANTED) != (there.stance in _WANTED)


def _two_speak(here: Point, there: Point) -> bool:
    return len({here.statement.speaker, there.statement.speaker} - {None, BOTH, NARRATOR}) > 1


def _of_other_times(here: Point, there: Point) -> bool:
    """Tell whether amounts are of unlike times: each clause names its own, or one alone names months of a year."""
    mine, theirs = _times(here), _times(there)
    if mine and theirs:
        return not any(same_date(one, another) for one, another in product(mine, theirs))
    return any(_MONTHS.match(each) for each in (*mine, *theirs))


def _times(point: Point) -> list[str]:
    """Return the dates and spans of time of a clause, and of what stands right before it."""
    start, end = point.clause.span
    return [figure.value for figure, (since, until) in placed(point.statement) if isinstance(figure.value, str) and start - _AHEAD <= since and until <= end]


def _stated(account: Account, side: Side, figure: Figure) -> bool:
    """Tell whether a side gives a figure anywhere: then it is not this that the two disagree on."""
    return any(not contradict(each, figure) for statement in account.statements(side) for each in statement.figures if each.unit == figure.unit or bare(each))


def _finding(account: Account, here: Point, mine: Figure, there: Point, theirs: Figure, kind: str) -> Finding:
    own, opposite = account.government("a"), account.government("b")
    claim = f"{own} says {_printed(mine)}, {opposite} says {_printed(theirs)}"
    detail: dict[str, object] = {"what": "date" if kind == "date" else "figure", "unit": mine.unit, "a": mine.value, "b": theirs.value}
    return contradiction(claim, (here, there), detail)


def _printed(figure: Figure) -> str:
    if not isinstance(figure.value, int | float):
        return figure.text.rstrip(".")
    size, word = next(((size, word) for size, word in _LARGE if figure.value >= size), (1, ""))
    unit = _PRINTED.get(str(figure.unit)) or f"{figure.unit}{'s' if figure.value != 1 and str(figure.unit).islower() else ''}"
    return f"{figure.value / size:,g}{word} {unit}"
