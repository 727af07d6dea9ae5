"""Figures in eight languages: what a readout prints, by value and unit, and what only looks like a figure."""

import pytest

from discrepancy.annotate.figures import figures
from tests.annotate.numbers import found


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("The call lasted one hour and ten minutes.", "en", [("PT1H10M", None)]),
        ("They spoke for two and a half hours.", "en", [("PT2H30M", None)]),
        ("Ils ont parlé deux heures et demie.", "fr", [("PT2H30M", None)]),
        ("Hablaron tres horas y media.", "es", [("PT3H30M", None)]),
        ("Sie sprachen eineinhalb Stunden.", "de", [("PT1H30M", None)]),
        ("Das zweieinhalbstündige Gespräch endete.", "de", [("PT2H30M", None)]),
        ("Беседа длилась три с половиной часа.", "ru", [("PT3H30M", None)]),
        ("会谈持续两个半小时。", "zh", [("PT2H30M", None)]),
        ("２時間半にわたり協議した。", "ja", [("PT2H30M", None)]),
    ],
)
def test_a_half_belongs_to_its_duration(text, language, expected):
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Rates fall by 5 to 8 percent.", "en", [(5, "%"), (8, "%")]),
        ("It needs between 20 and 30 percent.", "en", [(20, "%"), (30, "%")]),
        ("They have 20 offices and 30 percent of sales.", "en", [(20, None), (30, "%")]),
        ("L’exercice aura lieu du 4 au 9 mai 2027.", "fr", [("2027-05-04", None), ("2027-05-09", None)]),
        ("С 1 по 3 марта пройдут учения.", "ru", [("--03-01", None), ("--03-03", None)]),
        ("6月13日から15日まで訪問した。", "ja", [("--06-13", None), ("--06-15", None)]),
        ("3月1日から3日間の日程で訪問した。", "ja", [("--03-01", None), ("P3D", None)]),
    ],
)
def test_a_range_prints_its_unit_or_month_once(text, language, expected):
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Resolution 2231 and Article 5 remain in force.", "en"),
        ("La résolution 1701 a été rappelée.", "fr"),
        ("Резолюция 2202 остаётся в силе.", "ru"),
        ("Россия поставит комплексы С-400 и самолёты МС-21.", "ru"),
        ("Президенты встретились в «Группе двадцати».", "ru"),
        ("They launched Digital Partnership 3.0.", "en"),
        ("They hoped for a successful COP 28.", "en"),
        ("両首脳はＧ７の枠組みで連携する。", "ja"),
        ("两国领导人出席二十国集团峰会。", "zh"),
        ("第九个五年发展规划即将开启。", "zh"),
        ("经过数十年努力，关系稳定发展。", "zh"),
        ("Les deux présidents ont tous deux salué ce texte.", "fr"),
        ("Tarquera no es tercer país seguro.", "es"),
        ("The meeting of two old friends was cordial.", "en"),
    ],
)
def test_a_name_or_a_place_in_an_order_is_no_figure(text, language):
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("연간 4천 명을 초청한다.", "ko", (4000, "person")),
        ("스물세 명이 동행했다.", "ko", (23, "person")),
        ("학생 천 명이 방문한다.", "ko", (1000, "person")),
        ("양해각서 열네 건에 서명했다.", "ko", (14, "document")),
        ("4千人を受け入れる。", "ja", (4000, "person")),
        ("会談後、10件の文書を交換した。", "ja", (10, "document")),
        ("两架客机参加搜救。", "zh", (2, "aircraft")),
        ("今年是条约签署三十周年。", "zh", (30, None)),
        ("More than half a million people moved.", "en", (500_000, "person")),
        ("Three dozen officials took part.", "en", (36, "person")),
        ("43 innocent people were killed.", "en", (43, "person")),
        ("Более тысячи студентов приехали.", "ru", (1000, "person")),
        ("На станции две с половиной тысячи человек.", "ru", (2500, "person")),
        ("Декларация на 48 страницах подписана.", "ru", (48, "page")),
        ("За перемирием следят 1900 миротворцев.", "ru", (1900, "person")),
        ("Это год 90-летия Победы.", "ru", (90, None)),
        ("Quatorze chefs d'État sont venus.", "fr", (14, "person")),
        ("Ils sont 1,6 million d'habitants.", "fr", (1_600_000, "person")),
        ("Respetan las 200 millas.", "es", (200, "mile")),
        ("Participan once países.", "es", (11, "country")),
    ],
)
def test_a_count_has_its_value_and_unit(text, language, expected):
    assert found(text, language) == [expected]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Hohenberg, 14.05.2036", "de", "2036-05-14"),
        ("Das Abkommen gilt ab 1.3.2037.", "de", "2037-03-01"),
        ("Communiqué du 06/03/2041", "fr", "2041-03-06"),
        ("회담 (보도자료, 2041.3.6.)", "ko", "2041-03-06"),
        ("보도자료 2041. 3. 6.", "ko", "2041-03-06"),
        ("Posted 2041-03-06", "en", "2041-03-06"),
        ("发布时间：2041-03-06", "zh", "2041-03-06"),
        ("Sie sind seit März beteiligt.", "de", "--03"),
        ("Представлены пятеро вице-премьеров.", "ru", 5),
    ],
)
def test_dates_in_numbers_and_other_plain_figures(text, language, expected):
    assert [value for value, _ in found(text, language)] == [expected]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("The loan of €750m was agreed.", "en", [(750_000_000, "EUR")]),
        ("The loan of € 750m was agreed.", "en", [(750_000_000, "EUR")]),
        ("The tranche is worth GBP 2.5bn.", "en", [(2_500_000_000, "GBP")]),
        ("Se invertirán US$ 450 millones.", "es", [(450_000_000, "USD")]),
        ("Les échanges ont progressé de neuf pour cent.", "fr", [(9, "%")]),
        ("Son más de mil 600 empresas y mil 200 millones de pesos.", "es", [(1600, "company"), (1_200_000_000, "MXN")]),
        ("Объём торговли достиг 68,7 млрд долл. США.", "ru", [(68_700_000_000, "USD")]),
        ("Trade crossed USD 19 billion.", "en", [(19_000_000_000, "USD")]),
        ("La France mobilisera 1,5 Md€.", "fr", [(1_500_000_000, "EUR")]),
        ("Un milliard et demi de dollars seront investis.", "fr", [(1_500_000_000, "USD")]),
        ("Es werden 2,5 Mrd. Euro bereitgestellt.", "de", [(2_500_000_000, "EUR")]),
        ("Se destinarán 2,5 mil millones de pesos.", "es", [(2_500_000_000, "MXN")]),
    ],
)
def test_a_sum_has_its_scale_and_currency(text, language, expected):
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("The call lasted about an hour and forty minutes.", "en", [("PT1H40M", None)]),
        ("A three-year loan and a two-day visit were agreed.", "en", [("P3Y", None), ("P2D", None)]),
        ("A 10-year programme was agreed.", "en", [("P10Y", None)]),
        ("Это третья встреча за последние полтора года.", "ru", [("P1Y6M", None)]),
        ("체류 기간을 30일에서 90일로 늘린다.", "ko", [("P30D", None), ("P90D", None)]),
        ("1월 4일부터 7일까지 방문한다.", "ko", [("--01-04", None), ("--01-07", None)]),
        ("令和8年1月13日、奈良で会談した。", "ja", [("2026-01-13", None)]),
        ("平成元年に合意した。", "ja", [("1989", None)]),
        ("La cérémonie débutera à 18 h 30.", "fr", [("T18:30", None)]),
        ("L'entretien, d'une durée de 2h10, a porté sur la paix.", "fr", [("PT2H10M", None)]),
        ("오후 3시 48분부터 5시 25분까지 97분간 회담했다.", "ko", [("T15:48", None), ("T17:25", None), ("PT97M", None)]),
        ("午後11時から1時まで協議した。", "ja", [("T23:00", None), ("T01:00", None)]),
        ("1月14日午前9時半に会談した。", "ja", [("--01-14", None), ("T09:30", None)]),
        ("2박 3일의 국빈 방문이다.", "ko", [("P3D", None)]),
        ("Das Treffen fand am 22./23. Januar statt.", "de", [("--01-22", None), ("--01-23", None)]),
        ("Sie trafen sich um 14.30 Uhr.", "de", [("T14:30", None)]),
    ],
)
def test_times_as_they_are_printed(text, language, expected):
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Fewer than a dozen prisoners remain.", "en", [12]),
        ("A hundred trucks and half a million tons would cross.", "en", [100, 500_000]),
        ("Подписано два десятка соглашений.", "ru", [20]),
        ("出口增长三成，进口减少两成。", "zh", [30, 20]),
        ("再生可能エネルギーの割合を4割に高める。", "ja", [40]),
        ("双方达成五项成果。", "zh", [5]),
        ("Deutschland liefert zwei Dutzend Panzer.", "de", [24]),
        ("Une vingtaine de chefs d'entreprise l'accompagnaient.", "fr", [20]),
        ("Una veintena de becas se otorgará.", "es", [20]),
        ("В делегацию вошли более шестидесяти предпринимателей.", "ru", [60]),
        ("Cientos de becas se otorgarán.", "es", []),
        ("同比增长百分之六点五。", "zh", [6.5]),
        ("两国元首已会晤四十余次。", "zh", [40]),
    ],
)
def test_numbers_in_words(text, language, expected):
    assert [value for value, _ in found(text, language)] == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("装机容量200万千瓦。", "zh", (2_000_000, "kW")),
        ("Más de 60 empresarios viajaron.", "es", (60, "person")),
        ("Unos 8,5 millones de toneladas se exportan.", "es", (8_500_000, "ton")),
        ("Квота вырастет до 2 тыс. человек.", "ru", (2000, "person")),
        ("Die Zölle sinken von 25 auf 10 Prozent.", "de", (25, "%")),
    ],
)
def test_a_count_has_its_unit(text, language, expected):
    assert found(text, language)[0] == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Two thirds of the grain passes through the strait.", "en"),
        ("Около двух третей расчётов идёт в рублях.", "ru"),
        ("Mehr als zwei Drittel stimmten zu.", "de"),
        ("Dos tercios de las exportaciones son agrícolas.", "es"),
        ("参加国の3分の2が支持した。", "ja"),
        ("2国間の貿易が増加した。", "ja"),
        ("참가국의 3분의 2가 지지했다.", "ko"),
    ],
)
def test_a_fraction_is_neither_a_count_nor_minutes(text, language):
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("7　両大臣は協力で一致した。", "ja", []),
        ("９ 人的交流の拡大で一致した。", "ja", []),
        ("3 か国が参加した。", "ja", [3]),
        ("(2)気候変動について協議した。", "ja", []),
        ("５．双方确认三份文件。", "zh", [3]),
        ("２　経済　（４）貿易額は倍増した。", "ja", [2]),
        ("3) Both sides welcomed 12 new flights.", "en", [12]),
        ("4.2. Les parties ont signé 3 accords.", "fr", [3]),
        ("1. 양측은 15개 사업에 합의했다.", "ko", [15]),
        ("12 Schiffe nahmen teil.", "de", [12]),
        ("2.5 million tons were sold.", "en", [2_500_000]),
    ],
)
def test_the_number_of_a_paragraph_is_no_figure(text, language, expected):
    assert [value for value, _ in found(text, language)] == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("七成持股规则已经生效。", "zh", [70]),
        ("三成员国达成五点共识。", "zh", [5]),
        ("两国友谊绵延三千年。", "zh", ["P3000Y"]),
        ("千年古城迎来贵宾。", "zh", []),
        ("新的五年发展纲要获得通过。", "zh", []),
        ("The 12th Five-Year Plan was presented.", "en", []),
    ],
)
def test_a_tenth_or_a_span_and_the_names_that_look_like_them(text, language, expected):
    assert [value for value, _ in found(text, language)] == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("수해로 숨진 일흔두 분을 추모했다.", "ko", [(72, "person")]),
        ("세 분과 서른여덟 명이 참석했다.", "ko", [(3, "person"), (38, "person")]),
        ("두 분야와 세 분기에 걸쳐 논의했다.", "ko", []),
        ("회담은 삼십 분 이어졌다.", "ko", [("PT30M", None)]),
        ("여든둘을 넘긴 노병을 만났다.", "ko", [(82, None)]),
        ("스물두 살 청년과 61세 교수다.", "ko", [(22, "year of age"), (61, "year of age")]),
        ("로켓 세 발을 쏘았다.", "ko", [(3, None)]),
        ("예포 21발이 울렸다.", "ko", [(21, "gun")]),
        ("19発の礼砲で迎えた。", "ja", [(19, "gun")]),
        ("두 정상은 세 번 만났고 두 번째 회담은 길었다.", "ko", [(3, "time")]),
        ("백 년 전의 약속이다.", "ko", [("P100Y", None)]),
        ("백여 명이 오십 년을 기다렸다.", "ko", [(100, "person"), ("P50Y", None)]),
        ("수십 년의 우정과 백년대계를 말했다.", "ko", []),
        ("현지 업체 12곳과 학교 5곳을 지원한다.", "ko", [(12, "company"), (5, "place")]),
        ("二つの文書に署名した。", "ja", [(2, "document")]),
        ("四つの協定と7文書に署名した。", "ja", [(4, "document"), (7, "document")]),
        ("60岁以上者免予面谈。", "zh", [(60, "year of age")]),
    ],
)
def test_what_counters_count(text, language, expected):
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Volunteers over 70 years of age were thanked.", "en"),
        ("A 70-year-old pilot was released.", "en"),
        ("Veterans aged 70 attended.", "en"),
        ("Un pêcheur âgé de 70 ans a été libéré.", "fr"),
        ("Der Fischer ist 70 Jahre alt.", "de"),
        ("Los mayores de 70 años no pagan.", "es"),
        ("Граждане старше 70 лет не платят.", "ru"),
        ("70歲以上旅客免費。", "zh"),
        ("70才の元船員。", "ja"),
        ("일흔 살 선원이 풀려났다.", "ko"),
    ],
)
def test_years_of_age(text, language):
    assert found(text, language) == [(70, "year of age")]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Some 45 peacekeepers and 30 servicewomen were honoured.", "en", [(45, "person"), (30, "person")]),
        ("The app has 12 million daily users and 60 scientists.", "en", [(12_000_000, "person"), (60, "person")]),
        ("They host 27 member states, 4 committees and 6 reactors.", "en", [(27, "country"), (4, None), (6, None)]),
        ("Dix-huit anciens ministres et 300 femmes étaient présents.", "fr", [(18, "person"), (300, "person")]),
        ("Dix navires militaires et 4 journaux sont cités.", "fr", [(10, "ship"), (4, None)]),
        ("Sie ehrten 70 Feuerwehrleute, 15 Forscherinnen und drei Tagungen.", "de", [(70, "person"), (15, "person"), (3, None)]),
        ("Les régions comptent 27 listes.", "fr", [(27, None)]),
        ("Llegaron 80 bomberos y 6 mesas de trabajo.", "es", [(80, "person"), (6, None)]),
        ("Прибыли 40 пожарных, 12 министров и 7 глав государств.", "ru", [(40, "person"), (12, "person"), (7, "person")]),
        ("Договор состоит из 5 частей.", "ru", [(5, None)]),
    ],
)
def test_persons_by_their_nouns(text, language, expected):
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Dans les six prochains mois, quatre longues semaines suivront.", "fr", ["P6M", "P4W"]),
        ("Die drei kommenden Jahre sind entscheidend.", "de", ["P3Y"]),
        ("В течение 30 календарных дней придёт ответ.", "ru", ["P30D"]),
        ("It takes 3 to 5 years, or between 10 and 12 weeks.", "en", ["P3Y", "P5Y", "P10W", "P12W"]),
        ("用两到三年时间建成。", "zh", ["P2Y", "P3Y"]),
        ("一周后再次会晤。", "zh", ["P1W"]),
        ("上百人参加，上千万元投入。", "zh", []),
        ("2つ目の課題と3回目の会談を5年目に行う。", "ja", []),
        ("5차 회의에서 2차전지를 논의했다.", "ko", []),
        ("Section 301 and Phase 2 were raised.", "en", []),
        ("Trade rose 20-fold among nine nations.", "en", [20, 9]),
    ],
)
def test_spans_and_places_in_an_order(text, language, expected):
    assert [value for value, _ in found(text, language)] == expected


