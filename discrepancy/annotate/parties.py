"""Who met whom: of the persons that two readouts name, the two who sat opposite each other.

Both readouts tell of one meeting, so one side's leader is the other side's guest. What either readout shows of each
person (how often it names him, with which country, in which place) is weighed together with how alike the names sound
across the two, and the likeliest two persons are taken at once: what one readout leaves open the other settles.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import product
from math import inf

from discrepancy.annotate.beside import WORD, places
from discrepancy.annotate.cast import OPENING, Person, persons
from discrepancy.annotate.hints import Hints
from discrepancy.annotate.lexicon import ARTICLE, IDEOGRAPHIC, Lexicon, typographic
from discrepancy.annotate.names import Names
from discrepancy.annotate.namings.forms import begins, nominative, surname
from discrepancy.annotate.namings.russian import CYRILLIC, publishing, seat, stem
from discrepancy.annotate.offices import vocabulary
from discrepancy.annotate.publisher import presumed
from discrepancy.read.language import primary
from discrepancy.records import Readout

_LIKELY = 6
"""How many persons of a readout are weighed against those of the other."""
_CHANCE, _SAME = 60, 80
"""How alike (0 to 100) two names may sound by chance, and how alike they are if they are one."""
_SURE = 5
"""So many letters alike leave no doubt."""
_PRESUMED = 0.14
"""What a readout's language alone says of whose it is: less than who is named first."""
_HEARD = 1.5
"""So little alike are two names that stand for two persons."""
_LATIN_CALLED = r"(?<![.!?] )\b[A-ZÀ-Þ][\w’-]+(?: (?:(?:von|van|de|del|di|da|al) )?[A-ZÀ-Þ][\w’-]+){0,2}"
_HONOUR = re.compile(r"^(?:Господин|Госпожа|Mme|Monsieur|Madame|Frau|Herr|Señora?|Sr|Sra)\s")
"""What may stand before a name that no office stands before."""
_INITIALS = re.compile(r"(?<!\w)(?:\w\.\s?)+(?=\w{3})")
"""Of a name with initials (М.К.Стрелецкая) the family name alone sounds as elsewhere."""
_CALLED = {
    **dict.fromkeys(("en", "fr", "es", "de"), _LATIN_CALLED),
    "ru": r"(?<![.!?] )\b[А-ЯЁ][а-яё-]+(?: [А-ЯЁ][а-яё-]+){0,2}",
    "ko": r"(?<![가-힣])[가-힣]{2,7}?(?=(?:은|는|이|가|과|와|의|께서|에게)?\s)",
}
"""What may be a name, though no office stands beside it."""
_STATE = re.compile(r"(?<=..)(?:共和国|王国|联邦|連邦|国)$")
"""What a state is called behind its name: 昭渚外交部 is the ministry of 昭渚共和国."""
_IDEOGRAPHS = re.compile(r"[一-龥]")
"""Signs that sound otherwise in every language: 立森 is Tachimori in one, Lisen in the other."""
_HANGUL = re.compile(r"[가-힣]")
_HEARD_AS = ((r"eu|-", ""), (r"y?eo", "o"), (r"ae", "a"), (r"yu", "u"), (r"[sc]h|sy", "s"), (r"h", ""))
_SOUNDS = str.maketrans("lvfzcqgdb", "rppjkkktp")
"""What Hangul writes between consonants that stand together, its vowels and consonants as Latin letters vary them."""
_REPEATED = 3
"""How often a text names the country of the other side, at the least."""


_SHORT = {"PM": "Prime Minister", "EAM": "External Affairs Minister", "FM": "Foreign Minister"}
"""Offices by whose letters a heading may call, without an article, whom the text calls by the whole office."""


@dataclass(slots=True)
class Cast:
    """The persons of one readout; `home` leads the government that published it, `guest` is whom they met."""

    persons: list[Person]
    home: Person | None
    guest: Person | None

    def holders(self, title: str) -> list[Person]:
        """Return who has an office, or one that is printed longer."""
        exact = [each for each in self.persons if title in each.titles]
        return exact or [each for each in self.persons if holds(each, title)]

    def holder(self, title: str) -> Person | None:
        """Return who holds an office printed without a name: the only one who can, else the publishing side's."""
        holders = self.holders(title)
        holders = [each for each in holders if each in (self.home, self.guest)] or holders
        if not holders and title in ROYAL:
            return None
        if not holders and self.home and self.home.titles and self.guest and not self.guest.titles:
            return self.guest
        if len(holders) == 1 and (self.home is None or holders[0] is self.home or self.home.titles):
            return holders[0]
        return self.home


