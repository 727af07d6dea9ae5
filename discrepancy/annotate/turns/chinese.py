"""Whose turn it is in a Chinese record of what was said: 问：…, 郭卫东：…, 聂云舒部长：….

A record is known by its questions; whoever answers them and is not of the cast speaks for the publishing side.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from discrepancy.annotate.namings.chinese import ADDRESS
from discrepancy.annotate.turns import turn
from discrepancy.annotate.turns.turn import Turn

_LABEL = re.compile(r"[\s○●•*—–-]*(?:【(?P<aside>[^】：:]{1,24})】|[（(](?P<bracketed>记者|主持人|问|答)[）)]|(?P<who>[^：:，。？！“”]{1,24})[：:])\s*")
_PRESS = r"(?:新闻|通信|通讯|时报|日报|周刊|电视)"
_ASKS = re.compile(rf"(?:.{{0,16}}(?:记者|主持人|主播|网友|媒体|提问)(?:追问|提问|问)?|主持人\s?.{{1,6}}|追问|.{{0,8}}{_PRESS}(?:社|台|网)?(?:\s.{{1,8}})?|[一-鿿]{{1,8}}(?:[社网报台]|卫视)|(?!有人|.*[要想请试]问).{{0,16}}问|Q|问题)(?:[一二三四五六七八九十\d]{{0,2}})")
"""Who asks, or leads through the meeting."""
_ANSWERS = re.compile(r"(?:[答A]|回答|.{0,16}发言人.{0,8})\d{0,2}")
_NAME = re.compile(r"[一-鿿·]{2,12}")


class Turns(turn.Turns):
    """Reads the labels of one record; a text without questions is none, and only who takes part in the talks has his turn there."""

    def _learn(self, texts: Sequence[str]) -> None:
        self.says = re.compile(rf"(?:{self.words.speaks.pattern})+$")
        labels = [_name(match) for text in texts if (match := _label(text))]
        self.record = any(_ASKS.fullmatch(label) for label in labels)
        self.led = any(self._known(label) for label in labels)

    def find(self, text: str) -> Turn | None:
        """Return the turn that begins with a statement, null where what stands before it is no label."""
        match = _label(text)
        if match is None:
            return None
        label = _name(match)
        if _ASKS.fullmatch(label):
            return Turn(label, match.end(), asks=True)
        if known := self._known(self.says.sub("", label) if self.record else label):
            return Turn(known, match.end())
        answers = _ANSWERS.fullmatch(label) or (self.record and not self.led and _NAME.fullmatch(label) and not self.says.search(label))
        return Turn(self.house, match.end(), quoted=True) if self.house and answers else None

    def _known(self, label: str) -> str | None:
        """Return whom of the cast a label names, with his office or without."""
        if self.words.title.fullmatch(label):
            return self.holder(label)
        return next((who for who, each in self.finders if re.fullmatch(rf"[一-鿿]{{0,10}}?(?:{each.pattern.pattern})", label)), None)


def _label(text: str) -> re.Match[str] | None:
    """Return what may be a label: a speech calls by name, before a colon, those who hear it."""
    return None if ADDRESS.match(text) else _LABEL.match(text)


def _name(match: re.Match[str]) -> str:
    return (match["aside"] or match["bracketed"] or match["who"]).strip()
