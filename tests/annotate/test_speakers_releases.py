"""Who says a statement of an ordinary release in French, German, Russian and Spanish: who is left out, called by what he is, or told of."""

import pytest

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
        (FRENCH, "Son interlocuteur a assuré que l’enquête suivrait son cours.", "Ivan Drajko"),
        (FRENCH, "À son tour, le ministre a appelé à la retenue.", "Ivan Drajko"),
        (FRENCH, "Mme Fontenac a accordé une audience aux étudiants.", "narrator"),
        (FRENCH, "Le ministre Drajko a regagné son pays.", "narrator"),
        (GERMAN, "Die Amtskollegin verwies auf die Verfassung ihres Landes.", "Vesna Drajko"),
        (GERMAN, "Die Zeit dränge, die Verfahren dauerten zu lange.", "Falk Rottmann"),
        (GERMAN, "Drajko dankte für die Hilfe. Koravien vergesse das nicht.", "Vesna Drajko"),
        (GERMAN, "Außenminister Rottmann hat seine Reise mit einem Besuch im Hafen abgeschlossen.", "narrator"),
        (GERMAN, "Nach den Worten der Ministerin ist die Lage ernst.", "Vesna Drajko"),
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
        (SPANISH, "Los dos gobernantes quedaron en volver a hablar.", "both"),
    ],
)
def test_whose_a_sentence_is(opening, sentence, speaker):
    language, government, text = opening
    named = next((nods for name, nods in NODS.items() if name in text), "")
    told = spoken(text + sentence + named, language, government)
    assert told[len(spoken(text + sentence, language, government)) - 1] == speaker
