"""Who takes part: the persons a readout names; who of them met whom is for parties.py.

Persons of the names table are found by their forms; others by the office printed beside the name, and an office
without a name ("the President") stands for the one who holds it. Offices are compared as printed, so that
"Présidente" and "Président" are two persons where a readout has both.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache

from discrepancy.annotate.beside import ANYWHERE, HANGUL, VOCABULARIES, Beside, after, before, places
from discrepancy.annotate.lexicon import IDEOGRAPHIC, Lexicon, typographic
from discrepancy.annotate.names import Names
from discrepancy.annotate.namings.chinese import called, chinese
from discrepancy.annotate.namings.countries import delegation, printed_country
from discrepancy.annotate.namings.forms import CASE, begins, short, shorter, surname
from discrepancy.annotate.namings.japanese import japanese
from discrepancy.annotate.namings.korean import GLOSS, korean, of_a_whole, spelt_out
from discrepancy.annotate.namings.pairs import SENTENCE
from discrepancy.annotate.namings.russian import office, offices, russian, stem
from discrepancy.annotate.namings.western import FIELD, HONOURS, NATIONAL, TITLE_OF, acting, fields, western
from discrepancy.annotate.offices import vocabulary
from discrepancy.read.language import primary
from discrepancy.records import Readout

_SHOUTED = re.compile(r"^[A-ZÀ-ÞА-ЯЁ][A-ZÀ-ÞА-ЯЁ .,’'-]{3,60}(?=:)|^[A-Z][A-Z\d .,’'-]{12,160}$")
"""Whose turn it is, in capitals (PRIME MINISTER CALDER:), or a heading."""
_ASKED = re.compile(r"(?:Q|QUESTION|JOURNALIST|REPORTER|MODERATOR|Question|Journalist|Reporter|Moderator)\b[^:a-z]{0,30}[:.]\s")
"""How a question begins: who asks it may say who he is, behind whom he asks (Prime Minister, Dana Lowe, Corvane Radio)."""
_LABELLED = re.compile(r"(?P<name>(?!(?:QUESTION|JOURNALIST|REPORTER|MODERATOR|PRESENTER|HOST|INTERVIEWER|INTERPRETER|MEDIA|PRESS|ANSWER|UNIDENTIFIED)\b)[A-ZÀ-Þ][A-ZÀ-Þ’'-]{2,}):\s(?=[A-Z“\"])")
"""The family name, in capitals, of him whose turn it is in a record: of whoever answers the press that may be all that is printed."""
_ANSWERS = re.compile(r"^((?:Zusatz|Nach)?[Ff]rage|(?:ZUSATZ|NACH)?FRAGE|Q|Question|QUESTION|Pregunta|PREGUNTA)(\s?:\s)(?:Frau|Herr|Mme|Madame|M\.|Monsieur|Señora?)\s[A-ZÀ-Þ][\w-]+,")
"""Whom a question calls by a style and a name: a spokesman, if nothing else names him (Frage: Frau Brandt, …)."""
_CHAIRS = re.compile(r"^(?:Vorsitzende[rn]?|VORSITZENDE[RN]?)\s[A-ZÄÖÜ][\w-]+(?=:)")
"""Who gives the floor in a German press conference, as its record calls her at the head of her turn."""
_SMALL = re.compile(r"(?<= )(?:Of|And|The|For|To|With|By|On|In|At)\b")
_SHORTEST = 4
"""A Russian name of so few letters is not looked for in other cases."""
_INITIALS = 3
"""So few capitals may be initials or a body (ABE, EU)."""
_UNCHANGED = re.compile("[ьйая]$")
_FATHERS = re.compile(r"\b(?:bin|ibn|bint)\s\S+(?:\s[IVX]+)?$")
"""A father's name, where a family's might be."""
_LOCAL = re.compile(r"(?i:alcald|intendent|prefect|мэр|аким)")
"""Offices of a town or a district, whose name stands beside them at home and abroad: it tells of no other state."""
_SPELT = r"(?:\([^()\n]{1,30}\))?"
"""A Korean text's name in other letters, behind it (왕이(王毅))."""
_WHOLE = 2
"""So many parts a whole name has at the least."""
OPENING = 6
"""Statements at the head of a readout that introduce who met."""


