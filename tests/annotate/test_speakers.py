"""Who is said to say a statement, on texts of our own: the rules by which a reader follows a readout."""

import pytest

from discrepancy.annotate import annotate, leaders
from tests.fake import say, spoken


def test_two_persons_joined_are_both_and_their_event_is_the_narrators():
    text = "President Emmanuel Macron and President Xi Jinping of China, accompanied by ministers, have just concluded a meeting in Paris. President Emmanuel Macron and President Xi Jinping agreed on a plan."
    assert spoken(text, "en", "France") == ["narrator", "both"]


def test_what_officials_will_do_is_of_both_and_a_bare_step_or_fact_is_the_narrators():
    text = "President Xi Jinping met President Emmanuel Macron in Beijing. The two sides agreed on trade. Experts of the two countries will meet next year. New flights will begin in spring. Trade stood at 40 billion dollars."
    assert spoken(text, "en", "China") == ["narrator", "both", "both", "narrator", "narrator"]


def test_a_side_after_both_is_that_country():
    text = "President Donald Trump met President Xi Jinping in Busan. Both sides agreed to talk. The Chinese side is willing to buy more. The US side values this."
    assert spoken(text, "en", "China")[2:] == ["China", "United States"]


def test_each_side_stating_its_own_is_both():
    text = "President Donald Trump met President Xi Jinping in Busan. The Chinese side set out its position, and the US side stated its policy."
    assert spoken(text, "en", "China")[1] == "both"


def test_an_invitation_that_is_returned_is_of_both():
    text = "윤석열 대통령은 시진핑 국가주석과 회담을 가졌습니다. 시 주석은 윤 대통령의 방중을 초청했고, 윤 대통령도 시 주석의 방한을 초청했습니다."
    assert spoken(text, "ko", "South Korea")[1] == "both"


def test_a_side_within_somebodys_words_does_not_speak():
    text = "윤석열 대통령은 양국 관계가 중요하다고 말했습니다. 이어 양국이 평화를 위해 힘을 모으기를 바란다고 했습니다."
    assert spoken(text, "ko", "South Korea")[1] == "Yoon Suk-yeol"


def test_a_signature_after_the_talks_is_the_narrators():
    text = "国家主席习近平同法国总统马克龙举行会谈。习近平指出，双方要加强合作。会谈后，两国元首共同见证签署15份文件。"
    assert spoken(text, "zh", "中国外交部")[1:] == ["Xi Jinping", "narrator"]


def test_what_a_side_is_asked_for_is_not_its_own_words():
    text = "国家主席习近平同法国总统马克龙举行会谈。马克龙表示，法方愿加强合作。两军要多沟通，希望法方恪守承诺。"
    assert spoken(text, "zh", "中国外交部")[2] == "Xi Jinping"


@pytest.mark.parametrize("verb", ["确认", "强调", "主张"])
def test_what_both_sides_state_is_not_the_last_speakers(verb):
    text = f"国家主席习近平同法国总统马克龙举行会谈。习近平指出，中方愿扩大进口。双方{verb}，自7月1日起暂停收费。"
    assert spoken(text, "zh", "中国外交部")[1:] == ["Xi Jinping", "both"]


@pytest.mark.parametrize("apostrophe", ["'", "’"])
def test_either_apostrophe_is_read(apostrophe):
    text = f"La Présidente de la République s{apostrophe}est entretenue avec le Premier ministre du Bharavan, M. Arvan Desikar. Elle a appelé à la retenue."
    assert spoken(text, "fr", "Présidence de la République de Saint-Aurèle") == ["narrator", "la Présidente"]


@pytest.mark.parametrize(
    ("text", "government", "leader"),
    [
        ("H.E. Ms. Mio Asagiri, Prime Minister of Mitsukuni, met Prime Minister Ishan Velgar. Prime Minister Velgar spoke of trade.", "Ministry of External Affairs, Republic of Sindara", "Ishan Velgar"),
        ("President Grant Hallam met President Su Delang of Qiaria. President Su smiled. President Su left.", "Office of the Press Secretary, Tolland House", "Grant Hallam"),
        ("At the invitation of Prime Minister Megumi Kirino, President Devika Tharan is on a visit. President Devika Tharan thanked her host.", "Quillon", "Devika Tharan"),
    ],
)
def test_the_publishing_side_is_led_by_its_own(text, government, leader):
    read = say(text, "a", "en", government)
    other = say("They met.", "b", "en", "the other side")
    assert leaders(read, other)["a"] == leader


