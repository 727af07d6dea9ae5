"""Fit the decision on the corpus: python training/train_decision.py (needs the `train` dependency group).

Writes discrepancy/match/data/decision.json: weights for links, statuses, context, missing words and single words, the thresholds,
and the model revision they belong to. Only the corpus' training pairs are used, and for the status SwissGov-RSD's training lines a line as much as a
statement; links and words that feed the status and the missing words are cross-fitted by pair and page, and so are the class offsets. Seeded; an hour
and a half once encoded, most of it for topics and speakers that did not see a pair.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import warnings
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TypeVar

import numpy as np
import pairs as data
import swissgov
from averaging import averaged
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression
from sklearn.neural_network import MLPClassifier
from sklearn.preprocessing import StandardScaler
from unseen import unseen_tables

from discrepancy.annotate import Tables, load_tables
from discrepancy.match import (
    Encoder,
    InWords,
    Side,
    decide,
    evidence_on,
    furniture,
    in_words,
    linked,
    sides_of,
    status_chances,
    with_words,
    word_evidence,
)
from discrepancy.match.decide import Classifier, Linear, LinkModel, Trees, Weights, weighed
from discrepancy.match.furniture import context_features
from discrepancy.match.missing import MISSING_FEATURES, missing_features
from discrepancy.match.statements import STATUS_FEATURES
from discrepancy.network import Network
from discrepancy.pipeline import annotated, default_cache_dir

STATUSES = ("only", "partial", "shared")
FOLDS = 6
RESAMPLINGS = 50
LINK_STRENGTH = 0.01
"""Inverse regularisation. Strong: what a loose fit learns of invented pairs does not hold on real ones."""
TREES = {"max_iter": 200, "learning_rate": 0.04, "max_leaf_nodes": 12, "min_samples_leaf": 100, "l2_regularization": 20}
"""What grows the trees of links: of six recipes one of the two with the best log loss over folds of the training pairs."""
LENGTHS, LEVELLING = 6, 0.5
"""Parts of equal size by length, and how far their shares of `shared` are levelled: 0 leaves them, 1 makes them equal."""
LINKED = 0.3
"""Chance from which a candidate counts as a counterpart."""
UNCERTAIN = 0.7
"""Gap of the log chances under which a status is uncertain: it is not even twice as likely as the next."""
WORD_SHARE, WORD_DRAWS, STATUS_DRAWS = 0.25, 600_000, 40_000
"""Share of the corpus among the words drawn, how many are, and how many statements."""


@dataclass(frozen=True)
class Prepared:
    """A labelled pair with the evidence the program has on it."""

    pair: data.LabelledPair
    sides: tuple[Side, Side]

    def views(self) -> Iterable[tuple[str, Side, Side]]:
        yield "a", self.sides[0], self.sides[1]
        yield "b", self.sides[1], self.sides[0]


@dataclass(frozen=True)
class Worded:
    """Two readouts with a grade for each character of their texts: 0 said on the other side, 1 not said, -1 not known."""

    id: str
    sides: tuple[Side, Side]
    grades: tuple[np.ndarray, np.ndarray]


T = TypeVar("T")
Graded = tuple[np.ndarray, np.ndarray]
"""The evidence on tokens, and their grades."""


@dataclass(frozen=True)
class Lessons:
    """What the decision learns from: pairs with links and missing words, pages that know a status only, documents that grade words."""

    pairs: list[Prepared]
    pages: list[Prepared]
    documents: list[Worded]


def lessons(encoder: Encoder) -> Lessons:
    """Return the pairs, pages and documents kept for training."""
    documents = [worded(each, encoder) for each in swissgov.documents("train")]
    return Lessons(prepare(data.corpus("training"), encoder, unseen_tables(encoder)), prepare(swissgov.pages("train"), encoder), documents)


def worded(document: swissgov.Document, encoder: Encoder) -> Worded:
    a, b = annotated(document.a, document.b, encoder)
    texts = zip((a.text, b.text), document.grades, strict=True)
    # A word's grade goes for the blank after it too.
    grades = (np.repeat(given, [len(word) + 1 for word in text.split(" ")])[: len(text)] for text, given in texts)
    return Worded(document.id, sides_of(a, b, encoder), tuple(grades))  # type: ignore[arg-type]


def from_pair(each: Prepared) -> Worded:
    """Grade the words of a labelled pair: a partial statement's by what its reader marked as missing, where he did."""
    grades = []
    for side in each.sides:
        found = np.full(len(side.readout.text), -1.0)
        for statement in side.readout.statements:
            label = each.pair.labels[statement.id]
            if label.status in {"only", "shared"} or label.missing:
                found[statement.start : statement.end] = float(label.status == "only")
            for start, end in label.missing:
                found[statement.start + start : statement.start + end] = 1.0
        grades.append(found)
    return Worded(each.pair.id, each.sides, tuple(grades))  # type: ignore[arg-type]


