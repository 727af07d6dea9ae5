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
_CHANNELS = [MEASURES.index(name) for name in CHANNELS]
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
    weights_a, weights_b = _weights(texts_a, left.alone), _weights(texts_b, right.alone)
    named = overlap([each.concepts for each in a.statements], [each.concepts for each in b.statements])
    own_a = _covered(texts_a, left, alignment.a, weights_a, len(texts_b))
    own_b = _covered(texts_b, right, alignment.b, weights_b, len(texts_a))
    tables = _tables(alignment, own_a, own_b) | _anatomy(a, b, alignment.a) | {"concepts shared": named.shared, "concepts margin": csls(named.cosine)}
    measures_a, measures_b = _measures(alignment.a, tables), _measures(alignment.b, _turned(tables))
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


_LIFTS = ("lift", "clause lift", "peak", "context peak")
"""What is measured both ways."""
Tables = dict[str, Floats]
"""What is measured of every statement of one side (rows) and every one of the other (columns), by name."""


def _covered(texts: list[str], encoded: Encoded, aligned: list[Aligned], weights: list[Floats], others: int) -> Tables:
    """Tell how one side's statements are covered by the other's; 0 where they are no candidates.

    `lift` is what a candidate covers beyond the average candidate. `clause lift` is that of the best clause, `peak`
    that of the best matched words: a long statement may share one clause or one term only.
    """
    names = ("cover", "lift", "clause lift", "peak", "context cover", "context peak")
    tables = {name: np.zeros((len(texts), others), np.float32) for name in names}
    for i, (text, encoding, each, weight, weight_in_context) in enumerate(
        zip(texts, encoded.alone, aligned, weights, _weights(texts, encoded.context), strict=True)
    ):
        lift = _lift(each.best)
        row = (
            *(weight @ each.best, weight @ lift, (_clause_weights(text, encoding, weight) @ lift).max(axis=0), _peak(lift, weight)),
            *(weight_in_context @ each.context, _peak(_lift(each.context), weight_in_context)),
        )
        for name, values in zip(names, row, strict=True):
            tables[name][i, each.candidates] = values
    return tables


def _lift(best: Floats) -> Floats:
    lift: Floats = best - best.mean(axis=1, keepdims=True)
    return lift


def _tables(alignment: Alignment, own: Tables, theirs: Tables) -> Tables:
    """Put together what two encoders and the alignment of tokens, both ways, say of any two statements."""
    back = {name: table.T for name, table in theirs.items()}
    cover, cover_back = csls(own["cover"]), csls(back["cover"])
    lengths, lengths_other = (np.log([len(each.best) for each in side]).astype(np.float32) for side in (alignment.a, alignment.b))
    return {
        "cosine margin": alignment.margin,
        "second margin": alignment.second,
        "cover": own["cover"],
        "cover margin": cover,
        "covered by it": back["cover"],
        "covered by it margin": cover_back,
        "mean cover": _mean(own["cover"], back["cover"]),
        "mean cover margin": _mean(cover, cover_back),
        "context cover margin": _mean(csls(own["context cover"]), csls(back["context cover"])),
        "length ratio": lengths[:, None] - lengths_other[None, :],
        **{name: own[name] for name in _LIFTS},
        **{f"{name} back": back[name] for name in _LIFTS},
    }


def _turned(tables: Tables) -> Tables:
    """Return the tables from the other side's point of view."""
    forth = {"cover": "covered by it", "cover margin": "covered by it margin"} | {name: f"{name} back" for name in _LIFTS}
    names = forth | {back: name for name, back in forth.items()}
    turned = {names.get(name, name): table.T for name, table in tables.items()}
    return turned | {"length ratio": -turned["length ratio"]}


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


def _anatomy(a: Readout, b: Readout, aligned: list[Aligned]) -> Tables:
    """Compare what annotation tells of any two statements, and their words where both sides have one language.

    Topics are shared as far as both are likely to be on them (Bhattacharyya coefficient, of unit vectors).
    """
    left, right = ([dict(each.chances) or dict.fromkeys(each.topics, 1.0) for each in side.statements] for side in (a, b))
    topics = sorted({topic for each in (*left, *right) for topic in each})
    about, said_there = (unit(np.sqrt([[each.get(t, 0.0) for t in topics] for each in side], dtype=np.float32).reshape(len(side), -1)) for side in (left, right))
    voices = _voices([each.speaker for each in a.statements], [each.speaker for each in b.statements])
    marks, marks_other = ([lexical.marks(each.text, each.figures) for each in side.statements] for side in (a, b))
    dates, dates_other = ([lexical.dates(each.figures) for each in side.statements] for side in (a, b))
    same_language = primary(a.language) == primary(b.language)
    shape = (len(left), len(right))
    return {
        "topics shared": np.round(about @ said_there.T, 4),
        **dict(zip(("speaker same", "speaker differs", "speakers opposed"), voices, strict=True)),
        "both open": np.outer(_opens(a.statements), _opens(b.statements)),
        "marks shared": _filled(shape, aligned, lambda i, j: [min(len(marks[i] & marks_other[t]), 3) for t in j]),
        "rare marks shared": _rarely(marks, marks_other, lexical.equal),
        "dates shared": _rarely(dates, dates_other, lexical.same_dates),
        "lexical": _filled(shape, aligned, lambda i, j: lexical.similarity([a.statements[i].text], [b.statements[t].text for t in j])[0] if same_language else 0),
        "same language": np.broadcast_to(np.float32(same_language), shape),
    }


def _filled(shape: tuple[int, int], aligned: list[Aligned], row: Callable[[int, list[int]], npt.ArrayLike]) -> Floats:
    """Return a table of what `row` tells of each statement and its candidates, 0 elsewhere."""
    table = np.zeros(shape, np.float32)
    for i, each in enumerate(aligned):
        table[i, each.candidates] = row(i, each.candidates.tolist())
    return table


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
    values = rows[:, _CHANNELS]
    standing: Floats = (values - values.mean(axis=0)) / (values.std(axis=0) + np.float32(1e-3))
    return np.round(standing, 4)


def _measures(aligned: list[Aligned], tables: Tables) -> list[Floats]:
    """Return what is measured of each statement's candidates, (candidates, len(MEASURES))."""
    rank, gap = (each.T for each in _standing(tables["mean cover margin"].T))
    known = tables | {"rank back": rank, "gap back": gap}
    return [np.stack([known[name][i, each.candidates] for name in MEASURES], axis=1).astype(np.float32) for i, each in enumerate(aligned)]


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
