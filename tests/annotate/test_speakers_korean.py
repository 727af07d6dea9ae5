"""Who is said to say a statement of a Korean readout."""

import pytest

from discrepancy.annotate import annotate
from tests.annotate.openings import KOREAN
from tests.fake import say, spoken


def test_an_invitation_that_is_returned_is_of_both():
    text = "윤석열 대통령은 시진핑 국가주석과 회담을 가졌습니다. 시 주석은 윤 대통령의 방중을 초청했고, 윤 대통령도 시 주석의 방한을 초청했습니다."
    assert spoken(text, "ko", "South Korea")[1] == "both"


def test_a_side_within_somebodys_words_does_not_speak():
    text = "윤석열 대통령은 양국 관계가 중요하다고 말했습니다. 이어 양국이 평화를 위해 힘을 모으기를 바란다고 했습니다."
    assert spoken(text, "ko", "South Korea")[1] == "Yoon Suk-yeol"


def test_a_briefing_in_the_first_person_is_not_the_leaders_own():
    text = "제가 브리핑하겠습니다. 윤다르 대통령은 감사를 표했습니다. 윤다르 대통령은 강조했습니다. 항공편은 오는 10월부터 두 배로 늘어납니다."
    assert spoken(text, "ko", "솔레아 대통령실")[1:] == ["윤다르", "윤다르", "narrator"]


def test_a_korean_fact_after_somebodys_words_is_the_narrators_and_his_words_go_on():
    text = "윤다르 대통령은 협력을 강조했습니다. 또한 우려를 표했습니다. 지난해 교역은 두 배로 늘었습니다."
    assert spoken(text, "ko", "솔레아 대통령실") == ["윤다르", "윤다르", "narrator"]


@pytest.mark.parametrize(
    "text",
    [
        "윤다르 대통령은 오늘 마 도휘 총리와 첫 통화를 했다.",
        "탁여준 장관은 오늘 시구레 대신과 외교장관회담을 갖고, 심도 있는 의견을 교환하였다.",
        "윤다르 대통령의 이번 방문은 6년 만이며, 윤다르 대통령은 협정에 서명했다.",
    ],
)
def test_a_korean_meeting_is_told_by_the_narrator(text):
    assert spoken(text, "ko", "솔레아 대통령실") == ["narrator"]


def test_a_comrades_words_are_his():
    text = "풍광면제1위원장동지께서 총주석과 상봉하시였다. 풍광면동지께서는 사의를 표시하시였다고 강조하시였다."
    assert spoken(text, "ko", "타무란통신사")[1] == "풍광면"


