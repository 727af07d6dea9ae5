"""`new-pair`: a draft that loads as it is and counts nothing until a human confirms it."""

from __future__ import annotations

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from discrepancy.check.draft import expected_toml, write_pair
from discrepancy.check.pairs import load
from discrepancy.check.schema import ExpectedEntry
from discrepancy.records import Comparison, Judgement, Link, Model
from tests.check.rome import A_TEXT, B_TEXT, judged, make_readout


@pytest.fixture
def made(run, folder, tmp_path):
    target = tmp_path / "new"
    options = ("--event", "Summit", "--date", "2026-01-05", "--place", "Rome", "--name-a", "Northland", "--lang-a", "en", "--lang-b", "en")
    code, out, err = run("new-pair", folder / "a.en.txt", folder / "b.en.txt", "-o", target, *options)
    assert (code, out) == (0, "")
    assert "7 statements drafted" in err
    return target


def test_a_new_pair_loads_with_every_statement_a_draft(made):
    pair = load(made, "new")
    assert (pair.event, pair.a.government, pair.b.government, pair.drafts, pair.expectations) == ("Summit", "Northland", "b.en.txt", 7, ())
    assert (pair.a.text, pair.b.text) == (A_TEXT, B_TEXT)
    assert sorted(each.name for each in made.parent.iterdir()) == ["new", "pairs"]


def test_check_says_how_many_drafts_are_left(run, made):
    assert "7 entries are drafts that nobody has confirmed; they were not counted" in run("check", made)[1]
    path = made / "expected.toml"
    path.write_text(path.read_text("utf-8").replace("\ndraft = true", "\ndraft = false", 1), "utf-8")
    code, out, _ = run("check", made)
    assert code == 0
    assert "6 entries are drafts" in out
    assert "0 of 1 expectations missed" in out


def test_a_draft_shows_what_the_program_found(made):
    entries = tomllib.loads((made / "expected.toml").read_text("utf-8"))["statement"]
    assert entries[0] == {
        "draft": True,
        "side": "a",
        "text": "The leaders met in Rome.",
        "status": "shared",
        "counterparts": ["Both presidents met in Rome."],
    }
    assert entries[1]["near"] == ["Both presidents met in Rome."]
    assert "draft = true # 0.90 that b states it" in (made / "expected.toml").read_text("utf-8")


@pytest.mark.parametrize(
    ("target", "told"), [("pairs", "exists already"), ("nowhere/new", "does not exist"), ("pairs/rome/a.en.txt", "exists already")]
)
def test_a_place_that_cannot_be_written_is_told_before_anything_else(run, folder, tmp_path, target, told):
    code, _, err = run("new-pair", "missing-a", "missing-b", "-o", tmp_path / target, "--event", "Summit")
    assert code == 2
    assert told in err
    assert err.count("\n") == 1


def test_nothing_half_is_left_behind(tmp_path):
    comparison = judged(make_readout("a", "Fine."), make_readout("b", "Lone \ud800 surrogate."), {})
    with pytest.raises(Exception, match="nothing was changed"):
        write_pair(tmp_path / "new", comparison, "Summit", None, None)
    assert list(tmp_path.iterdir()) == []


TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30)


@given(st.lists(TEXT, min_size=1, max_size=4), st.lists(TEXT, min_size=1, max_size=4), TEXT, st.data())
def test_any_text_survives_the_draft(left, right, government, data):
    a, b = make_readout("a", *left, government=government), make_readout("b", *right, government=government)
    judgements = {}
    for own, opposite in ((a, b), (b, a)):
        for each in own.statements:
            link = Link(data.draw(st.sampled_from(opposite.statements)).id, 0.5)
            status = data.draw(st.sampled_from(["shared", "partial", "only", "context"]))
            span = data.draw(st.tuples(st.integers(0, len(each.text)), st.integers(0, len(each.text))).map(lambda x: (min(x), max(x))))
            counterparts = (link,) if status in {"shared", "partial"} else ()
            judgements[each.id] = Judgement(status, 0.5, (0.5, 0.0, 0.5), True, counterparts, link, (span,))
    comparison = Comparison("0", Model("m", "r", None), "s", (), a, b, judgements, ())
    entries = ExpectedEntry.model_validate(tomllib.loads(expected_toml(comparison))).statement
    assert [each.text for each in entries] == [*left, *right]
    assert all(each.draft for each in entries)
    assert all(part in each.text for each in entries for part in each.missing)
