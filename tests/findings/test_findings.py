"""Findings follow from judgements and annotation, for invented records as for real ones."""

from dataclasses import replace

import pytest

from discrepancy.records import Judgement, Link, Readout, Statement
from tests.fake import findings_of


def _readout(side, *texts, topics=(), speaker=None):
    statements, at = [], 0
    for number, text in enumerate(texts, 1):
        statements.append(Statement(f"{side}{number}", text, at, at + len(text), 0, speaker, topics, plain=0))
        at += len(text) + 1
    return Readout(side.upper() + "land", "en", f"{side}.txt", None, " ".join(texts), tuple(statements), touched=frozenset(topics))


ONLY = Judgement("only", 0.1, (0.9, 0.08, 0.02), False)
SHARED = Judgement("shared", 0.9, (0.1, 0.2, 0.7), False, (Link("b1", 0.9),))


def _about(readout, topics):
    return replace(readout, statements=tuple(replace(each, topics=about) for each, about in zip(readout.statements, topics, strict=True)))


def test_an_only_statement_has_a_finding_of_its_own():
    a, b = _readout("a", "They met.", "Trade grew."), _readout("b", "They met.")
    found = findings_of(a, b, {"a1": SHARED, "a2": ONLY, "b1": SHARED})
    assert [(f.side, f.statements) for f in found if f.kind == "only"] == [("a", ("a2",))]


def test_a_headline_quotes_no_mark_of_a_list():
    a, b = _readout("a", "They met.", "▲ Trade grew."), _readout("b", "They met.")
    [found] = [f for f in findings_of(a, b, {"a1": SHARED, "a2": ONLY, "b1": SHARED}) if f.kind == "only"]
    assert found.headline == "Only Aland says: Trade grew."


def test_what_governments_are_at_odds_over_is_told_before_ceremony_and_what_has_no_topic():
    topics = [(), ("protocol",), ("trade",), ("history",)]
    a = _readout("a", "It is hoped that this goes on.", "They had tea together.", "Exports grew last year.", "The war is over.")
    a, b = _about(a, topics), _readout("b", "They met.")
    surer = replace(ONLY, probability=0.02)  # how sure it is does not make a phrase worth telling
    found = findings_of(a, b, {"a1": surer, "a2": surer, "a3": ONLY, "a4": ONLY, "b1": ONLY})
    assert [f.statements for f in found if f.kind == "only" and f.side == "a"][:2] == [("a4",), ("a3",)]


def test_a_greeting_is_told_after_remarks_and_statements_of_substance():
    a = _readout("a", "President Xi Jinping met President Lee Jae-myung.", "He wished everybody well.", "Exports must grow.", speaker="Lee Jae-myung")
    a = _about(replace(a, government="China"), [(), ("protocol",), ("trade",)])
    b = _readout("b", "President Lee Jae-myung met President Xi Jinping.", "The war must not be forgotten, and the dead are mourned by all.", topics=("history",))
    found = findings_of(a, replace(b, government="South Korea"), {"a1": SHARED, "a2": ONLY, "a3": ONLY, "b1": SHARED, "b2": ONLY})
    order = [(f.kind, *f.statements) for f in found]
    assert order.index(("attribution", "a3")) < order.index(("only", "b2")) < order.index(("attribution", "a2"))


def test_nothing_is_found_where_all_is_shared():
    a, b = _readout("a", "They met."), _readout("b", "They met.")
    assert findings_of(a, b, {"a1": SHARED, "b1": SHARED}) == ()


def test_a_topic_that_one_side_never_mentions_comes_first():
    a = _readout("a", "Both fought the war against the invaders.", "The war must not be forgotten.", topics=("history",))
    b = _readout("b", "Trade grew by a tenth.", topics=("trade",))
    found = findings_of(a, b, {"a1": ONLY, "a2": ONLY, "b1": ONLY})
    assert (found[0].kind, found[0].topic, found[0].side) == ("topic-absent", "history", "a")
    assert found[0].statements == ("a1", "a2")


def test_a_topic_that_the_other_side_does_mention_is_not_absent():
    a = _readout("a", "Both fought the war against the invaders.", "The war must not be forgotten.", topics=("history",))
    b = _readout("b", "They honoured those who fell in the war.", topics=("history",))
    assert not any(f.kind == "topic-absent" and f.topic == "history" for f in findings_of(a, b, {"a1": ONLY, "a2": ONLY, "b1": ONLY}))


