"""Speakers by rules and meaning: an attributor of our own, small enough to foresee what it says, and the one that ships."""

from dataclasses import replace

import numpy as np
import pytest

from discrepancy.annotate import Meaning, annotate, known_cast, load_tables
from discrepancy.annotate.attributor import GUEST, NOBODY, OWN, ROLES, STRANGER, Attributor, Reader, evidence, load, role_of
from discrepancy.annotate.phrases import Wording, phrases
from discrepancy.annotate.speakers import voices
from discrepancy.match import bundled
from discrepancy.read import readout
from discrepancy.records import BOTH, NARRATOR
from tests.fake import silent

MET = "President Lee Jae Myung met President Xi Jinping in Beijing on 5 January. President Lee said that trade should grow. The road is long."
RULES = ["narrator", "Lee Jae-myung", "narrator"]


def _read(text, language="en", government="South Korea"):
    return readout(text, "a", source="a.txt", language=language, government=government)


def _meaning(count, revision="ours"):
    return Meaning(revision, np.zeros((count, 2), np.float16), np.zeros((count, 2), np.float16))


def _always(role, width, wording=None, stacked=None, odds=4):
    """An attributor to which everything is one role's, whatever it is shown."""
    bias = odds * np.array([each == role for each in ROLES], np.float32)
    reader = Reader(replace(silent(width, len(ROLES)), bias=bias), wording or Wording(np.zeros(0, np.uint32), np.zeros((0, len(ROLES)), np.float32)))
    return Attributor("ours", reader, stacked or silent(8 * len(ROLES), len(ROLES)))


def _said(role, *, text=MET, government="South Korea", revision="ours", wording=None, stacked=None, odds=4):
    read = _read(text, government=government)
    tables = load_tables()
    printed, cast, _ = known_cast(read, None, tables.names)
    meaning = _meaning(len(read.statements), revision)
    width = evidence(voices(printed, cast, tables.names), printed, cast, meaning).shape[1]
    return annotate(read, replace(tables, attributor=_always(role, width, wording, stacked, odds)), meaning=meaning).statements


@pytest.mark.parametrize(("role", "speaker"), [(OWN, "Lee Jae-myung"), (GUEST, "Xi Jinping"), (BOTH, "both"), (NARRATOR, "narrator")])
def test_what_was_learned_decides_whose_a_statement_is(role, speaker):
    assert [each.speaker for each in _said(role)] == [speaker] * 3


def test_phrases_that_were_learned_weigh_in_with_the_network():
    read = _read(MET)
    printed, cast, _ = known_cast(read, None, load_tables().names)
    *others, last = phrases(printed, cast, load_tables().names)
    known = np.setdiff1d(last, np.concatenate(others))
    weights = np.tile(np.array([5.0 * (each == BOTH) for each in ROLES], np.float32), (len(known), 1))
    assert [each.speaker for each in _said(NARRATOR, wording=Wording(known, weights))] == ["narrator", "narrator", "both"]


def test_what_the_statement_before_was_taken_for_weighs_in_on_a_second_reading():
    stacked = silent(8 * len(ROLES), len(ROLES))
    # The second block of columns is the statement before: where that is likely the narrator's, this is both's.
    stacked.hidden[0, len(ROLES) + ROLES.index(NARRATOR)] = 1
    stacked.weights[ROLES.index(BOTH), 0] = 9
    assert [each.speaker for each in _said(NARRATOR, stacked=stacked)] == ["narrator", "both", "both"]


def test_the_only_statement_of_a_readout_is_read_twice_too():
    assert [each.speaker for each in _said(BOTH, text="President Lee Jae Myung met President Xi Jinping in Beijing.")] == ["both"]


def test_somebody_else_is_nobody_where_the_page_names_only_those_who_met():
    assert [each.speaker for each in _said(STRANGER)] == [None] * 3


def test_somebody_else_is_called_as_the_page_calls_him_and_goes_on():
    text = MET + " Harbour master Ada Wren had doubts. The quays, she feels, are old."
    assert [each.speaker for each in _said(STRANGER, text=text)][-2:] == ["Ada Wren"] * 2


