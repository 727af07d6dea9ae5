"""Whom an English, French, German or Spanish readout names beside an office."""

from __future__ import annotations

import re
from collections import Counter
from itertools import takewhile

from discrepancy.annotate.namings.pairs import SENTENCE, find_pairs

LATIN_WORD = r"(?:a(?:sh|[dlnrstz])-(?=[A-Z]))?(?:[A-KM-ZÀ-Þ][’'](?=[A-ZÀ-Þ]))?[A-ZÀ-ÞŁŚŠŽŻİ][\w-]{0,60}\w(?:[’'](?:[A-ZÀ-Þ]\w+|(?!s\b|elle|il|on\b|un|re\b|ve\b|ll\b)[a-z]{2,}))?"
"""O’Neil, D’Souza, al-Samir and Sha’al too; L’ is an article."""
_LATIN_NAME = rf"{LATIN_WORD}(?:[ \u00a0](?:(?:bin|bint|ibn|al|el|de|da|von|van|der|den|ter|del|la|dos|Al|El|Ó|Ní|[A-Z]\.)[ \u00a0]){{0,2}}(?:d’)?{LATIN_WORD}){{0,4}}"
_RANKS = r"(?:l[ea]\s|l’)?(?:[Gg]énérale?|(?:(?:[Vv]ice|[Cc]ontre)-)?[Aa]mirale?|[Cc]olonel(?:le)?)(?:\s(?:d’armée|de (?:division|brigade|corps d’armée)|d’escadre))?|General(?:leutnant|major|oberst)?|Brigadegeneral|(?:Vize|Konter|Flottillen)?[Aa]dmiral|Oberst"
"""Ranks of the armed forces in French and German, which stand before a name behind an office or alone (la ministre, le général Ada Brun; Generalinspekteur General Brandt)."""
HONOURS = rf"(?:(?:{_RANKS}|(?:Arq|Ing|Agr|Lic|Licda|Abg|Mtr[oa]|Dra|Gral|Cnel|Mons|Emb)\.|(?:general|(?:vice|contra)?almirante|(?:teniente\s)?coronel|capitán|comisari[oa]|comisionad[oa])(?:\sde\s(?:división|brigada|ejército|navío|fragata|policía))?|M\.|Mme|Madame|Monsieur|Frau|Herrn?|Don|Doña|Sra?\.|(?:Son|Su|Seine?r?) (?:Excellence|Excelencia|Exzellenz)|Excm[oa]\.|Mr\.?|Ms\.?|Mrs\.?|Shri|Smt\.?|(?:His|Her) (?:(?:Royal|Serene|Imperial) )?(?:Excellency|Highness|Majesty)|Dame|Sir|Lord|Lady|Dr\.?|Senator|Dat(?:o|uk)(?:['’](?![A-Za-z]))?(?: Ser[iy]| Sri)?|Datin(?: Seri| Sri)?|Tan Sri|Tun(?= [A-Z])|Samdech|Pehin|Haj(?:i|jah)|Ustaz|Engr?\.|Prof(?:essor|\.)|Pr\.?(?= [A-Z])|Docteure?|Ato|(?:(?:Rear|Vice|Lt|Lieutenant|Maj|Major|Brig)\.?\s)?(?:Adm|Gen|Col|Capt|Cmdr)\.|(?:(?:Rear|Vice|Lieutenant|Major|Brigadier|Air Chief|Air)\s)?(?:Admiral|General|Colonel|Captain|Commander|Marshal|Commodore|Brigadier)(?=\s[A-Z])|\([A-Z]{{2,4}}\)|[A-Z]\.|H\.?E\.?|Amb\.|(?:[Tt]he\s)?(?:Rt|Right\s)?\.?\s?Hon(?:ourable|\.)?|S\. ?E\. ?M(?:me|\.)|S\. ?E\.|S\. Exc\.),?\s)*"
"""What stands before a name besides an office, or nothing does: M., Frau, Su Excelencia, Hon."""
PORTFOLIO = r"(?:National|Public|Interior|Foreign|External|International|Affairs|Relations|Trade|Commerce|Industry|Econom(?:y|ic)|Finance|Treasury|Energy|Defen[cs]e|War|Security|Health|Education|Justice|Agriculture|Fisheries|Environment|Climate|Transport|Culture|Tourism|Labou?r|Employment|Investment|Innovation|Science|Technology|Infrastructure|Planning|Development|Lands?|Water|Mines|Minerals|Mining|Petroleum|Housing|Home|Works|Digital|Communications?|Information|Gender|Youth|Sports?|Unification|Oceans|Maritime|Regional|European?|Cooperation|Integration|Immigration|Police|Border|Protection|Welfare|Resources|Forestry|Livestock"
PORTFOLIO += r"|Minas|Nacional|Seguridad|Policía|Protección|Desarrollo|Planificación|Públic[oa]s?|Fuerzas|Armadas|Estado|Conjunto|Senado|Congreso|Asamblea|Parlamento|Cámara|Alta|Baja|Consejo|Comisión|Comité|Tribunal|Ejército|Armada|Universidad|Instituto|Agencia|Servicio|Gobierno|Aduanas|Foro|Cumbre|Conferencia|Internacional|Culto|Movilidad|Cooperación|Inclusión|Agricultura|Pesca|Alimentación|Ciencia|Innovación|Universidades|Justicia|Trabajo|Vivienda|Ambiente|Tecnología|Empresa|Producción|Gobernación|Unión|Verteidigung|Landesverteidigung|Innern|Inneres|Finanzen|Justiz|Wirtschaft|Bildung|Forschung|Gesundheit|Landwirtschaft|Umwelt|Verkehr|Energie|Arbeit|Transportes?|Ganadería|Turismo|Salud|Educación|Energía|Asuntos|Relaciones|Exteriores|Comercio|Industria|Economía|Hacienda|Defensa|Interior|Affaires|Étrangères|Défense|Extérieur|Auswärtigen)"
"""What an office is of or for, where a country or a name might stand (Minister of National Defense Cho)."""
_LATIN_NO_NAME = re.compile(
    rf"\b(?:{PORTFOLIO}|Dr|Mr|Mrs|Ms|Shri|Smt|General|The|Meeting|Call|Republic|Federal|Minister|President|Prime|Secretary|States?|Union|Kingdom|Readout|Working|Summit|Talks"
    r"|Cooperation|Exteriores|Cet|Elle|Il|(?<!\w )L[ae]|Office|Council|Commission|Board|Bureau|Court|HE|Chair|Unida|Popular|Bolivariana|Islámica|Federativa|Árabe|Dominicana|Democrática|Française|République|Bundes\w*|Committee|Federation|Commonwealth|Confederation|People|Alliance|Emirates?|Assembly|Congress|League|Fund|Bank|Party|Consort|And|In|On|At|He|She|Pr[eé]sidente?|Staff|Déplacement|Entretien|Visite|Visita|Rencontre|Reunión|Encuentro|Audience|Audiencia|Appel|Échange|Discours|Llamada|Conversación|Treffen|Besuch|Telefonat|Gespräch|Ministre|Chanceli(?:er|ère)|Souveraine?|Chef(?:fe)?|Palace|Airport|Hotel|Castle|Embassy|Ministry|Department|Delegation|Counterpart|Her|His|Forces?|Navy|Army|Corps|Conference|Debate)\b(?!-)"
)
"""Words that are no name, unless they are a syllable of one (Seol In-kyung, Yoo Il-ho)."""
TITLE_OF = r"(?: (?:of|for) [A-Z]\w+(?:, [A-Z]\w+){0,3},? and [A-Z]\w+,?(?= [A-ZÀ-Þ])| (?:of|de la|de los|de|du|des|der|von|del|d’|für)\s(?:(?:et (?=d[eu’])|und (?=[a-z])|y (?=[A-Z][\w]+(?: [A-Z][\w]+)?,)|(?!(?:[Ww]ith|avec|mit|con|and|et|und|y|à|au|in|at|en|su|son|sa|seine?[mnr]?|ihre?[mnr]?|homologue|homólog[oa]|Amtskolleg\w+|met|spoke|held|called|received|hosted|welcomed|visited)\s|(?!People)[A-Z][\w-]+['’]s\s)[\w’']+,?\s)){0,8}?(?:[A-ZÀ-Þ][\w’'-]+|affaires|finances|armées|relations)(?:(?:\s[a-zà-ÿ]{5,}|\set(?=\s[a-zà-ÿ]{5,}[,\s])){1,5}(?=,))?,?| for [A-Z]\w+(?: (?:and )?[A-Z]\w+){0,4}?,?)?"
"""What an office is of, behind it: a field, a country, several of either (Minister for Trade, Tourism and Investment)."""

