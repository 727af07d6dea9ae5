"""To whom a readout attributes each statement: a person of its cast, both sides, the narrator, or null.

The first mention that can be the subject of a sentence decides. A sentence without one is carried on from the
sentence before it, within its paragraph, unless its wording is an agreement or an event.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from discrepancy.annotate.beside import NEAR, preceding
from discrepancy.annotate.cast import Person
from discrepancy.annotate.lexicon import IDEOGRAPHIC, Lexicon, lexicon, unquoted
from discrepancy.annotate.mentions import SIDE, STEM, finder, land_pattern
from discrepancy.annotate.names import Names
from discrepancy.annotate.parties import Cast
from discrepancy.read.language import primary
from discrepancy.records import BOTH, NARRATOR, Readout, Statement

_BRIEFERS = frozenset({"관계자", "차관", "수석", "실장", "안보실장", "대변인", "비서관", "국가안보실장"})
_TOGETHER = re.compile(r"(?:also |both |have )*(?:agreed|discussed|exchanged|spoke|talked|reaffirmed|marked|met)\b")
"""What "we" do with the other side, in a leader's own statement."""
_DROPPED = re.compile(r"^(?:(?:Asimismo|Además|También|Igualmente|Por último|Finalmente|En este sentido|Al respecto|A su vez|En particular|Por otra parte),?\s)?(?:[Ll]e\s|[Ss]e\s)?[A-Za-zÁÉÍÓÚáéíóú]+ó\b")
"""A Spanish sentence that starts with its verb: its subject is who spoke before."""
_AND = re.compile(r"(?:\s?(?:and|et|und|y|и|和|と|과|와)\s?)")


_OTHER_SIDE = re.compile(r"[^，。]+，(?!双)[一-鿿]方(?:也|则|亦)?(?:表示|重申|阐明|强调|指出)")
_CHINESE_VERB = re.compile(r"方|期待|希望|欢迎|感谢|祝")
_TOLD = r"(?:不?应(?![^，。]{1,10}(?:请|邀|约))|须|必须|务必|要(?!求)|不得)"
"""What one side tells the other to do; 应…邀请 and 要求 are other words."""
_ASKS = re.compile(rf"(?:希望|敦促|要求)(?P<asked>[一-鿿])方|(?:^|，)(?P<told>[一-鿿])方{_TOLD}")
_WISHES = re.compile(r"^(?:希望|欢迎|要)|应|愿|双方(?:可以|要)|需要|必须")
_ACCEPTED = re.compile(r"接受[^，。]{0,12}邀请|愉快接受|^应[^，。]{2,14}邀请，[^，。]{2,10}将")
_ONE_MIND = re.compile(r"(?:의견|뜻|견해|인식)[을를] (?:같이|나누|모으|공유)|의견을 나눴|공감했|공감하였")
_INVITED = {"zh": re.compile(r"邀请|访问"), "ko": re.compile(r"초청|청하|찾아|참석해")}
_TALKED = {"zh": re.compile(r"[^。]{0,40}?(?:交换了?(?:意见|看法)|进行了?讨论)，"), "ja": re.compile(r"は?[^。]{0,60}?(?:議論し|意見を交わし|意見交換を行い)、")}
"""What both do before one of them is made to speak of it."""
_LAST_VERB = 8
"""How many characters a Korean or Japanese sentence ends in after the stem of its last verb, its mark included."""
_OURS = re.compile(r"\b[Нн]аш [Пп]резидент|\b[Oo]ur (?:President|Prime Minister)\b|우리 (?:대통령|총리)")
_CLAUSE = re.compile(r",\s(?:and|et|und|y|и)\s(?:the\s)?$")
_TELLING = frozenset({"en", "fr", "de"})
"""Languages whose readouts repeat the subject in every sentence of somebody's: one without is not carried on."""


@dataclass(frozen=True, slots=True)
class _Mention:
    """A possible subject of a sentence and where it stands."""

    start: int
    end: int
    speaker: str
    weak: bool = False
    """A mention that yields to any other, such as a side without a name."""
    unsaid: bool = False
    """Only the wording of a statement by nobody named (Отмечено): whose it is depends on what goes before."""


def speakers(readout: Readout, cast: Cast, names: Names) -> list[str | None]:
    """Return the speaker of every statement, in order."""
    words = lexicon(primary(readout.language))
    if words is None:
        return [None] * len(readout.statements)
    teller = _Teller(words, cast, names, readout)
    return [teller.speaker(statement) for statement in readout.statements]