def prepare(pairs: list[data.LabelledPair], encoder: Encoder, unseen: Mapping[str, Tables] | None = None) -> list[Prepared]:
    """Annotate pairs and gather the evidence on them; those that topics and speakers were learned from with the tables of `unseen`."""
    shipped, apart = load_tables(), unseen or {}
    ready = ((pair, *annotated(pair.a, pair.b, encoder, tables=apart.get(pair.id, shipped))) for pair in pairs)
    return [Prepared(replace(pair, a=a, b=b), sides_of(a, b, encoder)) for pair, a, b in ready]


def linear(features: np.ndarray, target: np.ndarray, strength: float) -> Linear:
    scaler = StandardScaler().fit(features)
    standard = np.clip(scaler.transform(features), -4, 4)
    model = LogisticRegression(C=strength, max_iter=5000).fit(standard, target)
    parts = (scaler.mean_, scaler.scale_, model.coef_, model.intercept_)
    return Linear(*(np.round(part, 5).astype(np.float32) for part in parts))


def boosted(features: np.ndarray, target: np.ndarray) -> Trees:
    """Fit trees and lay their nodes into one row; what is said before any tree is part of the first one's leaves."""
    model = HistGradientBoostingClassifier(**TREES, early_stopping=False, random_state=0).fit(features, target)
    grown = [tree.nodes for [tree] in model._predictors]
    grown[0]["value"] += model._baseline_prediction.item()
    sizes = np.array([len(nodes) for nodes in grown])
    roots, nodes = sizes.cumsum() - sizes, np.concatenate(grown)
    left, right = (np.where(nodes["is_leaf"], np.arange(len(nodes)), np.repeat(roots, sizes) + nodes[side]) for side in ("left", "right"))
    threshold, value = (np.round(nodes[name], 5).astype(np.float32) for name in ("num_threshold", "value"))
    return Trees(roots, nodes["feature_idx"].astype(int), threshold, left, right, np.where(nodes["is_leaf"], value, np.float32(0)))


def link_model(features: np.ndarray, target: np.ndarray) -> LinkModel:
    return LinkModel(linear(features, target, LINK_STRENGTH), boosted(features, target))


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


@dataclass(frozen=True)
class Rows:
    """The statements of one pair that count (context does not): evidence, status, and whether the best link of those with any is right."""

    features: np.ndarray
    target: np.ndarray
    right: np.ndarray


@dataclass(frozen=True)
class Read:
    """One side of a pair as it is read with some links and words: the chance of each candidate link, the evidence on statements and words."""

    pair: data.LabelledPair
    own: Side
    opposite: Side
    links: list[np.ndarray]
    features: np.ndarray
    words: list[InWords]


def read(each: Prepared, link: LinkModel, words: Classifier) -> list[Read]:
    """Return both sides of a pair as read with these links and words; which statements are furniture is taken from the labels."""
    found = []
    for _, own, opposite in each.views():
        context, context_other = (np.array([each.pair.labels[s.id].status == "context" for s in view.readout.statements]) for view in (own, opposite))
        links, features = evidence_on(own, opposite, link, context, context_other)
        found.append(Read(each.pair, own, opposite, links, features, in_words(own, opposite, [linked(chances, LINKED) for chances in links], features, words)))
    return found


