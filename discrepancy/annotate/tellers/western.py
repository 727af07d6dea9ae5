"""Whose a statement is in French, German, Russian and Spanish, and in English where nobody speaks for himself."""

from __future__ import annotations

import re
from functools import cached_property

from discrepancy.annotate.beside import following, preceding
from discrepancy.annotate.clauses import clauses
from discrepancy.annotate.lexicon import Lexicon, unquoted
from discrepancy.annotate.mentions import Mention
from discrepancy.annotate.names import Names
from discrepancy.annotate.namings.countries import STEM
from discrepancy.annotate.namings.russian import stem
from discrepancy.annotate.parties import Cast
from discrepancy.annotate.quotations import Quotation, quotations
from discrepancy.annotate.tellers.recorded import ADDRESSED, Recorded
from discrepancy.annotate.tellers.teller import INTRODUCES, UNDER, Voice
from discrepancy.annotate.turns.turn import Turn
from discrepancy.read.segment import ends_as_sentence, unlabelled
from discrepancy.records import BOTH, NARRATOR, Readout, Statement

_DROPPED = re.compile(
    r"^(?:[Yy]\s)?(?:(?:Asimismo|Además|También|Igualmente|Finalmente)\s|[^,.;]{2,60},\s)?(?:también\s|además\s|asimismo\s)?"
    r"(?:[Ll]e\s|[Ss]e\s)?(?:[A-Za-zÁÉÍÓÚáéíóúñü]+ó|(?:[Pp]ro|[Ee]x|[Dd]is|[Cc]om)?[Pp]uso|[Dd]ijo|[Hh]izo|[Dd]io|[Qq]uiso|[Ss]ostuvo|[Mm]antuvo|[Pp]redijo|[Hh]a \w+(?:ado|ido|cho|to))\b"
)
"""A Spanish sentence that starts with its verb: its subject is who spoke before."""
_AS_TO = re.compile(r"^(?:En|Sobre|Respecto|Con|Por|Al|Tras|Desde|Para|A)\s(?:[a-zà-ÿ]+\s){1,6}(?=[a-zà-ÿ]+ó\s)")
"""What a Spanish sentence may be about before the verb of him who spoke before (En este ámbito reconoció …)."""
_RANKS = re.compile(
    r"(?:(?:[Dd]er|[Dd]ie|[Ee]l|[Ll][ea]s?|[Ll]a)\s|L’)?[A-ZÀ-Þ][\w-]+(?:\s(?:und|y|e|et)\s(?:l[ae]\s|l’)?[A-ZÀ-Þ][\w-]+)?\s"
    r"(?:(?:ist|sind)\s[^.;:]*?(?:\b\w*(?:größt|grösst|wichtigst|bedeutendst|zweit|dritt|viert|fünft)\w*|\bseit\s\d)"
    r"|(?:es|son|mantienen?|cuentan?|figuran?)\s[^.;:]*?(?:\b(?:primer|segund|tercer|cuart|quint|principal|mayor)\w*|\bdesde\s(?:hace\s)?\d)"
    r"|(?:est|sont|entretien(?:t|nent)|figurent?)\s[^.;:]*?(?:\b(?:premi|deuxième|second|troisième|quatrième|principa)\w*|\bdepuis\s(?:le\s)?\d))"
)
"""What a country is to another among all, or has been since a year (Moravien ist seit Jahren der wichtigste Partner): a page tells it of itself."""
_RUSSIAN_DROPPED = (
    r"^(?:(?:[Тт]акже|[Вв]месте с тем|[Пп]ри этом|[Вв] то же время|[Оо]дновременно|[Зз]атем|[Дд]алее|[Оо]тдельно|[Оо]собо|[Дд]ополнительно|[Вв] заключение|[Вв] ответ|[Пп]опутно|[Сс]о своей стороны)\s"
    r"|[А-ЯЁ][а-яё]+(?:ое|ую)\s(?:[а-яё]+(?:ие|ость|у|ю)\s)?"
    r"|(?:В|Во|На|По|При|О|Об|Относительно|С|Со|Для|За)\s[^,.;:]{2,50}?\s|[^,.;]{2,60},\s)?(?:также\s|ещё\s|особо\s|отдельно\s)?(?![а-яё]*(?:но|ты|ны|то)\b)"
)
"""How a Russian sentence begins, up to the verb, that leaves out who speaks: he who spoke before."""
_WE_TWO = re.compile(r"(?:Wir, (?:die|der)|Nosotr[oa]s, (?:l[oa]s|el|la)|Nous, (?:les|le|la)|Мы,)\s[^.;]{3,160}?(?:,\s|\s(?:und|y|e|et|и)\s)[^.;]{3,160},\s")
"""How a declaration of both begins: Wir, die Minister Moravias und Verunias, …"""
_JOINT_BELOW = re.compile(
    r"(?:\b(?:(?:ont|a) (?:signé|adopté|publié)\b.*\b(?:la déclaration|le communiqué)|(?:firmaron|adoptaron|suscribieron)\b.*\b(?:la declaración|el comunicado)"
    r"|(?:подписал|принял|приняли|подписали)\b.*\b(?:заявление|декларацию)|(?:unterzeichnet|verabschiedet|abgegeben)\w*\b.*\bErklärung)"
    r"|(?=.*\b(?i:text[eo]?s?|below|follow(?:s|ing)|reads|ci-(?:dessous|après)|suit|suivante?|Wortlaut|folgende[nr]?|siguiente|continuación|текст|ниже)\b)(?i:\bjoint (?:(?:press|media) )?(?:statement|declaration|communiqué)|\b(?:déclaration|communiqué) (?:conjointe?|commune?)|\bgemeinsame \w*erklärung|\b(?:declaración|comunicado) conjunt[oa]|\bсовместно\w+ (?:заявлени|коммюнике)\w*))\b[^.;]*:$"
)
"""How a release introduces what both declare, printed whole below it (ont signé la déclaration suivante :)."""
_PART = re.compile(r"(?:qu[e’]|d[e’]|des|du|dass|что)(?:\b|(?<=’))(?! plus)")
"""How an item begins that is a part of the sentence which introduces the list."""
_QUOTES, _LABEL_QUOTES = re.compile(r"\s*[„“\"«»]"), re.compile(r"[^„“\"«»:]{3,90}:\s[„“\"«»]")
_BELOW = re.compile(r"\b(?:erklärte?|sagte?|führte|schrieb|teilte|declaró|manifestó|expresó|afirmó|señaló|dijo|escribió)\b[^:„\"“]*:$")
"""How a line introduces somebody's words that follow below."""
_GREETED = 6
"""Among so many statements at the head of a speech its speaker greets somebody."""
_VERB, _SPEECH = 20, 60
"""So far from its subject stands a verb, and so far from the head of a clause what its subject says."""
_AND_WILL = re.compile(r", and will\b")
"""After what both have done (signed, met), what they are yet to do."""
_THEREIN = re.compile(r"\bwhich (?:they|both|the (?:two )?[\w ]{3,25}?) (?:also )?(?:agreed|decided|discussed|reviewed|exchanged|reaffirmed|explored|considered|expressed|stressed|emphasi[sz]ed|underlined|underscored|noted|committed|pledged|resolved)\b")
"""What both said at a meeting of which a sentence tells (held talks, during which they agreed)."""
_INVERTED = re.compile(r"\b(?:überreichten?|übergab(?:en)?|wohnten?|besichtigten?|besuchten?|empfing(?:en)?|traf(?:en)?|unterzeichneten?|reisten?|legten?|gab(?:en)?|trug(?:en)? sich)\s(?:\S+\s?){1,6}\Z")
"""A German verb of a deed before its subject: Zum Abschluss besichtigten die beiden Regierungschefs."""
_MAN = re.compile(r"[Mm]an\s[a-zäöüß]+(?<!t)e\b")
"""What a German leader whose words go on says of his own side, in the mood of reported speech (Man setze auf …)."""
_HAS, _DONE = re.compile(r"\b(?:hat|hatte|haben|hatten|ist|war|wurde|wird|trat(?:en)?|kam(?:en)?|n(?:imm|ehm|ahm)(?:t|en)?)\s(?:\S+\s?){1,7}\Z"), re.compile(r"\b(?:\w*getroffen|\w*empfangen|telefoniert|ausgetauscht|zusammengekommen|verabschiedet|gereist|besucht|sprechen|telefonieren|vor die (?:Presse|Medien)|teil|zusammen)(?=[.,;]?$|\sund\b|,\s(?!dass\b))")
"""A German verb in two parts around its subject, and the part behind it, of a deed: Zuvor hatte der Kanzler Abgeordnete getroffen."""
_INVITED = re.compile(r"\s(?:также\s|был[аи]?\s)?приглаш[её]н[аы]?\b")
"""What follows, in Russian, whom the other invites."""
_WHAT_WAS_SAID = re.compile(r"Эт(?:от|а|о|и|им|ому|ой)\b|Cela |Ce(?:s|tte|t)? |Dies(?:e[rsn]?)? |Est[aeo]s? ")
"""How a sentence begins of what both have just said (Эти контакты должны …)."""
_WHO = re.compile(r"^,\s(?:who|whom|whose|joined|accompanied|flanked|visiting|qui|quien|que|der|die|котор\w+)\b[^,.]{1,90}[,.]")
"""What is told of somebody by the way."""


