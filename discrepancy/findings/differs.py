"""Matched statements that contradict each other in a figure, or in whether a thing was agreed or talked about."""

from __future__ import annotations

import re
from collections.abc import Iterator

from discrepancy.findings.account import MATCHED, Account, Told, quoted
from discrepancy.findings.stance import stance
from discrepancy.records import BOTH, SIDES, Figure, Finding, Side, Statement, other

_COMPARED = {"%", "percentage point", "document", "ton", "km", "aircraft", "ship", "round", "country", "MW", "GW", "USD", "EUR", "GBP", "CNY", "JPY", "KRW", "RUB"}
"""Units whose figures are held against each other; a count of anything else may count another thing."""
_NAMES = {"%": "per cent", "document": "documents"}
_ROUNDING = 0.05
"""Governments round: 11.4 and 11.5 billion do not contradict each other."""
_ROUGH = re.compile(
    r"余|多|以上|超过|超え|余り|여|이상|넘|more than|over|at least|nearly|almost|about|some|up to|plus de|au moins|près de|environ|"
    r"mehr als|mindestens|über|rund|más de|al menos|casi|unos|более|свыше|не менее|около|порядка",
    re.IGNORECASE,
)
"""Beside a figure: it is a bound or a guess, which another figure seldom contradicts."""
_BESIDE = 12
"""Characters before and after a figure where such a word may stand."""
_DEED = re.compile(r"证书|證書|증서|証書|deed|certificate|certificat|Urkunde|Zertifikat|certificado|сертификат|акт[а-я]* дарения", re.IGNORECASE)


def found(account: Account) -> Iterator[Told]:
    """Yield a finding, from side a's point of view, for every contradiction between matched statements."""
    seen: set[tuple[str, ...]] = set()
    side: Side = "a"
    for statement in account.statements(side):
        judgement = account.judgements[statement.id]
        linked = [account.statement(link.id) for link in judgement.counterparts]
        for told in (_figures(account, statement, [*linked, *_counting(account, statement, linked)]), _stance(account, statement, linked)):
            if told and (key := (*told[1].statements, *told[1].counterparts, str(told[1].detail.get("unit")))) not in seen:
                seen.add(key)
                yield told


def _figures(account: Account, statement: Statement, linked: list[Statement]) -> Told | None:
    for unit in sorted(_units(statement.figures) & {unit for each in linked for unit in _units(each.figures)}):
        own = [each for each in statement.figures if each.unit == unit]
        theirs = [(each, figure) for each in linked for figure in each.figures if figure.unit == unit]
        # One figure against one, or against its parts; among several, which answers to which is a guess.
        if len(own) != 1 or len({each.id for each, _ in theirs}) != 1 or any(_rough(each, figure) for each, figure in [(statement, own[0]), *theirs]):
            continue
        mine, values = _value(own[0]), [_value(figure) for _, figure in theirs]
        if mine is None or None in values or not _contradict(mine, [value for value in values if value is not None]):
            continue
        if len(values) > 1:
            continue
        counterpart, figure = theirs[0]
        return 5.2, _finding(account, statement, counterpart, own[0], figure, unit)
    return None


def _counting(account: Account, statement: Statement, linked: list[Statement]) -> list[Statement]:
    """Return the other side's only statement that counts documents, if this is the only one here: a meeting's are counted once."""
    if "document" not in _units(statement.figures):
        return []
    here, there = ([each for each in account.statements(side) if "document" in _units(each.figures)] for side in SIDES)
    return [each for each in there if each not in linked] if here == [statement] and len(there) == 1 else []


def _rough(statement: Statement, figure: Figure) -> bool:
    at = statement.text.find(figure.text)
    return at >= 0 and _ROUGH.search(statement.text[max(at - _BESIDE, 0) : at + len(figure.text) + 4]) is not None


def _contradict(mine: float, theirs: list[float]) -> bool:
    return not any(abs(mine - each) <= _ROUNDING * max(abs(mine), abs(each)) for each in [*theirs, sum(theirs)])


def _units(figures: tuple[Figure, ...]) -> set[str]:
    return {each.unit for each in figures if each.unit in _COMPARED}


def _value(figure: Figure) -> float | None:
    return float(figure.value) if isinstance(figure.value, int | float) else None


def _finding(account: Account, statement: Statement, counterpart: Statement, mine: Figure, theirs: Figure, unit: str) -> Finding:
    sides: tuple[Side, Side] = ("a", other("a"))
    own, opposite = (account.readout(side).government for side in sides)
    headline = f"{own} says {_printed(mine)}, {opposite} says {_printed(theirs)}"
    detail: dict[str, object] = {"what": "figure", "unit": unit, "a": mine.value, "b": theirs.value}
    if arithmetic := _arithmetic(statement, counterpart, mine, theirs, unit):
        detail["arithmetic"] = arithmetic
        headline += f" ({arithmetic})"
    return Finding("differs", None, (statement.id,), (counterpart.id,), None, headline, detail)


def _printed(figure: Figure) -> str:
    unit = _NAMES.get(str(figure.unit), str(figure.unit))
    return f"{figure.value:,} {unit}" if isinstance(figure.value, int | float) else figure.text


def _arithmetic(statement: Statement, counterpart: Statement, mine: Figure, theirs: Figure, unit: str) -> str | None:
    """Say what explains the difference: a deed or certificate signed beside the counted documents."""
    values = _value(mine), _value(theirs)
    if unit != "document" or None in values:
        return None
    (less, fewer), (more, _) = sorted([(values[0], statement), (values[1], counterpart)], key=lambda each: each[0] or 0)
    if more is not None and less is not None and more - less == 1 and _DEED.search(fewer.text):
        return f"{less:g} and one deed make {more:g}"
    return None


def _stance(account: Account, statement: Statement, linked: list[Statement]) -> Told | None:
    """One side says it was agreed, the other that it was talked about: both of both sides, on one thing."""
    if len(linked) != 1 or statement.speaker != BOTH or linked[0].speaker != BOTH:
        return None
    if account.judgements[statement.id].counterparts[0].score < MATCHED:
        return None
    counterpart = linked[0]
    taken = stance(statement.text, account.a.language), stance(counterpart.text, account.b.language)
    if set(taken) != {"agreed", "discussed"} or not set(statement.topics) & set(counterpart.topics):
        return None
    governments = {"agreed": "", "discussed": ""}
    for word, readout in zip(taken, (account.a, account.b), strict=True):
        governments[str(word)] = readout.government
    headline = f"{governments['agreed']} says it was agreed, {governments['discussed']} that it was discussed: {quoted(statement.text)}"
    detail: dict[str, object] = {"what": "stance", "a": taken[0], "b": taken[1]}
    return 4.7, Finding("differs", None, (statement.id,), (counterpart.id,), None, headline, detail)
