"""Which words of a partial statement the other side does not say."""

from __future__ import annotations

import re

import numpy as np
import numpy.typing as npt

from discrepancy.match.clauses import CLAUSE_FEATURES, clause_of, clauses
from discrepancy.match.lexical import given, placed
from discrepancy.match.words import around, letters, log_odds
from discrepancy.network import Floats
from discrepancy.records import Figure, Span, Statement

MISSING_FEATURES = ("word's odds", "odds around", "statement's odds", *(f"clause's {name}" for name in CLAUSE_FEATURES))
"""The evidence on a word of a partial statement: its odds of being unsaid and those around it, against the statement's; its clause's."""
_SHORT = 0.08
"""Share of the statement: runs of words shorter than it are left out, gaps shorter than it bridged, and a run that begins or ends so near to where
a clause does begins or ends there."""
_DIGITS = 3
"""Chances are compared to so many digits: the last ones depend on which side is named first."""
_MOST = 0.8
"""Share of the letters that may be marked: of what is said in part hardly ever more is missing (7 in 100 training statements, 2 in 112 real ones)."""
_RECALL = 0.5
"""How much recall weighs against precision (beta squared of the F measure): to mark what the other side says misleads, to leave a word out does not."""
_NOT_GIVEN = 0.8
"""How likely a figure that the other side gives nowhere is missing, at least: of 1,139 amounts in partial training statements .87 are, of 392 dates .79."""
_MARKS = " ，,；;、：:—–"
_QUOTES = re.compile(r"[“”„‘’«»‹›「」『』《》（）()\"]")


def missing_features(unsaid: Floats, offsets: npt.NDArray[np.int32], spans: list[Span], in_clauses: Floats) -> Floats:
    """Return the evidence on each token of a partial statement, shape (tokens, len(MISSING_FEATURES)).

    `unsaid` (tokens,) are the chances of its words, `in_clauses` (spans, len(CLAUSE_FEATURES)) the evidence on its clauses.
    """
    odds = log_odds(unsaid)
    whole = np.full(len(odds), odds.mean())
    own = np.stack([odds - whole, around(odds) - whole, whole], axis=1)
    return np.concatenate([own, in_clauses[clause_of(offsets, spans)]], axis=1).astype(np.float32)


def with_figures(chances: Floats, offsets: npt.NDArray[np.int32], statement: Statement, others: list[Figure]) -> Floats:
    """Return the chances (tokens,) of a statement's words, raised for those of figures that are not among those of the other side."""
    raised = chances.copy()
    for figure, (start, end) in placed(statement):
        if figure.value is not None and not given(figure, others):
            within = (offsets[:, 0] < end) & (offsets[:, 1] > start)
            raised[within] = np.maximum(raised[within], np.float32(_NOT_GIVEN))
    return raised


def missing_spans(text: str, offsets: npt.NDArray[np.int32], chances: Floats) -> tuple[Span, ...]:
    """Return the runs of words of a partial statement that the other side does not say; `chances` (tokens,) are their words'.

    A short gap between two is bridged, and a short run left out: single words are nothing to read, nor is a clause but for a word.
    """
    marked = offsets[_marked(np.round(chances, _DIGITS), letters(text, offsets))].tolist()
    short = _SHORT * len(text)
    spans = _united([(start, end) for start, end in marked], short)
    spans = [span for span in spans if span[1] - span[0] >= short] or [max(spans, key=lambda span: span[1] - span[0])]
    trimmed = (_trimmed(text, span) for span in _united(_whole(text, spans, short), 0))
    return tuple((start, end) for start, end in trimmed if start < end)


def graded_spans(
    text: str, spans: tuple[Span, ...], offsets: npt.NDArray[np.int32], chances: Floats, gap: float
) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Return missing spans, cut where a clear call and a close one meet, and those of them that are close calls.

    A clause's part is a close call if the log chance of its being missing, in the mean over its letters, is less than `gap` above that of its being said;
    `chances` (tokens,) are how likely the statement's words are missing.
    """
    size = letters(text, offsets)
    grades: dict[bool, list[Span]] = {True: [], False: []}
    for span in spans:
        for start, end in ((max(start, span[0]), min(end, span[1])) for start, end in clauses(text)):
            weight = size * ((offsets[:, 0] < end) & (offsets[:, 1] > start))
            if start < end and weight.any():
                chance = np.round(np.average(chances, weights=weight), _DIGITS)
                grades[bool(log_odds(chance) < gap)].append((start, end))
    close, clear = ([_trimmed(text, span) for span in _united(grades[grade], 0)] for grade in (True, False))
    return tuple(sorted(clear + close)) or spans, tuple(close)


def _marked(chances: Floats, size: npt.NDArray[np.int_]) -> npt.NDArray[np.bool_]:
    """Tell which tokens, of so many letters each, to mark so that the F measure to be expected of the marked letters is best (Ye et al. 2012, arXiv 1206.4625).

    Marked are all from some chance on, as long as they are not too many: something of a partial statement is said.
    """
    weight = size if size.any() else np.ones(len(size), int)
    marks = [(weight > 0) & (chances >= level) for level in np.unique(chances[weight > 0])]
    kept = [each for each in marks if weight[each].sum() <= _MOST * weight.sum()] or marks[-1:]
    likely = chances * weight
    expected = [likely[each].sum() / (weight[each].sum() + _RECALL * likely.sum()) for each in kept]
    best: npt.NDArray[np.bool_] = kept[int(np.argmax(np.round(expected, 6)))]
    return best


def _whole(text: str, spans: list[Span], near: float) -> list[Span]:
    """Move where spans begin and end to where the nearest clause does, if that is `near` (in characters) and not all of the text."""
    starts, ends = zip(*clauses(text), strict=True)
    moved = [(_nearest(starts, start, near), _nearest(ends, end, near)) for start, end in spans]
    return [new if new[0] < new[1] and new != (0, len(text)) else old for new, old in zip(moved, spans, strict=True)]


def _nearest(places: tuple[int, ...], place: int, near: float) -> int:
    nearest = min(places, key=lambda each: abs(each - place))
    return nearest if abs(nearest - place) <= near else place


def _united(spans: list[Span], gap: float) -> list[Span]:
    out: list[Span] = []
    for span in spans:
        if out and span[0] <= out[-1][1] + gap:
            out[-1] = (out[-1][0], span[1])
        else:
            out.append(span)
    return out


def _trimmed(text: str, span: Span) -> Span:
    start, end = span
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip(_MARKS))
    end -= len(piece) - len(piece.rstrip(_MARKS))
    # A quotation mark belongs to the words that it stands at, and those are outside.
    if _QUOTES.fullmatch(text[start : start + 1]) and text[start - 1 : start].isalnum():
        start += 1
    if _QUOTES.fullmatch(text[end - 1 : end]) and text[end : end + 1].isalnum():
        end -= 1
    return (start, max(end, start))
