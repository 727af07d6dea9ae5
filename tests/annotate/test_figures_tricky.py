"""Figures as readouts print them where a plain reading of the digits goes wrong, by cause, in eight languages."""

import pytest

from tests.annotate.numbers import found, values


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("They met on March 10 to 12.", "en", ["--03-10", "--03-12"]),
        ("The visit runs January 20 through 22, 2041.", "en", ["2041-01-20", "2041-01-22"]),
        ("They meet on May 10 and 11, where trade is on the table.", "en", ["--05-10", "--05-11"]),
        ("On May 10 and 11 envoys met.", "en", ["--05-10", 11]),
        ("Du 1er au 3 juin, ils voyageront.", "fr", ["--06-01", "--06-03"]),
        ("1月13至14日再次访问。", "zh", ["--01-13", "--01-14"]),
        ("2041年1月13～14日に訪問する。", "ja", ["2041-01-13", "2041-01-14"]),
        ("2041년 1월 13~14일 방문한다.", "ko", ["2041-01-13", "2041-01-14"]),
        ("외교장관 회담 개최(9.9.)", "ko", ["--09-09"]),
        ("2029至2031年磋商计划", "zh", ["2029", "2031"]),
        ("2029〜2031年の計画", "ja", ["2029", "2031"]),
        ("2029~2031년 계획", "ko", ["2029", "2031"]),
        ("Между 2034 и 2038 годами", "ru", ["2034", "2038"]),
        ("They serve in 2037-2038.", "en", ["2037", "2038"]),
        ("Trade grew in fiscal 2043-44 and 2045/46.", "en", ["2043", "2044", "2045", "2046"]),
        ("对接“愿景2040”和“2035蓝图”。", "zh", ["2035"]),
        ("La reunión será en octubre 2037.", "es", ["2037-10"]),
        ("De aquí a octubre 250 buques llegarán.", "es", ["--10", 250]),
    ],
)
def test_ranges_of_days_and_of_years(text, language, expected):
    assert values(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("They met at 6:45 p.m. for an hour and twenty.", "en", ["T18:45", "PT1H20M"]),
        ("L'entretien a duré une heure vingt.", "fr", ["PT1H20M"]),
        ("La reunión duró una hora y diez, y dos horas y 12 minutos después acabó.", "es", ["PT1H10M", "PT2H12M"]),
        ("Беседа длилась час двадцать, обед – около часа.", "ru", ["PT1H20M", "PT1H"]),
        ("Встреча начнётся в 15 часов.", "ru", ["T15:00"]),
        ("La ceremonia será a las 10 horas.", "es", ["T10:00"]),
        ("La cérémonie commence à 8 heures et dure de 2 à 3 heures.", "fr", ["T08:00", "PT2H", "PT3H"]),
        ("Двенадцатидневная война, полуторачасовая беседа и трёхлетняя программа.", "ru", ["P12D", "PT1H30M", "P3Y"]),
        ("Двадцатипятилетний договор и однодневный визит.", "ru", ["P25Y", "P1D"]),
        ("Die zwölftägige Reise und ein dreijähriges Programm.", "de", ["P12D", "P3Y"]),
        ("会谈历时五个多小时，友谊走过九十四载，暂停两个半月。", "zh", ["PT5H", "P94Y", "P2.5M"]),
        ("여섯 해 동안 이어졌고 허가에 최장 140일이 걸린다. 70일씩 늦는다.", "ko", ["P6Y", "P140D", "P70D"]),
        ("3泊4日の日程で、3期目の首相が訪れる。", "ja", ["P4D"]),
    ],
)
def test_times_and_spans_in_compounds(text, language, expected):
    assert values(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Dans les années 90, tout changea.", "fr"),
        ("Dans les années quatre-vingt-dix, tout changea.", "fr"),
        ("En los años noventa y en la década de los 90 todo cambió.", "es"),
        ("В 90-х годах всё изменилось.", "ru"),
        ("上世纪九十年代签署了协议。", "zh"),
        ("九〇年代の合意を振り返った。", "ja"),
        ("Metro Line 2 opened.", "en"),
        ("La ligne 2 du métro ouvre.", "fr"),
        ("根据1701号决议和三号卫星数据", "zh"),
        ("決議1701に言及した。「2＋2」を開催する。", "ja"),
        ("オルテ7の機会に、ヌリ7号の調査に抗議した。", "ja"),
        ("결의 1701호와 협정 2단계 협상, 세계 3위 수출국", "ko"),
        ("양측은 3국 공조와 4자 회담을 논의했다.", "ko"),
        ("三か国の連携を確認した。", "ja"),
        ("С919 и А320 были упомянуты.", "ru"),
        ("El 60.º período de sesiones se celebrará.", "es"),
        ("Tens of thousands fled.", "en"),
        ("Семья и двери остались.", "ru"),
        ("두개골이 발견됐다.", "ko"),
    ],
)
def test_decades_ranks_and_names_are_no_figures(text, language):
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Five lakh students and 2 crore farmers benefit.", "en", [(500_000, "person"), (20_000_000, "person")]),
        ("The plan costs Rs 300 crore and A$5 million.", "en", [(3_000_000_000, "INR"), (5_000_000, "AUD")]),
        ("Trade reached 21 billion USD.", "en", [(21_000_000_000, "USD")]),
        ("Es kostet 21 Mrd. USD.", "de", [(21_000_000_000, "USD")]),
        ("A 50-percent rule applies to the 12-strong team.", "en", [(50, "%"), (12, "person")]),
        ("Veintiún mil millones de dólares", "es", [(21_000_000_000, "USD")]),
        ("Ein Dutzend Firmen und rund hundert Soldaten", "de", [(12, "company"), (100, "person")]),
        ("Cent soldats, neuf accords et mille étudiants du pont neuf", "fr", [(100, "person"), (9, "document"), (1000, "person")]),
        ("Asistieron cien soldados, un centenar de expertos y dos docenas de buques.", "es", [(100, "person"), (100, "person"), (24, "ship")]),
        ("Обмен двадцатью документами с пятьюдесятью странами и тремястами студентами", "ru", [(20, "document"), (50, "country"), (300, "person")]),
        ("Прибыли две сотни солдат.", "ru", [(200, "person")]),
        ("北 七分野で二隻の艦艇が三度、一割減らす。", "ja", [(7, None), (2, "ship"), (3, "time"), (10, "%")]),
        ("30の国・地域が撤廃した。", "ja", [(30, "country")]),
        ("办好两场活动、两个项目，达成二十一响礼炮。", "zh", [(2, None), (2, None), (21, "gun")]),
        ("两国、两军、两党和两个国家", "zh", []),
        ("총리에게 북 한 벌과 책 두 권을 선물했다.", "ko", [(1, None), (2, "volume")]),
    ],
)
def test_scales_currencies_and_counters(text, language, expected):
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("It is three times as large; they met three times.", "en", [(3, "times"), (3, "time")]),
        ("C'est trois fois plus élevé ; ils se sont vus trois fois.", "fr", [(3, "times"), (3, "time")]),
        ("Es ist fünfmal so groß; sie trafen sich fünfmal.", "de", [(5, "times"), (5, "time")]),
        ("Es tres veces mayor; se vieron tres veces.", "es", [(3, "times"), (3, "time")]),
        ("Торговля выросла в 1,5 раза; они встречались пять раз.", "ru", [(1.5, "times"), (5, "time")]),
    ],
)
def test_how_many_times_as_large_is_no_number_of_times(text, language, expected):
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Fourteen of our officers and 26,000 of 40,000 soldiers left.", "en", [(14, "person"), (26_000, "person"), (40_000, "person")]),
        ("Trente de nos ingénieurs partiront.", "fr", [(30, "person")]),
        ("Viajarán 30 de nuestros ingenieros.", "es", [(30, "person")]),
        ("Direct flights will rise from 50 to 84 a week.", "en", [(50, "flight"), (84, "flight")]),
        ("Число авиарейсов вырастет с 52 до 80.", "ru", [(52, "flight"), (80, "flight")]),
        ("항공편을 주 84회에서 120회로 늘린다.", "ko", [(84, "flight"), (120, "flight")]),
        ("The score went from 3 to 5 places.", "en", [(3, None), (5, None)]),
    ],
)
def test_a_noun_stands_further_from_its_number(text, language, expected):
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("The two rival bidders and the two parallel tracks remain.", "en", [2, 2]),
        ("The two discussed issues; the two leaders, the two capitals and the two space agencies agreed.", "en", []),
        ("Nos deux sous-marins et les deux projets avancent.", "fr", [2, 2]),
        ("Les deux pays, la réponse des deux et les deux ont parlé.", "fr", []),
        ("Los dos proyectos avanzan; los dos mandatarios y los dos coincidieron.", "es", [2]),
    ],
)
def test_two_known_things_are_counted_and_the_two_sides_are_not(text, language, expected):
    assert values(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Nine out of ten exporters and one in five jobs gain.", "en"),
        ("Neuf emplois sur dix en dépendent.", "fr"),
        ("Neun von zehn Stellen hängen daran.", "de"),
        ("Nueve de cada diez empleos y 1 de cada 4 ventas.", "es"),
        ("Девять из десяти рабочих мест.", "ru"),
        ("5人に1人の雇用が恩恵を受ける。", "ja"),
        ("5명 중 1명의 일자리가 혜택을 본다.", "ko"),
        ("The 9/11 attacks and a 180-degree turn on page 12, Flight 370.", "en"),
        ("Le 11-Septembre et un virage à 180 degrés, contact 24 heures sur 24.", "fr"),
        ("9・11事件と180度の転換、4者会合。", "ja"),
        ("波音737", "zh"),
        ("在“海湾七国”领导人会晤和二十国等机制内协作", "zh"),
        ("3분기에 보잉 737을 인도한다.", "ko"),
        ("Im 3. Quartal tagt die Runde.", "de"),
    ],
)
def test_shares_quarters_and_turns_are_no_figures(text, language):
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Two to three dozen trucks came.", "en", [24, 36]),
        ("Trade rose from 12 to 36 billion euros.", "en", [12_000_000_000, 36_000_000_000]),
        ("Le commerce passe de 12 à 36 milliards d'euros.", "fr", [12_000_000_000, 36_000_000_000]),
        ("Der Handel stieg von 12 auf 36 Milliarden Euro.", "de", [12_000_000_000, 36_000_000_000]),
        ("El comercio pasó de 12 a 36 mil millones de euros.", "es", [12_000_000_000, 36_000_000_000]),
        ("От двух до трёх десятков грузовиков.", "ru", [20, 30]),
        ("投资2至3亿元。", "zh", [200_000_000, 300_000_000]),
        ("2～3億円を投じる。", "ja", [200_000_000, 300_000_000]),
        ("1~2만 명을 파견한다.", "ko", [10_000, 20_000]),
        ("It fell from 900 to 2 million.", "en", [900, 2_000_000]),
        ("El informe tiene 2 mil 500 páginas.", "es", [2500]),
        ("La France verse 1,2 M€.", "fr", [1_200_000]),
        ("两到三艘船", "zh", [2, 3]),
        ("4ないし6隻", "ja", [4, 6]),
        ("Vom 4. bis zum 6. Juni 2041", "de", ["2041-06-04", "2041-06-06"]),
    ],
)
def test_a_range_prints_its_scale_once(text, language, expected):
    assert values(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("They agreed on five points and a cut by 2 points.", "en", [(5, None), (2, "percentage point")]),
        ("Un plan en cinq points ; les taux baissent de 0,5 point.", "fr", [(5, None), (0.5, "percentage point")]),
        ("Three men, aged 34, 41 and 57, remain.", "en", [(3, "person"), (34, "year of age"), (41, "year of age"), (57, "year of age")]),
        ("Трое мужчин в возрасте 34, 41 и 57 лет.", "ru", [(3, "person"), (34, "year of age"), (41, "year of age"), (57, "year of age")]),
        ("曾三度来访，气温上升2.5度。", "zh", [(3, "time"), (2.5, "°C")]),
        ("Flights between the two countries rise from 50 to 84.", "en", [(50, "flight"), (84, "flight")]),
    ],
)
def test_points_ages_and_degrees(text, language, expected):
    assert found(text, language) == expected