def test_after_an_answer_the_points_of_him_who_was_answered_go_on():
    text = KOREAN + "윤다르 대통령이 허가를 요청한 데 대해 마도휘 총리는 검토하겠다고 했습니다. 또한 우려를 전달했습니다."
    assert spoken(text, "ko", "솔레아 대통령실")[-2:] == ["마도휘", "윤다르"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("정부는 후속 계획을 마련할 예정입니다.", "윤다르"),
        ("대통령실은 이행 상황을 챙기겠습니다.", "윤다르"),
        ("우리는 이 문제를 끝까지 챙겨 나갈 것입니다.", "윤다르"),
        ("먹거리 안전에 관한 정부의 입장은 확고합니다.", "윤다르"),
        ("젊은 세대의 마음을 얻어야 한다는 것이 대통령의 생각입니다.", "윤다르"),
        ("솔레아는 박람회에 국가관을 두기로 했습니다.", "솔레아"),
        ("양국 경찰은 공조를 이어 갑니다.", "both"),
        ("윤다르 대통령은 방문을 청했고, 마도휘 총리는 이를 흔쾌히 받아들였습니다.", "both"),
        ("양측은 유엔에서의 협력 방안도 협의하였다.", "both"),
        ("양측은 여러 현안을 심도 있게 논의하였다.", "narrator"),
        ("윤다르 대통령은 내일 귀국합니다.", "narrator"),
        ("숨김없이 의견을 주고받았습니다.", "both"),
        ("관세를 낮추기로 했고, 공급망에 대해서는 마도휘 총리는 우려를 표했습니다.", "both"),
        ("마도휘 측은 안전하다고 설명하였으나, 정부는 협의를 이어 갈 계획입니다.", "both"),
        ("국정홍보실은 이행 상황을 챙기겠습니다.", "윤다르"),
        ("공급망을 지켜야 한다는 것이 대통령의 당부입니다.", "윤다르"),
        ("마도휘 총리는 공급망의 안정을 요청했고, 실무 협의를 이어 가기로 했습니다.", "both"),
        ("마도휘 총리는 바둑판으로 화답했습니다.", "narrator"),
        ("윤다르 대통령은 솔레아를 국빈으로 방문하고 있습니다.", "narrator"),
        ("이번 회담은 마도휘 총리가 취임한 뒤 처음으로 이루어진 만남입니다.", "narrator"),
        ("윤다르 대통령은 강조했습니다. 지난해 교역은 3,100억 달러에 달했습니다.", "narrator"),
        ("지상목 정책실장은 합의를 이행하겠다고 밝혔습니다.", "지상목"),
    ],
)
def test_who_acts_in_a_korean_readout(text, speaker):
    opening = "윤다르 대통령은 마도휘 총리와 회담을 가졌습니다. 마도휘 총리는 사의를 표했습니다. 윤다르 대통령은 강조했습니다. 윤다르 대통령은 사의를 표했습니다.\n\n"
    assert spoken(opening + text, "ko", "솔레아 대통령실 국정홍보실")[-1] == speaker


@pytest.mark.parametrize(
    ("step", "speaker"),
    [
        ("공동 연구기금이 조성됩니다.", "narrator"),
        ("첫 회의는 12월에 열립니다.", "narrator"),
        ("연간 한도는 2만 명으로 늘어납니다.", "narrator"),
        ("가장 큰 성과는 핵심광물입니다.", "narrator"),
        ("공동 순찰을 네 번으로 늘립니다.", "both"),
        ("상대방의 대원을 서로 돕게 됩니다.", "both"),
    ],
)
def test_after_what_both_settled_their_deeds_go_on_and_what_nobody_does_is_told(step, speaker):
    assert spoken(KOREAN + "양측은 협력하기로 했습니다. " + step, "ko", "솔레아 대통령실")[-1] == speaker


