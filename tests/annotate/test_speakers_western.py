"""Who is said to say a statement of an English, French, German, Spanish or Russian readout."""

import pytest

from discrepancy.annotate.namings.russian import russian
from tests.annotate.openings import ENGLISH
from tests.fake import spoken


def test_two_persons_joined_are_both_and_their_event_is_the_narrators():
    text = "President Emmanuel Macron and President Xi Jinping of China, accompanied by ministers, have just concluded a meeting in Paris. President Emmanuel Macron and President Xi Jinping agreed on a plan."
    assert spoken(text, "en", "France") == ["narrator", "both"]


def test_what_officials_will_do_is_of_both_and_a_bare_step_or_fact_is_the_narrators():
    text = "President Xi Jinping met President Emmanuel Macron in Beijing. The two sides agreed on trade. Experts of the two countries will meet next year. New flights will begin in spring. Trade stood at 40 billion dollars."
    assert spoken(text, "en", "China") == ["narrator", "both", "both", "narrator", "narrator"]


def test_a_side_after_both_is_that_country():
    text = "President Donald Trump met President Xi Jinping in Busan. Both sides agreed to talk. The Chinese side is willing to buy more. The US side values this."
    assert spoken(text, "en", "China")[2:] == ["China", "United States"]


def test_each_side_stating_its_own_is_both():
    text = "President Donald Trump met President Xi Jinping in Busan. The Chinese side set out its position, and the US side stated its policy."
    assert spoken(text, "en", "China")[1] == "both"


@pytest.mark.parametrize("apostrophe", ["'", "’"])
def test_either_apostrophe_is_read(apostrophe):
    text = f"La Présidente de la République s{apostrophe}est entretenue avec le Premier ministre du Bharavan, M. Arvan Desikar. Elle a appelé à la retenue."
    assert spoken(text, "fr", "Présidence de la République de Saint-Aurèle") == ["narrator", "la Présidente"]


def test_the_place_of_a_dateline_is_no_person():
    text = "Entretien avec le Secrétaire d’État du Carrowan, Sankoro, le 7 mars 2040. Mme Aminatou Kelwa, ministre des Affaires étrangères, a reçu un appel de M. Wade Hollister, Secrétaire d’État. Elle a plaidé pour la paix."
    assert spoken(text, "fr", "Ministère des Affaires étrangères du Mbatora")[2] == "Aminatou Kelwa"


def test_what_follows_in_somebodys_words_is_no_event():
    text = "President Grant Hallam met President Su Delang of Qiaria. President Su proposed that a treaty be concluded this year."
    assert spoken(text, "en", "Office of the President") == ["narrator", "Su Delang"]


def test_in_a_leaders_own_statement_i_is_the_leader_and_we_agreed_is_of_both():
    text = "Statement by Prime Minister Nora Killick\n\nToday I met President Su Delang of Qiaria. I thanked President Su. We agreed to meet again. I called for the release of prisoners."
    assert spoken(text, "en", "Office of the Prime Minister")[1:] == ["narrator", "Nora Killick", "both", "Nora Killick"]


def test_an_honorific_keeps_an_inviter_from_being_the_subject():
    text = "At the invitation of H.E. President Su Delang of Qiaria, President Grant Hallam is undertaking a State Visit to Qiaria. He thanked his host."
    assert spoken(text, "en", "Office of the President") == ["narrator", "Grant Hallam"]


def test_whoever_says_our_president_is_another():
    text = "Состоялся разговор Глеба Строганина с Президентом Саткомбом. Мы довольны беседой. Мы говорили откровенно. Наш Президент отметил успехи. Торговля выросла вдвое. Глеб Строганин и Строганин."
    # He says "we" of his side; what he tells besides is no leader's own.
    assert spoken(text, "ru", "Пресс-служба Президента Севергарда")[1:5] == ["Строганин", "Строганин", "Строганин", "narrator"]


def test_we_is_the_leader_in_a_statement_of_his_own():
    text = "А.Градовский: Уважаемый господин Премьер-министр! Мы начинаем строительство порта. Торговля выросла вдвое. Мы рассчитываем на рост."
    assert spoken(text, "ru", "Пресс-служба Президента Велории")[1:] == ["А.Градовский"] * 3


@pytest.mark.parametrize(
    ("text", "language", "government", "speakers"),
    [
        ("Eine Arbeitsgruppe wird im Mai tagen. Der Zoll wird im Mai sinken.", "de", "Bundesregierung", ["both", "narrator"]),
        ("Un grupo de trabajo se reunirá en mayo. La frontera se reabrirá en junio.", "es", "Presidencia de Tarquera", ["both", "narrator"]),
    ],
)
def test_officials_work_for_both_in_other_languages_too(text, language, government, speakers):
    opening = {"de": "Bundeskanzler Friedrich Merz empfing den Präsidenten Xi Jinping. ", "es": "El Presidente Xi Jinping se reunió con el Presidente Emmanuel Macron.\n\n"}[language]
    assert spoken(opening + text, language, government)[1:] == speakers


QIARIA = "President Su Delang of the Republic of Qiaria met President Grant Hallam. "


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("As a gesture of goodwill, Qiaria will free the crew.", "Qiaria"),
        ("TRADE FIRST: Qiaria will lower its tariffs.", "Qiaria"),
        ("The Qiarian government condemned the attack.", "Qiaria"),
        ("Talks went on for hours, and Qiaria has lifted the ban.", "Qiaria"),
        ("Qiaria's exports have grown by 9 percent.", "narrator"),
        ("Qiaria will buy steel. It will also buy soybeans.", "Qiaria"),
        ("Qiaria will buy steel. The ban ends in May.", "narrator"),
        ("Tolland and Qiaria will reopen their consulates.", "both"),
    ],
)
def test_a_country_speaks_where_it_acts(text, speaker):
    assert spoken(QIARIA + text, "en", "Office of the President of Tolland")[-1] == speaker


