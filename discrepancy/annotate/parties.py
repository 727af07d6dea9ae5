"""Who met whom: of the persons that two readouts name, the two who sat opposite each other.

Both readouts tell of one meeting, so one side's leader is the other side's guest. What either readout shows of each
person (how often it names him, with which country, in which place) is weighed together with how alike the names sound
across the two, and the likeliest two persons are taken at once: what one readout leaves open the other settles.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from math import inf

from discrepancy.annotate.beside import WORD, places
from discrepancy.annotate.cast import Person, persons
from discrepancy.annotate.chances import Chance, weighed
from discrepancy.annotate.lexicon import typographic
from discrepancy.annotate.names import Names
from discrepancy.annotate.namings.countries import STEM, beside, visited
from discrepancy.annotate.namings.forms import begins, nominative, surname
from discrepancy.annotate.namings.russian import seat
from discrepancy.annotate.offices import vocabulary
from discrepancy.annotate.publisher import presumed
from discrepancy.annotate.ranks import ROYAL, holds, kind
from discrepancy.annotate.sounds import IDEOGRAPHS, SAME, alike, sound
from discrepancy.annotate.unnamed import unnamed
from discrepancy.read.language import primary
from discrepancy.records import Readout

_HEARD = 1.5
"""So little alike are two names that stand for two persons."""
_OFFICE = 2.0
"""How alike somebody whom one readout calls by his office alone is whoever has such an office by the other; one more, if his country writes the first one's language."""
_LATIN_CALLED = r"(?<![.!?] )\b(?!The\b)[A-ZÀ-Þ][\w’-]+(?: (?:(?:von|van|de|del|di|da|al) )?[A-ZÀ-Þ][\w’-]+){0,2}"
_NATIONAL = re.compile(rf"\b([a-zäöü]\w{{{STEM - 1}}})\w*ische[nrs]?\b")
"""The German adjective of a country, from whose name it has the first letters (die valmorainische Delegation)."""
_HONOUR = re.compile(r"^(?:Господин|Госпожа|Mme|Monsieur|Madame|Frau|Herr|Señora?|Sr|Sra|Dr|Pr|Docteure?)\s")
"""What may stand before a name that no office stands before."""
_ARTICLED = re.compile(r"(?:L[ae]s?|El|Los|Una?|Une|D(?:er|ie|as)|Eine?)\s")
"""How a place or a thing begins that is no person (La Bourse, Das Wichtigste)."""
_CALLED = {
    **dict.fromkeys(("en", "fr", "es", "de"), _LATIN_CALLED),
    "ru": r"(?<![.!?] )\b[А-ЯЁ][а-яё-]+(?: [А-ЯЁ][а-яё-]+){0,2}",
    "ko": r"(?<![가-힣])[가-힣]{2,7}?(?=(?:은|는|이|가|과|와|의|께서|에게)?\s)",
}
"""What may be a name, though no office stands beside it."""
_REPEATED = 3
"""How often a text names the country of the other side, at the least."""


@dataclass(frozen=True, slots=True)
class Cast:
    """The persons of one readout; `home` leads the government that published it, `guest` is whom they met."""

    persons: list[Person]
    home: Person | None
    guest: Person | None

    def holders(self, title: str) -> list[Person]:
        """Return who has an office, or one that is printed longer."""
        exact = [each for each in self.persons if title.casefold() in {held.casefold() for held in each.titles}]
        return exact or [each for each in self.persons if holds(each, title)]

    def holder(self, title: str) -> Person | None:
        """Return who holds an office printed without a name: the only one who can, else the publishing side's."""
        holders = self.holders(title)
        holders = [each for each in holders if each in (self.home, self.guest)] or holders
        if not holders and title in ROYAL:
            return None
        if not holders and self.home and self.home.titles and self.guest and not self.guest.titles:
            return self.guest
        if len(holders) == 1 and (self.home is None or holders[0] is self.home or self.home.titles or self.home not in self.persons):
            return holders[0]
        return self.home


def cast(readout: Readout, names: Names) -> Cast:
    """Find who takes part by one readout alone."""
    found = _everybody(readout, names)
    return Cast(found, *_met_alone(weighed(readout, found, names)))


def _everybody(readout: Readout, names: Names) -> list[Person]:
    """Return the persons of a readout, among them the one whom it calls by an office alone."""
    language = primary(readout.language)
    words, found = vocabulary(readout), persons(readout, names)
    lines = [typographic(statement.text, language) for statement in readout.statements]
    return [*found, *unnamed(found, lines, words, language)] if words else found


def _met_alone(chances: list[Chance]) -> tuple[Person | None, Person | None]:
    """Return who met whom, as far as one readout alone tells."""
    home, guest = max(product(chances, repeat=2), key=lambda two: _apart(*two))
    return home.person, guest.person


