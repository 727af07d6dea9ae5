"""Whose a statement is in Russian."""

from __future__ import annotations

import re
from functools import cached_property
from itertools import takewhile

from discrepancy.annotate.beside import following
from discrepancy.annotate.clauses import clauses, reach
from discrepancy.annotate.lexicon import unquoted
from discrepancy.annotate.mentions import Mention
from discrepancy.annotate.namings.countries import STEM
from discrepancy.annotate.namings.russian import stem
from discrepancy.annotate.own import OURS
from discrepancy.annotate.tellers.continental import Continental
from discrepancy.annotate.tellers.teller import Voice
from discrepancy.annotate.turns.turn import Turn
from discrepancy.read.segment import ends_as_sentence
from discrepancy.records import BOTH, Statement

_DROPPED = (
    r"^(?:(?:[Тт]акже|[Вв]месте с тем|[Пп]ри этом|[Вв] то же время|[Оо]дновременно|[Зз]атем|[Дд]алее|[Оо]тдельно|[Оо]собо|[Дд]ополнительно|[Вв] заключение|[Вв] ответ|[Пп]опутно|[Сс]о своей стороны)\s"
    r"|[А-ЯЁ][а-яё]+(?:ое|ую)\s(?:[а-яё]+(?:ие|ость|у|ю)\s)?"
    r"|(?:В|Во|На|По|При|О|Об|Относительно|С|Со|Для|За)\s[^,.;:]{2,50}?\s|[^,.;]{2,60},\s)?(?:также\s|ещё\s|особо\s|отдельно\s)?(?![а-яё]*(?:но|ты|ны|то)\b)"
)
"""How a sentence begins, up to the verb, that leaves out who speaks: he who spoke before."""
_INVITED = re.compile(r"\s(?:также\s|был[аи]?\s)?приглаш[её]н[аы]?\b")
"""What follows whom the other invites."""
_OURS_TOO = re.compile(r"(?:[Уу] нас|[Мм]ы|[Нн]аш[аеи]?)\b")
"""How a clause begins in which he who tells of the other's words goes on with his own side."""
_SUBJECT = 60
"""So far from the head of a sentence ends its subject, with what that is of."""
_DENIED = re.compile(r"^(?:(?!,\s(?:что|чтобы|как)\b).)*?(?:\bне\s[а-яё]+(?:[еёиую]т|[ая]т|л[аио]?|н[аоы]?|т[аоы]?)(?:ся|сь)?\b|\b(?:[Нн]икто|[Нн]икаки[ехм]+)\b)")
"""What a sentence denies, amid somebody's words."""