NATIONAL = r"(?!(?:avec|pour|contre|entre|dans|chez|sous|sobre|para|recibe|saluda|visita|felicita|rencontre|reçoit|salue|félicite|remercie|accueille|meets|hosts|visits|greets|receives|welcomes|thanks)\b)[a-zà-ÿ]{4,}(?:-[a-zà-ÿ]+)?(?<!ra)(?<!t)(?<!te)(?<!ó)(?<!ed)(?<!ld)"
"""The adjective of a country behind an office: le Premier ministre halderien Otto Brenner, el ministro moravo Luka Branski."""
FIELD = r"(?:\s(?:des|de|du|del|de\sla)\s(?:[A-ZÀ-Þ][\w’-]+|affaires|finances)(?:\s(?:et|y)\s(?:(?:des|de|du|del|de\sla)\s)?[A-ZÀ-Þ][\w’-]+|\s[a-zà-ÿ]{5,})*)?"
"""What he is for, behind it."""

_FIELD_WORD = r"(?:(?:[dl]’)?[A-ZÀ-Þ][\w’-]+|en|aux?|auprès|del?|l[ao]s?|el|y|e|et|und|d[eu]s?|d(?:er|ie)|für|para|federal|[a-zà-ÿß]{3,}(?:és|esa|[ae]n[oa]|eñ[oa]|án|ín|in[oa]|ense|us[oa]|eg[oa]|ec[oa]|[aá]ne?a|ais|aise|ien|ienne|(?:isch|lich|al)e[nr]?))"
"""A word of a list of fields, or of the adjective of a country behind it."""