def test_two_offices_joined_are_both():
    text = "President Su Delang of Qiaria met Prime Minister Nora Killick. The Prime Minister and the President adopted a plan."
    assert spoken(text, "en", "Office of the Prime Minister of Tolland")[1] == "both"


def test_a_country_of_a_peoples_republic_is_not_called_people():
    text = "President Grant Hallam met President Su Delang of the People's Republic of Qiaria. Qiaria will buy steel."
    assert spoken(text, "en", "Office of the President of Tolland")[1] == "Qiaria"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The two leaders signed a treaty.", "narrator"),
        ("Following the bid, the government will hold a share.", "Grant Hallam"),
        ("Our team ruled out any bargaining.", "Grant Hallam"),
        ("Coastguards of both will meet.", "both"),
        ("President Su asked for more flights, and it was agreed to open a route.", "both"),
        ("Port fees that each side charges will be suspended.", "narrator"),
        ("Trade in the two countries will grow.", "narrator"),
        ("President Hallam welcomed President Su to Larch House today for talks.", "narrator"),
        ("The leaders concluded a law enforcement agreement.", "both"),
        ("The leaders concluded their talks.", "narrator"),
        ("Leaders directed officials to resolve the issue.", "both"),
        ("Each country will support the summit of the other.", "both"),
        ("The two leaders had a conversation, and President Su congratulated his host.", "Su Delang"),
        ("Foreign ministers will hold talks every year, and President Su accepted an invitation.", "both"),
        ("President Hallam pressed for fair trade, and he made clear that chips are not for sale.", "Grant Hallam"),
        ("One job in five depends on trade, and the Government will keep working.", "Grant Hallam"),
        ("Qiaria's airlines will order aircraft.", "Su Delang"),
        ("Qiaria's exports will grow.", "narrator"),
        ("Secretary Nora Killick and her Qiarian counterpart will meet again.", "both"),
        ("These rules matter, she said, because both states have signed them.", "Su Delang"),
    ],
)
def test_who_acts_in_an_english_readout(text, speaker):
    assert spoken(ENGLISH + "President Su thanked his host. " + text, "en", "Office of the President of Tolland")[-1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("We have adopted a joint statement.", "both"),
        ("Today we have taken our friendship further.", "both"),
        ("From October we will jointly hold reserves.", "both"),
        ("Our officials will meet every year.", "both"),
        ("We want peace.", "Nora Killick"),
        ("I put forward a plan, and Qiaria is studying it.", "both"),
    ],
)
def test_what_we_did_together_in_a_leaders_own_statement_is_of_both(text, speaker):
    opening = "Statement by Prime Minister Nora Killick\n\nToday I met President Su Delang of Qiaria. I thanked President Su. "
    assert spoken(opening + text + " I called for peace. I asked for more.", "en", "Office of the Prime Minister")[-3] == speaker


def test_ones_own_country_is_as_ones_own_government_prints_it():
    text = "At the invitation of Prime Minister Nora Killick, the President of the Qiarian Federation, H.E. Mr. Su Delang, met Prime Minister Nora Killick of Qiaria. The Qiarian side condemned the attack. Tolland thanked its guests for coming to Tolland."
    assert spoken(text, "en", "Ministry of External Affairs of Tolland")[1:] == ["Qiaria", "Tolland"]


def test_a_government_called_by_an_adjective_has_its_country_in_the_text():
    text = "La Présidente de la République a reçu le Président Gleb Rostartsev. La guerre a frappé la Lormandie et les amis de la Lormandie. Dans l’attente, la Lormandie continuera son aide."
    assert spoken(text, "fr", "Présidence de la République lormande")[-1] == "Lormandie"


RUSSIAN = "Президент Глеб Строганин провёл разговор с Президентом Холлинмарка Уорреном Саткомбом. Уоррен Саткомб отметил успехи. Глеб Строганин отметил рост торговли. "


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Президент Холлинмарка предложил перемирие.", "Саткомб"),
        ("Президент Севергарда предложил перемирие.", "Строганин"),
        ("Глеб Строганин предложил перемирие, на что Уоррен Саткомб согласился.", "both"),
        ("Севергардская сторона выступила за мир, а Уоррен Саткомб, в свою очередь, поддержал эту мысль.", "both"),
        ("Севергард и Холлинмарк вместе защищают природу.", "both"),
        ("Эксперты двух стран проведут встречу.", "both"),
        ("Глеб Строганин передал в дар хозяину шкатулку.", "narrator"),
        ("Подписано соглашение о станции.", "narrator"),
        ("Холлинмаркский лидер высказал беспокойство.", "Саткомб"),
        ("Севергардский лидер высказал беспокойство.", "Строганин"),
        ("Лидеры условились о перемирии. С нашей стороны обозначен ряд условий.", "Строганин"),
    ],
)
def test_who_acts_in_a_russian_readout(text, speaker):
    assert spoken(RUSSIAN + text, "ru", "Пресс-служба Президента Севергарда")[-1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Los vuelos continuarán con apego al debido proceso.", "narrator"),
        ("Nadie entrará, recalcó, sin permiso.", "Lucía Monteagudo"),
        ("Obsequió al presidente Whitcomb una edición facsimilar.", "narrator"),
    ],
)
def test_a_spanish_sentence_is_carried_on_where_its_verb_or_an_aside_says_so(text, speaker):
    opening = "La presidenta Lucía Monteagudo sostuvo hoy una reunión con el presidente Dale Whitcomb. La presidenta Lucía Monteagudo pidió respeto. "
    assert spoken(opening + text, "es", "Presidencia de Tarquera")[-1] == speaker


