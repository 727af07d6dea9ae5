"""A translation finds the statements it translates, and nothing is put where it has nothing to say."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from discrepancy.gloss import glossed, path
from discrepancy.pipeline import compare_readouts
from discrepancy.read import read
from tests.fake import FakeEncoder, say

GAINS = st.integers(1, 4).flatmap(
    lambda columns: st.lists(st.lists(st.integers(-4, 4), min_size=columns, max_size=columns), min_size=1, max_size=4)
)


def _allowed(pairs: tuple[tuple[int, int], ...]) -> bool:
    """Monotone, and a row or column that is in several pairs is so without a gap."""
    steps = [(c - a, d - b) for (a, b), (c, d) in itertools.pairwise(pairs)]
    return all(di >= 0 and dj >= 0 and (di, dj) != (0, 0) and not (di == 0 and dj > 1) and not (dj == 0 and di > 1) for di, dj in steps)


def _best(gains: np.ndarray) -> float:
    """The slow and obvious way: every set of cells."""
    cells = sorted(itertools.product(range(gains.shape[0]), range(gains.shape[1])))
    found = [0.0]
    for size in range(1, sum(gains.shape)):
        found += [sum(float(gains[c]) for c in pairs) for pairs in itertools.combinations(cells, size) if _allowed(pairs)]
    return max(found)


@given(GAINS.filter(lambda rows: len(rows) * len(rows[0]) <= 12))
def test_the_path_is_allowed_and_no_other_gains_more(rows: list[list[int]]) -> None:
    gains = np.array(rows, np.float32)
    pairs = path(gains)
    assert _allowed(tuple(pairs))
    assert sum(float(gains[pair]) for pair in pairs) == _best(gains)


def test_the_path_leaves_out_what_gains_nothing() -> None:
    assert path(np.array([[1, -1, -1], [-1, -1, -1], [-1, -1, 2]], np.float32)) == [(0, 0), (2, 2)]
    assert path(np.array([[1, 2]], np.float32)) == [(0, 0), (0, 1)]
    assert path(np.array([[-1]], np.float32)) == []


A = "They met in Rome on Monday. Both presidents praised bridges. Farmers will receive seeds. Nothing else happened."
B = "Ministers opened a new harbour. Students sang songs together."


def test_glosses_come_from_the_given_text_alone() -> None:
    encoder = FakeEncoder()
    whole = A + " Tariffs fall in May. Doctors exchange vaccines. Engineers build railways. Poets read aloud."
    comparison = compare_readouts(say(whole, "a"), say(B, "b"), encoder)
    left_out = ("Both presidents praised bridges.", "Engineers build railways.")
    sentences = {each.id: each.text for each in comparison.a.statements if each.text not in left_out}
    result = glossed(comparison, {"a": say(" ".join(sentences.values()), "a")}, encoder)
    assert result.translations["a"].glosses == sentences
    assert (result.translations["a"].source, result.translations["a"].language) == ("a.txt", "en")
    assert "b" not in result.translations
    assert result.judgements == comparison.judgements
    assert result.findings == comparison.findings


def test_two_sentences_may_translate_one_statement() -> None:
    encoder = FakeEncoder()
    comparison = compare_readouts(say("They met in Rome, and farmers will receive seeds. Students sang songs.", "a"), say(B, "b"), encoder)
    result = glossed(comparison, {"a": say("They met in Rome. Farmers will receive seeds. Students sang songs.", "a")}, encoder)
    assert result.translations["a"].glosses == {"a1": "They met in Rome. Farmers will receive seeds.", "a2": "Students sang songs."}


def test_without_a_translation_there_is_no_gloss() -> None:
    encoder = FakeEncoder()
    comparison = compare_readouts(say(A, "a"), say(B, "b"), encoder)
    assert glossed(comparison, {}, encoder).translations == {}


def test_the_sample_translations_have_a_sentence_for_each_statement() -> None:
    root = Path(__file__).parents[2]
    for side, name in (("a", "a.zh.txt"), ("b", "b.ko.txt")):
        original = read(str(root / "readouts" / "2026-01-05-xi-lee-beijing" / name), side)
        given = read(str(root / "reports" / "translations" / f"xi-lee.{side}.en.txt"), side)
        assert len(given.statements) == len(original.statements)
