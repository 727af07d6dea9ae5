"""What every format must hold: the golden files, the same bytes each time, nothing that runs."""

from __future__ import annotations

import csv
import io
import json
import os
import re
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest
from markdown_it import MarkdownIt

from discrepancy.report import FORMATS, renderer
from discrepancy.report.json import schema
from discrepancy.report.rows import FIELDS, safe
from tests.report.samples import HOSTILE, full, of_texts, plain, silent

GOLDEN = Path(__file__).parent / "golden"
SAMPLES = {"full": full, "plain": plain, "silent": silent}


@pytest.mark.parametrize("sample", SAMPLES)
@pytest.mark.parametrize("form", ["json", "md", "csv"])
def test_golden(form: str, sample: str) -> None:
    """UPDATE_GOLDEN=1 writes the files anew; read the difference before you commit it."""
    text = renderer(form)(SAMPLES[sample]())
    path = GOLDEN / f"{sample}.{form}"
    if os.environ.get("UPDATE_GOLDEN"):
        path.write_bytes(text.encode())
    assert text.encode() == path.read_bytes()


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_is_the_same_each_time(form: str) -> None:
    assert renderer(form)(full()) == renderer(form)(full())
    assert renderer(form)(of_texts(HOSTILE)) == renderer(form)(of_texts(HOSTILE))


@pytest.mark.parametrize("comparison", [full(), plain(), silent(), of_texts(["Only this."])])
def test_json_validates(comparison) -> None:
    jsonschema.validate(json.loads(renderer("json")(comparison)), schema(), cls=jsonschema.Draft202012Validator)


def test_json_carries_the_translation_and_the_meeting() -> None:
    result = json.loads(renderer("json")(full()))
    assert result["meeting"] == {
        "event": "Ayland and Beeland meet", "date": "2026-05-01", "place": "Ceeville", "notes": ["Written for a test, see https://example.org/note."],
    }  # fmt: skip
    a, b = result["readouts"]["a"], result["readouts"]["b"]
    assert a["statements"][1]["gloss"] == "Eighty years ago both peoples fought side by side and won."
    assert a["statements"][2]["gloss"] is None
    assert a["translation"]["source"] == "a.en.txt"
    assert b["translation"] is None
    assert all(each["gloss"] is None for each in b["statements"])


def _csv(comparison) -> list[dict[str, str]]:
    text = renderer("csv")(comparison)
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))


def test_csv_has_a_row_for_every_finding_in_their_order() -> None:
    comparison = full()
    rows = _csv(comparison)
    assert [row["headline"] for row in rows] == [each.headline for each in comparison.findings]
    assert all(tuple(row) == FIELDS for row in rows)
    partial = rows[6]
    assert (partial["missing"], partial["doubtful"]) == ("加强港口合作", "")
    assert rows[7]["doubtful"] == rows[7]["missing"] != ""
    assert partial["counterparts"] == "b2"
    assert partial["counterpart_text"] == comparison.b.statements[1].text
    assert partial["citation"] == f"Ayland, a.txt, statement a4 (characters {comparison.a.statements[3].start}–{comparison.a.statements[3].end})"
    assert comparison.a.text[comparison.a.statements[3].start : comparison.a.statements[3].end] == comparison.a.statements[3].text


def test_a_citation_names_a_readout_once_that_is_called_by_its_file() -> None:
    comparison = full()
    a = replace(comparison.a, government="a.txt", source="papers/a.txt")
    assert _csv(replace(comparison, a=a))[6]["citation"].startswith("papers/a.txt, statement a4 (")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r=", " =", "\n+", "＝", "＠", "\u200b=", "\ufeff@"])
def test_no_csv_cell_is_a_formula(start: str) -> None:
    text = f"{start}HYPERLINK(\"http://evil.example\")"
    for row in _csv(of_texts([text, text], government=f"{start}land", source=f"{start}file")):
        for cell in row.values():
            assert not cell.lstrip().startswith(("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")), cell


def test_a_number_stays_a_number_in_a_spreadsheet() -> None:
    assert safe("0.97") == "0.97"
    assert safe("-1+1") == "'-1+1"


def test_markdown_prints_hostile_text_as_it_is() -> None:
    page = MarkdownIt("commonmark", {"html": True}).enable("table").render(renderer("md")(of_texts(HOSTILE)))
    shown = re.sub(r"</?(?:h[1-6]|p|ul|ol|li|strong|em|b|i|br|table|thead|tbody|tr|th|td)(?: style=\"text-align:right\")?\s*/?>", "", page)
    assert "<" not in shown, shown[max(shown.index("<") - 80, 0) :][:200]
    assert page.count("<h1>") == 1
    assert "<a " not in page
    assert "<code>" not in page
    assert "\u202e" not in page
    assert "[link](http://evil.example)" in page
    assert "# not a heading - not a list | not a cell | `code` *em*" in page


@pytest.mark.parametrize("text", ["1. first", "- item", "+ item", "= x", "# head", "> quote", "1) one", "0.1.0 is a version", "a_b_c", "~~no~~", "| a | b |"])
def test_markdown_lines_do_not_start_anything(text: str) -> None:
    from discrepancy.report.markdown import escape

    assert MarkdownIt("gfm-like", {"linkify": False}).render(escape(text)).strip() == f"<p>{text.replace('>', '&gt;')}</p>"


def test_markdown_marks_what_the_other_side_does_not_say_and_otherwise_what_it_perhaps_does_not() -> None:
    doubtful = next(row["doubtful"] for row in _csv(full()) if row["doubtful"])
    told = renderer("md")(full())
    assert "<b>加强港口合作</b>" in told
    assert f"<i>{doubtful}</i>" in told
    assert f"<b>{doubtful}</b>" not in told


def test_markdown_marks_the_figures_that_are_held_against_each_other() -> None:
    differs = renderer("md")(full()).split("### Where the two differ")[1].split("###")[0]
    assert re.findall("<b>(.*?)</b>", differs) == ["15", "14"]


@pytest.mark.parametrize("form", ["html", "md"])
def test_identical_readouts_are_told_so(form: str) -> None:
    text = renderer(form)(silent())
    assert "Neither readout says anything that the other does not." in text
    assert "All of it (1 statement) is in Beeland’s readout too." in text
