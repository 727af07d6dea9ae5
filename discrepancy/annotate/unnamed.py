"""Whom an opening calls by an office alone: "la Présidente de la République", "the Prime Minister"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from discrepancy.annotate.cast import OPENING, Person
from discrepancy.annotate.lexicon import ARTICLE, IDEOGRAPHIC, Lexicon
from discrepancy.annotate.namings.western import HONOURS
from discrepancy.annotate.ranks import holds
from discrepancy.annotate.sexes import office_is_hers

_SHORT = {"PM": "Prime Minister", "EAM": "External Affairs Minister", "FM": "Foreign Minister"}
"""Offices by whose letters a heading may call, without an article, whom the text calls by the whole office."""
_OFFICERS = frozenset({"General", "Admiral", "Marshal"})
"""Ranks of those who command an army."""
_HAD_TO_DO = r"(?:\s(?:today|yesterday|this \w+|also|has|had))*\s(?:[a-z]+(?:ed|oke|et|eld|ad|aw|ang)|told)\b"
"""What follows somebody who met or spoke to whomever the rest of the line names."""
_TOLD = r"\s(?:then\s|also\s)?(?:told|thanked|assured|invited|congratulated|asked|urged)\sthe\s"
"""What a colleague does with him who is called by their office alone."""
_OF_THE_REPUBLIC = re.compile(r" de la République(?! (?:populaire|islamique|fédérale|démocratique|socialiste|arabe|centrafricaine|tchèque|française|dominicaine|de|du|des)\b| d[’'])")
"""The style of a president whom every reader of French knows, and no other country's."""
_BETWEEN = rf"(?:\s[^.,;:\n]{{2,80}})?(?:,\s[^.,;:\n]{{2,80}}){{1,2}},\s{HONOURS}"
"""What stands between an office and its bearer's name, where he has another."""
_ACTS = re.compile(r"\s(?:avec|a|s’est|est|ont|par|con|ha|se|fue|mit|hat|ist|wird|wurde)\s")
"""What tells that an office does something before any name."""
_COLLEAGUE = r"(?:homologue|collègue|homólog[oa]|[Ss]u (?:par|colega)|[Kk]olleg(?:en?|in))\b"
"""What calls somebody the colleague of another."""
_AGAIN = frozenset({"mandatario", "mandataria", "gobernante", "funcionario", "funcionaria", "diplomático", "diplomática", "diplomate", "responsable", "émissaire", "dirigeant", "dirigeante", "personero", "personera", "head of state", "head of government"})
"""What a text calls only somebody whom it has named."""


def unnamed(named: list[Person], lines: list[str], words: Lexicon, language: str) -> list[Person]:
    """Return the person whom an opening calls by an office alone ("la Présidente de la République"), if nobody named holds it."""
    if language in IDEOGRAPHIC or language == "ru":
        return []
    opening = "\n".join(lines[:OPENING])
    held, first = _held(named, opening, words, language), _first_office(lines, opening, words, language)
    if first is None:
        return []
    # Of two who are named he has the office whose own the text does not print (seine Amtskollegin Maren Ystad, die Ministerin).
    whole = _OF_THE_REPUBLIC.match(opening, first.end()) is not None
    counterpart = language != "en" and not whole and len(named) > 1 and any(person.titles for person in named) and any(not person.titles for person in named)
    foreign = whole and all(person.country or not _leads(person, lines) for person in named if first[1] in person.titles)
    if (first[1] in held and not foreign and not _met_a_colleague(first[1], named, opening)) or first[1].casefold() in _AGAIN or counterpart:
        return []
    if bearer := _apposed(first, named, words) or _acting(named, lines, language):
        bearer.titles.add(first[1])
        return []
    shouted = first[0].isupper() and first[0] not in _SHORT
    office, title = (each.title() if shouted else each for each in (first[0], first[1]))
    titles = {title, _SHORT.get(title, title)}
    return [Person(office[0].lower() + office[1:] if re.match(ARTICLE, office) else office, [], titles)]


def _held(named: list[Person], opening: str, words: Lexicon, language: str) -> set[str]:
    """Return the offices of those who are named, by every word that an opening has for them."""
    held = {title for person in named for title in person.titles}
    called = set(re.findall(words.title.pattern, opening))
    held |= {title for title in called if any(each.lower().endswith(title.lower()) for each in held)}
    # Of another country's Prime Minister it is not told that PM met him.
    held |= {short for short, title in _SHORT.items() if any(title in person.titles and not person.country for person in named)}
    if any(person.titles & _OFFICERS for person in named):
        # A general is the Chief of Defence.
        held |= {title for title in called if title.startswith(("Chief of", "Commander"))}
    if language in {"de", "es", "fr"}:
        # A head of government by another word, of the same sex: die Regierungschefin, el jefe del Ejecutivo.
        held |= {title for title in called if any(holds(person, title) and _of_one_sex(title, min(person.titles), language) for person in named)}
    return held


