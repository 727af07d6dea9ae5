"""Who may be the subject of a sentence: persons, offices, pronouns, countries, sides, as far as they stand where a subject does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import dropwhile

from discrepancy.annotate.bearers import Bearers
from discrepancy.annotate.beside import following, preceding
from discrepancy.annotate.clauses import clauses, silent
from discrepancy.annotate.direct import dashed
from discrepancy.annotate.heard import Heard
from discrepancy.annotate.lands import both_lands, lands
from discrepancy.annotate.lexicon import ARTICLE, IDEOGRAPHIC, Lexicon, unquoted
from discrepancy.annotate.mentions import BESIDE_OFFICE, JAPANESE_PARTICLE, SIDE, Mention, finder
from discrepancy.annotate.names import Names
from discrepancy.annotate.namings.chinese import ADDRESS
from discrepancy.annotate.namings.countries import STEM
from discrepancy.annotate.others import Others
from discrepancy.annotate.own import FACE_TO_FACE, HIS_VIEW, OURS, POSTED, SPEECH, TOGETHER, YOU
from discrepancy.annotate.parties import Cast
from discrepancy.annotate.partners import Partners
from discrepancy.annotate.sexes import pronoun_is_hers
from discrepancy.annotate.sides import chinese, japanese
from discrepancy.annotate.sides.side import Sides
from discrepancy.annotate.sources import Sources
from discrepancy.annotate.turns import chinese as chinese_turns
from discrepancy.annotate.turns import japanese as japanese_turns
from discrepancy.annotate.turns import western as western_turns
from discrepancy.annotate.turns.turn import Turns
from discrepancy.read.language import primary
from discrepancy.read.segment import ends_as_sentence
from discrepancy.records import BOTH, NARRATOR, Readout

_WITH_ARTICLE = re.compile(rf"{ARTICLE}\s")
_FOREIGN = re.compile(r"(?:[A-Z][^,.]{3,40},\s)?[Tt]he\s(?!Two\b|Other\b)(?P<whose>[A-Z]\w{3,})\s(?:side|leader|delegation|head of (?:state|government)|(?:(?:top|chief)\s)?diplomat|official|(?:(?:prime|foreign|defen[cs]e|finance|trade)\s)?minister|president|premier|chancellor|envoy)\b")
"""A side by its country's adjective, where no text prints that country beside its leader's name."""
_AFTER = re.compile(r"(?:after|before)\s(?:the\s)?\w+\s")
"""A circumstance behind which a subject of its own may stand."""
_RANK = re.compile(r"(?:the\s)?(?:[A-Z][\w-]+\s){1,3}")
_COUNTRY_AGAIN = re.compile(r"It\s(?!is\b|was\b)")
"""A country that spoke before, by a pronoun."""
_MORE_OF_IT = re.compile(r"(?:(?:These|Those) include|They (?:are|have been) (?:\w+ly )?(?!working|co-?operating|discussing|negotiating|planning|preparing|developing|exploring|considering|looking|building|seeking)\w+ing)\b")
"""How an English sentence goes on with what the one before tells, of no leader by a pronoun."""
_LEAD = re.compile(r"(?!According\b)[A-Z]\w+ing\s[^,;]*,\s")
"""What stands before the subject of an English sentence, in which "he" is that subject (Noting that he had been there, the President said)."""
_CONJUNCTIVE = re.compile(r"(?:sei|habe|werde|könne|müsse|wolle|solle|dürfe|wisse|stehe|bleibe|gehe|sehe|gebe|komme|nehme|halte|trage|brauche|biete|leiste|spiele|setze|strebe|erwarte|begrüße|begrüsse|unterstütze|teile|danke|schätze|fordere)\b")
"""How a German verb in the mood of reported speech follows a country."""
_VERB_SECOND = re.compile(r"(?:Mit|In|Auf|Bei|Für|Gegen|Zu[mr]?|Auch|Dabei|Hier|Daher|Deshalb|Zugleich|Weiterhin)\b[^,.;:]{0,50}?\s?(?:blickt|sieht|steht|setzt|unterstützt|begrüßt|begrüsst|fordert|verurteilt|will|wird|bleibt|hofft|erwartet|lehnt|betrachtet)\s")
"""How a German sentence begins in which a country stands behind its verb (Mit Sorge blickt Moravien auf …)."""
_CLAUSE_ENDS = re.compile(r"(?<![をのにで])、")
"""A comma of a Japanese sentence behind a verb, not behind an object or a circumstance."""
_KOREAN_HE = re.compile(r"(?:그|그녀|그분)(?=(?:께서)?[은는]\s)")
_JOINT = re.compile(r"(?i:\bjoint (?:press )?(?:statement|declaration|communiqué)\b)|^(?:Déclaration|Communiqué) (?:conjointe?|commune?)\b|^We, the\b|^[^，。]*(?:联合(?:声明|公报|新闻公报|新闻稿|宣言)|会谈纪要|共识文件)$")
"""How a text begins in which "we" are both."""
_LATTER = re.compile(r"(?:Ce(?:tte|lui|lle)?(?:-ci| derni(?:er|ère))|Est[ea] últim[oa])\b")
"""Who was named last."""
_WE, _OFTEN = re.compile(r"(?:[^,.;]{3,90},\s)?[Nn](?:ous|otre|os)\b"), 2
"""How a sentence begins that "we" say, and how often one does in a statement of both."""
_BY_ONE = re.compile(r"(?i:(?<!joint )(?<!joint press )\b(?:statement|remarks|speech|address)) (?:by|of|from)\b")
"""How a heading announces what one said at a joint press conference."""
_WITHIN, _TOPIC = re.compile(r"[이가]\s"), re.compile(r"[은는]\s")
"""Korean particles after the subject of a clause within a sentence, and after its topic."""
_YEAR = re.compile(r"\d\sг\.$")
"""How a Russian heading ends with its day (12 мая 2031 г.)."""
_TOGETHER = re.compile(r"(?:,|\sи)\s(?:(?!(?:со?|в|на|по|для|к|от|при)\s)\S+\s)*$")
"""What stands between two names in a heading that is of both (Выступление Президента Горелова и Канцлера Веги)."""
_OF_OURS = re.compile(r"(?:ем|им)$|^Мы\b")
"""How a Russian verb ends that is the publisher's own: рассчитываем; отмечено is said by nobody."""
_SAYS_WHO = re.compile(r"(?:[A-Z][^,.]{2,30}, )?[Aa]ccording to ")
"""What stands before a source at the head of an English sentence (According to the Garamese leader)."""
_STYLES = re.compile(r"(?<=\s)(?:(?:(?:His|Her) (?:(?:Royal|Serene|Imperial) )?(?:Highness|Majesty|Excellency|Eminence|Holiness)|H\.?E\.?|H\.?R\.?H\.?|H\.?[HM]\.?|(?:the )?Rt\.? Hon\.?|(?:the )?Hon(?:ou?rable|\.)?|Mr\.?|Ms\.?|Mrs\.?|Dr\.?|Shri|Smt\.?|Sheikh)\s)+\Z")
"""Styles before an English name or office (attended by His Royal Highness Crown Prince Salim)."""
_AS_FOR = re.compile(r"Quant (?:à|aux?)\b[^.;]*,\s\Z")
"""What stands before a pronoun that is the topic of a French sentence, a thing where it names nobody (Quant au port, il …)."""
_CLAUSE = re.compile(r",\s(?:and|et|und|y|и)\s(?:the\s)?$")
"""How a clause of its own begins, up to its subject."""
_BODY = re.compile(r"\b[Jj]oint (?:[A-Z]\w+ ){0,2}(Commission|Committee|Council|Board|Working Group|Task Force)\b")
"""A body of both in English."""
_NOBODY = re.compile(r"\b(?:[Nn]o|[Aa]ny|[Ee]very|[Aa]nother)\s(?:[\w-]+\s){0,2}\Z")
"""What stands before an English office that nobody in particular holds (No Garamese Foreign Secretary had been there)."""
_SIDES: dict[str, type[Sides]] = {"zh": chinese.Sides, "ja": japanese.Sides}
"""Who knows what a text calls its sides; elsewhere their countries and pronouns do."""
_TURNS: dict[str, type[Turns]] = {"zh": chinese_turns.Turns, "ja": japanese_turns.Turns, "ko": Turns}
"""Who reads the labels of a record; what a Korean text prints before a statement is believed by itself (`turns.korean`)."""