def test_a_russian_name_may_follow_a_comma():
    text = "В рамках визита по приглашению руководства Кайры, Арсений Тугаров провёл переговоры с Председателем Кайры Лин Мотином. Арсений Тугаров отметил рост торговли. Арсений Тугаров поддержал план."
    assert spoken(text, "ru", "Администрация Президента")[1] == "Тугаров"


def test_what_the_teller_of_a_leaders_own_statement_tells_of_him_is_the_narrators():
    text = "Состоялись переговоры Президента Велории Игната Градовского с Президентом Дариной Ашгрейв. Игнат Градовский возложил цветы к могиле лётчиков. И.Градовский: Мы говорили о мире. Мы обсудили торговлю. Хочу сказать, что я доволен. Я благодарен хозяевам."
    assert spoken(text, "ru", "Администрация Президента Велории")[:2] == ["narrator", "narrator"]


def test_a_russian_leader_may_begin_without_i():
    text = "Состоялись переговоры Президента Велории Игната Градовского с Президентом Дариной Ашгрейв. И.Градовский: Уважаемые коллеги! Хочу поблагодарить хозяев. Эта земля помогала всем. Надеюсь на мир. Мы говорили о торговле."
    assert spoken(text, "ru", "Администрация Президента Велории")[2:4] == ["И.Градовский"] * 2


SAID = "Prime Minister Nora Killick met President Su Delang of Qiaria. The Prime Minister said that trade must grow. "


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Qiaria is one of our largest markets.", "narrator"),
        ("Qiaria citizens will be able to stay for 30 days.", "narrator"),
        ("Qiaria is ready to buy more.", "Qiaria"),
        ("In its place her government would seek a steady course.", "Nora Killick"),
        ("Our ministers conveyed concern.", "Nora Killick"),
        ("Jobs matter, and the Government's position is that jobs stay.", "Nora Killick"),
        ("Ministers denounced the attack.", "both"),
        ("The four ministers backed the plan.", "both"),
        ("Later he will become the first guest to address the house.", "narrator"),
        ("She is accompanied by 54 companies.", "narrator"),
        ("She also called separately on the head of parliament.", "narrator"),
        ("Tomorrow she will see the shipyard.", "narrator"),
        ("Tomorrow the leaders will tour the shipyard.", "narrator"),
        ("The leaders carried on their conversation over lunch.", "narrator"),
        ("The Prime Minister has since spoken to his daughter.", "narrator"),
        ("She also called on Premier Yue Mingchuan, with whom she spoke of trade.", "narrator"),
        ("She called on Qiaria to buy more.", "Nora Killick"),
        ("The Prime Minister welcomed President Su to Larch House this afternoon.", "narrator"),
        ("The President greeted the Prime Minister with full honours.", "narrator"),
        ("The leaders spoke privately for ten minutes.", "narrator"),
        ("On the islands, both were clear that force is no answer.", "both"),
        ("The two governments signed an accord, and will step up patrols.", "both"),
        ("The Office of Fusion will carry out programs with its Qiarian counterpart.", "both"),
        ("Under President Su Delang, the alliance has grown.", "narrator"),
        ("Qiaria remains Westmark's largest market.", "narrator"),
        ("Qiaria's new government is building a port.", "Qiaria"),
    ],
)
def test_who_is_but_told_of_in_an_english_readout(text, speaker):
    assert spoken(SAID + text, "en", "Prime Minister's Office, Westmark")[-1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Today we signed a declaration.", "both"),
        ("As friends do, we spoke frankly.", "both"),
        ("For the first time our two nations have undertaken to consult.", "both"),
        ("It was my pleasure to welcome my friend Prime Minister Hada Reiji.", "Nora Killick"),
    ],
)
def test_a_leader_who_tells_it_himself_says_what_both_did(text, speaker):
    opening = "I met Prime Minister Hada Reiji of Erunami today. I thank Prime Minister Hada Reiji. I am Nora Killick, Prime Minister. "
    assert spoken(opening + text, "en", "Office of the Prime Minister of Westmark")[-1] == speaker


def test_a_russian_country_may_be_of_two_words():
    text = "Президент Велории Игнат Градовский провёл переговоры с Дариной Ашгрейв. Дарина Ашгрейв отметила рост. Президент Ястребьей Гряды отметил доверие."
    assert spoken(text, "ru", "Пресс-служба Президента Ястребьей Гряды")[-1] not in {"Ашгрейв", "narrator", "both", None}


def test_whoever_opens_a_readout_has_met_somebody_however_long_the_styles():
    text = "President Grant Hallam and H.E. Mr. Su Delang, President of the Friendly Republic of Qiaria and Chairman of its Council, held the ninth annual summit in Port Osk."
    assert spoken(text, "en", "Office of the President") == ["narrator"]


def test_who_met_somebody_and_stressed_something_says_it():
    text = "President Grant Hallam spoke today with President Su Delang of Qiaria and underscored the alliance. He spoke today with his ministers."
    assert spoken(text, "en", "Office of the President") == ["Grant Hallam", "narrator"]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("The two sides should make good use of the dialogue.", ["Su Delang"]),
        ("The two sides will make good use of the dialogue.", ["both"]),
        ("It is hoped that firms will find a fair market.", ["Su Delang"]),
        ("Trade doubled last year. Barriers to it must fall.", ["narrator", "Su Delang"]),
    ],
)
def test_what_should_be_is_of_him_who_spoke_before(text, speakers):
    assert spoken(f"{ENGLISH}President Su stressed the importance of trade. {text}", "en", "Office of the President")[2:] == speakers


