"""Evidence about links and statements, as numbers a decision can be learned from.

Nothing here looks at where on its own page a counterpart stands, so that moving a paragraph changes no judgement; but
for the statement that opens a readout: each side begins with the meeting itself.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from discrepancy.match import lexical
from discrepancy.match.align import Aligned, Alignment, Encoded, align, csls, unit
from discrepancy.match.encoding import Encoding
from discrepancy.match.overlap import Overlap, overlap
from discrepancy.network import Floats
from discrepancy.read.language import primary
from discrepancy.read.segment import ends_as_sentence
from discrepancy.records import BOTH, NARRATOR, Readout, Statement

MEASURES = (
    *("cosine margin", "cover", "cover margin", "covered by it", "covered by it margin", "lift", "lift back"),
    *("mean cover", "mean cover margin", "rank back", "gap back", "lexical", "marks shared"),
    *("clause lift", "clause lift back", "peak", "peak back", "second margin", "topics shared", "speaker same", "speaker differs", "speakers opposed"),
    *("both open", "rare marks shared", "dates shared"),
    *("concepts shared", "concepts margin"),
    *("context cover margin", "context peak", "context peak back"),
    *("length ratio", "same language"),
)
"""What is measured of a statement and a candidate."""
CHANNELS = (
    *("cosine margin", "mean cover margin", "lift", "lift back", "clause lift", "clause lift back", "peak", "peak back"),
    *("second margin", "topics shared", "concepts shared", "concepts margin"),
    *("context cover margin", "context peak", "context peak back"),
)
"""Measures in which a candidate is held against the statement's other candidates."""
_PLAIN = (
    *("cosine margin", "mean cover margin", "lift", "lift back", "clause lift", "clause lift back", "second margin"),
    *("topics shared", "concepts shared", "marks shared", "speaker same", "speaker differs", "speakers opposed", "length ratio"),
    *("both open", "rare marks shared", "dates shared"),
    *("context cover margin", "context peak", "context peak back"),
)
LINK_FEATURES = (*(f"standing {name}" for name in CHANNELS), "standing back", *_PLAIN)
"""The evidence that links are decided on: how a candidate stands among the others, and some measures as they are.

The standing is what holds from one pair of readouts to the next; how high a measure runs depends on the languages.
"""
_CLAUSE_END = re.compile(r"[，,；;、：:。.!?！？—–()（）«»“”「」]")
_CLAUSE_TOKENS = 4
"""A run of fewer tokens than this is no clause."""
_RARE = 2.0
"""Two values that each side gives once are proof enough."""
_PEAK = 0.2
"""Share of a statement's weight that its best matched words make up."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known about each candidate link, from side a's point of view and from side b's.

    `measures_a[i]` has shape (candidates of statement i, len(MEASURES)), `links_a[i]` (candidates,
    len(LINK_FEATURES)); `weights_a[i]` (tokens,) sums to 1.
    """

    alignment: Alignment
    weights_a: list[Floats]
    weights_b: list[Floats]
    measures_a: list[Floats]
    measures_b: list[Floats]
    links_a: list[Floats]
    links_b: list[Floats]
    overlap: Overlap


def evidence(a: Readout, b: Readout, left: Encoded, right: Encoded) -> Evidence:
    """Align two readouts and gather the evidence on every candidate link."""
    alignment = align(left, right)
    texts_a, texts_b = [s.text for s in a.statements], [s.text for s in b.statements]
    weights_a = _weights(texts_a, left.alone)
    weights_b = _weights(texts_b, right.alone)
    same_language = primary(a.language) == primary(b.language)
    shape = (len(texts_a), len(texts_b))
    own_a = _own(texts_a, left.alone, alignment.a, weights_a, shape)
    own_b = _own(texts_b, right.alone, alignment.b, weights_b, shape[::-1])
    context_a = _context(texts_a, left.context, alignment.a, shape)
    context_b = _context(texts_b, right.context, alignment.b, shape[::-1])
    lexis = _lexical(texts_a, texts_b, alignment.a) if same_language else np.zeros(shape, np.float32)
    marks_a, marks_b = ([lexical.marks(each.text, each.figures) for each in side.statements] for side in (a, b))
    sizes_a = np.array([len(each.best) for each in alignment.a], np.float32)
    sizes_b = np.array([len(each.best) for each in alignment.b], np.float32)
    anatomy_a = _anatomy(a.statements, b.statements, marks_a, marks_b)
    anatomy_b = anatomy_a.T
    named = overlap([each.concepts for each in a.statements], [each.concepts for each in b.statements])
    both = np.stack([named.shared, csls(named.cosine)])
    measures_a = _measures(alignment.a, alignment.margin, alignment.second, own_a, own_b.turned(), context_a, context_b.turned(), lexis, marks_a, marks_b, anatomy_a, both, sizes_b, same_language)
    measures_b = _measures(
        alignment.b, alignment.margin.T, alignment.second.T, own_b, own_a.turned(), context_b, context_a.turned(), lexis.T, marks_b, marks_a, anatomy_b, both.swapaxes(1, 2), sizes_a, same_language
    )
    links_a, links_b = _links(alignment.a, measures_a, measures_b, alignment.b), _links(alignment.b, measures_b, measures_a, alignment.a)
    return Evidence(alignment, weights_a, weights_b, measures_a, measures_b, links_a, links_b, named)