@pytest.mark.parametrize("text", ["a", "два", "двадцати", "五", "three ", "from 5 to 6 ", "two ", "1 of the ", "5人に1", "hundert ", "в возрасте 3, "])
@pytest.mark.parametrize("language", ["en", "ru", "zh", "ja", "fr", "de"])
def test_any_text_is_read_in_time(text, language):
    assert isinstance(found(text * (50_000 // len(text)), language), list)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Seven sailors were saved; three of them are hurt and four others missing.", "en", [(7, "person"), (3, None), (4, "person")]),
        ("Пятеро моряков, двое из которых ранены.", "ru", [(5, "person"), (2, None)]),
        ("Обмен пленными, 20 на 20 человек.", "ru", [(20, "person"), (20, "person")]),
    ],
)
def test_a_number_without_its_noun_has_no_unit_but_in_an_exchange(text, language, expected):
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("十余项双边合作协议和28份合作文件，十余位企业家", "zh", [(10, "document"), (28, "document"), (10, "person")]),
        ("28件の協力文書と3件の事案", "ja", [(28, "document"), (3, "case")]),
        ("수출이 4할 늘어 일자리 4,200개가 생긴다.", "ko", [(40, "%"), (4200, "job")]),
        ("Около сотни компаний, тысяча участников, миллион туристов и 21 миллион рублей", "ru", [(100, "company"), (1000, "person"), (1_000_000, "person"), (21_000_000, "RUB")]),
        ("Миллионы людей и тысячи школ.", "ru", []),
        ("Два блока мощностью 1200 МВт дадут десять тысяч рабочих мест и 38 млрд куб. м газа.", "ru", [(2, None), (1200, "MW"), (10_000, "job"), (38_000_000_000, "m³")]),
        ("Über eine Million Menschen, zweimal, noch einmal, und der zweitägige Gipfel", "de", [(1_000_000, "person"), (2, "time"), ("P2D", None)]),
        ("18 mil 400 millones de dólares y decenas de miles de personas", "es", [(18_400_000_000, "USD")]),
        ("Duró poco más de hora y media, a partir de las 17 horas del 1º de agosto.", "es", [("PT1H30M", None), ("T17:00", None), ("--08-01", None)]),
        ("The two-day visit moved one and a half million people in one and a half hours.", "en", [("P2D", None), (1_500_000, "person"), ("PT1H30M", None)]),
        ("Entre le 10 et le 12 mai, ils ont cru de 1,5 fois.", "fr", [("--05-10", None), ("--05-12", None), (1.5, "times")]),
        ("zwischen dem 10. und dem 12. Mai", "de", [("--05-10", None), ("--05-12", None)]),
        ("Neuf accords et un pont neuf", "fr", [(9, "document")]),
    ],
)
def test_what_the_third_reading_found(text, language, expected):
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ties of half a century and half-century-old trees", "en"),
        ("Une amitié d'un demi-siècle", "fr"),
        ("Ein halbes Jahrhundert der Freundschaft", "de"),
        ("Medio siglo de relaciones", "es"),
        ("За полвека дружбы", "ru"),
        ("半个世纪以来", "zh"),
        ("半世紀にわたる友好", "ja"),
        ("반세기의 우정", "ko"),
    ],
)
def test_half_a_century_is_fifty_years(text, language):
    assert set(values(text, language)) == {"P50Y"}


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Huit accords sur dix ans et 12 des 27 pays.", "fr", [(8, "document"), ("P10Y", None), (12, "country"), (27, "country")]),
        ("They did 5 in 10 years.", "en", [(5, None), ("P10Y", None)]),
        ("12 из 27 стран поддержали.", "ru", [(12, "country"), (27, "country")]),
        ("気温上昇を2度未満に抑え、2度会談した。", "ja", [(2, "°C"), (2, "time")]),
        ("두 해역과 두 해 동안의 협력", "ko", [("P2Y", None)]),
        ("Des deux côtés, les deux autres ont parlé.", "fr", []),
        ("The two share views; the two others left.", "en", []),
    ],
)
def test_what_the_rules_above_must_leave_alone(text, language, expected):
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Le 4 mai 2041 et 12 accords ont été signés.", "fr", [("2041-05-04", None), (12, "document")]),
        ("Am 4. Mai 2041 und 12 Abkommen später.", "de", [("2041-05-04", None), (12, "document")]),
        ("Medals were given on May 4 to 12 ministers.", "en", [("--05-04", None), (12, "person")]),
        ("La pause est limitée à 3 heures.", "fr", [("PT3H", None)]),
        ("Объявлена пауза в 12 часов.", "ru", [("PT12H", None)]),
        ("Встреча началась в 12 часов.", "ru", [("T12:00", None)]),
        ("Министр указал 12 направлений.", "ru", [(12, None)]),
        ("Работа идёт по линии 12 министерств.", "ru", [(12, None)]),
        ("On both tracks 5 experts spoke.", "en", [(5, "person")]),
        ("Es kostet 5 Millionen €. 12 Minister kamen.", "de", [(5_000_000, "EUR"), (12, "person")]),
        ("Rs. 500 crore were promised.", "en", [(5_000_000_000, "INR")]),
        ("Consulates were opened 3 in 10 provinces.", "en", [(3, None), (10, None)]),
        ("It helped nine in ten of them.", "en", []),
    ],
)
def test_a_figure_beside_another_keeps_its_own_meaning(text, language, expected):
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Between 12 and 36 billion dollars were promised.", "en", [(12e9, "USD"), (36e9, "USD")]),
        ("Entre 20 et 30 navires sont attendus.", "fr", [(20, "ship"), (30, "ship")]),
        ("Les deux dirigeants ont évoqué trois projets nationaux.", "fr", [(3, None)]),
        ("La visite de 12 nations amies.", "fr", [(12, "country")]),
    ],
)
def test_what_a_sentence_begins_with_and_what_an_adjective_begins_with(text, language, expected):
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("今年是两国建交80周年。", "zh"),
        ("올해는 수교 80주년이다.", "ko"),
        ("本年は外交関係樹立80周年に当たる。", "ja"),
        ("They marked the 80th anniversary of the founding of the United Nations.", "en"),
        ("They marked the eightieth anniversary.", "en"),
        ("Ils ont célébré le 80e anniversaire de la victoire.", "fr"),
        ("Sie würdigten den 80. Jahrestag des Kriegsendes.", "de"),
        ("Celebraron el 80.º aniversario de la victoria.", "es"),
        ("Отмечается 80-я годовщина Победы.", "ru"),
        ("Отмечается 80-летие Победы.", "ru"),
    ],
)
def test_an_anniversary_counts_the_same_in_every_language(text, language):
    assert found(text, language) == [(80, None)]


@pytest.mark.parametrize(
    ("text", "language", "length"),
    [
        ("The call lasted an hour and a half.", "en", "PT1H30M"),
        ("通话持续了1小时30分。", "zh", "PT1H30M"),
        ("회담은 2시간 반 동안 이어졌다.", "ko", "PT2H30M"),
        ("L’entretien a duré une demi-heure.", "fr", "PT30M"),
        ("Перемирие продлено на полгода.", "ru", "P6M"),
        ("The road map covers two and a half years.", "en", "P2Y6M"),
    ],
)
def test_a_length_of_time_has_no_fraction_of_an_hour_or_a_year(text, language, length):
    assert found(text, language) == [(length, None)]
