"""What a second reading is shown: the chances of the statements around each."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from discrepancy.annotate.stacking import around

CHANCES = st.integers(1, 12).flatmap(lambda count: st.lists(st.tuples(*[st.floats(0, 1, width=32)] * 2), min_size=count, max_size=count))


def test_those_before_and_behind_are_shown_and_what_lingers_of_them():
    found = around(np.array([[1], [0], [0], [0.5]], np.float32))
    own, before, behind, second_before, second_behind, lingers, looms, mean = found.T
    assert own.tolist() == [1, 0, 0, 0.5]
    assert (before.tolist(), behind.tolist()) == ([0, 1, 0, 0], [0, 0, 0.5, 0])
    assert (second_before.tolist(), second_behind.tolist()) == ([0, 0, 1, 0], [0, 0.5, 0, 0])
    assert lingers == pytest.approx([0, 0.7, 0.49, 0.343])
    assert looms == pytest.approx([0.1715, 0.245, 0.35, 0])
    assert mean.tolist() == [0.375] * 4


@given(CHANCES)
def test_whatever_a_readout_has_its_reverse_is_shown_the_reverse(rows):
    chances = np.array(rows, np.float32)
    found, turned = around(chances), around(chances[::-1])[::-1]
    assert found.shape == (len(rows), 16)
    assert np.isfinite(found).all()
    # Own, before, behind, second before, second behind, lingering, looming, mean.
    blocks = [turned[:, 2 * block : 2 * block + 2] for block in (0, 2, 1, 4, 3, 6, 5, 7)]
    assert np.allclose(found, np.concatenate(blocks, axis=1), atol=1e-6)
