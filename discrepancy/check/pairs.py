"""Curated pairs from disk: every text in them found in the readouts, or the pair is refused."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from rapidfuzz import fuzz

from discrepancy.check.schema import (
    EXPECTED_FILE,
    PAIR_FILE,
    ClaimEntry,
    ExpectedEntry,
    Measure,
    PairEntry,
    ReadoutEntry,
    StatementEntry,
    faulty,
    nearest,
    one_line,
    parse,
)
from discrepancy.errors import InputError
from discrepancy.read import read
from discrepancy.read.language import checked
from discrepancy.records import Readout, Side, Span, Status, other

Problem = tuple[tuple[int | str, ...], str]
# Scripts without blanks have no short words: there the reach ends the widening.
_WORD_START, _WORD_END = re.compile(r"\w{0,12}\Z"), re.compile(r"\w{0,12}")


@dataclass(frozen=True, slots=True)
class Expectation:
    """What a careful reader finds of one statement; the spans are offsets into the readouts' texts."""

    number: int
    side: Side
    text: str
    span: Span
    line: int
    status: Status
    counterparts: tuple[str, ...]
    counterpart_spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Claim:
    """What an outside expert said that one side says and the other does not."""

    number: int
    side: Side
    text: str
    source: str
    evidence: tuple[str, ...]
    evidence_spans: tuple[tuple[Span, ...], ...]
    line: int


@dataclass(frozen=True, slots=True)
class Pair:
    """A curated pair. `drafts` counts the entries that no human has confirmed; they are not among the others."""

    name: str
    folder: Path
    event: str
    a: Readout
    b: Readout
    floor: dict[Measure, float]
    expectations: tuple[Expectation, ...]
    claims: tuple[Claim, ...]
    drafts: int

    def readout(self, side: Side) -> Readout:
        """Return the readout of one side."""
        return self.a if side == "a" else self.b


def load_all(folders: Sequence[Path], only: Sequence[str] = ()) -> list[Pair]:
    """Load every pair below the folders whose name matches a glob of `only` (all, when it is empty)."""
    found = _find(folders)
    chosen = {name: folder for name, folder in found.items() if not only or any(fnmatchcase(name, glob) for glob in only)}
    if not chosen:
        raise InputError(f"--only: no pair is named {only[0]!r}{nearest(only[0], found)}")
    return [load(folder, name) for name, folder in chosen.items()]


def load(folder: Path, name: str) -> Pair:
    """Load one pair. Raises InputError for anything in it that is not as it must be."""
    entry = parse(folder / PAIR_FILE, PairEntry)
    a = _read(folder, "a", entry.a)
    b = _read(folder, "b", entry.b)
    expected = parse(folder / EXPECTED_FILE, ExpectedEntry)
    texts: dict[Side, str] = {"a": a.text, "b": b.text}
    if problems := list(_problems(expected, texts)):
        raise faulty(folder / EXPECTED_FILE, problems)
    spans, misplaced = _place(expected.statement, texts)
    if misplaced:
        raise faulty(folder / EXPECTED_FILE, misplaced)
    return Pair(
        name=name,
        folder=folder,
        event=entry.event,
        a=a,
        b=b,
        floor=entry.floor,
        expectations=tuple(
            _expectation(number, each, spans[number - 1], texts) for number, each in enumerate(expected.statement, 1) if not each.draft
        ),
        claims=tuple(_claim(number, each, texts) for number, each in enumerate(expected.claim, 1) if not each.draft),
        drafts=sum(each.draft for each in expected.statement) + sum(each.draft for each in expected.claim),
    )


def _find(folders: Sequence[Path]) -> dict[str, Path]:
    """Return the folders that hold a pair by name, in order of name; one reached twice counts once."""
    found: dict[Path, tuple[str, Path]] = {}
    for root in folders:
        if not root.is_dir():
            raise InputError(f"{root}: no such folder; give one with curated pairs in it")
        for folder in sorted({path.parent for wanted in (PAIR_FILE, EXPECTED_FILE) for path in root.rglob(wanted)}):
            inner = folder.relative_to(root)
            if not any(part.startswith(".") for part in inner.parts):
                found.setdefault(folder.resolve(), (inner.as_posix() if inner.parts else folder.resolve().name, folder))
    if not found:
        raise InputError(f"{folders[0]}: no curated pair below it (no {PAIR_FILE}); make one with discrepancy new-pair")
    names = [name for name, _ in found.values()]
    # The same name below two roots: the whole path tells them apart.
    return dict(sorted((folder.as_posix() if names.count(name) > 1 else name, folder) for name, folder in found.values()))