@dataclass(slots=True)
class Person:
    """Somebody whom the readout names: `label` is what `speaker` shows, `forms` how the text prints the name."""

    label: str
    forms: list[str]
    titles: set[str] = field(default_factory=set)
    country: str | None = None
    """English name where the table has it, else as the text prints it beside the office."""
    known: bool = False
    styled: bool = False
    """The text prints his country beside his office."""


def persons(readout: Readout, names: Names) -> list[Person]:
    """Find whom a readout names."""
    language = primary(readout.language)
    words = vocabulary(readout)
    readout = replace(readout, statements=tuple(replace(each, text=_printed(each.text, language, words)) for each in readout.statements))
    readout = replace(readout, text=_lines(readout))
    found = _known(readout.text, readout.government, language, names, words)
    if words is None:
        return found
    known = [form for person in found for form in person.forms]
    for beside, title in _unknown(readout, language, words):
        name = _behind_country(beside, readout.text, names, language)
        land = _a_state(name, title, readout.text, names, language)
        another = language == "zh" and _behind_another(name, title, known, readout.text)
        if not (land or another or _of_the_government(name, readout.government, language)):
            _add(found, name, title, language)
    if language not in {"ja", "ko", "ru"}:
        _call_again(found, called if language == "zh" else shorter, readout.text, words)
    named = {form for person in found for form in person.forms}
    unglossed = GLOSS.sub("", readout.text) if language == "ko" else readout.text
    for person in found:
        person.titles |= _titles(person, readout.text, words, language)
        printed = printed_country(person.forms, named, unglossed, words, language)
        whose = names.country(printed) if printed else None
        person.styled = printed is not None and (not person.known or whose == person.country) and not (person.titles and all(map(_LOCAL.match, person.titles)))
        person.country = person.country or whose or printed or (_leading(person, readout.text, words, names) if language == "en" else None)
    return found


def _a_state(name: str, title: str, text: str, names: Names, language: str) -> bool:
    """Tell a state's name behind an office (dem Präsidenten der Republik Kolumbien, Petro), in Korean before it (키어 스타머 영국 총리); an English one may be a person's (Minister Jordan, not Minister for Northern Australia)."""
    state = language in {"de", "en", "es", "fr", "ko"} and any(name in rows.get(language, ()) for rows in names.countries.values())
    return state and not (language == "en" and f"{title} {name}" in text)


def _call_again(found: list[Person], again: Callable[[str, str, str], Iterable[str]], text: str, words: Lexicon) -> None:
    """Add to everybody's forms the shorter ones by which a text calls him, once it has named him."""
    for person in found:
        person.forms += [short for form in person.forms[:] for short in again(form, text, words.title.pattern) if short not in person.forms]


def _leading(person: Person, text: str, words: Lexicon, names: Names) -> str | None:
    """Return whose delegation somebody leads, or whose adjective an English text prints before his office, as the table has it if it does (US)."""
    country = delegation(person.forms, text, words)
    return country and (names.country(country) or country)


def _printed(text: str, language: str, words: Lexicon | None) -> str:
    """Return a text with the commas of its letters, in Korean with the countries spelt out that stand before an office by one syllable."""
    return spelt_out(text, words.title) if language == "ko" and words else typographic(text, language)


def subdued(text: str) -> str:
    """Return a statement whose label or heading in capitals is printed as a sentence is."""
    return _SHOUTED.sub(lambda shouted: _SMALL.sub(lambda word: word[0].lower(), shouted[0].title()), text)


def _behind_country(name: str, text: str, names: Names, language: str) -> str:
    """Return a whole name without the country, or the end of one, that stands before it (of New |Garam Tran Hoa Lin)."""
    words = name.split()
    if language in IDEOGRAPHIC or len(words) <= _WHOLE:
        return name
    for form in (form for forms in names.countries.values() for form in forms.get(language, ()) if words[0] in form):
        parts = form.split()
        for at in range(len(parts)):
            rest = words[len(parts) - at :]
            if words[: len(parts) - at] == parts[at:] and len(rest) >= _WHOLE and f"{form} {' '.join(rest)}" in text:
                return " ".join(rest)
    return name


