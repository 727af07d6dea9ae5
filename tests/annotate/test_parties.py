"""Who met whom: the two persons whom both readouts name, on texts of our own."""

import pytest

from discrepancy.annotate import annotate, leaders, load_tables
from discrepancy.annotate.cast import Person, persons
from discrepancy.annotate.namings.countries import printed_country
from discrepancy.annotate.offices import vocabulary
from discrepancy.annotate.parties import Cast, labels
from discrepancy.read import readout
from tests.fake import say, spoken


def led(a: tuple[str, str, str], b: tuple[str, str, str]) -> dict[str, str | None]:
    """Return who leads each side; a side is its language, its government and its text."""
    read = [readout(text, side, government=government, source=side, language=language) for side, (language, government, text) in zip("ab", (a, b), strict=True)]
    return leaders(*read)


def named(text: str, language: str, government: str) -> set[str | None]:
    return {statement.speaker for statement in annotate(readout(text, "a", government=government, source="a", language=language)).statements}


SILENT = ("en", "the other side", "They met.")


@pytest.mark.parametrize(
    ("side", "leader"),
    [
        (("en", "Office of the President", "President Hallam Delivers Historic Investment\n\nPresident Grant Hallam met President Su Delang of Qiaria. President Hallam thanked President Su."), "Grant Hallam"),
        (("en", "Office of the President", "Readout of the Call with President Su\n\nOffice of the President, Juniper Lodge\n\nPresident Grant Hallam met President Su Delang of Qiaria. President Hallam thanked him."), "Grant Hallam"),
        (("en", "Office of the Prime Minister", "PRESS RELEASE: PM Malak holds talks\n\nPrime Minister Hon. Sione Malak met President Ren Yicheng of Luan. Prime Minister Malak thanked him."), "Sione Malak"),
    ],
)
def test_a_heading_a_place_and_a_style_are_no_part_of_a_name(side, leader):
    assert led(side, SILENT)["a"] == leader


def test_the_office_that_follows_a_name_after_a_comma_is_the_next_persons():
    text = "At the invitation of Prime Minister Devraj Anantkar, the President of the Velorian Federation, H.E. Mr. Artemy Gradov, paid a visit. Prime Minister Anantkar thanked President Gradov. Prime Minister Anantkar spoke of trade."
    assert led(("en", "Ministry of External Affairs of Samudra", text), SILENT)["a"] == "Devraj Anantkar"


def test_a_minister_of_foreign_affairs_is_of_no_country_called_foreign():
    text = "The Foreign Secretary, Imogen Strand, today hosted Lokan's Minister of Foreign Affairs, Helan Tuvi. Minister Tuvi spoke of trade. Minister Tuvi left."
    assert led(("en", "Foreign Office of Wexholm", text), SILENT)["a"] == "Imogen Strand"


def test_whom_a_text_goes_on_to_call_by_the_office_leads_however_well_a_premiers_name_is_known():
    text = "The Minister for Foreign Affairs, Imelda Hartsgrove, met the Foreign Minister of Runtang, Gongye Lin. Ms Hartsgrove called on Premier Zhuo Yanbo. " + "The Minister spoke of trade. " * 4
    other = ("zh", "润棠外交部", "外交部长公冶霖同拉弗斯特兰外长哈茨格罗夫举行会谈。公冶霖表示，欢迎来访。哈茨格罗夫表示，感谢接待。总理卓砚波当日会见哈茨格罗夫。")
    assert led(("en", "Ravelstrand Department of Foreign Affairs", text), other) == {"a": "Imelda Hartsgrove", "b": "Gongye Lin"}


def test_the_minister_for_a_dialogue_is_not_called_dialogue():
    text = "Foreign Secretary hosts Erunami Foreign Minister for 16th Strategic Dialogue\n\nThe Foreign Secretary, Imogen Strand, welcomed Foreign Minister Hada Makoto of Erunami. The Foreign Secretary spoke of trade."
    assert led(("en", "Foreign Office of Wexholm", text), SILENT)["a"] == "Imogen Strand"


def test_a_korean_subject_before_an_office_is_no_name():
    text = "반서우 대통령은 캘럼 스트라스디 네틀마크 총리와 회담을 가졌습니다. 의장대가 총리 내외를 맞이했습니다. 스트라스디 총리는 사의를 표했습니다. 총리는 협력을 강조했습니다."
    assert "의장대가" not in [person.label for person in persons(readout(text, "b", government="늘바다 대통령실", source="b", language="ko"), load_tables().names)]


