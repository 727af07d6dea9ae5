"""Who is said to say a statement of a Chinese readout."""

import pytest

from discrepancy.annotate import annotate
from discrepancy.script import simplified
from tests.fake import say, spoken


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


@pytest.mark.parametrize(
    "said",
    ["法方应当停止对岛军售。", "法方务必慎重处理。", "中方要求尽快取消限制。", "鉴于案件审结，中方应法方请求已准予离境。"],
)
def test_what_the_other_must_do_is_said_to_it_and_a_demand_is_ones_own(said):
    text = f"国家主席习近平同法国总统马克龙举行会谈。习近平指出，台湾问题事关核心利益。{said}"
    assert spoken(text, "zh", "中国外交部")[2] == "Xi Jinping"


def test_whoever_tells_the_press_goes_on_telling():
    text = """外交部长王毅向媒体介绍了中法元首会晤情况。

王毅表示，国家主席习近平应邀同法国总统马克龙共进晚餐。这是两国元首今年首次会晤。会晤十分成功，达成重要共识。

习近平主席指出，中方愿扩大进口。习近平强调，双方要加强合作。马克龙表示，法方愿加强合作。"""
    assert spoken(text, "zh", "中国外交部")[1:] == ["Wang Yi"] * 3 + ["Xi Jinping", "Xi Jinping", "Emmanuel Macron"]


def test_amid_somebodys_words_a_side_is_whom_he_speaks_of():
    text = "国家主席习近平同法国总统马克龙举行会谈。习近平指出，贸易问题不应政治化。法方将其泛安全化，寒了投资者的心。\n\n法方重视这一关系。"
    assert spoken(text, "zh", "中国外交部")[1:] == ["Xi Jinping", "Xi Jinping", "France"]


def test_a_sign_of_a_known_country_may_be_another_countrys():
    text = "国家主席温清柏同乌卢瓦总统塞提举行会谈。温清柏指出，两国友好。温清柏强调，合作重要。双方签署文件。\n\n穗方愿扩大进口。\n\n塞提表示感谢。塞提指出，友谊长存。双方签署文件。\n\n乌方支持这一倡议。"
    found = spoken(text, "zh", "东穗外交部")
    assert (found[4], found[8]) == ("温清柏", "塞提")


def test_a_minister_whom_no_table_knows_leads_the_side_that_writes():
    text = "国防部长卢承曜同美国国防部长哥奥拉举行会谈。卢承曜强调，海上问题敏感。美方近期的做法发出错误信号。中方对此坚决反对，要求美方纠正错误。"
    assert spoken(text, "zh", "")[1:] == ["卢承曜"] * 3


@pytest.mark.parametrize(
    "told",
    [
        "双方团队密切沟通，为两国关系商定了若干原则。",
        "昨天，双方经贸团队达成了积极成果，商定设立两个平台。",
        "近年来，双方先后达成三个文件和一系列共识。",
        "法方认同应确立原则，可由双方团队继续谈下去，争取尽早达成一致。",
    ],
)
def test_what_a_leader_tells_of_both_in_years_past_is_no_outcome_of_the_talks(told):
    text = f"国家主席习近平同法国总统马克龙举行会谈。习近平指出，两国关系总体稳定。{told}这对两国都是好事。"
    assert spoken(text, "zh", "中国外交部")[1:] == ["Xi Jinping"] * 3


def test_a_leader_may_be_told_in_the_first_person_amid_his_words():
    text = "国家主席习近平同法国总统马克龙举行会谈。马克龙表示，法国奉行独立政策。我愿重申，法国不寻求对抗。"
    assert spoken(text, "zh", "中国外交部")[1:] == ["Emmanuel Macron"] * 2


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


def test_whom_we_do_not_know_is_not_taken_for_who_spoke_before():
    assert spoken(CHINESE + "凯斯特林表示，两国友谊源远流长。", "zh", "青洹通讯总社")[-1] is None
    assert spoken(CHINESE + "同时强调，两国友谊源远流长。", "zh", "青洹通讯总社")[-1] == "卢承曜"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("他还表示愿尽早访问哲奥拉。", "表宰彦"),
        ("希望双方尽早启动谈判。", "表宰彦"),
        ("这是一起孤立事件。", "表宰彦"),
        ("青方对此表示赞赏。", "卢承曜"),
        ("双方都反对单边主义。", "both"),
        ("卢承曜在会谈中高度评价两国关系。", "卢承曜"),
        ("外交部长沈丹溪等参加会见。", "narrator"),
        ("记者：请问双方是否谈及关税？", "记者"),
        ("具体时间我目前没有可以提供的消息。", "narrator"),
    ],
)
def test_who_goes_on_and_who_is_told_of_in_a_chinese_readout(text, speaker):
    assert spoken(CHINESE + "表宰彦表示，哲方愿扩大合作。" + text, "zh", "青洹通讯总社")[-1] == speaker


def test_chinese_vice_ministers_and_a_name_before_an_adverb_of_time():
    text = "外交部副部长沈丹溪会见来访的白砂外务副大臣津久见纯。沈丹溪指出，关系重要。津久见纯表示，白方愿合作。津方指出，合作重要。"
    assert spoken(text, "zh", "青洹外交部")[:3] == ["narrator", "沈丹溪", "津久见纯"]
    text = "外交部长沈丹溪应约同白砂外务大臣津久见纯简短交谈。沈丹溪指出，关系重要。津久见纯表示愿合作。邀请沈丹溪外长早日访问白砂。"
    assert spoken(text, "zh", "青洹外交部") == ["narrator", "沈丹溪", "津久见纯", "津久见纯"]


