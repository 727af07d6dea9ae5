"""The country that a text prints beside a person's office (President Su Delang of Qiaria)."""

from __future__ import annotations

import re
from functools import lru_cache

from discrepancy.annotate.beside import HANGUL, NEAR, VOCABULARIES, Beside, after, before, places
from discrepancy.annotate.lexicon import Lexicon
from discrepancy.annotate.namings import russian
from discrepancy.annotate.namings.western import HONOURS, LATIN_WORD, LED_BY, LED_BY_IN_FRENCH, PORTFOLIO, WHO_LED


def printed_country(forms: list[str], named: set[str], text: str, words: Lexicon, language: str) -> str | None:
    """Return the country that a text prints beside a person's office ("President Su Delang of Qiaria")."""
    if language in {"ko", "ja"}:
        found = [_country_behind(language, words.title.pattern), *([_MINISTRY] if language == "ko" else [])]
        return next((match["c"] for form in forms for each in found for match in each.find(form, text) if match["c"] not in named), None)
    if language == "zh":
        return _chinese_country(forms, text, words.title.pattern)
    if language == "ru":
        return russian.printed_country(forms, text, words.title.pattern)
    for form in forms:
        for beside in _countries(words.title.pattern):
            if (match := next(beside.find(form, text), None)) and not any(match["c"] in each for each in forms):
                return match["c"]
    return None


_MINISTRY = before(r"(?<![가-힣])(?P<c>(?!우리|오늘|오전|오후|어제|이날|현지|양국)[가-힣]{2,8}(?<![은는이가과와의을를에서])) [가-힣]{1,8}[부청처] (?:[가-힣]{1,6} )?")
"""The country and its ministry before a name (솔레아 외교부 오람결 국장)."""


def delegation(forms: list[str], text: str, words: Lexicon) -> str | None:
    """Return the country whose delegation a text says somebody leads, or that it prints before his office (Garamese Foreign Minister Han): his own, or his guest's."""
    found = (match["c"] for form in forms for beside in _delegations(words.title.pattern) for match in beside.find(form, text))
    before = (match["c"] for form in forms for match in _national(words.title.pattern).find(form, text) if match["c"].isupper() or _named_again(match["c"], text))
    return next((_land(adjective, text) for each in (found, before) for adjective in each), None)


def _named_again(word: str, text: str) -> bool:
    """Tell whether a text has a word, or another that begins alike, amid a sentence and before no office: a country, not the head of a sentence."""
    return re.search(rf"[a-z,] (?:the )?{re.escape(word[:STEM])}\w*(?:['’]s|,|\.)? (?![A-Z])", text) is not None


def visited(government: str, text: str) -> str | None:
    """Return the country that an English text tells its own leader to be on a visit to, as often as it names that."""
    found = (match["c"] for match in _VISIT.finditer(text))
    return next((country for country in found if country not in government and len(re.findall(rf"\b{country}", text)) >= _OFTEN), None)


_VISIT = re.compile(r"\b(?:visit|trip)(?:ed)?\sto\s(?:the\s(?:Republic|Kingdom|State|Federation)\sof\s|the\s)?(?P<c>[A-Z][\w-]{3,})")
_OFTEN = 3
"""So often a text names whose guest its leader is."""


def beside(own: str, text: str) -> str | None:
    """Return the country that an English text names beside one's own, whose officials or ministers met (from Corvane and Garam)."""
    one, two = rf"(?:the\s)?{re.escape(own)}", r"(?:the\s(?:Republic|Kingdom|State|Federation)\sof\s|the\s)?(?P<c>[A-Z][\w-]{3,})"
    match = re.search(rf"\b(?:[Bb]etween|[Ff]rom|[Oo]f)\s(?:{one}\sand\s{two}|{two.replace('<c>', '<d>')}\sand\s{one})\b", text)
    return (match["c"] or match["d"]) if match else None


def _land(adjective: str, text: str) -> str:
    """Return the country that a text calls by an adjective (the Garamese delegation), as it prints it elsewhere."""
    return min((word for word in re.findall(rf"\b{re.escape(adjective[:STEM])}\w*", text)), key=lambda word: (len(word), word), default=adjective)


