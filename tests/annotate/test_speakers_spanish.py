"""Who is said to say a statement of a Spanish readout, in the house styles of presidencies and foreign ministries."""

import pytest

from tests.fake import spoken

_HOUSE = "Ministerio de Relaciones Exteriores"
_MET = "El ministro de Relaciones Exteriores, Iván Solera, se reunió hoy con la ministra de Asuntos Exteriores de Moravia, Berta Lindqvist. "
"""How the readouts of these tests begin."""


def _said(text: str) -> str | None:
    """Return who speaks in a sentence behind the opening."""
    return spoken(_MET + text, "es", _HOUSE)[1]


@pytest.mark.parametrize(
    "text",
    [
        "El ministro Solera había arribado el lunes a la capital.",
        "El ministro Solera se trasladará mañana a la costa.",
        "El ministro Solera ha ofrecido un almuerzo en honor de su huésped.",
        "El ministro Solera culminó su visita con una ofrenda floral.",
        "El ministro Solera cumple una gira por tres países.",
        "El ministro Solera plantó un árbol en el jardín.",
    ],
)
def test_what_a_leader_does_who_says_nothing_the_narrator_tells(text):
    assert _said(text) == "narrator"


@pytest.mark.parametrize("text", ["Solera abogó por la paz.", "Solera ha apostado por la ciencia.", "Al término del encuentro, Solera explicó su plan.", "Solera ha puesto el acento en la pesca."])
def test_what_he_says_is_his_whatever_the_verb(text):
    assert _said(text) == "Iván Solera"


@pytest.mark.parametrize(
    "text",
    [
        "Participaron del encuentro la viceministra Elena Prat y el embajador Luis Oro.",
        "Por la parte moravia participaron Elena Prat y el embajador Luis Oro.",
        "Acompañaron al ministro Solera tres funcionarios.",
        "En la reunión también estuvo presente el ministro Paz.",
    ],
)
def test_who_took_part_says_nothing(text):
    assert _said(text) == "narrator"


@pytest.mark.parametrize(
    "text",
    [
        "También se ha tratado la pesca.",
        "En materia económica, han repasado el comercio.",
        "En la reunión dialogaron sobre la pesca.",
        "Los titulares de Exteriores abordaron la pesca.",
        "Las dos autoridades hablaron de la pesca.",
        "Los jefes de la diplomacia coincidieron en todo.",
        "Quedaron en verse en mayo.",
        "Asimismo, debatieron el alcance del tratado.",
        "Entre los asuntos tratados figura la pesca.",
        "Pesca y comercio fueron los ejes de la conversación.",
        "Se acordó que el canciller viaje a Moravia.",
    ],
)
def test_what_the_two_talked_about_both_have_said(text):
    assert _said(text) == "both"


@pytest.mark.parametrize("follows", ['Y agregó: "No hay otra vía".', '"No hay otra vía", puntualizó.', "También hizo un llamado a la calma.", "Además, se refirió a la pesca."])
def test_he_goes_on_who_spoke_before(follows):
    assert spoken(f"{_MET}Solera pidió calma. {follows}", "es", _HOUSE)[2] == "Iván Solera"


@pytest.mark.parametrize(
    "office",
    [
        "ministra de Comercio, Minas y Culto",
        "ministra de Asuntos Exteriores y Culto de Nueva Moravia",
        "vicepresidenta primera y ministra de Hacienda",
        "consejera federal y jefa del Departamento de Asuntos Exteriores de Moravia",
        "ministra de Economía y Protección del Clima morava",
        "ministra para Europa y de Asuntos Exteriores de Moravia",
    ],
)
def test_whoever_is_for_many_things_is_named_behind_them_all(office):
    text = f"El ministro de Defensa, Iván Solera, recibió a la {office}, Berta Lindqvist. Lindqvist agradeció la acogida."
    assert spoken(text, "es", _HOUSE) == ["narrator", "Berta Lindqvist"]


def test_of_one_family_there_may_be_two():
    text = "El presidente Iván Solera se reunió con el primer ministro de Moravia, Otto Brenner. La secretaria general, Carmen Solera, pidió calma."
    assert spoken(text, "es", "Presidencia")[1] == "Carmen Solera"


@pytest.mark.parametrize("office", ["El jefe del Ejecutivo", "El primer mandatario", "El jefe de Estado"])
def test_a_president_by_another_word(office):
    text = f"El presidente de la República, Iván Solera, recibió al canciller Otto Brenner. {office} pidió calma."
    assert spoken(text, "es", "Presidencia")[1] == "Iván Solera"


def test_a_minister_is_in_charge_of_something():
    text = "La ministra de Defensa, Berta Lindqvist, ha recibido a su homólogo moravo, Otto Brenner. La titular de Defensa ha pedido calma."
    assert spoken(text, "es", "Ministerio de Defensa")[1] == "Berta Lindqvist"


def test_a_king_by_his_style_and_his_given_name_and_the_queen_beside_him():
    text = "Sus Majestades los Reyes fueron recibidos por el presidente Otto Brenner. Don Alonso agradeció la acogida. Su Majestad el Rey pidió calma. Su Majestad la Reina visitó una escuela."
    found = spoken(text, "es", "Casa de Su Majestad el Rey")
    assert found[1] == found[2] != "narrator"
    assert found[3] not in {found[1], "both"}


