"""Findings follow from judgements and annotation, for invented records as for real ones."""

from discrepancy.findings import findings
from discrepancy.records import Judgement, Link, Readout, Statement


def _readout(side, *texts, topics=(), speaker=None):
    statements, at = [], 0
    for number, text in enumerate(texts, 1):
        statements.append(Statement(f"{side}{number}", text, at, at + len(text), 0, speaker, topics))
        at += len(text) + 1
    return Readout(side.upper() + "land", "en", f"{side}.txt", None, " ".join(texts), tuple(statements))


ONLY = Judgement("only", 0.1, (0.9, 0.08, 0.02), False)
SHARED = Judgement("shared", 0.9, (0.1, 0.2, 0.7), False, (Link("b1", 0.9),))


def test_an_only_statement_has_a_finding_of_its_own():
    a, b = _readout("a", "They met.", "Trade grew."), _readout("b", "They met.")
    found = findings(a, b, {"a1": SHARED, "a2": ONLY, "b1": SHARED})
    assert [(f.side, f.statements) for f in found if f.kind == "only"] == [("a", ("a2",))]


def test_nothing_is_found_where_all_is_shared():
    a, b = _readout("a", "They met."), _readout("b", "They met.")
    assert findings(a, b, {"a1": SHARED, "b1": SHARED}) == ()


def test_a_topic_that_one_side_never_mentions_comes_first():
    a = _readout("a", "Both fought the war against the invaders.", "The war must not be forgotten.", topics=("history",))
    b = _readout("b", "Trade grew by a tenth.", topics=("trade",))
    found = findings(a, b, {"a1": ONLY, "a2": ONLY, "b1": ONLY})
    assert (found[0].kind, found[0].topic, found[0].side) == ("topic-absent", "history", "a")
    assert found[0].statements == ("a1", "a2")


def test_a_topic_that_the_other_side_does_mention_is_not_absent():
    a = _readout("a", "Both fought the war against the invaders.", "The war must not be forgotten.", topics=("history",))
    b = _readout("b", "They honoured those who fell in the war.", topics=("history",))
    assert not any(f.kind == "topic-absent" and f.topic == "history" for f in findings(a, b, {"a1": ONLY, "a2": ONLY, "b1": ONLY}))
