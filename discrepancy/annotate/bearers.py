"""Who holds an office that a text prints without a name: the President, der Minister, 총리는, Президент Ормонской Республики."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cached_property

from discrepancy.annotate.beside import NEAR, following, preceding
from discrepancy.annotate.cast import Person
from discrepancy.annotate.heard import Heard
from discrepancy.annotate.lexicon import IDEOGRAPHIC, Lexicon
from discrepancy.annotate.mentions import BESIDE_OFFICE, JAPANESE_PARTICLE, Finder
from discrepancy.annotate.names import Names
from discrepancy.annotate.namings.countries import STEM
from discrepancy.annotate.namings.russian import FIELD, STYLED, root, stem, unstyled
from discrepancy.annotate.others import Others
from discrepancy.annotate.parties import Cast
from discrepancy.annotate.ranks import ROYAL, holds
from discrepancy.annotate.sexes import office_is_hers, sexes
from discrepancy.annotate.sides.japanese import HEAD
from discrepancy.annotate.sides.side import Sides
from discrepancy.annotate.turns.korean import BRIEFERS
from discrepancy.read.language import primary
from discrepancy.records import Readout

_ADJECTIVE = 4
"""So many letters an adjective has in common with its country (Moravia, moravo)."""
_LESSER = re.compile(
    r"(?i:envoy$|senator$|посол|секретарь|спикер|директор|губернатор|мэр|спецпредставитель|комиссар|ambassad|commissaire|envoyé|maire|botschafter|bürgermeister|sonderbeauftragte|embajador|vicecanciller|viceministr|vicepresident|vice-président|subsecretari|alcalde|consejer|gouverneur|gobernador|diplomat|diplomátic|director|rector|prefect|intendent|fiscal|contralor|procurador|comandante|советник|начальник|уполномоченн|командующ|управляющ|инспектор|аудитор|прокурор|генпрокурор|генеральный прокурор)"
)
"""Offices that nobody who leads a side has unless the text says so: without a name they are somebody else's."""
_APPOSED = re.compile(r"(?:\s[a-zà-ÿ]+)?,\s[A-ZÀ-Þ][\w’-]+\s[A-ZÀ-Þ]")
"""A name behind such an office: El embajador moravo, Luka Branski."""
_NATIONAL = re.compile(r"(?:ien|ienne|ais|aise|ois|oise|éen|éenne|ain|aine|ano|ana|eño|eña|és|esa|án|ense|chin[oa]|rus[oa]|argentin[oa]|filipin[oa]|palestin[oa]|grieg[oa]|norueg[oa]|suec[oa]|chec[oa]|polac[oa]|eslovac[oa]|turc[oa]|suiz[oa]|sche|er)$")
"""How the adjective of a country ends in French, Spanish and German."""
_BODY = r"(?:\s(?P<body>МИДа?|Мин[а-яё]+|Правительства|Кабинета(?: [Мм]инистров)?|Совета [Мм]инистров|Государственного [Сс]овета|Генерального [Шш]таба|Генштаба|[Рр]еспублики|Федерации|Государства|Королевства)(?=[\s,.]))"
"""A body of state that an office is of, whatever the country."""
_OUR = re.compile(r"\b[Нн]аш\s\Z")
"""What stands before the office of one's own leader."""
_NO_STATE = r"(?:Комитет|Комисси|Палат|Парти|Фракци|Банк|Фонд|Ассоциаци|Союз|Генерал|Генштаб|Администраци|Служб|Агентств|Институт|Корпораци|Компани|Департамент|Управлени|Делегаци)"
"""What else the head of something may be of: he leads no state."""
_LOWER = r"(?:(?:vice |deputy )?(?:president|prime minister|premier|chancellor|chairman|chairperson)|(?:foreign |defen[cs]e |trade )?(?:minister|secretary)|secretary of state|secretary[ -]general|king|queen|emir|sultan|crown prince|governor|speaker|head of (?:state|government)|ambassador|envoy|senator)(?!\s(?:of|for)\b)"
"""Offices as news agencies print them, behind an article."""
_OF_A_STATE = r"of\s(?:the\s(?:[A-Z][\w’'-]+\s){0,3}?(?:Republic|Kingdom|State|States|Federation|Union|Emirates|Commonwealth|Confederation|Sultanate|Philippines|Netherlands|Gambia|Bahamas|Maldives)\b(?:\sof\s(?:the\s)?[A-Z][\w’-]+(?:\sand\s[A-Z][\w’-]+)?)?|[\w’]+)"
"""What an English office is of: the Republic of Qiaria, the Velan Federation, Corvane."""
_STYLE = re.compile(r"(?:Republic|Kingdom|States?|Federation|Federal|Union|United|Emirates|Commonwealth|Confederation|Sultanate|Socialist|Democratic|Islamic|Arab|People|Hashemite|Grand|Duchy|Co)\b")
"""Words of a state's style, which tell no country."""
_FIELD = re.compile(r"\sfor(?:\s(?:[A-Z][\w’-]*,?|and|the))+")
"""What a minister is for, and who he is."""
_ARTICLES = {"en": r"(?:[Tt]he\s)?", "fr": r"(?:[Ll](?:[ea]\s|’)|(?=S(?:a Majesté|on Altesse)))", "de": r"(?:[Dd]er(?!\s\w+in\b)|(?<=[Ww]orten )der|(?<=Angaben )der|(?<=[Ss]icht )der|[Dd]ie|[Dd]as(?=\s\w+haupt\b))\s(?:[a-zäöüß]{3,}sche\s|[A-ZÄÖÜ][a-zäöüß]{3,}er\s)?", "es": r"(?:(?:[Ee]l|[Ll]a)\s|(?=Su (?:Majestad|Alteza))|^(?=[A-Z]))"}
"""What stands before an office without a name."""


