"""The later parts of German words: what stands behind the first, and separable verbs without zu and ge."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from discrepancy.annotate.compounds import german_parts
from discrepancy.annotate.concepts import concepts

KNOWN = frozenset({"rohstoff", "waffenstillstand", "wirtschaft", "wirtschafts", "sicherheit"})


@pytest.mark.parametrize(
    ("word", "part"),
    [
        ("rohstoffpartnerschaft", "partnerschaft"),
        ("rohstoffspartnerschaft", "partnerschaft"),
        ("wirtschaftsabkommen", "abkommen"),
        ("sicherheitskonferenz", "konferenz"),
        ("auszubauen", "ausbauen"),
        ("zurückgenommen", "zurücknommen"),
        ("übereingekommen", "übereinkommen"),
    ],
)
def test_what_stands_behind_a_word_s_beginning_is_a_part(word: str, part: str) -> None:
    assert part in {each.text for each in german_parts(word, KNOWN)}


@pytest.mark.parametrize("word", ["waffenstillstand", "waffenstillstands", "rohstoff", "partnerschaft", "angel"])
def test_a_known_word_by_itself_has_no_part(word: str) -> None:
    assert not list(german_parts(word, KNOWN))


@pytest.mark.parametrize(("compound", "part"), [("Wirtschaftsabkommen", "Abkommen"), ("Klimapartnerschaften", "Partnerschaften")])
def test_a_compound_names_what_its_last_part_names(compound: str, part: str) -> None:
    assert concepts(part, "de")
    assert concepts(part, "de") <= concepts(f"Beide begrüßten die {compound}.", "de")


def test_an_infinitive_with_zu_names_what_its_noun_names() -> None:
    assert concepts("Ausbau", "de") <= concepts("auszubauen", "de")


def test_a_short_word_within_another_is_none() -> None:
    assert not concepts("Werte", "de") & concepts("preiswerter", "de")


@given(st.text("abcdeghnorstuwzäöü", max_size=30), st.frozensets(st.text("abcdeghnorstuwzäöü", min_size=1, max_size=8)))
def test_every_part_is_shorter_than_its_word_and_known_by_no_more_than_it_has(word: str, beginnings: frozenset[str]) -> None:
    assert all(len(part.text) < len(word) and 3 < part.least <= len(part.text) for part in german_parts(word, beginnings))