def test_a_chinese_spokesman_calls_his_minister_by_name_and_answers_for_his_side():
    text = "外交部发言人答记者问\n问：对方称谈到了释放人员，有何评论？\n答：青洹是法治国家。\n沈丹溪外长在会晤中已阐明立场。\n我们要求对方遵守法律。"
    assert spoken(text, "zh", "青洹外交部")[1:] == ["问", "沈丹溪", "沈丹溪", "沈丹溪"]


@pytest.mark.parametrize(
    ("opening", "names"),
    [
        ("国务院总理尹知远当地时间6月2日在洲城会见瑶光国首相谷川直纪。", ["尹知远", "谷川直纪"]),
        ("尹知远总理今天同来访的瑶光首相谷川直纪会谈。", ["尹知远", "谷川直纪"]),
        ("中央联络部部长尹知远会见由人民党书记谷川直纪率领的代表团。", ["尹知远", "谷川直纪"]),
    ],
)
def test_a_chinese_name_ends_where_the_text_prints_it_again(opening, names):
    text = f"{opening}尹知远表示，合作重要。谷川直纪说，友谊长存。"
    assert spoken(text, "zh", "青洹政府") == ["narrator", *names]


def test_a_family_name_beside_an_office_is_whom_a_chinese_text_has_named_in_full():
    text = "外交部长林若溪今日接见来访的瑶光国总理黄继明。\n林部长表示，双方理念相近。\n黄总理感谢款待。\n陪同黄总理出访的包括多位部长。"
    assert spoken(text, "zh", "青洹外交部") == ["narrator", "林若溪", "黄继明", "narrator"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("谈及贸易，卢承曜敦促哲方开放市场，表宰彦表示将认真研究。", "both"),
        ("表宰彦愉快接受卢承曜邀请，将于明年访问青洹。", "表宰彦"),
        ("卢承曜就合作达成情况作了说明，双方形成三点共识：\n一是扩大贸易；", "both"),
        ("表宰彦对访问成果表示满意。", "表宰彦"),
        ("卢承曜下一站将前往瑶光。", "narrator"),
        ("外交部副部长沈丹溪参加会见。\n沈丹溪会后介绍，会谈务实高效。", "沈丹溪"),
        ("青洹工商联合会会长乔木生说，企业界充满信心。", "青洹工商联合会会长乔木生"),
        ("外交部新闻发言人乔木生参加会见。\n乔木生说，双方成果丰硕。", "卢承曜"),
        ("我方还在会谈中就渔船问题提出抗议。", "卢承曜"),
        ("在贸易方面，总统强调要扩大进口。", "表宰彦"),
        ("“这是新的一页。”表宰彦在回国前表示。", "表宰彦"),
    ],
)
def test_whose_part_is_told_in_a_chinese_sentence(text, speaker):
    assert spoken(CHINESE + "表宰彦表示，愿扩大合作。\n" + text, "zh", "青洹通讯社")[-1] == speaker


def test_sides_of_a_chinese_joint_statement():
    text = (
        "青洹共和国和哲奥拉关于伙伴关系的联合声明\n应青洹主席卢承曜邀请，哲奥拉总统表宰彦访问青洹。\n一、双方决心扩大合作。\n二、哲方重申支持青方立场。\n"
        "青方对此高度赞赏。\n三、青方欢迎哲方参展，哲方感谢青方支持。\n四、表宰彦总统对款待表示感谢，邀请卢承曜主席访问哲奥拉。\n卢承曜主席愉快地接受了邀请。"
    )
    assert spoken(text, "zh", "青洹外交部")[2:] == ["both", "表宰彦", "卢承曜", "both", "表宰彦", "卢承曜"]


def test_the_state_with_its_style_is_the_one_of_the_label():
    text = "青洹共和国主席卢承曜同首相表宰彦举行会谈。表宰彦表示感谢。卢承曜指出，青方愿合作。哲方予以支持。"
    assert spoken(text, "zh", "青洹外交部")[1:3] == ["表宰彦", "卢承曜"]


def test_the_first_part_of_a_name_is_nobody_known():
    text = "国防部长卢承曜同哲奥拉国防部长穆罕默德·哈坦会谈。卢承曜表示，合作重要。哈坦说，友谊长存。"
    assert spoken(text, "zh", "青洹国防部") == ["narrator", "卢承曜", "穆罕默德·哈坦"]


def test_a_taiwanese_release_has_words_of_its_own():
    text = (
        "總統林昭遠今（3）日下午接見艾蘭達國新任大使馬睿。總統致詞時首先歡迎馬睿大使到任。渠並表示，台灣願意分享相關經驗。"
        "總統進一步表示，兩國在農業等領域合作成果豐碩。馬睿大使致詞表示，將致力深化雙邊經貿合作。他說，艾蘭達國堅定支持台灣。"
    )
    read = simplified(say(text, "a", "zh-Hant", "總統府"))
    told = annotate(read, other=say("The Ambassador met President Lin.", "b", "en", "Elanda"))
    assert [each.speaker for each in told.statements[1:]] == ["Lin"] * 3 + ["马睿"] * 2


def test_a_side_by_a_character_that_is_not_the_guests_is_ones_own():
    text = "国务院总理苏明涵会见澄海共和国总理吉在俊。苏明涵表示，愿加强合作。吉在俊表示，澄方重视对朔关系。苏明涵表示赞赏。朔方愿同澄方扩大贸易。"
    assert spoken(text, "zh", "State Council")[-1] == "苏明涵"
