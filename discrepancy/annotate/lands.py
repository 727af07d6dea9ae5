"""What the countries of those who met are called where one is the subject of a sentence, in one readout."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from discrepancy.annotate.cast import Person
from discrepancy.annotate.heard import Heard
from discrepancy.annotate.lexicon import ARTICLE, IDEOGRAPHIC, Lexicon
from discrepancy.annotate.mentions import land_pattern
from discrepancy.annotate.names import Names
from discrepancy.annotate.namings.countries import STEM
from discrepancy.annotate.namings.russian import land, publishing, stem
from discrepancy.annotate.namings.western import PORTFOLIO
from discrepancy.annotate.parties import Cast
from discrepancy.annotate.publisher import presumed
from discrepancy.read.language import primary
from discrepancy.records import Readout


@dataclass(frozen=True, slots=True)
class Land:
    """A country of one of those who met: who leads it, what `speaker` shows for it, how the text prints it, and what finds it as the subject at the head of a sentence."""

    person: Person
    country: str
    forms: frozenset[str]
    pattern: re.Pattern[str]

    def speaker(self, heard: Heard) -> str:
        """Return who speaks where the country does: its leader goes on, else the country."""
        return self.person.label if heard.last == self.person.label and not heard.fresh else self.country


def lands(readout: Readout, words: Lexicon, cast: Cast, names: Names) -> Iterator[Land]:
    """Give the countries of those who take part, as a sentence may begin with them (Chile, China's, The Chinese side)."""
    language = primary(readout.language)
    if language in {"zh", "ja"}:
        return
    head = {"ru": _russian, "ko": _korean}.get(language, land_pattern)
    # Compiled once: re keeps no more than a few hundred patterns.
    for person, country in _countries(readout, words, cast):
        forms = names.printed(country, language)
        yield Land(person, country, forms, re.compile(head(forms)))


def both_lands(found: list[Land], readout: Readout, names: Names) -> re.Pattern[str]:
    """Return what finds the countries of two persons as one subject at the head of a sentence (La Lorane et la Tervanie)."""
    language = primary(readout.language)
    if language in IDEOGRAPHIC:
        return re.compile("(?!)")
    single = len({each.person.label for each in found}) < 2
    if single and (language == "fr" or not found):
        return _known_lands(readout, names) if language == "fr" else re.compile("(?!)")
    printed = "|".join(sorted(re.escape(stem(form).rstrip("ьи")) + r"\w{0,3}" if language == "ru" else re.escape(form) for each in found for form in each.forms))
    land = rf"(?:{ARTICLE}\s|[Ll]’)?(?:{printed})"
    if language == "en":
        other = rf"(?:{ARTICLE}\s)?[A-Z][\w-]+(?:\s[A-Z][\w-]+)?" if single else land
        # Behind a circumstance, or the heading of an item (Recognizing this, …; Digital Trade. The …).
        return re.compile(rf"(?:[A-Z][^,.;:]{{2,120}}[,.]\s)?(?P<two>{land}\sand\s{other}|{other}\sand\s{land})(?=\s{_TWO_WILL})")
    if single:
        # One's own country stands nowhere else: Guanaria y Tres Lagos reafirmaron.
        other, act = r"[A-ZÀ-Þ][\w-]{3,}(?:\s[A-ZÀ-Þ][\w-]+)?", _TWO_ACT.get(language, "(?!)")
        return re.compile(rf"(?P<two>{land}\s(?:und|y|e)\s{other}|{other}\s(?:und|y|e)\s{land})(?=\s{act})")
    return re.compile(rf"(?P<two>{land}\s(?:et|und|y|e|и)\s{land}\b)")


def _known_lands(readout: Readout, names: Names) -> re.Pattern[str]:
    """Return what finds two countries of the table that act together, one of them the publisher's, where the text prints neither beside a name (la France et l’Allemagne réaffirment)."""
    own = [country] if (country := names.country(readout.government)) else presumed(readout)
    one, other = (
        "|".join(sorted(re.escape(form) for country in countries for form in names.countries[country].get("fr", ()) if form[0].isupper()))
        for countries in ({*own} & {*names.countries}, names.countries)
    )
    land, behind = r"(?:[Ll][ae]s?\s|[Ll]’)(?:{})", r"(?=\s(?:ont|sont|se\ssont|(?!partagent\b)\w+ent|\w+ront)\b)"
    pairs = "|".join(rf"{land.format(first)}\set\s{land.format(second)}" for first, second in ((one, other), (other, one)))
    return re.compile(rf"(?:[^,.;:]{{3,90}},\s)?(?P<two>{pairs}){behind}" if one else "(?!)")


_TWO_ACT = {"es": r"(?:también\s)?(?:\w+ron|han)\b", "de": r"(?:\w+ten|haben|wollen|werden|sind|sprachen|kamen)\b"}
"""What two countries do, as a verb of more than one shows."""
_TWO_WILL = r"(?:(?:both|also|jointly|have|further|then)\s)*(?:will|shall|may|intend|plan|seek|aim|agreed?|commit(?:ted)?|pledged?|undert(?:ake|ook)|resolved?|decided?|(?:re)?affirm(?:ed)?|recogni[sz]ed?|recall(?:ed)?|underscored?|welcomed?|look(?:ed)?\sforward|(?:are|remain)\s(?:committed|determined|resolved))\b"
"""What two countries say or undertake in English; what they are, or have done, is told of them."""


def _own_words(readout: Readout, words: Lexicon) -> set[str]:
    """Return the words that a text uses again of a government's name, or that its adjective is made of: its country's, unless they are an office's."""
    printed = re.findall(r"[\w-]+", readout.government)
    stems = {name[:STEM].casefold() for name in printed if len(name) > STEM}
    capitals = re.findall(r"\b[A-ZÀ-Þ][\w-]+", readout.text)
    times = Counter(word[:STEM].casefold() for word in capitals)
    again = {word for word in capitals if times[word[:STEM].casefold()] > 1 and (word in printed or word[:STEM].casefold() in stems)}
    again -= {word for word in again if primary(readout.language) == "fr" and _NO_LAND.match(word)}
    again -= {word for word in again if re.fullmatch(ARTICLE, word) or _NO_CONTINENT.match(word) or re.search(rf"(?i:\b{word[:STEM]})", words.title.pattern)}
    # What an office is of by its own name is the country's even where the text prints it but once (Cancillería de Valdoro).
    of = {*_OF.findall(readout.government)} if primary(readout.language) != "en" else set[str]()
    return again & {*printed} or again or {word for word in of & {*capitals} if not words.title.match(word) and not _NO_LAND.match(word)}


_OF = re.compile(r"(?:\b(?:de|du|von|del)\s(?:la\s)?|\bd[’'])([A-ZÀ-Þ][\w-]{3,})(?!\s[A-ZÀ-Þ])")
"""Behind what the country stands in the name of an office."""
_NO_CONTINENT = re.compile(r"(?i:europ[aeäé])")
"""What a foreign ministry may be for besides (Bundesministerium für europäische und internationale Angelegenheiten)."""
_NO_LAND = re.compile(rf"{PORTFOLIO}\b|R[eé]p[uú]bli|Unión|Union|Reino|Royaume|Gobierno|Gouvernement|Estado|Con[fs]e|Federa|Presiden|Bundes|Regierung|État")
"""What else stands there."""


def _countries(readout: Readout, words: Lexicon, cast: Cast) -> Iterator[tuple[Person, str]]:
    """Give who leads a country, and what to call it."""
    language = primary(readout.language)
    if language == "ru":
        own = [word for word in publishing(readout.government) if not words.title.match(word)]
        yield from ((cast.home, country) for country in own if cast.home and not cast.home.known)
        yield from ((person, person.country) for person in (cast.home, cast.guest) if person and person.country)
    elif language == "ko":
        publisher = re.match(r"\S*", readout.government)
        for person, printed in ((cast.home, publisher and publisher[0]), (cast.guest, None)):
            if person and (country := person.country or printed):
                yield person, country
    else:
        # One's own country is as one's own government prints it, whatever stands beside the name.
        own = sorted(set() if cast.home is None or cast.home.known else _own_words(readout, words))
        yield from ((person, person.country) for person in cast.persons if person.country and not (own and person is cast.home))
        yield from ((cast.home, word) for word in own if cast.home)


def _korean(forms: Collection[str]) -> str:
    """Return what finds a country as the topic of a clause: 티라넬은."""
    return rf"(?:{'|'.join(map(re.escape, sorted(forms)))})(?: ?정부)?(?=[은는]\s)"


def _russian(forms: Collection[str]) -> str:
    """Return what finds a country in the first case, but no adjective of it: Торвания готова."""
    return "|".join(land(form) for form in sorted(forms) if form[0].isupper())
