"""Whom a Korean readout names before an office."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from discrepancy.annotate.beside import HANGUL, places
from discrepancy.annotate.namings.forms import KOREAN_FAMILY, begins
from discrepancy.annotate.namings.pairs import SENTENCE, find_pairs, often_paired

_PARTICLE = r"(?:은|는|이|가|께|에게|과|와|도|의|을|를| 내외| 역시| 또한|[(（:),\]–‧·-])"
KOREAN_NO_NAME = re.compile(
    r"이에|이날|전날|오늘|어제|그제|내일|모레|금일|어젯밤|오전|오후|저녁|올해|내년|작년|지난해|조만간|우선|방금|현재|최근|이번|역대|미래|첫|당시|차기|직후|당초|월|정오|현|전|신임|동"  # when
    r"|여성|남성|최초의?|민간|여야|우리|겸|아침|양국?|양측|두|네|한|같은|상대국?|그"  # whose, how many
    r"|이어|또한?|아울러|다만|특히|먼저|이후|그리고|마지막으로"  # how a sentence begins
    r"|관련(?:해|하여)?|것[이은]|것은|데|식탁에는|한편|나아가|끝으로"  # words that go on
    r"|.*(?:공화국|연방|련방|왕국|[가-힣]당|대표부|위원회|사무국|의회|국회|하원|상원)"  # a state, a party, a body
    r"|(?!독일$)[한북미중일러영불독호몽](?:[·-]?[한북미중일러영불독호몽]|[·-][가-힣]{1,5}){1,3}"  # who meets whom: 한미, 한-베트남
)
"""What stands before an office and is no name, though nothing in its form tells."""
_KOREAN_ENDING = re.compile(r"(?:하여|[하시]며|[하시]고|대해|관련|에서|으로|은|는|을|를|에는|으며|[다라자][며고]|면서|와|과|의|하순|해서|도록|한|측이?|이자|[가-힣]{2}가)$")
_VISITED = r"(?<![가-힣]){0}[을를에]? (?:(?:공식|국빈|실무) )?(?:방문|순방|국민|기업|의회)|{0} ?(?:공화국|왕국|련방|연방|인민)|{0}측|주{0} ?대사"
"""What is done with a country, never with a person (올버리 총리와 회담, where 올버리를 공식 방문 중인 stands too)."""
_ATTACHED = "외무상|외무장관|외교부장|부상|국방상|무력상|수상|총리|대통령|주석|총비서|위원장|의장|국왕|특사"
"""Offices that a party's news agency prints behind a name without a blank."""
_REGNAL = re.compile(r"(?<=[가-힣]) \d{1,2}세(?= )")
"""Which of his name one is who reigns (아우렐 4세 국왕)."""
_QUOTED = re.compile(r"「(?P<name>[가-힣]+(?: [가-힣]+){0,3})(?:[(（][^)）]*[)）])?」(?= [가-힣])")
"""A name as a ministry sets it off (「브리안 켈테」 도르반 외교장관)."""
_INTRODUCED = r"(?<=[가-힣])[(（](?P<title>{0}) (?P<name>[가-힣]{{2,4}})[)）]"
"""Who heads the body behind which he stands in brackets (외교부(장관 하도윤)는)."""
_GIVEN = r"[가-힣]{1,7}(?<![은는이가과와의을를께에서한인된온던로며고중차])"
"""What may be a given name, whose form is no particle's."""
GLOSS = re.compile(r"(?<=[가-힣])\s?[(（][A-Za-zÀ-ž一-龥々][A-Za-zÀ-ž一-龥々 .,’'-]*[)）](?= )")
"""How a name is spelt elsewhere, between it and its country (이네스 벨트(Ines Velt) 코르반 총리)."""


_SYLLABLES = {"미": "미국", "중": "중국", "일": "일본", "러": "러시아", "영": "영국", "불": "프랑스", "독": "독일"}
"""Countries that a note calls by one syllable (루비오 미 국무장관)."""
_NO_CIRCUMSTANCE = "(?<=[가-힣)] )" + "".join(f"(?<!{word} )" for word in ("방문", "방[한미일중러]", "회담", "회의", "통화", "면담", "만찬", "오찬", "순방", "체류", "진행", "재임", "참석", "기간", "서명", "출국"))
"""Behind a name, not behind what goes on (방문 중 총리는, 회담 전 총리는)."""
_BEHIND_A_NAME = re.compile(rf"{_NO_CIRCUMSTANCE}(?:[전현] |(?P<land>[미러영불독일중])(?= ))")
"""Whether he still holds it, or the first syllable of his country, between a name and an office."""
_ONE_WORD = re.compile("[가-힣]+ ")
"""What may stand between a country and an office: a field."""


