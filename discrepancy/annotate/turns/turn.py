"""Whose a statement is in a record of what was said, and what every reader of one has."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from discrepancy.annotate.lexicon import Lexicon
from discrepancy.annotate.mentions import Finder
from discrepancy.annotate.parties import Cast


@dataclass(frozen=True, slots=True)
class Turn:
    """Whose a statement with a label is, and where what he says begins."""

    speaker: str
    start: int
    asks: bool = False
    """He asks or leads through the meeting: nothing that he says is told by the publisher."""
    section: bool = False
    """His remarks stand under a heading of their own."""
    said: bool = False
    """His words stand below a line that introduces them, without marks."""
    quoted: bool = False
    """A spokesman's words, which are the readout, as long as they are quoted."""


class Turns:
    """Reads the labels before the statements of one text; here, none."""

    record = False
    """The text is a record of what was said."""
    led = False
    """Somebody of those who met has his turn there."""

    def __init__(self, texts: Sequence[str], words: Lexicon, cast: Cast, finders: Sequence[tuple[str, Finder]], holder: Callable[[str], str | None], house: str | None) -> None:
        """Look for labels: `finders` find the cast, `holder` tells who has an office, `house` is whose the answers are that nobody of the cast gives."""
        self.words, self.cast, self.finders, self.holder, self.house = words, cast, finders, holder, house
        self._learn(texts)

    def _learn(self, texts: Sequence[str]) -> None:
        """Tell by all its statements whether a text is a record."""

    def find(self, text: str) -> Turn | None:
        """Return the turn that begins with a statement, null where what stands before it is no label."""
        return None

    def preface(self, texts: Sequence[str]) -> int:
        """Return how many statements stand before the first turn."""
        return next((number for number, text in enumerate(texts) if self.find(text)), len(texts))
