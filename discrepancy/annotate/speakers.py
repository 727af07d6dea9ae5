"""To whom a readout attributes each statement: a person of its cast, both sides, the narrator, or null.

The first mention that can be the subject of a sentence decides. A sentence without one is carried on from the
sentence before it, within its paragraph, unless its wording is an agreement or an event; in a Western language only
where it says what should be, or is reported speech: any other fact is the narrator's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from discrepancy.annotate.beside import following
from discrepancy.annotate.clauses import clauses, reach
from discrepancy.annotate.lexicon import IDEOGRAPHIC, Lexicon, lexicon, unquoted
from discrepancy.annotate.names import Names
from discrepancy.annotate.parties import Cast
from discrepancy.annotate.subjects import TOLD, Heard, Mention, Subjects
from discrepancy.read.language import primary
from discrepancy.records import BOTH, NARRATOR, Readout, Statement


@dataclass(frozen=True, slots=True)
class Voice:
    """To whom a statement is attributed, and from where in its text on it is plainly his: null where each side has its part, or nobody is named."""

    speaker: str | None = None
    plain: int | None = None


def voices(readout: Readout, cast: Cast, names: Names) -> list[Voice]:
    """Return whose every statement is, in order."""
    language = primary(readout.language)
    words = lexicon(language)
    if words is None:
        return [Voice()] * len(readout.statements)
    teller = _TELLERS.get(language, _Western)(words, cast, names, readout)
    return [teller.voice(statement) for statement in readout.statements]


class _Teller:
    """Reads one readout from the first sentence to the last and remembers who spoke last; a kind of languages has one each."""

    def __init__(self, words: Lexicon, cast: Cast, names: Names, readout: Readout) -> None:
        self.words, self.cast = words, cast
        self.language = primary(readout.language)
        self.heard = Heard()
        self.subjects = Subjects(words, cast, names, readout, self.heard)
        self.leaders = self.subjects.leaders
        # A press service's preface to its leader's statement goes up to his first "I"; where that may be left out, there is none.
        self.own_voice = self.subjects.own_voice and self.language in IDEOGRAPHIC
        self.paragraph = -1
        self.plain: int | None = None

    def voice(self, statement: Statement) -> Voice:
        """Return who speaks and carry it on."""
        self.plain = None
        fresh = self.heard.fresh = statement.paragraph != self.paragraph
        self.heard.asked = None
        found = self._decide(statement.text, fresh)
        self.paragraph = statement.paragraph
        self.heard.last = found
        if found not in {None, BOTH, NARRATOR}:
            self.heard.person = self.heard.asked or found
        return Voice(found, self.plain)

    def _decide(self, text: str, fresh: bool) -> str | None:
        # A quotation has subjects of its own.
        bare = unquoted(text, self.language)
        self.own_voice = self.own_voice or (self.subjects.own_voice and self.words.first.search(bare) is not None)
        subject = self._subject(bare)
        if self._of_talks(subject, bare):
            return NARRATOR
        if subject is None or (self._inner(subject, bare) and (self.heard.goes_on or self.own_voice)):
            return self._carried(bare, fresh)
        # Отмечено, подчёркнуто: it is not said by whom; between statements of both it is both's.
        if subject.unsaid and (self.words.agreed.search(bare) or self.heard.last == BOTH):
            return BOTH
        return self._said(subject, bare, fresh)

    def _said(self, subject: Mention, bare: str, fresh: bool) -> str | None:
        """Return whose a sentence is that has a subject."""
        after = bare[subject.end :]
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
        if not told_by_himself and self._event(bare, after):
            self._tell_of(subject.speaker)
            return NARRATOR
        return subject.speaker

    def _together(self, subject: Mention, bare: str) -> int | None:
        """Return where the clause of both begins, null where one of them speaks in another."""
        heads = ((following(bare, each.start), reach(self.language, leads=each.leads)) for each in clauses(bare, self.language))
        return None if any(self.subjects.head(*head) in self.leaders for head in heads) else self._since(bare, subject.start)

    def _since(self, text: str, place: int) -> int:
        """Return where the clause of a place begins."""
        return max((each.start for each in clauses(text, self.language) if each.start <= place), default=0)

    def _carried(self, text: str, fresh: bool) -> str | None:
        """Return whose a sentence is that has no subject."""
        if self.language == "zh":
            # He goes on who spoke; in other languages who is not named again is but guessed.
            self.plain = 0
        elif agreed := self.words.agreed.search(text):
            self.plain = self._since(text, agreed.start())
        if self.own_voice and self.cast.home:
            settled = self.words.future.search(text) and (self.language not in IDEOGRAPHIC or (self.heard.last == BOTH and not fresh))
            return BOTH if settled or self.words.agreed.search(text) else self.cast.home.label
        if self.heard.last is not None and self.subjects.side_of(self.heard.last) not in {BOTH, NARRATOR, *self.leaders} and not fresh:
            # Whoever tells the press of a meeting he did not lead goes on telling.
            return self.heard.last
        if self.words.opening.match(text):
            return NARRATOR
        return self._carried_on(text, fresh)

    def _carried_on(self, text: str, fresh: bool) -> str | None:
        """Return whose a sentence is, by what went before it and by its wording."""
        raise NotImplementedError

    def _both(self, text: str, after: str, fresh: bool) -> str | None:
        """Return whose a sentence is whose subject are both sides."""
        raise NotImplementedError

    def _event(self, text: str, after: str) -> bool:
        """Tell whether the narrator reports what was done, not what was said."""
        raise NotImplementedError

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
            if other is not None and other != speaker:
                if not clause.leads:
                    self.plain = clause.start if other == BOTH else None
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

    def _opener(self, clause: str) -> str | None:
        """Return whose a first clause is that names no leader: who is named there at all."""
        named = self.subjects.subject(clause)
        return self.subjects.side_of(named.speaker) if named else None


_DROPPED = re.compile(
    r"^(?:(?:Asimismo|Además|También|Igualmente|Por último|Finalmente|En este sentido|Al respecto|A su vez|En particular|Por otra parte|Al mismo tiempo),?\s)?"
    r"(?:[Ll]e\s|[Ss]e\s)?[A-Za-zÁÉÍÓÚáéíóú]+ó\b"
)
"""A Spanish sentence that starts with its verb: its subject is who spoke before."""
_VERB, _SPEECH = 20, 60
"""So far from its subject stands a verb, and so far from the head of a clause what its subject says."""
_AND_WILL = re.compile(r", and will\b")
"""After what both have done (signed, met), what they are yet to do."""


class _Western(_Teller):
    """A subject of its own in every clause, and its verb beside it: English, French, German, Spanish, Russian."""

    def _subject(self, bare: str) -> Mention | None:
        return None if self._dropped(bare) else super()._subject(bare)

    def _dropped(self, text: str) -> bool:
        """Tell a Spanish sentence that starts with its verb: whatever it names later is no subject of its own."""
        return self.language == "es" and _DROPPED.match(text) is not None and not self.words.agreed.search(text)

    def _tell_of(self, speaker: str) -> None:
        # He is who "he" in the next sentence is.
        self.heard.person = speaker

    def _answered(self, subject: Mention, bare: str) -> str | None:
        if subject.start > 0 and self.words.future.search(bare, 0, subject.start):
            return BOTH
        # "…, and he made clear": he is whose the sentence is.
        own = self.subjects.side_of(subject.speaker)
        if own in self.leaders and re.search(rf",\s(?:and|et|und|y|и)\s{self.words.he.pattern}\b", bare):
            self.heard.person = own
        return super()._answered(subject, bare)

    def _event(self, text: str, after: str) -> bool:
        if re.search(rf"\b(?:and|et|und|y|и) (?:\w+ly )?(?:{self.words.speaks.pattern})", after):
            # He met somebody and stressed something: what he said is more than that he met him.
            return False
        # Before anybody has spoken two have met, however long the styles between a name and its verb (H.E. Mr. …, President of …, held).
        between = "[^;]){0,300}?" if self.heard.person is None else "[^.;]){0,45}?"
        aside, verb = r"(?:(?!\sthat\b)[^.;,]){0,30},[^.;]{1,90},", rf"(?:(?!\s(?:that|said|que|dass|что)\b){between}"
        return re.match(rf"(?:{aside})?{verb}\b{self.words.event.pattern}", after) is not None

    def _both(self, text: str, after: str, fresh: bool) -> str | None:
        if not fresh and self.heard.last in self.leaders and self.words.reported.search(after[:_VERB]):
            # What the two sides should do is what he says who spoke before.
            return self.heard.last
        told = self._event(text, after) and not self.words.agreed.search(text)
        return (self._then(text) or NARRATOR) if told and not _AND_WILL.search(text) else BOTH

    def _then(self, text: str) -> str | None:
        """Return which leader speaks in a later clause of a sentence that first tells what both did."""
        for clause in clauses(text, self.language):
            head = following(text, clause.start)
            if (side := self.subjects.head(head, 0)) in self.leaders and self.words.speaks.search(head[:_SPEECH]):
                return side
        return None

    def _carried_on(self, text: str, fresh: bool) -> str | None:
        if self.words.agreed.search(text):
            return BOTH
        if self._dropped(text) and (person := self.heard.person or (self.cast.home and self.cast.home.label)):
            return NARRATOR if self.words.event.match(text) else person
        # What their officials will do both have settled; any other step or fact, said by nobody, the narrator tells.
        reported = self.words.reported.search(text) is not None
        if self.words.future.search(text) and not reported:
            return BOTH
        if fresh or self.heard.last == BOTH or not reported:
            return NARRATOR
        # A fact told amid somebody's words does not end them.
        told = self.heard.last == NARRATOR and self.heard.person in self.leaders
        return (self.heard.person if told else self.heard.last) or NARRATOR


_OTHER_SIDE = re.compile(r"[^，。]+，(?!双)[一-鿿]方(?:也|则|亦)?(?:表示|重申|阐明|强调|指出)")
_ASKS = re.compile(rf"(?:希望|敦促|要求)(?P<asked>[一-鿿])方|(?:^|，)(?P<told>[一-鿿])方{TOLD}")
_WISHES = re.compile(r"^(?:希望|欢迎|要)|应|愿|双方(?:可以|要)|需要|必须")
_ACCEPTED = re.compile(r"接受[^，。]{0,12}邀请|愉快接受|^应[^，。]{2,14}邀请，[^，。]{2,10}将")
_INVITED = re.compile(r"邀请|访问|表示[^，。]{0,6}感谢")
_ANSWERS = re.compile(r"(?:对此|也|则|亦|愉快地?|欣然|高兴地|当场)*(?:表示|感谢|接受|邀请|回应|答应|应邀|期待|欢迎|祝|将|商定|同意|一致|代表[^，。]{0,12}感谢)")
"""What the other does who answers an invitation, not he who is but spoken of (指出，总统首次访问…)."""


_SOMEBODY = re.compile(r"(?!同时|此外|对此|为此|另外|再次|进一步|最后|会谈|会上|当天)[一-鿿·]{2,9}?(?:表示|指出|强调|重申)")
"""How a sentence opens in which somebody says something: without a subject known to us it is not who spoke before."""


class _Chinese(_Teller):
    """Clauses strung together, whose subject may be left out or be a side of whom somebody speaks."""

    def _event(self, text: str, after: str) -> bool:
        said, done = self.words.speaks.search(after), self.words.event.search(after)
        return done is not None and (said is None or done.start() < said.start() or self.words.opening.match(text) is not None)

    def _mutual(self, subject: Mention, bare: str, after: str) -> bool:
        if _ACCEPTED.search(bare) or _OTHER_SIDE.match(after):
            return True
        if not _INVITED.search(after):
            return False
        later = [each for each in self.subjects.mentions(after) if each.start > 4 and not each.weak]
        return any(each.speaker not in {subject.speaker, NARRATOR} and _ANSWERS.match(after, each.end) for each in later)

    def _both(self, text: str, after: str, fresh: bool) -> str | None:
        agreed, event = self.words.agreed.search(after), self.words.event.search(after)
        speaking = self.heard.person is not None and self.heard.goes_on
        if speaking and not fresh and text.find("双方") > 8 and "一致" not in after:
            return self.heard.person
        if re.match(r"[^，。]{0,12}将", after) and not re.match(r"[^，。]{0,6}(?:要|应|愿)", after):
            self.plain = None
            return BOTH
        if event and (agreed is None or event.start() < agreed.start()) and (not speaking or self.words.opening.match(text)):
            return NARRATOR
        told = re.match(r"(?:都|也|共同)?(?:要|应|应当|应该|可以|须|需要|既)", after)
        if told and self.heard.person and not fresh:
            return self.heard.person
        wish = agreed is None or told
        if wish and speaking:
            self.plain = None
            return self.heard.person
        return BOTH

    def _carried_on(self, text: str, fresh: bool) -> str | None:
        if _SOMEBODY.match(text):
            return None
        if _ACCEPTED.search(text) or (self.words.agreed.search(text) and not self.heard.goes_on):
            return BOTH
        if self.heard.goes_on and (match := _ASKS.search(text)):
            # Nobody asks his own side: 希望布方恪守 is what the other leader says.
            asked = self.subjects.side(match["asked"] or match["told"])
            other = [person.label for person in (self.cast.home, self.cast.guest) if person and person.label != self.heard.person]
            return other[0] if asked == self.heard.person and len(other) == 1 else self.heard.last
        if self.heard.last == BOTH and self.heard.person and not fresh and _WISHES.search(text):
            return self.heard.person
        return self.heard.last or NARRATOR


_ENDING = 24
"""In so many characters at the end of a Korean or Japanese sentence stands its verb, with what belongs to it."""
_LAST_VERB = 8
"""How many characters a Korean or Japanese sentence ends in after the stem of its last verb, its mark included."""
_OF_ONE_MIND = re.compile(r"(?:一致|確認|合意)し|(?:의견|뜻|견해|인식)[을를] (?:같이|나누|모으|모았|공유)|의견을 나눴|공감했|공감하였")
"""How a clause ends on which both agreed, in Korean also one of views exchanged; in Japanese they (意見を交わし) but lead up to what one says."""
_BALD = re.compile(
    r"(?:"
    r"(?:(?<!게 )(?:됩니다|된다)|됐습니다|되었습니다|됐다|되었다|됨|추진됩니다|이어졌습니다|[어아여커]집니다|어[납듭]니다)"  # it becomes, it is done
    r"|열립니다|열림|(?:기록|에 달)(?:했|하였)습니다|에 이[릅른]니?다|올랐(?:다|습니다)"  # it opens, reaches, rises
    r"|입니다|이다|이었(?:다|습니다)|있습니다"  # it is
    r"|(?:れ|です|であ)(?:る|た|ます|ました)?"
    r")[.。]?$"
)
"""How a sentence ends in which nobody acts."""
_LASTED = re.compile(r"회담[^.]{0,30}\d{1,3}분|\d{1,3}분[^.]{0,20}회담|\d{1,3}시간(?:에 걸쳐| 동안| \d{1,3}분| 넘게)|\d{1,3}分間")
"""How long two have talked: whatever it was about, that is told."""
_JOINT = re.compile(r"서로|함께|공동으로|상호 (?!사증|무사증|무비자)|共同で|相互")


class _VerbLast(_Teller):
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


_SETTLED = re.compile(r"기로 ?(?:했|하였|합의|뜻)|의견을 (?:나누|나눴|교환|모)")
"""What one has asked for and both then settle: …요청했고, 협의를 이어 가기로 했습니다."""
_CLAUSE_SUBJECT = re.compile(r".?[이가]\s")
"""How the subject of a clause ends, which may stand within what another says (총리가 나서 달라고 요청했습니다); a sentence's own is its topic."""
_OF_TALKS = re.compile(r"(?:[가-힣\d·]+ ){0,3}(?:정상)?(?:회담|회의|통화|방문|만찬|오찬|면담|접견|만남)(?:[은는]|에[는도]|에서[는도])")


