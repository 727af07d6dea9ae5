"""Who is the source of what is told, where he is no subject: According to the Governor; was requested by Garam; По мнению Горелова."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from discrepancy.annotate.bearers import Bearers
from discrepancy.annotate.heard import Heard
from discrepancy.annotate.lands import Land
from discrepancy.annotate.lexicon import Lexicon
from discrepancy.annotate.mentions import Mention
from discrepancy.annotate.namings.forms import CASE
from discrepancy.annotate.parties import Cast

_NAMED = re.compile(r"\s(?:the\s)?(?P<whom>[A-Z][\w-]+(?:\s[A-Z][\w-]+)*)(?!['’]s)")
"""A name behind "by"."""
_ACCORDING = {
    "en": r"[Aa]ccording to|(?:view|opinion|belief|words) of",
    "fr": r"l’occasion,? pour|[Qq]uant à|permis à|[Ss]elon|(?<!.)Pour|[Dd]’après|[Aa]ux yeux de|[Dd]e l’avis de",
    "de": r"[Ll]aut|[Nn]ach (?:Angaben|den Worten|Auffassung|Ansicht|Einschätzung|Darstellung)(?: von)?|[Aa]us Sicht(?: von)?",
    "es": r"[Ss]egún|(?<!.)Para|[Dd]e acuerdo con|[Aa] juicio de|[Ee]n opinión de|[Ee]n palabras de",
}
"""What stands before him who is the source of what is told."""
_RUSSIAN_SOURCE = re.compile(r"\b(?:[Пп]о (?:словам|мнению|оценке|убеждению|информации|данным)|[Нн]а взгляд|[Сс] точки зрения) ")
"""What stands before him, in Russian, by his office in the second case (По словам главы государства)."""


class Sources:
    """Finds whom the sentences of one readout name as the source of what they tell."""

    def __init__(self, words: Lexicon, cast: Cast, language: str, lands: list[Land], bearers: Bearers, heard: Heard) -> None:
        """Take the countries of those who met, and what finds the cast by office."""
        self.words, self.cast, self.language = words, cast, language
        self.lands, self.bearers, self.heard = lands, bearers, heard

    def mentions(self, text: str) -> Iterator[Mention]:
        """Give every source that is named otherwise than a subject is."""
        if self.language == "en":
            yield from self._behind_passives(text)
        if self.language == "ru":
            yield from self._declined_sources(text)

    @cached_property
    def before(self) -> re.Pattern[str]:
        """What stands before the source of what is told: According to Governor Ilse; the plan was welcomed by the Minister."""
        passive = f"|{self._said_by.pattern}" if self.language == "en" else ""
        return re.compile(rf"(?:\b|^)(?:{_ACCORDING.get(self.language, '(?!)')}{passive}) (?:the )?\Z")

    def is_source(self, text: str, mention: Mention) -> bool:
        """Tell a mention that is the source of what a Russian text tells (По мнению Захара Горелова)."""
        return self.language == "ru" and _RUSSIAN_SOURCE.match(text, mention.start) is not None

    @cached_property
    def declined(self) -> dict[str, re.Pattern[str]]:
        """Those who met by their family names, in Russian in whatever case."""
        people = (self.cast.home, self.cast.guest) if self.language == "ru" else ()
        return {person.label: re.compile(rf"(?<![а-яё])(?:[А-ЯЁ]\.\s?)*(?:{'|'.join(re.escape(CASE.sub('', form.split()[-1].rpartition('.')[2])) for form in person.forms)})[а-яё]{{0,3}}\b") for person in people if person and person.forms}

    def _behind_passives(self, text: str) -> Iterator[Mention]:
        """Give a country by which something was said or is paid for (was requested by Garam)."""
        for passive in self._said_by.finditer(text):
            named = _NAMED.match(text, passive.end())
            yield from (Mention(*named.span("whom"), land.speaker(self.heard)) for land in self.lands if named and named["whom"] in land.forms)

    def _declined_sources(self, text: str) -> Iterator[Mention]:
        """Give the source of what is told, by a name or an office in another case."""
        yield from (Mention(match.start(), match.end(), label, person=True) for label, pattern in self._quoted.items() if (match := pattern.search(text)))
        if (source := _RUSSIAN_SOURCE.search(text)) and (holder := self.bearers.genitive(text, source.end())):
            yield Mention(source.start(), source.end(), holder, person=True)

    @cached_property
    def _said_by(self) -> re.Pattern[str]:
        """What stands before whoever says or undertakes what an English sentence tells in the passive; what somebody opened or made is a deed of his."""
        return re.compile(rf"(?:was|were|been|is|are) (?:\w+ly |also )?(?!opened|made|set|led)(?:presented|{self.words.speaks.pattern}|{self.words.utters.pattern})\w* by|\b(?:costs?|expenses|funding|financing|bill) (?:(?:to be|being|is|are) )?(?:\w+ly )?(?:carried|borne|met|covered|provided|paid|shouldered) by")

    @cached_property
    def _quoted(self) -> dict[str, re.Pattern[str]]:
        """Those who met as the source of what is told, in Russian in another case (По мнению Захара Горелова)."""
        return {label: re.compile(rf"{_RUSSIAN_SOURCE.pattern}(?:[\w.-]+ ){{0,6}}?{pattern.pattern}") for label, pattern in self.declined.items()}
