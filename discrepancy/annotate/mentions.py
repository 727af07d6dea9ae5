"""What finds a person or a country in a text: the patterns by which a readout mentions who takes part."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from discrepancy.annotate.beside import NEAR, places
from discrepancy.annotate.cast import Person
from discrepancy.annotate.lexicon import ARTICLE, IDEOGRAPHIC, Lexicon
from discrepancy.annotate.namings.forms import short, surname

JAPANESE_PARTICLE = r"(?:から(?!の)|より(?!の)|は|が|も|として[はも、]|によ(?:ると|れば))"
"""What follows the subject of a Japanese sentence, or whoever is its source."""
BESIDE_OFFICE = r"(?:님|동지)?(?:[(（][^()（）]{1,40}[)）])?(?: 내외)?"
"""What may stand between a Korean office and its particle: 특사(국회의원)는, 대통령 내외는."""
SIDE = {
    "ja": rf"(?:^|(?<=[、。）)\s]))(?P<c>(?![両内外同])[一-龥ァ-ヴー]{{1,8}}?)(?:側|政府|当局|外務省|外交部|国防省|国防部|防衛省|商務部|大統領府)(?={JAPANESE_PARTICLE})",
    "ru": r"\b(?P<c>[А-ЯЁа-яё]+)ск(?:ая [Сс]торона|ой [Сс]тороной)\b|^(?P<body>[А-ЯЁ][а-яё]+)ск(?:ий (?:парламент|кабинет|МИД)|ое (?:правительство|министерство))\b(?! [а-яё]*(?:ет|ит)ся\b)|\b(?:[Сс]о?|[Оо]т) (?P<of>[А-ЯЁа-яё]+)ской [Сс]тороны\b|\b[Сс]о [Сс]тороны (?P<land>[А-ЯЁ][а-яё]+)\b|\b(?P<theirs>[А-ЯЁа-яё]+)ские (?:партн[её]ры|коллеги|друзья)\b",
    "de": r"\b[Vv]on (?P<c>[a-zäöüß]+sch)er Seite\b",
    "fr": r"\b(?:par|[Dd]e) la partie (?P<c>[a-zà-ÿ]+)\b",
    "ko": r"(?:^|(?<=[\s,]))(?!우리|양국)(?P<c>[가-힣]{2,8}|(?![양쌍동서남북각이그자타귀아당])[가-힣](?=측)) ?측(?=은|이|에서)",
}
"""A side by its country's name: 白波側から, 숴링 측은 (or by its first syllable: 숴측은), севергардская сторона."""
_INITIALS = 2
"""So short may be the end of a name that is not told from another word."""
_ADJECTIVE = 3
"""So many letters an adjective beside "side" or "government" has in common with its country."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A possible subject of a sentence and where it stands."""

    start: int
    end: int
    speaker: str
    weak: bool = False
    """A mention that yields to any other, such as a side without a name."""
    unsaid: bool = False
    """Only the wording of a statement by nobody named (Отмечено): whose it is depends on what goes before."""
    person: bool = False
    """Somebody by his name or his office, no side and no government."""


@dataclass(frozen=True, slots=True)
class Finder:
    """Finds a person in a text, and looks only where some part of the name stands: most statements name few persons of many."""

    pattern: re.Pattern[str]
    parts: frozenset[str]

    def find(self, text: str) -> Iterator[re.Match[str]]:
        """Find every mention, in order."""
        start = end = 0
        for at in sorted(at for part in self.parts for at in places(part, text)):
            if at - NEAR > end:
                yield from self.pattern.finditer(text, start, end)
                start = at - NEAR
            end = at + NEAR
        yield from self.pattern.finditer(text, start, end)


def finder(person: Person, words: Lexicon, language: str) -> Finder | None:
    """Return what finds a person, null for one who is called by an office alone."""
    pattern = _pattern(person, words, language)
    return Finder(pattern, frozenset(re.split(r"[\s·・.]", form)[n] for form in person.forms for n in (0, -1))) if pattern else None


