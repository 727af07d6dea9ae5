"""Words that a Russian text prints behind a dash, as novels do (– Мы рады встрече, – сказал Президент), and the sentence that names who says them."""

from __future__ import annotations

import re
from itertools import groupby

from discrepancy.annotate.lexicon import Lexicon
from discrepancy.read.language import primary
from discrepancy.records import Readout, Statement

_DASH = re.compile(r"[-–—]\s")
_INTRODUCED = ":"


def dashed(readout: Readout, words: Lexicon) -> dict[str, str]:
    """Return of every statement that is said behind a dash the text that names who says it: a later one of its paragraph, or the one before, up to a colon."""
    if primary(readout.language) != "ru":
        return {}
    said_behind = re.compile(rf"[,!?…]\s[-–—]\s(?:{words.speaks.pattern})")
    found: dict[str, str] = {}
    before: Statement | None = None
    for _, group in groupby(readout.statements, key=lambda each: each.paragraph):
        paragraph = [*group]
        if _DASH.match(paragraph[0].text):
            behind = next((n for n, each in enumerate(paragraph) if said_behind.search(each.text)), None)
            if behind is not None:
                found |= {each.id: paragraph[behind].text for each in paragraph[: behind + 1]}
            elif before and before.text.endswith(_INTRODUCED) and words.speaks.search(before.text):
                found |= {each.id: before.text for each in paragraph}
        before = paragraph[-1]
    return found
