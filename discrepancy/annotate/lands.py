"""What the countries of those who met are called where one is the subject of a sentence, in one readout."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from discrepancy.annotate.cast import Person
from discrepancy.annotate.lexicon import ARTICLE, IDEOGRAPHIC, Lexicon
from discrepancy.annotate.mentions import STEM, land_pattern
from discrepancy.annotate.names import Names
from discrepancy.annotate.namings.russian import land, publishing, stem
from discrepancy.annotate.namings.western import PORTFOLIO
from discrepancy.annotate.parties import Cast
from discrepancy.read.language import primary
from discrepancy.records import Readout


def lands(readout: Readout, words: Lexicon, cast: Cast, names: Names) -> Iterator[tuple[Person, str, str]]:
    """Give who leads a country, what to call it, and how it may begin a sentence (Chile, China's, The Chinese side)."""
    language = primary(readout.language)
    if language in {"zh", "ja"}:
        return
    if language == "ru":
        yield from _russian(readout, words, cast)
        return
    if language == "ko":
        yield from _korean(readout, cast, names)
        return
    # One's own country is as one's own government prints it, whatever stands beside the name.
    own = set() if cast.home is None or cast.home.known else _own_words(readout, words)
    for person in cast.persons:
        if person.country and not (own and person is cast.home):
            forms = {person.country, *names.countries.get(person.country, {}).get(language, ())}
            yield person, person.country, land_pattern(forms)
    for word in sorted(own):
        if cast.home:
            yield cast.home, word, land_pattern({word})


def both_lands(found: list[tuple[Person, str, re.Pattern[str]]], language: str) -> re.Pattern[str]:
    """Return what finds the countries of two persons as one subject at the head of a sentence (La Lorane et la Tervanie)."""
    if language in IDEOGRAPHIC or language == "en" or len({person.label for person, _, _ in found}) < 2:
        return re.compile("(?!)")
    names = "|".join(sorted(re.escape(stem(country).rstrip("ьи")) + r"\w{0,3}" if language == "ru" else re.escape(country) for _, country, _ in found))
    land = rf"(?:[Ll][ae]\s|[Ll]’)?(?:{names})"
    return re.compile(rf"{land}\s(?:et|und|y|e|и)\s{land}\b")


def _own_words(readout: Readout, words: Lexicon) -> set[str]:
    """Return the words that a text uses again of a government's name, or that its adjective is made of: its country's, unless they are an office's."""
    printed = re.findall(r"[\w-]+", readout.government)
    stems = {name[:STEM].casefold() for name in printed if len(name) > STEM}
    capitals = re.findall(r"\b[A-ZÀ-Þ][\w-]+", readout.text)
    times = Counter(word[:STEM].casefold() for word in capitals)
    again = {word for word in capitals if times[word[:STEM].casefold()] > 1 and (word in printed or word[:STEM].casefold() in stems)}
    again -= {word for word in again if re.fullmatch(ARTICLE, word) or re.search(rf"(?i:\b{word[:STEM]})", words.title.pattern)}
    # What an office is of by its own name is the country's even where the text prints it but once (Cancillería de Valdoro).
    of = {*_OF.findall(readout.government)} if primary(readout.language) != "en" else set[str]()
    return again & {*printed} or again or {word for word in of & {*capitals} if not words.title.match(word) and not _NO_LAND.match(word)}


_OF = re.compile(r"(?:\b(?:de|du|von|del)\s(?:la\s)?|\bd[’'])([A-ZÀ-Þ][\w-]{3,})(?!\s[A-ZÀ-Þ])")
"""Behind what the country stands in the name of an office."""
_NO_LAND = re.compile(rf"{PORTFOLIO}\b|R[eé]p[uú]bli|Unión|Union|Reino|Royaume|Gobierno|Gouvernement|Estado|Con[fs]e|Federa|Presiden|Bundes|Regierung|État")
"""What else stands there."""


def _korean(readout: Readout, cast: Cast, names: Names) -> Iterator[tuple[Person, str, str]]:
    """Give a country as the topic of a clause: 티라넬은."""
    own = re.match(r"\S*", readout.government)
    for person, printed in ((cast.home, own and own[0]), (cast.guest, None)):
        if person and (country := person.country or printed):
            forms = {country, *names.countries.get(country, {}).get("ko", ())}
            yield person, country, rf"(?:{'|'.join(map(re.escape, sorted(forms)))})(?: ?정부)?(?=[은는]\s)"


def _russian(readout: Readout, words: Lexicon, cast: Cast) -> Iterator[tuple[Person, str, str]]:
    """Give a country in the first case: Торвания готова."""
    own = [word for word in publishing(readout.government) if not words.title.match(word)]
    for person, printed in ((cast.home, own), (cast.guest, [])):
        if person:
            for country in {*printed, *filter(None, [person.country])}:
                yield person, country, land(country)