def fields(title: str) -> str:
    """Return what stands, in French, German and Spanish, between an office and its bearer's name: its rank, a second office, a list of what he is for (Ministra de Comercio, Minas y Culto de Moravia, Ana Ruiz)."""
    second = rf"\s(?:y|e|et|und)\s(?:{title}|[Jj]ef[ea]|[Cc]hef(?:fe)?|[Tt]itular|Vorsteher(?:in)?)"
    return rf"(?:\s(?:primer[oa]|segund[oa]|tercer[oa]|federal))?(?:{second})?\s(?=(?:del?|d[eu]s|du|für|der|para)\s)(?:(?!(?:{title})\b){_FIELD_WORD},?\s)+?(?<=,\s)"


_LETTERS = re.compile(r"(?:(?:^|\s)(?:MP|MEP|MHA|MLA|MLC|TD|KC|QC|SC|OBE|CBE|KBE|CBS|EGH|EBS|MGH))+$")
"""What an English name has behind it: a seat in parliament, an order."""
_LAST_FIELD = rf"(?:[A-Z][\w-]+,|(?:{PORTFOLIO})(?!\s(?:{PORTFOLIO})))\s"
_OF_A_MINISTRY = rf"(?:\s(?:for|of|in|at)\sthe|,(?:\sthe)?)\s(?:State\s)?(?:Ministry|Department|Office)\s(?:of|for)\s(?:the\s)?(?:(?:[A-Z][\w-]+|and|of|for),?\s)*?{_LAST_FIELD}"
"""What stands between an English office and its bearer's name where that tells his ministry (Permanent Secretary, Ministry of Trade and Industry, Hon. Ada Wren)."""
_OF_FIELDS = rf"\s(?:of|for)\s(?:the\s)?(?:[A-Z][\w-]+,?\s){{0,6}}?(?:{PORTFOLIO}),?\sand\s(?:the\s)?(?:[A-Z][\w-]+\s){{0,4}}?{_LAST_FIELD}"
"""What stands there where all that an office is for has several words (Minister of Foreign Affairs and Regional Integration, Ada Wren)."""
LED_BY = r"(?:delegation|side|team)\s(?:(?:(?:was|is)\s)?(?:led|headed)\s)?by\s(?:the\s|its\s)?"
WHO_LED = r"(?:,\s[^,.;:]{3,60}){0,2}?,?\swho\s(?:led|headed|leads|heads)\sthe\s(?=(?:[A-Z][\w-]+\s)?(?:delegation|side|team)\b)"
"""What stands before and behind the name of somebody who leads a delegation."""


LED_BY_IN_FRENCH = r"(?:conduite|emmenée|menée|dirigée)\spar"
"""What stands between a French delegation and who leads it."""
_STATES = r"República|République|Republik|Volksrepublik|Royaume|Reino|Königreich|Federación|Fédération|Confédération|(?:Gran )?Ducado|Grand-Duché|Großherzogtum|Principado|Principauté|Fürstentum|Commonwealth|Sultanat"
"""What a state is called before its name, where its leader or minister is somebody's colleague."""


