"""How many documents were signed: a meeting's are counted once a side, and governments count them differently."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from discrepancy.findings.account import Account, Told
from discrepancy.findings.amounts import Bound, bound
from discrepancy.findings.points import Point, Points, contradiction
from discrepancy.records import SIDES, Figure, Side

_SIGNED = re.compile(
    r"签[署订]|交换|署名|調印|交換|作成|発出|서명|체결|교환|채택|맺었|\bsign|\bconclu|\bexchang|came out|\badopted|\bparaph"
    r"|unterzeichn|abgeschlossen|suscri|\bfirm[aó]|подпис|заключен",
    re.IGNORECASE,
)
"""Beside a count: it is of what was signed, not of documents that are spoken of (the four political ones)."""
_DEED = re.compile(r"证书|證書|증서|証書|deed|certificate|certificat|Urkunde|Zertifikat|certificado|сертификат|акт[а-я]* дарения", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Count:
    """What one side counts: the clause that does, its counts of documents, and all plain numbers of its sentence."""

    point: Point
    documents: tuple[int, ...]
    numbers: frozenset[int]
    bound: Bound | None

    @property
    def parts(self) -> tuple[int, ...]:
        """The counts, or their sum alone where that is printed too (14 and 1, 15 in all)."""
        most = max(self.documents)
        return (most,) if len(self.documents) > 2 and most * 2 == sum(self.documents) else self.documents

    @property
    def printed(self) -> str:
        """The counts in words."""
        return f"{'more than ' if self.bound == 'least' else ''}{' and '.join(map(str, self.parts))} documents"


def found(account: Account, points: Points) -> Told | None:
    """Return a finding where both sides count what was signed, each one way only, and the counts disagree."""
    here, there = (_count(points, side) for side in SIDES)
    if here is None or there is None or _agree(here, there):
        return None
    own, opposite = (account.readout(side).government for side in SIDES)
    detail: dict[str, object] = {"what": "figure", "unit": "document", "a": max(here.documents), "b": max(there.documents)}
    claim = f"{own} says {here.printed}, {opposite} says {there.printed}"
    if arithmetic := _arithmetic(here, there):
        detail["arithmetic"] = arithmetic
        claim += f" ({arithmetic})"
    return 5.2, contradiction(claim, (here.point, there.point), detail)


def _count(points: Points, side: Side) -> _Count | None:
    counting = [each for each in points.of(side) if _documents(each.figures) and _SIGNED.search(each.statement.text)]
    if len({tuple(each.value for each in _documents(point.statement.figures)) for point in counting}) != 1:
        return None
    statement = counting[0].statement
    documents = _documents(statement.figures)
    numbers = frozenset(each.value for each in statement.figures if each.unit in {"document", None} and isinstance(each.value, int))
    bounds = [found for each in documents if (found := bound(statement, each))]
    return _Count(counting[0], tuple(each.value for each in documents if isinstance(each.value, int)), numbers, bounds[0] if bounds else None)


def _documents(figures: Iterable[Figure]) -> list[Figure]:
    return [each for each in figures if each.unit == "document" and isinstance(each.value, int)]


def _agree(here: _Count, there: _Count) -> bool:
    """Tell whether two counts may both be right: one names the other's number too, or is but a bound that the other keeps."""
    if here.numbers.intersection(there.documents) or there.numbers.intersection(here.documents):
        return True
    return any(one.bound is not None and (one.bound == "about" or sum(two.parts) >= sum(one.parts)) for one, two in ((here, there), (there, here)))


def _arithmetic(here: _Count, there: _Count) -> str | None:
    """Say what explains the difference: other papers of the same sentence, or a deed or certificate signed beside the counted documents."""
    fewer, more = sorted((here, there), key=lambda each: max(each.parts))
    whole, most = sum(more.parts), max(fewer.documents)
    if whole == sum(fewer.parts):
        return f"{' and '.join(map(str, fewer.parts))} make {whole}"
    if whole - most in fewer.numbers:
        return f"{most} and {whole - most} make {whole}"
    if whole - most == 1 and _DEED.search(fewer.point.statement.text):
        return f"{most} and one deed make {whole}"
    return None
