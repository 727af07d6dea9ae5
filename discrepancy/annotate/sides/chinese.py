"""How a Chinese readout calls a side, or who speaks for it, without a name: 岚方, 我方, 外交部, 主席先生; and where a subject stands."""

from __future__ import annotations

import re
from collections.abc import Iterator

from discrepancy.annotate.lexicon import Lexicon
from discrepancy.annotate.mentions import Mention
from discrepancy.annotate.sides import side

TOLD = r"(?:不?应(?![^，。]{1,10}(?:请|邀|约))|须|必须|务必|要(?!求)|不得)"
"""What one side tells the other to do; 应…邀请 and 要求 are other words."""
_SAYS = r"(?:对此|(?:则|也|亦|随后|同时)*(?:表示|指出|强调|重申|阐述|回应|承诺|(?:介绍|通报|解释)了))"
"""How a side speaks itself."""
_SIGN = re.compile(rf"(?:[^，。]{{1,14}}[，,])?(?P<c>(?![双我各多三两])[一-鿿])方(?!面|案|式|向|法|[一-鿿]{{0,2}}双)(?:(?P<told>{TOLD})|(?P<says>{_SAYS}))?")
"""A side by one character at the head of a sentence."""
_VERB = re.compile(r"方|期待|希望|欢迎|感谢|祝")
"""Before a name these make it an object: 希望…."""
_BODY = re.compile(r"(?:^|[，。；])(?!应)(?:对外|[^，。；：同与和向对由请为在会]){1,12}[部院会局署府国室委行社司]$|(?:^|[，。；])[^，。；：同与和向对由请为在会]{0,6}驻[^，。；：]{1,8}$")
"""Of what somebody is the head, before his office: 中央对外联络部|部长, 驻白砂|大使."""
_OFFICE = re.compile(r"[一-鿿]{2}[部署院府处办]$")
"""The office that publishes, at the end of a government's label."""
_HEAD = 6
"""So many characters may stand before a subject: what somebody is the head of, how he is called."""


class Sides(side.Sides):
    """Finds the sides of one readout."""

    def _learn(self, text: str) -> None:
        self.text, government, words = text, self.government, self.words
        office = _OFFICE.search(government)
        state, bodies = (government[: office.start()], f"政府|{office[0]}") if office else ("", "政府")
        self.own = re.compile(
            rf"(?:[^，。]{{1,14}}，)?(?:我方|我国(?=(?:也|将|始终|一贯|高度)*(?:{words.speaks.pattern}))|(?:我国|{re.escape(state or '我国')})?(?:{bodies})(?!发言|副?[部院局]?长|有关)(?=[^。]{{0,30}}(?:{words.speaks.pattern})))"
        )
        self.spoken_to = re.compile(rf"(?:^|(?<=[，。]))(?:您|(?:{words.title.pattern})(?:先生|女士|阁下))(?=刚才|也|还|向我|对我|告诉|表示|介绍|提到|谈到|指出)")

    def mentions(self, text: str, *, joint: bool) -> Iterator[Mention]:
        """Give the sides that stand at the head of a sentence, and whom a speech calls by his office."""
        match = _SIGN.match(text)
        # Amid somebody's words a side is whom he speaks of (美方应恪守承诺), unless it speaks in turn (美方对此表示).
        goes_on = self.heard.goes_on and self.heard.last in {person.label for person in self.leaders}
        if match and (joint or (match["says"] and match.start("c") == 0) or not goes_on or (self.heard.fresh and not match["told"])):
            yield Mention(match.start("c"), match.end("c") + 1, self.of(match["c"]), weak=True)
        # A ministry's statement may name no leader: it speaks itself.
        home = self.cast.home.label if self.cast.home else self.government
        if home and (own := self.own.match(text)):
            yield Mention(own.start(), own.end(), home, weak=True)
        if self.heard.own_voice and self.cast.guest and (to := self.spoken_to.search(text)):
            yield Mention(to.start(), to.end(), self.cast.guest.label, person=True)

    def of(self, sign: str) -> str:
        """Return the person or country that a text calls by one character (中方, 恰方)."""
        country = next((name for name, forms in self.names.countries.items() if f"{sign}方" in forms.get("zh", ())), None)
        for person in self.leaders:
            if country and person.country == country:
                return person.label if person.label in {self.heard.person, self.heard.last} else country
        # A minister whom no table knows is China's all the same where the text is Chinese.
        if country in self.likely and self.cast.home and not self.cast.home.country:
            return self.cast.home.label
        if country and (len(self.leaders) < 2 or any(person.country in self.names.countries for person in self.leaders)):
            return country
        ours = sign in self.government or self._not_the_guests(sign)
        named = self.cast.home if ours else self.cast.guest
        return named.label if named else self.government if sign in self.government else f"{sign}方"

    def _not_the_guests(self, sign: str) -> bool:
        """Tell whether a text that calls the guest's side by another character (澄方, of 澄海共和国) has that of its own side here, whatever its government is called."""
        guest = self.cast.guest
        return guest is not None and guest.country is not None and sign not in guest.country and any(f"{each}方" in self.text for each in guest.country)


def stands_first(before: str, after: str, start: int, words: Lexicon) -> bool:
    """Tell whether a mention stands where a Chinese subject does, by what is before it and after it."""
    if after.startswith("是"):
        return False
    if not before.strip() or before[-1] in "，。；：“”" or before.endswith(("还", "，并")):
        return True
    free = not words.oblique.search(before)
    return free and (_BODY.search(before) is not None or (start <= _HEAD and not _VERB.search(before)))