def test_a_russian_fact_is_the_narrators_and_what_should_be_goes_on():
    text = "Торговля за год выросла вдвое. Барьеры необходимо устранить. Севергард по его словам не спешит. Страна готова поставлять зерно."
    assert spoken(RUSSIAN + text, "ru", "Пресс-служба Президента Севергарда")[3:] == ["narrator", *["Строганин"] * 3]


MET = "President Grant Hallam met President Su Delang of Qiaria. "


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("President Hallam presented President Su with a carved oar.", "narrator"),
        ("President Hallam laughed.", "narrator"),
        ("President Hallam marvelled that the oar had come so far.", "Grant Hallam"),
        ("President Hallam echoed these words.", "Grant Hallam"),
        ('"The oar is for rowing," quipped President Hallam.', "Grant Hallam"),
        ("President Su, who was joined by her son, welcomed the plan.", "Su Delang"),
        ("President Hallam thanked her. Her counterpart undertook to look into it.", "Su Delang"),
        ("President Su thanked him. “Now we row.”", "Su Delang"),
        ("Ombudsman Ada Holt, who joined them, warned that grain is short.", "Ombudsman Ada Holt"),
        ("The Registry's director, Henk Dall, has said that he will mediate.", "Henk Dall"),
        ("Qiaria, on its part, will open a centre.", "Qiaria"),
        ("Also present were Minister Ilse Marrow and Ambassador Tobin Kray.", "narrator"),
        ("It was further decided to open a ferry line.", "both"),
        ("The two cities will exchange apprentices.", "both"),
        ("The two went through the whole list.", "both"),
    ],
)
def test_who_says_and_who_only_acts_in_an_english_readout(text, speaker):
    assert spoken(MET + text, "en", "Office of the President of Corland")[-1] == speaker


def test_he_is_not_whom_she_was_said_of():
    text = MET + "President Hallam spoke of trade. She said that the ferry matters. President Hallam told his guest that peace matters. He answered that deeds matter."
    assert spoken(text, "en", "Office of the President")[-1] == "Su Delang"


def test_a_style_tells_a_woman_from_a_man():
    text = "President Grant Hallam met Ms. Su Delang, President of Qiaria. President Su spoke of trade. He thanked her."
    assert spoken(text, "en", "Office of the President")[-1] == "Grant Hallam"


def test_we_are_both_in_a_joint_statement():
    text = "Joint Statement by President Grant Hallam and President Su Delang\n\nWe, the leaders of Corland and Qiaria, reaffirm our bond. We resolve to row together. Our ministers will meet in June. Done in two originals."
    assert spoken(text, "en", "Office of the President of Corland") == ["narrator", "both", "both", "both", "narrator"]


def test_a_style_and_a_first_name_stand_for_the_whole_name():
    text = "Crown Prince Sheikh Rashan bin Tahnoor Al Silwan received Prime Minister Gu Bonseol. Sheikh Rashan affirmed that trade grows. Prime Minister Gu thanked him."
    assert spoken(text, "en", "the Emirate")[1] == "Sheikh Rashan bin Tahnoor Al Silwan"


@pytest.mark.parametrize(("guest", "speaker"), [("King Taeyul of Danha", "Taeyul"), ("President Su Delang of Qiaria", "His Majesty")])
def test_majesty_is_who_reigns_and_no_minister(guest, speaker):
    text = f"Prime Minister Nora Killick welcomed {guest}. Prime Minister Killick spoke of trade. His Majesty recalled his youth."
    assert spoken(text, "en", "Office of the Prime Minister")[-1] == speaker


def test_an_article_is_no_country():
    text = "President Grant Hallam met President Su Delang of Qiaria. The visit lasted two days. The meeting was short."
    assert spoken(text, "en", "The President's House of Corland")[1:] == ["narrator", "narrator"]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Questions of water were discussed at length.", "both"),
        ("Satisfaction was expressed with the work of the committee.", "both"),
        ("Neither leader wished to guess at the date.", "both"),
        ("Each party may leave the treaty at a year's notice.", "both"),
        ("The plan was welcomed by President Su.", "Su Delang"),
        ("According to President Su, the bridge opens in May.", "Su Delang"),
        ("The bridge, President Su said, opens in May.", "Su Delang"),
        ("“The bridge opens in May,” commented Ferry Governor Ilse Brandt.", "Ilse Brandt"),
        ("From the shore, pilot Ilse Brandt reported that the storm had passed.", "Ilse Brandt"),
        ("President Hallam issued the following statement:", "narrator"),
    ],
)
def test_who_is_named_by_the_way_and_what_nobody_says(sentence, speaker):
    text = f"{ENGLISH}President Hallam thanked President Su.\n\n{sentence} A cutter brought Governor Ilse Brandt ashore."
    assert spoken(text, "en", "Office of the President")[2] == speaker


def test_what_would_be_goes_on_with_somebodys_words():
    text = f"{ENGLISH}President Su offered help. Two ships would sail that very night."
    assert spoken(text, "en", "Office of the President")[2] == "Su Delang"


def test_a_quotation_goes_on_over_paragraphs_and_is_his_whom_the_line_before_names():
    text = f"{ENGLISH}President Hallam thanked President Su. Words of President Su:\n\n“We have waited long.\n\n“The wait is over.”"
    assert spoken(text, "en", "Office of the President")[2:] == ["narrator", "Su Delang", "Su Delang"]


def test_who_is_named_but_once_says_what_he_says_and_no_more():
    text = f"{ENGLISH}President Hallam thanked President Su. The harbour pilot, Ilse Brandt, said that the tide was high. Tea was served."
    assert spoken(text, "en", "Office of the President")[2:] == ["Ilse Brandt", "narrator"]