def test_a_family_name_is_a_known_leaders_only_where_his_country_is_named():
    text = "윤다르 대통령은 회담을 가졌습니다. 윤 대통령은 감사를 표했습니다."
    assert "Yoon Suk-yeol" not in spoken(text, "ko", "솔레아 대통령실")


@pytest.mark.parametrize(
    "said",
    ["法方应当停止对岛军售。", "法方务必慎重处理。", "中方要求尽快取消限制。", "鉴于案件审结，中方应法方请求已准予离境。"],
)
def test_what_the_other_must_do_is_said_to_it_and_a_demand_is_ones_own(said):
    text = f"国家主席习近平同法国总统马克龙举行会谈。习近平指出，台湾问题事关核心利益。{said}"
    assert spoken(text, "zh", "中国外交部")[2] == "Xi Jinping"


def test_a_leaders_own_statement_is_the_leaders():
    text = "スキャルデ大統領の発言。私は首相とともに旧港を歩きました。漁業での協力を強く期待しています。"
    assert spoken(text, "ja", "北ティンデ大統領府")[1:] == ["スキャルデ", "スキャルデ"]


def test_nobody_leads_both_sides():
    text_a = "요른 스캴데 대통령은 아누라 벨와스 총리의 초청으로 키리나타를 방문하였다. 벨와스 총리는 환영의 뜻을 밝혔다. 스캴데 대통령은 사의를 표하였다."
    text_b = "スキャルデ大統領の発言。私は首相とともに旧港を歩きました。スキャルデ大統領は述べました。"
    a = say(text_a, "a", "ko", "키리나타 외무부")
    b = say(text_b, "b", "ja", "北ティンデ大統領府")
    assert leaders(a, b) == {"a": "벨와스", "b": "スキャルデ"}


def test_the_place_of_a_dateline_is_no_person():
    text = "Entretien avec le Secrétaire d’État du Carrowan, Sankoro, le 7 mars 2040. Mme Aminatou Kelwa, ministre des Affaires étrangères, a reçu un appel de M. Wade Hollister, Secrétaire d’État. Elle a plaidé pour la paix."
    assert spoken(text, "fr", "Ministère des Affaires étrangères du Mbatora")[2] == "Aminatou Kelwa"


@pytest.mark.parametrize(
    ("text", "language", "government"),
    [
        ("이재명 대통령은 시진핑 국가주석과 회담을 갖고 여러 현안을 폭넓게 협의하였다.", "ko", "South Korea"),
        ("이재명 대통령은 시진핑 국가주석에게 자개함을 선물했습니다.", "ko", "South Korea"),
        ("高市総理大臣は、李在明大統領による歓迎式典に臨みました。", "ja", "Japan"),
        ("会谈之后，习近平同马克龙共同茶叙，轻松交谈。", "zh", "中国外交部"),
        ("По инициативе французской стороны состоялся телефонный разговор Президента Владимира Путина с Президентом Франции Э.Макроном.", "ru", "Kremlin"),
    ],
)
def test_a_deed_is_told_by_the_narrator(text, language, government):
    assert spoken(text, language, government) == ["narrator"]


@pytest.mark.parametrize(
    ("text", "language", "government"),
    [
        ("国家主席习近平同法国总统马克龙举行会谈。双方就乌克兰局势交换意见，习近平表示，中方支持和谈。", "zh", "中国外交部"),
        ("国家主席习近平同法国总统马克龙举行会谈。双方就乌克兰局势交换意见，一致认为应当停火。", "zh", "中国外交部"),
        ("高市総理大臣は李在明大統領と会談を行いました。両首脳は地域情勢についても議論し、高市総理から、懸念を述べました。", "ja", "Japan"),
    ],
)
def test_a_talk_of_both_in_which_one_is_quoted_is_of_both(text, language, government):
    assert spoken(text, language, government)[1] == "both"


