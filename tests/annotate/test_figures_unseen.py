"""Figures by the general case of what the program got wrong on sentences of authors who never saw it."""

import pytest

from discrepancy.annotate.figures import figures
from tests.annotate.numbers import found, values


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Over the last decade trade doubled; for six decades the two have been friends.", "en", ["P10Y", 2, "P60Y"]),
        ("It will take two to three decades, not a decade.", "en", ["P20Y", "P30Y", "P10Y"]),
        ("En trois décennies, et surtout depuis une décennie.", "fr", ["P30Y", "P10Y"]),
        ("In den letzten vier Jahrzehnten, vor allem im vergangenen Jahrzehnt.", "de", ["P40Y", "P10Y"]),
        ("Desde hace cinco décadas y en la última década.", "es", ["P50Y", "P10Y"]),
        ("За четыре десятилетия, особенно за последнее десятилетие.", "ru", ["P40Y", "P10Y"]),
        ("自协定生效以来已过去六年零两个月。", "zh", ["P6Y2M"]),
        ("Мандат продлён ещё на год, виза даётся на срок до месяца.", "ru", ["P1Y", "P1M"]),
        ("The mandate runs for another year.", "en", ["P1Y"]),
        ("Das Mandat wird um ein weiteres Jahr verlängert.", "de", ["P1Y"]),
        ("Le trajet met Velmar à 2h30 de Port-Hale.", "fr", ["PT2H30M"]),
    ],
)
def test_lengths_of_time(text, language, expected):
    assert values(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("外相は、8日から11日にかけて2か国を訪れる。", "ja", ["---08", "---11", 2]),
        ("In der Nacht des 12. gegen drei Uhr, am 4.11. und am 5.11. erneut.", "de", ["---12", "T03:00", "--11-04", "--11-05"]),
        ("Les tirs ont repris dans la nuit du 3 au 4.", "fr", ["---03", "---04"]),
        ("会谈从下午2点一直持续到5点半。", "zh", ["T14:00", "T17:30"]),
        ("Брифинг назначен на 17.15.", "ru", ["T17:15"]),
        ("They met at around 0645 hours.", "en", ["T06:45"]),
        ("Der Rat einigte sich auf das 14. Paket und auf ein 3. Treffen.", "de", []),
        ("协定自签署之日起第60天生效。", "zh", []),
        ("기본협정 4조와 7조, 헌장 2조 4항에 따라 5조 원을 낸다.", "ko", [5000000000000]),
        ("우리 함정은 9일째 수색 중이며 성명 3항에서 이를 언급했다.", "ko", []),
        ("Document A/81/L.7 and the formula 4 + 2", "en", []),
    ],
)
def test_dates_and_places_in_an_order(text, language, expected):
    assert values(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("One sailor was killed and two others injured; a further five are missing.", "en", [(1, "person"), (2, "person"), (5, "person")]),
        ("They signed six agreements and one memorandum; nine more are ready.", "en", [(6, "document"), (1, "document"), (9, "document")]),
        ("Un mort et dix blessés ; quatre autres sont portés disparus.", "fr", [(1, "person"), (10, "person"), (4, "person")]),
        ("Ein Mensch starb, acht weitere wurden verletzt.", "de", [(1, "person"), (8, "person")]),
        ("Sechs Staaten nehmen teil, zwei weitere prüfen es, drei weitere Projekte folgen.", "de", [(6, "country"), (2, "country"), (3, None)]),
        ("Un muerto y doce heridos; otros tres permanecen en el hospital.", "es", [(1, "person"), (12, "person"), (3, "person")]),
        ("Погиб один человек, ещё семеро пострадали.", "ru", [(1, "person"), (7, "person")]),
        ("The number of visitors reached 40,000 last year; the number of flights is to rise from 7 to 12 as of May.", "en", [(40000, "person"), (7, "flight"), (12, "flight"), ("--05", None)]),
        ("Le nombre d'entreprises dépasse aujourd'hui 300.", "fr", [(300, "company")]),
        ("On board two cargo planes were nine dogs; deux avions, huit chiens.", "en", [(2, "aircraft"), (9, "head")]),
        ("Zwei Regierungsmaschinen und drei Frachtflugzeuge landeten; neun Zeugen sagten aus.", "de", [(2, "aircraft"), (3, "aircraft"), (9, "person")]),
        ("Тремя спецбортами вывезли пятерых подозреваемых.", "ru", [(3, "aircraft"), (5, "person")]),
        ("해상초계기 3대, 정찰기 두 대, 상륙함 1척과 병원선 2척이 갔다.", "ko", [(3, "aircraft"), (2, "aircraft"), (1, "ship"), (2, "ship")]),
        ("조약 12건, 위반 사건 4건, 공동 연구 과제 6건", "ko", [(12, "document"), (4, "case"), (6, None)]),
        ("희생된 212분의 유해와 유품 세 점을 봉환하였다.", "ko", [(212, "person"), (3, None)]),
        ("MOU 6건에 서명했고 EU 27개국 GDP 2% 수준이다.", "ko", [(6, "document"), (27, "country"), (2, "%")]),
        ("署名されたのは同協定の1件で、覚書は20件を超える協力文書の一部である。", "ja", [(1, "document"), (20, "document")]),
        ("一艘货轮沉没，双方新建两所医院，就五点共识、六个方面达成一致。", "zh", [(1, "ship"), (2, None), (5, "item"), (6, None)]),
        ("A 30-member delegation of the two central banks; three of the five hostages", "en", [(30, "person"), (3, "person"), (5, "person")]),
    ],
)
def test_units(text, language, expected):
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Exports came to 34.2 billion.", "en", [34200000000]),
        ("已提供30多亿剂疫苗，惠及二十余万人。", "zh", [3000000000, 200000]),
        ("난민 3만여 명과 현지 직원 만 2천 명, 만 18세 이상 만여 명", "ko", [30000, 12000, 18, 10000]),
        ("Der Export stieg (+4,7 %), die 3+3-Runde tagte.", "de", [4.7]),
        ("До полумиллиона гостей", "ru", [500000]),
        ("近六成人口支持。", "zh", [60]),
        ("总额￥350亿", "zh", [35000000000]),
    ],
)
def test_values(text, language, expected):
    assert values(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("CA$15 million, USD2.5 billion, $40-45 billion, 7.1m tonnes and 2.4 mn people on 300 sq km", "en", [(15000000, "CAD"), (2500000000, "USD"), (40000000000, "USD"), (45000000000, "USD"), (7100000, "ton"), (2400000, "person"), (300, "km²")]),
        ("The minimum age is 21; the 900-year-old bridge was shut for 45 min by 60-odd firms.", "en", [(21, "year of age"), ("P900Y", None), ("PT45M", None), (60, "company")]),
        ("Two in three teachers and 1/4 of the seats; a committee of the two blocs.", "en", []),
        ("L'âge de départ passe à 64 ans ; un tiers a moins de 30 ans ; il y a entre 4 et 6 %.", "fr", [(64, "year of age"), (30, "year of age"), (4, "%"), (6, "%")]),
        ("Dans trente jeunes entreprises, du 12 au 19 une mission, le vendredi 7 à 15h, 20 points de base, 40 mn.", "fr", [(30, "company"), ("---12", None), ("---19", None), ("---07", None), ("T15:00", None), (20, None), ("PT40M", None)]),
        ("Le nombre de vols passera de neuf à douze par semaine.", "fr", [(9, "flight"), (12, "flight")]),
        ("3,4 Millionen Container, 60 Trainer, drei Deutsche, siebeneinhalb Stunden, 8.–9. Juni, 9.15–10.45 Uhr, fünf Andenländer, „Ostwind 35“", "de", [(3400000, None), (60, "person"), (3, "person"), ("PT7H30M", None), ("--06-08", None), ("--06-09", None), ("T09:15", None), ("T10:45", None), (5, "country")]),
        ("Die Quote sank um 0,6 Punkte, das Mindestalter liegt bei 16 Jahren, vom 12. bis 15. auf Reisen, Rang 12.", "de", [(0.6, "percentage point"), (16, "year of age"), ("---12", None), ("---15", None)]),
        ("Otros nueve Estados, 12 estados del norte, del 3 al 8 una feria, del 3 al 8 por ciento, el triple que antes.", "es", [(9, "country"), (12, "state"), ("---03", None), ("---08", None), (3, "%"), (8, "%"), (3, "times")]),
        ("1,4 трлн руб., в 2,5–3 раза, «Диалог восьми», формат «три на три», чуть более получаса", "ru", [(1400000000000, "RUB"), (2.5, "times"), (3, "times"), ("PT30M", None)]),
        ("四点中东主张，两起恐怖袭击，30万在外侨胞，六大优先方向，两周边境磋商，50多岁，半个多小时", "zh", [(4, "item"), (2, "attack"), (300000, "person"), (6, None), ("P2W", None), (50, "year of age"), ("PT30M", None)]),
        ("2番艦、零下12度、1人につき3万円、5％ポイント、三十件を超える記念行事、30歳代", "ja", [(-12, "°C"), (30000, "JPY"), (5, "percentage point"), (30, None)]),
        ("백만 가구, LNG 30만 톤, 12개 항, 한 명과 네 명, 8위를 했고 2차로 3만여㎡, 재외동포 9만 동포, 영하 8도", "ko", [(1000000, None), (300000, "ton"), (12, "item"), (1, "person"), (4, "person"), (30000, "m²"), (90000, "person"), (-8, "°C")]),
    ],
)
def test_more_of_what_pages_print(text, language, expected):
    assert found(text, language) == expected


