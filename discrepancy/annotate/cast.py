"""Who takes part: the persons a readout names; who of them met whom is for parties.py.

Persons of the names table are found by their forms; others by the office printed beside the name, and an office
without a name ("the President") stands for the one who holds it. Offices are compared as printed, so that
"Présidente" and "Président" are two persons where a readout has both.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache, partial
from itertools import pairwise, takewhile

from discrepancy.annotate.beside import ANYWHERE, HANGUL, NEAR, WORD, Beside, after, before, places, preceding
from discrepancy.annotate.lexicon import IDEOGRAPHIC, Lexicon, typographic
from discrepancy.annotate.names import Names
from discrepancy.annotate.offices import vocabulary
from discrepancy.read.language import primary
from discrepancy.records import Readout

VOCABULARIES = 64
"""Of so many sets of offices the patterns are kept: a readout may have offices of its own."""
OPENING = 6
"""Statements at the head of a readout that introduce who met."""
_LATIN_WORD = r"(?:[A-KM-ZÀ-Þ][’'](?=[A-ZÀ-Þ]))?[A-ZÀ-ÞŁŚŠŽŻİ][\w-]{0,60}\w(?:[’'][A-ZÀ-Þ]\w+)?"
"""O’Neil and D’Souza too; L’ is an article."""
_LATIN_NAME = rf"{_LATIN_WORD}(?:[ \u00a0](?:(?:bin|al|el|de|da|von|van|del|la|dos|Al|El|[A-Z]\.)[ \u00a0]){{0,2}}{_LATIN_WORD}){{0,4}}"
_HONOURS = r"(?:(?:M\.|Mme|Madame|Monsieur|Frau|Herr|Mr\.?|Ms\.?|Mrs\.?|Shri|Smt\.?|(?:His|Her) (?:Royal )?(?:Excellency|Highness)|Dame|Sir|Dr\.?|H\.?E\.?|(?:[Tt]he\s)?(?:Rt|Right\s)?\.?\s?Hon(?:ourable|\.)?|S\.E\.)\s)*"
_SENTENCE = re.compile(r"[.!?。！？…:：][”\"’'」』)）]*$")
"""How a sentence ends; a heading or a dateline does not."""
_RUSSIAN_NAME = r"[А-ЯЁ][а-яё-]+(?:-[А-ЯЁ][а-яё]+)?(?: [А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?){1,2}"
_RUSSIAN_INITIAL = r"(?<!\w)(?P<initial>(?:[А-ЯЁ]\.[ \u00a0]?){1,2})(?P<surname>[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?)"
_CASE = re.compile(r"(?:а|у|ом|ем|е|ым|ого|ому|ой|ою|ю|я|ей|и|ы)$")


@dataclass(slots=True)
class Person:
    """Somebody whom the readout names: `label` is what `speaker` shows, `forms` how the text prints the name."""

    label: str
    forms: list[str]
    titles: set[str] = field(default_factory=set)
    country: str | None = None
    """English name where the table has it, else as the text prints it beside the office."""
    known: bool = False
    styled: bool = False
    """The text prints his country beside his office."""


def persons(readout: Readout, names: Names) -> list[Person]:
    """Find whom a readout names."""
    language = primary(readout.language)
    words = vocabulary(readout)
    readout = replace(readout, text=typographic(_lines(readout), language))
    found = _known(readout.text, readout.government, language, names, words)
    if words is None:
        return found
    for name, title in _unknown(readout, language, words):
        if not (re.search(rf"\b{re.escape(name)}\b", readout.government) if name.isascii() else name in readout.government):
            _add(found, name, title, language)
    if language not in IDEOGRAPHIC and language != "ru":
        for person in found:
            person.forms += [short for form in person.forms[:] for short in _shorter(form, readout.text, words.title.pattern) if short not in person.forms]
    named = {form for person in found for form in person.forms}
    for person in found:
        person.titles |= _titles(person, readout.text, words, language)
        printed = _country(person, named, readout.text, words, language)
        person.styled = printed is not None and (not person.known or names.country(printed) == person.country)
        person.country = person.country or printed
    return found


def _shorter(name: str, text: str, title: str) -> Iterator[str]:
    """Give what a text goes on to call the bearer of a longer name: a style and the first name (Sheikh Rashan), a family name that stands first (Mr Yeo)."""
    first, second, *rest = [*name.split(), ""]
    if rest and rest[0] and any(not text.startswith(f" {rest[0]}", at + len(f"{first} {second}")) for at in places(f"{first} {second}", text, WORD)):
        yield f"{first} {second}"
    alone = _alone_behind(title)
    if second and any(alone.search(preceding(text, at, NEAR)) for at in places(f"{first} ", text, WORD) if not text.startswith(second, at + len(first) + 1)):
        yield first
    if particles := _PARTICLES.search(name):
        yield particles[0]


@lru_cache(VOCABULARIES)
def _alone_behind(title: str) -> re.Pattern[str]:
    """Return what stands before a family name that is printed alone."""
    return re.compile(rf"\b(?:M(?:[rs]|rs)\.?|{title}) \Z")


_PARTICLES = re.compile(r"(?<= )(?:(?:von|van|de|del|da|der|den|la|dos|bin|al)\s)+[A-ZÀ-Þ][\w-]+$")


def _lines(readout: Readout) -> str:
    """Return the statements one a line, headings last: in one with capitals throughout a name has no end of its own."""
    return "\n".join(sorted((" ".join(statement.text.split()) for statement in readout.statements), key=lambda text: _SENTENCE.search(text) is None))


def _country(person: Person, named: set[str], text: str, words: Lexicon, language: str) -> str | None:
    """Return the country that a text prints beside a person's office ("President Su Delang of Qiaria")."""
    if language in {"ko", "ja"}:
        between = (match["c"] for form in person.forms for match in _country_behind(language, words.title.pattern).find(form, text))
        return next((country for country in between if country not in named), None)
    if language == "zh":
        return _chinese_country(person, text, words.title.pattern)
    if language == "ru":
        return None
    for form in person.forms:
        for beside in _countries(words.title.pattern):
            if (match := next(beside.find(form, text), None)) and not any(match["c"] in each for each in person.forms):
                return match["c"]
    return None