def western(text: str, title: str, opening: str) -> list[tuple[str, str]]:
    """Return the names behind an office, at the head of a readout also before one, with it."""
    # "Secretary of State of the Union, Port Royal, 7 March": a dateline has the place where the name might be.
    name = rf"(?!{_LATIN_NO_NAME.pattern}|(?:{title})['’]s\b)(?P<name>(?>{_LATIN_NAME}))\b(?!,\s(?:(?:le|el|den)\s)?\d)"
    # What an office is of may be two words (Primer Ministro de Moravia Séverska, Ignat Severin); a German office is inflected.
    of = rf"(?:{TITLE_OF[:-1]},? (?!{LATIN_WORD},\s{HONOURS}{LATIN_WORD}\s{LATIN_WORD}\b)|,? )"
    # He may have two (Prime Minister and Minister of Foreign Affairs Khalid Al Mur; Deputy Prime Minister/Foreign Minister).
    found = _trimmed(rf"\b(?P<title>{title})(?:en)?(?:\sand\s(?:{title})(?=\s(?:of|for)\s)|/(?:{title}))?{of}{HONOURS}{name}", text)
    found += find_pairs(rf"\b(?P<title>{title})\s{NATIONAL}{FIELD},?\s{HONOURS}(?={LATIN_WORD}\s(?:[a-z]{{2,3}}\s)?[A-ZÀ-Þ]){name}", text)
    found += _as_one_language_prints(text, title, name)
    address, article = r"Madame|Monsieur|Mme\b|Mr?s?\b|Frau|Herr|Excellency|Royal|Highness|Majesty|Hon\b|Comrade|Dr\b|Shri\b|Smt\b", r"(?:the\s|l[ea]\s|el\s|der\s|die\s)?"
    found += find_pairs(rf"\b(?!{address})(?P<name>{LATIN_WORD}(?: {LATIN_WORD})?(?: (?:bin|bint|ibn) {LATIN_WORD}){{1,2}}(?: (?:Al )?{LATIN_WORD})?|{LATIN_WORD}(?: (?:(?:von|van|de|del|di|da|al) (?:(?:la|der|den) )?)?{LATIN_WORD}){{1,2}}?)(?:\s(?:MP|MEP|MHA))?(?:,|\s[–—|-])\s(?!(?:{address})\s){article}(?:[A-Z][\w.-]+\s){{0,2}}?(?P<title>(?i:{title}))\b(?![ ][A-Z]|(?<![A-Z]):)", opening)
    # An honour, or who is somebody's counterpart, is no office, but tells a name.
    found += find_pairs(rf"(?:(?<=\s)|^)(?P<title>)(?:M\.|Mme|Frau|Herrn?|(?:homologue|homólog[oa]|[Ss]u\s(?:par|colega)|[Ss](?:on|a)\scollègue|(?:Amts|Minister|Ressort|[a-zäöüß]+sche[nr]?\s)[Kk]olleg(?:en?|in))(?:\s(?:(?:de|du|del|von|aus)\s(?:l[ae]s?\s|der\s)?(?:(?:{_STATES})\s(?:(?:Popular|Islámica|Federal|Federativa|Bolivariana|Socialista|Árabe|populaire|islamique|fédérale)\s)?(?:de\s(?:la\s)?|du\s|d’)?)?[A-ZÀ-Þ][\w-]+|(?!(?:de|du|del|des|der|von|aus)\b)[a-zà-ÿ]+))?,?)[ \u00a0](?!{title}){HONOURS}{name}", text)
    found += find_pairs(rf"(?P<title>)\b(?:counterpart|(?:[Hh]is|[Hh]er) colleague)(?:\s(?:from|of)\s(?:the\s)?(?:(?:Republic|Kingdom|Federation|Sultanate)\sof\s)?[A-Z][\w-]+)?,?\s(?!{title}){HONOURS}{name}", opening)
    # Une délégation de Halden, conduite par Lord Otto Brenner.
    found += find_pairs(rf"(?P<title>)\b[Dd]élégation\b[^.;\n]{{0,60}}\s{LED_BY_IN_FRENCH}\s{HONOURS}(?!{title}){name}", text)
    # A heading may name its own leader without an office (Entretien de Ada Brun avec son homologue; Gespräch von …, Encuentro de …).
    found += find_pairs(rf"^(?:[^\n:–]{{2,40}}\s?[:–]\s)?(?P<title>)(?:Entretien|Rencontre|Échange|Entrevue|Encuentro|Reunión|Conversación|Gespräch|Telefonat|Treffen)\s(?:téléphonique\s|telefónica\s)?(?:de|von)\s{HONOURS}(?={LATIN_WORD}\s(?:[a-zà-ÿ]{{2,3}}\s)?[A-ZÀ-Þ]){name}(?=\s(?:avec|con|mit)\s)", opening)
    if "Prime Minister" in title:
        found += find_pairs(rf"\b(?P<title>{title})(?:{_OF_A_MINISTRY}|(?![^.;:]{{0,120}}?\sand\s(?:the\s)?(?:{title})){_OF_FIELDS}){HONOURS}(?={LATIN_WORD}\s(?:[A-Z]\.\s)?[A-ZÀ-Þ]){name}", text)
    # Of officials, whose offices no list has, it is told that they led a delegation.
    found += find_pairs(rf"(?P<title>)\b{LED_BY}{HONOURS}(?!{title}){name}", text) + find_pairs(rf"(?P<title>)\b(?!{title}){name}{WHO_LED}", text)
    spouses = _spouses(text, title, name)
    found = [pair for pair in found if pair[0] not in spouses or pair[1]]
    styled = re.compile(rf"(?:(?:{title})\s)*")  # His Holiness Patriarch Clemens
    found = [(_LETTERS.sub("", name), office) for name, office in found if not _LETTERS.fullmatch(name)]
    return [(styled.sub("", name, count=1).removesuffix(".").removesuffix("'s").removesuffix("’s"), office if office[:1].isupper() else office.title()) for name, office in found if not _LATIN_NO_NAME.search(name)]


