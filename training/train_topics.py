"""Fit the topics on labelled readouts: python training/train_topics.py (needs the `train` dependency group).

Writes discrepancy/annotate/topics.npz: a network over cues, concepts and meaning that tells for each general topic whether a
statement is on it, and whether it is on it or mentions it; one stacked on it, which reads what it made of the statements around;
the threshold, and the model revision they belong to. Learned from are the corpus' training pairs and the sets of other pages with
topics that are not held back; the threshold is the best for pairs left out. Seeded; half an hour once the texts are encoded.
"""

from __future__ import annotations

import argparse
import math
from collections import Counter
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import numpy as np
import pairs as data
import stacking
import torch
from averaging import as_stored
from folds import assigned, stacked
from optimising import Recipe, optimise
from torch import nn
from torch.nn.functional import binary_cross_entropy_with_logits

from discrepancy.annotate.concepts import termed
from discrepancy.annotate.scorer import DATA, Scorer, evidence, load
from discrepancy.annotate.topics import cues, general_counts, load_topics
from discrepancy.match import Encoder
from discrepancy.network import Network, sigmoid
from discrepancy.pipeline import default_cache_dir, meaning_of
from discrepancy.records import Readout
from discrepancy.script import simplified

FOLDS = 6
OFTEN = 8
"""Statements that name a concept, of those of the training pairs, for it to be learned from."""
WIDTH, DROPPED, SEEDS = 128, 0.5, 3
RECIPE = Recipe(epochs=45, batch=128, pace=2e-3, decay=0.01)
"""Units, the share of them that is left out at each step, and how many networks are averaged: chosen by what pairs left out lose."""
THRESHOLDS = (0.3, 0.35, 0.4, 0.45, 0.5, 0.55)
TAXONOMY = load_topics()
TOPICS = tuple(name for name, topic in TAXONOMY.items() if topic.under is None)


@dataclass(frozen=True, slots=True)
class Rows:
    """The statements of one side: evidence on each, which topics a reader gave it and which he saw no more than mentioned (statements, topics), and which have any to learn: a heading or a dateline has none."""

    evidence: np.ndarray
    target: np.ndarray
    mentioned: np.ndarray
    counted: np.ndarray


Sides = tuple[Rows, Rows]
"""A pair's two sides, a first."""


def learned_from() -> list[data.LabelledPair]:
    """Return every pair that is learned from: the corpus' training pairs, and the sets with topics that are not held back."""
    sets = (data.speaker_set(name) for name in data.TOPIC_SETS if name not in data.SPEAKERS_HELD_BACK)
    return [*data.corpus("training"), *(pair for each in sets for pair in each)]


def rows(pair: data.LabelledPair, encoder: Encoder, rarity: dict[str, float]) -> Sides:
    """Return a pair's rows."""
    return _side(pair.a, pair.labels, encoder, rarity), _side(pair.b, pair.labels, encoder, rarity)


def _side(printed: Readout, judged: dict[str, data.Label], encoder: Encoder, rarity: dict[str, float]) -> Rows:
    readout = termed(simplified(printed))
    labels = [judged[statement.id] for statement in readout.statements]
    meaning = meaning_of([statement.text for statement in readout.statements], encoder)
    features = evidence(readout, general_counts(cues(readout, TAXONOMY), TAXONOMY, TOPICS), rarity, meaning)
    on = np.array([[topic in label.topics for topic in TOPICS] for label in labels])
    mentioned = np.array([[topic in label.mentions for topic in TOPICS] for label in labels])
    return Rows(features, on, mentioned, np.array([label.status != "context" for label in labels]))


def rarity_in(pairs: list[data.LabelledPair]) -> dict[str, float]:
    """Return the weight of each concept that statements name often enough to learn from, by how few do (idf)."""
    statements = [statement for pair in pairs for side in (pair.a, pair.b) for statement in termed(simplified(side)).statements]
    times = Counter(concept for statement in statements for concept in statement.concepts)
    return {concept: round(math.log(len(statements) / times[concept]), 3) for concept in sorted(times) if times[concept] >= OFTEN}


def fit_network(parts: list[Sides]) -> Network:
    """Fit what reads each statement by itself."""
    sides = [side for part in parts for side in part]
    features, counted = (np.concatenate([getattr(side, name) for side in sides]) for name in ("evidence", "counted"))
    wanted = _wanted(sides)
    return as_stored([_trained(torch.from_numpy(features), wanted, counted, seed) for seed in range(SEEDS)])


