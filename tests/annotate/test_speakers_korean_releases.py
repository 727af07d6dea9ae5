"""Who leads and who speaks in Korean releases: offices that no list has, briefings, an agency that goes on in a leader's words."""

import pytest

from discrepancy.annotate import leaders
from tests.annotate.openings import KOREAN
from tests.fake import say, spoken

OFFICE = "솔레아 대통령실"


@pytest.mark.parametrize(
    ("opening", "guest"),
    [
        ("윤다르 대통령은 오늘 온하람 수좌의정과 45분간 통화했습니다.", "온 수좌의정"),
        ("윤다르 대통령은 무릅차 국가도독을 만나 회담했습니다.", "무 도독"),
        ("윤다르 대통령은 가타른 통령사장의 초청으로 사흘간 모렌을 방문했습니다.", "가타른 통령사장"),
    ],
)
def test_whom_the_leader_met_has_an_office_that_no_list_has(opening, guest):
    text = f"{opening} 윤 대통령은 협력을 제안했고, {guest}은 검토하겠다고 답했습니다. {guest}은 윤 대통령의 초청을 흔쾌히 수락했습니다."
    assert spoken(text, "ko", OFFICE)[1:] == ["both", spoken(text, "ko", OFFICE)[2]]
    assert spoken(text, "ko", OFFICE)[2] not in {"윤다르", "both", "narrator"}


def test_who_asked_goes_on_after_an_answer():
    text = KOREAN + "윤다르 대통령은 관세 인하를 요청했고, 마도휘 총리는 살펴보겠다고 답했습니다. 또한 비자 제도의 개선도 당부했습니다."
    assert spoken(text, "ko", OFFICE)[-2:] == ["both", "윤다르"]
    text = KOREAN + "양측은 직항로를 다시 열기로 했고, 마도휘 총리는 개통을 서두르자고 했습니다. 아울러 관광객의 안전도 당부했습니다."
    assert spoken(text, "ko", OFFICE)[-1] == "마도휘"


def test_what_the_topic_does_meanwhile_is_no_answer_to_anybody():
    text = KOREAN + "마도휘 총리는 초대에 감사한다고 했습니다. 차를 권하며 윤다르 대통령은 자주 만나자고 말했습니다."
    assert spoken(text, "ko", OFFICE)[-1] == "윤다르"


def test_whom_only_the_other_side_names_is_called_by_his_office():
    text = "윤다르 대통령은 타로스 하벤 모렌 총리와 정상회담을 가졌습니다. 모렌은 먼 이웃입니다. 모렌 국민은 모렌을 찾은 이들을 반깁니다. 대통령은 자주 만나자고 제안했습니다. 총리는 이를 환영했습니다."
    other = say("モレンのハベン首相はユン・ダル大統領と会談した。ハベン首相は歓迎した。", "b", "ja", "モレン外務省")
    from discrepancy.annotate import annotate

    told = [each.speaker for each in annotate(say(text, "a", "ko", OFFICE), other=other).statements]
    assert told[-1] not in {"narrator", "both", "other", "총리", told[-2]}


def test_he_who_tells_it_himself_honours_his_guest():
    ko = say("어제 리오 하벤 모렌 총리님을 만났습니다.\n\n저는 협력을 제안했습니다. 총리님은 꼭 돕겠다고 하셨습니다. 기쁜 마음으로 찾아뵙겠습니다.", "a", "ko", "대통령")
    en = say("The Prime Minister met President Yun of Solea. The Prime Minister welcomed it. President Yun thanked her.", "b", "en", "Office of the Prime Minister of Moren")
    from discrepancy.annotate import annotate

    told = [each.speaker for each in annotate(ko, other=en).statements]
    assert told[0] == told[1] == told[3] == "Yun"
    assert told[2] not in {"Yun", "narrator", "both"}


def test_a_side_by_its_country_is_its_directors():
    text = "솔레아 외교부 설도경 북해국장과 모렌 대외부 나이로 하벤(Nairo Haven) 대륙국장을 수석대표로 하는 제2차 국장급 협의가 열렸다.\n\n솔레아측은 지원 계획을 설명하였다. 모렌측은 이를 환영하였다."
    assert leaders(say(text, "a", "ko", "외교부"), say("They met.", "b"))["a"] == "설도경"
    assert spoken(text, "ko", "외교부")[1:] == ["설도경", "하벤"]


def met(sentence: str, between: str = "\n\n") -> str | None:
    """Return whose a sentence is after the guest's words."""
    text = "조나루 외교부 장관은 이네스 벨트(Ines Velt) 코르반 외교장관과 회담을 가졌다.\n\n조 장관은 협력을 희망하였다. 벨트 장관은 감사를 표하였다."
    return spoken(text + between + sentence, "ko", "외교부")[-1]


