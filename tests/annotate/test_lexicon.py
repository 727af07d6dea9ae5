"""How patterns are compiled."""

from __future__ import annotations

import re

import pytest

from discrepancy.annotate.lexicon import caseless


@pytest.mark.parametrize("pattern", ["(?<![가-힣])ai ?[가-힣]{2}", "[^가-힣]un", "[a-z가-힣]+", r"\[[一-鿿]\]x", "[미러중]국"])
def test_a_caseless_pattern_finds_what_an_ignorecase_one_does(pattern):
    text = "AI 협력, un AI협력 UN [中]X [中]x 미국 러국 ABC가나"
    assert caseless(pattern).findall(text) == re.findall(pattern, text, re.IGNORECASE) != []
