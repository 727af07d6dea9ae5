"""Whose a statement is in French, German, Russian and Spanish, as far as English tells it otherwise or not at all."""

from __future__ import annotations

import re
from functools import cached_property

from discrepancy.annotate.lexicon import Lexicon, unquoted
from discrepancy.annotate.mentions import Mention
from discrepancy.annotate.names import Names
from discrepancy.annotate.parties import Cast
from discrepancy.annotate.quotations import Quotation, quotations
from discrepancy.annotate.tellers.teller import UNDER, Voice
from discrepancy.annotate.tellers.western import QUOTES, Western
from discrepancy.annotate.turns.turn import Turn
from discrepancy.read.segment import unlabelled
from discrepancy.records import BOTH, NARRATOR, Readout, Statement

_RANKS = re.compile(
    r"(?:(?:[Dd]er|[Dd]ie|[Ee]l|[Ll][ea]s?|[Ll]a)\s|L’)?[A-ZÀ-Þ][\w-]+(?:\s(?:und|y|e|et)\s(?:l[ae]\s|l’)?[A-ZÀ-Þ][\w-]+)?\s"
    r"(?:(?:ist|sind)\s[^.;:]*?(?:\b\w*(?:größt|grösst|wichtigst|bedeutendst|zweit|dritt|viert|fünft)\w*|\bseit\s\d)"
    r"|(?:es|son|mantienen?|cuentan?|figuran?)\s[^.;:]*?(?:\b(?:primer|segund|tercer|cuart|quint|principal|mayor)\w*|\bdesde\s(?:hace\s)?\d)"
    r"|(?:est|sont|entretien(?:t|nent)|figurent?)\s[^.;:]*?(?:\b(?:premi|deuxième|second|troisième|quatrième|principa)\w*|\bdepuis\s(?:le\s)?\d))"
)
"""What a country is to another among all, or has been since a year (Moravien ist seit Jahren der wichtigste Partner): a page tells it of itself."""
_WE_TWO = re.compile(r"(?:Wir, (?:die|der)|Nosotr[oa]s, (?:l[oa]s|el|la)|Nous, (?:les|le|la)|Мы,)\s[^.;]{3,160}?(?:,\s|\s(?:und|y|e|et|и)\s)[^.;]{3,160},\s")
"""How a declaration of both begins: Wir, die Minister Moravias und Verunias, …"""
_BELOW = re.compile(r"\b(?:erklärte?|sagte?|führte|schrieb|teilte|declaró|manifestó|expresó|afirmó|señaló|dijo|escribió)\b[^:„\"“]*:$")
"""How a line introduces somebody's words that follow below."""
_GIVEN = re.compile(r"(?:[A-ZÀ-ÞА-ЯЁ][\w’-]*\.?\s){0,2}")
"""What may stand between a verb of saying and a family name (…, – заявил Ефим Горелов)."""
_LINE = 120
"""So long is such a line at the most; a longer one tells more than that he spoke."""