class Russian(Continental):
    """Words stand behind a dash, a heading announces whose they are, and he who spoke before is left out."""

    between = r"(?:[\w’-]+\s){0,4}"
    """Before a name stands an office or a rank, and what that is of (добавил генерал армии Виктор Карелин)."""
    by: str | None = None
    """The text that names who says a statement behind a dash."""
    headed: str | None = None
    """Whose words a heading announces, up to their first sentence."""

    def _voice(self, statement: Statement) -> Voice:
        self.by = self.subjects.direct.get(statement.id)
        return super()._voice(statement)

    def _in_turn(self, text: str, fresh: bool) -> str | None:
        said = self.by and (self._named_behind(self.by) or self._subject(unquoted(self.by, self.language)))
        if said:
            self.speaking = None
            return self.subjects.side_of(said.speaker)
        return super()._in_turn(text, fresh)

    def _begun(self, text: str) -> Turn | None:
        """Return the turn that begins with a statement: a label's, or his whose words the heading above announces, if he speaks of himself there."""
        found = super()._begun(text)
        if whose := self.subjects.announced(text):
            self.headed = whose
            return found
        begins = self.headed and not self._told_of(self.headed, text) and (ends_as_sentence(text) or self._of_himself(text))
        turn = Turn(self.headed, 0, section=True) if self.headed and begins and any(map(self._of_himself, [text, *self._up_to_heading()])) else None
        if found or ends_as_sentence(text) or turn:
            self.headed = None
        return found or turn

    def _up_to_heading(self) -> list[str]:
        """Return the statements to come before another heading announces what one said."""
        return [*takewhile(lambda text: self.subjects.announced(text) is None, self.rest)]

    def _returned(self, bare: str) -> str | None:
        invited = _INVITED.search(bare)
        guest = self.subjects.subject(bare) if invited else None
        if invited and guest and guest.speaker in self.leaders and guest.person and guest.end == invited.start():
            return self.subjects.opposite(guest.speaker)
        if invited and guest is None and self.cast.home and invited.start() < _SUBJECT and not self.words.agreed.search(bare):
            # Депутаты Сейма приглашены наблюдать: by nobody named the publisher's own side invites.
            return self.cast.home.label
        return super()._returned(bare)

    def _of_both(self, bare: str) -> bool:
        # What is said of one country alone is that country's, whoever spoke before.
        named = {each.person.label for each in self.subjects.lands if any(stem(form)[:STEM].casefold() in bare.casefold() for form in each.forms)}
        return super()._of_both(bare) and (self.cast.home is None or named != {self.cast.home.label} or self.words.agreed.search(bare) is not None)

    def _opener(self, clause: str) -> str | None:
        # Обсуждена торговля, при этом Президент напомнил о визах: what comes first both have said.
        ours = self._joint_step.search(clause) or (self.words.own.search(clause) and self._of_both(clause))
        return super()._opener(clause) or (BOTH if ours else None)

    @cached_property
    def _joint_step(self) -> re.Pattern[str]:
        """What both settled or talked of, or are to do together, by nobody named."""
        return re.compile(rf"{self.words.agreed.pattern}|^[^,;]{{0,80}}\b(?:[Сс]озда|[Фф]ормиру|[Уу]чрежда)[её]тся\s(?:совместн|рабоч|межведомственн)")

    def _remark(self, text: str, speaker: str) -> str:
        other = self.subjects.opposite(speaker)
        if other and self._each_spoke(unquoted(text, self.language), other):
            self.plain = None
            return BOTH
        return super()._remark(text, speaker)

    def _each_spoke(self, bare: str, other: str) -> bool:
        """Tell a leader's own sentence in which he says something and the other answers, or the other does and he goes on with his own side."""
        for clause in clauses(bare, self.language):
            rest = following(bare, clause.start)
            answered = self.words.first.search(clause.before) and self.subjects.head(rest, reach(self.language, leads=False)) == other
            if (answered and self.words.speaks.search(rest[:_SUBJECT])) or (_OURS_TOO.match(rest) and self._says_the_other(clause.before, other)):
                return True
        return False

    def _carried(self, text: str, fresh: bool) -> str | None:
        # An aide who tells the press of our President says "we" of his side.
        ours = self._aide and self.cast.home and self.words.first.search(text) and not self.words.agreed.search(text)
        return self.cast.home.label if ours and self.cast.home else super()._carried(text, fresh)

    @cached_property
    def _aide(self) -> bool:
        """Tell a text whose teller calls the leader his own (наш Президент)."""
        return any(OURS.search(text) for text in self.texts)

    def _uttered(self, subject: Mention, bare: str) -> bool:
        # По словам Президента, …; П.Орлов: …
        return bare.startswith(":", subject.end) or self.subjects.sources.is_source(bare, subject) or super()._uttered(subject, bare)

    def _left_out(self, text: str, fresh: bool) -> str | None:
        if self.heard.last not in self.leaders:
            return None
        if (left := self._dropped.match(text)) and not (fresh and " " in text[: left.end()]):
            return self.subjects.bearers.of_that_sex(self.heard.last, left["hers"] is not None if left["hers"] or left["his"] else None)
        # Denials are no facts that a page tells of itself (Наши отношения ни против кого не направлены).
        return self.heard.last if not fresh and _DENIED.search(text) else None

    @cached_property
    def _dropped(self) -> re.Pattern[str]:
        """A sentence whose subject is he who spoke before, or she (Также призвала к диалогу)."""
        return re.compile(rf"{_DROPPED}(?=[А-Яа-яё]+?(?:(?P<hers>ла|лась)|(?P<his>л|лся)|(?:[её]|и)т(?:ся)?)\b)(?i:{self.words.speaks.pattern})\b")
