"""Whose a statement is in Chinese."""

from __future__ import annotations

import re

from discrepancy.annotate.mentions import Mention
from discrepancy.annotate.namings.chinese import ADDRESS
from discrepancy.annotate.sides.chinese import TOLD
from discrepancy.annotate.tellers.teller import INTRODUCES, Teller
from discrepancy.records import BOTH, NARRATOR

_OTHER_SIDE = re.compile(r"[^，。]+，(?!双)[一-鿿]方(?:对此|也|则|亦)?(?:表示|重申|阐明|强调|指出)")
_SIDES = re.compile(r"(?:^|，)(?!双)([一-鿿])方")
"""The sides that say something in a sentence of a joint statement."""
_ASKS = re.compile(rf"(?:希望|敦促|要求)(?P<asked>(?!双)[一-鿿])方|(?:^|，)(?P<told>(?!双)[一-鿿])方{TOLD}")
_WISHES = re.compile(r"^(?:希望|欢迎|要)|应|愿|双方(?:可以|要)|需要|必须")
_ACCEPTED = re.compile(r"邀请[^。]{2,40}(?:接受|答应)|^应[^，。]{2,14}邀请，[^，。]{2,10}将")
"""An invitation and its acceptance in one sentence; who accepts one by itself says so."""
_INVITED_TO = re.compile(r"应[^，。]{2,16}?邀请")
"""On whose invitation something is done: he says nothing with it."""
_INVITED = re.compile(r"邀请|访问|表示[^，。]{0,6}感谢")
_ANSWERS = re.compile(r"(?:对此|也|则|亦|愉快地?|欣然|高兴地|当场)*(?:表示|感谢|接受|邀请|回应|答应|应邀|期待|欢迎|祝|将|商定|同意|一致|代表[^，。]{0,12}感谢)")
"""What the other does who answers an invitation, not he who is but spoken of (指出，总统首次访问…)."""
_SPEAKS = re.compile(r"(?:对此|也|则|亦|还)*(?:表示|指出|强调|重申|说明|介绍|承诺|回应|阐明|阐述|敦促|要求)")
"""What somebody does who has his own part in a sentence."""
_ADDRESSED = re.compile(r"[^，。]{0,4}，?[^，。]{2,40}致[词辞]时?(?:表示|指出|强调|说)")
"""How it is told that somebody spoke after a speech that is printed whole."""
_SAYS = re.compile(r"(?:（[^）]*）)?(?:致[词辞]时?|随后|首先|对此|还|也|亦|则|进一步|明确|坦率|最后|再次|[同在向对就][^，。]{1,16}[时中上后])*，?(?:表示|指出|强调|说|重申|介绍(?!了)|回应|称|提到|认为)")
"""What stands behind him who speaks himself, whatever else the sentence tells."""
_SOMEBODY = re.compile(r"(?!我|同时|此外|对此|为此|另外|再次|进一步|最后|会谈|会上|当天)[一-鿿·]{2,9}?(?:表示|指出|强调|重申)")
"""How a sentence opens in which somebody says something: without a subject known to us it is not who spoke before."""
_AT_TALKS = re.compile(r"^(?:还|也|日前|近日|昨天|今天)?在(?:[^，。]{0,16}?(?:会[谈见晤面]|通话|宴会)|(?:会[谈见晤]|拜会)[^，。]{2,14}?)(?:中|时|上|期间)|^在[^，。]{2,10}[前后](?=表示|说|指出)|^(?:[同与在]|接受)?[^，。]{0,16}?(?:会[见谈晤面]|[接晋]见|拜会|通电?话|采访|见记者|出席|访问)[^，。]{0,40}?时(?=，?(?:表示|指出|强调|说|介绍|重申|称|呼吁|回应|透露|感谢|欢迎|祝贺|期盼|肯定))|^对[^，。]{2,24}?(?=表示|给予|深表|高度)")
"""Where he speaks who says something: that they met is not what is told."""
_ASKED = re.compile(r"有记者")
"""How a question is told of."""
_POINT = re.compile(r"[\s○●•*—–-]*(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:[）)]|[、.．](?!\d))\s?)?")
"""What stands before a point of a list."""
_COUNTED = re.compile(r"[一二三四五六七八九十]是|第[一二三四五六七八九十]，")
_SETTLED = re.compile(r"共识|商定|一致|成果")
"""What introduces a list of what both have settled."""
_SETTLES = re.compile(r"[，；](?:双方)?(?:还|并)?(?:商定|同意|就[^，。；]{2,30}达成|达成[^，。；]{0,8}共识|形成[^，。；]{0,8}共识)")
"""A later clause in which both settle something, whatever they did before."""
_OF_ONE_MIND = re.compile(r"(?<!达成)一致")
"""How both agree; 争取尽早达成一致 is yet to come."""
_SINCE = re.compile(r"(?:过去|近期|[^，。]{0,14}(?:年|月|时间|以)来)[^，。]{0,8}，")
"""How a sentence begins that looks back."""
_TEAMS = re.compile(r"(?:[^，。]{1,6}，)?(?:双方|两国)(?:外交|经贸|工作|各)?(?:团队|部门|企业|民众)(?![^，。]{0,4}将)[^。]*了")
"""Who of both sides has been at work, as a leader tells it."""
_MET = re.compile(r"[^，。]{0,12}(?:举行|会[谈见晤]|签署|主持)")
"""What a joint statement tells of the meeting itself."""
_ITEM_ENDS = ("；", ";")
"""How an item of a list ends that is not the last."""
_FIRST = re.compile(r"我(?!国|方|军|省|市|党)|我[国方军](?:已|将|愿|对|一贯|坚决)")
"""He who speaks himself, in a speech or an answer."""
_WE_AGREED = re.compile(r"我(?:们|[和同与][^，。]{2,12}?)(?:双方|两国|还|已|都|也|就[^，。]{1,30}|一致|共同)*(?:同意|商定|达成|决定|约定|确认|认为双方|(?<=一致)认为)")
"""What "we" who speak have settled with the other side."""
_HE = re.compile(r"[他她](?!们|国|人|方)|渠(?!道)")
_HE_SAYS = re.compile(rf"(?:{_HE.pattern})(?:还|也|并|则|同时|进一步|特别|再次|最后)*(?:表示|指出|强调|说|提到|认为|介绍|重申)")
_DECLINED = re.compile(r"(?:没有|暂无)[^，。]{0,6}(?:提供|补充|发布|消息|信息)|不(?:作|做|予)评论|(?:可以?|请你?)(?:查阅|关注|参阅|向[^，。]{1,12}(?:了解|询问))")
"""How a spokesman leaves a question without an answer."""