def test_the_sound_of_the_names_tells_home_from_guest():
    a = ("en", "Foreign Ministry", "Minister Nie Wanqing welcomed Minister Sa Eunho today. Minister Nie spoke of trade. Minister Nie spoke of peace. Minister Sa thanked him.")
    b = ("zh", "梧衡外交部", "外交部长聂万青同米雷索尔外长史恩浩举行会谈。聂万青表示，欢迎来访。史恩浩表示，感谢接待。")
    assert led(a, SILENT)["a"] == "Nie Wanqing"
    assert led(a, b) == {"a": "Sa Eunho", "b": "Nie Wanqing"}


def test_a_family_name_of_three_letters_proves_nothing():
    # 추 (chu) sounds within zhuochunhao, though it is Qiu Daoming's.
    a = ("zh", "朔陵外交部", "外交部长裘道明同来访的嘉蓝奈外交部长卓淳浩举行会谈。裘道明表示，春回大地。卓淳浩表示，愿加强合作。")
    b = ("ko", "가람내 외교부", "탁순호 장관은 추다오밍 숴링 외교부장과 회담하였다. 탁 장관은 사의를 표하였다. 추 부장은 환영하였다. 탁 장관은 우려를 표하였다.")
    assert led(a, b)["b"] == "탁순호"


def test_in_chinese_a_guests_office_has_his_country_before_it():
    text = "应顾铭遐总理邀请，哈多兰总理方律济访问鹏汀。方律济表示，愿深化合作。方律济感谢接待。顾铭遐表示欢迎。顾铭遐表示感谢。"
    assert led(("zh", "鹏汀外交部", text), SILENT)["a"] == "顾铭遐"
    assert led(("zh", "凯尔马王国外交部", "应邀来访的托尔纳共和国外交部长哈尔瓦同外交大臣本特举行会谈。哈尔瓦表示感谢。哈尔瓦表示欢迎。本特表示欢迎。"), SILENT)["a"] == "本特"


def test_a_name_may_hold_a_common_word():
    text = "国家主席闻人朔应约同凪原首相莲见泽通电话。闻人朔指出，两国一衣带水。闻人朔强调，合作是主流。"
    assert named(text, "zh", "昊陵外交部") == {"narrator", "闻人朔"}


def test_a_word_at_the_head_of_sentences_is_no_person():
    text = "国家主席任奕城同塔瓦基里总理马拉库阿举行会谈。" + "任奕城指出，贸易增长。" * 6 + "坚定支持塔方维护主权。" * 4
    assert named(text, "zh", "曦峦日报") == {"narrator", "任奕城"}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("沈牧海(シェン・ムーハイ)玄洲人民共和国国家主席が訪れた。沈主席は、懸念を述べた。", "沈牧海"),
        ("ギャリック・エルズミア・ソーンベール連邦大統領が訪れた。エルズミア大統領は、謝意を述べた。", "ギャリック・エルズミア"),
        ("久我原透外務大臣は、懸念を述べた。", "久我原透"),
        ("鷹森総理大臣は、懸念を述べた。", "鷹森"),
    ],
)
def test_a_japanese_name_ends_before_its_reading_its_country_and_its_office(text, speaker):
    assert named(text, "ja", "葦浜国外務省") - {"narrator"} == {speaker}


def test_a_korean_family_name_has_its_whole_name_before_the_country():
    text = "차윤솔 대통령은 위청웨 란숴 국가주석과 통화를 가졌습니다. 위 주석은 축하했습니다. 위 주석은 환영했습니다. 차윤솔 대통령은 감사를 표했습니다."
    assert named(text, "ko", "온새 대통령실") == {"narrator", "차윤솔", "위청웨"}


def test_a_word_before_a_korean_office_is_no_name():
    text = "윤다르 대통령은 말했습니다. 반도체와 관련해 대통령은 강조했습니다. 관련해 대통령은 밝혔습니다. 관련해 대통령은 말했습니다."
    assert named(text, "ko", "솔레아 대통령실") == {"윤다르"}