class Bearers:
    """Finds the offices of one readout that stand without a name, and tells whose they are."""

    def __init__(self, words: Lexicon, cast: Cast, names: Names, readout: Readout, finders: list[tuple[Person, Finder]], others: Others, sides: Sides, heard: Heard) -> None:
        """Take who takes part, what finds them, and what the text calls the sides."""
        self.words, self.cast, self.names, self.finders, self.others = words, cast, names, finders, others
        self.sides, self.heard = sides, heard
        self.language, self.government = primary(readout.language), readout.government
        self.alone = _alone(words, self.language)
        self.sexes = sexes(readout.text, (person for person in (cast.home, cast.guest) if person), self.language, words.title.pattern) if self.language not in IDEOGRAPHIC else {}

    def find(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Give where an office stands without a name ("the President", 총리는), and who holds it."""
        if self.language == "ru":
            yield from self._russian(text)
            return
        for match in self.alone.finditer(text):
            if self.language == "ko" and self.heard.own_voice and self.cast.guest and text.startswith("님", match.end()):
                # He who tells it himself honours him whom he met.
                yield match.start(), match.end(), self.cast.guest.label
                continue
            if (self.language == "en" and self._named_behind(text, match.end())) or (_LESSER.match(match[1]) and _APPOSED.match(text, match.end())) or self.others.lesser(match[1]):
                continue
            office = match[1] if match[1][:1].isupper() else match[1].title().replace(" Of ", " of ")
            if holder := self.sides.same_office(match) or self.others.in_office(text, match) or self._foreign(text, match) or self._holder(office, match[0].replace(match[1], office)):
                article = text[match.start() : match.start(1)].strip()
                hers = office_is_hers(article, match[1], "", self.language)
                likely = self.of_that_sex(holder, hers)
                # La Mandataria, where two men met, is somebody else.
                yield match.start(), match.end(), match[0] if hers and self.sexes.get(likely) is False else likely

    def _russian(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Give where an office stands, with the field and the country it is of (Корванский министр, министр иностранных дел Корвании)."""
        for match in self.alone.finditer(text):
            whose = match["within"] or match["whose"] or ""
            office = "Министр" if (match["body"] or "").startswith(("Мин", "МИД")) else match["office"].replace(f"{match['within']} ", "")
            office = office[0].upper() + office[1:]
            ours = self.cast.home if _OUR.search(preceding(text, match.start())) else None
            if holder := ours.label if ours else self._holder(office, f"{whose}{office}{match['of'] or ''}"):
                yield match.start(), match.end(), self.of_that_sex(holder, office_is_hers("", office, following(text, match.end()), "ru"))

    def genitive(self, text: str, at: int) -> str | None:
        """Return who has the office that a Russian text prints at an offset in the second case (главы государства, Председателя Государственной Думы, российского министра)."""
        printed = self._in_genitive.match(text, at)
        office = printed and printed["office"]
        if printed is None or office is None:
            return None
        nominative = f"{office.removesuffix('ы')}а" if office.endswith("ы") else f"{office[:-1]}ь" if office.endswith("я") else office.removesuffix("а")
        nominative = nominative[:1].upper() + nominative[1:]
        return self._holder(nominative, f"{printed['whose'] or printed['within'] or ''}{nominative}{printed['of'] or ''}")

    @cached_property
    def _in_genitive(self) -> re.Pattern[str]:
        """An office in the second case, without a name."""
        titles = r"(?i:президента|премьер-министра|премьера|председателя|министра|спикера|канцлера|вице-премьера|главы|госсекретаря|посла)"
        body = r"(?:\s(?:внешнеполитического|оборонного|военного|российского))?\s(?:дипломатии|ведомства|государства|правительства|кабинета|МИД|республики)"
        whose = r"[А-ЯЁа-яё]+[сц]кого"
        return re.compile(rf"(?:(?P<whose>{whose})\s)?(?P<office>{titles})(?:\s(?P<within>{whose})(?={body}))?(?:{body}|(?>{FIELD}))(?P<of>(?:\s[А-ЯЁ][\w-]+){{0,3}})(?=[,.])")

    def of_that_sex(self, holder: str, hers: bool | None) -> str:
        """Return who an office stands for, the other of the two who met where only that one is a woman, or a man, as its form is."""
        leaders = [person.label for person in (self.cast.home, self.cast.guest) if person]
        other = next((each for each in leaders if each != holder), None) if holder in leaders else None
        return other if hers is not None and other and self.sexes.get(holder, hers) != hers and self.sexes.get(other) == hers else holder

    def _named_behind(self, text: str, at: int) -> bool:
        """Tell an office behind which its bearer is named (Minister for Commerce Ilse Brandt)."""
        field = _FIELD.match(text, at)
        return field is not None and any(each.pattern.match(text, place) for _, each in self.finders for place in range(at + 1, field.end()) if text[place - 1] == " ")

    def _foreign(self, text: str, office: re.Match[str]) -> str | None:
        """Return which of the two who met an office stands for beside which his country is printed (the Qiarian President, the President of Qiaria)."""
        if self.language != "en":
            return self._of_land(text, office)
        before = re.search(r"\b([A-Z][\w-]+)\s\Z", preceding(text, office.start()))
        behind = re.search(r"\sof\s(?P<c>.+)\Z", office[0])
        lands = [match[1][:STEM] for match in (before, behind and re.search(r"([A-Z][\w’-]+)\Z", behind["c"])) if match]
        # The Velan Federation's is the President of Velania.
        lands += [word[:STEM] for word in re.findall(r"[A-Z][\w’-]+", behind["c"]) if not _STYLE.match(word)] if behind else []
        return next((each.label for each in (self.cast.guest, self.cast.home) if each and each.country and any(each.country.startswith(land) or land.startswith(each.country) for land in lands)), None)

    def _of_land(self, text: str, office: re.Match[str]) -> str | None:
        """Return which of the two who met has an office, if his country's adjective stands beside it (el Premier moravo, le Président verkholanien, der sinegorische Präsident)."""
        guest = self.cast.guest
        beside = re.match(r"\s([a-zà-ÿ]{4,})", text[office.end() : office.end() + NEAR]) if self.language != "de" else re.search(r"\b((?!D(?:er|ie)\b)[A-ZÄÖÜa-zäöüß]{3,}(?:sche|er))\s\Z", office[0][: office.start(1) - office.start()])
        if guest is None or beside is None or (_LESSER.match(office[1]) and guest not in self.cast.holders(office[1].title())):
            return None
        if self._national(guest, beside[1]):
            return guest.label
        if self.cast.home and _plain(beside[1])[:STEM] in _plain(self.government):
            return self.cast.home.label
        country = self.names.national(beside[1], self.language)
        if self.cast.home and country and (country == self.names.country(self.government) or (guest.country in self.names.countries and self.cast.home.country in {None, country})):
            # Of the two it is not the guest's, whose country is known: el mandatario argentino, beside the French one.
            return self.cast.home.label
        # Whose it is that is not the publisher's own: le ministre halderien.
        home = self.cast.home
        own = home is None or (home.known and not guest.country) or self._national(home, beside[1]) or _plain(beside[1])[:_ADJECTIVE] in _plain(self.government)
        return guest.label if not own and (_NATIONAL.search(beside[1]) or beside[1] in self._of_the_guest) else None

    def _national(self, person: Person, adjective: str) -> bool:
        """Tell whether an adjective is of somebody's country, as the text prints that or as the table of names has it (estadounidense)."""
        forms = self.names.printed(person.country, self.language) if person.country else ()
        return any(_plain(form).startswith(_plain(adjective)[:_ADJECTIVE]) for form in forms)

    def _russian_land(self, person: Person, land: str) -> bool:
        """Tell whether a country or its adjective beside an office, in whatever case, is somebody's (Президент России)."""
        forms = self.names.countries.get(person.country or "", {}).get("ru", ())
        return any(land[:STEM].casefold() == stem(form)[:STEM].casefold() or root(land) == root(form) for form in forms)

    @cached_property
    def _of_the_guest(self) -> frozenset[str]:
        """The words that a text has between the guest's office and his name: his country's adjective (el ministro moravo Luka Branski)."""
        names = "|".join(map(re.escape, self.cast.guest.forms if self.cast.guest else ())) or "(?!)"
        between = re.compile(rf"(?:{self.words.title.pattern})\s(?=([a-zß-ÿ]{{4,}})\b[^.,;]{{0,60}},?\s(?:{names}))")
        return frozenset(between.findall(self.others.text))

    def _holder(self, title: str, printed: str) -> str | None:
        """Return who an office without a name stands for; a country printed beside it decides (Президент США)."""
        if self.language == "ja" and self.heard.own_voice and self.cast.guest and self.cast.home not in self.cast.holders(title):
            # He who tells it himself calls by an office whom he met.
            return self.cast.guest.label
        leaders = [person for person in (self.cast.home, self.cast.guest) if person]
        if self.language == "ko" and len(leaders) > 1 and all(person.titles for person in leaders) and not self.cast.holders(title):
            # Nobody of the cast has the office: 총리는, where two speakers of parliament met.
            return printed.strip()
        if (title.endswith(BRIEFERS) or _LESSER.match(title)) and not self.cast.holders(title):
            return printed.strip()
        if self.language == "fr" and printed.endswith("de la République") and self.cast.home and self.cast.home.titles and not self.cast.holders(title):
            # A minister's readout names its President by the way: he is neither of those who met.
            return None
        country = self.names.country(printed) if printed != title else None
        for person in (*leaders, *self.cast.persons):
            # Of those of one country he who met somebody (глава российского военного ведомства).
            if country and person.country == country:
                return person.label
        if self.language == "ru" and (land := unstyled(printed.replace(title, "").strip())):
            side = self._russian_bearer(land)
            if side or not self._ours(land):
                return side.label if side else None
        holder = self.cast.holder(title)
        return holder.label if holder else printed.strip() if title in ROYAL else None

    def _russian_bearer(self, land: str) -> Person | None:
        """Return whose country stands beside an office in Russian: his whom the table knows there, else one's own leader or the guest."""
        leaders = (self.cast.home, self.cast.guest)
        known = next((each for each in leaders if each and each.known and self._russian_land(each, land)), None)
        return known or (self.cast.home if self._ours(land) else self.cast.guest)

    def _ours(self, land: str) -> bool:
        """Tell whether a country beside an office is the publisher's, whose leader the table may know."""
        home = self.cast.home
        known = home is not None and (home.known or (home.country or "")[:STEM] == land[:STEM])
        # Госсобрание, Госсовет: its first word in short.
        called = re.sub(r"^Гос(?=[а-яё]{4})", "", land)
        return known or called[:STEM].casefold() in self.government.casefold()

    def in_office(self, title: str) -> str | None:
        """Return whom a record of what was said calls by an office alone: one's own leader, unless it is none of his."""
        home = self.cast.home
        return home.label if home and (not home.titles or holds(home, title)) else self._holder(title, title)


def _alone(words: Lexicon, language: str) -> re.Pattern[str]:
    """Return what finds an office without a name where a subject stands."""
    title = words.title.pattern
    if language == "zh":
        pattern = rf"(?:^|(?<=。)|(?<=方面，)|(?<=[上中]，))({title})(?=(?:先生|女士|阁下)?(?:还|也|并|则|首先|最后|再次|高度|进一步|致[词辞]时?)*(?:{words.speaks.pattern}|向|对|同))"
    elif language == "ja":
        pattern = rf"{HEAD}同?({title})(?={JAPANESE_PARTICLE})"
    elif language == "ko":
        pattern = rf"(?:(?<=^)|(?<=[\s,]))(?<!양국 )(?:우리 )?({title})(?={BESIDE_OFFICE}(?:은|는|이|가|께서|도 | 역시 | 또한 )|에 (?:따르면|의하면)|의 (?:생각|구상|뜻|당부|대답|답|답변|설명|견해|판단|입장|평가|지적)(?:입니다|이다|이었|였|이라))"
    elif language == "ru":
        led = r"[Гг]лава (?P<within>[а-яё]+[сц]ко(?:го|й)) (?:внешнеполитического |оборонного |военного )?(?:дипломатии|ведомства|МИД|правительства|государства|кабинета)\b"
        of = rf"(?P<of>\s(?!{_NO_STATE})(?:[А-ЯЁ]{{2,4}}(?<!МИД)\b|{STYLED}(?:\s[А-ЯЁ][а-яё]+(?<![еёо]в)(?<!ин))?|(?:[А-ЯЁ][а-яё]+(?:ой|ей|ого|его)\s)?[А-ЯЁ][а-яё]*[аеиоуыэюя](?<!ое)))?"
        pattern = rf"\b(?P<whose>[А-ЯЁа-яё][а-яё]+[сц]к(?:ий|ая)\s)?(?P<office>{led}|{title}|(?<=кий )дипломат)(?>{FIELD}){_BODY}?{of}(?=[\s,.])(?!\s[А-ЯЁ])"
    else:
        title, of = (f"{title}|(?<=he ){_LOWER}", _OF_A_STATE) if language == "en" else (title, r"(?:of|de la|de|du|del)\s[\w’]++")
        pattern = rf"\b{_ARTICLES[language]}({title})\b(?:\s{of})?(?!s\b|\s(?:[Mm]inist|[Mm]eeting|of\s|[A-ZÀ-Þ]))"
    return re.compile(pattern)


def _plain(word: str) -> str:
    """Return a word in small letters without accents."""
    return "".join(each for each in unicodedata.normalize("NFD", word.casefold()) if not unicodedata.combining(each))