def test_the_adjective_of_ones_own_country_is_of_ones_own_minister():
    text = "El canciller Iván Solera recibió al ministro de Exteriores de Moravia, Otto Brenner. El ministro peruano pidió calma. El ministro moravo agradeció."
    assert spoken(text, "es", "Cancillería del Perú")[1:] == ["Iván Solera", "Otto Brenner"]


def test_a_counterpart_of_a_country():
    text = "La ministra Berta Lindqvist se reunió con su homólogo de Alemania, Otto Brenner. El ministro alemán agradeció la acogida."
    assert spoken(text, "es", _HOUSE)[1] == "Otto Brenner"


def test_of_two_the_adjective_of_another_country_than_the_guests_is_ones_own():
    text = "El presidente Iván Solera se reunió con su par de Francia, Emmanuel Macron. El mandatario argentino pidió calma. El mandatario galo agradeció."
    assert spoken(text, "es", "Casa Rosada")[1:] == ["Iván Solera", "Emmanuel Macron"]


def test_a_states_style_is_no_name_of_a_counterpart():
    text = "El canciller Iván Solera se reunió con su homólogo de la República Popular China, Li Wen. Li agradeció la acogida. El canciller pidió calma."
    assert spoken(text, "es", "Cancillería")[2] == "Iván Solera"


def test_two_countries_are_both_though_one_is_known_nowhere_else():
    text = "La ministra Berta Lindqvist recibió a su homólogo de Alemania, Otto Brenner. Moravia y Alemania reafirmaron su amistad."
    assert spoken(text, "es", _HOUSE)[1] == "both"


@pytest.mark.parametrize("follows", ["En este ámbito reconoció los avances.", "Sobre la pesca señaló que urge un acuerdo.", "Precisó que se abordó la pesca.", "Indicó que en la cita se acordó un plan."])
def test_he_goes_on_behind_what_he_speaks_of_and_where_he_tells_what_both_agreed(follows):
    assert spoken(f"{_MET}Solera pidió calma. {follows}", "es", _HOUSE)[2] == "Iván Solera"


def test_behind_what_it_is_about_another_may_speak():
    assert spoken(f"{_MET}Solera pidió calma. En este punto la ministra reconoció los avances.", "es", _HOUSE)[2] == "Berta Lindqvist"


@pytest.mark.parametrize("text", ["Moravia es el segundo socio comercial de nuestro país.", "Moravia y Guanaria mantienen una alianza desde 1998.", "La embajadora Sonia Trelles y el consejero Raúl Ibarra integraron también la delegación.", "El acuerdo ha permitido a muchos acogerse a él."])
def test_ranks_among_countries_and_those_who_came_along_are_told(text):
    assert _said(text) == "narrator"


@pytest.mark.parametrize("text", ["También se han referido a la pesca.", "El ministro de Relaciones Exteriores, Iván Solera, y la ministra de Moravia, Berta Lindqvist, abordaron la pesca."])
def test_what_two_named_one_after_the_other_say_both_have_said(text):
    assert _said(text) == "both"


def test_an_office_in_its_feminine_form_is_of_neither_of_two_men():
    met = "El canciller Iván Solera se reunió hoy con el ministro de Asuntos Exteriores de Moravia, Otto Lindqvist. "
    assert spoken(f"{met}La Mandataria resaltó la amistad.", "es", _HOUSE)[1] == "La Mandataria"


@pytest.mark.parametrize(
    "text",
    [
        "La ministra Lindqvist anunció una ayuda, gesto que el canciller Solera agradeció.",
        "Solera pidió una visita, solicitud que fue acogida favorablemente.",
        "Solera planteó abrir un consulado, lo que la ministra celebró.",
        "Solera pidió calma. Ha reclamado una visita, y la ministra Lindqvist se ha comprometido a estudiarla.",
        "Solera pidió calma. También propuso un foro, idea que la ministra recibió con agrado.",
    ],
)
def test_what_one_says_and_the_other_answers_is_of_both(text):
    assert spoken(_MET + text, "es", _HOUSE)[-1] == "both"


@pytest.mark.parametrize("text", ["Solera propuso un foro, idea que ha defendido siempre.", "Solera pidió calma. Ha reclamado una visita, y la ministra Lindqvist llegó tarde."])
def test_it_stays_his_where_the_other_does_not_answer(text):
    assert spoken(_MET + text, "es", _HOUSE)[-1] == "Iván Solera"


@pytest.mark.parametrize(
    "text",
    [
        "La pesca ha sido el primer asunto de la agenda.",
        "La guerra ha ocupado la mayor parte de la conversación.",
        "La migración centró el encuentro.",
        "La conversación se ha centrado en la pesca.",
        "Hubo coincidencia en la necesidad de la paz.",
        "Se ha aceptado la propuesta de Solera de abrir un foro.",
        "En comercio se avanzó en el tratado.",
        "El acuerdo alcanzado contempla cien becas.",
    ],
)
def test_what_the_talks_were_about_and_came_to_is_of_both(text):
    assert _said(text) == "both"


