"""Who says a statement of an ordinary release in French, German, Russian and Spanish: who is left out, called by what he is, or told of."""

import pytest

from discrepancy.annotate import annotate
from discrepancy.read import readout
from tests.fake import spoken

RUSSIAN = ("ru", "МИД Лодвинской Республики", "12 марта в Лодвинске состоялись переговоры Министра иностранных дел Лодвинской Республики А.В.Чемезова с Министром иностранных дел Королевства Тарск Эльзой Вернгольм. А.В.Чемезов отметил рост торговли. ")
PREMIERS = ("ru", "Пресс-служба Президента Морании", "Президент Морании Захар Горелов провёл переговоры с Премьер-министром Дельгары Аминой Рашади. Захар Горелов отметил рост торговли. ")
FRENCH = ("fr", "Ministère des Affaires étrangères de Balorne", "La ministre des Affaires étrangères, Mme Odile Fontenac, a reçu ce jour M. Ivan Drajko, ministre des Affaires étrangères de Koravie. Mme Fontenac a salué la qualité de la relation. ")
GERMAN = ("de", "Auswärtiges Amt der Republik Lindmark", "Außenminister Falk Rottmann ist heute in Lindstadt mit der koravischen Außenministerin Vesna Drajko zusammengetroffen. Rottmann betonte den Wert der Partnerschaft. ")
CHANCELLOR = ("de", "Presse- und Informationsamt der Bundesregierung", "Bundeskanzlerin Anneliese Tormann hat heute den Präsidenten der Republik Koravien, Anton Brusec, empfangen. Die Bundeskanzlerin würdigte die Partnerschaft. ")
SPANISH = ("es", "Ministerio de Relaciones Exteriores de Solmar", "El canciller Raúl Ibarrola recibió hoy a la ministra de Relaciones Exteriores de Koravia, Vesna Drajko. El canciller destacó los lazos de amistad. ")
NODS = {"А.В.Чемезова": " Э.Вернгольм кивнула. А.В.Чемезов кивнул.", "Горелов": " Амина Рашади кивнула."}
"""Named again, each by the whole name."""