@pytest.mark.parametrize("does", ["경험을 공유하였다", "만족감을 드러냈다", "의사를 타진하였다", "도발을 규탄하였다", "우의를 다짐하였다", "가능성을 시사하였다", "배경을 물었다", "고개를 끄덕였다", "박수를 보냈다"])
def test_what_one_does_who_says_something(does):
    assert met(f"벨트 장관은 공급망과 관련하여 {does}.") == "벨트"


@pytest.mark.parametrize("do", ["협력키로 하였다", "협의체를 두기로 결정하였다", "합의에 이르렀다", "합의를 도출하였다", "의견 접근을 이루었다", "도발을 규탄하였다", "협정에 서명하였다"])
def test_what_both_do(do):
    assert met(f"양 장관은 공급망과 관련하여 {do}.") == "both"


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        # His own side does not ask itself.
        ("또한 코르반 측의 지지도 당부하였다.", "조나루"),
        ("또한 코르반 측이 조속히 비준해 줄 것을 요청하였다.", "조나루"),
        ("바다 문제에 대해서는 우리의 일관된 입장을 설명하였다.", "조나루"),
        ("또한 항로의 안전도 당부하였다.", "벨트"),
        # One who agrees with the other is not both.
        ("벨트 장관은 그 필요성에 공감하였다.", "벨트"),
        ("벨트 장관은 조 장관과 협력의 필요성에 공감하였다.", "both"),
        # What becomes of a thing, and what a side has held.
        ("양 장관은 연구소를 세우기로 하였다. 연구소는 내년 봄 문을 연다.", "narrator"),
        ("양 장관은 연구소를 세우기로 하였다. 운영 기관은 5월에 선정될 예정이다.", "narrator"),
        ("쌀 시장은 더 열지 않는다는 원칙을 끝까지 지켰다.", "조나루"),
        ("외교부는 7월 코르반에서 투자설명회를 개최할 예정이다.", "narrator"),
        ("다음에는 조 장관이 코르반을 방문하기로 하였다.", "both"),
        ("조 장관은 10일 귀국할 예정이다.", "narrator"),
        # What others did meanwhile.
        ("벨트 장관은 현관에서 조 장관을 맞이했고, 어린이들이 노래로 환영의 마음을 전했다.", "narrator"),
        ("벨트 장관은 다시 만나자고 말했고, 두 장관은 함께 사진을 찍었다.", "벨트"),
        # What a spokesman gives out.
        ("회담은 차분한 분위기에서 이루어졌다고 가나루 대변인이 전했다.", "narrator"),
        ("이에 가을까지 검토하겠다는 답이 돌아왔다.", "조나루"),
        ("올해 관세도 논의됐습니까?", "기자"),
        ("양국은 올해 수교 30주년을 맞았다.", "narrator"),
        ("두 장관 모두 만족을 나타냈다.", "both"),
        ("소은비 차관은 이르다고 답했다. 이어 기다려 달라고 덧붙였다.", "소은비"),
        ("남방당국은 회담을 비난했다.", "남방당국"),
        ("앞으로도 정부는 최선을 다할 것이다.", "조나루"),
        ("아측은 관심을 요청함.", "조나루"),
    ],
)
def test_who_speaks_in_a_release(sentence, speaker):
    assert met(sentence) in {speaker, f"{speaker} 차관"}


def test_an_agency_goes_on_in_a_leaders_words():
    text = "온차무 벨단 국가주석은 윤다르 솔레아 대통령과 회담했다.\n\n온 주석은 네 가지를 제안했다고 말했다. 첫째, 서로 믿어야 한다.\n\n둘째, 양국은 왕래를 늘려야 한다. 수교 이래 양국은 함께 발전해 왔다.\n\n윤 대통령은 감사를 표했다."
    assert spoken(text, "ko", "벨단통신")[1:] == ["온차무"] * 4 + ["윤다르"]


def test_a_ministrys_comment_names_nobody():
    from discrepancy.annotate import annotate

    text = "외교부는 다음과 같은 논평을 발표하였다.\n\n우리 정부는 깊은 유감을 표한다.\n\n이러한 조치는 결코 용납될 수 없다.\n\n모렌측이 조속히 협의에 응할 것을 촉구한다."
    assert [each.speaker for each in annotate(say(text, "a", "ko", "외교부"), other=say("They met.", "b")).statements] == ["narrator", *["외교부"] * 3]


def test_answers_in_a_briefing_go_on_and_decline():
    text = KOREAN + "\n\n[질문] 배 이야기가 나왔습니까?\n\n[답변] 마도휘 총리는 배를 둘러봤다고 했습니다. 다만 결정은 가을에 내려질 거라고 했습니다. 자세한 것은 말씀드리지 않겠습니다. 우리 정부로서는 감사하게 생각합니다."
    assert spoken(text, "ko", OFFICE)[-4:] == ["마도휘", "마도휘", "윤다르", "윤다르"]
    assert spoken(KOREAN + "\n\n【문】 배 이야기가 나왔습니까?", "ko", OFFICE)[-1] == "문"