def _weights(texts: list[str], encodings: list[Encoding]) -> list[Floats]:
    """Weigh tokens by how few statements of the same readout use them (idf); punctuation weighs nothing."""
    words = [
        [lexical.normalise(text[start:end]) for start, end in encoding.offsets.tolist()] or [""]
        for text, encoding in zip(texts, encodings, strict=True)
    ]
    count: dict[str, int] = {}
    for statement in words:
        for word in set(statement):
            count[word] = count.get(word, 0) + 1
    total = len(texts)
    weights = []
    for statement in words:
        raw = np.array([np.log(1 + total / count[w]) if any(c.isalnum() for c in w) else 0 for w in statement], np.float32)
        weights.append(raw / raw.sum() if raw.sum() else np.full(len(raw), 1 / len(raw), np.float32))
    return weights


@dataclass(frozen=True, slots=True)
class _Own:
    """How one side's statements (rows) are covered by the other's (columns); 0 where they are no candidates.

    `lift` is what a candidate covers beyond the average candidate. `clause_lift` is that of the best clause, `peak`
    that of the best matched words: a long statement may share one clause or one term only.
    """

    cover: Floats
    lift: Floats
    clause_lift: Floats
    peak: Floats

    def turned(self) -> _Own:
        """Return the same numbers with rows and columns exchanged."""
        return _Own(self.cover.T, self.lift.T, self.clause_lift.T, self.peak.T)


def _own(texts: list[str], encodings: list[Encoding], aligned: list[Aligned], weights: list[Floats], shape: tuple[int, int]) -> _Own:
    own = _Own(*(np.zeros(shape, np.float32) for _ in range(4)))
    for i, (text, encoding, each, weight) in enumerate(zip(texts, encodings, aligned, weights, strict=True)):
        lift = each.best - each.best.mean(axis=1, keepdims=True)
        j = each.candidates
        own.cover[i, j] = weight @ each.best
        own.lift[i, j] = weight @ lift
        own.clause_lift[i, j] = (_clause_weights(text, encoding, weight) @ lift).max(axis=0)
        own.peak[i, j] = _peak(lift, weight)
    return own


@dataclass(frozen=True, slots=True)
class _Context:
    """How one side's statements (rows) are covered by the other's (columns) where both are read in their paragraphs, and that of the best matched words."""

    cover: Floats
    peak: Floats

    def turned(self) -> _Context:
        """Return the same numbers with rows and columns exchanged."""
        return _Context(self.cover.T, self.peak.T)


def _context(texts: list[str], encodings: list[Encoding], aligned: list[Aligned], shape: tuple[int, int]) -> _Context:
    context = _Context(*(np.zeros(shape, np.float32) for _ in range(2)))
    for i, (each, weight) in enumerate(zip(aligned, _weights(texts, encodings), strict=True)):
        context.cover[i, each.candidates] = weight @ each.context
        context.peak[i, each.candidates] = _peak(each.context - each.context.mean(axis=1, keepdims=True), weight)
    return context


