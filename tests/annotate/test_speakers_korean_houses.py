"""Who leads and who speaks in Korean readouts as ministries, prime ministers' offices and a party's news agency print them."""

import pytest

from tests.fake import spoken

VELT = "조나루 외교부장관, 이네스 벨트(Ines Velt) 코르반 외교장관과 회담\n\n조나루 장관은 이네스 벨트(Ines Velt) 코르반 외교장관과 회담을 가졌다. "


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("벨트 장관은 공감을 표했다.", "벨트"),
        ("벨트 장관 역시 협력을 강조했다.", "벨트"),
        ("조나루 장관 또한 협력을 강조했다.", "조나루"),
        ("벨트 장관(전 총리)은 협력을 강조했다.", "벨트"),
        ("조나루 장관이 방문을 제안하자, 벨트 장관은 검토하겠다고 답했다.", "both"),
        ("조나루 장관이 취임을 축하하자 벨트 장관은 사의를 표했다.", "벨트"),
        ("조나루 장관은 지지를 요청한 바, 벨트 장관은 돕겠다고 하였다.", "both"),
        ("양 장관은 공동성명을 채택하였다.", "both"),
        ("양 장관은 다음 달 다자회의에서 만날 예정이다.", "narrator"),
    ],
)
def test_what_stands_between_a_name_and_what_he_says(sentence, speaker):
    assert spoken(VELT + sentence, "ko", "솔레아 외교부")[-1] == speaker


def test_an_envoy_has_his_sender_before_his_office():
    text = "티라넬을 방문 중인 오람결 대통령 특사(국회의원)는 마도휘 총리를 예방하고, 친서를 전달하는 한편 우리 정부의 의지를 설명하였다. 마도휘 총리는 친서에 사의를 표했다. 특사는 협력을 당부하였다. 마도휘 총리는 환영했다."
    told = spoken(text, "ko", "솔레아 외교부")
    assert told[0] == told[2] == "오람결"


def test_a_party_prints_comrade_behind_a_name_without_a_blank():
    text = "존경하는 한결 위원장동지께서 오를로브련방 외무상을 접견하시였다.\n\n타르바공화국 위원장이신 한결동지께서 우리 나라를 방문하고있는 오를로브련방 외무상 보리쓰 렌낀동지를 접견하시였다.\n\n보리쓰 렌낀동지는 대통령이 보내는 인사를 위원장동지께 정중히 전해드리였다. 위원장동지께서는 깊은 사의를 표하시고 지지를 천명하시였다. 외무상동지는 의지를 피력하였다."
    assert spoken(text, "ko", "타르바중앙통신")[-3:] == ["렌낀", "한결", "렌낀"]


@pytest.mark.parametrize("name", ["한지우", "전하람", "양서윤", "현도윤", "정서윤", "이가람", "문설"])
def test_a_family_name_may_be_a_word_or_a_syllable_of_the_ministry(name):
    text = f"{name} 기획재정부 장관은 이네스 벨트 코르반 재무장관과 회담을 가졌다. {name[0]} 장관은 협력을 희망하였다. 이에 벨트 장관은 공감을 표했다."
    assert spoken(text, "ko", "기획재정부")[1:] == [name, "벨트"]


@pytest.mark.parametrize("offices", ["제1차관 국무부_부장관 차관 부장관", "주코르반대사 외교부_차관보 대사 차관보", "통상교섭본부장 무역대표부_대표 본부장 대표", "국가안보실장 국가안보보좌관 실장 보좌관"])
def test_whoever_is_sent_may_lead_a_side(offices):
    home, guest, ours, theirs = (office.replace("_", " ") for office in offices.split())
    text = f"오람결 {home}은 5월 3일 제임스 린드 코르반 {guest}을 만나 현안을 협의하였다. 오 {ours}은 관심을 요청하였다. 린드 {theirs}은 협조하겠다고 하였다.".replace("대표은", "대표는").replace("대사은", "대사는").replace("보은", "보는").replace("대표을", "대표를")
    assert [who and who[0] for who in spoken(text, "ko", "솔레아 외교부")[1:]] == ["오", "린"]


def test_a_second_of_one_office_is_nobody_of_the_two():
    text = "조나루 총리는 아우렐 코르반 국왕을 예방하였다. 조 총리는 감사를 표했다. 아우렐 국왕은 환영했다. 조 총리는 헬레 브란트 코르반 총리와 회담을 가졌다. 브란트 총리는 시장 개방을 환영했다. 조 총리는 공감을 표했다."
    told = spoken(text, "ko", "솔레아 국무총리실")
    assert told[-2] in {"브란트", "브란트 총리"}
    assert told[-1] == "조나루"


def test_a_leader_may_post_what_he_says():
    text = "조나루 대통령은 다음과 같은 글을 올렸습니다.\n\n오늘 이네스 벨트 코르반 총리와 통화를 했습니다. 벨트 총리님께서는 취임을 축하해 주셨습니다. 저는 협력을 제안했습니다. 우리는 곧 만나기로 했습니다. 국익을 최우선에 두겠습니다."
    assert spoken(text, "ko", "솔레아 대통령실")[2:] == ["벨트", "조나루", "both", "조나루"]
