"""What a page calls somebody who is neither of those who met."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from discrepancy.annotate.cast import Person
from discrepancy.annotate.lexicon import unquoted
from discrepancy.annotate.offices import vocabulary
from discrepancy.annotate.parties import Cast
from discrepancy.annotate.strangers import stranger
from discrepancy.read import readout
from discrepancy.read.language import SUPPORTED

CAST = Cast([], Person("Otto Brenner", ["Otto Brenner", "Brenner"]), Person("Ada Wren", ["Ada Wren", "Wren"]))


def _called(text, language):
    words = vocabulary(readout(text, "a", source="a.txt", language=language, government=""))
    return stranger(unquoted(text, language), language, words, CAST)


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("en", "Harbour Authority chief executive Mona Falk said the quays were old.", "Mona Falk"),
        ("en", "“They are old,” said Professor Mona Falk of the Harbour Institute.", "Professor Mona Falk"),
        ("en", "According to the Chair of the Ports Committee, Dr. Mona Falk, the quays are old.", "Dr. Mona Falk"),
        ("en", "The Island Bakers Council called it a start.", "The Island Bakers Council"),
        ("en", "MONA FALK: We do not know yet.", "MONA FALK"),
        ("en", "Mona Falk, Harbour Post: Was it raised?", "Mona Falk, Harbour Post"),
        ("en", "I would ask Mona Falk to begin.", None),
        ("en", "Otto Brenner spoke first.", None),
        ("en", "The quays are old.", None),
        ("de", "Hafenmeisterin Dr. Mona Falk rechnet mit zwei Jahren.", "Hafenmeisterin Dr. Mona Falk"),
        ("de", "Der Vorstand der Hafen AG, Emil Rast, sprach von einem Anfang.", "Emil Rast"),
        ("de", "Sprecherin Falk: Das weiß ich nicht.", "Sprecherin Falk"),
        ("de", "Das Treffen dauerte zwei Stunden.", None),
        ("de", "Mein Eindruck war gut.", None),
        ("fr", "« Un bon marché », a rappelé la déléguée à Ciudad Alta.", None),
        ("fr", "La présidente du syndicat des dockers, Mona Fauchet, a salué ce geste.", "Mona Fauchet"),
        ("fr", "La Fédération des dockers attend des actes.", "La Fédération des dockers"),
        ("es", "A juicio de la diputada Luz Marcela Prado, falta dinero.", "Luz Marcela Prado"),
        ("ru", "По словам главы Союза портов Антона Ручкина, причалы старые.", "Антона Ручкина"),
        ("ru", "А. Ручкин: Мне это нравится.", "А. Ручкин"),
        ("ja", "同席した森川港湾大臣は、桟橋が古いと説明した。", "森川港湾大臣"),
        ("ja", "会談は一時間行われた。", None),
        ("ko", "동석한 항만청 문하늘 차장은 부두가 낡았다고 설명했다.", "항만청 문하늘 차장"),
        ("zh", "随行的港务部长文海平会后告诉记者，码头已经老旧。", "港务部长文海平"),
        ("zh", "我认为这很重要。", None),
    ],
)
def test_a_stranger_is_called_as_his_page_calls_him(language, text, who):
    assert _called(text, language) == who


@given(st.sampled_from(sorted(SUPPORTED)), st.text(max_size=200))
def test_whatever_stands_there_a_stranger_is_called_by_words_of_the_text(language, text):
    who = _called(f"A {text}.", language)
    assert who is None or who in unquoted(f"A {text}.", language)