_RANKS = (
    frozenset({"premier", "prime minister"}),
    frozenset({"primer ministro", "primera ministra", "premier", "jefe del gobierno", "jefa del gobierno", "jefe de gobierno", "jefa de gobierno"}),
    frozenset({"presidente", "presidenta", "jefe de estado", "jefa de estado", "mandatario", "mandataria", "gobernante"}),
    frozenset({"premier ministre", "première ministre", "chef du gouvernement", "cheffe du gouvernement"}),
    frozenset({"président", "présidente", "chef de l’état", "cheffe de l’état"}),
    frozenset({"premierminister", "premierministerin", "ministerpräsident", "ministerpräsidentin", "regierungschef", "regierungschefin", "bundeskanzler", "bundeskanzlerin", "kanzler", "kanzlerin"}),
    frozenset({"премьер-министр", "премьер", "председатель", "глава правительства", "глава кабинета"}),
    frozenset({"президент", "глава государства", "глава республики"}),
    frozenset({"министр", "замминистра", "заместитель министра", "первый заместитель министра"}),
    frozenset({"министр", "глава мид", "глава внешнеполитического ведомства", "глава дипломатии"}),
    frozenset({"государственный секретарь", "госсекретарь"}),
)
"""Offices by which one language calls one person."""


_AGAIN = frozenset({"mandatario", "mandataria", "gobernante"})
"""What a text calls only somebody whom it has named."""


def holds(person: Person, title: str) -> bool:
    """Tell whether somebody has an office, or one that is printed longer or shorter."""
    return any(title == held or _same(title, held) for held in person.titles)


def _same(one: str, two: str) -> bool:
    """Tell whether two names of offices may be of one: of two royal ones, or where one shortens the other (the Secretary, of the Foreign Secretary)."""
    return {one, two} <= ROYAL or any({one.casefold(), two.casefold()} <= rank for rank in _RANKS) or any(long.endswith(short if short > "가" else f" {short}") for long, short in ((one, two), (two, one)))


ROYAL = frozenset({"King", "Queen", "Emir", "Amir", "Sultan", "Crown Prince", "Crown Princess", "Prince", "Princess", "Grand Duke", "Grand Duchess", "Duke", "Duchess", "Head of State", *(f"{whose} {style}" for whose in ("His", "Her") for style in ("Highness", "Royal Highness", "Serene Highness", "Majesty")), "Князь", "Король", "Королева", "Эмир", "Султан", *(f"{whose} {style}" for whose in ("Его", "Её") for style in ("Светлость", "Высочество", "Величество")), "국왕", "여왕", "왕세자", "대공", "여대공", "전하", "폐하"})
"""Offices and styles of those who reign; who reigns is no other's minister."""


@dataclass(frozen=True, slots=True)
class _Chance:
    """How likely one person of a readout is its publisher's leader (`home`), and whom that leader met (`guest`)."""

    person: Person | None
    home: float = 0
    guest: float = 0


def cast(readout: Readout, names: Names) -> Cast:
    """Find who takes part by one readout alone."""
    found = _everybody(readout, names)
    return Cast(found, *_met_alone(_weighed(readout, found, names)))


def _everybody(readout: Readout, names: Names) -> list[Person]:
    """Return the persons of a readout, among them the one whom it calls by an office alone."""
    language = primary(readout.language)
    words, found = vocabulary(readout), persons(readout, names)
    lines = [typographic(statement.text, language) for statement in readout.statements]
    return [*found, *_unnamed(found, lines, words, language)] if words else found


def _met_alone(chances: list[_Chance]) -> tuple[Person | None, Person | None]:
    """Return who met whom, as far as one readout alone tells."""
    home, guest = max(product(chances, repeat=2), key=lambda two: _apart(*two))
    return home.person, guest.person