def _behind_another(name: str, title: str, known: list[str], text: str) -> bool:
    """Tell a Chinese word that follows an office only where that is of somebody whom the table knows (普京总统战略引领下)."""
    return bool(title) and (times := text.count(f"{title}{name}")) > 0 and times == sum(text.count(f"{form}{title}{name}") for form in {*known})


def _of_the_government(name: str, government: str, language: str) -> bool:
    """Tell a word of the publisher's own name from a person's; a Korean family name may be any syllable of it (정, 기획재정부)."""
    if name.isascii():
        return re.search(rf"\b{re.escape(name)}\b", government) is not None
    if language == "ru" and len(stem := CASE.sub("", name)) > 3:
        # In whichever case: Гряда, Пресс-служба Президента Ястребьей Гряды.
        return re.search(rf"\b{re.escape(stem)}[а-яё]{{0,3}}\b", government) is not None
    return name in government and not (language == "ko" and len(name) == 1)


def _lines(readout: Readout) -> str:
    """Return the statements one a line, headings last: in one with capitals throughout a name has no end of its own."""
    lines = (_ANSWERS.sub(r"\1\2", _CHAIRS.sub("", subdued(" ".join(statement.text.split())))) for statement in readout.statements if not _ASKED.match(statement.text))
    return "\n".join(sorted(lines, key=lambda text: SENTENCE.search(text) is None))


def _known(text: str, government: str, language: str, names: Names, words: Lexicon | None) -> list[Person]:
    persons = []
    for leader in names.leaders.values():
        forms = [*leader.forms.get(language, ())]
        forms += [printed for form in forms for printed in _family_in_capitals(form) if printed in text]
        forms += [printed for form in forms for printed in sorted(_with_initials(form, text))] if language == "ru" else []
        # A family name is shared by many: beside an office it is the leader's only where the country is named, or the whole name is printed too.
        stands = {_family(form, language): True for form in forms if _stands(form, text, language, words)}
        if False in stands or (stands and (any(form in text for form in forms if not _family(form, language)) or _named(leader.country, f"{government}\n{text}", names))):
            persons.append(Person(leader.name, list(forms), set(), leader.country, known=True))
    return persons


def _family_in_capitals(form: str) -> Iterator[str]:
    """Give a name as some ministries print it (TAKAICHI Sanae, CHO Tae-yul, M. LAVROV), whichever of its parts is the family's."""
    parts = form.split()
    if len(form) > _INITIALS and form != form.upper():
        yield form.upper()
    for at, part in enumerate(parts if len(parts) > 1 else ()):
        # Other letters have no capitals: a name in Hangul is there already.
        if part != part.upper():
            yield " ".join((*parts[:at], part.upper(), *parts[at + 1 :]))


def _family(form: str, language: str) -> bool:
    """Tell a family name from a whole name."""
    return short(form, language) if language in IDEOGRAPHIC else re.search("[ .]", form) is None


def _named(country: str | None, text: str, names: Names) -> bool:
    """Tell whether a text names a country, in any language: its label may be in another than its text."""
    rows = names.countries.get(country or "", {})
    forms = (stem(form) if language == "ru" else form for language, row in rows.items() for form in row)
    return country is None or any(form in text for form in (country, *forms))


def _stands(form: str, text: str, language: str, words: Lexicon | None) -> bool:
    """Tell whether a text names a person: by the whole name, or by the family name beside an office."""
    # A Russian name is told by what no case changes (Эммануэлем Макроном).
    parts = [_UNCHANGED.sub("", part) if language == "ru" and len(part) > 3 else part for part in form.split()]
    if any(part not in text for part in parts):
        return False
    if language == "ko" and len(form) < 4:
        return words is not None and _stands_in_hangul(form, text, words.title.pattern)
    if language in {"zh", "ja", "ko"}:
        start = HANGUL if language == "ko" else ANYWHERE
        if not short(form, language):
            # The first part of somebody else's name is not he (穆罕默德·哈桑).
            return any(not text.startswith("·", at + len(form)) for at in places(form, text, start))
        if language == "ja" and words is not None and len(form) > 1:
            # His country may stand between (趙顕韓国外交部長官).
            return any(_beside_country(words.title.pattern).match(text, at + len(form)) for at in places(form, text, start))
        return words is not None and any(words.title.match(text, at + len(form)) for at in places(form, text, start))
    ending = r"\w{0,3}" if language == "ru" and len(form) > 4 else ""
    if re.search("[ .-]", form):
        inflected = rf"{ending}\s".join(map(re.escape, parts)) if language == "ru" else re.escape(form)
        return re.search(rf"\b{inflected}{ending}\b", text) is not None
    whole = re.compile(rf"{ending}\b")
    return words is not None and any(whole.match(text, match.end() + len(form)) for match in _holder(words.title.pattern).find(form, text))


