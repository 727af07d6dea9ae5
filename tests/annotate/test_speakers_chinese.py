"""Who is said to say a statement of a Chinese readout."""

import pytest

from tests.fake import spoken


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
        ("记者：请问双方是否谈及关税？", "narrator"),
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
    assert spoken(text, "zh", "青洹外交部")[1:] == ["narrator", "沈丹溪", "沈丹溪", "沈丹溪"]