def _missed(readout: Readout, found: list[Person], met: tuple[Person | None, Person | None]) -> list[Person]:
    """Return those of the two who met, by the other readout, whom this one names without an office that we know: told by their sound."""
    unheard = [person for person in met if person and person.forms and not person.known and all(_alike(person, each) < _HEARD for each in found)]
    if not unheard:
        return []
    text = "\n".join(statement.text for statement in readout.statements)
    words = vocabulary(readout)
    names = {_HONOUR.sub("", name) for name in re.findall(_CALLED.get(primary(readout.language), "(?!)"), text) if not (name.isupper() or (words and words.title.search(name)))}
    # Who is introduced by his whole name once may be called by a part of it ever after.
    called = {name: sum(1 for part in {name, name.split()[0], name.split()[-1]} for _ in places(part, text, WORD)) for name in names}
    missed = []
    for person in unheard:
        sounds = {name: max((_sound(name, form) for form in person.forms if not _IDEOGRAPHS.search(form)), default=0.0) for name in called if (called[name] > 1 or (" " in name and primary(readout.language) != "en")) and name not in readout.government}
        best = max(sounds, key=lambda name: (sounds[name], len(name), name), default=None)
        if best and sounds[best] > _SAME:
            if whole := next((each for each in found if any(f"{best} {form}" in text for form in each.forms)), None):
                # A given name that sounds alike stands before a family name that does not (안셀름 프라이스, Anselm Pryce).
                whole.forms += [f"{best} {form}" for form in whole.forms if f"{best} {form}" in text]
                continue
            if primary(readout.language) == "ru":
                missed.append(Person(best, [nominative(best.split()[-1], text)]))
                continue
            first = best.split()[0]
            if bearer := next((each for each in found if any(form != best and begins(best, form, primary(readout.language)) for form in each.forms)), None):
                # Named by a family name that stands first beside an office, by the whole name without one.
                bearer.label, bearer.forms = max(bearer.label, best, key=len), [*bearer.forms, best]
                continue
            missed.append(Person(best, [best, *({first} if called[best] > 1 and first != best else ())]))
    return missed


def casts(a: Readout, b: Readout, names: Names) -> tuple[Cast, Cast]:
    """Find who takes part by either side's readout, the four places filled at once."""
    found_a, found_b = _everybody(a, names), _everybody(b, names)
    of_a, of_b = _weighed(a, found_a, names), _weighed(b, found_b, names)
    missed_a, missed_b = _missed(a, found_a, _met_alone(of_b)), _missed(b, found_b, _met_alone(of_a))
    if missed_a:
        found_a += missed_a
        of_a = _weighed(a, found_a, names)
    if missed_b:
        found_b += missed_b
        of_b = _weighed(b, found_b, names)
    alike = [[_alike(one.person, two.person) for two in of_b] for one in of_a]

    def likely(four: tuple[int, ...]) -> float:
        home_a, guest_a, home_b, guest_b = four
        crossed, parallel = alike[home_a][guest_b] + alike[guest_a][home_b], alike[home_a][home_b] + alike[guest_a][guest_b]
        # Nobody leads both sides.
        return _apart(of_a[home_a], of_a[guest_a]) + _apart(of_b[home_b], of_b[guest_b]) + crossed - parallel

    home_a, guest_a, home_b, guest_b = max(product(*(range(len(each)) for each in (of_a, of_a, of_b, of_b))), key=likely)
    found = Cast(found_a, of_a[home_a].person, of_a[guest_a].person), Cast(found_b, of_b[home_b].person, of_b[guest_b].person)
    _complete((a, b), found)
    return found


def _apart(home: _Chance, guest: _Chance) -> float:
    """Return how likely two persons of one readout met each other; nobody meets himself."""
    return -inf if home.person is not None and home.person is guest.person else home.home + guest.guest


def _complete(readouts: tuple[Readout, Readout], found: tuple[Cast, Cast]) -> None:
    """Add the countries of the two who met, where their own readout has none beside their names."""
    same_script = primary(readouts[0].language) == primary(readouts[1].language)
    for one, two in (found, found[::-1]):
        # One's own country one need not name; the other side does.
        if one.home and two.guest and not one.home.country and same_script:
            one.home.country = two.guest.country
    for own, other, one in zip(readouts, readouts[::-1], found, strict=True):
        if one.home and not one.home.titles and primary(own.language) == "ru" and (words := vocabulary(own)):
            # A president needs no office in his own press service's words: its name has it.
            one.home.titles |= seat(own.government, words.title.pattern)
        if one.guest and not one.guest.country:
            one.guest.country = _heard(own, other.government, one)


def _heard(readout: Readout, government: str, cast: Cast) -> str | None:
    """Return the name by which a text in Latin letters calls the other government's country, told by its sound."""
    names, words = {*re.findall(r"(?<=[a-zа-яё,] )[A-ZÀ-ÞА-ЯЁ][\w-]{3,}", readout.text)}, Counter(re.findall(r"\b[A-ZÀ-ÞА-ЯЁ][\w-]{3,}", readout.text))
    offices = vocabulary(readout)
    persons = {part for person in cast.persons for form in person.forms for part in form.split()}
    alike = {word: _sound(word, government) for word, times in words.items() if times >= _REPEATED and word in names and word not in persons and word not in readout.government and not (offices and offices.title.match(word))}
    best = max(alike, key=lambda word: (alike[word], words[word]), default=None)
    return best if best and alike[best] > _SAME else None