@pytest.mark.parametrize("text", ["See 1.2,1.3 people.", "Sections 1.2.3,4,5 apply to people.", "1" + "0" * 400 + " people"])
def test_debris_of_digits_is_read_without_an_error(text):
    assert isinstance(found(text, "en"), list)


@pytest.mark.parametrize(
    ("text", "language", "each"),
    [("from 4 to 9 May 2031, 12 people paid 30% of $3 million, ", "en", 5), ("5월 4일부터 9일까지 12명이 30%의 3억 달러를, ", "ko", 5), ("5月4日至9日，12人付了3亿元的30%，", "zh", 5)],
)
def test_a_statement_that_never_ends_is_read_as_its_parts_are(text, language, each):
    # 200 KB: what grew with the square of the length took minutes.
    times = 200_000 // len(text)
    assert len(found(text * times, language)) == each * times


@pytest.mark.parametrize("text", ["1", "一", "1·", "一二", "(1)", "12,"])
@pytest.mark.parametrize("language", ["zh", "ko", "en"])
def test_a_number_that_never_ends_is_read_in_time(text, language):
    # As above: from each digit to the last, a run of them took minutes.
    assert len(found(text * 50_000, language)) < 50_001


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("A decision falls by mid-2035.", "en", [("2035", None)]),
        ("Annual Summit (August 28-30, 2042)", "en", [("2042-08-28", None), ("2042-08-30", None)]),
        ("In 2036, 2037 and 2038 they met.", "en", [("2036", None), ("2037", None), ("2038", None)]),
        ("It costs less than one dollar per hour.", "en", [(1, "USD")]),
        ("One in four jobs depends on it.", "en", []),
        ("They ordered 64 wide-body aircraft.", "en", [(64, "aircraft")]),
        ("10월 24일과 25일 열리는 회의에 초청했다.", "ko", [("--10-24", None), ("--10-25", None)]),
        ("대통령은 오늘(9일) 통화했다.", "ko", [("---09", None)]),
        ("억류된 솔바람 7호 선원을 돌려보냈다.", "ko", []),
        ("주택 300호를 짓기로 했다.", "ko", [(300, None)]),
        ("철탑 두 기를 옮기고 한 기업이 맡는다.", "ko", [(2, "unit")]),
        ("언론인 두 사람을 풀어 달라고 했다.", "ko", [(2, "person")]),
        ("천 대통령은 위로를 전했다.", "ko", []),
        ("천 대변인은 설명했다.", "ko", []),
        ("주택 50호와 총 70호를 짓는다.", "ko", [(50, None), (70, None)]),
        ("회담을 열기 위해 열기를 더했다.", "ko", []),
        ("비자 면제(30일)를 알렸다.", "ko", [(30, None)]),
        ("10월 24일과 3일 동안 만났다.", "ko", [("--10-24", None), ("P3D", None)]),
        ("One in 4 jobs depends on it.", "en", []),
        ("No one won the war.", "en", []),
        ("Un franc dialogue et un franc succès.", "fr", []),
        ("They signed two agreements between governments.", "en", [(2, "document")]),
        ("Deux accords entre gouvernements et deux États voisins.", "fr", [(2, "document")]),
        ("双方签署十一项合作文件，达成3项共识。", "zh", [(11, "document"), (3, "item")]),
        ("每季度至少通话一次，15万学子受益。", "zh", [(1, "time"), (150000, "person")]),
    ],
)
def test_what_a_second_reader_found_missing(text, language, expected):
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("They recalled the talks of the 1990s.", "en", [("199", None)]),
        ("1930년대에 사들인 돌사자상을 기증했다.", "ko", [("193", None)]),
        ("1990年代の交渉を振り返った。", "ja", [("199", None)]),
        ("Some 480 firms support growth in both economies.", "en", [(480, "company")]),
        ("He mourned an attack in which 37 innocent lives were lost.", "en", [(37, "person")]),
        ("The ministers witnessed the conclusion of 3 instruments.", "en", [(3, "document")]),
        ("四个政治文件是两国关系的政治基础。", "zh", [(4, "document")]),
        ("新たな三文書を策定する。", "ja", [(3, "document")]),
    ],
)
def test_decades_are_dates_and_firms_lives_and_papers_are_counted(text, language, expected):
    assert found(text, language) == expected


