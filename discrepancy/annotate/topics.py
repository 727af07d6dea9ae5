"""What a statement is about: topics of a taxonomy in a data file, found by their cue terms."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from discrepancy.annotate.lexicon import IDEOGRAPHIC
from discrepancy.annotate.names import read_toml
from discrepancy.errors import InputError
from discrepancy.read.language import primary
from discrepancy.records import Readout

MOST = 3
"""Topics of one statement at most: a fourth is an aside."""


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


def topics(readout: Readout, taxonomy: Topics) -> list[tuple[str, ...]]:
    """Return the topics of every statement, the one with most cues first."""
    patterns = [(topic, topic.pattern(primary(readout.language))) for topic in taxonomy.values()]
    return [
        _strongest([(topic, len({match[0].casefold() for match in pattern.finditer(statement.text)}) if pattern else 0) for topic, pattern in patterns])
        for statement in readout.statements
    ]


def touched(readout: Readout, taxonomy: Topics) -> frozenset[str]:
    """Return every topic that a readout's text may mention anywhere, however faintly: the rest it is silent on."""
    language = primary(readout.language)
    return frozenset(name for name, topic in taxonomy.items() if (pattern := topic.pattern(language)) is None or pattern.search(readout.text))


def _strongest(counted: list[tuple[Topic, int]]) -> tuple[str, ...]:
    named = any(count for topic, count in counted if not topic.yields)
    kept = [(topic, count) for topic, count in counted if count and not (topic.yields and named)]
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
