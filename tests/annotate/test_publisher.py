"""Whose readout it is where nobody says so, on texts of our own."""

import pytest

from discrepancy.annotate import annotate, leaders, load_tables
from discrepancy.annotate.publisher import presumed, published
from discrepancy.read import readout
from discrepancy.records import Readout, Side


def found(text: str, side: Side, language: str, source: str | None = None) -> Readout:
    """Return a readout of which nobody said who published it."""
    return readout(text, side, source=source or f"{side}.txt", language=language)


def country(text: str, language: str = "en", source: str | None = None) -> str:
    return published(found(text, "a", language, source), load_tables().names).government


HOSTED = {
    "zh": "应韩国总统李在明邀请，国家主席习近平访问韩国。李在明欢迎习近平来访。习近平表示，愿加强合作。",
    "ko": "시진핑 국가주석은 이재명 대통령의 초청으로 방한하였습니다. 시진핑 국가주석은 협력을 강조했습니다. 이재명 대통령은 환영했습니다.",
    "ja": "韓国の李在明大統領は、高市早苗総理大臣と会談しました。李在明大統領は謝意を述べました。高市総理大臣は歓迎しました。",
}
WELCOME = "이재명 대통령은 환영했습니다. 다카이치 사나에 총리도 환영했습니다."


@pytest.mark.parametrize(
    ("a", "b", "leading"),
    [
        (("zh", HOSTED["zh"]), ("ko", HOSTED["ko"]), {"a": "Xi Jinping", "b": "Lee Jae-myung"}),
        (("ko", HOSTED["ko"]), ("zh", HOSTED["zh"]), {"a": "Lee Jae-myung", "b": "Xi Jinping"}),
        (("ja", HOSTED["ja"]), ("ko", WELCOME), {"a": "Takaichi Sanae", "b": "Lee Jae-myung"}),
    ],
)
def test_the_language_tells_whose_readout_it_is_where_nothing_else_does(a, b, leading):
    assert leaders(found(a[1], "a", a[0]), found(b[1], "b", b[0])) == leading


def test_who_is_named_first_tells_more_than_the_language():
    text = "President Lee Jae-myung met President Xi Jinping of China. President Lee spoke of trade."
    assert leaders(found("李在明总统同习近平主席会面。李在明表示，愿加强合作。", "a", "zh"), found("They met.", "b", "en"))["a"] == "Lee Jae-myung"
    assert leaders(found(text, "a", "en"), found("They met.", "b", "en"))["a"] == "Lee Jae-myung"


def test_a_country_beside_the_office_is_the_guests():
    text = "Su Delang, President of Qiaria, was received by President Grant Hallam. President Su Delang spoke of trade. President Hallam spoke of peace."
    assert leaders(found(text, "a", "en"), found("They met.", "b", "en"))["a"] == "Grant Hallam"


def test_a_given_name_counts_whatever_the_language():
    korean = readout(HOSTED["zh"], "a", source="a.txt", government="South Korea", language="zh")
    assert leaders(korean, found("They met.", "b", "en"))["a"] == "Lee Jae-myung"


@pytest.mark.parametrize(
    ("text", "source", "told"),
    [
        ("Ministry of Foreign Affairs of Japan\n\nThe two met today.", None, "Japan"),
        ("The two met today. They spoke.\n\nThe White House, Washington", None, "United States"),
        # What stands behind the office is where it met whom.
        ("Presidencia del Gobierno - Pekín (China), 9 de abril\n\nEl presidente se reunió.", None, ""),
        ("Ministry of Foreign Affairs of Japan (Beijing, China)\n\nThe two met today.", None, "Japan"),
        ("Élysée Palace, Paris, France\n\nThe two met today.", None, ""),
        ("Embassy of Indonesia\n\nThe two met today.", None, "Indonesia"),
        ("印度尼西亚外交部\n\n双方会见。", None, "Indonesia"),
        ("Embassy of Japan in China\n\nThe two met today.", None, "Japan"),
        ("Meeting with the Prime Minister of Japan\n\nThe two met today.", None, ""),
        ("The Ministry of Foreign Affairs of Japan was told.", None, ""),
        ("They met.", "papers/china_final.txt", "China"),
        ("They met.", "us.txt", "United States"),
        ("They met.", "us-china.txt", ""),
        ("They met.", "trust.txt", ""),
        ("They met.", "japan-korea.txt", ""),
        ("They met.", "south-korea.txt", "South Korea"),
        ("They met.", "north_korea.txt", "North Korea"),
        ("They met.", "china/notes.txt", ""),
    ],
)
def test_the_files_name_and_the_letterhead_tell_a_country(text, source, told):
    assert country(text, source=source) == told


def test_north_korea_is_told_by_what_it_calls_itself():
    assert presumed(found("조선민주주의인민공화국 외무성은 밝혔다.", "a", "ko")) == ("North Korea",)
    assert presumed(found("외교부는 밝혔다.", "a", "ko")) == ("South Korea",)


def test_the_script_tells_whose_chinese_it_is():
    assert presumed(found("雙方同意加強合作。", "a", "zh-Hant")) == ("Taiwan",)
    assert "China" in presumed(found("双方同意加强合作。", "a", "zh"))
    assert presumed(found("They met.", "a", "en")) == ()


def test_the_label_stays_what_it_was():
    assert found("双方会面。", "a", "zh").government == "a.txt"


def test_whom_a_spokesman_is_asked_about_is_not_who_publishes():
    text = "外交部发言人就日本首相高市早苗有关言论答记者问\n问：对此有何评论？\n答：中方坚决反对。"
    assert country(text, "zh") == ""
    assert [each.speaker for each in annotate(found(text, "a", "zh")).statements][2:] == ["China"]