def test_whoever_tells_the_press_goes_on_telling():
    text = """外交部长王毅向媒体介绍了中法元首会晤情况。

王毅表示，国家主席习近平应邀同法国总统马克龙共进晚餐。这是两国元首今年首次会晤。会晤十分成功，达成重要共识。

习近平主席指出，中方愿扩大进口。习近平强调，双方要加强合作。马克龙表示，法方愿加强合作。"""
    assert spoken(text, "zh", "中国外交部")[1:] == ["Wang Yi"] * 3 + ["Xi Jinping", "Xi Jinping", "Emmanuel Macron"]


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


def test_amid_somebodys_words_a_side_is_whom_he_speaks_of():
    text = "国家主席习近平同法国总统马克龙举行会谈。习近平指出，贸易问题不应政治化。法方将其泛安全化，寒了投资者的心。\n\n法方重视这一关系。"
    assert spoken(text, "zh", "中国外交部")[1:] == ["Xi Jinping", "Xi Jinping", "France"]


def test_a_sign_of_a_known_country_may_be_another_countrys():
    text = "国家主席温清柏同乌卢瓦总统塞提举行会谈。温清柏指出，两国友好。温清柏强调，合作重要。双方签署文件。\n\n穗方愿扩大进口。\n\n塞提表示感谢。塞提指出，友谊长存。双方签署文件。\n\n乌方支持这一倡议。"
    found = spoken(text, "zh", "东穗外交部")
    assert (found[4], found[8]) == ("温清柏", "塞提")


@pytest.mark.parametrize(
    ("text", "language", "government", "speaker"),
    [
        ("鷹森総理大臣は玄洲の沈主席と会談を行いました。沈主席は述べた。葦浜側から、懸念を伝えた。", "ja", "葦浜国外務省", "鷹森"),
        ("鷹森総理大臣は玄洲の沈主席と会談を行いました。鷹森総理大臣は述べた。玄洲側から、説明があり、立場を述べた。", "ja", "葦浜国外務省", "沈"),
        ("탁여준 장관은 추오밍 부장과 회담을 가졌다. 탁여준 장관은 강조하였다. 숴링 측은 설명하였다.", "ko", "가람내 외교부", "추오밍"),
        ("Президент Глеб Строганин провёл разговор с Президентом Холлинмарка Уорреном Саткомбом. Уоррен Саткомб отметил успехи. Севергардская сторона выступила за мир.", "ru", "Пресс-служба Президента Севергарда", "Строганин"),
    ],
)
def test_a_side_by_its_countrys_name_is_its_leader(text, language, government, speaker):
    assert spoken(text, language, government)[-1] == speaker


def test_what_follows_in_somebodys_words_is_no_event():
    text = "President Grant Hallam met President Su Delang of Qiaria. President Su proposed that a treaty be concluded this year."
    assert spoken(text, "en", "Office of the President") == ["narrator", "Su Delang"]


def test_in_a_leaders_own_statement_i_is_the_leader_and_we_agreed_is_of_both():
    text = "Statement by Prime Minister Nora Killick\n\nToday I met President Su Delang of Qiaria. I thanked President Su. We agreed to meet again. I called for the release of prisoners."
    assert spoken(text, "en", "Office of the Prime Minister")[1:] == ["Nora Killick", "Nora Killick", "both", "Nora Killick"]


def test_an_honorific_keeps_an_inviter_from_being_the_subject():
    text = "At the invitation of H.E. President Su Delang of Qiaria, President Grant Hallam is undertaking a State Visit to Qiaria. He thanked his host."
    assert spoken(text, "en", "Office of the President") == ["narrator", "Grant Hallam"]


def test_whoever_says_our_president_is_another():
    text = "Состоялся разговор Глеба Строганина с Президентом Саткомбом. Мы довольны беседой. Мы говорили откровенно. Наш Президент отметил успехи. Торговля выросла вдвое. Глеб Строганин и Строганин."
    assert spoken(text, "ru", "Пресс-служба Президента Севергарда")[1:3] == ["narrator", "narrator"]


def test_we_is_the_leader_in_a_statement_of_his_own():
    text = "А.Градовский: Уважаемый господин Премьер-министр! Мы начинаем строительство порта. Торговля выросла вдвое. Мы рассчитываем на рост."
    assert spoken(text, "ru", "Пресс-служба Президента Велории")[1:] == ["А.Градовский"] * 3


