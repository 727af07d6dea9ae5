"""What a statement is about: topics of a taxonomy in a data file, found by their cue terms."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from discrepancy.annotate import learned
from discrepancy.annotate.learned import Floats
from discrepancy.annotate.lexicon import IDEOGRAPHIC
from discrepancy.annotate.names import read_toml
from discrepancy.errors import InputError
from discrepancy.read.language import primary
from discrepancy.records import Readout

MOST = 3
"""Topics of one statement at most: a fourth is an aside."""
_LIKELY, _BEST, _FAINT = 0.37, 0.15, 0.2
"""How likely a topic must be to be assigned, to be assigned where no other is, to keep another side from silence."""

Vectors = Sequence[npt.NDArray[np.floating[Any]]]
"""A sentence vector for each statement of a readout, in order."""


@dataclass(frozen=True, eq=False)
class Topic:
    """A topic: its `name` as a headline prints it, its cues by language as one pattern.

    A topic that `yields` gives way to any other; a `contested` one is told first; `under` is the general topic that a
    special one stands for.
    """

    id: str
    name: str
    yields: bool
    contested: bool
    under: str | None
    cues: dict[str, str]

    def pattern(self, language: str) -> re.Pattern[str] | None:
        """Return what finds the topic's cues in a language, or null where it has none."""
        return _compiled(self.cues[language]) if language in self.cues else None


Topics = dict[str, Topic]


def load_topics(extra: Path | None = None) -> Topics:
    """Return the bundled taxonomy, with the topics of a user's file over it. Raises InputError for a bad file."""
    if extra is None:
        return _bundled()
    return {**_bundled(), **_parse(read_toml(extra, "--topics"), str(extra))}


def topics(readout: Readout, taxonomy: Topics, vectors: Vectors | None = None) -> list[tuple[str, ...]]:
    """Return the topics of every statement, the likeliest first.

    `vectors` are the statements' sentence vectors by the model that the learned weights belong to; without them the
    cues decide alone.
    """
    found = counts(readout, taxonomy)
    chances = _chances(readout, taxonomy, found, vectors)
    return [_topics(row, likely, list(taxonomy.values())) for row, likely in zip(found, chances, strict=True)]


def touched(readout: Readout, taxonomy: Topics, vectors: Vectors | None = None) -> frozenset[str]:
    """Return every topic that a readout may touch anywhere, however faintly: the rest it is silent on."""
    found = counts(readout, taxonomy)
    chances = _chances(readout, taxonomy, found, vectors)
    names = list(taxonomy)
    faint = {name for row in chances for name, chance in zip(names, row, strict=True) if chance >= _FAINT}
    mentioned = {name for name, topic in taxonomy.items() if (pattern := topic.pattern(primary(readout.language))) is None or pattern.search(readout.text)}
    return frozenset(faint | mentioned)


def counts(readout: Readout, taxonomy: Topics) -> Floats:
    """Return how many different cues of each topic stand in each statement, shape (statements, topics)."""
    patterns = [topic.pattern(primary(readout.language)) for topic in taxonomy.values()]
    rows = [
        [len({match[0].casefold() for match in pattern.finditer(statement.text)}) if pattern else 0 for pattern in patterns]
        for statement in readout.statements
    ]
    return np.array(rows, np.float32).reshape(len(readout.statements), len(taxonomy))


def _chances(readout: Readout, taxonomy: Topics, found: Floats, vectors: Vectors | None) -> Floats:
    """Return how likely each topic is for each statement; not a number where the weights know nothing of it."""
    unknown = np.full(found.shape, np.nan, np.float32)
    known = learned.load() if vectors and readout.statements else None
    if vectors is None or known is None:
        return unknown
    names = list(taxonomy)
    seen = np.stack([found[:, names.index(cue)] if cue in taxonomy else np.zeros(len(found), np.float32) for cue in known.cues], axis=1)
    judged = known.chances(seen, np.stack(vectors).astype(np.float32), [each.paragraph for each in readout.statements], primary(readout.language))
    for at, name in enumerate(known.topics):
        if name in taxonomy:
            unknown[:, names.index(name)] = judged[:, at]
    return unknown


def _topics(found: Floats, chances: Floats, taxonomy: list[Topic]) -> tuple[str, ...]:
    if np.isnan(chances).all():
        return _by_cues(found, taxonomy)
    # A topic that the weights do not know (a place by its name, a user's own) is told by its cues alone.
    named = [topic for topic, count, chance in zip(taxonomy, found, chances, strict=True) if np.isnan(chance) and count]
    likely = sorted(
        ((float(chance), topic) for topic, chance in zip(taxonomy, chances, strict=True) if not np.isnan(chance)), key=lambda each: -each[0]
    )
    least = _LIKELY if named or likely[0][0] >= _LIKELY else _BEST
    general = {topic.under for topic in named}
    others = [topic for at, (chance, topic) in enumerate(likely) if chance >= _LIKELY or (at == 0 and chance >= least)]
    return tuple(topic.id for topic in [*named, *(each for each in others if each.id not in general)][:MOST])


def _by_cues(found: Floats, taxonomy: list[Topic]) -> tuple[str, ...]:
    strongest = max((count for topic, count in zip(taxonomy, found, strict=True) if not topic.yields), default=0)
    kept = [(topic, count) for topic, count in zip(taxonomy, found, strict=True) if count and not (topic.yields and strongest)]
    general = {topic.under for topic, _ in kept}
    # Sorting is stable: equals stay in the order of the taxonomy.
    return tuple(topic.id for topic, _ in sorted(kept, key=lambda each: -each[1]) if topic.id not in general)[:MOST]


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


@cache
def _bundled() -> Topics:
    return _parse(tomllib.loads(files("discrepancy.annotate").joinpath("topics.toml").read_text("utf-8")), "topics.toml")


def _parse(content: dict[str, Any], source: str) -> Topics:
    return {name: _topic(name, entry, f"{source}: topic [{name}]") for name, entry in content.items()}


def _topic(name: str, entry: object, where: str) -> Topic:
    if not isinstance(entry, dict) or not isinstance(entry.get("name"), str):
        raise InputError(f'{where} has no name; write for example name = "history and war memory"')
    rows = {key: value for key, value in entry.items() if key not in {"name", "yields", "contested", "under"}}
    if not rows or not all(isinstance(each, list) and each and all(isinstance(cue, str) and cue for cue in each) for each in rows.values()):
        raise InputError(f'{where} has no list of cues by language; write for example en = ["tariff", "=UN"]')
    under = entry.get("under")
    cues = {language: "|".join(_cue(cue, language) for cue in each) for language, each in rows.items()}
    for language, pattern in cues.items():
        try:
            _compiled(pattern)
        except re.error as error:
            raise InputError(f"{where}: a cue of {language} is no regular expression ({error})") from None
    return Topic(name, entry["name"], entry.get("yields") is True, entry.get("contested") is True, under if isinstance(under, str) else None, cues)


def _cue(cue: str, language: str) -> str:
    if cue.startswith("="):
        return rf"\b{cue[1:]}\b"
    return cue if language in IDEOGRAPHIC else rf"\b{cue}"
