"""The language of a readout: told by itself, or by its reader."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from discrepancy.errors import InputError
from discrepancy.read.language import checked, detect, languages, primary

SAMPLES = {
    "zh": "习近平指出，中韩是搬不走的近邻，双方要加强战略沟通，维护共同利益。",
    "zh-Hant": "習近平指出，中韓是搬不走的近鄰，雙方要加強戰略溝通，維護共同利益。",
    "ko": "양 정상은 한반도의 평화와 안정을 위해 긴밀히 소통하기로 하였습니다.",
    "ja": "両首脳は、地域情勢について率直な意見交換を行いました。",
    "en": "The two leaders agreed to keep the lines of communication open.",
    "ru": "Президенты обсудили развитие двусторонних отношений и ситуацию на Украине.",
    "fr": "Les deux présidents ont évoqué le renforcement de la coopération bilatérale.",
    "de": "Die beiden Präsidenten sprachen über die Vertiefung der Zusammenarbeit.",
    "es": "Los dos presidentes hablaron del fortalecimiento de la relación bilateral.",
}


@pytest.mark.parametrize(("tag", "text"), SAMPLES.items())
def test_each_tested_language_is_told(tag: str, text: str) -> None:
    assert detect(text) == tag


@pytest.mark.parametrize(("one", "other"), [("ko", "en"), ("en", "fr"), ("ja", "zh")])
def test_a_readout_beside_its_translation_is_in_two_languages(one: str, other: str) -> None:
    assert set(languages([SAMPLES[one], SAMPLES[other]] * 4)) == {one, other}


@pytest.mark.parametrize("texts", [[], ["", "OK."], [SAMPLES["ko"]] * 12 + [SAMPLES["en"]] * 3, [SAMPLES["de"], SAMPLES["en"]]])
def test_a_few_quotations_or_short_lines_are_no_second_language(texts: list[str]) -> None:
    assert len(languages(texts)) < 2


@pytest.mark.parametrize("text", ["", "12 345", "…"])
def test_what_has_no_language_is_null(text: str) -> None:
    assert detect(text) is None


@given(st.text(max_size=300))
def test_detection_never_fails(text: str) -> None:
    tag = detect(text)
    assert tag is None or primary(tag) == tag[:2]


@pytest.mark.parametrize(("given_", "tag"), [("ZH-hant", "zh-Hant"), ("en-us", "en-US"), ("Ko", "ko"), ("zh-hant-tw", "zh-Hant-TW")])
def test_a_tag_is_put_in_the_usual_case(given_: str, tag: str) -> None:
    assert checked(given_, "--lang-a") == tag


@pytest.mark.parametrize("tag", ["", "x", "english!", "qq", "zh_CN", "zh-", "中文", "xx-Latn", "zh\n"])
def test_what_is_no_tag_is_told_with_its_option(tag: str) -> None:
    with pytest.raises(InputError, match=r"^--lang-b: .*give "):
        checked(tag, "--lang-b")
