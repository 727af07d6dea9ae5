"""Whose a statement is in Chinese."""

from __future__ import annotations

import re

from discrepancy.annotate.mentions import Mention
from discrepancy.annotate.subjects import TOLD
from discrepancy.annotate.tellers.teller import ASKED, Teller
from discrepancy.records import BOTH, NARRATOR

_OTHER_SIDE = re.compile(r"[^，。]+，(?!双)[一-鿿]方(?:也|则|亦)?(?:表示|重申|阐明|强调|指出)")
_ASKS = re.compile(rf"(?:希望|敦促|要求)(?P<asked>(?!双)[一-鿿])方|(?:^|，)(?P<told>(?!双)[一-鿿])方{TOLD}")
_WISHES = re.compile(r"^(?:希望|欢迎|要)|应|愿|双方(?:可以|要)|需要|必须")
_ACCEPTED = re.compile(r"接受[^，。]{0,12}邀请|愉快接受|^应[^，。]{2,14}邀请，[^，。]{2,10}将")
_INVITED = re.compile(r"邀请|访问|表示[^，。]{0,6}感谢")
_ANSWERS = re.compile(r"(?:对此|也|则|亦|愉快地?|欣然|高兴地|当场)*(?:表示|感谢|接受|邀请|回应|答应|应邀|期待|欢迎|祝|将|商定|同意|一致|代表[^，。]{0,12}感谢)")
"""What the other does who answers an invitation, not he who is but spoken of (指出，总统首次访问…)."""


_SOMEBODY = re.compile(r"(?!同时|此外|对此|为此|另外|再次|进一步|最后|会谈|会上|当天)[一-鿿·]{2,9}?(?:表示|指出|强调|重申)")
"""How a sentence opens in which somebody says something: without a subject known to us it is not who spoke before."""


_AT_TALKS = re.compile(r"^在[^，。]{0,6}(?:会[谈见晤]|通话|宴会)(?:中|时|上|期间)")
"""Where he speaks who says something: that they met is not what is told."""
_ANSWER = re.compile(r"答[：:]")
"""How an answer begins in a record of a press conference: it is the publishing side's."""
_HE = re.compile(r"[他她](?!们|国|人|方)")
_DECLINED = re.compile(r"(?:没有|暂无)[^，。]{0,6}(?:提供|补充|发布|消息|信息)|不(?:作|做|予)评论|(?:可以?|请你?)(?:查阅|关注|参阅|向[^，。]{1,12}(?:了解|询问))")
"""How a spokesman leaves a question without an answer."""


class Chinese(Teller):
    """Clauses strung together, whose subject may be left out or be a side of whom somebody speaks."""

    def _of_talks(self, subject: Mention | None, bare: str) -> bool:
        return ASKED.match(bare) is not None or _DECLINED.search(bare) is not None

    def _event(self, text: str, after: str) -> bool:
        after = _AT_TALKS.sub("", after)
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
        if re.match(rf"(?:都|均)(?:{self.words.speaks.pattern}|反对|赞成)", after):
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
        if _ANSWER.match(text) and self.cast.home and not self.words.agreed.search(text):
            return self.cast.home.label
        if _HE.match(text) and self.heard.person:
            return self.heard.person
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
