"""Who may be the subject of a sentence, and which subjects are but told of: on texts of our own."""

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


KOREAN = "윤다르 대통령은 마도휘 총리와 회담을 가졌습니다. 윤다르 대통령은 협력을 강조했습니다. "


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
        ("양 정상은 협력하기로 했습니다. 사고로 숨진 183명 가운데 136명이 이곳 출신이었습니다.", "narrator"),
        ("양 정상은 협력하기로 했습니다. 그동안 구출된 피해자는 412명에 이릅니다.", "narrator"),
        ("양 정상은 협력하기로 했습니다. 30일 이내의 상호 사증 면제는 2년 더 연장됩니다.", "narrator"),
    ],
)
def test_what_a_korean_readout_tells_and_what_it_has_somebody_say(text, speaker):
    assert spoken(KOREAN + text, "ko", "솔레아 대통령실")[-1] == speaker


ENGLISH = "Prime Minister Nora Killick met President Su Delang of Qiaria. The Prime Minister said that trade must grow. "


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Qiaria is one of our largest markets.", "narrator"),
        ("Qiaria citizens will be able to stay for 30 days.", "narrator"),
        ("Qiaria is ready to buy more.", "Qiaria"),
        ("In its place her government would seek a steady course.", "Nora Killick"),
        ("Our ministers conveyed concern.", "Nora Killick"),
        ("Jobs matter, and the Government's position is that jobs stay.", "Nora Killick"),
        ("Ministers denounced the attack.", "both"),
        ("The four ministers backed the plan.", "both"),
        ("Later he will become the first guest to address the house.", "narrator"),
        ("She is accompanied by 54 companies.", "narrator"),
        ("She also called separately on the head of parliament.", "narrator"),
        ("Tomorrow she will see the shipyard.", "narrator"),
        ("Tomorrow the leaders will tour the shipyard.", "narrator"),
        ("The leaders carried on their conversation over lunch.", "narrator"),
        ("The Prime Minister has since spoken to his daughter.", "narrator"),
        ("She also called on Premier Yue Mingchuan, with whom she spoke of trade.", "narrator"),
        ("She called on Qiaria to buy more.", "Nora Killick"),
        ("The Prime Minister welcomed President Su to Larch House this afternoon.", "narrator"),
        ("The President greeted the Prime Minister with full honours.", "narrator"),
        ("The leaders spoke privately for ten minutes.", "narrator"),
        ("On the islands, both were clear that force is no answer.", "both"),
        ("The two governments signed an accord, and will step up patrols.", "both"),
        ("The Office of Fusion will carry out programs with its Qiarian counterpart.", "both"),
        ("Under President Su Delang, the alliance has grown.", "narrator"),
        ("Qiaria remains Westmark's largest market.", "narrator"),
        ("Qiaria's new government is building a port.", "Qiaria"),
    ],
)
def test_who_is_but_told_of_in_an_english_readout(text, speaker):
    assert spoken(ENGLISH + text, "en", "Prime Minister's Office, Westmark")[-1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Today we signed a declaration.", "both"),
        ("As friends do, we spoke frankly.", "both"),
        ("For the first time our two nations have undertaken to consult.", "both"),
        ("It was my pleasure to welcome my friend Prime Minister Hada Reiji.", "Nora Killick"),
    ],
)
def test_a_leader_who_tells_it_himself_says_what_both_did(text, speaker):
    opening = "I met Prime Minister Hada Reiji of Erunami today. I thank Prime Minister Hada Reiji. I am Nora Killick, Prime Minister. "
    assert spoken(opening + text, "en", "Office of the Prime Minister of Westmark")[-1] == speaker


CHINESE = "国家主席卢承曜同哲奥拉总统表宰彦会谈。卢承曜指出，两国关系重要。"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("会见后，卢承曜邀请表宰彦漫步梅园。", "narrator"),
        ("同日，表宰彦拜会卢承曜，转达问候。", "narrator"),
        ("会谈历时95分钟，结束后，两国元首握手话别。", "narrator"),
        ("双方商定延长安排。双方应当拉长清单。", "卢承曜"),
        ("卢承曜欢迎表宰彦再次来华，表宰彦对此表示诚挚感谢。", "both"),
        ("卢承曜指出，表宰彦首次访问青洹，体现了重视。", "卢承曜"),
        ("应卢承曜邀请，表宰彦对青洹进行正式访问。", "narrator"),
    ],
)
def test_what_is_told_after_chinese_talks_and_what_is_said_on_both(text, speaker):
    assert spoken(CHINESE + text, "zh", "青洹通讯总社")[-1] == speaker


@pytest.mark.parametrize("text", ["両首脳は国旗の前で握手を交わしました。", "両首脳が会談するのは今回が初めてです。"])
def test_a_japanese_handshake_and_a_first_meeting_are_told(text):
    opening = "久住千早総理大臣は、エルスペス・ゾーン首相と会談を行いました。久住総理大臣から、協力を求めました。"
    assert spoken(opening + text, "ja", "シラズキ外務省")[-1] == "narrator"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("会談に先立ち、久住総理大臣は国王陛下に拝謁しました。", "narrator"),
        ("両首脳は、枠組み文書に署名し、案件を選定することとなった。", "both"),
        ("防衛協力を進めることで一致し、久住総理大臣から期待を示しました。", "both"),
        ("久住総理大臣から懸念を述べ、これに対しゾーン首相からは理解を示す発言があった。", "both"),
    ],
)
def test_what_is_told_and_what_both_say_in_a_japanese_readout(text, speaker):
    opening = "久住千早総理大臣は、エルスペス・ゾーン首相と会談を行いました。久住総理大臣から、協力を求めました。ゾーン首相から、支持を表明しました。"
    assert spoken(opening + text, "ja", "シラズキ外務省")[-1] == speaker


def test_a_russian_country_may_be_of_two_words():
    text = "Президент Велории Игнат Градовский провёл переговоры с Дариной Ашгрейв. Дарина Ашгрейв отметила рост. Президент Ястребьей Гряды отметил доверие."
    assert spoken(text, "ru", "Пресс-служба Президента Ястребьей Гряды")[-1] not in {"Ашгрейв", "narrator", "both", None}
