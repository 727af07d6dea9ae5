"""What needs no encoder: words in the same letters, numbers by value."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from discrepancy.match.lexical import marks, normalise, similarity
from discrepancy.match.numerals import numbers


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


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("15 agreements", {"15"}),
        ("15件の合意", {"15"}),
        ("１５項", {"15"}),
        ("十五项合作文件", {"15"}),
        ("1,200만 명", {"12000000"}),
        ("3,5 Milliarden", {"3.5"}),
        ("$1.5 billion in 2026", {"1.5", "2026"}),
        ("80多年前", {"80"}),
        ("二〇二六年", {"2026"}),
        ("两国", {"2"}),
        ("2000万", {"20000000"}),
        ("12,345.5 or 123456789", {"12345.5", "123456789"}),
        ("no number", set()),
        ("", set()),
    ],
)
def test_numbers_are_told_by_value(text: str, values: set[str]) -> None:
    assert numbers(text) == values


@given(st.text(alphabet="0123456789.,十百千万亿二三조억 ٣²½Ⅻ", max_size=30))
def test_any_digits_are_numbers_without_fail(text: str) -> None:
    assert all(value for value in numbers(text))


@given(st.text(max_size=80))
def test_marks_of_any_text(text: str) -> None:
    assert marks(text) >= frozenset(numbers(text))


def test_a_name_in_latin_letters_is_a_mark_in_every_language() -> None:
    assert marks("参加APEC会议和Huawei。") & marks("APEC 정상회의, huawei") == {"apec", "huawei"}