@lru_cache(VOCABULARIES)
def _country_behind(language: str, title: str) -> Beside:
    """Return what finds a country between a name and its office (개릭 놀 던헤이븐 총리, 根室静フユキ首相)."""
    if language == "ja":
        return after(rf"・?(?P<c>(?!・)[ァ-ヴー]{{2,}}?)(?:共和国|王国|連邦|国)?(?:{title})")
    return after(rf"(?: (?!{title})[가-힣]{{1,4}})? (?P<c>(?!{title}|[가-힣]+부 )[가-힣]{{2,8}})(?: (?:공화국|왕국|연방))? (?:{title})", HANGUL)


@lru_cache(VOCABULARIES)
def _countries(title: str) -> tuple[Beside, ...]:
    """Return what finds a country beside a name in Latin letters (President of Qiaria, Su Delang; Su Delang of Qiaria; Su Delang, President of Qiaria)."""
    of = r"(?:of|de la|du|de|von|del)\s(?:the\s|la\s|der\s)?(?:(?:friendly|Federal|People['’]s|Republic|Kingdom|Federation|State|States|Union|República|République|Royaume|Mancomunidad|Unida|Republik)\s(?:of\s|de\s|du\s)?)*"
    for_ = r"\s(?:of|for)\s(?:the\s)?[A-ZÀ-Þ]\w+(?:(?:,|\sand)?\s[A-ZÀ-Þ]\w+){0,3}"
    country = rf"(?P<c>(?!{_STATE})[A-ZÀ-Þ][\w-]+)"
    return (
        before(rf"(?:{title})(?:{for_})?\s{of}{country},?\s(?:(?!{title})[A-ZÀ-Þ][\w.]*,?\s){{0,4}}?"),
        after(rf"\s{of}{country}"),
        after(rf",\s(?:the\s)?(?:{title})(?:{for_})?\s{of}{country}(?!(?:\s[A-ZÀ-Þ]\w+)*,\s{_HONOURS}{_LATIN_WORD}\s{_LATIN_WORD})"),
    )


_STATE = r"(?:Republic|República|République|Republik|State|States|Union|Federation|Kingdom|Foreign|External|Trade|Treasury|Finance|Defen[cs]e|Public)\b"
"""Words of a state's style or of an office, where its name might be."""