def spelt_out(text: str, title: re.Pattern[str]) -> str:
    """Return a text with the whole name of a country that stands between a name and an office by its first syllable, and nothing of whether he still holds it (아소 전 총리)."""

    def printed(match: re.Match[str]) -> str:
        land, at = match["land"], match.end() + (match["land"] is not None)
        # 중 is amid, too: it is China only at the office itself.
        word = _ONE_WORD.match(text, at) if land != "중" else None
        held = title.match(text, at) or (word and title.match(text, word.end()))
        return (_SYLLABLES[land] if land else "") if held else match[0]

    return _BEHIND_A_NAME.sub(printed, text)


def korean(text: str, title: str, opening: str) -> list[tuple[str, str]]:
    """Return the names before an office, with it."""
    text, opening = (GLOSS.sub("", _REGNAL.sub("", _QUOTED.sub(r"\g<name>", each))) for each in (text, opening))
    plain = find_pairs(rf"(?<![가-힣\d])(?P<name>[가-힣]{{1,8}}?)(?: |(?=\S*동지))(?P<title>(?:(?:{title}) )?특사|{title})(?:님|동지)?(?={_PARTICLE}(?!신))", text)
    # A mayor's word is a market's too (쌀 시장): he is named again.
    plain += find_pairs(_INTRODUCED.format(title), text)
    plain = [each for each in plain if not re.fullmatch(title, each[0]) and (each[1] != "시장" or _again(each, plain))] + find_pairs(rf"(?P<title>{title})이신 (?P<name>[가-힣]{{2,5}})(?= )", text)
    if "동지" in text:
        # 데카드외무상은: who has a comrade writes so.
        plain += [pair for pair in find_pairs(rf"(?<![가-힣\d])(?P<name>[가-힣]{{2,8}}?)(?P<title>{_ATTACHED})(?={_PARTICLE})", text) if not re.fullmatch(title, "".join(pair))]
        # 위원장이신 리철동지께서, 외무상 안똔 드레스끼동지를: where an office stands before it.
        plain += [pair for pair in find_pairs(rf"(?P<title>{_ATTACHED})(?:이신)? (?:[가-힣]{{1,5}} )?(?P<name>[가-힣]{{2,6}}?)동지(?={_PARTICLE})", text) if not re.fullmatch(title, pair[0])]
    often = often_paired(plain, opening)
    # Whoever stands before one of them there, and once before an office: what stood between was his country.
    once, known = {*often}, {name for name, _ in often}
    words = opening.split()
    heads = {first for first, second in pairwise(words) if second in known}
    # Before a body a country may stand, too (캐서린 타이 미국 무역대표부 대표와).
    heads |= {first for first, body in zip(words, words[2:], strict=False) if body in known and KOREAN_NO_NAME.fullmatch(body)}
    often += [pair for pair in plain if pair[0] in heads and pair not in once]
    times = Counter(name for name, _ in plain)
    named = {name for name in {name for name, _ in often} if of_a_whole(name, text, title) or not _korean_no_name(name, times[name], text)}
    # Between a name and its office stands a country or a given name (홀로런베이 밸메로 대통령, 구즈미 지하야 총리), no second person.
    between = {second for first, second in pairwise(opening.split()) if first in named and second in named}
    between |= _countries(named, opening, text, title)
    pairs = [each for each in often if each[0] in named - between]
    last = _last_parts(named - between, text, title)
    found = _korean_whole([each for each in pairs if each[0] not in last], opening, title)
    return found + _once(named, {name for name, _ in often} - named, opening, title)


def _again(pair: tuple[str, str], pairs: list[tuple[str, str]]) -> bool:
    """Tell whether somebody stands beside his office again, by the same name or by a part of it (서민호 시장, 서 시장)."""
    return sum(title == pair[1] and (name == pair[0] or begins(name, pair[0], "ko")) for name, title in pairs) > 1


