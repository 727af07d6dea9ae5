"""Which numbers count anything: not the two sides, a place in an order, the end of a name, or a share (nine out of ten)."""

from __future__ import annotations

import re
from itertools import pairwise

from discrepancy.annotate.numerals.numeral import Numeral, before
from discrepancy.annotate.ranges import BETWEEN
from discrepancy.annotate.units import Units
from discrepancy.annotate.wording import FUNCTION

_OTHER = r"other|more|further|additional|autres|nouveaux|nouvelles|weitere[nr]?|andere[nr]?|otr[oa]s|nuev[oa]s|других|другие|новых|новые"
"""Two more of a kind are not the two sides."""
_PARTIES = re.compile(
    rf"\s(?:(?!(?:{FUNCTION}|{BETWEEN}|{_OTHER}|avec|mit|con)\b)\w+\s){{0,2}}(?:friends|neighbou?rs|adversaries|leaders|sides|countries|nations|presidents|prime ministers|ministers|governments|peoples|parties|heads|states|principals|militaries|powers"
    r"|dirigeants|parties|pays|présidents|présidentes|chefs|ministres|peuples|nations(?!\sd(?:['’]|es?\b|u\b))|États(?!\sd(?:['’]|es?\b|u\b))|gouvernements|capitales|voisins|voisines|rivales|rivaux|puissances"
    r"|Länder|Seiten|Staaten|Regierungen|Präsidenten|Völker|mandatarios|países|Estados|gobiernos|presidentes|pueblos|partes|naciones|jefes|socios|vecinos|vecinas|potencias"
    r"|стран|государств|лидер|президент|сторон|народ|глав|держав|сосед)",
    re.IGNORECASE,
)
_HAN_BARE = re.compile(
    r"(?:多|余|来(?=[个名人家艘年天]))?(?:"
    r"[到至](?=[一二三四五六七八九十])"  # to the second number of a range
    r"|万|亿|兆"
    r"|個月|个月|か月|月(?![球饼])|年(?!级)|天|周(?!年|边(?![境界防]))|日間|週間|个?星期|小时|時間|分钟|分間|分(?=余|ほど|程度|あまり|以上|以内|弱|強|を超)"
    r"|名|人(?!民|文)|位(?!于|置|列)|日(?=[后後内]|以[内上]|之内|を経|が経|前に)|份|家(?!人)|艘|架|项(?!目)|倍|大?类(?![似比型别推])|轮|次(?!元)|省(?!钱|时|力|级|份|委|长)|市(?!场|民|值|长)|班|国(?!元首|人民|关系|际)|か国|カ国|社|件|基|回|所|点(?!半)|条|处|座"
    r"|吨|公里|隻|機|便|頭|校|発|响|響|場|场|张|張|根|颗|辆|台(?!湾|风|阁|堂)|枚|棵|册|封|幅|套|笔|种|岁|载|期(?!工程)|度(?!目|と|も)|分野|基|個|个|起(?!来|到|至|义|源|点|步)|歳(?!入|出|月|末|暮)|才(?!能|会)|州|県|批|周年|つ|文書|大臣|首脳|外相|大[^，。、；家会洲国]{0,4}?(?:倡议|支柱|领域|原则|任务|目标|工程|行动|走廊|举措|方向|板块)|户|间(?!接|谍|隙|歇|的)|株|匹|顶|篇|支(?!持|柱|付|出|援|撑|票)|部(?!门|长|委|队|级|分|署|位|落|下|曲)|本(?!国|土|着|次|来|报|地|质|身|币|届|月|年|周|轮|人|日|格|部|社)|箱|枚|列(?![入为席举車车强])|对(?![外内话于方策接照应比手象])|巻|栋|幢|棟|艇|趟|双(?![方边重赢向多边])|层(?![面级次])|首(?![脑脳都相席次要先批个届])|只(?![要有是能])|头(?![号等])|通(?![商道讯訊信过過航关関貨货])|軒|戸|羽|項目|品目|都市|大学|施設|地点|機関|団体|か所|カ所|ヶ所|箇所|路線|往復|世帯"
    r"|发(?=炮弹|子弹|导弹|火箭)|门(?=课|[火大]炮|榴弹炮|礼炮|语言|学科)|口(?=[水油气]?井)|亩|剂|例(?![如外行会子])|宗(?![旨教派族主法])|票|节(?=课|车厢)|毫米|航次|袋|升(?![级值温至高空格学])|瓶|级(?=地震|台风|飓风)|把(?=钥匙|伞|枪)"
    r"|両(?=[、。がをのにで])|冊|着(?=[、。がをの])|リットル|チーム|議席|種類|区間|駅|床(?=[、。がをの])|室(?=[、。がをの])|言語|作品|章(?![程])|段階|組(?![織合閣])|地域"
    r")"
)
"""What a number in ideographs counts."""
_MANY = 3
"""Ideographs of a number that counts whatever follows: a shorter one may be a name (二十方集团, 五十嵐)."""
_HAN_PAIR = re.compile(r"人(?=遇难|死亡|受伤|丧生|失踪|获救|被|身亡|死伤|死傷|負傷|が死)|[到至][一二三四五六七八九十]|年|个月|月|か月|天|个?小时|時間|周|週間|名|日間|倍|か国|基|つ|[架艘隻機件份项批次轮条座场張张套辆颗棵册幅所支枚栋匹册](?![元国])|家(?=[^人族园庭])|处(?=[^于在理])|起(?=[^来到至义源点步])|期(?=工程|实施|建设|进行|拨付|项目)|度(?!目|と|も)|成(?=[一二三四五六七八九]|[，,。、])|割|个(?!国家|大国|邻|一百|经济体|民族|文明|方面|伙伴|发展中|社会|主权)")
"""What two of count, where a pair of sides or a name has none of these."""
MEASURES = frozenset({"km", "m", "cm", "km²", "m²", "m³", "kg", "ton", "hectare", "kW", "MW", "GW", "kWh", "MWh", "GWh", "TWh", "°C", "mile", "nautical mile", "barrel", "percentage point"})
TENTHS = re.compile(r"割(?!引|り)|할(?=[가은을의로에이도만과 ,.])|成(?![为為立功果员員长長就本绩績熟都型分交败效语因群才品年千百]|人(?![口员士群]))")
"""四割, 三成, 4할: forty, thirty percent."""
_KATAKANA = re.compile(r"(?<!マグニチュ)[ァ-ヶー]{2}$")
_UNCOUNTED = re.compile(r"[のにをはがへでとも、。」）)]|首脳|サミット|外相|$")
_NAMED = 100
"""Numbers below this, before 호, end a name."""
_DEFINITE = re.compile(r"\b(?:the|these|those|our|their|its|his|her|les|des|aux|nos|leurs|ses|ces|tous|toutes|los|las|nuestros|nuestras|sus|die|den|der|unsere)\s$", re.IGNORECASE)
"""The two, les deux: the two known already, no count unless a noun says what they are."""
_BODIES = "blocs|camps|orillas|theat(?:re|er)s|regions|continents|banks|cities|universities|villes|banques|universités|ciudades|bancos|universidades|economies|democracies|capitals|republics|societies|armies|navies|forces|agencies|ministries|institutes|representatives|envoys|principals|delegations|teams|parliaments|chambers|structures|allies|partners|systems|oceans|cultures|civili[sz]ations|women|friends|chambers|houses|chambres|rivales|cámaras|ends|côtés|bords|rives|lados|économies|démocraties|républiques|sociétés|armées|marines|agences|ministères|délégations|équipes|parlements|partenaires|alliés|économías|economías|democracias|capitales|repúblicas|sociedades|ejércitos|armadas|agencias|ministerios|delegaciones|equipos|aliados|cancilleres"
_NO_ADJECTIVE = rf"{FUNCTION}|also|have|had|has|were|are|will|met|held|spoke|took|hold|share|exchange|then|both|first|last|ont|sont|se|étaient|avaient|han|\w+(?:ed|mos)"
_NO_PLURAL = rf"{FUNCTION}|was|has|as|is|plus|dans|sans|vous|nous|others|autres|premiers|derniers|otros|más|además|\w+mos"
_THINGS = re.compile(
    rf"(?!(?:[\s-]\w+){{0,3}}?\s(?:{_BODIES})\b)(?:[\s-](?!(?:{_NO_ADJECTIVE})\b)[^\W\d_]+(?:-[^\W\d_]+)?){{0,2}}\s(?!(?:{_NO_PLURAL})\b)[^\W\d_]+(?:-[^\W\d_]+)?[sx]\b",
    re.IGNORECASE,
)
"""What two known already are: things, not the two sides or a body that each of them has."""


