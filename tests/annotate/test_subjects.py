"""Whom a text names, by which offices: who may be the subject of a sentence."""

import pytest

from discrepancy.annotate.cast import persons
from discrepancy.annotate.names import Names
from tests.fake import say, spoken


@pytest.mark.parametrize(
    ("text", "language", "government", "speaker"),
    [
        ("윤다르 대통령은 췌자오린 국무주석과 회담을 가졌습니다. 췌 주석은 사의를 표했습니다.", "ko", "솔레아 대통령실", "췌자오린"),
        ("윤다르 대통령은 라오이선 단장과 통화를 했습니다. 라오이선 단장은 사의를 표했습니다.", "ko", "솔레아 대통령실", "라오이선"),
        ("윤다르 대통령은 필리파 드랙스언더헤이 총리와 회담을 가졌습니다. 드랙스언더헤이 총리는 사의를 표했습니다.", "ko", "솔레아 대통령실", "드랙스언더헤이"),
        ("7月2日，国务主席卢承曜同来访的哲奥拉首相佐山瑠璃子会谈。佐山瑠璃子表示，愿加强合作。", "zh", "青洹通讯总社", "佐山瑠璃子"),
        ("7月2日，首席卢承曜同哲奥拉总统表宰彦会谈。首席强调合作。", "zh", "青洹通讯总社", "卢承曜"),
        ("7月2日、久住千早総理大臣は、舒維遠首席と会談を行いました。舒首席から、謝意を述べました。", "ja", "シラズキ外務省", "舒維遠"),
        ("윤다르 대통령은 라오이선 수상과 회담을 가졌습니다. 라오이선 수상은 사의를 표했습니다.", "ko", "솔레아 대통령실", "라오이선"),
        ("윤다르 대통령은 라오이선 총재와 회담을 가졌습니다. 라오이선 총재는 사의를 표했습니다.", "ko", "솔레아 대통령실", "라오이선"),
        ("7月2日，外务长官卢承曜同哲奥拉总统表宰彦会谈。外务长官强调合作。", "zh", "青洹通讯总社", "卢承曜"),
        ("7月2日，国家主席卢承曜同哲奥拉外交部长官表宰彦会谈。外交部长官强调合作。", "zh", "青洹通讯总社", "表宰彦"),
        *((f"President Nora Killick spoke with {office} Yin Boran of Qiaria. The {office} thanked her.", "en", "Office of the President", "Yin Boran") for office in ("Governor-General", "Governor", "Convenor", "Convener", "Consul", "Regent")),
        ("President Nora Killick spoke with Steward Yin Boran of Qiaria. The Steward thanked her.", "en", "Office of the President", "Yin Boran"),
    ],
)
def test_an_office_is_known_in_the_words_of_many_states_and_a_name_at_its_full_length(text, language, government, speaker):
    assert spoken(text, language, government)[-1] == speaker


def test_what_a_chinese_guest_did_one_after_the_other_is_no_part_of_his_name():
    text = "7月2日，哲奥拉总统鞠海蓝先后同卢承曜会谈。"
    assert [person.label for person in persons(say(text, "a", "zh", "青洹通讯总社"), Names({}, {}))] == ["鞠海蓝"]


def test_a_ministry_before_an_office_is_no_country():
    text = "선우율 외교부 장관과 빙태경 국방부 장관은 회의를 개최했습니다. 빙 장관은 사의를 표했습니다. 빙 장관은 웃었습니다."
    found = persons(say(text, "a", "ko", "수누래 외교부"), Names({}, {}))
    assert ("빙태경", None) in [(person.label, person.country) for person in found]


@pytest.mark.parametrize(("word", "text"), [("최근", "윤다르 대통령은 최근 총리의 방문을 화제로 올렸습니다."), ("네", "네 장관은 목표를 재확인했습니다. 네 장관은 웃었습니다.")])
def test_a_korean_word_for_lately_or_four_is_no_name(word, text):
    assert word not in {person.label for person in persons(say(text, "a", "ko", "솔레아 대통령실"), Names({}, {}))}


@pytest.mark.parametrize(
    ("text", "language", "speakers"),
    [
        (
            "Remarks by President Hallam and President Su of Qiaria\n\nPRESIDENT HALLAM: Thank you all. President Su is welcome.\n\nPRESIDENT SU: The ferry must sail.\n\n(The press left.)",
            "en",
            ["narrator", "Hallam", "Hallam", "Su", "narrator"],
        ),
        (
            "윤다르 대통령, 마도휘 총리와 통화\n\n○ (윤 대통령) 여객선 운항 재개 필요성 강조\n\n- 비용 부담 용의 표명\n\n○ (마도휘 총리) 장관회의 제안\n\n○ 양측은 협의를 이어 가기로 함",
            "ko",
            ["narrator", "윤다르", "윤다르", "마도휘", "both"],
        ),
    ],
)
def test_a_turn_goes_to_him_with_whose_name_it_begins(text, language, speakers):
    assert spoken(text, language, "Office of the President") == speakers