class Western(Recorded):
    """A subject of its own in every clause, and its verb beside it: English, French, German, Spanish, Russian."""

    by: str | None = None
    """The text that names who says a statement behind a dash."""
    told_below: str | None = None
    """Whose words a line introduces that are printed below it without marks."""
    delivered = False
    """A speech printed whole, which greets those who hear it: what "we two" agreed its speaker tells, as all of it."""
    jointly = False
    """What both declare, in their own words, goes on to the end."""
    quoted: str | None = None
    """Whose words are quoted over several sentences."""
    headed: str | None = None
    """Whose words a heading announces, up to their first sentence."""
    listed: str | None = None
    """Who says the sentence that the items of a list stand under (Ils sont convenus :)."""

    def __init__(self, words: Lexicon, cast: Cast, names: Names, readout: Readout) -> None:
        """Make ready to read a readout, whose later statements may tell whose an earlier one is; English has its own way with quotations over several sentences."""
        super().__init__(words, cast, names, readout)
        self.rest = [statement.text for statement in readout.statements]
        self.quotations = quotations(readout) if self.language != "en" else {}
        self.delivered = self.language != "en" and any(ADDRESSED.match(text) for text in self.rest[:_GREETED])

    def voice(self, statement: Statement) -> Voice:
        """Return who speaks; the items of a list are his who introduces it, and a quotation of several sentences his to whom its first or its last gives it."""
        self.rest = self.rest[1:]
        self.by = self.subjects.direct.get(statement.id)
        quotation = self.quotations.get(statement.id)
        found = self._voice(statement) if quotation is None or self.speaking else self._within(quotation, statement)
        self.quoted = found.speaker if quotation and not quotation.ends else None
        return found

    def _within(self, quotation: Quotation, statement: Statement) -> Voice:
        """Return whose a sentence of a quotation is: his of its first sentence, who is named beside it there or behind its end."""
        if self.quoted is None and quotation.begins and not re.search(r"\w", quotation.beside) and (named := self._named_behind(quotation.behind)):
            self.quoted = self.subjects.side_of(named.speaker)
        if self.quoted in {None, NARRATOR, BOTH}:
            return self._voice(statement)
        self.paragraph = statement.paragraph
        self._remember(self.quoted)
        return Voice(self.quoted)

    def _voice(self, statement: Statement) -> Voice:
        if UNDER.match(statement.text) is None and unlabelled(statement.text) == statement.text and not statement.text[:1].islower():
            self.listed = None
        found = super().voice(statement)
        if statement.text.endswith(INTRODUCES):
            self.listed = found.speaker
            self.jointly = self.jointly or (found.speaker not in self.leaders and _JOINT_BELOW.search(statement.text) is not None)
        return found

    def _decide(self, text: str, fresh: bool) -> str | None:
        item = unlabelled(text)
        bare = unquoted(item, self.language)
        self.jointly = self.jointly or (self.language != "en" and _WE_TWO.match(bare) is not None)
        if self.listed and _PART.match(bare):
            return self.listed
        if self.jointly and not _QUOTES.match(text):
            # A declaration printed whole behind a release: "we" are both, up to the end.
            return BOTH
        joint = BOTH if self.heard.own_voice and not self.delivered and self.words.joint.search(bare) else None
        decided = joint or self._addresses(bare) or self._tells_of_a_country(bare) or self._returned(bare) or super()._decide(item, fresh)
        self.plain = self.plain and self.plain + len(text) - len(item)
        return decided

    def _mutual(self, subject: Mention, bare: str, after: str) -> bool:
        # Vereinbart wurde ein Treffen der Minister; Se acordó que el canciller viaje: nobody is named who agreed.
        settled = self.words.agreed.match(bare) if self.language in {"de", "es"} else None
        return (settled is not None and settled.end() <= subject.start) or super()._mutual(subject, bare, after)

    def _in_turn(self, text: str, fresh: bool) -> str | None:
        said = self.by and (self._named_behind(self.by) or self._subject(unquoted(self.by, self.language)))
        if said:
            self.speaking = None
            return self.subjects.side_of(said.speaker)
        if self.told_below and self.speaking is None and not _QUOTES.match(text) and UNDER.match(text) is None:
            # Vor dem Abflug erklärte Minister Brandt: what stands below is his, up to where he is told of again.
            self.speaking = Turn(self.told_below, 0, section=True)
        found = super()._in_turn(text, fresh)
        if self.speaking and _LABEL_QUOTES.match(text):
            # Minister Brandt: „Wir …“: his turn is what is quoted.
            self.speaking = None
        told = _BELOW.search(text) and len(text) < _SPEECH * 2 and self.language in {"de", "es"} and found is None
        subject = self.subjects.subject(text) if told else None
        self.told_below = self.subjects.side_of(subject.speaker) if subject and subject.person and self.subjects.side_of(subject.speaker) in self.leaders else None
        return found

    def _begun(self, text: str) -> Turn | None:
        """Return the turn that begins with a statement: a label's, or his whose words the heading above announces, if he speaks of himself there."""
        found = super()._begun(text)
        if whose := self.subjects.announced(text):
            self.headed = whose
            return found
        begins = self.headed and not self._told_of(self.headed, text) and (ends_as_sentence(text) or self._of_himself(text))
        turn = Turn(self.headed, 0, section=True) if self.headed and begins and any(map(self._of_himself, [text, *self._up_to_heading()])) else None
        if found or ends_as_sentence(text) or turn:
            self.headed = None
        return found or turn

    def _up_to_heading(self) -> list[str]:
        """Return the statements to come before another heading announces what one said."""
        return self.rest[: next((number for number, text in enumerate(self.rest) if self.subjects.announced(text)), len(self.rest))]

    def _addresses(self, bare: str) -> str | None:
        """Return the leader who tells it himself, where he speaks to somebody (Monsieur le Président, cher Otto), before any "I", or begins with "we"."""
        if not (self.heard.own_voice and self.cast.home and (ADDRESSED.match(bare) or (self.language == "fr" and bare.startswith("Nous ")))):
            return None
        self.own_voice = True
        return self.cast.home.label

    def _tells_of_a_country(self, bare: str) -> str | None:
        """Return the leader who tells it himself, where he says of a country what it does and goes on with what he thinks of it (Le Chili accueillera, nous le souhaitons, …)."""
        if not (self.heard.own_voice and self.cast.home and self.language != "en"):
            return None
        subject, himself = self.subjects.subject(bare), self._himself.search(bare)
        told = subject and himself and not subject.person and subject.end < himself.start() and subject.speaker in {land.country for land in self.subjects.lands}
        return self.cast.home.label if told else None

    @cached_property
    def _himself(self) -> re.Pattern[str]:
        """How whoever tells it himself speaks of himself."""
        return re.compile(rf"{self.words.first.pattern}|\bnous\b" if self.language == "fr" else self.words.first.pattern)

    def _returned(self, bare: str) -> str | None:
        """Return whose an answer by nobody named is: the other's than who spoke last, of both where the sentence names who asked (he invited, which was accepted)."""
        if (invited := _INVITED.search(bare)) and (guest := super()._subject(bare)) and guest.speaker in self.leaders and guest.person and guest.end == invited.start():
            return self.subjects.opposite(guest.speaker)
        answered = self.words.answered.search(bare)
        other = self.subjects.opposite(self.heard.person) if answered and self.subjects.side_of(self.heard.person or "") in self.leaders else None
        if answered is None or other is None:
            return None
        asked = super()._subject(preceding(bare, answered.start()))
        if asked and asked.person and not self.words.he.match(bare, asked.start):
            return BOTH
        self.heard.asked = self.heard.person
        return other

    def _subject(self, bare: str) -> Mention | None:
        if self._dropped(bare):
            return None
        return self._named_behind(bare) or super()._subject(bare)

    def _named_behind(self, text: str) -> Mention | None:
        """Return who says what stands before him in a sentence (…, so der Kanzler; …, a ajouté le ministre; …, – сказала она)."""
        if self.language == "en":
            # Whom he thanked or invited stands behind an English verb.
            return None
        ends = {match.end() for match in self._said_before.finditer(text)}
        named = (each for each in self.subjects.mentions(text) if each.speaker != BOTH and each.start in ends) if ends else ()
        found = max(named, key=lambda each: (each.start, each.end), default=None)
        return found and (self.subjects.partners.together(text, found) or found)

    @cached_property
    def _said_before(self) -> re.Pattern[str]:
        """What stands between somebody's words and him who says them."""
        verb = self.words.behind.pattern if self.language == "fr" else rf"(?:{self.words.speaks.pattern}|{self.words.behind.pattern})\w*"
        return re.compile(rf"(?:[,:]|\s[–—]|\s\s)\s(?:{verb})\s(?:(?:auch|dazu|hierzu|также|aussi|encore|también)\s)?")

    @cached_property
    def _denied(self) -> re.Pattern[str]:
        """What a Russian sentence denies, amid somebody's words."""
        return re.compile(r"^(?:(?!,\s(?:что|чтобы|как)\b).)*?(?:\bне\s[а-яё]+(?:[еёиую]т|[ая]т|л[аио]?|н[аоы]?|т[аоы]?)(?:ся|сь)?\b|\b(?:[Нн]икто|[Нн]икаки[ехм]+)\b)" if self.language == "ru" else "(?!)")

    @cached_property
    def _spoken_before(self) -> re.Pattern[str]:
        """A verb of saying before its subject ("…," said the Secretary; Dabei sprach sich der Minister für … aus; …, so der Kanzler)."""
        between = r"(?:[A-Z]\w+\s)?" if self.language == "en" else r"(?:[\w’-]+\s){0,2}"
        return re.compile(rf"(?:(?:\b(?:{self.words.speaks.pattern})|{self.words.utters.pattern})\w*|,\s(?:{self.words.behind.pattern}))\s{between}\Z")

    @cached_property
    def _left_out(self) -> re.Pattern[str]:
        """A Russian sentence whose subject is he who spoke before, or she (Также призвала к диалогу)."""
        return re.compile(rf"{_RUSSIAN_DROPPED}(?=[А-Яа-яё]+?(?:(?P<hers>ла|лась)|(?P<his>л|лся)|(?:[её]|и)т(?:ся)?)\b)(?i:{self.words.speaks.pattern})\b" if self.language == "ru" else "(?!)")

    @cached_property
    def _trails(self) -> re.Pattern[str]:
        """Behind a Spanish quotation the verb of him who spoke before (…, puntualizó; …, ha dicho ante la prensa)."""
        return re.compile(rf",\s(?:también\s)?(?=(?:ha\s\w+|\w+[óo])\b)(?:ha\s)?(?:{self.words.speaks.pattern}|{self.words.utters.pattern}|\bconclu)\w*(?:\s[^,.]{{1,60}})?\.?$")

    def _dropped(self, text: str) -> bool:
        """Tell a Spanish sentence that starts with its verb: whatever it names later is no subject of its own, unless it stands behind the verb."""
        if self.language != "es" or self.words.own.match(text):
            return False
        dropped, mentions = _DROPPED.match(text), [*self.subjects.mentions(text)]
        if dropped is None and (about := _AS_TO.match(text)) and not any(each.start < about.end() for each in mentions):
            dropped = self.words.speaks.match(text, about.end())
        # What both agreed may stand in what he says (Precisó que se abordó la pesca).
        agreed = dropped and self.words.agreed.search(text.partition(" que ")[0])
        return dropped is not None and not agreed and not any(each.person and each.start == dropped.end() + 1 for each in mentions)

    def _of_talks(self, subject: Mention | None, bare: str) -> bool:
        # The talks last and pass, whoever asked for them; in a briefing he tells of them who briefs.
        briefed = self.heard.last is not None and self.subjects.side_of(self.heard.last) not in {BOTH, NARRATOR, *self.leaders}
        occasion = subject is not None and subject.speaker in self.leaders and self.subjects.source.search(bare, 0, subject.start) is not None
        if _RANKS.match(bare) and not self.heard.own_voice and not (subject and subject.person):
            return True
        return not briefed and not occasion and self.words.talks.match(bare) is not None and not self.words.agreed.search(bare) and self._named_behind(bare) is None

    def _stranger_goes_on(self, text: str) -> bool:
        return self.language == "en" or not self.words.agreed.search(text)

    def _opens(self, text: str) -> bool:
        # What the talks were about both have said.
        return super()._opens(text) and (self.language == "en" or self.words.agreed.search(text) is None)

    def _of_both(self, bare: str) -> bool:
        # What is said of one country alone is that country's, whoever spoke before.
        named = {each.person.label for each in self.subjects.lands if any(stem(form)[:STEM].casefold() in bare.casefold() for form in each.forms)}
        return super()._of_both(bare) and (self.cast.home is None or named != {self.cast.home.label} or self.words.agreed.search(bare) is not None)

    def _tell_of(self, speaker: str) -> None:
        # He is who "he" in the next sentence is.
        self.heard.person = speaker

    def _answered(self, subject: Mention, bare: str) -> str | None:
        if subject.start > 0 and self.words.future.search(bare, 0, subject.start):
            return BOTH
        # "…, and he made clear": he is whose the sentence is.
        own = self.subjects.side_of(subject.speaker)
        if own in self.leaders and re.search(rf",\s(?:and|et|und|y|и)\s{self.words.he.pattern}\b", bare):
            self.heard.person = own
        return super()._answered(subject, bare)

    def _event(self, text: str, after: str) -> bool:
        after = _WHO.sub("", after)
        if re.search(rf"\b(?:and|et|und|y|и) (?:\w+ly )?(?!{self.words.event.pattern})(?:{self.words.speaks.pattern})", after):
            # He met somebody and stressed something: what he said is more than that he met him.
            return False
        # Before anybody has spoken two have met, however long the styles between a name and its verb (H.E. Mr. …, President of …, held).
        between = "[^;]){0,300}?" if self.heard.person is None else "[^.;]){0,45}?"
        before = text[: len(text) - len(after)]
        if (self.language == "de" and (_INVERTED.search(before) or (_HAS.search(before) and _DONE.search(after)))) or (self.language != "en" and self._deed_before.search(before)):
            return True
        aside, verb = r"(?:(?!\s(?:that|said|says|noted|stressed|stated|added)\b)[^.;,]){0,45},[^.;]{1,90},", rf"(?:(?!\s(?:that|said|que|qu(?=’)|dass|что)\b){between}"
        return re.match(rf"(?:{aside})?{verb}\b{self.words.event.pattern}", after) is not None

    @cached_property
    def _deed_before(self) -> re.Pattern[str]:
        """A verb of a deed right before its subject (En el encuentro participó la embajadora Sonia Trelles)."""
        return re.compile(rf"\b{self.words.event.pattern}\s(?:[a-zà-ÿ]+\s)?(?:(?:{self.words.title.pattern})(?:\s[а-яё]+){{0,3}}|(?:[A-ZÀ-ÞА-ЯЁ][\w-]+\s?){{1,4}}|{self.words.both.pattern}|\s)*\Z")

    def _uttered(self, subject: Mention, bare: str) -> bool:
        # "…," said the Secretary.
        return self._spoken_before.search(bare, 0, subject.start) is not None or self.subjects.source.search(bare, 0, subject.start) is not None or super()._uttered(subject, bare)

    def _both(self, text: str, after: str, fresh: bool) -> str | None:
        reported = self.words.reported.search(after[:_VERB]) or (self.language == "de" and _MAN.match(text))
        if (not fresh or self.language == "en") and self.heard.last in self.leaders and reported:
            # What the two sides should do is what he says who spoke before.
            return self.heard.last
        if self.heard.own_voice and self.cast.home and self.language != "en" and not self._voiced(text) and not self.words.future.search(text):
            # What their countries are, in a leader's own statement, is his view of it.
            return self.cast.home.label
        told = self._event(text, after) and not self.words.agreed.search(text)
        return (self._then(text) or NARRATOR) if told and not _AND_WILL.search(text) and not _THEREIN.search(text) else BOTH

    def _then(self, text: str) -> str | None:
        """Return which leader speaks in a later clause of a sentence that first tells what both did."""
        for clause in clauses(text, self.language):
            head = following(text, clause.start)
            if (side := self.subjects.head(head, 0)) in self.leaders and self.words.speaks.search(head[:_SPEECH]):
                return side
        return None

    def _carried_on(self, text: str, fresh: bool) -> str | None:
        if self.listed in {BOTH, *self.leaders}:
            return self.listed
        if self._dropped(text) and (person := self.heard.person or (self.cast.home and self.cast.home.label)):
            return NARRATOR if self.words.event.match(text) else person
        if self.words.agreed.search(text):
            return BOTH
        if self.heard.last in self.leaders and (left := self._left_out.match(text)) and not (fresh and " " in text[: left.end()]):
            return self.subjects.bearers.of_that_sex(self.heard.last, left["hers"] is not None if left["hers"] or left["his"] else None)
        if self.language == "es" and self._trails.search(text) and (person := self.heard.person or (self.cast.home and self.cast.home.label)):
            return person
        if not fresh and self.heard.last in self.leaders and self._denied.search(text):
            # Denials are no facts that a page tells of itself (Наши отношения ни против кого не направлены).
            return self.heard.last
        # What their officials will do both have settled; any other step or fact, said by nobody, the narrator tells.
        reported = self.words.reported.search(text) is not None
        if self.words.future.search(text) and not reported:
            return BOTH
        if not fresh and reported and self.heard.last == BOTH and _WHAT_WAS_SAID.match(text):
            return BOTH
        if fresh or self.heard.last == BOTH or not reported:
            return NARRATOR
        # A fact told amid somebody's words does not end them.
        told = self.heard.last == NARRATOR and self.heard.person in self.leaders
        return (self.heard.person if told else self.heard.last) or NARRATOR