def _as_one_language_prints(text: str, title: str, name: str) -> list[tuple[str, str]]:
    """Return names behind an office as German or Spanish prints them; which language it is its offices tell."""
    found: list[tuple[str, str]] = []
    if "Kanzler" in title:
        # A German office has its country behind it without a word between (der Premierministerin Nivons, Yuki Hoshi).
        found += find_pairs(rf"\b(?P<title>{title})(?:en|s)?\s[A-ZÄÖÜ][a-zäöüß]+s,\s{HONOURS}{name}", text)
    if "Majestad" in title and re.search(r"\bSus? Majestad", text):
        # Don Felipe, in a text on the king, is he.
        by_first_name = re.finditer(rf"\b(?:(?P<his>Don)|Doña)\s{LATIN_WORD}\b(?!\s[A-ZÀ-Þ])", text)
        found += [(match[0], "Su Majestad el Rey" if match["his"] else "Su Majestad la Reina") for match in by_first_name]
    if "Prime Minister" not in title:
        # Not in English: an office with a list of what it is for.
        found += find_pairs(rf"\b(?P<title>{title}){fields(title)}{HONOURS}(?={LATIN_WORD}\s(?:[a-z]{{2,3}}\s)?[A-ZÀ-Þ]){name}(?!\s(?:y|und|et)\s[A-ZÀ-Þ][\w’-]+,)", text)
    return found


def _spouses(text: str, title: str, name: str) -> set[str]:
    """Return who stands beside an office behind an honour alone: no second leader, but married to the first (le Président de la République et Mme Brigitte Delorme)."""
    beside = rf"\b(?:{title})(?:\s(?:de|du|d’)\s?(?:la\s)?[\w’]+)?\s(?:et|und|y)\s(?:Mme|Frau|(?:la\s)?[Ss](?:ra\.|eñora)|[Dd]oña)\s{name}"
    return {match["name"] for match in re.finditer(beside, text)}


def acting(text: str, opening: str, title: str) -> set[str]:
    """Return the whole names of those who act though no office stands beside them (Laura Ferrer viajó a …; Ferrer defendió …)."""
    verb = r"\s(?:(?:a|ha|hat|s’est|se\sha)\s|[a-zà-ÿ]+(?:ó|te)\b)"
    heads = Counter(match["name"] for match in re.finditer(rf"(?:^|[.!?»”]\s|,\s)(?:{LATIN_WORD} )?(?P<name>{LATIN_WORD})(?={verb})", text, re.MULTILINE))
    whole = re.findall(rf"(?<![.!?] )\b((?!(?:L[aeo]s?|El|Une?|Un[ao]s?|[SMN]on|S[au]s?|Au|En|Al|Del|Por|Para|Pour|Con|Avec|Don|Doña|Señora?|Mme|Madame|Monsieur)\b){LATIN_WORD} {LATIN_WORD})\b(?! {LATIN_WORD})", opening)
    return {name for name in whole if heads[name.split()[-1]] and not (_LATIN_NO_NAME.search(name) or re.search(rf"\b(?:{title})\b", name))}


def _trimmed(pattern: str, text: str) -> list[tuple[str, str]]:
    """Return the names beside an office; where every word of a heading is capitalised a name ends with what a sentence has of it."""
    lines = [(SENTENCE.search(line) is not None, find_pairs(pattern, line)) for line in text.split("\n")]
    words = {word for whole, found in lines if whole for name, _ in found for word in name.split()}
    known = {name: " ".join(takewhile(words.__contains__, name.split())) for whole, found in lines if not whole for name, _ in found}
    return [(name if whole else known[name] or name, office) for whole, found in lines for name, office in found]
