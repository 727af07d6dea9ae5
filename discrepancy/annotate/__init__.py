"""Second stage: who says a statement, on what, with which figures."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from discrepancy.annotate import attributor, scorer
from discrepancy.annotate.attributor import Attributor
from discrepancy.annotate.cast import Person
from discrepancy.annotate.concepts import termed
from discrepancy.annotate.figures import figures
from discrepancy.annotate.names import Names, load_names
from discrepancy.annotate.parties import Cast, cast, casts, labels
from discrepancy.annotate.publisher import published
from discrepancy.annotate.scorer import Meaning, Scorer
from discrepancy.annotate.speakers import voices
from discrepancy.annotate.topics import Topics, load_topics, topics, touched
from discrepancy.read.language import primary
from discrepancy.records import Readout, Side

__all__ = ["Meaning", "Tables", "annotate", "known_cast", "leaders", "load_tables"]


@dataclass(frozen=True, slots=True)
class Tables:
    """What the stage knows of the world: leaders and countries, the taxonomy of topics, and what was learned of it."""

    names: Names
    topics: Topics
    scorer: Scorer
    attributor: Attributor


def load_tables(names: Path | None = None, topics: Path | None = None) -> Tables:
    """Return the bundled tables, each with a user's file over it. Raises InputError for a file that is no table."""
    return Tables(load_names(names), load_topics(topics), scorer.load(), attributor.load())


def annotate(readout: Readout, tables: Tables | None = None, *, other: Readout | None = None, meaning: Meaning | None = None) -> Readout:
    """Return the readout with the speaker, topics and figures of every statement, what topics it touches, and who leads the side.

    `other` is the other side's readout of the same meeting: with it, a person whom the table of names does not
    know is called the same in both. With `meaning` speakers and topics are surer than rules and cues alone make them.
    """
    known = tables or load_tables()
    printed, own, called = known_cast(readout, other, known.names)
    heard = known.attributor.reread(voices(printed, own, known.names), printed, own, known.names, meaning)
    said = [replace(each, speaker=called.get(each.speaker, each.speaker)) if each.speaker else each for each in heard]
    with_terms = termed(readout)
    about = topics(with_terms, known.topics, known.scorer, meaning)
    statements = tuple(
        replace(each, speaker=voice.speaker, plain=voice.plain, asked=voice.asked, topics=found.topics, chances=tuple(found.chances.items()), touched=found.touched, figures=figures(each.text, readout.language, readout.government))
        for each, voice, found in zip(with_terms.statements, said, about, strict=True)
    )
    told = replace(readout, statements=statements, leader=_leader(own, called))
    return replace(told, touched=touched(told, known.topics))


def known_cast(readout: Readout, other: Readout | None, names: Names) -> tuple[Readout, Cast, dict[str, str]]:
    """Return a readout with its publisher's name as printed, who takes part by it, and what those are called whom the other readout calls otherwise."""
    printed = published(readout, names)
    return printed, *_met(printed, other and published(other, names), names)


def leaders(a: Readout, b: Readout, tables: Tables | None = None) -> dict[Side, str | None]:
    """Return who leads each side, called as in the annotated statements; null where that is unsure."""
    names = (tables or load_tables()).names
    left, right = published(a, names), published(b, names)
    return {"a": _leader(*_met(left, right, names)), "b": _leader(*_met(right, left, names))}


def _met(readout: Readout, other: Readout | None, names: Names) -> tuple[Cast, dict[str, str]]:
    """Return who takes part by a readout, and what those are called whom the other readout calls otherwise."""
    if other is None:
        return cast(readout, names), {}
    own, opposite = casts(readout, other, names)
    # A leader's own statement may name its speaker nowhere: he is whom the other side met. So may a spokesman's the other side's leader.
    home, guest = own.home or _abroad(opposite.guest, readout, other), own.guest or _abroad(opposite.home, readout, other)
    own = replace(own, home=home or _untold(own, readout), guest=guest or _untold(opposite, other))
    return own, labels(own, opposite)


def _abroad(person: Person | None, readout: Readout, other: Readout) -> Person | None:
    """Return somebody whom only the other readout names: in another language his office has another name."""
    return person and (person if primary(readout.language) == primary(other.language) else replace(person, titles=set()))


def _untold(cast: Cast, readout: Readout) -> Person | None:
    """Return who speaks for a side that names nobody as its own: its government."""
    return Person(readout.government, []) if cast.home is None and readout.government else None


def _leader(own: Cast, called: dict[str, str]) -> str | None:
    return called.get(own.home.label, own.home.label) if own.home and (own.home.forms or own.home.titles) else None
