"""Whose turn it is in a Japanese record of a press conference: 【記者】…, 記者：…, 問）…, （官房長官）…, 【綾部外務大臣】…."""

from __future__ import annotations

import re
from collections.abc import Sequence

from discrepancy.annotate.turns import turn
from discrepancy.annotate.turns.turn import Turn
from discrepancy.read.segment import ends_as_sentence

_LABEL = re.compile(
    r"[\s○●・]*(?:【(?P<square>[^】]{1,30})】|[（(](?P<round>[^（）()]{1,20})[）)]|(?P<plain>[^\s。、：:「」（）()]{1,16})(?:[：:]|　)|(?P<dash>[―—─]{1,2})|(?P<letter>[問答QAＱＡ])\d*\s?[）).．])\s*(?=\S)"
)
_ASKS = re.compile(r".*記者|(?:.*(?:新聞|通信|テレビ|放送))(?:\s.*)?|質?問|質問者|司会.*|[QＱ]\d*|[―—─]+")
"""How a question begins: whoever asks, his paper, or but a dash."""
_SECTION = re.compile(r"[\s○●■◆【（(〈《＜<]*(?P<who>[^\s。、】）)]{2,20}?)(?:(?:による|の)?冒頭|から)?の?(?:発言|挨拶|スピーチ)[\s】）)〉》＞>]*")
"""A heading over the remarks of one of two who speak in turn: 【北原総理発言】."""
_ANSWERS = re.compile(r"回?答|[AＡ]\d*")
"""How an answer begins that names nobody."""


class Turns(turn.Turns):
    """Reads the labels of one text; whoever answers by an office alone does so for the publishing side, unless only the guest has that office."""

    def _learn(self, texts: Sequence[str]) -> None:
        self.sections = len({heading["who"] for text in texts if (heading := _SECTION.fullmatch(text))}) > 1
        self.record = any(self.find(text) for text in texts)

    def find(self, text: str) -> Turn | None:
        """Return the turn that begins with a statement, null where what stands before it is no label."""
        if self.sections and (heading := _SECTION.fullmatch(text)):
            speaker = self._answers(heading["who"])
            return Turn(speaker, heading.end(), section=True) if speaker else None
        match = _LABEL.match(text) if ends_as_sentence(text) else None
        if match is None:
            return None
        who = next(filter(None, match.groups()))
        if _ASKS.fullmatch(who):
            return Turn(who, match.end(), asks=True)
        answers = self._answers(who)
        return Turn(answers, match.end()) if answers else None

    def _answers(self, who: str) -> str | None:
        """Return for whom somebody answers: the guest for himself, anybody else for the publishing side."""
        guest = self.cast.guest
        named = next((label for label, each in self.finders if each.pattern.fullmatch(who)), None)
        if guest and (named == guest.label or (named is None and self.cast.holders(who) == [guest])):
            return guest.label
        return self.house if (named or self.words.title.fullmatch(who) or _ANSWERS.fullmatch(who)) else None