@lru_cache(VOCABULARIES)
def _delegations(title: str) -> tuple[Beside, ...]:
    """Return what finds the country whose delegation somebody leads, or as whose he is somebody's counterpart."""
    country = r"\b(?P<c>[A-Z][\w-]{3,})(?:['’]s)?\s"
    return before(rf"{country}{LED_BY}{HONOURS}(?:[A-Z][\w-]+\s){{0,3}}?(?:{title}\s)?{HONOURS}"), after(rf"{WHO_LED}{country}"), before(rf"\b(?:[Hh]is|[Hh]er)\s{country}(?:counterpart|colleague),?\s(?:(?:{title})\s)?{HONOURS}")


@lru_cache(VOCABULARIES)
def _national(title: str) -> Beside:
    """Return what finds a country, or its adjective, before an office and a name."""
    rank = r"Acting|Chief|Air|Rear|Lieutenant|Major|Brigadier|Former|First|Second|Deputy|Vice|Senior|Special|Honou?rable|Visiting|Federal|State|Assistant|Permanent|Minister|Cabinet|General|Joint|Union"
    return before(rf"\b(?P<c>(?!{_STATE}|(?:{rank}|{title})\b)[A-Z][\w-]{{3,}}|U\.?S\.?|UK|EU|UAE)(?:['’]s)?[ \u00a0](?:(?:{rank})\s)?(?:{title})(?:\s(?:of|for)\s(?:[A-Z]\w+\s|and\s){{1,5}})?\s?{HONOURS}")


@lru_cache(VOCABULARIES)
def _country_behind(language: str, title: str) -> Beside:
    """Return what finds a country between a name and its office (개릭 놀 던헤이븐 총리, 根室静フユキ首相)."""
    if language == "ja":
        # In characters only a word for a state shows where it ends (賀蘭策昭渚共和国主席).
        return after(rf"・?(?P<c>(?!・)[ァ-ヴー]{{2,}}?(?=(?:共和国|王国|連邦|国)?(?:{title}))|[一-龥]{{2,4}}?(?=(?:共和国|王国|連邦|国)(?!家主席|務)[一-龥]{{0,8}}?(?:{title})))")
    return after(rf"(?: (?!{title})[가-힣]{{1,4}})? (?P<c>(?!{title}|[가-힣]+부 )[가-힣]{{2,8}})(?: (?:공화국|왕국|연방))? (?:{title})", HANGUL)


@lru_cache(VOCABULARIES)
def _countries(title: str) -> tuple[Beside, ...]:
    """Return what finds a country beside a name in Latin letters (President of Qiaria, Su Delang; Su Delang of Qiaria; Su Delang, President of Qiaria)."""
    of = r"(?:(?:of|de la|du|de|von|del|der|des(?=\s(?:Königreichs|Fürstentums|Großherzogtums)))\s|d’|de l’)(?:the\s|la\s|der\s|l’)?(?:(?:friendly|Bank|(?:Democratic|Islamic|United|Hashemite|Arab|Socialist|Co-operative)(?=\s(?:Socialist\s|Islamic\s)?(?:Republic|Kingdom|Provinces)\sof\s)|(?:Commonwealth|Sultanate|Emirate|Principality|Confederation|Grand\sDuchy|Duchy|Provinces|Isles)(?=\sof\s)|Federal|People['’]s|Republic|Kingdom|Federation|State|States|Union|República|République|Popular|Islámica|Federativa|Bolivariana|Socialista|Árabe|Volksrepublik|Federación|Royaume|Königreichs|Fürstentums|Bundesrepublik|Mancomunidad|Unida|Republik|Fédération|Confédération|Principauté|Grand-Duché|Sultanat|Commonwealth)\s(?:of\s|(?:(?:démocratique|populaire|fédérale|fédérative|islamique|arabe|socialiste|bolivarienne|hachémite|et)\s){0,3}(?:d’|de\s(?:la\s|l’)?|du\s))?)*"
    for_ = r"\s(?:(?:of|for)\s(?:the\s)?[A-ZÀ-Þ]\w+(?:(?:,|\sand)?\s[A-ZÀ-Þ]\w+){0,3}|(?:des|de)\s(?:[Aa]ffaires|Relaciones|Asuntos)\s\w+|des\sAuswärtigen)"
    country = rf"(?P<c>(?!{_STATE}|(?:{title})\b)(?:{_TWO_WORDS}\s)?[A-ZÀ-Þ][\w-]+)"
    return (
        before(rf"(?:{title})(?:{for_})?\s{of}{country},?\s(?:(?!{title})[A-ZÀ-Þ][\w.’']*,?[ \u00a0]){{0,4}}?"),
        before(rf"(?:homólog[oa]|homologue|Amtskolleg\w+|[Ss]u (?:par|colega))\s{of}{country},?\s{HONOURS}"),
        # Une délégation d’Ostra, emmenée par son maire; eine Delegation aus Ostra unter Leitung von Bürgermeister ….
        before(rf"[Dd](?:élégation|elegation)\s(?:{of}|aus\s)(?:(?:ville|[Ss]tadt)\s(?:de\s|d’)?)?{country},?\s(?:{LED_BY_IN_FRENCH}|unter\s(?:der\s)?(?:Leitung|Führung)\s(?:von|des|der)|geführt\svon)\s(?:(?:l[ea]|son|sa)\s|l’)?(?:(?:{title})\w{{0,2}}\s)?{HONOURS}"),
        # To assure Mahama of Garam's support is to call him no president of it.
        after(rf"\s{of}{country}(?![\w-]|['’]s\b)"),
        after(rf",\s(?:the\s)?(?:{title})(?:{for_})?\s{of}{country}(?!(?:\s[A-ZÀ-Þ]\w+)*,\s{HONOURS}{LATIN_WORD}\s{LATIN_WORD})"),
    )


