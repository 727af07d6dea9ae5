"""Whose a statement is in Japanese and Korean, where the verb at its end tells."""

from __future__ import annotations

import re

from discrepancy.annotate.clauses import PAST
from discrepancy.annotate.lexicon import ENDING, Lexicon
from discrepancy.annotate.names import Names
from discrepancy.annotate.parties import Cast
from discrepancy.annotate.subjects import Mention
from discrepancy.annotate.tellers.teller import ASKED, Teller, Voice
from discrepancy.read.segment import ends_as_sentence
from discrepancy.records import BOTH, NARRATOR, Readout, Statement

_LAST_VERB = 8
"""How many characters a Korean or Japanese sentence ends in after the stem of its last verb, its mark included."""
_OF_ONE_MIND = re.compile(r"(?:一致|確認|合意)し|(?:의견|뜻|견해|인식)[을를] (?:같이|함께|나누|모으|모았|공유)|의견을 나눴|공감했|공감하였")
"""How a clause ends on which both agreed, in Korean also one of views exchanged; in Japanese they (意見を交わし) but lead up to what one says."""
_BALD = re.compile(
    r"(?:"
    r"(?:(?<!게 )(?:됩니다|된다)|됐습니다|되었습니다|됐다|되[었였]다|됨|추진됩니다|이어졌습니다|[어아여커]집니다|(?:이루어|만들어|치러|알려)졌(?:다|습니다)|어[납듭]니다)"  # it becomes, it is done
    r"|열립니다|열린다|열림|에 이[릅른]니?다|(?:에 달|증가|차지)(?:합니다|한다|함)"  # it opens, reaches
    r"|(?:(?:기록|에 달|증가|감소|급증|급감|성장|차지)(?:했|하였)|올랐|늘었|늘어났|줄었|줄어들었|넘었|넘어섰|이르렀)(?:습니다|다|음)|(?:기록|증가|감소)함"  # it rose, fell, came to
    r"|입니다|이다|이었(?:다|습니다)|있습니다"  # it is
    r"|(?:れ|です|であ)(?:る|た|ます|ました)?"
    r")[.。]?$"
)
"""How a sentence ends in which nobody acts."""
_LASTED = re.compile(r"회담[^.]{0,30}\d{1,3}분|\d{1,3}분[^.]{0,20}회담|\d{1,3}시간(?:에 걸쳐| 동안| \d{1,3}분| 넘게)|\d{1,3}分間")
"""How long two have talked: whatever it was about, that is told."""
_JOINT = re.compile(r"서로|함께|공동으로|상호 (?!사증|무사증|무비자)|共同で|相互")


class VerbLast(Teller):
    """A sentence ends in its verb, which tells what becomes of its clauses: Korean, Japanese."""

    def _event(self, text: str, after: str) -> bool:
        said = self.words.speaks.search(_ending(after))
        # The verb stands last: a deed there (선물했습니다, 臨みました) is told by nobody else.
        return any(said is None or done.end() > len(after) - _LAST_VERB for done in self.words.event.finditer(after))

    def _says(self, clause: str) -> bool:
        ending = _ending(clause)
        return self.words.speaks.search(ending) is not None or self.words.agreed.search(ending) is not None

    def _opener(self, clause: str) -> str | None:
        """As elsewhere; where nobody is named it is of both who agree, or of him who spoke before."""
        if self.subjects.subject(clause) is not None:
            return super()._opener(clause)
        settled = self.words.future.search(_ending(clause)) or _OF_ONE_MIND.search(_ending(clause))
        return BOTH if settled else self.heard.person

    def _both(self, text: str, after: str, fresh: bool) -> str | None:
        told = self.words.event.search(after) and not self.words.agreed.search(after)
        return NARRATOR if told or _LASTED.search(text) else BOTH

    def _carried_on(self, text: str, fresh: bool) -> str | None:
        if self.words.agreed.search(text):
            return BOTH
        if self.words.speaks.search(_ending(text)) and self.heard.person and not self._told(text):
            return self.heard.person
        if self.heard.last not in {None, NARRATOR} and self.words.future.search(text[-16:]):
            return BOTH
        # A bare fact after somebody's words is nobody's; what is done, after what both settled, is part of that.
        heard = self.heard.last not in self.leaders and not (self.heard.last == BOTH and _BALD.search(text) and not _JOINT.search(text))
        return self.heard.last if heard and not fresh and self.heard.last else NARRATOR

    def _told(self, text: str) -> bool:
        """Tell a bare fact that only looks like words of somebody's."""
        return False