def _history(judgement=ONLY, touched=(), sure=0.8):
    """Two statements by a, the first as sure to be on history as given, the second judged so, none by b, and what b may touch."""
    a = _readout("a", "Both fought the invaders.", "What was endured must not be forgotten.", topics=("history",))
    b = _readout("b", "They honoured those who fell.")
    a = replace(a, statements=tuple(replace(each, chances=(("history", chance),)) for each, chance in zip(a.statements, (sure, 0.6), strict=True)))
    b = replace(b, touched=frozenset(touched))
    return [f.kind for f in findings_of(a, b, {"a1": ONLY, "a2": judgement, "b1": ONLY}) if f.topic == "history"]


def test_a_topic_is_absent_where_one_side_treats_it_and_the_other_surely_does_not():
    assert _history() == ["topic-absent"]


def test_a_topic_that_no_statement_surely_is_on_is_not_told_as_absent():
    assert _history(sure=0.6) == []


def test_a_topic_that_the_other_side_may_touch_without_a_cue_is_not_absent():
    assert _history(touched=("history",)) == []


def test_a_topic_is_not_absent_where_the_other_side_is_likely_to_state_what_is_said_of_it():
    assert _history(replace(ONLY, probability=0.55)) == []
    assert _history(replace(ONLY, probability=0.45)) == ["topic-absent"]


@pytest.mark.parametrize(("score", "told"), [(0.1, True), (0.4, False)])
@pytest.mark.parametrize("way", ["a2", "b1"])
def test_a_conflict_is_not_absent_where_the_other_side_speaks_of_one_without_a_name_that_may_be_it(score, told, way):
    a = _readout("a", "Ukraine came up.", "The war in Ukraine must end.", topics=("ukraine",))
    b = _readout("b", "The fighting has to stop.", topics=("region",))
    judged = {"a1": ONLY, "a2": ONLY, "b1": ONLY}
    judged[way] = replace(ONLY, nearest=Link("b1" if way == "a2" else "a2", score))
    assert any(f.kind == "topic-absent" for f in findings_of(a, b, judged)) is told


def test_a_topic_is_counted_and_cited_by_the_statements_that_surely_are_on_it():
    a = _readout("a", "Ukraine came up.", "The allies stand ready.", topics=("ukraine",))
    b = _readout("b", "They met.")
    told = {"a1": ONLY, "a2": ONLY, "b1": ONLY}
    place = next(f for f in findings_of(a, b, told) if f.kind == "topic-absent")
    assert (place.statements, place.headline) == (("a1",), "Only Aland's readout mentions Ukraine: 1 statement; Bland's has none")
    a = _readout("a", "The invaders were fought.", "The invaders were beaten.", "The war ended.", topics=("history",))
    a = replace(a, statements=tuple(replace(each, chances=(("history", chance),)) for each, chance in zip(a.statements, (0.9, 0.5, 0.7), strict=True)))
    history = next(f for f in findings_of(a, b, {**told, "a3": ONLY}) if f.topic == "history" and f.kind == "topic-absent")
    assert history.statements == ("a1", "a3")


@pytest.mark.parametrize(("uncertain", "told"), [(True, True), (False, False)])
def test_a_place_the_other_side_names_nowhere_is_absent_unless_it_surely_states_what_is_said_of_it(uncertain, told):
    a = _readout("a", "Ukraine came up.", "The war in Ukraine must end.", topics=("ukraine",))
    stated = Judgement("only", 0.52, (0.48, 0.42, 0.1), uncertain)
    found = findings_of(a, _readout("b", "They spoke of the year ahead."), {"a1": ONLY, "a2": stated, "b1": ONLY})
    assert any(f.kind == "topic-absent" and f.topic == "ukraine" for f in found) is told


@pytest.mark.parametrize(("uncertain", "head"), [(False, "Only Aland says:"), (True, "Perhaps only Aland says:")])
def test_an_uncertain_only_says_so(uncertain, head):
    found = findings_of(_readout("a", "Trade grew."), _readout("b", "They met."), {"a1": replace(ONLY, uncertain=uncertain), "b1": ONLY})
    assert next(f for f in found if f.side == "a").headline.startswith(head)