def _stands_in_hangul(form: str, text: str, title: str) -> bool:
    """Tell whether a text names a Korean, by a name of few syllables beside an office."""
    introduced = _introduced(title, whole=len(form) > 1)
    stands = any(introduced.match(text, at + len(form)) for at in places(form, text, HANGUL))
    # 이 장관 is whom the text has introduced as 이종섭 장관, not everybody's President Lee.
    alone = {match[1] for match in re.finditer(rf"(?<![가-힣]){form} ({title})", text)} if len(form) == 1 else set[str]()
    return stands and not (alone and all(of_a_whole(form, text, rf"[가-힣]*{re.escape(office)}") for office in alone))


def _with_initials(form: str, text: str) -> set[str]:
    """Return a whole Russian name as a text prints it with initials, as ministries do (С.В.Лавров, К.-Ж.Токаев)."""
    *given, family = form.split()
    unchanged = CASE.sub("", family) if len(family) > _SHORTEST else family
    if not given or unchanged not in text:
        # Hardly anybody of the table is in a text: few are worth a pattern.
        return set()
    # Whom a ministry met it names in another case (с Министром Р.Ламамрой).
    cases = r"[а-яё]{0,3}\b" if len(family) > _SHORTEST else ""
    return {*re.findall(rf"\b{given[0][0]}\.(?:[\s-]?[А-ЯЁ]\.){{0,2}}\s?{re.escape(unchanged)}{cases}", text)}


@lru_cache(VOCABULARIES)
def _introduced(title: str, *, whole: bool) -> re.Pattern[str]:
    """Return what follows a Korean name: its office, behind a `whole` name also his name in other letters and his country (왕이(王毅) 중국 외교부장)."""
    between = rf"{_SPELT}(?: [가-힣]{{2,8}}){{0,2}}" if whole else ""
    return re.compile(rf"{between} (?:{title})")


@lru_cache(VOCABULARIES)
def _beside_country(title: str) -> re.Pattern[str]:
    """Return what follows a Japanese name: an office, his country before it or not."""
    return re.compile(rf"(?:[一-龥ァ-ヴー・]{{2,10}}?)?(?:{title})")


@lru_cache(VOCABULARIES)
def _holder(title: str) -> Beside:
    """Return what finds the office before a family name."""
    return before(rf"\b(?:{title})\w{{0,3}}\s")


def _unknown(readout: Readout, language: str, words: Lexicon) -> list[tuple[str, str]]:
    """Return the names that stand beside an office, or in Chinese before a verb of saying, with that office."""
    title, text = words.title.pattern, readout.text
    opening = "\n".join(each.text for each in readout.statements[:OPENING])
    if language == "zh":
        return chinese(readout, words, opening)
    of = {"ja": japanese, "ko": korean, "ru": russian}.get(language, western)
    found = of(text, title, opening)
    if language == "en" and any(_ASKED.match(each.text) for each in readout.statements):
        answers = {match["name"] for each in readout.statements if (match := _LABELLED.match(each.text)) and not each.text.endswith("?")}
        found += [(name.title(), "") for name in sorted(answers) if not re.fullmatch(title, name.title())]
    if language in {"fr", "es"}:
        found += [(name, "") for name in sorted(acting(text, opening, title)) if not any(name.split()[-1] in each for each, _ in found)]
    # A German noun stands as a name does behind an office with an article (Hier sieht die Ministerin Fortschritte).
    return [pair for pair in found if language != "de" or " " in pair[0] or text.count(pair[0]) > 1 or re.search(rf"(?:^|\b(?:[Gg]egenüber|zwischen|\w*(?<!e)(?<!e[rnsm])(?<!Als)(?<!als)) ){pair[1]}(?:en|n)? {pair[0]}\b", text, re.MULTILINE)]


