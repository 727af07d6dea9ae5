"""The figures of a statement by value: dates, times, durations, percentages, sums and counts.

A date is ISO 8601 (`--05-01` where no year is printed, `---04` where no month is), a duration too (`P90D`), a time of day `T16:30`. A count has
the unit its word names, in English, where the table has it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from discrepancy.annotate import korean
from discrepancy.annotate.dates import Found, Taken, afternoon, dates, days, ranged
from discrepancy.annotate.numerals import Numeral, before, numerals
from discrepancy.annotate.ranges import BETWEEN, RANGE, spans
from discrepancy.annotate.units import CODES, FUNCTION, Units, units
from discrepancy.read.language import primary
from discrepancy.records import Figure

_WIDE = {0xFF00 + each - 0x20: each for each in range(0x21, 0x7F) if chr(each).isalnum() or chr(each) in ",.%+"}
"""Full-width letters and signs too, or Ｇ７ would be a seven and 2＋2 two."""
_SYMBOL = {"SDR": "XDR", "$": "USD", "€": "EUR", "£": "GBP", "¥": None, "₩": "KRW", "₽": "RUB", "￥": None, "RMB": "CNY", "₹": "INR", "Rs": "INR", "A$": "AUD", "C$": "CAD", "S$": "SGD", "NZ$": "NZD", "HK$": "HKD", "NT$": "TWD", "R$": "BRL"}
_BEFORE = re.compile(rf"(?:(?P<symbol>(?:(?<![A-Z])(?:[ACSR]|NZ|HK|NT))?\$|[€£¥₩₽￥₹]|\bRs)(?:(?<=Rs)\.)?\s?|\b(?P<code>{CODES})\s?)$")
_AFTER = re.compile(rf"\s?(?P<code>{CODES})\b")
OTHER = r"other|more|further|additional|autres|nouveaux|nouvelles|weitere[nr]?|andere[nr]?|otr[oa]s|nuev[oa]s|других|другие|новых|новые"
"""Two more of a kind are not the two sides."""
_PARTIES = re.compile(
    rf"\s(?:(?!(?:{FUNCTION}|{BETWEEN}|{OTHER}|avec|mit|con)\b)\w+\s){{0,2}}(?:friends|neighbou?rs|adversaries|leaders|sides|countries|nations|presidents|prime ministers|ministers|governments|peoples|parties|heads|states|principals|militaries|powers"
    r"|dirigeants|parties|pays|présidents|présidentes|chefs|ministres|peuples|nations(?!\sd(?:['’]|es?\b|u\b))|États(?!\sd(?:['’]|es?\b|u\b))|gouvernements|capitales|voisins|voisines|rivales|rivaux|puissances"
    r"|Länder|Seiten|Staaten|Regierungen|Präsidenten|Völker|mandatarios|países|gobiernos|presidentes|pueblos|partes|naciones|jefes|socios|vecinos|vecinas|potencias"
    r"|стран|государств|лидер|президент|сторон|народ|глав|держав|сосед)",
    re.IGNORECASE,
)
_ROUGH = re.compile(r"[多余餘](?=[年个天名人份家艘次项位条班架吨公辆台座所件种场批轮户列枚])|여(?= ?[가-힣])|數|数(?=人)")
"""More or less: 80多年, 80여 년."""
_ITEM = re.compile(
    r"[(（]\d{1,2}[)）]"
    r"|(?:^|(?<=[\n。]))\s*\d{1,2}(?:\.\d{1,2})*(?:[.、)）](?!\d)|\u3000| (?=[ぁ-んァ-ヶ一-鿿「『])(?![名社件台個个位家项份艘架次天年月万亿億]|[かカヶ国]国|人(?!的)|日(?!本)|分[間钟]))"
)
"""The number of a paragraph: （６）, 4., 1　."""
_HAN_BARE = re.compile(
    r"(?:多|余)?(?:"
    r"[到至](?=[一二三四五六七八九十])"  # to the second number of a range
    r"|万|亿|兆"
    r"|個月|个月|か月|月(?![球饼])|年(?!级)|天|周(?!年|边)|日間|週間|个?星期|小时|時間|分钟|分間|分(?=余|ほど|程度|あまり|以上|以内|弱|強|を超)"
    r"|名|人(?!民|文)|位(?!于|置|列)|份|家(?!人)|艘|架|项(?!目)|倍|轮|次(?!元)|省(?!钱|时|力|级|份|委|长)|市(?!场|民|值|长)|班|国(?!元首|人民|关系|际)|か国|カ国|社|件|基|回|所|点(?!半)|条|处|座"
    r"|吨|公里|隻|機|便|頭|校|発|响|響|場|场|张|張|根|颗|辆|台(?!湾|风|阁|堂)|枚|棵|册|封|幅|套|笔|种|岁|载|期(?!工程)|度(?!目|と|も)|分野|基|個|个(?!方面)|起(?!来|到|至|义|源|点|步)|歳(?!入|出|月|末|暮)|才(?!能|会)|州|県|批|周年|つ|文書|大臣|首脳|外相|大(?:倡议|支柱|领域|原则|任务|目标|工程|行动|走廊)|户|间(?!接|谍|隙|歇|的)|株|匹|顶|篇|支(?!持|柱|付|出|援|撑|票)|部(?!门|长|委|队|级|分|署|位|落|下|曲)|本(?!国|土|着|次|来|报|地|质|身|币|届|月|年|周|轮|人|日|格|部|社)|箱|枚|列(?![入为席举車车强])|对(?![外内话于方策接照应比手象])|巻|栋|幢|棟|艇|趟|双(?![方边重赢向多边])|层(?![面级次])|首(?![脑脳都相席次要先批个届])|只(?![要有是能])|头(?![号等])|通(?![商道讯訊信过過航关関貨货])|軒|戸|羽|項目|品目|都市|大学|施設|地点|機関|団体|か所|カ所|ヶ所|箇所|路線|往復|世帯"
    r")"
)
"""What a number in ideographs counts."""
_MANY = 3
"""Ideographs of a number that counts whatever follows: a shorter one may be a name (二十方集团, 五十嵐)."""
_HAN_PAIR = re.compile(r"人(?=遇难|死亡|受伤|丧生|失踪|获救|被|身亡|死伤|死傷|負傷|が死)|[到至][一二三四五六七八九十]|年|个月|月|か月|天|个?小时|時間|周|週間|名|日間|倍|か国|基|つ|[架艘隻機件份项批次轮条座场張张套辆颗棵册幅](?!元)|度(?!目|と|も)|成(?=[一二三四五六七八九]|[，,。、])|割|个(?!国家|大国|邻|一百|经济体|民族|文明|方面|伙伴|发展中|社会|主权)")
"""What two of count, where a pair of sides or a name has none of these."""
_MEASURES = frozenset({"km", "m", "cm", "km²", "m²", "m³", "kg", "ton", "hectare", "kW", "MW", "GW", "kWh", "MWh", "GWh", "TWh", "°C", "mile", "nautical mile", "barrel", "percentage point"})
_TENTHS = re.compile(r"割(?!引|り)|할(?=[가은을의로에 ,.])|成(?![为為立功果员員长長就本绩績熟都型分交败效语因群才品人年千百])")
"""四割, 三成, 4할: forty, thirty percent."""
_HUNDREDTHS = re.compile(r"(?<=割)([1-9一二三四五六七八九])分(?!間)|(?<=[一二三四五六七八九两\d]成)([一二三四五六七八九])(?![一二三四五六七八九十百千万亿])")
_HUNDREDTH = {character: value for value, characters in enumerate(("1一", "2二", "3三", "4四", "5五", "6六", "7七", "8八", "9九"), 1) for character in characters}
"""二割五分, 两成五: the hundredths after the tenths."""
_FRACTION = re.compile(r"\s(?:thirds?|quarters?|fifths?|tenths?|tiers|quarts|cinquièmes|dixièmes|Drittel|Viertel|Fünftel|Zehntel|tercios|cuartos|quintos|décimos|трет(?:ей|и|ях|ями|ям)|четверт\w+|пятых|десятых)\b")
"""Two thirds, три четверти: a share, no count."""
_KATAKANA = re.compile(r"(?<!マグニチュ)[ァ-ヶー]{2}$")
_UNCOUNTED = re.compile(r"[のにをはがへでとも、。」）)]|首脳|サミット|外相|$")
_NAMED = 100
"""Numbers below this, before 호, end a name."""
_DEFINITE = re.compile(r"\b(?:the|these|those|our|their|its|his|her|les|des|aux|nos|leurs|ses|ces|tous|toutes|los|las|nuestros|nuestras|sus|die|den|der|unsere)\s$", re.IGNORECASE)
"""The two, les deux: the two known already, no count unless a noun says what they are."""
_BODIES = "economies|democracies|capitals|republics|societies|armies|navies|forces|agencies|ministries|institutes|representatives|envoys|principals|delegations|teams|parliaments|chambers|structures|allies|partners|systems|oceans|cultures|civili[sz]ations|women|friends|chambers|houses|chambres|rivales|cámaras|ends|côtés|bords|rives|lados|économies|démocraties|républiques|sociétés|armées|marines|agences|ministères|délégations|équipes|parlements|partenaires|alliés|économías|economías|democracias|capitales|repúblicas|sociedades|ejércitos|armadas|agencias|ministerios|delegaciones|equipos|aliados|cancilleres"
_NO_ADJECTIVE = rf"{FUNCTION}|also|have|had|has|were|are|will|met|held|spoke|took|hold|share|exchange|then|both|first|last|ont|sont|se|étaient|avaient|han|\w+(?:ed|mos)"
_NO_PLURAL = rf"{FUNCTION}|was|has|as|is|plus|dans|sans|vous|nous|others|autres|premiers|derniers|otros|más|además|\w+mos"
_THINGS = re.compile(
    rf"(?!(?:[\s-]\w+){{0,3}}?\s(?:{_BODIES})\b)(?:[\s-](?!(?:{_NO_ADJECTIVE})\b)[^\W\d_]+(?:-[^\W\d_]+)?){{0,2}}\s(?!(?:{_NO_PLURAL})\b)[^\W\d_]+(?:-[^\W\d_]+)?[sx]\b",
    re.IGNORECASE,
)
"""What two known already are: things, not the two sides or a body that each of them has."""
_WEEKLY = re.compile(" ?[편회]")
_FLIGHTS = re.compile(r"(?:항공|직항|운항|비행|노선)[^.]*주 ?(?:약 ?)?(?:\d+(?:회|편)(?:에서|부터) ?)?$")
"""Korean flights, whose counters count other things too (항공편을 주 84회에서 120회로)."""
_ONE_IN = re.compile(r"(?<!\bno )\b(?:one (?:in|out of)|une?(?:\s\w+)? sur|eine?[rs]? von|un[oa]? de cada)\s$", re.IGNORECASE)
"""One in four: a share, no count."""


def figures(text: str, language: str) -> tuple[Figure, ...]:
    """Return the figures of a text in reading order."""
    tag = primary(language)
    known = units(tag)
    plain = text.translate(_WIDE)
    found = dates(plain, tag, known)
    printed = numerals(plain, tag)
    ends = {each.end for each in printed}
    items = (match.span() for match in _ITEM.finditer(plain) if match.end() not in ends)
    taken = Taken(plain, [*_spans(found), *(match.span() for match in known.phrases.finditer(plain)), *items])
    counted = _without_shares([each for each in printed if not taken.touches(each.start, each.end)], plain, known)
    found = ranged(afternoon(found, plain), counted, plain)
    found += days(plain, known, found)
    found += [(match.start(), match.end(), Figure("", value, unit)) for words, value, unit in known.said for match in words.finditer(plain)]
    found += [(match.start(), match.end(), Figure("", length, None)) for length, words in known.spans.items() for match in words.finditer(plain)]
    taken = Taken(plain, _spans(found))
    counted = [each for each in counted if not taken.touches(each.start, each.end) and not _HUNDREDTHS.match(plain, each.start)]
    read = _merged([entry for each in counted if (entry := _figure(plain, each, tag, known))], plain)
    found += _changed(_shared(read, plain), plain, known)
    return tuple(Figure(text[start:end].strip(), figure.value, figure.unit) for start, end, figure in sorted(found, key=lambda each: each[0]))


def _without_shares(counted: list[Numeral], text: str, known: Units) -> list[Numeral]:
    """Leave out the two numbers of a share (nine out of ten, neun von zehn, 5人に1人)."""
    shares: set[int] = set()
    for one, two in pairwise(counted):
        between = text[one.end : two.start]
        part = one.value < two.value <= 100 and (_EVERY.fullmatch(between) or (between == " in " and _BARE.match(text, two.end)) or (two.value == 10 and _OF_TEN.fullmatch(between)))
        if (part and not known.duration(text, two.end)[0]) or ((two.value == 1 or two.value < one.value == 10) and _ONE_OF.fullmatch(between)):
            shares |= {one.start, two.start}
    return [each for each in counted if each.start not in shares]


_EVERY = re.compile(r"\s(?:out\sof|out\sof\severy|in\severy|de\scada|(?:[^\W\d_]+\s)?sur|von\sje|из\sкаждых)\s")
_BARE = re.compile(rf"(?=[;.,)]|$|\s(?:{FUNCTION})\b)")
"""Nothing is counted after it: nine in ten, not 3 in 10 provinces."""
_OF_TEN = re.compile(r"\s(?:of|von|из)\s")
_ONE_OF = re.compile(r"(?:人|社|件|か国)に| ?(?:명|곳|개|건) ?(?:중|가운데) ?")


def _spans(found: list[Found]) -> list[tuple[int, int]]:
    return [(start, end) for start, end, _ in found]


def _figure(text: str, numeral: Numeral, language: str, known: Units) -> Found | None:
    """Attach to a number the unit beside it; null where it is no figure."""
    if often := _around(known.once, text, numeral):
        return numeral.start, often, Figure("", _number(numeral.value), "time")
    if _ONE_IN.search(before(text, numeral.start)):
        return None
    if not numeral.digits and (_FRACTION.match(text, numeral.end) or not _counts(text, numeral, language, known)):
        return None
    rough = _ROUGH.match(text, numeral.end)
    stated = replace(numeral, end=rough.end()) if rough else numeral
    measured = _aged(text, stated, known) or _share(text, stated, language, known) or _sum(text, stated, known) or _lasting(text, stated, language, known)
    if measured or _ordinal(text, numeral, language, known):
        return measured
    return _counted(text, stated, language, known)


def _aged(text: str, numeral: Numeral, known: Units) -> Found | None:
    preceding, following = known.age
    match = following.match(text, numeral.end)
    if match or preceding.search(before(text, numeral.start)):
        return numeral.start, match.end() if match else known.duration(text, numeral.end)[1], Figure("", _number(numeral.value), "year of age")
    # The envoy, 58, and the pilot, de 34 años, are of that age.
    years, end = known.duration(text, numeral.end)
    if numeral.value in _AGES and years in {"Y", None} and text.startswith(",", end) and _APPOSED.search(before(text, numeral.start)):
        return numeral.start, end, Figure("", _number(numeral.value), "year of age")
    return None


_AGES = range(18, 111)
_APPOSED = re.compile(r"[^\W\d_]{2},\s(?:de\s)?$")


def _share(text: str, numeral: Numeral, language: str, known: Units) -> Found | None:
    start, end, value = numeral.start, numeral.end, numeral.value
    if match := known.points.match(text, end):
        return start, match.end(), Figure("", _number(value), "percentage point")
    cue, point = known.point
    if (match := point.match(text, end)) and (value != int(value) or cue.search(before(text, start))):
        return start, match.end(), Figure("", _number(value), "percentage point")
    if match := known.percent.match(text, end):
        return start, match.end(), Figure("", _number(value), "%")
    if language in {"zh", "ja"} and before(text, start).endswith(("百分之", "百分の")):
        return start - 3, end, Figure("", _number(value), "%")
    if language in {"zh", "ja", "ko"} and _TENTHS.match(text, end) and value < 10:
        rest = _HUNDREDTHS.match(text, end + 1)
        return start, rest.end() if rest else end + 1, Figure("", _number(value * 10 + (_HUNDREDTH[rest[1] or rest[2]] if rest else 0)), "%")
    return None


def _sum(text: str, numeral: Numeral, known: Units) -> Found | None:
    preceding = before(text, numeral.start)
    if match := _BEFORE.search(preceding):
        printed = match["symbol"] or match["code"]
        return numeral.start - len(preceding) + match.start(), numeral.end, Figure("", _number(numeral.value), _SYMBOL.get(printed, printed))
    if match := _AFTER.match(text, numeral.end):
        return numeral.start, match.end(), Figure("", _number(numeral.value), _SYMBOL.get(match["code"], match["code"]))
    code, after = known.currency(text, numeral.end)
    return (numeral.start, after, Figure("", _number(numeral.value), code)) if after > numeral.end else None


def _lasting(text: str, numeral: Numeral, language: str, known: Units) -> Found | None:
    start, end, value = numeral.start, numeral.end, numeral.value
    if language == "ko" and before(text, start).rstrip().endswith("박") and text.startswith("일", end):
        return start, end + 1, Figure("", _duration(value, "D"), None)
    designator, after = known.duration(text, end)
    if not designator or (language == "ko" and _honoured(text, numeral)):
        return None
    part = known.part.match(text, after)
    return start, part.end() if part else after, Figure("", _duration(value + (known.rest(part[0]) if part else 0), designator), None)


def _counted(text: str, numeral: Numeral, language: str, known: Units) -> Found:
    start, end, value = numeral.start, numeral.end, _number(numeral.value)
    if language == "ko" and (person := _honoured(text, numeral)):
        return start, person.end(), Figure("", value, "person")
    if larger := _around(known.times, text, numeral) or (end if known.factor.search(before(text, start)) else None):
        part = known.part.match(text, larger)
        return start, part.end() if part else larger, Figure("", value + (known.rest(part[0]) if part else 0), "times")
    designator, after = known.duration(text, end)
    if designator == "" and not known.count(text, end)[0]:
        return start, after, Figure("", value, None)
    if language == "ko" and (counter := _WEEKLY.match(text, end)) and _FLIGHTS.search(before(text, start)):
        return start, counter.end(), Figure("", value, "flight")
    unit, after = known.count(text, end)
    if unit == "°C":
        frost = _FROST.match(text, after)
        return start, frost.end() if frost else after, Figure("", -value if frost or _BELOW.search(before(text, start)) else value, unit)
    if unit in {"", "item", "case"} and (papers := known.papers.match(text, after)):
        return start, papers.end(), Figure("", value, "document")
    if warm := _degrees(text, numeral, known):
        return start, max(after, warm), Figure("", -value if _BELOW.search(before(text, start)) else value, "°C")
    if unit == "time" and not isinstance(value, int):
        return start, after, Figure("", value, "times")
    if unit == "time" and text.startswith("度", end) and value not in range(1, 10):
        return start, after, Figure("", value, None)
    # Five kilometres and a half.
    if unit in _MEASURES and known.inflected and (part := known.part.match(text, after)):
        return start, part.end(), Figure("", value + known.rest(part[0]), unit)
    named = known.named(before(text, start)) or known.naming(text, after) if after > end and unit in {"", "place", "unit"} else None
    return start, after, Figure("", value, named or unit or None)


def _degrees(text: str, numeral: Numeral, known: Units) -> int | None:
    """Return where degrees of warmth end, where their word (度, 도) may be another."""
    preceding, following = known.degrees
    if match := following.match(text, numeral.end):
        return match.end()
    word = _DEGREE.match(text, numeral.end)
    warm = word and (numeral.value != int(numeral.value) or preceding.search(before(text, numeral.start)))
    return word.end() if word and warm else None


_BELOW = re.compile(r"(?:(?<!\w)[-−–]|\b(?:minus|moins|menos|минус)\s|零下|영하 ?|氷点下)$")
_FROST = re.compile(r"(?:\sCelsius)?\s(?:below zero|bajo cero|unter null|sous zéro|ниже нуля|мороза)\b", re.IGNORECASE)
"""Degrees of frost."""
_DEGREE = re.compile("度| ?도")


def _honoured(text: str, numeral: Numeral) -> re.Match[str] | None:
    """Return the 분 that is a person, which a number of Korean stock counts; minutes are counted in Chinese numbers."""
    native = not numeral.digits and korean.is_native(text[numeral.start : numeral.end])
    return re.compile(" ?분").match(text, numeral.end) if native else None


def _around(patterns: tuple[re.Pattern[str], re.Pattern[str]], text: str, numeral: Numeral) -> int | None:
    """Return where what stands around a number ends, or null where it does not."""
    preceding, following = patterns
    match = following.match(text, numeral.end)
    return match.end() if match and preceding.search(before(text, numeral.start)) else None


def _counts(text: str, numeral: Numeral, language: str, known: Units) -> bool:
    """Tell whether a number in words counts something: not the two sides, not a set phrase (一带一路)."""
    if language in {"zh", "ja"}:
        if numeral.value == 1 and _around(known.one, text, numeral):
            return True
        following = text[numeral.end : numeral.end + 6]
        printed = text[numeral.start : numeral.end]
        preceding = before(text, numeral.start)
        if preceding.endswith(("数", "几", "何")) or (preceding.endswith("上") and printed[0] in "百千万"):
            return False
        if preceding.endswith(("第", "百分之")):
            return preceding.endswith("百分之")
        scaled = printed.endswith(("万", "亿", "億", "兆")) or len(printed) >= _MANY
        if numeral.value > 1 and (known.currency(text, numeral.end)[0] or known.count(text, numeral.end)[0] in _MEASURES):
            return True
        if language == "ja" and numeral.value > 1 and known.papers.match(text, numeral.end):
            return True
        if numeral.value < 3 and _HAN_PAIR.match(following) is None:
            return False
        if printed in {"一"} and not re.match(r"(?:年期|[年周天](?:以上|以内|之内|内|后)|年(?:多|半|有效期|过渡期|宽限期)|年間|个月|个?小时|時間|か月|割(?!引|り)|成(?=[一二三四五六七八九]|[，,。、；的])|名(?!义|副)|架(?!子|构))", following):
            return False
        return scaled or _TENTHS.match(following) is not None or _HAN_BARE.match(following) is not None
    if numeral.value == 2 and not known.duration(text, numeral.end)[0] and _is_pair(text, numeral):
        return False
    if language == "ko":
        return numeral.value > (2 if _LANDS.match(text, numeral.end) else 1) or re.match(r" ?(?:시간|달|쌍|년|벌|기(?=[가는를의])|켤레|자루|그루|마리|권|척)", text[numeral.end :]) is not None
    return True


_LANDS = re.compile(" ?나라")
"""Two of them are the two sides."""


def _is_pair(text: str, numeral: Numeral) -> bool:
    """Tell whether two are the sides of the meeting, what each side has one of, or two named before."""
    preceding = before(text, numeral.start)
    if _ANOTHER.search(preceding):
        return False
    known = _DEFINITE.search(preceding) is not None
    return _PARTIES.match(text, numeral.end) is not None or (known and _THINGS.match(text, numeral.end) is None)


_ANOTHER = re.compile(r"\b(?:another|otr[oa]s|weitere|ещё|еще|других)\s$", re.IGNORECASE)


def _ordinal(text: str, numeral: Numeral, language: str, known: Units) -> bool:
    """Tell a place in an order, or a name's number, from a figure."""
    preceding, after = before(text, numeral.start), text[numeral.end :]
    if preceding.endswith(("第", "제")) or known.numbered.search(preceding):
        return True
    # On Channel 4: a name that a number ends, where nothing follows that it may count.
    if numeral.digits and _NAME.search(preceding) and _ENDED.match(after):
        return True
    # Partnership 3.0, «Звезда – 2»: what a name ends with.
    if re.search(r"[A-Z]\w+\s$", preceding) and text[numeral.start : numeral.end].endswith(".0"):
        return True
    if re.search(r"\w\s?[–-]\s?$", preceding) and after.startswith(("»", "”")):
        return True
    # 해누리 7호: a ship's name ends in it; 주택 50호 are homes.
    if language == "ko" and re.match("호(?!주)", after) and re.search(r"(?<!주택)(?<!농가)(?<!가구)(?<![총약한]) ?$", preceding.rstrip()):
        return numeral.value < _NAMED or after.startswith(("호실", "호선"))
    # 2034/35, 2034-35: the year is counted already.
    if re.search(r"\d{4}/$|\b(?:19|20)\d\d[–-]$", preceding) and numeral.end - numeral.start == 2:
        return True
    # オルテ7: a name in katakana ends in it, unless it counts what follows.
    if language == "ja" and _KATAKANA.search(preceding) and _UNCOUNTED.match(text, numeral.end):
        return True
    # 세계 3위, 2단계 협상: the numbers of a rank and of a stage.
    if language == "ko" and (re.match("단계(?! ?(?:구상|해법|로드맵|방안|절차|접근|동결)|로 (?:나누|나뉘|구분|구성))", after) or (after.startswith("위") and re.search(r"(?:세계|국내|업계) ?$", preceding))):
        return True
    return re.match(r"\s(?:bis|ter)\sde\b|(?:st|nd|rd|th|e|er|ère|ème|\.?º(?!C)|\.?ª|-й|-го|-я|-е|-м|-ю|-х|-му|-ый|-ой|-ом)\b|世纪|世紀|세기|번째|호기|[号號](?![码])|차(?=\s)|차전지|(?:つ|番|度|回|ページ|件|人|発|本|社|校|枚|隻|機|台|か国|カ国|例|年|日|期)目(?![標的安途録指])|階(?!建|層|級)|楼(?!房|宇|盘|市)|路(?:公交|车|汽车)|학년|급(?= |의|으로)|층(?!짜리| 규모| 건물| 높이|수)|번 ?(?:국도|출구|게이트|버스)|\.\s(?:Gipfel|Jahrhundert|Sitzung|Jahrestag|Quartal|Halbjahr|Runde|Treffen|Mal)|분기", after) is not None