TALKS = "윤다르 대통령은 마도휘 총리와 회담을 가졌습니다. 윤다르 대통령은 협력을 강조했습니다. "


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("네 장관은 목표를 재확인했습니다.", "both"),
        ("다음 교류는 윤 대통령이 고향을 찾는 것으로 뜻을 모았습니다.", "both"),
        ("마도휘 총리는 참전용사를 오랫동안 끌어안았습니다.", "narrator"),
        ("마도휘 총리는 후렴을 따라 불렀습니다.", "narrator"),
        ("마도휘 총리는 그를 친구라고 불렀습니다.", "마도휘"),
        ("마도휘 총리는 문 앞에서 손님을 맞이하였습니다.", "narrator"),
        ("마도휘 총리는 회담장으로 이동했습니다.", "narrator"),
        ("마도휘 총리는 내일 의장을 면담하고 공장을 방문할 예정입니다.", "narrator"),
        ("마도휘 총리는 10월 포럼을 계기로 솔레아를 방문할 예정입니다.", "마도휘"),
        ("양국은 모두 7건의 문건을 체결했습니다.", "narrator"),
        ("두 정상은 내내 웃었고 통화는 따뜻하게 진행됐습니다.", "narrator"),
        ("다음 회담은 마도휘 총리가 태어난 도시에서 개최됩니다.", "narrator"),
        ("두 정상의 만남은 마도휘 총리가 태어난 도시에서 이루어졌습니다.", "narrator"),
        ("국빈 만찬에서는 마도휘 총리가 준비한 종이 등롱이 걸렸습니다.", "narrator"),
        ("마도휘 총리가 솔레아를 찾은 것은 11년 만으로, 윤다르 대통령은 진심으로 환영한다는 뜻을 전했습니다.", "윤다르"),
        ("두 정상은 함께 무대에 올라 합주를 선보였습니다.", "narrator"),
        ("두 정상은 공동언론발표에 나섰습니다.", "narrator"),
        ("마도휘 총리는 펜으로 답례했습니다.", "narrator"),
        ("올해는 양국이 수교한 지 40주년이 되는 해입니다.", "narrator"),
        ("은봉은 윤다르 대통령이 태어난 고향입니다.", "narrator"),
        ("두 정상은 소인수 회담 30분과 확대 회담 50분에 걸쳐 현안을 논의했습니다.", "narrator"),
        ("공급망을 함께 지켜야 한다는 것이 우리 정부의 생각입니다.", "윤다르"),
        ("양 정상은 협력하기로 했습니다. 사고로 숨진 183명 가운데 136명이 이곳 출신이었습니다.", "narrator"),
        ("양 정상은 협력하기로 했습니다. 그동안 구출된 피해자는 412명에 이릅니다.", "narrator"),
        ("양 정상은 협력하기로 했습니다. 30일 이내의 상호 사증 면제는 2년 더 연장됩니다.", "narrator"),
    ],
)
def test_what_a_korean_readout_tells_and_what_it_has_somebody_say(text, speaker):
    assert spoken(TALKS + text, "ko", "솔레아 대통령실")[-1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("티라넬 측은 안전하다고 설명했고, 우리 측은 확인이 먼저라고 말했습니다.", "both"),
        ("윤다르 대통령은 나무 등을 선물했고, 마도휘 총리는 등불이 두 바닷가를 비춘다고 답했습니다.", "both"),
        ("마도휘 총리는 가을 포럼에 참석하며, 두 정상은 그때 다시 만나기로 했습니다.", "both"),
        ("마도휘 총리는 벼루를 선물했고, 윤다르 대통령은 등롱을 건넸습니다.", "narrator"),
        ("해양경계 회담은 올해 안에 열기로 했습니다.", "both"),
        ("안보에 관해서는 두 정상이 깊은 우려를 나타내고 목표를 확인했습니다.", "both"),
        ("에너지 수급에 대해 의견을 나누었으며, 윤다르 대통령은 항로의 안전을 강조했습니다.", "both"),
        ("늦게까지 이어진 만찬에서는 악단이 민요를 연주했고 우리 국수가 흥을 더했습니다.", "narrator"),
        ("이와 별도로 기업들이 양해각서 9건을 체결했습니다.", "narrator"),
        ("이어 마도휘 총리는 옛 속담을 인용했습니다.", "마도휘"),
    ],
)
def test_a_korean_sentence_is_of_whoever_its_clauses_have_say_something(text, speaker):
    assert spoken(TALKS + text, "ko", "솔레아 대통령실")[-1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("윤다르 대통령은 아이들에게 공책을 나누어 주었습니다.", "narrator"),
        ("윤다르 대통령은 크게 웃었습니다.", "narrator"),
        ("윤다르 대통령은 노래가 좋다고 귀띔했습니다.", "윤다르"),
        ("윤다르 대통령은 노래가 좋다고 거듭 감탄했습니다.", "윤다르"),
        ("윤다르 대통령은 먼 길을 와 주었다면서 손님을 맞았습니다.", "윤다르"),
        ("윤다르 대통령은 농사 이야기를 하다가 농담을 했습니다.", "narrator"),
        ("마도휘 총리는 깊은 유감을 나타냈습니다.", "마도휘"),
        ("두 정상은 함께 무대에 올랐습니다.", "narrator"),
        ("두 정상은 비핵화라는 목표를 거듭 확인했습니다.", "both"),
        ("두 총리는 다시 만나기로 했습니다.", "both"),
        ("양측 모두 우려를 같이하였습니다.", "both"),
        ("총리님께서는 깊이 공감하셨습니다.", "마도휘"),
        ("마도휘 총리는 감사를 표했습니다. 그는 다시 오겠다고 말했습니다.", "마도휘"),
        ("마도휘 총리는 감사를 표하시였다. 또 협조를 구하였다.", "마도휘"),
        ("솔레아 정부는 밀가루를 보내기로 했습니다.", "윤다르"),
        ("댈러웨이 청장은 중재하겠다고 밝혔습니다.", "댈러웨이"),
        ("국왕은 유학 시절을 회고했습니다.", "국왕"),
        ("배석한 홍서진 재무대신은 협상이 거의 끝났다고 보고했습니다.", "홍서진"),
        ("마도휘 특사의 솔레아 방문은 네 번째입니다.", "narrator"),
    ],
)
def test_who_says_and_who_only_acts_in_a_korean_readout(text, speaker):
    assert spoken(TALKS + text, "ko", "솔레아 대통령실")[-1] in {speaker, f"{speaker} 재무대신"}


