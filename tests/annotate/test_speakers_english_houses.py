"""Who leads and who speaks in English readouts as ministries, palaces and prime ministers' offices print them."""

import pytest

from discrepancy.annotate import leaders, load_tables
from discrepancy.annotate.cast import persons
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


@pytest.mark.parametrize(
    ("whose", "name"),
    [
        ("Prime Minister of Tavira Dato' Seri Rahim Idris", "Rahim Idris"),
        ("President Benigno R. Salcedo Jr. of Tavira", "Benigno R. Salcedo Jr"),
        ("Foreign Minister of Tavira Gidon Sha'al", "Gidon Sha'al"),
        ("Minister of Foreign Affairs of Viet Nam Tran Quoc Hai", "Tran Quoc Hai"),
        ("His Holiness Pope Clement XVI", "Clement XVI"),
    ],
)
def test_a_name_has_no_style_no_country_and_keeps_its_end(whose, name):
    text = f"Minister Johan Velt met {whose} in Larkham. Minister Velt raised trade. {name.split()[-1].removesuffix('Jr') or 'Salcedo'} expressed thanks. The talks were warm."
    assert name in {person.label for person in persons(readout(text, "a", government="Ministry of Foreign Affairs of Corvane", source="a", language="en"), load_tables().names)}


def test_who_is_assured_of_a_countrys_support_leads_another():
    text = "President Kofi Adane met his Velian counterpart, President Hugo Brandt. President Brandt lauded Tamara and assured President Adane of Velia's support. President Adane said that Tamara would welcome investment."
    assert spoken(text, "en", "The Presidency, Republic of Tamara")[1:] == ["Hugo Brandt", "Kofi Adane"]


SPEECH = "Statement by President Velt at the joint press conference with President Han of Garam\n\nDear President Han, dear Gyeol,\n\nIt is a real pleasure to be here.\n\nGaram is rich in copper.\n\nOur companies want to invest.\n\nI see three fields.\n\nThank you."


def test_a_speech_is_his_sentence_for_sentence_who_gives_it():
    assert spoken(SPEECH, "en", "Office of the President of Corvane")[1:] == ["Velt"] * 6


def test_a_leaders_written_statement_still_tells_whom_he_met():
    text = "Statement by President Velt\n\nToday I met President Han of Garam in Larkham. I thanked him for the ship. I hope that it sails."
    assert spoken(text, "en", "Office of the President of Corvane")[1] == "narrator"


def test_a_label_may_have_two_blanks_behind_it_and_a_greeting_is_no_heading():
    text = "Remarks by President Velt and President Han of Garam\n\nPRESIDENT VELT:  Well, thank you, everyone.\n\nWe had a great meeting.\n\nPRESIDENT HAN:  (As interpreted.)  Mr. President, friends,\n\nGaram will buy more.\n\nQ    Mr. President, will it last?\n\nPRESIDENT VELT:  I think so."
    assert spoken(text, "en", "Office of the President of Corvane") [1:] == ["Velt", "Velt", "Han", "Han", "Q", "Velt"]


OPENED = "Minister of the Interior Levan Odishar hosted Minister Hanna Brehm of Velia in Larkham. Hanna Brehm praised Corvane."


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("“Today is a great day.\n\nThe border will open.\n\nI thank Hanna Brehm”, – stated Levan Odishar.", ["Levan Odishar"] * 3),
        ('"Today is a great day.\n\nThe border will open," said Hanna Brehm.\n\nThe ministers gave a press conference.', ["Hanna Brehm", "Hanna Brehm", "narrator"]),
        ("Levan Odishar said:\n\nVelia is a friend. We are building a bridge.\n\nThe ministers visited a school.", ["Levan Odishar"] * 3 + ["narrator"]),
        ("“Trade grows.\n\n“Ports will open,” Hanna Brehm said.\n\nThe ministers discussed rail.", ["Hanna Brehm", "Hanna Brehm", "both"]),
    ],
)
def test_a_quotation_of_several_sentences_is_his_who_is_named_beside_it(text, speakers):
    assert spoken(f"{OPENED}\n\n{text}", "en", "Ministry of Internal Affairs of Corvane")[2:] == speakers