def without_shares(counted: list[Numeral], text: str, known: Units) -> list[Numeral]:
    """Leave out the two numbers of a share (nine out of ten, neun von zehn, 5人に1人)."""
    shares: set[int] = set()
    for one, two in pairwise(counted):
        between = text[one.end : two.start]
        part = one.value < two.value <= 100 and (_EVERY.fullmatch(between) or (between == " in " and (_BARE.match(text, two.end) or known.nouns.persons.match(text, two.end))) or (two.value == 10 and _OF_TEN.fullmatch(between)))
        if (part and not known.duration(text, two.end)[0]) or ((two.value == 1 or two.value < one.value == 10) and _ONE_OF.fullmatch(between)):
            shares |= {one.start, two.start}
    return [each for each in counted if each.start not in shares]


_EVERY = re.compile(r"\s(?:out\sof|out\sof\severy|in\severy|de\scada|(?:[^\W\d_]+\s)?sur|von\sje|из\sкаждых)\s")
_BARE = re.compile(rf"(?=[;.,)]|$|\s(?:{FUNCTION})\b)")
"""Nothing is counted after it: nine in ten, not 3 in 10 provinces."""
_OF_TEN = re.compile(r"\s(?:of|von|из)\s")
_ONE_OF = re.compile(r"(?:人|社|件|か国)に| ?(?:명|곳|개|건) ?(?:중|가운데) ?")


