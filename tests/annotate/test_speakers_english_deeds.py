"""Who leads in English where officials met or an office stands alone, and which deeds tell of both, of one, or of nobody who speaks."""

import pytest

from discrepancy.annotate import annotate
from tests.fake import say, spoken

OFFICIALS = "“We see great value in these talks,” said Ines Velt, Head of the Asia Division, who led the Corvane delegation.\n\nGaram’s delegation was headed by Director-General Han In-su. "


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Mr Han thanked her.", "Han In-su"),
        ("Officials agreed to start negotiations in June.", "both"),
        ("Garam set out its plans for new ships.", "Garam"),
        ("“We are grateful,” Ms Velt told her counterpart.", "Ines Velt"),
    ],
)
def test_who_leads_a_delegation_of_officials(sentence, speaker):
    assert spoken(OFFICIALS + sentence, "en", "Ministry of Foreign Affairs and Trade") == ["Ines Velt", "narrator", speaker]


def test_a_country_beside_ones_own_is_the_others():
    text = "Officials from Corvane and the Republic of Garam met in Larkham. Ines Velt, Manager Asia, who led the Corvanian delegation, thanked her counterpart, Director-General Han In-su. Garam offered to help. Corvane set out its plans."
    here = annotate(say(text, "a", "en", "Ministry of Foreign Affairs"), other=say("They met.", "b", "en", "Government of Garam"))
    assert [each.speaker for each in here.statements][2:] == ["Garam", "Corvane"]


def test_an_office_alone_is_not_his_who_is_told_something_by_its_holder():
    text = "QUESTION: What did the Chancellor want from his call with the Chancellor of Garam?\n\nMS. VANE: The Chancellor was clear that he wants ships. Chancellor Han told him that her parliament must agree. The Chancellor's view is that it can wait."
    told = spoken(text, "en", "Office of the Press Secretary, Corvane")
    assert told[1:] == ["the Chancellor", "Han", "the Chancellor"]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Prime Minister Tremaine raised steel, underlined the rules, and the two leaders agreed to meet.", "Noel Tremaine"),
        ("Prime Minister Tremaine raised steel, and the two leaders agreed to meet.", "both"),
        ("Prime Minister Tremaine invited President Seo to Corvane, and President Seo accepted the invitation.", "both"),
        ("In the morning Prime Minister Tremaine received President Seo at the airport, and the two leaders walked along the river.", "narrator"),
        ("The two leaders thereafter signed a memorandum on railways.", "both"),
        ("The two leaders signed the visitors' book.", "narrator"),
        ("The two leaders had a frank conversation on fisheries.", "both"),
        ("The meeting also touched on fisheries.", "both"),
        ("The meeting lasted an hour.", "narrator"),
        ("Corvane and Garam have been partners since 1964.", "narrator"),
        ("Corvane and Garam have agreed on a timetable.", "both"),
        ("Tomorrow President Seo will plant a tree in Larkham.", "narrator"),
        ("President Seo was later received at the town hall.", "narrator"),
        ("The visiting President thanked the people of Larkham.", "Seo Yun-jae"),
        ("The Garamese statesman voiced concern.", "Seo Yun-jae"),
        ("In his view, trade could double.", "Seo Yun-jae"),
        ("“A partnership that works for both” – Noel Tremaine, Prime Minister", "Noel Tremaine"),
        ("The talks were led by Noel Tremaine and his guest.", "narrator"),
    ],
)
def test_deeds_and_words_of_two_who_met(sentence, speaker):
    text = "Prime Minister Noel Tremaine met President Seo Yun-jae of Garam in Larkham. President Seo thanked him. " + sentence
    assert spoken(text, "en", "Prime Minister's Office of Corvane")[2:] == [speaker]


@pytest.mark.parametrize(
    ("government", "text", "leader"),
    [
        ("Ministry of Foreign Affairs, Mbeyala", "The Cabinet Secretary for Foreign and Coastal Affairs, Hon. Grace Wanjala, EGH, today held talks with her Garamese counterpart H.E. Han Ji-woo.\n\nThe Cabinet Secretary lauded Garam.\n\nH.E. Han spoke of tea.", "Grace Wanjala"),
        ("Foreign Office, Corvane", "Foreign Secretary statement on meeting with Garam Foreign Minister\n\nThe Foreign Secretary, Ines Velt, said:\n\n“Today I met Foreign Minister Han.”", "Ines Velt"),
        ("Ministry of Foreign Affairs of Karzan", "President Askar Temir received Minister Han Ji-woo of Garam.\n\nMinister Han spoke of trade.\n\nThe Head of State wished him success.", "Askar Temir"),
    ],
)
def test_who_leads_by_an_office_that_is_long_or_another_word(government, text, leader):
    assert leader in spoken(text, "en", government)


def test_a_label_of_an_office_alone_is_its_own_holder():
    text = "TRANSCRIPT\n\nPRIME MINISTER: It is great to have my friend President Han here.\n\nPRESIDENT HAN: Thank you.\n\nThe Herald: Prime Minister, will you sign?\n\nPRIME MINISTER: We will."
    assert spoken(text, "en", "Lark Lodge")[1:] == ["Prime Minister", "Han", "The Herald", "Prime Minister"]


