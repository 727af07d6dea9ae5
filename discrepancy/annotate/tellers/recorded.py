"""Whose a statement is in a record of what was said: a turn begins with a label and goes on to the next one.

What all Western languages have in common; English prints more kinds of records.
"""

from __future__ import annotations

import re
from itertools import takewhile

from discrepancy.annotate.beside import following
from discrepancy.annotate.lexicon import Lexicon, unquoted
from discrepancy.annotate.names import Names
from discrepancy.annotate.parties import Cast
from discrepancy.annotate.tellers.teller import UNDER, Teller
from discrepancy.annotate.turns.turn import Turn
from discrepancy.read.segment import ends_as_sentence
from discrepancy.records import BOTH, NARRATOR, Readout

_ASIDE = re.compile(r"[\[(<].*[\])>]\.?")
"""A note of who wrote down what was said: (Laughter.)"""
ADDRESSED = re.compile(r"(?:[–—-]\s)?(?:М(?:ой|оя|ои)\s)?(?:[Уу]важаем|[Дд]орог|Глубокоуважаем|Многоуважаем|Ваш[аеи]|Monsieur le|Madame la|Ch[eè]re?|Mesdames|Sehr geehrte|Liebe|Verehrte|Querid|Estimad|Excelent|Excellen)")
"""How a sentence begins that is said to somebody, by his style."""


class Recorded(Teller):
    """Follows whose turn it is."""

    speaking: Turn | None = None
    at = 0
    """How many statements have been read."""

    def __init__(self, words: Lexicon, cast: Cast, names: Names, readout: Readout) -> None:
        """Make ready to read a readout, whose later statements may tell whose an earlier one is."""
        super().__init__(words, cast, names, readout)
        self.texts = [statement.text for statement in readout.statements]

    @property
    def rest(self) -> list[str]:
        """The statements still to come."""
        return self.texts[self.at :]

    def _in_turn(self, text: str, fresh: bool) -> str | None:
        begun = self._begun(text)
        if begun is None and not (self.speaking and self._goes_on(self.speaking, text, fresh)):
            self.speaking = None
        self.speaking = begun or self.speaking
        if self.speaking is None:
            return None
        if begun is None and _ASIDE.fullmatch(text):
            return NARRATOR
        return self._told_in_turn(self.speaking, text, begun.start if begun else 0, fresh)

    def _asks(self) -> str | None:
        return self.speaking.speaker if self.speaking and self.speaking.asks else None

    def _begun(self, text: str) -> Turn | None:
        """Return the turn that begins with a statement."""
        return self.subjects.turns.find(text)

    def _told_in_turn(self, turn: Turn, text: str, start: int, fresh: bool) -> str | None:
        """Return whose a statement is, that begins at `start` behind its label, in somebody's turn."""
        said = text[start:]
        if not said:
            return NARRATOR
        if turn.asks:
            # He of whom is asked is "he" in the answer.
            self.heard.asked = self.subjects.last_named(said) or self.heard.person
        if turn.asks or (self.subjects.turns.led and turn.speaker not in self.leaders):
            self.plain = 0
            return turn.speaker
        if turn.speaker in self.leaders:
            self.plain = start
            return self._remark(said, turn.speaker)
        return self._briefed(turn, said, start, fresh)

    def _briefed(self, turn: Turn, said: str, start: int, fresh: bool) -> str | None:
        """Return whose a statement is in the turn of somebody who tells of those who met: whom he names, else his own side's."""
        decided = self._decide(said, fresh)
        if self.cast.home and decided != BOTH and (own := self.words.first.match(said)) and not said.startswith(".", own.end()):
            # He speaks for his side.
            return self.cast.home.label
        return self.cast.home.label if decided in {None, NARRATOR} and self.cast.home and not self._told_of_talks(said) else decided

    def _told_of_talks(self, said: str) -> bool:
        """Tell a sentence in which whoever briefs the press only tells that two have met, when and for how long."""
        bare = unquoted(said, self.language)
        subject = self.subjects.subject(bare)
        return self._of_talks(subject, bare) or self.words.talks.match(bare) is not None or (subject is not None and subject.person and subject.speaker in {*self.leaders, BOTH} and self._event(bare, bare[subject.end :]))

    def _remark(self, text: str, speaker: str) -> str:
        """Return whose a leader's own sentence is: his, of both where they agreed, the other's whose words he tells."""
        bare = unquoted(text, self.language)
        other = self.subjects.opposite(speaker)
        if self.words.joint.search(bare):
            return BOTH
        you = self.words.you.search(bare)
        # What he goes on to say of himself is his: Вы сказали о спаде, и мы этим обеспокоены.
        if other and ((you and not self.words.first.search(bare, you.end())) or self._says_the_other(bare, other)):
            return other
        return speaker

    def _says_the_other(self, bare: str, other: str) -> bool:
        """Tell whether a sentence in a leader's own words has the other say something, before he speaks of himself."""
        subject = self._subject(bare)
        own = self.words.first.search(bare)
        if subject is None or (own and own.start() <= subject.start):
            return False
        if bare.startswith((",", "!"), subject.end) and (self.words.first.search(bare, subject.end) or ADDRESSED.match(bare)):
            # He speaks to him: Господин Президент, благодарю.
            return False
        # Nobody tells of himself by an office or a name.
        theirs = self.subjects.side_of(subject.speaker) == other or (subject.person and subject.speaker in self.leaders) or any(each.match(bare, subject.start) for each in (self.words.he, self.words.counterpart, self.words.guest))
        behind = following(bare, subject.end)
        says, himself = self.words.speaks.search(behind), self.words.first.search(behind)
        # Велгория помогла нам, и мы благодарны: it is he who is grateful.
        return theirs and says is not None and not (himself and himself.start() < says.start())

    def _goes_on(self, turn: Turn, text: str, fresh: bool) -> bool:
        """Tell whether a statement without a label is of the turn before it: nobody tells of himself by his name, nor has a heading."""
        if not ends_as_sentence(text) and re.search(r"\w", text) and not (turn.section and self._of_himself(text)):
            return False
        own = self.heard.own_voice
        if fresh and not self._of_himself(text) and ((self.words.opening.match(text) and not own and not self._resumes()) or self._told_of(turn.speaker, text)):
            return False
        if turn.asks and fresh and own and self._of_himself(text):
            # Where answers have no label his own words tell that he answers.
            return False
        recorded = self.subjects.turns.record or turn.section or own
        return not fresh or recorded or UNDER.match(text) is not None or self.words.first.search(text) is not None

    def _resumes(self) -> bool:
        """Tell whether whoever has his turn in a record speaks of himself before another has his (Переговоры прошли хорошо. … Мы довольны.)."""
        to_come = takewhile(lambda text: self.subjects.turns.find(text) is None, self.rest)
        return self.subjects.turns.record and any(map(self._of_himself, to_come))

    def _of_himself(self, text: str) -> bool:
        """Tell whether whoever says a sentence speaks of himself, or to somebody."""
        return self.words.first.search(text) is not None

    def _told_of(self, speaker: str, text: str) -> bool:
        """Tell whether somebody, or both by their names, are whom a sentence tells of."""
        subject = self.subjects.subject(text)
        named = self.subjects.last_named(text[subject.start : subject.end]) if subject else None
        return subject is not None and named is not None and subject.speaker in {speaker, BOTH}