_NAME = re.compile(r"[^\s.!?:;–—]\s(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|[A-Z]{2})\b)[A-ZА-ЯЁ][a-zéа-яё]+\s(?:\d{1,2}\s(?:and|et|y|и)\s)?$")
_ENDED = re.compile(r"[;.,)]\B|$|\s(?:and|et|y|in|en|at|on|is|was)\b")


def _shared(found: list[Found], text: str) -> list[Found]:
    """Give the first number of a range the unit that is printed after the second (10 to 15 percent)."""
    result = list(found)
    for at, ((start, end, one), (after, until, two)) in enumerate(pairwise(found)):
        plain = one.unit is None and not isinstance(one.value, str)
        range_ = spans(text, start, end, after)
        if plain and range_ and _is_duration(two) and (span := re.fullmatch(r"(PT?)[\d.]+([A-Z])", str(two.value))):
            result[at] = (start, end, Figure("", f"{span[1]}{one.value}{span[2]}", None))
        elif plain and two.unit and range_:
            result[at] = (start, end, Figure("", one.value, two.unit))
        elif plain and one.value == two.value and _FOR.fullmatch(text[end:after]):
            unit = two.unit or ("person" if _CAPTIVES.search(before(text, start)) else None)
            result[at : at + 2] = ((start, end, Figure("", one.value, unit)), (after, until, Figure("", two.value, unit)))
    return result