_TWO_WORDS = r"(?:(?:Papua\s)?New|South|North|Sri|Saudi|Costa|El|San|Sierra|Burkina|Solomon|Marshall|Equatorial|East|Timor|Trinidad\sand|Bosnia\sand|Antigua\sand)"
"""How a country's name begins that has more words than one."""
STEM = 5
"""How many letters of a country's name its adjective keeps (севергардская сторона)."""
_FRENCH = r"État|Mobilité|Numérique|Culture|Transports|Justice|Élevage|Famille|Jeunesse|Logement|Climat|Souveraineté|Tourisme|Mer|Solidarité|Budget|Association|Institut|Université|Banque|Cour|Sénat|Assemblée|Parlement|Conseil|Comité|Chambre|Gouvernement|Confédération|Fédération|Europe|Économie|Armées|Intérieur|Travail|Transition|Intégration|Coopération|Action|Énergie|Équipement|Environnement|Enseignement|Éducation|Recherche|Santé|Anciens|Outre-mer|Communauté|Égalité|Eau|Pêche"
"""Words of the names of French bodies and ministries, which are no countries."""
_STATE = rf"(?:Bank|House|Senate|Delegates|Representatives|Commons|Republic|República|République|Republik|State|States|Union|Federation|Kingdom|Commission|Council|Committee|Cabinet|Court|Parliament|Assembly|Congress|Royal|Armed|Navy|Army|{_FRENCH}|{PORTFOLIO})\b"
"""Words of a state's style, of a body or of an office, where its name might be."""


def _chinese_country(forms: list[str], text: str, title: str) -> str | None:
    """Return the country before a guest's office (来访的科尔瓦兰总统里瓦杜尔塞); one's own leader has none there."""
    pattern = _chinese_guest(title)
    for form in forms:
        for line in text.split("\n"):
            # Of two in a line the last has no other's words before it.
            found = [match["c"] for at in places(form, line) if (match := pattern.match(line, max(0, at - NEAR), at))]
            if found:
                return found[-1]
    return None


@lru_cache(VOCABULARIES)
def _chinese_guest(title: str) -> re.Pattern[str]:
    """Return what reads a line up to a name, with the country and the office at its end, or his whom an envoy stands for (多莱总统特使)."""
    return re.compile(rf"(?:.*(?:[的同见与，、午晚就对向由]|日(?!本)|和(?!国)|会晤|应约?))?(?P<c>(?!国家|国务|中央|外交|财政|商务|国防)(?:(?!{title})[一-鿿]){{2,9}}?)(?<![同与和])(?:{title})+(?:[一-鿿-]{{1,8}}·)?\Z")
