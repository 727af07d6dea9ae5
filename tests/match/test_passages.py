"""A statement's tokens in its paragraph are those of its own words."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from discrepancy.match.passages import in_context, passages, text_of
from discrepancy.records import Statement
from tests.fake import FakeEncoder

WORDS = st.text(st.sampled_from("ab 语한é."), min_size=1, max_size=12).filter(str.strip)
PARAGRAPHS = st.lists(st.lists(WORDS, min_size=1, max_size=4), max_size=4)


def _statements(paragraphs):
    rows = [(number, text) for number, paragraph in enumerate(paragraphs) for text in paragraph]
    return [Statement(f"a{at}", text, 0, len(text), number) for at, (number, text) in enumerate(rows, 1)]


@given(PARAGRAPHS)
def test_passages_hold_every_statement_in_order_and_cross_no_paragraph(paragraphs):
    statements = _statements(paragraphs)
    cut = passages(statements)
    assert [each for passage in cut for each in passage] == statements
    assert all(len({each.paragraph for each in passage}) == 1 for passage in cut)


def test_a_paragraph_too_long_for_an_encoder_is_cut_between_statements():
    statements = _statements([["字" * 200] * 5, ["字" * 2000]])
    assert [len(passage) for passage in passages(statements)] == [2, 2, 1, 1]


@given(PARAGRAPHS)
def test_a_statement_has_its_own_words_with_their_places_in_it(paragraphs):
    statements = _statements(paragraphs)
    cut = passages(statements)
    encoder = FakeEncoder()
    found = in_context(cut, encoder.encode([text_of(each) for each in cut]))
    for alone, here in zip(encoder.encode([each.text for each in statements]), found, strict=True):
        np.testing.assert_array_equal(alone.offsets, here.offsets)
        np.testing.assert_array_equal(alone.tokens, here.tokens)


def test_a_statement_alone_in_its_paragraph_is_encoded_once():
    [passage, _] = passages(_statements([["They met."], ["They spoke.", "They parted."]]))
    assert text_of(passage) == "They met."