def status_rows(sides: list[Read]) -> Rows:
    features, target, right = [], [], []
    for side in sides:
        rows = with_words(side.own, side.features, side.words)
        for i, statement in enumerate(side.own.readout.statements):
            label = side.pair.labels[statement.id]
            if label.status == "context":
                continue
            features.append(rows[i])
            target.append(STATUSES.index(label.status))
            if label.counterparts:
                best = side.own.aligned[i].candidates[int(side.links[i].argmax())]
                right.append(side.opposite.readout.statements[best].id in label.counterparts)
    return Rows(np.array(features), np.array(target), np.array(right))


def missing_rows(sides: list[Read]) -> Graded:
    """Return the evidence on each token of the partial statements, and whether a reader marked it missing."""
    features, target = [np.zeros((0, len(MISSING_FEATURES)), np.float32)], [np.zeros(0, bool)]
    for side in sides:
        for statement, encoding, words in zip(side.own.readout.statements, side.own.encodings, side.words, strict=True):
            label = side.pair.labels[statement.id]
            if label.status == "partial" and label.missing:
                features.append(missing_features(words.unsaid, encoding.offsets, words.spans, words.clauses))
                middle = encoding.offsets.mean(axis=1)
                target.append(np.any([(start <= middle) & (middle < end) for start, end in label.missing], axis=0))
    return np.concatenate(features), np.concatenate(target)


