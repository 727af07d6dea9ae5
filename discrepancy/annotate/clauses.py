"""Where a sentence passes to its next clause, in which another than its first subject may speak."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from discrepancy.annotate.beside import preceding

PAST = "".join(map(chr, range(ord("가") + 20, ord("힣") + 1, 28)))
"""The syllables that end in ㅆ, as every Korean past tense does (했, 였, 겠)."""
_SPANISH = r"(?:gesto|propuesta|solicitud|petición|pedido|invitación|iniciativa|oferta|ofrecimiento|planteamiento|anuncio|compromiso|idea|sugerencia|inquietud|preocupación|lo|algo) que"
"""How a Spanish sentence goes on to what the other made of what was said (…, gesto que el canciller agradeció)."""
_FRENCH = (
    r"(?:(?:(?:une\s)?(?:demande|proposition|suggestion|invitation|idée|offre|requête|point)|ce)\s(?:qu(?:e\s|’)|dont\s|à\s(?:quoi|laquelle)\s)"
    r"|(?:à|sur|pour|en\s(?:faveur|vue))\s[^,.;]{0,30}?(?:quoi|duquel|desquel(?:le)?s|laquelle|lesquel(?:le)?s|lequel)\s)"
)
"""How a French clause begins that has the other do something with what was asked or proposed (…, ce dont son interlocuteur s’est engagé à …)."""
_RUSSIAN = (
    r"(?:и|а|на что|с чем|за что|причём|при этом|после чего(?=[^.;]{3,80}\b(?:обсудил|рассмотрел|согласовал|договорил|условил|обменялись мнен))"
    r"|котор(?:ую|ое|ый|ые|ого)(?=[^.,;]{3,60}\b(?:поддержал|одобрил|принял|отклонил|отверг)))\s(?:наш\s)?"
)
"""How a Russian clause begins that another may have his part in."""


def _western(begins: str) -> re.Pattern[str]:
    """Return what a clause of its own begins with in a language that has a comma before it."""
    return re.compile(rf";\s|,\s(?:{begins})")


_NEXT = {
    "zh": re.compile(r"(?!)"),
    "ko": re.compile(rf"(?P<leads>(?<=축하하)자,?\s|(?<=데 )대해(?:서는)?,?\s)|(?:(?<!축하)하자|[한은] 바),?\s|(?:[{PAST}](?:고|으며|으나|지만)|[하되지이](?:고|며|나)),?\s"),
    "ja": re.compile(r"(?P<leads>に対し(?:て(?:は)?)?、|[たる]ところ、)|(?<=[ぁ-ん])、"),
    "en": _western(r"(?:and|while|but)\s"),
    "fr": _western(rf"(?:et|tandis que)\s|tandis qu’|{_FRENCH}"),
    "de": _western(r"(?:und|während(?:\ssich)?|wohingegen)\s"),
    "es": _western(rf"(?:y|mientras que|{_SPANISH})\s"),
    "ru": _western(_RUSSIAN),
}
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
    for match in _NEXT[language].finditer(text):
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
