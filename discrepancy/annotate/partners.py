"""Two who are the subject of a sentence together, and an office that goes on to its bearer's name."""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import replace

from discrepancy.annotate.bearers import Bearers
from discrepancy.annotate.beside import following
from discrepancy.annotate.cast import Person
from discrepancy.annotate.lexicon import IDEOGRAPHIC, Lexicon
from discrepancy.annotate.mentions import Finder, Mention
from discrepancy.annotate.namings.western import HONOURS
from discrepancy.records import BOTH

_AND = re.compile(r"(?:\s?(?:and|et|und|y|и|和|と|과|와)\s?)")
"""What joins two who are subjects together."""
_AND_OFFICE = re.compile(r"(?:,[^,;.]{2,60},|,)?\s(?:et|und|y|e|и)\s(?P<office>(?:[\w’'-]+\s){0,8}(?:[\w’'-]+,\s)?)")
"""What stands between two who are named together, the second with his office before him."""
_APPOSED = re.compile(rf"(?:\s[^.;:,]{{2,100}}(?:,\s(?:d[eu]|des|d’|et|chargée?|y|del)\s[^.;:,]{{2,80}}){{0,3}})?,?\s{HONOURS}")
"""What stands between an office with its field and the name of its bearer."""
_SECOND_OFFICE = re.compile(r"(?:[A-Z]\w+ )?(?:Minister|Secretary) (?:of|for)\b")
"""A second office of one person (the Prime Minister and Minister of Foreign Affairs); another's has an article."""
_THE_NATIONAL = re.compile(r"the\s[A-Z][\w-]+\s|(?:[A-Z][\w-]+\s){0,2}[A-Z][\w-]+[’']s?\s")
"""What may stand before the office of the second of two (His Highness and the Garamese President, and Garam’s Minister of Trade)."""
_WILL = re.compile(r"(?:[\w.’-]+ ){1,6}?(?:will|were (?:instructed|tasked|asked|directed)|продолжат|проведут|встретятся)\b")
"""What two officials joined by "and" are yet to do for both sides."""
_BESIDE, _UP_TO = re.compile(r"(?: ?[가-힣]+)?[과와] (?:[가-힣]+ ){0,2}"), re.compile(r"(?: ?[가-힣]+){0,3}")
"""What stands between two who are named together, and between the second's name and the end of his office."""
_OTHER = re.compile(r"(?:his|her|the)\s(?:[\w-]+\s)?(?:guest|host|visitor|counterpart|opposite number|colleague)\b")
"""His guest, her Velian counterpart."""


class Partners:
    """Finds who of a sentence's persons belong together."""

    def __init__(self, words: Lexicon, language: str, leaders: Set[str], finders: list[tuple[Person, Finder]], bearers: Bearers) -> None:
        """Take what finds the cast by name and by office."""
        self.words, self.language, self.leaders = words, language, leaders
        self.finders, self.bearers = finders, bearers
        self._others = (words.counterpart, words.guest, *((_OTHER,) if language == "en" else ()))

    def named(self, text: str, mentions: list[Mention]) -> Mention:
        """Return the first of all mentions up to his name, where that follows his office and what it is for (Le ministre de la Défense, M. Ivo Brankov)."""
        first = mentions[0]
        names = (each.end for each in mentions if each.person and each.speaker == first.speaker and _APPOSED.fullmatch(text, first.end, each.start))
        return replace(first, end=max(names, default=first.end)) if first.person and self.language not in IDEOGRAPHIC else first

    def together(self, text: str, first: Mention) -> Mention | None:
        """Return both as one subject, where "and" joins another to whoever is mentioned."""
        if self.language == "ko" and (two := self._side_by_side(text, first)):
            return two
        if beside := self._beside_office(text, first):
            return beside
        if joined := _AND.match(text, first.end):
            partners = [match.end() for person, each in self.finders if person.label != first.speaker and (match := each.pattern.match(text, joined.end()))]
            partners += [end for start, end, holder in self.bearers.find(text) if holder != first.speaker and not _SECOND_OFFICE.match(text, joined.end()) and (start == joined.end() or _THE_NATIONAL.fullmatch(text, joined.end(), start))]
            partners += [match.end() for each in self._others if first.speaker in self.leaders and (match := each.match(text, joined.end()))]
            if partners:
                return Mention(first.start, max(partners), BOTH)
            if first.speaker not in {*self.leaders, BOTH} and _WILL.match(text, joined.end()):
                return Mention(first.start, joined.end(), BOTH)
        return None

    def _beside_office(self, text: str, first: Mention) -> Mention | None:
        """Return both who met, joined by "and", where the second's office or given name stands before his name (… et son homologue halderien Otto Brenner)."""
        if first.speaker not in self.leaders or self.language in IDEOGRAPHIC or self.language == "en":
            return None
        rest = following(text, first.end)
        for person, each in self.finders:
            for match in each.find(rest) if person.label in self.leaders - {first.speaker} else ():
                # The name's own pattern may begin with the office.
                between = _AND_OFFICE.fullmatch(rest, 0, match.start())
                told = between and (between["office"].istitle() or any(words.search(rest, between.start("office"), match.end()) for words in (self.words.title, self.words.counterpart)))
                if told:
                    return Mention(first.start, first.end + match.end(), BOTH)
        return None

    def _side_by_side(self, text: str, last: Mention) -> Mention | None:
        """Return both who met, joined by "and", if the second is a subject (…장관과 고든 프루잇 베로랜드 국방장관은)."""
        named = [match for person, each in self.finders if person.label in self.leaders for match in each.find(text[: last.end])]
        pairs = ((one, two) for one in named for two in named if _BESIDE.fullmatch(text, one.end(), two.start()) and _UP_TO.fullmatch(text, two.end(), last.end))
        return next((Mention(one.start(), last.end, BOTH) for one, _ in pairs), None)
