"""Who else than the two who met has a say in what is told: officials named once, parties, trades, sources of the press."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from discrepancy.annotate.beside import preceding
from discrepancy.annotate.lexicon import IDEOGRAPHIC, Lexicon
from discrepancy.annotate.mentions import JAPANESE_PARTICLE, Mention
from discrepancy.annotate.namings.countries import STEM
from discrepancy.annotate.namings.korean import KOREAN_NO_NAME
from discrepancy.annotate.parties import Cast
from discrepancy.read.language import primary
from discrepancy.records import Readout

_NAMED = 8
"""So many signs no Chinese name has."""
_OFFICIAL = re.compile(
    r"(?:^|(?<=\s))(?:(?!대통령)[가-힣]{3} (?P<office>[가-힣·]{0,8}(?:장관|차관|대신|실장|수석|보좌관|교섭관|본부장|비서관|대변인|대사|특사|위원|청장|국장|의원))"
    r"|[가-힣]{1,6}(?<![은는이가의에서한된던할을를]) (?P<role>(?:부|상근부)?[가-힣]{0,4}(?:대사|공사|총영사|회장|이사장|주교|신부|목사|교수|조정관|대장|사령관|처장|소장|원장|당국자))(?![가-힣]*들))(?=[은는이가]\s)"
)
"""A Korean official with his name, by his office: one of state, whose bearer has a name of three syllables, or any other."""
_OTHERS = re.compile(
    r"\W*(?:(?:한편|이어|또한?|아울러|반면|다만|이에(?: 대해)?),? )?+(?!양국|양측|우리 정부)(?:[가-힣·\d]+(?<![은는와과]) ){0,4}?"
    r"(?P<who>[가-힣]*(?:(?:(?<![가-힣])[여야]|[가-힣]{2})당(?<![식해담배]당)|협회|연합회|업계|학계|재계|정치권|언론|외신|매체|전문가|분석가|당국자|(?:동포|교민|기업|업계) 대표|(?<![가-힣])(?!(?:관계|통상|국방|외교|보건|방역|세관|수사|사법|금융|군사|경찰|해경|이민|환경|과학|교육)당국)[가-힣]{2,4}당국|관계자|소식통|참석자|참가자|기업인|교민|동포|유족|주민|[가-힣]{0,4}단체|부인|부군|여사)들?)(?=(?:께서)?[은는]\s|에서는\s)"
)
"""Korean parties, trades, the press, those who attend."""
_ONCE = re.compile(r"(?<![가-힣])(?P<name>[가-힣]{2,6}(?<![은는이가의한서에고도와과로며을를인던할된해]))\s$")
"""A name before an office."""
_NAME = r"(?!(?:The|An?|His|Her|Their|Our|This|Dear|Thank|On|In|At|To|For|From|With|As|By|Turning|Regarding)\b)[A-ZÀ-Þ][\w’-]+(?:\s[A-ZÀ-Þ][\w’-]+){1,4}"
_SOURCE = re.compile(
    r"(?:[A-Z][^,.]{2,25},\s)?(?P<who>(?!(?:Answer|Respond|Reply|Speak|Talk)ing\b)(?:(?:An?|The|One|Two|Some|Several|[Aa]|[Tt]he)\s)?(?:[\w’-]+\s){0,4}?(?i:officials?|(?:person|people)(?=\s(?:familiar|close|briefed))|spokes(?:person|man|woman)|diplomats?|sources?|aides?|analysts?|observers|reporters?|journalists?))\b"
    r"[^.;:]{0,80}?(?<!be )\b(?:said|says|told|added|declined|denied|refused|asked)\b"
)
"""Who tells the press something and has no name: A senior official told reporters."""
_CHINESE = re.compile(
    r"(?!双方|两|会谈|会上|会后|会见|同时|此外|另外|对此|为此|此前|随后|当天|同日)(?:[^，。：；“”]{2,14}[，、])?(?P<who>[一-鿿·]{2,24}?)"
    r"(?:在[^，。]{1,14}[中上后时]|接受[^，。]{2,12}时|会[后上]|致[词辞]时?|进一步|随后|对此|首先|还|也|亦|则|明确|最后|再次|向[^，。]{2,6})*(?:表示|指出|强调|说|认为|称|介绍|坦言|直言|重申|回应|透露|告诉|批评|质疑|分析|分享|指(?=[，：]))(?!了?[^，。]{0,4}会议)"
)
"""How a Chinese sentence begins in which somebody says something."""
_CHINESE_ROLE = r"会长|代表|董事长|总裁|经理|大使|参赞|局长|司长|署长|市长|省长|州长|校长|院长|所长|教授|研究员|书记|主任|发言人|委员|参谋长|司令|上校|大校|领袖|助理|专家|学者|分析师|议员"
_CHINESE_OTHERS = re.compile(
    rf".*(?:(?:{_CHINESE_ROLE})[一-鿿·]{{0,8}}"
    r"|[使领]馆|协会|商会|工会|联合会|媒体|人士|官员|负责人|代表们|企业家们?|居民|民众)"
)
"""Officials, with their names or without, bodies, the press, those who attend."""
_REVEREND = r"(?:(?:the|Rt|Right|Rev|Revd|Reverend|Most|Dr|Prof|Mr|Ms|Mrs|Sir|Dame)\.?\s)*"
_LESSER = r"(?:議員|高官|当局者|関係者|(?<=[一-龥]{2})筋|次官|(?<!報道)局長|課長|室長|大使|公使|総領事|会長|社長|理事長|総裁|知事|市長|補佐官|秘書官|審議官|幕僚長|司令官|幹部|遺族|家族会)"
_JAPANESE = re.compile(
    rf"(?:^|(?<=[、。）)\s])|(?<=に対し)|(?<=に対して))(?:(?:同席|同行|出席|陪席)した|[^、。はがを]{{1,10}}の)?"
    rf"(?P<who>(?![両各]|同(?!行))[一-龥々ァ-ヴー・]{{0,10}}?{_LESSER})(?={JAPANESE_PARTICLE})"
)
"""A Japanese official, a member of parliament, somebody of a trade, by his office, wherever a clause begins."""
_CYRILLIC = r"[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?"
_FULL_NAME = rf"(?<!\bdes )(?<!\bder )(?<!\bdem )(?<!\bdel )(?!(?:Gobierno|Gouvernement|Regierung|Ministerio|Minist|Partie|Parte|Seite)\w*\b|(?:Mme|Monsieur|Madame|Frau|Herrn?|Señora?|Doña|Don|Dr)\b)(?:{_CYRILLIC}\s{_CYRILLIC}|[А-ЯЁ]\.\s?(?:[А-ЯЁ]\.\s?)?{_CYRILLIC}|[A-ZÀ-Þ][\w’-]+(?:\s(?:de|del|la|von|van|du)){{0,2}}\s[A-ZÀ-Þ][\w’-]+)"
_ROLE = (
    r"(?!(?:Zu[mr]?|Im|In|Beim?|Für|Mit|Auf|Nach|A[mn]|Vo[nm]|Über|Unter|Aus|Als|При|По|На|В|О|Об|Из|С|Для|Sur|Dans|En|À|Au|Pour|Con|Sobre|Para)\b)"
    r"(?:(?:[LlEe][ae]s?|[Ee]l|[Dd](?:er|ie)|[Uu]ne?|[Ee]ine?)\s)?(?:(?!(?:entre|avec|mit|zwischen|con|между)\s)[\w’'-]+,?\s){1,9}?"
)
"""What somebody is, with its article, before his name (Эксперт Института Павел Огурцов; El embajador moravo, Luka Branski)."""
_NEAR = 60
"""So far from the head of a sentence stands whose a spokesman is."""


class Others:
    """Finds whom the cast does not know, by the form of what is said of him."""

    def __init__(self, words: Lexicon, cast: Cast, readout: Readout) -> None:
        """Learn how the language has somebody speak, and the offices of those who met."""
        self.words, self.cast, self.language = words, cast, primary(readout.language)
        self.text, self.government = readout.text, readout.government
        # Searched for once: a text may be long, and its clauses many.
        self.introduced: dict[tuple[str, str], bool] = {}
        leaders = {person.label for person in (cast.home, cast.guest) if person}
        self.highest = tuple(title for person in cast.persons if person.label in leaders for title in person.titles)

    @cached_property
    def _named(self) -> re.Pattern[str]:
        """Somebody by his whole name, in English: Commissioner Adaeze Holt, who joined them, warned; the Registry's director, Henk Dalloway, has said."""
        return re.compile(rf"(?:[A-Z][^,.]{{3,60}},\s)?(?:[A-Z][a-z]+\s(?=[a-z]+\s[A-Z]))?(?:(?!wh|that\b|and\b|but\b|as\b)[a-z]+\s){{0,3}}{_REVEREND}(?P<name>{_NAME})(?:,\s[^,.]{{3,80}})?,?\s(?:has\s|had\s|also\s|then\s)?(?:{self.words.speaks.pattern})")

    @cached_property
    def _by(self) -> re.Pattern[str]:
        """Somebody by his whole name by whom something was said or shown to those who met, in English: A map was presented by Dr Adaeze Holt."""
        return re.compile(rf"\b(?:was|were)\s(?:also\s)?(?:presented|{self.words.speaks.pattern})\w*\sby\s(?P<who>{_REVEREND}(?P<name>{_NAME}))(?=[,.;]|\s[a-z])")

    @cached_property
    def _stranger(self) -> re.Pattern[str]:
        """Somebody by what he is and his whole name, in another Western language."""
        return re.compile(rf"(?:[^,.]{{3,60}},\s)?{_ROLE}(?P<name>(?!(?:{self.words.title.pattern})[а-яё]{{0,3}}\s){_FULL_NAME})(?:,(?:[^.;]{{3,90}},)?)?\s(?:[^\WA-ZÀ-ÞА-ЯЁ]\w*\s){{0,2}}?(?:{self.words.speaks.pattern})")

    @cached_property
    def _behind(self) -> re.Pattern[str]:
        """Somebody by what he is and his whole name behind his words: «…», resumió el diputado Luka Branski."""
        return re.compile(rf"(?:[,:]|\s[–—]|\s\s)\s(?:{self.words.speaks.pattern}|{self.words.behind.pattern})\w*\s(?![^.;]{{0,60}}\b(?:que|dass|что)\b)(?P<who>(?:[\w’'-]+\s){{0,5}}?(?P<name>(?!(?:{self.words.title.pattern})\s){_FULL_NAME}))")

    @cached_property
    def _nameless(self) -> re.Pattern[str]:
        """Somebody by what he is alone, behind words of his that begin the sentence: « … », se félicite l’ingénieure en chef."""
        leads = r"(?:dirigeant|chef|hôte|invité|Regierungs|Staats|mandatari|jefe|jefa)"
        return re.compile(rf"\s{{10,}},\s(?:{self.words.behind.pattern})\s(?P<who>(?:l[ea]\s|l’|une?\s|der\s|die\s|eine?\s|el\s|una\s)(?!{leads}|(?:{self.words.title.pattern})\b)[A-ZÄÖÜa-zà-ÿ][^,.;]{{3,80}})")

    @cached_property
    def _family(self) -> re.Pattern[str]:
        """Somebody by his family name and his office, in Chinese: 吴总理对此表示欢迎."""
        return re.compile(rf"(?:[^，。]{{2,14}}，)?(?P<who>(?P<name>[一-鿿]{{1,3}}?)(?P<office>{self.words.title.pattern}))(?=[对则也还亦在向]|{self.words.speaks.pattern})")

    def at_the_head(self, text: str, known: list[Mention]) -> Iterator[Mention]:
        """Give who speaks at the head of a sentence, without a name or by one that stands before any `known` mention."""
        if self.language == "zh":
            yield from self._chinese(text, known)
        if self.language in IDEOGRAPHIC:
            return
        if self.language != "en":
            yield from self._strangers(text, known)
            return
        if source := _SOURCE.match(text):
            yield Mention(*source.span("who"), source["who"], person=True)
        named = self._named.match(text)
        if named and not any(each.start < named.end() for each in known):
            yield Mention(*named.span("name"), named["name"], person=True)
        elif not known and (by := self._by.search(text)):
            yield Mention(*by.span("who"), by["name"], person=True)

    def _chinese(self, text: str, known: list[Mention]) -> Iterator[Mention]:
        """Give who says something in Chinese: by his role, or by a name that the text has had before."""
        match = self._family.match(text)
        family = match is not None and f"{match['office']}{match['name']}" in self.text
        match = match if family else _CHINESE.match(text)
        if match is None or any(each.start < match.end() for each in known if not each.weak):
            return
        who = match["who"]
        office = f"(?:{self.words.title.pattern}|{_CHINESE_ROLE})"
        if self.cast.home and self._spokesman(who):
            # What a spokesman says is his side's.
            yield Mention(*match.span("who"), self.cast.home.label)
        elif family or _CHINESE_OTHERS.fullmatch(who) or (len(who) < _NAMED and re.search(f"{office}{who}|{who}{office}", self.text)):
            yield Mention(*match.span("who"), who, person=True)

    def _spokesman(self, who: str) -> bool:
        """Tell the publishing side's spokesman by what a Chinese text calls him; another state's is called by that state too."""
        found = re.search(rf"(?:^|[，。\n])(?P<whose>[^，。\n]*)发言人{re.escape(who)}", self.text) or re.search(r"^(?P<whose>[^，。\n]*)发言人$", who)
        return found is not None and (self.government[:2] in found["whose"] or not re.search("国(?![防务家])", found["whose"]))

    def _strangers(self, text: str, known: list[Mention]) -> Iterator[Mention]:
        """Give who speaks by his name behind what he is, a spokesman, or a source of the press."""
        before = min((each.start for each in known), default=len(text))
        if (spokesman := self.words.spokesman.match(text)) and (side := self._whose(text)):
            yield Mention(*spokesman.span(), side, person=True)
        elif source := self.words.source.match(text):
            yield Mention(*source.span(), source[0], person=True)
        elif (named := self._stranger.match(text)) and named.end("name") <= before and not self._of_the_cast(named["name"]):
            yield Mention(*named.span("name"), named["name"], person=True)
        elif (named := self._behind.search(text)) and named.end("name") <= before and not self._of_the_cast(named["name"]):
            yield Mention(*named.span("who"), named["name"], person=True)
        elif (named := self._nameless.match(text)) and not known:
            yield Mention(*named.span("who"), named["who"], person=True)

    def _whose(self, text: str) -> str | None:
        """Return for whom a spokesman speaks: the guest, where the guest's country stands beside him, else one's own side."""
        home, guest = self.cast.home, self.cast.guest
        theirs = guest is not None and guest.country is not None and guest.country[:STEM].casefold() in text[:_NEAR].casefold()
        side = guest if theirs else home
        return side.label if side else None

    def officials(self, text: str) -> Iterator[Mention]:
        """Give an official with his name, whom a Korean or Japanese text may name but once (지상목 정책실장은), and who has none; a leader has a higher office."""
        if self.language == "ja" and self.highest:
            yield from (Mention(*match.span("who"), match["who"], person=True) for match in _JAPANESE.finditer(text) if not match["who"].endswith(self.highest))
        if self.language != "ko":
            return
        for match in _OFFICIAL.finditer(text):
            if not (match["office"] or match["role"]).endswith(self.highest):
                yield Mention(match.start(), match.end(), match[0], person=True)
        if other := _OTHERS.match(text):
            yield Mention(other.start("who"), other.end(), other["who"], person=True)

    def lesser(self, office: str) -> bool:
        """Tell an office that none of the cast has: in Japanese one below those who lead a side, which alone stands for neither of them; in Korean a mayor, whose word is a market's too."""
        if office.endswith("시장"):
            return not self.cast.holders(office)
        return self.language == "ja" and not self.cast.holders(office) and re.search(rf"{_LESSER}$", office) is not None

    def in_office(self, text: str, office: re.Match[str]) -> str | None:
        """Return who holds an office that none of the cast has, beside a name that a Korean text prints but once (댈러웨이 청장은), or by which it has introduced somebody else (헬레 브란트 펠던 총리와)."""
        name = _ONCE.search(preceding(text, office.start(), 12)) if self.language == "ko" else None
        if name is None or KOREAN_NO_NAME.fullmatch(name["name"]):
            return None
        known = self.cast.holders(office[1]) and (self._of_the_cast(name["name"]) or not self._introduced(name["name"], office[1]))
        return None if known else f"{name['name']} {office[0]}"

    def _of_the_cast(self, name: str) -> bool:
        return any(name in form for person in self.cast.persons for form in person.forms)

    def _introduced(self, name: str, office: str) -> bool:
        """Tell whether a Korean text introduces somebody of an office by his whole name and his country."""
        if (name, office) not in self.introduced:
            self.introduced[name, office] = re.search(rf"(?<=[가-힣] ){name} [가-힣]{{2,8}} (?:[가-힣]+ )?{office}(?=[과와을를]\s)", self.text) is not None
        return self.introduced[name, office]