@pytest.mark.parametrize(("before", "whose"), [("Solera y Lindqvist acordaron un plan.", "both"), ("Solera pidió calma.", "narrator")])
@pytest.mark.parametrize("text", ["Se creará un fondo.", "El programa se prorroga por un año."])
def test_what_is_to_be_done_by_nobody_named_is_of_both_unless_one_of_them_spoke_before(before, whose, text):
    assert spoken(f"{_MET}{before} {text}", "es", _HOUSE)[2] == whose


@pytest.mark.parametrize("text", ["Se desplazará mañana a la costa.", "De él se beneficiarán cien familias.", "La ministra y su homólogo han recorrido el puerto."])
def test_a_journey_to_come_and_whom_a_preposition_governs_say_nothing(text):
    assert _said(text) == "narrator"


def test_a_verb_behind_a_counterpart_is_no_part_of_what_he_is_called():
    assert _said("Su homóloga ha pedido calma.") == "Berta Lindqvist"


@pytest.mark.parametrize("text", ["Solera presentó diez proyectos. Entre ellos destacan dos puertos.", "Solera explicó la ley. También corresponde a los jueces decidir."])
def test_what_is_among_his_points_and_what_also_is_so_he_goes_on_to_say(text):
    assert spoken(_MET + text, "es", _HOUSE)[2] == "Iván Solera"


def test_what_was_put_to_the_other_side_by_nobody_named_is_of_ones_own():
    assert _said("Las quejas de los pescadores fueron trasladadas a la contraparte.") == "Iván Solera"


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Abrimos la negociación de un tratado.", "both"),
        ("Vamos a levantar juntos un puente.", "both"),
        ("Ella me habló de sus temores, y yo le aseguré que no habrá cuotas.", "both"),
        ("Tú me contaste tus temores, y yo te prometí una respuesta.", "both"),
        ("Vamos a levantar un puente.", "Iván Solera"),
    ],
)
def test_in_a_leaders_own_statement_what_we_two_did_and_told_each_other_is_of_both(text, whose):
    assert spoken(f"Hoy recibí a la ministra de Moravia, Berta Lindqvist. Quiero agradecer su visita. Yo soy el ministro Iván Solera. {text}", "es", _HOUSE)[3] == whose


@pytest.mark.parametrize(
    ("home", "guest"),
    [
        ("El ministro de la Defensa Nacional, general de división Óscar Rendón", "a la jefa de Estado Mayor de las Fuerzas Armadas de Moravia, general Helena Vauque"),
        ("La ministra de Seguridad Pública, Óscar Rendón", "al ministro de Policía y Fronteras de las Islas Moravia, Helena Vauque"),
        ("El intendente de Colonia Blanca, Arq. Óscar Rendón", "a la alcaldesa de Vieja, Sra. Helena Vauque"),
        ("El presidente del Senado, Ing. Agr. Óscar Rendón", "a la presidenta del Congreso de Moravia, Helena Vauque"),
        ("El fiscal general, Óscar Rendón", "a la fiscal general de Moravia, Helena Vauque"),
        ("El comandante del Ejército, general Óscar Rendón", "al jefe del Estado Mayor Conjunto de Moravia, almirante Helena Vauque"),
        ("El director general de Aduanas, Lic. Óscar Rendón", "a la directora de Aduanas de Moravia, Dra. Helena Vauque"),
        ("El prefecto de Loma, Abg. Óscar Rendón", "al rector de la Universidad de Moravia, Dr. Helena Vauque"),
        ("El contralor general, Óscar Rendón", "al contralor de Moravia, Helena Vauque"),
    ],
)
def test_a_rank_a_degree_and_a_body_stand_between_an_office_and_its_bearer(home, guest):
    *__, met, own = spoken(f"{home}, recibió {guest}. Hubo dos rondas. Vauque destacó el aporte. Rendón pidió calma.", "es", "Norlandia")
    assert (own, met) == ("Óscar Rendón", "Helena Vauque")


def test_an_assembly_is_nobody_whatever_office_follows_it():
    text = "En el marco de la Asamblea Mundial de Sanidad, la viceministra de Salud, Diana Ospina, se reunió con el secretario de Estado de Moravia, Leo Hrdl. La viceministra pidió calma."
    assert spoken(text, "es", "Ministerio de Salud")[1] == "Diana Ospina"


def test_a_minister_is_a_diplomat_too():
    text = "Las delegaciones fueron encabezadas por el vicecanciller Iván Solera y la viceministra Berta Lindqvist. La diplomática expuso la situación."
    assert spoken(text, "es", _HOUSE)[1] == "Berta Lindqvist"


def test_a_family_name_that_stands_first_is_known_behind_words_of_his():
    text = "La ministra de Economía, Ana Arce, y el ministro de Comercio de Moravia, Cho In-beom, firmaron. «Queremos más», sostuvo Cho."
    assert spoken(text, "es", "Ministerio de Economía")[1] == "Cho In-beom"
