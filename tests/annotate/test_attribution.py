"""Whose a statement is by rules and meaning: a network of our own, small enough to foresee what it says, and the one that ships."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from discrepancy.annotate import Tables, annotate, cast_of, load_tables
from discrepancy.annotate.attribution import KINDS, PARTS, Attribution, evidence, load, part_of
from discrepancy.annotate.scorer import Meaning
from discrepancy.annotate.speakers import voices
from discrepancy.match import bundled
from discrepancy.network import Network
from discrepancy.records import BOTH, NARRATOR, Readout
from tests.fake import say

TALKS = "President Ilse Hallam met with Prime Minister Bo Reyle in Port Osk. Hallam said that ferries matter. The harbour has nine piers. Both leaders agreed to meet again."
OTHER = "Prime Minister Bo Reyle met with President Ilse Hallam. Reyle thanked her."


def sides() -> tuple[Readout, Readout]:
    return say(TALKS, "a", "en", "Government of Osk"), say(OTHER, "b", "en", "Government of Reyland")


def meaning(size: int, *rows: int, revision: str = "ours") -> Meaning:
    """The first number of a statement's meaning speaks for whatever a test wants: it is 1 for `rows`."""
    vectors = np.zeros((size, 2), np.float16)
    vectors[list(rows), 0] = 1
    return Meaning(revision, vectors, np.zeros((size, 2), np.float16))


def believing(part: str) -> Tables:
    """Tables for which a meaning whose first number is 1 is surely of one part, and any other is whose the rules say."""
    a, b = sides()
    tables = load_tables()
    cast, _ = cast_of(a, b, tables.names)
    read = voices(a, cast, tables.names)
    width = evidence(a, [part_of(each.speaker, cast) for each in read], read, {}, meaning(len(read))).shape[1]
    hidden = np.zeros((len(PARTS) + 1, width), np.float32)
    hidden[np.arange(len(PARTS)), np.arange(len(PARTS))] = 1  # whose the rules hold it to be comes first
    hidden[-1, width - 4] = 1  # the first number of the meaning, of four
    weights = np.zeros((len(PARTS), len(PARTS) + 1), np.float32)
    weights[np.arange(len(PARTS)), np.arange(len(PARTS))] = 1
    weights[PARTS.index(part), -1] = 9
    network = Network(hidden, np.zeros(len(PARTS) + 1, np.float32), weights, np.zeros(len(PARTS), np.float32))
    return replace(tables, attribution=Attribution("ours", {}, network))


def speakers(part: str, *rows: int, revision: str = "ours") -> list[str | None]:
    a, b = sides()
    told = annotate(a, believing(part), other=b, meaning=meaning(len(a.statements), *rows, revision=revision))
    return [each.speaker for each in told.statements]


def test_what_nothing_speaks_against_stays_as_the_rules_read_it():
    assert speakers("both") == [NARRATOR, "Ilse Hallam", NARRATOR, BOTH]


def test_a_sentence_that_names_nobody_goes_to_whom_its_meaning_says():
    assert speakers("home", 2) == [NARRATOR, "Ilse Hallam", "Ilse Hallam", BOTH]
    assert speakers("guest", 2) == [NARRATOR, "Ilse Hallam", "Bo Reyle", BOTH]


@pytest.mark.parametrize("part", ["guest", "home", "other"])
def test_who_is_named_is_nobody_else(part):
    assert speakers(part, 1, 3) == [NARRATOR, "Ilse Hallam", NARRATOR, BOTH]


def test_of_whom_is_named_a_sentence_may_but_tell():
    assert speakers("narrator", 1, 3) == [NARRATOR] * 4
    assert speakers("both", 1) == [NARRATOR, "Ilse Hallam", NARRATOR, BOTH]


def test_what_names_nobody_may_be_of_both():
    assert speakers("both", 2) == [NARRATOR, "Ilse Hallam", BOTH, BOTH]


def test_what_is_not_much_surer_changes_nothing():
    tables = believing("home")
    network = replace(tables.attribution.network, weights=tables.attribution.network.weights / 36)
    a, b = sides()
    told = annotate(a, replace(tables, attribution=replace(tables.attribution, network=network)), other=b, meaning=meaning(4, 2))
    assert told.statements[2].speaker == NARRATOR


def test_somebody_else_has_no_name_and_is_not_made_up():
    assert speakers("other", 2) == [NARRATOR, "Ilse Hallam", NARRATOR, BOTH]


def test_with_another_encoder_the_rules_alone_decide():
    assert speakers("home", 2, revision="another") == [NARRATOR, "Ilse Hallam", NARRATOR, BOTH]


def test_what_the_network_changes_is_plainly_nobodys():
    a, b = sides()
    told = annotate(a, believing("narrator"), other=b, meaning=meaning(4, 1))
    assert annotate(a, load_tables(), other=b).statements[1].plain == 0
    assert told.statements[1].plain is None


def test_a_turn_in_a_record_is_his_whose_it_is():
    a = say("PRESIDENT HALLAM: Ferries matter.\n\nQ  Will fares rise?\n\nPRESIDENT HALLAM: They will not.", "a", "en", "Government of Osk")
    _, b = sides()
    told = annotate(a, believing("both"), other=b, meaning=meaning(len(a.statements), 0, 1, 2))
    rules = annotate(a, load_tables(), other=b)
    assert [each.speaker for each in told.statements] == [each.speaker for each in rules.statements]


def test_evidence_has_one_row_for_each_statement_and_no_other_width():
    a, b = sides()
    cast, _ = cast_of(a, b, load_tables().names)
    read = voices(a, cast, load_tables().names)
    rows = evidence(a, [None] * len(read), read, {"ferry-word": 1.0}, meaning(len(read)))
    assert rows.shape[0] == len(a.statements)
    assert rows[:, : len(KINDS)].sum() == len(read)
    assert load().network.hidden.shape[1] > rows.shape[1]


def test_what_ships_was_learned_for_the_bundled_model_and_the_concepts_of_today():
    assert load().revision == bundled.revision(), "run make train-speakers"
    assert load().rarity.items() <= load_tables().scorer.rarity.items(), "run make train-speakers"
