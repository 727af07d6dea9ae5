"""Who is said to say a statement of a French readout, as ministries and palaces print it."""

import pytest

from tests.fake import spoken

MET = "Le ministre des Affaires étrangères, M. Ivo Brankov, a reçu son homologue halderien, M. Otto Brenner. "
HOUSE = "Ministère des Affaires étrangères de Tavira"


@pytest.mark.parametrize(
    "text",
    [
        "Le ministre des Affaires étrangères et européennes, Ivo Brankov, a effectué une visite de travail à Ostra.",
        "Le ministre des Affaires étrangères, de la Coopération et des Taviriens de l’étranger, M. Ivo Brankov, s’est entretenu, lundi au siège du ministère, avec M. Otto Brenner.",
        "M. Brankov a eu ce matin un long entretien avec son homologue.",
        "Le ministre a eu, mardi à Ostra, des entretiens avec M. Brenner.",
        "À cette occasion, il a été accueilli par le ministre fédéral de la Halderie, Otto Brenner.",
        "M. Brenner a ensuite été reçu par le président du Sénat.",
        "M. Brankov a rencontré la présidente du Parlement et a rendu visite à l’ambassade.",
        "Les deux ministres ont ensuite visité le port.",
        "À l’issue de l’entretien, ils ont tenu une conférence de presse.",
        "Il était accompagné de plusieurs députés.",
        "Il s’agissait de leur premier entretien depuis l’entrée en fonction du ministre Brenner.",
        "Cette rencontre s’inscrit dans le cadre de la visite qu’effectue M. Brenner.",
        "Ont pris part à cette rencontre l’ambassadeur de Halderie et M. Brankov.",
        "Les deux ministres se reverront prochainement.",
        "Un comité de pilotage se réunira deux fois par an.",
        "Le ministre a fait une déclaration à la presse.",
    ],
)
def test_the_narrator_tells_what_was_done(text):
    assert spoken(MET + text, "fr", HOUSE)[-1] == "narrator"


@pytest.mark.parametrize(
    "text",
    [
        "L’entretien a permis de faire le point sur la coopération.",
        "Elle a été l’occasion pour les deux responsables de réaffirmer leur amitié.",
        "La situation en mer a fait l’objet d’un échange de vues.",
        "Le budget a constitué un autre volet de l’entrevue.",
        "Parmi les sujets abordés figuraient les ports.",
        "L’entretien a, par ailleurs, porté sur les ports.",
        "L’échange de vues entre Ivo Brankov et Otto Brenner a aussi porté sur les ports.",
        "Une déclaration conjointe sur les ports a été adoptée.",
        "Les ministres ont discuté des ports.",
        "Les deux parties se sont mises d’accord pour poursuivre.",
        "Ils se sont également entretenus des ports.",
    ],
)
def test_what_the_talks_were_about_both_have_said(text):
    assert spoken(MET + text, "fr", HOUSE)[-1] == "both"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Il a rendu hommage aux progrès de la Halderie.", "Ivo Brankov"),
        ("Le ministre a tenu à saluer ces efforts.", "Ivo Brankov"),
        ("M. Brenner a accueilli avec satisfaction cette annonce.", "Otto Brenner"),
        ("Cette visite a été l’occasion pour Ivo Brankov de rappeler cette position.", "Ivo Brankov"),
    ],
)
def test_praise_and_thanks_are_no_deeds(text, speaker):
    assert spoken(MET + text, "fr", HOUSE)[-1] == speaker


def test_a_family_name_in_capitals_is_the_same_with_his_first_name_and_without():
    text = "Le Premier Ministre, Monsieur Ivo BRANKOV, a reçu M. Otto BRENNER, Premier Ministre de la République fédérale de Halderie. Le Premier Ministre BRANKOV a sollicité un prêt."
    assert spoken(text, "fr", "Primature de Tavira") == ["narrator", "Ivo BRANKOV"]