def test_a_leader_of_the_table_who_is_named_as_speaker_is_neither_of_those_who_met():
    text = MET + " Mr. Wang Yi stressed that facts speak. The harbour grows."
    assert [each.speaker for each in _said(OWN, text=text)][-2:] == ["Wang Yi", "Lee Jae-myung"]


def test_somebody_else_does_not_ask_what_the_press_asks():
    text = "Press briefing by the Spokesperson\n\nQUESTION: Did President Lee raise trade?\n\nSPOKESPERSON: He did."
    asked = [each for each in annotate(_read(text)).statements if each.asked]
    assert {each.speaker for each in _said(STRANGER, text=text) if each.asked} == {each.speaker for each in asked}


def test_with_another_encoder_the_rules_alone_decide():
    assert [each.speaker for each in _said(BOTH, revision="theirs")] == RULES


def test_without_meaning_the_rules_alone_decide():
    assert [each.speaker for each in annotate(_read(MET)).statements] == RULES


def test_nobody_is_named_whom_the_rules_did_not_find():
    text = "The weather was fine. Roads are long."
    assert [each.speaker for each in _said(GUEST, text=text, government="")] == [each.speaker for each in annotate(_read(text, government="")).statements]


def test_what_the_rules_read_otherwise_is_plainly_nobodys():
    told, agreed = annotate(_read(MET)).statements[1], _said(OWN)[1]
    assert told.plain == agreed.plain == 0
    assert _said(GUEST)[1].plain is None


@pytest.mark.parametrize(("odds", "plain"), [(1, None), (4, 0)])
def test_what_is_less_than_sure_is_plainly_nobodys(odds, plain):
    told = _said(OWN, odds=odds)[1]
    assert (told.speaker, told.plain) == ("Lee Jae-myung", plain)


def test_a_country_speaks_for_its_leader_and_a_minister_for_himself():
    _, cast, _ = known_cast(_read(MET), None, load_tables().names)
    assert [role_of(speaker, cast) for speaker in ("Lee Jae-myung", "South Korea", "Xi Jinping", "Wang Yi", "both", "narrator", None)] == [OWN, OWN, GUEST, STRANGER, BOTH, NARRATOR, NOBODY]


@pytest.mark.parametrize(("language", "text"), [("en", "Good."), ("zh", "好。好。"), ("ko", "응. “응.”"), ("ru", "Да. Нет. Да. Нет.")])
def test_evidence_has_one_row_a_statement_and_the_same_columns_whatever_the_text(language, text):
    read = _read(text, language, "")
    printed, cast, _ = known_cast(read, None, load_tables().names)
    found = evidence(voices(printed, cast, load_tables().names), printed, cast, _meaning(len(read.statements)))
    assert found.shape == (len(read.statements), evidence(voices(read, cast, load_tables().names), read, cast, _meaning(len(read.statements))).shape[1])
    assert np.isfinite(found).all()


def test_the_statements_around_are_seen_and_none_beyond_the_ends():
    read = _read(MET)
    printed, cast, _ = known_cast(read, None, load_tables().names)
    heard = voices(printed, cast, load_tables().names)
    turned = [replace(heard[0], speaker="both"), *heard[1:]]
    before, after = (evidence(each, printed, cast, _meaning(3)) for each in (heard, turned))
    assert [bool((a != b).any()) for a, b in zip(before, after, strict=True)] == [True, True, True]
    alone = _read("The road is long.")
    assert np.isfinite(evidence(voices(alone, cast, load_tables().names), alone, cast, _meaning(1))).all()


def test_a_language_without_patterns_is_left_to_the_rules():
    read = _read("Il tempo era bello.", "it", "")
    assert [each.speaker for each in annotate(read, replace(load_tables(), attributor=_always(BOTH, 1)), meaning=_meaning(1)).statements] == [None]


def test_what_ships_belongs_to_the_bundled_model():
    attributor = load()
    assert attributor.revision == bundled.revision(), "run make train-speakers"
    assert attributor.stacked.hidden.shape[1] == 8 * len(ROLES), "run make train-speakers"


def test_a_question_of_the_press_stays_one():
    text = "QUESTION: Will trade grow?\nPRESIDENT LEE: It will grow."
    asked = annotate(_read(text)).statements[0]
    assert asked.asked
    assert _said(OWN, text=text)[0] == asked