def test_i_and_the_prime_minister_are_both():
    text = "저는 오늘 마도휘 총리와 만났습니다. 저와 총리님은 협력하기로 합의했습니다. 저는 환대에 감사드립니다."
    assert spoken(text, "ko", "솔레아 대통령실")[1] == "both"


def test_a_leader_is_called_by_the_first_of_his_names():
    text = "윤다르 대통령은 라샨 빈 타흐누르 알실완 왕세자와 만났습니다. 라샨 왕세자는 안부를 전했습니다. 왕세자는 한 달 안에 답하겠다고 약속했습니다."
    assert spoken(text, "ko", "솔레아 대통령실")[1:] == ["라샨", "라샨"]


def test_an_office_before_a_name_goes_with_a_comrade():
    text = "인민동맹 수석서기이신 강철림 동지께서 올라 브란트 대통령과 상봉하시였다. 수석서기동지께서는 때가 되였다고 말씀하시였다. 브란트 대통령은 사의를 표하였다."
    assert spoken(text, "ko", "백두루 중앙통신")[1] == "강철림"


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("마 총리에 따르면 다리는 오월에 열린다.", "마도휘"),
        ("다리가 오월에 열린다는 것이 마 총리의 대답이었습니다.", "마도휘"),
        ("윤다르 대통령 내외는 마도휘 총리를 반갑게 환영했습니다.", "narrator"),
        ("윤다르 대통령은 항구에서 훈련을 참관했습니다.", "narrator"),
        ("이번 만남은 마도휘 총리의 요청으로 이루어졌습니다.", "narrator"),
        ("윤다르 대통령은 교역이 두 배로 늘 것으로 내다봤습니다.", "윤다르"),
    ],
)
def test_a_korean_source_a_couple_and_verbs_of_saying(sentence, speaker):
    assert spoken(KOREAN + sentence, "ko", "솔레아 대통령실")[3] == speaker


def test_a_korean_stranger_says_what_he_says_and_no_more():
    said = spoken(KOREAN + "북항의 올더 켈 주교는 종이 울릴 것이라고 말했습니다. 식탁에는 차가 놓였습니다.", "ko", "솔레아 대통령실")
    assert said[3:] == ["켈 주교", "narrator"]


def test_a_korean_quotation_alone_is_his_who_spoke_before():
    assert spoken(KOREAN + "“강은 얼지 않습니다.”", "ko", "솔레아 대통령실")[3] == "윤다르"


