"""How a Japanese text calls the two sides without naming their leaders, and who speaks for them: 我が方, 先方, 官房長官."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from discrepancy.annotate.beside import preceding
from discrepancy.annotate.cast import Person
from discrepancy.annotate.hints import JAPANESE_BRIEFERS
from discrepancy.annotate.mentions import JAPANESE_PARTICLE, Mention
from discrepancy.annotate.sides import side

HEAD = r"(?:^|(?<=[、。）)\s])|(?<=に対し)|(?<=に対して))"
"""Where the subject of a clause stands without an adjunct: at its head, or behind これに対し."""
_COUNTERPART = re.compile(rf"{HEAD}(?:先方|向こう|相手[側方]?)(?={JAPANESE_PARTICLE})")
_MYSELF = re.compile(rf"{HEAD}私(?={JAPANESE_PARTICLE})")
_NAMED = re.compile(r"(?<![一-龥ァ-ヴー])(?![両内外同])([一-龥ァ-ヴー]{2,8})側")
"""A side by its country's name."""
_SPOKESMAN = re.compile(rf"[一-龥ァ-ヴー・]{{1,8}}?(?:{'|'.join(JAPANESE_BRIEFERS)})(?={JAPANESE_PARTICLE})")
_REACH = 16
"""So many characters before a spokesman's name may tell whose he is."""


class Sides(side.Sides):
    """Knows of one readout what either side is called."""

    def _learn(self, text: str) -> None:
        # What the text calls the other side, where it names nobody of it.
        named = Counter(match[1] for match in _NAMED.finditer(text) if match[1] not in self.government)
        self.land = max(named, key=lambda side: named[side], default=None)
        # A spokesman's statement may name no leader: the government speaks.
        self.home = self.cast.home.label if self.cast.home else self.government
        self.guest = self.cast.guest.label if self.cast.guest else self.land

    def mentions(self, text: str, *, joint: bool) -> Iterator[Mention]:
        """Give either side where a sentence calls it so: 我が方は, 先方から, in a leader's own remarks 私は; and whoever speaks for it."""
        sides = [(self.home, self.words.own), (self.guest, _COUNTERPART), *([(self.home, _MYSELF)] if self.heard.own_voice else [])]
        for speaker, pattern in sides:
            if speaker and (match := pattern.search(text)):
                yield Mention(match.start(), match.end(), speaker, weak=True)
        if (spokesman := _SPOKESMAN.search(text)) and (side := self._side(preceding(text, spokesman.end(), _REACH))):
            yield Mention(spokesman.start(), spokesman.end(), side, person=True)

    def speaks_for(self, person: Person, text: str, at: int) -> str:
        """Return whose words somebody's are whom a text names at an offset: a spokesman's his side's, which may be printed before his name."""
        if person in self.leaders or not person.titles or not all(title.endswith(JAPANESE_BRIEFERS) for title in person.titles):
            return person.label
        return self._side(preceding(text, at, _REACH)) or person.label

    def same_office(self, office: re.Match[str]) -> str | None:
        """Return who is called the same of his office (同首相): the one of the two who has it, else who spoke last."""
        if not office[0].startswith("同"):
            return None
        held = [person.label for person in self.leaders if office[1] in person.titles]
        return held[0] if len(held) == 1 else self.heard.person

    def _side(self, before: str) -> str | None:
        abroad = (self.land, self.cast.guest and self.cast.guest.country)
        return self.guest if any(land and land in before for land in abroad) else self.home
