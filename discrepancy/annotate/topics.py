"""What a statement is about: topics of a taxonomy in a data file, found by their cue terms, and by meaning where it is known."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from discrepancy import tables
from discrepancy.annotate.lexicon import IDEOGRAPHIC, caseless
from discrepancy.annotate.scorer import Meaning, Scorer, evidence
from discrepancy.errors import InputError
from discrepancy.network import Floats
from discrepancy.read.characters import in_simplified
from discrepancy.read.language import primary
from discrepancy.records import Readout

MOST = 3
"""Topics of one statement at most: a fourth is an aside."""
_FAINT = 0.016
"""A readout that has no cue of a topic, and no statement as likely as this to be on it or to mention it, is silent on it: on
training pairs the most for which nine topics told as absent in ten are."""


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

    def named(self, text: str, language: str) -> bool | None:
        """Tell whether a cue of the topic stands in a text, or null where it has none in that language."""
        pattern = self.pattern(primary(language))
        return pattern and pattern.search(text) is not None


Topics = dict[str, Topic]


class About(NamedTuple):
    """The topics of a statement, the likeliest first; of those on which the scorer was asked, how likely each is, and which it may so much as mention."""

    topics: tuple[str, ...]
    chances: dict[str, float]
    touched: tuple[str, ...]


def load_topics(extra: Path | None = None) -> Topics:
    """Return the bundled taxonomy, with the topics of a user's file over it. Raises InputError for a bad file."""
    if extra is None:
        return _bundled()
    return {**_bundled(), **_checked(_parse(tables.read(extra, "--topics"), str(extra)), str(extra))}


def topics(readout: Readout, taxonomy: Topics, scorer: Scorer, meaning: Meaning | None) -> list[About]:
    """Return what every statement is about.

    Its statements know their concepts. Cues alone decide on topics of a user's own, and on all topics where the scorer
    did not learn from such a meaning.
    """
    found = cues(readout, taxonomy)
    if meaning is None or meaning.revision != scorer.revision or not found:
        return [About(_strongest([(taxonomy[name], count) for name, count in each.items()]), {}, ()) for each in found]
    bundled = _bundled()
    known = {name: topic for name, topic in taxonomy.items() if topic is bundled.get(name)}
    given = evidence(readout, general_counts(found, known, scorer.topics), scorer.rarity, meaning)
    on, touched = ([dict(zip(scorer.topics, row, strict=True)) for row in each.tolist()] for each in scorer.chances(given))
    about = []
    for around, likely, faintly in zip(_around(found), on, touched, strict=True):
        chances = {name: chance for name, chance in likely.items() if name in known}
        about.append(About(_likeliest(around, scorer.given(chances), chances, known), chances, tuple(name for name in chances if faintly[name] >= _FAINT)))
    return about


def cues(readout: Readout, taxonomy: Topics) -> list[Counter[str]]:
    """Return how many different cues of each topic stand in each statement; topics without any are left out."""
    patterns = [(name, topic.pattern(primary(readout.language))) for name, topic in taxonomy.items()]
    return [
        +Counter({name: len({match[0].casefold() for match in pattern.finditer(statement.text)}) for name, pattern in patterns if pattern})
        for statement in readout.statements
    ]


def general_counts(found: list[Counter[str]], taxonomy: Topics, names: tuple[str, ...]) -> Floats:
    """Return the cues found as a table (statements, `names`); those of a special topic count for its general one."""
    table = np.zeros((len(found), len(names)), np.float32)
    for row, each in zip(table, found, strict=True):
        for topic in (taxonomy[name] for name in each if name in taxonomy):
            row[names.index(topic.under or topic.id)] += each[topic.id]
    return table