_CAPTIVES = re.compile(r"пленны|заключ[её]нн|prisoner|captive|detainee|prisonnier|[Gg]efangene|prisionero|포로|战俘|被俘|捕虜", re.IGNORECASE)
_FOR = re.compile(r"\s(?:на|for|contre|por|gegen)\s|換|换|対|대 ?")
"""What joins the numbers of an exchange (175 на 175 человек)."""


def _changed(found: list[Found], text: str, known: Units) -> list[Found]:
    """Give the two bare numbers of a change the unit of the noun that stands before it (flights rise from 50 to 84)."""
    result = list(found)
    for at, ((start, end, one), (after, until, two)) in enumerate(pairwise(found)):
        bare = not any(figure.unit or isinstance(figure.value, str) for figure in (one, two))
        if bare and (cue := _FROM.search(before(text, start))) and RANGE.fullmatch(text[end:after]) and _ENDS.match(text, until):
            clause = start - len(cue[0])
            opens = max(clause - _REACH, 0, *(text.rfind(mark, max(0, clause - _REACH), clause) for mark in ",;."))
            subject = " " + _BETWEEN.split(text[opens:clause], maxsplit=1)[0]
            unit = next((unit for word in _WORD_STARTS.finditer(subject) if (unit := known.count(subject, word.start() - 1)[0])), None)
            result[at], result[at + 1] = (start, end, Figure("", one.value, unit)), (after, until, Figure("", two.value, unit))
    return result