def _clause_weights(text: str, encoding: Encoding, weight: Floats) -> Floats:
    """Return one row of token weights for each clause, each summing to 1: (clauses, tokens)."""
    ends = [m.start() for m in _CLAUSE_END.finditer(text)]
    number = np.searchsorted(ends, encoding.offsets[:, 0]) if len(encoding.offsets) else np.zeros(len(weight), int)
    rows = [np.where(number == clause, weight, 0) for clause in np.unique(number)]
    kept = [row / row.sum() for row in rows if row.sum() > 0 and (row > 0).sum() >= _CLAUSE_TOKENS]
    return np.array(kept or [weight], np.float32)


def _peak(lift: Floats, weight: Floats) -> Floats:
    """Return each candidate's mean lift over the words it matches best, a fixed share of the statement's weight."""
    order = np.argsort(-lift, axis=0, kind="stable")
    ordered = np.take_along_axis(lift, order, axis=0)
    before = np.cumsum(weight[order], axis=0) - weight[order]
    taken = np.clip(_PEAK - before, 0, weight[order])
    peak: Floats = (ordered * taken).sum(axis=0) / _PEAK
    return peak


def _anatomy(
    own: tuple[Statement, ...], other: tuple[Statement, ...], marks: list[frozenset[str]], marks_other: list[frozenset[str]]
) -> Floats:
    """Compare what annotation tells of any two statements: (own, 7, others) of topics shared, what `_voices` gives, whether both open
    their readouts, and how rare the marks and dates are that they share.

    Topics are shared as far as both are likely to be on them (Bhattacharyya coefficient, of unit vectors).
    """
    left, right = ([dict(each.chances) or dict.fromkeys(each.topics, 1.0) for each in side] for side in (own, other))
    topics = sorted({topic for each in (*left, *right) for topic in each})
    about, said_there = (unit(np.sqrt([[each.get(t, 0.0) for t in topics] for each in side], dtype=np.float32).reshape(len(side), -1)) for side in (left, right))
    voices = _voices([each.speaker for each in own], [each.speaker for each in other])
    dates, dates_other = ([lexical.dates(each.figures) for each in side] for side in (own, other))
    rare = (_rarely(marks, marks_other, lexical.equal), _rarely(dates, dates_other, lexical.same_dates))
    return np.stack([np.round(about @ said_there.T, 4), *voices, np.outer(_opens(own), _opens(other)), *rare], axis=1)


def _rarely(own: list[frozenset[str]], other: list[frozenset[str]], alike: Callable[[list[str], list[str]], npt.NDArray[np.bool_]]) -> Floats:
    """Tell how rare the values are that two statements share: (own, others), 1 for a value that each side gives once, at most `_RARE`.

    Of a value that m statements of one side and n of the other give each two have 1/mn.
    """
    values, values_other = (sorted(frozenset().union(*side)) for side in (own, other))
    has, has_other = (np.array([[v in each for v in given] for each in side], np.float32).reshape(len(side), -1) for side, given in ((own, values), (other, values_other)))
    givers, givers_other = (np.minimum(each @ alike(given, given), 1).sum(axis=0) for each, given in ((has, values), (has_other, values_other)))
    shared = has @ (alike(values, values_other) / np.outer(givers, givers_other)) @ has_other.T
    rare: Floats = np.minimum(np.round(shared, 4), np.float32(_RARE))
    return rare


def _opens(statements: tuple[Statement, ...]) -> Floats:
    """Tell which statement opens a readout, the first that ends as a sentence does: (statements,), 1 there."""
    found = np.zeros(len(statements), np.float32)
    first = next((number for number, each in enumerate(statements) if ends_as_sentence(each.text)), None)
    if first is not None:
        found[first] = 1
    return found


def _voices(own: list[str | None], other: list[str | None]) -> tuple[Floats, Floats, Floats]:
    """Tell, of every two statements, whether one voice says them, two, or the two who met, each for himself: (own, others).

    What one of them says and both agreed on may well be the same; what each says for himself seldom is. A narrator
    tells what anybody may have said, so he is nobody's contradiction.
    """
    persons = Counter(name for name in (*own, *other) if name and name not in {BOTH, NARRATOR})
    # Numbers for names: whoever is heard of most comes first, and what nobody says for certain is below zero.
    order = {name: number for number, name in enumerate(sorted(persons, key=lambda name: (-persons[name], name)))}
    met = min(2, len(order))
    code = {"": -1, NARRATOR: -2, BOTH: len(order)} | order
    said, heard = np.array([code[name or ""] for name in own])[:, None], np.array([code[name or ""] for name in other])[None, :]
    same = (said == heard) & (said != -1)
    another = (said != heard) & (said >= 0) & (heard >= 0)
    opposed = another & (said < met) & (heard < met)
    return same.astype(np.float32), (another & ~opposed).astype(np.float32), opposed.astype(np.float32)


