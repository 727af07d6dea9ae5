"""How likely it is of each word that the other side does not say it."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from discrepancy.match.clauses import CLAUSE_FEATURES
from discrepancy.match.statements import STATEMENT_FEATURES
from discrepancy.match.words import WORD_FEATURES, by_word, graded, printed_words, word_features, words_unsaid


def places(text: str) -> np.ndarray:
    """Return the words of a text as an encoder's tokens: each with the blank before it."""
    ends = [at for at, c in enumerate(text) if c == " "] + [len(text)]
    return np.array(list(zip([0, *ends[:-1]], ends, strict=True)), np.int32)


def rows(text: str, best: list[list[float]], columns: list[int], there: list[str]) -> dict[str, list[float]]:
    clauses, whole = np.zeros((1, len(CLAUSE_FEATURES)), np.float32), np.zeros(len(STATEMENT_FEATURES), np.float32)
    found = word_features(text, places(text), np.array(best, np.float32), columns, [(0, len(text))], clauses, whole, printed_words(there))
    assert found.shape == (len(best), len(WORD_FEATURES))
    return {name: found[:, number].tolist() for number, name in enumerate(WORD_FEATURES)}


def test_a_word_is_held_against_its_counterparts_and_against_the_whole_other_side():
    found = rows("Trade grew", [[0.25, 0.75], [0.5, 0.0]], [0], ["Trade fell."])
    assert found["word's found"] == [0.25, 0.5]
    assert found["word's anywhere"] == [0.75, 0.5]
    assert found["word's anywhere lift"] == [0.25, 0.25]


def test_a_word_the_other_side_prints_is_known_by_its_letters():
    found = rows("In 2024 the G20 met", [[0.5]] * 5, [0], ["G20 峰会于 2024 年举行"])
    assert found["word's printed there"] == [0, 1, 0, 1, 0]
    assert found["word's digits"] == [0, 1, 0, 1, 0]


def test_a_word_is_read_with_its_neighbours():
    found = rows("a b c d e f g h i", [[0.9]] * 8 + [[0.2]], [0], [""])["word's found around"]
    assert found[4] > found[5] > found[8]


def test_words_that_are_alike_in_chance_are_one_run():
    text = "They agreed on trade today."
    assert graded(text, places(text), np.array([0.11, 0.09, 0.1, 0.82, 0.78], np.float32)) == ((0, 14, 0.1), (15, 27, 0.8))


def test_a_run_ends_where_a_word_ends():
    text = "Denuclearisation matters"
    tokens = np.array([(0, 2), (2, 9), (9, 16), (16, 24)], np.int32)
    chances = by_word(text, "en", tokens, np.array([0.0, 0.9, 0.0, 0.8], np.float32))
    assert graded(text, tokens, chances) == ((0, 16, 0.3), (17, 24, 0.8))


def test_chinese_words_are_told_one_by_one():
    tokens = np.array([(0, 2), (2, 4)], np.int32)
    chances = by_word("双方同意", "zh", tokens, np.array([0.1, 0.9], np.float32))
    assert graded("双方同意", tokens, chances) == ((0, 2, 0.1), (2, 4, 0.9))


def test_a_statement_is_as_little_said_as_its_least_said_words():
    text = "They agreed on trade — today ."
    tokens = places(text)
    said, half = ([0.1] * 7, [0.1, 0.1, 0.1, 0.9, 0.1, 0.9, 0.1])
    assert words_unsaid(text, tokens, np.array(said, np.float32)) < 0 < words_unsaid(text, tokens, np.array(half, np.float32))
    # A dash is no word.
    assert words_unsaid(text, tokens, np.array([*said[:4], 0.9, said[5], 0.9], np.float32)) == words_unsaid(text, tokens, np.array(said, np.float32))
    assert words_unsaid("— !", places("— !"), np.array([0.9, 0.9], np.float32)) == 0
    assert words_unsaid("", np.zeros((0, 2), np.int32), np.zeros(0, np.float32)) == 0


@given(st.lists(st.tuples(st.text(alphabet="ab中。", min_size=1, max_size=4), st.floats(0, 1, width=16)), min_size=1, max_size=12), st.sampled_from(["en", "zh"]))
def test_runs_follow_each_other_and_cover_every_word(words, language):
    text = " ".join(word for word, _ in words)
    tokens = places(text)
    runs = graded(text, tokens, by_word(text, language, tokens, np.array([chance for _, chance in words], np.float32)))
    covered = "".join(text[start:end] for start, end, _ in runs)
    assert covered.replace(" ", "") == text.replace(" ", "")
    assert all(end <= start for (_, end, _), (start, _, _) in pairwise(runs))
    assert all(text[start] != " " and 0 <= chance <= 1 for start, _, chance in runs)
