"""What is learned of a pair is judged by what was learned without it."""

import importlib
from pathlib import Path

import pytest

TRAINING = Path(__file__).parents[1] / "training"


@pytest.fixture
def folds(monkeypatch):
    monkeypatch.syspath_prepend(TRAINING)
    return importlib.import_module("folds")


def test_a_second_fit_is_of_other_folds_and_of_first_fits_that_did_not_see_their_parts(folds):
    parts, fold = [*range(11)], folds.assigned(["w", "w", "x", "y", "y", "y", "z", "w", "v", "u", "x"], 3)
    # A first fit is the parts that it saw, a second one the parts with their first fits.
    read, seconds = folds.stacked(parts, fold, frozenset, dict)
    assert [part for part, _ in read] == parts
    assert all(part not in first for part, first in read)
    for part, second in zip(parts, seconds, strict=True):
        assert second == {other: first for other, first in read if fold[other] != fold[part]}


def test_all_that_one_author_wrote_is_in_one_fold(folds):
    assert folds.assigned(["w", "x", "w", "y", "z", "x"], 3) == [0, 1, 0, 2, 0, 1]
