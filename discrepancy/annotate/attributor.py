"""Speakers by rules and meaning together: a small network that reads after the rules, learned for one revision of the encoder.

Rules know who is named where, and carry a speaker on. That a sentence tells a fact, a wish or an agreement they know by
lists of words, and take what is on none of them for the narrator's; what it means, and how it is worded, tells that
better. So the network is shown what the rules found, around the statement too, the phrases of the statement are asked
beside it, and together they say whose it is: of the publishing side's leader, of the guest, of both, the narrator's, or
somebody else's: him it cannot name, but the page may. Then every statement is read again beside what was made of those around it.

The file of weights is written by `training/train_speakers.py`. With another encoder the rules alone decide.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from discrepancy.annotate import phrases
from discrepancy.annotate.lexicon import Lexicon, unquoted
from discrepancy.annotate.names import Names
from discrepancy.annotate.offices import vocabulary
from discrepancy.annotate.parties import Cast
from discrepancy.annotate.phrases import Codes, Wording
from discrepancy.annotate.scorer import Meaning
from discrepancy.annotate.speakers import Voice
from discrepancy.annotate.stacking import BESIDE, corrected, shifted
from discrepancy.annotate.strangers import stranger
from discrepancy.network import Floats, Network, softmax, stored
from discrepancy.read.language import SUPPORTED, primary
from discrepancy.records import BOTH, NARRATOR, Readout

DATA = Path(__file__).with_name("speakers.npz")

OWN, GUEST, STRANGER, NOBODY = "own", "guest", "stranger", "nobody"
ROLES = (OWN, GUEST, BOTH, NARRATOR, STRANGER)
"""Whose a statement may be, in the order of the network's outputs."""
_SEEN = (*ROLES, NOBODY)
"""What the rules may say of it."""
_MEANING = 2.0
"""How much meaning weighs against what the rules saw, whose columns are 0 or 1."""
_PLAINLY = 0.8
"""A statement less likely than this to be whose it is taken for is not plainly his: of those of the guest's that are, on pages from which no rule
was written, 0.96 are so in truth, and 0.70 of the others."""
_LONG, _MANY = 200, 30
"""Characters of a long statement, and statements of a long readout."""


@dataclass(frozen=True, slots=True)
class Reader:
    """What was learned of whose a statement is by itself: a network over the evidence, and what its phrases add to that."""

    network: Network
    wording: Wording

    def logits(self, seen: Floats, worded: list[Codes]) -> Floats:
        """Return the log odds of each role for each statement, shape (statements, roles)."""
        return self.network.logits(seen) + self.wording.logits(worded)


@dataclass(frozen=True, slots=True)
class Attributor:
    """What was learned of speakers, for one revision of the encoder: to the reader's log odds `stacked` adds, from what it made of the statements around each."""

    revision: str
    reader: Reader
    stacked: Network

    def logits(self, seen: Floats, worded: list[Codes]) -> Floats:
        """Return the log odds of each role for each statement of one whole readout, shape (statements, roles)."""
        return corrected(self.reader.logits(seen, worded), self.stacked, softmax)

    def reread(self, voices: list[Voice], readout: Readout, cast: Cast, names: Names, meaning: Meaning | None) -> list[Voice]:
        """Return whose every statement is once what it means is known, too; as the rules have it where that is not, or nobody can be named."""
        if meaning is None or meaning.revision != self.revision or not voices or vocabulary(readout) is None:
            return voices
        chances = softmax(self.logits(evidence(voices, readout, cast, meaning), phrases.phrases(readout, cast, names)))
        said: list[Voice] = []
        for voice, statement, row in zip(voices, readout.statements, chances, strict=True):
            before = said[-1].speaker if said else None
            told = voice if _known_elsewhere(voice, cast, names) else _said(voice, statement.text, ROLES[row.argmax()], cast, before, readout)
            said.append(told if row.max() >= _PLAINLY else replace(told, plain=None))
        return said


