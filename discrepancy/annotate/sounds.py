"""How alike two names sound, whatever scripts they are in."""

from __future__ import annotations

import re
from itertools import product

from discrepancy.annotate.cast import Person

_CHANCE, SAME = 60, 80
"""How alike (0 to 100) two names may sound by chance, and how alike they are if they are one."""
_SURE = 5
"""So many letters alike leave no doubt."""
_INITIALS = re.compile(r"(?<!\w)(?:\w\.\s?)+(?=\w{3})")
"""Of a name with initials (М.К.Стрелецкая) the family name alone sounds as elsewhere."""
IDEOGRAPHS = re.compile(r"[一-龥]")
"""Signs that sound otherwise in every language: 立森 is Tachimori in one, Lisen in the other."""
_HANGUL = re.compile(r"[가-힣]")
_HEARD_AS = ((r"eu|-", ""), (r"y?eo", "o"), (r"ae", "a"), (r"yu", "u"), (r"[sc]h|sy", "s"), (r"h", ""))
_SOUNDS = str.maketrans("lvfzcqgdb", "rppjkkktp")
"""What Hangul writes between consonants that stand together, its vowels and consonants as Latin letters vary them."""


def alike(one: Person | None, two: Person | None) -> float:
    """Return how alike two persons' names sound, 0 to 3; what is alike by chance counts nothing."""
    if one is None or two is None:
        return 0
    if one.known and two.known:
        return 3 * (one.label == two.label)
    nearest = max((sound(left, right) for left, right in product(one.forms, two.forms)), default=0.0)
    return 3 * max(0.0, nearest - _CHANCE) / (100 - _CHANCE)


def sound(one: str, two: str) -> float:
    """Return how alike two names of any scripts sound, 0 to 100; one of few letters is within many a name."""
    from anyascii import anyascii
    from rapidfuzz.fuzz import partial_ratio

    plain = [re.sub(r"[ ・]", "", anyascii(_INITIALS.sub("", each)).lower()) for each in (one, two)]
    tried = [plain]
    if any(_HANGUL.search(one) and latin(two) for one, two in ((one, two), (two, one))):
        tried.append([_by_ear(each) for each in plain])
    return max(partial_ratio(*pair) * min(1, *(len(each) / _SURE for each in pair)) for pair in tried)


def _by_ear(name: str) -> str:
    """Return a name with one letter for all sounds that Hangul, which has no sign for each, may give (크롤애셔 and Kroll-Asher: kroraso, kroraser)."""
    for written, heard in _HEARD_AS:
        name = re.sub(written, heard, name)
    return re.sub(r"(.)\1", r"\1", name.translate(_SOUNDS))


def latin(text: str) -> bool:
    """Tell whether a text has Latin letters."""
    return re.search(r"[A-Za-z]", text) is not None
