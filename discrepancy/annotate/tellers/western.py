"""Whose a statement is in English, French, German, Russian and Spanish."""

from __future__ import annotations

import re

from discrepancy.annotate.beside import following
from discrepancy.annotate.clauses import clauses
from discrepancy.annotate.lexicon import Lexicon, unquoted
from discrepancy.annotate.names import Names
from discrepancy.annotate.parties import Cast
from discrepancy.annotate.subjects import TOGETHER, YOU, Mention
from discrepancy.annotate.tellers.teller import UNDER, Teller
from discrepancy.annotate.turns import Turn, Turns
from discrepancy.read.segment import ends_as_sentence, unlabelled
from discrepancy.records import BOTH, NARRATOR, Readout

_DROPPED = re.compile(
    r"^(?:(?:Asimismo|Además|También|Igualmente|Por último|Finalmente|En este sentido|Al respecto|A su vez|En particular|Por otra parte|Al mismo tiempo),?\s)?"
    r"(?:[Ll]e\s|[Ss]e\s)?[A-Za-zÁÉÍÓÚáéíóú]+ó\b"
)
"""A Spanish sentence that starts with its verb: its subject is who spoke before."""
_VERB, _SPEECH = 20, 60
"""So far from its subject stands a verb, and so far from the head of a clause what its subject says."""
_AND_WILL = re.compile(r", and will\b")
"""After what both have done (signed, met), what they are yet to do."""


_THEREIN = re.compile(r"\bwhich (?:they|both|the (?:two )?[\w ]{3,25}?) (?:also )?(?:agreed|decided|discussed|reviewed|exchanged|reaffirmed|explored|considered|expressed|stressed|emphasi[sz]ed|underlined|underscored|noted|committed|pledged|resolved)\b")
"""What both said at a meeting of which a sentence tells (held talks, during which they agreed)."""
_ATTENDED = re.compile(r"(?:Also )?(?:[Pp]resent|[Aa]ttending|[Jj]oining|[Aa]ccompanying)\b[^,;]* (?:was|were)\b|[^,;]{0,60}\b(?:was|were) (?:also )?(?:attended|witnessed) by\b|.*\battributable to\b")
"""A sentence turned round to tell who was there."""
_WHO = re.compile(r"^,\s(?:who|whom|whose)\b[^,.]{1,90}[,.]")
"""What is told of somebody by the way."""
_ASIDE = re.compile(r"[\[(<].*[\])>]\.?")
"""A note of who wrote down what was said: (Laughter.)"""
_QUOTED = re.compile(r"(?P<by>[^“”\"]{0,120}\b[Ss]pokes(?:person|man|woman)\b[^“”\"]{0,60}:)(?:\s[“\"]|$)")
"""How a readout begins that is a spokesman's words."""
_I = re.compile(r"\b(?:I|[Mm]y|[Mm]e|[Ww]e|[Oo]urs?|[Uu]s)\b(?!\.)")
_PREFACE = re.compile(
    r"(?:(?:Well|So|Yes|No|Look|Again|And|But|Now),?\s)*"
    r"(?:(?:[Ww]hat|[Aa]ll) (?:I|we) (?:\w+ )?(?:tell you|say|share|add) is(?: that)? |(?:I|[Ww]e) (?:can|could|would|will|think|believe|understand|know)(?: (?:only|just|also))?(?: (?:tell you|say|confirm|share|add|note))? (?:that )?)"
)
"""How somebody who briefs the press leads up to what he tells."""
_ADDRESSES = re.compile(r"\b(?:I|[Mm]y|[Mm]e|[Ww]e|[Uu]s|[Yy]ou|[Tt]hanks?|friends|everyone)\b(?!\.)|\?$")
"""Wording of somebody who speaks to those before him; what he tells of the meeting has none."""
_REMARKS = re.compile(r"(?!(?i:joint)\b)(?:[A-Z]\w+ )?(?i:remarks|statement|speech|address) (?P<by>(?i:by|of) )")
"""How a heading announces what one of both said."""
_WE_BOTH = re.compile(r"(?:[A-Z][\w ]{0,40},?\s)?(?:[Ww]e(?:['’]ve)?|[^,;]{0,80}\band I(?:['’]ve| have)?)\s")
_SAID_TO_ME = r"(?:assured|indicated|outlined|shared|mentioned|described|emphasi[sz]ed|acknowledged|admitted|accepted|promised|vowed|suggested|offered|reassured|insisted|argued|pointed out|set out|laid out|made (?:it )?(?:very )?clear|spoke (?:about|of)|gave me|wanted|was (?:\w+ )?clear)\b"
"""What a leader says that the other said: words, no deeds of his."""
_I_MET = re.compile(r"(?:[A-Z][^;:]{0,60}\s)?(?:I|[Ww]e)\s(?:\w+ly\s|also\s|just\s)?(?:met|hosted|visited|attended|toured|travell?ed|arrived|co-chaired)\b")
"""What a leader did, in a statement of his own."""
_HE = re.compile(r"(?:[A-Z][\w ]{0,40},\s)?(?:[Hh]e|[Ss]he)\b")