def test_an_article_may_stand_within_a_name():
    text = "Bruno Le Gall, ministre de l’Économie, a reçu à Ostra son homologue Otto Brenner. M. Le Gall a plaidé pour une réponse commune. « Le temps presse », a déclaré Bruno Le Gall."
    assert spoken(text, "fr", "Ministère de l’Économie")[1:] == ["Bruno Le Gall"] * 2


def test_a_federal_councillor_is_the_head_of_his_department():
    text = "Le conseiller fédéral Urs Amstalden, chef du Département fédéral des finances (DFF), a reçu le ministre halderien des finances, Otto Brenner. Le chef du DFF a plaidé pour un accord."
    assert spoken(text, "fr", "Département fédéral des finances (DFF)") == ["narrator", "Urs Amstalden"]


def test_the_president_of_the_republic_is_not_whoever_is_but_spoken_of():
    text = "Le Président de la République a eu un appel avec le Président de la Fédération de Russie Vladimir Poutine. L’appel faisait suite à l’échange avec le Président Brankov. Le Président de la République a demandé une trêve."
    assert spoken(text, "fr", "Présidence de la République")[-1] == "le Président"


def test_we_are_both_in_a_joint_statement_and_so_are_two_countries():
    text = "Déclaration conjointe de la France et de l’Allemagne\n\nÀ l’occasion du sommet, la France et l’Allemagne réaffirment leur amitié. Nous condamnons ces frappes. Nos ministres rendront compte. Nous sommes prêts."
    assert spoken(text, "fr", "Présidence de la République")[1:] == ["both"] * 4


def test_a_speech_begins_where_it_speaks_to_somebody_and_we_are_its_speakers_side():
    text = "Déclaration du Président Emmanuel Macron\n\nMonsieur le Président, cher Otto,\n\nMesdames et Messieurs,\n\nMerci de votre accueil.\n\nJe suis heureux d’être ici. Nous partageons, le Président Brenner l’a dit, cet objectif."
    assert spoken(text, "fr", "Présidence de la République française")[1:] == ["Emmanuel Macron"] * 5


def test_a_question_may_stand_behind_a_dash():
    text = "LE PRÉSIDENT : Merci à tous. Je suis heureux.\n\nJournaliste – Avez-vous obtenu un accord ?\n\nLE PRÉSIDENT : Nous avançons."
    assert spoken(text, "fr", "Présidence de la République")[2].startswith("Journaliste")


def test_an_item_in_small_letters_is_his_who_introduces_the_list():
    assert spoken(f"{MET}\n\nLes deux ministres sont convenus de :\n\n• accélérer les travaux ;\n\n• soutenir les ports.", "fr", HOUSE)[-2:] == ["both"] * 2


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Les ministres partagent la même préoccupation.", "both"),
        ("Chaque pays financera la moitié du projet.", "both"),
        ("Paris et Ostra ont redit leur volonté d’avancer.", "both"),
        ("Au programme : les ports et les vins.", "both"),
        ("Sur ce dernier point, ils ont acté une réunion.", "both"),
        ("Lors de la rencontre, il a aussi été question de recherche.", "both"),
        ("Les discussions ont tourné autour des ports.", "both"),
        ("Un échange a également eu lieu sur l’énergie.", "both"),
        ("Les deux ministres ont procédé à la signature d’une feuille de route.", "narrator"),
        ("La Tavira et la Halderie entretiennent d’étroites relations.", "narrator"),
        ("M. Brenner se rend à Genève à l’issue de l’entretien.", "narrator"),
        ("M. Brankov a accompagné le président de la République à Ostra.", "narrator"),
        ("« Nous avançons. Le port ouvrira », s’est félicité Otto Brenner.", "Otto Brenner"),
        ("« Nous l’attendions depuis dix ans », se félicite l’ingénieure en charge des ports.", "l’ingénieure en charge des ports"),
        ("M. Brenner a remercié le ministre. Il l’a invité à effectuer une visite en Halderie.", "Otto Brenner"),
        ("Le responsable halderien a ajouté que son pays suivra.", "Otto Brenner"),
    ],
)
def test_what_ministries_write_in_other_words(text, speaker):
    assert spoken(MET + text, "fr", HOUSE)[-1] == speaker