def test_a_briefer_who_tells_who_he_is_speaks_of_his_briefing_and_his_opinion():
    text = "국가안보실장 가나루입니다. 회담 결과를 설명드리겠습니다.\n\n" + KOREAN + "저는 이번 방문이 전환점이 될 것이라고 봅니다. 뜻깊은 성과라고 평가합니다. 질문 있으시면 받겠습니다."
    said = spoken(text, "ko", "솔레아 대통령실")
    assert said[:2] == ["국가안보실장 가나루"] * 2
    assert said[3:5] == ["마도휘", "윤다르"]
    assert said[5:] == ["국가안보실장 가나루"] * 3


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("회담 결과를 말씀드리겠습니다.", "narrator"),
        ("이상으로 브리핑을 마치겠습니다.", "narrator"),
        ("시장의 추가 개방은 없다는 점을 말씀드립니다.", "윤다르"),
        ("대변인 가나루입니다. 시장의 추가 개방은 없다는 점을 말씀드립니다.", "대변인 가나루"),
        ("대변인 가나루입니다. <질문> 관세도 논의됐습니까?", "질문"),
        ("대변인 가나루입니다. Q. 관세도 논의됐습니까? A. 관세는 거론되지 않았습니다.", "대변인 가나루"),
        ("[질문] 관세도 논의됐습니까? [답변] 윤다르 대통령은 관세를 제기했습니다.", "윤다르"),
        ("[질문] 관세도 논의됐습니까? [답변] 관세는 거론되지 않았습니다.", "narrator"),
    ],
)
def test_who_speaks_in_a_korean_briefing(sentence, speaker):
    assert spoken(KOREAN + "\n\n" + sentence, "ko", "솔레아 대통령실")[-1] == speaker


def test_one_hope_at_the_end_of_a_korean_release_makes_it_nobodys_own_statement():
    text = "양측은 협력하기로 했습니다. 양측은 목표를 확인했습니다. 회담은 두 시간 동안 진행됐습니다. 결실로 이어지기를 기대합니다."
    assert spoken(text, "ko", "솔레아 외교부") == ["both", "both", "narrator", "narrator"]


def test_korean_remarks_under_the_name_of_their_speaker_are_his_up_to_the_next():
    text = "<윤다르 대통령>\n\n먼 길 와 주셔서 감사합니다.\n\n두 나라는 가까운 벗입니다.\n\n<하벨 마도휘 총리>\n\n환대에 감사드립니다.\n\n항구를 둘러보고 감명을 받았습니다."
    said = spoken(KOREAN + "\n\n" + text + "\n\n(윤다르 대통령) 진지하게 논의했습니다. 곧 알게 되실 겁니다.", "ko", "솔레아 대통령실")
    assert said[4:] == ["윤다르", "윤다르", "마도휘", "마도휘", "마도휘", "윤다르", "윤다르"]


