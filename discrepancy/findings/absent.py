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
_NEAR = 0.25
"""Two statements as strongly aligned as this may be on one conflict, though only one of them names it."""
_SURE = 0.7
"""A statement as likely as this to be on the topic is counted and cited; where none is, nothing is told. On training pairs
of the four topics that would be told without one two were not absent."""


def found(account: Account) -> Iterator[Told]:
    """Yield a finding for every topic that one side treats and the other side's whole text is silent on."""
    for side in SIDES:
        for topic in account.topics.values():
            about = [each for each in account.statements(side) if topic.id in each.topics]
            cited = _surely(account, side, topic, about)
            if cited and not topic.yields and len(about) >= _DEVOTED and _silent(account, side, topic, about):
                weight = (6 if topic.contested else 4.5) + min(len(cited), 9) / 100
                yield weight, _finding(account, side, topic, cited)


def _silent(account: Account, side: Side, topic: Topic, about: list[Statement]) -> bool:
    """Tell whether the other side never touches the topic: not by a statement, faintly, nor by stating what is said of it."""
    stated = (account.judgements[each.id] for each in about)
    # Who names a place nowhere may still speak of it; then he surely states something of what is said of it, or goes on about a conflict without a name.
    if any(each.probability >= _STATED and not (topic.under and each.uncertain) for each in stated) or topic.id in account.readout(other(side)).touched:
        return False
    return not any(topic.under in each.topics and _near(account, each, about) for each in account.statements(other(side)))


def _near(account: Account, statement: Statement, about: list[Statement]) -> bool:
    """Tell whether a statement may be on the same thing as one of the other side's."""
    return any(statement.id in _reached(account, each) or each.id in _reached(account, statement) for each in about)


def _reached(account: Account, statement: Statement) -> set[str]:
    judgement = account.judgements[statement.id]
    nearest = {judgement.nearest.id} if judgement.nearest and judgement.nearest.score >= _NEAR else set()
    return nearest.union(link.id for link in judgement.counterparts)


def _surely(account: Account, side: Side, topic: Topic, about: list[Statement]) -> list[Statement]:
    """Return the statements that surely are on a general topic, or that name a special one; all where none names it."""
    language = account.readout(side).language
    if topic.under:
        return [each for each in about if topic.named(each.text, language)] or about
    return [each for each in about if dict(each.chances).get(topic.id, 1) >= _SURE]


def _finding(account: Account, side: Side, topic: Topic, cited: list[Statement]) -> Finding:
    own, opposite = account.readout(side).government, account.readout(other(side)).government
    number = f"{len(cited)} statement{'s' if len(cited) > 1 else ''}"
    headline = f"Only {possessive(own)} readout mentions {topic.name}: {number}; {possessive(opposite)} has none"
    detail: dict[str, object] = {"count": len(cited)}
    return Finding("topic-absent", side, tuple(each.id for each in cited), (), topic.id, headline, detail)
