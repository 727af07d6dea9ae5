"""Who is a woman, as far as a text shows it: by a style or an article before a name, how an office ends, or a Russian verb behind it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache, lru_cache

from discrepancy import tables
from discrepancy.annotate.beside import VOCABULARIES, WORD, following, places, preceding
from discrepancy.annotate.cast import Person

_REACH = 80
"""So many characters may stand between an office and the name behind it."""
_STYLED = {
    "en": (r"(?:Ms|(?<!and )Mrs|Miss|Her \w+|Queen|(?:Crown |Grand )?(?:Princess|Duchess)|Dame|Lady|Madam)\b\.?\s(?:[\w.]+\s){0,3}?", r"(?:Mr|His \w+|King|Sir|Shri|Sheikh|Emir)\b\.?\s(?:[\w.]+\s){0,3}?"),
    "fr": (r"(?:Mme|Madame|Reine|Princesse)\s", r"(?:M\.|Monsieur|Roi|Prince|Cheikh|Émir)\s"),
    "de": (r"(?:Frau|Königin|Prinzessin)\s", r"(?:Herrn?|König|Prinz|Scheich|Emir)\s"),
    "es": (r"(?:Sra\.|[Ss]eñora|[Dd]oña|Reina)\s", r"(?:Sr\.|[Ss]eñor|[Dd]on|Rey)\s"),
}
"""What stands before a woman's name, and before a man's."""
_ARTICLES = {"en": ("(?!)", "(?!)"), "fr": (r"[Ll]a|[Uu]ne|[Cc]ette|[Ss]a", r"[Ss]on|[Ll]e|[Dd]u|[Aa]u|[Uu]n|[Cc]e"), "es": (r"[Ll]a|[Uu]na", r"[Ee]l|[Dd]el|[Aa]l|[Uu]n"), "de": ("(?!)", r"[Dd]e[rmns]")}
_ENDINGS = {
    "en": (r"^Her\b", r"^His\b"),
    "fr": (r"(?:ente|ière(?: ministre)?|trice|eine|esse|ée)$", r"(?:ident|mier(?: ministre)?|ier|deur|Roi|roi|Prince|prince)$"),
    "es": (r"(?:ta|stra|ora|ina|aria)$", r"(?:o|sidente|dor|[Rr]ey)$"),
    "de": (r"in$", r"(?:er|kanzler|ident|rat|sekretär|König|Emir)$"),
}
"""The articles and the endings of her office, and of his: a ministre may be either, a Ministerin may not; an English style has a possessive (Her Excellency)."""
_ANOTHER = r"[,\s]+(?:avec|con|mit|par|por|von seine[mr]|s’est|se|a|ha|hat|ist|est|et|y|und|(?:[sS]on |[sS]u )?(?:homologue|homólog[oa]|colega|par|collègue)|\w*[kK]olleg\w+)\s"
"""What stands between an office and the name of another."""
_OWN = r"[^.;,]{0,40}\b(?:expressed|reiterated|conveyed|reaffirmed|voiced|renewed|shared|outlined|presented|explained|said(?: that)?)\s(?:(?P<her>her)|his)\b"
"""What somebody expressed is his own."""
_PRONOUNS = {"en": r"[Ss]he|[Hh]er", "fr": r"(?:t-|[Ss]elon )?[Ee]lle", "de": r"[Ss]ie|[Ii]hr(?:er .*)?|[Aa]us ihrer .*", "es": r"(?:[Ss]egún )?[Ee]lla", "ru": r"[Оо]на|[Ее]ю|[Пп]о е[её] .*"}
_EITHERS = re.compile(r"(?:[Gg]énéral|(?:[Vv]ice-|[Cc]ontre-)?[Aa]miral|[Cc]olonel)")
"""French ranks whose masculine a woman may have (la ministre, le général Ada Brun)."""
_EITHER = {"fr": r"[ÀA] ses .*", "es": r"(?:[Aa]|[Ee]n) su .*"}


def sexes(text: str, persons: Iterable[Person], language: str, title: str) -> dict[str, bool]:
    """Tell of persons, as far as a text shows it, who is a woman; `title` finds an office."""
    found = ((person.label, _hers(text, person, language, title)) for person in persons)
    return {label: her for label, her in found if her is not None}


def pronoun_is_hers(pronoun: str, language: str) -> bool | None:
    """Tell whether a pronoun is hers, null for one of either."""
    if re.match(_EITHER.get(language, "(?!)"), pronoun):
        return None
    return re.match(rf"(?:{_PRONOUNS[language]})\b", pronoun) is not None


def office_is_hers(article: str, office: str, behind: str, language: str) -> bool | None:
    """Tell whether an office is a woman's by its article and its ending, in Russian by the verb behind it."""
    if language == "ru":
        return _by_verb(behind)
    if language not in _ENDINGS or _EITHERS.fullmatch(office):
        return None
    (hers, his), (her_article, his_article) = _ENDINGS[language], _ARTICLES[language]
    told = (re.search(hers, office), re.fullmatch(his_article, article), re.fullmatch(her_article, article), re.search(his, office))
    return next((her for her, found in zip((True, False, True, False), told, strict=True) if found), None)


