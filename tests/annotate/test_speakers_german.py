"""Who is said to say a statement of a German readout, in the house styles of Berlin, Vienna and Bern."""

import pytest

from discrepancy.annotate import annotate
from discrepancy.read import readout
from tests.fake import spoken

_HOUSE = "Auswärtiges Amt"
_MET = "Außenministerin Hilde Brandt ist heute mit ihrem Amtskollegen Jonas Velt zusammengetroffen. "
"""How the readouts of these tests begin."""


def _said(text: str) -> str | None:
    """Return who speaks in a sentence behind the opening."""
    return spoken(_MET + text, "de", _HOUSE)[1]


@pytest.mark.parametrize(
    "text",
    [
        "Weiteres Thema war die Fischerei.",
        "Auch die Fischerei war Gesprächsthema.",
        "Es bestand Einvernehmen, die Fischerei zu regeln.",
        "Bei dem Treffen ging es vor allem um die Fischerei.",
        "Breiten Raum nahm die Fischerei ein.",
        "Auch die Fischerei wurde ausführlich besprochen.",
        "Zudem sprachen sie über die Fischerei.",
        "Darüber hinaus tauschten sie sich über die Fischerei aus.",
        "Ferner stimmten sie darin überein, die Fischerei zu regeln.",
        "Die Außenminister haben über die Fischerei gesprochen.",
        "Vereinbart wurde ein Treffen der Außenminister.",
        "Verabschiedet wurde nichts, doch Einigkeit bestand.",
    ],
)
def test_what_the_two_talked_about_both_have_said(text):
    assert _said(text) == "both"


@pytest.mark.parametrize(
    "text",
    [
        "Brandt pflanzte im Garten einen Baum.",
        "Brandt hat am Treffen der Ostseestaaten teilgenommen.",
        "Brandt hat gemeinsam mit Velt ein Abkommen unterzeichnet.",
        "Im Anschluss traten die Ministerin und ihr Amtskollege vor die Presse.",
        "Bei einem Rundgang machte sich Brandt ein Bild vom Hafen.",
    ],
)
def test_what_a_leader_does_who_says_nothing_the_narrator_tells(text):
    assert _said(text) == "narrator"


@pytest.mark.parametrize("text", ["Brandt bedankte sich.", "Brandt lobte den Hafen.", "Dabei sprach sich Brandt für Reformen aus.", "Dazu brauche es Mut, führte Brandt weiter aus.", "Ungarn sei ein Nachbar, so Brandt abschließend."])
def test_what_she_says_is_hers_whatever_the_verb(text):
    assert _said(text) == "Hilde Brandt"


def test_reported_speech_of_the_others_country_goes_on():
    text = "Bundeskanzler Olaf Scholz hat den Präsidenten der Französischen Republik, Emmanuel Macron, empfangen. Scholz dankte Macron. Frankreich sei ein Partner. Macron warb um Vertrauen. Frankreich ist bereit."
    found = spoken(text, "de", "Bundesregierung")
    assert found[2] == "Olaf Scholz" != found[4]


def test_switzerland_prints_no_sharp_s():
    text = "Bundesrat Urs Amstein hat den Aussenminister Moraviens, Jonas Velt, empfangen. Amstein begrüsste die Reform."
    assert spoken(text, "de", "Eidgenössisches Departement")[1] == "Urs Amstein"


@pytest.mark.parametrize("office", ["Bundesminister für Wirtschaft und Klimaschutz", "Minister für wirtschaftliche Zusammenarbeit und Entwicklung", "Bundesminister für Ernährung und Landwirtschaft"])
def test_whoever_is_for_many_things_is_named_behind_them_all(office):
    text = f"Außenministerin Hilde Brandt empfing den {office}, Jonas Velt. Velt dankte für die Aufnahme."
    assert spoken(text, "de", _HOUSE) == ["narrator", "Jonas Velt"]


def test_a_colleague_with_his_adjective():
    text = "Ministerin Hilde Brandt hat ihren moravischen Kollegen Jonas Velt in Nordheim begrüßt. Velt dankte. Die Ministerin warnte."
    assert spoken(text, "de", "Ministerium der Verteidigung") == ["narrator", "Jonas Velt", "Hilde Brandt"]


def test_the_nearest_office_is_a_names():
    text = f"{_MET}Am Nachmittag wurde die Außenministerin von Präsident Emil Sander empfangen. Der Präsident bedankte sich."
    assert spoken(text, "de", _HOUSE)[2] == "Emil Sander"


def _read(*paragraphs: list[str]) -> list[str | None]:
    """Return who speaks in sentences that stand each for itself, in paragraphs, behind the opening."""
    rows = [_MET.strip(), *(text for paragraph in paragraphs for text in paragraph)]
    text = "\n\n".join([_MET.strip(), *("\n".join(paragraph) for paragraph in paragraphs)])
    found = annotate(readout(text, "a", source="a.txt", government=_HOUSE, language="de")).statements
    assert len(found) == len(rows), [each.text for each in found]
    return [each.speaker for each in found[1:]]


def test_a_declaration_behind_a_release_is_of_both_to_its_end():
    assert set(_read(["Die Erklärung im Wortlaut:"], ["Wir, die Außenminister Nordheims und Moraviens, bekräftigen unsere Freundschaft.", "Europa muss stark sein.", "Moravien liefert Gas."])[1:]) == {"both"}


def test_words_introduced_by_a_line_go_on_below_it():
    found = _read(["Vor dem Abflug erklärte Außenministerin Brandt:"], ["Moravien ist ein Partner.", "Dialog ist kein Selbstzweck."], ["Am Nachmittag legte die Außenministerin einen Kranz nieder."])
    assert found[1:] == ["Hilde Brandt", "Hilde Brandt", "narrator"]


