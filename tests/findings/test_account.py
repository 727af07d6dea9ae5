"""What a headline calls a government, and how it shows a statement."""

import pytest

from discrepancy.findings.account import HEADLINE, called, possessive, quoted


@pytest.mark.parametrize(("government", "expected"), [("China", "China"), ("United States", "the United States"), ("Office of the President of Tavira", "the Office of the President of Tavira"), ("b1.txt", "b1.txt")])
def test_a_government_has_the_article_of_its_name(government, expected):
    assert called(government) == expected
    assert possessive(government).startswith(expected)


@pytest.mark.parametrize(("text", "shown"), [("4　岩屋大臣から、懸念を表明しました。", "岩屋大臣から、懸念を表明しました。"), ("(2) The leaders met.", "The leaders met."), ("3. Economy\n(1) The leaders met.", "The leaders met."), ("SECURING OUR BORDERS: The leaders met.", "The leaders met."), ("PRESIDENT HALL: We met.", "PRESIDENT HALL: We met."), ("2035 was named.", "2035 was named.")])
def test_the_number_of_a_section_is_no_part_of_a_headline(text, shown):
    assert quoted(text) == shown


def test_a_headline_cuts_no_word_in_two():
    assert quoted("They agreed on wonderful cooperation. " * 9).removesuffix("…").split()[-1] in {"They", "agreed", "on", "wonderful", "cooperation."}
    assert len(quoted("长" * 200)) == HEADLINE
