"""Words that a Russian text prints behind a dash, as novels do (– Мы рады встрече, – сказал Президент), and the sentence that names who says them."""

from __future__ import annotations

import re
from itertools import groupby

from discrepancy.annotate.lexicon import Lexicon
from discrepancy.read.language import primary
from discrepancy.read.segment import ends_as_sentence
from discrepancy.records import Readout, Statement

_DASH = re.compile(r"[-–—]\s")
"""How words begin that somebody says."""
_PARAGRAPHS = 3
"""Over so many paragraphs at the most goes what is said, up to him who says it."""


def dashed(readout: Readout, words: Lexicon) -> dict[str, str]:
    """Return of every statement that is said behind a dash the text that names who says it: a later one, or the one before, up to a colon."""
    if primary(readout.language) != "ru":
        return {}
    said_behind = re.compile(rf"(?<![»”\"])[,!?…]\s[-–—]\s(?:{words.speaks.pattern})")
    paragraphs = [[*group] for _, group in groupby(readout.statements, key=lambda each: each.paragraph)]
    found: dict[str, str] = {}
    for number, paragraph in enumerate(paragraphs):
        # An item of a list ends as no sentence does.
        if not (_DASH.match(paragraph[0].text) and ends_as_sentence(paragraph[0].text)):
            continue
        before = paragraphs[number - 1][-1].text if number else ""
        if before.endswith(":") and words.speaks.search(before):
            found |= {each.id: before for each in paragraph}
        elif said := _up_to(paragraphs[number : number + _PARAGRAPHS], said_behind):
            found |= {each.id: said[-1].text for each in said}
    return found


def _up_to(paragraphs: list[list[Statement]], said_behind: re.Pattern[str]) -> list[Statement]:
    """Return the statements up to the one that names who says them, none where another's words begin before."""
    until = next((number for number, each in enumerate(paragraphs) if number and _DASH.match(each[0].text)), len(paragraphs))
    statements = [statement for each in paragraphs[:until] for statement in each]
    last = next((number for number, each in enumerate(statements) if said_behind.search(each.text)), None)
    return [] if last is None else statements[: last + 1]