def test_an_item_that_goes_on_with_the_sentence_before_the_list_is_his_who_says_that():
    text = f"{MET}\n\nIls sont convenus :\n\n- que les ministres des Finances, MM. Le Brun et Varga, se verraient ;\n\n- de la reprise des travaux.\n\nM. Brankov a salué ce pas."
    assert spoken(text, "fr", HOUSE)[-3:] == ["both", "both", "Ivo Brankov"]


def test_the_latter_is_whoever_was_named_last():
    text = MET + "M. Brankov a parlé la veille avec le Président Luca Varga. Ce dernier a confirmé sa venue. M. Brenner l’a remercié."
    assert spoken(text, "fr", HOUSE)[-2:] == ["Luca Varga", "Otto Brenner"]


def test_a_declaration_printed_behind_the_release_is_of_both():
    text = f"{MET}\n\nIls ont signé la déclaration suivante :\n\n1. La guerre a bouleversé les marchés. Nous saluons cet accord. La Halderie s’engage à livrer du gaz."
    assert spoken(text, "fr", HOUSE)[-3:] == ["both"] * 3


def test_a_leader_who_tells_of_a_country_and_of_himself_speaks_for_himself():
    text = "Déclaration du Président Emmanuel Macron\n\nMesdames et Messieurs,\n\nJe suis heureux d’être ici. Le Japon a pris des sanctions fortes, et je veux l’en remercier."
    assert spoken(text, "fr", "Présidence de la République française")[-1] == "Emmanuel Macron"


def test_two_offices_of_one_before_his_name_are_no_third_person():
    text = "Le Vice-Premier ministre et ministre de la Défense Ivo Brankov a reçu le ministre halderien Otto Brenner. Le Vice-Premier ministre et ministre de la Défense, Ivo Brankov, a rappelé ce principe."
    assert spoken(text, "fr", "Gouvernement de Tavira") == ["narrator", "Ivo Brankov"]


def test_a_minister_is_not_the_president_of_the_republic():
    text = "Le ministre des Armées, Ivo Brankov, a accueilli son homologue halderien, Otto Brenner. La veille, le président de la République avait appelé à bâtir une défense commune."
    assert spoken(text, "fr", "Ministère des Armées")[-1] not in {"Ivo Brankov", "Otto Brenner"}


