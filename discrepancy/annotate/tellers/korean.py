"""Whose a statement is in Korean."""

from __future__ import annotations

import re

from discrepancy.annotate.clauses import PAST
from discrepancy.annotate.lexicon import Lexicon
from discrepancy.annotate.mentions import Mention
from discrepancy.annotate.names import Names
from discrepancy.annotate.own import POSTED
from discrepancy.annotate.parties import Cast
from discrepancy.annotate.tellers.briefing import OPINES, introduced, of_his_own, puts
from discrepancy.annotate.tellers.teller import UNDER
from discrepancy.annotate.tellers.verb_last import BALD, OF_ONE_MIND, VerbLast, ending
from discrepancy.annotate.turns.korean import Prefixes
from discrepancy.read.segment import ends_as_sentence
from discrepancy.records import BOTH, NARRATOR, Readout

_SETTLED = re.compile(r"기로 ?(?:했|하였|합의|뜻)|의견을 (?:나누|나눴|교환|모)")
"""What one has asked for and both then settle: …요청했고, 협의를 이어 가기로 했습니다."""
_CLAUSE_SUBJECT = re.compile(r".?[이가]\s")
"""How the subject of a clause ends, which may stand within what another says (총리가 나서 달라고 요청했습니다); a sentence's own is its topic."""
_WANTED = re.compile(r".?[이가]\s[^.]{1,60}(?:주기를|주길|줄 것을|주었으면|달라고)")
"""What somebody wants of whom he names (대통령이 방문해 주기를 희망한다고)."""
_OF_TALKS = re.compile(r"(?:[가-힣\d·]+ ){0,3}(?:정상)?(?:회담|회의|통화|방문|만찬|오찬|면담|접견|만남|담화|상봉)(?:[은는]|에[는도]|에서[는도])")
"""How a sentence begins whose topic the talks themselves are."""
_LEADERS = re.compile(r"(?:정상|대통령|주석|총리|장관|사람|지도자|대표)\S{0,2}$")
"""Both as two persons: what they do together may be a walk; what two states do is an undertaking."""
_SHARED = re.compile(r"확인|공유|점검|반[기겼]|도록|다[지졌]|머리를 맞|협의|토의|[합개]니다")
"""What both do who are of one mind or at work on it."""
_MEETS = re.compile(r"(?:회담|통화|면담|접견|예방|환담|오찬|만찬)[을를]? ?(?:하고|갖고|가지고|열고)")
"""How a sentence tells that two meet, and then of what they spoke."""
_REPORTED = re.compile(rf"(?!겠)[{PAST}]다고 (?:\S+ ){{0,2}}(?:밝혔|전했|전하였|발표했|발표하였|평가했|평가하였)(?:습니다|다|음)\.?$")
"""How a ministry's release has the ministry itself tell what was done (체결되었다고 밝혔다)."""
_STATEMENT = re.compile(r"공동 ?(?:성명|선언|코뮈니케|보도문)[문서]?(?:\s*\([^)]*\))?$")
"""How the heading of a text ends in which both speak."""
_SPOUSE = re.compile(r"(?:여사|부인|부군)$")
"""Whoever comes with a leader: neither side says or does what these do."""