class Western(Teller):
    """A subject of its own in every clause, and its verb beside it: English, French, German, Spanish, Russian."""

    def __init__(self, words: Lexicon, cast: Cast, names: Names, readout: Readout) -> None:
        """As every language; what is said is given to somebody by the way, too."""
        super().__init__(words, cast, names, readout)
        said = rf"(?:{words.speaks.pattern}|{words.utters.pattern})"
        self._tells = re.compile(rf"(?:\s(?:\w+ly|also|then|has|had|just|did|today))*\s(?:{words.speaks.pattern}|{_SAID_TO_ME})")
        self.speaking: Turn | None = None
        self.closed = True
        self._by_the_way = re.compile(rf"(?:\s(?:\w+ly|also|then|has|had))?\s{said}\w*(?=[,.;]|$)")

    def _in_turn(self, text: str, fresh: bool) -> str | None:
        turns = self.subjects.turns
        if turns is None:
            return super()._in_turn(text, fresh)
        begun = turns.find(text) or self._section(text) or self._spokesman(text)
        if begun is None and not (self.speaking and self._goes_on(self.speaking, turns, text, fresh)):
            self.speaking = None
        self.speaking = begun or self.speaking
        if self.speaking is None:
            return None
        if begun is None and _ASIDE.fullmatch(text):
            return NARRATOR
        start = begun.start if begun else 0
        if self.speaking.quoted:
            self.closed = text.endswith(("”", '"', ":"))
            text = text.rstrip("”\" ")
            start += len(text[start:]) - len(text[start:].lstrip("“\" "))
        return self._told_in_turn(self.speaking, text[start:], start, fresh)

    def _told_in_turn(self, turn: Turn, text: str, start: int, fresh: bool) -> str | None:
        """Return whose a statement is, less its label, in somebody's turn."""
        if not text:
            return NARRATOR
        if turn.asks or (self.subjects.turns and self.subjects.turns.led and turn.speaker not in self.leaders):
            self.plain = 0
            return turn.speaker
        if turn.speaker in self.leaders:
            self.plain = start
            return self._remark(text, turn.speaker)
        if preface := _PREFACE.match(text):
            start, text = start + preface.end(), text[preface.end() :]
        bare = unquoted(text, self.language)
        decided = self._decide(text, fresh)
        self.plain = None if self.plain is None else self.plain + start
        if decided in {None, NARRATOR} or text.endswith("?") or self.subjects.subject(bare) is None:
            return turn.speaker if preface or _ADDRESSES.search(bare) else decided
        return decided

    def _remark(self, text: str, speaker: str) -> str:
        """Return whose a leader's own sentence is: his, of both where they agreed, the other's whose words he tells."""
        bare = unquoted(text, self.language)
        if (joint := _WE_BOTH.match(bare)) and TOGETHER.match(bare, joint.end()):
            return BOTH
        other = self.subjects.opposite(speaker) if not bare.startswith("As ") else None
        if other and YOU.match(bare):
            return other
        subject = self._subject(bare)
        if other and subject and self._tells.match(bare, subject.end):
            theirs = self.subjects.side_of(subject.speaker) == other or _HE.match(bare)
            if theirs and not _I.search(bare, 0, subject.start):
                return other
        return speaker

    def _section(self, text: str) -> Turn | None:
        """Return whose remarks a heading announces amid a text of both."""
        match = _REMARKS.match(text) if self.subjects.joint and not ends_as_sentence(text) else None
        named = self.subjects.last_named(text[match.start("by") :]) if match else None
        return Turn(named, len(text), section=True) if named else None

    def _spokesman(self, text: str) -> Turn | None:
        """Return the turn of a spokesman whose words a readout is."""
        match = _QUOTED.match(text)
        return Turn(match["by"], match.end(), quoted=True) if match else None

    def _goes_on(self, turn: Turn, turns: Turns, text: str, fresh: bool) -> bool:
        """Tell whether a statement without a label is of the turn before it: nobody tells of himself by his name, nor has a heading."""
        if turn.quoted:
            return not self.closed or text.startswith(("“", '"'))
        if not ends_as_sentence(text) and re.search(r"\w", text):
            return False
        if fresh and not _I.search(text) and (self.words.opening.match(text) or self._told_of(turn.speaker, text)):
            return False
        return not fresh or turns.record or turn.section or UNDER.match(text) is not None or self.words.first.search(text) is not None

    def _told_of(self, speaker: str, text: str) -> bool:
        """Tell whether somebody, or both by their names, are whom a sentence tells of."""
        subject = self.subjects.subject(text)
        named = self.subjects.last_named(text[subject.start : subject.end]) if subject else None
        return subject is not None and named is not None and subject.speaker in {speaker, BOTH}

    def _decide(self, text: str, fresh: bool) -> str | None:
        item = unlabelled(text)
        decided = super()._decide(item, fresh)
        self.plain = self.plain and self.plain + len(text) - len(item)
        return decided

    def _subject(self, bare: str) -> Mention | None:
        if self.subjects.own_voice and self.language == "en" and (joint := _WE_BOTH.match(bare)) and TOGETHER.match(bare, joint.end()):
            return Mention(0, joint.end(), BOTH)
        return None if self._dropped(bare) else self._attributed(bare) or super()._subject(bare)

    def _attributed(self, text: str) -> Mention | None:
        """Return to whom a sentence gives by the way what it tells (…, Seok said, …), whatever stands first in it."""
        if self.language != "en":
            return None
        mentions = sorted(self.subjects.mentions(text), key=lambda each: each.start)
        found = next((each for each in mentions if text[: each.start].endswith(", ") and self._by_the_way.match(text, each.end)), None)
        # Whoever is named before is "he".
        return None if found and not found.person and any(each.person and each.start < found.start for each in mentions) else found

    def _dropped(self, text: str) -> bool:
        """Tell a Spanish sentence that starts with its verb: whatever it names later is no subject of its own."""
        return self.language == "es" and _DROPPED.match(text) is not None and not self.words.agreed.search(text)

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
        if re.search(rf"\b(?:and|et|und|y|и) (?:\w+ly )?(?:{self.words.speaks.pattern})", after):
            # He met somebody and stressed something: what he said is more than that he met him.
            return False
        # Before anybody has spoken two have met, however long the styles between a name and its verb (H.E. Mr. …, President of …, held).
        between = "[^;]){0,300}?" if self.heard.person is None else "[^.;]){0,45}?"
        aside, verb = r"(?:(?!\sthat\b)[^.;,]){0,30},[^.;]{1,90},", rf"(?:(?!\s(?:that|said|que|dass|что)\b){between}"
        return re.match(rf"(?:{aside})?{verb}\b{self.words.event.pattern}", after) is not None

    def _uttered(self, subject: Mention, bare: str) -> bool:
        # "…," said the Secretary.
        behind = re.search(rf"(?:\b(?:{self.words.speaks.pattern})|{self.words.utters.pattern})\w*\s(?:[A-Z]\w+\s)?$", bare[: subject.start])
        return behind is not None or self.subjects.source.search(bare, 0, subject.start) is not None or super()._uttered(subject, bare)

    def _both(self, text: str, after: str, fresh: bool) -> str | None:
        if (not fresh or self.language == "en") and self.heard.last in self.leaders and self.words.reported.search(after[:_VERB]):
            # What the two sides should do is what he says who spoke before.
            return self.heard.last
        told = self._event(text, after) and not self.words.agreed.search(text)
        return (self._then(text) or NARRATOR) if told and not _AND_WILL.search(text) and not _THEREIN.search(text) else BOTH

    def _then(self, text: str) -> str | None:
        """Return which leader speaks in a later clause of a sentence that first tells what both did."""
        for clause in clauses(text, self.language):
            head = following(text, clause.start)
            if (side := self.subjects.head(head, 0)) in self.leaders and self.words.speaks.search(head[:_SPEECH]):
                return side
        return None

    def _of_talks(self, subject: Mention | None, bare: str) -> bool:
        met = self.subjects.own_voice and self.language == "en" and _I_MET.match(bare)
        return _ATTENDED.match(bare) is not None or bool(met and not self._voiced(bare[met.end() :]))

    def _carried_on(self, text: str, fresh: bool) -> str | None:
        if self.words.agreed.search(text):
            return BOTH
        if self._dropped(text) and (person := self.heard.person or (self.cast.home and self.cast.home.label)):
            return NARRATOR if self.words.event.match(text) else person
        # What their officials will do both have settled; any other step or fact, said by nobody, the narrator tells.
        reported = self.words.reported.search(text) is not None
        if self.words.future.search(text) and not reported:
            return BOTH
        if fresh or self.heard.last == BOTH or not reported:
            return NARRATOR
        # A fact told amid somebody's words does not end them.
        told = self.heard.last == NARRATOR and self.heard.person in self.leaders
        return (self.heard.person if told else self.heard.last) or NARRATOR
