"""Kinds of figures that pages print in every language and that no rule was written for: a test each before the rule."""

from __future__ import annotations

import pytest

from tests.annotate.numbers import found

P, D, A, S = "person", "document", "aircraft", "ship"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # A decade whose century is printed is ISO 8601's: its first three digits.
        ("en", "The talks of the mid-1980s and of the 1990s were recalled.", [("198", None), ("199", None)]),
        ("en", "They spoke of the nineties.", []),
        ("fr", "Depuis les années 1980 et 1990, le commerce a doublé.", [("198", None), ("199", None), (2, "times")]),
        ("fr", "Dans les années 90, tout changea.", []),
        ("fr", "Les années 1997 et 1998 furent difficiles.", [("1997", None), ("1998", None)]),
        ("fr", "La décennie 2020 sera décisive.", [("202", None)]),
        ("de", "In den 1990er Jahren und seit den 2010er-Jahren wuchs der Handel.", [("199", None), ("201", None)]),
        ("de", "Der Vertrag stammt aus den späten 1970ern.", [("197", None)]),
        ("de", "In den 80er Jahren begann die Zusammenarbeit.", []),
        ("es", "En la década de 1980 y en los años 1990 se firmaron convenios.", [("198", None), ("199", None)]),
        ("es", "En los años 80 comenzó la cooperación.", []),
        ("es", "En los años 2031 y 2032 crecerá.", [("2031", None), ("2032", None)]),
        ("ru", "В 1990-х годах и в начале 2000-х связи ослабли.", [("199", None), ("200", None)]),
        ("ru", "Соглашение заключено в 1970-е годы.", [("197", None)]),
        ("ru", "В 80-х годах связи окрепли.", []),
        ("zh", "20世纪80年代建立了友好关系，二十世纪九十年代进一步发展。", [("198", None), ("199", None)]),
        ("zh", "1990年代以来合作不断。", [("199", None)]),
        ("zh", "上世纪七十年代两国建交。", []),
        ("ja", "1970年代からの友好関係を振り返った。", [("197", None)]),
        ("ko", "1980년대부터 이어 온 협력을 평가했다.", [("198", None)]),
    ],
)
def test_a_decade_is_the_first_digits_of_its_years(language, text, expected):
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "He said that 3, 7 and 12 vessels were seen.", [(3, S), (7, S), (12, S)]),
        ("en", "Loans run for 5, 10 or 15 years.", [("P5Y", None), ("P10Y", None), ("P15Y", None)]),
        ("en", "Shares of 2, 3 and 5 per cent were offered.", [(2, "%"), (3, "%"), (5, "%")]),
        ("en", "Four, six and nine delegates came.", [(4, P), (6, P), (9, P)]),
        ("en", "Under item 5, 12 countries spoke.", [(12, "country")]),
        ("en", "Votes were 9, 4 and 2.", [(9, None), (4, None), (2, None)]),
        ("de", "Es wurden 3, 5 bzw. 9 Schiffe gesichtet.", [(3, S), (5, S), (9, S)]),
        ("de", "Geplant sind 20, 30 und 50 Plätze sowie 4, 6 und 8 Flüge.", [(20, None), (30, None), (50, None), (4, "flight"), (6, "flight"), (8, "flight")]),
        ("fr", "On a compté 4, 6 puis 9 navires.", [(4, S), (6, S), (9, S)]),
        ("fr", "Des prêts à 5, 7 ou 10 ans sont offerts.", [("P5Y", None), ("P7Y", None), ("P10Y", None)]),
        ("es", "Se formaron 20, 30 y 45 médicos.", [(20, P), (30, P), (45, P)]),
        ("es", "Subió 2, 3 y 5 por ciento.", [(2, "%"), (3, "%"), (5, "%")]),
        ("ru", "Замечено 3, 5 и 8 самолётов.", [(3, A), (5, A), (8, A)]),
        ("ru", "Предложены сроки в 3, 6 и 12 месяцев.", [("P3M", None), ("P6M", None), ("P12M", None)]),
        ("ja", "それぞれ3、5及び8隻を確認した。", [(3, S), (5, S), (8, S)]),
        ("zh", "分别发现3、5、8艘舰船。", [(3, S), (5, S), (8, S)]),
        ("ko", "각각 3, 5, 8척이 진입했다.", [(3, S), (5, S), (8, S)]),
    ],
)
def test_numbers_in_a_row_share_the_noun_that_is_printed_once(language, text, expected):
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The press will be briefed at 9.30 a.m. (0630 GMT).", [("T09:30", None), ("T06:30", None)]),
        ("en", "It starts at 1430 local time and ends by 18.00 CET.", [("T14:30", None), ("T18:00", None)]),
        ("en", "It landed at 0915 UTC, at 7 GMT the tower had closed.", [("T09:15", None), ("T07:00", None)]),
        ("es", "Será a las 10.15 horas (13.15 GMT), 19.00 hora local.", [("T10:15", None), ("T13:15", None), ("T19:00", None)]),
        ("fr", "Le point de presse aura lieu à 18 h 30 (16h30 TU).", [("T18:30", None), ("T16:30", None)]),
        ("fr", "Les dossiers sont reçus jusqu’au 14 à 12 heures.", [("---14", None), ("T12:00", None)]),
        ("fr", "À 9 heures 45, le cortège arriva.", [("T09:45", None)]),
        ("de", "Beginn ist um 18.30 Uhr (16.30 GMT).", [("T18:30", None), ("T16:30", None)]),
        ("ru", "В 10 часов 15 минут по местному времени самолёт приземлился.", [("T10:15", None)]),
        ("ru", "Начало в 14.30 (11.30 МСК).", [("T14:30", None), ("T11:30", None)]),
        ("ru", "До 18 часов 30 минут переговоры не завершились, они длились 9 часов 40 минут.", [("T18:30", None), ("PT9H40M", None)]),
        ("es", "El plazo vence el 20 a las 17 horas.", [("---20", None), ("T17:00", None)]),
        # A cost is no time.
        ("en", "The fee is 18.30 euros.", [(18.3, "EUR")]),
    ],
)
def test_a_time_is_told_by_its_zone(language, text, expected):
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The note dated 17/03/2032 was received.", [("2032-03-17", None)]),
        ("en", "Posted on 03/17/2032.", [("2032-03-17", None)]),
        ("en", "The note of 17-Mar-2032.", [("2032-03-17", None)]),
        ("en", "For the 2033/34 academic year 40 places are offered.", [("2033", None), ("2034", None), (40, None)]),
        ("en", "The 2033-34 budget passed.", [("2033", None), ("2034", None)]),
        ("fr", "Pour l’année universitaire 2033/34, 12 bourses sont prévues.", [("2033", None), ("2034", None), (12, None)]),
        ("de", "Im Schuljahr 2033/34 lernen 120 Schüler.", [("2033", None), ("2034", None), (120, P)]),
        ("es", "Para el curso 2033/34 hay 12 becas.", [("2033", None), ("2034", None), (12, None)]),
        ("ru", "В 2033/34 учебном году выделят 40 стипендий.", [("2033", None), ("2034", None), (40, None)]),
        ("ko", "차관은 6. 12.(목)~6. 14.(토) 수도를 방문한다.", [("--06-12", None), ("--06-14", None)]),
        ("ko", "차관은 9.3.(수) 장관과 통화했다.", [("--09-03", None)]),
        # A document by a number of the year, and a month of a year.
        ("en", "The index for 2033/04 is out.", [("2033", None)]),
    ],
)
def test_a_date_is_read_in_every_notation(language, text, expected):
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "La dette atteint 58 p. 100 du PIB, le taux 3,5 p. cent.", [(58, "%"), (3.5, "%")]),
        ("de", "Das sind 4,2 v. H. weniger und 3 vH mehr.", [(4.2, "%"), (3, "%")]),
        ("en", "Growth slowed to 2.5 pct.", [(2.5, "%")]),
        ("es", "La deuda equivale al 58 por 100 del PIB.", [(58, "%")]),
        ("fr", "On lira la p. 100 du rapport.", []),
        ("en", "Aged 64, the envoy retired at the age of 70.", [(64, "year of age"), (70, "year of age")]),
        ("fr", "Âgée de 64 ans, elle est morte à l’âge de 80 ans.", [(64, "year of age"), (80, "year of age")]),
        ("es", "A los 64 años de edad, el embajador, de 70 años, se retira.", [(64, "year of age"), (70, "year of age")]),
        ("de", "Der 64-jährige Botschafter starb im Alter von 80 Jahren.", [(64, "year of age"), (80, "year of age")]),
        ("ru", "В возрасте 64 лет скончался посол.", [(64, "year of age")]),
    ],
)
def test_a_share_and_an_age_are_read_however_they_are_printed(language, text, expected):
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "请致电领事处：010-6550-0456。"),
        ("zh", "咨询热线：0571-8550-0456，传真010-85500456。"),
        ("ja", "照会先：広報課 03-5550-0456"),
        ("ko", "문의: 북미3과(전화 02-5550-0456), 유럽1과(02-5550-0457)"),
        ("en", "Call (202) 555-0156 or 1-800-555-0156."),
        ("en", "Media contact: +1 202 555 0156, phone 020 7946 0958"),
        ("fr", "Renseignements au 01 45 55 01 23."),
        ("es", "Teléfono de atención: 91 555 01 23."),
        ("de", "Hotline des Ministeriums: 030 5550-1742"),
        ("ru", "Телефон горячей линии: 8 (495) 555-01-23, 8-800-555-35-36."),
        ("zh", "外发〔2032〕15号文件已印发。"),
        # Things that bear a number, or a year.
        ("en", "They toured Unit 2 of the plant, Pier 5, Runway 09 and Camp 3."),
        ("en", "Line 4 of the metro and Expo 2034 were on the agenda, so was Agenda 2040."),
        ("en", "The Vision 2040 strategy and the 2030 Agenda were recalled."),
        ("fr", "La route nationale 7, le lot 3 et la tranche 4 seront achevés."),
        ("fr", "L’Agenda 2030, la piste 2 et l’Exposition universelle 2034 furent évoqués."),
        ("de", "Auf Bahn 3 stand Flug 071; Block 2 und die Bundesstraße 9 bleiben gesperrt."),
        ("de", "Die Agenda 2030 und die Expo 2034 kamen zur Sprache."),
        ("es", "La Unidad 3, la Línea 2 y la Misión 5 dependen de la Agenda 2030."),
        ("es", "La carretera nacional 7 y el Lote 4 se entregarán."),
        ("ru", "Трасса М-7, энергоблок 3, причал 5 и «Экспо-2034» обсуждались."),
        ("ru", "Повестка 2030 и рейс 214 обсуждались."),
        ("zh", "苏-35、运-20、歼-20等机型参训，“利剑—2032”联演顺利。"),
        ("zh", "地铁4号线、3号机组、5号码头相继启用。"),
        ("ja", "四国や九州、Su-27、3号機、2号線について話した。"),
        ("ko", "파병부대 2진과 3함대, 5사단, 2호선, 4호기를 둘러봤다."),
        ("ko", "비전 2040과 2030 지속가능발전 의제가 거론되었다."),
    ],
)
def test_a_number_that_only_names_something_is_no_figure(language, text):
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Half a million Tessarians and 300 Valerians returned.", [(500000, P), (300, P)]),
        ("fr", "Quelque 300 Tessariens et 40 Valmérois sont rentrés.", [(300, P), (40, P)]),
        ("es", "Unos 300 tessarianos y 40 valmereños regresaron.", [(300, P), (40, P)]),
        ("ru", "Вернулись 300 тессарийцев и 40 валмеринцев.", [(300, P), (40, P)]),
        ("de", "Etwa 300 Tessarier und 40 Valmeraner kehrten zurück.", [(300, P), (40, P)]),
        ("es", "Medio millón de refugiados, entre ellos 90.000 menores de 10 años.", [(500000, P), (90000, P), (10, "year of age")]),
        ("en", "A fifteen-member mission and a three-man crew, a 12-nation fleet.", [(15, P), (3, P), (12, "country")]),
        ("en", "A thirty-page report.", [(30, "page")]),
        ("en", "The corridor serves a population of 45 million.", [(45000000, P)]),
        ("zh", "沿线人口约3200万，覆盖人口达1.5亿。", [(32000000, P), (150000000, P)]),
        ("ja", "人口約3200万の国である。", [(32000000, P)]),
        ("ko", "인구 3200만의 시장이다.", [(32000000, P)]),
        ("fr", "Une population de 45 millions en bénéficie.", [(45000000, P)]),
        ("es", "Una población de 45 millones se beneficia.", [(45000000, P)]),
        ("de", "Bei einer Bevölkerung von 45 Millionen.", [(45000000, P)]),
        ("ru", "Население в 45 миллионов выиграет.", [(45000000, P)]),
        ("zh", "袭击造成两死七伤。", [(2, P), (7, P)]),
        ("zh", "事故致3死12伤。", [(3, P), (12, P)]),
        ("zh", "爆炸造成4死2重伤。", [(4, P), (2, P)]),
        ("zh", "九死一生的救援。", []),
        ("zh", "走廊途经四个州，参演有榴弹炮18门、6门火炮。", [(4, "state"), (18, "gun"), (6, "gun")]),
        ("zh", "保护四大类共30种动物。", [(4, None), (30, "kind")]),
        ("de", "In neun der sechzehn Bundesländer gilt das Gesetz.", [(9, "state"), (16, "state")]),
        ("de", "Exportiert wurden drei Millionen Fass Öl.", [(3000000, "barrel")]),
        ("fr", "Il a porté de 40 à 60 le nombre de boursiers.", [(40, P), (60, P)]),
        ("es", "Elevó de 40 a 60 el número de becarios.", [(40, P), (60, P)]),
        ("ru", "Доведено до 60 число студентов.", [(60, P)]),
        ("es", "Compró doce camiones y dos aviones.", [(12, None), (2, A)]),
        ("fr", "Il a livré douze camions et deux avions.", [(12, None), (2, A)]),
    ],
)
def test_a_noun_says_what_is_counted(language, text, expected):
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "Nueve países han firmado y otros tres lo harán en breve.", [(9, "country"), (3, "country")]),
        ("ru", "Три рейса в неделю начнутся весной, пять — осенью.", [(3, "flight"), (5, "flight")]),
        ("en", "Nine countries have signed and four more will do so; two others have not.", [(9, "country"), (4, "country"), (2, "country")]),
        ("fr", "Neuf pays ont signé et quatre autres le feront.", [(9, "country"), (4, "country")]),
        ("de", "Neun Länder haben unterzeichnet, vier weitere werden folgen.", [(9, "country"), (4, "country")]),
        ("zh", "9国已签署，另有4国将签署。", [(9, "country"), (4, "country")]),
    ],
)
def test_others_are_of_what_was_counted_before(language, text, expected):
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "El presupuesto es de S/ 45 millones y S/. 300.", [(45000000, "PEN"), (300, "PEN")]),
        ("en", "Aid of ₦5 billion, ₱30 million, ₺2bn and RM 400 million.", [(5000000000, "NGN"), (30000000, "PHP"), (2000000000, "TRY"), (400000000, "MYR")]),
        ("en", "It costs R3.5 billion or KSh 40 million or Rp 2 trillion.", [(3500000000, "ZAR"), (40000000, "KES"), (2000000000000, "IDR")]),
        ("fr", "Un prêt de 12 milliards de FCFA et 3 milliards de F CFA.", [(12000000000, "XOF"), (3000000000, "XOF")]),
        ("de", "Ein Kredit von 40 Mio. US-$ und 12 Mrd. US-Dollar.", [(40000000, "USD"), (12000000000, "USD")]),
    ],
)
def test_a_sum_has_the_sign_of_its_currency(language, text, expected):
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Talks are set for 8th and 9th May 2033.", [("2033-05-08", None), ("2033-05-09", None)]),
        ("de", "In der Nacht vom 7. auf den 8. Juni fiel Regen.", [("--06-07", None), ("--06-08", None)]),
        ("ru", "В ночь с 7 на 8 июня прошёл дождь.", [("--06-07", None), ("--06-08", None)]),
        ("es", "El 1.º y 3 de mayo, en el 4.º piso.", [("--05-01", None), ("--05-03", None)]),
        ("ru", "Брифинг начнётся в 16 ч. 45 мин.", [("T16:45", None)]),
        ("ru", "Самолёт прибыл в 11.20 и вылетел в 14.05.", [("T11:20", None), ("T14:05", None)]),
        ("en", "He landed at 11.20 and the briefing is at 09.30 hrs.", [("T11:20", None), ("T09:30", None)]),
        ("fr", "Entre 9h et 11h30, le port était fermé.", [("T09:00", None), ("T11:30", None)]),
        ("ja", "一行は3泊4日、首都に滞在した。", [("P4D", None)]),
        ("zh", "会谈持续三小时二十分。", [("PT3H20M", None)]),
        ("ru", "Договор от «12» мая 2034 г. подписан около 9 утра.", [("2034-05-12", None), ("T09:00", None)]),
        ("de", "Am Donnerstag (8.5.) tagt der Rat.", [("--05-08", None)]),
        ("ja", "演習は9月2日（木）から同月15日（水）まで実施する。", [("--09-02", None), ("--09-15", None)]),
        ("ja", "大臣は、7日（現地時間6日）、電話会談を行った。", [("---07", None), ("---06", None)]),
        ("ko", "양 장관은 7일(현지시간 6일) 통화하였다.", [("---07", None), ("---06", None)]),
        ("ko", "2035 회계연도 예산을 설명했다.", [("2035", None)]),
    ],
)
def test_a_date_and_an_hour_are_read_as_they_are_printed(language, text, expected):
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # What a number is held against is of the same kind.
        ("en", "Seventeen weekly flights, up from twelve, are planned.", [(17, "flight"), (12, "flight")]),
        ("en", "It opens 8,000 places a year, up from 3,000.", [(8000, None), (3000, None)]),
        ("fr", "Dix-sept vols, contre douze auparavant, sont prévus.", [(17, "flight"), (12, "flight")]),
        ("fr", "La motion a recueilli 90 voix de 12 pays contre 3.", [(90, None), (12, "country"), (3, None)]),
        ("de", "Geplant sind 17 Flüge statt bisher 12.", [(17, "flight"), (12, "flight")]),
        ("es", "Habrá 17 vuelos, frente a los 12 actuales.", [(17, "flight"), (12, "flight")]),
        ("ru", "Будет 17 рейсов вместо 12.", [(17, "flight"), (12, "flight")]),
        ("ru", "Один миллион доз, около полусотни врачей и четверть миллиона рублей.", [(1000000, None), (50, P), (250000, "RUB")]),
        ("de", "Eine Viertelmillion Menschen floh.", [(250000, P)]),
        ("ru", "Доставлено 8 тонн груза, в т.ч. 200 палаток, с площади в 3 кв. мили.", [(8, "ton"), (200, None), (3, "mi²")]),
        ("ru", "Двое граждан третьих стран освобождены.", [(2, P)]),
        ("fr", "Quatre nouveaux ambassadeurs et trois chasseurs de mines sont arrivés.", [(4, P), (3, S)]),
        ("en", "Forty-odd lawmakers and two pairs of cranes.", [(40, P), (2, "pair")]),
        ("en", "The death toll rose to 52.", [(52, P)]),
        ("zh", "遇难人数升至52。", [(52, P)]),
        ("zh", "近六成半企业受益，18至25岁青年可报名。", [(65, "%"), (18, "year of age"), (25, "year of age")]),
        ("de", "Sie begingen das 60-jährige Bestehen der Beziehungen.", [(60, None)]),
        ("de", "Ein zwölfjähriges Kind und der 50 Jahre alte Minister wurden gerettet.", [(12, "year of age"), (50, "year of age")]),
        ("de", "Ein Zehn-Punkte-Plan liegt vor, die 100-Jahr-Feier steht an.", [(10, None), (100, None)]),
        ("ru", "Отмечена 10-летняя годовщина, прибыли 5 заместителей, показан комплекс 9К720.", [(10, None), (5, P)]),
        ("fr", "L’A350-900 a atterri sur la base aérienne 105.", []),
        ("zh", "会议在301会议室举行。", []),
        ("ja", "書簡2件と共同声明1本に署名した。", [(2, D), (1, D)]),
        ("ko", "5만 관중 앞에서 3선 의원이 연설했다.", [(50000, P)]),
        ("zh", "三千多名官兵和2万居民、500余户。", [(3000, P), (20000, P), (500, None)]),
    ],
)
def test_what_a_page_counts_is_told_by_what_stands_around_it(language, text, expected):
    assert found(text, language) == expected