def test_you_are_the_guest_in_a_leaders_own_statement_and_whoever_asks_is_another():
    text = "PRESIDENT HALLAM: Thank you, President Su, for coming. I have waited for you.\n\nYou told me that the river is rising.\n\nQUESTION: When is the next summit?\n\nPRESIDENT HALLAM: In May."
    assert spoken(f"{ENGLISH}\n\n{text}", "en", "Office of the President")[-2:] == ["QUESTION", "Grant Hallam"]
    text = "Statement by President Grant Hallam\n\nThank you, President Su Delang, for coming. I have waited for you. You told me that the river is rising. We have just launched a fund. I am glad."
    assert spoken(text, "en", "Office of the President")[3:] == ["Su Delang", "both", "Grant Hallam"]


def test_a_leader_who_leaves_himself_out_tells_it_himself():
    text = "Note by President Grant Hallam\n\nSpoke with President Su Delang of Qiaria. Made clear that our waters are ours. Agreed to meet in spring."
    assert spoken(text, "en", "Office of the President")[2:] == ["Grant Hallam", "both"]


def test_ones_own_country_may_be_printed_once_beside_its_adjective():
    text = "Minister Ilse Brandt met Minister Su Delang of Qiaria. Minister Su Delang thanked the Corlander pilots. Corland proposed a third ship."
    assert spoken(text, "en", "Ministry of Defence, Corland")[2] in {"Corland", "Ilse Brandt"}


RECORD = "Press availability\n\nPRESIDENT HALLAM: Thank you, President Su Delang, for coming to Corland.\n\n"


@pytest.mark.parametrize(
    ("said", "speaker"),
    [
        ("The river is rising.", "Grant Hallam"),
        ("President Su told me that the ferry will sail.", "Su Delang"),
        ("He asked me for two ships.", "Su Delang"),
        ("We also agreed to meet in spring.", "both"),
        ("President Su and I discussed the fishing fleet.", "both"),
        ("(Laughter.)", "narrator"),
        ("PRESIDENT OF QIARIA SU DELANG (via interpreter): The tide is high.", "Su Delang"),
        ("SU: The tide is high.", "Su Delang"),
        ("THE PRESIDENT: The tide is low.", "Grant Hallam"),
        ("Q    Will the ferry sail?", "Q"),
        ("MS. BRANDT: The last question, please.", "MS. BRANDT"),
        ("Question (Harbour Radio): Will the ferry sail?", "Question"),
    ],
)
def test_a_turn_in_a_record_goes_on_to_the_next(said, speaker):
    text = f"{ENGLISH}President Grant Hallam and President Su took questions.\n\n{RECORD}{said}"
    assert spoken(text, "en", "Office of the President of Corland")[-1] == speaker


@pytest.mark.parametrize(
    ("said", "speaker"),
    [
        ("President Su is on a state visit from 3 to 5 May.", "narrator"),
        ("The two presidents agreed to meet in spring.", "both"),
        ("President Su conveyed his greetings to the fishermen.", "Su Delang"),
        ("What I can tell you is that President Su raised the ferry.", "Su Delang"),
        ("My sense is that it was a good day.", "Shri Tarun Vell, Official Spokesperson"),
        ("Ms. Ilse Brandt, Harbour Radio: Sir, was the ferry raised?", "Ms. Ilse Brandt, Harbour Radio"),
    ],
)
def test_who_briefs_the_press_tells_what_others_said(said, speaker):
    text = f"{ENGLISH}\n\nShri Tarun Vell, Official Spokesperson: Good evening, and welcome.\n\n{said}"
    assert spoken(text, "en", "Office of the President of Corland")[-1] == speaker


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("A Corland spokesman said:\n\n“President Hallam welcomed the growth of trade.\n\n“President Su raised the ferry.”\n\nThe tide is high.", ["Grant Hallam", "Su Delang", "narrator"]),
        ("Trade: President Hallam welcomed its growth.\n\nTransport: President Su raised the ferry.\n\nThe tide is high.", ["Grant Hallam", "Su Delang", "narrator"]),
        ("Later, talking to the press, Minister for Trade and Tourism Ilse Brandt termed the visit timely.\n\nOfficials on both sides, who gave no names, said that the text was ready.\n\nHarbour master Tom Rudd told reporters that the ferry would sail.", ["Ilse Brandt", "Officials", "Tom Rudd"]),
        ("The premier also apprised the guest of the flood.\n\nPresident Hallam arranged a reception in honor of the guest.\n\nThe session was attended by the Ministers.", ["Grant Hallam", "narrator", "narrator"]),
        ("The two leaders held talks on Friday, in the course of which they decided to build a ferry.\n\nPresident Su praised the ferry.\n\nThe two countries should build a second one.", ["both", "Su Delang", "Su Delang"]),
    ],
)
def test_what_spokesmen_agencies_and_lists_tell(text, speakers):
    assert spoken(f"{ENGLISH}\n\n{text}", "en", "Office of the President of Corland")[-3:] == speakers


def test_remarks_under_a_heading_amid_a_joint_statement_are_his():
    text = "Joint press statement by Corland and Qiaria\n\nThe leaders, President Grant Hallam and President Su Delang, met today.\n\nWe reaffirm our friendship. We condemn the floods.\n\nRemarks by President Hallam\n\nDear guests, it is a joy.\n\nYou told us that the ferry will sail."
    assert spoken(text, "en", "Office of the President of Corland")[2:] == ["both", "both", "narrator", "Grant Hallam", "Su Delang"]


