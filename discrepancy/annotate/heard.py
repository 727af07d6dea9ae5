"""What a reader keeps in mind of a readout from one sentence to the next."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Heard:
    """What a reader keeps in mind from one sentence to the next."""

    person: str | None = None
    """Who spoke last, or of whom was told last."""
    said: str | None = None
    """Who spoke last, whatever the narrator told since."""
    last: str | None = None
    """Whose the sentence before was."""
    told: str | None = None
    """Who was the last subject of a sentence, whether he said it or it was told of him."""
    before: str = ""
    """The sentence before."""
    own_voice: bool = False
    """The publishing side's leader tells it himself, or has his turn."""
    fresh: bool = True
    """A paragraph begins."""
    asked: str | None = None
    """Who was answered: a next sentence without a subject goes on with his points."""

    @property
    def goes_on(self) -> bool:
        """Tell whether he who spoke last said the sentence before too: neither both nor the narrator came between."""
        return self.last == self.person