KOREAN = "윤다르 대통령은 마도휘 총리와 회담을 가졌습니다. 마도휘 총리는 사의를 표했습니다. 윤다르 대통령은 사의를 표했습니다. "
JAPANESE = "高市総理大臣は李在明大統領と会談を行いました。"
ENGLISH = "President Grant Hallam met President Su Delang of Qiaria. "


@pytest.mark.parametrize(
    ("text", "language", "government"),
    [
        (KOREAN + "윤다르 대통령은 지지를 요청했으며, 마도휘 총리는 검토하겠다고 답했습니다.", "ko", "솔레아 대통령실"),
        (KOREAN + "윤다르 대통령은 관세 문제를 제기하고, 양측은 협의를 이어 가기로 했습니다.", "ko", "솔레아 대통령실"),
        (KOREAN + "아울러 허가를 요청했으며, 경제 분야에 대해서는 마도휘 총리는 살펴보겠다고 했습니다.", "ko", "솔레아 대통령실"),
        (JAPANESE + "高市総理から懸念を述べ、李大統領から支持が示されました。", "ja", "Japan"),
        (ENGLISH + "President Hallam stressed trade, and the two leaders agreed to talk.", "en", "Office of the President of Tolland"),
        (ENGLISH + "President Hallam invited President Su to Tolland; President Su thanked him.", "en", "Office of the President of Tolland"),
    ],
)
def test_two_who_speak_in_one_sentence_are_both(text, language, government):
    assert spoken(text, language, government)[-1] == "both"


@pytest.mark.parametrize(
    ("text", "language", "government", "speaker"),
    [
        (KOREAN + "윤다르 대통령이 당선을 축하하자 마도휘 총리는 사의를 표했습니다.", "ko", "솔레아 대통령실", "마도휘"),
        (KOREAN + "윤다르 대통령이 허가를 요청한 데 대해 마도휘 총리는 검토하겠다고 했습니다.", "ko", "솔레아 대통령실", "마도휘"),
        (JAPANESE + "高市総理から協力を求めたのに対し、李大統領は支持を表明しました。", "ja", "Japan", "Lee Jae-myung"),
        (KOREAN + "윤다르 대통령은 구상을 설명했고, 마도휘 총리는 이를 경청했습니다.", "ko", "솔레아 대통령실", "윤다르"),
        (KOREAN + "윤다르 대통령은 지지를 요청하고, 마도휘 총리가 솔레아를 찾아 줄 것을 청했습니다.", "ko", "솔레아 대통령실", "윤다르"),
        (JAPANESE + "高市総理から協力を求め、李大統領から支持を得ました。", "ja", "Japan", "Takaichi Sanae"),
        (ENGLISH + "President Hallam thanked Qiaria for its aid, and President Su for his welcome.", "en", "Office of the President of Tolland", "Grant Hallam"),
    ],
)
def test_one_who_is_answered_or_named_in_passing_does_not_share_the_sentence(text, language, government, speaker):
    assert spoken(text, language, government)[-1] == speaker


def test_after_an_answer_the_points_of_him_who_was_answered_go_on():
    text = KOREAN + "윤다르 대통령이 허가를 요청한 데 대해 마도휘 총리는 검토하겠다고 했습니다. 또한 우려를 전달했습니다."
    assert spoken(text, "ko", "솔레아 대통령실")[-2:] == ["마도휘", "윤다르"]


@pytest.mark.parametrize(
    ("text", "language", "government", "speakers"),
    [
        ("Un comité de pilotage se réunira deux fois par an. Une ligne maritime ouvrira en mai.", "fr", "Présidence de la République française", ["both", "narrator"]),
        ("Eine Arbeitsgruppe wird im Mai tagen. Der Zoll wird im Mai sinken.", "de", "Bundesregierung", ["both", "narrator"]),
        ("Un grupo de trabajo se reunirá en mayo. La frontera se reabrirá en junio.", "es", "Presidencia de Tarquera", ["both", "narrator"]),
    ],
)
def test_officials_work_for_both_in_other_languages_too(text, language, government, speakers):
    opening = {"fr": "Le Président Emmanuel Macron a reçu le Président Xi Jinping. ", "de": "Bundeskanzler Friedrich Merz empfing den Präsidenten Xi Jinping. ", "es": "El Presidente Xi Jinping se reunió con el Presidente Emmanuel Macron.\n\n"}[language]
    assert spoken(opening + text, language, government)[1:] == speakers


