"""Dates, months and days alone, spans of time: what a readout prints in eight languages."""

import pytest

from tests.annotate.numbers import found


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("The ministers spoke after April's floods.", "en", ["--04"]),
        ("March’s ceasefire has held.", "en", ["--03"]),
        ("They set an October deadline ahead of mid-November talks.", "en", ["--10", "--11"]),
        ("Prices fell from March through June.", "en", ["--03", "--06"]),
        ("Le sommet d'octobre sera suivi d’une visite fin mai.", "fr", ["--10", "--05"]),
        ("Nach der Juni-Tagung reist sie Anfang September an.", "de", ["--06", "--09"]),
        ("Se reunirán tras abril y antes de julio.", "es", ["--04", "--07"]),
        ("После майских учений они встретятся в конце июня.", "ru", ["--05", "--06"]),
        ("Prime Minister May and Mr April Jones may march on.", "en", []),
    ],
)
def test_a_month_stands_alone_before_a_noun_too(text, language, expected):
    assert [value for value, _ in found(text, language)] == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("台風は７日に上陸した。", "ja", ["---07"]),
        ("15日から17日まで訪問する。", "ja", ["---15", "---17"]),
        ("両首脳は21日、電話で協議した。", "ja", ["---21"]),
        ("30日の査証免除を45日に延長した。", "ja", ["P30D", "P45D"]),
        ("1日も早い解決を求めた。", "ja", []),
        ("双方于12日上午举行会谈。", "zh", ["---12"]),
        ("持普通护照者可享15日免签。", "zh", ["P15D"]),
        ("지난 8일 홍수가 났다.", "ko", ["---08"]),
        ("장관은 19일 전화로 협의했다.", "ko", ["---19"]),
        ("지난 5일간 체류했고 체류 기간은 30일 이내다.", "ko", ["P5D", "P30D"]),
        ("They will meet again on the 9th.", "en", ["---09"]),
        ("Ils se sont parlé lundi 6 au téléphone.", "fr", ["---06"]),
        ("Se reunieron el lunes 14 en la capital.", "es", ["---14"]),
        ("Встреча пройдёт 11 числа.", "ru", ["---11"]),
        ("Sie sprachen am 8. dieses Monats.", "de", ["---08"]),
    ],
)
def test_a_day_stands_without_its_month(text, language, expected):
    assert [value for value, _ in found(text, language)] == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("协定有效期一年，每年举行一次会议。", "zh", ["P1Y", 1]),
        ("关税推迟一年征收，这一年来之不易。", "zh", ["P1Y"]),
        ("半年后再谈，上半年增长，磋商半个小时。", "zh", ["P6M", "PT30M"]),
        ("项目历时两年半。", "zh", ["P2Y6M"]),
        ("半年ぶりに会談し、年に一度の対話で一致した。もう一度述べた。", "ja", ["P6M", 1]),
        ("후반기와 반년 뒤, 그리고 1년에 한 번 만난다.", "ko", ["P6M", "P1Y", 1]),
        ("The truce holds for one year; no one week was calm, one day it will end.", "en", ["P1Y", "P1W"]),
        ("They spoke for half an hour on a half-day visit.", "en", ["PT30M", "P0.5D"]),
        ("La trêve est prolongée d’un an, après une demi-heure d'entretien. Un an nouveau.", "fr", ["P1Y", "PT30M"]),
        ("Die Frist wird um ein Jahr verlängert, sie sprachen eine halbe Stunde.", "de", ["P1Y", "PT30M"]),
        ("La tregua se prorroga por un año tras media hora de diálogo.", "es", ["P1Y", "PT30M"]),
        ("Перемирие продлено на один год, через полгода они поговорят полчаса. Один из них ушёл.", "ru", ["P1Y", "P6M", "PT30M"]),
        ("В первом полугодии подписано двадцать один контракт и семьсот писем.", "ru", [21, 700]),
    ],
)
def test_one_and_half_of_a_span_of_time(text, language, expected):
    assert [value for value, _ in found(text, language)] == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("论坛将于九月二十五日至二十八日举行。", "zh", ["--09-25", "--09-28"]),
        ("二〇四二年十一月三日，两国建交。", "zh", ["2042-11-03"]),
        ("昨年11月以来、3分野で協力した。", "ja", ["--11", 3]),
        ("7月3日及び4日に訪問した。", "ja", ["--07-03", "--07-04"]),
        ("이틀간 회의하고 사흘 뒤 떠난다.", "ko", ["P2D", "P3D"]),
        ("한 시간 반가량 이어졌다.", "ko", ["PT1H30M"]),
        ("6·25 참전용사를 기렸다.", "ko", []),
        ("She left at 6.45 pm, a quarter of an hour late.", "en", ["T18:45", "PT15M"]),
        ("Am 8. und 9. Mai tagen 27 Staats- und Regierungschefs.", "de", ["--05-08", "--05-09", 27]),
    ],
)
def test_dates_and_spans_as_they_are_printed_elsewhere(text, language, expected):
    assert [value for value, _ in found(text, language)] == expected


@pytest.mark.parametrize(("text", "value"), [("양 장관은 지난 3.14. 북한의 발사를 규탄하였다.", "--03-14"), ("오는 5.20.에 방문한다.", "--05-20"), ("지난 13.45. 이후 늘었다.", 13.45)])
def test_a_korean_day_with_stops_has_a_word_before_it_that_says_when(text, value):
    assert [each for each, _ in found(text, "ko")] == [value]
