"""Who leads and who speaks in English readouts as ministries, palaces and prime ministers' offices print them."""

import pytest

from discrepancy.annotate import leaders
from discrepancy.read import readout
from tests.fake import spoken

KOREAN_SIDE = ("ko", "솔레아 국무총리실", "윤다르 국무총리는 헤더 몰런드(Heather Molland) 에스커 총리의 요청으로 전화 통화를 가졌다. 몰런드 총리는 위로의 뜻을 전했다. 윤다르 총리는 사의를 표했다.")


def led(a: tuple[str, str, str], b: tuple[str, str, str]) -> dict[str, str | None]:
    read = [readout(text, side, government=government, source=side, language=language) for side, (language, government, text) in zip("ab", (a, b), strict=True)]
    return leaders(*read)


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("The Prime Minister spoke to the Prime Minister of Tavira, Luis Ocampe, this evening. She began by congratulating him. Prime Minister Ocampe thanked her. The Prime Minister raised trade.", ["the Prime Minister", "Luis Ocampe", "the Prime Minister"]),
        ("The Foreign Secretary met the Foreign Secretary of Sarnath, Anand Pillai, in Larkham today. The Foreign Secretary raised two cases. Mr Pillai said the courts were free.", ["the Foreign Secretary", "Anand Pillai"]),
        ("This afternoon, the President welcomed President Ines Velt to Lark House. The President thanked President Velt. President Velt invited him to Corvane.", ["the President", "Ines Velt"]),
    ],
)
def test_an_office_alone_is_another_than_the_colleague_whom_he_meets(text, speakers):
    assert spoken(text, "en", "4 Lark Street")[1:] == speakers


def test_a_prime_minister_without_a_name_is_whom_the_other_side_names():
    own = ("en", "Prime Minister's Office, 4 Lark Street", "PM call with Prime Minister Yoon of Solea\n\nThe Prime Minister spoke to the Prime Minister of Solea, Yoon Dareu, this evening. Prime Minister Yoon thanked her.")
    assert led(own, KOREAN_SIDE) == {"a": "몰런드", "b": "Yoon Dareu"}


def test_who_is_received_is_the_visitor_and_a_body_is_no_name():
    text = "Foreign Minister of the Orlovian Federation Boris Lenkin paid a visit to Tarvia. Mr Lenkin was received by Chairman of the State Commission Han Gyol. The Minister conveyed greetings. Han Gyol accepted them with gratitude. The Tarvian leader reiterated his support. Mr Lenkin expressed appreciation."
    other = ("ko", "타르바중앙통신", "존경하는 한결 위원장동지께서 오를로브련방 외무상을 접견하시였다. 타르바 위원장이신 한결동지께서 우리 나라를 방문하고있는 외무상 보리쓰 렌낀동지를 접견하시였다.")
    assert led(("en", "Ministry of Foreign Affairs", text), other) == {"a": "Boris Lenkin", "b": "Han Gyol"}
    assert spoken(text, "en", "Ministry of Foreign Affairs of Orlovia")[2:4] == ["Boris Lenkin", "Han Gyol"]


FLOWING = (
    "President Fei Yuanzhi met with Prime Minister of Corvane Ines Velt.\n\nFei Yuanzhi pointed out that Tianlu and Corvane are good friends. Over the past forty years, relations have stood every test. "
    "Tianlu is ready to open up new prospects. The two sides should respect each other. First, trade more.\n\n"
    "Ines Velt said that Corvane learns from Tianlu. No country can thrive alone. It is hoped that Tianlu will invest. The two sides issued a joint statement.\n\nThe talks were warm."
)


def test_a_text_may_go_on_in_a_leaders_words_without_naming_him_again():
    assert spoken(FLOWING, "en", "Ministry of Foreign Affairs of Tianlu")[1:] == ["Fei Yuanzhi"] * 5 + ["Ines Velt"] * 3 + ["both", "narrator"]


def test_a_fact_between_what_leaders_said_elsewhere_is_nobodys():
    text = "President Fei Yuanzhi met with Prime Minister Ines Velt. President Fei stressed trade. Corvane is the fourth market of Tianlu. Prime Minister Velt welcomed this. Trade stands at six billion."
    assert spoken(text, "en", "Office of the President")[-1] == "narrator"


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Prime Minister Tremaine said:\n\n“Garam is a friend. Trade is growing. Work begins in May.\n\n“Seven ships will sail.”\n\nThe leaders agreed to meet.", ["Noel Tremaine"] * 5 + ["both"]),
        ("Garam is willing to open its market, Seo added.", ["Seo Yun-jae"]),
        ("The Prime Minister and his guest spoke of ships.", ["both"]),
        ("The guest thanked Maplewood.", ["Seo Yun-jae"]),
        ("Welcoming his guest, Prime Minister Tremaine praised Garam.", ["Noel Tremaine"]),
        ("A thorough exchange of views on the strait was held.", ["both"]),
        ("Prime Minister Tremaine received a courtesy call from Envoy Lim at Lark House.", ["narrator"]),
    ],
)
def test_what_houses_tell_of_two_who_met(sentence, speaker):
    text = "Prime Minister Noel Tremaine met President Seo Yun-jae of Garam in Larkham. President Seo thanked him.\n\n" + sentence
    assert spoken(text, "en", "Prime Minister's Office")[2:] == speaker


@pytest.mark.parametrize("whose", ["Minister of Foreign Affairs of the Republic of Garam Han Ji-woo", "Minister of Trade, Industry and Resources Han Ji-woo", "Minister of Foreign Affairs of Garam, H.E. Mr. Han Ji-woo"])
def test_what_an_office_is_of_may_be_long(whose):
    text = f"Minister for Foreign Affairs Johan van der Velt met {whose}. Minister van der Velt raised trade. Minister Han expressed thanks."
    assert spoken(text, "en", "Ministry of Foreign Affairs of Corvane")[1:] == ["Johan van der Velt", "Han Ji-woo"]


def test_a_record_calls_him_in_capitals_who_has_his_turn_and_whoever_asks_is_nobody_of_the_cast():
    text = "Transcript: Prime Minister's press conference\n\nPRIME MINISTER TREMAINE: Good evening. President Seo and I had two hours together.\n\nQUESTION: Prime Minister, Dana Lowe, Corvane Radio. Do you trust him?\n\nPRIME MINISTER TREMAINE: I trust inspectors. He asked for time."
    told = spoken(text, "en", "Prime Minister's Office")
    assert [each for each in told if each != "QUESTION"] == ["narrator", *["Tremaine"] * 3, "Seo"]


def test_a_heading_in_capitals_tells_whose_statement_it_is():
    text = "STATEMENT BY PRIME MINISTER INES VELT\n\nI spoke this morning with President Seo. I thanked him for his support. Corvane will not forget."
    assert spoken(text, "en", "Embassy of Corvane")[-1] == "Ines Velt"