QIARIA = "President Su Delang of the Republic of Qiaria met President Grant Hallam. "


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("As a gesture of goodwill, Qiaria will free the crew.", "Qiaria"),
        ("TRADE FIRST: Qiaria will lower its tariffs.", "Qiaria"),
        ("The Qiarian government condemned the attack.", "Qiaria"),
        ("Talks went on for hours, and Qiaria has lifted the ban.", "Qiaria"),
        ("Qiaria's exports have grown by 9 percent.", "narrator"),
        ("Qiaria will buy steel. It will also buy soybeans.", "Qiaria"),
        ("Qiaria will buy steel. The ban ends in May.", "narrator"),
        ("Tolland and Qiaria will reopen their consulates.", "both"),
    ],
)
def test_a_country_speaks_where_it_acts(text, speaker):
    assert spoken(QIARIA + text, "en", "Office of the President of Tolland")[-1] == speaker


def test_two_offices_joined_are_both():
    text = "President Su Delang of Qiaria met Prime Minister Nora Killick. The Prime Minister and the President adopted a plan."
    assert spoken(text, "en", "Office of the Prime Minister of Tolland")[1] == "both"


def test_a_country_of_a_peoples_republic_is_not_called_people():
    text = "President Grant Hallam met President Su Delang of the People's Republic of Qiaria. Qiaria will buy steel."
    assert spoken(text, "en", "Office of the President of Tolland")[1] == "Qiaria"


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
        ("지상목 정책실장은 합의를 이행하겠다고 밝혔습니다.", "지상목 정책실장"),
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


def test_a_japanese_step_that_nobody_takes_is_told():
    text = JAPANESE + "両首脳は協力することで一致しました。次回の協議は来年開催されます。"
    assert spoken(text, "ja", "Japan")[-1] == "narrator"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("なお、我が国は、関係国に速やかに説明する予定です。", "Takaichi Sanae"),
        ("関税について、先方から説明がありました。", "Lee Jae-myung"),
        ("先方からは説明があり、高市総理から、再発の防止を求めた。", "both"),
        ("高市総理から来訪を招請し、李大統領はこれを快諾した。", "both"),
        ("復活を強く求めたところ、先方は検討すると述べた。", "Lee Jae-myung"),
        ("日本側が免除を続けることを確認し、李大統領からは査証を新設すると表明した。", "both"),
        ("両首脳は、共同声明に署名し、行動計画を発出しました。", "narrator"),
        ("来月協議を行うことになった。", "both"),
    ],
)
def test_who_acts_in_a_japanese_readout(text, speaker):
    assert spoken(JAPANESE + "高市総理から懸念を述べた。" + text, "ja", "Japan")[-1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The two leaders signed a treaty.", "narrator"),
        ("Following the bid, the government will hold a share.", "Grant Hallam"),
        ("Our team ruled out any bargaining.", "Grant Hallam"),
        ("Coastguards of both will meet.", "both"),
        ("President Su asked for more flights, and it was agreed to open a route.", "both"),
        ("Port fees that each side charges will be suspended.", "narrator"),
        ("Trade in the two countries will grow.", "narrator"),
        ("President Hallam welcomed President Su to Larch House today for talks.", "narrator"),
        ("The leaders concluded a law enforcement agreement.", "both"),
        ("The leaders concluded their talks.", "narrator"),
        ("Leaders directed officials to resolve the issue.", "both"),
        ("Each country will support the summit of the other.", "both"),
        ("The two leaders had a conversation, and President Su congratulated his host.", "Su Delang"),
        ("Foreign ministers will hold talks every year, and President Su accepted an invitation.", "both"),
        ("President Hallam pressed for fair trade, and he made clear that chips are not for sale.", "Grant Hallam"),
        ("One job in five depends on trade, and the Government will keep working.", "Grant Hallam"),
        ("Qiaria's airlines will order aircraft.", "Su Delang"),
        ("Qiaria's exports will grow.", "narrator"),
        ("Secretary Nora Killick and her Qiarian counterpart will meet again.", "both"),
        ("These rules matter, she said, because both states have signed them.", "Su Delang"),
    ],
)
def test_who_acts_in_an_english_readout(text, speaker):
    assert spoken(ENGLISH + "President Su thanked his host. " + text, "en", "Office of the President of Tolland")[-1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("We have adopted a joint statement.", "both"),
        ("Today we have taken our friendship further.", "both"),
        ("From October we will jointly hold reserves.", "both"),
        ("Our officials will meet every year.", "both"),
        ("We want peace.", "Nora Killick"),
        ("I put forward a plan, and Qiaria is studying it.", "both"),
    ],
)
def test_what_we_did_together_in_a_leaders_own_statement_is_of_both(text, speaker):
    opening = "Statement by Prime Minister Nora Killick\n\nToday I met President Su Delang of Qiaria. I thanked President Su. "
    assert spoken(opening + text + " I called for peace. I asked for more.", "en", "Office of the Prime Minister")[-3] == speaker


