"""The words, runs and short forms of a report."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from discrepancy.read.segment import on_a_line
from discrepancy.report import terms
from discrepancy.report.text import Run, marked, quoted, short
from discrepancy.report.visible import markup, plain

SPANS = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=5)


@given(st.text(max_size=25), SPANS)
def test_marked_runs_rebuild_the_text(text: str, spans: list[tuple[int, int]]) -> None:
    assert "".join(run.text for run in marked(text, dict.fromkeys(spans, "missing"))) == text


def test_marked_runs_carry_the_mark_inside_the_spans_only() -> None:
    assert marked("abcdef", {(1, 3): "m", (2, 4): "n"}) == [Run("a"), Run("bc", "m"), Run("d", "n"), Run("ef")]


@given(st.text(max_size=40), st.lists(st.tuples(st.text(max_size=20), st.sampled_from(["zh", "ko", "ja", "en"])), max_size=2))
def test_quoted_runs_rebuild_the_headline(headline: str, texts: list[tuple[str, str]]) -> None:
    assert "".join(run.text for run in quoted(headline, texts)) == headline


def test_a_quotation_carries_its_language_and_the_rest_none() -> None:
    runs = quoted("Only Frankreich says: Der Präsident hat zugestimmt, dass…", [("Der Präsident hat zugestimmt, dass alles gut wird.", "de")])
    assert [(run.text, run.language) for run in runs] == [("Only Frankreich says: ", None), ("Der Präsident hat zugestimmt, dass", "de"), ("…", None)]


def test_a_quotation_begins_behind_the_mark_of_its_list() -> None:
    runs = quoted("Only 中国 says: 双方同意加强贸易。", [("▲ 双方同意加强贸易。", "zh")])
    assert (runs[-1].text, runs[-1].mark) == ("双方同意加强贸易。", "quote")


def test_scripts_tell_the_language_where_nothing_is_quoted() -> None:
    assert [run.language for run in quoted("中国 and 한국", [])] == ["zh", None, "ko"]
    assert quoted("日本", [("日本語だ", "ja")])[0].language == "ja"


@given(st.text(max_size=80), st.integers(4, 40))
def test_short_is_a_beginning_of_the_text(text: str, cells: int) -> None:
    flat, cut = on_a_line(text), short(text, cells)
    assert cut == flat or flat.startswith(cut.removesuffix("…"))
    assert len(cut.removesuffix("…")) <= max(cells, len(flat) if cut == flat else 0)


def test_short_counts_two_cells_for_an_ideograph_and_cuts_at_a_clause() -> None:
    assert short("中中中中", 8) == "中中中中"
    assert short("中中中中中", 8) == "中中中中…"
    assert short("一二三四五六七，八九十", 18) == "一二三四五六七…"


@given(st.text(max_size=60))
def test_nothing_unseen_is_left_in_the_markup(text: str) -> None:
    for shown in (plain(text), Markup(markup(text)).striptags()):
        assert not any(ord(c) < 32 and c not in "\t\n" for c in shown)
        assert not set(shown) & set("\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\u2060\x7f")
    markup(text).encode("utf-8")  # raises where half a surrogate pair is left


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\u202eb", "a⟨U+202E⟩b"),
        ("x" + "\u0301" * 60, "x" + "\u0301" * 4 + "⟨+56 marks⟩"),
        ("\ud800", "⟨U+D800⟩"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("a\u200cb", "a⟨U+200C⟩b"),
        ("👨\u200d👩", "👨\u200d👩"),
        ("café naïve", "café naïve"),
        ("Tiếng Việt a\u0323\u0302", "Tiếng Việt a\u0323\u0302"),
    ],
)
def test_unseen_characters_are_named(text: str, shown: str) -> None:
    assert plain(text) == shown


def test_markup_names_the_character_and_escapes_the_rest() -> None:
    assert markup("<\u202e>") == '&lt;<span class="unseen" title="RIGHT-TO-LEFT OVERRIDE">⟨U+202E⟩</span>&gt;'


@pytest.mark.parametrize(
    ("tag", "name", "direction"),
    [("zh", "Chinese", "ltr"), ("zh-Hant", "Chinese (traditional)", "ltr"), ("zh-TW", "Chinese (traditional)", "ltr"), ("ar", "Arabic", "rtl"),
     ("fa", "Persian", "rtl"), ("he", "Hebrew", "rtl"), ("ku-Latn", "ku (Latin script)", "ltr"), ("xx", "xx", "ltr"), ("de-AT", "German", "ltr")],
)  # fmt: skip
def test_languages(tag: str, name: str, direction: str) -> None:
    assert (terms.language_name(tag), terms.direction(tag)) == (name, direction)


@pytest.mark.parametrize(
    ("probability", "words"),
    [(0, "almost no chance"), (0.049, "almost no chance"), (0.05, "very unlikely"), (0.3, "unlikely"), (0.5, "roughly even chance"),
     (0.6, "likely"), (0.8, "very likely"), (0.95, "almost certain"), (1, "almost certain")],
)  # fmt: skip
def test_likelihood(probability: float, words: str) -> None:
    assert terms.likelihood(probability) == words


def test_a_percentage_is_never_rounded_to_nothing_or_to_all() -> None:
    assert [terms.percent(x) for x in (0, 0.001, 0.5, 0.999, 1)] == ["0%", "<1%", "50%", ">99%", "100%"]


def test_labels() -> None:
    assert terms.topic_label("korean-peninsula") == "Korean Peninsula"
    assert terms.topic_label("my-own-topic") == "My own topic"
    assert terms.speaker_label("both", "China") == "both sides"
    assert terms.speaker_label("narrator", "China") == "China itself"
    assert terms.day("2026-01-05") == "5 January 2026"
    assert terms.day("early 2026") == "early 2026"


@pytest.mark.parametrize(("government", "expected"), [("China", "China’s"), ("United States", "the United States’"), ("Côte d'Ivoire", "Côte d'Ivoire’s")])
def test_a_possessive_has_the_apostrophe_of_print(government: str, expected: str) -> None:
    assert terms.possessive(government) == expected
