"""The command line: what it prints, what it writes, how it ends."""

from __future__ import annotations

import json
import os
import tomllib

import pytest

from tests.check.rome import PAIR

WRONG = ("shared", 0.8, "Fishing")


def test_all_as_expected_ends_0(run, folder):
    code, out, _ = run("check", folder.parent)
    assert code == 0
    assert "MISSED" not in out
    assert out.splitlines()[-1] == "passed: 1 of 1 pairs pass; 0 of 8 expectations missed"
    assert "model:test@r1" in out


def test_readouts_is_the_default_folder(run, folder, monkeypatch):
    folder.parent.rename(folder.parent.with_name("readouts"))
    monkeypatch.chdir(folder.parent.parent)
    assert run("check")[0] == 0


def test_a_miss_is_shown_with_both_texts(run, folder, program):
    program["The war"] = WRONG
    code, out, _ = run("check", folder.parent)
    assert code == 1
    name, own, opposite, *_ = out.split("  MISSED a2 ", 1)[1].splitlines()
    assert name.endswith("a.en.txt:2) expected only, came out shared (stated by the other side with probability 0.80)")
    assert own.strip() == "Northland: The war of long ago must not be forgotten."
    assert opposite.strip() == "Southland, taken for the counterpart (0.80): Fishing was discussed at length."
    assert "MISSED claim 1" in out
    assert "FAILED rome: 2 expectations missed, and it has no floor" in out


def test_the_table_has_every_measure(run, folder, program):
    program["The war"] = WRONG
    rows = [line.split() for line in run("check", folder.parent)[1].splitlines()]
    assert ["rome", "shared", "3", "3", "0.750", "1.000", "0.857"] in rows
    assert ["only", "2", "1", "1.000", "0.500", "0.667"] in rows
    assert ["link", "4", "4", "1.000"] in rows
    assert ["claims", "1", "0", "0.000"] in rows


def test_a_floor_bears_misses_and_fails_below(run, folder, program):
    program["The war"] = WRONG
    (folder / "pair.toml").write_text(PAIR + "[floor]\nonly = 0.666\n", "utf-8")
    assert run("check", folder)[0] == 0
    (folder / "pair.toml").write_text(PAIR + "[floor]\nonly = 0.668\n", "utf-8")
    code, out, _ = run("check", folder)
    assert code == 1
    assert "FAILED rome: only is 0.667, below the floor of 0.668" in out
    assert "0.668 LOW" in out


def test_min_f1_judges_the_total(run, folder, program):
    program["The war"] = WRONG
    assert run("check", folder, "--min-f1", "only=0.6,macro=0.8")[0] == 0
    code, out, _ = run("check", folder, "--min-f1", "only=0.7")
    assert code == 1
    assert "FAILED all pairs: only is 0.667, below the floor of 0.700" in out


def test_min_f1_does_not_excuse_a_pair_below_its_own_floor(run, folder, program):
    program["The war"] = WRONG
    (folder / "pair.toml").write_text(PAIR + "[floor]\nclaims = 1\n", "utf-8")
    assert run("check", folder, "--min-f1", "only=0.1")[0] == 1


def test_drafts_are_told(run, folder, edit):
    edit("expected.toml", 'status = "context"', 'status = "shared"\ncounterparts = ["They agreed on trade."]\ndraft = true')
    code, out, _ = run("check", folder)
    assert code == 0
    assert "1 entries are drafts" in out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["nowhere"], "nowhere: no such folder"),
        (["--min-f1", "onyl=1"], "'only'"),
        (["--allow-regression"], "--update"),
        (["--baseline", "nowhere.json"], "nowhere.json"),
        (["--json", "nowhere/x.json"], "does not exist"),
        (["--bogus"], "--bogus"),
    ],
)
def test_wrong_usage_ends_2_in_one_line(run, folder, arguments, told):
    code, out, err = run("check", folder.parent, *arguments)
    assert (code, out) == (2, "")
    assert told in err
    assert err.count("\n") == 1


def test_an_unusable_pair_ends_2(run, folder, edit):
    edit("expected.toml", 'text = "Photo: the palace"', 'text = "Foto: the palace"')
    code, out, err = run("check", folder)
    assert (code, out) == (2, "")
    assert "expected.toml, line 21: statement 4, key text" in err


def test_update_writes_the_floor_and_keeps_the_rest(run, folder, program):
    program["The war"] = WRONG
    code, _, err = run("check", folder, "--update")
    text = (folder / "pair.toml").read_text("utf-8")
    assert code == 0
    assert "floor written" in err
    assert text.startswith(PAIR)
    floor = tomllib.loads(text)["floor"]
    assert floor == {"shared": 0.857, "partial": 1.0, "only": 0.666, "context": 1.0, "macro": 0.841, "link": 1.0, "claims": 0.0}
    assert run("check", folder)[0] == 0


def test_update_raises_a_floor_and_keeps_its_comment(run, folder):
    (folder / "pair.toml").write_text(PAIR + "\n[floor]  # agreed in May\nonly = 0.5  # low\n", "utf-8")
    assert run("check", folder, "--update")[0] == 0
    text = (folder / "pair.toml").read_text("utf-8")
    assert "[floor]  # agreed in May\nonly = 1.0  # low\n" in text