def _add(persons: list[Person], name: str, title: str, language: str) -> None:
    for person in persons:
        if _is_he(name, person, language):
            if title:
                person.titles.add(title)
            # Of whom the table knows a Korean or Japanese text may use the family name (왕 부장, 趙長官), of anybody else whatever it uses.
            if name not in person.forms and (not person.known or (language in {"ko", "ja"} and (short(name, language) or _part(name, person)))):
                person.forms.append(name)
            if not person.known:
                person.label = max(person.label, name, key=len)
            return
    persons.append(Person(name, [name], {title} if title else set()))


def _is_he(name: str, person: Person, language: str) -> bool:
    """Tell whether somebody is called by a name: by his family's, in Spanish by either of two, or by its beginning."""
    if language not in IDEOGRAPHIC and language != "ru" and _namesake(name, person):
        return False
    key, own = surname(name, language), {surname(form, language) for form in person.forms}
    of_two = language == "es" and any(key in form.split()[1:] or {*name.split()[1:-1]} & own for form in person.forms)
    return (key in own and not _fathers_name(name, person.label)) or of_two or any(begins(name, form, language) for form in person.forms)


def _part(name: str, person: Person) -> bool:
    """Tell the first or the last part of a name in Hangul or katakana (바르세나, of 알리시아 바르세나)."""
    return any(name in {parts[0], parts[-1]} for form in person.forms if len(parts := re.split("[ ・＝=]", form)) > 1)


def _namesake(name: str, person: Person) -> bool:
    """Tell somebody of the same family by a given name that begins with another letter than any of a person's (Karina Milei, Javier Milei)."""
    family = name.split()[-1]
    whole = [form for form in person.forms if " " in form and form.split()[-1] == family]
    return " " in name and bool(whole) and all(form[0] != name[0] and name.casefold() not in form.casefold() and form.split()[0] not in name.split() and name.split()[0] not in form.split() for form in whole)


def _fathers_name(one: str, two: str) -> bool:
    """Tell two names that have but a father's in common (King Abdullah, Crown Prince Al Hussein bin Abdullah)."""
    return one.split()[0] != two.split()[0] and (_FATHERS.search(one) is None) != (_FATHERS.search(two) is None)


def _titles(person: Person, text: str, words: Lexicon, language: str) -> set[str]:
    """Return the offices that a text prints beside a person's name."""
    found: set[str] = set()
    for form in person.forms:
        for beside in _offices(language, words.title.pattern):
            if not (beside.before and short(form, language)):
                # A soft ending gives way to another case's (Вэньцзюнь, Вэньцзюнем).
                printed = re.sub("[ьй]$", "", form) if language == "ru" else form
                found |= {office(match["title"]) if language == "ru" else match["title"] for match in beside.find(printed, text)}
    return found


@lru_cache(VOCABULARIES)
def _offices(language: str, title: str) -> tuple[Beside, ...]:
    """Return what finds the office beside a name."""
    beside = rf"(?P<title>{title})"
    if language == "ko":
        # 키어 스타머(Keir Starmer) 영국 총리; 당 총비서이시며 국무위원장이신 경애하는 …동지
        country = rf"{_SPELT}(?: (?!{title})[가-힣]{{2,8}}(?<![과와은는이가을를의]))?"
        return after(rf" ?{beside}"), after(rf"{country} {beside}"), before(beside), before(rf"{beside}이(?:시며|신) (?:[가-힣]+ ){{0,4}}")
    if language in IDEOGRAPHIC:
        return after(rf" ?{beside}"), before(beside)
    if language == "ru":
        return (offices(title),)
    if language == "de":
        # The nearest office is his (wurde die Ministerin von Präsident … empfangen).
        beside = rf"{beside}(?!.*\b(?:{title})\b)"
    listed = [] if language == "en" else [before(rf"\b{beside}\w{{0,3}}{fields(title)}{HONOURS}")]
    national = rf"|\s{NATIONAL}{FIELD}" if language in {"fr", "es"} else ""
    return before(rf"\b{beside}\w{{0,3}}(?:{TITLE_OF}{national}),?\s{HONOURS}"), *listed, after(rf",\s(?:l[ea]\s)?{beside}\b")