def _weighed(readout: Readout, found: list[Person], names: Names) -> list[_Chance]:
    """Return the likeliest of the persons of a readout, weighed, among them one without a name; the last is nobody, as in a leader's own statement."""
    language = primary(readout.language)
    words = vocabulary(readout)
    if words is None:
        return [_Chance(None)]
    opening = typographic("\n".join(statement.text for statement in readout.statements[:OPENING]), language)
    named = [_pattern(person, language) for person in found]
    told = [_times(pattern, _office(person, language), readout) for person, pattern in zip(found, named, strict=True)]
    country, likely = names.country(readout.government), presumed(readout)
    hints = Hints(readout, words) if language == "ja" else None
    chances = []
    for person, pattern, times, (place, before) in zip(found, named, told, _places(named, opening), strict=True):
        # Whom the meeting is about is named again and again.
        share = 1.5 * times / max(1, *told)
        own = _own(person, country, readout.government) if readout.government else _presumably(person, likely)
        office = any(title.casefold() in readout.government.casefold() for title in person.titles)
        first = place == 0
        ours, theirs = hints.of(person, pattern, own=own) if hints else (0.0, 0.0)
        home = share + own + 0.5 * office + 0.4 * first - 0.6 * _met(before, language) + ours
        chances.append(_Chance(person, home, share - own - 0.2 * first + theirs))
    chances.sort(key=lambda each: -max(each.home, each.guest))
    return [*chances[:_LIKELY], _Chance(None)]


def _places(named: list[re.Pattern[str]], opening: str) -> list[tuple[int | None, str]]:
    """Return each person's place in the order in which an opening names them, and what stands before the name.

    "At the invitation of President X, Prime Minister Y": what stands before X says nothing of Y.
    """
    at = {n: match.start() for n, pattern in enumerate(named) if (match := pattern.search(opening))}
    order = sorted(at, key=lambda n: at[n])
    since = dict(zip(order, [0, *(at[n] for n in order)], strict=False))
    return [(order.index(n), opening[since[n] : at[n]]) if n in at else (None, "") for n in range(len(named))]


def _own(person: Person, country: str | None, government: str) -> float:
    """Return 1 for a person of the publishing country, -1 for one of another, 0 where none is printed beside the name."""
    if not person.country:
        return 0
    if person.country == country or _STATE.sub("", person.country) in government or _one_state(person.country, government) or stem(person.country) in government:
        return 1
    if CYRILLIC.search(person.country) and CYRILLIC.search(government) and not publishing(government):
        # An agency's name, or "the President's press service", names no country.
        return 0
    # A country as the text prints it can be told from the government's only where both are in one script.
    return -1 if country or _latin(person.country) == _latin(government) else 0


def _one_state(country: str, government: str) -> bool:
    """Tell whether a government's label begins as a country does that is printed with its style or with a ministry (沧浪共和国, 沧浪商务部)."""
    return _IDEOGRAPHS.match(country) is not None and country[:2] == government[:2]


def _presumably(person: Person, likely: tuple[str, ...]) -> float:
    """Return how likely a person is of the publishing country, -1 to 1, where only the text tells which that is."""
    if person.styled:
        # One's own leader has no country beside his office: every reader knows it.
        return -1
    return (_PRESUMED if person.country in likely else -_PRESUMED) if person.country else 0


def _latin(text: str) -> bool:
    return re.search(r"[A-Za-z]", text) is not None


def _unnamed(named: list[Person], lines: list[str], words: Lexicon, language: str) -> list[Person]:
    """Return the person whom an opening calls by an office alone ("la Présidente de la République"), if nobody named holds it."""
    if language in IDEOGRAPHIC or language == "ru":
        return []
    opening = "\n".join(lines[:OPENING])
    held = {title for person in named for title in person.titles}
    held |= {title for title in re.findall(words.title.pattern, opening) if any(each.lower().endswith(title.lower()) for each in held)}
    offices = list(re.finditer(rf"(?:\b{ARTICLE}\s|^(?=(?:{'|'.join(_SHORT)})\b))({words.title.pattern})\b(?!\s(?:of|de|du|del)\s(?!la République)[A-Z])", opening))
    # The first office is the publishing side's; the French one has its full style wherever it stands.
    # Some print it without an article wherever it acts (Prime Minister conveyed).
    bare = re.finditer(rf"(?:^|(?<=, ))(?!H(?:is|er)\b)({words.title.pattern})(?= (?:also )?[a-z]+ed\b)", "\n".join(lines), re.MULTILINE) if language == "en" else ()
    first = [*(each for each in offices if opening.startswith(" de la République", each.end())), *offices, *bare][:1]
    if not first or first[0][1] in held or first[0][1].casefold() in _AGAIN:
        return []
    office = first[0][0]
    titles = {first[0][1], _SHORT.get(first[0][1], first[0][1])}
    return [Person(office[0].lower() + office[1:] if re.match(ARTICLE, office) else office, [], titles)]


