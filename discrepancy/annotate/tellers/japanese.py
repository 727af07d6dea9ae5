"""Whose a statement is in Japanese."""

from __future__ import annotations

import re
from dataclasses import replace

from discrepancy.annotate.lexicon import Lexicon, unquoted
from discrepancy.annotate.mentions import Mention
from discrepancy.annotate.names import Names
from discrepancy.annotate.parties import Cast
from discrepancy.annotate.quotations import quotations
from discrepancy.annotate.tellers.teller import Voice
from discrepancy.annotate.tellers.verb_last import VerbLast, ending
from discrepancy.annotate.turns.turn import Turn
from discrepancy.read.segment import ends_as_sentence
from discrepancy.records import BOTH, NARRATOR, Readout, Statement

_NUMBER = re.compile(r"\s*(?:(?:[（(]\d{1,2}[）)]|\d{1,2}[.．)）]|\d{1,2}(?=[\s　])|[（(]?[ア-オ][）)]|[○●・◎■□◆◇①-⑳])\s*)+(?=\S)")
"""The number or the mark of a statement in an outline: （1）, ２　, ○."""
_WORDS = r"(?:言葉|返事|答え|回答|話|説明|発言|反応|支持|理解|賛同|提案|招待|評価)"
_RECEIVED = re.compile(rf"{_WORDS}(?:を(?:いただ|頂|賜)|(?:が|も)(?:ござい|あり|あっ)|でございました|でした)")
"""What he has received who tells it himself: the other said it (との返事でございました, お言葉をいただきました)."""
_WITH_HIM = re.compile(rf"との間で|両(?:国|首脳|者)|{_RECEIVED.pattern}")
"""What he tells of the other amid his own words."""
_OURS = re.compile(r"申し?入れ(?:を?(?:行|し|いた)|(?:まし)?た)")
"""What a ministry puts to another without saying who does: its own side."""
_FINAL = re.compile(r"(?:[るただいをはもの]|ので|から)、$")
"""How a clause ends that is told word for word (感謝する、…である旨述べた), gives a reason or is but an object or a topic: one's own goes on in another form."""
_AT_TALKS = re.compile(r"会談では、")
"""How a sentence begins that tells what was said there, if anything was."""
_MEETS = re.compile(r"と(?:の間で)?[^、。]{0,4}意見交換を(?:行|実施し|した)")
"""That somebody met another is told; of what they spoke is not said."""
_SOURCE = ("によると", "によれば")
"""What follows him of whom something is known, whatever it is."""
_WANTED = re.compile(r"が(?=[^。]*(?:求め|要請|促[しす]|申し入れ|働きかけ|呼びかけ|要望|期待|希望))[^。]*?(?:よう|こと[をはへ]|べき)")
"""What somebody wants of a side that is the subject within his words (韓国側が適切な対応をとるよう求めました)."""
_FELT = re.compile(r"(?:(?:感じ|思[いっ]|考え)(?:て(?:い|お)?(?:り)?)?(?:ます|る|ました)|ことが?でき(?:まし)?た)[。.]?$")
"""How he ends who tells what he thinks of it himself."""
_MORE = re.compile(r"(?:さらに|更に|加えて|その上で|あわせて|併せて)、")
"""How he goes on who spoke last."""
_FROM = ("から、", "より、")
"""What stands behind him from whom words come."""
_GRANTED = re.compile(r"(?:支持|理解|賛意|賛同|協力)(?:を(?:得|取り付け)|が(?:示|表明|寄せら|得ら)(?:さ?れ)?)[^、。]{0,8}。?$")
"""What one asked for and the other gave."""
_LEADS_UP = re.compile(r"意見(?:交換を(?:行い|し)|を交わし)、")
"""That views were exchanged, before what is told."""
_ASKED, _PRESS = re.compile(r"[（(].*(?:か|ください|伺いたい|教えて[^。]*)[。？?]?[）)]"), "記者"
"""A question between brackets, as a prime minister's office prints it, and who asks it."""
_STILL_ASKS = re.compile(r"(?:か|願いします|ください|伺います|お聞きします)[。？?]$")
"""How a question ends."""


