"""Fit who speaks on labelled readouts: python training/train_speakers.py (needs the `train` dependency group).

Writes discrepancy/annotate/speakers.npz: a network over what the rules found and what a statement means, beside it what its
phrases tell, which say together whose it is, and the model revision they belong to. Learned from are the corpus' training
pairs and the sets of speakers that are not held back. Seeded; half an hour once the texts are encoded. Prints how it does
on pairs left out, beside the rules alone.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import pairs as data
import torch
from averaging import as_stored
from folds import left_out
from torch import nn

from discrepancy.annotate import known_cast, phrases
from discrepancy.annotate.attributor import DATA, GUEST, NOBODY, OWN, ROLES, STRANGER, Attributor, evidence, role_of
from discrepancy.annotate.names import Names, load_names
from discrepancy.annotate.phrases import Codes, Wording
from discrepancy.annotate.speakers import voices
from discrepancy.match import Encoder
from discrepancy.pipeline import default_cache_dir, meaning_of
from discrepancy.records import BOTH, NARRATOR, Side
from discrepancy.script import simplified

FOLDS = 5
WIDTH, DROPPED, UNSEEN, SMOOTHED, DECAY = 192, 0.5, 0.2, 0.05, 0.02
"""Units, the share of them and of the evidence left out at each step, of each label given to the others, and how fast weights decay: chosen on the validation pairs."""
EPOCHS, BATCH, PACE, SEEDS = 30, 128, 1e-3, 3
PAIRS = 5
"""So many pairs must have a phrase for it to be learned."""
UNREAD = frozenset({"twentysecond", "twentyfourth"})
"""Sets from which no rule on what a sentence says was written: there the rules err as they do on a reader's page, so each of their statements counts twice."""


@dataclass(frozen=True, slots=True)
class Rows:
    """A pair's statements of which somebody's voice is labelled: evidence on each and its phrases, whose it is and whose by the rules (numbers of roles), how often it counts."""

    evidence: np.ndarray
    phrases: list[Codes]
    target: np.ndarray
    ruled: np.ndarray
    times: int


def rows(pair: data.LabelledPair, encoder: Encoder, names: Names, times: int) -> Rows:
    """Return a pair's rows, side a first."""
    parts = [_side(pair, side, encoder, names, times) for side in ("a", "b")]
    features, target, ruled = (np.concatenate([getattr(part, name) for part in parts]) for name in ("evidence", "target", "ruled"))
    return Rows(features, [each for part in parts for each in part.phrases], target, ruled, times)


def _side(pair: data.LabelledPair, side: Side, encoder: Encoder, names: Names, times: int) -> Rows:
    own, other = (simplified(each) for each in ((pair.a, pair.b) if side == "a" else (pair.b, pair.a)))
    printed, cast, _ = known_cast(own, other, names)
    said = voices(printed, cast, names)
    meaning = meaning_of([statement.text for statement in own.statements], encoder)
    labels = [pair.labels[statement.id].speaker or "" for statement in own.statements]
    counted = np.array([label not in {"", "context"} and pair.labels[statement.id].status != "context" for label, statement in zip(labels, own.statements, strict=True)])
    wanted = np.array([ROLES.index(_role(label, side)) for label in labels])
    ruled = np.array([(*ROLES, NOBODY).index(role_of(voice.speaker, cast)) for voice in said])
    worded = [each for each, counts in zip(phrases.phrases(printed, cast, names), counted, strict=True) if counts]
    return Rows(evidence(said, printed, cast, meaning)[counted], worded, wanted[counted], ruled[counted], times)


def _role(label: str, side: Side) -> str:
    """Return what a label is, seen from the side that publishes."""
    if label in {"a", "b"}:
        return OWN if label == side else GUEST
    return label if label in {BOTH, NARRATOR} else STRANGER


class _Reader(nn.Module):
    """What is learned at once: the network over the evidence, and what each known phrase adds to it."""

    def __init__(self, columns: int, known: int) -> None:
        super().__init__()
        self.network = nn.Sequential(nn.Dropout(UNSEEN), nn.Linear(columns, WIDTH), nn.ReLU(), nn.Dropout(DROPPED), nn.Linear(WIDTH, len(ROLES)))
        self.wording = nn.EmbeddingBag.from_pretrained(torch.zeros(known, len(ROLES)), freeze=False, mode="sum")

    def forward(self, features: torch.Tensor, rows: list[np.ndarray]) -> torch.Tensor:
        many = torch.tensor([len(row) for row in rows])
        added = self.wording(torch.from_numpy(np.concatenate(rows)), many.cumsum(0) - many)
        return self.network(features) + added / many.clamp(min=1).sqrt().unsqueeze(1)


