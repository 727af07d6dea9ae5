"""Who is said to say a statement of a Japanese record of a press conference, of an outline of officials, of an agency's news."""

import pytest

from discrepancy.annotate import annotate
from tests.fake import say, spoken

THEIRS = "Minister Aldo Brenner met Minister Kitahara Sho. Minister Brenner stressed trade."
OUTLINE = "北原翔外務大臣は、アルド・ブレンナー外相と会談を行いました。北原大臣から、協力を求めました。ブレンナー外相から、支持を表明しました。\n\n"


@pytest.mark.parametrize(
    ("asks", "answers"),
    [
        ("【東西通信 沼田記者】", "【北原外務大臣】"),
        ("（記者）", "（大臣）"),
        ("記者：", "大臣："),
        ("問）", "答）"),
        ("Q：", "A："),
        ("○記者　", "○大臣　"),
        ("――", ""),
    ],
)
def test_in_a_record_whoever_asks_is_somebody_else_and_an_answer_the_sides(asks, answers):
    text = f"{OUTLINE}{asks}漁業の件は話に出ましたか。先方の反応も伺います。\n\n{answers}その件については、お答えを控えます。先方からは、検討したいというお話がございました。\n\n{asks}合意の見通しは。\n\n{answers}何も決まっておりません。"
    *_, question, more, declined, told, again, nothing = spoken(text, "ja", "汐路国外務省")
    assert question == more == again
    assert question not in {"北原翔", "アルド・ブレンナー", "narrator", "both"}
    assert (declined, told, nothing) == ("北原翔", "アルド・ブレンナー", "北原翔")


def test_a_cabinet_secretary_answers_for_his_side_and_tells_what_its_leader_said():
    text = "【記者】首脳会談についてお聞きします。\n\n【瀬名官房長官】北原総理からは、深い懸念を述べたところであります。ブレンナー首相からは、持ち帰りたいとの発言がありました。政府としては、対話を続けてまいります。"
    theirs = say("Prime Minister Aldo Brenner met Prime Minister Kitahara Sho. Prime Minister Brenner stressed trade.", "b", "en", "Government of Loreno")
    found = [each.speaker for each in annotate(say(text, "a", "ja", "汐路国内閣官房"), other=theirs).statements]
    assert found == ["記者", "Kitahara Sho", "Aldo Brenner", "Kitahara Sho"]


def test_whose_press_conference_a_heading_announces_is_the_publishers_leader():
    text = "北原財務大臣臨時記者会見の概要\n\n関税については、ブレンナー大臣から詳しい説明がございました。私から、遺憾だと申し上げました。ブレンナー大臣からは、理解を求められました。引き続き協議してまいります。"
    assert spoken(text, "ja", "汐路国財務省")[1:] == ["ブレンナー", "北原", "ブレンナー", "北原"]


@pytest.mark.parametrize("number", ["2 ", "（2）", "２　", "・", "②"])
def test_a_number_before_a_statement_is_no_part_of_it(number):
    assert spoken(f"{OUTLINE}{number}我が国は、航行の自由を求めた。", "ja", "汐路国外務省")[-1] == "北原翔"


@pytest.mark.parametrize(
    ("introduced", "later", "guest"),
    [
        ("沈白楼・霧江外交部長", "沈部長", "沈白楼"),
        ("沈白楼・霧江国政府海洋特別代表", "沈特別代表", "沈白楼"),
        ("沈白楼霧江共和国国家主席", "沈主席", "沈白楼"),
        ("沈白楼ローレノ国防部長", "沈部長", "沈白楼"),
        ("霧江の沈白楼商務部長", "沈部長", "沈白楼"),
        ("ルイス・アントン・バルガス外相", "バルガス外相", "ルイス・アントン・バルガス"),
    ],
)
def test_whom_a_readout_introduces_with_a_state_or_a_field(introduced, later, guest):
    text = f"北原翔防衛大臣は、{introduced}と会談を行いました。北原大臣から懸念を述べました。{later}からは、霧江側の立場について説明がありました。"
    assert spoken(text, "ja", "汐路国防衛省") == ["narrator", "北原翔", guest]