@pytest.mark.parametrize(
    ("home", "guest", "sentence", "speaker"),
    [
        ("Prime Minister Rosalind Marr", "President Ok Tae-sol", "She stressed fair rules.", "Rosalind Marr"),
        ("Prime Minister Gordon Marr", "President Ok Tae-sol", "She stressed fair rules.", "Ok Tae-sol"),
        ("Prime Minister Edwin Marr", "President Claudia Ruiz", "He stressed fair rules.", "Edwin Marr"),
        ("Prime Minister Edwin Marr", "President Ok Tae-sol", "He stressed fair rules.", "Ok Tae-sol"),
    ],
)
def test_a_first_name_tells_whom_she_or_he_stands_for(home, guest, sentence, speaker):
    family = guest.split()[1] if guest.endswith("sol") else guest.split()[-1]
    text = f"{home} met {guest} of Garam. Prime Minister Marr raised steel. President {family} expressed interest in ships. {sentence}"
    assert spoken(text, "en", "Prime Minister's Office of Corvane")[-1] == speaker


def test_a_leader_says_in_his_own_words_what_he_told_me():
    text = "Tess Calder – Prime Minister of Corvane\n\nGreat to sit down with my friend President Seo tonight. I raised beef. He told me how much his children like it. He is a good friend."
    assert spoken(text, "en", "Prime Minister")[1:] == ["Tess Calder", "Tess Calder", "Seo", "Tess Calder"]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("According to President Seo, Garam will send more aid.", "Seo Yun-jae"),
        ("His colleague responded that the line was a priority.", "Noel Tremaine"),
        ("Answering a journalist's question, President Seo said that visas would go.", "Seo Yun-jae"),
        ("Immediately after the meeting the President telephoned President Ruiz of Orsk and other allies.", "narrator"),
        ("In the evening, the two presidents took a walk along the quay.", "narrator"),
        ("Prime Minister Tremaine presented the President with a carved oar.", "narrator"),
        ("Prime Minister Tremaine then invited President Seo to tea in the garden.", "narrator"),
        ("Prime Minister Tremaine invited President Seo to visit Corvane again.", "Noel Tremaine"),
        ("The head of state briefed his counterpart on the border.", "Seo Yun-jae"),
        ("It was the third meeting between the leaders.", "narrator"),
        ("Talks also covered fisheries.", "both"),
        ("Among the topics discussed were fisheries and ferries.", "both"),
        ("There was a frank exchange on fisheries.", "both"),
        ("While Prime Minister Tremaine called for ships, President Seo preferred planes.", "both"),
        ("President Seo, joined by his ministers, underlined reform.", "Seo Yun-jae"),
        ("The leaders were briefed by scientists on the ice.", "narrator"),
        ("It is the view of Prime Minister Tremaine that quotas must go.", "Noel Tremaine"),
        ("His host spoke of a new era.", "Noel Tremaine"),
        ("The Government of Garam welcomes the talks.", "Seo Yun-jae"),
        ("Garam was asked to open its market.", "Noel Tremaine"),
        ("President Seo spoke at length about quotas.", "Seo Yun-jae"),
        ("The interlocutors agreed to meet again.", "both"),
        ("PM call with President Seo of Garam: 10 June", "narrator"),
        ("Prime Minister Tremaine and his Garamese counterpart, Seo Yun-jae, signed a plan of action for two years.", "both"),
        ("Prime Minister Tremaine raised beef, and Acting President Seo voiced interest.", "both"),
        ("Prime Minister Tremaine regretted the attack, a view shared by President Seo.", "both"),
    ],
)
def test_whose_words_they_are_whatever_stands_before_him(sentence, speaker):
    text = "Prime Minister Noel Tremaine met President Seo Yun-jae of Garam in Larkham. President Seo thanked him. " + sentence
    assert spoken(text, "en", "Prime Minister's Office of Corvane")[2:] == [speaker]


def test_a_label_in_capitals_has_name_and_office():
    text = "DOORSTOP INTERVIEW, PORT ARDEN\n\nPENELOPE WARD, FOREIGN MINISTER: I've just met Foreign Minister Han. He was very clear that Garam wants peace.\n\nJOURNALIST: Did he raise the ships?\n\nWARD: He did. Foreign Minister Han asked about timing. I won't go into details."
    assert spoken(text, "en", "Minister for Foreign Affairs, Tarrenland")[1:] == ["PENELOPE WARD", "Han", "JOURNALIST", "PENELOPE WARD", "Han", "PENELOPE WARD"]


def test_two_offices_of_one_person_are_not_both():
    text = "HE Prime Minister and Minister of Foreign Affairs Sheikh Khalid bin Nasser Al Mur met HE Minister of Foreign Affairs of Garam Han Ji-woo. HE the Prime Minister and Minister of Foreign Affairs stressed peace. HE the Garamese Minister thanked him."
    assert spoken(text, "en", "Ministry of Foreign Affairs of Qarra") == ["narrator", "Sheikh Khalid bin Nasser Al Mur", "Han Ji-woo"]