@pytest.mark.parametrize(
    ("opening", "sentence", "speaker"),
    [
        (RUSSIAN, "Вместе с тем выразил озабоченность задержкой выплат.", "А.В.Чемезов"),
        (RUSSIAN, "Также сообщил о планах открыть консульство.", "А.В.Чемезов"),
        (RUSSIAN, "Э.Вернгольм сослалась на решения суда. Поблагодарила за приём.", "Э.Вернгольм"),
        (RUSSIAN, "От тарской стороны поступило приглашение посетить столицу.", "Э.Вернгольм"),
        (RUSSIAN, "Министр иностранных дел Тарска поддержала предложение.", "Э.Вернгольм"),
        (PREMIERS, "Председатель Правительства Дельгары рассказала о реформах.", "Рашади"),
        (PREMIERS, "Отдельно затронута тема переработки зерна.", "both"),
        (PREMIERS, "Амине Рашади вручён орден.", "narrator"),
        (PREMIERS, "По мнению Амины Рашади, рынок готов.", "Рашади"),
        (PREMIERS, "Глава финансового ведомства Дельгары обещала помочь.", "Рашади"),
        (PREMIERS, "«Мост нужен», – сказал директор завода Павел Огурцов.", "Огурцов"),
        (PREMIERS, "Глава Комитета по торговле Вера Лунина назвала сроки.", "Вера Лунина"),
        (PREMIERS, "Во встрече участвовали министр иностранных дел и помощник Президента.", "narrator"),
        (PREMIERS, "Особое внимание обратила на вопросы орошения.", "Рашади"),
        (PREMIERS, "Основное внимание было уделено орошению.", "both"),
        (PREMIERS, "Поднят вопрос о задержках на границе.", "Горелов"),
        (FRENCH, "Son interlocuteur a assuré que l’enquête suivrait son cours.", "Ivan Drajko"),
        (FRENCH, "À son tour, le ministre a appelé à la retenue.", "Ivan Drajko"),
        (FRENCH, "Mme Fontenac a accordé une audience aux étudiants.", "narrator"),
        (FRENCH, "Pour la ministre, cette route est sûre.", "Odile Fontenac"),
        (FRENCH, "À l’ordre du jour figurait la pêche.", "both"),
        (FRENCH, "L’entretien, tenu en présence de la ministre du Climat, a porté sur les forêts.", "both"),
        (FRENCH, "Drajko s’est dit surpris. Celui-ci aurait préféré le mois de mai.", "Odile Fontenac"),
        (FRENCH, "Le ministre des Affaires étrangères de Koravie, M. Ivan Drajko, a ensuite visité le port de Balorne.", "narrator"),
        (FRENCH, "Le ministre Drajko a regagné son pays.", "narrator"),
        (GERMAN, "Die Amtskollegin verwies auf die Verfassung ihres Landes.", "Vesna Drajko"),
        (GERMAN, "Die Zeit dränge, die Verfahren dauerten zu lange.", "Falk Rottmann"),
        (GERMAN, "Drajko dankte für die Hilfe. Koravien vergesse das nicht.", "Vesna Drajko"),
        (GERMAN, "Außenminister Rottmann hat seine Reise mit einem Besuch im Hafen abgeschlossen.", "narrator"),
        (GERMAN, "Nach den Worten der Ministerin ist die Lage ernst.", "Vesna Drajko"),
        (GERMAN, "Auf der Tagesordnung standen die Fischerei und der Zoll.", "both"),
        (GERMAN, "Am Abend wird der Minister an einem Empfang teilnehmen.", "narrator"),
        (GERMAN, "Der Lindmarker Ressortchef bot Gespräche an.", "Falk Rottmann"),
        (GERMAN, "Die Grenze werde im Mai geöffnet, wie die Ministerin ausführte.", "Vesna Drajko"),
        (GERMAN, "Die Grenze werde im Mai geöffnet, wie Rottmann und Drajko erklärten.", "both"),
        (GERMAN, "Besprochen wurden außerdem Fragen des Zolls.", "both"),
        (GERMAN, "Beide sprachen über die Lage am Golf.", "both"),
        (GERMAN, "Drajko dankte. Dieser erwiderte, das sei selbstverständlich.", "Falk Rottmann"),
        (GERMAN, "Am Abend gab der Minister ein Essen.", "narrator"),
        (GERMAN, "Aus ihrer Sicht eilt es.", "Vesna Drajko"),
        (GERMAN, "Laut Rottmann ist die Lage ernst.", "Falk Rottmann"),
        (GERMAN, "Sie sprachen über die Lage am Golf.", "both"),
        (GERMAN, "Beide Vorsitzenden unterstrichen den Wert des Abkommens.", "both"),
        (CHANCELLOR, "Er versprach Aufklärung.", "Anton Brusec"),
        (CHANCELLOR, "Sie forderte eine Waffenruhe.", "Anneliese Tormann"),
        (SPANISH, "La jefa de la diplomacia koravana pidió más vuelos.", "Vesna Drajko"),
        (SPANISH, "La funcionaria koravana ofreció revisar el caso.", "Vesna Drajko"),
        (SPANISH, "La titular de Exteriores de Koravia ofreció revisar el caso.", "Vesna Drajko"),
        (SPANISH, "Nuestro canciller recordó los compromisos.", "Raúl Ibarrola"),
        (SPANISH, "De acuerdo con la ministra, el pacto se firmará en mayo.", "Vesna Drajko"),
        (SPANISH, "La ministra, quien llegó ayer, dijo sentirse en casa.", "Vesna Drajko"),
        (SPANISH, "El canciller regresará el jueves.", "narrator"),
        (SPANISH, "La reunión giró en torno a la pesca.", "both"),
        (SPANISH, "Se destacó el buen momento de la relación.", "both"),
        (SPANISH, "Por otro lado, conversaron sobre la pesca.", "both"),
        (SPANISH, "Los cancilleres sostuvieron una reunión privada.", "narrator"),
        (SPANISH, "Entre los temas tratados figuró la pesca.", "both"),
        (SPANISH, "«Es poco», resumió el diputado Tomás Quintana.", "Tomás Quintana"),
        (SPANISH, "La oposición reclamó explicaciones.", "La oposición"),
        (SPANISH, "Los dos gobernantes quedaron en volver a hablar.", "both"),
    ],
)
def test_whose_a_sentence_is(opening, sentence, speaker):
    language, government, text = opening
    named = next((nods for name, nods in NODS.items() if name in text), "")
    told = spoken(text + sentence + named, language, government)
    assert told[len(spoken(text + sentence, language, government)) - 1] == speaker


