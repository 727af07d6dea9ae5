"""JUnit XML, Markdown summary and GitHub annotations."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest
import xmlschema
from hypothesis import given
from hypothesis import strategies as st

from discrepancy.check import as_annotations, as_junit, as_summary, hold, judge
from discrepancy.check.github import _escape
from discrepancy.check.pairs import Claim, Expectation, Pair
from discrepancy.check.summary import LIMIT, escape
from discrepancy.records import STATUSES
from tests.check.rome import PAIR, judged, make_readout

SCHEMA = xmlschema.XMLSchema(Path(__file__).with_name("junit.xsd"))
WRONG = ("shared", 0.8, "Fishing")
TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40).filter(lambda text: text.strip())


def report_of(texts, bar=None, floor=None, folder=Path("pairs/rome"), name="rome"):
    """A report in which every statement is expected to be shared and comes out only, and a claim is not found."""
    a, b = make_readout("a", *texts), make_readout("b", "Nothing.")
    expectations = tuple(
        Expectation(number, "a", each.text, (each.start, each.end), number, "shared", ("Nothing.",), ((0, 8),))
        for number, each in enumerate(a.statements, 1)
    )
    claims = (Claim(1, "b", texts[0], "Somebody", ("Nothing.",), (((0, 8),),), 1),)
    verdicts = {"Nothing.": ("shared", 0.9, texts[0])}
    pair = Pair(name, folder, "Event", a, b, floor or {}, expectations, claims, 1)
    return judge([hold(pair, judged(a, b, verdicts))], bar or {})


@given(st.lists(TEXT, min_size=1, max_size=4), st.sampled_from([{}, {"only": 0.5}]), st.sampled_from([{}, {"shared": 0.5}]))
def test_junit_validates_whatever_the_texts_hold(texts, bar, floor):
    SCHEMA.validate(Xml.ElementTree(Xml.fromstring(as_junit(report_of(texts, bar, floor)))))


def test_junit_fails_a_miss_only_where_all_must_be_met(run, folder, tmp_path, program):
    program["The war"] = WRONG
    run("check", folder, "--junit", tmp_path / "full.xml")
    run("check", folder, "--update", "--junit", tmp_path / "floor.xml")
    full, floor = (Xml.parse(tmp_path / name).getroot() for name in ("full.xml", "floor.xml"))
    SCHEMA.validate(str(tmp_path / "full.xml"))
    counts = ("tests", "failures", "errors", "skipped")
    assert [full.get(key) for key in counts] == ["8", "2", "0", "0"]
    assert [floor.get(key) for key in counts] == ["15", "0", "0", "2"]
    failure = full.find("testsuite/testcase/failure")
    assert "The war of long ago" in failure.text
    assert "expected only, came out shared" in failure.get("message")


def test_junit_fails_a_floor(run, folder, tmp_path, program):
    program["The war"] = WRONG
    (folder / "pair.toml").write_text(PAIR + "[floor]\nonly = 0.9\n", "utf-8")
    run("check", folder, "--junit", tmp_path / "x.xml", "--min-f1", "macro=0.99")
    root = Xml.parse(tmp_path / "x.xml").getroot()
    assert [case.get("name") for case in root.iter("testcase") if case.find("failure") is not None] == ["floor of only", "floor of macro"]
    assert [suite.get("name") for suite in root] == ["rome", "all pairs"]


def test_the_xsd_refuses_what_is_no_junit():
    with pytest.raises(xmlschema.XMLSchemaException):
        SCHEMA.validate('<testsuites name="x"><testcase/></testsuites>')


@given(st.lists(TEXT, min_size=1, max_size=20), st.integers(2000, 6000))
def test_a_summary_keeps_its_limit_and_closes_what_it_opens(texts, limit):
    text = as_summary(report_of(texts), limit=limit)
    assert len(text.encode()) < limit
    assert text.count("<details>") == text.count("</details>")


def test_a_long_summary_says_what_it_leaves_out():
    text = as_summary(report_of([f"{number} " + "漢" * 3000 for number in range(300)]))
    assert LIMIT * 0.9 < len(text.encode()) < LIMIT
    shown = text.count("- MISSED")
    assert f"{301 - shown} more misses are in the log" in text


def test_a_summary_shows_markup_as_text():
    text = as_summary(report_of(["<img src=x> [a](http://b) `c` | d"]))
    assert re.search(r"(?<!\\)<img", text) is None
    assert r"\<img src=x\> \[a\]\(http\://b\) \`c\` \| d" in text


def test_a_summary_has_verdict_table_and_changes(run, folder, tmp_path, program):
    program["The war"] = WRONG
    run("check", folder, "--json", tmp_path / "old.json")
    program["The war"] = ("only", 0.1, None)
    run("check", folder, "--baseline", tmp_path / "old.json", "--summary", tmp_path / "x.md")
    text = (tmp_path / "x.md").read_text("utf-8")
    assert text.startswith("## ✅ discrepancy check")
    assert "| rome | shared | 3 | 3 | 1.000 | 1.000 | 1.000 |  |" in text
    assert "BETTER rome a" in text


@given(TEXT)
def test_escaping_markdown_loses_nothing(text):
    assert re.sub(r"\\(.)", r"\1", escape(text), flags=re.DOTALL) == text


def test_annotations_stand_on_the_line_of_the_readout(run, folder, program, monkeypatch):
    program["They agreed on trade and"] = ("only", 0.1, "Fishing")
    monkeypatch.setenv("GITHUB_WORKSPACE", str(folder.parent.parent))
    out = run("check", folder, "--github")[1]
    (line,) = [line for line in out.splitlines() if line.startswith("::")]
    properties, message = line.removeprefix("::error ").split("::", 1)
    assert properties.startswith("file=pairs/rome/a.en.txt,line=3,title=expected partial%2C came out only")
    assert message.split("%0A") == [
        "Northland: They agreed on trade and on ten ships.",
        "Southland, expected: They agreed on trade.",
        "Southland, only the nearest (0.10): Fishing was discussed at length.",
    ]


def test_a_miss_under_a_floor_is_a_warning(run, folder, program):
    program["The war"] = WRONG
    out = run("check", folder, "--update", "--github")[1]
    assert [line.split(" ")[0] for line in out.splitlines() if line.startswith("::")] == ["::warning", "::warning"]


def test_ten_of_a_kind_at_most(program):
    lines = as_annotations(report_of([f"Statement {number}." for number in range(30)])).splitlines()
    assert [line.split(" ")[0] for line in lines] == ["::error"] * 10 + ["::notice"]
    assert "21 more annotations" in lines[-1]


@given(st.text(max_size=50))
def test_no_text_breaks_out_of_an_annotation(text):
    assert not set(_escape(text, ":,")) & set("\r\n:,")
    undone = re.sub("%(25|0D|0A|3A|2C)", lambda match: chr(int(match[1], 16)), _escape(text, ":,"))
    assert undone == text


def test_every_status_has_a_row_once_it_occurs(run, folder):
    out = run("check", folder)[1]
    assert all(re.search(rf"\b{status} ", out) for status in STATUSES)
