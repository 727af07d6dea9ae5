"""Who is found in texts of odd size: what was read again for every name took minutes."""

from itertools import product

import pytest

from discrepancy.annotate import annotate, load_tables
from discrepancy.annotate.cast import persons
from discrepancy.annotate.lexicon import lexicon
from discrepancy.annotate.offices import vocabulary
from discrepancy.read import readout
from discrepancy.read.characters import in_simplified
from discrepancy.records import Readout, Statement

LATIN = ["Bar", "Del", "Fin", "Gor", "Hal", "Jun", "Kel", "Lor"]
RUSSIAN = ["Бар", "Дел", "Фин", "Гор", "Хал", "Жун", "Кел", "Лор"]


def whole(text: str, language: str) -> Readout:
    """A readout of one statement, which no full stop cuts."""
    return Readout("Norland", language, "a.txt", None, text, (Statement("a1", text, 0, len(text), 0),))


@pytest.mark.parametrize(
    ("syllables", "language", "sentence"),
    [
        (LATIN, "en", "President {} of {}land said that trade grows."),
        (LATIN, "fr", "Le Président {} a déclaré que les échanges augmentent."),
        (RUSSIAN, "ru", "Президент {} заявил, что торговля растёт."),
    ],
)
def test_a_text_of_five_hundred_leaders_names_each(syllables, language, sentence):
    names = [f"{one}{two.lower()} {two}{three.lower()}{one.lower()}" for one, two, three in product(syllables, repeat=3)]
    text = " ".join(sentence.format(name, name.split()[0]) for name in names)
    said = annotate(readout(text, "a", government="Norland", source="a.txt", language=language))
    assert len({statement.speaker for statement in said.statements}) == len(names)


@pytest.mark.parametrize("text", ["A" * 200_000, "A-" * 100_000, "A’" * 100_000, "Aa " * 60_000])
def test_a_run_of_capitals_names_nobody(text):
    assert persons(whole(text, "en"), load_tables().names) == []


