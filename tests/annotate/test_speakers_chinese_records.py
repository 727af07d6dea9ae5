"""Who is said to say a statement of a Chinese record of remarks, or of a speech."""

from tests.fake import spoken

TALKS = "外交部长沈丹溪同白砂外相津久见纯举行会谈。\n"


def test_a_spokesman_tells_of_the_talks_and_speaks_for_his_side():
    text = (
        "外交部发言人乔木生主持例行记者会\n记者：请介绍会谈情况。\n乔木生：沈丹溪外长昨天同白砂外相津久见纯举行会谈。\n沈丹溪外长指出，关系重要。\n"
        "津久见纯外相表示，愿保持沟通。\n双方同意继续磋商。\n环宇社：青方如何评论演习？\n乔木生：我们坚决反对。\n青洹军队时刻戒备。"
    )
    found = spoken(text, "zh", "青洹外交部")
    assert found == ["narrator", "记者", "narrator", "沈丹溪", "津久见纯", "both", "环宇社", "沈丹溪", "沈丹溪"]


def test_a_minister_in_his_turn_speaks_himself():
    text = TALKS + "记者：会谈如何？\n沈丹溪部长：我和津久见外相谈了三个小时。\n我们商定建立热线。\n津久见外相向我介绍了白方看法。\n这是一次成功的会谈。"
    assert spoken(text, "zh", "青洹外交部")[1:] == ["记者", "沈丹溪", "both", "津久见纯", "沈丹溪"]


def test_who_says_something_before_a_colon_has_no_turn():
    text = TALKS + "沈丹溪指出：\n——要扩大合作。\n——希望白方慎重。"
    assert spoken(text, "zh", "青洹外交部")[1:] == ["沈丹溪", "沈丹溪", "沈丹溪"]


def test_a_chinese_speech_is_his_who_gives_it():
    text = (
        "卢承曜主席在欢迎宴会上的致辞\n尊敬的表宰彦总统，\n女士们、先生们：\n很高兴同各位相聚。\n昨天，我同表宰彦总统举行了会谈。\n"
        "总统先生告诉我，哲奥拉将扩大进口。\n我们一致同意加强合作。\n青洹的大门永远敞开。"
    )
    assert spoken(text, "zh", "青洹政府")[1:] == [*["卢承曜"] * 4, "表宰彦", "both", "卢承曜"]


def test_a_leaders_words_in_the_first_person_make_no_speech():
    text = "国家主席卢承曜同哲奥拉总统表宰彦会谈。卢承曜指出，我愿同总统先生合作。我们要扩大贸易。表宰彦表示感谢。我完全赞同。"
    assert spoken(text, "zh", "青洹外交部")[1:] == ["卢承曜", "卢承曜", "表宰彦", "表宰彦"]


def test_a_letter_is_not_of_him_whom_it_calls_by_name():
    text = "哲奥拉总统表宰彦致青洹主席的贺电\n尊敬的卢承曜主席：\n我谨代表哲奥拉人民向您致以祝贺。\n我期待早日会面。"
    assert "卢承曜" not in spoken(text, "zh", "哲奥拉总统府")


def test_what_both_settled_in_answers_and_under_a_heading():
    text = TALKS + "沈丹溪同津久见纯达成三点共识：\n一是扩大贸易。\n二是建立热线。\n会谈后，双方签署文件，并商定明年再次会晤。"
    assert spoken(text, "zh", "青洹外交部")[2:] == ["both", "both", "both"]


def test_a_state_with_an_office_is_no_name():
    text = "国家主席卢承曜同哲奥拉总统表宰彦互致贺电。\n卢承曜指出，关系重要。\n表宰彦在贺电中表示，友谊长存。"
    assert spoken(text, "zh", "青洹外交部") == ["narrator", "卢承曜", "表宰彦"]


def test_an_answer_goes_back_to_its_side_after_the_others_words():
    text = TALKS + "问：白方怎么说？\n答：津久见外相表示，白方愿保持克制。\n我国欢迎这一态度。\n有人问：这够吗？\n《青洹晨报》问：何时复谈？"
    assert spoken(text, "zh", "青洹外交部")[1:] == ["问", "津久见纯", "沈丹溪", "沈丹溪", "《青洹晨报》问"]
