"""The lexicons: what they find in a text."""

from __future__ import annotations

import csv
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from discrepancy.annotate.concepts import concepts

LANGUAGES = ("zh", "ko", "ja", "en", "ru", "fr", "de", "es")
ROWS = [
    row
    for lexicon in ("concepts", "words")
    for row in csv.DictReader(files("discrepancy.annotate").joinpath(f"{lexicon}.tsv").read_text("utf-8").splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
]
SAME = {
    "zh": "双方宣布将两国关系提升为全面战略伙伴关系。",
    "ko": "양측은 양국 관계를 포괄적 전략 동반자 관계로 격상하기로 했습니다.",
    "ja": "両国関係を包括的戦略的パートナーシップに格上げすることで一致しました。",
    "en": "The two sides decided to upgrade relations to a Comprehensive Strategic Partnership.",
    "ru": "Стороны решили повысить отношения до всеобъемлющего стратегического партнёрства.",
    "fr": "Les deux pays rehaussent leurs relations au rang de partenariat stratégique global.",
    "de": "Beide Seiten werten ihre Beziehungen zu einer umfassenden strategischen Partnerschaft auf.",
    "es": "Las partes elevan sus relaciones a una asociación estratégica integral.",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_claim_names_the_same_concept_in_every_language(language: str) -> None:
    assert {"comprehensive-partnership", "strategic-partnership"} & concepts(SAME[language], language)


def test_every_row_speaks_every_language_and_every_id_is_used_once() -> None:
    assert len(ROWS) > 150
    assert len({row["id"] for row in ROWS}) == len(ROWS)
    for row in ROWS:
        assert None not in row, row["id"]
        for language in LANGUAGES:
            forms = row[language].split("|")
            assert all(len(form.lstrip("=")) > 1 and form == form.strip() for form in forms), (row["id"], language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_forms_too_name_their_rows(language: str) -> None:
    forms = sorted(((form.lstrip("="), row["id"]) for row in ROWS for form in row[language].split("|")), key=lambda each: -len(each[0]))[:200]
    assert not [(form, name) for form, name in forms if name not in concepts(form, language)]


def test_phrases_and_the_words_they_are_made_of_are_both_named() -> None:
    named = concepts("두 정상은 정치적 신뢰를 공고히 하기로 했다.", "ko") & concepts("双方要不断增进互信。", "zh")
    assert "trust-word" in named


def test_a_form_is_the_beginning_of_words_and_not_their_middle() -> None:
    assert concepts("uninvited", "en") == concepts("", "en") == frozenset()


def test_a_form_that_stands_in_two_rows_names_both() -> None:
    rows = [(row["id"], form) for row in ROWS if "-word" in row["id"] for form in row["ko"].split("|")]
    shared = next(form for number, (_, form) in enumerate(rows) if form in {other for _, other in rows[number + 1 :]})
    assert {name for name, form in rows if form == shared} <= concepts(shared, "ko")


@pytest.mark.parametrize(("concept", "said", "not_said"), [("late-belated-word", "It is too late.", "It is too soon."), ("persuade-word", "He will win over both.", "He will win.")])
def test_of_several_whole_words_all_must_stand(concept: str, said: str, not_said: str) -> None:
    assert concept in concepts(said, "en")
    assert concept not in concepts(not_said, "en")


def test_a_set_phrase_names_the_plain_words_within_it_too() -> None:
    phrases = [(row["id"], phrase) for row in ROWS for phrase in row["zh"].split("|") if len(phrase) > 5]
    inner = {form: row["id"] for row in ROWS for form in row["zh"].split("|")}
    inside = [(name, phrase, inner[phrase[2:]]) for name, phrase in phrases if inner.get(phrase[2:], name) != name]
    assert len(inside) > 5
    for name, phrase, word in inside:
        assert {name, word} <= concepts(phrase, "zh")


def test_a_language_without_a_column_names_nothing() -> None:
    assert concepts("Os dois lados assinaram acordos.", "pt-BR") == frozenset()


def test_the_tag_s_region_does_not_matter() -> None:
    assert concepts(SAME["zh"], "zh-Hans-CN") == concepts(SAME["zh"], "zh")


@given(st.text(max_size=60), st.sampled_from(LANGUAGES))
def test_any_text_names_known_concepts_only(text: str, language: str) -> None:
    assert concepts(text, language) <= {row["id"] for row in ROWS}