@pytest.mark.parametrize(
    ("clause", "language", "name"),
    [
        ("President Gorhal Miren said that trade grows, ", "en", "Gorhal Miren"),
        ("Президент Горхал Мирен заявил, что торговля растёт, ", "ru", "Мирен"),
        ("구밍샤 대통령은 협력을 강조하고, ", "ko", "구밍샤"),
        ("フィン・ゴルハル大統領は協力を強調し、", "ja", "フィン・ゴルハル"),
    ],
)
def test_a_statement_that_never_ends_is_said_by_whom_it_names_first(clause, language, name):
    assert [each.speaker for each in annotate(whole(clause * (50_000 // len(clause)), language)).statements] == [name]


@pytest.mark.parametrize("name", ["Tara O'Neil", "Tara O’Neil", "Luis D'Souza", "Łukasz Żal", "Ilse O’Brien-Pell"])
def test_a_name_may_begin_with_one_letter_and_an_apostrophe(name):
    text = f"President {name} met President Su Delang of Qiaria. President {name} said that trade grows."
    found = persons(readout(text, "a", government="Corland", source="a.txt", language="en"), load_tables().names)
    assert [each.label for each in found] == [name, "Su Delang"]


@pytest.mark.parametrize(
    ("sentence", "name", "form"),
    [
        ("Minister of National Defense Bon Tae-rim met President Su Delang of Qiaria. Minister Bon said that trade grows.", "Bon Tae-rim", "Bon"),
        ("Mr. TAKABE Sho, Minister for Foreign Affairs, met President Su Delang of Qiaria. Minister Takabe said that trade grows.", "TAKABE Sho", "Takabe"),
        ("External Affairs Minister Dr. K. Arun Pell met President Su Delang of Qiaria.", "Arun Pell", "Arun Pell"),
        ("The Secretary General Ilse Brandt met President Su Delang of Qiaria. The Secretary General said that trade grows.", "Ilse Brandt", "Ilse Brandt"),
        ("Mo Renbang, president of the Central Republic, met President Su Delang of Qiaria. Mo said that trade grows.", "Mo Renbang", "Mo"),
        ("The President of Qiaria, Su Delang\nToday, the Prime Minister, Ilse Brandt, met him.", "Ilse Brandt", "Ilse Brandt"),
        ("Press Secretary Rear Adm. Tom Hale said so. Minister Ilse Brandt met President Su Delang of Qiaria.", "Ilse Brandt", "Ilse Brandt"),
    ],
)
def test_who_is_named_as_publishers_of_all_states_print_it(sentence, name, form):
    found = persons(readout(sentence, "a", government="Corland", source="a.txt", language="en"), load_tables().names)
    assert next(form in each.forms for each in found if each.label == name)
    assert {each.label for each in found} <= {name, "Su Delang", "Tom Hale"}


def test_a_korean_ministry_names_its_minister_by_two_syllables_and_whom_he_met_behind_his_letters():
    text = "구달 외교부장관은 8.9.(화) 오후 왕이(王毅) 중국 국무위원 겸 외교부장과 회담을 갖고 의견을 교환하였다.\n\nㅇ 구 장관은 항로를 열자고 하였다.\n\nㅇ 왕 위원은 이를 검토하겠다고 하였다.\n\nㅇ 구 장관은 감사를 표하였다."
    each = readout(text, "a", government="외교부", source="a.txt", language="ko")
    assert {person.label for person in persons(each, load_tables().names)} == {"구달", "Wang Yi"}
    assert [statement.speaker for statement in annotate(each).statements][1:] == ["구달", "Wang Yi", "구달"]


def test_a_ministry_of_defence_is_nobodys_family_name():
    text = "옥가람 대통령은 도린 총리와 만났다. 국방부 장관은 동석했다. 상대 국 국방장관은 배석했고, 국 국가안보실장은 없었다. 옥 대통령은 협력을 강조했다."
    assert "국" not in {person.label for person in persons(readout(text, "a", government="대통령실", source="a.txt", language="ko"), load_tables().names)}


def test_the_table_prints_chinese_in_simplified_characters_as_all_chinese_is_read():
    names = load_tables().names
    rows = [*(leader.forms for leader in names.leaders.values()), *names.countries.values()]
    assert [form for row in rows for form in row.get("zh", ()) if in_simplified(form) != form] == []


@pytest.mark.parametrize(
    ("text", "leader"),
    [
        ("The Minister of Foreign Affairs and Regional Integration, Hon. Ada Wrenfield, paid a visit to Qiaria.", "Ada Wrenfield"),
        ("The Minister for Police and Border Protection, the Hon. Ada Wrenfield MP, flew to Qiaria.", "Ada Wrenfield"),
        ("The Minister of Mines, Petroleum and Natural Resources, Ada Wrenfield, received the ambassador.", "Ada Wrenfield"),
        ("The Minister for Foreign Affairs and Regional Cooperation Ada Wrenfield received the ambassador.", "Ada Wrenfield"),
        ("His Excellency Sayyid Karim bin Tahir al-Samir, the Foreign Minister, received a phone call.", "Sayyid Karim bin Tahir al-Samir"),
        ("His Excellency Salem bin Tahir Al Samir, Minister of Energy, opened the session.", "Salem bin Tahir Al Samir"),
        ("Foreign Minister Karim al-Samir opened the session.", "Karim al-Samir"),
        ("Chief of Defence Gen. Marius Dorn met the press.", "Marius Dorn"),
        ("The Chief of the General Staff, Lieutenant General Ruth Dorn, is back from Qiaria.", "Ruth Dorn"),
        ("General Marius Dorn, Commander-in-Chief of the Royal Armed Forces, was received with honours.", "Marius Dorn"),
        ("She received her colleague from the Republic of Qiaria, H.E. Bernardo Rey Oliva, at noon. Hon. Rey Oliva thanked her.", "Bernardo Rey Oliva"),
    ],
)
def test_whom_an_english_ministry_names_behind_all_that_he_is(text, leader):
    found = persons(readout(text, "a", government="Corland", source="a.txt", language="en"), load_tables().names)
    assert [each.label for each in found] == [leader]


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Minister Receives Her Qiarian Counterpart",
        "Both met on the margins of the General Conference in May.",
        "The exercise was led by the Commander of the Royal Air Force.",
        "Minister Police and Border Protection",
    ],
)
def test_words_of_a_heading_or_a_body_are_nobodys_name(text):
    assert persons(readout(text, "a", government="Corland", source="a.txt", language="en"), load_tables().names) == []


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("He met Ada Wrenfield, Minister of External Affairs of the Commonwealth of Arrow.", "Arrow"),
        ("He met Ada Wrenfield, President of the United Republic of Tanda.", "Tanda"),
        ("He met Ada Wrenfield, Prime Minister of the Hashemite Kingdom of Tanda.", "Tanda"),
        ("He met General Ada Wrenfield, Commander of the Royal Navy.", None),
        ("Air Chief Marshal Ada Wrenfield reported.", None),
        ("Police Commissioner Ada Wrenfield reported. The Police will stay.", None),
    ],
)
def test_a_state_is_called_by_what_stands_behind_its_style(text, country):
    assert [each.country for each in persons(readout(text, "a", government="Corland", source="a.txt", language="en"), load_tables().names)] == [country]