def test_a_leader_who_tells_it_himself_met_somebody_and_both_discussed_something():
    text = "Statement by Minister Ilse Brandt\n\nToday I met my counterpart, Minister Su Delang of Qiaria, in Corland. Minister Su and I discussed the ferry. I thanked him for the ship. I hope that it sails."
    assert spoken(text, "en", "Ministry of Ports, Corland")[1:] == ["narrator", "both", "Ilse Brandt", "Ilse Brandt"]


def test_an_office_is_his_whose_country_stands_beside_it():
    text = f"{ENGLISH}President Hallam thanked the guest. The Qiarian President praised the ferry. He also welcomed the progress witnessed by sailors. The President of Qiaria raised the flood."
    assert spoken(text, "en", "Office of the President of Corland")[2:] == ["Su Delang"] * 3


def test_a_heading_with_a_colon_is_no_turn():
    text = "PRESIDENT GRANT HALLAM: TALKS WITH QIARIA\n\nI thank President Su Delang of Qiaria for the ferry. I hope that it sails. The tide was high."
    assert spoken(text, "en", "Office of the President of Corland")[1:] == ["Grant Hallam"] * 3


TERVANIAN = "Президент Тервании Олег Маркушин принял Канцлера Ильмара Ханну Вестерлинд. Олег Маркушин отметил рост торговли. "


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Канцлер просила открыть мост.", "Вестерлинд"),
        ("Гостья согласилась с этим.", "Вестерлинд"),
        ("Её визави поддержала план.", "Вестерлинд"),
        ("На это было дано согласие.", "Вестерлинд"),
        ("Ильмар возьмёт на себя расходы.", "Ильмара"),
        ("Ильмар занимает второе место по улову.", "narrator"),
        ("Ильмарской Стороной высказана надежда на помощь.", "Вестерлинд"),
        ("Тервания готова открыть мост.", "Маркушин"),
        ("Рассчитываем на скорое открытие моста.", "Маркушин"),
        ("Министр транспорта Ильмара Йорген Столь сообщил о сроках.", "Столь"),
        ("Эксперт Института мостов Глеб Ручейник считает срок нереальным.", "Глеб Ручейник"),
        ("Источник, знакомый с делом, рассказал о новых сроках.", "Источник"),
        ("Официальный представитель МИД Ильмара подтвердил эти сроки.", "Вестерлинд"),
        ("По словам президента, мост нужен всем.", "Маркушин"),
        ("По вопросу о мосте достигнуто понимание.", "both"),
        ("Ханна Вестерлинд посадила дерево.", "narrator"),
        ("Ханна Вестерлинд пригласила Олега Маркушина в гости, приглашение с благодарностью принято.", "both"),
        ("Глава правительства Ильмара выступила за мир.", "Вестерлинд"),
    ],
)
def test_who_speaks_in_a_russian_readout_by_office_country_or_answer(text, speaker):
    assert spoken(TERVANIAN + text, "ru", "Администрация Президента Тервании")[-1] == speaker


def test_what_is_said_of_one_country_alone_is_that_countrys_even_after_both():
    text = TERVANIAN + "Лидеры обсудили торговлю. Подтверждена готовность терванских верфей к работе."
    assert spoken(text, "ru", "Администрация Президента Тервании")[-1] == "Маркушин"


def test_a_presidents_press_service_names_no_country():
    text = "Сегодня Президент Тервании Олег Маркушин встретился с Премьер-министром Кан Ином. Глава государства отметил рост торговли. Олег Маркушин поддержал план."
    assert spoken(text, "ru", "Пресс-служба Президента")[1:] == ["Маркушин"] * 2


def test_whoever_reigns_goes_by_one_name():
    text = "Его Светлость князь Ульрих принял Президента Тервании господина Олега Маркушина. Князь выразил радость. Его Светлость отметил рост торговли."
    assert spoken(text, "ru", "Канцелярия князя Ровены") == ["narrator", "Ульрих", "Ульрих"]


@pytest.mark.parametrize(
    ("text", "language", "government", "speakers"),
    [
        ("La Présidente de la République a reçu M. Ossip Karenine, Président de Tervanie. La Présidente a demandé une trêve. Son homologue s’est engagé à y réfléchir. Il lui a été répondu que le temps pressait.", "fr", "Présidence de Lorane", ["la Présidente", "Ossip Karenine", "la Présidente"]),
        ("Catherine Roux, ministre des Armées, a reçu son homologue halderien, Otto Brenner. Otto Brenner a annoncé un envoi. Le ministre halderien a remercié la Lorane. Nous saluons ce geste.", "fr", "Ministère de la Défense de Lorane", ["Otto Brenner", "Otto Brenner", "Catherine Roux"]),
        ("Le Président Paul Garance a reçu le Président de Tervanie, Ossip Karenine. La Tervanie, pour sa part, maintiendra ses droits. La Partie tervanienne paiera. Les Parties ouvriront un pont.", "fr", "Présidence de Lorane", ["Tervanie", "Tervanie", "both"]),
        ("Kanzlerin Anke Hardegg hat den tervanischen Präsidenten Oleg Markuschin empfangen. Markuschin verwies auf die Lage. Der tervanische Präsident lud sie ein. Die Einladung wurde gern angenommen.", "de", "Bundesregierung", ["Oleg Markuschin", "Oleg Markuschin", "Anke Hardegg"]),
        ("Kanzlerin Anke Hardegg hat Präsident Oleg Markuschin getroffen. Für die Hilfe dankte sie. Der Vorsitzende des Bundes, Ilja Marnitz, bekräftigte seine Zweifel. Zum Abschluss besichtigten die beiden Politiker ein Museum.", "de", "Bundesregierung", ["Anke Hardegg", "Ilja Marnitz", "narrator"]),
        ("El Presidente Tomás Aldave recibió al Primer Ministro de Moravia Séverska, Ignat Severin. Por su lado, el Premier moravo pidió ayuda. Señaló además que era urgente. El embajador moravo, Luka Branski, informó que habrá más.", "es", "Presidencia de Valdoro", ["Ignat Severin", "Ignat Severin", "Luka Branski"]),
        ("La Presidenta Jimena Arce recibió al Primer Ministro Artiom Slobod. En ese marco, agradeció la Jefa de Estado el apoyo. El jefe del Gobierno ofreció ayuda. La oferta fue aceptada con agrado.", "es", "Presidencia de Valdoro", ["Jimena Arce", "Artiom Slobod", "Jimena Arce"]),
    ],
)
def test_who_speaks_by_what_he_is_to_the_other(text, language, government, speakers):
    assert spoken(text, language, government)[1:] == speakers


