"""Who says a statement in an ordinary release of a ministry or a palace, in French, German, Russian and Spanish."""

import pytest

from discrepancy.annotate import load_tables
from discrepancy.annotate.cast import persons
from discrepancy.annotate.chances import weighed
from discrepancy.annotate.lexicon import lexicon, unquoted
from discrepancy.annotate.namings.russian import office
from discrepancy.annotate.namings.western import western
from discrepancy.annotate.publisher import published
from tests.annotate.test_parties import SILENT, led
from tests.fake import say, spoken


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("fr", "Il a reçu le Premier ministre halderien Otto Brenner.", ("Otto Brenner", "Premier ministre")),
        ("fr", "Il a reçu ce jour le ministre drevanien des Affaires étrangères Pavel Strum.", ("Pavel Strum", "Ministre")),
        ("fr", "L’ambassadrice a vu le ministre kalovien de la Santé, M. Ivo Brankov.", ("Ivo Brankov", "Ministre")),
        ("fr", "Le Président de la République, Son Excellence Monsieur Abdou Kéita, a reçu une délégation.", ("Abdou Kéita", "Président")),
        ("fr", "Le ministre des Affaires étrangères, Luc Dampierre, s’est rendu à Ostra.", ("Luc Dampierre", "Ministre")),
        ("es", "Sostuvo una reunión con el ministro moravo Luka Branski.", ("Luka Branski", "Ministro")),
        ("es", "Se reunió con su homólogo de la República de Tervania, Oleg Markúshin, de visita en el país.", ("Oleg Markúshin", "")),
        ("de", "Er hat seine belindische Amtskollegin Maren Ystad empfangen.", ("Maren Ystad", "")),
    ],
)
def test_an_adjective_a_field_or_a_style_may_stand_between_an_office_and_a_name(language, text, found):
    assert found in western(text, lexicon(language).title.pattern, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [("de", "Die Kanzlerin würdigte Qasmar als einen Partner."), ("de", "Minister Kessler trifft Amtskollegin aus Belinda"), ("fr", "Le ministre rencontre Pavel Strum."), ("es", "El ministro recibe Luka Branski.")],
)
def test_a_verb_or_a_preposition_between_an_office_and_a_name_is_no_adjective(language, text):
    assert not {name for name, _ in western(text, lexicon(language).title.pattern, text)} & {"Qasmar", "Belinda", "Pavel Strum", "Luka Branski"}


def test_a_deputy_has_his_office_in_the_first_case():
    assert [office(printed) for printed in ("заместителем Министра", "Помощника Президента", "министр")] == ["Заместитель министра", "Помощник президента", "Министр"]


def test_a_minister_heads_the_ministry_that_publishes():
    text = "О встрече с Л.Эбишером\n\nЛ.Эбишер и Министр иностранных дел Вера Сандак встретились. Вера Сандак ответила."
    side = published(say(text, "a", "ru", "Министерство иностранных дел Карелианской Республики"), load_tables().names)
    best = max(weighed(side, persons(side, load_tables().names), load_tables().names), key=lambda each: each.home)
    assert best.person.label == "Сандак"


@pytest.mark.parametrize(
    ("side", "leader"),
    [
        (("ru", "Пресс-служба Президента Ровены", "Тарас Белобог провёл переговоры с Президентом Алькары Родриго Сальгадо\n\nПрезидент Ровены подчеркнул успехи. «Рад встрече», – сказал Тарас Белобог. Родриго Сальгадо поблагодарил."), "Белобог"),
        (("es", "Ministerio de Relaciones Exteriores de Calvera", "Canciller Osorio recibe a su par\n\nEl ministro de Relaciones Exteriores, Julián Osorio Vela, recibió a su homólogo Luka Branski. Branski agradeció el gesto. Osorio pidió más."), "Julián Osorio Vela"),
        (("en", "Prime Minister’s Office, Carrow", "PRIME MINISTER KETTERIDGE: Good evening. President Polozov was frank.\n\nQUESTION: Prime Minister, Hattie Lowe, Carrow Radio. Was it long?\n\nPRIME MINISTER KETTERIDGE: It was.\n\nQUESTION: Why?\n\nPRIME MINISTER KETTERIDGE: We had much to say."), "Ketteridge"),
    ],
)
def test_who_leads_a_side_however_it_prints_his_name(side, leader):
    assert led(side, SILENT)["a"] == leader


