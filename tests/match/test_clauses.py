"""The clauses of a statement, and the evidence on each."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from discrepancy.match.clauses import CLAUSE_FEATURES, clause_features, clause_of, clauses, weighty_clauses


def test_marks_before_the_first_word_are_no_clause() -> None:
    places, weights = np.array([(2, 4), (6, 8)], np.int32), np.array([0.5, 0.5], np.float32)
    assert weighty_clauses("— ab, cd", places, weights) == [(0, 6), (6, 8)]


@pytest.mark.parametrize("text", ["They met at 16:47 in all", "The sum is 30,000 dollars", "Es sind 2.5 Milliarden"])
def test_a_figure_is_not_cut(text: str) -> None:
    assert clauses(text) == [(0, len(text))]


@given(st.text(alphabet="ab1 ，,；;。.()「」—", max_size=40))
def test_clauses_cover_the_text(text: str) -> None:
    spans = clauses(text)
    assert "".join(text[start:end] for start, end in spans) == text
    assert all(start < end for start, end in spans)


def test_a_token_is_of_the_clause_it_starts_in() -> None:
    assert clause_of(np.array([(0, 2), (3, 6), (6, 9)], np.int32), [(0, 5), (5, 9)]).tolist() == [0, 0, 1]


def test_the_evidence_tells_a_clause_from_the_rest_of_its_statement() -> None:
    places = np.array([(0, 4), (5, 9), (11, 14), (15, 18)], np.int32)
    best = np.array([0.9, 0.9, 0.2, 0.3], np.float32)
    weights = np.full(4, 0.25, np.float32)
    rows = clause_features([(0, 11), (11, 18)], places, best, np.maximum(best, 0.6), weights, [(1.0, 0.0), (0.5, 2.0)])
    column = {name: rows[:, number] for number, name in enumerate(CLAUSE_FEATURES)}
    assert column["found against the statement"][0] > 0 > column["found against the statement"][1]
    assert column["found against the best clause"][0] == 0
    assert column["found elsewhere"][1] > column["found elsewhere"][0]
    assert column["concepts said"].tolist() == [1.0, 0.5]
    assert column["marks unsaid"].tolist() == [0.0, 2.0]
    assert column["first"].tolist() == [1.0, 0.0]