class Japanese(VerbLast):
    """In his own remarks a leader leaves himself out: what he says is his, what he receives the other's."""

    def __init__(self, words: Lexicon, cast: Cast, names: Names, readout: Readout) -> None:
        """Make ready to hear the turns of a press conference, too."""
        super().__init__(words, cast, names, readout)
        self.taken: Turn | None = None
        self.begun = False
        self.quotations = quotations(readout)
        self.quoted: str | None = None

    def voice(self, statement: Statement) -> Voice:
        """Return who speaks, whatever number or label stands before his words."""
        begun = self.subjects.turns.find(statement.text)
        self.begun = begun is not None
        if begun:
            self._take(begun)
        if quoted := self._quoted(statement):
            return self._quoted_on(statement, quoted)
        number = _NUMBER.match(statement.text)
        start = begun.start if begun else number.end() if number else 0
        found = super().voice(replace(statement, text=statement.text[start:]))
        return found if found.plain is None else replace(found, plain=found.plain + start)

    def _quoted(self, statement: Statement) -> str | None:
        """Return whose words a statement is that is part of a quotation of several: of whom was told last (総理は、次のように述べました。「…)."""
        quotation = self.quotations.get(statement.id)
        if quotation is None or (quotation.begins and re.search(r"\w", quotation.beside)):
            self.quoted = None
        elif quotation.begins:
            self.quoted = self.heard.told if self.heard.told in self.leaders and self.taken is None else None
        return None if _WITH_HIM.search(statement.text) else self.quoted

    def _take(self, turn: Turn) -> None:
        """Begin a turn; whoever answers tells it himself."""
        self.taken = turn
        self.own_voice = self.heard.own_voice = self._answering() or (self.own_voice and not turn.section)

    def _answering(self) -> bool:
        """Tell whether the publishing side has its turn."""
        return self.taken is not None and self.taken.speaker == self.subjects.turns.house

    def _asks(self) -> str | None:
        return self.taken.speaker if self.taken and self.taken.asks else None

    def _in_turn(self, text: str, fresh: bool) -> str | None:
        if self.taken is None:
            return None
        over = self.taken.asks and fresh and not self.begun and not _STILL_ASKS.search(text)
        if over and ends_as_sentence(text) and self.subjects.turns.house:
            # An answer may have no label of its own.
            self._take(Turn(self.subjects.turns.house, 0))
        if over or self._answering():
            return None
        return self._remark(text, self.taken.speaker) if self.taken.section and text else self.taken.speaker

    def _remark(self, text: str, speaker: str) -> str:
        """Return whose a sentence of the guest's own remarks is: of both where they agreed, the other's whom he names or whose words he received."""
        bare = unquoted(text, self.language)
        if self.words.agreed.search(bare):
            return BOTH
        other, subject = self.subjects.opposite(speaker), self._subject(bare)
        told = _RECEIVED.search(ending(bare)) or (subject and self.subjects.side_of(subject.speaker) == other and not self._event(bare, bare[subject.end :]))
        return other if other and told else speaker

    def _remember(self, found: str | None) -> None:
        if not (self.taken and self.taken.asks and found == self.taken.speaker):
            super()._remember(found)

    def _decide(self, text: str, fresh: bool) -> str | None:
        if self.heard.own_voice and _ASKED.fullmatch(text):
            return _PRESS
        found = super()._decide(text, fresh)
        # An answer is the side's, whatever it tells.
        return self.taken.speaker if found == NARRATOR and self.taken and self._answering() and ends_as_sentence(text) else found

    def _mutual(self, subject: Mention, bare: str, after: str) -> bool:
        # 首相から…を求め、大統領から、支持を得ました: each has his part.
        given = _FROM if not _GRANTED.search(after) else ("から", "より")
        each = after.startswith(_FROM) and any(
            after.startswith(given, other.end) and other.speaker in self.leaders and other.speaker != subject.speaker for other in self.subjects.mentions(after)
        )
        return each or super()._mutual(subject, bare, after)

    def _carried_on(self, text: str, fresh: bool) -> str | None:
        if not fresh and self.heard.last in self.leaders and (_MORE.match(text) or _RECEIVED.search(ending(text))) and self._says(text) and not self.words.agreed.search(text):
            # Who answered goes on, not he whom he answered.
            return self.heard.last
        return super()._carried_on(text, fresh)

    def _inner(self, subject: Mention, text: str) -> bool:
        return not subject.person and subject.speaker != BOTH and _WANTED.match(text, subject.end) is not None

    def _of_talks(self, subject: Mention | None, bare: str) -> bool:
        return self.own_voice and not ends_as_sentence(bare)

    def _event(self, text: str, after: str) -> bool:
        if self.own_voice and _FELT.search(text):
            return False
        return not after.startswith(_SOURCE) and (super()._event(text, after) or _MEETS.search(after) is not None)

    def _says(self, clause: str) -> bool:
        return super()._says(clause) and not _FINAL.search(clause)

    def _carried(self, text: str, fresh: bool) -> str | None:
        agreed = self.words.agreed.search(_LEADS_UP.sub("", text))
        if self.own_voice and self.cast.guest and not agreed and _RECEIVED.search(ending(text)):
            return self.cast.guest.label
        if not agreed and self.heard.own_voice and _FELT.search(text):
            return self.subjects.turns.house
        if not agreed and self.cast.home and _OURS.search(ending(text)):
            return self.cast.home.label
        if not agreed and self._event(text, text):
            return NARRATOR
        return BOTH if agreed and _AT_TALKS.match(text) else super()._carried(text, fresh)