FRENCH = ("fr", "Ministère des Affaires étrangères de Lorvane", "Mathieu Carsac, ministre des Affaires étrangères, a reçu ce jour le ministre drevanien Pavel Strum. ")
GERMAN = ("de", "Auswärtiges Amt der Republik Nordmark", "Außenministerin Carla Feldkamp ist heute mit dem lesischen Außenminister Jaro Benda zusammengetroffen. ")
SPANISH = ("es", "Ministerio de Relaciones Exteriores de Calvera", "El canciller Julián Osorio sostuvo hoy una reunión con el ministro moravo Luka Branski. ")
RUSSIAN = ("ru", "Министерство иностранных дел Тарвейской Республики", "14 мая состоялась встреча министра иностранных дел Тарвейской Республики С.В.Брусникина с министром иностранных дел Оленвии Петером Халлором. ")


@pytest.mark.parametrize(
    ("opening", "sentence", "speaker"),
    [
        (FRENCH, "Le ministre drevanien a remercié la Lorvane de son accueil.", "Pavel Strum"),
        (FRENCH, "Mathieu Carsac et son homologue ont salué cet accord.", "both"),
        (FRENCH, "Le chef de la diplomatie lorvanaise a accepté l’invitation.", "Mathieu Carsac"),
        (FRENCH, "Cette route serait ouverte en mai, a ajouté le ministre drevanien.", "Pavel Strum"),
        (FRENCH, "L’entretien s’est déroulé en présence de la ministre des Transports, Mme Awa Diallo.", "narrator"),
        (GERMAN, "Man habe die Lage im Blick, so die Außenministerin.", "Carla Feldkamp"),
        (GERMAN, "»Frieden braucht Geduld«, sagte Benda.", "Jaro Benda"),
        (GERMAN, "Gegenüber Benda hat die Außenministerin deutlich gemacht, dass die Haft endet.", "Carla Feldkamp"),
        (GERMAN, "Von lesischer Seite wurde auf das Verfahren verwiesen.", "Jaro Benda"),
        (GERMAN, "Das Gespräch, um das Benda gebeten hatte, dauerte eine Stunde.", "narrator"),
        (GERMAN, "Die Ministerin versprach weitere Hilfe.", "Carla Feldkamp"),
        (SPANISH, "Asimismo, el ministro moravo invitó a su homólogo a visitar Moravia.", "Luka Branski"),
        (SPANISH, "Durante la reunión, se pasó revista a los temas de la agenda.", "both"),
        (SPANISH, "En el encuentro participó la embajadora Sonia Trelles.", "narrator"),
        (SPANISH, "El titular de Exteriores pidió más becas.", "Julián Osorio"),
        (SPANISH, "Los cancilleres también abordaron la pesca.", "both"),
        (SPANISH, "Luka Branski visitará mañana el puerto.", "narrator"),
        (RUSSIAN, "Глава оленвийской дипломатии заверил, что визит состоится.", "П.Халлор"),
        (RUSSIAN, "Тарвейский министр напомнил о договорённостях.", "С.В.Брусникин"),
        (RUSSIAN, "Оленвийский дипломат поблагодарил за приглашение.", "П.Халлор"),
        (RUSSIAN, "Беседа, о которой просила оленвийская сторона, продолжалась час.", "narrator"),
        (RUSSIAN, "Взаимно подтверждено намерение расширять торговлю.", "both"),
        (RUSSIAN, "Во встрече принял участие Министр промышленности Ерлан Касымов.", "narrator"),
    ],
)
def test_whose_a_sentence_of_a_release_is(opening, sentence, speaker):
    language, government, text = opening
    named = {"ru": " С.В.Брусникин кивнул. П.Халлор кивнул."}.get(language, "")
    assert spoken(f"{text}{sentence}{named}", language, government)[1] == speaker


def test_a_german_quotation_turns_its_points_inwards_or_outwards():
    assert unquoted("»Ja«, sagte er, „nein“.", "de").split() == [",", "sagte", "er,", "."]
    assert "et" in unquoted("« Oui » et « non ».", "fr")


def test_an_answer_and_a_question_by_their_letters_and_an_office_as_a_label():
    text = "Q – La ministre ira-t-elle à Ostra ?\n\nR – La ministre Claire Vasseur a demandé une trêve.\n\nQ – Quand ?\n\nR – Bientôt."
    assert spoken(text, "fr", "Ministère des Affaires étrangères de Lorvane") == ["Q", "Claire Vasseur", "Q", "Claire Vasseur"]


def test_what_is_said_of_oneself_after_you_is_ones_own():
    text = "С.Орлов: Рад встрече с Президентом Ровены.\n\nИ.Бельский: Спасибо. Вы сказали о спаде, и мы этим обеспокоены. Вы верно сказали о росте.\n\nС.Орлов: Хорошо.\n\nИ.Бельский: До встречи."
    found = spoken(text, "ru", "Пресс-служба Президента Торвании")
    assert found[2] == found[1] != found[3]
