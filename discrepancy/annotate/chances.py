"""How likely each person of one readout is its publisher's leader, and whom that leader met."""

from __future__ import annotations

import re
from dataclasses import dataclass

from discrepancy.annotate.cast import OPENING, Person, subdued
from discrepancy.annotate.hints import Hints
from discrepancy.annotate.lexicon import ARTICLE, IDEOGRAPHIC, typographic
from discrepancy.annotate.names import Names
from discrepancy.annotate.namings.forms import surname
from discrepancy.annotate.namings.russian import CYRILLIC, publishing, stem
from discrepancy.annotate.offices import vocabulary
from discrepancy.annotate.own import OURS
from discrepancy.annotate.publisher import presumed
from discrepancy.annotate.sounds import IDEOGRAPHS, latin
from discrepancy.read.language import primary
from discrepancy.records import Readout

_LIKELY = 6
"""How many persons of a readout are weighed against those of the other."""
_PRESUMED = 0.14
"""What a readout's language alone says of whose it is: less than who is named first."""
_ON_A_VISIT = re.compile(r"(?:우리 ?나라를 (?:\S+ )?방문|방한) ?(?:중인|하고 ?있는|한) (?:\S+ ){0,5}$")
"""What stands before him who is on a visit to the country of those who write Korean."""
_WITH = re.compile(r"(?:\S+ ){0,3}?\S+[과와] [^\n]*(?:통화|회담|면담|회동|만났|만나|만찬|오찬)")
"""What stands from the name on of whom somebody talked with."""
_HONOURED = 2
"""What it says against somebody that whoever tells it honours him: he does not honour himself."""
_STATE = re.compile(r"(?<=..)(?:共和国|王国|联邦|連邦|国)$")
"""What a state is called behind its name: 昭渚外交部 is the ministry of 昭渚共和国."""
_MINISTRY = re.compile(r"\bMinist(?:ère|erio|erium)\b|\bCancillería|\bAuswärtiges Amt|Министерств|\bМИД\b")
_MINISTER = re.compile(r"(?i:^(?!prim|prem|перв)(?:.* )?(?:ministr[eoa]|[a-zäöüß]*minister(?:in)?|министр|canciller|министра)$)")
"""A ministry, and who heads one; an English minister may be of any rank."""
_NAMELESS = re.compile(r"(?:Bundes(?:kanzler|präsidial)amt|Auswärtiges Amt|Bundesministerium|Eidgenössisches|Deutscher Bundestag|(?:Ministerio|Secretaría) de (?:Relaciones|Asuntos|Defensa|Economía|Industria)|Cancillería$|Presidencia de la República$|Casa Rosada|Casa de S)(?!.*\b(?:de la República|der Republik|von)\b)")
"""An office whose name has no country in it."""
_LABEL, _QUOTED, _I = re.compile(r"[A-Z][\w .,’'()-]{1,60}:\s"), re.compile(r"[“”\"]"), re.compile(r"\b(?:I|[Mm]y)\b(?!\.)")
_HEADED = re.compile(r"(?:[^\n:]{3,60}:\s)?(?:[A-ZÄÖÜ]?[a-zäöüß]*(?i:minister|kanzler|präsident|inspekteur|sekretär|chef|meister|beauftragter)(?:in)?\s(?:trifft|empfängt|besucht|begrüßt|begrüsst)|L[ea]\s(?:[\w’-]+\s){1,6}?(?:reçoit|rencontre|accueille))\s(?:\S+\s){0,5}$")
"""How a French or German heading calls its own leader by an office alone, and whom he met by his name (Kanzlerin empfängt Präsident Brankov)."""
_LATE = 0.1
"""What it says against somebody that the opening of a French or German text does not name him: a guest is introduced there."""
_BRIEFS = 3
"""More than speaks for anybody: who briefs the press on "our President" has met nobody."""
_AIDES = ("Помощник", "Советник", "Пресс-секретарь")
"""Russian offices of those who brief the press."""


@dataclass(frozen=True, slots=True)
class Chance:
    """How likely one person of a readout is its publisher's leader (`home`), and whom that leader met (`guest`)."""

    person: Person | None
    home: float = 0
    guest: float = 0