class Korean(VerbLast):
    """Particles tell the topic, whose the sentence is, from the subject of a clause within it."""

    def __init__(self, words: Lexicon, cast: Cast, names: Names, readout: Readout) -> None:
        """Make ready to hear who briefs the press, too: he may tell who he is (국가안보실장 가나다입니다)."""
        super().__init__(words, cast, names, readout)
        self.prefixes = Prefixes(words, [(person.label, each) for person, each in self.subjects.finders])
        self.turn: str | None = None
        self.headed: str | None = None
        self.briefer: str | None = None
        if any(introduced(statement.text, cast.home) for statement in readout.statements):
            self.heard.own_voice = self.own_voice = False
        self.answering = False
        lands = "|".join(("양국", "두 나라", *(re.escape(form) for each in self.subjects.lands for form in sorted(each.forms))))
        self._as_is = re.compile(rf"(?:[가-힣]+ ){{0,3}}?(?:{lands})[은는]\s.*(?:라|[^겠]다)고 ")
        self.subjects.joint = self.subjects.joint or any(_STATEMENT.search(statement.text) for statement in readout.statements[:2])

    def _in_turn(self, text: str, fresh: bool) -> str | None:
        turn, answer = self.prefixes.turn(text), self.prefixes.answer(text)
        # An answer of nobody who is named goes on up to the next turn, within its paragraph.
        self.answering = answer or (self.answering and not fresh and not turn)
        # Remarks under a heading go on up to the next, or to whoever has his turn by name.
        self.headed = self.prefixes.headed(text) or (None if turn else self.headed)
        # His turn goes on to the end of the paragraph, beyond it as long as he says "I", or under a dash.
        on = not answer and (not fresh or UNDER.match(text) or self.words.first.search(text))
        self.turn = turn or self.headed or (self.turn if on else None)
        if self.turn:
            self.plain = 0
        return self.turn

    def _decide(self, text: str, fresh: bool) -> str | None:
        if himself := introduced(text, self.cast.home):
            self.briefer = himself
        found = himself or super()._decide(text, fresh)
        # In his own statement a leader tells whatever is told.
        told = self.own_voice and ends_as_sentence(text) and not text.startswith("다음은 ") and not POSTED.search(text)
        return self.cast.home.label if found == NARRATOR and told and self.cast.home else found

    def _event(self, text: str, after: str) -> bool:
        # What a couple does (대통령 내외는) is told of them, unless they say it.
        return (after.startswith(" 내외") and not re.search("[다라자][고며]", after)) or (super()._event(text, after) and not re.search(r"[다라자]면서", after))

    def _both(self, text: str, after: str, fresh: bool) -> str | None:
        if self.own_voice:
            return BOTH
        of_leaders = _LEADERS.search(text[: len(text) - len(after)]) is not None
        return NARRATOR if of_leaders and not self._voiced(after) and not _SHARED.search(after) else super()._both(text, after, fresh)

    def _said(self, subject: Mention, bare: str, fresh: bool) -> str | None:
        if self.briefer and self.words.first.match(bare, max(0, subject.start - 1)):
            return self.briefer
        if _SPOUSE.search(subject.speaker):
            return subject.speaker
        land = any(each.pattern.match(bare, subject.start) for each in self.subjects.lands)
        if (land and not self.own_voice and BALD.search(bare) and not self._voiced(bare) and not self.words.future.search(bare)) or (self.subjects.own.match(bare, subject.start) and _REPORTED.search(bare)):
            # What a country is (세계 3위의 생산국이다), and what a ministry reports as done, is told.
            return NARRATOR
        return super()._said(subject, bare, fresh)

    def _carried(self, text: str, fresh: bool) -> str | None:
        if self.own_voice and self.cast.home and OPINES.search(text):
            return self.cast.home.label
        if self.own_voice and self.heard.last == BOTH and text.startswith(("이를 위해", "이에 따라")):
            return BOTH
        if not self.own_voice and (of_his_own(text) or self.answering):
            home = self.cast.home.label if self.cast.home and puts(text) else NARRATOR
            return self.briefer or home
        return super()._carried(text, fresh)

    def _of_talks(self, subject: Mention | None, bare: str) -> bool:
        if self.own_voice:
            return False
        within = subject is not None and not self._topic(subject, bare)
        if within and BALD.search(bare) and not self.words.agreed.search(bare) and not self.words.future.search(ending(bare)):
            # 올해는 양국이 수교한 지 40주년이 되는 해입니다: what is so is said of them.
            return True
        return (within or subject is None) and _OF_TALKS.match(bare) is not None and not self._says(bare)

    def _inner(self, subject: Mention, text: str) -> bool:
        # …양국이 힘을 모으기를 바란다고 했습니다: the verb tells that somebody says it of 양국.
        last = ending(text)
        speaks = self.words.speaks.search(last) is not None
        if speaks and _WANTED.match(text, subject.end - 1):
            return True
        within = speaks or re.search(r"기대|생각|바랍", last) is not None or (self.own_voice and not self._topic(subject, text))
        return subject.weak and subject.speaker == BOTH and within and not self.words.agreed.search(last)

    def _mutual(self, subject: Mention, bare: str, after: str) -> bool:
        if self.own_voice and bare.startswith("우리는", subject.start) and self.words.agreed.search(after):
            # In a leader's own statement "we" who agreed are both.
            return True
        return OF_ONE_MIND.search(ending(after)) is not None and not _MEETS.search(after)

    def _uttered(self, subject: Mention, bare: str) -> bool:
        return bare.startswith(("에 따르면", "에 의하면"), subject.end) or super()._uttered(subject, bare)

    def _topic(self, subject: Mention, bare: str) -> bool:
        return not _CLAUSE_SUBJECT.match(bare, subject.end - 1)

    def _spoken_of(self, text: str, clause: int) -> bool:
        # 사의를 표하고 솔레아는 가까운 이웃이라고 말했다: no state says what it is.
        return self._as_is.match(text, clause) is not None and self._says(text)

    def _ends_in_words(self, text: str) -> bool:
        # 등을 선물했고, 총리는 …라고 답했습니다; 정상회의에 참석하며, 두 정상은 …기로 했습니다.
        return self._says(text) and not self._event(text, text)

    def _settles(self, text: str) -> bool:
        return _SETTLED.search(ending(text)) is not None

    def _told(self, text: str) -> bool:
        return BALD.search(text) is not None
