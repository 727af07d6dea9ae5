"""The small network that topics, speakers, statuses and words are told by."""

import warnings

import numpy as np
import pytest

from discrepancy.network import PARTS, Network, sigmoid, softmax, stored
from tests.fake import silent


def test_two_networks_in_one_file_are_read_apart():
    one, two = silent(3, 2), Network(*(np.ones_like(getattr(silent(5, 4), part)) for part in PARTS))
    file = {**one.halves(), **two.halves("stacked_")}
    for network, found in ((one, stored(file)), (two, stored(file, "stacked_"))):
        assert all((getattr(network, part) == getattr(found, part)).all() for part in PARTS)


def test_chances_of_great_odds_are_told_without_a_warning():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert sigmoid(np.array([-200, 0, 200], np.float32)).tolist() == pytest.approx([0, 0.5, 1])
        assert softmax(np.array([[-200, 200]], np.float32)).tolist() == [[0, 1]]
