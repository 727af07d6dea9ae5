"""To whom a readout attributes each statement: a person of its cast, both sides, the narrator, or null.

The first mention that can be the subject of a sentence decides. A sentence without one is carried on from the
sentence before it, within its paragraph, unless its wording is an agreement or an event.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from discrepancy.annotate.cast import Cast, Person, short
from discrepancy.annotate.lexicon import IDEOGRAPHIC, Lexicon, lexicon
from discrepancy.annotate.names import Names
from discrepancy.read.language import primary
from discrepancy.records import Readout, Statement

BOTH, NARRATOR = "both", "narrator"
_QUOTED = re.compile(r"“[^”]*”|«[^»]*»|„[^“]*“|\"[^\"]*\"|「[^」]*」|『[^』]*』|‘[^’]{12,}’")
_BRIEFERS = frozenset({"관계자", "차관", "수석", "실장", "안보실장", "대변인", "비서관", "국가안보실장"})
_FIRST_PERSON = {"ko": re.compile(r"(?:^|\s)(?:저는|제가|저와)\s")}
_DROPPED = re.compile(r"^(?:(?:Asimismo|Además|También|Igualmente|Por último|Finalmente|En este sentido|Al respecto|A su vez|En particular|Por otra parte),?\s)?(?:[Ll]e\s|[Ss]e\s)?[A-Za-zÁÉÍÓÚáéíóú]+ó\b")
"""A Spanish sentence that starts with its verb: its subject is who spoke before."""
_AND = re.compile(r"^(?:\s?(?:and|et|und|y|и|和|と|과|와)\s?)")


@dataclass(frozen=True, slots=True)
class _Mention:
    """A possible subject of a sentence and where it stands."""

    start: int
    end: int
    speaker: str
    weak: bool = False
    """A mention that yields to any other, such as a side without a name."""


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
        self.lands = [(person, land) for person in cast.persons if (land := person.country)]
        # A press statement in the leader's own voice: whatever names no other speaker is the leader's.
        self.own_voice = bool(_FIRST_PERSON[language].search(readout.text)) if language in _FIRST_PERSON else False
        self.fresh = True
        self.patterns = [(person, pattern) for person in cast.persons if (pattern := _person(person, words, language))]
        self.person: str | None = None
        self.last: str | None = None
        self.paragraph = -1

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
        # A quotation has subjects of its own; blanks keep every offset.
        bare = _QUOTED.sub(lambda match: " " * len(match[0]), text)
        subject = self._subject(bare)
        # Отмечено, подчёркнуто: it is not said by whom; between statements of both it is both's.
        unsaid = subject is not None and subject.weak and subject.speaker != BOTH
        if unsaid and (self.words.agreed.search(bare) or (self.last == BOTH and not fresh)):
            return BOTH
        if subject is not None:
            after = bare[subject.end :]
            if subject.speaker == BOTH:
                return self._both(bare, after, fresh)
            if self._event(bare, after):
                return NARRATOR
            return subject.speaker
        return self._carried(bare, fresh)

    def _subject(self, text: str) -> _Mention | None:
        mentions = sorted(self._mentions(text), key=lambda each: (each.weak, each.start, -each.end))
        if not mentions:
            return None
        first = mentions[0]
        for other in mentions[1:]:
            joined = text[first.end : other.start]
            if other.start >= first.end and other.speaker != first.speaker and _AND.fullmatch(joined):
                return _Mention(first.start, other.end, BOTH)
        return first

    def _mentions(self, text: str) -> Iterator[_Mention]:
        for person, pattern in self.patterns:
            for match in pattern.finditer(text):
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
            pattern = rf"(?:^|(?<=[、。]))({title})(?=から|は|より)"
        elif self.language == "ko":
            pattern = rf"(?:(?<=^)|(?<=[\s,]))(?:우리 )?({title})(?=은|는|이|가|께서)"
        elif self.language == "ru":
            pattern = rf"\b({title})(?:\s(?:России|США|[А-ЯЁ][а-яё]+(?:ии|ы|и|а|я)))?(?=[\s,.])(?!\s[А-ЯЁ])"
        else:
            article = {"en": r"(?:[Tt]he\s)?", "fr": r"[Ll][ea]\s", "de": r"(?:[Dd]er|[Dd]ie)\s", "es": r"(?:[Ee]l|[Ll]a)\s"}[self.language]
            pattern = rf"\b{article}({title})\b(?:\s(?:of|de la|de|du|del)\s[\w’]+)?(?!s\b|\s(?:[Mm]inist|[Mm]eeting|of\s|[A-ZÀ-Þ]))"
        for match in re.finditer(pattern, text):
            holder = self._holder(match[1], match[0])
            if holder and self._is_subject(text, match.start(), match.end()):
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
            match = re.match(r"(?:[^，。]{1,14}[，,])?(?P<c>[一-鿿])方(?!面|案|式|向|法|[一-鿿]{0,2}双)", text)
            if match and not (self.last == self.person and self.person and not self.fresh):
                yield _Mention(match.start("c"), match.end("c") + 1, self._side(match["c"]), weak=True)
            return
        for person, country in self.lands:
            match = re.match(rf"(?:\w+,\s)?{re.escape(country)}(?:,\sfor\sits\spart,)?\s(?!and|et|y|und)", text)
            if match:
                speaker = person.label if self.last == person.label and not self.fresh else country
                yield _Mention(match.start(), match.end() - 1, speaker)

    def _side(self, sign: str) -> str:
        """Return the person or country that a Chinese text calls by one character (中方, 恰方)."""
        country = next((name for name, forms in self.names.countries.items() if f"{sign}方" in forms.get("zh", ())), None)
        leaders = [person for person in (self.cast.home, self.cast.guest) if person]
        for person in leaders:
            if country and person.country == country:
                return person.label if person.label in {self.person, self.last} else country
        if country or len(leaders) < 2:
            return country or f"{sign}方"
        return leaders[0].label if self.government.startswith(sign) else leaders[1].label

    def _pronouns(self, text: str) -> Iterator[_Mention]:
        if self.language in IDEOGRAPHIC:
            if self.cast.home and self.language == "ko" and (match := re.search(r"(?:^|[\s,])(?:저는|제가|저와|우리 ?(?:측|정부)(?:은|는|이|가))", text)):
                yield _Mention(match.start(), match.end(), self.cast.home.label)
            return
        if self.person and (match := re.search(rf"\b{self.words.he.pattern}\b", text)):
            yield _Mention(match.start(), match.end(), self.person)
        if match := re.search(rf"\b{self.words.they.pattern}\b", text):
            yield _Mention(match.start(), match.end(), BOTH)
        if self.cast.home and (match := self.words.own.search(text)):
            yield _Mention(match.start(), match.end(), self.cast.home.label, weak=True)

    def _is_subject(self, text: str, start: int, end: int) -> bool:
        before, after = text[:start], text[end:]
        if self.language == "zh":
            return not before or before[-1] in "，。；：“”" or before.endswith(("还", "，并")) or (start <= 6 and not self.words.oblique.search(before))
        if self.language == "ja":
            return re.match(r"(?:は|から|より|が)", after) is not None or (after.startswith("、") and start == 0)
        if self.language == "ko":
            return re.match(r"(?:은|는|이|가|께서|도)(?![가-힣])|(?:께서는|이|측은)", after) is not None or text[start:end].endswith(("은", "는", "이", "가"))
        return not self.words.oblique.search(before) and not re.match(r"(?:['’]s?\b(?!\s(?:made|now))|s['’])", after)

    def _event(self, text: str, after: str) -> bool:
        """Tell whether the narrator reports what was done, not what was said."""
        if self.language in IDEOGRAPHIC:
            said = self.words.speaks.search(after if self.language == "zh" else after[-24:])
            done = self.words.event.search(after)
            if self.language == "zh":
                return done is not None and (said is None or done.start() < said.start())
            return done is not None and said is None
        return re.match(rf"[^.;]{{0,45}}?\b{self.words.event.pattern}", after) is not None

    def _both(self, text: str, after: str, fresh: bool) -> str | None:
        if self.language == "zh":
            agreed = self.words.agreed.search(after)
            if self.person and self.last == self.person and not fresh and text.find("双方") > 8 and "一致" not in after:
                return self.person
            wish = agreed is None or re.match(r"(?:都|也|共同)?(?:要|应|应当|应该|可以|须|需要|既)", after)
            if wish and self.person and self.last == self.person:
                return self.person
            return NARRATOR if agreed is None and self.words.event.search(text) else BOTH
        if self.language in {"ko", "ja"}:
            return NARRATOR if self.words.event.search(after) and not self.words.agreed.search(after) else BOTH
        return NARRATOR if self._event(text, after) and not self.words.agreed.search(text) else BOTH

    def _carried(self, text: str, fresh: bool) -> str | None:
        if self.own_voice and self.cast.home:
            return BOTH if self.words.agreed.search(text) else self.cast.home.label
        if self.words.opening.match(text):
            return NARRATOR
        if self.words.agreed.search(text) and not (self.language == "zh" and self.last == self.person):
            return BOTH
        if self.language == "zh":
            return self.last or NARRATOR
        if self.language in {"ko", "ja"}:
            said = self.words.speaks.search(text[-24:])
            if said and self.person:
                return self.person
            return self.last if not fresh and self.last else NARRATOR
        if self.language == "es" and _DROPPED.match(text) and (person := self.person or (self.cast.home and self.cast.home.label)):
            return person
        if self.last in {None, NARRATOR}:
            return NARRATOR
        return self.last if not fresh else NARRATOR


def _person(person: Person, words: Lexicon, language: str) -> re.Pattern[str] | None:
    """Return what finds a person's name, with the office that may stand beside it."""
    if not person.forms:
        return None
    title = words.title.pattern
    if language in IDEOGRAPHIC:
        alone = [form for form in person.forms if not short(form, language)]
        tails = {part for form in alone for part in re.split(r"[·・ ]", form)[-1:] if len(part) > 1}
        plain = "|".join(re.escape(form) for form in sorted({*alone, *tails}, key=lambda each: (-len(each), each)))
        beside = "|".join(re.escape(form) for form in person.forms)
        gap = r"\s?" if language == "ko" else r"(?:・?[ァ-ヴー一-龥]{1,8}?)?" if language == "ja" else ""
        return re.compile(rf"(?:{beside}){gap}(?:{title})|(?:{title})?(?:{plain})(?:{title})?" if plain else rf"(?:{beside}){gap}(?:{title})")
    forms = {*person.forms}
    forms |= {form.split()[-1].split(".")[-1] for form in person.forms if len(form.split()[-1]) > 2}
    if language == "ru":
        forms |= {rf"{form.split()[-1].split('.')[-1]}" for form in person.forms}
        names = "|".join(rf"(?:[А-ЯЁ]\.\s?)?{re.escape(form)}" for form in sorted(forms, key=lambda each: (-len(each), each)))
        return re.compile(rf"\b(?:(?:{title})\s(?:[А-ЯЁ][а-яё]+\s)?)?(?:{names})\b")
    names = "|".join(re.escape(form) for form in sorted(forms, key=lambda each: (-len(each), each)))
    return re.compile(rf"(?:(?:[Tt]he\s|[Ll][ea]\s|[Dd]er\s|[Dd]ie\s|[Ee]l\s|[Ll]a\s)?(?:{title})\s(?:of [A-Z]\w+\s)?(?:M\.\s|Mme\s)?|(?:M|Mr|Ms|Mrs)\.\s|\b)(?:{names})\b")
