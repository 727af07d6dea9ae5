"""Alignment against a slow obvious reference."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from discrepancy.match.align import CANDIDATES, Alignment, Encoded, align, csls
from discrepancy.match.encoding import Encoding

Row = list[float]


def unit(row: Row) -> Row:
    length = math.sqrt(math.fsum(x * x for x in row))
    return [x / max(length, 1e-6) for x in row]


def dot(x: Row, y: Row) -> float:
    return math.fsum(p * q for p, q in zip(x, y, strict=True))


def centred(rows: list[Row]) -> list[Row]:
    means = [math.fsum(column) / len(rows) for column in zip(*rows, strict=True)]
    return [[x - mean for x, mean in zip(row, means, strict=True)] for row in rows]


def reference_tokens(side: list[Encoding]) -> list[list[Row]]:
    """Return each statement's token vectors, centred over the side; one of zeros where it has none."""
    everything = [row.astype(float).tolist() for each in side for row in each.tokens]
    moved = iter([unit(row) for row in centred(everything)] if everything else [])
    nothing = [0.0] * len(side[0].sentence)
    return [[next(moved) for _ in each.tokens] or [nothing] for each in side]


def reference_cosine(a: list[Encoding], b: list[Encoding]) -> list[list[float]]:
    sides = []
    for side in (a, b):
        rows = [each.sentence.astype(float).tolist() for each in side]
        sides.append([unit(row) for row in (centred(rows) if len(rows) > 2 else rows)])
    return [[dot(x, y) for y in sides[1]] for x in sides[0]]


def reference_csls(scores: list[list[float]], neighbours: int = 4) -> list[list[float]]:
    def density(row: list[float]) -> float:
        nearest = sorted(row)[-neighbours:]
        return math.fsum(nearest) / len(nearest)

    columns = [list(column) for column in zip(*scores, strict=True)]
    return [[2 * x - density(row) - density(columns[j]) for j, x in enumerate(row)] for row in scores]


def side(counts: list[int], width: int, seed: int) -> list[Encoding]:
    chance = np.random.default_rng(seed)

    def rows(count: int) -> np.ndarray:
        drawn = chance.standard_normal((count, width)).astype(np.float32) + 0.5  # a side has a mean worth taking away
        return (drawn / np.linalg.norm(drawn, axis=1, keepdims=True)).astype(np.float16)

    return [Encoding(rows(1)[0], rows(count), np.zeros((count, 2), np.int32)) for count in counts]


COUNTS = st.lists(st.integers(0, 6), min_size=1, max_size=7)


def aligned(a: list[Encoding], b: list[Encoding]) -> Alignment:
    return align(*encoded(a, b))


def encoded(a: list[Encoding], b: list[Encoding]) -> tuple[Encoded, Encoded]:
    """Give two sides contexts and second opinions of their own."""
    left, right = side([3] * len(a), 6, 6), side([2] * len(b), 6, 7)
    return Encoded(a, left, side([0] * len(a), 5, 8)), Encoded(b, right, side([0] * len(b), 5, 9))


@given(counts_a=COUNTS, counts_b=COUNTS, seed=st.integers(0, 99))
def test_every_token_finds_its_best_partner_in_every_statement(counts_a: list[int], counts_b: list[int], seed: int) -> None:
    a, b = side(counts_a, 6, seed), side(counts_b, 6, seed + 100)
    found = aligned(a, b)
    left, right = reference_tokens(a), reference_tokens(b)
    for ours, tokens, others in ((found.a, left, right), (found.b, right, left)):
        for each, own in zip(ours, tokens, strict=True):
            assert each.candidates.tolist() == list(range(len(others)))
            expected = [[max(dot(token, partner) for partner in other) for other in others] for token in own]
            np.testing.assert_allclose(each.best, expected, atol=2e-4)


@given(counts_a=COUNTS, counts_b=COUNTS, seed=st.integers(0, 99))
def test_tokens_in_context_find_their_partners_in_context(counts_a: list[int], counts_b: list[int], seed: int) -> None:
    a, b = encoded(side(counts_a, 6, seed), side(counts_b, 6, seed + 100))
    contexts = replace(a, alone=a.context), replace(b, alone=b.context)
    for ours, expected in zip((align(a, b).a, align(a, b).b), (align(*contexts).a, align(*contexts).b), strict=True):
        for each, own in zip(ours, expected, strict=True):
            np.testing.assert_array_equal(each.context, own.best)


@given(counts_a=COUNTS, counts_b=COUNTS, seed=st.integers(0, 99))
def test_whole_statements_are_compared_by_the_margin_of_the_centred_cosine(counts_a: list[int], counts_b: list[int], seed: int) -> None:
    a, b = side(counts_a, 6, seed), side(counts_b, 6, seed + 100)
    found = aligned(a, b)
    np.testing.assert_allclose(found.margin, reference_csls(reference_cosine(a, b)), atol=2e-3)


@given(rows=st.integers(1, 9), columns=st.integers(1, 9), neighbours=st.integers(1, 6), seed=st.integers(0, 99))
def test_the_margin_is_csls(rows: int, columns: int, neighbours: int, seed: int) -> None:
    scores = np.random.default_rng(seed).random((rows, columns), np.float32)
    np.testing.assert_allclose(csls(scores, neighbours), reference_csls(scores.astype(float).tolist(), neighbours), atol=1e-5)


def test_in_a_long_readout_the_likeliest_statements_are_candidates_of_each_other() -> None:
    a, b = side([2] * (CANDIDATES + 20), 6, 1), side([3] * (CANDIDATES + 30), 6, 2)
    found = aligned(a, b)
    strength = found.margin + found.second
    for i, each in enumerate(found.a):
        assert CANDIDATES // 2 <= len(each.candidates) < len(b)
        assert set(np.argsort(-strength[i])[: CANDIDATES // 2]) <= set(each.candidates)
        assert all(i in found.b[j].candidates for j in each.candidates)
    left, right = reference_tokens(a), reference_tokens(b)
    for i in (0, 41, len(a) - 1):
        expected = [[max(dot(token, partner) for partner in right[j]) for j in found.a[i].candidates] for token in left[i]]
        np.testing.assert_allclose(found.a[i].best, expected, atol=2e-4)
    for j in (0, 57, len(b) - 1):
        expected = [[max(dot(token, partner) for partner in left[i]) for i in found.b[j].candidates] for token in right[j]]
        np.testing.assert_allclose(found.b[j].best, expected, atol=2e-4)


@pytest.mark.parametrize(("size_a", "size_b"), [(1, 1), (1, 9), (9, 2), (70, 30)])
def test_swapping_the_sides_mirrors_the_alignment(size_a: int, size_b: int) -> None:
    a, b = side([4] * size_a, 6, 3), side([5] * size_b, 6, 4)
    left, right = encoded(a, b)
    there, back = align(left, right), align(right, left)
    np.testing.assert_allclose(there.margin, back.margin.T, atol=2e-3)
    for ours, theirs in ((there.a, back.b), (there.b, back.a)):
        for x, y in zip(ours, theirs, strict=True):
            assert x.candidates.tolist() == y.candidates.tolist()
            np.testing.assert_allclose(x.best, y.best, atol=2e-4)
            np.testing.assert_allclose(x.context, y.context, atol=2e-4)


def test_the_margin_does_not_depend_on_which_side_is_named_first() -> None:
    scores = np.round(np.random.default_rng(0).uniform(-1, 1, (40, 17)), 4).astype(np.float32)
    assert (csls(scores) == csls(scores.T).T).all()