class Subjects:
    """Finds the possible subjects of the sentences of one readout."""

    def __init__(self, words: Lexicon, cast: Cast, names: Names, readout: Readout, heard: Heard) -> None:
        """Learn the cast's names, and whether the leader tells it himself."""
        self.words, self.cast, self.names, self.heard = words, cast, names, heard
        self.language = primary(readout.language)
        self.government = readout.government
        self.lands = [*lands(readout, words, cast, names)]
        self._both_lands = both_lands(self.lands, readout, names)
        self.leaders = {person.label for person in (cast.home, cast.guest) if person}
        self.finders = [(person, found) for person in cast.persons if (found := finder(person, words, self.language))]
        self.others = Others(words, cast, readout)
        self.sides = _SIDES.get(self.language, Sides)(words, cast, names, readout, heard)
        self.bearers = Bearers(words, cast, names, readout, self.finders, self.others, self.sides, heard)
        self.sources = Sources(words, cast, self.language, self.lands, self.bearers, heard)
        self.partners = Partners(words, self.language, self.leaders, self.finders, self.bearers)
        texts, called = [statement.text for statement in readout.statements], [(person.label, each) for person, each in self.finders]
        self.bodies = {*_BODY.findall(readout.text)} if self.language == "en" else set[str]()
        self.turns = _TURNS.get(self.language, western_turns.Turns)(texts, words, cast, called, self.bearers.in_office, cast.home.label if cast.home else readout.government or NARRATOR)
        self.direct = dashed(readout, words)
        # A press statement in the leader's own voice: whatever names no other speaker is the leader's.
        heard.own_voice = self._own_voice(readout)
        self.joint = (heard.own_voice or self.language == "zh" or self._we(readout)) and any(_JOINT.search(statement.text) and not _BY_ONE.search(statement.text) for statement in readout.statements[:2])
        self.sexes = self.bearers.sexes

    @cached_property
    def own(self) -> re.Pattern[str]:
        """The publishing government by its own name or as "we": 외교부는, 저희는, 우리의 입장."""
        house = "|".join(map(re.escape, {"정부", *(self.government.split()[1:] or self.government.split())}))
        return re.compile(rf"(?<![^\s,])(?:저는|제가|저와|저희[는가]|우리(?:로서)?는|(?:우리|아|당) ?(?:측|정부)(?:은|는|이|가|로서는)|(?:(?<![가-힣] )|(?<=한편 )|(?<=또한 )|(?<=이어 )|(?<=아울러 )|(?<=앞으로 )|(?<=앞으로도 )|(?<=향후 )|(?<=이에 )|(?<=특히 )|(?<=우선 )|(?<=도록 )|(?<=가운데 )|(?<=위해 )|(?<=따라 ))(?:새 )?(?:{house})(?:은|는)|(?:우리|우리 정부|{house})의 (?:[가-힣]+ )?(?:입장|생각|원칙)(?:[은입이]|에는))")

    @cached_property
    def two(self) -> re.Pattern[str]:
        """Two of one office, whatever it is, or a body of both: 두 시장은, the two admirals, the Joint Commission."""
        korean, western = rf"(?<![가-힣])(?:두|양|양국) ?(?:{self.words.title.pattern})(?:은|는|께서는|도)(?=\s)", rf"\b(?:[Tt]he two|[Bb]oth) (?i:{self.words.title.pattern})s\b|\b[Tt]he (?:Joint (?:[A-Z]\w+ ){{0,2}})?(?:{'|'.join(self.bodies) or '(?!)'})(?= (?:also |then |further )*(?:[a-z]+ed|took|heard|held)\b)"
        return re.compile(korean if self.language == "ko" else western if self.language == "en" else "(?!)")

    @cached_property
    def _apposed(self) -> re.Pattern[str]:
        """An office before the name of its bearer, with what it is of (la presidenta de la Confederación, Regula Amstalden)."""
        return re.compile(rf"(?<=\s)(?:{self.words.title.pattern})\b(?:\s[a-zà-ÿ]+)?(?:\s(?:d|v)[\w’'-]+\s[^.,;]{{2,60}}(?:,\s(?:d[eu]|des|d’|et|y|del)\s[^.,;]{{2,60}}){{0,3}})?,\s(?:M\.\s|Mme\s|Frau\s|Herrn?\s|Sra?\.\s)?\Z|(?<=schen\s)(?:{self.words.title.pattern})\sfür\s[^.;]{{2,100}}\s\Z" if self.language in {"fr", "de", "es"} else "(?!)")

    def _we(self, readout: Readout) -> bool:
        """Tell a French text in which "we" speak throughout and nobody does alone."""
        return self.language == "fr" and sum(_WE.match(statement.text) is not None for statement in readout.statements) >= _OFTEN

    def _own_voice(self, readout: Readout) -> bool:
        """Tell whether the leader tells it himself; whoever makes him the subject, or says "our President", is another."""
        bare = ["" if statement.id in self.direct else unquoted(statement.text, self.language) for statement in readout.statements]
        if any(OURS.search(text) for text in bare):
            return False
        announced = [who for text in bare if (who := self.announced(text))]
        if announced:
            # Amid a text, a heading has a publisher who tells the rest of it.
            return any(self.announced(text) == (self.cast.home and self.cast.home.label) for text in bare[:2]) and len({*announced}) == 1
        bare = bare[: self.turns.preface([statement.text for statement in readout.statements])]
        if self.language == "ja":
            # A preface tells of him; his own remarks begin where he first speaks of himself.
            bare = [*dropwhile(lambda text: self.words.first.search(text) is None, bare)]
        bare = [text for text in bare if not POSTED.search(text)]
        home = [each for person, each in self.finders if person is self.cast.home]
        told = sum(any(self._is_subject(text, match.start(), match.end()) for each in home for match in each.find(text)) for text in bare)
        own = sum(self.words.first.search(text) is not None for text in bare)
        if self.language == "zh" and told and not any(ADDRESS.match(text) for text in bare):
            # A leader's words may be told as he said them (表示，我愿同总统先生一道).
            return False
        # A spokesman hopes or thanks at the end too: one such ending alone, and nobody spoken to, is no leader's own.
        return told < own - (self.language == "ko" and not any(FACE_TO_FACE.search(text) for text in bare))

    def side_of(self, speaker: str) -> str:
        """Return the leader of a country that speaks, anybody else as he is."""
        return next((land.person.label for land in self.lands if land.country == speaker), speaker)

    def head(self, clause: str, within: int) -> str | None:
        """Return the side whose subject stands at the head of a clause."""
        for each in sorted(self.mentions(clause), key=lambda each: (each.start, -each.end)):
            side = self.side_of(each.speaker)
            # Part of an office may stand before what is known of it (Deputy Minister Velt).
            first = each.start <= within or (self.language == "en" and _RANK.fullmatch(clause, 0, each.start))
            if side in self.leaders and first and self.language == "en" and self.partners.together(clause, each):
                return BOTH
            if side in {*self.leaders, BOTH} and first and not silent(clause, each.end, self.language):
                return side
        return None

    def announced(self, text: str) -> str | None:
        """Return whose words a Russian heading announces, in the second case: one's, who is named first (Заявление Президента Захара Горелова по итогам переговоров с …)."""
        if not SPEECH.match(text) or (ends_as_sentence(text) and not _YEAR.search(text)):
            return None
        named = sorted((match.start(), match.end(), label) for label, pattern in self.sources.declined.items() if (match := pattern.search(text)))
        together = len(named) > 1 and _TOGETHER.match(text, named[0][1], named[1][0])
        return named[0][2] if named and not together else None

    def last_named(self, text: str) -> str | None:
        """Return the last person of the cast whom a text names, wherever he stands in it."""
        return max(((match.end(), person.label) for person, each in self.finders for match in each.find(text)), default=(0, None))[1]

    def first_named(self, text: str) -> str | None:
        """Return the first person of the cast whom a text names."""
        return min(((match.start(), person.label) for person, each in self.finders for match in each.find(text)), default=(0, None))[1]

    def subject(self, text: str) -> Mention | None:
        """Return the first subject of a sentence; two joined by "and" are both."""
        mentions = sorted(self.mentions(text), key=lambda each: (each.weak, each.start, -each.end))
        if not mentions:
            return None
        first = self.partners.named(text, mentions)
        if self.language == "ko" and _WITHIN.match(text, first.end):
            # 대통령이 찾은 것은 …, 총리는 환영했다: the topic speaks, whoever is the subject of a clause within.
            first = next((each for each in mentions if each.speaker in self.leaders and _TOPIC.match(text, each.end)), first)
        if self.language == "ja" and text.startswith("が", first.end):
            # 特使が昨日訪れたモルダの大統領は: the topic speaks, whoever did what stands before its name.
            first = next((each for each in mentions if text.startswith("は", each.end) and first.end < each.start and not _CLAUSE_ENDS.search(text, first.end, each.start)), first)
        return self.partners.together(text, first) or first

    def mentions(self, text: str) -> Iterator[Mention]:
        """Give every possible subject of a text, in no order."""
        known = [*self._known(text)]
        yield from known
        yield from self.others.at_the_head(text, known)

    def _known(self, text: str) -> Iterator[Mention]:
        """Give every subject that is of the cast, or a side of theirs."""
        for person, each in self.finders:
            for match in each.find(text):
                if self._is_subject(text, match.start(), match.end()):
                    yield Mention(match.start(), match.end(), self.sides.speaks_for(person, text, match.start()), person=True)
        for match in self.words.both.finditer(text):
            if self._is_subject(text, match.start(), match.end()) and not self._family(match[0], text):
                # ko 양국이 is as often the subject of a clause within somebody's words.
                yield Mention(match.start(), match.end(), BOTH, weak=self.language == "ko" and match[0].endswith(("이", "가", "에서", "간")))
        yield from self._offices(text)
        yield from (Mention(match.start(), match.end(), BOTH) for match in self.two.finditer(text) if self._is_subject(text, match.start(), match.end()) and not self._family(match[0], text))
        yield from self.others.officials(text)
        yield from self._pronouns(text)
        yield from self.sources.mentions(text)
        yield from self._countries(text)

    def _family(self, printed: str, text: str) -> bool:
        """Tell a Korean family name that otherwise means both (양 장관은 …고 하였다), of one of the two, where nothing is settled."""
        named = any(person.forms and person.label in self.leaders and "양" in person.forms for person in self.cast.persons)
        return named and printed.startswith("양 ") and self.words.agreed.search(text) is None

    def _offices(self, text: str) -> Iterator[Mention]:
        for start, end, holder in self.bearers.find(text):
            if self._is_subject(text, start, end):
                yield Mention(start, end, holder, person=True)

    def _countries(self, text: str) -> Iterator[Mention]:
        """A country as the subject at the head of a sentence: its leader's words go on, else the country speaks."""
        if self.language == "zh":
            return
        if self.language in SIDE:
            yield from self._named_sides(text)
        if match := self._both_lands.match(text):
            yield Mention(match.start("two"), match.end(), BOTH)
        # Behind a quotation, which is blank here, it stands as at the head.
        heads = [0, len(text) - len(text.lstrip()), *(match.end() for match in [_SAYS_WHO.match(text), self.language == "de" and _VERB_SECOND.match(text)] if match), *(clause.start for clause in clauses(text, self.language))]
        for land in self.lands:
            # "Haeon Foreign Minister Do": he is the subject.
            if (match := next((match for head in heads if (match := land.pattern.match(text, head))), None)) and not self.words.title.match(text, match.end()):
                if self.language == "de" and self.heard.last in self.leaders and _CONJUNCTIVE.match(text, match.end()):
                    # Moravien sei ein Nachbar: he says so who spoke before.
                    continue
                yield Mention(match.start(), match.end(), land.speaker(self.heard))

    def _named_sides(self, text: str) -> Iterator[Mention]:
        """A side by its country's name: 白波側から, 숴링 측은."""
        for match in re.finditer(SIDE[self.language], text):
            called = next(filter(None, match.groups()))
            country = self.names.country(called) or self.names.national(called, self.language)
            # 한측은: Korea's own, whatever the country is called.
            own = self._own_land(called, country) if len(called) > 1 else called in {"한", self.government[:1]}
            person = self.cast.home if own else self.cast.guest
            theirs = person is None or country is None or person.country in {None, country}
            if theirs and (person or not match.groupdict().get("theirs")) and self._is_subject(text, match.start(), match.end()):
                yield Mention(match.start(), match.end(), country or (person.label if person else called), weak=True)

    def _own_land(self, called: str, country: str | None = None) -> bool:
        """Tell whether a side by its country's name is the publisher's, which may be a news agency's, or a ministry's that names none."""
        home, stem = self.cast.home, called[:STEM].casefold()
        forms = {form for land in self.lands if land.person is home for form in land.forms}
        if country and home and home.country == country:
            return True
        return stem in self.government.casefold() or any(form.casefold().startswith(stem[:4]) for form in forms)

    def _pronouns(self, text: str) -> Iterator[Mention]:
        if self.language in IDEOGRAPHIC:
            yield from self._korean_pronouns(text) if self.language == "ko" else ()
            yield from self.sides.mentions(text, joint=self.joint)
            return
        if self.heard.own_voice and self.cast.home and (match := self.words.first.search(text)) and self._is_subject(text, match.start(), match.end()):
            joint = self.joint or (match[0].casefold().endswith("we ") and TOGETHER.match(text, match.end()))
            yield Mention(match.start(), match.end(), BOTH if joint else self.cast.home.label)
        if self.heard.own_voice and self.cast.guest and self.language == "en" and (match := YOU.match(text)) and not self.words.first.search(text):
            yield Mention(match.start(), match.end(), self.cast.guest.label)
        if self.language == "en" and self.heard.last in self.leaders and (match := _MORE_OF_IT.match(text)):
            yield Mention(match.start(), match.end(), self.heard.last)
        lead = _LEAD.match(text) if self.language == "en" else None
        if (match := self._pronoun.search(text, lead.end() if lead else 0)) and not self._unsaid(text, match.start()) and (he := self._he(match)):
            yield Mention(match.start(), match.end(), he)
        yield from self._related(text)
        if self.heard.last and self.side_of(self.heard.last) != self.heard.last and (match := _COUNTRY_AGAIN.match(text)):
            yield Mention(match.start(), match.end(), self.heard.last)
        # Whoever tells it himself says "we" of himself and the other.
        if (match := re.search(rf"\b{self.words.they.pattern}\b", text)) and not self.heard.own_voice and not self._unsaid(text, match.start()):
            yield Mention(match.start(), match.end(), BOTH)
        if self.cast.home and (match := self.words.own.search(text)):
            yield Mention(match.start(), match.end(), BOTH if self.joint else self.cast.home.label, weak=True, unsaid=self.language == "ru" and "сторон" not in match[0] and not _OF_OURS.search(match[0]))

    def _korean_pronouns(self, text: str) -> Iterator[Mention]:
        """Give "he", at the head of a sentence, and "we", which is the publishing side."""
        if self.heard.told and (match := _KOREAN_HE.match(text)):
            yield Mention(match.start(), match.end(), self.heard.told, person=True)
        if self.cast.home and (match := self.own.search(text)):
            yield Mention(match.start(), match.end(), self.cast.home.label, weak="정부" in match[0])

    @cached_property
    def _pronoun(self) -> re.Pattern[str]:
        """Who spoke last, by a pronoun."""
        return re.compile(rf"\b{self.words.he.pattern}\b")

    def _unsaid(self, text: str, at: int) -> bool:
        """Tell whether a pronoun lies within what nobody named says (Отмечено, что они …; разъяснено, что он …), or is a thing."""
        own = self.words.own.search(text, 0, at) if self.language == "ru" else None
        topic = _AS_FOR.match(text, 0, at) if self.language == "fr" else None
        if topic and self.first_named(topic[0]) is None and self.words.title.search(topic[0]) is None:
            return True
        return own is not None and re.search(r",\s(?:что|чтобы|как|где|котор\w+|если|пока)\b", text[own.end() : at]) is not None

    def _related(self, text: str) -> Iterator[Mention]:
        """Give one of the two by what he is to the other: his counterpart, the guest."""
        other = self.opposite(self.heard.person) if self.side_of(self.heard.person or "") in self.leaders else None
        guest = self.cast.guest.label if self.cast.guest else None
        if self.language == "en" and guest and self.cast.guest and not self.cast.guest.country and (match := _FOREIGN.match(text)) and not self._own_land(match["whose"]):
            yield Mention(match.start(), match.end(), guest)
        named = self.last_named(self.heard.before) if _LATTER.match(text) else None
        named = None if named in self.leaders else named
        for label, pattern in ((named or other or guest, self.words.counterpart), (guest, self.words.guest)):
            for match in pattern.finditer(text) if label else ():
                if label and self._is_subject(text, match.start(), match.end()):
                    yield Mention(match.start(), match.end(), label, person=True)

    def _he(self, pronoun: re.Match[str]) -> str | None:
        """Return whom a pronoun stands for: him of whom was told last, unless he has been called "she" and the other has not."""
        person = self.side_of(self.heard.person or "")
        if person in self.leaders and (other := self.opposite(person)):
            sex = pronoun_is_hers(pronoun[0], self.language)
            # Of two she is likelier who is known to be a woman.
            unknown = sex and not (self.language == "en" and self.sexes.get(other))
            if sex is not None and self.sexes.get(person, unknown) != sex and self.sexes.get(other, sex) == sex:
                person = other
            if sex is not None and pronoun.start() == 0 and self.language == "en":
                # Within a sentence it may be whoever the sentence names before.
                self.sexes.setdefault(person, sex)
        return person or None

    def opposite(self, speaker: str | None) -> str | None:
        """Return the other of the two who met."""
        others = self.leaders - {self.side_of(speaker or "")}
        return others.pop() if len(others) == 1 else None

    def _is_subject(self, text: str, start: int, end: int) -> bool:
        before, after = preceding(text, start), following(text, end)
        if self.language == "zh":
            return chinese.stands_first(before, after, start, self.words)
        if self.language == "ja":
            return re.match(rf"(?:（[^）]*）)?{JAPANESE_PARTICLE}", after) is not None or (after.startswith("、") and start == 0)
        if self.language == "ko":
            return re.match(rf"{BESIDE_OFFICE}(?:(?:은|는|이|가|께서|도| 모두| 역시| 또한)(?![가-힣])|께서[는도]|이|측은)|에 (?:따르면|의하면)|의 (?:생각|구상|뜻|당부|대답|답|답변|설명|견해|판단|입장|평가|지적)(?:입니다|이다|이었|였)", after) is not None or text[start:end].endswith(("은", "는", "이", "가", "모두"))
        if self.language != "en" and not _WITH_ARTICLE.match(text, start):
            # As his office stands, so does a name in apposition to it (con la presidenta de la Confederación, Regula Amstalden).
            before = self._apposed.sub("", before)
        if self.language == "en":
            before = _STYLES.sub("", before)
            if _NOBODY.search(before):
                return False
        # ", and the President said": a clause of its own begins.
        oblique = self.words.oblique.search(_CLAUSE.sub(",", before))
        # After the talks the President telephoned: an article begins anew.
        free = self.sources.before.search(before) is not None or oblique is None or (text.startswith("the ", start) and _AFTER.fullmatch(oblique[0]) is not None)
        return (free and not re.match(r"(?:['’](?!s\s(?:made|now)\b)|s['’])", after)) or (free and HIS_VIEW.match(after) is not None)