def _of_one_sex(title: str, own: str, language: str) -> bool:
    """Tell whether an office may be, by its form, of one of the same sex as another is."""
    return len({office_is_hers("", office, "", language) for office in (title, own)} - {None}) < 2


def _first_office(lines: list[str], opening: str, words: Lexicon, language: str) -> re.Match[str] | None:
    """Return the first office without a name, which is the publishing side's; the French one has its full style wherever it stands."""
    found = list(re.finditer(rf"(?:\b{ARTICLE}\s|^(?=(?:{'|'.join(_SHORT)})\b))({words.title.pattern})\b(?!\s(?:of|de|du|del)\s(?!la République)[A-Z])", opening))
    # Two of one office are no third person.
    offices = [each for each in found if each[1] != "Prime Ministers"]
    styled = (each for each in offices if _OF_THE_REPUBLIC.match(opening, each.end()))
    return next(chain(styled, offices, _bare(lines, words) if language == "en" else ()), None)


def _bare(lines: list[str], words: Lexicon) -> Iterator[re.Match[str]]:
    """Give every office that some print without an article wherever it acts (Prime Minister conveyed)."""
    return re.finditer(rf"(?:^|(?<=, )|(?<=: ))(?!H(?:is|er)\b)((?i:{words.title.pattern})(?=:)|{words.title.pattern})(?=:\s|(?: (?:also|today))? (?:[a-z]+ed|met|held|told|said|spoke)\b)", "\n".join(lines), re.MULTILINE)


def _leads(person: Person, lines: list[str]) -> bool:
    """Tell somebody who acts from one who is but spoken of (depuis son échange avec le Président Brankov)."""
    return any(re.search(rf"(?:^|[,.]\s)(?:(?:L[ea]|Son Excellence)\s)?(?:[\w’-]+\s){{0,3}}?(?:{_any([person])})\b", line) for line in lines)


def _apposed(office: re.Match[str], named: list[Person], words: Lexicon) -> Person | None:
    """Return whose name follows an office, behind whatever else he is.

    Le Premier ministre, Chef du Gouvernement, M. Ivo Brankov; Le Vice-Premier ministre et ministre de la Défense Ivo Brankov.
    """
    second = re.compile(rf"\s(?:et|y|und)\s(?:{words.title.pattern})\b(?P<field>[^.,;:\n]{{0,80}}?),?\s{HONOURS}(?=(?P<name>{_any(named)})\b)").match(office.string, office.end())
    if second and not _ACTS.search(second["field"]):
        return next(person for person in named if second["name"] in person.forms)
    behind = re.compile(rf"{_BETWEEN}(?={_any(named)})").match(office.string, office.end())
    if behind and _ACTS.search(behind[0]):
        # Le Président s’est entretenu avec la Présidente, Mme Castan: hers is the office behind the verb.
        return None
    return next((person for person in named if behind and any(office.string.startswith(form, behind.end()) for form in person.forms)), None)


def _any(named: list[Person]) -> str:
    """Return a pattern of everybody's names, the longest first."""
    return "|".join(sorted((re.escape(form) for person in named for form in person.forms), key=len, reverse=True)) or "(?!)"


def _acting(named: list[Person], lines: list[str], language: str) -> Person | None:
    """Return the one person who acts, but nobody's colleague nor in any office: the office without a name is his (Le ministre s’est rendu à Ostra; Ivo Brankov a visité …)."""
    if language not in {"fr", "es"} or any(person.titles for person in named):
        return None
    text = "\n".join(lines)
    if headed := re.match(rf"[^\n]*\b(?:Entretien|Rencontre|Échange|Entrevue|Déplacement|Visite|Encuentro|Reunión|Visita)\s(?:téléphonique\s|telefónica\s)?de\s{HONOURS}({_any(named)})\b", text):
        # Entretien de M. Ivo Brankov avec son homologue.
        return next(person for person in named if headed[1] in person.forms)
    others = [person for person in named if not any(re.search(rf"{_COLLEAGUE}[^.;]{{0,40}}?{re.escape(form)}", text) for form in person.forms)]
    return others[0] if len(others) == 1 < len(named) else None


def _met_a_colleague(office: str, named: list[Person], text: str) -> bool:
    """Tell whether an office without a name is another's than the only one named who has it (The Prime Minister spoke to the Prime Minister of Tavira, Luis Ocampe)."""
    holders = [person for person in named if office in person.titles]
    if len(holders) != 1:
        return False
    forms = _any(holders)
    # Some print it without an article (Prime Minister met H.E. Mr. Luis Ocampe, Prime Minister of Tavira).
    alone = rf"(?:\b[Tt]he |^){office}\b"
    two = (rf"{alone}{_HAD_TO_DO}[^\n]*\b(?:{forms})\b", rf"{alone}(?!\sof)[^\n.]*\s(?:with|to|by|met|welcomed|hosted)\sthe\s{office}\sof\s[A-Z]", rf"\b{office} (?:{forms})(?:,[^,\n]*,)?{_TOLD}{office}\b(?!\sof)")
    return any(re.search(each, text, re.MULTILINE) for each in two)
