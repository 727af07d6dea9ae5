"""Which government published a readout, where nobody said so: its file's name tells, or its letterhead, at last its language."""

from __future__ import annotations

import re
from dataclasses import replace

from discrepancy.annotate.names import Names
from discrepancy.read.language import primary
from discrepancy.read.segment import ends_as_sentence
from discrepancy.records import Readout

_HEAD, _FOOT = 4, 2
"""So many statements at its head and at its foot may be the letterhead."""
_LINE = 120
"""Characters that a letterhead has at the most."""
_OFFICE = re.compile(
    r"(?:[\w’'.-]+\s){0,4}(?:Ministry|Department|Embassy|Office|Government|White House|Kremlin"  # English
    r"|Minist[eè]re|Ambassade|Présidence|Élysée(?! Palace)|Gouvernement|Ministerium|Außenministerium|Botschaft|Auswärtiges Amt|Bundesregierung"
    r"|Ministerio|Embajada|Presidencia|Secretaría|Gobierno|Министерство|МИД|Посольство|Пресс-служба|Администрация|Правительство)\b"
    r"|\S{0,12}(?:外交部(?!长)|外務省|大使[馆館]|首相官邸|通讯社)|(?:[가-힣]+\s)?(?:외교부(?!\s?장관)|외무성|대통령실|대사관|통신)"
)
"""How a line begins that names the office which published the text."""
_PLACE = re.compile(r"\s[-–—|]\s|\s?\(")
"""What stands between an office and the place where it tells of, or the day."""
_POST = re.compile(r"(?P<whose>.*\b(?:Embassy|High Commission|Consulate|Permanent (?:Mission|Representation)|Ambassade|Embajada|Botschaft|Посольство)\b.*?),?\s(?:in|to|at|en|ante|aux?|à|auprès|beim?|в|при)\s.*", re.DOTALL)
"""An embassy by its own country, before the one that it is in (Embassy of Lorane in Corvane)."""
_EITHER_KOREA = re.compile(r"(?<!SOUTH )(?<!NORTH )KOREA(?!N)")
"""A file name may say no more: japan-korea.txt names two countries, the second of two possible ones."""
_NORTH = re.compile(r"조선민주주의인민공화국|조선로동당|조선중앙통신")
_WRITES = {
    "zh": ("China", "Singapore"),
    "zh-Hant": ("Taiwan",),
    "ja": ("Japan",),
    "ru": ("Russia", "Belarus", "Kazakhstan", "Kyrgyzstan"),
    "fr": ("France", "Belgium", "Canada", "Switzerland", "Luxembourg", "Monaco", "Morocco", "Algeria", "Tunisia", "Senegal", "Côte d’Ivoire", "Cameroon", "Democratic Republic of the Congo", "Benin", "Togo", "Gabon", "Madagascar", "Mauritania", "Burkina Faso"),
    "de": ("Germany", "Austria", "Switzerland"),
    "es": ("Spain", "Mexico", "Argentina", "Chile", "Colombia", "Cuba", "Peru", "Venezuela"),
}
"""Whose governments publish in a language; in English those of all the world do."""


def published(readout: Readout, names: Names) -> Readout:
    """Return a readout with the country that its file's name or its letterhead tells for its government, if nobody named that; else with none. An embassy is of its own country only."""
    if readout.named:
        return replace(readout, government=_POST.sub(r"\g<whose>", readout.government))
    # A file's name is often in small letters (us-prc.txt), where as a word "us" is no country, and without blanks (south-korea.txt).
    told = (re.sub("[_-]", " ", readout.government.upper()), *_letterheads(readout))
    return replace(readout, government=next((country for label in told if len(countries := names.named(label)) == 1 and not _EITHER_KOREA.search(label) for country in countries), ""))


def presumed(readout: Readout) -> tuple[str, ...]:
    """Return the countries whose governments write as a readout is written: it is likely one of theirs."""
    if primary(readout.language) == "ko":
        return ("North Korea",) if _NORTH.search(readout.text) else ("South Korea",)
    return _WRITES.get(readout.language, _WRITES.get(primary(readout.language), ()))


def _letterheads(readout: Readout) -> list[str]:
    """Return the lines at the head and the foot of a readout that name an office.

    In Chinese, Japanese and Korean its country stands before it: what follows is what the text is about (外交部发言人就日本…答记者问).
    """
    # A place and a day may stand behind it (Presidencia del Gobierno - Pekín (China), 9 de septiembre).
    edges = (*readout.statements[:_HEAD], *readout.statements[_HEAD:][-_FOOT:])
    found = [(each.text, office) for each in edges if len(each.text) <= _LINE and not ends_as_sentence(each.text) and (office := _OFFICE.match(each.text))]
    return [office[0] if office[0][-1] > "⺀" else _POST.sub(r"\g<whose>", _PLACE.split(text)[0]) for text, office in found]
