"""Who is said to say what in Chinese releases as ministries of several states, a palace and the news print them."""

import pytest

from discrepancy.annotate import annotate, load_tables
from discrepancy.annotate.parties import cast
from discrepancy.script import simplified
from tests.fake import say, spoken

PORT = "外交部长陈敬仁博士今早在外交部大厦与到访的苍浦外务大臣真锅悠会面，并设午宴招待真锅外相一行。陈部长感谢苍浦的支持。真锅外相则表示赞赏。\n\n两位部长还参观了码头。两位部长随后合影。\n"


def voices(text: str, language: str, government: str) -> tuple[list[str | None], str | None, str | None]:
    """Return the speakers of a text in simplified characters, its leader and whom he met."""
    read = simplified(say(text, "a", language, government))
    found = cast(read, load_tables().names)
    return [each.speaker for each in annotate(read).statements], found.home and found.home.label, found.guest and found.guest.label


def test_a_party_and_a_style_are_no_names():
    assert voices(PORT, "zh", "珠屿外交部") == (["narrator", "陈敬仁", "真锅悠", "narrator", "narrator"], "陈敬仁", "真锅悠")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("真锅外相今天下午也拜会了总理吴立群。", "narrator"),
        ("真锅外相是应陈部长的邀请，于4月1日至3日访问珠屿。", "narrator"),
        ("真锅外相今天还参观了船厂。真锅外相拜会了总理吴立群。吴总理对苍浦企业扩大投资表示欢迎。", "吴总理"),
        ("外交部政务次长杜衡也在座。", "narrator"),
        ("两国工商界人士约200人出席。", "narrator"),
        ("外交部政务次长杜衡陪同接见。", "narrator"),
        ("港湾大学国际关系学者方知白分析，双方意在降温。", "港湾大学国际关系学者方知白"),
        ("访问团团员、参议员高桥萌亦分享交流经验。", "参议员高桥萌"),
    ],
)
def test_who_else_has_a_part_in_a_visit(text, speaker):
    assert spoken(f"{PORT}\n\n{text}", "zh", "珠屿外交部")[-1] == speaker


def test_members_of_parliament_lead_a_delegation():
    text = (
        "外交部長林博文本（4）月5日上午接見千島野國眾議員堂島誠率領的訪問團一行6人。林部長歡迎堂島議員第三度來訪。期盼千島野持續支持玄溪。"
        "堂島議員表示，兩國是命運共同體。渠並感謝玄溪民眾踴躍捐款。\n\n林部長歡迎江山會長長年支持。"
    )
    assert voices(text, "zh-TW", "玄溪外交部") == (["narrator", "林博文", "林博文", "堂岛诚", "堂岛诚", "林博文"], "林博文", "堂岛诚")


def test_what_we_agreed_is_of_both_whoever_tells_it():
    text = (
        "国务院总理霍启明10日下午同朝雾国首相片濑文彦共同会见记者。霍启明表示，我同片濑首相举行了会谈。我们商定，尽早重启财金对话。宁方欢迎投资。"
        "片濑文彦表示，我深感高兴。我们一致认为，应当维护自由贸易。我们愿扩大合作。\n\n在回答提问时，两位总理分别作答。"
    )
    assert spoken(text, "zh", "宁曜国务院") == ["narrator", "霍启明", "both", "霍启明", "片濑文彦", "both", "片濑文彦", "narrator"]


def test_a_head_of_foreign_affairs_leads_his_side():
    text = "外交首长戴云岳昨日在庆都与来访的须磨浦国外务大臣安昙野浩会晤。戴云岳批评个别国家挑拨。安昙野浩则回应称，合作并非针对第三方。"
    assert voices(text, "zh", "南屏晚报") == (["narrator", "戴云岳", "安昙野浩"], "戴云岳", "安昙野浩")