def test_what_a_sign_of_two_currencies_is_in_its_own_language():
    assert found("总额￥350亿", "zh") == [(35000000000, "CNY")]
    assert found("総額¥350億", "ja") == [(35000000000, "JPY")]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Press Release 2034/112 | May 12, 2034 | 3:15 P.M. EDT | Tel: +44 20 7946 0958 | https://mfa.example/2034/05/12/visit-7", "en", ["2034-05-12", "T15:15"]),
        ("1. They met. 2. They noted 3 projects [4]; see pp. 3-5. Doors open at 9:00 (UTC +3).", "en", [3, "T09:00"]),
        ("Pressemitteilung Nr. 123/2034 vom 12.05.2034, Telefon 030 18-17-2056", "de", ["2034-05-12"]),
        ("845-17-04-2035, тел.: +7 (495) 244-16-06", "ru", []),
        ("附件2列出各国代表500人，附件四个。", "zh", [500, 4]),
        ("모두 오만 삼천 명이, 그중 만 오천 명이", "ko", [53000, 15000]),
    ],
)
def test_what_a_page_prints_around_its_text(text, language, expected):
    assert values(text, language) == expected


@pytest.mark.parametrize(
    ("sentence", "language", "unit", "nouns"),
    [
        ("They saw 14 {} there.", "en", "person", "candidates,contractors,dissidents,foreigners,lecturers,MPs,professionals,seafarers,suspects,beneficiaries"),
        ("They saw 14 {} there.", "en", "document", "contracts,protocols,declarations,conventions,pacts,letters of intent"),
        ("They saw 14 {} there.", "en", "ship", "cutters,warships,ferries,minehunters,landing craft"),
        ("They saw 14 {} there.", "en", "company", "start-ups,corporations,SMEs"),
        ("Ils ont vu 14 {} sur place.", "fr", "person", "bénéficiaires,doctorants,écoliers,expatriés,lauréats,maires,parlementaires,retraités,scientifiques,villageois"),
        ("Ils ont vu 14 {} sur place.", "fr", "ship", "chalutiers,cargos,vedettes,méthaniers,porte-conteneurs"),
        ("Ils ont vu 14 {} sur place.", "fr", "document", "contrats,déclarations"),
        ("Sie sahen 14 {} dort.", "de", "person", "Arbeitnehmer,Autoren,Fachleute,Freiwillige,Häftlinge,Landwirte,Migranten,Patienten,Stipendiaten,Veteranen"),
        ("Sie sahen 14 {} dort.", "de", "country", "Länder,Nationen,Staaten"),
        ("Sie sahen 14 {} dort.", "de", "attack", "Anschläge,Angriffe"),
        ("Vieron 14 {} allí.", "es", "person", "candidatos,ejecutivos,emigrantes,emprendedores,instructores,jubilados,legisladores,parlamentarios,presos,veteranos"),
        ("Vieron 14 {} allí.", "es", "ship", "navíos,cargueros,pesqueros"),
        ("Было 14 {} там.", "ru", "person", "безработных,бизнесменов,выпускников,добровольцев,кандидатов,медиков,пациентов,педагогов,пенсионеров,юристов"),
        ("Было 14 {} там.", "ru", "document", "контрактов,деклараций,конвенций"),
    ],
)
def test_nouns(sentence, language, unit, nouns):
    for noun in nouns.split(","):
        assert found(sentence.format(noun), language) == [(14, unit)], noun


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("3 million Indian rupees, 5 million Qatari riyals, 4 million rand, 14 random checks, 5 Peruvian soldiers", "en", ["INR", "QAR", "ZAR", None, "person"]),
        ("3 millions de dinars tunisiens et 2 millions de shillings kényans", "fr", ["TND", "KES"]),
        ("3 Millionen türkische Lira, 2 Millionen ägyptischen Pfund, 5 Millionen Rand", "de", ["TRY", "EGP", "ZAR"]),
        ("3 millones de lempiras y 2 millones de córdobas", "es", ["HNL", "NIO"]),
        ("3 млн сомов, 2 млн кувейтских динаров и 5 сомнений", "ru", ["KGS", "KWD", None]),
        ("三百万科威特第纳尔，2亿土耳其里拉，5亿日圆", "zh", ["KWD", "TRY", "JPY"]),
        ("3億インドルピー、2億カナダ・ドル、5億日本円", "ja", ["INR", "CAD", "JPY"]),
        ("3억 인도 루피, 2억 사우디 리얄, 5억 엔화", "ko", ["INR", "SAR", "JPY"]),
        ("14세대 주택과 5기관, 3세트", "ko", [None, None, None]),
        ("14機関、七両、三路線", "ja", [None, None, None]),
        ("三发炮弹、五例病例、七票赞成、十四架次", "zh", [None, "case", None, None]),
    ],
)
def test_currencies_and_counters(text, language, expected):
    assert [unit for _, unit in found(text, language)] == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("They meet on 7, 8 and 9 May and on June 3rd in Hale; from the 4th to the 6th in Port Ard.", "en", ["--05-07", "--05-08", "--05-09", "--06-03", "---04", "---06"]),
        ("Les 7, 8 et 9 mai, puis le 15 à Velmar.", "fr", ["--05-07", "--05-08", "--05-09", "---15"]),
        ("El día 15 en Hale y los días 7, 8 y 9 de mayo.", "es", ["---15", "--05-07", "--05-08", "--05-09"]),
        ("К концу марта, 7, 8 и 9 мая, в 15.40 на вокзале.", "ru", ["--03", "--05-07", "--05-08", "--05-09", "T15:40"]),
        ("5月3日和4日，15至17日在塔林。", "zh", ["--05-03", "--05-04", "---15", "---17"]),
        ("来月15、16の両日に行う。", "ja", ["---15", "---16"]),
    ],
)
def test_days_in_a_row(text, language, expected):
    assert values(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("14 timelines, 14 wonders, 14 documentaries, 14 companions, 14 planets, 14 degree programmes", "en"),
        ("14 Landtage, 14 Flughäfen, 14 Betriebsräte, 14 Container", "de"),
        ("14 paysages, 14 tonneaux, 14 expertises", "fr"),
        ("14 europeos, 14 presas, 14 directivas", "es"),
        ("14 летних школ, 14 годовых отчётов, 14 часовых поясов, 14 тоннелей, 14 рейсовых автобусов", "ru"),
        ("비핵 3원칙, 14 주요 과제, 14명소, 14인프라, 14주택, 14건물", "ko"),
        ("14基地、14本部", "ja"),
    ],
)
def test_words_that_begin_as_a_unit_does(text, language):
    assert {unit if isinstance(value, int) else value for value, unit in found(text, language)} == {None}


