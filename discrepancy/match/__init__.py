"""Third stage: two annotated readouts become a judgement of every statement."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from discrepancy.match import lexical
from discrepancy.match.align import Aligned, Floats, align
from discrepancy.match.decide import Weights, load
from discrepancy.match.encoder import BUNDLED, Encoder, Progress
from discrepancy.match.encoding import Encoding
from discrepancy.match.features import evidence
from discrepancy.match.missing import missing_spans
from discrepancy.match.statements import context_features, status_features
from discrepancy.records import Judgement, Link, Readout, Span, Statement, Status

__all__ = ["BUNDLED", "Encoder", "Matched", "Progress", "Side", "match", "sides_of"]

_ORDER: tuple[Status, Status, Status] = ("only", "partial", "shared")
_MOST_LINKS = 6


@dataclass(frozen=True, slots=True)
class Matched:
    """The judgements by statement id, and the digest of the weights that made them."""

    judgements: dict[str, Judgement]
    weights: Weights


def match(a: Readout, b: Readout, encoder: Encoder, progress: Progress | None = None, weights: Weights | None = None) -> Matched:
    """Judge every statement of both readouts against the other side."""
    learned = weights or load()
    left, right = sides_of(a, b, encoder, progress)
    return Matched(_judge(left, right, learned) | _judge(right, left, learned), learned)


@dataclass(frozen=True, slots=True)
class Side:
    """One readout with the evidence on each of its statements, in order."""

    readout: Readout
    encodings: list[Encoding]
    aligned: list[Aligned]
    weights: list[Floats]
    links: list[Floats]


def sides_of(a: Readout, b: Readout, encoder: Encoder, progress: Progress | None = None) -> tuple[Side, Side]:
    """Encode and align two readouts and gather the evidence on both."""
    texts = [s.text for s in (*a.statements, *b.statements)]
    encodings, opinions = encoder.encode(texts, progress), encoder.second_opinion(texts)
    size = len(a.statements)
    left, right = encodings[:size], encodings[size:]
    found = evidence(a, b, left, right, align(left, right, opinions[:size], opinions[size:]))
    return (
        Side(a, left, found.alignment.a, found.weights_a, found.links_a),
        Side(b, right, found.alignment.b, found.weights_b, found.links_b),
    )


def _judge(own: Side, other: Side, learned: Weights) -> dict[str, Judgement]:
    statements, others = own.readout.statements, other.readout.statements
    context = context_chances(own, learned)
    context_other = context_chances(other, learned) > 0.5
    texts = [s.text for s in others]
    same = {lexical.normalise(text): number for number, text in reversed(list(enumerate(texts)))}
    sizes = (len(statements), len(others))
    judged: dict[str, Judgement] = {}
    for i, statement in enumerate(statements):
        candidates = own.aligned[i].candidates
        chances = learned.link.chances(own.links[i])[:, 1] * np.where(context_other[candidates], 0.1, 1.0)
        features = status_features(statement, own.aligned[i], own.weights[i], own.links[i], chances, texts, sizes)
        shares = learned.status.chances(features[None, :])[0]
        twin = same.get(lexical.normalise(statement.text))
        judged[statement.id] = _judgement(own, i, chances, shares, bool(context[i] > 0.5), None if twin is None else others[twin].id, others, learned)
    return judged


def context_chances(side: Side, learned: Weights) -> Floats:
    """Return how likely each statement is to be furniture and not a statement."""
    return learned.context.chances(context_features(side.readout))[:, 1]


def _judgement(
    own: Side, i: int, chances: Floats, shares: Floats, context: bool, twin: str | None, others: tuple[Statement, ...], learned: Weights
) -> Judgement:  # fmt: skip
    aligned = own.aligned[i]
    order = np.argsort(-np.round(chances, 3), kind="stable")
    ranked = [Link(others[aligned.candidates[c]].id, round(float(chances[c]), 3)) for c in order]
    if twin is not None:
        # Word for word the same: no model is asked.
        shares = np.array([0, 0, 1], np.float32)
        ranked = [Link(twin, 1.0), *(link for link in ranked if link.id != twin)]
    triple = tuple(round(float(x), 3) for x in shares)
    probability = round(float(shares[1] + shares[2]), 3)
    if context:
        return Judgement("context", probability, triple, False, (), None)  # type: ignore[arg-type]
    offsets = np.array([learned.thresholds[f"offset {name}"] for name in _ORDER])
    odds = np.log(np.maximum(shares, 1e-6)) + offsets
    status = _ORDER[int(np.argmax(odds))]
    first, second = np.sort(odds)[::-1][:2]
    uncertain = bool(first - second < learned.thresholds["uncertain"]) and twin is None
    if status == "only":
        return Judgement(status, probability, triple, uncertain, (), ranked[0])  # type: ignore[arg-type]
    links = [link for link in ranked[:_MOST_LINKS] if link.score >= learned.thresholds["link"]] or ranked[:1]
    if twin is not None:
        links = ranked[:1]
    spans: tuple[Span, ...] = ()
    if status == "partial":
        position = {others[c].id: column for column, c in enumerate(aligned.candidates)}
        columns = [position[link.id] for link in links if link.id in position]
        spans = missing_spans(own.readout.statements[i].text, own.encodings[i].offsets, aligned.best[:, columns].max(axis=1), own.weights[i], learned.thresholds)
    return Judgement(status, probability, triple, uncertain, tuple(links), ranked[0], spans)  # type: ignore[arg-type]