def shares_of(prepared: list[Prepared], weights: Weights) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the chances of the three statuses, the true ones, and whether best links are right, over all pairs."""
    rows = [status_rows(read(each, weights.link, weights.words)) for each in prepared]
    shares = status_chances(np.concatenate([each.features for each in rows]), weights.status)
    return shares, np.concatenate([each.target for each in rows]), np.concatenate([each.right for each in rows])


def word_rows(given: Worded, link: LinkModel, context: Linear) -> Graded:
    """Return the evidence on each token that has a grade, and the grade."""
    features, target = [], []
    unlike = [furniture(side, context) for side in given.sides]
    for number, grades in enumerate(given.grades):
        own, opposite = given.sides[number], given.sides[1 - number]
        chances, whole = evidence_on(own, opposite, link, unlike[number], unlike[1 - number])
        evidence = word_evidence(own, opposite, [linked(each, LINKED) for each in chances], whole)
        for statement, encoding, (_, _, rows) in zip(own.readout.statements, own.encodings, evidence, strict=True):
            found = grades[statement.start + encoding.offsets[:, 1] - 1]
            features.append(rows[found >= 0])
            target.append(found[found >= 0])
    return np.concatenate(features), np.concatenate(target)


def context_rows(prepared: list[Prepared]) -> tuple[np.ndarray, np.ndarray]:
    features, target = [], []
    for each in prepared:
        for _, own, _ in each.views():
            features.append(context_features(own.readout))
            target += [each.pair.labels[s.id].status == "context" for s in own.readout.statements]
    return np.concatenate(features), np.array(target)


def offset(shares: np.ndarray, target: np.ndarray) -> float:
    """Return what to add to the log share of *shared*, against *partial*, so that macro-F1 is best; coarse.

    Between *only* and the rest the likeliest is right: there an offset learned is chance.
    """
    return float(max(np.arange(-0.4, 1.51, 0.1), key=lambda added: f1(target, weighed(shares, added).argmax(axis=1)).mean()))


def f1(target: np.ndarray, guess: np.ndarray) -> np.ndarray:
    """Return the F1 of each of the three statuses."""
    table = np.bincount(target * 3 + guess, minlength=9).reshape(3, 3)
    return np.asarray(2 * table.diagonal() / np.maximum(table.sum(0) + table.sum(1), 1))


def steady_offset(shares: list[np.ndarray], target: list[np.ndarray]) -> float:
    """Return the mean of the best offsets over resamplings of the pairs: the best on one sample is much a matter of chance."""
    chance = np.random.default_rng(0)
    draws = [chance.integers(len(shares), size=len(shares)) for _ in range(RESAMPLINGS)]
    return round(float(np.mean([offset(*(np.concatenate([side[k] for k in draw]) for side in (shares, target))) for draw in draws])), 2)


def fit(given: Lessons, model: str, revision: str) -> Weights:
    """Fit everything on the pairs, words and status on pages too; what the status learns of links and words comes from other folds.

    Pairs that were not judged strictly have no say in how far *shared* is raised against *partial*.
    """
    prepared = given.pairs
    link = link_model(*link_rows(prepared))
    context = linear(*context_rows(prepared), strength=1.0)
    # Its links are those of all pairs: what a word learns of its own pair by them is little.
    graded = [word_rows(each, link, context) for each in (*map(from_pair, prepared), *given.documents)]
    in_pairs, in_documents = graded[: len(prepared)], graded[len(prepared) :]
    parts: list[list[tuple[Rows, bool]]] = []
    lines: list[Rows] = []
    lacking: list[Graded] = []
    numbers = range(len(prepared))
    pages, documents = ([swissgov.page_number(name) for name in names] for names in ((p.pair.id for p in given.pages), (d.id for d in given.documents)))
    for fold in range(FOLDS):
        mine, others = apart(prepared, numbers, fold)
        fold_link = link_model(*link_rows(others))
        words = word_network(apart(in_pairs, numbers, fold)[1], apart(in_documents, documents, fold)[1])
        sides = [read(each, fold_link, words) for each in mine]
        parts.append([(status_rows(each), data.judged_strictly(each[0].pair)) for each in sides])
        lacking += [missing_rows(each) for each in sides]
        lines += [status_rows(read(each, fold_link, words)) for each in apart(given.pages, pages, fold)[0]]
    status = status_network([each for part in parts for each, _ in part], lines)
    shares, truth = [], []
    for part in parts:
        fold_status = status_network([each for other in parts if other is not part for each, _ in other], lines)
        strict = [each for each, strictly in part if strictly]
        shares += [status_chances(each.features, fold_status) for each in strict]
        truth += [each.target for each in strict]
    thresholds = {"shared": steady_offset(shares, truth), "link": LINKED, "uncertain": UNCERTAIN}
    missing = network(*(np.concatenate(column) for column in zip(*lacking, strict=True)), MISSING)
    return Weights(model, revision, "", link, status, context, missing, word_network(in_pairs, in_documents), thresholds)


def apart(items: list[T], numbers: Iterable[int], fold: int) -> tuple[list[T], list[T]]:
    """Return the items whose number is a fold's, and the others."""
    mine = [number % FOLDS == fold for number in numbers]
    return [each for each, own in zip(items, mine, strict=True) if own], [each for each, own in zip(items, mine, strict=True) if not own]


@dataclass(frozen=True)
class Recipe:
    """How a network is fitted: the width of its layer, its weight decay, rows a step and epochs, and how many are fitted and averaged."""

    width: int
    decay: float
    batch: int
    epochs: int
    seeds: int = 1


WORDS, STATUS = Recipe(width=32, decay=3.0, batch=1000, epochs=4), Recipe(width=16, decay=1.0, batch=500, epochs=40, seeds=9)
MISSING = Recipe(width=12, decay=1.0, batch=500, epochs=10, seeds=3)


def word_network(pairs: list[Graded], documents: list[Graded]) -> Classifier:
    """Fit the network of single words on draws from the pairs and from the documents, which are of very different sizes."""
    chance = np.random.default_rng(0)
    draws = []
    for given, share in ((pairs, WORD_SHARE), (documents, 1 - WORD_SHARE)):
        features, grades = (np.concatenate(column) for column in zip(*given, strict=True))
        drawn = chance.integers(len(grades), size=round(WORD_DRAWS * share))
        draws.append((features[drawn], grades[drawn]))
    features, grades = (np.concatenate(column) for column in zip(*draws, strict=True))
    # A word that is said in part is now said, now not.
    return network(features, chance.random(len(grades)) < grades, WORDS)


