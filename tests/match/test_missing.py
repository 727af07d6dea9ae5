"""The part of a partial statement that the other side does not say."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from discrepancy.match import lexical
from discrepancy.match.clauses import CLAUSE_FEATURES
from discrepancy.match.missing import MISSING_FEATURES, graded_spans, missing_features, missing_spans, with_figures
from discrepancy.records import Figure, Statement


def told(text: str, unsaid: dict[str, float]) -> list[str]:
    """Return the missing parts of a text whose words are unsaid by the chances given (.1 where none is)."""
    words = text.replace("，", " ").replace(",", " ").replace(".", " ").split()
    offsets, at = [], 0
    for word in words:
        at = text.index(word, at)
        offsets.append((at, at + len(word)))
        at += len(word)
    chances = np.array([unsaid.get(word, 0.1) for word in words], np.float32)
    return [text[start:end] for start, end in missing_spans(text, np.array(offsets, np.int32), chances)]


GAP = 0.7
"""Log chances twice as likely as others are just this much apart."""


def graded(clauses: dict[str, float]) -> tuple[list[str], list[str]]:
    """Return the missing parts and the close calls of a text that is missing whole, each clause by the chance given."""
    text, offsets, chances = "", [], []
    for clause, chance in clauses.items():
        offsets.append((len(text), len(text) + len(clause)))
        chances.append(chance)
        text += clause
    found = graded_spans(text, ((0, len(text)),), np.array(offsets, np.int32), np.array(chances, np.float32), GAP)
    missing, close = ([text[start:end] for start, end in spans] for spans in found)
    return missing, close


def test_a_missing_span_is_a_close_call_where_it_is_not_twice_as_likely_missing_as_said() -> None:
    assert graded({"they agreed on trade,": 0.6}) == (["they agreed on trade"], ["they agreed on trade"])
    assert graded({"they agreed on trade,": 0.7}) == (["they agreed on trade"], [])


def test_a_missing_span_is_cut_where_a_clear_call_and_a_close_one_meet() -> None:
    clauses = {"they spoke of peace in the region, ": 0.9, "they praised the soldiers of both, ": 0.8, "they agreed on trade": 0.4}
    missing = ["they spoke of peace in the region, they praised the soldiers of both", "they agreed on trade"]
    assert graded(clauses) == (missing, ["they agreed on trade"])


def test_marks_without_a_letter_stay_missing() -> None:
    assert graded_spans("***", ((0, 3),), np.array([(0, 3)], np.int32), np.array([0.2], np.float32), GAP) == (((0, 3),), ())


def test_a_missing_span_takes_no_quotation_mark_of_words_outside_it() -> None:
    text = "乙国无意“脱钩”，愿意推动双方关系健康向前发展，期待明年年初保持往来。"
    offsets = np.array([(at, at + 1) for at in range(len(text))], np.int32)
    chances = np.array([0.9 if at <= text.index("“") else 0.1 for at in range(len(text))], np.float32)
    assert text[slice(*missing_spans(text, offsets, chances)[0])] == "乙国无意"


def test_the_words_that_are_likely_unsaid_are_missing() -> None:
    high = dict.fromkeys(["defended", "outcome", "of", "war"], 0.9)
    assert told("They agreed on trade, defended the outcome of the war, and dined.", high) == ["defended the outcome of the war"]


def test_neighbouring_missing_clauses_are_one_span() -> None:
    high = dict.fromkeys(["defended", "the", "outcome", "praised", "soldiers"], 0.9)
    text = "They agreed on trade, defended the outcome, praised the soldiers, and dined."
    assert told(text, high) == ["defended the outcome, praised the soldiers"]


def test_where_no_word_is_likely_unsaid_the_likeliest_are_named() -> None:
    high = dict.fromkeys(["spoke", "of", "history"], 0.3)
    assert told("They agreed on trade, spoke of history, and dined.", high) == ["spoke of history"]


def test_where_every_word_is_likely_unsaid_not_all_of_them_are_missing() -> None:
    text = "They agreed on trade, spoke of history."
    assert told(text, dict.fromkeys(text.replace(",", "").replace(".", "").split(), 0.9) | {"They": 0.8, "agreed": 0.8}) == ["on trade, spoke of history."]


def test_of_words_half_likely_unsaid_more_are_marked_than_of_none_surer() -> None:
    """What is best to mark is all from .4 on here, not from .5: the F1 to be expected decides."""
    text = "They agreed on trade and on peace and dined late."
    assert told(text, dict.fromkeys(["agreed", "on", "trade", "and", "peace"], 0.45)) == ["agreed on trade and on peace and"]


def test_short_gaps_are_bridged_and_single_words_left_out() -> None:
    text = "So they agreed on trade in a spirit of lasting and cordial friendship"
    assert told(text, dict.fromkeys(["So", "lasting", "cordial", "friendship"], 0.9)) == ["lasting and cordial friendship"]


def test_a_clause_unsaid_but_for_a_word_is_marked_whole() -> None:
    text = "They agreed on trade and on customs, and on defending the outcome of the last great war, and dined."
    high = dict.fromkeys(["defending", "the", "outcome", "of", "last", "great"], 0.9)
    assert told(text, high) == ["and on defending the outcome of the last great war"]


def test_words_that_are_alike_but_for_the_last_digits_are_all_named() -> None:
    places = np.array([(0, 1), (1, 2), (2, 3)], np.int32)
    assert missing_spans("双双方", places, np.array([0.5, 0.5, 0.5000003], np.float32)) == ((0, 3),)


def test_a_statement_of_marks_alone_is_marked_too() -> None:
    assert missing_spans("***", np.array([(0, 3)], np.int32), np.array([0.2], np.float32)) == ((0, 3),)


@pytest.mark.parametrize(("value", "raised"), [(14, True), (15, False)])
def test_a_figure_that_the_other_side_gives_nowhere_is_likely_missing(value: int, raised: bool) -> None:
    text = "They signed 15 papers."
    statement = Statement("a1", text, 0, len(text), 0, figures=(Figure("15", 15, "document"),))
    places = np.array([(0, 4), (5, 11), (12, 14), (15, 21)], np.int32)
    chances = with_figures(np.full(4, 0.1, np.float32), places, statement, [Figure(str(value), value, None)])
    assert (chances > 0.5).tolist() == [False, False, raised, False]


@pytest.mark.parametrize(("date", "there"), [("2026-01-05", True), ("--01-05", True), ("2026-01", True), ("2026-01-06", False), ("2025", False), ("T16:30", False)])
def test_a_date_may_leave_out_its_year_or_its_day(date: str, there: bool) -> None:
    assert lexical.given(Figure("x", "2026-01-05", None), [Figure("y", 5, None), Figure("z", date, None)]) is there


def test_a_day_whose_month_is_not_printed_may_be_any_months() -> None:
    assert lexical.given(Figure("지난 2일", "---02", None), [Figure("x", "2040-05-02", None)])
    assert not lexical.given(Figure("지난 2일", "---02", None), [Figure("x", "2040-05-04", None)])


@pytest.mark.parametrize("value", ["T16:30", "1942", "P30D", "--01-06", 5])
def test_neither_an_hour_nor_a_year_is_given_by_a_day(value: str | int) -> None:
    assert not lexical.given(Figure("x", value, None), [Figure("1月5日", "--01-05", None)])


@given(data=st.data())
def test_spans_are_ordered_apart_and_inside_the_text(data: st.DataObject) -> None:
    text = data.draw(st.text(alphabet="abc ，,；。.()—:", min_size=1, max_size=40))
    inked = [i for i, c in enumerate(text) if not c.isspace()]
    chosen = sorted(data.draw(st.sets(st.sampled_from(inked), max_size=20))) if inked else []
    assume(chosen)
    chances = data.draw(st.lists(st.floats(0, 1, width=16), min_size=len(chosen), max_size=len(chosen)))
    spans = missing_spans(text, np.array([(i, i + 1) for i in chosen], np.int32), np.array(chances, np.float32))
    at = -1
    for start, end in spans:
        assert at < start < end <= len(text)
        at = end
    assert len(spans) > 0 or not any(text[i].isalnum() for i in chosen)


def test_a_word_is_held_against_its_statement_and_read_with_its_clause() -> None:
    places = np.array([(0, 4), (5, 9), (11, 14)], np.int32)
    clauses = np.array([np.full(len(CLAUSE_FEATURES), 1.0), np.full(len(CLAUSE_FEATURES), 2.0)], np.float32)
    rows = missing_features(np.array([0.1, 0.1, 0.9], np.float32), places, [(0, 11), (11, 14)], clauses)
    column = {name: rows[:, number] for number, name in enumerate(MISSING_FEATURES)}
    assert column["word's odds"][2] > 0 > column["word's odds"][0] == column["word's odds"][1]
    assert np.ptp(column["statement's odds"]) == 0
    assert column["clause's found"].tolist() == [1.0, 1.0, 2.0]