_WORDS = r"(?:言葉|返事|答え|回答|話|説明|発言|反応|支持|理解|賛同|提案|招待|評価)"
_RECEIVED = re.compile(rf"{_WORDS}(?:を(?:いただ|頂|賜)|(?:が|も)(?:ござい|あり|あっ)|でございました|でした)")
"""What he has received who tells it himself: the other said it (との返事でございました, お言葉をいただきました)."""
_DECLINED = re.compile(r"差し控え|お答え(?:できる|する立場)|(?:決ま|定ま)ったものは|コメントは")
"""How a question is left without an answer."""
_FINAL = re.compile(r"[るただい]、$")
"""How a clause ends that is told word for word (感謝する、…である旨述べた): one's own goes on in another form."""


class Japanese(VerbLast):
    """In his own remarks a leader leaves himself out: what he says is his, what he receives the other's."""

    def _of_talks(self, subject: Mention | None, bare: str) -> bool:
        heading = self.own_voice and not ends_as_sentence(bare)
        return heading or ASKED.match(bare) is not None or (subject is None and _DECLINED.search(_ending(bare)) is not None)

    def _says(self, clause: str) -> bool:
        return super()._says(clause) and not _FINAL.search(clause)

    def _carried(self, text: str, fresh: bool) -> str | None:
        if self.own_voice and self.cast.home and not self.words.agreed.search(text):
            if self.cast.guest and _RECEIVED.search(_ending(text)):
                return self.cast.guest.label
            if self._event(text, text):
                return NARRATOR
        return super()._carried(text, fresh)


_SETTLED = re.compile(r"기로 ?(?:했|하였|합의|뜻)|의견을 (?:나누|나눴|교환|모)")
"""What one has asked for and both then settle: …요청했고, 협의를 이어 가기로 했습니다."""
_CLAUSE_SUBJECT = re.compile(r".?[이가]\s")
"""How the subject of a clause ends, which may stand within what another says (총리가 나서 달라고 요청했습니다); a sentence's own is its topic."""
_OF_TALKS = re.compile(r"(?:[가-힣\d·]+ ){0,3}(?:정상)?(?:회담|회의|통화|방문|만찬|오찬|면담|접견|만남|담화|상봉)(?:[은는]|에[는도]|에서[는도])")


_LEADERS = re.compile(r"(?:정상|대통령|주석|총리|장관|사람|지도자|대표)\S{0,2}$")
"""Both as two persons: what they do together may be a walk; what two states do is an undertaking."""
_SHARED = re.compile(r"확인|공유|점검|반[기겼]|도록|다[지졌]|머리를 맞|협의|토의|[합개]니다")
"""What both do who are of one mind or at work on it."""