@pytest.mark.parametrize(
    ("text", "language", "government", "speaker"),
    [
        ("Le Président Paul Garance a reçu le Président de Tervanie, Ossip Karenine. La Lorane aide la Lorane. La Lorane et la Tervanie réaffirment leur amitié.", "fr", "Présidence de Lorane", "both"),
        ("Le Président Paul Garance a reçu le Président de Tervanie, Ossip Karenine. Le Président Garance a invité le Président Karenine. Ce dernier a accepté.", "fr", "Présidence de Lorane", "Ossip Karenine"),
        ("Son Excellence Monsieur Paul Garance, Président de la République de Lorane, a reçu le Président de Tervanie, Ossip Karenine. Les deux Chefs d'État ont évoqué la paix.", "fr", "Présidence de Lorane", "both"),
        ("Bundesrat Urs Keller hat den Handelsminister von Tervanien, Oleg Markuschin, getroffen. Bundesrat Keller unterstrich die Lage.", "de", "Eidgenössisches Departement", "Urs Keller"),
        ("Außenministerin Elfriede Gruber empfing den Minister Radu Ionas. Hier sieht die Ministerin Fortschritte.", "de", "Außenministerium", "narrator"),
        ("El Presidente Tomás Aldave recibió al Primer Ministro Ignat Severin. Aldave pidió paz. El Gobierno de Valdoro reitera su apoyo.", "es", "Presidencia de Valdoro", "Tomás Aldave"),
        ("President Petr Gai met Prime Minister Juan Blanco of Esterra. Prime Minister Blanco, in turn, tied purchases to tariffs.", "en", "Office of the President", "Juan Blanco"),
        ("Президент Тервании Олег Маркушин и премьер Ильмара Юхан Бланк обсудили торговлю.", "ru", "Агентство ТЕРИНФО", "both"),
        (TERVANIAN + "Олег Маркушин пригласил гостью в столицу. Та приняла приглашение.", "ru", "Администрация Президента Тервании", "Вестерлинд"),
        ("El Ministro Aldo Reyes dialogó con su par de Tervania, Yuri Kolt. Su par tervanio prometió ayuda.", "es", "Cancillería de Valdoro", "Yuri Kolt"),
        ("El Ministro Aldo Reyes recibió al Presidente Yuri Kolt. Reyes pidió paz. Valdoro reafirma su posición.", "es", "Cancillería de Valdoro", "Aldo Reyes"),
        ("Le président Paul Garance et son homologue tervanien Ossip Karenine ont évoqué la paix.", "fr", "Agence lorane", "both"),
        ("Aujourd'hui, le premier ministre Luc Tremblay s'est entretenu avec le chancelier Otto Brenner. Le premier ministre a souligné ce point.", "fr", "Cabinet", "Luc Tremblay"),
        (TERVANIAN + "Олег Маркушин и Ханна Вестерлинд договорились о мосте.", "ru", "Администрация Президента Тервании", "both"),
        (TERVANIAN + "Посол сообщил о новых сроках.", "ru", "Администрация Президента Тервании", "Посол"),
        ("Bürgermeisterin Karin Voss empfing Botschafter Radu Ionas. Der Botschafter lobte die Stadt.", "de", "Stadt Hardtland", "Radu Ionas"),
        (TERVANIAN + "Главы ведомств обсудили сроки.", "ru", "Администрация Президента Тервании", "both"),
        (TERVANIAN + "Ильмарские коллеги обещали помочь.", "ru", "Администрация Президента Тервании", "Вестерлинд"),
    ],
)
def test_further_houses_and_how_they_call_the_two(text, language, government, speaker):
    assert spoken(text, language, government)[-1] == speaker


def test_a_word_with_a_colon_begins_a_sentence_in_a_record_and_nobody_has_that_name():
    text = "Г.Мелнар: Рад вас видеть.\nУбеждены: торговля вырастет. Мы готовы работать.\nВопрос: Когда вы встретитесь?\nГ.Мелнар: Скоро."
    told = spoken(text, "ru", "Пресс-служба Президента Кесварии")
    assert "Убеждены" not in told
    assert told[0] == told[-1]


def test_a_russian_family_name_alone_is_in_the_case_of_its_office_and_a_country_is_not():
    text = "Г.Мелнар провёл переговоры с Президентом Саратабом. От Президента Саратаба Г.Мелнар получил письмо. С Президентом Бревани встречи не было."
    named = {name for name, _ in russian(text, "Президент|Министр", text)}
    assert any(name.startswith("Саратаб") for name in named)
    assert not any(name.startswith("Бреван") for name in named)


