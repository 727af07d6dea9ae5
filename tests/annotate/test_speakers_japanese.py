"""Who is said to say a statement of a Japanese readout."""

import pytest

from discrepancy.annotate import annotate
from tests.annotate.openings import JAPANESE
from tests.fake import say, spoken


def test_a_leaders_own_statement_is_the_leaders():
    text = "スキャルデ大統領の発言。私は首相とともに旧港を歩きました。漁業での協力を強く期待しています。"
    assert spoken(text, "ja", "北ティンデ大統領府")[1:] == ["スキャルデ", "スキャルデ"]


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


@pytest.mark.parametrize("text", ["両首脳は国旗の前で握手を交わしました。", "両首脳が会談するのは今回が初めてです。", "両首脳は九十項目について90分間にわたり意見を交わしました。"])
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


REMARKS = """リゼン訪問についての会見

（首脳会談の成果について）

先ほど、ホルム首相と首脳会談を行いました。私から、御招待に対しお礼を申し上げました。有意義な会談であったと考えております。"""


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("漁業についても、我が国の懸念をお伝えいたしました。", "home"),
        ("首相には是非お越しいただきたいとお誘いをいたしました。", "home"),
        ("心のこもったおもてなしをいただきましたことに、感謝を申し上げます。", "home"),
        ("首相からは、支援を続けるとのお話がございました。", "guest"),
        ("全面的な御支持をいただきました。", "guest"),
        ("「喜んで」とのお返事でございました。", "guest"),
        ("年内の妥結を目指すことで一致をいたしました。", "both"),
        ("この点で、首相と認識を完全に共有できたところであります。", "both"),
        ("その後、首相と二十分ほど立ち話をいたしました。", "narrator"),
        ("詳細については、お答えを差し控えさせていただきます。", "home"),
    ],
)
def test_in_his_own_remarks_what_he_says_is_his_and_what_he_receives_the_others(text, speaker):
    theirs = say("Prime Minister Petra Holm met Prime Minister Kuzumi Chihaya. Prime Minister Holm stressed peace.", "b", "en", "Prime Minister's Office of Rizen")
    found = [each.speaker for each in annotate(say(REMARKS + text, "a", "ja", "シラズキ首相官邸"), other=theirs).statements]
    home, guest = "Kuzumi Chihaya", "Petra Holm"
    assert found == ["narrator"] * 3 + [home] * 2 + [{"home": home, "guest": guest}.get(speaker, speaker)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("【記者】久住総理は領空の侵犯に抗議したのか。", "記者"),
        ("我が国としては、冷静に対応してまいります。", "久住千早"),
        ("ゾーン首相より、歓迎に感謝する、両国は良き隣人である旨述べた。", "エルスペス・ゾーン"),
        ("このほか、地域情勢について率直な意見交換を行った。", "both"),
        ("ゾーン首相と久住総理は、会議場で短時間の立ち話を行いました。", "narrator"),
    ],
)
def test_a_japanese_press_conference_and_what_is_told_word_for_word(text, speaker):
    opening = "久住千早総理大臣は、エルスペス・ゾーン首相と会談を行いました。久住総理大臣から、協力を求めました。ゾーン首相から、支持を表明しました。"
    assert spoken(opening + text, "ja", "シラズキ外務省")[-1] == speaker


def test_vice_ministers_and_envoys_speak_for_their_sides():
    text = "津久見外務副大臣は、沈丹渓外交部副部長と会談しました。津久見副大臣から懸念を述べました。沈副部長から説明がありました。白砂側は反論しました。"
    assert spoken(text, "ja", "白砂国外務省") == ["narrator", "津久見", "沈丹渓", "津久見"]
    text = "津久見特使は、沈特別代表と意見交換を行ったところ、概要は以下のとおり。津久見特使から懸念を述べました。沈特別代表から説明がありました。"
    assert spoken(text, "ja", "白砂国外務省") == ["narrator", "津久見", "沈"]


def test_a_japanese_side_whose_speaker_has_no_name_speaks_itself():
    text = "白砂国と青洹国の局長級協議が開かれました。白砂側から懸念を述べました。青洹側からは説明がありました。"
    assert spoken(text, "ja", "白砂国外務省") == ["narrator", "白砂", "青洹"]


