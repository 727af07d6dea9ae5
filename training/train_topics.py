"""Fit the topics on the corpus: python training/train_topics.py (needs the `train` dependency group).

Writes discrepancy/annotate/topics.json: two logistic regressions for each general topic over cues and meaning (is a
statement on it; is it on it or does it mention it), the threshold, and the model revision they belong to. Only the
corpus' training pairs are used; the threshold is the best for pairs left out. Without chance; seconds once the texts are encoded.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pairs as data
from sklearn.linear_model import LogisticRegression
from threadpoolctl import threadpool_limits

from discrepancy.annotate.scorer import DATA, Meaning, Regression, Scorer, evidence, load
from discrepancy.annotate.topics import cues, general_counts, load_topics
from discrepancy.match import Encoder
from discrepancy.pipeline import default_cache_dir

FOLDS = 6
STRENGTH, TOUCH_STRENGTH = 1.0, 0.3
"""Inverse regularisation: of 0.1, 0.3, 1 and 3 the best for pairs left out; for mentions by the precision of topics absent."""
THRESHOLDS = (0.3, 0.35, 0.4, 0.45, 0.5, 0.55)
TAXONOMY = load_topics()
TOPICS = tuple(name for name, topic in TAXONOMY.items() if topic.under is None)

Rows = tuple[np.ndarray, np.ndarray, np.ndarray]
"""Evidence on statements, which topics a reader gave them, and which he saw no more than mentioned: no example of what is on a topic, nor of what is not."""


def training_pairs() -> list[data.LabelledPair]:
    held = data.validation_ids()
    return [pair for pair in data.corpus() if pair.id not in held]


def rows(pair: data.LabelledPair, encoder: Encoder) -> Rows:
    """Return the rows of a pair's statements; what is none (a heading, a dateline) has no topic to learn."""
    features, target, mentioned = [], [], []
    for readout in (pair.a, pair.b):
        labels = [pair.labels[statement.id] for statement in readout.statements]
        vectors = np.array([each.sentence for each in encoder.encode([statement.text for statement in readout.statements])])
        counts = general_counts(cues(readout, TAXONOMY), TAXONOMY, TOPICS)
        counted = np.array([label.status != "context" for label in labels])
        features.append(evidence(counts, Meaning(encoder.revision, vectors))[counted])
        target.append(np.array([[topic in label.topics for topic in TOPICS] for label in labels])[counted])
        mentioned.append(np.array([[topic in label.mentions for topic in TOPICS] for label in labels])[counted])
    return np.concatenate(features), np.concatenate(target), np.concatenate(mentioned)


def fit(parts: list[Rows], revision: str, threshold: float) -> Scorer:
    features, target, mentioned = (np.concatenate(column) for column in zip(*parts, strict=True))
    # The matrices are small: more threads only wait for each other.
    with threadpool_limits(1):
        columns = zip(target.T, mentioned.T, strict=True)
        on = [LogisticRegression(C=STRENGTH, max_iter=1000).fit(features[~named], given[~named]) for given, named in columns]
        touches = [LogisticRegression(C=TOUCH_STRENGTH, max_iter=1000).fit(features, there) for there in (target | mentioned).T]
    return Scorer(revision, TOPICS, regression(on), regression(touches), threshold)


def regression(models: list[LogisticRegression]) -> Regression:
    weights, bias = np.array([model.coef_[0] for model in models]), np.array([model.intercept_[0] for model in models])
    return Regression(np.round(weights, 4).astype(np.float32), np.round(bias, 4).astype(np.float32))


def unseen(parts: list[Rows], revision: str, threshold: float) -> list[Scorer]:
    """Return for each part a scorer that was fitted without it."""
    folds = [fit([part for number, part in enumerate(parts) if number % FOLDS != fold], revision, threshold) for fold in range(FOLDS)]
    return [folds[number % FOLDS] for number in range(len(parts))]


@cache
def unseen_by_pair(encoder: Encoder) -> dict[str, Scorer]:
    """Return for each training pair a scorer that did not see it: the decision is to learn how good topics are elsewhere."""
    pairs = training_pairs()
    scorers = unseen([rows(pair, encoder) for pair in pairs], encoder.revision, load().threshold)
    return {pair.id: scorer for pair, scorer in zip(pairs, scorers, strict=True)}


def micro(parts: list[Rows], scorers: list[Scorer]) -> float:
    found, wanted, both = 0, 0, 0
    for (features, target, _), scorer in zip(parts, scorers, strict=True):
        given = [scorer.given(dict(zip(TOPICS, row, strict=True))) for row in scorer.on.chances(features).tolist()]
        right = sum(row[TOPICS.index(topic)] for row, topics in zip(target, given, strict=True) for topic in topics)
        found, wanted, both = found + sum(map(len, given)), wanted + int(target.sum()), both + int(right)
    return 2 * both / (found + wanted)


def save(scorer: Scorer) -> None:
    content: dict[str, object] = {"revision": scorer.revision, "topics": scorer.topics, "threshold": scorer.threshold}
    for name, part in (("on", scorer.on), ("touches", scorer.touches)):
        content[name] = {key: np.round(getattr(part, key).astype(float), 4).tolist() for key in ("bias", "weights")}
    DATA.write_text(json.dumps(content, separators=(",", ":")) + "\n", "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cache-dir", type=Path, default=default_cache_dir())
    encoder = Encoder("bundled", parser.parse_args().cache_dir)
    parts = [rows(pair, encoder) for pair in training_pairs()]
    scorers = unseen(parts, encoder.revision, 0.5)
    score, threshold = max((micro(parts, [replace(each, threshold=value) for each in scorers]), value) for value in THRESHOLDS)
    save(fit(parts, encoder.revision, threshold))
    print(f"wrote {DATA}: {len(parts)} training pairs, micro-F1 on pairs left out {score:.3f} at threshold {threshold}")


if __name__ == "__main__":
    main()