@pytest.mark.parametrize(
    ("language", "government", "text", "speakers"),
    [
        ("de", "Deutschland", "Bundeskanzler Friedrich Merz hat Präsident Emmanuel Macron getroffen. Deutschland und Frankreich vereinbarten engere Konsultationen.", ["both"]),
        ("fr", "France", "Le Président Emmanuel Macron a reçu le Premier ministre Keir Starmer. La France et le Royaume-Uni ont décidé de coopérer.", ["both"]),
        ("es", "España", "El presidente Pedro Sánchez ha recibido al presidente Xi Jinping. España y China han acordado abrir una escuela. El presidente chino ha destacado el comercio.", ["both", "Xi Jinping"]),
        ("ru", "Россия", "Президент Владимир Путин встретился с Президентом Си Цзиньпином. Россия готова расширять торговлю. Китай готов к диалогу.", ["Russia", "China"]),
        ("ru", "Министерство иностранных дел", "Министр С.В.Лавров провёл переговоры с Министром иностранных дел КНР Ван И в Пекине. С.В.Лавров подчеркнул важность доверия.", ["Sergey Lavrov"]),
    ],
)
def test_a_country_of_the_table_speaks_as_the_texts_language_prints_it(language, government, text, speakers):
    assert spoken(text, language, government)[1:] == speakers


def test_initials_are_those_of_a_given_name():
    text = "Встреча прошла в Астане.\n\nК.-Ж.Токаев: Рад приветствовать Вас.\n\nВ.Путин: Большое спасибо."
    assert spoken(text, "ru", "Россия")[1:] == ["Kassym-Jomart Tokayev", "Vladimir Putin"]


def test_a_country_with_its_article_speaks():
    text = "Bundespräsidentin Viola Amstad traf Premierminister Li Qiang aus China. Die Schweiz sprach sich für Verhandlungen aus. Die Schweiz will helfen."
    assert spoken(text, "de", "Schweiz")[1:] == ["Schweiz", "Schweiz"]


@pytest.mark.parametrize(
    ("language", "government", "text", "speakers"),
    [
        # She who is received at his side leads no side; another country's president takes nothing from one's own.
        (
            "fr", "",
            "Le Président de la République et Mme Aurélie Castan ont accueilli le Président des États-Unis d’Amérique, M. Joe Biden. Les deux Présidents se sont entretenus au Palais. "
            "Le Président de la République a exprimé sa gratitude. Le Président américain a remercié la France. Il a salué son engagement.",
            ["narrator", "narrator", "le Président", "Joe Biden", "Joe Biden"],
        ),
        ("de", "Deutschland", "Bundeskanzler Friedrich Merz ist in Oslo eingetroffen. Zuvor hatte der Kanzler Abgeordnete getroffen. Am Abend hat der Kanzler den König empfangen. Der Kanzler hat betont, dass er alle getroffen habe.", ["narrator", "narrator", "narrator", "Friedrich Merz"]),
        ("es", "España", "El presidente Pedro Sánchez ha recibido al presidente de la República Popular China, Xi Jinping. China es el primer socio comercial en Asia. China quiere comprar más.", ["narrator", "narrator", "China"]),
        ("en", "", "The Prime Minister met the President of France, Emmanuel Macron. Keir Starmer thanked his host. The President and the Prime Minister agreed that trade matters.", ["narrator", "Keir Starmer", "both"]),
        ("ru", "", "Касым-Жомарт Токаев провёл переговоры с Президентом России Владимиром Путиным. Касым-Жомарт Токаев отметил доверие. Президент России отметил рост торговли.", ["narrator", "Kassym-Jomart Tokayev", "Vladimir Putin"]),
    ],
)  # fmt: skip
def test_real_pages_of_western_houses(language, government, text, speakers):
    assert spoken(text, language, government) == speakers


@pytest.mark.parametrize(
    ("language", "text", "speakers"),
    [
        (
            "fr",
            "Le Président Emmanuel Macron s’est entretenu avec le Président Vladimir Poutine. Ils sont convenus :\n\n- de réunir les experts sans tarder ;\n\n- de reprendre le travail sur la base des propositions transmises par la partie ukrainienne.\n\n"
            "Le Président Macron s’était entretenu auparavant avec ses partenaires.",
            ["narrator", "both", "both", "both", "narrator"],
        ),
        ("es", "La presidenta Claudia Sheinbaum sostuvo una conversación con el presidente Donald Trump.\n\n“Los ríos dan energía”, expresó.\n\nPropuso un canje de deuda.", ["narrator", "Claudia Sheinbaum", "Claudia Sheinbaum"]),
        ("de", "Bundeskanzler Friedrich Merz traf Präsident Donald Trump. Als Geschenk überreichte der Kanzler dem Präsidenten eine Karte. Beide sprachen sich dafür aus, mehr zu handeln.", ["narrator", "narrator", "both"]),
        ("ru", "Состоялся телефонный разговор Владимира Путина с Президентом Французской Республики Эммануэлем Макроном. Эммануэль Макрон отметил риски.", ["narrator", "Emmanuel Macron"]),
    ],
)  # fmt: skip
def test_lists_quotations_and_cases_of_real_pages(language, text, speakers):
    assert spoken(text, language, "") == speakers


@pytest.mark.parametrize(
    ("language", "text", "speakers"),
    [
        ("es", "El ministro de Asuntos Exteriores, José Manuel Albares, ha recibido al Ministro Wang Yi de China. El ministro ha recordado el valor del diálogo. También han acordado abrir un centro.", ["narrator", "José Manuel Albares", "both"]),
        ("de", "Bundeskanzler Friedrich Merz und Präsident Emmanuel Macron haben sich auf dem Schloss zu Gesprächen getroffen. Sie vereinbarten mehr Austausch.", ["narrator", "both"]),
    ],
)
def test_an_office_in_small_letters_and_what_two_have_done(language, text, speakers):
    assert spoken(text, language, "") == speakers
