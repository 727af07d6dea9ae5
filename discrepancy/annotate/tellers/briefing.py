"""Who briefs the press in Korean, and what of a briefing is his own."""

from __future__ import annotations

import re

from discrepancy.annotate.cast import Person
from discrepancy.annotate.lexicon import ENDING

_HIMSELF = re.compile(
    r"(?:안녕하\S+ )?(?:[가-힣]+ ){0,2}?(?P<who>[가-힣]*(?:대변인|수석|실장|차장|차관|장관|보좌관|비서관|본부장|국장|대사|특사)"
    r" (?P<name>(?!회담|회의|방문|면담|통화|만남|접견)[가-힣]{2,5}?))입니다(?:[.]|$)"
)
"""How whoever briefs the press tells who he is."""
_BRIEFING = re.compile(r"(?:말씀|설명|보고|답변|전해|알려|소개해?)을? ?드[리립릴]|질문[^.]{0,12}(?:받|주시|있으시)|브리핑[^.]{0,8}(?:시작|마치|하겠)|^이상입니다|양해[^.]{0,8}(?:부탁|바랍)")
"""How whoever briefs the press speaks of his briefing."""
OPINES = re.compile(r"(?:[봅뵙]|보입|생각합|평가합|자평합|기대합|바랍|믿습|판단합|감사합|감사드립|(?:평가|자평|기대|판단|생각)하고 있습|[다라]고? 하겠습)니다\.?$")
"""How he gives his own opinion, as a leader does who speaks for himself."""
_NOUN = "".join(map(chr, range(ord("가") + 16, ord("힣") + 1, 28)))
"""The syllables that end in ㅁ, as a Korean clause does that is put into a noun (없음, 아님, 점)."""
_TELLS = re.compile(rf"(?:[{_NOUN}][을도은]?|다고) (?:\S+ )?(?:말씀|밝혀|알려) ?드립니다")
"""How he puts what his government holds (추가 개방은 없다는 점을 말씀드립니다)."""


def introduced(text: str, home: Person | None) -> str | None:
    """Return who tells who he is (국가안보실장 가나다입니다), unless he is the leader."""
    match = _HIMSELF.match(text)
    return match["who"] if match and not (home and match["name"] in home.forms) else None


def of_his_own(text: str) -> bool:
    """Tell what is said of the briefing itself, or is but an opinion: it is no part of the meeting."""
    return _BRIEFING.search(text[-ENDING:]) is not None or OPINES.search(text) is not None


def puts(text: str) -> bool:
    """Tell what he puts to the press for his government."""
    return _TELLS.search(text) is not None