def _read(folder: Path, side: Side, entry: ReadoutEntry) -> Readout:
    path = folder / entry.file
    if not path.is_file():
        present = [each.name for each in folder.iterdir() if each.suffix != ".toml"]
        raise faulty(folder / PAIR_FILE, [((side, "file"), f"no file {entry.file!r} in the folder{nearest(entry.file, present)}")])
    try:
        path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: not valid UTF-8 at byte {error.start}; the texts of a curated pair are UTF-8, convert it") from None
    language = checked(entry.language, f"{folder / PAIR_FILE}: key {side}.language")
    return read(str(path), side, government=entry.government, language=language)


def _problems(expected: ExpectedEntry, texts: dict[Side, str]) -> Iterator[Problem]:
    for index, statement in enumerate(expected.statement):
        yield from _statement_problems(index, statement, texts)
    for index, claim in enumerate(expected.claim):
        if claim.side == claim.silent:
            yield ("claim", index, "silent"), f"is {claim.silent!r} like side; one side says it, the other is silent"
        yield from _absent(("claim", index, "evidence"), claim.evidence, texts, claim.side)


def _statement_problems(index: int, entry: StatementEntry, texts: dict[Side, str]) -> Iterator[Problem]:
    opposite = other(entry.side)
    yield from _absent(("statement", index, "text"), [entry.text], texts, entry.side)
    for key, side in (("counterparts", opposite), ("near", opposite), ("figures", entry.side)):
        yield from _absent(("statement", index, key), getattr(entry, key), texts, side)
    for missing in entry.missing:
        if missing not in entry.text:
            yield ("statement", index, "missing"), f"{_short(missing)} does not stand in the statement{_like(missing, entry.text)}"
    if entry.status in {"shared", "partial"} and not entry.counterparts:
        yield ("statement", index, "counterparts"), f"a {entry.status} statement needs at least one, quoted from side {opposite}"
    if entry.status in {"only", "context"} and entry.counterparts:
        yield ("statement", index, "counterparts"), f"a statement that is {entry.status!r} has none; what is merely close goes under near"


def _absent(key: tuple[int | str, ...], quotes: Sequence[str], texts: dict[Side, str], side: Side) -> Iterator[Problem]:
    for quote in quotes:
        if quote not in texts[side]:
            also = f" (it stands in {other(side)})" if quote in texts[other(side)] else _like(quote, texts[side])
            yield key, f"{_short(quote)} does not stand in the text of {side}{also}"


def _like(quote: str, text: str) -> str:
    """Return the passage of `text` that is most like `quote`, out to the ends of its words."""
    found = fuzz.partial_ratio_alignment(quote, text, score_cutoff=50)
    if found is None or found.dest_end <= found.dest_start:
        return ""
    before, after = _WORD_START.search(text[: found.dest_start]), _WORD_END.match(text, found.dest_end)
    start = before.start() if before else found.dest_start
    return f"; nearest there: {_short(text[start : after.end() if after else found.dest_end])}"


def _short(text: str) -> str:
    flat = one_line(text)
    return f'"{flat if len(flat) <= 100 else flat[:99] + "…"}"'


def _place(entries: Sequence[StatementEntry], texts: dict[Side, str]) -> tuple[dict[int, Span], list[Problem]]:
    """Find the place of each statement, the longest first, so that a short one is not sought within a longer."""
    placed: dict[int, Span] = {}
    taken: dict[Side, list[Span]] = {"a": [], "b": []}
    problems: list[Problem] = []
    for index, entry in sorted(enumerate(entries), key=lambda each: -len(each[1].text)):
        spans = _occurrences(entry.text, texts[entry.side])
        free = (span for span in spans if not any(span[0] < end and start < span[1] for start, end in taken[entry.side]))
        span = next(free, None)
        if span is None:
            problems.append((("statement", index, "text"), f"{_short(entry.text)} is expected twice, here and in another statement"))
        else:
            placed[index] = span
            taken[entry.side].append(span)
    return placed, sorted(problems)


def _occurrences(quote: str, text: str) -> tuple[Span, ...]:
    spans = []
    at = text.find(quote)
    while at >= 0:
        spans.append((at, at + len(quote)))
        at = text.find(quote, at + len(quote))
    return tuple(spans)


def _expectation(number: int, entry: StatementEntry, span: Span, texts: dict[Side, str]) -> Expectation:
    text, opposite = texts[entry.side], texts[other(entry.side)]
    return Expectation(
        number=number,
        side=entry.side,
        text=entry.text,
        span=span,
        line=text.count("\n", 0, span[0]) + 1,
        status=entry.status,
        counterparts=tuple(entry.counterparts),
        counterpart_spans=tuple(each for quote in entry.counterparts for each in _occurrences(quote, opposite)),
    )


def _claim(number: int, entry: ClaimEntry, texts: dict[Side, str]) -> Claim:
    text = texts[entry.side]
    spans = tuple(_occurrences(quote, text) for quote in entry.evidence)
    return Claim(number, entry.side, entry.text, entry.source, tuple(entry.evidence), spans, text.count("\n", 0, spans[0][0][0]) + 1)