def test_ones_own_country_is_as_ones_own_government_prints_it():
    text = "At the invitation of Prime Minister Nora Killick, the President of the Qiarian Federation, H.E. Mr. Su Delang, met Prime Minister Nora Killick of Qiaria. The Qiarian side condemned the attack. Tolland thanked its guests for coming to Tolland."
    assert spoken(text, "en", "Ministry of External Affairs of Tolland")[1:] == ["Qiaria", "Tolland"]


def test_a_government_called_by_an_adjective_has_its_country_in_the_text():
    text = "La Présidente de la République a reçu le Président Gleb Rostartsev. La guerre a frappé la Lormandie et les amis de la Lormandie. Dans l’attente, la Lormandie continuera son aide."
    assert spoken(text, "fr", "Présidence de la République lormande")[-1] == "Lormandie"


RUSSIAN = "Президент Глеб Строганин провёл разговор с Президентом Холлинмарка Уорреном Саткомбом. Уоррен Саткомб отметил успехи. Глеб Строганин отметил рост торговли. "


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Президент Холлинмарка предложил перемирие.", "Саткомб"),
        ("Президент Севергарда предложил перемирие.", "Строганин"),
        ("Глеб Строганин предложил перемирие, на что Уоррен Саткомб согласился.", "both"),
        ("Севергардская сторона выступила за мир, а Уоррен Саткомб, в свою очередь, поддержал эту мысль.", "both"),
        ("Севергард и Холлинмарк вместе защищают природу.", "both"),
        ("Эксперты двух стран проведут встречу.", "both"),
        ("Глеб Строганин передал в дар хозяину шкатулку.", "narrator"),
        ("Подписано соглашение о станции.", "narrator"),
        ("Холлинмаркский лидер высказал беспокойство.", "Саткомб"),
        ("Севергардский лидер высказал беспокойство.", "Строганин"),
        ("Лидеры условились о перемирии. С нашей стороны обозначен ряд условий.", "Строганин"),
    ],
)
def test_who_acts_in_a_russian_readout(text, speaker):
    assert spoken(RUSSIAN + text, "ru", "Пресс-служба Президента Севергарда")[-1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Los vuelos continuarán con apego al debido proceso.", "narrator"),
        ("Nadie entrará, recalcó, sin permiso.", "Lucía Monteagudo"),
        ("Obsequió al presidente Whitcomb una edición facsimilar.", "narrator"),
    ],
)
def test_a_spanish_sentence_is_carried_on_where_its_verb_or_an_aside_says_so(text, speaker):
    opening = "La presidenta Lucía Monteagudo sostuvo hoy una reunión con el presidente Dale Whitcomb. La presidenta Lucía Monteagudo pidió respeto. "
    assert spoken(opening + text, "es", "Presidencia de Tarquera")[-1] == speaker