def test_a_first_name_is_no_office_that_a_text_shows():
    text = "The Minister received H.E. Bernardo Rey Oliva of Qiaria. Hon. Rey Oliva thanked her. Salem bin Tahir Al Samir came too. H.E. Al Samir agreed."
    assert vocabulary(readout(text, "a", government="Corland", source="a.txt", language="en")).title.pattern == lexicon("en").title.pattern


def test_another_behind_a_name_is_no_field_of_the_first():
    text = "Secretary of State Ilse Brandt and Security Director Pyo Gyol will meet. Minister of Trade Ada Wren and Energy Commissioner Karl Ost agreed."
    found = persons(readout(text, "a", government="Corland", source="a.txt", language="en"), load_tables().names)
    assert {each.label: each.titles for each in found} == {"Ilse Brandt": {"Secretary of State"}, "Ada Wren": {"Minister"}, "Karl Ost": {"Commissioner"}}


@pytest.mark.parametrize(
    ("language", "text", "named"),
    [
        # Two countries meet in a heading; nobody is named there.
        ("ja", "第２回藍原・ケルテ防衛相会談\n\n間宮防衛大臣は、ドルク国防大臣と会談した。間宮大臣は謝意を述べた。ドルク大臣から説明があった。", {"間宮", "ドルク"}),
        ("ja", "統合幕僚長・間宮陸将は、ケルテ軍司令官ロア・ドルク大将と会談した。間宮統合幕僚長は懸念を述べた。ドルク大将は説明した。", {"間宮", "ロア・ドルク"}),
        ("ko", "도하윤 국방부장관, 벨자 방위대신과 통화\n\n도하윤 국방부장관은 17일 구즈미 지하야 벨자 방위대신과 통화했다. 구즈미 대신은 벨자 함정의 경위를 설명했다. 도 장관은 유감을 표했다.", {"도하윤", "구즈미"}),
        ("ko", "도하윤 환경부 장관, 란허 수리부장과 회담\n\n도하윤 장관은 8일 란허 진저우에서 쑤밍저 수리부장과 회담했다. 쑤 부장은 설명했다. 도 장관은 유감을 표했다.", {"도하윤", "쑤밍저"}),
        ("ko", "도하윤 외교부장관은 「구즈미 지하야」 벨자 외무대신과 회담하였다. 구즈미 대신은 벨자측의 입장을 설명하였다. 도 장관은 유감을 표하였다.", {"도하윤", "구즈미"}),
        ("ko", "새벌시(시장 도하윤)는 2일 란허 진저우의 쑤밍저 시장과 만났다고 밝혔다. 쑤 시장은 감사를 표했다. 도하윤 시장은 협력을 제안했다.", {"도하윤", "쑤밍저"}),
        ("zh", "苏明涵会见道林环境部长官吉在俊\n\n水利部部长苏明涵会见了道林环境部长官吉在俊。苏明涵表示，愿加强合作。吉在俊表示赞同。", {"苏明涵", "吉在俊"}),
        ("zh", "特别代表苏明涵与凯尔特维亚特使举行磋商\n\n特别代表苏明涵与凯尔特维亚跨界河流特使拉斯卡举行磋商。苏明涵表示，愿加强合作。拉斯卡表示感谢。", {"苏明涵", "拉斯卡"}),
        ("zh", "中央政法委员会书记苏明涵会见奥伦安全会议秘书拉特马诺。苏明涵表示，愿加强合作。拉特马诺表示感谢。", {"苏明涵", "拉特马诺"}),
    ],
)
def test_a_country_a_field_or_a_rank_beside_an_office_is_nobodys_name(language, text, named):
    each = readout(text, "a", government="Norland", source="a.txt", language=language)
    assert {person.label for person in persons(each, load_tables().names)} == named


def test_a_japanese_city_speaks_humbly_of_its_own_mayor():
    text = "訪問団はケルテ市を訪れました。歓迎式で、ドルク市長は「友情は深い」と述べました。間宮市長は、支援にお礼を申し上げました。ドルク市長は謝意を述べました。間宮市長は協力を求めました。"
    found = annotate(readout(text, "a", government="Seaside City", source="a.txt", language="ja"), other=None)
    assert found.statements[-1].speaker == "間宮"
