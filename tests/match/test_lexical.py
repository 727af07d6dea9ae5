"""What needs no encoder: words in the same letters, numbers by value."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from discrepancy.match.lexical import amounts, marks, normalise, placed, similarity
from discrepancy.records import Figure, Statement


def test_composed_and_decomposed_hangul_are_the_same() -> None:
    text = "한반도의 평화"
    assert normalise(unicodedata.normalize("NFD", text)) == normalise(text)
    assert similarity([unicodedata.normalize("NFD", text)], [text])[0, 0] == 1


@given(st.text(max_size=60))
def test_normalising_is_done_once(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text) or text != text.casefold()


@given(st.lists(st.text(max_size=30), min_size=1, max_size=4), st.lists(st.text(max_size=30), min_size=1, max_size=4))
def test_similarity_is_a_share_and_works_both_ways(left: list[str], right: list[str]) -> None:
    found = similarity(left, right)
    assert found.shape == (len(left), len(right))
    assert ((found >= 0) & (found <= 1)).all()
    assert (found == similarity(right, left).T).all()


def test_an_addition_is_not_hidden() -> None:
    one, more = "They agreed on trade.", "They agreed on trade and on a visit of the navy to Busan next year."
    assert similarity([one], [one])[0, 0] == 1
    assert similarity([one], [more])[0, 0] < 0.7


AMOUNTS = (Figure("15", 15, "document"), Figure("3.5%", 3.5, "%"), Figure("90 days", "P90D", None))


def test_amounts_are_told_by_value_and_dates_are_none() -> None:
    dates = (Figure("2026", "2026", None), Figure("5 January", "--01-05", None), Figure("16:30", "T16:30", "time"), Figure("some", None, None))
    assert amounts((*AMOUNTS, *dates)) == {"15", "3.5", "P90D"}
    assert amounts(()) == frozenset()


@given(st.text(max_size=80))
def test_marks_of_any_text(text: str) -> None:
    assert marks(text, AMOUNTS) >= amounts(AMOUNTS)


def test_a_name_in_latin_letters_is_a_mark_in_every_language() -> None:
    assert marks("参加APEC会议和Huawei。", ()) & marks("APEC 정상회의, huawei", ()) == {"apec", "huawei"}


def test_how_many_times_over_is_no_amount() -> None:
    """One language doubles a number with a verb, the next says "two times"."""
    assert amounts([Figure("두 배", 2, "times"), Figure("4,000명", 4000, "person")]) == {"4000"}


def test_a_figure_stands_after_the_one_before_it_not_within() -> None:
    text = "They signed 15 papers and 5 notes."
    figures = (Figure("15", 15, "document"), Figure("7", 7, None), Figure("5", 5, None))
    assert [text[start:end] + text[end : end + 3] for _, (start, end) in placed(Statement("a1", text, 0, len(text), 0, figures=figures))] == ["15 pa", "5 no"]
