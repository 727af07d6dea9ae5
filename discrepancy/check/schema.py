"""What may stand in pair.toml and expected.toml, and how a mistake in them is told."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from datetime import date as Date  # noqa: N812 - the field of a pair is called date
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, ValidationError
from pydantic_core import ErrorDetails
from rapidfuzz import fuzz, process

from discrepancy.errors import InputError
from discrepancy.read.sources import composed
from discrepancy.records import Side, Status

PAIR_FILE, EXPECTED_FILE = "pair.toml", "expected.toml"

Measure = Literal["only", "partial", "shared", "context", "macro", "link", "claims"]
Text = Annotated[str, StringConstraints(min_length=1)]
Quote = Annotated[Text, AfterValidator(composed)]
"""Words of a readout, which has its letters composed."""
Share = Annotated[float, Field(ge=0, le=1)]


class _Table(BaseModel):
    """A TOML table: no key that is not named, no value turned into another type."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class ReadoutEntry(_Table):
    """One side of a pair: `[a]` or `[b]` in pair.toml."""

    government: Text
    language: Text
    file: Text
    source: Text | None = None
    note: Text | None = None


class PairEntry(_Table):
    """The whole of pair.toml."""

    event: Text
    date: Date | None = None
    place: Text | None = None
    note: Text | None = None
    a: ReadoutEntry
    b: ReadoutEntry
    floor: dict[Measure, Share] = Field(default_factory=dict)


class StatementEntry(_Table):
    """A `[[statement]]` of expected.toml; `draft` means that no human has confirmed it yet."""

    side: Side
    text: Quote
    status: Status
    counterparts: list[Quote] = Field(default_factory=list)
    near: list[Quote] = Field(default_factory=list)
    missing: list[Quote] = Field(default_factory=list)
    speaker: Text | None = None
    topics: list[Text] = Field(default_factory=list)
    figures: list[Quote] = Field(default_factory=list)
    note: Text | None = None
    draft: bool = False


class ClaimEntry(_Table):
    """A `[[claim]]` of expected.toml: what an outside expert said of the pair."""

    side: Side
    silent: Side
    text: Text
    evidence: list[Quote] = Field(min_length=1)
    source: Text
    note: Text | None = None
    draft: bool = False


class ExpectedEntry(_Table):
    """The whole of expected.toml."""

    statement: list[StatementEntry] = Field(default_factory=list)
    claim: list[ClaimEntry] = Field(default_factory=list)


Entry = TypeVar("Entry", bound=_Table)


def parse(path: Path, model: type[Entry]) -> Entry:
    """Read a TOML file as `model`. Raises InputError naming file, key, fault and the nearest candidate."""
    try:
        text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
        content = tomllib.loads(text)
    except FileNotFoundError:
        raise InputError(f"{path}: no such file; a curated pair needs {PAIR_FILE} and {EXPECTED_FILE}") from None
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: not valid UTF-8 at byte {error.start}; save it as UTF-8") from None
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror}); check the path and its permissions") from None
    except tomllib.TOMLDecodeError as error:
        raise InputError(f"{path}: not valid TOML: {one_line(str(error))}") from None
    try:
        return model.model_validate(content)
    except ValidationError as error:
        problems = [_problem(each, content, model) for each in error.errors()]
        raise faulty(path, problems, text) from None


def faulty(path: Path, problems: list[tuple[tuple[int | str, ...], str]], text: str | None = None) -> InputError:
    """Return the error that tells the first problem, each a key (as its path) and what is wrong, and counts the rest."""
    key, wrong = problems[0]
    text = path.read_text("utf-8-sig") if text is None else text
    line = _line(text, key)
    more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
    return InputError(f"{path}{f', line {line}' if line else ''}: {_spoken(key)}: {wrong}{more}")


def nearest(wrong: str, candidates: Iterable[str]) -> str:
    """Return `; did you mean …?` with the candidate most like `wrong`, or the candidates where none is like it."""
    known = sorted(candidates)
    found = process.extractOne(wrong, known, scorer=fuzz.ratio, score_cutoff=50)
    if found:
        return f"; did you mean {found[0]!r}?"
    return f"; known: {', '.join(known)}" if known else ""


def one_line(text: str) -> str:
    """Return text with every run of white space made one blank."""
    return " ".join(text.split())


def _problem(error: ErrorDetails, content: dict[str, Any], model: type[_Table]) -> tuple[tuple[int | str, ...], str]:
    location = tuple(part for part in error["loc"] if part != "[key]")
    if error["type"] == "extra_forbidden":
        return location, "unknown key" + nearest(str(location[-1]), _fields(model, location[:-1]))
    if error["type"] == "missing":
        similar = set(map(str, _at(content, location[:-1]))) - _fields(model, location[:-1])
        return location, "is missing" + (nearest(str(location[-1]), similar) if similar else "")
    if error["type"] == "literal_error":
        allowed = re.findall(r"'([^']+)'", error["ctx"]["expected"])
        return location, f"{error['input']!r} is not allowed" + nearest(str(error["input"]), allowed)
    message = error["msg"].removeprefix("Input ")
    return location, f"{message[:1].lower()}{message[1:]}, not {one_line(repr(error['input']))[:60]}"


def _fields(model: type[_Table], location: tuple[int | str, ...]) -> set[str]:
    """Return the keys known where `location` points, following the models down."""
    tables: dict[str, type[_Table]] = {"a": ReadoutEntry, "b": ReadoutEntry, "statement": StatementEntry, "claim": ClaimEntry}
    for part in location:
        model = tables.get(str(part), model)
    return set(model.model_fields)


def _at(content: Any, location: tuple[int | str, ...]) -> Iterable[str]:
    for part in location:
        content = content[part]
    return content if isinstance(content, dict) else ()


def _spoken(key: tuple[int | str, ...]) -> str:
    """Return `statement 4, key status` for ("statement", 3, "status") and `key a.file` for ("a", "file")."""
    if len(key) > 1 and isinstance(key[1], int):
        rest = ".".join(str(part + 1 if isinstance(part, int) else part) for part in key[2:])
        return f"{key[0]} {key[1] + 1}" + (f", key {rest}" if rest else "")
    return "key " + ".".join(map(str, key))


def _line(text: str, key: tuple[int | str, ...]) -> int | None:
    """Return the line of the table, and of the key in it where it stands on a line of its own."""
    if len(key) > 1 and isinstance(key[1], int):
        heads = [match.start() for match in re.finditer(rf"(?m)^[ \t]*\[\[[ \t]*{re.escape(str(key[0]))}[ \t]*\]\]", text)]
        start, name = (heads[key[1]] if key[1] < len(heads) else None), key[2] if len(key) > 2 else None
    else:
        head = re.search(rf"(?m)^[ \t]*\[[ \t]*{re.escape(str(key[0]))}[ \t]*\]", text) if len(key) > 1 else None
        start, name = (head.start() if head else 0 if len(key) == 1 else None), key[-1]
    if start is None:
        return None
    found = re.compile(rf"(?m)^[ \t]*\"?{re.escape(str(name))}\"?[ \t]*=").search(text, start)
    end = re.compile(r"(?m)^[ \t]*\[").search(text, text.find("\n", start) + 1)
    inside = found and not (end and found.start() > end.start())
    if found and inside:
        start = found.start()
    elif len(key) == 1:
        return None
    return text.count("\n", 0, start) + 1