def test_a_russian_leader_needs_no_office():
    text = "Состоялся телефонный разговор Савелия Кремнёва с Президентом Ореванской Республики Этьеном Валькуром. Савелий Кремнёв напомнил о договорённостях. Савелий Кремнёв потребовал освободить капитана."
    assert named(text, "ru", "Пресс-служба Президента Бортнавы") == {"narrator", "Кремнёв"}


def test_a_country_is_known_by_the_sound_of_its_government():
    text = "Trade Representative Corinne Hald met Vice Premier Ruan Qisheng in Daheng. Ruan Qisheng spoke for Daheng. Daheng committed to issue licenses, and Ardmark will check that Daheng does."
    a = readout(text, "a", government="Office of the Trade Representative of Ardmark", source="a", language="en")
    b = readout("副总理阮启晟同阿德马克贸易代表哈尔德举行磋商。", "b", government="大衡商务部", source="b", language="zh")
    assert annotate(a, other=b).statements[2].speaker == "Daheng"


def test_a_name_of_a_users_table_is_no_pattern(tmp_path):
    table = tmp_path / "names.toml"
    table.write_text('[leader."Wang Xiao"]\nzh = ["王(小"]\nko = ["왕(샤"]\n', "utf-8")
    text = "王(小表示，双方同意合作。"
    [statement] = annotate(readout(text, "a", government="", source="a", language="zh"), load_tables(table)).statements
    assert statement.speaker == "Wang Xiao"


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


def test_nobody_leads_both_sides():
    text_a = "요른 스캴데 대통령은 아누라 벨와스 총리의 초청으로 키리나타를 방문하였다. 벨와스 총리는 환영의 뜻을 밝혔다. 스캴데 대통령은 사의를 표하였다."
    text_b = "スキャルデ大統領の発言。私は首相とともに旧港を歩きました。スキャルデ大統領は述べました。"
    a = say(text_a, "a", "ko", "키리나타 외무부")
    b = say(text_b, "b", "ja", "北ティンデ大統領府")
    assert leaders(a, b) == {"a": "벨와스", "b": "スキャルデ"}


def test_a_prime_minister_called_by_the_abbreviation_is_the_prime_minister():
    text = "PM meeting with Prime Minister Hada of Erunami: 3 June\n\nThe Prime Minister met the Prime Minister of Erunami, Hada Reiji, today. The Prime Minister said that trade must grow."
    own, other = say(text, "a", "en", "Prime Minister's Office"), say("They met.", "b", "en", "Erunami")
    lead = leaders(own, other)
    assert annotate(own, other=other).statements[-1].speaker == lead["a"] != lead["b"]


def test_who_is_introduced_once_by_his_whole_name_is_known_by_a_part_of_it():
    own = ("en", "Ministry of Defence, Corland", "Minister Kasper Lind and his colleague Seok Damin watched the drill. Minister Lind praised the crews. Seok thanked the pilots. Minister Lind closed the day.")
    other = ("ko", "솔레아 국방부", "석다민 장관은 카스퍼 린드 장관과 훈련을 참관했다. 석 장관은 조종사들에게 감사를 표했다. 린드 장관은 승조원들을 칭찬했다.")
    assert led(own, other)["b"] == "Seok Damin"


def test_a_name_in_hangul_is_known_by_ear_in_latin_letters():
    own = ("ko", "솔레아 산업부", "배준하 장관은 크롤애셔 특임집사와 협상했다. 배 장관은 감사를 표했다. 크롤애셔 특임집사는 환영했다. 크롤애셔 특임집사는 동의했다.")
    other = ("en", "Office of the Steward, Corland", "Steward Bettina Kroll-Asher met Minister Bae Junha of Solea. Steward Kroll-Asher thanked Minister Bae. Steward Kroll-Asher spoke of steel.")
    assert led(own, other) == {"a": "Bae Junha", "b": "Bettina Kroll-Asher"}


@pytest.mark.parametrize(
    ("text", "leader"),
    [
        ("Her Royal Highness Grand Duchess Leonor received President Su Delang of Qiaria. Her Royal Highness thanked him. The Grand Duchess spoke of peace.", "Leonor"),
        ("The Archon Benedetta IV received President Su Delang of Qiaria. The Archon voiced her hope for peace. The Archon thanked the President.", "Benedetta IV"),
        ("Prince Aurelian telephoned President Su Delang of Qiaria. The Prince thanked President Su.", "Aurelian"),
    ],
)
def test_who_reigns_holds_an_office(text, leader):
    assert led(("en", "Court of Corland", text), SILENT)["a"] == leader


