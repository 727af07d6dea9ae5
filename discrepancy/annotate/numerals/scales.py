"""The scale words after numbers: what multiplies one, what two of them add up to, what a range prints once."""

from __future__ import annotations

import math
import re
from dataclasses import replace

from discrepancy.annotate.numerals.numeral import Numeral, before
from discrepancy.annotate.ranges import spans
from discrepancy.annotate.units import Units

_SUM = re.compile(r"(?:[$€£¥₩₽￥]\s?|\b[A-Z]{3}\s?)$")
_SIGNS = "$€£¥₩₽"
_SUFFIXES = {"k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "tn": 1e12}
_BEFORE_SIGN = re.compile(r"\s?[kM](?=\s?[€$£])")
_SUFFIX = re.compile(r"(?:k|mn?|bn|tn)\b", re.IGNORECASE)
_ROUGH = re.compile("[多余餘여](?=[万萬亿億千만억조천])")
"""More or less, before the scale: 20多亿, 30여만."""
_SHARED = (1e9, 1e6, 1e3, 1e2)
"""Scales that a range in words may print once."""


def scaled(found: list[Numeral], text: str, known: Units) -> list[Numeral]:
    """Multiply by a scale word that follows, and add up a number in steps (1만 8천, 3억 5000만)."""
    result: list[Numeral] = []
    plain = math.nan
    for numeral in found:
        if result and numeral.start < result[-1].end:
            continue  # a scale word that was read already (2,5 mil millones)
        factor, whole = _multiplied(numeral, text, known)
        if result and (sum_ := _stepped(result[-1], numeral, whole, factor, text, known)):
            result[-1] = sum_
            continue
        if result and spans(text, result[-1].start, result[-1].end, numeral.start - (text[numeral.start - 1] in _SIGNS)):
            result[-1] = _begun(result[-1], numeral, factor, plain)
        plain = numeral.value if factor == 1 else math.nan
        result.append(whole)
    return result


def _multiplied(numeral: Numeral, text: str, known: Units) -> tuple[float, Numeral]:
    """Return the factor that follows a number, and the number times it (two and a half million, un milliard et demi)."""
    half = known.half.match(text, numeral.end)
    before_scale = half or _ROUGH.match(text, numeral.end)
    factor, end = known.scale(text, before_scale.end() if before_scale else numeral.end)
    if factor == 1 and (letter := _letter(numeral, text, known)):
        factor, end = _SUFFIXES[letter[0].strip().lower()], letter.end()
    value = (numeral.value + (known.rest(half[0]) if half else 0)) * factor
    if value >= 1000 and (factor > 1 or not numeral.digits) and (part := known.part.match(text, end)):
        # Un milliard et demi: half of the scale word.
        value, end = value + 1000 ** int(math.log(value, 1000) + 1e-9) / 2, part.end()
    return factor, replace(numeral, end=end, value=exact(value))


def exact(value: float) -> float:
    """Return a product without the error of its factors: 34.2 billion is no 34200000000.000004."""
    return float(f"{value:.15g}")


def _letter(numeral: Numeral, text: str, known: Units) -> re.Match[str] | None:
    """Match the letter of a scale after a sum or before what it counts ($5bn, 1.2m people, 5M €)."""
    letter = _SUFFIX.match(text, numeral.end)
    if letter and (_SUM.search(before(text, numeral.start)) or _people(text, letter.end(), known)):
        return letter
    return _BEFORE_SIGN.match(text, numeral.end)


def _people(text: str, at: int, known: Units) -> bool:
    """Tell whether what is counted or a currency follows what may be a scale or a unit (1.2m people, 40m dollars, 3m tonnes)."""
    return known.nouns.count(text, at)[0] is not None or known.currency(text, at)[0] is not None


def _stepped(last: Numeral, numeral: Numeral, whole: Numeral, factor: float, text: str, known: Units) -> Numeral | None:
    """Return the number that two steps make (1만 8천), if they are steps of one."""
    if not known.steps or (last.value < 10 and last.end == last.start + 1) or text[last.end : numeral.start].strip():
        return None
    if counted := _carried(last, numeral, text, factor, known):
        return replace(last, end=whole.end, value=counted)
    if whole.value < last.value and (factor > 1 or known.ends_scaled(text[last.start : last.end])):
        return replace(last, end=whole.end, value=last.value + whole.value)
    return None


def _carried(last: Numeral, numeral: Numeral, text: str, factor: float, known: Units) -> float | None:
    """Return what two steps count of one scale word that stands after both (18 mil 400 millones, 8천5백억)."""
    printed = text[last.start : last.end]
    if known.carried:
        return (last.value + numeral.value) * factor if printed.endswith(known.carried) and factor >= _MILLION and numeral.value < 1000 else None
    if last.value >= _MYRIAD or factor < _MYRIAD or not known.ends_scaled(printed):
        return None
    large = _MYRIAD ** int(math.log(factor, _MYRIAD) + 1e-9)
    return (last.value + numeral.value * factor / large) * large


_MYRIAD, _MILLION = 1e4, 1e6
"""East Asian scale words are powers of the one, Spanish ones above a thousand of the other."""


def _begun(first: Numeral, second: Numeral, factor: float, plain: float) -> Numeral:
    """Give the first number of a range the scale that is printed after the second; `plain` is the first where it has none of its own."""
    # Two to three dozen, 12 to 36 billion.
    if factor > 1 and first.value == plain < second.value:
        return replace(first, value=exact(first.value * factor))
    # Between four and five hundred: the words of a number hold its scale.
    if factor == 1 and not second.digits and not first.digits and first.value > 1:
        shared = next((scale for scale in _SHARED if second.value % scale == 0 and first.value < second.value / scale < 100), 1)
        return replace(first, value=first.value * shared)
    return first