def _countries(named: set[str], opening: str, text: str, title: str) -> set[str]:
    """Return what stands before an office as a country does: behind who has it (구즈미 지하야 벨자 방위대신의), or in headings alone (벨자 방위대신과 통화); a person hardly ever stands beside no office."""
    families = "|".join(map(re.escape, sorted(named))) or "(?!)"
    behind = set(re.findall(rf"(?<![가-힣])(?:{families}) {_GIVEN} ([가-힣]{{2,8}}) (?=(?:{title}))", opening))
    sentences = "\n".join(line for line in text.split("\n") if SENTENCE.search(line))
    # A name stands there with a country behind it, too.
    in_office = {name for between in ("", " [가-힣]+") for name in re.findall(rf"(?<![가-힣])(?=([가-힣]+){between} ?(?:{title}))", sentences)}
    return {name for name in named & (behind | named - in_office) if len(name) > 1 and re.search(rf"(?<![가-힣]){name}(?! ?(?:{title}))", sentences)}


def _once(named: set[str], countries: set[str], opening: str, title: str) -> list[tuple[str, str]]:
    """Return whom an opening introduces before his country and nobody names again (구즈하라 도키코 나쓰쿠모 총리와: 총리는)."""
    lands = "|".join(re.escape(each) for each in sorted(countries) if not KOREAN_NO_NAME.fullmatch(each)) or "(?!)"
    once = re.finditer(rf"(?<![가-힣])(?P<name>(?:{_GIVEN} )?[가-힣]{{1,7}}(?<![은는의을를께])(?<!에서|중인|문한)) (?:{lands}) (?P<title>{title})님?(?=[과와을를])", opening)
    names = ((match["name"].split(), match["title"]) for match in once)
    return [(" ".join(name), title) for name, title in names if len("".join(name)) > 1 and named.isdisjoint(name) and not any(map(KOREAN_NO_NAME.fullmatch, name))]


def _last_parts(named: set[str], text: str, title: str) -> set[str]:
    """Return what stands but once before an office, behind a name that others stand before it by: a last name (라샨 빈 타흐누르 알실완 왕세자), what an envoy is for."""
    first = "|".join(map(re.escape, sorted(named))) or "(?!)"
    wholes = re.finditer(rf"(?<![가-힣])(?:{first})(?: [가-힣]+(?<![은는이가과와의을를께])(?<!에서)){{0,3}} (?P<last>[가-힣]+) (?:{title})", text)
    return {match["last"] for match in wholes if match["last"] in named and len(re.findall(rf"(?<![가-힣]){match['last']} (?:{title})", text)) == 1}


def _korean_whole(found: list[tuple[str, str]], opening: str, title: str) -> list[tuple[str, str]]:
    """Give a family name that stands beside an office its whole name, which an opening prints with a country behind (위청웨 란숴 국가주석)."""
    wholes = list(re.finditer(rf"(?<![가-힣])(?P<name>[가-힣]{{2,5}}(?<![은는을를께])) (?P<country>[가-힣]{{2,8}})(?: [가-힣]{{1,3}}국)? (?P<title>{title})", opening))
    families = {name for name, _ in found if len(name) < KOREAN_FAMILY}
    named = [(match["name"], match["title"]) for match in wholes if not KOREAN_NO_NAME.fullmatch(match["name"]) and any(begins(match["name"], family, "ko") for family in families)]
    countries = {match["country"] for match in wholes if (match["name"], match["title"]) in named}
    return [each for each in found if each[0] not in countries] + named


def of_a_whole(name: str, text: str, title: str) -> bool:
    """Tell the family name of somebody whose whole name stands before an office (한지우 외교부 장관: 한 장관 is no one minister); 국방부 is a ministry."""
    return len(name) == 1 and re.search(rf"(?<![가-힣]){name}[가-힣]{{2}}(?<![부처원실청회]) (?:[가-힣]+ )?(?:{title})", text) is not None


def _korean_no_name(name: str, times: int, text: str) -> bool:
    """Tell a word that happens to stand before an office, so many times, from a name."""
    # A name hardly ever stands without its office; a country often does.
    alone = len(name) > 1 and (len(list(places(name, text, HANGUL))) > 2 * times + 1 or re.search(_VISITED.format(re.escape(name)), text) is not None)
    # 구로이와 ends like a word with a particle; only a name comes before an office again and again, or heads a heading (마루한 대통령, …).
    heads = re.search(rf"^{re.escape(name)} [가-힣]+,", text, re.MULTILINE) is not None
    return alone or KOREAN_NO_NAME.fullmatch(name) is not None or (times < 3 and not heads and _KOREAN_ENDING.search(name) is not None)
