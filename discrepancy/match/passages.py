"""Statements encoded among the others of their paragraph: there "the issue" or "this cooperation" means what was spoken of before.

A word by itself and the word in its place err on different candidates (late chunking, Günther et al. 2024, arXiv 2409.04701, is the idea for whole texts).
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from discrepancy.match.encoding import Encoding
from discrepancy.records import Statement

_LONGEST = 1500
"""Bytes of UTF-8: in the languages of readouts some 250 to 400 tokens, of the 512 that an encoder reads at once."""

Passage = list[Statement]
"""Statements that follow each other in one paragraph."""


def passages(statements: Iterable[Statement]) -> list[Passage]:
    """Cut a readout at its paragraphs, and a long paragraph between statements."""
    found: list[Passage] = []
    room = 0
    for each in statements:
        size = len(each.text.encode("utf-8", "surrogatepass")) + 1
        if not found or each.paragraph != found[-1][-1].paragraph or size > room:
            found.append([])
            room = _LONGEST
        found[-1].append(each)
        room -= size
    return found


def text_of(passage: Passage) -> str:
    """Return a passage as it is encoded; a statement alone is itself."""
    return " ".join(each.text for each in passage)


def in_context(cut: list[Passage], encodings: list[Encoding]) -> list[Encoding]:
    """Return each statement's tokens out of its passage's encoding, their offsets in the statement; `sentence` is the whole passage's."""
    out = []
    for passage, whole in zip(cut, encodings, strict=True):
        start = 0
        for each in passage:
            # A token may begin with the blank before it.
            ends = whole.offsets[:, 1]
            inside = (ends > start) & (ends <= start + len(each.text))
            out.append(Encoding(whole.sentence, whole.tokens[inside], np.maximum(whole.offsets[inside] - start, 0)))
            start += len(each.text) + 1
    return out
