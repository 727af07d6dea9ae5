"""How likely it is of each word of a statement that the other side does not say it.

What `missing` says of partial statements in yes and no, in grades and of every statement: the recognition of semantic
differences (Vamvas & Sennrich 2023, arXiv 2305.13303).
"""

from __future__ import annotations

import re
from itertools import groupby

import numpy as np
import numpy.typing as npt

from discrepancy.match import lexical
from discrepancy.match.clauses import CLAUSE_FEATURES, clause_of
from discrepancy.match.statements import STATEMENT_FEATURES
from discrepancy.network import Floats
from discrepancy.read.language import primary
from discrepancy.records import Graded, Span

_TOKEN = ("found", "anywhere", "found lift", "anywhere lift", "found around", "anywhere around", "letters", "digits", "printed there", "length")
WORD_FEATURES = (*(f"word's {name}" for name in _TOKEN), *(f"clause's {name}" for name in CLAUSE_FEATURES), *STATEMENT_FEATURES)
"""The evidence on a word: its own, its clause's and its statement's."""
_AROUND = 3
"""Tokens before and after one that it is read with."""
_STEP = 0.1
"""Chances are told in steps of this size: finer ones would only cut a statement into more runs."""
_LEAST_SAID, _SURE = 0.75, 0.01
"""A statement is as little said as the token is that so many of its tokens do not exceed; no chance is surer than this."""
_UNSPACED = frozenset({"zh", "ja"})
"""Languages that print no blanks between words: a token is a word there."""
_PIECE = re.compile(r"\S+")


def word_features(
    text: str, offsets: npt.NDArray[np.int32], best: Floats, columns: list[int], spans: list[Span], clauses: Floats, whole: Floats, printed: frozenset[str]
) -> Floats:
    """Return the evidence on each token of a statement, shape (tokens, len(WORD_FEATURES)).

    `best` (tokens, k) is how close each token comes to each of k candidates, `columns` are the counterparts among
    those; `clauses` (spans, len(CLAUSE_FEATURES)) and `whole` (len(STATEMENT_FEATURES),) are the evidence on its
    clauses and on the statement, `printed` the words of the other side as they are printed.
    """
    found, anywhere, mean = best[:, columns].max(axis=1), best.max(axis=1), best.mean(axis=1)
    tokens = [text[start:end] for start, end in offsets.tolist()]
    own = np.stack(
        [
            *(found, anywhere, found - mean, anywhere - mean, around(found), around(anywhere)),
            letters(text, offsets) > 0,
            np.array([any(c.isdigit() for c in token) for token in tokens]),
            np.array([word in printed for word in _printed_words(text, offsets)]),
            np.full(len(tokens), np.log(len(tokens))),
        ],
        axis=1,
    )
    return np.concatenate([own, clauses[clause_of(offsets, spans)], np.broadcast_to(whole, (len(tokens), len(whole)))], axis=1).astype(np.float32)


def printed_words(texts: list[str]) -> frozenset[str]:
    """Return the words of some texts as they are printed, blank by blank."""
    return frozenset(lexical.normalise(word) for text in texts for word in _PIECE.findall(text))


def by_word(text: str, language: str, offsets: npt.NDArray[np.int32], chances: Floats) -> Floats:
    """Return for each token the mean chance of the tokens of its word, shape (tokens,)."""
    if primary(language) in _UNSPACED:
        return chances
    word = _pieces(text, offsets)
    means: Floats = (np.bincount(word, chances) / np.maximum(np.bincount(word), 1)).astype(np.float32)
    return means[word]


def words_unsaid(text: str, offsets: npt.NDArray[np.int32], chances: Floats) -> float:
    """Return the log odds that the other side does not say what a statement says, from the `chances` (tokens,) of its tokens.

    One statement is said but for a word, another in a word: the upper quartile tells them apart better than the mean.
    """
    lettered = chances[letters(text, offsets) > 0].astype(float)
    return round(float(log_odds(np.quantile(lettered, _LEAST_SAID))), 3) if len(lettered) else 0.0


def letters(text: str, offsets: npt.NDArray[np.int32]) -> npt.NDArray[np.int_]:
    """Return how many letters and digits each token has, shape (tokens,)."""
    return np.array([sum(map(str.isalnum, text[start:end])) for start, end in offsets.tolist()], int)


def log_odds(chances: npt.ArrayLike) -> Floats:
    """Return the log odds of chances, none of them surer than `_SURE`."""
    clipped = np.clip(chances, _SURE, 1 - _SURE)
    odds: Floats = np.log(clipped / (1 - clipped))
    return odds


def around(values: Floats) -> Floats:
    """Return the mean over each token and its neighbours."""
    window = np.ones(2 * _AROUND + 1, np.float32)
    here = slice(_AROUND, _AROUND + len(values))
    mean: Floats = np.convolve(values, window)[here] / np.convolve(np.ones_like(values), window)[here]
    return mean


def graded(text: str, offsets: npt.NDArray[np.int32], chances: Floats) -> tuple[Graded, ...]:
    """Return runs of words that are as likely not said: start, end, chance (0 to 1, in steps of 0.1).

    The runs follow each other and leave out no word that the encoder saw.
    """
    steps = np.round(chances / _STEP).astype(int)
    runs = [[number for number, _ in run] for _, run in groupby(enumerate(steps.tolist()), key=lambda each: each[1])]
    return tuple((_inked(text, int(offsets[run[0], 0])), int(offsets[run[-1], 1]), round(float(steps[run[0]] * _STEP), 1)) for run in runs)


def _inked(text: str, start: int) -> int:
    """Return where the next word starts: a token may begin with the blank before it."""
    return start + len(text[start:]) - len(text[start:].lstrip())


def _printed_words(text: str, offsets: npt.NDArray[np.int32]) -> list[str]:
    """Return the blank-separated word that each token is a part of, normalised."""
    words = [lexical.normalise(each[0]) for each in _PIECE.finditer(text)]
    return [words[number] for number in _pieces(text, offsets)] if words else [""] * len(offsets)


def _pieces(text: str, offsets: npt.NDArray[np.int32]) -> npt.NDArray[np.intp]:
    """Return the number of the blank-separated word that each token ends in."""
    starts = [each.start() for each in _PIECE.finditer(text)]
    return np.maximum(np.searchsorted(starts, offsets[:, 1] - 1, side="right") - 1, 0)
