"""Whose a statement is in Korean."""

from __future__ import annotations

import re

from discrepancy.annotate.clauses import PAST
from discrepancy.annotate.lexicon import Lexicon, unquoted
from discrepancy.annotate.mentions import Mention
from discrepancy.annotate.names import Names
from discrepancy.annotate.own import POSTED
from discrepancy.annotate.parties import Cast
from discrepancy.annotate.tellers.briefing import OPINES, introduced, of_his_own, puts
from discrepancy.annotate.tellers.teller import UNDER
from discrepancy.annotate.tellers.verb_last import BALD, OF_ONE_MIND, VerbLast, ending
from discrepancy.annotate.turns.korean import ASKS, Prefixes, asks
from discrepancy.read.segment import ends_as_sentence
from discrepancy.records import BOTH, NARRATOR, Readout

_SETTLED = re.compile(r"[기키]로 ?(?:했|하였|합의|뜻)|의견을 (?:나누|나눴|교환|모)")
"""What one has asked for and both then settle: …요청했고, 협의를 이어 가기로 했습니다."""
_CLAUSE_SUBJECT = re.compile(r".?[이가]\s")
"""How the subject of a clause ends, which may stand within what another says (총리가 나서 달라고 요청했습니다); a sentence's own is its topic."""
_WANTED = re.compile(r".?[이가]\s[^.]{1,60}(?:주기를|주길|[줄할] 것을|주었으면|달라고|하기를)")
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
_ASIDE = re.compile(r"\s*[(（][^()（）]+(?<!다)(?<!다\.)[)）]\.?\s*")
"""What a record has between brackets (박수, 자리에 앉은 뒤): nobody says it."""
_NEWS = re.compile(r"다고 (?:\S+ ){0,3}?(?:대변인|수석|비서관)[은이가] (?:\S+ ){0,4}(?:전했|밝혔|말했|설명했|발표했)\S*$")
"""How a sentence ends that a spokesman has given out: whose it is, what stands before tells."""
_GOES_ON = re.compile(r".*야 (?:한다|합니다|할 것이?(?:다|입니다))\.?$|.*[다라]는 것(?:이다|입니다)\.?$|.*(?:용납[될할]|받아들일|있을) 수 없(?:다|습니다)\.?$|(?:\S+ )?(?:수교|독립|건국|재건) (?:이래|이후)|(?:지난|최근) \S+ ?년간")
"""How an agency goes on in a leader's words that names him no more: what should be, what has been since."""
_SIGNED, _COUNTED = re.compile(r"서명(?:했|하였)\S*$"), re.compile(r"[\d두세네] ?건|임석|지켜보|서명식")
"""What both undertake by their signatures; how many there were, and who looked on, is told."""
_OF_ITSELF = re.compile(r"(?:될 예정(?:이다|입니다|임)|게 [됩된]니?다|문을 (?:엽니|연)다|(?:출범|개막|개통)(?:합니|한)다)\.?$")
"""How a sentence ends that tells of a thing, by its topic, what becomes of it."""
_THING = re.compile(r"(?!.*(?:양국|양측|두 나라|우리 ?측|함께|서로|공동|상호|협의))(?:[^\s,]+ ){0,7}?[가-힣]+[은는] ")
_WON = re.compile(r"(?:지켜 ?냈|지켰|관철|방어|막아 ?냈|보장받았)\S{0,5}$")
"""How a government tells what it has won or held."""
_EXCHANGED = re.compile(r"\S{0,2} (?:\S+ ){0,3}?\S+[과와] (?:\S+ ){0,8}?의견을 교환(?:했|하였)\S*$")
"""What one does with the other, who is named: it is of both."""
_PRESS = "기자"
"""Who asks where no label tells."""
_ANSWERED = re.compile(r"는 (?:취지의 )?(?:답|답변|대답|회신|확답|약속|설명)[을를이] (?:들었|받았|돌아왔|나왔|내놓았|있었)\S*$")
"""What comes from the other side, by nobody named (검토하겠다는 답이 돌아왔다)."""
_OURS = re.compile(r"우리(?:의| 정부의|에게) .{0,80}(?:입장|방침|취지|구상|정책|원칙|점|것)\S{0,4} .{0,40}(?:설명|소개|전달|강조|밝)\S{0,8}$")
"""What only one's own side puts to the other."""
_COMES = re.compile(r"[이가] (?:\S+ ){1,5}?(?:방문|답방|방한|찾)하?[기키]로 ?(?:했|하였|합의)")
"""What both have settled of one of them, as the subject of a clause: 다음에는 총리가 방문하기로 했습니다."""
_MEANWHILE = re.compile(rf"[{PAST}](?:고|으며),? (?:(?![^\s,]*[은는] )[^\s,]+ ){{0,7}}?(?P<who>[가-힣]+)[이가] ")
"""Where a sentence passes to what somebody else did meanwhile (맞이했고, 어린이들이)."""
_TOGETHER = re.compile(r"(?:^|[\s)\]>】])(?:우리(?: 두 \S{1,8})?(?:은|는)|저(?:와|희) |저는 \S{1,12} ?\S{1,12}(?:님과|과|와) |(?:양국|양측|두 나라)(?:은|는|이) |\S{1,12}(?:과|와) 저는)")
"""How he who has his turn speaks of both."""
_LABEL = re.compile(r"^[^:\])>】]{0,12}[:\])>】]\s*")
"""What stands before an answer."""
_FURTHER, _LET_US = re.compile(r"(?:특히|또한?|아울러|나아가|더 ?나아가|이와 함께|이를 위해|그러면서),? "), re.compile(r"자고(?:도)? ?(?:했|하였|하셨|말했|뜻|의견)")
"""How both go on who have proposed something to each other (특히 …강화해 나가자고 했습니다)."""
_ADDS = re.compile(r"덧붙(?:였|여)")
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
        theirs = "|".join(re.escape(form) for land in self.subjects.lands if land.person is cast.guest for form in sorted(land.forms))
        self._to_them = re.compile(rf"(?:{theirs or '(?!)'}) ?측(?:[이의에]|에게)? ")
        self.stranger: str | None = None
        self.subjects.joint = self.subjects.joint or any(_STATEMENT.search(statement.text) for statement in readout.statements[:2])

    def _remember(self, found: str | None) -> None:
        super()._remember(found)
        named = found not in {None, BOTH, NARRATOR}
        self.stranger = (found if self.heard.last == NARRATOR else None) if named else self.stranger

    def _asks(self) -> str | None:
        return self.turn if self.turn and ASKS.fullmatch(self.turn) else _PRESS

    def _in_turn(self, text: str, fresh: bool) -> str | None:
        if _ASIDE.fullmatch(text):
            return NARRATOR
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
        if self.turn in self.leaders and _TOGETHER.search(text) and self.words.agreed.search(ending(text)):
            return BOTH
        return self.turn

    def _decide(self, text: str, fresh: bool) -> str | None:
        if himself := introduced(text, self.cast.home):
            self.briefer = himself
        if not self.own_voice and not self.heard.own_voice and asks(unquoted(text, "ko")):
            return _PRESS
        news = _NEWS.search(text)
        found = himself or super()._decide(f"{text[: news.start()]}다." if news else text, fresh)
        # In his own statement a leader tells whatever is told.
        told = self.own_voice and ends_as_sentence(text) and not text.startswith("다음은 ") and not POSTED.search(text)
        return self.cast.home.label if found == NARRATOR and told and self.cast.home else found

    def _event(self, text: str, after: str) -> bool:
        # What a couple does (대통령 내외는) is told of them, unless they say it.
        return (after.startswith(" 내외") and not re.search("[다라자][고며]", after)) or (super()._event(text, after) and not re.search(r"[다라자]면서", after)) or self._meanwhile(after)

    def _meanwhile(self, after: str) -> bool:
        """Tell a deed after which somebody else has the last clause: 맞이했고, 어린이들이 환영의 마음을 전했습니다."""
        passes = _MEANWHILE.search(after)
        return passes is not None and self.words.event.search(after, 0, passes.start() + 1) is not None and not self.words.both.match(after, passes.start("who")) and not self._says(after[: passes.start() + 2])

    def _both(self, text: str, after: str, fresh: bool) -> str | None:
        if self.own_voice:
            return BOTH
        before = text[: len(text) - len(after)]
        if self.words.both.search(before) and _SIGNED.search(after) and not _COUNTED.search(text):
            return BOTH
        of_leaders = _LEADERS.search(before) is not None
        return NARRATOR if of_leaders and not self._voiced(after) and not _SHARED.search(after) else super()._both(text, after, fresh)

    def _said(self, subject: Mention, bare: str, fresh: bool) -> str | None:
        if self.briefer and self.words.first.match(bare, max(0, subject.start - 1)):
            return self.briefer
        if _SPOUSE.search(subject.speaker):
            return subject.speaker
        if self.cast.home and not self.own_voice and self._asked_of_guest(subject, bare):
            return self.cast.home.label
        if subject.person and _COMES.match(bare, subject.end):
            return BOTH
        land = any(each.pattern.match(bare, subject.start) for each in self.subjects.lands)
        if land and self.own_voice and self.cast.home and BALD.search(bare) and not self._voiced(bare):
            # What a country is, in a leader's own statement, is his view of it.
            return self.cast.home.label
        if (land and not self.own_voice and BALD.search(bare) and not self._voiced(bare) and not self.words.future.search(bare)) or (self.subjects.own.match(bare, subject.start) and _REPORTED.search(bare)):
            # What a country is (세계 3위의 생산국이다), and what a ministry reports as done, is told.
            return NARRATOR
        return super()._said(subject, bare, fresh)

    def _asked_of_guest(self, subject: Mention, bare: str) -> bool:
        """Tell what somebody not named asks of the guest's side (벨다측이 협의에 응할 것을 촉구한다)."""
        guest = self.cast.guest is not None and self.subjects.side_of(subject.speaker) == self.cast.guest.label
        return guest and not subject.person and _WANTED.match(bare, subject.end - 1) is not None and self.words.speaks.search(ending(bare)) is not None

    def _carried(self, text: str, fresh: bool) -> str | None:
        if self.own_voice and self.cast.home and OPINES.search(text):
            return self.cast.home.label
        if self.own_voice and self.heard.last == BOTH and text.startswith(("이를 위해", "이에 따라")):
            return BOTH
        home = self.cast.home.label if self.cast.home else NARRATOR
        if not self.own_voice and (of_his_own(text) or (self.answering and not self._reports(text))):
            return self.briefer or (home if puts(text) or (self.answering and of_his_own(text)) else NARRATOR)
        if not self.own_voice and _WON.search(text):
            return home
        if _ANSWERED.search(text) and (other := self.subjects.opposite(self.heard.person or home)):
            return other
        return super()._carried(text, fresh)

    def _reports(self, text: str) -> bool:
        """Tell an answer that goes on with what one of the two said."""
        return self.heard.person in self.leaders and self.words.speaks.search(ending(_LABEL.sub("", text))) is not None

    def _carried_on(self, text: str, fresh: bool) -> str | None:
        if self.stranger and _ADDS.search(ending(text)):
            return self.stranger
        if self.heard.goes_on and self.heard.person and _GOES_ON.match(text):
            return self.heard.person
        if not fresh and self.heard.last == BOTH and _FURTHER.match(text) and _LET_US.search(ending(text)):
            return BOTH
        if _OF_ITSELF.search(text) and _THING.match(text):
            return NARRATOR
        if self.cast.home and self.cast.guest and self.heard.person == self.cast.guest.label and self.words.speaks.search(ending(text)) and (self._to_them.search(text) or _OURS.search(text)):
            return self.cast.home.label
        return super()._carried_on(text, fresh)

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
        if subject.speaker == BOTH and not self.own_voice and _GOES_ON.match(text):
            return True
        if speaks and _WANTED.match(text, subject.end - 1):
            return True
        within = speaks or re.search(r"기대|생각|바랍", last) is not None or (self.own_voice and not self._topic(subject, text))
        return subject.weak and subject.speaker == BOTH and within and not self.words.agreed.search(last)

    def _mutual(self, subject: Mention, bare: str, after: str) -> bool:
        if self.own_voice and bare.startswith("우리는", subject.start) and self.words.agreed.search(after):
            # In a leader's own statement "we" who agreed are both.
            return True
        if subject.person and _EXCHANGED.match(after) and not _MEETS.search(after):
            return True
        mind = OF_ONE_MIND.search(ending(after))
        # 총리는 그 필요성에 공감했다 is his; whom he names beside him (장관과 …에 공감했다) is of one mind with him.
        alone = mind is not None and mind[0].startswith("공감") and re.search(rf"(?:{self.words.title.pattern})[과와] ", after) is None
        return mind is not None and not alone and not _MEETS.search(after)

    def _uttered(self, subject: Mention, bare: str) -> bool:
        honoured = self.own_voice and "님" in bare[subject.start : subject.end + 2] and "셨" in ending(bare)
        return honoured or bare.startswith(("에 따르면", "에 의하면", "의 "), subject.end) or super()._uttered(subject, bare)

    def _topic(self, subject: Mention, bare: str) -> bool:
        return not _CLAUSE_SUBJECT.match(bare, subject.end - 1)

    def _spoken_of(self, text: str, clause: int) -> bool:
        # 사의를 표하고 솔레아는 가까운 이웃이라고 말했다: no state says what it is.
        if self._as_is.match(text, clause) is not None and self._says(text):
            return True
        both = self.words.both.search(text, clause)
        # …라고 말했고, 두 정상은 함께 웃었다: what both did is told beside what one said.
        return both is not None and both.start() <= clause + 12 and self._both(text, text[both.end() :], fresh=False) == NARRATOR

    def _ends_in_words(self, text: str) -> bool:
        # 등을 선물했고, 총리는 …라고 답했습니다; 정상회의에 참석하며, 두 정상은 …기로 했습니다.
        return self._says(text) and not self._event(text, text)

    def _settles(self, text: str) -> bool:
        return _SETTLED.search(ending(text)) is not None

    def _told(self, text: str) -> bool:
        return BALD.search(text) is not None
