"""How much came of a meeting: its documents, or its outcomes, are counted once a side, and governments count them differently."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from discrepancy.annotate.lexicon import caseless
from discrepancy.findings.account import Account, Told
from discrepancy.findings.points import Point, Points, contradiction
from discrepancy.findings.quantities import Bound, bound
from discrepancy.match.lexical import placed
from discrepancy.records import SIDES, Figure, Side, Statement

Kind = Literal["document", "outcome"]
_KINDS: tuple[Kind, ...] = ("document", "outcome")

_SIGNED = re.compile(
    r"签[署订]|交换|达成|署名|調印|交換|作成|発出|서명|체결|교환|채택|맺었|마련|\bsign|\bconclu|\bexchang|came out|\badopted|\bfinali[sz]ed|\bparaph"
    r"|unterzeichn|abgeschlossen|suscri|\bfirm[aó]|подпис|заключен|подготовлен",
    re.IGNORECASE,
)
"""Beside a count: it is of what was signed, not of documents that are spoken of (the four political ones)."""
_OUTCOMES = caseless(
    r"(?:[一-鿿]{0,2}(?!原则)[一-鿿]{2})?(?:共识|成果)(?!文件)|の[一-鿿ぁ-んァ-ヶー]{0,6}(?:成果|合意|協力)(?!文書)| ?항?의 ?(?:[가-힣]{1,4} )?(?:성과|합의)(?!문)"
    r"| (?:\w{3,15} )?(?:outcomes?(?! doc)|deliverables|résultats|résultado|resultados|Ergebnisse|договор[её]нност|результат)"
)
"""After a number: it is one of outcomes, in whatever papers they stand."""
_PAPERS = re.compile(r"(?:,? [\w-]+){1,4} (?:documents?\b|документ|documentos\b|Dokumente)|(?: [\w-]+){0,2} (?:arrangements|exchanges? of (?:notes|letters))\b", re.IGNORECASE)
"""After a number without a unit: it is one of documents, of whatever kinds (23 intergovernmental and commercial documents)."""
_REACHED = caseless(
    r"(?:达成|取得|形成|发表)(?![一-鿿]?的)|取りまとめ(?:た|まし)|発表し|合意(?:し|に達)|거두|거뒀|도출|이뤘|\b(?:achiev|yield|reach|finali[sz]|produc|conclu|agreed|announc|deliver(?!a))"
    r"|достигнут|parven|abouti|erziel|erreich|alcanz|\blogr"
)
"""In the same clause: these came of the meeting, and are not those of an earlier one that are to be kept to."""
_EARLIER = re.compile(
    r"上次|上届|去年|前年|前回|昨年|지난번|지난해|작년|\b(?:last|previous|earlier) (?:year|month|meeting|summit|visit|talks|round)\b|\blast (?:year|month)['’]s\b|\brecall"
    r"|\b(?:an dernier|année dernière|précédente?s?|letzte[mnrs]? (?:Jahr|Treffen|Gipfel|Besuch)|vorige[mnrs]?|año pasado|anterior(?:es)?|прошл\w{2,3}|предыдущ\w{2,3})\b",
    re.IGNORECASE,
)
"""In the same clause: what it counts came of an earlier meeting."""
_WHOLE = re.compile(
    r"모두|[총계] ?\d|포함|[总合]计|共(?=\d|计|达成)|其中|包括|合計|うち|\b(?:in all|total|compris|including|of which|among|en tout|au total|dont|insgesamt|darunter|en total|incluid|de los cuales|всего|включая|в том числе)",
    re.IGNORECASE,
)
"""In the same sentence: the largest number is that of all, and the others are parts of it."""
_OFFICIAL = re.compile(r"政府[间間]|정부 ?간|\b(?:inter-?governmental|government(?:-to-government|al)? (?:agreements|memoranda|documents|MoUs)|intergouvernement|intergubernamental|zwischenstaatlich|Regierungs(?:abkommen|vereinbarung)|межправительствен)", re.IGNORECASE)
_PRIVATE = re.compile(r"企业|企業|民間|地方|기업|민간|지방|\b(?:compan|corporat|commercial|enterprise|private|entrepris|empresa|Unternehmen|privat|коммерческ|компани|корпорат)", re.IGNORECASE)
"""Beside a count: it is of papers of governments, of others too."""
_DEED = re.compile(r"证书|證書|증서|証書|deed|certificate|certificat|Urkunde|Zertifikat|certificado|сертификат|акт[а-я]* дарения", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Count:
    """What one side counts: the clause that does, of what kind its counts are, and all plain numbers of its sentence."""

    point: Point
    kind: Kind
    counted: tuple[int, ...]
    numbers: frozenset[int]
    bound: Bound | None

    @property
    def parts(self) -> tuple[int, ...]:
        """The counts, or their sum alone where that is printed too (14 and 1, 15 in all)."""
        most = max(self.counted)
        summed = len(self.counted) > 2 and most * 2 == sum(self.counted)
        return (most,) if summed or _WHOLE.search(self.point.statement.text) else self.counted

    @property
    def official(self) -> bool:
        """Tell whether what governments concluded is counted, and nothing else."""
        return _OFFICIAL.search(self.point.text) is not None and _PRIVATE.search(self.point.statement.text) is None

    @property
    def whole(self) -> int:
        """All that is counted."""
        return sum(self.parts)

    @property
    def printed(self) -> str:
        """The counts in words."""
        return f"{'more than ' if self.bound in {'least', 'odd'} else ''}{' and '.join(map(str, self.parts))} {self.kind}{'' if self.parts == (1,) else 's'}"

    def admits(self, other: _Count) -> bool:
        """Tell whether the other count may be the same: it is named here too, or this is but a bound that it keeps."""
        if (len(other.parts) == 1 and other.whole in self.numbers) or self.bound == "about":
            return True
        return self.bound is not None and self.whole <= other.whole and (self.bound == "least" or other.whole < self.whole + _step(self.whole))


def found(account: Account, points: Points) -> Told | None:
    """Return a finding where both sides count what came of the meeting, each one way only, and the counts disagree."""
    mine, theirs = (list(_counts(points, side)) for side in SIDES)
    # Documents are held against documents, outcomes against outcomes: one list of outcomes may have three signed papers in it.
    here, there = next(((here, there) for here in mine for there in theirs if here.kind == there.kind), (None, None))
    if here is None or there is None or here.admits(there) or there.admits(here):
        return None
    own, opposite = (account.government(side) for side in SIDES)
    detail: dict[str, object] = {"what": "figure", "unit": here.kind, "a": max(here.counted), "b": max(there.counted)}
    claim = f"{own} says {here.printed}, {opposite} says {there.printed}"
    if arithmetic := _arithmetic(here, there):
        detail["arithmetic"] = arithmetic
        claim += f" ({arithmetic})"
    elif here.official != there.official:
        # Firms' papers are among those of the one, and not of the other.
        return None
    return 5.2, contradiction(claim, (here.point, there.point), detail)


def _counts(points: Points, side: Side) -> Iterator[_Count]:
    """Give a side's count of documents, and that of outcomes; a kind that it counts in two ways is left out."""
    clauses = [each for each in points.of(side) if each.figures]
    statements = {each.statement.id: each.statement for each in clauses}
    for kind in _KINDS:
        counted = {name: figures for name, each in statements.items() if (figures := _figures(each, kind))}
        wanted = {(name, figure) for name, figures in counted.items() for figure in figures}
        own = [each for each in clauses if any((each.statement.id, figure) in wanted for figure in each.figures) and not _EARLIER.search(each.text)]
        told = [each for each in own if kind == "document" or _REACHED.search(each.text)]
        if len({tuple(figure.value for figure in counted[name]) for name in {each.statement.id for each in told}}) == 1:
            yield _count(told[0], counted[told[0].statement.id], kind)