def test_adjectives_and_counters_before_what_is_counted():
    assert found("14 European Union member states, 14 Arab states and 14 euros", "en") == [(14, "country"), (14, "country"), (14, "EUR")]
    assert found("14 развивающихся стран", "ru") == [(14, "country")]
    assert found("14个发展中国家，14个中国企业，14个国家重点项目", "zh") == [(14, "country"), (14, "company"), (14, None)]
    assert found("14の日系企業、14の途上国、14の国際機関", "ja") == [(14, "company"), (14, "country"), (14, None)]
    assert found("14개 협정, 14개 아프리카 국가, 14개 우리 기업, 14개 공항", "ko") == [(14, "document"), (14, "country"), (14, "company"), (14, None)]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("It lasted a year and a half, then a quarter of an hour, for $3 to $4 million.", "en", ["P1Y6M", "PT15M", 3000000, 4000000]),
        ("Cela a pris un quart d'heure.", "fr", ["PT15M"]),
        ("단독회담 35분과 확대회담 60분, 6개 항공 노선, 내년 1월 1일부터 30일로 늘린다.", "ko", ["PT35M", "PT60M", 6, "--01-01", "P30D"]),
        ("1月1日から30日に延長する。", "ja", ["--01-01", "P30D"]),
        ("Eine Viertelstunde und eine Dreiviertelstunde.", "de", ["PT15M", "PT45M"]),
        ("Четверть часа ждала сотня экспертов.", "ru", ["PT15M", 100]),
        ("一刻钟后，二十来个国家的代表到场，其中10来自岛国。", "zh", ["PT15M", 20, 10]),
        ("3할이며 8∼9척이다.", "ko", [30, 8, 9]),
    ],
)
def test_parts_and_ranges(text, language, expected):
    assert values(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Participaron 900 alumnos de 12 escuelas y personas de entre 18 y 30 años; el 40 %, casi 3 puntos más.", "es", [(900, "person"), (12, None), (18, "year of age"), (30, "year of age"), (40, "%"), (3, "percentage point")]),
        ("Les élèves de 12 écoles, des jeunes de 18 à 25 ans, des plus de 300 projets ; 40 %, soit 3 points de plus.", "fr", [(12, None), (18, "year of age"), (25, "year of age"), (300, None), (40, "%"), (3, "percentage point")]),
        ("Schüler von 12 Schulen und Jugendliche zwischen 16 und 25 Jahren", "de", [(12, None), (16, "year of age"), (25, "year of age")]),
        ("18 воздушных судов, 40 учеников и 61-летний премьер-министр", "ru", [(18, "aircraft"), (40, "person"), (61, "year of age")]),
        ("Seven papers were signed, and 9 between companies, in Units 3 and 4 and in 14 evacuated villages.", "en", [(7, None), (9, None), (14, None)]),
    ],
)
def test_what_is_no_age_and_what_describes_nothing(text, language, expected):
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Session 3, Goal 7, Convention 169, Lot 4, Task Force 151 and Nord Stream 2 were named.", "en"),
        ("l'objectif 7, le bloc 4, la convention 169 et le bâtiment 7", "fr"),
        ("ст. 51, п. 7, ч. 2, конвенция 169, блок 4", "ru"),
        ("301条款和十一国集团", "zh"),
        ("한국형 3축 체계와 3불 정책, 1인 가구", "ko"),
    ],
)
def test_what_bears_a_number(text, language):
    assert found(text, language) == []


