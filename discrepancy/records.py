"""What the stages hand to each other: frozen records, no behaviour beyond themselves."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Side = Literal["a", "b"]
Status = Literal["shared", "partial", "only", "context"]
FindingKind = Literal["only", "partial", "differs", "topic-absent", "attribution"]
Span = tuple[int, int]
"""Character offsets, start inclusive, end exclusive."""
Graded = tuple[int, int, float]
"""Character offsets, and a chance from 0 to 1."""

STATUSES: tuple[Status, ...] = ("shared", "partial", "only", "context")
SIDES: tuple[Side, Side] = ("a", "b")
BOTH, NARRATOR = "both", "narrator"
"""Speakers who are no person: the two sides together, and the readout itself."""


def other(side: Side) -> Side:
    """Return the opposite side."""
    return "b" if side == "a" else "a"


@dataclass(frozen=True, slots=True)
class Figure:
    """A number, date, duration, percentage, sum or count as a statement prints it.

    `value` is the normalised value: a number, an ISO 8601 date or duration, or null where it is unsure.
    """

    text: str
    value: float | int | str | None
    unit: str | None


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement of a readout: `text` is exactly `readout.text[start:end]`.

    `paragraph` counts from 0. `speaker` is to whom the readout attributes it (null where that is unsure), `plain` from
    where in its text on it is plainly that speaker's (null where that is less than sure, each side has its part, or nobody is named), `asked` tells that the press asks it. `concepts`
    are the terms that it names, by ids that no language owns. `chances` tell how likely it is on a topic, for the topics
    on which more than cue terms was asked; `touched` are those of them that it may so much as mention.
    """

    id: str
    text: str
    start: int
    end: int
    paragraph: int
    speaker: str | None = None
    topics: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    chances: tuple[tuple[str, float], ...] = ()
    touched: tuple[str, ...] = ()
    plain: int | None = None
    asked: bool = False
    concepts: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Readout:
    """One government's account: its extracted text and the statements that text is made of.

    `language` is a BCP 47 tag; `source` is the file, URL or `-` as it was given. `named` tells whether the caller named
    the government; else `government` is only the file's name. `touched` are the topics that the text may so much as mention,
    `leader` is who leads the side, called as in its statements (null where that is unsure).
    """

    government: str
    language: str
    source: str
    title: str | None
    text: str
    statements: tuple[Statement, ...]
    named: bool = True
    touched: frozenset[str] = frozenset()
    leader: str | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """A statement of the other side and how strongly it is aligned, 0 to 1."""

    id: str
    score: float


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the matcher decided of one statement.

    `probability` is calibrated: how likely the other side states this, at least in part (1 = surely).
    `shares` holds the probability of `only`, `partial` and `shared`, in that order.
    `counterparts` is best first and empty for `only` and `context`; `nearest` is the closest statement of the
    other side whether or not it counts. `missing` are offsets in the statement's own text, `doubtful` those of them that are
    close calls; `unsaid` are runs of its words, each with the chance that the other side does not say them.
    """

    status: Status
    probability: float
    shares: tuple[float, float, float]
    uncertain: bool
    counterparts: tuple[Link, ...] = ()
    nearest: Link | None = None
    missing: tuple[Span, ...] = ()
    doubtful: tuple[Span, ...] = ()
    unsaid: tuple[Graded, ...] = ()


@dataclass(frozen=True, slots=True)
class Model:
    """The encoder behind a comparison and the calibration that belongs to it (null: it has none)."""

    name: str
    revision: str
    calibration: str | None


@dataclass(frozen=True, slots=True)
class Finding:
    """What a reader wants to be told, with the statements it rests on."""

    kind: FindingKind
    side: Side | None
    statements: tuple[str, ...]
    counterparts: tuple[str, ...]
    topic: str | None
    headline: str
    detail: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Meeting:
    """What the readouts are about, as far as the caller says so: nothing here is read from the texts."""

    event: str | None = None
    date: str | None = None
    place: str | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Translation:
    """A translation of a readout that the user has, aligned to its statements: `glosses` by statement id."""

    source: str
    language: str
    text: str
    glosses: dict[str, str]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two readouts, a judgement for each statement by its id, and the findings, most telling first."""

    version: str
    model: Model
    signature: str
    warnings: tuple[str, ...]
    a: Readout
    b: Readout
    judgements: dict[str, Judgement]
    findings: tuple[Finding, ...]
    meeting: Meeting = Meeting()
    translations: dict[Side, Translation] = field(default_factory=dict)

    def readout(self, side: Side) -> Readout:
        """Return the readout of one side."""
        return self.a if side == "a" else self.b
