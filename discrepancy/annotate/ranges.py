"""What joins the two ends of a range: 4 to 9, du 4 au 9, 13日から15日まで, between 20 and 30."""

from __future__ import annotations

import re

from discrepancy.annotate.beside import preceding

_TO = "to|through|à|au|bis|auf|al?|до|по|or|ou|oder|o|или|(?:一直)?(?:持续|延续|进行)?[到至]|から|ないし|부터"
JOINS = "and|et|und|y|и"
_BOTH = "及び|및|과|와|和|与|及"
_THE = "the|le|el|dem|den|un"
RANGE = re.compile(rf"(?:-?\s)?(?:[–—~～〜-]|[、・]|(?:au|{JOINS})\s(?:{_THE})|{_TO}|{JOINS}|{_BOTH})\s?|\.\s(?:bis(?:\szum)?|auf\sden|und(?:\sdem|\sden)?|sowie|oder)\s|\.(?:/|\s?[–—-]\s?)")
"""What two days, years or hours have between them; two days that only "and" joins are of one month as well."""
_ALSO = re.compile(rf"\s?(?:{JOINS})\s?")
BETWEEN = "between|entre|zwischen|между"
_OPENS = re.compile(rf"\b(?:{BETWEEN})\s$", re.IGNORECASE)
_BEGINS = re.compile(rf"\b(?:{BETWEEN})\s(?:[^\W\d_]+[\s-]){{1,3}}$", re.IGNORECASE)
ALSO = frozenset(JOINS.split("|"))


def begins(before: str) -> bool:
    """Tell whether what stands before an "and" is the first number of a range in words (between ninety and two hundred)."""
    return _BEGINS.search(before) is not None


def spans(text: str, start: int, end: int, after: int) -> bool:
    """Tell whether a number from `start` to `end` begins a range that the number `after` it ends; "and" is one's only after "between"."""
    joint = text[end:after]
    return RANGE.fullmatch(joint) is not None and (_ALSO.fullmatch(joint) is None or _OPENS.search(preceding(text, start)) is not None)