class Chinese(Teller):
    """Clauses strung together, whose subject may be left out or be a side of whom somebody speaks."""

    answers: str | None = None
    """Whose turn it is in a record of remarks: what nobody else says there is his."""
    asks: str | None = None
    """Who asks there."""
    spokesman = False
    """He who answers tells of the meeting too."""
    start = 0
    """Where a statement begins behind whose turn it is, and the number of a point."""
    settled = False
    """A list goes on of what both have settled."""

    def _in_turn(self, text: str, fresh: bool) -> str | None:
        turn = self.subjects.turns.find(text)
        if turn:
            self.asks, self.answers = (turn.speaker, None) if turn.asks else (None, turn.speaker)
            self.spokesman = turn.quoted
            self.heard.last = self.heard.person = self.answers
        elif fresh and self.asks and self.cast.home:
            # An answer under a question that has a label needs none.
            self.asks, self.answers, self.spokesman = None, self.cast.home.label, True
        if self.asks:
            return self.asks
        point = _POINT.match(text, turn.start if turn else 0)
        self.start = point.end() if point else 0
        pointed = point is not None and bool(point[0].strip() or _COUNTED.match(text, self.start))
        # An item of a list is his who introduces it.
        listed = pointed and (self.settled or text.endswith(_ITEM_ENDS))
        return BOTH if listed and self.settled else self.heard.last if listed else None

    def _of_talks(self, subject: Mention | None, bare: str) -> bool:
        return _ASKED.match(bare) is not None or _DECLINED.search(bare) is not None

    def _decide(self, text: str, fresh: bool) -> str | None:
        if _ADDRESSED.match(text) and (other := self._subject(text)) and other.person and self.cast.home and other.speaker != self.cast.home.label:
            # Another is told to speak: the leader's own words are over.
            self.own_voice = self.heard.own_voice = False
        himself, said = self._himself(), text[self.start :]
        found = himself if himself and ADDRESS.match(said) else super()._decide(said, fresh)
        self.plain = None if self.plain is None else self.plain + self.start
        self.settled = text.endswith(INTRODUCES) and _SETTLED.search(text) is not None and not self.subjects.joint
        return found

    def _himself(self) -> str | None:
        """Return who tells it himself, in a speech or in his turn of a record."""
        return self.cast.home.label if self.own_voice and self.cast.home and not self.subjects.joint else self.answers

    def _carried(self, text: str, fresh: bool) -> str | None:
        himself = self._himself()
        if himself and re.search(r"\w", text) and not (self.spokesman and self.words.opening.match(text)):
            self.plain = 0
            if _WE_AGREED.search(text):
                return BOTH
            if not self.spokesman or _FIRST.search(text) or self.heard.last not in self.leaders:
                return himself
        return super()._carried(text, fresh)

    def _event(self, text: str, after: str) -> bool:
        after = _INVITED_TO.sub("", _AT_TALKS.sub("", after))
        if _SAYS.match(after):
            return False
        said, done = self.words.speaks.search(after), self.words.event.search(after)
        return done is not None and (said is None or done.start() < said.start() or self.words.opening.match(text) is not None)

    def _inner(self, subject: Mention, text: str) -> bool:
        # 习近平主席不久前成功访俄，…: of whom a leader speaks is no speaker, unless he says something himself.
        if _HE_SAYS.match(text):
            return True
        third = subject.person and self.subjects.side_of(subject.speaker) not in {*self.leaders, BOTH} and not self.heard.fresh and self.heard.person in self.leaders
        return third and self.words.opening.match(text) is None and _SAYS.match(text, subject.end) is None

    def _mutual(self, subject: Mention, bare: str, after: str) -> bool:
        if self.subjects.joint:
            return len({*_SIDES.findall(bare)}) > 1
        if _ACCEPTED.search(bare) or _OTHER_SIDE.match(after):
            return True
        later = [each for each in self.subjects.mentions(after) if each.start > 4 and not each.weak and each.speaker not in {subject.speaker, NARRATOR}]
        if _INVITED.search(after) and any(_ANSWERS.match(after, each.end) for each in later):
            return True
        # Each has his part, unless the first but speaks of the other.
        return any(each.speaker in self.leaders and _SPEAKS.match(after, each.end) and _SPEAKS.search(after[: each.start]) is not None for each in later)

    def _both(self, text: str, after: str, fresh: bool) -> str | None:
        if self.subjects.joint:
            return NARRATOR if self.words.opening.match(text) or _MET.match(after) else BOTH
        agreed, event = self.words.agreed.search(after), self.words.event.search(after)
        speaking = self.heard.person is not None and self.heard.goes_on
        # What he tells of years past, or of both amid a sentence, is no outcome of the meeting.
        told_by_him = _SINCE.match(text) or ((text.find("双方") > 8 or _TEAMS.match(text)) and not _OF_ONE_MIND.search(after))
        if speaking and not fresh and told_by_him:
            return self.heard.person
        if re.match(r"[^，。]{0,12}将", after) and not re.match(r"[^，。]{0,6}(?:要|应|愿)", after):
            self.plain = None
            return BOTH
        if re.match(rf"(?:都|均)(?:{self.words.speaks.pattern}|反对|赞成)", after):
            return BOTH
        if event and _SETTLES.search(after, event.end()):
            return BOTH
        if event and (agreed is None or event.start() < agreed.start()) and (not speaking or fresh or self.words.opening.match(text)):
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
        if _HE.match(text) and self.heard.person:
            return self.heard.person
        if _WE_AGREED.match(text):
            return BOTH
        if fresh and self.heard.last not in {None, BOTH, NARRATOR, *self.leaders} and self.known.isdisjoint({self.heard.last}):
            # A stranger's words end with his paragraph.
            return NARRATOR
        if _SOMEBODY.match(text):
            return None
        if _ACCEPTED.search(text) or (self.words.agreed.search(text) and not self.heard.goes_on):
            return BOTH
        if self.heard.goes_on and (match := _ASKS.search(text)):
            # Nobody asks his own side: 希望布方恪守 is what the other leader says.
            asked = self.subjects.sides.of(match["asked"] or match["told"])
            other = [person.label for person in (self.cast.home, self.cast.guest) if person and person.label != self.heard.person]
            return other[0] if asked == self.heard.person and len(other) == 1 else self.heard.last
        if self.heard.last == BOTH and self.heard.person and not fresh and _WISHES.search(text):
            return self.heard.person
        return self.heard.last or NARRATOR
