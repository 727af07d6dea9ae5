"""The parts of a German word that stand behind its beginning: of Klimapartnerschaft the partnership, of auszubauen the expansion."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from typing import NamedTuple

_JOINTS = ("", "s", "es", "n", "en", "er", "e", "ns", "ens", "t", "ung", "ungs", "heits", "keits", "schafts", "ions", "ts")
"""What may stand between the beginning of a first part, as a lexicon has it, and the next part."""
_FIRST = 4
"""Letters that a compound's first part has at least."""
_LATER = 6
"""Letters by which a later part is known at least: shorter ones stand in many a word by chance (*Werte* in *preiswerter*)."""
_SEPARABLE = re.compile(
    r"(ab|an|auf|aus(?:einander)?|bei|bekannt|bereit|dar|durch|ein|entgegen|fest|fort|frei|gegenüber|her(?:aus|bei|vor)?|hin(?:aus|zu)?|los|mit|nach"
    r"|nahe|näher|nieder|sicher|statt|teil|um|unter|vor(?:an|aus)?|wahr|weg|weiter|wert|wieder|über(?:ein)?|zu|zurück|zusammen)(?:zu|ge)(?=\w{3})"
)
_ROOT = 3
"""Letters of a separable verb by which it is known at least, behind what it is parted from."""


class Part(NamedTuple):
    """The rest of a word from some part on, and how many of its letters a form must have at least to be more than chance."""

    text: str
    least: int


def german_parts(word: str, beginnings: Set[str]) -> Iterator[Part]:
    """Yield what may be a later part of a word in small letters, given how known words begin, and a separable verb without its *zu* or *ge*."""
    if joined := _SEPARABLE.match(word):
        yield Part(joined[1] + word[joined.end() :], len(joined[1]) + _ROOT)
    # What is known as a whole is not taken apart: a Waffenstillstand is no Stillstand.
    first = next((size for size in range(len(word), _FIRST - 1, -1) if word[:size] in beginnings), None)
    if first:
        rests = (word[first + len(joint) :] for joint in _JOINTS if word.startswith(joint, first))
        yield from (Part(rest, _LATER) for rest in rests if len(rest) >= _LATER)
