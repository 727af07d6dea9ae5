"""Whose a statement is, as far as it is told alike in all languages."""

from __future__ import annotations

import re
from dataclasses import dataclass

from discrepancy.annotate.beside import following
from discrepancy.annotate.clauses import clauses, reach
from discrepancy.annotate.heard import Heard
from discrepancy.annotate.lexicon import IDEOGRAPHIC, Lexicon, unquoted
from discrepancy.annotate.mentions import Mention
from discrepancy.annotate.names import Names
from discrepancy.annotate.parties import Cast
from discrepancy.annotate.subjects import Subjects
from discrepancy.read.language import primary
from discrepancy.read.segment import ends_as_sentence
from discrepancy.records import BOTH, NARRATOR, Readout, Statement


@dataclass(frozen=True, slots=True)
class Voice:
    """To whom a statement is attributed, and from where in its text on it is plainly his: null where each side has its part, or nobody is named; whether the press asks it; who else is named in it."""

    speaker: str | None = None
    plain: int | None = None
    asked: bool = False
    named: frozenset[str] = frozenset()


UNDER = re.compile(r"\s*[-–]\s")
"""How a statement begins that is put under the one before."""
_NAME_STRANGERS = frozenset({"en", "ko"})
"""Languages in which nobody goes on whom the cast does not know."""
INTRODUCES = (":", "：")
"""How a statement ends that introduces a quotation: Quotes attributable to the Minister:"""


