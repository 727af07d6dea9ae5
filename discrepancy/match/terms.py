"""What a statement speaks of, in terms that no language owns: two lexicons of diplomacy in eight languages.

A lexicon has a concept a row and a language a column: the ways in which official texts say it, the beginnings of words
(in Chinese, Japanese and Korean, anywhere in the text). `data/concepts.tsv` has the set phrases and terms of the trade,
`data/words.tsv` the plain words that they are made of: where two sides put a point in other phrases, some of its words
are still the same. An encoder knows that two sentences sound alike; the lexicons know that 签署 and 서명 are one deed.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np

from discrepancy.network import Floats
from discrepancy.read.language import primary

_WORD = re.compile(r"\w+")
_UNSPACED = frozenset({"zh", "ja", "ko"})
_LEXICONS = ("concepts", "words")
"""Their ids are distinct."""
_KEY = 2
"""First characters of a word, by which it is known how long a form that it begins with may be."""


@dataclass(frozen=True, slots=True)
class Overlap:
    """What two sides' statements name alike; concepts weigh by how few statements of both name them (idf).

    `cosine` and `shared` (a, b): of what the two name, the share named by both, 0 to 1, and its weight. `weight` is
    each concept's.
    """

    cosine: Floats
    shared: Floats
    weight: dict[str, float]

    def share(self, named: frozenset[str], said: frozenset[str]) -> float:
        """Return how much of what is `named`, by weight, is among what is `said`; 1 where nothing is named."""
        known = {each: self.weight.get(each, 0.0) for each in sorted(named)}
        whole = sum(known.values())
        return sum(weight for each, weight in known.items() if each in said) / whole if whole else 1.0


def overlap(a: list[frozenset[str]], b: list[frozenset[str]]) -> Overlap:
    """Compare the concepts of every statement of one side with those of every statement of the other."""
    weight = rarity([*a, *b])
    column = {each: number for number, each in enumerate(weight)}
    left, right = (_matrix(side, column, weight) for side in (a, b))
    shared = left @ right.T
    size = np.sqrt(np.maximum((left * left).sum(1)[:, None] * (right * right).sum(1)[None, :], 1e-6))
    return Overlap(np.round(shared / size, 4), np.round(np.log1p(shared), 4), weight)


def rarity(statements: list[frozenset[str]], least: int = 0) -> dict[str, float]:
    """Return the weight of each concept by how few statements name it (idf), as if there were `least` statements at least."""
    times = Counter(concept for named in statements for concept in named)
    return {each: float(np.log(1 + max(len(statements), least) / times[each])) for each in sorted(times)}


def _matrix(named: list[frozenset[str]], column: dict[str, int], weight: dict[str, float]) -> Floats:
    rows = np.zeros((len(named), len(column)), np.float32)
    for row, each in zip(rows, named, strict=True):
        for concept in each:
            row[column[concept]] = np.sqrt(weight[concept])
    return rows


@dataclass(frozen=True, slots=True)
class _Form:
    words: tuple[str, ...]
    whole: bool
    concept: str

    def stands(self, words: list[str], at: int) -> bool:
        """Tell whether the words from `at` on begin like this form's, or are them."""
        here = words[at : at + len(self.words)]
        if len(here) < len(self.words):
            return False
        return here == list(self.words) if self.whole else all(map(str.startswith, here, self.words))


def concepts(text: str, language: str) -> frozenset[str]:
    """Return the concepts that a text names; none in a language that the lexicons lack."""
    return frozenset().union(*(_named(text, primary(language), lexicon) for lexicon in _LEXICONS))


def _named(text: str, language: str, lexicon: str) -> frozenset[str]:
    forms, sizes = _forms(language, lexicon)
    plain = _plain(text)
    if language in _UNSPACED:
        # A set phrase names the plain words in it too.
        heads = (plain[at : at + size] for at in range(len(plain)) for size in sizes.get(plain[at : at + _KEY], ()))
        return frozenset(form.concept for head in heads for form in forms.get(head, ()))
    words = _WORD.findall(plain)
    starts = ((at, word[:size]) for at, word in enumerate(words) for size in sizes.get(word[:_KEY], ()))
    return frozenset(form.concept for at, head in starts for form in forms.get(head, ()) if form.stands(words, at))


def _plain(text: str) -> str:
    # Russian prints ё or е for the same letter.
    return unicodedata.normalize("NFKC", text).casefold().replace("ё", "е")


@cache
def _forms(language: str, lexicon: str) -> tuple[dict[str, list[_Form]], dict[str, set[int]]]:
    """Return a lexicon's forms by their first word (all of it where a language prints no blanks), and by its first characters how long those are."""
    index: dict[str, list[_Form]] = {}
    sizes: dict[str, set[int]] = {}
    for row in _table(lexicon):
        for cell in row.get(language, "").split("|"):
            plain = _plain(cell.lstrip("=")).strip()
            words = (plain,) if language in _UNSPACED else tuple(_WORD.findall(plain))
            if words:
                index.setdefault(words[0], []).append(_Form(words, cell.startswith("="), row["id"]))
                sizes.setdefault(words[0][:_KEY], set()).add(len(words[0]))
    return index, sizes


@cache
def _table(lexicon: str) -> list[dict[str, str]]:
    text = files("discrepancy.match").joinpath(f"data/{lexicon}.tsv").read_text("utf-8")
    return list(csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))
