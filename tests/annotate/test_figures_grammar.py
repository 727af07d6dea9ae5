"""Figures by the grammar of numbers and units of eight languages: hours in words, ages, units, what is said once for two numbers."""

import time

import pytest

from discrepancy.annotate.figures import figures
from tests.annotate.numbers import found, values


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("They sat down at nine o'clock, rose at half past four and dined at seven in the evening.", "en", ["T09:00", "T04:30", "T19:00"]),
        ("Firing stopped at 1500 hours.", "en", ["T15:00"]),
        ("Open from 2 to 4 p.m. and from 9 to 2 p.m.", "en", ["T14:00", "T16:00", "T09:00", "T14:00"]),
        ("Il est arrivé à huit heures du soir, le 3 mai 2041 à 9 heures.", "fr", ["T20:00", "2041-05-03", "T09:00"]),
        ("Von 9 bis 11 Uhr, um neun Uhr abends und um halb fünf, um 14 Uhr 30.", "de", ["T09:00", "T11:00", "T21:00", "T04:30", "T14:30"]),
        ("A las nueve y media de la noche y hacia las 10 h.", "es", ["T21:30", "T10:00"]),
        ("В девять часов утра, в 18.30, с 9 до 11 часов и около 7 часов вечера, в семь утра.", "ru", ["T09:00", "T18:30", "T09:00", "T11:00", "T19:00", "T07:00"]),
        ("De 9 h à 12 h 30, puis de 14 heures à 18 heures", "fr", ["T09:00", "T12:30", "T14:00", "T18:00"]),
        ("De 9 a 12.30 horas", "es", ["T09:00", "T12:30"]),
        ("下午三点半开始，晚7时45分结束，十点钟休息，次日零时生效。", "zh", ["T15:30", "T19:45", "T10:00", "T00:00"]),
        ("提出4点建议和三点主张。", "zh", [4, 3]),
        ("午後三時半に始まり、午前九時十五分に再開した。", "ja", ["T15:30", "T09:15"]),
        ("오후 세 시 반에 시작해 밤 아홉 시에 끝났다.", "ko", ["T15:30", "T21:00"]),
    ],
)
def test_hours_in_words(text, language, expected):
    assert values(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("，5日上午抵达，停留不超过30日，每180日一次。", "zh", ["---05", "P30D", "P180D"]),
        ("2041年至2045年间互派教师。", "zh", ["2041", "2045"]),
        ("2041年から43年にかけて続く。", "ja", ["2041", "2043"]),
        ("2041-43년 계획", "ko", ["2041", "2043"]),
        ("8월 11일(월)부터 14일(목)까지", "ko", ["--08-11", "--08-14"]),
        ("The summit runs from Thursday 9 to Saturday 11 October.", "en", ["--10-09", "--10-11"]),
        ("Du jeudi 9 au samedi 11 octobre.", "fr", ["--10-09", "--10-11"]),
        ("They meet on the 14th and 15th of next month.", "en", ["---14", "---15"]),
        ("El 1.º de enero de 2041 y el 05.12.2041", "es", ["2041-01-01", "2041-12-05"]),
        ("It was signed on 05.12.2041.", "en", ["2041-12-05"]),
        ("会谈用时1小时20分。", "zh", ["PT1H20M"]),
        ("Un an et demi, trois quarts d'heure.", "fr", ["P1Y6M", "PT45M"]),
        ("Tres cuartos de hora y año y medio, eso duró.", "es", ["PT45M", "P1Y6M"]),
        ("A term of ten (10) years", "en", ["P10Y"]),
        ("有效期十（10）年", "zh", ["P10Y"]),
        ("三星期后", "zh", ["P3W"]),
        ("三个小时又二十分钟，2041财年", "zh", ["PT3H20M", "2041"]),
        ("四半世紀と半世紀", "ja", ["P25Y", "P50Y"]),
        ("Within a month, binnen", "en", ["P1M"]),
        ("binnen eines Monats", "de", ["P1M"]),
        ("d'ici un mois", "fr", ["P1M"]),
        ("в 2031-м, в течение недели", "ru", ["2031", "P1W"]),
        ("Entre las 6 y las 12 horas", "es", ["T06:00", "T12:00"]),
        ("The first item (2) is new.", "en", []),
        ("Рейс 17 мая отменён.", "ru", ["--05-17"]),
    ],
)
def test_dates_and_spans(text, language, expected):
    assert values(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("A plant of 450 MW yields 3 GWh, 40 km² away, 12 nautical miles off.", "en", [(450, "MW"), (3, "GWh"), (40, "km²"), (12, "nautical mile")]),
        ("1,8 térawattheure, 50 000 t de blé, 12 milles marins et 45 degrés", "fr", [(1.8, "TWh"), (50000, "ton"), (12, "nautical mile"), (45, "°C")]),
        ("40 Kilowattstunden bei 1,5 Grad, 100 Tsd. Dosen", "de", [(40, "kWh"), (1.5, "°C"), (100000, None)]),
        ("12 500 т, 45 тыс. га и 5 ГВт", "ru", [(12500, "ton"), (45000, "hectare"), (5, "GW")]),
        ("五百海里，三点五亿千瓦时，1.5摄氏度", "zh", [(500, "nautical mile"), (350_000_000, "kWh"), (1.5, "°C")]),
        ("18万キロワット、機材15台、五百キロ", "ja", [(180000, "kW"), (15, "unit"), (500, "km")]),
        ("6,400㎞와 2.4GW급, 기온 1.5도 이내", "ko", [(6400, "km"), (2.4, "GW"), (1.5, "°C")]),
        ("Zwölf Frachtflüge in 27 Mitgliedstaaten", "de", [(12, "flight"), (27, "country")]),
        ("수송기 두 대와 항공기 22대, 병력 3천5백여 명", "ko", [(2, "aircraft"), (22, "aircraft"), (3500, "person")]),
        ("新增岗位5000个", "zh", [(5000, "job")]),
        ("文書は計9本である。", "ja", [(9, "document")]),
        ("Cinq kilomètres et demi, 214 espèces", "fr", [(5.5, "km"), (214, "kind")]),
        ("Some 1.2m people paid 7½ percent, or KZT 40 million.", "en", [(1_200_000, "person"), (7.5, "%"), (40_000_000, "KZT")]),
        ("À 6 000 pieds et par -12 °C", "fr", [(6000, "foot"), (-12, "°C")]),
        ("零下25度以下", "zh", [(-25, "°C")]),
        ("Eine 40-köpfige Delegation in 6000 Fuß Höhe", "de", [(40, "person"), (6000, "foot")]),
        ("A quarter of a million people", "en", [(250_000, "person")]),
        ("農産品が2割5分、気温は41度、マグニチュード7.3", "ja", [(25, "%"), (41, "°C"), (7.3, None)]),
        ("占两成五，气温达四十一度，两人遇难", "zh", [(25, "%"), (41, "°C"), (2, "person")]),
        ("60해리 밖의 네 나라와 3개 국제기구, 기온은 41도까지", "ko", [(60, "nautical mile"), (4, "country"), (3, None), (41, "°C")]),
        ("24 gunboats, 1,200 head of cattle and 3 inches", "en", [(24, "ship"), (1200, "head"), (3, "inch")]),
        ("40 vols hebdomadaires", "fr", [(40, "flight")]),
        ("一名飞行员和四大倡议，一艘巨轮", "zh", [(1, "person"), (4, None), (1, "ship")]),
        ("四大臣は一致した。", "ja", [(4, "person")]),
        ("Un demi-million de touristes pendant sept secondes, un sommet à trois", "fr", [(500_000, "person"), ("PT7S", None)]),
        ("Три тысячи шестьсот гектаров, двадцать одна тысяча семьсот доз", "ru", [(3600, "hectare"), (21700, None)]),
        ("Una quincena de empresarios", "es", [(15, "person")]),
        ("Nineteen nationalities, 5 shipments, 12 milestones, 3 little ships and 7 texts", "en", [(19, None), (5, None), (12, None), (3, "ship"), (7, "document")]),
        ("12 разных стран, 14 государственных компаний, 3 разговора", "ru", [(12, "country"), (14, "company"), (3, None)]),
        ("毛毯8500条，四条红线", "zh", [(8500, None), (4, "item")]),
        ("Шестнадцать судов, трое судей и четыре приложения заменит документ.", "ru", [(16, "ship"), (3, "person"), (4, None)]),
        ("Fourteen provinces sent ships, 43 innocent people left.", "en", [(14, None), (43, "person")]),
        ("Дюжина беспилотников атаковала, было 91 атака.", "ru", [(12, None), (91, "attack")]),
    ],
)
def test_units(text, language, expected):
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Entre quatre et cinq cents étudiants", "fr", [(400, "person"), (500, "person")]),
        ("Between two and three thousand soldiers, between ninety and two hundred guests", "en", [(2000, "person"), (3000, "person"), (90, "person"), (200, "person")]),
        ("Twice a year trade has doubled, to twice its level.", "en", [(2, "time"), (2, "times"), (2, "times")]),
        ("Стороны дважды встретились, поток вырос вдвое.", "ru", [(2, "time"), (2, "times")]),
        ("A sevenfold rise; the Fourfold Dialogue met.", "en", [(7, "times")]),
        ("Der Betrag ist doppelt so hoch, das Dreifache nicht.", "de", [(2, "times"), (3, "times")]),
        ("Двукратный рост, а не однократный.", "ru", [(2, "times")]),
        ("Le budget est multiplié par quatre.", "fr", [(4, "times")]),
        ("使贸易额翻一番", "zh", [(2, "times")]),
        ("Medio centenar de médicos y media docena de buques", "es", [(50, "person"), (6, "ship")]),
    ],
)
def test_what_is_said_once_for_two_numbers_and_in_one_word(text, language, expected):
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Fachkräfte unter 35 Jahren und Jugendliche zwischen 18 und 30 Jahren", "de", [35, 18, 30]),
        ("Les jeunes de 18 à 30 ans", "fr", [18, 30]),
        ("Siete marineros, de entre 24 y 51 años", "es", [7, 24, 51]),
        ("Seven sailors, aged between 24 and 51", "en", [7, 24, 51]),
        ("Der 61-jährige Außenminister und die 5-jährige Laufzeit", "de", [61, "P5Y"]),
        ("61-летний министр и 5-летний срок", "ru", [61, "P5Y"]),
        ("六十五歳の大使", "ja", [65]),
        ("16- to 24-year-olds", "en", [16, 24]),
        ("der 16- bis 24-Jährigen", "de", [16, 24]),
        ("des 16-24 ans", "fr", [16, 24]),
        ("The pilot, 34, and children under six; people over five years", "en", [34, 6, "P5Y"]),
        ("El piloto, de 34 años, y un acuerdo de diez años, ya firmado", "es", [34, "P10Y"]),
        ("Les moins de six ans ; le ministre, 61 ans, est là.", "fr", [6, 61]),
        ("Дети до шести лет", "ru", [6]),
    ],
)
def test_ages(text, language, expected):
    assert values(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("The Group of 77 met on Channel 4, at Units 5 and 6; articles 3, 5 and 6 stand.", "en", []),
        ("Paragraf 3 Absatz 2, Zimmer 12 und die Gruppe der 77", "de", []),
        ("Au 12 bis de la rue des Tilleuls, le deux poids, deux mesures", "fr", []),
        ("El acta número 8, el 11-S y la sala 12 del Grupo de los 77", "es", []),
        ("В кабинете 12, по параграфу 3", "ru", []),
        ("国を訪れた九州の四国、三位一体", "ja", []),
        ("千家万户，三番五次，三位一体", "zh", []),
        ("101호실, 2층 회의실, 1번 국도, 1인당", "ko", []),
        ("1バレル97ドルで、1人当たり、1日8時間、四発目", "ja", [97, "PT8H"]),
        ("会议室在12楼，乘3路公交，百年一遇。", "zh", []),
        ("It takes two to tango; PM2.5 fell; the Third Committee met.", "en", []),
        ("La solution à deux États, d'une pierre deux coups", "fr", []),
        ("Siebenjähriger Krieg, zwei Fliegen mit einer Klappe", "de", []),
        ("La solución de dos Estados, a los cuatro vientos", "es", []),
        ("Двадцать первый век, проект «Три моря», в двух словах", "ru", []),
        ("坚持两个维护，歼-20，东风41，八国联军", "zh", []),
        ("六本木の三つ巴、12ページ目", "ja", []),
        ("부속서 3, 코로나19", "ko", []),
        ("부속서 2건", "ko", [2]),
        ("세 명 중 한 명, 열 명 중 아홉 명, 20대 청년, 3학년", "ko", []),
        ("20代、3年生、2桁、1等書記官", "ja", []),
        ("tres quintas partes", "es", []),
        ("In March 40 of them came; they train 5,000 engineers and order 180 jets.", "en", [40, 5000, 180]),
        ("She spoke on day two to eleven ministers.", "en", [11]),
    ],
)
def test_names_that_a_number_ends_and_numbers_that_count_nothing(text, language, expected):
    assert values(text, language) == expected


@pytest.mark.parametrize("unit", ["９", "12 km² ", "ten (10) ", "三点"])
@pytest.mark.parametrize("language", ["en", "ru", "zh", "ko"])
def test_a_long_line_is_read_in_time(unit, language):
    # A run of digits once took the square of its length, of a phrase that any of them might have begun.
    started = time.process_time()
    figures(unit * (20_000 // len(unit)), language)
    assert time.process_time() - started < 5