def test_a_zone_may_have_a_width():
    assert found("A zone 5 km wide and a camp 12 km from Hale, in Zone 4.", "en") == [(5, "km"), (12, "km")]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("2034 年 3 月 3 日 10 时 30 分，约 20 名代表，5 亿元", "zh", [("2034 年 3 月 3 日", "2034-03-03"), ("10 时 30 分", "T10:30"), ("20 名", 20), ("5 亿元", 500000000)]),
        ("2034 年 3 月 3 日、10 時 30 分", "ja", [("2034 年 3 月 3 日", "2034-03-03"), ("10 時 30 分", "T10:30")]),
        ("5\u00a0per\u00a0cent on 12\u00a0May", "en", [("5\u00a0per\u00a0cent", 5), ("12\u00a0May", "--05-12")]),
        ("5\u00a0millones de\u00a0euros", "es", [("5\u00a0millones de\u00a0euros", 5000000)]),
        ("3\u2009400 tonnes", "fr", [("3\u2009400 tonnes", 3400)]),
    ],
)
def test_blanks_of_several_widths(text, language, expected):
    assert [(figure.text, figure.value) for figure in figures(text, language)] == expected


def test_a_noun_further_on_is_no_part_of_what_is_printed():
    assert [figure.text for figure in figures("达成五点经济共识，26个国家和14个中国企业，两起恐怖袭击", "zh")] == ["五点", "26个国家", "14个", "两起"]
    assert [figure.text for figure in figures("8개 항의 합의와 14개 우리 기업", "ko")] == ["8개 항", "14개"]