def weighed(readout: Readout, found: list[Person], names: Names) -> list[Chance]:
    """Return the likeliest of the persons of a readout, weighed, among them one without a name; the last is nobody, as in a leader's own statement."""
    language = primary(readout.language)
    words = vocabulary(readout)
    if words is None:
        return [Chance(None)]
    lines = [subdued(statement.text) for statement in readout.statements]
    opening = typographic("\n".join(lines[:OPENING]), language)
    named = [_pattern(person, language) for person in found]
    told = [_times(pattern, _office(person, language), lines) for person, pattern in zip(found, named, strict=True)]
    country, likely = names.country(readout.government), presumed(readout)
    hints = Hints(readout, words) if language == "ja" else None
    own_words = _in_own_words(lines) if language == "en" else []
    chances = []
    for person, times, (place, before, behind) in zip(found, told, _places(named, opening), strict=True):
        # Whom the meeting is about is named again and again.
        share = 1.5 * times / max(1, *told)
        own = _own(person, country, readout, names, likely) if readout.government else _presumably(person, likely)
        office = any(title.casefold() in readout.government.casefold() or _heads(title, readout.government) for title in person.titles)
        first = place == 0
        ours, theirs = hints.of(person, own=own) if hints else (0.0, 0.0)
        briefs = _BRIEFS * _told_by(person, readout.text)
        home = share + own + 0.5 * office + 0.4 * first - (1.0 if language == "ko" else 0.6) * _met(before, behind, language) - _HONOURED * _honoured(person, readout.text, language) + ours - briefs - _spoken_to(person, own_words)
        late = _LATE if place is None and language in {"de", "fr"} else 0
        chances.append(Chance(person, home, share - own - 0.2 * first + theirs - briefs - late))
    chances.sort(key=lambda each: -max(each.home, each.guest))
    return [*chances[:_LIKELY], Chance(None)]


def _told_by(person: Person, text: str) -> bool:
    """Tell an aide who briefs the press on what "our President" did: he does not lead his side."""
    return bool(person.titles) and all(title.startswith(_AIDES) for title in person.titles) and OURS.search(text) is not None


def _places(named: list[re.Pattern[str]], opening: str) -> list[tuple[int | None, str, str]]:
    """Return each person's place in the order in which an opening names them, what stands before the name, and the rest of the line from it on.

    "At the invitation of President X, Prime Minister Y": what stands before X says nothing of Y.
    """
    at = {n: match.start() for n, pattern in enumerate(named) if (match := pattern.search(opening))}
    order = sorted(at, key=lambda n: at[n])
    since = dict(zip(order, [0, *(at[n] for n in order)], strict=False))
    return [(order.index(n), opening[since[n] : at[n]], opening[at[n] :].partition("\n")[0]) if n in at else (None, "", "") for n in range(len(named))]


def _heads(title: str, government: str) -> bool:
    """Tell whether an office is a minister's, and the publisher a ministry."""
    return _MINISTRY.search(government) is not None and _MINISTER.search(title) is not None


def _own(person: Person, country: str | None, readout: Readout, names: Names, likely: tuple[str, ...]) -> float:
    """Return 1 for a person of the publishing country, -1 for one of another, 0 where none is printed beside the name."""
    if not person.country:
        return 0
    government = readout.government
    if re.search(rf"주 ?{re.escape(person.country)} ?(?:대사관|대표부|총영사관)", government):
        # An embassy is named after the country whose guest it is.
        return -1
    if person.country == country or (country and names.country(person.country) == country) or _STATE.sub("", person.country) in government or _one_state(person.country, government) or stem(person.country) in government:
        return 1
    if CYRILLIC.search(person.country) and CYRILLIC.search(government) and not publishing(government):
        # An agency's name, or "the President's press service", names no country.
        return 0
    if not (person.styled or person.known):
        # Either delegation has its country before it; "Ministry of Foreign Affairs" names none.
        return 0
    if not country and not person.styled and _NAMELESS.match(government):
        # A ministry that every reader knows by its name alone: a table's German may lead it, or be its guest.
        return _presumably(person, presumed(readout)) if person.country in presumed(readout) else -1
    if not country and person.known and person.country in likely:
        # Its own minister, at a ministry that names no country (Ministère de la Justice).
        return 0
    # A country as the text prints it can be told from the government's only where both are in one script.
    return -1 if country or latin(person.country) == latin(government) else 0


def _one_state(country: str, government: str) -> bool:
    """Tell whether a government's label begins as a country does that is printed with its style or with a ministry (沧浪共和国, 沧浪商务部)."""
    return IDEOGRAPHS.match(country) is not None and country[:2] == government[:2]


