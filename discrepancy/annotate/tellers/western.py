"""Whose a statement is, as far as it is told alike in English, French, German, Russian and Spanish."""

from __future__ import annotations

import re
from functools import cached_property

from discrepancy.annotate.beside import following, preceding
from discrepancy.annotate.clauses import clauses
from discrepancy.annotate.lexicon import unquoted
from discrepancy.annotate.mentions import Mention
from discrepancy.annotate.tellers.recorded import ADDRESSED, Recorded
from discrepancy.annotate.tellers.teller import INTRODUCES, UNDER, Voice
from discrepancy.read.segment import unlabelled
from discrepancy.records import BOTH, NARRATOR, Statement

_JOINT_BELOW = re.compile(
    r"(?:\b(?:(?:ont|a) (?:signé|adopté|publié)\b.*\b(?:la déclaration|le communiqué)|(?:firmaron|adoptaron|suscribieron)\b.*\b(?:la declaración|el comunicado)"
    r"|(?:подписал|принял|приняли|подписали)\b.*\b(?:заявление|декларацию)|(?:unterzeichnet|verabschiedet|abgegeben)\w*\b.*\bErklärung)"
    r"|(?=(?i:joint|d[eé]clara|comm?uni|gemeinsam|совместн))(?=.*\b(?i:text[eo]?s?|below|follow(?:s|ing)|reads|ci-(?:dessous|après)|suit|suivante?|Wortlaut|folgende[nr]?|siguiente|continuación|текст|ниже)\b)(?i:\bjoint (?:(?:press|media) )?(?:statement|declaration|communiqué)|\b(?:déclaration|communiqué) (?:conjointe?|commune?)|\bgemeinsame \w*erklärung|\b(?:declaración|comunicado) conjunt[oa]|\bсовместно\w+ (?:заявлени|коммюнике)\w*))\b[^.;]*:$"
)
"""How a release introduces what both declare, printed whole below it (ont signé la déclaration suivante :)."""
_PART = re.compile(r"(?:qu[e’]|d[e’]|des|du|dass|что)(?:\b|(?<=’))(?! plus)")
"""How an item begins that is a part of the sentence which introduces the list."""
QUOTES, _LABEL_QUOTES = re.compile(r"\s*[„“\"«»]"), re.compile(r"[^„“\"«»:]{3,90}:\s[„“\"«»]")
"""A mark of a quotation at the head of a statement, and behind a label."""
_VERB, _SPEECH = 20, 60
"""So far from its subject stands a verb, and so far from the head of a clause what its subject says."""
_WHAT_WAS_SAID = re.compile(r"Эт(?:от|а|о|и|им|ому|ой)\b|Cela |Ce(?:s|tte|t)? |Dies(?:e[rsn]?)? |Est[aeo]s? ")
"""How a sentence begins of what both have just said (Эти контакты должны …)."""
_INTRODUCED = re.compile(r"(?:\s[^\W\dA-ZÀ-ÞА-ЯЁ]\w*){0,3}\s?:\s{3}")
"""What stands between somebody who is made to speak by no verb and what is quoted, which is blank (Ministerin Brandt abschließend: „…“)."""
_WHO = re.compile(r"^,\s(?:who|whom|whose|joined|accompanied|flanked|visiting|qui|quien|que|der|die|котор\w+)\b[^,.]{1,90}[,.]")
"""What is told of somebody by the way."""


