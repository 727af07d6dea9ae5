"""The part of a partial statement that the other side does not say."""

from __future__ import annotations

import numpy as np
from hypothesis import assume, given
from hypothesis import strategies as st

from discrepancy.match.missing import MISSING_FEATURES, clause_features, clauses, missing_spans, weighty_clauses


def told(text: str, found: dict[str, float]) -> list[str]:
    """Return the missing parts of a text whose words are found to the degree given (1 where none is).

    A clause is taken to be as likely missing as its words are not found.
    """
    words = text.replace("，", " ").replace(",", " ").replace(".", " ").split()
    offsets, at = [], 0
    for word in words:
        at = text.index(word, at)
        offsets.append((at, at + len(word)))
        at += len(word)
    best = np.array([found.get(word, 1.0) for word in words], np.float32)
    weights = np.full(len(words), 1 / len(words), np.float32)
    places = np.array(offsets, np.int32)
    cut = weighty_clauses(text, places, weights)
    features = clause_features(cut, places, best, best, weights, [(1.0, 0.0)] * len(cut))
    assert features.shape == (len(cut), len(MISSING_FEATURES))
    spans = missing_spans(text, cut, 1 - features[:, MISSING_FEATURES.index("found")], places, 1 - best)
    return [text[start:end] for start, end in spans]


def test_the_clause_without_a_partner_is_missing() -> None:
    text = "They agreed on trade, defended the outcome of the war, and dined."
    low = dict.fromkeys(["defended", "the", "outcome", "of", "war"], 0.1)
    assert told(text, low) == ["defended the outcome of the war"]


def test_neighbouring_missing_clauses_are_one_span() -> None:
    text = "They agreed on trade, defended the outcome, praised the soldiers, and dined."
    low = dict.fromkeys(["defended", "the", "outcome", "praised", "soldiers"], 0.1)
    assert told(text, low) == ["defended the outcome, praised the soldiers"]


def test_where_nothing_is_clearly_missing_the_worst_clause_is_named() -> None:
    assert told("They agreed on trade, spoke of history, and dined.", dict.fromkeys(["spoke", "of", "history"], 0.8)) == ["spoke of history"]


def test_where_everything_is_below_the_bar_not_all_of_it_is_missing() -> None:
    text = "They agreed on trade, spoke of history."
    assert told(text, dict.fromkeys(text.replace(",", "").replace(".", "").split(), 0.3) | {"history": 0.0}) == ["spoke of history."]


def test_in_a_single_clause_the_worst_words_are_named() -> None:
    low = dict.fromkeys(["and", "the", "navy"], 0.0)
    assert told("They agreed on trade and the navy today.", low) == ["and the navy"]


def test_marks_before_the_first_word_are_no_clause() -> None:
    places, weights = np.array([(2, 4), (6, 8)], np.int32), np.array([0.5, 0.5], np.float32)
    assert weighty_clauses("— ab, cd", places, weights) == [(0, 6), (6, 8)]


def test_in_a_single_clause_short_gaps_are_bridged_and_single_words_left_out() -> None:
    text = "So they agreed on trade in a spirit of lasting and cordial friendship"
    low = dict.fromkeys(["So", "lasting", "cordial", "friendship"], 0.0)
    assert told(text, low) == ["lasting and cordial friendship"]


def test_words_that_are_alike_but_for_the_last_digits_are_all_named() -> None:
    places = np.array([(0, 1), (1, 2), (2, 3)], np.int32)
    unsaid = np.array([0.5, 0.5, 0.5000003], np.float32)
    assert missing_spans("双双方", [(0, 3)], np.array([1.0], np.float32), places, unsaid) == ((0, 3),)


@given(st.text(alphabet="ab ，,；;。.()「」—", max_size=40))
def test_clauses_cover_the_text(text: str) -> None:
    spans = clauses(text)
    assert "".join(text[start:end] for start, end in spans) == text
    assert all(start < end for start, end in spans)


@given(data=st.data())
def test_spans_are_ordered_apart_and_inside_the_text(data: st.DataObject) -> None:
    text = data.draw(st.text(alphabet="abc ，,；。.()—:", min_size=1, max_size=40))
    inked = [i for i, c in enumerate(text) if not c.isspace()]
    chosen = sorted(data.draw(st.sets(st.sampled_from(inked), max_size=20))) if inked else []
    assume(chosen)
    offsets = np.array([(i, i + 1) for i in chosen], np.int32)
    share = st.floats(0, 1, width=16)
    found = np.array(data.draw(st.lists(share, min_size=len(chosen), max_size=len(chosen))), np.float32)
    raw = np.array([float(text[i].isalnum()) for i in chosen], np.float32)
    weights = raw / raw.sum() if raw.sum() else np.full(len(raw), 1 / max(len(raw), 1), np.float32)
    cut = weighty_clauses(text, offsets, weights)
    chances = np.array(data.draw(st.lists(share, min_size=len(cut), max_size=len(cut))), np.float32)
    spans = missing_spans(text, cut, chances, offsets, found)
    at = -1
    for start, end in spans:
        assert at < start < end <= len(text)
        at = end
    assert len(spans) > 0 or not any(text[i].isalnum() for i in chosen)


def test_the_evidence_tells_a_clause_from_the_rest_of_its_statement() -> None:
    places = np.array([(0, 4), (5, 9), (11, 14), (15, 18)], np.int32)
    best = np.array([0.9, 0.9, 0.2, 0.3], np.float32)
    weights = np.full(4, 0.25, np.float32)
    rows = clause_features([(0, 11), (11, 18)], places, best, np.maximum(best, 0.6), weights, [(1.0, 0.0), (0.5, 2.0)])
    column = {name: rows[:, number] for number, name in enumerate(MISSING_FEATURES)}
    assert column["found against the statement"][0] > 0 > column["found against the statement"][1]
    assert column["found against the best clause"][0] == 0
    assert column["found elsewhere"][1] > column["found elsewhere"][0]
    assert column["concepts said"].tolist() == [1.0, 0.5]
    assert column["marks unsaid"].tolist() == [0.0, 2.0]
    assert column["first"].tolist() == [1.0, 0.0]