OWN = "저는 오늘 마도휘 총리님을 맞이했습니다. 먼 길을 와 주셔서 감사합니다. "


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("둘째, 우리는 광물 공급망을 함께 넓혀 가기로 했습니다.", "both"),
        ("우리는 협력하기로 했습니다. 이를 위해 장관급 대화를 매년 개최할 것입니다.", "both"),
        ("총리님과 저는 협력을 넓혀 가기로 하였습니다.", "both"),
        ("한 걸음을 내디딜 수 있게 된 것을 뜻깊게 생각합니다.", "윤다르"),
        ("저와 하벨 마도휘 총리님은 협력을 넓혀 가기로 했습니다.", "both"),
        ("내년은 양국이 수교한 지 60주년이 되는 해입니다.", "윤다르"),
        ("총리님께서도 검토하겠다고 말씀해 주셨습니다.", "마도휘"),
        ("총리님께서는 지지를 보내 주셨습니다.", "마도휘"),
        ("하벨은 우리의 최대 교역국입니다.", "윤다르"),
        ("오늘의 만남이 새로운 출발점이 되기를 바랍니다.", "윤다르"),
    ],
)
def test_a_korean_leaders_own_statement(sentence, speaker):
    heading = "윤다르 대통령, 공동언론발표\n\n"
    assert spoken(heading + OWN + sentence, "ko", "솔레아 대통령실")[-1] == speaker


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("야당은 논평을 내고 “빈손 외교”라고 비판했다.", "야당"),
        ("전문가들은 이행에 시간이 걸릴 것으로 내다봤다.", "전문가들"),
        ("업계에서는 기대와 우려가 엇갈린다.", "업계"),
        ("한편, 참석 기업인들은 통관의 어려움을 호소하였다.", "기업인들"),
        ("이 당국자는 정해진 바 없다고 덧붙였다.", "당국자"),
        ("한편 양국 전문가들은 조사를 함께하기로 했다.", "both"),
        ("이에 대해 환경단체들은 “위험한 도박”이라며 반발했다.", "환경단체들"),
        ("현지 언론은 이번 방문을 대대적으로 보도했다.", "언론"),
        ("마도휘 총리는 나침반을 선물로 전달했다.", "narrator"),
        ("마도휘 총리는 기업 방문 등의 일정을 가질 예정이다.", "narrator"),
        ("대통령 부인은 학교를 찾아 공책을 선물했다.", "부인"),
        ("가라 여사와 노루 여사는 함께 차를 마셨다.", "narrator"),
        ("그러면서 “희생에 경의를 표한다”고 덧붙였다.", "윤다르"),
        ("양국은 총 11건의 양해각서를 체결했다.", "narrator"),
        ("양국은 광물 등 7건의 양해각서(MOU)에 서명했다.", "narrator"),
    ],
)
def test_who_else_has_a_say_in_the_korean_press(sentence, speaker):
    assert spoken(KOREAN + sentence, "ko", "솔레아통신")[-1] == speaker


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("총비서동지께서는 조치를 지지한다는 립장을 재확언하시였다.", "가대성"),
        ("강 브란트주석동지는 친선을 강화할것이라고 말하였다.", "브란트"),
        ("회담에서는 호상 관심사로 되는 문제들이 진지하게 토의되였다.", "both"),
        ("쌍방은 견해의 일치를 보았다.", "both"),
        ("담화에서는 호상 관심사에 대한 의견이 교환되였다.", "both"),
        ("쌍방은 견해의 일치를 보았다. 담화는 친선적인 분위기속에서 진행되였다.", "narrator"),
        ("회담은 친선적인 분위기속에서 진행되였다.", "narrator"),
    ],
)
def test_a_korean_partys_news_agency(sentence, speaker):
    text = "솔레아로동당 총비서이신 가대성동지께서 브란트주석동지와 회담하시였다. 가대성동지께서는 사의를 표하시였다. 브란트주석동지는 사의를 표하였다. "
    assert spoken(text + sentence, "ko", "솔레아중앙통신")[-1] == speaker


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("솔레아는 세계 3위의 광물 생산국이다.", "narrator"),
        ("솔레아 정부는 밀가루를 수송할 예정이다.", "윤다르"),
        ("솔레아는 이 결정을 지지한다는 입장이다.", "윤다르"),
        ("산업부는 양해각서가 체결되었다고 밝혔다.", "narrator"),
        ("두 정상은 협력이 중요하다는 데 인식을 함께했습니다.", "both"),
        ("마측은 실무협의를 개시하겠다고 하였음.", "마도휘"),
        ("한측은 관심을 당부하였음.", "윤다르"),
        ("양측은 우려를 표명하였음.", "both"),
        ("결실로 이어지도록 정부는 후속 계획을 마련하겠습니다.", "윤다르"),
        ("우리로서는 협의가 먼저라고 생각합니다.", "윤다르"),
        ("윤다르 대통령은 마도휘 총리를 접견하고, 양국 현안에 관해 의견을 나눴습니다.", "narrator"),
        ("마도휘 총리는 흔쾌히 응했습니다.", "마도휘"),
        ("양측은 협력하기로 했습니다. 뜻깊은 첫걸음이라고 하겠습니다.", "narrator"),
        ("한걸음 더 나아간 것으로 기대합니다.", "narrator"),
        ("이번이 두 번째 장관 회담입니다.", "narrator"),
        ("산업부는 투자를 늘리겠다고 밝혔다.", "윤다르"),
        ("양측은 협력하기로 했다. 양국 교역액은 지난해 112억 달러를 기록했다.", "narrator"),
        ("양측은 협력하기로 했다. 솔레아와 티라넬의 교역은 전년보다 9.4% 늘었다.", "narrator"),
        ("윤다르 대통령은 사의를 표하고 솔레아는 가까운 이웃이라고 말했다.", "윤다르"),
        ("윤다르 대통령은 사의를 표하고, 마도휘 총리는 가까운 이웃이라고 말했다.", "both"),
        ("의장은 배울 점이 많은 나라라고 했다.", "의장"),
        ("윤다르 대통령과 하벨 마도휘 티라넬 총리는 위원회를 공동 주관하였음.", "narrator"),
        ("윤다르 대통령과 하벨 마도휘 티라넬 총리는 우려를 표하였음.", "both"),
    ],
)
def test_what_korean_ministries_tell(sentence, speaker):
    assert spoken(KOREAN + sentence, "ko", "솔레아 산업부")[-1] == speaker