def _missed(readout: Readout, found: list[Person], met: tuple[Person | None, Person | None]) -> list[Person]:
    """Return those of the two who met, by the other readout, whom this one names without an office that we know: told by their sound."""
    unheard = [person for person in met if person and person.forms and not person.known and all(alike(person, each) < _HEARD for each in found)]
    if not unheard:
        return []
    text = "\n".join(statement.text for statement in readout.statements)
    called = _called(readout, text)
    nearest = [name for person in unheard if (name := _nearest(person, called))]
    return [person for name in nearest if (person := _introduced(name, found, text, primary(readout.language), again=called[name] > 1))]


def _called(readout: Readout, text: str) -> dict[str, int]:
    """Return what may be a name in a text beside no office, and how often the text has it."""
    language, words = primary(readout.language), vocabulary(readout)
    printed = (name for name in re.findall(_CALLED.get(language, "(?!)"), text) if not (name.isupper() or _ARTICLED.match(name) or (words and words.title.search(name))))
    names = {_HONOUR.sub("", name) for name in printed}
    # Who is introduced by his whole name once may be called by a part of it ever after.
    times = {name: sum(1 for part in {name, name.split()[0], name.split()[-1]} for _ in places(part, text, WORD)) for name in names if not (name in readout.government or _a_place(name, text, language))}
    return {name: often for name, often in times.items() if often > 1 or (" " in name and language != "en")}


def _a_place(name: str, text: str, language: str) -> bool:
    """Tell a country that an English text calls by one word, from a name of one (in Corvane, the Corvane side)."""
    return language == "en" and re.search(rf"\b[Ii]n {re.escape(name)}\b(?!['’]s)|\b{re.escape(name)} (?:side|delegation|government|authorities|embassy)\b", text) is not None


def _nearest(person: Person, called: Iterable[str]) -> str | None:
    """Return which of some names is somebody's, told by its sound."""
    sounds = {name: max((sound(name, form) for form in person.forms if not IDEOGRAPHS.search(form)), default=0.0) for name in called}
    best = max(sounds, key=lambda name: (sounds[name], len(name), name), default=None)
    return best if best and sounds[best] > SAME else None


def _introduced(name: str, found: list[Person], text: str, language: str, *, again: bool) -> Person | None:
    """Return whose a name is: nobody new where it is more of the name of somebody found, who has it then."""
    if whole := next((each for each in found if any(f"{name} {form}" in text for form in each.forms)), None):
        # A given name that sounds alike stands before a family name that does not (안셀름 프라이스, Anselm Pryce).
        whole.forms += [f"{name} {form}" for form in whole.forms if f"{name} {form}" in text]
        return None
    if language == "ru":
        return Person(name, [nominative(name.split()[-1], text)])
    if bearer := next((each for each in found if any(form != name and (begins(name, form, language) or form.endswith(f" {name}")) for form in each.forms)), None):
        # Named by a family name beside an office, by the whole name without one, or the other way about.
        bearer.label, bearer.forms = max(bearer.label, name, key=len), [*bearer.forms, name]
        return None
    first = name.split()[0]
    return Person(name, [name, *({first} if again and first != name else ())])


def casts(a: Readout, b: Readout, names: Names) -> tuple[Cast, Cast]:
    """Find who takes part by either side's readout, the four places filled at once; the same whichever side comes first, and kept: either side's annotation asks."""
    if b.text < a.text:
        two, one = _casts(b, a, names)
        return one, two
    return _casts(a, b, names)


@lru_cache(1)
def _casts(a: Readout, b: Readout, names: Names) -> tuple[Cast, Cast]:
    found_a, found_b = _everybody(a, names), _everybody(b, names)
    of_a, of_b = weighed(a, found_a, names), weighed(b, found_b, names)
    missed_a, missed_b = _missed(a, found_a, _met_alone(of_b)), _missed(b, found_b, _met_alone(of_a))
    if missed_a:
        found_a += missed_a
        of_a = weighed(a, found_a, names)
    if missed_b:
        found_b += missed_b
        of_b = weighed(b, found_b, names)
    likeness = [[alike(one.person, two.person) for two in of_b] for one in of_a]
    held = [[_holds_alone(one.person, two.person, a) + _holds_alone(two.person, one.person, b) for two in of_b] for one in of_a]

    def likely(four: tuple[int, ...]) -> tuple[float, float]:
        home_a, guest_a, home_b, guest_b = four
        crossed, parallel = likeness[home_a][guest_b] + likeness[guest_a][home_b], likeness[home_a][home_b] + likeness[guest_a][guest_b]
        crossed += held[home_a][guest_b] + held[guest_a][home_b]
        # Nobody leads both sides. Of two ways alike likely that one whose one leader is clearest, whichever side comes first.
        whole = _apart(of_a[home_a], of_a[guest_a]) + _apart(of_b[home_b], of_b[guest_b]) + crossed - parallel
        return round(whole, 6), max(of_a[home_a].home, of_b[home_b].home)

    home_a, guest_a, home_b, guest_b = max(product(*(range(len(each)) for each in (of_a, of_a, of_b, of_b))), key=likely)
    found = Cast(found_a, of_a[home_a].person, of_a[guest_a].person), Cast(found_b, of_b[home_b].person, of_b[guest_b].person)
    _complete((a, b), found, names)
    return found


