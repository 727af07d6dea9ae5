"""Fit who speaks on labelled readouts: python training/train_speakers.py (needs the `train` dependency group).

Writes discrepancy/annotate/speakers.npz: a network over what the rules found and what a statement means, beside it what its
phrases tell, which say together whose it is; one stacked on these, which reads what they made of the statements around; and the
model revision they belong to. Learned from are the corpus' training pairs and the sets of speakers that are not held back.
Seeded; half an hour once the texts are encoded. Prints how it does on pairs left out, beside the rules alone.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
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

from discrepancy.annotate import known_cast, phrases
from discrepancy.annotate.attributor import DATA, GUEST, NOBODY, OWN, ROLES, STRANGER, Attributor, Reader, evidence, role_of
from discrepancy.annotate.names import Names, load_names
from discrepancy.annotate.phrases import Codes, Wording
from discrepancy.annotate.speakers import voices
from discrepancy.match import Encoder
from discrepancy.network import Network, softmax
from discrepancy.pipeline import default_cache_dir, meaning_of
from discrepancy.records import BOTH, NARRATOR, Side
from discrepancy.script import simplified

FOLDS = 5
WIDTH, DROPPED, UNSEEN, SMOOTHED, SEEDS = 192, 0.5, 0.2, 0.05, 3
RECIPE = Recipe(epochs=30, batch=128, pace=1e-3, decay=0.02)
"""Units, the share of them and of the evidence left out at each step, of each label given to the others, and how many are averaged: chosen on the validation pairs."""
LOSS = nn.CrossEntropyLoss(label_smoothing=SMOOTHED)
PAIRS = 5
"""So many pairs must have a phrase for it to be learned."""
UNREAD = frozenset({"twentysecond", "twentyfourth"})
"""Sets from which no rule on what a sentence says was written: there the rules err as they do on a reader's page, so each of their statements counts twice."""


@dataclass(frozen=True, slots=True)
class Rows:
    """The statements of one side: evidence on each and its phrases, whose it is and whose by the rules (numbers of roles), how often it counts: not at all where nobody's voice is labelled."""

    evidence: np.ndarray
    phrases: list[Codes]
    target: np.ndarray
    ruled: np.ndarray
    times: np.ndarray


Sides = tuple[Rows, Rows]
"""A pair's two sides, a first."""


def rows(pair: data.LabelledPair, encoder: Encoder, names: Names, times: int) -> Sides:
    """Return a pair's rows."""
    return _side(pair, "a", encoder, names, times), _side(pair, "b", encoder, names, times)


def _side(pair: data.LabelledPair, side: Side, encoder: Encoder, names: Names, times: int) -> Rows:
    own, other = (simplified(each) for each in ((pair.a, pair.b) if side == "a" else (pair.b, pair.a)))
    printed, cast, _ = known_cast(own, other, names)
    said = voices(printed, cast, names)
    meaning = meaning_of([statement.text for statement in own.statements], encoder)
    labels = [pair.labels[statement.id].speaker or "" for statement in own.statements]
    counted = np.array([label not in {"", "context"} and pair.labels[statement.id].status != "context" for label, statement in zip(labels, own.statements, strict=True)])
    wanted = np.array([ROLES.index(_role(label, side)) for label in labels])
    ruled = np.array([(*ROLES, NOBODY).index(role_of(voice.speaker, cast)) for voice in said])
    return Rows(evidence(said, printed, cast, meaning), phrases.phrases(printed, cast, names), wanted, ruled, times * counted)


def _role(label: str, side: Side) -> str:
    """Return what a label is, seen from the side that publishes."""
    if label in {"a", "b"}:
        return OWN if label == side else GUEST
    return label if label in {BOTH, NARRATOR} else STRANGER


class _Learner(nn.Module):
    """What is learned at once: the network over the evidence, and what each known phrase adds to it."""

    def __init__(self, columns: int, known: int) -> None:
        super().__init__()
        self.network = nn.Sequential(nn.Dropout(UNSEEN), nn.Linear(columns, WIDTH), nn.ReLU(), nn.Dropout(DROPPED), nn.Linear(WIDTH, len(ROLES)))
        self.wording = nn.EmbeddingBag.from_pretrained(torch.zeros(known, len(ROLES)), freeze=False, mode="sum")

    def forward(self, features: torch.Tensor, rows: list[np.ndarray]) -> torch.Tensor:
        many = torch.tensor([len(row) for row in rows])
        added = self.wording(torch.from_numpy(np.concatenate(rows)), many.cumsum(0) - many)
        return self.network(features) + added / many.clamp(min=1).sqrt().unsqueeze(1)


