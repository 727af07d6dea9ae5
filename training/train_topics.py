"""Learn what sentence vectors add to the cues of a topic; writes discrepancy/annotate/topics.npz.

    python training/train_topics.py

Trains on the corpus without its validation pairs, so that these and the real pairs measure it.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from discrepancy.annotate.learned import DATA, evidence  # noqa: E402
from discrepancy.annotate.topics import counts, load_topics  # noqa: E402
from discrepancy.match import Encoder  # noqa: E402
from discrepancy.pipeline import default_cache_dir  # noqa: E402
from discrepancy.read.language import primary  # noqa: E402
from training.pairs import corpus, validation_ids  # noqa: E402

# The corpus of invented states has one label for what real states fall out over.
REAL_ONLY = {"taiwan", "korean-peninsula", "ukraine", "middle-east"}
STRENGTH = 0.3
LANGUAGES = ("zh", "ko", "ja", "en", "ru", "fr", "de", "es")


def main() -> None:
    taxonomy = load_topics()
    topics = [name for name in taxonomy if name not in REAL_ONLY]
    encoder = Encoder("bundled", default_cache_dir())
    kept_aside = validation_ids()
    readouts = [(pair, side) for pair in corpus() if pair.id not in kept_aside for side in (pair.a, pair.b)]
    vectors = [np.stack([e.sentence for e in encoder.encode([s.text for s in side.statements])]).astype(np.float32) for _, side in readouts]
    tags = [primary(side.language) for _, side in readouts]
    means = {tag: np.concatenate([v for v, t in zip(vectors, tags, strict=True) if t == tag]).mean(axis=0) for tag in set(tags)}
    overall = np.mean(list(means.values()), axis=0)
    rows, labels = [], []
    for (pair, side), found, tag in zip(readouts, vectors, tags, strict=True):
        judged = [pair.labels[s.id] for s in side.statements]
        keep = [label.status != "context" for label in judged]
        rows.append(evidence(counts(side, taxonomy), found, [s.paragraph for s in side.statements], means[tag])[keep])
        labels += [[topic in label.topics for topic in topics] for label, kept in zip(judged, keep, strict=True) if kept]
    features, wanted = np.concatenate(rows), np.array(labels)
    models = [LogisticRegression(C=STRENGTH, max_iter=2000).fit(features, wanted[:, at]) for at in range(len(topics))]
    np.savez_compressed(
        DATA,
        revision=encoder.revision,
        topics=topics,
        cues=list(taxonomy),
        languages=list(LANGUAGES),
        means=np.stack([means.get(tag, overall) for tag in LANGUAGES]).astype(np.float16),
        weights=np.concatenate([model.coef_ for model in models]).astype(np.float16),
        bias=np.concatenate([model.intercept_ for model in models]).astype(np.float32),
    )
    print(f"{len(features)} statements, {len(topics)} topics, {DATA.stat().st_size / 1024:.0f} KB")


if __name__ == "__main__":
    main()