def _holds_alone(called: Person | None, named: Person | None, readout: Readout) -> float:
    """Return how likely somebody whom a readout calls by his office alone is one whom the other names: who has such an office. That two have one says nothing against their having met."""
    if called is None or named is None or called.forms or not named.forms:
        return 0
    kinds = [{kind(title) for title in each.titles} - {None} for each in (called, named)]
    return 0 if kinds[0].isdisjoint(kinds[1]) else _OFFICE + (named.known and named.country in presumed(readout))


def _apart(home: Chance, guest: Chance) -> float:
    """Return how likely two persons of one readout met each other; nobody meets himself."""
    return -inf if home.person is not None and home.person is guest.person else home.home + guest.guest


def _complete(readouts: tuple[Readout, Readout], found: tuple[Cast, Cast], names: Names) -> None:
    """Add the countries of the two who met, where their own readout has none beside their names."""
    same_script = primary(readouts[0].language) == primary(readouts[1].language)
    for one, two in (found, found[::-1]):
        # One's own country one need not name; the other side does.
        if one.home and two.guest and not one.home.country and (same_script or two.guest.country in names.countries):
            one.home.country = two.guest.country
    for own, other, one in zip(readouts, readouts[::-1], found, strict=True):
        if one.home and not one.home.titles and primary(own.language) == "ru" and (words := vocabulary(own)):
            # A president needs no office in his own press service's words: its name has it.
            one.home.titles |= seat(own.government, words.title.pattern)
        if one.home and not one.home.titles and primary(own.language) == "en":
            one.home.titles |= _unheld(own, one)
        if one.guest and not one.guest.country:
            one.guest.country = _heard(own, other.government, one) or (_elsewhere(own, one.home) if own.language == "en" else None)


def _elsewhere(readout: Readout, home: Person | None) -> str | None:
    """Return the other country of an English text, beside no name: it stands beside one's own, or one's leader is on a visit there."""
    return (beside(home.country, readout.text) if home and home.country else None) or visited(readout.government, readout.text)


def _unheld(readout: Readout, cast: Cast) -> set[str]:
    """Return the office without a name that an English text prints most, and that is not the guest's: its own leader's, whose office it prints beside no name."""
    words = vocabulary(readout)
    printed = Counter(match[1] for match in re.finditer(rf"\bThe ({words.title.pattern})\b(?! (?:of\b|for\b|[A-Z]))", readout.text)) if words else Counter[str]()
    unheld = [title for title, _ in printed.most_common() if not (cast.guest and holds(cast.guest, title))]
    return {*unheld[:1]}


def _heard(readout: Readout, government: str, cast: Cast) -> str | None:
    """Return the name by which a text in Latin letters calls the other government's country, told by its sound."""
    names, words = {*re.findall(r"(?<=[a-zа-яё,] )[A-ZÀ-ÞА-ЯЁ][\w-]{3,}", readout.text)}, Counter(re.findall(r"\b[A-ZÀ-ÞА-ЯЁ][\w-]{3,}", readout.text))
    offices = vocabulary(readout)
    persons = {part for person in cast.persons for form in person.forms for part in form.split()}
    national = Counter(match[1].capitalize() for match in _NATIONAL.finditer(readout.text)) if primary(readout.language) == "de" else Counter[str]()
    sounds = {word: sound(word, government) for word, times in words.items() if times + national[word[:STEM]] >= _REPEATED and word in names and word not in persons and word not in readout.government and not (offices and re.search(rf"\b{word}\b", offices.title.pattern))}
    best = max(sounds, key=lambda word: (sounds[word], words[word]), default=None)
    return best if best and sounds[best] > SAME else None


def labels(own: Cast, opposite: Cast) -> dict[str, str]:
    """Return what to call the persons of one readout so that both readouts call each the same.

    Persons of the names table have one name already. Of the others only the two who met are linked: the one side's
    leader is the other side's guest.
    """
    chosen = {}
    for one, home, guest in [(own.home, own.home, opposite.guest), (own.guest, opposite.home, own.guest)]:
        if one and home and guest and not (home.known and guest.known):
            chosen[one.label] = _common(home, guest)
    return chosen


def _common(home: Person, guest: Person) -> str:
    """Return the label both readouts use of somebody, as his own side and the other print him.

    It is a name of the table, else a name rather than an office, in Latin letters rather than others, else in those of his own side. Of two in the same letters it
    is the longer, but of a Russian name in two cases the first.
    """
    named = [person for person in (home, guest) if person.known] or [person for person in (home, guest) if person.forms] or [home, guest]
    letters = {_letters(person.label) for person in named}
    if len(letters) > 1:
        return min(named, key=lambda person: (_letters(person.label) != "LATIN", person is guest)).label
    declined = letters == {"CYRILLIC"} and len({surname(person.label, "ru") for person in named}) == 1
    return min((person.label for person in named), key=lambda label: (len(label) if declined else -len(label), label))


def _letters(label: str) -> str:
    """Return whose letters a name is printed in: LATIN, CYRILLIC, CJK, …"""
    return next((unicodedata.name(each, "").split(" ", 1)[0] for each in label if each.isalpha()), "")