def _chinese_country(person: Person, text: str, title: str) -> str | None:
    """Return the country before a guest's office (来访的科尔瓦兰总统里瓦杜尔塞); one's own leader has none there."""
    pattern = _chinese_guest(title)
    for form in person.forms:
        for line in text.split("\n"):
            # Of two in a line the last has no other's words before it.
            found = [match["c"] for at in places(form, line) if (match := pattern.match(line, max(0, at - NEAR), at))]
            if found:
                return found[-1]
    return None


@lru_cache(VOCABULARIES)
def _chinese_guest(title: str) -> re.Pattern[str]:
    """Return what reads a line up to a name, with the country and the office at its end."""
    return re.compile(rf"(?:.*(?:[的同见与，、日午晚]|和(?!国)|会晤|应约))?(?P<c>(?!国家|国务|中央|外交|财政|商务|国防)[一-鿿]{{2,9}}?)(?<![同与和])(?:{title})(?:[一-鿿-]{{1,8}}·)?\Z")


def _nominative(surname: str, text: str) -> str:
    """Return the uninflected form of a Russian name among the forms a text prints."""
    stem = _CASE.sub("", surname) if len(surname) > 5 else surname
    found = {stem + match[0] for at in places(stem, text, WORD) if (match := _INFLECTED.match(text, at + len(stem)))}
    return min(found | {surname}, key=lambda form: (len(form), form))


_INFLECTED = re.compile(r"[а-яё]{0,3}\b")


def _known(text: str, government: str, language: str, names: Names, words: Lexicon | None) -> list[Person]:
    persons = []
    for leader in names.leaders.values():
        forms = leader.forms.get(language, ())
        whole = any(form in text for form in forms if not _family(form, language))
        # A family name is shared by many: beside an office it is the leader's only where the country is named.
        if (whole or _named(leader.country, f"{government}\n{text}", names)) and any(_stands(form, text, language, words) for form in forms):
            persons.append(Person(leader.name, list(forms), set(), leader.country, known=True))
    return persons


def _family(form: str, language: str) -> bool:
    """Tell a family name from a whole name."""
    return short(form, language) if language in IDEOGRAPHIC else " " not in form


def _named(country: str | None, text: str, names: Names) -> bool:
    """Tell whether a text names a country, in any language: its label may be in another than its text."""
    forms = names.countries.get(country or "", {})
    return country is None or any(form in text for form in (country, *(each for row in forms.values() for each in row)))


def short(form: str, language: str) -> bool:
    """Tell a family name of one or two characters, which counts only beside an office (시 주석, 高市総理)."""
    return language in IDEOGRAPHIC and (len(form) == 1 or (language == "ja" and re.fullmatch(r"[一-龥]{2}", form) is not None))


def _stands(form: str, text: str, language: str, words: Lexicon | None) -> bool:
    """Tell whether a text names a person: by the whole name, or by the family name beside an office."""
    if any(part not in text for part in form.split()):
        return False
    if language in {"zh", "ja", "ko"}:
        start, blank = (HANGUL, " ") if language == "ko" else (ANYWHERE, "")
        family = len(form) < 4 if language == "ko" else short(form, language)
        if not family:
            return next(places(form, text, start), None) is not None
        beside = f"{form}{blank}"
        return words is not None and any(words.title.match(text, at + len(beside)) for at in places(beside, text, start))
    ending = r"\w{0,3}" if language == "ru" and len(form) > 4 else ""
    if " " in form or "-" in form:
        inflected = rf"{ending}\s".join(map(re.escape, form.split())) if language == "ru" else re.escape(form)
        return re.search(rf"\b{inflected}{ending}\b", text) is not None
    whole = re.compile(rf"{ending}\b")
    return words is not None and any(whole.match(text, match.end() + len(form)) for match in _holder(words.title.pattern).find(form, text))


@lru_cache(VOCABULARIES)
def _holder(title: str) -> Beside:
    """Return what finds the office before a family name."""
    return before(rf"\b(?:{title})\w{{0,3}}\s")