def _pattern(person: Person, words: Lexicon, language: str) -> re.Pattern[str] | None:
    """Return what finds a person's name, with the office that may stand beside it."""
    if not person.forms:
        return None
    title = words.title.pattern
    if language in IDEOGRAPHIC:
        alone = [form for form in person.forms if not short(form, language)]
        # Where the family name stands alone too, what goes with it may be a country (キリック・ヴェリンデール首相).
        tails = set() if language == "ja" and any("・" not in form for form in person.forms) else {part for form in alone for part in re.split(r"[·・ ]", form)[-1:] if len(part) > 1}
        plain = "|".join(re.escape(form) for form in sorted({*alone, *tails}, key=lambda each: (-len(each), each)))
        beside = "|".join(re.escape(form) for form in person.forms)
        # Whoever is sent by another has that one's office before his own (오태민 대통령 특사).
        title = f"{title}|氏" if language == "ja" else f"(?:{title})(?: 특사)?" if language == "ko" else title
        gap = r"(?: \d{1,2}세)?(?: [전현])?\s?" if language == "ko" else r"(?:・?[ァ-ヴー一-龥]{1,8}?)?" if language == "ja" else ""
        return re.compile(rf"(?:{beside}){gap}(?:{title})|(?:{title})?(?:{plain})(?:{title})?" if plain else rf"(?:{beside}){gap}(?:{title})")
    forms = {*person.forms}
    if language != "ru":
        forms |= {family for form in person.forms if len(family := surname(form, language)) > _INITIALS}
    else:
        forms |= {rf"{form.split()[-1].split('.')[-1]}" for form in person.forms}
        names = "|".join(rf"(?:[А-ЯЁ]\.[\s-]?){{0,3}}{re.escape(form)}" for form in sorted(forms, key=lambda each: (-len(each), each)))
        return re.compile(rf"\b(?:(?:{title})\s(?:[А-ЯЁ][а-яё]+\s)?)?(?:{names})\b")
    names = "|".join([*(re.escape(form) for form in sorted(forms, key=lambda each: (-len(each), each))), *_knighted(person)])
    return re.compile(rf"(?:(?:\b{ARTICLE}\s)?(?:{title})\s(?:(?:of|for)\s(?:(?:of|the|and|[A-Z][\w’-]*),?\s){{1,6}}?)?(?:M\.\s|Mme\s)?|(?<![\w.])(?:M|Mr|Ms|Mrs)\.\s|\b)(?:{names})(?!\w)(?:,?\s(?:Jr|Sr)\b\.?)?")


_TRADERS = r"(?:airlines?|carriers?|utilities|companies|firms|banks|buyers|importers|refiners|shipbuilders|shipyards|farmers|government|parliament)"
"""Those of a country whose deeds are its undertakings; any other possessive (Garam's exports) is but a fact."""
PEOPLE = r"(?:nationals|citizens|passport|travell?ers|visitors|tourists|students)\b"
"""A country's people, of whom is told what they may do."""
_DESCRIBED = (
    rf"{PEOPLE}|(?:is|was|remains|has\s(?:long\s)?been)\s(?:an?|the|our|one|home|among|[A-ZÀ-Þ][\w-]*['’]s)\b"
    r"|(?:(?:also|still|continues\sto)\s)?(?:runs?|ran|recorded|posted)\s(?:[\w-]+\s){0,3}(?:surplus|deficit)|(?:exports|exported|imports|imported|ranks|ranked|accounts\sfor|accounted\sfor)\b"
    r"|(?:est|reste|demeure)\s(?:\w+\s)?(?:l[ea]|un|une|l’\w+)\b|(?:exportó|importó|vendió|invirtió|ocupó|ocupa)\b|(?:es|fue|ha\ssido|constituye|representa|sigue\ssiendo)\s(?:\w+\s)?(?:el|la|un|una|su)\b|(?:ist|bleibt)\s(?:[\w-]+\s){0,4}?(?:d(?:er|ie|as)|eine?)\b"
)
"""After a country at the head of a sentence: it neither speaks nor acts, but is told of, or its people are."""
_VISITING = r"(?:visiting|top|chief|senior)"
"""What stands before the adjective of an official's country, as news agencies print it."""
_PORTFOLIO = r"(?:prime|foreign|defen[cs]e|finance|trade|economy|commerce|interior|energy|health|justice|agriculture|transport|culture|education)"
"""What stands between that adjective and his office."""
_OFFICIAL = (
    r"(?:side|team|government|(?:Party\s)?(?:leader|chief)|delegation|guest|(?:(?:top|chief)\s)?(?:diplomat|legislator)|lawmaker|official|statesman"
    rf"|(?:{_PORTFOLIO}\s)?(?:minister|secretary)|president|premier|chancellor|monarch|king|emir|envoy|head\sof\s(?:state|government))"
)
"""A side, or one of it, behind its country's adjective."""
_FOR_ITS_PART = r"(?:,\s(?:(?:for|on)\sits\spart|pour\ssa\spart|de\sson\scôté|tout\sen\s[^,]{3,90}|por\ssu\s(?:parte|lado)),)?"
"""What may stand between a country and its verb."""
_PUT_FORWARD = r"(?:presented|restated|reiterated|explained|outlined|set\sout|laid\sout|raised|conveyed|introduced)"
"""What was done with a country's position or plan, by itself."""
_ITS_PLANS = rf"['’]s\s(?!(?:[\w-]+\s)?(?:{PEOPLE}|(?:exports?|imports?|sales|economy|trade|output|growth|population|share|debt)\b))(?:(?:[\w-]+\s){{0,5}}[\w-]+(?:,\swhich\s[^,.;]{{2,80}},)?\s(?=will\b)|[^.;]{{2,160}}?\s(?=(?:was|were)\s(?:also\s)?{_PUT_FORWARD}\b(?!\sby\b)))"
"""What a country has at the head of a sentence, of which is told what it will do, or that it was put forward; how its trade or its people fare is but a fact."""
_ITS_OWN = (
    rf"(?:['’]s\s(?:[\w-]+\s)?(?:{_TRADERS}(?=\swill\b)|(?:leader|(?:prime\s|foreign\s)?minister|president|premier|chancellor|monarch)"
    r"|(?:government|position|stance|policy|commitment)(?=\s(?:is|has|remains)\b)))?"
)
"""Whose deed, or what view, is as good as a country's own (Garam's government is …)."""


