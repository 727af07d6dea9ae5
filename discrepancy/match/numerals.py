"""Numbers by value, whatever digits they are printed in: evidence for the matcher, not a parse of figures."""

from __future__ import annotations

import re
import unicodedata

_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_HAN = {c: v for v, c in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2, "兩": 2}
_HAN_UNIT = {"十": 10, "百": 100, "千": 1000}
_HAN_NUMBER = re.compile("[〇零一二三四五六七八九十百千两兩]{2,}|[一二三四五六七八九两兩十](?=[年月日天周个個份项項次名人点點倍国國方轮輪])")
_SCALE = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "만": 10**4, "억": 10**8, "조": 10**12, "兆": 10**12}


def numbers(text: str) -> set[str]:
    """Return the numbers of a text as plain decimal strings (`1,200만` gives `12000000`)."""
    plain = unicodedata.normalize("NFKC", text)
    found = {_scaled(_value(m[0]), plain[m.end() : m.end() + 1]) for m in _DIGITS.finditer(plain)}
    found |= {_scaled(_han(m[0]), plain[m.end() : m.end() + 1]) for m in _HAN_NUMBER.finditer(plain)}
    return {f"{value:.6f}".rstrip("0").rstrip(".") for value in found}


def _scaled(value: float, unit: str) -> float:
    return value * _SCALE.get(unit, 1)


def _value(digits: str) -> float:
    # A separator before exactly three digits groups them; any other is the decimal one.
    parts = re.split(r"[.,]", digits)
    if len(parts) == 1 or (all(len(part) == 3 for part in parts[1:]) and len(parts[0]) <= 3):
        return float("".join(parts))
    return float("".join(parts[:-1]) + "." + parts[-1])


def _han(text: str) -> float:
    if not any(c in _HAN_UNIT for c in text):
        return float("".join(str(_HAN[c]) for c in text))
    total, digit = 0, 0
    for c in text:
        if c in _HAN_UNIT:
            total += (digit or 1) * _HAN_UNIT[c]
            digit = 0
        else:
            digit = _HAN[c]
    return float(total + digit)