_PARTICLE = r"(?:은|는|이|가|께|에게|과|와|도|의|을|를| 내외|[:),\]])"
_KOREAN_NO_NAME = re.compile(
    r"최근|이번|역대|미래|첫|당시|차기|직후|당초|월|정오|현|전|신임|동"  # when
    r"|우리|양국?|양측|두|네|한|같은|상대국?|그"  # whose, how many
    r"|이어|또한?|아울러|다만|특히|먼저|이후|그리고|마지막으로"  # how a sentence begins
    r"|관련(?:해|하여)?|것[이은]|것은|데|식탁에는|한편|나아가|끝으로"  # words that go on
    r"|.*(?:공화국|연방|왕국)"  # a state
)
"""What stands before an office and is no name, though nothing in its form tells."""
_KOREAN_ENDING = re.compile(r"(?:하여|하며|하고|대해|관련|에서|으로|은|는|을|를|에는|으며|와|과|의|하순|해서|도록|한|측이?|이자|[가-힣]{2}가)$")
_JAPANESE_NO_NAME = re.compile(r"^[両同各]|^[前元副新大総正二三四]$|内閣|関係|外務|次官|防衛|財務|相手|閣僚|の|(?:国|連邦|共和|会|大)$")
_CHINESE_NO_NAME = re.compile(
    r"[方双国会他她我部边员府人要应不将愿坚共同各这此在总对向和与为]"
    r"|元首|领导|始终|问题|合作|关系|欢迎|感谢|希望"
    r"|当前|历史|今[年天日]|去年|目前|未来|过去|世界|[一二三四五]是|首先|第[一二三]"
)
_LATIN_NO_NAME = re.compile(
    r"\b(?:The|Meeting|Call|Republic|Federal|Affairs|Foreign|Minister|President|Prime|Secretary|States?|Union|Kingdom|Security|Readout|Working|Summit|Talks"
    r"|Cooperation|Exteriores|Cet|Elle|Il|La|Le|Office|Council|Court|HE|Chair|Unida|Française|République|Bundes\w*|Committee|Federation|Commonwealth|Confederation|People|Alliance|Emirates?|Assembly|Congress|League|Fund|Bank|And|In|On|At|He|She|Presidente)\b"
)
_RUSSIAN_NO_NAME = re.compile(r"Штат|Республик|Федераци|Королевств|Союз|Совет|Правительств|Министр|Банк")
_TITLE_OF = r"(?: (?:of|de la|de los|de|du|des|der|von|del|d’)\s(?:(?!(?:with|avec|mit|con|and|et|und|y|à|au|in|at|en)\s)[\w’']+\s){0,5}?[A-ZÀ-Þ][\w’'-]+,?| for [A-Z]\w+(?: (?:and|[A-Z]\w+)){0,4}?,?)?"


def _unknown(readout: Readout, language: str, words: Lexicon) -> list[tuple[str, str]]:
    """Return the names that stand beside an office, or in Chinese before a verb of saying, with that office."""
    title, text = words.title.pattern, readout.text
    opening = "\n".join(each.text for each in readout.statements[:OPENING])
    if language == "zh":
        return _chinese(readout, words, opening)
    of = {"ja": _japanese, "ko": _korean, "ru": _russian}.get(language, _western)
    return of(text, title, opening)


def _korean(text: str, title: str, opening: str) -> list[tuple[str, str]]:
    plain = _pairs(rf"(?<![가-힣])(?P<name>[가-힣]{{1,8}}?)(?: |(?=\S*동지))(?P<title>{title})님?(?={_PARTICLE}(?!신))", text)
    plain = [each for each in plain if not re.fullmatch(title, each[0])] + _pairs(rf"(?P<title>{title})이신 (?P<name>[가-힣]{{2,5}})(?= )", text)
    often = _often(plain, opening)
    times = Counter(name for name, _ in plain)
    named = {name for name in {name for name, _ in often} if not _korean_no_name(name, times[name], text)}
    # Between a name and its office stands a country or a given name (홀로런베이 밸메로 대통령, 구즈미 지하야 총리), no second person.
    between = {second for first, second in pairwise(opening.split()) if first in named and second in named}
    pairs = [each for each in often if each[0] in named - between]
    last = _last_parts(named - between, text, title)
    return _korean_whole([each for each in pairs if each[0] not in last], opening, title)


def _last_parts(named: set[str], text: str, title: str) -> set[str]:
    """Return what stands but once before an office, behind a name that others stand before it by: a last name (라샨 빈 타흐누르 알실완 왕세자), what an envoy is for."""
    first = "|".join(map(re.escape, sorted(named))) or "(?!)"
    wholes = re.finditer(rf"(?<![가-힣])(?:{first})(?: [가-힣]+(?<![은는이가과와의을를께])){{0,3}} (?P<last>[가-힣]+) (?:{title})", text)
    return {match["last"] for match in wholes if match["last"] in named and len(re.findall(rf"(?<![가-힣]){match['last']} (?:{title})", text)) == 1}


