"""Offices that are one: by which one language calls one person, that are printed longer or shorter, of those who reign."""

from __future__ import annotations

import re

from discrepancy.annotate.cast import Person

_RANKS = (
    frozenset({"premier", "prime minister", "head of government"}),
    frozenset({"president", "head of state"}),
    frozenset({"ambassador", "envoy", "special envoy"}),
    frozenset({"pope", "holy father", "his holiness", "pontiff", "supreme pontiff"}),
    frozenset({"primer ministro", "primera ministra", "premier", "jefe del ejecutivo", "jefa del ejecutivo", "jefe del gobierno", "jefa del gobierno", "jefe de gobierno", "jefa de gobierno"}),
    frozenset({"presidente", "presidenta", "jefe de estado", "jefa de estado", "jefe del estado", "mandatario", "mandataria", "primer mandatario", "primera mandataria", "gobernante", "jefe del ejecutivo", "jefa del ejecutivo"}),
    frozenset({"premier ministre", "première ministre", "chef du gouvernement", "cheffe du gouvernement"}),
    frozenset({"ambassadeur", "ambassadrice", "diplomate"}),
    frozenset({"roi", "souverain"}),
    frozenset({"reine", "souveraine"}),
    frozenset({"prince", "souverain", "prince souverain"}),
    frozenset({"président", "présidente", "chef de l’état", "cheffe de l’état"}),
    frozenset({"premierminister", "premierministerin", "ministerpräsident", "ministerpräsidentin", "regierungschef", "regierungschefin", "bundeskanzler", "bundeskanzlerin", "kanzler", "kanzlerin"}),
    frozenset({"canciller", "ministro", "ministra", "secretario", "secretaria", "secretario de estado", "secretaria de estado", "jefe de la diplomacia", "jefa de la diplomacia", "titular de exteriores", "titular de relaciones exteriores", "titular de asuntos exteriores"}),
    frozenset({"embajador", "embajadora", "diplomático", "diplomática"}),
    frozenset({"consejero", "consejera", "consejero presidencial", "consejera presidencial"}),
    frozenset({"viceministro", "viceministra", "vicecanciller", "diplomático", "diplomática"}),
    frozenset({"canciller", "diplomático", "diplomática"}),
    frozenset({"intendente", "intendenta", "alcalde", "alcaldesa", "jefe comunal", "jefa comunal"}),
    frozenset({"ministre", "chef de la diplomatie", "cheffe de la diplomatie"}),
    frozenset({"präsident", "präsidentin", "bundespräsident", "bundespräsidentin", "staatspräsident", "staatspräsidentin", "staatsoberhaupt"}),
    frozenset({"general", "admiral", "generalleutnant", "generalmajor", "brigadegeneral", "vizeadmiral", "konteradmiral", "generalinspekteur", "generalinspekteurin", "generalstabschef", "generalstabschefin", "armeechef", "armeechefin"}),
    frozenset({"général", "générale", "amiral", "amirale", "vice-amiral", "contre-amiral", "chef d’état-major", "cheffe d’état-major", "chef d’état-major des armées", "cheffe d’état-major des armées", "chef de la défense", "cheffe de la défense", "cema"}),
    frozenset({"bundesrätin", "vorsteherin", "departementsvorsteherin"}),
    frozenset({"bundesrat", "vorsteher", "departementsvorsteher"}),
    frozenset({"oberbürgermeister", "bürgermeister"}),
    frozenset({"oberbürgermeisterin", "bürgermeisterin"}),
    frozenset({"maire", "bourgmestre"}),
    frozenset({"pm", "prime minister"}),
    frozenset({"eam", "external affairs minister"}),
    frozenset({"fm", "foreign minister"}),
    frozenset({"vorsitzende", "vorsitzender", "vorsitzenden"}),
    frozenset({"премьер-министр", "премьер", "председатель", "глава правительства", "глава кабинета"}),
    frozenset({"председатель", "спикер"}),
    frozenset({"генеральный консул", "генконсул", "консул", "дипломат"}),
    frozenset({"посол", "дипломат"}),
    frozenset({"президент", "глава государства", "глава республики"}),
    frozenset({"министр", "замминистра", "заместитель министра", "первый заместитель министра"}),
    frozenset({"министр", "глава мид", "глава внешнеполитического ведомства", "глава дипломатии"}),
    frozenset({"государственный секретарь", "госсекретарь"}),
    frozenset({"генеральный прокурор", "генпрокурор", "прокурор"}),
)
"""Offices by which one language calls one person."""
_GERMAN = re.compile(r"(?:(?:[A-ZÄÖÜ][a-zäöüß]+m|M)inister|(?:(?!Minister|Vize)[A-ZÄÖÜ][a-zäöüß]+p|P)räsident)(?:in)?$")
"""A German minister, whatever he is for, or a president, of whatever."""
_CHARGED, _MINISTER = re.compile(r"(?i:titular de )"), re.compile(r"(?i:(?:ministr|secretari)[oa]|canciller)$")
"""A Spanish minister by what he is in charge of (la titular de Defensa)."""
_PARLIAMENT = re.compile(r"(?:Bundestags|Landtags|Nationalrats|Parlaments|Bundesrats|Volkskammer)(?:präsident|chef)(?:in)?$")
"""Who presides over a German-speaking parliament."""
_SWISS = re.compile(r"(?i:conseill(?:er|ère) fédérale?|chef(?:fe)? du d(?:épartement|[a-z]{2,4}))$")
"""One of the seven who govern Switzerland, by her department or as its councillor."""
_HERS = re.compile(r"(?i:conseillère|cheffe)\b")
"""How the office of a woman among them begins."""
_FIELD = re.compile(r"(?<=^Vice) \w+ (?=Minister$)|(?<=^Deputy) \w+ (?=Minister$)")
"""What stands between a rank and an office (Vice Foreign Minister)."""
_QUEEN, _KING = re.compile(r"Reina$"), re.compile(r"Rey$")
"""How the styles of a queen and of a king end, where one text may have both."""
ROYAL = frozenset({"King", "Queen", "Emir", "Amir", "Sultan", "Crown Prince", "Crown Princess", "Prince", "Princess", "Grand Duke", "Grand Duchess", "Duke", "Duchess", "Head of State", *(f"{whose} {style}" for whose in ("His", "Her") for style in ("Highness", "Royal Highness", "Serene Highness", "Majesty")), "Roi", "Reine", "Souverain", "Souveraine", "Sa Majesté", "Son Altesse", "Rey", "Reina", "Su Majestad", "Su Majestad el Rey", "Su Majestad la Reina", "Su Alteza Real", "Князь", "Король", "Королева", "Эмир", "Султан", *(f"{whose} {style}" for whose in ("Его", "Её") for style in ("Светлость", "Высочество", "Величество")), "국왕", "여왕", "왕세자", "대공", "여대공", "전하", "폐하"})
"""Offices and styles of those who reign; who reigns is no other's minister."""