def fit(parts: list[Rows], revision: str) -> Attributor:
    # In steps as small as these a second thread waits more than it works.
    torch.set_num_threads(1)
    features, target = (torch.from_numpy(np.concatenate([getattr(part, name) for part in parts])) for name in ("evidence", "target"))
    often = torch.from_numpy(np.repeat(np.arange(len(target)), np.concatenate([np.full(len(part.target), part.times) for part in parts])))
    known = _known(parts)
    rows = [phrases.numbers(each, known) for part in parts for each in part.phrases]
    models = [_trained(features, rows, target, often, len(known), seed) for seed in range(SEEDS)]
    weights = np.mean([model.wording.weight.detach().numpy() for model in models], axis=0)
    return Attributor(revision, as_stored(model.network for model in models), phrases.stored(Wording(known, weights).halves()))


def _known(parts: list[Rows]) -> Codes:
    """Return the phrases that are in enough pairs to be learned, in rising order."""
    codes, pairs = np.unique(np.concatenate([np.unique(np.concatenate(part.phrases)) for part in parts if part.phrases]), return_counts=True)
    return codes[pairs >= PAIRS]


def _trained(features: torch.Tensor, rows: list[np.ndarray], target: torch.Tensor, often: torch.Tensor, known: int, seed: int) -> _Reader:
    """Fit one network and its phrases; `often` are the numbers of the statements, one that counts twice twice."""
    torch.manual_seed(seed)
    model = _Reader(features.shape[1], known)
    loss = nn.CrossEntropyLoss(label_smoothing=SMOOTHED)
    optimizer = torch.optim.AdamW(model.parameters(), weight_decay=DECAY, fused=True)
    steps = len(often) // BATCH
    pace = torch.optim.lr_scheduler.OneCycleLR(optimizer, PACE, total_steps=EPOCHS * steps)
    for _ in range(EPOCHS):
        for batch in often[torch.randperm(len(often))].split(BATCH)[:steps]:
            optimizer.zero_grad()
            loss(model(features[batch], [rows[each] for each in batch.tolist()]), target[batch]).backward()
            optimizer.step()
            pace.step()
    return model


def unseen(parts: list[Rows], revision: str) -> list[Attributor]:
    """Return for each part an attributor that was fitted without it."""
    return left_out(parts, FOLDS, lambda others: fit(others, revision))


def learned_from(encoder: Encoder) -> dict[str, Rows]:
    """Return the rows of every pair that is learned from, by its id."""
    names = load_names()
    found = {pair.id: rows(pair, encoder, names, 1) for pair in data.corpus("training")}
    for name in data.SPEAKER_SETS:
        if name not in data.SPEAKERS_HELD_BACK:
            found |= {pair.id: rows(pair, encoder, names, 2 if name in UNREAD else 1) for pair in data.speaker_set(name)}
    return found


@cache
def unseen_by_pair(encoder: Encoder) -> dict[str, Attributor]:
    """Return for each pair that is learned from an attributor that did not see it: the decision is to learn how good speakers are elsewhere."""
    parts = learned_from(encoder)
    return dict(zip(parts, unseen([*parts.values()], encoder.revision), strict=True))


def share_right(parts: list[Rows], attributors: list[Attributor]) -> tuple[float, float]:
    """Return of how many statements the rules alone and the attributors tell rightly whose they are."""
    ruled, read, all_ = 0, 0, 0
    for part, attributor in zip(parts, attributors, strict=True):
        likeliest = attributor.logits(part.evidence, part.phrases).argmax(axis=1)
        ruled, read, all_ = ruled + int((part.ruled == part.target).sum()), read + int((likeliest == part.target).sum()), all_ + len(part.target)
    return ruled / all_, read / all_


def save(attributor: Attributor) -> None:
    np.savez(DATA, revision=attributor.revision, **attributor.network.halves(), **attributor.wording.halves())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cache-dir", type=Path, default=default_cache_dir())
    encoder = Encoder("bundled", parser.parse_args().cache_dir)
    parts = [*learned_from(encoder).values()]
    ruled, read = share_right(parts, unseen(parts, encoder.revision))
    save(fit(parts, encoder.revision))
    print(f"wrote {DATA}: {len(parts)} pairs, right on pairs left out {read:.3f}, by rules alone {ruled:.3f}")


if __name__ == "__main__":
    main()
