"""Offices that no list has, read off the readout itself."""

import pytest

from discrepancy.annotate import leaders
from discrepancy.annotate.lexicon import lexicon
from discrepancy.annotate.offices import vocabulary
from discrepancy.read import readout
from tests.fake import spoken


def learned(text: str, language: str, government: str = "Corland") -> set[str]:
    """Return the offices that a text shows."""
    own, known = vocabulary(readout(text, "a", government=government, source="a", language=language)), lexicon(language)
    assert own is not None
    assert known is not None
    return {office.replace("\\", "") for office in own.title.pattern.removesuffix(known.title.pattern).split("|") if office}


@pytest.mark.parametrize(
    "text",
    [
        "Harbour Warden Ilse Brandt met Harbour Warden Pell today. The Harbour Warden said that the quay is full.",
        "The Harbour Warden, Ilse Brandt, opened the talks. She thanked her guests. The Harbour Warden said that the quay is full.",
        "Harbour Warden Ilse Brandt met the press. Harbour Warden underlined the rules. Harbour Warden recalled the storm.",
        "Talks were held with Ilse Brandt, Harbour Warden of Corland. Harbour Warden Brandt said that the quay is full.",
    ],
)
def test_what_stands_beside_a_name_and_speaks_is_an_office(text):
    assert learned(text, "en") == {"Harbour Warden"}


@pytest.mark.parametrize(
    "text",
    [
        "Spokesperson Ilse Brandt met the press. The Spokesperson said that talks go on.",
        "Ilse Brandt met the press. Brandt said that talks go on. Corland welcomed the visit. The Commission welcomed it too.",
        "Harbour Warden Ilse Brandt Meets The Press",
        "The leaders met at Government House. The Government welcomed the talks. Government House was full.",
    ],
)
def test_a_spokesman_a_body_and_a_heading_show_none(text):
    assert learned(text, "en") == set()


def test_a_letterhead_names_the_office_of_one_without_a_name():
    assert learned("The Landmaster said that trade grows. The Landmaster thanked his guest.", "en", "Office of the Landmaster") == {"Landmaster"}


def test_an_envoy_is_called_by_the_last_word_of_his_office():
    text = "Special Envoy Ilse Brandt met President Su Delang of Qiaria. The Envoy shared her worries. The Envoy said that talks go on."
    assert spoken(text, "en", "Corland")[1:] == ["Ilse Brandt", "Ilse Brandt"]


def test_a_korean_office_that_speaks_twice_beside_a_name_is_one():
    text = "오다람 해무관은 서누리 해무관과 만났다. 오 해무관은 항로가 막혔다고 말했다. 서 해무관은 길을 열겠다고 답했다. 우리 정부는 환영한다고 밝혔다."
    assert learned(text, "ko") == {"해무관"}


def test_leaders_of_offices_that_no_list_has_are_found_on_both_sides():
    english = "Harbour Warden Ilse Brandt met First Archon Oh Daram. The Harbour Warden said that the quay is full. First Archon Oh said that it is not. The First Archon left."
    korean = "오다람 해무관은 일제 브란트 해무관과 만났다. 오 해무관은 항로가 막혔다고 말했다. 브란트 해무관은 길을 열겠다고 답했다. 오 해무관은 환영한다고 밝혔다."
    a = readout(english, "a", government="Corland", source="a", language="en")
    b = readout(korean, "b", government="가람", source="b", language="ko")
    assert leaders(a, b) == {"a": "Ilse Brandt", "b": "Oh Daram"}


def test_whom_the_other_readout_names_is_found_by_the_sound_of_his_name():
    english = "President Ilse Brandt met President Kang Cheollim. President Brandt thanked him. President Kang spoke of trade."
    korean = "위대한 령장이신 강철림께서 일제 브란트 대통령과 상봉하였다. 강철림께서는 때가 되였다고 말하였다. 브란트 대통령은 동의한다고 말하였다. 강철림께서는 만족한다고 말하였다."
    a = readout(english, "a", government="Corland", source="a", language="en")
    b = readout(korean, "b", government="백두루", source="b", language="ko")
    assert leaders(a, b) == {"a": "Ilse Brandt", "b": "Kang Cheollim"}