class Continental(Western):
    """A quotation goes on over sentences, a verb stands before its subject, a leader says "we" of his country."""

    settled_first = False
    """What was settled may begin a sentence in which whoever is named later does not say so."""
    told_below: str | None = None
    """Whose words a line introduces that are printed below it without marks."""
    quoted: str | None = None
    """Whose words are quoted over several sentences."""

    def __init__(self, words: Lexicon, cast: Cast, names: Names, readout: Readout) -> None:
        """Make ready to follow quotations."""
        super().__init__(words, cast, names, readout)
        self.quotations = quotations(readout)

    def _voice(self, statement: Statement) -> Voice:
        """Return who speaks; a quotation of several sentences is his to whom its first or its last gives it."""
        quotation = self.quotations.get(statement.id)
        found = super()._voice(statement) if quotation is None or self.speaking else self._within(quotation, statement)
        self.quoted = found.speaker if quotation and not quotation.ends else None
        return found

    def _within(self, quotation: Quotation, statement: Statement) -> Voice:
        """Return whose a sentence of a quotation is: his of its first sentence, who is named beside it there or behind its end."""
        if self.quoted is None and quotation.begins and not re.search(r"\w", quotation.beside) and (named := self._named_behind(quotation.behind)):
            self.quoted = self.subjects.side_of(named.speaker)
        return super()._voice(statement) if self.quoted is None or self.quoted in {NARRATOR, BOTH} else self._quoted_on(statement, self.quoted)

    def _decide(self, text: str, fresh: bool) -> str | None:
        self.jointly = self.jointly or _WE_TWO.match(unquoted(unlabelled(text), self.language)) is not None
        return super()._decide(text, fresh)

    def _in_own_voice(self, bare: str) -> str | None:
        if self.heard.own_voice and self.words.joint.search(bare):
            return BOTH
        return super()._in_own_voice(bare) or self._tells_of_a_country(bare)

    def _tells_of_a_country(self, bare: str) -> str | None:
        """Return the leader who tells it himself, where he says of a country what it does and goes on with what he thinks of it (Le Chili accueillera, nous le souhaitons, …)."""
        if not (self.heard.own_voice and self.cast.home):
            return None
        subject, himself = self.subjects.subject(bare), self._himself.search(bare)
        told = subject and himself and not subject.person and subject.end < himself.start() and subject.speaker in {land.country for land in self.subjects.lands}
        return self.cast.home.label if told else None

    @property
    def _himself(self) -> re.Pattern[str]:
        """How whoever tells it himself speaks of himself."""
        return self.words.first

    def _in_turn(self, text: str, fresh: bool) -> str | None:
        if self.told_below and self.speaking is None and not QUOTES.match(text) and UNDER.match(text) is None:
            # Vor dem Abflug erklärte Minister Brandt: what stands below is his, up to where he is told of again.
            self.speaking = Turn(self.told_below, 0, section=True)
        found = super()._in_turn(text, fresh)
        subject = self.subjects.subject(text) if found is None and len(text) < _LINE and _BELOW.search(text) else None
        said = self.subjects.side_of(subject.speaker) if subject and subject.person else None
        self.told_below = said if said in self.leaders else None
        return found

    def _mutual(self, subject: Mention, bare: str, after: str) -> bool:
        # Vereinbart wurde ein Treffen der Minister; Se acordó que el canciller viaje: nobody is named who agreed.
        settled = self.words.agreed.match(bare) if self.settled_first else None
        return (settled is not None and settled.end() <= subject.start) or super()._mutual(subject, bare, after)

    def _subject(self, bare: str) -> Mention | None:
        return self._named_behind(bare) or super()._subject(bare)

    def _named_behind(self, text: str) -> Mention | None:
        """Return who says what stands before him in a sentence (…, so der Kanzler; …, a ajouté le ministre; …, – сказала она); behind an English verb stands whom he thanked or invited."""
        # Behind a comma alone a name that a given name parts from the verb may be whom he speaks of (…, назвал Ивана Горелова другом).
        ends = {match.end(): _GIVEN.match(text, match.end()) if match[0][0].isspace() else None for match in self._said_before.finditer(text)}
        named = (each for each in self.subjects.mentions(text) if each.speaker != BOTH and any(end <= each.start <= (given.end() if given else end) for end, given in ends.items())) if ends else ()
        found = max(named, key=lambda each: (each.start, each.end), default=None)
        return found and (self.subjects.partners.together(text, found) or found)

    @cached_property
    def _said_before(self) -> re.Pattern[str]:
        """What stands between somebody's words and him who says them."""
        return re.compile(rf"(?:[,:]|\s[–—]|\s\s)\s(?:как\s)?(?:{self._said_behind})\s(?:(?:auch|dazu|hierzu|также|aussi|encore|también)\s)?")

    @property
    def _said_behind(self) -> str:
        """The verbs that stand between somebody's words and him."""
        return rf"(?:{self.words.speaks.pattern}|{self.words.behind.pattern})\w*"

    def _of_talks(self, subject: Mention | None, bare: str) -> bool:
        # The talks last and pass, whoever asked for them; in a briefing he tells of them who briefs.
        briefed = self.heard.last is not None and self.subjects.side_of(self.heard.last) not in {BOTH, NARRATOR, *self.leaders}
        occasion = subject is not None and subject.speaker in self.leaders and self.subjects.sources.before.search(bare, 0, subject.start) is not None
        if _RANKS.match(bare) and not self.heard.own_voice and not (subject and subject.person):
            return True
        return not briefed and not occasion and self.words.talks.match(bare) is not None and not self.words.agreed.search(bare) and self._named_behind(bare) is None

    def _stranger_goes_on(self, text: str) -> bool:
        return self.words.agreed.search(text) is None

    def _opens(self, text: str) -> bool:
        # What the talks were about both have said.
        return super()._opens(text) and self.words.agreed.search(text) is None

    def _deed_before(self, before: str, after: str) -> bool:
        return self._deed.search(before) is not None

    @cached_property
    def _deed(self) -> re.Pattern[str]:
        """A verb of a deed right before its subject (En el encuentro participó la embajadora Sonia Trelles)."""
        return re.compile(rf"\b{self.words.event.pattern}\s(?:[a-zà-ÿ]+\s)?(?:(?:{self.words.title.pattern})(?:\s[а-яё]+){{0,3}}|(?:[A-ZÀ-ÞА-ЯЁ][\w-]+\s?){{1,4}}|{self.words.both.pattern}|(?:und|et|y|e|и)\s|\s)*\Z")

    def _both(self, text: str, after: str, fresh: bool) -> str | None:
        view = self.heard.own_voice and self.cast.home and not self._voiced(text) and not self.words.future.search(text) and not self._event(text, after)
        if view and self.cast.home and not self._still_his(text, after, fresh):
            # What their countries are, in a leader's own statement, is his view of it.
            return self.cast.home.label
        return super()._both(text, after, fresh)

    def _still_his(self, text: str, after: str, fresh: bool) -> bool:
        return not fresh and super()._still_his(text, after, fresh)