def _hers(text: str, person: Person, language: str, title: str) -> bool | None:
    """Tell what most of the places show at which a text names somebody."""
    names = {form.split()[-1].rpartition(".")[2] for form in person.forms} if language == "ru" else person.forms
    at = [(at, at + len(name)) for name in names for at in places(name, text, WORD)]
    shown = Counter(her for start, end in at if (her := _shown(preceding(text, start, _REACH), following(text, end), language, title)) is not None)
    if shown[True] != shown[False]:
        return shown[True] > shown[False]
    return _by_name(text, person) if language == "en" else None


def _by_name(text: str, person: Person) -> bool | None:
    """Tell it by a possessive behind an English name (President Ok conveyed her thanks), or by the first name."""
    if person.forms and (match := re.search(rf"\b(?:{'|'.join(map(re.escape, person.forms))})\b{_OWN}", text)):
        return match["her"] is not None
    return next((her for form in person.forms for name in form.split()[:-1] if (her := _named().get(name)) is not None), None)


@cache
def _named() -> dict[str, bool]:
    """Return the first names of the table, of women or of men."""
    rows = tables.bundled("annotate/sexes.toml")
    return {name: row == "her" for row in ("her", "his") for name in rows[row].split()}


def _shown(before: str, behind: str, language: str, title: str) -> bool | None:
    """Tell what one place shows."""
    if language == "ru":
        return _by_verb(behind)
    styled = next((her for her, pattern in zip((True, False), _styled(language), strict=True) if pattern.search(before)), None)
    if styled is not None or language == "en":
        return styled
    office = _office(title).search(before)
    return office_is_hers(office["article"] or "", office["office"], "", language) if office else None


@lru_cache(VOCABULARIES)
def _styled(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    her, his = _STYLED[language]
    return re.compile(rf"\b{her}\Z"), re.compile(rf"\b{his}\Z")


@lru_cache(VOCABULARIES)
def _office(title: str) -> re.Pattern[str]:
    """Return what finds the office before a name, with its article."""
    return re.compile(rf"(?:\b(?P<article>[A-ZÀ-Þa-zà-ÿ]{{2,4}})\s)?\b(?P<office>{title})\b(?![^.;:]*\b(?:{title})\b)(?:(?!{_ANOTHER})\s[^\s.;:]+){{0,9}},?\s\Z")


def _by_verb(behind: str) -> bool | None:
    """Tell it by a Russian verb in the past, right behind a name or an office."""
    verb = _VERB.match(behind)
    return bool(verb["hers"]) if verb else None


_VERB = re.compile(r"(?:,[^,.]{2,60},)?(?:\s[\w-]+){0,2}?\s(?!посол\b)[а-яё]+(?:(?P<hers>ла|лась)|л|лся)\b")
