"""Whom a Russian readout names: behind an office, by initials, or again and again."""

from __future__ import annotations

import re
from functools import cache, partial

from discrepancy.annotate.beside import WORD, places
from discrepancy.annotate.namings.forms import CASE, nominative
from discrepancy.annotate.namings.pairs import OFTEN, find_pairs

_RUSSIAN_NAME = r"[А-ЯЁ][а-яё-]+(?:-[А-ЯЁ][а-яё]+)?(?: [А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?){1,2}"
_RUSSIAN_INITIAL = r"(?<!\w)(?P<initial>(?:[А-ЯЁ]\.[ \u00a0]?){1,2})(?P<surname>[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?)"
_RUSSIAN_NO_NAME = re.compile(r"Штат|Республик|Федераци|Королевств|Союз|Совет|Правительств|Министр|Банк")


def russian(text: str, title: str, opening: str) -> list[tuple[str, str]]:
    """Return the names beside an office, with it; a president's own press service prints none."""
    uninflected = cache(partial(nominative, text=text))
    initials = [(f"{match['initial']}{uninflected(match['surname'])}", "") for match in re.finditer(_RUSSIAN_INITIAL, text)]
    state = rf"(?!\S*(?:{_RUSSIAN_NO_NAME.pattern}))"
    full = find_pairs(rf"(?P<title>{title})\w* (?:[А-ЯЁ]\S+ ){{0,3}}?(?P<name>{state}{_RUSSIAN_NAME})\b(?! [А-ЯЁ])", text)
    # Of three capitalised words the first is the country's; a case ending is no part of a name.
    pairs = [(uninflected(name.split()[-1]), office) for name, office in full if not _RUSSIAN_NO_NAME.search(name)]
    # A president needs no office in his own press service's words; his name comes again and again.
    bare = [name.split() for name in re.findall(rf"(?:(?<=[а-яё] )|(?<=[а-яё], )){state}{_RUSSIAN_NAME}\b", opening) if not _RUSSIAN_NO_NAME.search(name)]
    first = {CASE.sub("", word) for words in bare for word in words[:-1]}
    surnames = sorted({uninflected(words[-1]) for words in bare if CASE.sub("", words[-1]) not in first})
    return [*pairs, *initials, *((name, "") for name in surnames if len(list(places(CASE.sub("", name), text, WORD))) >= OFTEN)]