def _pattern(person: Person, language: str) -> re.Pattern[str]:
    """Return what finds a person in a text: his names, in Russian whatever their case, or the office of one without a name."""
    if not person.forms:
        return re.compile("|".join(rf"\b{re.escape(title)}\b" for title in sorted(person.titles)) or "(?!)")
    names = {*person.forms, *(surname(form, language) for form in person.forms if language == "ru")}
    return re.compile("|".join(map(re.escape, sorted(names))))


def _office(person: Person, language: str) -> re.Pattern[str]:
    """Return what finds a person by his office alone, as a text that has named him once goes on to call him ("the Minister")."""
    titles = "|".join(sorted(map(re.escape, person.titles))) if language not in IDEOGRAPHIC else ""
    return re.compile(rf"(?:(?<!of )\b{ARTICLE}\s|^)(?:{titles})\b(?!\s(?:of|for|de|du|del|[A-ZÀ-Þ]))" if titles else "(?!)")


def _times(name: re.Pattern[str], office: re.Pattern[str], readout: Readout) -> int:
    """Return how many statements name a person, by his name or his office."""
    return sum(any(each.search(statement.text) for each in (name, office)) for statement in readout.statements)


def _met(before: str, language: str) -> bool:
    """Tell whether a first mention is of somebody whom the publishing side's leader met or speaks to."""
    if language == "ko":
        return re.search(r"존경하는 (?:\S+ ){0,3}$", before) is not None
    if language == "zh":
        return re.search(r"尊敬的[^，。\n]{0,6}$", before) is not None
    return language not in IDEOGRAPHIC and re.search(r"\b(?:with|[Сс]о?|avec|mit|con|[Vv]isit of|[Ii]nvitation of|[Tt]hank you,?|[Dd]ear|[Ww]elcome,?)\s(?:\S+\s){0,7}$", before) is not None


def _alike(one: Person | None, two: Person | None) -> float:
    """Return how alike two persons' names sound, 0 to 3; what is alike by chance counts nothing."""
    if one is None or two is None:
        return 0
    if one.known and two.known:
        return 3 * (one.label == two.label)
    sound = max((_sound(left, right) for left, right in product(one.forms, two.forms)), default=0.0)
    return 3 * max(0.0, sound - _CHANCE) / (100 - _CHANCE)


def _sound(one: str, two: str) -> float:
    """Return how alike two names of any scripts sound, 0 to 100; one of few letters is within many a name."""
    from anyascii import anyascii
    from rapidfuzz.fuzz import partial_ratio

    plain = [re.sub(r"[ ・]", "", anyascii(_INITIALS.sub("", each)).lower()) for each in (one, two)]
    tried = [plain]
    if any(_HANGUL.search(one) and _latin(two) for one, two in ((one, two), (two, one))):
        tried.append([_by_ear(each) for each in plain])
    return max(partial_ratio(*pair) * min(1, *(len(each) / _SURE for each in pair)) for pair in tried)


def _by_ear(name: str) -> str:
    """Return a name with one letter for all sounds that Hangul, which has no sign for each, may give (크롤애셔 and Kroll-Asher: kroraso, kroraser)."""
    for written, heard in _HEARD_AS:
        name = re.sub(written, heard, name)
    return re.sub(r"(.)\1", r"\1", name.translate(_SOUNDS))


def labels(own: Cast, opposite: Cast) -> dict[str, str]:
    """Return what to call the persons of one readout so that both readouts call each the same.

    Persons of the names table have one name already. Of the others only the two who met are linked: the one side's
    leader is the other side's guest.
    """
    chosen = {}
    for one, two in [(own.home, opposite.guest), (own.guest, opposite.home)]:
        if one and two and not (one.known and two.known):
            chosen[one.label] = _common(one, two)
    return chosen


def _common(one: Person, two: Person) -> str:
    """Return the label both readouts use: a name of the table, else a name rather than an office, Latin first."""
    known = [person.label for person in (one, two) if person.known]
    if known:
        return known[0]
    return min(one, two, key=lambda person: (not person.forms, not person.label.isascii(), -len(person.label), person.label)).label
