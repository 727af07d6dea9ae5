"""Whose a statement is once it is known what it means: a small network reads over what the rules found.

Rules tell who is named and who goes on. Whether he says what a sentence tells, or it is told of him or of both, they can
but guess by its verbs, and no list has them all. So the network may say, where it is surer by far, that nobody says it, and
whose it is that the rules hold to be nobody's; a person's only where nobody is named. It takes no statement from one person
for another: who is who the rules know better. The file of weights is written by `training/train_speakers.py`; with another
encoder the rules alone decide.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Literal

import numpy as np

from discrepancy.annotate.parties import Cast
from discrepancy.annotate.scorer import NETWORK, Meaning, named
from discrepancy.annotate.tellers.teller import HOW, How, Voice
from discrepancy.network import Floats, Network
from discrepancy.read.language import SUPPORTED, primary
from discrepancy.records import BOTH, NARRATOR, Readout

DATA = Path(__file__).with_name("speakers.npz")

Part = Literal["home", "guest", "both", "narrator", "other"]
"""Who says a statement, seen from its publisher: its leader or itself, the other side, the two together, nobody, somebody else."""
PARTS: tuple[Part, ...] = ("home", "guest", "both", "narrator", "other")
KINDS: tuple[Part | None, ...] = (*PARTS, None)
"""What the rules say: one of those, or nobody knows."""
_LANGUAGES = tuple(sorted(SUPPORTED))
_MEANING, _NAMED = 2.0, 2.0
_BEFORE, _PRECEDING, _AFTER = 0.7, 0.5, 0.5
"""How much meaning, the concepts named, and whose the statement before in the paragraph, the one before at all, and the one after are, weigh against whose it is itself."""
_SURER = 0.3
"""So much likelier than what the rules say must be what takes its place."""
_LONG, _LONGEST = 200, 2
"""Characters of a statement of usual length, and how many such lengths count."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """What was learned of speakers: `network` tells how likely each of `PARTS` is; `rarity` weighs the concepts it learned from (idf)."""

    revision: str
    rarity: dict[str, float]
    network: Network

    def heard(self, readout: Readout, voices: Sequence[Voice], cast: Cast, meaning: Meaning) -> list[Voice]:
        """Return whose every statement is; what it changes is plainly nobody's."""
        parts = [part_of(voice.speaker, cast) for voice in voices]
        chances = self.chances(evidence(readout, parts, voices, self.rarity, meaning))
        speakers = {"home": cast.home and cast.home.label, "guest": cast.guest and cast.guest.label, "both": BOTH, "narrator": NARRATOR}
        found = []
        for voice, part, row in zip(voices, parts, chances, strict=True):
            likeliest = PARTS[int(row.argmax())]
            surer = row.max() - (0 if part is None else row[PARTS.index(part)]) > _SURER
            speaker = speakers.get(likeliest) if surer and _may_be(likeliest, part, voice.how) else None
            found.append(replace(voice, speaker=speaker, plain=None) if speaker else voice)
        return found

    def chances(self, evidence: Floats) -> Floats:
        """Return how likely each of `PARTS` is of every statement: (statements, parts)."""
        logits = self.network.logits(evidence)
        odds = np.exp(logits - logits.max(axis=1, keepdims=True))
        # Rounded, so that machines agree on which is the likelier.
        found: Floats = np.round(odds / odds.sum(axis=1, keepdims=True), 3)
        return found


def _may_be(part: Part, read: Part | None, how: How) -> bool:
    """Tell whether a statement may be of a part that the rules read as another's."""
    if how == "turn":
        return False
    if part == "narrator":
        return read in {"both", None} or (how == "named" and read != "other")
    return read in {"narrator", None} and (part == "both" or how != "named")


def part_of(speaker: str | None, cast: Cast) -> Part | None:
    """Return who of a readout's cast somebody is; null stays null."""
    if speaker is None:
        return None
    if speaker in {BOTH, NARRATOR}:
        return "both" if speaker == BOTH else "narrator"
    if cast.home and speaker in {cast.home.label, cast.home.country}:
        return "home"
    return "guest" if cast.guest and speaker in {cast.guest.label, cast.guest.country} else "other"


def evidence(readout: Readout, parts: Sequence[Part | None], voices: Sequence[Voice], rarity: dict[str, float], meaning: Meaning) -> Floats:
    """Return what is known of a readout's statements: whose the rules hold each, and those beside it, to be, and why; where it stands; what it means. (statements, features)."""
    statements = readout.statements
    whose = np.eye(len(KINDS), dtype=np.float32)[[KINDS.index(part) for part in parts]]
    why = np.eye(len(HOW), dtype=np.float32)[[HOW.index(voice.how) for voice in voices]]
    nothing = np.zeros_like(whose[:1])
    before, after = np.concatenate([nothing, whose[:-1]]), np.concatenate([whose[1:], nothing])
    paragraphs = np.array([each.paragraph for each in statements])
    within = np.concatenate([[False], paragraphs[1:] == paragraphs[:-1]])[:, None]
    language = np.zeros((len(statements), len(_LANGUAGES)), np.float32)
    language[:, [tag == primary(readout.language) for tag in _LANGUAGES]] = 1
    reasons = (whose[:, :, None] * why[:, None, :]).reshape(len(statements), -1)
    meanings = (_MEANING * each.astype(np.float32) for each in (meaning.vectors, meaning.second))
    around = (_BEFORE * before * within, _PRECEDING * before, _AFTER * after)
    table = np.concatenate([whose, *around, language, _place(readout, voices), within, reasons, *meanings, _NAMED * named(readout, rarity)], axis=1)
    return table.astype(np.float32)


def _place(readout: Readout, voices: Sequence[Voice]) -> Floats:
    """Return where in its readout each statement stands, how long it is, and whether it is plainly somebody's: (statements, 7)."""
    last = len(voices) - 1
    rows = [
        (number == 0, number == 1, number == last, number / (last + 1), voice.plain is None, voice.plain == 0, min(_LONGEST, len(statement.text) / _LONG))
        for number, (statement, voice) in enumerate(zip(readout.statements, voices, strict=True))
    ]
    return np.array(rows, np.float32)


@cache
def load(path: Path = DATA) -> Attribution:
    """Read what ships with the package."""
    with np.load(path) as file:
        network = Network(*(file[part].astype(np.float32) for part in NETWORK))
        return Attribution(str(file["revision"]), dict(zip(file["concepts"].tolist(), file["rarity"].tolist(), strict=True)), network)