class _Korean(_VerbLast):
    """Particles tell the topic, whose the sentence is, from the subject of a clause within it."""

    def _of_talks(self, subject: Mention | None, bare: str) -> bool:
        within = subject is not None and not self._topic(subject, bare)
        if within and _BALD.search(bare) and not self.words.agreed.search(bare) and not self.words.future.search(_ending(bare)):
            # 올해는 양국이 수교한 지 40주년이 되는 해입니다: what is so is said of them.
            return True
        return (within or subject is None) and _OF_TALKS.match(bare) is not None and not self._says(bare)

    def _inner(self, subject: Mention, text: str) -> bool:
        # …양국이 힘을 모으기를 바란다고 했습니다: the verb tells that somebody says it of 양국.
        ending = _ending(text)
        said = self.words.speaks.search(ending) or re.search(r"기대|생각|바랍", ending)
        return subject.weak and subject.speaker == BOTH and said is not None and not self.words.agreed.search(ending)

    def _mutual(self, subject: Mention, bare: str, after: str) -> bool:
        return _OF_ONE_MIND.search(_ending(after)) is not None

    def _topic(self, subject: Mention, bare: str) -> bool:
        return not _CLAUSE_SUBJECT.match(bare, subject.end - 1)

    def _ends_in_words(self, text: str) -> bool:
        # 등을 선물했고, 총리는 …라고 답했습니다; 정상회의에 참석하며, 두 정상은 …기로 했습니다.
        return self._says(text) and not self._event(text, text)

    def _settles(self, text: str) -> bool:
        return _SETTLED.search(_ending(text)) is not None

    def _told(self, text: str) -> bool:
        return _BALD.search(text) is not None


def _ending(text: str) -> str:
    return text[-_ENDING:]


_TELLERS: dict[str, type[_Teller]] = {"zh": _Chinese, "ja": _VerbLast, "ko": _Korean}