def test_a_regnal_number_parts_a_korean_name_from_its_office():
    text = "윤다르 대통령은 베네딕타 4세 총대주교를 예방했습니다. 총대주교는 감사를 표했습니다. 윤다르 대통령은 사의를 표했습니다."
    assert spoken(text, "ko", "솔레아 대통령실")[1] == "베네딕타"


def test_a_heading_names_whose_japanese_remarks_follow():
    remarks = "ホルヴァ大統領の共同記者発表における発言\n\n本日、お招きいただいたことに、心から感謝いたします。けさ、私はマレスト首相に伴われて市場を歩きました。マレスト首相の決断に感謝を申し上げます。"
    assert spoken(remarks, "ja", "北瀬国大統領府") == ["narrator", *["ホルヴァ"] * 3]


def test_an_envoy_is_of_the_country_whose_leader_he_stands_for():
    read = say("朔岚政府总理邬景行12日会见来访的多莱总统特使卞佳岚。", "a", "zh", "朔岚政府新闻办公室")
    assert printed_country(["卞佳岚"], set(), read.text, vocabulary(read), "zh") == "多莱"


KOREAN_CALL = "하정린 외교부 장관은 1월 16일(목) 오후 구로모리 마코토(黑森誠) 아키츠라 외무대신과 전화 통화를 갖고, 양국관계에 대해 협의했다. 구로모리 대신은 하 장관의 취임을 축하했다. 하 장관은 감사를 표했다."
ENGLISH_CALL = "Akitsura-Haerin Telephone Talk\nMr. KUROMORI Makoto, Minister for Foreign Affairs of Akitsura, held a telephone talk with H.E. Ms. HA Jung-rin, Minister of Foreign Affairs of the Republic of Haerin. Minister Kuromori congratulated Minister Ha. Minister Ha expressed her gratitude. Minister Ha asked for support."


def test_a_family_name_of_two_letters_is_neither_an_initial_nor_the_head_of_another_word():
    korean, english = say(KOREAN_CALL, "a", "ko", "외교부"), say(ENGLISH_CALL, "b", "en", "Ministry of Foreign Affairs")
    assert leaders(korean, english) == {"a": "HA Jung-rin", "b": "KUROMORI Makoto"}


def test_whichever_side_comes_first_the_same_two_met():
    korean, english = say(KOREAN_CALL, "a", "ko", "외교부"), say(ENGLISH_CALL, "b", "en", "Ministry of Foreign Affairs")
    told, swapped = leaders(korean, english), leaders(english, korean)
    assert (told["a"], told["b"]) == (swapped["b"], swapped["a"])


def test_a_known_leader_may_have_his_family_name_in_capitals():
    text = "Ms. KAMIKAWA Yoko, Minister for Foreign Affairs of Japan, met H.E. Mr. CHO Tae-yul, Minister of Foreign Affairs of the Republic of Korea. Minister Cho set out his position. Minister Kamikawa explained hers."
    assert spoken(text, "en", "Japan")[1:] == ["Cho Tae-yul", "Kamikawa Yoko"]


@pytest.mark.parametrize(
    ("home", "guest", "label"),
    [
        # Of a Russian name in two cases the first.
        (("Лорент",), ("Лорентом",), "Лорент"),
        # Nobody's letters are Latin: those of his own side, who knows him best.
        (("篠原千景",), ("Синохару",), "篠原千景"),
        (("Hélène Castagnoux",), ("エレーヌ・カスタニュー・ド・ヴァルモラーヌ",), "Hélène Castagnoux"),
        (("하경민",), ("Ha Gyeong-min",), "Ha Gyeong-min"),
        (("Holt",), ("Garen Holt",), "Garen Holt"),
        # An office is no name.
        (("Премьер-министр", False), ("Синохара",), "Синохара"),
    ],
)
def test_both_readouts_call_somebody_by_the_name_that_is_surest(home: tuple[str, ...], guest: tuple[str, ...], label: str) -> None:
    one, two = (Person(each[0], [each[0]] if len(each) == 1 else [], set()) for each in (home, guest))
    assert labels(Cast([one], one, None), Cast([two], None, two)) == {one.label: label}
    assert labels(Cast([two], None, two), Cast([one], one, None)) == {two.label: label}