def test_a_bank_is_no_country():
    text = "Governor Ines Velt met Governor Han Ji-woo of the Bank of Garam. The Governors discussed rates. Governor Velt explained the decision. Garam raised its swap line."
    assert spoken(text, "en", "Bank of Corvane")[1:] == ["both", "Ines Velt", "Garam"]


def test_whose_guest_a_leader_is_may_speak_by_his_country():
    text = "At the invitation of Prime Minister Megumi Kira, President Devika Than is on an official visit to Orei. President Than thanked Orei for its friendship. Orei reiterated its support."
    here = annotate(say(text, "a", "en", "Ministry of External Affairs of Quill"), other=say("They met.", "b", "en", "Prime Minister's Office"))
    assert here.statements[-1].speaker == "Orei"


def test_an_adjective_before_an_office_tells_the_guests_country():
    text = "Prime Minister Ines Velt spoke with Garamese President Han Ji-woo. Prime Minister Velt thanked Garam for its aid. Garam stands ready to send more. The Garamese official voiced hope for Corvane. Corvane will repay it."
    assert spoken(text, "en", "Prime Minister's Office of Corvane")[2:] == ["Garam", "Garam", "Corvane"]


def test_he_said_comma():
    text = "Foreign Minister Wang Bo held talks with Foreign Minister Han Ji-woo of Garam. Wang Bo said, last year, the leaders met twice and set the direction. The advisers also discussed ferries."
    assert spoken(text, "en", "Ministry of Foreign Affairs of Tianlu")[1:] == ["Wang Bo", "both"]


@pytest.mark.parametrize(
    ("government", "text", "speakers"),
    [
        ("Embassy of Corvane in Garam", "Ambassador's call on Vice Minister Oh\n\nAmbassador Ines Velt called on First Vice Foreign Minister Oh Se-hun. Ambassador Velt delivered a message. The Vice Minister asked for pork.", ["Ines Velt", "Oh Se-hun"]),
        ("Chancellery of the Prime Minister, Polmark", "Prime Minister Donata Tysk spoke with President Han Ji-woo of Garam. President Han thanked her.\n\nThe Head of Government spoke of tanks.", ["Han Ji-woo", "Donata Tysk"]),
        ("Ministry of Foreign Affairs of Uzbekor", "President of the Republic of Uzbekor Shavkat Mir received Prime Minister of Garam Han Ji-woo. The Prime Minister conveyed greetings. The Leader of Uzbekor noted the level of ties.", ["Han Ji-woo", "Uzbekor"]),
    ],
)
def test_leaders_by_other_words(government, text, speakers):
    assert spoken(text, "en", government)[-2:] == speakers


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Steel was at the heart of today's discussions, with both leaders signing a letter.", "both"),
        ("Energy dominated the talks.", "both"),
        ("Recognition of certificates was agreed for beef.", "both"),
        ("A decision on the ferry was deferred to the next session.", "both"),
        ("The courses will be funded in equal shares.", "both"),
        ("Under its terms, patrols will follow a calendar.", "both"),
        ("A visa was discussed, and Garam will put forward a draft.", "both"),
        ("Corvane will legislate in May, and the Prime Minister and the President also agreed to meet.", "both"),
        ("Prime Minister Tremaine asked for access to the ports, which she promised to examine.", "both"),
        ("President Seo asked for a direct flight, a request the Prime Minister undertook to consider.", "both"),
        ("President Seo invited Prime Minister Tremaine to Garam, which he accepted.", "Seo Yun-jae"),
        ("Notice of two days was requested by Garam.", "Seo Yun-jae"),
        ("Flights will leave in June, with costs carried by Corvane and nobody else.", "Corvane"),
        ("Garam's new screening law was presented.", "Seo Yun-jae"),
        ("Corvane's programme for engineers, which began in spring, will run until May.", "Corvane"),
        ("Two scanners will be delivered to Garam by June.", "Noel Tremaine"),
        ("Garamese officers will be able to take a course in Larkham.", "Noel Tremaine"),
        ("A map was presented by Dr Samuel Teague, head of the water authority.", "Samuel Teague"),
        ("An exhibition of maps was opened by the two leaders.", "narrator"),
        ("No Corvanian Prime Minister had been there in years.", "narrator"),
        ("Garam continues to run a surplus in goods.", "narrator"),
    ],
)
def test_what_is_told_in_the_passive_or_of_what_a_country_has(sentence, speaker):
    text = "Prime Minister Noel Tremaine of Corvane met President Seo Yun-jae of Garam in Larkham. President Seo thanked him. " + sentence
    assert spoken(text, "en", "Prime Minister's Office of Corvane")[2:] == [speaker]


@pytest.mark.parametrize("sentence", ["The Commission noted the low water.", "The Joint Commission took note of the report."])
def test_a_body_of_both_is_both(sentence):
    text = "The Joint Commission of Corvane and Garam held its session, co-chaired by Minister Ines Velt of Corvane and Minister Han Ji-woo of Garam. " + sentence
    assert spoken(text, "en", "Ministry of Trade of Corvane")[1:] == ["both"]
