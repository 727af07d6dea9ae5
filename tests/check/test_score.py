"""Scores against a slow reference, bars and verdicts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from discrepancy.check.judge import parse_bar, shortfalls
from discrepancy.check.score import Tally
from discrepancy.errors import InputError
from discrepancy.records import STATUSES

OUTCOMES = st.lists(st.tuples(st.sampled_from(STATUSES), st.sampled_from(STATUSES)), max_size=30)
FLAGS = st.lists(st.booleans(), max_size=10)


@given(OUTCOMES, FLAGS, FLAGS)
def test_measures_agree_with_their_definition(outcomes, links, claims):
    measured = Tally.of(outcomes, links, claims).measures()
    f1s = {}
    for status in STATUSES:
        right = sum(expected == found == status for expected, found in outcomes)
        expected = sum(each == status for each, _ in outcomes)
        found = sum(each == status for _, each in outcomes)
        if expected:
            precision, recall = right / found if found else 0, right / expected
            f1s[status] = 2 * precision * recall / (precision + recall) if right else 0.0
            assert measured[status] == pytest.approx(f1s[status])
        else:
            assert status not in measured
    macro = [f1s[status] for status in ("shared", "partial", "only") if status in f1s]
    assert measured.get("macro") == (pytest.approx(sum(macro) / len(macro)) if macro else None)
    assert measured.get("link") == (sum(links) / len(links) if links else None)
    assert measured.get("claims") == (sum(claims) / len(claims) if claims else None)


@given(OUTCOMES, OUTCOMES, FLAGS, FLAGS)
def test_pooling_is_counting_together(one, two, flags, more):
    assert Tally.of(one, flags, more) + Tally.of(two, more, flags) == Tally.of(one + two, flags + more, more + flags)


@given(st.dictionaries(st.sampled_from(["only", "macro", "link", "claims", "context"]), st.floats(0, 1), max_size=4))
def test_a_bar_reads_back(bar):
    assert parse_bar(",".join(f" {name} = {value!r} " for name, value in bar.items()) if bar else None) == bar


WRONG = [("onyl=0.5", "'only'"), ("only", "only=0.8"), ("only=2", "0 to 1"), ("only=nan", "0 to 1"), ("", "''")]


@pytest.mark.parametrize(("text", "told"), WRONG)
def test_a_wrong_bar_is_told(text, told):
    with pytest.raises(InputError, match=told):
        parse_bar(text)


def test_a_bar_is_met_at_its_value_and_missed_below():
    tally = Tally.of([("only", "only"), ("only", "shared")], [], [])
    assert shortfalls(tally, {"only": 2 / 3}) == ()
    assert [each.measure for each in shortfalls(tally, {"only": 0.667})] == ["only"]


def test_a_measure_that_cannot_be_taken_falls_short():
    (short,) = shortfalls(Tally.of([("only", "only")], [], []), {"shared": 0.0})
    assert (short.measure, short.value) == ("shared", None)
