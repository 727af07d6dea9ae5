"""Who says a statement, on what, with which figures: on the curated pairs, and on texts of our own."""

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from discrepancy.annotate import annotate, load_tables
from discrepancy.annotate.figures import figures
from discrepancy.errors import InputError
from discrepancy.read import readout

sys.path.insert(0, str(Path(__file__).parents[2] / "training"))
import pairs as data

XI_LEE = next(pair for pair in data.curated() if "xi-lee" in pair.id)


@pytest.fixture(scope="module")
def annotated():
    tables = load_tables()
    sides = annotate(XI_LEE.a, tables, other=XI_LEE.b), annotate(XI_LEE.b, tables, other=XI_LEE.a)
    return {s.id: s for side in sides for s in side.statements}


def test_names_are_linked_across_scripts(annotated):
    assert {s.speaker for s in annotated.values()} <= {"Xi Jinping", "Lee Jae-myung", "both", "narrator", None}
    assert {"Xi Jinping", "Lee Jae-myung"} <= {s.speaker for s in annotated.values() if s.id.startswith("a")}


def test_speakers_of_the_pair_are_mostly_those_a_reader_names(annotated):
    told = [(s.speaker, XI_LEE.labels[s.id].speaker) for s in annotated.values() if XI_LEE.labels[s.id].status != "context"]
    assert sum(found == wanted for found, wanted in told) / len(told) >= 0.9


def test_history_is_where_the_war_is(annotated):
    history = {s.id for s in annotated.values() if "history" in s.topics}
    wanted = {name for name, label in XI_LEE.labels.items() if "history" in label.topics}
    assert wanted <= history
    assert all(name.startswith("a") for name in history)


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("会谈后签署15份合作文件。", "zh", 15),
        ("양해각서 14건을 체결했다.", "ko", 14),
        ("The two sides signed 15 documents.", "en", 15),
        ("Стороны подписали 30 документов.", "ru", 30),
        ("双方签署十五份文件。", "zh", 15),
        ("Ils ont annoncé 1,5 milliard d'euros.", "fr", 1_500_000_000),
    ],
)
def test_figures_have_their_value_in_every_script(text, language, value):
    assert value in [figure.value for figure in figures(text, language)]


@given(st.text(max_size=200), st.sampled_from(["zh", "ko", "ja", "en", "ru", "fr", "de", "es"]))
def test_figures_are_parts_of_any_text(text, language):
    assert all(figure.text in text for figure in figures(text, language))


def test_a_users_topic_is_found_beside_the_bundled_ones(tmp_path):
    table = tmp_path / "topics.toml"
    table.write_text('[whaling]\nname = "whaling"\nen = ["whal(e|ing)"]\n', "utf-8")
    read = readout("They discussed whaling at length.", "a", source="a.txt", language="en")
    assert "whaling" in annotate(read, load_tables(topics=table)).statements[0].topics


def test_a_bad_table_is_told_in_one_line(tmp_path):
    table = tmp_path / "topics.toml"
    table.write_text("[whaling]\n", "utf-8")
    with pytest.raises(InputError, match="whaling"):
        load_tables(topics=table)