def test_a_state_before_a_family_name_is_nobody():
    text = "Bundeskanzler Olaf Scholz hat den Präsidenten der Republik Kolumbien, Petro, getroffen. Deutschland und Kolumbien vereinbarten ein Abkommen."
    assert spoken(text, "de", "Bundesregierung")[1] == "both"


def test_a_ministry_without_a_country_in_its_name_may_be_of_whom_the_table_knows():
    text = "Außenminister Alexander Schallenberg empfing seinen moravischen Amtskollegen Jonas Velt. Der Außenminister warnte."
    assert spoken(text, "de", "Bundesministerium für europäische und internationale Angelegenheiten")[1] == "Alexander Schallenberg"


def test_a_quotation_of_several_sentences_is_his_whose_name_stands_behind_its_end():
    assert _read(["„Moravien ist ein Nachbar.", "Wir reden miteinander“, so Velt."], ["Brandt sagte: „Europa ist stark.", "Darauf bauen wir.“"]) == ["Jonas Velt", "Jonas Velt", "Hilde Brandt", "Hilde Brandt"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Norvland ist seit Jahren unser wichtigster Markt.", "narrator"),
        ("Am Montag kamen Brandt und Velt in Aldau zum Dialog zusammen.", "narrator"),
        ("Überlebende berichteten von der Flut.", "Überlebende"),
        ("Vertreterinnen und Vertreter der Wirtschaft schilderten die Hürden.", "Vertreterinnen und Vertreter"),
        ("Die Verträge sollen bald geschlossen werden, darauf haben sich die Minister verständigt.", "both"),
    ],
)
def test_ranks_those_who_report_and_what_ministers_have_settled(text, speaker):
    assert _said(text) == speaker


@pytest.mark.parametrize("text", ["Man setze auf Gespräche.", "Man brauche mehr Zeit."])
def test_a_leader_goes_on_in_the_mood_of_reported_speech(text):
    assert spoken(f"{_MET}Brandt forderte Ruhe. {text}", "de", _HOUSE)[2] == "Hilde Brandt"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Den Angriff verurteilten beide scharf.", "both"),
        ("Für eine Reform sprachen sich beide aus.", "both"),
        ("Brandt warb um Vertrauen, während sich der Gast in dieser Frage zurückhaltend äußerte.", "both"),
        ("Die Ministerin abschließend: „Am Ende zählt der Hafen.“", "Hilde Brandt"),
        ("Hierzu Brandt: „Am Ende zählt der Hafen.“", "Hilde Brandt"),
        ("Die gemeinsamen Streifen werden ausgebaut.", "both"),
        ("Die Kommission verabschiedete einen Plan.", "both"),
        ("Eine Stunde dauerte das Gespräch, danach gingen die Ministerin und ihr Gast spazieren.", "narrator"),
        ("Am Abend eröffneten Brandt und Velt im Museum eine Ausstellung.", "narrator"),
    ],
)
def test_both_by_a_word_behind_its_verb_and_who_speaks_by_a_colon(text, speaker):
    assert _said(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Die Seiten begrüßten den Hafen. Beide Seiten lobten ihn. Offen sei die Finanzierung.", "both"),
        ("Brandt forderte Ruhe. Man sei sich einig gewesen, den Druck zu erhöhen.", "both"),
        ("Brandt bat um einen Besuch im Gefängnis. Ein Besuch wurde für die kommende Woche zugesagt.", "Jonas Velt"),
        ("Brandt lobte den Hafen. Am Freitag besucht sie eine Schule.", "narrator"),
        ("Brandt lobte den Hafen. Zuvor hatte sie eine Sitzung geleitet.", "narrator"),
    ],
)
def test_what_goes_on_behind_a_sentence(text, speaker):
    assert spoken(_MET + text, "de", _HOUSE)[-1] == speaker


def test_a_family_name_of_two_letters_and_a_president_by_the_end_of_her_office():
    text = "Landtagspräsidentin Hilde Brandt hat den Präsidenten der Nationalversammlung der Republik Dasol, Ha Gyeong-min, begrüßt. Ha dankte für den Empfang. Die Präsidentin warb um Vertrauen."
    assert spoken(text, "de", "Landtag") == ["narrator", "Ha Gyeong-min", "Hilde Brandt"]


def test_a_premier_is_whom_a_minister_met():
    text = "Ministerin Hilde Brandt ist mit dem Premier der Republik Lanhai, Shen Huaiyuan, zusammengekommen. Zuvor traf sie Handelsminister Luo Yiheng. Der Premier dankte."
    assert spoken(text, "de", "Ministerium")[-1] == "Shen Huaiyuan"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Die Gespräche wollen wir, so haben wir das verabredet, bald abschließen.", "both"),
        ("Wir haben einen Dialog verabredet.", "both"),
        ("Und wir sind beide der Überzeugung, dass es Wahlen braucht.", "both"),
        ("Einig sind wir uns darin, dass es Wahlen braucht.", "both"),
        ("Den Gipfel wollen wir gemeinsam zum Erfolg machen.", "both"),
        ("Da steht man und merkt, dass man keine Worte hat.", "Hilde Brandt"),
        ("Sie gehören hierher, und heute werden wir sie übergeben.", "Hilde Brandt"),
        ("Wir haben auch über die Fischerei gesprochen.", "Hilde Brandt"),
    ],
)
def test_what_we_agreed_is_of_both_in_a_speech_too(text, speaker):
    speech = f"Außenministerin Hilde Brandt mit Außenminister Jonas Velt\n\nLieber Jonas, herzlichen Dank für den Empfang. Ich bin gerne hier. Ich habe viel gelernt. {text}"
    found = annotate(readout(speech, "a", source="a.txt", government=_HOUSE, language="de")).statements
    assert found[-1].speaker == speaker
