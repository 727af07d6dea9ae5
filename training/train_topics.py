"""Fit the topics on labelled readouts: python training/train_topics.py (needs the `train` dependency group).

Writes discrepancy/annotate/topics.npz: a network over cues, concepts and meaning that tells for each general topic whether a
statement is on it, and whether it is on it or mentions it; the threshold, and the model revision they belong to. Learned from are
the corpus' training pairs and the set of other pages with topics that is not held back; the threshold is the best for pairs left
out. Seeded; twenty minutes once the texts are encoded.
"""

from __future__ import annotations

import argparse
import math
from collections import Counter
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pairs as data
import torch
from averaging import as_stored
from folds import left_out
from torch import nn
from torch.nn.functional import binary_cross_entropy_with_logits

from discrepancy.annotate.concepts import termed
from discrepancy.annotate.scorer import DATA, Scorer, evidence, load
from discrepancy.annotate.topics import cues, general_counts, load_topics
from discrepancy.match import Encoder
from discrepancy.pipeline import default_cache_dir, meaning_of

FOLDS = 6
OFTEN = 8
"""Statements that name a concept, of those of the training pairs, for it to be learned from."""
WIDTH, DROPPED, EPOCHS, BATCH, PACE, SEEDS = 128, 0.5, 45, 128, 2e-3, 3
"""Units, the share of them that is left out at each step, and how many networks are averaged: chosen by what pairs left out lose."""
THRESHOLDS = (0.3, 0.35, 0.4, 0.45, 0.5, 0.55)
TAXONOMY = load_topics()
TOPICS = tuple(name for name, topic in TAXONOMY.items() if topic.under is None)

Rows = tuple[np.ndarray, np.ndarray, np.ndarray]
"""Evidence on statements, which topics a reader gave them, and which he saw no more than mentioned: a statement that mentions a topic is not on it."""


def learned_from() -> list[data.LabelledPair]:
    """Return every pair that is learned from: the corpus' training pairs, and the sets with topics that are not held back."""
    sets = (data.speaker_set(name) for name in data.TOPIC_SETS if name not in data.SPEAKERS_HELD_BACK)
    return [*data.corpus("training"), *(pair for each in sets for pair in each)]


def rows(pair: data.LabelledPair, encoder: Encoder, rarity: dict[str, float]) -> Rows:
    """Return the rows of a pair's statements; what is none (a heading, a dateline) has no topic to learn."""
    features, target, mentioned = [], [], []
    for readout in map(termed, (pair.a, pair.b)):
        labels = [pair.labels[statement.id] for statement in readout.statements]
        meaning = meaning_of([statement.text for statement in readout.statements], encoder)
        counts = general_counts(cues(readout, TAXONOMY), TAXONOMY, TOPICS)
        counted = np.array([label.status != "context" for label in labels])
        features.append(evidence(readout, counts, rarity, meaning)[counted])
        target.append(np.array([[topic in label.topics for topic in TOPICS] for label in labels])[counted])
        mentioned.append(np.array([[topic in label.mentions for topic in TOPICS] for label in labels])[counted])
    return np.concatenate(features), np.concatenate(target), np.concatenate(mentioned)


def rarity_in(pairs: list[data.LabelledPair]) -> dict[str, float]:
    """Return the weight of each concept that statements name often enough to learn from, by how few do (idf)."""
    statements = [statement for pair in pairs for side in (pair.a, pair.b) for statement in termed(side).statements]
    times = Counter(concept for statement in statements for concept in statement.concepts)
    return {concept: round(math.log(len(statements) / times[concept]), 3) for concept in sorted(times) if times[concept] >= OFTEN}


def fit(parts: list[Rows], revision: str, rarity: dict[str, float], threshold: float) -> Scorer:
    # In steps as small as these a second thread waits more than it works.
    torch.set_num_threads(1)
    features, target, mentioned = (torch.from_numpy(np.concatenate(column)) for column in zip(*parts, strict=True))
    wanted = torch.cat([target, target | mentioned], dim=1).float()
    return Scorer(revision, TOPICS, rarity, as_stored([trained(features, wanted, seed) for seed in range(SEEDS)]), threshold)


def trained(features: torch.Tensor, wanted: torch.Tensor, seed: int) -> nn.Sequential:
    """Fit one network."""
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(features.shape[1], WIDTH), nn.ReLU(), nn.Dropout(DROPPED), nn.Linear(WIDTH, wanted.shape[1]))
    optimizer = torch.optim.AdamW(model.parameters())
    steps = len(features) // BATCH
    pace = torch.optim.lr_scheduler.OneCycleLR(optimizer, PACE, total_steps=EPOCHS * steps)
    for _ in range(EPOCHS):
        for batch in torch.randperm(len(features)).split(BATCH)[:steps]:
            loss = binary_cross_entropy_with_logits(model(features[batch]), wanted[batch], reduction="none")
            optimizer.zero_grad()
            loss.sum(dim=1).mean().backward()
            optimizer.step()
            pace.step()
    return model


def unseen(parts: list[Rows], revision: str, rarity: dict[str, float], threshold: float) -> list[Scorer]:
    """Return for each part a scorer that was fitted without it."""
    return left_out(parts, FOLDS, lambda others: fit(others, revision, rarity, threshold))


@cache
def unseen_by_pair(encoder: Encoder) -> dict[str, Scorer]:
    """Return for each pair that is learned from a scorer that did not see it: the decision is to learn how good topics are elsewhere."""
    pairs, shipped = learned_from(), load()
    scorers = unseen([rows(pair, encoder, shipped.rarity) for pair in pairs], encoder.revision, shipped.rarity, shipped.threshold)
    return {pair.id: scorer for pair, scorer in zip(pairs, scorers, strict=True)}


def micro(parts: list[Rows], scorers: list[Scorer]) -> float:
    found, wanted, both = 0, 0, 0
    for (features, target, _), scorer in zip(parts, scorers, strict=True):
        given = [scorer.given(dict(zip(TOPICS, row, strict=True))) for row in scorer.chances(features)[0].tolist()]
        right = sum(row[TOPICS.index(topic)] for row, topics in zip(target, given, strict=True) for topic in topics)
        found, wanted, both = found + sum(map(len, given)), wanted + int(target.sum()), both + int(right)
    return 2 * both / (found + wanted)


def save(scorer: Scorer) -> None:
    np.savez(DATA, revision=scorer.revision, topics=np.array(scorer.topics), concepts=np.array([*scorer.rarity]), rarity=np.array([*scorer.rarity.values()]), threshold=scorer.threshold, **scorer.network.halves())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cache-dir", type=Path, default=default_cache_dir())
    encoder = Encoder("bundled", parser.parse_args().cache_dir)
    pairs = learned_from()
    rarity = rarity_in(pairs)
    parts = [rows(pair, encoder, rarity) for pair in pairs]
    scorers = unseen(parts, encoder.revision, rarity, 0.5)
    score, threshold = max((micro(parts, [replace(each, threshold=value) for each in scorers]), value) for value in THRESHOLDS)
    save(fit(parts, encoder.revision, rarity, threshold))
    print(f"wrote {DATA}: {len(parts)} pairs, micro-F1 on pairs left out {score:.3f} at threshold {threshold}")


if __name__ == "__main__":
    main()
