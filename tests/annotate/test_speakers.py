"""Who is said to say a statement, on texts of our own: the rules by which a reader follows a readout in any language."""

import pytest

from discrepancy.annotate import annotate
from tests.annotate.openings import ENGLISH, JAPANESE, KOREAN
from tests.fake import say, spoken


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


@pytest.mark.parametrize(
    ("text", "language", "government", "words"),
    [
        # From where on a statement is plainly its speaker's; null: of each a part, of nobody who is named, of whom is but guessed.
        (ENGLISH + "The two leaders stressed that bridges matter.", "en", "Office of the President of Tolland", "The two leaders stressed"),
        (ENGLISH + "Bridges matter, and the two leaders agreed to build one.", "en", "Office of the President of Tolland", "the two leaders agreed"),
        (ENGLISH + "President Hallam invited President Su to Tolland; President Su thanked him.", "en", "Office of the President of Tolland", None),
        (ENGLISH + "The two leaders discussed bridges, and President Su stressed their worth.", "en", "Office of the President of Tolland", None),
        (KOREAN + "마도휘 총리는 다리가 중요하다고 말했습니다.", "ko", "솔레아 대통령실", "마도휘 총리는"),
        (KOREAN + "마도휘 총리가 직접 나서 달라고 요청했습니다.", "ko", "솔레아 대통령실", None),
        (KOREAN + "마도휘 총리는 환영했습니다. 또한 우려를 표했습니다.", "ko", "솔레아 대통령실", None),
        (JAPANESE + "高市総理から橋の重要性を述べ、両首脳は、橋を架けることで一致しました。", "ja", "Japan", "両首脳は"),
    ],
)
def test_from_where_on_a_statement_is_plainly_its_speakers(text, language, government, words):
    last = annotate(say(text, "a", language, government)).statements[-1]
    assert (last.plain is None) is (words is None)
    assert words is None or last.text[last.plain :].startswith(words)


def test_a_pronoun_is_nobodys_family_name():
    text = "Prime Minister Keir Starmer met President Xi Jinping of China. He welcomed talks with Vice Premier He Lifeng. He raised the case of a publisher."
    assert spoken(text, "en", "United Kingdom")[1:] == ["Keir Starmer"] * 2


def test_what_is_laid_out_is_said_and_what_is_laid_is_a_wreath():
    text = "Prime Minister Keir Starmer met President Xi Jinping of China. On fishing, he laid out in detail that the rules have not changed. He laid a wreath."
    assert spoken(text, "en", "United Kingdom")[1:] == ["Keir Starmer", "narrator"]