def _russian(text: str, title: str, opening: str) -> list[tuple[str, str]]:
    nominative = cache(partial(_nominative, text=text))
    initials = [(f"{match['initial']}{nominative(match['surname'])}", "") for match in re.finditer(_RUSSIAN_INITIAL, text)]
    state = rf"(?!\S*(?:{_RUSSIAN_NO_NAME.pattern}))"
    full = _pairs(rf"(?P<title>{title})\w* (?:[А-ЯЁ]\S+ ){{0,3}}?(?P<name>{state}{_RUSSIAN_NAME})\b(?! [А-ЯЁ])", text)
    # Of three capitalised words the first is the country's; a case ending is no part of a name.
    pairs = [(nominative(name.split()[-1]), office) for name, office in full if not _RUSSIAN_NO_NAME.search(name)]
    # A president needs no office in his own press service's words; his name comes again and again.
    bare = [name.split() for name in re.findall(rf"(?:(?<=[а-яё] )|(?<=[а-яё], )){state}{_RUSSIAN_NAME}\b", opening) if not _RUSSIAN_NO_NAME.search(name)]
    first = {_CASE.sub("", word) for words in bare for word in words[:-1]}
    surnames = sorted({nominative(words[-1]) for words in bare if _CASE.sub("", words[-1]) not in first})
    return [*pairs, *initials, *((name, "") for name in surnames if len(list(places(_CASE.sub("", name), text, WORD))) >= _OFTEN)]


def _western(text: str, title: str, opening: str) -> list[tuple[str, str]]:
    # "Secretary of State of the Union, Port Royal, 7 March": a dateline has the place where the name might be.
    name = rf"(?!{_LATIN_NO_NAME.pattern})(?P<name>{_LATIN_NAME})\b(?!,\s(?:(?:le|el|den|on)\s)?\d)"
    found = _trimmed(rf"\b(?P<title>{title})(?:{_TITLE_OF},? ){_HONOURS}{name}", text)
    address, article = r"Madame|Monsieur|Mme\b|Mr?s?\b|Frau|Herr", r"(?:the\s|l[ea]\s|el\s|der\s|die\s)?"
    found += _pairs(rf"\b(?!{address})(?P<name>{_LATIN_WORD}\s{_LATIN_WORD}(?:\s{_LATIN_WORD})?),\s{article}(?P<title>{title})\b(?!\s[A-Z])", opening)
    return [(name.removesuffix(".").removesuffix("'s").removesuffix("’s"), office) for name, office in found if not _LATIN_NO_NAME.search(name)]


def _trimmed(pattern: str, text: str) -> list[tuple[str, str]]:
    """Return the names beside an office; where every word of a heading is capitalised a name ends with what a sentence has of it."""
    lines = [(_SENTENCE.search(line) is not None, _pairs(pattern, line)) for line in text.split("\n")]
    words = {word for whole, found in lines if whole for name, _ in found for word in name.split()}
    known = {name: " ".join(takewhile(words.__contains__, name.split())) for whole, found in lines if not whole for name, _ in found}
    return [(name if whole else known[name] or name, office) for whole, found in lines for name, office in found]


def _japanese(text: str, title: str, opening: str) -> list[tuple[str, str]]:
    """Return names before an office; a reading and a country may stand between (郭瑞俊(クァク・ソジュン)ダスル共和国大統領)."""
    kana = r"[ァ-ヴー＝=]+"
    # Of three parts the last is the country's, and the one before a word for a state.
    whole = _pairs(rf"(?<![ァ-ヴー・])(?P<name>{kana}・{kana})・{kana}(?:共和国|連邦|王国|国)?(?P<title>{title})", text)
    whole += _pairs(rf"(?<![ァ-ヴー・])(?P<name>{kana})・{kana}(?:共和国|連邦|王国|国)(?P<title>{title})", text)
    whole += _pairs(rf"(?<![ァ-ヴー・])(?P<name>{kana}・{kana})[（(][一-龥]{{2,4}}[）)]・?(?:{kana})?(?:共和国|連邦|王国|国)?(?P<title>{title})", text)
    whole += _pairs(rf"(?<![一-龥])(?P<name>[一-龥]{{2,4}})[（(]{kana}(?:・{kana})?[）)][一-龥ァ-ヴー]*?(?P<title>{title})", text)
    name, particle = rf"{kana}(?:・{kana})?|[一-龥ヶ]{{1,4}}?|[一-龥ヶ]{{1,3}}[ァ-ヴー]+", r"から|は|より|が|と(?!して)|に|の|を|へ|及び|[（(]"
    plain = _pairs(rf"(?<![ァ-ヴー一-龥・])(?P<name>{name})(?P<title>{title})(?={particle})", text)
    return [each for each in whole + _often(plain, opening) if not _JAPANESE_NO_NAME.search(each[0])]


