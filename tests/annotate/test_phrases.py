"""The phrases of a statement: what is masked, what counts, and what is made of them."""

import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from discrepancy.annotate import known_cast, load_tables
from discrepancy.annotate.phrases import Wording, phrases, stored
from discrepancy.read import readout
from discrepancy.read.language import SUPPORTED

NAMES = load_tables().names


def _phrases(text, language="en", government=""):
    read = readout(text, "a", source="a.txt", language=language, government=government)
    printed, cast, _ = known_cast(read, None, NAMES)
    return phrases(printed, cast, NAMES)


def _alike(one, two):
    return len(one) == len(two) and all(np.array_equal(a, b) for a, b in zip(one, two, strict=True))


@pytest.mark.parametrize(
    ("language", "ours", "theirs"),
    [
        ("en", ("Türkiye", "President Erdoğan met President Putin in Ankara. Erdoğan said that Russia was a friend."), ("Russia", "President Putin met President Erdoğan in Moscow. Putin said that Türkiye was a friend.")),
        ("ru", ("Россия", "Владимир Путин встретился с Си Цзиньпином в Москве. Путин отметил, что торговля растёт."), ("Китай", "Си Цзиньпин встретился с Владимиром Путиным в Пекине. Си отметил, что торговля растёт.")),
        ("ko", ("대한민국", "이재명 대통령은 시진핑 주석과 회담했다. 이재명 대통령은 교역을 늘리자고 말했다."), ("대한민국", "이재명 대통령은 푸틴 대통령과 회담했다. 이재명 대통령은 교역을 늘리자고 말했다.")),
    ],
)
def test_who_it_is_does_not_count_but_only_whose_side_he_is_on(language, ours, theirs):
    one, two = (_phrases(text, language, government)[-1] for government, text in (ours, theirs))
    assert np.array_equal(one, two)


def test_home_and_guest_are_told_apart():
    text = "President Lee Jae Myung met President Xi Jinping in Beijing. {} said that trade should grow."
    assert not np.array_equal(*(_phrases(text.format(who), government="South Korea")[-1] for who in ("Lee", "Xi")))


def test_how_much_does_not_count_nor_capitals():
    assert _alike(_phrases("They signed 15 deals."), _phrases("They Signed 8 deals."))
    assert not _alike(_phrases("They signed 15 deals."), _phrases("They broke 15 deals."))


def test_the_same_letters_in_two_languages_are_two_phrases():
    assert not set(_phrases("Die in was.", "en")[0]) & set(_phrases("Die in was.", "de")[0])


@pytest.mark.parametrize(("language", "one", "two"), [("de", "Er unterstrich den Handel.", "Sie unterstreichen den Dialog."), ("ja", "総理は協力を進めたいと述べた。", "大臣は対話を重視すると述べた。")])
def test_words_that_begin_alike_and_sentences_that_end_alike_share_phrases(language, one, two):
    assert set(_phrases(one, language)[0]) & set(_phrases(two, language)[0])


def test_what_is_known_of_phrases_adds_up_and_what_is_not_known_is_passed_over():
    known = np.array([3, 7, 9, 20], np.uint32)
    wording = Wording(known, np.arange(8, dtype=np.float32).reshape(4, 2))
    rows = [np.array(row, np.uint32) for row in ([3, 8, 9, 4_000_000_000], [], [1, 2])]
    assert wording.logits(rows) == pytest.approx(np.array([[4, 6], [0, 0], [0, 0]]) / np.sqrt(2))
    assert wording.logits([]).shape == (0, 2)


def test_a_file_keeps_what_was_learned():
    wording = Wording(np.array([3, 7], np.uint32), np.array([[0.5, -1], [2, 0.25]], np.float32))
    again = stored(wording.halves())
    assert np.array_equal(again.known, wording.known)
    assert np.array_equal(again.weights, wording.weights)


@given(st.text(max_size=200), st.sampled_from(sorted(SUPPORTED)))
def test_any_text_has_phrases_in_rising_order_each_once(text, language):
    read = readout(f"A {text}", "a", source="a.txt", language=language, government="")
    _, cast, _ = known_cast(read, None, NAMES)
    found = phrases(read, cast, NAMES)
    assert len(found) == len(read.statements)
    assert all(row.dtype == np.uint32 and (np.diff(row.astype(np.int64)) > 0).all() for row in found)


@pytest.mark.parametrize(("language", "word"), [("en", "trade "), ("zh", "贸易"), ("ko", "무역 ")])
def test_a_long_statement_takes_time_in_proportion(language, word):
    started = time.perf_counter()
    _phrases(word * 20_000, language)
    assert time.perf_counter() - started < 8