def status_network(rows: list[Rows], lines: list[Rows]) -> Classifier:
    """Fit the network of statuses on draws: a statement of a pair as often as it is important, a line of a page as an average one."""
    features, target = (np.concatenate([getattr(each, name) for each in (*rows, *lines)]) for name in ("features", "target"))
    own = sum(len(each.target) for each in rows)
    importance = levelled(features[:own, STATUS_FEATURES.index("length")], target[:own])
    importance = np.concatenate([importance, np.ones(len(target) - own)])
    drawn = np.random.default_rng(0).choice(len(target), size=STATUS_DRAWS, p=importance / importance.sum())
    return network(features[drawn], target[drawn], STATUS)


def network(features: np.ndarray, target: np.ndarray, recipe: Recipe) -> Classifier:
    """Fit one or more networks from different starts, and make them one."""
    scaler = StandardScaler().fit(features)
    standard = np.clip(scaler.transform(features), -4, 4)
    models = []
    for seed in range(recipe.seeds):
        model = MLPClassifier(hidden_layer_sizes=(recipe.width,), alpha=recipe.decay, batch_size=recipe.batch, max_iter=recipe.epochs, random_state=seed)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ConvergenceWarning)  # few epochs are wanted
            models.append(model.fit(standard, target))
    mean = averaged([Network(each.coefs_[0].T, each.intercepts_[0], each.coefs_[1].T, each.intercepts_[1]) for each in models])
    parts = {"mean": scaler.mean_, "scale": scaler.scale_} | {field.name: getattr(mean, field.name) for field in fields(Network)}
    return Classifier(**{name: np.round(part, 4).astype(np.float32) for name, part in parts.items()})


def levelled(length: np.ndarray, target: np.ndarray) -> np.ndarray:
    """Return the importance of each statement: in our invented pairs length gives away what is shared more than in real ones.

    Of the statements with a counterpart those weigh more that are of the rarer status among statements about as long.
    """
    partial, shared = STATUSES.index("partial"), STATUSES.index("shared")
    linked = target != STATUSES.index("only")
    share = (target == shared).sum() / linked.sum()
    part = np.digitize(length, np.quantile(length[linked], np.linspace(0, 1, LENGTHS + 1)[1:-1]))
    importance = np.ones(len(target))
    for number in range(LENGTHS):
        here = linked & (part == number)
        local = ((here & (target == shared)).sum() + 1) / (here.sum() + 2)
        importance[here & (target == shared)] = (share / local) ** LEVELLING
        importance[here & (target == partial)] = ((1 - share) / (1 - local)) ** LEVELLING
    return np.clip(importance, 0.2, 5)


def save(weights: Weights, path: Path) -> None:
    def part(each: Linear | Classifier | Trees) -> dict[str, list]:
        arrays = ((field.name, getattr(each, field.name)) for field in fields(each))
        return {name: np.round(array.astype(float), 5).tolist() if array.dtype == np.float32 else array.tolist() for name, array in arrays}

    content = {
        "model": weights.model,
        "revision": weights.revision,
        "features": decide.EVIDENCE,
        "link": {field.name: part(getattr(weights.link, field.name)) for field in fields(weights.link)},
        "status": part(weights.status),
        "context": part(weights.context),
        "missing": part(weights.missing),
        "words": part(weights.words),
        "thresholds": weights.thresholds,
    }
    content["digest"] = hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()[:12]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, separators=(",", ":")) + "\n", "utf-8")


def main() -> None:
    warnings.filterwarnings("ignore")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cache-dir", type=Path, default=default_cache_dir())
    encoder = Encoder("bundled", parser.parse_args().cache_dir)
    given = lessons(encoder)
    weights = fit(given, encoder.name, encoder.revision)
    save(weights, decide.DATA)
    print(f"wrote {decide.DATA}: {len(given.pairs)} training pairs, {len(given.pages)} pages, thresholds {weights.thresholds}")


if __name__ == "__main__":
    main()
