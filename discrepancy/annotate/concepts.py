"""What a statement speaks of, in terms that no language owns: two lexicons of diplomacy in eight languages.

A lexicon has a concept a row and a language a column: the ways in which official texts say it, the beginnings of words
(in Chinese, Japanese and Korean, anywhere in the text; in German of a compound's last parts too). `concepts.tsv` has the set phrases and terms of the trade,
`words.tsv` the plain words that they are made of: where two sides put a point in other phrases, some of its words
are still the same. An encoder knows that two sentences sound alike; the lexicons know that 签署 and 서명 are one deed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

from discrepancy.annotate.compounds import Part, german_parts
from discrepancy.annotate.lexicon import IDEOGRAPHIC
from discrepancy.read.language import primary
from discrepancy.records import Readout

_WORD = re.compile(r"\w+")
_LEXICONS = ("concepts", "words")
"""Their ids are distinct."""
_LONGEST = 10
"""Words of a form at most."""
_KEY = 2
"""First characters of a word, by which it is known how long a form that it begins with may be."""


class _Form(NamedTuple):
    words: tuple[str, ...]
    whole: bool
    concept: str

    def stands(self, words: tuple[str, ...]) -> bool:
        """Tell whether some words begin like this form's, or are them."""
        here = words[: len(self.words)]
        if len(here) < len(self.words):
            return False
        return here == self.words if self.whole else all(map(str.startswith, here, self.words))


def termed(readout: Readout) -> Readout:
    """Return the readout with the concepts of every statement."""
    return replace(readout, statements=tuple(replace(each, concepts=concepts(each.text, readout.language)) for each in readout.statements))


def concepts(text: str, language: str) -> frozenset[str]:
    """Return the concepts that a text names; none in a language that the lexicons lack."""
    return frozenset().union(*(_named(text, primary(language), lexicon) for lexicon in _LEXICONS))


def _named(text: str, language: str, lexicon: str) -> frozenset[str]:
    forms, sizes = _forms(language, lexicon)
    plain = _plain(text)
    if language in IDEOGRAPHIC:
        # A set phrase names the plain words in it too.
        heads = (plain[at : at + size] for at in range(len(plain)) for size in sizes.get(plain[at : at + _KEY], ()))
        return frozenset(form.concept for head in heads for form in forms.get(head, ()))
    words = tuple(_WORD.findall(plain))
    # Each run of words is asked once, however often it stands there.
    runs = {words[at : at + _LONGEST] for at in range(len(words))}
    starts = ((run, run[0][:size]) for run in runs for size in sizes.get(run[0][:_KEY], ()))
    named = frozenset(form.concept for run, head in starts for form in forms.get(head, ()) if form.stands(run))
    return named | _within(words, lexicon) if language == "de" else named


def _within(words: tuple[str, ...], lexicon: str) -> frozenset[str]:
    """Return the concepts that German words name with a part that is not their beginning."""
    forms, sizes = _forms("de", lexicon)
    parts = (part for word in set(words) for part in _parts(word))
    starts = ((part.text, part.text[:size]) for part in parts for size in sizes.get(part.text[:_KEY], ()) if size >= part.least)
    return frozenset(form.concept for text, head in starts for form in forms.get(head, ()) if form.stands((text,)))


@lru_cache(1 << 14)
def _parts(word: str) -> tuple[Part, ...]:
    """Return what may be a later part of a German word; both lexicons ask, and words come again."""
    return tuple(german_parts(word, _german_beginnings()))


@cache
def _german_beginnings() -> frozenset[str]:
    """Return the first words of all German forms of both lexicons."""
    return frozenset().union(*(_forms("de", lexicon)[0] for lexicon in _LEXICONS))


def _plain(text: str) -> str:
    # Russian prints ё or е for the same letter.
    return unicodedata.normalize("NFKC", text).casefold().replace("ё", "е")


@cache
def _forms(language: str, lexicon: str) -> tuple[dict[str, list[_Form]], dict[str, set[int]]]:
    """Return a lexicon's forms by their first word (all of it where a language prints no blanks), and by its first characters how long those are."""
    index: dict[str, list[_Form]] = {}
    sizes: dict[str, set[int]] = {}
    for concept, cell in _column(lexicon, language):
        for form in cell.split("|"):
            bare = form.lstrip("=").strip()
            words = (bare,) if language in IDEOGRAPHIC else tuple(_WORD.findall(bare))
            if words and words[0]:
                index.setdefault(words[0], []).append(_Form(words, form.startswith("="), concept))
                sizes.setdefault(words[0][:_KEY], set()).add(len(words[0]))
    return index, sizes


def _column(lexicon: str, language: str) -> Iterable[tuple[str, str]]:
    """Return a language's column, made plain as a whole, beside the concepts."""
    head, *rows = _rows(lexicon)
    if language not in head:
        return ()
    at = head.index(language)
    return zip((row[0] for row in rows), _plain("\t".join(row[at] for row in rows)).split("\t"), strict=True)


@cache
def _rows(lexicon: str) -> list[list[str]]:
    text = files("discrepancy.annotate").joinpath(f"{lexicon}.tsv").read_text("utf-8")
    return [line.split("\t") for line in text.splitlines()]