_MEETS = re.compile(r"(?:회담|통화|면담|접견|예방|환담|오찬|만찬)[을를]? ?(?:하고|갖고|가지고|열고)")
"""How a sentence tells that two meet, and then of what they spoke."""
_HIMSELF = re.compile(
    r"(?:안녕하\S+ )?(?:[가-힣]+ ){0,2}?(?P<who>[가-힣]*(?:대변인|수석|실장|차장|차관|장관|보좌관|비서관|본부장|국장|대사|특사)"
    r" (?P<name>(?!회담|회의|방문|면담|통화|만남|접견)[가-힣]{2,5}?))입니다(?:[.]|$)"
)
"""How whoever briefs the press tells who he is."""
_BRIEFING = re.compile(r"(?:말씀|설명|보고|답변|전해|알려|소개해?)을? ?드[리립릴]|질문[^.]{0,12}(?:받|주시|있으시)|브리핑[^.]{0,8}(?:시작|마치|하겠)|^이상입니다|양해[^.]{0,8}(?:부탁|바랍)")
"""How whoever briefs the press speaks of his briefing."""
_OPINES = re.compile(r"(?:[봅뵙]|보입|생각합|평가합|자평합|기대합|바랍|믿습|판단합|감사합|감사드립|(?:평가|자평|기대|판단|생각)하고 있습|[다라]고? 하겠습)니다\.?$")
"""How he gives his own opinion."""
_TELLS = re.compile(r"(?:[점음임][을도은]?|다고) (?:\S+ )?(?:말씀|밝혀|알려) ?드립니다")
"""How he puts what his government holds (추가 개방은 없다는 점을 말씀드립니다)."""
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
        self.briefer: str | None = None
        if any(self._introduced(statement.text) for statement in readout.statements):
            self.subjects.own_voice = self.own_voice = False
        self.answering = False
        self.subjects.joint = self.subjects.joint or any(_STATEMENT.search(statement.text) for statement in readout.statements[:2])

    def voice(self, statement: Statement) -> Voice:
        """Return who speaks; of his briefing, and what he thinks, speaks whoever briefs the press."""
        self.answering = self.subjects.answer(statement.text) or (self.answering and statement.paragraph == self.paragraph and not self.subjects.turn(statement.text))
        return super().voice(statement)

    def _decide(self, text: str, fresh: bool) -> str | None:
        if himself := self._introduced(text):
            self.briefer = himself
        found = himself or super()._decide(text, fresh)
        # In his own statement a leader tells whatever is told.
        told = self.own_voice and ends_as_sentence(text) and not text.startswith("다음은 ")
        return self.cast.home.label if found == NARRATOR and told and self.cast.home else found

    def _introduced(self, text: str) -> str | None:
        """Return who tells who he is, unless he is the leader."""
        match = _HIMSELF.match(text)
        return match["who"] if match and not (self.cast.home and match["name"] in self.cast.home.forms) else None

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
        land = any(pattern.match(bare, subject.start) for _, _, pattern in self.subjects.lands)
        if (land and not self.own_voice and _BALD.search(bare) and not self._voiced(bare) and not self.words.future.search(bare)) or (self.subjects.own.match(bare, subject.start) and _REPORTED.search(bare)):
            # What a country is (세계 3위의 생산국이다), and what a ministry reports as done, is told.
            return NARRATOR
        return super()._said(subject, bare, fresh)

    def _carried(self, text: str, fresh: bool) -> str | None:
        if self.own_voice and self.cast.home and _OPINES.search(text):
            return self.cast.home.label
        if self.own_voice and self.heard.last == BOTH and text.startswith(("이를 위해", "이에 따라")):
            return BOTH
        if not self.own_voice and (_BRIEFING.search(_ending(text)) or _OPINES.search(text) or self.answering):
            home = self.cast.home.label if self.cast.home and _TELLS.search(text) else NARRATOR
            return self.briefer or home
        return super()._carried(text, fresh)

    def _of_talks(self, subject: Mention | None, bare: str) -> bool:
        if self.own_voice:
            return False
        within = subject is not None and not self._topic(subject, bare)
        if within and _BALD.search(bare) and not self.words.agreed.search(bare) and not self.words.future.search(_ending(bare)):
            # 올해는 양국이 수교한 지 40주년이 되는 해입니다: what is so is said of them.
            return True
        return (within or subject is None) and _OF_TALKS.match(bare) is not None and not self._says(bare)

    def _inner(self, subject: Mention, text: str) -> bool:
        # …양국이 힘을 모으기를 바란다고 했습니다: the verb tells that somebody says it of 양국.
        ending = _ending(text)
        said = self.words.speaks.search(ending) or re.search(r"기대|생각|바랍", ending)
        within = said is not None or (self.own_voice and not self._topic(subject, text))
        return subject.weak and subject.speaker == BOTH and within and not self.words.agreed.search(ending)

    def _mutual(self, subject: Mention, bare: str, after: str) -> bool:
        if self.own_voice and bare.startswith("우리는", subject.start) and self.words.agreed.search(after):
            # In a leader's own statement "we" who agreed are both.
            return True
        return _OF_ONE_MIND.search(_ending(after)) is not None and not _MEETS.search(after)

    def _uttered(self, subject: Mention, bare: str) -> bool:
        return bare.startswith(("에 따르면", "에 의하면"), subject.end) or super()._uttered(subject, bare)

    def _topic(self, subject: Mention, bare: str) -> bool:
        return not _CLAUSE_SUBJECT.match(bare, subject.end - 1)

    def _spoken_of(self, text: str, clause: int) -> bool:
        # 사의를 표하고 솔레아는 가까운 이웃이라고 말했다: no state says what it is.
        lands = "|".join(("양국", "두 나라", *(re.escape(country) for _, country, _ in self.subjects.lands)))
        return re.compile(rf"(?:[가-힣]+ ){{0,3}}?(?:{lands})[은는]\s.*(?:라|[^겠]다)고 ").match(text, clause) is not None and self._says(text)

    def _ends_in_words(self, text: str) -> bool:
        # 등을 선물했고, 총리는 …라고 답했습니다; 정상회의에 참석하며, 두 정상은 …기로 했습니다.
        return self._says(text) and not self._event(text, text)

    def _settles(self, text: str) -> bool:
        return _SETTLED.search(_ending(text)) is not None

    def _told(self, text: str) -> bool:
        return _BALD.search(text) is not None


def _ending(text: str) -> str:
    return text[-ENDING:]