_REACH = 64
"""Characters before a change that may name what changes."""
_BETWEEN = re.compile(rf"\s(?:{BETWEEN})\s")
"""What comes after the noun of a change is no part of it (flights between the two countries)."""
_WORD_STARTS = re.compile(r"(?<!\w)(?=\w)")
_FROM = re.compile(r"(?<!\w)(?:from|de|von|с|со|del)\s(?:(?:about|environ|rund|etwa|unos)\s)?$")
_ENDS = re.compile(rf"\s?(?:[,.;:)]|$|\s?(?:{FUNCTION}|a|per|par|pro)\b)")


def _merged(found: list[Found], text: str) -> list[Found]:
    """Join hours and minutes, and the like, into one duration."""
    joined: list[Found] = []
    for start, end, figure in found:
        last = joined[-1] if joined else None
        if last and _is_duration(last[2]) and _is_duration(figure) and re.fullmatch(r"\s?(?:and|et|und|y|и|零|又)?\s?", text[last[1] : start]):
            value = _joined(str(last[2].value), str(figure.value))
            if value:
                joined[-1] = (last[0], end, Figure("", value, None))
                continue
        if last and _is_minutes(last, (start, end, figure), text):
            joined[-1] = (last[0], end, Figure("", f"{last[2].value}{figure.value}M", None))
            continue
        joined.append((start, end, figure))
    return joined