def _lexical(left: list[str], right: list[str], aligned: list[Aligned]) -> Floats:
    scores = np.zeros((len(left), len(right)), np.float32)
    for i, each in enumerate(aligned):
        scores[i, each.candidates] = lexical.similarity([left[i]], [right[j] for j in each.candidates])[0]
    return scores


def _links(aligned: list[Aligned], measures: list[Floats], measures_other: list[Floats], aligned_other: list[Aligned]) -> list[Floats]:
    """Return each candidate's standing among the statement's candidates, the statement's among the candidate's, and plain measures."""
    back = np.zeros((len(aligned), len(aligned_other)), np.float32)
    for j, (rows, each) in enumerate(zip(measures_other, aligned_other, strict=True)):
        back[each.candidates, j] = _among(rows).mean(axis=1)
    plain = [MEASURES.index(name) for name in _PLAIN]
    return [
        np.concatenate([_among(rows), back[i, each.candidates][:, None], rows[:, plain]], axis=1)
        for i, (rows, each) in enumerate(zip(measures, aligned, strict=True))
    ]


def _among(rows: Floats) -> Floats:
    """Return how many standard deviations each candidate lies from the mean of all in each channel."""
    values = rows[:, [MEASURES.index(name) for name in CHANNELS]]
    standing: Floats = (values - values.mean(axis=0)) / (values.std(axis=0) + np.float32(1e-3))
    return np.round(standing, 4)


def _measures(
    aligned: list[Aligned],
    margin: Floats,
    second: Floats,
    own: _Own,
    back: _Own,
    context: _Context,
    context_back: _Context,
    lexis: Floats,
    marks: list[frozenset[str]],
    marks_other: list[frozenset[str]],
    anatomy: Floats,
    named: Floats,
    sizes_other: Floats,
    same_language: bool,
) -> list[Floats]:
    cover_margin, back_margin = csls(own.cover), csls(back.cover)
    mean = _mean(own.cover, back.cover)
    mean_margin, in_context = _mean(cover_margin, back_margin), _mean(csls(context.cover), csls(context_back.cover))
    rank_back, gap_back = (x.T for x in _standing(mean_margin.T))
    rows = []
    for i, each in enumerate(aligned):
        j = each.candidates
        shared = np.array([len(marks[i] & marks_other[t]) for t in j], np.float32)
        columns = [
            *(margin[i, j], own.cover[i, j], cover_margin[i, j], back.cover[i, j], back_margin[i, j]),
            *(own.lift[i, j], back.lift[i, j]),
            *(mean[i, j], mean_margin[i, j], rank_back[i, j], gap_back[i, j], lexis[i, j]),
            np.minimum(shared, 3),
            *(own.clause_lift[i, j], back.clause_lift[i, j], own.peak[i, j], back.peak[i, j]),
            second[i, j],
            *(anatomy[i][:, j]),
            *(named[:, i, j]),
            *(in_context[i, j], context.peak[i, j], context_back.peak[i, j]),
            *(np.log(len(each.best) / sizes_other[j]), np.full(len(j), same_language, np.float32)),
        ]
        rows.append(np.stack(columns, axis=1).astype(np.float32))
    return rows


def _mean(one: Floats, another: Floats) -> Floats:
    mean: Floats = (one + another) / np.float32(2)
    return mean


def _standing(scores: Floats) -> tuple[Floats, Floats]:
    """Return each entry's reciprocal rank in its row and its distance to the best other entry of the row."""
    order = np.argsort(-scores, axis=1, kind="stable")
    rank = np.empty_like(scores)
    np.put_along_axis(rank, order, (1 / np.arange(1, scores.shape[1] + 1, dtype=np.float32))[None, :].repeat(len(scores), 0), axis=1)
    ordered = np.take_along_axis(scores, order, axis=1)
    second = ordered[:, [min(1, scores.shape[1] - 1)]]
    best = np.where(rank == 1, second, ordered[:, [0]])
    return rank, scores - best
