"""The part of a partial statement that the other side does not say."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from discrepancy.match.missing import clauses, missing_spans

THRESHOLDS = {"missing": 0.5}


def told(text: str, found: dict[str, float], missing: float = 0.5) -> list[str]:
    """Return the missing parts of a text whose words are found to the degree given (1 where none is)."""
    words = text.replace("，", " ").replace(",", " ").replace(".", " ").split()
    offsets, at = [], 0
    for word in words:
        at = text.index(word, at)
        offsets.append((at, at + len(word)))
        at += len(word)
    best = np.array([found.get(word, 1.0) for word in words], np.float32)
    weights = np.full(len(words), 1 / len(words), np.float32)
    spans = missing_spans(text, np.array(offsets, np.int32), best, weights, {"missing": missing})
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
    offsets = np.array([(i, i + 1) for i in chosen], np.int32).reshape(len(chosen), 2)
    share = st.floats(0, 1, width=16)
    found = np.array(data.draw(st.lists(share, min_size=len(chosen), max_size=len(chosen))), np.float32)
    raw = np.array([float(text[i].isalnum()) for i in chosen], np.float32)
    weights = raw / raw.sum() if raw.sum() else np.full(len(raw), 1 / max(len(raw), 1), np.float32)
    spans = missing_spans(text, offsets, found, weights, {"missing": data.draw(share)})
    at = -1
    for start, end in spans:
        assert at < start < end <= len(text)
        at = end
    assert len(spans) > 0 or not len(chosen) or not any(text[i].isalnum() for i in chosen)