@pytest.mark.parametrize(
    ("side", "leader"),
    [
        (("es", "Ministerio de Exteriores", "La titular de Exteriores se ha entrevistado con su colega anatolio, Mehmet Aydin. Es la segunda visita de Laura Ferrán a Anatolia. Ferrán ha defendido el acuerdo. Aydin ha pedido más."), "Laura Ferrán"),
        (("de", "Bundeskanzleramt", "Bundeskanzler Lukas Brand telefonierte mit der Premierministerin Nivons, Yuki Hoshi. Die Premierministerin erklärte, sie wolle den Vertrag ausbauen."), "Yuki Hoshi"),
        (("ru", "Министерство экономического развития", "Министр экономического развития Максим Речников встретился с заместителем Министра коммерции Хуаня Ван Шоувэнем. «Рады партнёрам», – подчеркнул глава Минэкономразвития. Ван Шоувэнь поблагодарил."), "Речников"),
        (("ru", "Администрация Президента Морании", "Состоялся телефонный разговор Павла Осмолова с Премьер-министром Норландии Ингрид Хольмвик. Павел Осмолов, со своей стороны, отметил рост торговли."), "Осмолов"),
        (("ru", "Правительство Морании", "Захар Горелов встретился с Премьером Государственного совета Хуаньской Народной Республики Ли Вэньцзюнем. Ли Вэньцзюнь отметил рост торговли. Захар Горелов поблагодарил."), "Вэньцзюнь"),
        (("ru", "МИД России", "С.В.Ларин провёл переговоры с Министром иностранных дел Королевства Хиджан Фейсалом аль-Марри. Фейсал аль-Марри поблагодарил Россию."), "аль-Марри"),
        (("fr", "Primature du Bénac", "Le Premier ministre, Chef du Gouvernement, M. Aurélien Houndé, a reçu l’ambassadeur du Nivon, S.E.M. Kenji Morita. M. Houndé a salué son action."), "Aurélien Houndé"),
        (("ru", "МИД Лодвинской Республики", "А.В.Чемезов принял К.Моруэн\n\nА.В.Чемезов принял главу МИД Нижнего Арна К.Моруэн. Нижний Арн просил о помощи. В Нижнем Арне ждут. К.Моруэн поблагодарила Лодвин."), "К.Моруэн"),
        (("ru", "Правительство Морании", "Председатель Правительства Морании Захар Горелов встретился с Председателем Ли Чжунвэнем. Ли Чжунвэнь отметил рост торговли. Захар Горелов поблагодарил."), "Чжунвэнь"),
        (("ru", "Правительство Морании", "Захар Горелов встретился с Премьер-министром Республики Хансан госпожой Ю На Рин. Ю На Рин выразила признательность. Захар Горелов поблагодарил."), "Рин"),
        (("es", "Presidencia de Solmar", "El presidente Raúl Ibarrola recibió a la presidenta de Koravia, Lucía Ferrán de la Cueva. Ferrán agradeció el gesto. Ibarrola pidió más."), "Lucía Ferrán de la Cueva"),
    ],
)
def test_whom_a_leader_met_however_his_name_is_made(side, leader):
    language, government, text = side
    assert leader in spoken(text, language, government)


def test_a_minister_for_two_fields_has_that_office():
    side = ("fr", "Ministère de l’Europe et des Affaires extérieures", "La ministre de l’Europe et des Affaires extérieures, Mme Odile Fontenac, a reçu son homologue koravien, M. Ivan Drajko. La ministre a salué ce geste. M. Drajko a remercié la ministre.")
    language, government, text = side
    assert spoken(text, language, government) == ["narrator", "Odile Fontenac", "Ivan Drajko"]


def test_who_answers_under_a_label_speaks_for_his_house_and_tells_that_two_have_met():
    text = "Вопрос: Как прошли переговоры?\n\nОтвет: А.В.Чемезов вчера действительно принял Э.Вернгольм.\n\nМы оцениваем их высоко.\n\nЭ.Вернгольм обещала подумать.\n\nПереговоры прошли в Лодвине."
    assert spoken(text, "ru", "МИД Лодвинской Республики")[1:] == ["narrator", "А.В.Чемезов", "Э.Вернгольм", "narrator"]


def test_whoever_is_spoken_to_by_a_style_does_not_speak():
    text = "З.Горелов: Уважаемая госпожа Президент, дорогие друзья, для нас это большая честь.\n\nА.Рашади: Спасибо.\n\nЗ.Горелов: Пожалуйста.\n\nА.Рашади: До встречи."
    found = spoken(text, "ru", "Администрация Президента Морании")
    assert found[0] == found[2] != found[1]


def test_an_aide_who_briefs_on_our_president_does_not_lead_his_side():
    text = "В.Ярцев: Переговоры шли два часа.\n\nНаш Президент прямо сказал: уступок не будет.\n\nПремьер Пэнроуз ответил отказом.\n\nВопрос: Пэнроуз спорил?\n\nВ.Ярцев: Мы это обсудим."
    side = ("ru", "Администрация Президента Морании", f"Комментарий помощника Президента Виктора Ярцева\n\n{text}")
    a, b = (readout(text, side, government=government, source=side, language=language) for side, (language, government, text) in (("a", side), ("b", ("en", "Prime Minister’s Office", "Prime Minister Hugh Penrose met President Pavel Osmolov of Morania. Prime Minister Penrose refused. President Osmolov insisted."))))
    told = [statement.speaker for statement in annotate(a, other=b).statements]
    assert told[1:4] == ["narrator", "Pavel Osmolov", "Hugh Penrose"]
    assert told[-1] == "Pavel Osmolov"


def test_who_is_named_behind_a_verb_has_not_the_office_before_it():
    text = "Le Président de la République s’est entretenu ce jour, à Ostra, avec la Présidente de la Confédération, Mme Ursina Castan. Il a salué son engagement."
    assert spoken(text, "fr", "Présidence de la République de Valmarne")[1] == "le Président"