def test_officials_and_presidents_of_chambers_lead_their_sides():
    text = "柴田修外務事務次官は、沈白楼外交部副部長と協議を行いました。柴田次官から懸念を提起しました。沈副部長は反論しました。"
    assert spoken(text, "ja", "汐路国外務省") == ["narrator", "柴田修", "沈白楼"]
    text = "野上葵参議院議長一行は、霧江国を訪問した。一行は、沈白楼委員長と会談した。沈委員長から歓迎の挨拶があった。これに対し議長は、交流を深めたいと述べた。一行は3日に帰国した。"
    assert spoken(text, "ja", "汐路国参議院") == ["narrator", "narrator", "沈白楼", "野上葵", "narrator"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("同席した牧村議員から、観光の再開について提案があった。", "牧村"),
        ("汐路の経済団体幹部は、様子を見たいと述べた。", "経済団体幹部"),
        ("北原氏は「対話が大切だ」と語った。", "北原翔"),
        ("また、同外相からは、これまでの協力への謝意が示された。", "アルド・ブレンナー"),
        ("ブレンナー外相も、早期の妥結を目指す考えを示した。", "アルド・ブレンナー"),
        ("ブレンナー外相が先月訪れた島国のモラン大統領は、支援を求めた。", "モラン"),
        ("ブレンナー外相が示した構想を、北原大臣は高く評価した。", "北原翔"),
        ("ローレノ政府は、制裁を科すと発表した旨説明した。", "アルド・ブレンナー"),
        ("瀬名官房長官は会見で、再発の防止を申し入れたと説明した。", "北原翔"),
        ("会談では、技術の協力を進めることで一致しました。", "both"),
        ("両国防相は、訓練を再開することを申し合わせた。", "both"),
        ("漁業協定の交渉を始めることを確認。", "both"),
        ("ブレンナー外相は、経済団体の代表と意見交換を行いました。", "narrator"),
        ("夕食会には、両国の企業関係者も同席しました。", "narrator"),
        ("これに対して先方は、懸念を共有すると応じました。", "アルド・ブレンナー"),
        ("その後、両大臣は昼食を共にしました。", "narrator"),
        ("会談では、経済安全保障についても意見が交わされました。", "both"),
    ],
)
def test_who_says_what_in_an_outline_or_in_the_news(text, speaker):
    assert spoken(OUTLINE + text, "ja", "汐路国外務省")[-1] == speaker


def test_a_spokesmans_statement_that_names_nobody_is_its_governments():
    text = "外務報道官談話\n\n1 汐路国政府は、今回の攻撃を強く非難します。\n\n2 霧江側からは、調査中であるとの回答がありました。\n\n3 我が国は、引き続き冷静に対応していきます。"
    assert spoken(text, "ja", "汐路国外務省")[1:] == ["汐路国", "霧江", "汐路国外務省"]


def test_whom_one_side_leaves_out_the_other_names():
    ours = say("外務報道官談話\n\n我が国は抗議しました。先方からは、説明がありました。", "a", "ja", "汐路国外務省")
    assert annotate(ours, other=say(THEIRS, "b", "en", "Loreno")).statements[-1].speaker == "Aldo Brenner"


@pytest.mark.parametrize(
    ("government", "text", "home", "guest"),
    [
        ("汐路通信", "霧江に是正要求　商務部長と会談\n\n北原翔経済産業相は3日、霧江の沈白楼商務部長と会談した。北原氏は改善を求めた。沈氏は「慣行に沿う」と反論した。", "北原翔", "沈白楼"),
        ("汐路国内閣官房", "【記者】沈主席から言及はありましたか。\n\n【瀬名官房長官】北原総理からは、懸念を述べました。沈主席からは、従来の立場に基づく発言がありました。\n\n【記者】今後はどうしますか。\n\n【瀬名官房長官】対話を続けます。", "北原", "沈"),
        ("汐路国外務省", "柴田修外務事務次官は、沈白楼・霧江外交部副部長と協議を行いました。柴田次官から懸念を述べました。沈副部長から説明がありました。これに先立ち、沈副部長は、北原外務大臣を表敬しました。", "柴田修", "沈白楼"),
    ],
)
def test_whose_leader_somebody_is_by_his_office_and_by_whom_he_met(government, text, home, guest):
    # The other side tells nothing of it.
    theirs = say("外交部发言人答记者问。\n问：有何评论？\n答：我们坚决反对。", "b", "zh", "雾江外交部")
    found = [each.speaker for each in annotate(say(text, "a", "ja", government), other=theirs).statements]
    assert found.index(home) < found.index(guest)
    assert {home, guest} <= set(found)


