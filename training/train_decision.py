"""Fit the decision on the corpus: python training/train_decision.py (needs the `train` dependency group).

Writes discrepancy/match/data/decision.json: weights for links, statuses and context, the thresholds, and the model
revision they belong to. Only the corpus' training pairs are used; link chances that feed the status weights are
cross-fitted by pair, and so are the class offsets and the temperature. Seeded; under a minute once encoded.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import warnings
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pairs as data
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.preprocessing import StandardScaler

from discrepancy.annotate import annotate, load_tables
from discrepancy.match import Encoder, Side, decide, sides_of
from discrepancy.match.decide import Linear, Weights
from discrepancy.match.statements import context_features, status_features
from discrepancy.pipeline import default_cache_dir

STATUSES = ("only", "partial", "shared")
FOLDS = 6
LINK_STRENGTH, STATUS_STRENGTH = 0.01, 0.003
"""Inverse regularisation. Strong: what a loose fit learns of invented pairs does not hold on real ones."""


@dataclass(frozen=True)
class Prepared:
    """A labelled pair with the evidence the program has on it."""

    pair: data.LabelledPair
    sides: tuple[Side, Side]

    def views(self) -> Iterable[tuple[str, Side, Side]]:
        yield "a", self.sides[0], self.sides[1]
        yield "b", self.sides[1], self.sides[0]


def prepare(pairs: list[data.LabelledPair], encoder: Encoder) -> list[Prepared]:
    tables = load_tables()
    annotated = (replace(p, a=annotate(p.a, tables, other=p.b), b=annotate(p.b, tables, other=p.a)) for p in pairs)
    return [Prepared(pair, sides_of(pair.a, pair.b, encoder)) for pair in annotated]


def linear(features: np.ndarray, target: np.ndarray, strength: float, balance: str | None = None) -> Linear:
    scaler = StandardScaler().fit(features)
    standard = np.clip(scaler.transform(features), -4, 4)
    model = LogisticRegression(C=strength, max_iter=5000, class_weight=balance).fit(standard, target)
    parts = (scaler.mean_, scaler.scale_, model.coef_, model.intercept_)
    return Linear(*(np.round(part, 5).astype(np.float32) for part in parts))


def link_rows(prepared: list[Prepared]) -> tuple[np.ndarray, np.ndarray]:
    features, target = [], []
    for each in prepared:
        labels = each.pair.labels
        for side, own, _ in each.views():
            other = "b" if side == "a" else "a"
            for i, rows in enumerate(own.links):
                name = f"{side}{i + 1}"
                if labels[name].status == "context":
                    continue
                for column, candidate in enumerate(own.aligned[i].candidates):
                    partner = f"{other}{candidate + 1}"
                    features.append(rows[column])
                    target.append(partner in labels[name].counterparts or name in labels[partner].counterparts)
    return np.array(features), np.array(target)


def status_rows(prepared: list[Prepared], link: Linear) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return features, status indices, and for statements with counterparts whether the best link is one."""
    features, target, right = [], [], []
    for each in prepared:
        for side, own, opposite in each.views():
            other = "b" if side == "a" else "a"
            texts = [s.text for s in opposite.readout.statements]
            sizes = (len(own.readout.statements), len(texts))
            for i, statement in enumerate(own.readout.statements):
                label = each.pair.labels[statement.id]
                if label.status == "context":
                    continue
                chances = link.chances(own.links[i])[:, 1]
                features.append(status_features(statement, own.aligned[i], own.weights[i], own.links[i], chances, texts, sizes))
                target.append(STATUSES.index(label.status))
                if label.counterparts:
                    right.append(f"{other}{own.aligned[i].candidates[int(chances.argmax())] + 1}" in label.counterparts)
    return np.array(features), np.array(target), np.array(right)


def context_rows(prepared: list[Prepared]) -> tuple[np.ndarray, np.ndarray]:
    features, target = [], []
    for each in prepared:
        for _, own, _ in each.views():
            features.append(context_features(own.readout))
            target += [each.pair.labels[s.id].status == "context" for s in own.readout.statements]
    return np.concatenate(features), np.array(target)


def offsets(shares: np.ndarray, target: np.ndarray) -> list[float]:
    """Return what to add to the log shares so that macro-F1 is best; coarse on purpose."""
    best, chosen = -1.0, [0.0, 0.0, 0.0]
    for partial in np.arange(-0.4, 1.01, 0.1):
        for shared in np.arange(-0.4, 1.51, 0.1):
            guess = (np.log(np.maximum(shares, 1e-6)) + np.array([0.0, partial, shared])).argmax(axis=1)
            score = f1_score(target, guess, average="macro", labels=[0, 1, 2])
            if score > best + 1e-9:
                best, chosen = score, [0.0, round(float(partial), 1), round(float(shared), 1)]
    return chosen


def fit(prepared: list[Prepared], model: str, revision: str) -> Weights:
    """Fit everything on the given pairs; each fold's link chances come from the other folds."""
    link = linear(*link_rows(prepared), strength=LINK_STRENGTH)
    context = linear(*context_rows(prepared), strength=0.3)
    folds = [prepared[k::FOLDS] for k in range(min(FOLDS, len(prepared)))]
    parts = []
    for fold in folds:
        rest = [each for each in prepared if each not in fold]
        parts.append(status_rows(fold, linear(*link_rows(rest), strength=LINK_STRENGTH))[:2])
    features, target = (np.concatenate(column) for column in zip(*parts, strict=True))
    status = linear(features, target, strength=STATUS_STRENGTH)
    held = []
    for k in range(len(parts)):
        rest_x, rest_y = (np.concatenate([part[c] for n, part in enumerate(parts) if n != k]) for c in (0, 1))
        held.append(linear(rest_x, rest_y, strength=STATUS_STRENGTH).chances(parts[k][0]))
    added = offsets(np.concatenate(held), target)
    thresholds = {f"offset {name}": value for name, value in zip(STATUSES, added, strict=True)}
    thresholds |= {"link": 0.3, "uncertain": 0.3, "missing": 0.5}
    return Weights(model, revision, "", link, status, context, thresholds)


def save(weights: Weights, path: Path) -> None:
    def part(each: Linear) -> dict[str, list]:
        return {name: np.round(getattr(each, name).astype(float), 5).tolist() for name in ("mean", "scale", "weights", "bias")}

    content = {
        "model": weights.model,
        "revision": weights.revision,
        "features": decide.EVIDENCE,
        "link": part(weights.link),
        "status": part(weights.status),
        "context": part(weights.context),
        "thresholds": weights.thresholds,
    }
    content["digest"] = hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()[:12]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, separators=(",", ":")) + "\n", "utf-8")


def main() -> None:
    warnings.filterwarnings("ignore")
    corpus = data.corpus()
    held = data.validation_ids()
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cache-dir", type=Path, default=default_cache_dir())
    encoder = Encoder("bundled", parser.parse_args().cache_dir)
    weights = fit(prepare([pair for pair in corpus if pair.id not in held], encoder), encoder.name, encoder.revision)
    save(weights, decide.DATA)
    print(f"wrote {decide.DATA}: {len(corpus) - len(held)} training pairs, thresholds {weights.thresholds}")


if __name__ == "__main__":
    main()