def holds(person: Person, title: str) -> bool:
    """Tell whether somebody has an office, or one that is printed longer or shorter."""
    return any(title == held or _same(title, held) for held in person.titles)


_KINDS = (
    re.compile(r"(?i:^vice|副|부통령|вице)"),
    re.compile(r"(?i:^(?:prime minister|premier|pm|chancellor)$|premi(?:er|ère) ministre|primer[oa]? ministr[oa]|kanzler(?:in)?$|premierminister|ministerpräsident|премьер|presidente del gobierno)|总理$|首相$|総理(?:大臣)?$|총리$"),
    re.compile(r"(?i:pr[ée]sident[ea]?|präsident(?:in)?|президент|head of state|глава государства|chef(?:fe)? de l’état)$|主席$|总统$|總統$|大統領$|대통령$|주석$"),
    re.compile(r"(?i:minist|secretar|министр|секретарь|canciller)|部长$|外长$|大臣$|長官$|장관$|외상$"),
)
"""Kinds of offices in all languages: of deputies, heads of government (presidente del Gobierno), heads of state, ministers; the first that fits counts."""


def kind(title: str) -> int | None:
    """Return of which kind an office is, whatever its language; null for one of none."""
    return next((number for number, pattern in enumerate(_KINDS) if pattern.search(title)), None)


def _same(one: str, two: str) -> bool:
    """Tell whether two names of offices may be of one: of two royal ones, or where one shortens the other (the Secretary, of the Foreign Secretary; the Vice Minister, of the Vice Foreign Minister)."""
    if _PARLIAMENT.match(one) and _PARLIAMENT.match(two):
        return one.endswith("in") == two.endswith("in")
    if (_CHARGED.match(one) or _CHARGED.match(two)) and (_MINISTER.match(one) or _MINISTER.match(two)):
        return True
    if _GERMAN.match(one) and _GERMAN.match(two):
        # Wirtschaftsminister, Minister; Volkskammerpräsidentin, Präsidentin; die Ministerin is another than der Minister.
        return any(short in {"Minister", "Ministerin", "Präsident", "Präsidentin"} and long.casefold().endswith(short.casefold()) for short, long in ((one, two), (two, one)))
    if _SWISS.match(one) and _SWISS.match(two):
        return bool(_HERS.match(one)) == bool(_HERS.match(two))
    if {one, two} <= ROYAL:
        # A king is not the queen beside him (Su Majestad la Reina).
        return not (_QUEEN.search(one) or _QUEEN.search(two)) or bool(_QUEEN.search(one) and _QUEEN.search(two)) or not (_KING.search(one) or _KING.search(two))
    return any({one.casefold(), two.casefold()} <= rank for rank in _RANKS) or any(long.endswith(short if short > "가" else f" {short}") or _FIELD.sub(" ", long) == short for long, short in ((one, two), (two, one)))
