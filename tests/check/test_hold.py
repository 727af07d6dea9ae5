"""Holding by overlap: the program's sentences need not be the reader's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from discrepancy.check.hold import hold, overlaps
from discrepancy.check.pairs import load
from tests.check.rome import RIGHT, judged, make_readout


def held_with(folder, verdicts, a=(), b=()):
    pair = load(folder, "rome")
    left = make_readout("a", *a) if a else pair.a
    right = make_readout("b", *b) if b else pair.b
    return hold(pair, judged(left, right, verdicts))


def test_a_right_program_meets_everything(folder):
    held = held_with(folder, RIGHT)
    assert held.misses == ()
    assert held.tally.measures() == dict.fromkeys(["shared", "partial", "only", "context", "macro", "link", "claims"], 1.0)


def test_a_wrong_expectation_is_reported(folder, edit):
    edit("expected.toml", 'status = "context"', 'status = "only"')
    (miss,) = held_with(folder, RIGHT).misses
    assert (miss.expectation.text, miss.expectation.status, miss.status) == ("Photo: the palace", "only", "context")


def test_a_wrong_counterpart_is_reported(folder):
    (miss,) = held_with(folder, RIGHT | {"The leaders met": ("shared", 0.9, "Fishing")}).misses
    assert (miss.status_right, miss.link_right) == (True, False)
    assert (miss.linked.text, miss.linked.counted) == ("Fishing was discussed at length.", True)


def test_the_nearest_stands_in_for_a_counterpart_that_the_program_lacks(folder):
    (miss,) = held_with(folder, RIGHT | {"The leaders met": ("only", 0.4, "Both presidents")}).misses
    assert (miss.status, miss.link_right, miss.linked.counted) == ("only", True, False)


def test_a_finer_segmentation_scores_right(folder):
    held = held_with(folder, RIGHT | {"and on": ("partial", 0.3, "They agreed")}, a=SPLIT)
    assert held.misses == ()


SPLIT = (
    *("The leaders met in Rome.", "The war of long ago must", "not be forgotten."),
    *("They agreed on trade", "and on ten ships.", "Photo: the palace"),
)


@pytest.mark.parametrize(
    ("first", "second", "merged"),
    [
        ("shared", "only", "partial"),
        ("shared", "shared", "shared"),
        ("only", "context", "only"),
        ("context", "context", "context"),
        ("partial", "only", "partial"),
    ],
)
def test_parts_that_differ_are_partial_together(folder, first, second, merged):
    verdicts = {"They agreed on trade": (first, 0.8, "They agreed"), "and on": (second, 0.1, None)}
    outcome = next(each for each in held_with(folder, verdicts, a=SPLIT).outcomes if each.expectation.status == "partial")
    assert (outcome.status, outcome.probability, outcome.ids) == (merged, 0.8, ("a4", "a5"))


def test_a_coarser_segmentation_scores_right(folder):
    whole = "The leaders met in Rome.\nThe war of long ago must not be forgotten."
    outcomes = held_with(folder, RIGHT, a=(whole, "They agreed on trade and on ten ships.", "Photo: the palace")).outcomes
    assert [each.ids for each in outcomes[:4]] == [("a1",), ("a1",), ("a2",), ("a3",)]


def test_a_claim_needs_all_its_evidence(folder, edit):
    edit("expected.toml", 'evidence = ["', 'evidence = ["They agreed on trade and on ten", "')
    assert held_with(folder, RIGHT).claims[0].right
    (claim,) = held_with(folder, RIGHT | {"They agreed on trade and": ("shared", 0.9, "They agreed")}).claims
    assert claim.against == (("They agreed on trade and on ten", ("shared",)),)


SPAN = st.tuples(st.integers(0, 40), st.integers(0, 40)).map(lambda each: (min(each), max(each)))


@given(st.text("ab \n", min_size=41, max_size=41), SPAN, SPAN)
def test_overlap_is_symmetric_and_ignores_blanks(text, one, another):
    assert overlaps(text, one, another) == overlaps(text, another, one)
    solid = [i for i in range(*one) if not text[i].isspace()]
    common = [i for i in solid if another[0] <= i < another[1]]
    size = min(len(solid), sum(not text[i].isspace() for i in range(*another)))
    assert overlaps(text, one, another) == (bool(common) and len(common) * 2 >= size)


@given(st.lists(st.text("ab ", min_size=1, max_size=9).filter(str.strip), min_size=1, max_size=6), st.data())
def test_any_words_of_a_readout_overlap_one_of_its_statements(texts, data):
    readout = make_readout("a", *texts)
    start = data.draw(st.integers(0, len(readout.text) - 1))
    end = data.draw(st.integers(start + 1, len(readout.text)))
    if readout.text[start:end].strip() and sum(not c.isspace() for c in readout.text[start:end]) > 0:
        inside = [each for each in readout.statements if each.start < end and start < each.end]
        assert any(overlaps(readout.text, (start, end), (each.start, each.end)) for each in inside)