class Teller:
    """Reads one readout from the first sentence to the last and remembers who spoke last; a kind of languages has one each."""

    asks_on = False
    """After one has asked and the other answered in one sentence, the next that names nobody goes on with his points."""

    def __init__(self, words: Lexicon, cast: Cast, names: Names, readout: Readout) -> None:
        """Make ready to read a readout with its language's words and the persons of its cast."""
        self.words, self.cast = words, cast
        self.language = primary(readout.language)
        self.heard = Heard()
        self.subjects = Subjects(words, cast, names, readout, self.heard)
        self.leaders = self.subjects.leaders
        self.known = {name for person in (*cast.persons, cast.home, cast.guest) if person for name in (person.label, person.country)}
        # A press service's preface to its leader's statement goes up to his first "I"; where that may be left out, there is none.
        self.own_voice = self.heard.own_voice and self.language in IDEOGRAPHIC - {"ja"}
        self.paragraph = -1
        self.introduced: str | None = None
        self.plain: int | None = None

    def voice(self, statement: Statement) -> Voice:
        """Return who speaks and carry it on."""
        self.plain = None
        fresh = self.heard.fresh = statement.paragraph != self.paragraph
        self.heard.asked = None
        found = self._in_turn(statement.text, fresh) or self._decide(statement.text, fresh) if re.search(r"\w", statement.text) else NARRATOR
        self.paragraph = statement.paragraph
        self._remember(found)
        self.heard.before = statement.text
        if re.search(r"\w", unquoted(statement.text, self.language)):
            self.introduced = self.subjects.last_named(statement.text) if statement.text.endswith(INTRODUCES) else None
        return Voice(found, self.plain, asked=found is not None and found == self._asks())

    def named(self, text: str) -> frozenset[str]:
        """Return who stands in a text where a subject may, the leader for his country."""
        return frozenset(self.subjects.side_of(each.speaker) for each in self.subjects.mentions(unquoted(text, self.language)))

    def _quoted_on(self, statement: Statement, speaker: str) -> Voice:
        """Return whose a statement is amid a quotation that is known to be somebody's, and carry it on."""
        self.paragraph = statement.paragraph
        self._remember(speaker)
        return Voice(speaker)

    def _asks(self) -> str | None:
        """Return who of the press asks just now."""
        return None

    def _in_turn(self, text: str, fresh: bool) -> str | None:
        """Return whose a statement is in a record of remarks, null where it is nobody's turn."""
        raise NotImplementedError

    def _remember(self, found: str | None) -> None:
        """Keep in mind who spoke; a stranger, who is named but once, says what he says and no more."""
        somebody = found not in {None, BOTH, NARRATOR}
        stranger = somebody and self.language in _NAME_STRANGERS and self.known.isdisjoint({found, self.subjects.side_of(found or "")})
        self.heard.last = NARRATOR if stranger else found
        if found not in {None, NARRATOR}:
            self.heard.said = found
        if (somebody and not stranger) or (self.asks_on and found == BOTH and self.heard.asked):
            self.heard.person = self.heard.asked or found

    def _decide(self, text: str, fresh: bool) -> str | None:
        # A quotation has subjects of its own.
        bare = unquoted(text, self.language)
        self.own_voice = self.own_voice or (self.heard.own_voice and self.words.first.search(bare) is not None)
        subject = self._subject(bare)
        if self._of_talks(subject, bare):
            return NARRATOR
        if subject is None or (self._inner(subject, bare) and (self.heard.goes_on or self.own_voice)):
            return self._carried(bare, fresh)
        if subject.unsaid and self._of_both(bare):
            return BOTH
        return self._said(subject, bare, fresh)

    def _of_both(self, bare: str) -> bool:
        """Tell whether what nobody says (Отмечено, подчёркнуто) is of both: as it is between statements of theirs."""
        return self.words.agreed.search(bare) is not None or self.heard.said == BOTH

    def _said(self, subject: Mention, bare: str, fresh: bool) -> str | None:
        """Return whose a sentence is that has a subject."""
        after = bare[subject.end :]
        self.heard.told = self.subjects.side_of(subject.speaker)
        told_by_himself = self.own_voice and self.words.first.search(bare, max(0, subject.start - 1), subject.end + 1) is not None
        self.plain = 0 if self._topic(subject, bare) and not subject.unsaid else None
        if subject.speaker == BOTH:
            self.plain = self._together(subject, bare)
            return BOTH if told_by_himself else self._both(bare, after, fresh)
        if self._mutual(subject, bare, after):
            self.plain = None
            return BOTH
        if turned := self._answered(subject, bare):
            return turned
        if not told_by_himself and (self._event(bare, after) or self._silent(subject, bare)):
            self._tell_of(subject.speaker)
            return NARRATOR
        return subject.speaker

    def _together(self, subject: Mention, bare: str) -> int | None:
        """Return where the clause of both begins, null where one of them speaks in another."""
        heads = (self.subjects.head(following(bare, each.start), reach(self.language, leads=each.leads)) for each in clauses(bare, self.language))
        later = next((each for each in heads if each in self.leaders), None)
        if self.asks_on:
            self.heard.asked = later
        return None if later else self._since(bare, subject.start)

    def _since(self, text: str, place: int) -> int:
        """Return where the clause of a place begins."""
        return max((each.start for each in clauses(text, self.language) if each.start <= place), default=0)

    def _carried(self, text: str, fresh: bool) -> str | None:
        """Return whose a sentence is that has no subject."""
        if not re.search(r"\w", text):
            # All of it is quoted.
            return self.introduced or self.heard.person or (self.cast.home.label if self.own_voice and self.cast.home else NARRATOR)
        if self.language == "zh":
            # He goes on who spoke; in other languages who is not named again is but guessed.
            self.plain = 0
        elif agreed := self.words.agreed.search(text):
            self.plain = self._since(text, agreed.start())
        if self.subjects.joint:
            return BOTH if ends_as_sentence(text) and not self.words.opening.match(text) else NARRATOR
        if self.own_voice and self.cast.home:
            settled = self.words.future.search(text) and (self.language not in IDEOGRAPHIC or (self.heard.last == BOTH and not fresh))
            return BOTH if settled or self.words.agreed.search(text) else self.cast.home.label
        if self.heard.last is not None and self.subjects.side_of(self.heard.last) not in {BOTH, NARRATOR, *self.leaders} and not fresh and self._stranger_goes_on(text):
            # Whoever tells the press of a meeting he did not lead goes on telling.
            return self.heard.last
        if self._opens(text):
            return NARRATOR
        return self._carried_on(text, fresh)

    def _stranger_goes_on(self, text: str) -> bool:
        """Tell whether a sentence without a subject is still somebody's who is not of the cast."""
        return True

    def _opens(self, text: str) -> bool:
        """Tell a sentence that is the narrator's by its first words."""
        return self.words.opening.match(text) is not None

    def _carried_on(self, text: str, fresh: bool) -> str | None:
        """Return whose a sentence is, by what went before it and by its wording."""
        raise NotImplementedError

    def _both(self, text: str, after: str, fresh: bool) -> str | None:
        """Return whose a sentence is whose subject are both sides."""
        raise NotImplementedError

    def _event(self, text: str, after: str) -> bool:
        """Tell whether the narrator reports what was done, not what was said."""
        raise NotImplementedError

    def _silent(self, subject: Mention, bare: str) -> bool:
        """Tell what a person does who neither says, agrees nor undertakes anything."""
        return subject.person and not self._uttered(subject, bare)

    def _uttered(self, subject: Mention, bare: str) -> bool:
        return self._voiced(bare[subject.end :])

    def _voiced(self, text: str) -> bool:
        """Tell words, an agreement or an undertaking from a mere deed."""
        return any(each.search(text) for each in (self.words.speaks, self.words.utters, self.words.agreed))

    def _subject(self, bare: str) -> Mention | None:
        return self.subjects.subject(bare)

    def _of_talks(self, subject: Mention | None, bare: str) -> bool:
        """Tell a sentence whose topic is the talks themselves, or what is so: whoever stands within it does not say it."""
        return False

    def _inner(self, subject: Mention, text: str) -> bool:
        """Tell a subject that stands within what somebody who is not named again said."""
        return False

    def _topic(self, subject: Mention, bare: str) -> bool:
        """Tell a subject of the whole sentence from one that may be of a clause within it only."""
        return True

    def _mutual(self, subject: Mention, bare: str, after: str) -> bool:
        """Tell a statement of one side that the other shares or answers: an invitation returned, one mind with the other."""
        return False

    def _tell_of(self, speaker: str) -> None:
        """Note of whom the narrator told."""

    def _answered(self, subject: Mention, bare: str) -> str | None:
        """Return whose a sentence is in which another speaks too: of both, or of him to whose clause the first only leads up."""
        own = told = speaker = self.subjects.side_of(subject.speaker)
        answered = self._ends_in_words(bare)
        for clause in clauses(bare, self.language):
            later = subject.start >= clause.start
            if not (clause.leads or answered or self._says(clause.before)):
                continue
            settled = not clause.leads and self._settles(bare)
            agreed = self.words.agreed.match(bare, clause.start)
            if settled or agreed:
                self.plain = clause.start if agreed else None
                return BOTH
            if later and clause.leads:
                self.heard.asked = self.heard.person
            elif later and (opener := self._opener(clause.before)):
                speaker = opener
            elif later:
                continue
            other = self.subjects.head(following(bare, clause.start), reach(self.language, leads=clause.leads))
            if other is not None and other != speaker and not self._spoken_of(bare, clause.start):
                if not clause.leads:
                    self.plain = clause.start if other == BOTH else None
                    if self.asks_on and other != BOTH:
                        self.heard.asked = speaker
                    return BOTH
                told = speaker = other
        if told == own:
            return None
        self.heard.asked = subject.speaker
        return told

    def _says(self, clause: str) -> bool:
        """Tell whether a clause has somebody say or settle something."""
        return True

    def _ends_in_words(self, text: str) -> bool:
        """Tell a sentence that ends in somebody's words, whatever its first clause tells."""
        return False

    def _settles(self, text: str) -> bool:
        """Tell a sentence that ends on what both settled, whoever began it."""
        return False

    def _spoken_of(self, text: str, clause: int) -> bool:
        """Tell a clause whose subject is but spoken of, by him who speaks before."""
        return False

    def _opener(self, clause: str) -> str | None:
        """Return whose a first clause is that names no leader: who is named there at all."""
        named = self.subjects.subject(clause)
        return self.subjects.side_of(named.speaker) if named else None
