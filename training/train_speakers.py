"""Fit whose a statement is on the corpus: python training/train_speakers.py (needs the `train` dependency group).

Writes discrepancy/annotate/speakers.npz: a network over what the rules found, where a statement stands and what it means. It
learns from the corpus' training pairs and from those sets of labelled speakers that rules were written from. The rules know
these by heart, so at random they are made to be wrong as often as they are elsewhere. Seeded; two minutes once the
texts are encoded.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import pairs as data
import torch
from networks import Settings, fitted, stored
from torch.nn.functional import cross_entropy

from discrepancy.annotate import cast_of
from discrepancy.annotate.attribution import DATA, KINDS, PARTS, Attribution, evidence, part_of
from discrepancy.annotate.concepts import termed
from discrepancy.annotate.names import load_names
from discrepancy.annotate.parties import Cast
from discrepancy.annotate.publisher import published
from discrepancy.annotate.scorer import Meaning
from discrepancy.annotate.scorer import load as load_topics
from discrepancy.annotate.speakers import Voice, voices
from discrepancy.match import Encoder
from discrepancy.pipeline import default_cache_dir, meaning_of
from discrepancy.records import SIDES, Readout, other
from discrepancy.script import simplified

FOLDS = 6
WRONG, TIMES = 0.15, 2
"""How often a rule is made to be wrong, and how many times each readout is learned from, with other rules wrong each time."""
SETTINGS = Settings(width=128, dropped=0.5, epochs=12, batch=128, pace=2e-3, seeds=2, withheld=0.15)
FREQUENT = 5.4
"""The most that a concept may be rare by (idf) to be learned from: at least one statement in 220 names it."""
UNSURE = 0.02
"""The share of readers who would say otherwise (label smoothing)."""


@dataclass(frozen=True)
class Read:
    """A readout as the rules read it, and who says each statement by its label: a number of `PARTS`, another where nobody judged."""

    readout: Readout
    cast: Cast
    voices: list[Voice]
    meaning: Meaning
    labels: np.ndarray

    @property
    def counted(self) -> np.ndarray:
        """Which statements somebody judged."""
        return (self.labels >= 0) & (self.labels < len(PARTS))

    def rows(self, rarity: dict[str, float], random: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
        """Return evidence and labels of its statements, some of the rules made to be wrong."""
        parts = [KINDS[random.integers(len(KINDS))] if random.random() < WRONG else part_of(voice.speaker, self.cast) for voice in self.voices]
        counted = self.counted
        return evidence(self.readout, parts, self.voices, rarity, self.meaning)[counted], self.labels[counted]


def read(pair: data.LabelledPair, encoder: Encoder) -> list[Read]:
    """Return both sides of a pair."""
    names, sides, found = load_names(), {"a": simplified(pair.a), "b": simplified(pair.b)}, []
    for side in SIDES:
        readout = published(termed(sides[side]), names)
        cast, _ = cast_of(readout, sides[other(side)], names)
        roles = {side: "home", other(side): "guest"}
        labels = [pair.labels[each.id] for each in readout.statements]
        numbers = [-1 if each.status == "context" else KINDS.index(roles.get(each.speaker or "", each.speaker)) for each in labels]
        meaning = meaning_of([each.text for each in readout.statements], encoder)
        found.append(Read(readout, cast, voices(readout, cast, names), meaning, np.array(numbers)))
    return found


def fit(sides: list[Read], revision: str, rarity: dict[str, float]) -> Attribution:
    random = np.random.default_rng(0)
    rows = [side.rows(rarity, random) for _ in range(TIMES) for side in sides]
    features, wanted = (torch.from_numpy(np.concatenate(column)) for column in zip(*rows, strict=True))
    return Attribution(revision, rarity, fitted(features, wanted, len(PARTS), _loss, SETTINGS))


def _loss(outputs: torch.Tensor, wanted: torch.Tensor) -> torch.Tensor:
    return cross_entropy(outputs, wanted, label_smoothing=UNSURE)


def frequent() -> dict[str, float]:
    """Return the concepts to learn from, with their weights."""
    return {concept: weight for concept, weight in load_topics().rarity.items() if weight <= FREQUENT}


@cache
def learned_from(encoder: Encoder) -> dict[str, list[Read]]:
    """Return the readouts to learn from by pair; those of the corpus first."""
    return {pair.id: read(pair, encoder) for pair in (*data.corpus("training"), *data.spoken_sets(held_out=False))}


@cache
def unseen_by_pair(encoder: Encoder) -> dict[str, Attribution]:
    """Return for each pair what was learned without it: the decision is to learn how good speakers are elsewhere."""
    pairs, rarity = learned_from(encoder), frequent()
    found = {}
    for fold in range(FOLDS):
        others = [side for number, sides in enumerate(pairs.values()) if number % FOLDS != fold for side in sides]
        learned = fit(others, encoder.revision, rarity)
        found.update(dict.fromkeys([name for number, name in enumerate(pairs) if number % FOLDS == fold], learned))
    return found


def right(pairs: dict[str, list[Read]], learned: dict[str, Attribution] | None) -> float:
    """Return the share of statements told rightly, by the rules alone where nothing is learned."""
    found = wanted = 0
    for name, sides in pairs.items():
        for side in sides:
            heard = learned[name].heard(side.readout, side.voices, side.cast, side.meaning) if learned else side.voices
            parts = [part_of(voice.speaker, side.cast) for voice in heard]
            found += int((np.array([KINDS.index(part) for part in parts]) == side.labels)[side.counted].sum())
            wanted += int(side.counted.sum())
    return found / wanted


def save(learned: Attribution) -> None:
    rarity = learned.rarity
    np.savez(DATA, revision=learned.revision, concepts=np.array([*rarity]), rarity=np.array([*rarity.values()]), **stored(learned.network))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cache-dir", type=Path, default=default_cache_dir())
    encoder = Encoder("bundled", parser.parse_args().cache_dir)
    pairs = learned_from(encoder)
    unseen = unseen_by_pair(encoder)
    save(fit([side for sides in pairs.values() for side in sides], encoder.revision, frequent()))
    print(f"wrote {DATA}: {len(pairs)} pairs, accuracy on pairs left out {right(pairs, unseen):.3f}, of the rules, which know them, {right(pairs, None):.3f}")


if __name__ == "__main__":
    main()
