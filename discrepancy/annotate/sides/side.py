"""What every reader of a text's names for the two sides has."""

from __future__ import annotations

import re
from collections.abc import Iterator

from discrepancy.annotate.cast import Person
from discrepancy.annotate.heard import Heard
from discrepancy.annotate.lexicon import Lexicon
from discrepancy.annotate.mentions import Mention
from discrepancy.annotate.names import Names
from discrepancy.annotate.parties import Cast
from discrepancy.annotate.publisher import presumed
from discrepancy.records import Readout


class Sides:
    """Knows of one readout what either side is called without its leader's name; here, nothing."""

    def __init__(self, words: Lexicon, cast: Cast, names: Names, readout: Readout, heard: Heard) -> None:
        """Take who takes part, and what is kept in mind of the sentences before."""
        self.words, self.cast, self.names, self.heard = words, cast, names, heard
        self.government, self.likely = readout.government, presumed(readout)
        self.leaders = [person for person in (cast.home, cast.guest) if person]
        self._learn(readout.text)

    def _learn(self, text: str) -> None:
        """Learn from a readout what it calls its sides."""

    def mentions(self, text: str, *, joint: bool) -> Iterator[Mention]:
        """Give either side where a sentence calls it so, in a `joint` statement or in another text."""
        yield from ()

    def of(self, sign: str) -> str:
        """Return the person or country that a text calls by one character (中方, 恰方)."""
        return sign

    def speaks_for(self, person: Person, text: str, at: int) -> str:
        """Return whose words somebody's are whom a text names at an offset: his own."""
        return person.label

    def same_office(self, office: re.Match[str]) -> str | None:
        """Return who is called the same of his office (同首相), null where nobody is."""
        return None