class Western(Recorded):
    """A subject of its own in every clause, and its verb beside it: English, French, German, Spanish, Russian."""

    between = r"(?:[\w’-]+\s){0,2}"
    """What may stand between a verb of saying and its subject behind it."""
    jointly = False
    """What both declare, in their own words, goes on to the end."""
    listed: str | None = None
    """Who says the sentence that the items of a list stand under (Ils sont convenus :)."""

    def voice(self, statement: Statement) -> Voice:
        """Return who speaks."""
        self.at += 1
        return self._voice(statement)

    def _voice(self, statement: Statement) -> Voice:
        """Return who speaks; the items of a list are his who introduces it."""
        if UNDER.match(statement.text) is None and unlabelled(statement.text) == statement.text and not statement.text[:1].islower():
            self.listed = None
        found = super().voice(statement)
        if statement.text.endswith(INTRODUCES):
            self.listed = found.speaker
            self.jointly = self.jointly or (found.speaker not in self.leaders and _JOINT_BELOW.search(statement.text) is not None)
        return found

    def _decide(self, text: str, fresh: bool) -> str | None:
        item = unlabelled(text)
        bare = unquoted(item, self.language)
        if self.listed and _PART.match(bare):
            return self.listed
        if self.jointly and not QUOTES.match(text):
            # A declaration printed whole behind a release: "we" are both, up to the end.
            return BOTH
        decided = self._in_own_voice(bare) or self._returned(bare) or super()._decide(item, fresh)
        self.plain = self.plain and self.plain + len(text) - len(item)
        return decided

    def _in_turn(self, text: str, fresh: bool) -> str | None:
        found = super()._in_turn(text, fresh)
        if self.speaking and _LABEL_QUOTES.match(text) and self.subjects.turns.find(text):
            # Minister Brandt: „Wir …“: his turn is what is quoted; a name in marks may stand behind any colon.
            self.speaking = None
        return found

    def _in_own_voice(self, bare: str) -> str | None:
        """Return the leader who tells it himself, where he speaks to somebody (Monsieur le Président, cher Otto) before any "I"."""
        if not (self.heard.own_voice and self.cast.home and self._addresses(bare)):
            return None
        self.own_voice = True
        return self.cast.home.label

    def _addresses(self, bare: str) -> bool:
        """Tell a sentence that is said to somebody, and by whom needs no "I"."""
        return ADDRESSED.match(bare) is not None

    def _returned(self, bare: str) -> str | None:
        """Return whose an answer by nobody named is: the other's than who spoke last, of both where the sentence names who asked (he invited, which was accepted)."""
        answered = self.words.answered.search(bare)
        other = self.subjects.opposite(self.heard.person) if answered and self.subjects.side_of(self.heard.person or "") in self.leaders else None
        if answered is None or other is None:
            return None
        asked = self.subjects.subject(preceding(bare, answered.start()))
        if asked and asked.person and not self.words.he.match(bare, asked.start):
            return BOTH
        self.heard.asked = self.heard.person
        return other

    @cached_property
    def _spoken_before(self) -> re.Pattern[str]:
        """A verb of saying before its subject ("…," said the Secretary; Dabei sprach sich der Minister für … aus; …, so der Kanzler)."""
        return re.compile(rf"(?:(?:\b(?:{self.words.speaks.pattern})|{self.words.utters.pattern})\w*|,\s(?:{self.words.behind.pattern}))\s{self.between}\Z")

    def _tell_of(self, speaker: str) -> None:
        # He is who "he" in the next sentence is.
        self.heard.person = speaker

    def _answered(self, subject: Mention, bare: str) -> str | None:
        if subject.start > 0 and self.words.future.search(bare, 0, subject.start):
            return BOTH
        # "…, and he made clear": he is whose the sentence is, and "the latter" the other.
        own = self.subjects.side_of(subject.speaker)
        if own in self.leaders and any(each.match(bare, clause.start) for clause in clauses(bare, self.language) for each in (self.words.he, self.words.counterpart)):
            self.heard.person = own
        return super()._answered(subject, bare)

    def _event(self, text: str, after: str) -> bool:
        after = _WHO.sub("", after)
        if re.search(rf"\b(?:and|et|und|y|и) (?:\w+ly )?(?!{self.words.event.pattern})(?:{self.words.speaks.pattern})", after):
            # He met somebody and stressed something: what he said is more than that he met him.
            return False
        # Before anybody has spoken two have met, however long the styles between a name and its verb (H.E. Mr. …, President of …, held).
        between = "[^;]){0,300}?" if self.heard.person is None else "[^.;]){0,45}?"
        before = text[: len(text) - len(after)]
        if self._deed_before(before, after):
            return True
        aside, verb = r"(?:(?!\s(?:that|said|says|noted|stressed|stated|added)\b)[^.;,]){0,45},[^.;]{1,90},", rf"(?:(?!\s(?:that|said|que|qu(?=’)|dass|что)\b){between}"
        return re.match(rf"(?:{aside})?{verb}\b{self.words.event.pattern}", after) is not None

    def _deed_before(self, before: str, after: str) -> bool:
        """Tell whether the verb of a deed, or its first part, stands before its subject."""
        return False

    def _uttered(self, subject: Mention, bare: str) -> bool:
        # "…," said the Secretary.
        introduced = _INTRODUCED.match(bare, subject.end) is not None
        return introduced or self._spoken_before.search(bare, 0, subject.start) is not None or self.subjects.sources.before.search(bare, 0, subject.start) is not None or super()._uttered(subject, bare)

    def _both(self, text: str, after: str, fresh: bool) -> str | None:
        if self._still_his(text, after, fresh):
            return self.heard.last
        told = self._event(text, after) and not self.words.agreed.search(text)
        return (self._then(text) or NARRATOR) if told else BOTH

    def _still_his(self, text: str, after: str, fresh: bool) -> bool:
        """Tell whether he who spoke before says what the two sides should do."""
        return self.heard.last in self.leaders and self.words.reported.search(after[:_VERB]) is not None

    def _then(self, text: str) -> str | None:
        """Return which leader speaks in a later clause of a sentence that first tells what both did."""
        for clause in clauses(text, self.language):
            head = following(text, clause.start)
            if (side := self.subjects.head(head, 0)) in self.leaders and self.words.speaks.search(head[:_SPEECH]):
                return side
        return None

    def _carried_on(self, text: str, fresh: bool) -> str | None:
        if self.listed in {BOTH, *self.leaders}:
            return self.listed
        if self.words.agreed.search(text):
            return BOTH
        if person := self._left_out(text, fresh):
            return person
        # What their officials will do both have settled; any other step or fact, said by nobody, the narrator tells.
        reported = self.words.reported.search(text) is not None
        if self.words.future.search(text) and not reported:
            return BOTH
        if not fresh and reported and self.heard.last == BOTH and _WHAT_WAS_SAID.match(text):
            return BOTH
        if fresh or self.heard.last == BOTH or not reported:
            return NARRATOR
        # A fact told amid somebody's words does not end them.
        told = self.heard.last == NARRATOR and self.heard.person in self.leaders
        return (self.heard.person if told else self.heard.last) or NARRATOR

    def _left_out(self, text: str, fresh: bool) -> str | None:
        """Return whose a sentence is by its form, which leaves him out who spoke before."""
        return None
