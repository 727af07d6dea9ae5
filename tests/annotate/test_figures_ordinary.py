"""What figures of ordinary readouts in Romance, Germanic and Korean print were misread: a test each before the rule."""

from __future__ import annotations

import pytest

from discrepancy.annotate.figures import figures


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # A pilot plant is no pilot of so many years.
        ("es", "Empezamos con una planta piloto de 60 megavatios.", [("60 megavatios", 60, "MW")]),
        ("es", "Murió un piloto de 34 años.", [("34 años", 34, "year of age")]),
        # To sign is no firm.
        ("es", "Las dos ministras han firmado el acuerdo.", [("dos ministras", 2, "person")]),
        ("es", "Tres firmas del sector asistieron.", [("Tres firmas", 3, "company")]),
        # 세 is a year of age, 세계 the world.
        ("ko", "2035 세계박람회 유치를 지지해 달라고 했다.", [("2035 세계", 2035, None)]),
        ("ko", "현지 시간 11일 수도에서 회담했다.", [("11일", "---11", None)]),
        ("ko", "현지 시찰 11일 동안 머물렀다.", [("11일", "P11D", None)]),
        ("de", "Sie kamen zu einem neunzigminütigen Gespräch zusammen.", [("neunzigminütigen", "PT90M", None)]),
        ("de", "ein fünfundvierzigminütiges Telefonat", [("fünfundvierzigminütiges", "PT45M", None)]),
        ("de", "Beide begrüßten die Modernisierung zweier Kraftwerke.", [("zweier", 2, None)]),
        # A number with a capital within a sentence is a name.
        ("de", "Das Schutzgebiet Drei Linden wird erweitert.", []),
        ("de", "Ergebnis: Drei Abkommen wurden unterzeichnet.", [("Drei Abkommen", 3, "document")]),
        ("de", "Sie sagte: „Drei Abkommen genügen nicht.“", [("Drei Abkommen", 3, "document")]),
        ("de", "Der Handel erreichte zwei Millionen Tonnen.", [("zwei Millionen Tonnen", 2000000, "ton")]),
        ("fr", "Au soir du 18, la ministre a inauguré l’exposition.", [("18", "---18", None)]),
        ("fr", "Il a pris ses fonctions en janvier.", [("janvier", "--01", None)]),
        ("ru", "Товарооборот сократился на четыре процента.", [("четыре процента", 4, "%")]),
        # Only a month cut short has a full stop of its own.
        ("en", "They will meet in March. 14 ministers attend.", [("March", "--03", None), ("14 ministers", 14, "person")]),
        ("en", "They met on Jan. 14 and Sept. 3, 2031.", [("Jan. 14", "--01-14", None), ("Sept. 3, 2031", "2031-09-03", None)]),
    ],
)
def test_a_figure_is_what_the_sentence_counts(language: str, text: str, expected: list[tuple[str, object, str | None]]) -> None:
    assert [(each.text, each.value, each.unit) for each in figures(text, language)] == expected
