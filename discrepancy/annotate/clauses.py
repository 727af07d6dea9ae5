"""Where a sentence passes to its next clause, in which another than its first subject may speak."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from discrepancy.annotate.beside import preceding

PAST = "".join(map(chr, range(ord("가") + 20, ord("힣") + 1, 28)))
"""The syllables that end in ㅆ, as every Korean past tense does (했, 였, 겠)."""
_NEXT = {
    "zh": re.compile(r"(?!)"),
    "ko": re.compile(rf"(?P<leads>(?<=축하하)자,?\s|(?<=데 )대해(?:서는)?,?\s)|(?:(?<!축하)하자|[한은] 바),?\s|(?:[{PAST}](?:고|으며|으나|지만)|[하되지이](?:고|며|나)),?\s"),
    "ja": re.compile(r"(?P<leads>に対し(?:て(?:は)?)?、|[たる]ところ、)|(?<=[ぁ-ん])、"),
}
_WESTERN = re.compile(r";\s|,\s(?:and|while|but|et|tandis que|und|während(?:\ssich)?|wohingegen|y|mientras que|и|а|на что|с чем)\s(?:наш\s)?")
_REACH = {"ko": 45, "ru": 15, "ja": 6}
"""How many characters may stand before the subject of a clause: circumstances (경제 분야에서는), a first name."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause after the first of a sentence: where it begins, and how the one before it ends."""

    start: int
    before: str
    leads: bool
    """The clause before it only leads up to this one: 축하하자, 求めたのに対し."""


def clauses(text: str, language: str) -> Iterator[Clause]:
    """Give every clause of a sentence after its first."""
    for match in _NEXT.get(language, _WESTERN).finditer(text):
        yield Clause(match.end(), preceding(text, match.end()), bool(match.groupdict().get("leads")))


def reach(language: str, *, leads: bool) -> int:
    """Return how far into a clause its subject may stand; one that answers stands first."""
    return 0 if leads else _REACH.get(language, 0)


def silent(clause: str, end: int, language: str) -> bool:
    """Tell a mention, up to `end`, that says nothing of its own: no subject of the clause, or of one in which he but listens or gives."""
    return _SILENT.get(language, _NO_VERB).match(clause, end) is not None


_SILENT = {
    "de": re.compile(","),
    "ko": re.compile(r"(?!(?:님|동지)?(?:은|는|도|께서는|측은|이는)|(?<=[은는]))|[^.]*경청"),
    "ja": re.compile(r"から[^。]*を得(?:た|ました|て)"),
}
_NO_VERB = re.compile(r"\s(?:for|of|in|on|to|at|and|with|as)\b|,(?!\s(?:for (?:his|her|its) part|in turn|à son tour|de son côté|в свою очередь)\b)")