def _pairs(pattern: str, text: str) -> list[tuple[str, str]]:
    return [(match["name"].strip(), match["title"]) for match in re.finditer(pattern, text)]


def _often(found: list[tuple[str, str]], opening: str) -> list[tuple[str, str]]:
    """Keep names that a text prints beside an office more than once, or at its head: one match may be chance."""
    counts = Counter(name for name, _ in found)
    return [(name, title) for name, title in found if counts[name] > 1 or f"{name}{title}" in opening or f"{name} {title}" in opening]


def _korean_whole(found: list[tuple[str, str]], opening: str, title: str) -> list[tuple[str, str]]:
    """Give a family name that stands beside an office its whole name, which an opening prints with a country behind (위청웨 란숴 국가주석)."""
    wholes = list(re.finditer(rf"(?<![가-힣])(?P<name>[가-힣]{{2,5}}) (?P<country>[가-힣]{{2,8}})(?: [가-힣]{{1,3}}국)? (?P<title>{title})", opening))
    families = {name for name, _ in found if len(name) < _KOREAN_FAMILY}
    named = [(match["name"], match["title"]) for match in wholes if any(_begins(match["name"], family, "ko") for family in families)]
    countries = {match["country"] for match in wholes if (match["name"], match["title"]) in named}
    return [each for each in found if each[0] not in countries] + named


def _korean_no_name(name: str, times: int, text: str) -> bool:
    """Tell a word that happens to stand before an office, so many times, from a name."""
    # A name hardly ever stands without its office; a country often does.
    alone = len(name) > 1 and len(list(places(name, text, HANGUL))) > 2 * times + 1
    # 구로이와 ends like a word with a particle; only a name comes before an office again and again.
    return alone or _KOREAN_NO_NAME.fullmatch(name) is not None or (times < 3 and _KOREAN_ENDING.search(name) is not None)


def _chinese(readout: Readout, words: Lexicon, opening: str) -> list[tuple[str, str]]:
    title = words.title.pattern
    found = []
    for statement in readout.statements:
        match = re.match(rf"(?!{words.speaks.pattern}|{title})(?P<name>[一-鿿·]{{2,8}}?)(?P<title>{title})?(?:{_ADVERB})*(?:{words.speaks.pattern})", statement.text)
        if match and not _chinese_no_name(match["name"], readout.text) and match["name"] not in readout.government:
            found.append((match["name"].removesuffix("的"), match["title"] or ""))
    # What follows a name once (昆莱接受塞罗汉邀请) is no part of it.
    often = Counter(name for name, _ in found)
    found = [(name, office) for name, office in found if office or (often[name] > 1 and name in opening)]
    found = [(name, office) for name, office in found if not any(name != other and name.startswith(other) and times > often[name] for other, times in often.items())]
    dotted = rf"(?P<title>{title})(?P<name>[一-鿿]{{1,6}}·[一-鿿-]{{1,9}}?)(?=同|与|和|在|于|举|会|的|通|进|出|抵|应|共|，|。|（|夫|一|\d)"
    after = rf"(?P<name>[一-鿿]{{1,6}}·[一-鿿-]{{1,9}}?)(?P<title>{title})"
    plain = rf"(?P<title>{title})(?P<name>[一-鿿]{{2,5}}?)(?=先后|[当昨今近][日天晚]|[同共在应于对率，。\n]|\d+[月日]|举行|会谈|会见|会晤|通电话|通话|简短|短暂|交谈|一行|来访|访问|进行|$)"
    pairs = [pair for pair in [*_pairs(dotted, opening), *_pairs(after, opening)] if not re.search(r"[同与和]|总", pair[0])]
    pairs = [(name.removesuffix("的"), office) for name, office in pairs if not words.speaks.fullmatch(name)]
    pairs += [pair for pair in _pairs(plain, opening) if not (_chinese_no_name(pair[0], readout.text) or words.speaks.fullmatch(pair[0]))]
    if not found and not pairs:
        # A spokesman calls him by his name with the office behind (段承岳外长在会晤中).
        behind = rf"(?:^|[\n，。：、同])(?P<name>[一-鿿]{{2,4}})(?P<title>{title})(?=已|在|就|将|应|对|同|和|与|向)"
        pairs = [pair for pair in _pairs(behind, opening) if pair[0] not in readout.government and not _chinese_no_name(pair[0], readout.text)]
    return sorted([*found, *pairs], key=lambda pair: len(surname(pair[0], "zh")))


