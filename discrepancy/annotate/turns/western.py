"""Whose turn it is in a Western record of what was said: PRESIDENT HALLAM: …; THE PRESIDENT: …; Mao Lin: …; Q  …; Э.Кастанье (как переведено): ….

A word with a colon may begin any sentence: all labels of a text are weighed together before one is believed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from discrepancy.annotate.lexicon import ARTICLE
from discrepancy.annotate.turns import turn
from discrepancy.annotate.turns.turn import Turn
from discrepancy.read.segment import ends_as_sentence

_CAPITAL = "A-ZÀ-ÞА-ЯЁ"
_LABEL = re.compile(rf"(?P<who>[{_CAPITAL}][^:()“”\"«»\n]{{0,90}}?)(?:\s?\([^():]{{1,60}}\)\.?)?\s?:(?:\s+(?=\S)|$)|(?P<asks>Q|(?:Question|QUESTION|Journaliste|JOURNALISTE|Pregunta|Periodista|Frage|Вопрос|Корреспондент)(?=\s[-–—]))(?:\.?|\s[-–—])\s+(?=[A-ZÀ-ÞА-ЯЁ(«¿])|(?P<answers>R|Réponse|Respuesta|Antwort|Ответ)\s[-–—]\s+(?=[A-ZÀ-Þ(«])")
_WORDS = re.compile(rf"(?:(?:[{_CAPITAL}][\w.’'&-]*|of|the|and|for|to|at|from|de|la|du|des|al|bin|von|und)(?:,\s|\s|$)){{1,12}}")
"""A label is made of words with a capital; Turning to trade: is none."""
_ASKS = re.compile(
    r"(?i:Q(?:uestion)?\s?\d*|(?:(?:a|the|first|second)\s)?(?:reporter|journalist|correspondent|interviewer|host|press|media|moderator|interpreter|presenter|unidentified \w+)"
    r"|(?:zusatz|nach)?frage|journaliste?(?:in)?|moderator(?:in)?|pregunta|periodista|moderadora?|animat(?:eur|rice)|вопрос|реплика(?: из зала)?|корреспондент|журналист(?:ка)?|ведущ(?:ий|ая)|модератор)\b"
)
_ANSWERS = re.compile(r"(?i:answer|ответ|antwort|réponse|respuesta)|[AR]")
"""A label of answers: whoever gives them speaks for his house."""
_STYLED = re.compile(
    r"(?:M[RS]|MRS|M[rs]|Mrs|Dr|DR|Shri|Smt)\b"
    r"|(?:.*\b)?(?i:spokes(?:person|man|woman)|official|press secretary|ambassador|adm\.|gen\.|aide|advis[eo]r|(?:regierungs)?sprecher(?:in)?|porte-parole|portavoz|пресс-секретарь|официальный представитель)\b"
)
"""How a label begins, or what it has, that names somebody who is neither of the leaders."""
_OFTEN = 2
"""So often a label stands that is no heading of a list."""


class Turns(turn.Turns):
    """Reads the labels of one record; a text that has none of any kind is no record."""

    def _learn(self, texts: Sequence[str]) -> None:
        labels = Counter(_called(match) for text in texts if (match := self._label(text)))
        sure = any(self._sure(label) for label in labels)
        often = sum(1 for times in labels.values() if times >= _OFTEN)
        # A word with a colon may begin any sentence (Convinced: …); whoever speaks but once has more of a name.
        self.strangers = {label for label, times in labels.items() if times >= _OFTEN or label.isupper() or re.search(r"[ .]", label)}
        leaders = {person.label for person in (self.cast.home, self.cast.guest) if person}
        self.led = any(self._known(label) in leaders for label in labels)
        alone = len(labels) == 1 and any((label.isupper() and self._known(label)) or _STYLED.match(label) for label in labels)
        self.askers = self._askers(texts, labels)
        self.record = alone or (len(labels) > 1 and (sure or (often > 0 and labels.total() > _OFTEN)))

    def _askers(self, texts: Sequence[str], labels: Counter[str]) -> set[str]:
        """Return whose every turn ends with a question, unless they have most of the turns (Harbour News: …?)."""
        most = labels.most_common(1)[0][1] if labels else 0
        turns: dict[str, list[str]] = {}
        label = None
        for text in texts:
            label = _called(match) if (match := self._label(text)) else label
            if match:
                turns.setdefault(label or "", []).append(text)
            elif label:
                turns[label][-1] = text
        return {label for label, ends in turns.items() if all(end.endswith("?") for end in ends) and labels[label] < most and not self._known(label)}

    @cached_property
    def _office(self) -> re.Pattern[str]:
        """An office alone, with its article or without: The President; La ministre."""
        return re.compile(rf"(?i:(?:{ARTICLE}\s)?({self.words.title.pattern}))")

    def find(self, text: str) -> Turn | None:
        """Return the turn that begins with a statement; in a text that is no record only one of the cast's."""
        match = self._label(text)
        if match is None:
            return None
        label = _called(match)
        asks = match["asks"] is not None or _ASKS.match(label) is not None or (self.record and label in self.askers)
        known = None if asks else self._known(label)
        answers = _ANSWERS.fullmatch(label) is not None
        if not (known or asks or (self.record and (answers or label in self.strangers))):
            return None
        return Turn(known or label, match.end(), asks)

    def preface(self, texts: Sequence[str]) -> int:
        """Return how many statements stand before the first turn; a text that is no record has a label here and there."""
        return super().preface(texts) if self.record else len(texts)

    def _label(self, text: str) -> re.Match[str] | None:
        match = _LABEL.match(text)
        if match and match.end() < len(text) and not (ends_as_sentence(text) or text.endswith(("—", "–", ")", "]", ","))):
            # A heading: PRESIDENT HALLAM: TALKS ON THE FERRY
            return None
        return match if match and (match["who"] is None or any(each.fullmatch(match["who"]) for each in (_WORDS, _ASKS, self._office))) else None

    def _sure(self, label: str) -> bool:
        return _ASKS.match(label) is not None or _STYLED.match(label) is not None or self._known(label) is not None

    def _known(self, label: str) -> str | None:
        """Return who of the cast a label names: by his name at its end or before his office, or by his office alone."""
        named = next((who for who, each in self.finders if re.search(rf"(?:^|\s)(?:{each.pattern.pattern})(?:$|,\s)", label, re.IGNORECASE)), None)
        if _STYLED.match(label) and not (named and self.words.title.search(label.title())):
            return None
        office = self._office.fullmatch(label)
        return named or (self.holder(office[1].title()) if office else None)


def _called(label: re.Match[str]) -> str:
    """Return what a label calls him whose turn it is."""
    return label["who"] or label["asks"] or label["answers"]