def _wanted(sides: list[Rows]) -> torch.Tensor:
    """Return which topics statements are on, and which they are on or mention: one that mentions a topic is not on it."""
    target, mentioned = (np.concatenate([getattr(side, name) for side in sides]) for name in ("target", "mentioned"))
    return torch.from_numpy(np.concatenate([target, target | mentioned], axis=1)).float()


def _trained(features: torch.Tensor, wanted: torch.Tensor, counted: np.ndarray, seed: int) -> nn.Sequential:
    """Fit one network to the statements that count."""
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(features.shape[1], WIDTH), nn.ReLU(), nn.Dropout(DROPPED), nn.Linear(WIDTH, wanted.shape[1]))
    optimise(model, counted, lambda batch: _loss(model(features[batch]), wanted[batch]), RECIPE)
    return model


def _loss(logits: torch.Tensor, wanted: torch.Tensor) -> torch.Tensor:
    return binary_cross_entropy_with_logits(logits, wanted, reduction="none").sum(dim=1).mean()


def fit_stacked(read: list[tuple[Sides, Network]]) -> Network:
    """Fit what reads each statement again, on what a network that has not seen it makes of it and of those around it."""
    sides = [(side, network) for part, network in read for side in part]
    target, counted = (np.concatenate([getattr(side, name) for side, _ in sides]) for name in ("target", "counted"))
    firsts = [network.logits(side.evidence)[:, : len(TOPICS)] for side, network in sides]
    return stacking.fit(firsts, sigmoid, torch.from_numpy(target).float(), counted, _loss)


def left_out(parts: list[Sides], authors: list[str], revision: str, rarity: dict[str, float], threshold: float) -> tuple[list[tuple[Sides, Network]], list[Scorer]]:
    """Return each pair with a network that was fitted without its author, and for each a scorer that was."""
    read, seconds = stacked(parts, assigned(authors, FOLDS), fit_network, fit_stacked)
    return read, [Scorer(revision, TOPICS, rarity, network, second, threshold) for (_, network), second in zip(read, seconds, strict=True)]


@cache
def unseen_by_pair(encoder: Encoder) -> dict[str, Scorer]:
    """Return for each pair that is learned from a scorer that did not see it: the decision is to learn how good topics are elsewhere."""
    pairs, shipped = learned_from(), load()
    _, scorers = left_out([rows(pair, encoder, shipped.rarity) for pair in pairs], [pair.author for pair in pairs], encoder.revision, shipped.rarity, shipped.threshold)
    return {pair.id: scorer for pair, scorer in zip(pairs, scorers, strict=True)}


def micro(parts: list[Sides], scorers: list[Scorer]) -> float:
    found, wanted, both = 0, 0, 0
    for side, scorer in ((side, scorer) for part, scorer in zip(parts, scorers, strict=True) for side in part):
        given = [scorer.given(dict(zip(TOPICS, row, strict=True))) for row in scorer.chances(side.evidence)[0][side.counted].tolist()]
        target = side.target[side.counted]
        right = sum(row[TOPICS.index(topic)] for row, topics in zip(target, given, strict=True) for topic in topics)
        found, wanted, both = found + sum(map(len, given)), wanted + int(target.sum()), both + int(right)
    return 2 * both / (found + wanted)


def save(scorer: Scorer) -> None:
    np.savez(DATA, revision=scorer.revision, topics=np.array(scorer.topics), concepts=np.array([*scorer.rarity]), rarity=np.array([*scorer.rarity.values()]), threshold=scorer.threshold, **scorer.network.halves(), **scorer.stacked.halves("stacked_"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cache-dir", type=Path, default=default_cache_dir())
    encoder = Encoder("bundled", parser.parse_args().cache_dir)
    pairs = learned_from()
    rarity = rarity_in(pairs)
    parts = [rows(pair, encoder, rarity) for pair in pairs]
    read, unseen = left_out(parts, [pair.author for pair in pairs], encoder.revision, rarity, 0.5)
    score, threshold = max((micro(parts, [replace(each, threshold=value) for each in unseen]), value) for value in THRESHOLDS)
    save(Scorer(encoder.revision, TOPICS, rarity, fit_network(parts), fit_stacked(read), threshold))
    print(f"wrote {DATA}: {len(parts)} pairs, micro-F1 on pairs left out {score:.3f} at threshold {threshold}")


if __name__ == "__main__":
    main()