@pytest.mark.parametrize(
    ("text", "language", "government", "speaker"),
    [
        ("Chief Executive Nora Killick met High Consul Su Delang of Qiaria. The High Consul welcomed the plan.", "en", "Office of the Chief Executive", "Su Delang"),
        ("윤다르 대통령은 마도휘 최고소집인과 회담을 가졌습니다. 윤다르 대통령은 사의를 표했습니다. 마도휘 최고소집인은 협력을 강조했습니다.", "ko", "솔레아 대통령실", "마도휘"),
        ("7月2日、錦降拓真総理議官は、タムシン・オールダカー首相と会談を行いました。錦降総理議官から、謝意を述べました。", "ja", "織浜国外務省", "錦降拓真"),
        ("当地时间7月2日，最高召集人卢承曜在浔浦同来访的哲奥拉总统表宰彦会谈。最高召集人强调合作。", "zh", "青洹通讯总社", "卢承曜"),
        ("7月2日、久住千早総理大臣は、訪問中のオク・テリュン(玉泰倫)・セファラン大統領と会談を行いました。オク大統領から、謝意を述べました。", "ja", "シラズキ外務省", "オク・テリュン"),
        ("7月2日、久住千早総理大臣は、エルスペス・ゾーン・リドムーア首相と会談を行いました。ゾーン首相から、リドムーア首相として謝意を述べました。", "ja", "シラズキ外務省", "エルスペス・ゾーン"),
        ("윤다르 대통령은 구즈미 지하야 총리와 회담을 가졌습니다. 지하야 총리는 웃었습니다. 구즈미 총리는 사의를 표했습니다. 구즈미 총리는 협력을 강조했습니다.", "ko", "솔레아 대통령실", "구즈미"),
        ("Bundeskanzler Karl Brandt traf die Erste Ministerin Dana Holm. Die Erste Ministerin betonte die Zusammenarbeit.", "de", "Bundesregierung", "Dana Holm"),
        ("La presidenta Lucía Monteagudo recibió hoy a la Primera Ejecutiva Dana Holm. La Primera Ejecutiva pidió respeto.", "es", "Presidencia de Tarquera", "Dana Holm"),
        ("Le Président Paul Vautrin a reçu la Première exécutive Dana Nettleship. La Première exécutive a salué ce projet.", "fr", "Présidence de la République", "Dana Nettleship"),
    ],
)
def test_whoever_holds_an_office_is_found_by_rank_and_role_and_by_the_whole_of_his_name(text, language, government, speaker):
    assert spoken(text, language, government)[-1] == speaker


def test_a_russian_name_may_follow_a_comma():
    text = "В рамках визита по приглашению руководства Кайры, Арсений Тугаров провёл переговоры с Председателем Кайры Лин Мотином. Арсений Тугаров отметил рост торговли. Арсений Тугаров поддержал план."
    assert spoken(text, "ru", "Администрация Президента")[1] == "Тугаров"


def test_what_the_teller_of_a_leaders_own_statement_tells_of_him_is_the_narrators():
    text = "Состоялись переговоры Президента Велории Игната Градовского с Президентом Дариной Ашгрейв. Игнат Градовский возложил цветы к могиле лётчиков. И.Градовский: Мы говорили о мире. Мы обсудили торговлю. Хочу сказать, что я доволен. Я благодарен хозяевам."
    assert spoken(text, "ru", "Администрация Президента Велории")[:2] == ["narrator", "narrator"]


def test_a_prime_minister_called_by_the_abbreviation_is_the_prime_minister():
    text = "PM meeting with Prime Minister Hada of Erunami: 3 June\n\nThe Prime Minister met the Prime Minister of Erunami, Hada Reiji, today. The Prime Minister said that trade must grow."
    own, other = say(text, "a", "en", "Prime Minister's Office"), say("They met.", "b", "en", "Erunami")
    lead = leaders(own, other)
    assert annotate(own, other=other).statements[-1].speaker == lead["a"] != lead["b"]


def test_a_russian_leader_may_begin_without_i():
    text = "Состоялись переговоры Президента Велории Игната Градовского с Президентом Дариной Ашгрейв. И.Градовский: Уважаемые коллеги! Хочу поблагодарить хозяев. Эта земля помогала всем. Надеюсь на мир. Мы говорили о торговле."
    assert spoken(text, "ru", "Администрация Президента Велории")[2:4] == ["И.Градовский"] * 2