TALKS = "Foreign Minister Ines Velt met Foreign Minister Han Gyol of South Garam in Larkham. Minister Velt thanked him."


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("The main topic of the meeting was the ferry.", "both"),
        ("The key topics were prisoners and grain.", "both"),
        ("The agenda included fisheries.", "both"),
        ("The focus of the discussion was on the strait.", "both"),
        ("Particular attention was paid to air defence.", "both"),
        ("Discussions were held on clean energy.", "both"),
        ("The conversation continued with an exchange of views on schools.", "both"),
        ("The call was an opportunity to discuss migration.", "both"),
        ("Sides discussed the ferry.", "both"),
        ("The two top diplomats stressed the need for calm.", "both"),
        ("The host and guest exchanged views on rail.", "both"),
        ("The South Garamese leader promised ships.", "South Garam"),
        ("The top South Garamese diplomat urged calm.", "South Garam"),
        ("The South Garamese foreign minister, for his part, condemned the raid.", "South Garam"),
        ("According to the South Garamese leader, lasers sell well.", "South Garam"),
        ("“Friends stand together,” the South Garamese official said.", "South Garam"),
        ("Minister Han shared an assessment of the talks held in May.", "Han Gyol"),
        ("Minister Velt presented the principles of the plan.", "Ines Velt"),
        ("Minister Han concluded: “I came to say thank you.”", "Han Gyol"),
        ("After the talks, Ines Velt and Han Gyol honored the memory of the fallen.", "narrator"),
        ("The ministers made statements for media.", "narrator"),
        ("Minister Han will travel next to Velia.", "narrator"),
        ("Trade Minister Lim called on the visiting Foreign Minister.", "narrator"),
    ],
)
def test_what_talks_were_about_and_how_agencies_call_those_who_held_them(sentence, speaker):
    assert spoken(f"{TALKS} {sentence}", "en", "Ministry of Foreign Affairs of Corvane")[-1] == speaker


@pytest.mark.parametrize("state", ["the Republic of Garam", "the Garamese Federation", "the Democratic Republic of Garam", "Garam"])
def test_an_office_may_be_of_a_state_by_its_style(state):
    text = f"President Taras Melnyk met the President of {state}, Han Gyol, in Larkham. Han Gyol thanked him. The President of {state} stressed trade."
    assert spoken(text, "en", "President of Sarmatia")[-1] == "Han Gyol"


def test_the_head_of_state_is_the_president_not_he_whom_he_congratulated():
    text = "President Taras Melnyk met Secretary General Mark Rohde of the Alliance. The Head of State congratulated Mark Rohde and spoke of the front. Mark Rohde pledged aid. The head of our state thanked him."
    assert spoken(text, "en", "President of Sarmatia")[1:] == ["Taras Melnyk", "Mark Rohde", "Taras Melnyk"]


@pytest.mark.parametrize(
    ("office", "name"),
    [
        ("Permanent Secretary, Ministry of Health and Social Services, Dr. Ada Wren,", "Ada Wren"),
        ("Cabinet Secretary for the Ministry of Industry, Trade and Enterprise Development Ada Wren", "Ada Wren"),
        ("External Affairs Minister (EAM) Dr. Ada Wren", "Ada Wren"),
        ("Minister of Energy, Hon. Ada Wren MP,", "Ada Wren"),
    ],
)
def test_a_ministry_or_letters_beside_a_name_are_no_part_of_it(office, name):
    text = f"The {office} met the Ambassador of Corvane, H.E. Mr. Otto Brenner, in Lorane today. Ambassador Brenner offered help. Dr. Wren asked for nurses. The Ministry wishes to thank Corvane."
    assert spoken(text, "en", "Ministry of Lorane")[1:] == ["Otto Brenner", name, name]


def test_a_country_that_a_minister_is_for_is_nobody():
    text = "Senator the Hon Ada Wren, Minister for Trade\nThe Hon Tom Pell MP, Minister for Northern Australia\nAustralia hosted Corvane's Minister of Trade, Otto Brenner. Minister Wren welcomed him."
    assert {person.label for person in persons(readout(text, "a", government="Minister for Trade", source="a", language="en"), load_tables().names)} == {"Ada Wren", "Tom Pell", "Otto Brenner"}


def test_an_office_without_an_article_is_the_publishers_own():
    text = "Prime Minister met H.E. Mr. Otto Brenner, Prime Minister of Corvane, today. Prime Minister Brenner congratulated Prime Minister. Prime Minister mentioned trade. He conveyed concern about gangs. They are harming trade. It is essential to act."
    assert spoken(text, "en", "Ministry of External Affairs of Lorane")[1:] == ["Otto Brenner", *["Prime Minister"] * 4]