def land_pattern(forms: Collection[str]) -> str:
    """Return what finds a country as the subject at the head of a sentence, after some circumstance or not."""
    printed = "|".join(map(re.escape, sorted(forms, key=lambda form: (-len(form), form))))
    adjective = "|".join(sorted({begun for form in forms for begun in adjectival(form)}))
    # An accent may come between a country and its adjective (Kamenie, kaménienne).
    adjectives = "|".join(sorted({rf"{re.escape(form[:_ADJECTIVE].lower())}\w+" for form in forms}))
    side = rf"[Ll]a\s[Pp]art(?:ie|e)\s(?:{adjectives})|(?:[Ll]e\s[Gg]ouvernement|[Ee]l\s[Gg]obierno|[Dd]ie\sRegierung)\s(?:(?:de\s(?:la\s)?|d’|von\s)?(?:{printed})|(?:{adjectives}))|[Dd]ie\s(?:{adjectives})\s(?:Seite|Regierung|Delegation)"
    adverb = r"(?:[A-ZÀ-Þ][^,:.;]{1,40}:\s)?(?:(?!According\sto\b)[A-ZÀ-Þ][^,:.;]{0,80},\s|Next\s\w+\s)?"
    article = r"(?:[Ll][ea]s?\s|[Ll]’|[Ll]os\s|[Ee]l\s|[Tt]he\s|[Tt]he\s[Gg]overnment\sof\s(?:the\s)?|D(?:ie|er)\s)?"
    style = r"(?:\s(?:Union|Federation|Republic|Kingdom|Emirate|Confederation|Commonwealth))?"
    country = rf"{article}(?:{printed}){style}{_FOR_ITS_PART}{_ITS_OWN}\s(?!and\b|et\b|y\b(?!\s\w+ra\b)|und\b|{_DESCRIBED})"
    plans = rf"^{adverb}{article}(?:{printed}){_ITS_PLANS}"
    official = rf"[Tt]he\s(?:{_VISITING}\s)?(?:{adjective})\s{_OFFICIAL}\b(?!\s(?:included|comprised|consisted))"
    return rf"{plans}|{adverb}(?:{country}|{official}|[Tt]he\s(?:[Ll]eader|[Hh]ead)\sof\s(?:the\s)?(?:{printed})\b|{side}\b)"


def adjectival(form: str) -> Iterator[str]:
    """Give how the adjective of a country begins: as its name does (Chin|ese, Saud|i), or as the last word of that (South Kore|an)."""
    yield re.escape(form) if len(form) < _ADJECTIVE + 1 else rf"{re.escape(form[: _ADJECTIVE + 1])}\w+"
    if " " in form:
        *others, last = form.split()
        yield rf"{re.escape(' '.join(others))}\s{re.escape(last[: _ADJECTIVE + 1])}\w*"


def _knighted(person: Person) -> list[str]:
    """Return the honorific style that goes with a first name (Dame Imogen)."""
    return sorted({rf"(?:Dame|Sir)\s{re.escape(form.split()[0])}" for form in person.forms if " " in form})
