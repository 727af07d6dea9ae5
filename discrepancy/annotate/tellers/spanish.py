"""Whose a statement is in Spanish."""

from __future__ import annotations

import re
from functools import cached_property

from discrepancy.annotate.beside import following
from discrepancy.annotate.clauses import clauses
from discrepancy.annotate.mentions import Mention
from discrepancy.annotate.tellers.continental import Continental
from discrepancy.records import BOTH, NARRATOR

_DROPPED = re.compile(
    r"^(?:[Yy]\s)?(?:(?:Asimismo|Además|También|Igualmente|Finalmente)\s|[^,.;]{2,60},\s)?(?:también\s|además\s|asimismo\s)?"
    r"(?:[Ll]e\s|[Ss]e\s)?(?:[A-Za-zÁÉÍÓÚáéíóúñü]+ó|(?:[Pp]ro|[Ee]x|[Dd]is|[Cc]om)?[Pp]uso|[Dd]ijo|[Hh]izo|[Dd]io|[Qq]uiso|[Ss]ostuvo|[Mm]antuvo|[Pp]redijo|[Hh]a \w+(?:ado|ido|cho|to))\b"
)
"""A sentence that starts with its verb: its subject is who spoke before."""
_AS_TO = re.compile(r"^(?:En|Sobre|Respecto|Con|Por|Al|Tras|Desde|Para|A)\s(?:[a-zà-ÿ]+\s){1,6}(?=[a-zà-ÿ]+ó\s)")
"""What a sentence may be about before the verb of him who spoke before (En este ámbito reconoció …)."""
_UNDERTAKEN = re.compile(
    r"^(?:[^,.;]{2,40},\s)?(?:[Ss]e (?!(?:reunir|entrevistar|trasladar|desplazar|dirigir|encontrar|celebrar)á)\w{3,}rán?\b"
    r"|(?:[^,.;]{3,90}\s)?[Ss]e (?:prorroga|renueva|amplía|extiende|crea|constituye|pone en marcha)n?\b)"
)
"""What is to be done, and nobody is named who does it (Se retomarán las negociaciones; El plan se prorroga por un año)."""
_MORE = re.compile(r"^(?:Entre (?:ellos|ellas|est[oa]s)\s(?:se\s)?(?:destaca|figura|encuentra|cuenta|está)n?\b|(?:También|Tampoco)\s(?!se\b)\w+[ae]n?\s)")
"""How a sentence begins that goes on with what somebody said (Entre ellos destacan dos puertos; También corresponde a los jueces decidir)."""


class Spanish(Continental):
    """A verb needs no subject: he who spoke before is left out."""

    settled_first = True

    def _subject(self, bare: str) -> Mention | None:
        return None if self._dropped(bare) else super()._subject(bare)

    def _dropped(self, text: str) -> bool:
        """Tell a sentence that starts with its verb: whatever it names later is no subject of its own, unless it stands behind the verb."""
        if self.words.own.match(text):
            return False
        dropped, mentions = _DROPPED.match(text), [*self.subjects.mentions(text)]
        if dropped is None and (about := _AS_TO.match(text)) and not any(each.start < about.end() for each in mentions):
            dropped = self.words.speaks.match(text, about.end())
        # What both agreed may stand in what he says (Precisó que se abordó la pesca).
        agreed = dropped and self.words.agreed.search(text.partition(" que ")[0])
        return dropped is not None and not agreed and not any(each.person and each.start == dropped.end() + 1 for each in mentions)

    def _carried_on(self, text: str, fresh: bool) -> str | None:
        person = self._before() if self.listed not in {BOTH, *self.leaders} and self._dropped(text) else None
        if person:
            return NARRATOR if self.words.event.match(text) else self._taken_up(text, person)
        return super()._carried_on(text, fresh)

    def _taken_up(self, text: str, person: str) -> str:
        """Return whose a sentence is of him who spoke before: of both where the other answers in it (Pidió una visita, y el ministro se comprometió a estudiarla)."""
        answers = (following(text, each.start) for each in clauses(text, self.language))
        other = self.subjects.opposite(person)
        return BOTH if other and any(self.subjects.head(each, 0) == other and self._voiced(each) for each in answers) else person

    def _left_out(self, text: str, fresh: bool) -> str | None:
        if self._trails.search(text):
            return self._before()
        if fresh or self.heard.last == BOTH:
            return BOTH if _UNDERTAKEN.match(text) else None
        return self.heard.last if _MORE.match(text) and self.heard.last in self.leaders else None

    def _before(self) -> str | None:
        """Return who spoke before, at the head of a text the publisher's own leader."""
        return self.heard.person or (self.cast.home.label if self.cast.home else None)

    @cached_property
    def _trails(self) -> re.Pattern[str]:
        """Behind a quotation the verb of him who spoke before (…, puntualizó; …, ha dicho ante la prensa)."""
        return re.compile(rf",\s(?:también\s)?(?=(?:ha\s\w+|\w+[óo])\b)(?:ha\s)?(?:{self.words.speaks.pattern}|{self.words.utters.pattern}|\bconclu)\w*(?:\s[^,.]{{1,60}})?\.?$")
