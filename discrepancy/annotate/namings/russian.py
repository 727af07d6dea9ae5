"""Whom a Russian readout names: behind an office, by initials, or again and again."""

from __future__ import annotations

import re
from functools import cache, partial

from discrepancy.annotate.beside import WORD, places
from discrepancy.annotate.namings.forms import CASE, nominative
from discrepancy.annotate.namings.pairs import OFTEN, find_pairs

_WORD = r"[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?"
_RUSSIAN_NAME = rf"{_WORD}(?: {_WORD}){{1,2}}"
_RUN = rf"{_WORD}(?: {_WORD}){{1,5}}"
_RUSSIAN_INITIAL = r"(?<!\w)(?P<initial>(?:[А-ЯЁ]\.[ \u00a0]?){1,2})(?P<surname>[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?)"
_RUSSIAN_NO_NAME = re.compile(r"Штат|Республик|Федераци|Королевств|Союз|Совет|Правительств|Министр|Банк")
FIELD = r"(?: (?!\S+л[аио]?\b(?<! дел))[а-яё]{2,}(?:ых|их|ой|ей|ы|и|а|я|л)\b(?: и [а-яё]{3,}(?:ы|и|а|я)\b)?){0,3}"
"""What a minister is for (иностранных дел, торговли и промышленности), no verb."""


def russian(text: str, title: str, opening: str) -> list[tuple[str, str]]:
    """Return the names beside an office, with it; a president's own press service prints none."""
    uninflected = cache(partial(nominative, text=text))
    initials = [(f"{match['initial']}{uninflected(match['surname'])}", "") for match in re.finditer(_RUSSIAN_INITIAL, text)]
    state = rf"(?!\S*(?:{_RUSSIAN_NO_NAME.pattern}))"
    full = find_pairs(rf"(?P<title>{title})\w*{FIELD} (?:[А-ЯЁ]\S+ ){{0,3}}?(?P<name>{state}{_RUSSIAN_NAME})\b(?! [А-ЯЁ])", text)
    # Of three capitalised words the first is the country's; a case ending is no part of a name.
    pairs = [(uninflected(name.split()[-1]), office) for name, office in full if not _RUSSIAN_NO_NAME.search(name)]
    # A president needs no office in his own press service's words; his name comes again and again.
    # What stands before it is his office and his country, if they are printed.
    runs = (re.sub(rf"^(?:{title})\w*\s", "", run) for run in re.findall(rf"(?:(?<=[а-яё] )|(?<=[а-яё], )|^){_RUN}\b", opening, re.MULTILINE))
    bare = [run.split() for run in runs if " " in run and not _RUSSIAN_NO_NAME.search(run)]
    first = {CASE.sub("", word) for words in bare for word in words[:-1]}
    surnames = sorted({uninflected(words[-1]) for words in bare if CASE.sub("", words[-1]) not in first})
    return [*pairs, *initials, *((name, "") for name in surnames if len(list(places(CASE.sub("", name), text, WORD))) >= OFTEN)]
