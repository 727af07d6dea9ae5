"""Evidence about links and statements, as numbers a decision can be learned from.

Nothing here looks at where on its own page a counterpart stands, so that moving a paragraph changes no judgement.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from discrepancy.match import lexical
from discrepancy.match.align import Aligned, Alignment, Floats, csls
from discrepancy.match.encoding import Encoding
from discrepancy.read.language import primary
from discrepancy.records import Readout

LINK_FEATURES = (
    *("cosine", "cosine margin", "cover", "cover margin", "covered by it", "covered by it margin", "lift", "lift back"),
    *("mean cover", "mean cover margin", "rank", "rank back", "gap", "gap back", "lexical", "marks shared", "marks missing"),
    *("length ratio", "same language"),
)
_CLAUSE = re.compile(r"[，,；;、:：—–]|\s-\s")


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known about each candidate link, from side a's point of view and from side b's.

    `links_a[i]` has shape (candidates of statement i, len(LINK_FEATURES)); `weights_a[i]` (tokens,) sums to 1.
    """

    alignment: Alignment
    weights_a: list[Floats]
    weights_b: list[Floats]
    links_a: list[Floats]
    links_b: list[Floats]


def evidence(a: Readout, b: Readout, encodings_a: list[Encoding], encodings_b: list[Encoding], alignment: Alignment) -> Evidence:
    """Gather the evidence on every candidate link of two readouts."""
    texts_a, texts_b = [s.text for s in a.statements], [s.text for s in b.statements]
    weights_a = _weights(texts_a, encodings_a)
    weights_b = _weights(texts_b, encodings_b)
    same_language = primary(a.language) == primary(b.language)
    shape = (len(texts_a), len(texts_b))
    cover_a, lift_a = _cover(alignment.a, weights_a, shape)
    cover_b, lift_b = _cover(alignment.b, weights_b, shape[::-1])
    lexis = _lexical(texts_a, texts_b, alignment.a) if same_language else np.zeros(shape, np.float32)
    marks_a, marks_b = [lexical.marks(t) for t in texts_a], [lexical.marks(t) for t in texts_b]
    sizes_a = np.array([len(each.best) for each in alignment.a], np.float32)
    sizes_b = np.array([len(each.best) for each in alignment.b], np.float32)
    links_a = _links(alignment.a, alignment.cosine, alignment.margin, cover_a, cover_b.T, lift_a, lift_b.T, lexis, marks_a, marks_b, sizes_b, same_language)
    links_b = _links(
        alignment.b, alignment.cosine.T, alignment.margin.T, cover_b, cover_a.T, lift_b, lift_a.T, lexis.T, marks_b, marks_a, sizes_a, same_language
    )
    return Evidence(alignment, weights_a, weights_b, links_a, links_b)


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


def _cover(aligned: list[Aligned], weights: list[Floats], shape: tuple[int, int]) -> tuple[Floats, Floats]:
    """Return how much of each statement each candidate covers, and how much more than the average candidate does."""
    cover, lift = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
    for i, (each, weight) in enumerate(zip(aligned, weights, strict=True)):
        cover[i, each.candidates] = weight @ each.best
        lift[i, each.candidates] = weight @ (each.best - each.best.mean(axis=1, keepdims=True))
    return cover, lift


def _lexical(left: list[str], right: list[str], aligned: list[Aligned]) -> Floats:
    scores = np.zeros((len(left), len(right)), np.float32)
    for i, each in enumerate(aligned):
        scores[i, each.candidates] = lexical.similarity([left[i]], [right[j] for j in each.candidates])[0]
    return scores


def _links(
    aligned: list[Aligned],
    cosine: Floats,
    margin: Floats,
    cover: Floats,
    back: Floats,
    lift: Floats,
    lift_back: Floats,
    lexis: Floats,
    marks: list[frozenset[str]],
    marks_other: list[frozenset[str]],
    sizes_other: Floats,
    same_language: bool,
) -> list[Floats]:
    cover_margin, back_margin = csls(cover), csls(back)
    mean = (cover + back) / 2
    mean_margin = (cover_margin + back_margin) / 2
    rank, gap = _standing(mean_margin)
    rank_back, gap_back = (x.T for x in _standing(mean_margin.T))
    rows = []
    for i, each in enumerate(aligned):
        j = each.candidates
        shared = np.array([len(marks[i] & marks_other[t]) for t in j], np.float32)
        size = len(marks[i])
        columns = [
            *(cosine[i, j], margin[i, j], cover[i, j], cover_margin[i, j], back[i, j], back_margin[i, j], lift[i, j], lift_back[i, j]),
            *(mean[i, j], mean_margin[i, j], rank[i, j], rank_back[i, j], gap[i, j], gap_back[i, j], lexis[i, j]),
            *(np.minimum(shared, 3), np.full(len(j), min(size, 3), np.float32) - np.minimum(shared, 3)),
            *(np.log(len(each.best) / sizes_other[j]), np.full(len(j), same_language, np.float32)),
        ]
        rows.append(np.stack(columns, axis=1).astype(np.float32))
    return rows


def _standing(scores: Floats) -> tuple[Floats, Floats]:
    """Return each entry's reciprocal rank in its row and its distance to the best other entry of the row."""
    order = np.argsort(-scores, axis=1, kind="stable")
    rank = np.empty_like(scores)
    np.put_along_axis(rank, order, (1 / np.arange(1, scores.shape[1] + 1, dtype=np.float32))[None, :].repeat(len(scores), 0), axis=1)
    ordered = np.take_along_axis(scores, order, axis=1)
    second = ordered[:, [min(1, scores.shape[1] - 1)]]
    best = np.where(rank == 1, second, ordered[:, [0]])
    return rank, scores - best