def _is_minutes(hours: Found, rest: Found, text: str) -> bool:
    """Tell whether a bare number after an hour or more is its minutes (une heure vingt, an hour and ten)."""
    _, at, whole = hours
    start, end, figure = rest
    if figure.unit is not None or figure.value not in range(2, 60) or not re.fullmatch(r"PT\d+H", str(whole.value)):
        return False
    # 1小时20分, or a bare number that ends what is said (an hour and ten).
    between = text[at:start]
    ends = re.fullmatch(r"\s(?:(?:and|et|und|y|и)\s)?", between) is not None and _STOP.match(text, end) is not None
    return ends or (between == "" and text.startswith("分", end))


_STOP = re.compile(r"[,.;:)]|$")


def _is_duration(figure: Figure) -> bool:
    return isinstance(figure.value, str) and figure.value.startswith("P")


def _joined(longer: str, shorter: str) -> str | None:
    order = "YMWDTHTMTS"
    units_ = [re.sub(r"[P\d.]", "", each) for each in (longer, shorter)]
    if order.find(units_[0]) >= order.find(units_[1]):
        return None
    return longer + (shorter[2:] if "T" in longer else shorter[1:])


def _duration(value: float, designator: str) -> str:
    time = designator.startswith("T")
    return f"P{'T' if time else ''}{_number(value)}{designator[-1]}"


def _number(value: float) -> float | int:
    return int(value) if value == int(value) else value