def test_the_briefer_answers_by_his_office():
    text = "안녕하십니까. 외교부 대변인 가나루입니다. 브리핑을 시작하겠습니다. " + KOREAN + "\n\n▶ 기자: 인원은 확인이 됐습니까?\n\n▷ 대변인: 제가 확인해 드릴 내용이 없습니다.\n\n정부는 노력을 다하고 있습니다."
    said = spoken(text, "ko", "솔레아 외교부")
    assert said[1:3] == ["대변인 가나루"] * 2
    assert said[3:] == ["narrator", "마도휘", "윤다르", "기자", "대변인 가나루", "윤다르"]


def test_a_korean_joint_statement_is_of_both_where_nobody_is_named():
    text = "솔레아-티라넬 공동성명\n\n" + KOREAN + "구체 일정은 외교 경로를 통해 정해질 것이다."
    assert spoken(text, "ko", "솔레아 외교부")[-1] == "both"


def test_a_country_between_a_name_and_an_office_is_no_name():
    text = "솔레아 외교부입니다.\n\n조나루 장관은 사빈 오를로프 콜더 외교장관과 통화를 가졌습니다. 조나루 장관은 협조를 요청했습니다. 조나루 장관은 지지를 당부했습니다.\n\n콜더 선박도 논의됐습니다. 조나루 장관은 감사를 표했습니다. 오를로프 장관은 돕겠다고 답했습니다."
    assert spoken(text, "ko", "솔레아 외교부")[-1] == "오를로프"


def test_a_country_in_a_heading_is_no_name():
    text = "조나루 총리, 콜더 총리와 회담\n\n콜더를 공식 방문 중인 조나루 총리는 오를로프 총리와 회담했다. 오를로프 총리는 환영했다. 조나루 총리는 감사를 표했다."
    assert spoken(text, "ko", "솔레아 총리실")[-2:] == ["오를로프", "조나루"]


def test_a_party_prints_an_office_behind_a_name_without_a_blank():
    text = "솔레아로동당 비서 가대성동지와 브란트외무상사이의 회담이 진행되였다. 가대성동지는 지지를 표명하였다. 브란트외무상은 의지를 피력하였다."
    assert spoken(text, "ko", "솔레아중앙통신")[-1] == "브란트"


def test_who_is_wanted_to_do_something_does_not_say_so():
    text = "이재명 대통령은 시진핑 국가주석과 회담했습니다. 시 주석은 협력을 지지하겠다고 했습니다. 아울러 이 대통령이 편리한 때에 중국을 방문해 주기를 희망한다고 했습니다."
    assert spoken(text, "ko", "대통령실")[1:] == ["Xi Jinping"] * 2


def test_a_foreign_minister_of_the_table_is_found_by_a_part_of_his_name():
    korean = (
        "조현 외교부장관은 4일 멕시코시티에서 「알리시아 바르세나」 멕시코 외교장관과 회담을 갖고, 양국관계에 대해 협의하였다.\n"
        "조 장관은 협상 재개를 요청하였다.\n"
        "바르세나 장관은 한국 기업의 투자를 환영한다고 하였다.\n"
    )
    spanish = "La secretaria de Relaciones Exteriores, Alicia Bárcena, se reunió hoy con el ministro de Asuntos Exteriores de la República de Corea.\n"
    told = annotate(say(korean, "a", "ko", "외교부"), other=say(spanish, "b", "es", "Secretaría de Relaciones Exteriores"))
    assert [each.speaker for each in told.statements] == ["narrator", "Cho Hyun", "Alicia Bárcena"]
