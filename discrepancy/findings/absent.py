"""Topics that one readout treats and the other never mentions."""

from __future__ import annotations

from collections.abc import Iterator

from discrepancy.annotate.topics import Topic
from discrepancy.findings.account import Account, Told, possessive
from discrepancy.records import SIDES, Finding, Side, Statement, other

_DEVOTED = 2
"""A topic in one statement is a mention, in two the readout treats it."""
_STATED = 0.5
"""Where the other side is as likely as this to state one of the statements, its words for the topic are only not known to us."""


def found(account: Account) -> Iterator[Told]:
    """Yield a finding for every topic that one side treats and the other side's whole text is silent on."""
    for side in SIDES:
        for topic in account.topics.values():
            about = [each for each in account.statements(side) if topic.id in each.topics]
            if not topic.yields and len(about) >= _DEVOTED and _silent(account, side, topic, about):
                weight = (6 if topic.contested else 4.5) + min(len(about), 9) / 100
                yield weight, _finding(account, side, topic, about)


def _silent(account: Account, side: Side, topic: Topic, about: list[Statement]) -> bool:
    """Tell whether the other side never touches the topic: not by a statement, faintly, nor by stating what is said of it."""
    stated = (account.judgements[each.id] for each in about)
    # Who names a place nowhere may still speak of it; then he surely states something of what is said of it.
    return not any(each.probability >= _STATED and not (topic.under and each.uncertain) for each in stated) and topic.id not in account.touched[other(side)]


def _finding(account: Account, side: Side, topic: Topic, about: list[Statement]) -> Finding:
    own, opposite = account.readout(side).government, account.readout(other(side)).government
    headline = f"Only {possessive(own)} readout mentions {topic.name}: {len(about)} statements; {possessive(opposite)} has none"
    detail: dict[str, object] = {"count": len(about)}
    return Finding("topic-absent", side, tuple(each.id for each in about), (), topic.id, headline, detail)