def fit_reader(parts: list[Sides]) -> Reader:
    """Fit what reads each statement by itself."""
    sides = [side for part in parts for side in part]
    known = _known(parts)
    rows = [phrases.numbers(each, known) for side in sides for each in side.phrases]
    features, target, times = (np.concatenate([getattr(side, name) for side in sides]) for name in ("evidence", "target", "times"))
    models = [_trained(torch.from_numpy(features), rows, torch.from_numpy(target), times, len(known), seed) for seed in range(SEEDS)]
    weights = np.mean([model.wording.weight.detach().numpy() for model in models], axis=0)
    return Reader(as_stored(model.network for model in models), phrases.stored(Wording(known, weights).halves()))


def fit_stacked(read: list[tuple[Sides, Reader]]) -> Network:
    """Fit what reads each statement again, on what a reader that has not seen it makes of it and of those around it."""
    sides = [(side, reader) for part, reader in read for side in part]
    target, times = (np.concatenate([getattr(side, name) for side, _ in sides]) for name in ("target", "times"))
    return stacking.fit([reader.logits(side.evidence, side.phrases) for side, reader in sides], softmax, torch.from_numpy(target), times, LOSS)


def _known(parts: list[Sides]) -> Codes:
    """Return the phrases that are in enough pairs to be learned, in rising order."""
    labelled = ([codes for side in part for codes, times in zip(side.phrases, side.times, strict=True) if times] for part in parts)
    codes, pairs = np.unique(np.concatenate([np.unique(np.concatenate(each)) for each in labelled if each]), return_counts=True)
    return codes[pairs >= PAIRS]


def _trained(features: torch.Tensor, rows: list[np.ndarray], target: torch.Tensor, times: np.ndarray, known: int, seed: int) -> _Learner:
    """Fit one network and its phrases to statements each of which counts so many times."""
    torch.manual_seed(seed)
    model = _Learner(features.shape[1], known)
    optimise(model, times, lambda batch: LOSS(model(features[batch], [rows[each] for each in batch.tolist()]), target[batch]), RECIPE)
    return model


def left_out(parts: list[Sides], authors: list[str], revision: str) -> tuple[list[tuple[Sides, Reader]], list[Attributor]]:
    """Return each pair with a reader that was fitted without its author, and for each an attributor that was."""
    read, seconds = stacked(parts, assigned(authors, FOLDS), fit_reader, fit_stacked)
    return read, [Attributor(revision, reader, second) for (_, reader), second in zip(read, seconds, strict=True)]


def learned_from(encoder: Encoder) -> tuple[list[data.LabelledPair], list[Sides]]:
    """Return every pair that is learned from, and its rows."""
    sets = [("", data.corpus("training")), *((name, data.speaker_set(name)) for name in data.SPEAKER_SETS if name not in data.SPEAKERS_HELD_BACK)]
    pairs, names = [pair for _, each in sets for pair in each], load_names()
    return pairs, [rows(pair, encoder, names, 2 if name in UNREAD else 1) for name, each in sets for pair in each]


@cache
def unseen_by_pair(encoder: Encoder) -> dict[str, Attributor]:
    """Return for each pair that is learned from an attributor that did not see it: the decision is to learn how good speakers are elsewhere."""
    pairs, parts = learned_from(encoder)
    _, unseen = left_out(parts, [pair.author for pair in pairs], encoder.revision)
    return {pair.id: attributor for pair, attributor in zip(pairs, unseen, strict=True)}


def share_right(parts: list[Sides], attributors: list[Attributor]) -> tuple[float, float]:
    """Return of how many statements the rules alone and the attributors tell rightly whose they are."""
    ruled, read, all_ = 0, 0, 0
    for part, attributor in zip(parts, attributors, strict=True):
        for side in part:
            likeliest, counted = attributor.logits(side.evidence, side.phrases).argmax(axis=1), side.times > 0
            ruled, read, all_ = ruled + int((side.ruled == side.target)[counted].sum()), read + int((likeliest == side.target)[counted].sum()), all_ + int(counted.sum())
    return ruled / all_, read / all_


def save(attributor: Attributor) -> None:
    np.savez(DATA, revision=attributor.revision, **attributor.reader.network.halves(), **attributor.reader.wording.halves(), **attributor.stacked.halves("stacked_"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cache-dir", type=Path, default=default_cache_dir())
    encoder = Encoder("bundled", parser.parse_args().cache_dir)
    pairs, parts = learned_from(encoder)
    read, unseen = left_out(parts, [pair.author for pair in pairs], encoder.revision)
    save(Attributor(encoder.revision, fit_reader(parts), fit_stacked(read)))
    ruled, right = share_right(parts, unseen)
    print(f"wrote {DATA}: {len(parts)} pairs, right on pairs left out {right:.3f}, by rules alone {ruled:.3f}")


if __name__ == "__main__":
    main()
