"""What is drawn to scale: the topic table with its shares, and the map of both readouts."""

from __future__ import annotations

from dataclasses import dataclass

from discrepancy.findings.account import called
from discrepancy.records import SIDES, Side, Status
from discrepancy.report.story import Story
from discrepancy.report.terms import percent, plural, possessive, topic_label
from discrepancy.report.text import weight
from discrepancy.report.told import Account, Told

WIDTH, HEIGHT, BAND = 1000, 190, 26
"""The map's size and the height of a strip, in its own units."""
_GAP, _BREAK = 2.0, 7.0
"""Between two statements, and between two paragraphs."""


@dataclass(frozen=True)
class Cell:
    """What one side says on a topic, which share of its text that is, and whether it may so much as mention it."""

    told: tuple[Told, ...]
    share: float
    touched: bool

    @property
    def percent(self) -> str:
        """The share in words."""
        return percent(self.share)


@dataclass(frozen=True)
class Topic:
    """One row of the topic table."""

    id: str
    label: str
    cells: dict[Side, Cell]

    @property
    def absent(self) -> Side | None:
        """The side that does not mention it."""
        return next((side for side in SIDES if not self.cells[side].told and not self.cells[side].touched), None)


@dataclass(frozen=True)
class Block:
    """One statement in a strip of the map."""

    told: Told
    x: float
    width: float


@dataclass(frozen=True)
class Ribbon:
    """A link between a statement of A and one of B."""

    a: str
    b: str
    score: float
    path: str


@dataclass(frozen=True)
class Map:
    """Both readouts as strips and the ribbons between them."""

    blocks: dict[Side, tuple[Block, ...]]
    ribbons: tuple[Ribbon, ...]
    silences: tuple[str, ...]


def bar(account: Account, width: float) -> list[tuple[Status, float, float]]:
    """Return the account's shares as (status, x, width) of a bar, most telling first."""
    out: list[tuple[Status, float, float]] = []
    x = 0.0
    for status in ("only", "partial", "shared"):
        size = account.shares[status] * width
        if size:
            out.append((status, round(x, 1), round(max(size - 2, 0.5), 1)))
        x += size
    return out


def topics(told: Story) -> tuple[Topic, ...]:
    """Return a row a topic: first what one side leaves out, then by how much text it takes. Empty without topics."""
    names = dict.fromkeys(topic for each in told.told.values() if each.status != "context" for topic in each.statement.topics)
    if not names:
        return ()
    rows = [Topic(name, topic_label(name), {side: _cell(told.accounts[side], name) for side in SIDES}) for name in names]
    rows.sort(key=lambda row: (row.absent is None, -round(sum(cell.share for cell in row.cells.values()), 6)))
    rest = {side: _cell(told.accounts[side], None) for side in SIDES}
    return (*rows, Topic("", "No topic", rest)) if any(cell.told for cell in rest.values()) else tuple(rows)


def _cell(account: Account, topic: str | None) -> Cell:
    """A statement on two topics counts for half in each, so that a side's shares add up to its text."""
    said = [each for each in account.told if each.status != "context"]
    total = sum(weight(each.statement.text) for each in said) or 1
    on = [each for each in said if (topic in each.statement.topics if topic else not each.statement.topics)]
    share = sum(weight(each.statement.text) / max(len(each.statement.topics), 1) for each in on) / total
    return Cell(tuple(on), share, topic in account.readout.touched)


def strips(told: Story) -> Map:
    """Draw the map: each strip is one whole readout from its first word to its last."""
    blocks = {side: _blocks(told.accounts[side]) for side in SIDES}
    places = {block.told.id: block for side in SIDES for block in blocks[side]}
    scores: dict[tuple[str, str], float] = {}
    for each in told.told.values():
        for link in each.judgement.counterparts:
            pair = (each.id, link.id) if each.side == "a" else (link.id, each.id)
            scores[pair] = max(scores.get(pair, 0.0), link.score)
    ribbons = tuple(Ribbon(a, b, score, _path(places[a], places[b])) for (a, b), score in scores.items())
    return Map(blocks, ribbons, tuple(sentence for side in SIDES if (sentence := _silence(told.accounts[side]))))


def _blocks(account: Account) -> tuple[Block, ...]:
    sizes = [weight(each.statement.text) for each in account.told]
    gaps = [_gap(one, two) for one, two in zip(account.told, account.told[1:], strict=False)]
    # A very long readout has no room for gaps.
    squeeze = min(1.0, 0.35 * WIDTH / sum(gaps)) if gaps else 1.0
    gaps = [gap * squeeze for gap in gaps]
    scale = (WIDTH - sum(gaps)) / max(sum(sizes), 1)
    x, out = 0.0, []
    for each, size, gap in zip(account.told, sizes, [*gaps, 0.0], strict=True):
        out.append(Block(each, round(x, 1), round(size * scale, 1)))
        x += size * scale + gap
    return tuple(out)


def _gap(one: Told, two: Told) -> float:
    return _GAP if one.statement.paragraph == two.statement.paragraph else _BREAK


def _path(a: Block, b: Block) -> str:
    top, bottom = BAND + 3, HEIGHT - BAND - 3
    middle = HEIGHT // 2
    left, right, low_left, low_right = (f"{x:g}" for x in (a.x, round(a.x + a.width, 1), b.x, round(b.x + b.width, 1)))
    return f"M{left} {top}C{left} {middle} {low_left} {middle} {low_left} {bottom}H{low_right}C{low_right} {middle} {right} {middle} {right} {top}Z"


def _silence(account: Account) -> str | None:
    """The longest stretch of a readout that the other side passes over, in a sentence."""
    best: list[Told] = []
    run: list[Told] = []  # replaced when it breaks, so that `best` may hold the same list while it grows
    longest = length = 0
    for each in (each for each in account.told if each.status != "context"):
        if each.status == "only":
            run.append(each)
            length += weight(each.statement.text)
        else:
            run, length = [], 0
        if length > longest:
            best, longest = run, length
    if len(best) < 2:
        return None
    share = percent(longest / max(sum(weight(each.statement.text) for each in account.told), 1))
    return f"Longest stretch of {possessive(account.government)} readout that {called(account.opposite)} passes over: {best[0].id} to {best[-1].id}, {plural(len(best), 'statement')}, {share} of the text."