def test_update_never_lowers(run, folder, program):
    program["The war"] = WRONG
    before = PAIR + "[floor]\nonly = 0.9\nlink = 0.1\n"
    (folder / "pair.toml").write_text(before, "utf-8")
    code, _, err = run("check", folder, "--update")
    assert code == 1
    assert "only from 0.900 to 0.667" in err
    assert (folder / "pair.toml").read_text("utf-8") == before


def test_update_lowers_when_allowed(run, folder, program):
    program["The war"] = WRONG
    (folder / "pair.toml").write_text(PAIR + "[floor]\nonly = 0.9\nlink = 0.1\n", "utf-8")
    assert run("check", folder, "--update", "--allow-regression")[0] == 0
    floor = tomllib.loads((folder / "pair.toml").read_text("utf-8"))["floor"]
    assert (floor["only"], floor["link"]) == (0.666, 1.0)


def test_update_refuses_to_drop_a_measure(run, folder, edit):
    edit("expected.toml", '\n[[claim]]\nside = "a"\nsilent = "b"', '\n[[claim]]\ndraft = true\nside = "a"\nsilent = "b"')
    (folder / "pair.toml").write_text(PAIR + "[floor]\nclaims = 0.5\n", "utf-8")
    assert run("check", folder, "--update")[0] == 1
    assert run("check", folder, "--update", "--allow-regression")[0] == 0
    assert "claims" not in tomllib.loads((folder / "pair.toml").read_text("utf-8"))["floor"]


def test_json_is_the_same_bytes_twice_and_tells_all(run, folder, tmp_path, program):
    program["The war"] = WRONG
    one, two = tmp_path / "1.json", tmp_path / "2.json"
    run("check", folder, "--json", one)
    run("check", folder, "--json", two)
    assert one.read_bytes() == two.read_bytes()
    result = json.loads(one.read_bytes())
    (pair,) = result["pairs"]
    assert (result["passed"], result["schema_version"], result["changes"]) == (False, 1, None)
    assert pair["statements"][1] == {
        "side": "a",
        "text": "The war of long ago must not be forgotten.",
        "line": 2,
        "expected": "only",
        "status": "shared",
        "probability": 0.8,
        "right": False,
        "ids": ["a2"],
        "counterparts": [],
        "linked": {"text": "Fishing was discussed at length.", "score": 0.8, "counterpart": True},
        "link_right": None,
    }
    assert result["scores"]["only"] == {"expected": 2, "found": 1, "right": 1, "precision": 1.0, "recall": 0.5, "f1": 0.666667}


def test_baseline_tells_what_flipped_with_both_probabilities(run, folder, tmp_path, program):
    stored, new = tmp_path / "stored.json", tmp_path / "new.json"
    program["The war"] = WRONG
    run("check", folder, "--json", stored)
    program["The war"] = ("only", 0.1, None)
    program["Photo"] = ("only", 0.2, None)
    _, out, _ = run("check", folder, "--baseline", stored, "--json", new)
    assert "2 statements flipped (1 better, 1 worse, 0 wrong either way), 0 new, 0 gone" in out
    assert "BETTER rome a: shared (0.80) became only (0.10), expected only: The war of long ago" in out
    assert "WORSE rome a: context (0.00) became only (0.20), expected context: Photo: the palace" in out
    flips = json.loads(new.read_bytes())["changes"]["flips"]
    assert [(each["before"], each["after"]) for each in flips] == [("shared", "only"), ("context", "only")]


def test_baseline_counts_what_is_new_and_gone(run, folder, tmp_path, edit):
    stored = tmp_path / "stored.json"
    run("check", folder, "--json", stored)
    edit("expected.toml", 'text = "Photo: the palace"', 'text = "the palace"')
    assert "0 statements flipped (0 better, 0 worse, 0 wrong either way), 1 new, 1 gone" in run("check", folder, "--baseline", stored)[1]


@pytest.mark.parametrize("content", ["", "[]", '{"schema_version": 2}', "\x00"])
def test_a_baseline_that_is_none_ends_2(run, folder, tmp_path, content):
    (tmp_path / "stored.json").write_text(content, "utf-8")
    code, _, err = run("check", folder, "--baseline", tmp_path / "stored.json")
    assert code == 2
    assert "is no result of discrepancy check --json" in err
    assert err.count("\n") == 1


@pytest.mark.parametrize("arguments", [("check", "n" * 300), ("check", "--json", "n" * 300), ("new-pair", "a", "b", "--event", "Talks", "-o", "n" * 300)])
def test_a_name_that_the_system_refuses_is_told_in_one_line(run, arguments):
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert err == f"discrepancy: {'n' * 300}: cannot be used (File name too long); check the path\n"


def test_a_folder_whose_name_is_no_utf_8(run, folder):
    odd = folder.rename(folder.with_name(os.fsdecode(b"rom\xff")))
    code, out, _ = run("check", odd)
    assert code == 0
    assert "rom?" in out


def test_a_new_pair_is_of_some_event(run, folder):
    code, _, err = run("new-pair", folder / "a.en.txt", folder / "b.en.txt", "-o", folder.with_name("new"), "--event", " ")
    assert (code, err) == (2, "discrepancy: --event: is empty; say what both readouts are about\n")