def test_a_fortnight_is_two_weeks_and_no_figure_is_printed_as_nothing():
    assert found("The ministry would name its members within a fortnight.", "en") == [("P2W", None)]
    assert found("The sum was $4 million; members follow within a fortnight.", "en") == [(4_000_000, "USD"), ("P2W", None)]


@pytest.mark.parametrize(
    ("text", "language", "government", "expected"),
    [
        ("Canada will provide $5 billion, A$2 billion and US$4 million.", "en", "Canada", [(5_000_000_000, "CAD"), (2_000_000_000, "AUD"), (4_000_000, "USD")]),
        ("Le Canada versera 3 milliards de dollars, et 1,5 milliard de dollars américains.", "fr", "Canada", [(3_000_000_000, "CAD"), (1_500_000_000, "USD")]),
        ("Australia pledged $40 million in US and other aid, 2 million US dollars of it for schools.", "en", "Australia", [(40_000_000, "AUD"), (2_000_000, "USD")]),
        ("China pledged $40 million.", "en", "China", [(40_000_000, "USD")]),
    ],
)
def test_a_bare_dollar_is_the_publishers_own(text: str, language: str, government: str, expected: list[tuple[float, str]]) -> None:
    assert [(each.value, each.unit) for each in figures(text, language, government)] == expected