def test_brackets_in_a_record_are_nobodys():
    text = "<윤다르 대통령>\n\n여러분, 반갑습니다. (박수) 마도휘 총리님과 저는 협정을 맺기로 합의했습니다.\n\n(자리에 앉은 뒤 발언 시작)"
    told = spoken(KOREAN + "\n\n" + text, "ko", OFFICE)
    assert told[-1] == "narrator"
    assert told[-2] == "both"


def test_an_embassy_is_named_after_its_host():
    text = "조은결 주모렌대사는 마거릿 헤일 모렌 상원의장을 예방하였습니다. 조 대사는 관심을 당부하였습니다. 헤일 의장은 부임을 축하하였습니다."
    assert leaders(say(text, "a", "ko", "주모렌대사관"), say("They met.", "b"))["a"] == "조은결"


def test_whom_a_leader_without_a_name_talked_with_is_his_guest():
    from discrepancy.annotate import annotate

    text = "대통령은 오늘 모렌 총리와 통화했습니다.\n\n대통령은 축하의 뜻을 전했습니다.\n\n총리는 감사를 표했습니다."
    other = say("Prime Minister Arlo Finch spoke with President Cha Eunsol. Prime Minister Finch thanked President Cha.", "b", "en", "Office of the Prime Minister")
    assert [each.speaker for each in annotate(say(text, "a", "ko", OFFICE), other=other).statements] == ["narrator", "Cha Eunsol", "Arlo Finch"]


@pytest.mark.parametrize("between", ["미 ", "미국 ", "미 대외통상부(OFT) "])
def test_a_country_or_a_body_may_stand_before_the_office(between):
    text = f"솔레아 한미 통상장관 면담\n\n설도경 본부장은 루시 하벤(Lucy Haven) {between}대표와 면담을 가졌다.\n\n설 본부장은 우려를 전달하였다.\n\n하벤 대표는 열린 자세로 임하겠다고 밝혔다."
    assert spoken(text, "ko", "산업부")[-2:] == ["설도경", "하벤"]


def test_who_held_an_office_before_is_called_by_it():
    text = "윤다르 대통령은 하벤 루시 전 모렌 총리를 접견했습니다. 윤 대통령은 협력하자고 했습니다. 하벤 전 총리는 감사를 표했습니다."
    assert spoken(text, "ko", OFFICE)[1:] == ["윤다르", spoken(text, "ko", OFFICE)[-1]]
    assert "하벤" in (spoken(text, "ko", OFFICE)[-1] or "")


def test_what_both_propose_goes_on():
    text = KOREAN + "\n\n양 정상은 굳건한 관계를 만들어 나가자고 했습니다. 특히, 교류에 주목하면서 당국 간의 소통도 강화해 나가자고 했습니다."
    assert spoken(text, "ko", OFFICE)[-1] == "both"


def test_what_is_planned_for_later_is_told():
    assert spoken(KOREAN + "윤다르 대통령은 오늘 오후 모렌 의회에서 연설할 예정입니다.", "ko", OFFICE)[-1] == "narrator"


def test_a_minister_of_a_leaders_family_name_is_himself():
    text = "이종설 장관은 모렌 하벤 국방장관과 회담을 가졌다. 이 장관은 협력을 강조하였다. 대한민국은 모렌의 벗이다."
    assert spoken(text, "ko", "국방부")[1] == "이종설"


def test_of_a_japanese_ministers_whole_name_the_first_part_stands_alone():
    text = "설도경 장관은 기하라 미노루 일본 방위대신과 회담을 가졌다. 설 장관은 협력을 강조하였다. 기하라 방위대신은 이를 환영하였다."
    assert spoken(text, "ko", "국방부")[-1] == "Kihara Minoru"


def test_a_family_name_is_not_the_first_name_of_somebody_else():
    text = "조현 장관은 하벤 모렌 외교장관과 회담을 가졌다. 조 바이든 대통령의 친서를 전달받았다. 조 장관은 협력을 강조하였다."
    assert spoken(text, "ko", "대한민국 외교부")[-1] == "Cho Hyun"


def test_the_president_by_his_family_name_beside_an_ambassador_of_that_name():
    text = "이 대통령은 하벤 모렌 총리와 통화했습니다. 이 대통령은 협력을 강조했습니다. 이석태 주모렌 대사가 배석했습니다. 대한민국은 모렌의 벗입니다."
    assert spoken(text, "ko", "대한민국 대통령실")[1] == "Lee Jae-myung"