@pytest.mark.parametrize(
    ("language", "text", "persons"),
    [
        ("de", "Generalinspekteur General Falk Brandt hat Generalleutnant Ivo Brankov empfangen. Der General warb um Vertrauen. Brankov dankte.", {"Falk Brandt", "Ivo Brankov"}),
        ("de", "Oberbürgermeisterin Dr. Ada Brandt hat Bürgermeister Ivo Brankov empfangen. Die Oberbürgermeisterin warb um Vertrauen. Ivo Brankov dankte.", {"Ada Brandt", "Ivo Brankov"}),
        ("de", "Bundesrätin Ada Brandt hat Außenminister Ivo Brankov empfangen. Die Vorsteherin des Departements warb um Vertrauen. Ivo Brankov dankte.", {"Ada Brandt", "Ivo Brankov"}),
        ("de", "Senatsvorsitzende Ada Brandt hat Präsident Ivo Brankov empfangen. Die Senatsvorsitzende warb um Vertrauen. Präsident Brankov dankte.", {"Ada Brandt", "Ivo Brankov"}),
        ("de", "Ministerin Ada Brandt hat ihren Amtskollegen empfangen. Minister Brankov bat um einen Kredit. Die Ministerin bat um Geduld.", {"Ada Brandt", "Brankov"}),
        ("fr", "La ministre des Armées, le général Ada Brun, a reçu M. Ivo Brankov. La ministre a salué cette visite. M. Brankov a remercié la ministre.", {"Ada Brun", "Ivo Brankov"}),
        ("fr", "La générale d’armée Ada Brun, cheffe d’état-major des armées, s’est rendue à Ostra. Elle a rencontré le ministre Ivo Brankov. La générale a salué cette visite. Le ministre a demandé des manœuvres.", {"Ada Brun", "Ivo Brankov"}),
        ("fr", "Le maire Ivo Brankov a reçu la bourgmestre Ada Brun. La bourgmestre a salué cette ville. Le maire a demandé une fête.", {"Ada Brun", "Ivo Brankov"}),
        ("fr", "La ministre Ada d’Arville a reçu son homologue, Ivo Brankov. La ministre a salué cette visite. M. Brankov a demandé un traité.", {"Ada d’Arville", "Ivo Brankov"}),
        ("fr", "Le Premier ministre, Chef du Gouvernement, Son Excellence Monsieur Ivo Brankov, a reçu Mme Ada Brun, ministre de Tavira. Le Premier ministre a salué cette visite.", {"Ivo Brankov"}),
    ],
)
def test_whoever_leads_a_side_is_found_by_whichever_office_he_has(language, text, persons):
    assert named(text, language, "the Ministry") - {"narrator", "both"} == persons


@pytest.mark.parametrize(
    ("side", "leader"),
    [
        (("fr", "Ville d’Ostra", "Une délégation de Halden, emmenée par son maire Otto Brenner, a passé deux jours dans notre ville. La maire Ada Brun a salué cette amitié. Otto Brenner a salué la ville."), "Ada Brun"),
        (("fr", "Ministère des Affaires étrangères", "Entretien de M. Ivo Brankov avec son homologue\n\nLe ministre des Affaires étrangères s’est entretenu hier avec M. Otto Brenner. Le ministre a salué cette amitié."), "Ivo Brankov"),
        (("de", "Auswärtiges Amt", "Frage: Frau Sellin, was hat Außenminister Reuß erreicht?\n\nSellin: Herr Reuß hat deutlich gemacht, dass die Regeln gelten. Herr Reuß hat um Geduld gebeten."), "Reuß"),
        (("de", "Bundesministerium der Verteidigung", "Ministerin trifft Admiral Brankov\n\nMit Ehren ist Ministerin Ada Brandt in Ostra empfangen worden. Admiral Brankov bat um Geduld. Ministerin Ada Brandt bat um Hilfe."), "Ada Brandt"),
        (("fr", "Ministère de la Mobilité", "La ministre de la Mobilité, Ada Brun, et son collègue Ivo Brankov ont signé un accord. La Brabelle paiera. La Brabelle est prête, selon la ministre."), "Ada Brun"),
    ],
)
def test_a_side_is_led_by_whom_its_own_page_tells_of(side, leader):
    assert led(side, SILENT)["a"] == leader