class _Teller:
    """Reads one readout from the first sentence to the last and remembers who spoke last."""

    def __init__(self, words: Lexicon, cast: Cast, names: Names, readout: Readout) -> None:
        self.words, self.cast, self.names = words, cast, names
        self.language = language = primary(readout.language)
        self.government = readout.government
        # Compiled once: re keeps no more than a few hundred patterns.
        self.lands = [(person, country, re.compile(land), re.compile(rf",\s(?:and|while)\s{land}")) for person, country, land in self._lands(readout)]
        # A press statement in the leader's own voice: whatever names no other speaker is the leader's.
        self.leaders = {person.label for person in (cast.home, cast.guest) if person}
        self.fresh = True
        self.finders = [(person, found) for person in cast.persons if (found := finder(person, words, language))]
        self.own_voice = self._own_voice(readout)
        self.person: str | None = None
        self.last: str | None = None
        self.paragraph = -1

    def _own_voice(self, readout: Readout) -> bool:
        """Tell whether the leader tells it himself; whoever makes him the subject, or says "our President", is another."""
        bare = [unquoted(statement.text, self.language) for statement in readout.statements]
        if any(_OURS.search(text) for text in bare):
            return False
        home = [each for person, each in self.finders if person is self.cast.home]
        told = sum(any(self._is_subject(text, match.start(), match.end()) for each in home for match in each.find(text)) for text in bare)
        return told < sum(self.words.first.search(text) is not None for text in bare)

    def _lands(self, readout: Readout) -> Iterator[tuple[Person, str, str]]:
        """Give who leads a country, what to call it, and how it may begin a sentence (Chile, China's, The Chinese side)."""
        if self.language in IDEOGRAPHIC or self.language == "ru":
            return
        for person in self.cast.persons:
            if person.country:
                forms = {person.country, *self.names.countries.get(person.country, {}).get(self.language, ())}
                yield person, person.country, land_pattern(forms)
        home = self.cast.home
        if home and not home.country:
            for word in re.findall(r"[A-ZÀ-Þ][\w-]+", readout.government):
                if len(re.findall(rf"\b{word}\b", readout.text)) > 1 and not re.search(rf"\b{word}\b", self.words.title.pattern):
                    yield home, word, land_pattern({word})

    def speaker(self, statement: Statement) -> str | None:
        """Return who speaks and carry it on."""
        fresh = self.fresh = statement.paragraph != self.paragraph
        found = self._decide(statement.text, fresh)
        self.paragraph = statement.paragraph
        self.last = found
        if found not in {None, BOTH, NARRATOR}:
            self.person = found
        return found

    def _decide(self, text: str, fresh: bool) -> str | None:
        # A quotation has subjects of its own.
        bare = unquoted(text, self.language)
        subject = None if self._dropped(bare) else self._subject(bare)
        if subject is not None and self._inner(subject, bare) and (self.last == self.person or self.own_voice):
            subject = None
        # Отмечено, подчёркнуто: it is not said by whom; between statements of both it is both's.
        if subject is not None and subject.unsaid and (self.words.agreed.search(bare) or self.last == BOTH):
            return BOTH
        if subject is not None:
            after = bare[subject.end :]
            if subject.speaker == BOTH:
                return self._turn(after) or self._both(bare, after, fresh)
            if self._mutual(subject, after) or (self.language == "zh" and _ACCEPTED.search(bare)):
                return BOTH
            told_by_himself = self.own_voice and self.cast.home is not None and subject.speaker == self.cast.home.label
            if not told_by_himself and self._event(bare, after):
                # Whom the narrator tells of is who "he" in the next sentence is.
                self.person = self.person if self.language in IDEOGRAPHIC else subject.speaker
                return NARRATOR
            return subject.speaker
        return self._carried(bare, fresh)

    def _mutual(self, subject: _Mention, after: str) -> bool:
        """Tell a statement of one side that the other shares or answers: an invitation returned, one mind with the other."""
        if self.language == "ko" and _ONE_MIND.search(after[-24:]):
            return True
        if self.language == "zh" and _OTHER_SIDE.match(after):
            return True
        if self.language in {"zh", "ko"}:
            if not _INVITED[self.language].search(after):
                return False
            later = [each for each in self._mentions(after) if each.start > 4 and not each.weak]
            return any(each.speaker not in {subject.speaker, NARRATOR} for each in later)
        return any(person.label != subject.speaker and country != subject.speaker and joined.search(after) for person, country, _, joined in self.lands)

    def _turn(self, after: str) -> str | None:
        """Return who, once both have talked of something, is made to say something on it (双方就…交换意见，习近平表示)."""
        talked = _TALKED.get(self.language)
        if talked is None or not (match := talked.match(after)):
            return None
        rest = after[match.end() :]
        named = [each for each in self._mentions(rest) if each.start == 0 and each.speaker in self.leaders]
        if not named or (self.language == "ja" and self.words.agreed.search(rest[-24:])):
            return None  # …から提案した対話で一致しました: in the end it is both's
        return named[0].speaker if self.words.speaks.search(rest[named[0].end :]) else None

    def _dropped(self, text: str) -> bool:
        """Tell a Spanish sentence that starts with its verb: whatever it names later is no subject of its own."""
        return self.language == "es" and _DROPPED.match(text) is not None and not self.words.agreed.search(text)

    def _inner(self, subject: _Mention, text: str) -> bool:
        """Tell a Korean 양국이 that stands within what somebody who is not named again said (…기를 바란다고 했습니다)."""
        ending = text[-24:]
        said = self.words.speaks.search(ending) or (self.own_voice and re.search(r"기대|생각|바랍", ending))
        return self.language == "ko" and subject.weak and subject.speaker == BOTH and said is not None and not self.words.agreed.search(ending)

    def _subject(self, text: str) -> _Mention | None:
        mentions = sorted(self._mentions(text), key=lambda each: (each.weak, each.start, -each.end))
        if not mentions:
            return None
        first = mentions[0]
        if joined := _AND.match(text, first.end):
            for person, each in self.finders:
                if person.label != first.speaker and (match := each.pattern.match(text, joined.end())):
                    return _Mention(first.start, match.end(), BOTH)
        return first

    def _mentions(self, text: str) -> Iterator[_Mention]:
        for person, each in self.finders:
            for match in each.find(text):
                if self._is_subject(text, match.start(), match.end()):
                    yield _Mention(match.start(), match.end(), person.label)
        for match in self.words.both.finditer(text):
            if self._is_subject(text, match.start(), match.end()):
                # ko 양국이 is as often the subject of a clause within somebody's words.
                yield _Mention(match.start(), match.end(), BOTH, weak=self.language == "ko" and match[0].endswith(("이", "가", "에서", "간")))
        yield from self._offices(text)
        yield from self._pronouns(text)
        yield from self._countries(text)

    def _offices(self, text: str) -> Iterator[_Mention]:
        """An office without a name: "the President", 총리는."""
        title = self.words.title.pattern
        if self.language == "zh":
            pattern = rf"(?:^|(?<=[。]))({title})(?=(?:还|也|并|则|首先|最后)?(?:{self.words.speaks.pattern}|向|对|同))"
        elif self.language == "ja":
            pattern = rf"(?:^|(?<=[、。）)\s]))({title})(?=から|は|より)"
        elif self.language == "ko":
            pattern = rf"(?:(?<=^)|(?<=[\s,]))(?:우리 )?({title})(?=은|는|이|가|께서)"
        elif self.language == "ru":
            pattern = rf"\b({title})(?:\s(?:России|США|[А-ЯЁ][а-яё]+(?:ии|ы|и|а|я)))?(?=[\s,.])(?!\s[А-ЯЁ])"
        else:
            article = {"en": r"(?:[Tt]he\s)?", "fr": r"[Ll][ea]\s", "de": r"(?:[Dd]er(?!\s\w+in\b)|[Dd]ie)\s", "es": r"(?:[Ee]l|[Ll]a)\s"}[self.language]
            pattern = rf"\b{article}({title})\b(?:\s(?:of|de la|de|du|del)\s[\w’]+)?(?!s\b|\s(?:[Mm]inist|[Mm]eeting|of\s|[A-ZÀ-Þ]))"
        for match in re.finditer(pattern, text):
            if self._is_subject(text, match.start(), match.end()) and (holder := self._holder(match[1], match[0])):
                yield _Mention(match.start(), match.end(), holder)

    def _holder(self, title: str, printed: str) -> str | None:
        """Return who an office without a name stands for; a country printed beside it decides (Президент США)."""
        if title in _BRIEFERS and not any(title in person.titles for person in self.cast.persons):
            return printed.strip()
        country = self.names.country(printed)
        for person in self.cast.persons:
            if country and person.country == country:
                return person.label
        holder = self.cast.holder(title)
        return holder.label if holder else None

    def _countries(self, text: str) -> Iterator[_Mention]:
        """A country as the subject at the head of a sentence: its leader's words go on, else the country speaks."""
        if self.language == "zh":
            match = re.match(rf"(?:[^，。]{{1,14}}[，,])?(?P<c>[一-鿿])方(?!面|案|式|向|法|[一-鿿]{{0,2}}双)(?P<told>{_TOLD})?", text)
            # Amid somebody's words a side is whom he speaks of: 美方应恪守承诺.
            if match and (self.last != self.person or self.last not in self.leaders or (self.fresh and not match["told"])):
                yield _Mention(match.start("c"), match.end("c") + 1, self._side(match["c"]), weak=True)
            return
        if self.language in SIDE:
            yield from self._named_sides(text)
        for person, country, pattern, _ in self.lands:
            if match := pattern.match(text):
                speaker = person.label if self.last == person.label and not self.fresh else country
                yield _Mention(match.start(), match.end(), speaker)

    def _named_sides(self, text: str) -> Iterator[_Mention]:
        """A side by its country's name: 白波側から, 숴링 측은."""
        for match in re.finditer(SIDE[self.language], text):
            country = self.names.country(match["c"])
            own = match["c"][:STEM].casefold() in self.government.casefold()
            person = self.cast.home if own else self.cast.guest
            if person and (country is None or person.country == country) and self._is_subject(text, match.start(), match.end()) and not re.search(r"(?:고|며|나|지만),?\s$", preceding(text, match.start())):
                yield _Mention(match.start(), match.end(), country or person.label, weak=True)

    def _side(self, sign: str) -> str:
        """Return the person or country that a Chinese text calls by one character (中方, 恰方)."""
        country = next((name for name, forms in self.names.countries.items() if f"{sign}方" in forms.get("zh", ())), None)
        leaders = [person for person in (self.cast.home, self.cast.guest) if person]
        for person in leaders:
            if country and person.country == country:
                return person.label if person.label in {self.person, self.last} else country
        if country and (len(leaders) < 2 or any(person.country in self.names.countries for person in leaders)):
            return country
        if len(leaders) < 2:
            return f"{sign}方"
        return leaders[0].label if sign in self.government else leaders[1].label

    def _pronouns(self, text: str) -> Iterator[_Mention]:
        if self.language in IDEOGRAPHIC:
            if self.cast.home and self.language == "ko" and (match := re.search(r"(?:^|[\s,])(?:저는|제가|저와|우리 ?(?:측|정부)(?:은|는|이|가))", text)):
                yield _Mention(match.start(), match.end(), self.cast.home.label)
            return
        if self.own_voice and self.cast.home and (match := self.words.first.search(text)) and self._is_subject(text, match.start(), match.end()):
            joint = match[0].startswith("We") and _TOGETHER.match(text, match.end())
            yield _Mention(match.start(), match.end(), BOTH if joint else self.cast.home.label)
        if self.person and (match := re.search(rf"\b{self.words.he.pattern}\b", text)):
            yield _Mention(match.start(), match.end(), self.person)
        if match := re.search(rf"\b{self.words.they.pattern}\b", text):
            yield _Mention(match.start(), match.end(), BOTH)
        if self.cast.home and (match := self.words.own.search(text)):
            yield _Mention(match.start(), match.end(), self.cast.home.label, weak=True, unsaid=True)

    def _is_subject(self, text: str, start: int, end: int) -> bool:
        before, after = preceding(text, start), text[end : end + NEAR]
        if self.language == "zh":
            if after.startswith("是"):
                return False
            head = start <= 6 and not self.words.oblique.search(before) and not _CHINESE_VERB.search(before)
            return not before or before[-1] in "，。；：“”" or before.endswith(("还", "，并")) or head
        if self.language == "ja":
            return re.match(r"(?:は|から|より|が)", after) is not None or (after.startswith("、") and start == 0)
        if self.language == "ko":
            return re.match(r"(?:은|는|이|가|께서|도)(?![가-힣])|(?:께서는|이|측은)", after) is not None or text[start:end].endswith(("은", "는", "이", "가"))
        # ", and the President said": a clause of its own begins.
        return not self.words.oblique.search(_CLAUSE.sub(",", before)) and not re.match(r"(?:['’](?!s\s(?:made|now)\b)|s['’])", after)

    def _event(self, text: str, after: str) -> bool:
        """Tell whether the narrator reports what was done, not what was said."""
        if self.language in IDEOGRAPHIC:
            said = self.words.speaks.search(after if self.language == "zh" else after[-24:])
            if self.language == "zh":
                done = self.words.event.search(after)
                return done is not None and (said is None or done.start() < said.start())
            # The verb stands last: a deed there (선물했습니다, 臨みました) is told by nobody else.
            return any(said is None or done.end() > len(after) - _LAST_VERB for done in self.words.event.finditer(after))
        return re.match(rf"(?:(?:(?!\sthat\b)[^.;,]){{0,30}},[^.;]{{1,90}},)?(?:(?!\sthat\b)[^.;]){{0,45}}?\b{self.words.event.pattern}", after) is not None

    def _both(self, text: str, after: str, fresh: bool) -> str | None:
        if self.language == "zh":
            return self._both_chinese(text, after, fresh)
        if self.language in {"ko", "ja"}:
            return NARRATOR if self.words.event.search(after) and not self.words.agreed.search(after) else BOTH
        return NARRATOR if self._event(text, after) and not self.words.agreed.search(text) else BOTH

    def _carried_chinese(self, text: str, fresh: bool) -> str | None:
        if _ACCEPTED.search(text):
            return BOTH
        if self.last == self.person and (match := _ASKS.search(text)):
            # Nobody asks his own side: 希望布方恪守 is what the other leader says.
            asked = self._side(match["asked"] or match["told"])
            other = [person.label for person in (self.cast.home, self.cast.guest) if person and person.label != self.person]
            return other[0] if asked == self.person and len(other) == 1 else self.last
        if self.last == BOTH and self.person and not fresh and _WISHES.search(text):
            return self.person
        return self.last or NARRATOR

    def _both_chinese(self, text: str, after: str, fresh: bool) -> str | None:
        agreed, event = self.words.agreed.search(after), self.words.event.search(after)
        speaking = self.person is not None and self.last == self.person
        if speaking and not fresh and text.find("双方") > 8 and "一致" not in after:
            return self.person
        if re.match(r"[^，。]{0,12}将", after) and not re.match(r"[^，。]{0,6}(?:要|应|愿)", after):
            return BOTH
        if event and (agreed is None or event.start() < agreed.start()) and (not speaking or self.words.opening.match(text)):
            return NARRATOR
        wish = agreed is None or re.match(r"(?:都|也|共同)?(?:要|应|应当|应该|可以|须|需要|既)", after)
        return self.person if wish and speaking else BOTH

    def _carried(self, text: str, fresh: bool) -> str | None:
        if self.own_voice and self.cast.home:
            settled = self.last == BOTH and not fresh and self.words.future.search(text)
            return BOTH if settled or self.words.agreed.search(text) else self.cast.home.label
        if self.last not in {None, BOTH, NARRATOR, *self.leaders} and not fresh:
            # Whoever tells the press of a meeting he did not lead goes on telling.
            return self.last
        if self.words.opening.match(text):
            return NARRATOR
        if self.words.agreed.search(text) and not (self.language == "zh" and self.last == self.person):
            return BOTH
        if self.language == "zh":
            return self._carried_chinese(text, fresh)
        if self.language in {"ko", "ja"}:
            said = self.words.speaks.search(text[-24:])
            if said and self.person:
                return self.person
            if self.last not in {None, NARRATOR} and self.words.future.search(text[-16:]):
                return BOTH
            # A bare fact after somebody's words is nobody's; after what both settled it is part of that.
            heard = self.last == BOTH or self.last not in self.leaders
            return self.last if heard and not fresh and self.last else NARRATOR
        if self._dropped(text) and (person := self.person or (self.cast.home and self.cast.home.label)):
            return person
        if self.last in {None, NARRATOR}:
            return NARRATOR
        if self.language == "ru" and fresh:
            return BOTH if self.words.future.search(text) else NARRATOR
        if self.language in _TELLING and not self.words.reported.search(text):
            # What will be done, said by nobody, was settled by both; what is or was, the narrator tells.
            return BOTH if self.words.future.search(text) else NARRATOR
        return self.last if not fresh else NARRATOR