@pytest.mark.parametrize(
    ("text", "government", "said"),
    [
        ("行政长官黎国梁今日与到访的苍浦外务大臣堂岛诚会面。黎国梁欢迎堂岛诚访港。堂岛诚感谢款待。", "雾港特区政府", ["narrator", "黎国梁", "堂岛诚"]),
        ("科伦国总统洛伦茨同岚川国家主席顾承岳通电话。洛伦茨总统表示，关系重要。顾承岳主席欢迎洛伦茨总统再次访岚，指出应加强对话。", "科伦国大使馆", ["narrator", "洛伦茨", "顾承岳"]),
        ("外交部亚洲司司长刘明松同白砂外务省局长船越健举行磋商。刘明松就有关动向表明严正立场。船越健阐述了白方立场。", "岚川外交部", ["narrator", "刘明松", "船越健"]),
        ("驻白砂大使吴江帆拜会外务大臣野上俊平，就两国关系交换意见。吴大使表示，关系重要。野上大臣表示，愿推动合作。", "岚川驻白砂大使馆", ["narrator", "吴江帆", "野上俊平"]),
        ("外事办公室主任卫和平应约同科伦国总统国家安全事务助理米勒通电话。卫和平说，要落实共识。米勒说，愿保持沟通。", "岚川外交部", ["narrator", "卫和平", "米勒"]),
        ("国家主席顾承岳同科伦国总统埃里克·霍尔特-洛通电话。顾承岳指出，关系重要。洛总统表示赞同。", "岚川外交部", ["narrator", "顾承岳", "埃里克·霍尔特-洛"]),
    ],
)
def test_who_leads_a_side_by_his_office(text, government, said):
    assert spoken(text, "zh", government) == said


def test_a_declaration_that_both_issue_is_theirs_and_a_press_release_is_told():
    text = "国家主席顾承岳同科伦国总统洛伦茨会谈。洛伦茨邀请顾承岳访问科伦，顾承岳愉快接受。双方发表《联合声明》。两国元首共同签署文件，并发表讲话。"
    assert spoken(text, "zh", "岚川外交部")[1:] == ["both", "both", "narrator"]


def test_a_ministry_that_names_nobody_speaks_itself():
    text = "外交部欢迎柯伦国的声明\n柯伦国发表声明支持玄溪。外交部对此表示诚挚欢迎。外交部强调，玄溪将强化自我防卫能力。"
    assert spoken(text, "zh", "玄溪外交部")[2:] == ["玄溪外交部", "玄溪外交部"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("苏景行会见哈特利时指出，两国关系重要。", "苏景行"),
        ("苏景行同哈特利通电话时表示，愿保持沟通。", "苏景行"),
        ("哈特利在接受采访时表示，科方重视这一关系。", "哈特利"),
        ("应哈特利请求，苏景行介绍了岚方的立场。", "苏景行"),
        ("哈特利当天下午离开岚京。", "narrator"),
        ("哈特利是应苏景行邀请来访的。", "narrator"),
    ],
)
def test_when_he_says_it_and_on_whose_invitation(text, speaker):
    opening = "外交部长苏景行同科伦国国务卿哈特利举行会谈。苏景行指出，关系重要。哈特利表示赞同。\n\n"
    assert spoken(opening + text, "zh", "岚川外交部")[-1] == speaker


MINISTERS = "外交部长苏景行同科伦国国务卿哈特利举行会谈。\n\n苏景行指出，关系重要。哈特利表示赞同。\n\n"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("苏景行说，两国是近邻。李强总理不久前成功访问贵国，为合作指明了方向。", "苏景行"),
        ("苏景行说，两国是近邻。我将派财政部长耶明、国务委员布明近期访问贵国。", "苏景行"),
        ("苏景行说，两国是近邻。他也说，双方在一些问题上看法不同，但可以交换意见。", "苏景行"),
        ("苏景行说，两国是近邻。李强总理表示，欢迎来访。", "Li Qiang"),
        ("哈特利一行由司长白远等陪同前往，副部长顾明亦在座。", "narrator"),
        ("随后，哈特利（Ann Hartley）致词时表示，感谢接见。", "哈特利"),
    ],
)
def test_of_whom_a_leader_speaks_is_no_speaker(text, speaker):
    assert spoken(MINISTERS + text, "zh", "岚川外交部")[-1] == speaker


def test_commas_of_other_letters_and_a_name_of_two_parts():
    text = "国家主席苏景行同科伦国国家主席迪拉斯-卡维尔通电话。\n\n苏景行指出,两国积极落实共识。\n\n迪拉斯-卡维尔表示,热烈祝贺建国百年。衷心感谢岚方支持。"
    assert spoken(text, "zh", "岚川外交部") == ["narrator", "苏景行", "迪拉斯-卡维尔", "迪拉斯-卡维尔"]


def test_a_guest_who_speaks_after_a_speech_ends_it():
    text = "总统白若岚上午接见科伦议会访问团。\n\n总统致词内容为：\n\n首先欢迎海登团长率团来访。我要代表人民表达感谢。科伦议会长期关注我们。我也期待各位的建议。\n\n随后，访问团团长海登（Jan Heyden）致词时表示，感谢总统拨冗接见。他指出，合作令人印象深刻。"
    said = spoken(text, "zh", "岚川总统府")
    assert said[2:] == [*["白若岚"] * 4, "海登", "海登"]