def around(patterns: tuple[re.Pattern[str], re.Pattern[str]], text: str, numeral: Numeral) -> int | None:
    """Return where what stands around a number ends, or null where it does not."""
    preceding, following = patterns
    match = following.match(text, numeral.end)
    return match.end() if match and preceding.search(before(text, numeral.start)) else None


def counts(text: str, numeral: Numeral, language: str, known: Units) -> bool:
    """Tell whether a number in words counts something: not the two sides, not a set phrase (一带一路)."""
    if language in {"zh", "ja"}:
        if (numeral.value == 1 and (around(known.one, text, numeral) or known.alone(before(text, numeral.start), text, numeral.end) is not None)) or known.harmed.match(text, numeral.end):
            return True
        following = text[numeral.end : numeral.end + 6]
        printed = text[numeral.start : numeral.end]
        preceding = before(text, numeral.start)
        if preceding.endswith(("数", "几", "何")) or (preceding.endswith("上") and printed[0] in "百千万"):
            return False
        if preceding.endswith(("第", "百分之")):
            return preceding.endswith("百分之")
        if following.startswith("分") and preceding.endswith(("小时", "小時", "時間")):
            return True
        scaled = printed.endswith(("万", "亿", "億", "兆")) or len(printed) >= _MANY
        if numeral.value > 1 and (known.currency(text, numeral.end)[0] or known.nouns.count(text, numeral.end)[0] in MEASURES):
            return True
        if language == "ja" and numeral.value > 1 and known.papers.match(text, numeral.end):
            return True
        if numeral.value < 3 and _HAN_PAIR.match(following) is None:
            return False
        if printed in {"一"} and not re.match(r"(?:年期|[年周天](?:以上|以内|之内|内|后)|年(?:多|半|有效期|过渡期|宽限期)|年間|个月|个?小时|時間|か月|艘|割(?!引|り)|成(?=[一二三四五六七八九]|[，,。、；的])|名(?!义|副)|架(?!子|构))", following):
            return False
        return scaled or TENTHS.match(following) is not None or _HAN_BARE.match(following) is not None
    if numeral.value == 2 and not known.duration(text, numeral.end)[0] and _is_pair(text, numeral, known):
        return False
    if language == "ko":
        return numeral.value > (2 if _LANDS.match(text, numeral.end) else 1) or re.match(r" ?(?:명(?=[이은과을] |,)|시간|달|쌍|년|벌|기(?=[가는를의])|켤레|자루|그루|마리|권|척)", text[numeral.end :]) is not None
    return True


_LANDS = re.compile(" ?나라")
"""Two of them are the two sides."""


def _is_pair(text: str, numeral: Numeral, known: Units) -> bool:
    """Tell whether two are the sides of the meeting, what each side has one of, or two named before."""
    preceding = before(text, numeral.start)
    # Двое граждан третьих стран are persons.
    if _ANOTHER.search(preceding) or known.crowd.match(text, numeral.start):
        return False
    definite = _DEFINITE.search(preceding) is not None
    return _PARTIES.match(text, numeral.end) is not None or (definite and _THINGS.match(text, numeral.end) is None)


_ANOTHER = re.compile(r"\b(?:another|otr[oa]s|weitere|ещё|еще|других)\s$", re.IGNORECASE)


