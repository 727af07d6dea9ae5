"""Whose turn it is in a Korean record of what was said: ○ (수 대통령) …, 문) …, <로렌츠 아델만 대통령>; each label is believed by itself."""

from __future__ import annotations

import re
from collections.abc import Sequence

from discrepancy.annotate.lexicon import Lexicon
from discrepancy.annotate.mentions import Finder

BRIEFERS = ("관계자", "차관", "수석", "실장", "대변인", "비서관")
"""Korean offices whose bearers brief the press."""
_TURN = re.compile(r"[\s○●◦•▲△□▪◇◆▶▷►*–-]*(?:[(\[<〈《【](?P<aside>[^)\]>〉》】:]{1,40})[)\]>〉》】]|(?P<who>[^:：=.]{1,40})(?:[:：]\s|=\s?)|(?P<letter>(?:[QA]|질문|답변|[문답])\s?\d*)[.)]\s)")
ASKS = re.compile(r"Q(?:UESTION|uestion)?\d*|(?:기자 ?)?질[문의]\s?\d*|문\s?\d*|(?:[가-힣A-Z]+ )?기자|사회자")
"""Who else has a turn in a record of remarks."""
_ANSWERS = re.compile(rf"A(?:NSWER|nswer)?\d*|답변?|대답|(?:[가-힣]+ )?[가-힣]{{0,6}}(?:{'|'.join(BRIEFERS)})(?: ?답변)?")
"""How an answer begins that names nobody: the question is over."""
_QUESTION = re.compile(r"(?:[?？]|니까\.?|(?:[했었됐겠있없]|인|하)나\.?|는가\.?|[은는을]지요?\.?)[”\"’']?\s*$")
"""How a question ends."""
_HEADING = re.compile(r"[\s○●◦•▲△□■▪◇◆*–<〈《【(\[-]*(?P<who>[가-힣\d· ]{2,40}?)의?(?: ?(?:모두|마무리|맺음|환영)? ?(?:발언|말씀|인사말?|답사)(?: ?(?:전문|요지))?)?[\s>〉》】)\]:：]*")
"""A line that heads the remarks of one."""


class Prefixes:
    """Reads what is printed before a statement, by the persons of its cast."""

    def __init__(self, words: Lexicon, finders: Sequence[tuple[str, Finder]]) -> None:
        """Take what finds the cast."""
        self.words, self.finders = words, finders

    def turn(self, text: str) -> str | None:
        """Return whose turn a statement is that begins with his name, or with a question's mark."""
        who = _prefix(text)
        known = (label for label, each in self.finders if who and re.fullmatch(each.pattern.pattern, who, re.IGNORECASE))
        return next(known, who if who and ASKS.fullmatch(who) else None)

    def headed(self, text: str) -> str | None:
        """Return whose remarks follow on a heading (<로렌츠 아델만 대통령>, ■ 하다온 대통령 모두발언), up to the next."""
        heading = _HEADING.fullmatch(text)
        if heading is None:
            return None
        named = {label for label, each in self.finders for _ in each.find(heading["who"])}
        return named.pop() if len(named) == 1 and re.search(rf"(?:{self.words.title.pattern})$", heading["who"]) else None

    def answer(self, text: str) -> bool:
        """Tell an answer of nobody who is named: 답변:, 대변인:."""
        return _ANSWERS.fullmatch(_prefix(text) or "") is not None


def asks(bare: str) -> bool:
    """Tell a question that nobody within a text puts, by its words outside quotations."""
    return _QUESTION.search(bare) is not None


def _prefix(text: str) -> str | None:
    match = _TURN.match(text)
    return match and next(filter(None, match.groups())).strip()