def touched(readout: Readout, taxonomy: Topics) -> frozenset[str]:
    """Return every topic that a readout names or may mention anywhere, however faintly: the rest it is silent on.

    One for which there are neither cues in the language nor a scorer it may mention. Whether a conflict without a name is the
    one that a special topic names, the topic does not tell.
    """
    asked = {name for statement in readout.statements for name, _ in statement.chances}
    given = {name for statement in readout.statements for name in statement.topics}
    found = given.union(*(statement.touched for statement in readout.statements))
    return frozenset(name for name, topic in taxonomy.items() if name in found or (named := topic.named(readout.text, readout.language)) or (named is None and name not in asked))


def _strongest(counted: list[tuple[Topic, int]]) -> tuple[str, ...]:
    named = any(not topic.yields for topic, _ in counted)
    kept = [(topic, count) for topic, count in counted if not (topic.yields and named)]
    general = {topic.under for topic, _ in kept}
    # Sorting is stable: equals stay in the order of the taxonomy.
    return tuple(topic.id for topic, _ in sorted(kept, key=lambda each: -each[1]) if topic.id not in general)[:MOST]


def _around(found: list[Counter[str]]) -> list[list[Counter[str]]]:
    """Return for every statement its own cues, and those of the one before."""
    return [list(each) for each in zip(found, [Counter[str](), *found], strict=False)]


def _likeliest(around: list[Counter[str]], given: list[str], chances: dict[str, float], known: Topics) -> tuple[str, ...]:
    """Rank the topics given: a user's own before what was learned, for its cue stands there; special ones for a general one.

    Who goes on about a war does not name it again: the statement before tells which special topic it is, unless this one names another. A place that
    is named (the denuclearization of North Korea) is a topic beside what is said of it, though what was learned has the statement on that alone.
    """
    own = [name for name, _ in around[0].most_common() if name not in known]
    special = [name for name, _ in around[0].most_common() if name in known and known[name].under]
    asked = around[:1] if special else around
    ranked = sorted(given, key=lambda name: -chances[name])
    told = [*own, *(each for name in ranked for each in _special(name, asked, known) or [name])]
    general = {known[name].under for name in told if name in known}
    return (*told, *(name for name in special if known[name].under not in general))[:MOST]


def _special(general: str, around: list[Counter[str]], known: Topics) -> list[str]:
    under = ([name for name, _ in found.most_common() if name in known and known[name].under == general] for found in around)
    return next(filter(None, under), [])


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return caseless(pattern)


@cache
def _bundled() -> Topics:
    return _parse(tables.bundled("annotate/topics.toml"), "topics.toml")


def _parse(content: dict[str, Any], source: str) -> Topics:
    return {name: _topic(name, entry, f"{source}: topic [{name}]") for name, entry in content.items()}


def _checked(topics: Topics, source: str) -> Topics:
    """Return the topics if all their cues are patterns; those of the bundled ones are, and are made one in the languages asked for only."""
    for topic in topics.values():
        for language, cues in topic.cues.items():
            try:
                _compiled(cues)
            except re.error as error:
                raise InputError(f"{source}: topic [{topic.id}]: a cue of {language} is no regular expression ({error})") from None
    return topics


def _topic(name: str, entry: object, where: str) -> Topic:
    if not isinstance(entry, dict) or not isinstance(entry.get("name"), str):
        raise InputError(f'{where} has no name; write for example name = "history and war memory"')
    rows = {key: value for key, value in entry.items() if key not in {"name", "yields", "contested", "under"}}
    if not rows or not all(isinstance(each, list) and each and all(isinstance(cue, str) and cue for cue in each) for each in rows.values()):
        raise InputError(f'{where} has no list of cues by language; write for example en = ["tariff", "=UN"]')
    under = entry.get("under")
    cues = {language: "|".join(_cue(cue, language) for cue in each) for language, each in rows.items()}
    return Topic(name, entry["name"], entry.get("yields") is True, entry.get("contested") is True, under if isinstance(under, str) else None, cues)


def _cue(cue: str, language: str) -> str:
    if cue.startswith("="):
        return rf"\b{cue[1:]}\b"
    if language == "zh":
        return in_simplified(cue)
    return cue if language in IDEOGRAPHIC else rf"\b{cue}"