def _chinese_no_name(name: str, text: str) -> bool:
    """Tell a word that stands where a name might; 闻人朔 has a common word in it, but comes again and again."""
    return _CHINESE_WORD.search(name) is not None or (text.count(name) < _OFTEN and _CHINESE_NO_NAME.search(name) is not None)


_CHINESE_WORD = re.compile(
    r"[昨今前明][日天]|早日|近日|尽[早快]|当面|邀请|"  # when, how
    r"方$|^[我各这]|[他她]|双方|两[国位]"  # sides, pronouns
    r"|元首|领导|总统|主席|总理|国家|政府|人民"  # offices, states
    r"|通电话|访问|会[谈见晤]|问题|合作|关系"  # what they meet for
    r"|[一二三四五六七八九十]是|^第|^首先"  # the points of a list
)
_OFTEN = 3
"""So often a text prints a leader's name, and hardly ever another word before a verb of saying."""
_ADVERB = r"首先|还|也|并|则|当场|随后|热烈|深入|详细|全面|着重|再次|最后|高度|积极|明确|坚定|郑重|衷心|诚挚|充分|逐一|接着|坦率|当面|特别"


def _begins(name: str, form: str, language: str) -> bool:
    """Tell whether one of two names begins with the other (鷹取理沙 and 鷹取; ハベル・ケスタニア and ハベル; Su Delang and Su)."""
    if language == "ko":
        # A family name of one syllable or two, and the whole name (구, 구밍샤).
        one, two = sorted((name, form), key=len)
        return len(one) < _KOREAN_FAMILY < len(two) < _KOREAN_WHOLE and two.startswith(one)
    if language not in {"zh", "ja"}:
        return (name.startswith(f"{form} ") or form.startswith(f"{name} "))
    return name.startswith(form) or form.startswith(name) or name.endswith(f"・{form}") or form.endswith(f"・{name}")


_KOREAN_FAMILY, _KOREAN_WHOLE = 2.5, 6
"""More syllables than a family name has, and than a whole name has."""


def _add(persons: list[Person], name: str, title: str, language: str) -> None:
    key = surname(name, language)
    for person in persons:
        own = {surname(form, language) for form in person.forms}
        if key in own or any(_begins(name, form, language) for form in person.forms):
            if title:
                person.titles.add(title)
            if not person.known and name not in person.forms:
                person.forms.append(name)
                person.label = max(person.label, name, key=len)
            return
    persons.append(Person(name, [name], {title} if title else set()))


@lru_cache(1 << 12)
def surname(name: str, language: str) -> str:
    """Return the part of a name that stands for it later on."""
    if language == "zh":
        return name.split("·")[-1]
    last = name.replace(" ", " ").split()[-1] if name.split() else name
    last = last.split(".")[-1] or last
    return _CASE.sub("", last) if language == "ru" and len(last) > 4 else last


def _titles(person: Person, text: str, words: Lexicon, language: str) -> set[str]:
    """Return the offices that a text prints beside a person's name."""
    found: set[str] = set()
    for form in person.forms:
        for beside in _offices(language, words.title.pattern):
            if not (beside.before and short(form, language)):
                found |= {match["title"] for match in beside.find(form, text)}
    return found


@lru_cache(VOCABULARIES)
def _offices(language: str, title: str) -> tuple[Beside, ...]:
    """Return what finds the office beside a name."""
    office = rf"(?P<title>{title})"
    if language in IDEOGRAPHIC:
        return after(rf" ?{office}"), before(office)
    honour = r"(?:M\.\s|Mme\s|Shri\s|Dame\s)?"
    return before(rf"\b{office}\w{{0,3}}{_TITLE_OF},?\s{honour}"), after(rf",\s(?:l[ea]\s)?{office}\b")