def _count(point: Point, figures: list[Figure], kind: Kind) -> _Count:
    statement = point.statement
    numbers = frozenset(each.value for each in (*figures, *statement.figures) if each.unit in {"document", None} and isinstance(each.value, int))
    counted = tuple(each.value for each in figures if isinstance(each.value, int))
    return _Count(point, kind, counted, numbers, bound(statement, figures[counted.index(max(counted))]))


def _figures(statement: Statement, kind: Kind) -> list[Figure]:
    """Return the numbers of documents that were signed, or of outcomes, that a statement gives."""
    if kind == "document" and not _SIGNED.search(statement.text):
        return []
    return [figure for figure, (_, end) in placed(statement) if isinstance(figure.value, int) and _counted(statement.text, figure, end) == kind]


def _counted(text: str, figure: Figure, end: int) -> Kind | None:
    """Return what a number counts that ends there in a text, if that is of the one kind or the other; a single outcome is no count."""
    if _OUTCOMES.match(text, end):
        return "outcome" if figure.value != 1 else None
    papers = figure.unit == "document" or (figure.unit is None and _PAPERS.match(text, end))
    return "document" if papers else None


def _step(number: int) -> int:
    """Return what `-odd` stays below: ten of twenty-odd, a hundred of two hundred odd."""
    return int(f"1{'0' * (len(str(number)) - 1)}")


def _arithmetic(here: _Count, there: _Count) -> str | None:
    """Say what explains the difference: other papers of either sentence, or a deed or certificate signed beside the counted documents."""
    fewer, more = sorted((here, there), key=lambda each: max(each.parts))
    most, rest = max(fewer.counted), more.whole - max(fewer.counted)
    if more.whole == sum(fewer.parts):
        return f"{' and '.join(map(str, fewer.parts))} make {more.whole}"
    if rest in fewer.numbers or rest in more.counted:
        return f"{most} and {rest} make {more.whole}"
    if rest == 1 and _DEED.search(fewer.point.statement.text):
        return f"{most} and one deed make {more.whole}"
    return None
