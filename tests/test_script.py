"""A Chinese readout in traditional characters is compared as one in simplified ones, and told in its own letters."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from discrepancy.annotate import load_tables
from discrepancy.pipeline import compare_readouts
from discrepancy.read.characters import in_simplified
from discrepancy.records import Comparison
from discrepancy.report import renderer
from discrepancy.script import simplified
from tests.fake import FakeEncoder, say

PALACE = """總統林昭遠14日會見瀾湖國總理柯雅。
林昭遠表示，兩國建交四十年來，在農業、醫療領域合作成果豐碩。
林昭遠強調，台灣海峽的和平穩定是全球繁榮不可或缺的要素。
雙方同意簽署十五份文件，深化半導體供應鏈合作。"""
CABINET = "Prime Minister Elda Coya met with President Lin Zhaoyuan. The two leaders agreed to sign twelve documents. Coya voiced concern about fishing."
MAINLAND = "柯雅表示，双方应当深化半导体供应链合作。台湾海峡问题令人关切。"
TRADITIONAL_ONLY = re.compile("[總遠會見瀾國兩來農醫療領業強調灣穩雙簽簽將]")


def compared(a: str, b: str = CABINET, language: str = "en", government: str = "瀾國總統府") -> Comparison:
    return compare_readouts(say(a, "a", "zh-Hant", government), say(b, "b", language, "Lanhu"), FakeEncoder())


def test_the_judgements_are_those_of_the_same_readout_in_simplified_characters():
    told, read = compared(PALACE), compare_readouts(say(in_simplified(PALACE), "a", "zh", "澜国总统府"), say(CABINET, "b", "en", "Lanhu"), FakeEncoder())
    assert told.judgements == read.judgements
    assert [(each.speaker, each.topics) for each in told.a.statements] == [(each.speaker, each.topics) for each in read.a.statements]
    assert "taiwan" in told.a.statements[2].topics
    assert told.a.statements[1].speaker == "Lin Zhaoyuan"


def test_all_that_is_quoted_is_as_it_was_printed():
    told = compared(PALACE)
    assert told.a.text == PALACE
    assert all(each.text == PALACE[each.start : each.end] for each in told.a.statements)
    assert told.a.statements[3].figures[0].text == "十五份"
    assert told.a.statements[1].figures[0].text == "四十年來"
    quoted = "".join(re.findall("[㐀-鿿]", json.dumps([[each.headline, each.detail] for each in told.findings], ensure_ascii=False)))
    assert quoted
    assert set(quoted) <= set(PALACE + "瀾國總統府")


@pytest.mark.parametrize("form", ["html", "json", "md"])
def test_no_report_shows_letters_that_no_side_printed(form):
    shown = set(re.findall("[㐀-鿿]", renderer(form)(compared(PALACE))))
    assert shown <= set(PALACE + "瀾國總統府")


def test_what_a_side_says_in_simplified_characters_stays_so_beside_one_in_traditional_ones():
    told = compared(PALACE, MAINLAND, "zh")
    for finding in told.findings:
        if finding.side == "b":
            assert not TRADITIONAL_ONLY.search(finding.headline.replace("瀾國總統府", "")), finding.headline
    assert told.b.text == MAINLAND


def test_a_government_in_traditional_characters_keeps_its_name_over_a_text_in_simplified_ones():
    assert compared(in_simplified(PALACE)).a.government == "瀾國總統府"


def test_a_text_in_simplified_characters_is_not_touched():
    text = "双方签署的文件数量显著增加，著名学者苗启昇出席。"
    assert in_simplified(text) == text
    assert simplified(say(text, "a", "zh", "岚陀")).text == text


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("兩國關係隨著時間發展，成果顯著，著名學者出席。", "两国关系随着时间发展，成果显著，著名学者出席。"),
        ("衞生部門將於深圳舉行會晤，續敍友誼。", "卫生部门将于深圳举行会晤，续叙友谊。"),
    ],
)
def test_letters_of_taipei_and_of_hong_kong_are_known(printed, read):
    assert in_simplified(printed) == read


def test_japanese_is_no_chinese():
    text = "総理大臣は、両国の歴史と台湾海峡の平和について發言した。"
    assert simplified(say(text, "a", "ja", "白波")).text == text


@given(st.text(st.characters(min_codepoint=0x3400, max_codepoint=0x9FFF) | st.sampled_from("乾坤著名隨著瞭解，。「」 1"), max_size=60))
def test_every_offset_holds(text):
    assert len(in_simplified(text)) == len(text)


def test_a_users_table_may_be_in_traditional_characters(tmp_path):
    names, topics = tmp_path / "names.toml", tmp_path / "topics.toml"
    names.write_text('[leader."Shen Yuting"]\ncountry = "Xuan"\nzh = ["沈毓庭"]\nen = ["Shen Yuting"]\n[country."Xuan"]\nzh = ["玄國"]\nen = ["Xuan"]\n', "utf-8")
    topics.write_text('[fishing]\nname = "fishing"\nzh = ["漁業"]\nen = ["fishing"]\n', "utf-8")
    a = say("沈毓庭表示，兩國應儘速簽署漁業協定。", "a", "zh-Hant", "玄國外交部")
    told = compare_readouts(a, say(CABINET, "b", "en", "Lanhu"), FakeEncoder(), tables=load_tables(names, topics))
    assert told.a.statements[0].speaker == "Shen Yuting"
    assert "fishing" in told.a.statements[0].topics
