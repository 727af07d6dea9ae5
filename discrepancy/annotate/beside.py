"""Where a text prints a name, and what stands beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

VOCABULARIES = 64
"""Of so many sets of offices the patterns are kept: a readout may have offices of its own."""
NEAR = 200
"""Characters on either side of a name that may tell who it is: a whole text would be read again for every name."""
ANYWHERE, WORD, HANGUL = re.compile(""), re.compile(r"(?<!\w)"), re.compile(r"(?<![가-힣])")
"""Where a name may begin: wherever it is printed, at the head of a word, after no other syllable."""


def places(name: str, text: str, start: re.Pattern[str] = ANYWHERE) -> Iterator[int]:
    """Give every offset at which a text prints a name."""
    at = text.find(name)
    while at >= 0:
        if start.match(text, at):
            yield at
        at = text.find(name, at + 1)


def preceding(text: str, at: int, reach: int = NEAR) -> str:
    """Return what stands before an offset, no further back than `reach` characters."""
    return text[max(0, at - reach) : at]


def following(text: str, at: int) -> str:
    """Return what stands from an offset on, no further than `NEAR` characters."""
    return text[at : at + NEAR]


@dataclass(frozen=True, slots=True)
class Beside:
    """What may stand next to a name. One pattern serves every name: to compile one a person takes seconds for 500 of them."""

    pattern: re.Pattern[str]
    before: bool = False
    """It ends where the name begins, else it begins where the name ends."""
    start: re.Pattern[str] = ANYWHERE

    def find(self, name: str, text: str) -> Iterator[re.Match[str]]:
        """Find it wherever a text prints the name."""
        for at in places(name, text, self.start):
            end = at + len(name)
            match = self.pattern.search(text, max(0, at - NEAR), at) if self.before else self.pattern.match(text, end, end + NEAR)
            if match:
                yield match


def before(pattern: str) -> Beside:
    """Return what finds a pattern that ends where a name begins."""
    return Beside(re.compile(rf"(?:{pattern})\Z"), before=True)


def after(pattern: str, start: re.Pattern[str] = ANYWHERE) -> Beside:
    """Return what finds a pattern that begins where a name ends."""
    return Beside(re.compile(pattern), start=start)
