"""Whose a statement is in English: beside what is told as elsewhere, records of remarks, briefings and a leader's own statement."""

from __future__ import annotations

import re
from collections.abc import Collection

from discrepancy.annotate.cast import OPENING
from discrepancy.annotate.clauses import clauses
from discrepancy.annotate.lexicon import Lexicon, unquoted
from discrepancy.annotate.mentions import PEOPLE, Mention, adjectival
from discrepancy.annotate.names import Names
from discrepancy.annotate.own import ADDRESSES, HIS_VIEW, TOGETHER, YOU
from discrepancy.annotate.parties import Cast
from discrepancy.annotate.quotations import attributions, left_open
from discrepancy.annotate.tellers.flowing import flows, told
from discrepancy.annotate.tellers.teller import UNDER, Voice
from discrepancy.annotate.tellers.western import Western
from discrepancy.annotate.turns.turn import Turn
from discrepancy.read.segment import ends_as_sentence, unlabelled
from discrepancy.records import BOTH, NARRATOR, Readout, Statement

_ATTENDED = re.compile(r"(?:[A-Z]\w+ ){1,4}(?:call|meeting|conversation|talks) with\b(?=[^.]*$)|(?:Just |Today )?(?:[Ss]poke|[Mm]et|[Tt]alked) (?:today )?(?:with|to) |(?:Also )?(?:[Pp]resent|[Aa]ttending|[Jj]oining|[Aa]ccompanying)\b[^,;]* (?:was|were)\b|[^,;]{0,60}\b(?:was|were) (?:also )?(?:attended|witnessed|led|headed) by\b|.*\b(?:attributable to|(?:provided|issued|released|gave) the following)\b")
"""A sentence turned round to tell who was there."""
_SETTLED = re.compile(r"(?:,\s[^,.;]{2,60},)?(?:\s(?:also|then|thereafter|later|today))*\s(?:signed\s(?![^.;,]{0,40}\bbook\b)[^.;]{4,80}\s(?:on|for|to|of|which|that|covering)\s|(?:had|held)\s[^.;]{0,60}\b(?:exchanges?(?:\sof\sviews)?|conversations?|discussions?|talks)\s(?:on|about|regarding|concerning|covering)\s(?!\d|a\s(?:wide\s|broad\s)?range\b))")
"""What both did that is as good as an agreement or a discussion."""
_ITINERARY = re.compile(r"(?:Tomorrow|During (?:his|her|their) (?:stay|visit)|While (?:in|there)|Later (?:today|in the (?:day|week)|this week))\b[^.;:]{0,80}\bwill (?:also )?(?!(?:discuss|raise|continue|work|sign)\b)\w+|[^,.;:]{2,60}\swill\s(?:(?:next|then|now)\s(?:travel|fly|visit|head|proceed|depart|continue)\b|(?:travel|fly|head|depart|proceed)\s(?:next|on|onward)\b)|[^,.;:]{2,80}\swill\s[^.;:]{2,90}\b(?:tonight|tomorrow|later today|this (?:afternoon|evening))\b")
"""What a visitor is yet to do on his visit."""
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
_SAID_TO_ME = r"(?:assured|indicated|outlined|shared|mentioned|described|emphasi[sz]ed|acknowledged|admitted|accepted|promised|vowed|suggested|offered|reassured|insisted|argued|pointed out|set out|laid out|made (?:it )?(?:very )?clear|spoke (?:about|of)|gave me|wanted|was (?:\w+ )?(?:clear|frank|open|candid|direct|honest|firm))\b"
"""What a leader says that the other said: words, no deeds of his."""
_I_MET = re.compile(r"(?:[A-Z][^;:]{0,60}\s)?(?:I|[Ww]e)\s(?:\w+ly\s|also\s|just\s)?(?:met|hosted|visited|attended|toured|travell?ed|arrived|co-chaired|joined|laid|held\s(?:an?|bilateral|official)|welcomed\s[^.;]{3,150}\sto\s[A-Z])\b|(?![^.]*\b(?:I|[Ww]e|[Oo]ur)\b)[^,;]{0,90}\b(?:was|were)\s(?:also\s)?(?:signed|released|published|exchanged)\b")
"""What a leader did, or what was signed there, in a statement of his own."""
_ANNOUNCED = re.compile(
    r"(?i:(?<!joint )(?<!joint press )\b(?:remarks|statement|speech|address|intervention|toast|doorstop)|\bpress (?:conference|point))\b[^.;]{0,40}?\b(?:by|of|from)\s(?P<by>.{3,})|^(?P<whose>[A-Z].{2,80}?)['’]s?\s(?:\w+\s){0,3}(?i:remarks|statement|speech|address|intervention)\b"
)
"""A heading over what somebody said."""
_ADVERBS = re.compile(r"(?:,\s(?:(?:for|on) (?:his|her|its) part|in (?:his |her )?turn|meanwhile),)?\s(?:(?:also|then|further|again|likewise|\w+ly)\s)*")
"""What may stand between a subject and its verb."""
_SAYING = re.compile(r"\b(?:said|says|added|stated|commented|told \w+|noted|concluded)(?: (?:today|afterwards|in a statement|after the (?:meeting|talks|call)))?:$")
"""How a line ends that introduces somebody's words."""
_PAST = re.compile(r"\s(?:(?:also|then|both|\w+ly)\s)*(?!need\b)(?:\w+ed|met|said|told|spoke|held|began|set out|made|took|gave)\b")
"""What follows somebody of whom is told what he did."""
_AND_WILL = re.compile(r", and will\b")
"""After what both have done (signed, met), what they are yet to do."""
_THEREIN = re.compile(r"\bwhich (?:they|both|the (?:two )?[\w ]{3,25}?) (?:also )?(?:agreed|decided|discussed|reviewed|exchanged|reaffirmed|explored|considered|expressed|stressed|emphasi[sz]ed|underlined|underscored|noted|committed|pledged|resolved)\b")
"""What both said at a meeting of which a sentence tells (held talks, during which they agreed)."""
_IN_TURN = re.compile(r"\b(?:[Ff]or (?:his|her) part|[Ii]n (?:his|her) turn|[Ii]n turn)\b")
"""What tells words of one from words of the other, whatever the verb."""
_SIGNED = re.compile(r"(?:\s{6,}|[^“”\"]+[”\"]\s)[–—-]\s?(?P<by>[A-Z][^.;:]{3,120})")
"""A quotation, and behind a dash whose it is."""
_SAID_BY = re.compile(r"(?:[,”\"]|\s)\s(?:said|added|noted|told\s\w+)\s(?:the\s)?(?:[A-Z][\w.’-]*\s?){1,8}$")
"""Words, up to him behind them who says them."""
_SIDE = re.compile(r"\bside\b")
_ASKED = re.compile(r"\s?(?:was|were)\s(?:also\s)?(?:asked|urged|thanked|requested|encouraged|called\supon|pressed|congratulated)\s(?:to|for|on|about)\b(?![^.;]*\bby\b)")
"""What is said to somebody, by nobody named: by the other."""
_WHILE = re.compile(r"(?:While|Whereas|Although|Where)\s(?![a-z]+ing\b)")
"""How a sentence begins that has a word of either."""
_ECHOED = re.compile(r",\s(?:an?\s[\w ]{2,40}\s|which\s(?:was|were)\s)(?:echoed|shared|reciprocated|seconded|returned)\sby\s(?:the\s|his\s|her\s)?(?:[A-Z]|guest|host|counterpart|other)")
"""What the other shares of what one said."""
_GRANTED = re.compile(
    r"(?:\s[\w-]+){0,3}?\s(?:ask|request|propos|offer|suggest|appeal|urg|call|press|sought)(?![^;]*\binvit)[^;]*,\s(?:which|an?\s(?:\w+\s)?(?:request|offer|proposal|suggestion|idea|appeal|call)(?:\s(?:that|which))?)\s(?P<who>[^,;]{2,60}?)\s(?:\w+ly\s)?"
    r"(?:accepted|promised|undertook|agreed\sto|pledged|granted|declined|took\sup|said\s(?:he|she)\swould)\b"
)
"""What one asks or offers, and the other grants or takes up (asked for access, a request he promised to examine)."""
_HANDED = r"\b(?:will\sbe|(?:has|have)\sbeen|(?:is|are)\s(?:to\sbe|being))\s(?:\w+ly\s)?(?:delivered|provided|offered|granted|supplied|donated|given|handed\sover|gifted|opened|extended|made\savailable)\b[^.,;]{0,20}\s(?:to|for)\s(?:[\w-]+\s){0,5}?"
"""What is handed to somebody of a country, by nobody named: by the other."""
_MAY = rf"\s(?!{PEOPLE})(?:[\w-]+\s){{1,3}}?will\s(?:(?:now|also|then|soon)\s)?(?:be\s(?:able|allowed|free|entitled|eligible|offered|granted|given|trained)\b|receive\b)"
"""What a guest's people may do, or are given."""
_HE = re.compile(r"(?:[A-Z][\w ]{0,40},\s)?(?:[Hh]e|[Ss]he)\b")