def test_a_joint_statement_printed_below_is_of_both_up_to_a_quotation():
    text = "Trade Representative Ada Wren and Corvane's Minister of Trade Otto Brenner today announced a pact. The text of the joint statement follows:\nFish. Ships will be counted.\nTrade needs clear rules.\n“This is a good day,” said Ambassador Wren."
    assert spoken(text, "en", "Office of the Trade Representative of Lorane") == ["both", "narrator", *["both"] * 3, "Ada Wren"]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("The two Ministers agreed to cooperate in:\ni. fish and meat;\nii. roads;\niii. schools.", ["both"] * 4),
        ("Noting that she had been there, Mr Brenner spoke of corn.", ["Otto Brenner"]),
        ("Lorane and Corvane intend to review the pact.", ["both"]),
        ("Recognizing this, Corvane and Lorane reaffirmed the pact.", ["both"]),
        ("Lorane and Corvane are neighbours.", ["narrator"]),
        ("Minister Brenner said that he had new plans. These include more ships.", ["Otto Brenner"] * 2),
        ("Minister Brenner proposed a treaty. They are working on it.", ["Otto Brenner", "both"]),
        ("The Ministers jointly addressed a group of bankers.", ["narrator"]),
    ],
)
def test_how_offices_list_and_join_what_two_said(sentence, speaker):
    text = "Foreign Minister Ada Wren of Lorane met Foreign Minister Otto Brenner of Corvane. Minister Wren welcomed him. "
    assert spoken(text + sentence, "en", "Ministry of Foreign Affairs of Lorane")[2:] == speaker


def test_an_embassy_is_of_its_own_country():
    text = "Ambassador Ada Wren called on Corvane's Minister of Energy, Otto Brenner. The Ambassador congratulated him. Minister Brenner of Corvane thanked her. The Embassy looks forward to the forum."
    assert spoken(text, "en", "Embassy of Lorane in Corvane")[1:] == ["Ada Wren", "Otto Brenner", "Ada Wren"]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "H.E. Samira Tel, Minister of Foreign Affairs, received today H.E. Leon Zwirn, Minister for Foreign Affairs of Qiaria. Her Excellency welcomed the support. She thanked him. His Excellency the Minister affirmed that it would go on. Her Excellency, in turn, informed His Excellency of a grant.",
            ["narrator", "Samira Tel", "Samira Tel", "Leon Zwirn", "Samira Tel"],
        ),
        (
            "His Excellency Karim bin Tahir al-Samir, the Foreign Minister, received Her Excellency Judith Callow, Minister of External Affairs of the Commonwealth of Qiaria. Her Excellency expressed her thanks. His Excellency, President of the session, X-rayed nothing. The solution, His Excellency added, could only be a political one.",
            ["narrator", "Judith Callow", None, "Karim bin Tahir al-Samir"],
        ),
    ],
)
def test_who_is_called_his_or_her_excellency_is_told_by_the_style(text, speakers):
    said = spoken(text, "en", "Ministry of Foreign Affairs")
    assert [each for each, wanted in zip(said, speakers, strict=True) if wanted] == [each for each in speakers if each]


@pytest.mark.parametrize("greeting", ["President Kano, ladies and gentlemen, good evening.", "Prime Minister Kano, dear families, I stand here in awe.", "President Kano, Mayor Lund, thank you for coming to this port."])
def test_whoever_greets_by_office_and_name_in_his_own_remarks_says_it(greeting):
    text = f"Remarks by President Tregarth at the harbour\n\n{greeting} I come from a small country. My government will go on working."
    assert spoken(text, "en", "Office of the President")[1:] == ["Tregarth"] * 3


def test_a_turn_is_its_bearers_whose_office_is_printed_in_capitals():
    text = "Transcript: Ambassador Delacroix at a press availability\n\nAMBASSADOR DELACROIX: Good morning. I came with a list.\n\nQUESTION: Is it long?\n\nAMBASSADOR DELACROIX: It is."
    assert set(spoken(text, "en", "Office of the Trade Representative")[1:]) == {"Delacroix", "QUESTION"}


def test_who_answers_the_press_may_be_named_by_his_label_alone():
    text = "Doorstop, Parliament House\n\nJOURNALIST: Minister, will you poach nurses?\n\nTALLARD: No, and I told Vice-Minister Ha so over breakfast. We have our own.\n\nJOURNALIST: And the cost?\n\nTALLARD: That is for the Budget."
    assert spoken(text, "en", "Department of Health")[2:] == ["Tallard", "Tallard", "JOURNALIST", "Tallard"]


def test_a_country_of_one_word_is_nobody_of_whom_the_other_side_tells():
    own = "The round between Skarvik and Daon was held in May. Ambassador Sunniva Raske headed the Skarvik delegation; Daon was represented by its representative, Han Jeong-woo. The Skarvik side gave an account. Ambassador Raske welcomed observers."
    other = "한정우 북극협력대표는 순니바 라스케 스카르빅 북극대사와 협의를 가졌다. 한 대표는 관심을 표명하였다. 스카르빅 대사는 사의를 표했다."
    assert led(("en", "Ministry for Foreign Affairs", own), ("ko", "다온 외교부", other))["a"] == "Sunniva Raske"


def test_a_general_is_the_chief_of_defence_of_whom_the_text_goes_on_to_tell():
    text = "General Orla Prend laid a wreath. Hours later she met General Bong Tae-sok, Chairman of the Garamese Joint Chiefs. The Chief of Defence said that more pilots were wanted."
    assert spoken(text, "en", "Defence Forces of Stave")[2] == "Orla Prend"