def _presumably(person: Person, likely: tuple[str, ...]) -> float:
    """Return how likely a person is of the publishing country, -1 to 1, where only the text tells which that is."""
    if person.styled:
        # One's own leader has no country beside his office: every reader knows it.
        return -1
    return (_PRESUMED if person.country in likely else -_PRESUMED) if person.country else 0


def _pattern(person: Person, language: str) -> re.Pattern[str]:
    """Return what finds a person in a text: his names, in Russian whatever their case, in German and French also by his family's, or the office of one without a name."""
    if not person.forms:
        return re.compile("|".join(rf"\b{re.escape(title)}\b" for title in sorted(person.titles)) or "(?!)")
    names = {*person.forms, *(surname(form, language) for form in person.forms if language in {"de", "fr", "ru"})}
    forms = "|".join(map(re.escape, sorted(names)))
    if language == "ko":
        # A family name of one syllable stands before an office; elsewhere it begins any word (국 실장, 국민).
        offices = "|".join(map(re.escape, sorted(person.titles))) or "(?!)"
        forms = "|".join(rf"{re.escape(name)} (?:{offices})" if len(name) == 1 else re.escape(name) for name in sorted(names))
    # A short name is not the head of another word (Ha, Haesol).
    return re.compile(forms if language in {"zh", "ja"} else rf"(?<![^\W\d_])(?:{forms})" if language in {"ko", "ru"} else rf"\b(?:{forms})\b")


def _office(person: Person, language: str) -> re.Pattern[str]:
    """Return what finds a person by his office alone, as a text that has named him once goes on to call him ("the Minister")."""
    titles = "|".join(sorted(map(re.escape, person.titles))) if language not in IDEOGRAPHIC else ""
    return re.compile(rf"(?:(?<!of )\b{ARTICLE}\s|^)(?:{titles})\b(?!\s(?:of|for|de|du|del|[A-ZÀ-Þ]))" if titles else "(?!)")


def _times(name: re.Pattern[str], office: re.Pattern[str], lines: list[str]) -> int:
    """Return how many statements name a person, by his name or his office."""
    return sum(any(each.search(line) for each in (name, office)) for line in lines)


def _honoured(person: Person, text: str, language: str) -> bool:
    """Tell whom a Korean text always honours (시오 총리님과), as a leader does who speaks for himself, of his guest."""
    if language != "ko" or not person.titles:
        return False
    called = re.findall(rf"(?:{'|'.join(map(re.escape, person.forms)) or '(?!)'}) (?:[가-힣]+ )?(?:{'|'.join(map(re.escape, sorted(person.titles)))})(님)?", text)
    return bool(called) and all(called)


def _in_own_words(lines: list[str]) -> list[str]:
    """Return what is told in a leader's own words; in a record of remarks there is nothing of it."""
    return [] if any(_LABEL.match(line) for line in lines) else [line for line in lines if _I.search(line) and not _QUOTED.search(line)]


def _spoken_to(person: Person, own_words: list[str]) -> bool:
    """Tell whether somebody is whom a leader's own words tell of: nobody who says "I" names himself."""
    names = "|".join(map(re.escape, person.forms)) or "(?!)"
    return any(re.search(rf"\b(?:{names})\b", line) for line in own_words)


def _met(before: str, behind: str, language: str) -> bool:
    """Tell whether a first mention is of somebody whom the publishing side's leader met or speaks to."""
    if language == "ko":
        # A party's news agency calls its own leader so too (존경하는 가나다동지께서).
        addressed = re.search(r"존경하는 (?:\S+ ){0,3}$", before) is not None and "동지" not in behind
        # One's own leader has no name there (대통령은 오늘 벨다 총리와 통화했습니다).
        with_him = re.search(r"(?:[은는]|께서) ", before.rpartition("\n")[2]) is not None and _WITH.match(behind) is not None
        return addressed or with_him or _ON_A_VISIT.search(before) is not None
    if language == "zh":
        return re.search(r"尊敬的[^，。\n]{0,6}$", before) is not None
    # A heading says nothing of the line below it.
    before = before.rpartition("\n")[2]
    if language in {"de", "fr"} and _HEADED.match(before):
        return True
    return language not in IDEOGRAPHIC and re.search(r"\b(?:with|received by|call(?:ed|s)? on|[Сс]о?|avec|mit|con|[Vv]isit of|[Ii]nvitation of|counterpart,?|[Tt]hank you,?|[Dd]ear|[Ww]elcome,?)\s(?:\S+\s){0,7}$", before) is not None