BOTH_SPEAK = (
    "朝霧・寧曜共同記者発表\n\n【片瀬総理発言】\n\nこの度、霍総理をお迎えできたことを大変うれしく思います。霍総理との間では、経済連携を深めることで一致しました。霍総理からは、輸入を拡大する方針を伺いました。"
    "通貨スワップについても合意に達しました。\n\n【霍総理発言】\n\n温かいおもてなしに感謝申し上げます。片瀬総理から、協力していきたいとのお話がありました。私も全く同感です。対話を続けることで一致しました。寧曜は扉をさらに大きく開きます。"
)


def test_where_both_speak_in_turn_each_tells_it_himself():
    theirs = say("Prime Minister Huo met Prime Minister Katase. Prime Minister Huo spoke of trade.", "b", "en", "Ningyao")
    found = [each.speaker for each in annotate(say(BOTH_SPEAK, "a", "ja", "朝霧国首相官邸"), other=theirs).statements]
    assert found[2:6] == ["Katase", "both", "Huo", "both"]
    assert found[7:] == ["Huo", "Katase", "Huo", "both", "Huo"]


def test_a_name_of_five_characters_and_a_head_of_foreign_affairs():
    text = "南屏を訪問中の安曇野浩太外相は24日、戴岳外交首長と会談した。安曇野氏は邦人の早期解放を要求。戴氏は「法に基づいて処理している」と述べた。同行筋によると、昼食会は和やかだったという。"
    assert spoken(text, "ja", "須磨浦通信") == ["narrator", "安曇野浩太", "戴岳", "同行筋"]


def test_the_country_that_is_visited_is_no_part_of_a_name():
    text = "4月2日、嵐川を訪問中の野上俊平外務大臣は、蘇景行嵐川外交部長と会談を行いました。蘇部長からは、歓迎の発言がありました。これに対し当方からは、立場に変更はない旨回答しました。"
    assert spoken(text, "ja", "白砂国外務省") == ["narrator", "蘇景行", "野上俊平"]


@pytest.mark.parametrize(
    ("text", "government", "said"),
    [
        ("外交部の林博文部長は5日、堂島誠衆議院議員の表敬を受けた。林部長は、堂島議員の訪問を歓迎した。堂島議員は、交流を後押ししていくと述べた。", "玄渓外交部", ["narrator", "林博文", "堂島誠"]),
        ("4月10日、呉江帆駐白砂大使は、野上俊平外務大臣と会見し、意見を交換した。呉大使は、歩み寄りを希望すると述べた。野上大臣は、関係の発展を推進したいと表明した。", "嵐川大使館", ["narrator", "呉江帆", "野上俊平"]),
        ("植田浩総裁は、6月3日、潘知行・嵐川銀行総裁と面会した。植田総裁は、金融政策を説明した。", "白砂銀行", ["narrator", "植田浩"]),
        ("一ノ瀬進外務大臣は、アナ・ソルテ大陸連合外務・安全保障政策上級代表と会談を行いました。一ノ瀬大臣から、懸念を述べました。ソルテ上級代表は、支持を表明しました。", "白砂国外務省", ["narrator", "一ノ瀬進", "ソルテ"]),
        ("蓮見俊大臣は、ファルク商務長官と会談を行いました。さらに、現地企業と意見交換を行い、工場を視察しました。", "白砂国経済産業省", ["narrator", "narrator"]),
    ],
)
def test_members_of_parliament_ambassadors_and_other_offices(text, government, said):
    assert spoken(text, "ja", government) == said