def ordinal(text: str, numeral: Numeral, language: str, known: Units) -> bool:
    """Tell a place in an order, or a name's number, from a figure; an anniversary counts years, as 周年 and 주년 do."""
    if known.jubilee.match(text, numeral.end):
        return False
    preceding, after = before(text, numeral.start), text[numeral.end :]
    if preceding.endswith(("第", "제")) or (known.numbered.search(preceding) and _names(text, numeral, language, known)):
        return True
    # On Channel 4: a name that a number ends, where nothing follows that it may count.
    if numeral.digits and text[numeral.end - 1].isdecimal() and _NAME.search(preceding) and _ENDED.match(after) and not _LISTED.match(after):
        return True
    # Partnership 3.0, «Звезда – 2»: what a name ends with.
    if re.search(r"[A-Z]\w+\s$", preceding) and text[numeral.start : numeral.end].endswith(".0"):
        return True
    if re.search(r"\w\s?[—–-]\s?$", preceding) and after.startswith(("»", "”", '"', "」", "』")):
        return True
    # “愿景2040”: a name in quotation marks ends in it.
    if numeral.digits and after[:1] in {"”", "」", "』"} and re.search(r"[^\W\d_]$", preceding):
        return True
    # Das 18. Paket: a full stop after a number that an article precedes.
    if language == "de" and _ARTICLE.search(preceding) and re.match(r"\.\s[A-ZÄÖÜ]", after):
        return True
    # «Согласие восьми»: the last word of a name in quotation marks.
    if numeral.value < _NAMED and _UNQUOTED.match(after) and _QUOTED.search(preceding):
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
    return re.match(r"\s(?:bis|ter)\sde\b|(?:st|nd|rd|th|e|er|ère|ème|\.?º(?!C)|\.?ª|-й|-го|-я|-е|-м|-ю|-х|-му|-ый|-ой|-ом)\b|世纪|世紀|세기|번째|일째|위(?=[를로]\s|에 |였)|항(?=[에의과와을,. ])|호기|진(?=[ 이은을의과와,.)]|$)|(?:사단|여단|연대|함대|전단|비행단|군단|공구|터미널|활주로|부두)(?![가-힣]{2})|과(?=[(（]| ?(?:전화|담당))|면(?=[ ,.에]|$)|선(?= (?:국회)?의원)|인자(?![가-힣]{2})|[号號](?!码(?!头))|차(?=[\s,.·)]|로\s)|차전지|番(?:[艦機船館](?!能|関|器)|出口|線)|(?:つ|番|度|回|番艦|ページ|件|人|発|本|社|校|枚|隻|機|台|か国|カ国|例|年|日|期)目(?![標的安途録指])|階(?!建|層|級)|楼(?!房|宇|盘|市)|路(?:公交|车|汽车)|학년|급(?= |의|으로)|층(?!짜리| 규모| 건물| 높이|수)|번 ?(?:국도|출구|게이트|버스)|\.\s(?:Gipfel|Jahrhundert|Sitzung|Jahrestag|Quartal|Halbjahr|Runde|Treffen|Mal)|분기", after) is not None


def _names(text: str, numeral: Numeral, language: str, known: Units) -> bool:
    """Tell whether a number after what may bear one is its name: 附件3, not 附件三个 or a zone 5 km wide."""
    unit = known.nouns.count(text, numeral.end)[0]
    if language in {"zh", "ja"}:
        return unit is None
    # Under item 5, 12 countries spoke: what counts is no further number of the name.
    return unit not in MEASURES and not (unit and _FURTHER.search(before(text, numeral.start)))


_FURTHER = re.compile(r"\d,\s$")


_QUOTED = re.compile(r"[«“„][A-ZА-ЯЁÄÖÜ][^«»“”„]*\s$|(?:«\s|[»‘])[A-ZÉÄÖÜ가-힣][^«»“”„‘’]{1,25}\s$")
_UNQUOTED = re.compile(r"[»”“«]|\s»|’(?!\w)|’(?=\s)")
_ARTICLE = re.compile(r"\b(?:[Ee]ine?[mnrs]?|[Dd](?:as|er|ie|en|em|es)|[Zz]u[mr]|[Bb]eim|[Ii][mn]s?|[Vv]om|(?:ihr|sein|unser|dies)e?[nmrs]?)\s$")
_NAME = re.compile(r"[^\s.!?:;–—]\s(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|[A-Z]{2})\b)[A-ZÀ-ÝА-ЯЁ][a-zà-ÿа-яё]+\s(?:\d{1,2}\s(?:and|et|y|и)\s)?$")
_LISTED = re.compile(r",\s\d+(?:[.,]?\s|$)")
"""Zuletzt, in den Jahrgängen 120, 135 und 150: numbers that are listed name nothing."""
_ENDED = re.compile(r"[;.,)]\B|$|\s(?:and|et|y|in|en|at|on|is|was)\b")
