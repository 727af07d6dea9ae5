"""Who is said to say a statement in a French, German, Russian or Spanish record of what was said."""

from tests.fake import spoken

RECORD = """Состоялись переговоры Президента Тервании Олега Маркушина с Президентом Ильмарской Республики Ханной Вестерлинд.

О.Маркушин: Госпожа Президент, рад Вас видеть.

Товарооборот вырос на треть.

Х.Вестерлинд (как переведено): Благодарю Вас, господин Президент.

Зима у нас была долгой.
"""


def russian(text):
    return spoken(f"{RECORD}\n{text}", "ru", "Администрация Президента Тервании")


def test_a_turn_goes_on_to_the_next_label_whether_or_not_he_says_i():
    assert russian("О.Маркушин: Спасибо.")[1:] == ["О.Маркушин"] * 2 + ["Х.Вестерлинд"] * 2 + ["О.Маркушин"]


def test_who_asks_is_somebody_else():
    assert russian("Вопрос: Когда откроют мост?\n\nИ кто за него заплатит?\n\nО.Маркушин: Весной.")[5:] == ["Вопрос", "Вопрос", "О.Маркушин"]


def test_a_leader_tells_what_both_settled_and_what_the_other_said():
    told = russian("О.Маркушин: Мы договорились открыть мост. Вчера Вы верно заметили, что он нужен всем. Госпоже Вестерлинд я рассказал о дороге. Ильмарские партнёры обещали помочь.")
    assert told[5:] == ["both", "Х.Вестерлинд", "О.Маркушин", "Х.Вестерлинд"]


def test_a_record_is_over_where_the_talks_are_told_of():
    assert russian("О.Маркушин: Спасибо.\n\nПереговоры продолжились за обедом.")[-1] == "narrator"


def test_who_is_spoken_to_does_not_speak():
    assert russian("Х.Вестерлинд: Господин Президент, благодарю за приём.")[-1] == "Х.Вестерлинд"


def test_german_questions_and_answers():
    text = """Kanzler Jost Hardegg hat Präsidentin Mira Dolenz empfangen.

K Hardegg: Frau Präsidentin, willkommen.

Wir haben uns auf einen Fahrplan verständigt.

Die Präsidentin hat mir Hilfe zugesagt.

Zusatzfrage: Wann beginnt der Bau?

P’in Dolenz: Im Mai.

Mein Gastgeber hat beim Essen gesagt, es gehe auch früher."""
    assert spoken(text, "de", "Kanzleramt von Hardtland")[1:] == ["Jost Hardegg", "both", "Mira Dolenz", "Zusatzfrage", "Mira Dolenz", "Jost Hardegg"]


def test_a_spokesman_answers_for_his_side_unless_he_tells_what_another_said():
    text = """Catherine Roux, ministre des Affaires étrangères, a reçu M. Ossip Karenine, ministre des Affaires étrangères de Tervanie.

Q : De quoi ont-ils parlé ?

R : La ministre a demandé la libération des marins.

Q : Qu’a répondu M. Karenine ?

R : Il a promis une enquête.

Nous n’excluons rien.

Les deux ministres sont convenus de se revoir."""
    assert spoken(text, "fr", "Ministère des Affaires étrangères de Lorane") == ["narrator", "Q", "Catherine Roux", "Q", "Ossip Karenine", "Catherine Roux", "both"]


def test_a_spanish_record_of_two_presidents():
    text = """PRESIDENTE TOMÁS ALDAVE: Buenas tardes.

Acordamos abrir el puente.

PREGUNTA: ¿Cuándo?

CANCILLER LENA BRANDIS: En mayo."""
    assert spoken(text, "es", "Presidencia de Valdoro") == ["Tomás Aldave", "both", "PREGUNTA", "Lena Brandis"]


def test_what_a_leader_and_his_guest_did_together_in_a_statement_of_his_own():
    text = "Déclaration du Premier ministre Paul Garance.\n\nJe salue mon ami. Nous avons décidé d’ouvrir un tunnel. J’en suis heureux."
    assert spoken(text, "fr", "Premier ministre de Lorane")[1:] == ["Paul Garance", "both", "Paul Garance"]
