"""Topics that governments are at odds over, on which either leader stands by a position of which the other side's readout says nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import product

from discrepancy import tables
from discrepancy.annotate.lexicon import caseless
from discrepancy.annotate.topics import Topic
from discrepancy.findings.account import Account, Told, quoted, sure_only
from discrepancy.read.language import primary
from discrepancy.records import SIDES, Finding, Side, Statement

_QUOTED = 60
"""Characters of either position that the headline shows."""


def found(account: Account) -> Iterator[Told]:
    """Yield a finding, from side a's point of view, for every such topic: a demand here and its rebuff there are one difference, not two loose halves.

    One topic alone may be two matters: a statement of the one has one of the other for its nearest.
    """
    if account.leaders["a"] == account.leaders["b"]:
        # Who is taken for the leader of both contends with nobody.
        return
    told: list[set[str]] = []
    for topic in filter(lambda each: each.contested, account.topics.values()):
        here, there = (_taken(account, side, topic) for side in SIDES)
        nearest = max(((tied, one, another) for one, another in product(here, there) if (tied := _tie(account, one, another)) is not None), default=None, key=lambda each: each[0])
        cited = {each.id for each in (*here, *there)}
        # A special topic comes with its general one.
        if nearest and not any(cited <= each for each in told):
            told.append(cited)
            yield 5.2, _finding(topic, here, there, nearest[1:])


def _taken(account: Account, side: Side, topic: Topic) -> list[Statement]:
    """Return what a side's own leader objects, demands or insists on in a topic and the other side surely does not state."""
    leader, contends = account.leaders[side], _contention().get(primary(account.readout(side).language))
    if leader is None or contends is None:
        return []
    own = (each for each in account.statements(side) if each.speaker == leader and topic.id in each.topics and contends.search(each.text))
    return [each for each in own if sure_only(account.judgements[each.id])]


def _tie(account: Account, one: Statement, another: Statement) -> float | None:
    """Return how close two statements are if one of them is the other's nearest."""
    nearest = ((account.judgements[left.id].nearest, right.id) for left, right in ((one, another), (another, one)))
    return max((link.score for link, name in nearest if link and link.id == name), default=None)


def _finding(topic: Topic, here: list[Statement], there: list[Statement], nearest: tuple[Statement, Statement]) -> Finding:
    quotes = " / ".join(quoted(each.text, _QUOTED) for each in nearest)
    own, theirs = (tuple(each.id for each in side) for side in (here, there))
    headline = f"{here[0].speaker} and {there[0].speaker} take positions on {topic.name} that the other side leaves out: {quotes}"
    return Finding("differs", None, own, theirs, topic.id, headline, {"what": "position"})


@cache
def _contention() -> dict[str, re.Pattern[str]]:
    """Return by language how leaders object, demand, refuse and stand firm."""
    words = tables.bundled("findings/contention.toml")
    return {language: caseless(pattern.replace("\n", "")) for language, pattern in words.items()}