class English(Western):
    """Prints word for word what was said oftener than others do: a turn with a label, a spokesman's quotation, remarks under a heading."""

    between = r"(?:[A-Z]\w+\s)?"

    def __init__(self, words: Lexicon, cast: Cast, names: Names, readout: Readout) -> None:
        """Make ready to follow whose turn it is, and to hear who is told of by the way (…, Seok said, …)."""
        super().__init__(words, cast, names, readout)
        # A spokesman's quotation goes on until its marks are closed.
        self.closed = True
        self.flowing = flows(readout, words)
        self.announced = self._announced(self.rest)
        self.quotes: str | None = None
        self.saying: str | None = None
        self.ahead = attributions(self.rest)
        self._handed = [(land, _handed(land.forms, guest=land.person is cast.guest)) for land in self.subjects.lands if land.person.label in self.leaders]
        said = rf"(?:{words.speaks.pattern}|{words.utters.pattern})"
        self._tells = re.compile(rf"(?:\s(?:\w+ly|also|then|has|had|just|did|today))*\s(?:{words.speaks.pattern}|{_SAID_TO_ME})")
        self._goes_on_saying = re.compile(rf"(?:,\s(?:also\s)?|[,;]\s(?:and\s)?s?he\s(?:also\s|further\s)?)(?=(?!accept)[a-z]+ed\b(?!\s(?:by|in|to|from|on)\b))(?:{words.speaks.pattern}|{words.utters.pattern})")
        self._by_the_way = re.compile(rf"(?:\s(?:\w+ly|also|then|has|had))?\s(?:{said}\w*|(?:told|assured)\s[^,.;]{{2,90}}(?:,\s[^.;]{{2,60}})?)(?=[,.;]|$)")

    def voice(self, statement: Statement) -> Voice:
        """Return who speaks, and keep in mind whose words are to follow."""
        found = super().voice(statement)
        self.saying = found.speaker if found.speaker in self.leaders and _SAYING.search(statement.text) else None
        return found

    def _begun(self, text: str) -> Turn | None:
        return super()._begun(text) or self._section(text) or self._spokesman(text) or self._speech(text) or self._introduced(text)

    def _decide(self, text: str, fresh: bool) -> str | None:
        # A quotation that was not closed goes on to its mark, or to the end of the paragraph.
        quoted = None if fresh or self.quotes is None else self.quotes
        found = quoted or self._quoted_ahead(text) or self._told_of_him(text) or (self._flowed(text) if self.flowing and not fresh else None) or super()._decide(text, fresh)
        self.quotes = found if left_open(text, opened=quoted is not None or (text in self.ahead and not text.startswith(("“", '"')))) and found not in {NARRATOR, BOTH} else None
        return found

    def _quoted_ahead(self, text: str) -> str | None:
        """Return who is named behind a quotation of several sentences, (“Trade grows. We are glad,” said Seok)."""
        behind = self.ahead.get(text)
        named = behind and self._subject(behind)
        return self.subjects.side_of(named.speaker) if named and named.person and self._uttered(named, behind or "") else None

    def _told_of_him(self, text: str) -> str | None:
        """Return whose a sentence of a leader's own is that begins with "he": the other's if he says something, else his own who tells it."""
        home, guest = self.cast.home, self.cast.guest
        he = _HE.match(text) if self.heard.own_voice and home and guest and self.speaking is None else None
        return None if he is None else guest.label if guest and self._tells.match(text, he.end()) else home.label if home else None

    def _flowed(self, text: str) -> str | None:
        """Return who goes on in his own words, in a text that does not name him again."""
        bare = unquoted(text, self.language)
        subject = self._subject(bare)
        person = self.subjects.side_of(self.heard.last or "")
        if person not in self.leaders or (subject and (subject.person or self._other_side(subject, bare, person))) or any(each.match(bare) for each in (self.words.opening, self.words.he)):
            return None
        return None if self.words.agreed.search(bare) or told(bare, subject.end if subject else 0) else person

    def _other_side(self, subject: Mention, bare: str, person: str) -> bool:
        """Tell a subject that is the side of the other than a person (The Garamese side)."""
        return self.subjects.side_of(subject.speaker) == self.subjects.opposite(person) and _SIDE.search(bare, max(0, subject.end - len(" side")), subject.end + len(" side")) is not None

    def _told_in_turn(self, turn: Turn, text: str, start: int, fresh: bool) -> str | None:
        if turn.quoted:
            self.closed = text.endswith(("”", '"', ":"))
            text = text.rstrip("”\" ")
            start += len(text[start:]) - len(text[start:].lstrip("“\" "))
        return super()._told_in_turn(turn, text, start, fresh)

    def _briefed(self, turn: Turn, said: str, start: int, fresh: bool) -> str | None:
        if preface := _PREFACE.match(said):
            start, said = start + preface.end(), said[preface.end() :]
        bare = unquoted(said, self.language)
        decided = self._decide(said, fresh)
        self.plain = None if self.plain is None else self.plain + start
        if decided in {None, NARRATOR} or said.endswith("?") or self.subjects.subject(bare) is None:
            return turn.speaker if preface or _ADDRESSES.search(bare) else decided
        return decided

    def _remark(self, text: str, speaker: str) -> str:
        """Return whose a leader's own sentence is: his, of both where they agreed, the other's whose words he tells."""
        bare = unquoted(text, self.language)
        if _joint(bare):
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

    def _announced(self, texts: list[str]) -> bool:
        """Tell whether a heading announces what a leader said to those before him (Remarks by President Velt), not what he whom he met said."""
        found = [match for text in texts[:OPENING] if not ends_as_sentence(text) and (match := _ANNOUNCED.search(text))]
        guest = self.cast.guest.label if self.cast.guest else None
        return bool(found) and guest not in [self.subjects.first_named(match["by"] or match["whose"]) for match in found] and any(map(ADDRESSES.match, texts))

    def _speech(self, text: str) -> Turn | None:
        """Return the leader's turn, whose own words all of a text are, from where he speaks to somebody or a heading announces it."""
        own = self.heard.own_voice and self.cast.home and self.speaking is None and not (self.subjects.turns.record or self.subjects.joint)
        begins = own and (ADDRESSES.match(text) or (self.announced and ends_as_sentence(text)))
        return Turn(self.cast.home.label, 0, section=True) if begins and self.cast.home else None

    def _introduced(self, text: str) -> Turn | None:
        """Return whose words stand without quotation marks under "The Foreign Secretary said:"."""
        marked = text.startswith(("“", '"', "‘")) or UNDER.match(text) is not None or unlabelled(text) != text
        return Turn(self.saying, 0, said=True) if self.saying and self.speaking is None and ends_as_sentence(text) and not marked else None

    def _section(self, text: str) -> Turn | None:
        """Return whose remarks a heading announces amid a text of both."""
        match = _REMARKS.match(text) if self.subjects.joint and not ends_as_sentence(text) else None
        named = self.subjects.last_named(text[match.start("by") :]) if match else None
        return Turn(named, len(text), section=True) if named else None

    def _spokesman(self, text: str) -> Turn | None:
        """Return the turn of a spokesman whose words a readout is."""
        match = _QUOTED.match(text)
        return Turn(match["by"], match.end(), quoted=True) if match else None

    def _goes_on(self, turn: Turn, text: str, fresh: bool) -> bool:
        if turn.quoted:
            return not self.closed or text.startswith(("“", '"'))
        if turn.said:
            # Whoever is told of in the past is told of by the publisher again.
            subject = self.subjects.subject(text)
            told = subject is not None and (subject.person or subject.speaker == BOTH) and not _I.search(text) and (self._event(text, text[subject.end :]) or _PAST.match(text, subject.end) is not None)
            return ends_as_sentence(text) and not told and self.words.opening.match(text) is None
        if turn.section and self.heard.own_voice and ADDRESSES.match(text):
            return True
        return super()._goes_on(turn, text, fresh)

    def _of_himself(self, text: str) -> bool:
        return _I.search(text) is not None

    def _subject(self, bare: str) -> Mention | None:
        if self.heard.own_voice and (joint := _joint(bare)):
            return Mention(0, joint.end(), BOTH)
        return self._attributed(bare) or super()._subject(bare)

    def _attributed(self, text: str) -> Mention | None:
        """Return to whom a sentence gives by the way what it tells (…, Seok said, …; “…” – Ines Velt, Minister), whatever stands first in it."""
        if (signed := _SIGNED.fullmatch(text)) and (named := self.subjects.last_named(signed["by"])):
            return Mention(0, len(text), named)
        mentions = sorted(self.subjects.mentions(text), key=lambda each: each.start)
        found = next((each for each in mentions if text[: each.start].endswith(", ") and self._by_the_way.match(text, each.end)), None)
        # Whoever is named before is "he".
        return None if found and not found.person and any(each.person and each.start < found.start for each in mentions) else found

    def _event(self, text: str, after: str) -> bool:
        # What he says right away is no deed, whatever stands behind it (shared an assessment of the talks held in May).
        verb = _ADVERBS.match(after)
        if verb and not self.words.event.match(after, verb.end()) and any(each.match(after, verb.end()) for each in (self.words.speaks, self.words.utters)):
            return False
        # "…," said Ines Velt, who led the delegation.
        return not _SAID_BY.search(text[: len(text) - len(after)]) and super()._event(text, after)

    def _both(self, text: str, after: str, fresh: bool) -> str | None:
        # What two sign they have agreed on, and an exchange on something is what they discussed.
        settled = self.heard.last is not None and _SETTLED.match(after) and "governments" not in text[: len(text) - len(after)]
        beside = not self._still_his(text, after, fresh) and any(each.search(text) for each in (_AND_WILL, _THEREIN))
        return BOTH if settled or beside else super()._both(text, after, fresh)

    def _spoken_of(self, text: str, clause: int) -> bool:
        # What both then did (and the two leaders walked in the garden) is not what they said.
        head = next((text[clause : each.start] for each in clauses(text, self.language) if each.start > clause), text[clause:])
        subject = self.subjects.subject(head)
        return (subject is not None and self._event(head, head[subject.end :]) and not self.words.agreed.search(head)) or super()._spoken_of(text, clause)

    def _left_out(self, text: str, fresh: bool) -> str | None:
        received = [land.person.label for land, handed in self._handed if handed.search(text)]
        return self.subjects.opposite(received[0]) if len(received) == 1 else None

    def _answered(self, subject: Mention, bare: str) -> str | None:
        own = self.subjects.side_of(subject.speaker)
        if own in self.leaders and (other := self.subjects.opposite(own)) and _ASKED.match(bare, subject.end):
            return other
        if any(clause.start == subject.start and self.words.agreed.search(clause.before) for clause in clauses(bare, self.language)):
            # A visa was discussed, and Garam will put forward a draft.
            return BOTH
        if own in self.leaders and _WHILE.match(bare) and any(self.subjects.head(bare[comma.end() :], 0) == self.subjects.opposite(own) for comma in re.finditer(r",\s", bare)):
            return BOTH
        found = super()._answered(subject, bare)
        # The greater part of a sentence is his who raised this and stressed that before both agreed.
        return None if found == BOTH and own in self.leaders and self._goes_on_saying.search(bare, subject.end) else found

    def _mutual(self, subject: Mention, bare: str, after: str) -> bool:
        return _ECHOED.search(after) is not None or self._granted(subject, bare)

    def _granted(self, subject: Mention, bare: str) -> bool:
        """Tell what one asked and the other granted in one sentence, unless he who asked had more to say."""
        granted, other = _GRANTED.match(bare, subject.end), self.subjects.opposite(self.subjects.side_of(subject.speaker))
        if granted is None or other is None or self._goes_on_saying.search(bare, subject.end):
            return False
        return _HE.fullmatch(granted["who"]) is not None or self.subjects.head(granted["who"], 0) == other

    def _uttered(self, subject: Mention, bare: str) -> bool:
        return _IN_TURN.search(bare) is not None or HIS_VIEW.match(bare, subject.end) is not None or super()._uttered(subject, bare)

    def _of_talks(self, subject: Mention | None, bare: str) -> bool:
        met = self.heard.own_voice and _I_MET.match(bare)
        return any(each.match(bare) for each in (_ATTENDED, _ITINERARY)) or bool(met and not self._voiced(bare[met.end() :]))


def _handed(forms: Collection[str], *, guest: bool) -> re.Pattern[str]:
    """Return what finds what somebody of a country is given; of its own people a publisher tells what is so (they will be able to travel)."""
    printed = "|".join(map(re.escape, sorted(forms)))
    adjective = "|".join(sorted({begun for form in forms for begun in adjectival(form)}))
    may = rf"|^(?:[A-Z][^,.;]{{2,60}},\s)?(?:{adjective}){_MAY}" if guest else ""
    return re.compile(rf"{_HANDED}(?:{printed})\b{may}")


def _joint(bare: str) -> re.Match[str] | None:
    """Return the subject of what "we", or somebody "and I", did together."""
    joint = _WE_BOTH.match(bare)
    return joint if joint and TOGETHER.match(bare, joint.end()) else None