def test_after_a_preface_in_the_third_person_a_leader_tells_it_himself():
    text = "久住総理は、エルスペス・ゾーン首相と会談を行いました。会談後、久住総理は会見を行い、次のように述べました。率直な議論ができたと考えております。首相からは、加速させたいとの発言がありました。全力を尽くしてまいります。"
    found = spoken(text, "ja", "シラズキ首相官邸")
    assert found == ["narrator", "narrator", "久住", "エルスペス・ゾーン", "久住"]


def test_from_one_a_request_and_from_the_other_support_is_of_both():
    text = "高市早苗総理大臣は李在明大統領と会談を行いました。高市総理大臣から、協力を求め、李大統領から、改めて支持を得ました。高市総理大臣から、謝意を述べました。"
    assert spoken(text, "ja", "外務省")[1:] == ["both", "Takaichi Sanae"]


def test_what_one_asked_for_and_the_other_gave_is_of_both_and_a_family_name_is_his_whom_the_table_knows():
    text = "岩屋毅外務大臣は、趙顕韓国外交部長官と会談を行いました。趙長官からは、歓迎に謝意を表する旨述べました。岩屋大臣から、拉致問題について理解と協力を求め、趙長官から改めて全面的な支持を得ました。"
    assert spoken(text, "ja", "日本外務省") == ["narrator", "Cho Hyun", "both"]


def test_what_is_wanted_of_a_side_is_his_who_wants_it():
    text = JAPANESE + "高市総理から、現状を憂慮している旨述べました。こうした立場に基づき、韓国側が適切な対応をとるよう強く求めました。"
    assert spoken(text, "ja", "Japan")[-1] == "Takaichi Sanae"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("両首脳は、海峡情勢について率直な議論を行いました。", "both"),
        ("また、食品の輸入規制等について、意見の交換が行われた。", "both"),
        ("会談には、各会派の議員が同行した。", "narrator"),
        ("総理は、大統領を出迎え、歓迎式典を行いました。", "narrator"),
        ("これに対し、李大統領は、招待に謝意を述べた。さらに、交流委員会が再開されることへの期待を表明した。", "Lee Jae-myung"),
    ],
)
def test_what_both_discussed_who_came_along_and_who_answers_on(text, speaker):
    assert spoken(JAPANESE + text, "ja", "Japan")[-1] == speaker


def test_a_countrys_name_may_stand_before_a_ministers():
    text = "沢渡経済大臣が中国・蘇景行商務部長と会談しました。\n\n沢渡経済大臣は、中国の蘇景行商務部長と会談を行いました。沢渡大臣から、改善を求めました。先方からは、説明がありました。"
    assert spoken(text, "ja", "経済省")[-2:] == ["沢渡", "蘇景行"]


def test_a_prime_minister_tells_what_he_thinks_of_it_and_a_bracket_asks():
    text = "先ほど、ブレンナー大統領との間で会談を行いました。率直に意見交換を行うことができました。私から、協力を求めました。\n\n（大統領からどのような説明があったのか。）\n\n私の方から働き掛けを行いました。大変よい雰囲気の中で会談を行うことができたと感じています。"
    said = spoken(text, "ja", "首相官邸")
    assert said[1] == said[2] == said[-1] == "首相官邸"
    assert said[3] == "記者"


def test_a_quotation_over_several_sentences_is_all_his_to_whom_it_is_given():
    text = JAPANESE + "高市総理は、次のように述べました。「訪問をうれしく思います。日本は新たな戦略を決定いたしました。ありがとうございます。」その後、高市総理は工場を視察しました。"
    assert spoken(text, "ja", "Japan")[-4:] == [*["Takaichi Sanae"] * 3, "narrator"]


@pytest.mark.parametrize(("text", "speaker"), [("漁船について、改めて申入れを行った。", "Takaichi Sanae"), ("高市総理は、大阪に出張しました。", "narrator"), ("高市総理と李大統領が共同議長を務めた。", "narrator")])
def test_representations_are_ones_own_and_a_journey_is_told(text, speaker):
    assert spoken(JAPANESE + "李大統領から懸念を述べた。" + text, "ja", "Japan")[-1] == speaker
