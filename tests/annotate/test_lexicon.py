"""How patterns are compiled."""

from __future__ import annotations

import re
import time

import pytest

from discrepancy.annotate.lexicon import caseless, lexicon, unquoted


@pytest.mark.parametrize("pattern", ["(?<![가-힣])ai ?[가-힣]{2}", "[^가-힣]un", "[a-z가-힣]+", r"\[[一-鿿]\]x", "[미러중]국"])
def test_a_caseless_pattern_finds_what_an_ignorecase_one_does(pattern):
    text = "AI 협력, un AI협력 UN [中]X [中]x 미국 러국 ABC가나"
    assert caseless(pattern).findall(text) == re.findall(pattern, text, re.IGNORECASE) != []


def test_an_opening_mark_repeated_over_and_over_is_read_at_once():
    start = time.perf_counter()
    assert unquoted("« " * 20_000 + "«oui»", "fr") != ""
    assert unquoted("« " * 20_000, "fr") == "« " * 20_000
    assert time.perf_counter() - start < 3


def test_a_word_without_end_is_read_at_once():
    words = lexicon("ko")
    start = time.perf_counter()
    assert words is not None
    assert words.both.search("A" * 50_000) is None
    assert words.event.search("1" * 50_000) is None
    assert time.perf_counter() - start < 2