def _said(voice: Voice, text: str, role: str, cast: Cast, before: str | None, readout: Readout) -> Voice:
    """Return a statement's voice by whose it likeliest is, with that of the one before it; a question of the press stays one."""
    if voice.asked or role == role_of(voice.speaker, cast):
        return voice
    person = {OWN: cast.home, GUEST: cast.guest}.get(role)
    if role in {OWN, GUEST} and person is None:
        return voice
    speaker = person.label if person else _stranger(text, cast, before, readout) if role == STRANGER else role
    # Where the rules read otherwise, nothing in it is plainly anybody's.
    return Voice(speaker, named=voice.named)


def _known_elsewhere(voice: Voice, cast: Cast, names: Names) -> bool:
    """Tell whether a statement names as its speaker a leader of the table who is neither of the two who met: what was learned has not seen him, and takes him for one of them."""
    return voice.speaker in names.leaders and voice.speaker in voice.named and role_of(voice.speaker, cast) == STRANGER


def _stranger(text: str, cast: Cast, before: str | None, readout: Readout) -> str | None:
    """Return what somebody else is called in a text, or was in the one before; null where neither says so."""
    words, language = vocabulary(readout), primary(readout.language)
    assert words
    return stranger(unquoted(text, language), language, words, cast) or (before if role_of(before, cast) == STRANGER else None)


def role_of(speaker: str | None, cast: Cast) -> str:
    """Return what a speaker is in a readout."""
    if speaker is None:
        return NOBODY
    for role, person in ((OWN, cast.home), (GUEST, cast.guest)):
        if person and speaker in {person.label, person.country}:
            return role
    return speaker if speaker in {BOTH, NARRATOR} else STRANGER


def evidence(voices: list[Voice], readout: Readout, cast: Cast, meaning: Meaning) -> Floats:
    """Return what is known of every statement: what the rules say of it, of the two before and behind, and of all; who and which patterns are in it; its meaning.

    The shape is (statements, columns); the columns depend on nothing but the program and its encoders.
    """
    said = _one_hot([role_of(voice.speaker, cast) for voice in voices], _SEEN).astype(np.float32)
    named = np.array([[role in {role_of(name, cast) for name in voice.named} for role in _SEEN] for voice in voices])
    paragraphs = [statement.paragraph for statement in readout.statements]
    fresh = np.array([[before != own] for before, own in zip([None, *paragraphs], paragraphs, strict=False)])
    beside = [shifted(said, by) for by in BESIDE]
    language = np.tile(_one_hot([primary(readout.language)], sorted(SUPPORTED)), (len(voices), 1))
    meanings = (_MEANING * each for each in (meaning.vectors, meaning.second))
    columns = (said, named, fresh, *beside, language, _patterns(readout), _place(said, readout), *meanings)
    return np.concatenate([column.astype(np.float32) for column in columns], axis=1)


def _one_hot(values: Iterable[str], among: Iterable[str]) -> npt.NDArray[np.bool_]:
    return np.array([[value == each for each in among] for value in values])


def _patterns(readout: Readout) -> npt.NDArray[np.bool_]:
    """Tell which of its language's patterns are in each statement, quotations apart."""
    words, language = vocabulary(readout), primary(readout.language)
    patterns = [getattr(words, field.name) for field in fields(Lexicon)]
    return np.array([[pattern.search(bare) is not None for pattern in patterns] for bare in (unquoted(each.text, language) for each in readout.statements)])


def _place(said: Floats, readout: Readout) -> Floats:
    """Return the shares of a readout that the rules give to whom, its length, where in it each statement stands, and how long that is."""
    count = len(said)
    rows = [[*said.mean(axis=0), min(2.0, count / _MANY), number / count, min(2.0, len(each.text) / _LONG)] for number, each in enumerate(readout.statements)]
    return np.array(rows, np.float32)


@cache
def load(path: Path = DATA) -> Attributor:
    """Read the attributor that ships with the package."""
    with np.load(path) as file:
        return Attributor(str(file["revision"]), Reader(stored(file), phrases.stored(file)), stored(file, "stacked_"))