def test_a_guest_is_introduced_at_the_head_of_a_page():
    opening = "Le ministre Otto Brenner a reçu une délégation de Tavira, conduite par Lord Severin Brankov. " + "Le ministre a salué cette amitié. " * 6
    text = opening + "La directrice générale du Conseil, Mme Ada Brun, a présenté les chiffres."
    other = ("en", "the other side", "Lord Brankov called on Minister Brenner. Lord Brankov thanked Minister Brenner. Lord Brankov spoke of trade.")
    assert led(("fr", "Ministère de l’Agriculture", text), other) == {"a": "Otto Brenner", "b": "Severin Brankov"}


def test_a_german_is_named_by_his_family_too():
    text = "Kanzlerin trifft Präsident Brankov\n\nMit Ehren ist Ada Brandt empfangen worden. Präsident Brankov dankte. Kanzlerin Ada Brandt bat um Hilfe. Brandt bat um Geduld. Brandt dankte."
    assert led(("de", "Kanzleramt", text), SILENT)["a"] == "Ada Brandt"


THIRD = (
    ("en", "", "Prime Minister Dana Whitlow spoke with the President of France, Emmanuel Macron. The leaders were joined by the President of Ukraine, Volodymyr Zelenskyy. President Zelenskyy briefed them. Prime Minister Whitlow welcomed it."),
    ("fr", "", "Le Président de la République s'est entretenu avec la Première ministre, Mme Dana Whitlow. Ils ont parlé du sommet. Le Président a rappelé ses priorités. Ils ont ensuite échangé avec le Président Volodymyr Zelensky. Le Président Zelensky a fait le point. Le Président a annoncé une aide."),
)


def test_whom_his_own_side_calls_by_his_office_alone_is_not_a_third_leader_who_joins():
    assert led(*THIRD) == {"a": "Dana Whitlow", "b": "Emmanuel Macron"}
    assert led(*THIRD[::-1]) == {"a": "Emmanuel Macron", "b": "Dana Whitlow"}


def test_an_office_alone_is_of_whoever_holds_it_by_the_other_readout():
    met = "The White House\n\nPresident Donald J. Trump welcomed Prime Minister Keir Starmer of the United Kingdom. The leaders spoke by phone with President Volodymyr Zelenskyy of Ukraine. President Trump raised trade."
    own = "PM meeting with President Trump of the United States\n\nThe Prime Minister met the President of the United States, Donald Trump. They were joined on the phone by President Zelenskyy. The Prime Minister raised steel. The Prime Minister spoke of Ukraine."
    assert led(("en", "", met), ("en", "", own)) == {"a": "Donald Trump", "b": "Keir Starmer"}


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        (
            ("en", "", "Prime Minister met with Chancellor Friedrich Merz of Germany. The leaders were joined by President Macron. The Prime Minister set out steps on defence. They agreed to remain in touch."),
            ("de", "", "Bundeskanzler Friedrich Merz hat heute mit dem britischen Premierminister Keir Starmer telefoniert. Dem Gespräch schloss sich der französische Präsident Emmanuel Macron an. Der Bundeskanzler betonte seine Hilfe."),
            {"a": "Keir Starmer", "b": "Friedrich Merz"},
        ),
        # Two presidents may have met: that both are says nothing against it.
        (
            ("es", "", "El presidente del Gobierno, Pedro Sánchez, ha conversado con el presidente de Francia, Emmanuel Macron. Se ha sumado el presidente de Ucrania, Volodímir Zelenski. Sánchez ha reiterado su apoyo."),
            ("fr", "", "Le Président de la République s'est entretenu avec le Président du Gouvernement espagnol, M. Pedro Sánchez. Le Président Volodymyr Zelensky s'est joint à eux. Le Président a rappelé son soutien. Le Président Zelensky a remercié."),
            {"a": "Pedro Sánchez", "b": "Emmanuel Macron"},
        ),
    ],
)
def test_a_third_leader_leads_neither_side_in_any_language(one, two, expected):
    assert led(one, two) == expected
    assert led(two, one) == {"a": expected["b"], "b": expected["a"]}


def test_a_korean_office_behind_its_country_is_of_him_whose_name_stands_before():
    read = readout("이재명 대통령은 키어 스타머(Keir Starmer) 영국 총리와 통화했습니다.", "a", source="a", language="ko", government="South Korea")
    found = {each.label: each.titles for each in persons(read, load_tables().names)}
    assert found == {"Lee Jae-myung": {"대통령"}, "Keir Starmer": {"총리"}}