def test_what_we_agreed_is_of_both_whatever_stands_before_it():
    said = "Je suis heureux de cette visite. Nous avons décidé d’avancer."
    house = "Présidence de la République française"
    assert spoken(f"Déclaration du Président Emmanuel Macron\n\nMonsieur le Président, cher Otto,\n\n{said}", "fr", house)[-1] == "both"
    assert spoken(f"Entretien avec le Président Brenner\n\n{said}", "fr", house)[-1] == "both"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Nous restons l’un et l’autre attachés au traité.", "both"),
        ("Trois sujets étaient sur la table : les ports, la pêche, le gaz.", "both"),
        ("Nous avons signé un accord sur les ports.", "Emmanuel Macron"),
        ("Ils ont fait un beau travail.", "Emmanuel Macron"),
        ("Les étudiants sont ici, et ils sont trop peu : je veux en doubler le nombre.", "Emmanuel Macron"),
    ],
)
def test_whoever_tells_it_himself_calls_both_we_and_others_they(text, speaker):
    said = f"Déclaration du Président Emmanuel Macron\n\nMonsieur le Président, cher Otto,\n\nJe suis heureux de cette visite. Je remercie les policiers. {text}"
    assert spoken(said, "fr", "Présidence de la République française")[-1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Le ministre a demandé un accès au port, ce que M. Brenner a promis d’examiner.", "both"),
        ("Elle a réclamé ce prêt, ce dont son interlocuteur a pris l’engagement.", "both"),
        ("M. Brankov a proposé une ligne, idée à laquelle M. Brenner a souscrit.", "both"),
        ("Il a réclamé ce prêt, sur lequel M. Brenner s’est engagé à revenir.", "both"),
        ("Le ministre a demandé un accès au port, ce qu’il juge urgent.", "Ivo Brankov"),
        ("M. Brankov a salué ce pas, et celui-ci a promis un prêt.", "both"),
        ("Le ministre a plaidé pour une trêve, M. Brenner soulignant pour sa part le coût de la guerre.", "both"),
        ("Ivo Brankov, rappelant le passé, a plaidé pour la paix.", "Ivo Brankov"),
        ("Le ministre sortant a promis un port.", "Ivo Brankov"),
        ("M. Brenner ayant confirmé sa venue, les deux ministres sont convenus d’un calendrier.", "both"),
        ("La pêche a été évoquée, M. Brenner ayant rendu compte de sa tournée.", "both"),
        ("La pêche, qui les préoccupe l’un et l’autre, a été évoquée : M. Brenner a plaidé pour des quotas.", "Otto Brenner"),
        ("Si M. Brenner a souligné le coût du projet, le ministre a rappelé ses avantages.", "both"),
        ("Alors que M. Brenner dénonçait ces retards, le ministre a promis des renforts.", "both"),
        ("Alors que M. Brenner arrivait à Ostra, le ministre a salué ses efforts.", "Ivo Brankov"),
    ],
)
def test_what_one_asks_and_the_other_answers_is_of_both(text, speaker):
    assert spoken(MET + text, "fr", HOUSE)[-1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("« Un pas de géant » : c’est en ces termes que le ministre a accueilli l’accord.", "Ivo Brankov"),
        ("Le ministre a visité le port, où il a salué le travail des équipes.", "Ivo Brankov"),
        ("Le ministre a visité le port, où il a pris un café.", "narrator"),
        ("M. Brenner a déposé un projet de traité.", "Otto Brenner"),
        ("M. Brenner a déposé une gerbe.", "narrator"),
        ("Le ministre a procédé cette année au lancement des travaux.", "narrator"),
        ("Le ministre a pris place à bord d’un bateau.", "narrator"),
        ("Portuaria SA a remis aux autorités halderiennes son étude.", "narrator"),
        ("Aucun ministre de Tavira ne s’était rendu en Halderie depuis sept ans.", "narrator"),
    ],
)
def test_deeds_and_words_are_told_apart(text, speaker):
    assert spoken(f"{MET}M. Brankov a dit sa joie. {text}", "fr", HOUSE)[-1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Quant au port, il sera rénové.", "narrator"),
        ("Quant à M. Brenner, il a plaidé pour une trêve.", "Otto Brenner"),
        ("Celui-ci entrera en vigueur en mai.", "narrator"),
        ("La recherche avance elle aussi.", "narrator"),
        ("Une équipe de gardes veille sur elle.", "narrator"),
        ("Aux côtés de son homologue Otto Brenner, le ministre a plaidé pour la paix.", "Ivo Brankov"),
    ],
)
def test_a_pronoun_may_be_a_thing_and_a_colleague_no_subject(text, speaker):
    assert spoken(f"{MET}M. Brankov a dit sa joie. {text}", "fr", HOUSE)[-1] == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Une patrouille commune surveillera le détroit.",
        "Les douanes effectueront des contrôles conjoints.",
        "Les experts des deux pays se réuniront en mai.",
        "La commission mixte a arrêté un calendrier.",
        "Le port a constitué le premier chapitre des travaux.",
        "Ont aussi été abordés les ports.",
        "L’une et l’autre partie sont favorables à cette idée.",
    ],
)
def test_what_both_will_do_together_and_their_commission_decided_is_of_both(text):
    assert spoken(f"{MET}{text}", "fr", HOUSE)[-1] == "both"
