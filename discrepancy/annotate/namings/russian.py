"""Whom a Russian readout names: behind an office, by initials, or again and again."""

from __future__ import annotations

import re
from functools import cache, lru_cache, partial

from discrepancy.annotate.beside import VOCABULARIES, WORD, Beside, before, places
from discrepancy.annotate.namings.forms import CASE, nominative
from discrepancy.annotate.namings.pairs import OFTEN, find_pairs

_WORD = r"(?:[А-ЯЁ][’'])?[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?"
_RUSSIAN_NAME = rf"{_WORD}(?: {_WORD})?(?: (?:(?:аль|эль|ибн|бин|фон|ван|де|да|дер)[ -])?{_WORD})"
_STEM = 4
"""So many letters at the least tell one country from another."""
_GENERAL = r"[Гг]енерал|(?:[Вв]ице-|[Кк]онтр-)?[Аа]дмирал|[Мм]аршал"
_OF_ARMS = r"[а-яё-]*\s(?:(?:армии|флота|юстиции)\s)?"
_HONOUR = rf"(?:(?:[Гг]оспо(?:дин|ж)|г-н|г-ж|{_GENERAL}|[Пп]одполковник|[Пп]олковник){_OF_ARMS})?"
"""An honour or a rank before a name."""
_RUN = rf"{_WORD}(?: {_WORD}){{1,5}}"
_RUSSIAN_INITIAL = r"(?<!\w)(?P<initial>(?:(?:Дж|[А-ЯЁ])\.[ \u00a0]?){1,2})(?P<surname>(?:[А-ЯЁ][’'])?[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?)"
_SPOKESMAN = r"\b(?:[Оо]фициальн\w+ представител\w+|[Пп]ресс-секретар\w+) (?:(?:МИДа?|[А-ЯЁа-яё]+) ){0,4}"
"""What stands before the name of him who speaks for a ministry: he has met nobody."""
_RUSSIAN_NO_NAME = re.compile(r"\b(?:Дум(?:а|ы|е|у|ой)|Рад(?:а|ы|е|у|ой)|Сейм|Сенат|Парламент|Собрани|Палат|Кенеш|М[ае]жилис|Меджлис|Маджлис|Хурал|Бундестаг|Кнессет|Конгресс|Комитет|Комисси|Ассамбле|Посольств|Университет|Мин(?:об|эк|ком|пром|эн|тр|фин|сель|здрав|юст|культ|строй|цифр|ин|науки|спорт))|Штат|Республик|Федераци|Королевств|Союз|Совет|Правительств|Министр|Банк|Светлост|Величеств|Высочеств|Превосходительств|Княжеств")
"""Words with a capital behind an office that are a body, or a field."""
_STATE = r"(?:[Рр]еспублик|Федераци|Королевств|Союз|Княжеств|Соедин|Объедин|Народн|Демократическ|Исламск|Социалистическ|Арабск|Штат|Эмират|Султанат|Содружеств|Государств|Правительств|Совет|Безопасност)"
"""How the words of a state's style begin."""
_TWO_WORDS = re.compile(r"(?:[А-ЯЁ][а-яё]+(?:[ое]го|[ое]му|[ыи]х|[ое]е|[сц]кой)|(?:Северн|Южн|Восточн|Западн|Верхн|Нижн|Нов|Стар|Велик|Мал|Больш|Дальн|Свободн|Вольн|Центральн)(?:ой|ей|ую|юю|ая|яя))\s")
"""How a state begins whose name is an adjective and a noun (Верхнего Орна), and no given name."""
_STYLE = rf"(?:{_STATE}[а-яё]*\s)*"
"""A state's style before or behind its name, or nothing."""
STYLED = r"(?:[А-ЯЁ][а-яё-]+(?:ой|ых|ого|его)\s){0,3}(?:Республики|Федерации|Королевства|Штатов|Эмиратов|Княжества|Султаната|Государства|Союза)\b"
"""A state by its style, behind an office: Китайской Народной Республики; its name may follow."""
_GENITIVE = r"(?!\S+(?:л[ао]?|ся|сь)\b(?<! дел)(?<! сил)|готов)[а-яё]{2,}(?:[ое]го|ых|их|ой|ей|ий|[оеё]в|ы|и|а|я|л)\b"
"""A word in the second case, no verb."""
FIELD = rf"(?: по (?:делам|вопросам|чрезвычайным ситуациям|торговле|экономике|инвестициям|правам|связям)\b)?(?: {_GENITIVE}(?: и (?:[А-ЯЁ]{{2,4}}|[а-яё]{{3,}}(?:ы|и|а|я|ов|ей|ий|ой|ого|[ыи]х)|рек|вод|лесов|недр|земель|почт)\b)?){{0,3}}"
"""What a minister is for (иностранных дел, торговли и промышленности, по делам молодёжи)."""


_OF_BODY = rf"(?:{_GENITIVE}(?: {_GENITIVE}){{0,3}})"
"""The second half of what somebody is the head of (Вооруженных сил, Федерального министерства экономики, Палаты регионов)."""
_REIGNS = r"(?:[Кк]няз[ья]|[Кк]орол[ья]|[Кк]оролев[аы]|[Ээ]мир|[Сс]ултан(?!ат)|[Шш]ейх|[Пп]ринц|[Пп]ринцесс[аы]|[Гг]ерцог|[Пп]апа)"
"""Who goes by one name."""
_SEATS = (("Правительств", ("Премьер-министр", "Председатель", "Премьер", "Глава")), ("МИД|Министерств", ("Министр",)))
"""Who leads a body of state, by the name of the body."""


_ACTS = r"(?:,[^,.]{2,40},)?(?:\s[а-яё]+){0,2}\s[а-яё]+(?:л|ла|лся|лась|ет|ит)\b"
"""What follows the name of somebody who does something."""
_SAYS = r"(?:сказал|заявил|отметил|подчеркнул|добавил|напомнил|пояснил)а?\s"
"""What stands before the name of somebody whose words are quoted."""


_DESCRIBED = r"(?:[–—и]|остаётся|занимает|является|входит|находится|располож[а-яё]+|граничит|стал[ао]?)"
"""After a country at the head of a clause: it neither speaks nor acts."""


CYRILLIC = re.compile(r"[А-Яа-яЁё]")
_BODY = re.compile(
    r"Администраци|Президент|Правительств|Пресс|Служб|Министерств|Министр|Премьер|Председател|Республик|Федераци|Королевств|Союз|Совет|Информационн|Телеграфн|Агентств|Посольств|Канцеляри|Княжеств|Управлени|Департамент|Официальн|Сайт"
)
"""Words of a publisher's name that are no country's."""


def publishing(government: str) -> list[str]:
    """Return the words of a publisher's name that may be its country's."""
    return [word for word in re.findall(r"[А-ЯЁ][а-яё-]{3,}", government) if not _BODY.match(word)]


def office(printed: str) -> str:
    """Return an office as one of its bearer's speaks of himself: its first word in the first case (Заместителем Министра)."""
    first = _DEPUTY.sub(lambda match: _DEPUTIES[match["stem"].casefold()], printed).capitalize()
    first = re.sub(r"^(Генеральн|Государственн|Уполномоченн)\w+", r"\1ый", first)
    first = re.sub(r"^(Командующ|Управляющ)\w+", r"\1ий", first)
    return f"{first}ь" if first.endswith(("тел", "кретар", "орол", "няз")) else first


_DEPUTIES = {"заместител": "Заместитель", "помощник": "Помощник", "посл": "Посол"}
_DEPUTY = re.compile(r"^(?:[Пп]ерв\w+ )?(?P<stem>[Зз]аместител|[Пп]омощник|[Пп]осл)\w*")


def seat(government: str, title: str) -> set[str]:
    """Return the offices of whoever leads a publisher: the President's press service, the Government, a ministry."""
    led = {office for body, offices in _SEATS if re.search(body, government) for office in offices}
    return led | {match[0].capitalize() for match in re.finditer(rf"\b(?:{title})", government)}


@lru_cache(VOCABULARIES)
def offices(title: str) -> Beside:
    """Return what finds the office before a name, with what it is of and the given name (Министр торговли Вейны Олаф Тинг)."""
    return before(rf"\b(?P<title>{title})[а-яё]{{0,3}}{FIELD}(?:\s(?:[А-ЯЁ][\w-]+(?: {_OF_BODY}\b)?|(?:[А-ЯЁ]\.)+|в\s[А-ЯЁ]\w+|[Гг]енерал\S*(?:\s(?:армии|флота|юстиции)\b)?)){{0,5}}\s")


def printed_country(forms: list[str], text: str, title: str) -> str | None:
    """Return the country between an office and a name, as it is printed (Президентом Ормонской Республики Элен Кастанье); a given name is none."""
    for form in forms:
        # Before a family name without an initial stands the given name.
        given = "" if "." in form else r"[А-ЯЁ][\w-]+\s"
        match = next(_countries(title, given).find(form, text), None)
        if match and not match["c"].startswith(tuple(part for each in forms for part in re.split(r"[. ]", each) if part)):
            return match["c"]
    return None


@lru_cache(VOCABULARIES)
def _countries(title: str, given: str) -> Beside:
    # Behind its style a country has no case (Республики Узбекистан); between it and a name may stand what else the state is called, and a rank.
    # A body is none (Председатель Мажилиса Канат Беков), nor whose envoy somebody is.
    country = rf"(?P<c>(?!{_STATE}|\S*(?:{_RUSSIAN_NO_NAME.pattern})|Президент|Премьер|Парламент|Верховн|Служб|\S+(?:центр|банк|суд|штаб|ком|фонд)(?:а|ом|у)?\b)(?:(?<=Республики )[А-ЯЁ][а-яё]+|[А-ЯЁ][а-яё-]+(?:-[А-ЯЁ][а-яё]+)?(?:а|я|и|ы|ь|ой|ого|его|их)))"
    return before(rf"\b(?:{title})[а-яё]{{0,3}}{FIELD}\s{_STYLE}{country}\s{_STYLE}{_HONOUR}(?:[А-ЯЁ][а-яё]+\s)?{given}")


def stem(country: str) -> str:
    """Return what a country's name and its adjective have in common (Торвании, торванская; Бреванской, Бревань)."""
    bare = re.sub(r"(?:й?ск(?:ой|ого|их|ая|ий|ую)|ь)$", "", country)
    bare = CASE.sub("", bare)
    return bare if len(bare) >= _STEM else country[: _STEM + 1]


def unstyled(country: str) -> str:
    """Return what a state is called without its style (Республики Узбекистан, Велорской Федерации)."""
    return " ".join(word for word in country.split() if not re.match(_STATE, word)) or country


def root(country: str) -> str:
    """Return what is the same in every form of a country's name, however short, and in its adjective (Китай, Китая, китайский; Индии, индийский)."""
    last = unstyled(country).casefold().split()[-1:]
    return re.sub(r"(?:й?ск[а-яё]{0,3}|[ое]в)$", "", "".join(last)).rstrip("аеёийоуыьюя")


def land(country: str) -> str:
    """Return what finds a country as the subject at the head of a clause: in the first case only."""
    bare = re.escape(stem(country).rstrip("ьи"))
    return rf"(?:{_STYLE})?{bare}(?:ья|ье|ия|ие|ь|а|о)?(?:-[А-ЯЁ][а-яё]+)?(?:\s[А-ЯЁ][а-яё]+)?,?\s(?!{_DESCRIBED}\s)"


def russian(text: str, title: str, opening: str) -> list[tuple[str, str]]:
    """Return the names beside an office, with it; a president's own press service prints none."""
    uninflected = cache(partial(nominative, text=text))
    spokesmen = {match["surname"] for match in re.finditer(rf"{_SPOKESMAN}{_RUSSIAN_INITIAL}", text)}
    initials = [(f"{match['initial']}{uninflected(match['surname'])}", "") for match in re.finditer(_RUSSIAN_INITIAL, text) if match["surname"] not in spokesmen]
    state = rf"(?!\S*(?:{_RUSSIAN_NO_NAME.pattern}))"
    reigns = [(match["name"], match["title"]) for match in re.finditer(rf"(?P<title>{_REIGNS})(?:а|у|ом|е|ю|я|ем|ей|ой)?(?:\s[А-ЯЁ][а-яё]+(?:а|я|и|ы))?\s(?P<name>{_WORD})\b", text)]
    full = find_pairs(rf"(?P<title>{title})\w*{FIELD} (?:[А-ЯЁ]\S+ (?:{_OF_BODY} )?){{0,4}}?{_HONOUR}(?P<name>{state}(?:[А-ЯЁ] )?{_RUSSIAN_NAME})\b(?! [А-ЯЁ])", text)
    # Of three capitalised words the first is the country's; a case ending is no part of a name.
    pairs = [(uninflected(name.split()[-1]), title) for name, title in full if not (_RUSSIAN_NO_NAME.search(name) or _TWO_WORDS.match(name) or re.match(_REIGNS, title))]
    # Whoever it was had his talks with somebody (разговор Павла Осмолова с …), in a text of his own press service.
    pairs += [(uninflected(match["name"].split()[-1]), "") for match in re.finditer(rf"\b(?:[Рр]азговора?|[Вв]стреч[аеи]|[Бб]есед[аеы]|[Пп]ереговор(?:ы|ов|ах))\s(?P<name>{_RUSSIAN_NAME})\sсо?\s", opening)]
    # A general's rank is no office, but tells a name (заявил генерал-лейтенант Игорь Станев).
    pairs += [(uninflected(name.split()[-1]), "") for name, _ in find_pairs(rf"(?P<title>)\b(?:{_GENERAL}){_OF_ARMS}(?P<name>{_RUSSIAN_NAME})\b(?! [А-ЯЁ])", text) if not _RUSSIAN_NO_NAME.search(name)]
    # A family name alone is in the case of its office (с Президентом Саратом), a country is not.
    agreed = re.finditer(rf"\b(?P<title>{title})(?P<case>у|[ое]м)\s(?P<name>(?!{_RUSSIAN_NO_NAME.pattern}){_WORD})\b(?! [А-ЯЁ])", text)
    pairs += [(uninflected(match["name"]), match["title"]) for match in agreed if match["name"].endswith("у") == (match["case"] == "у") and match["name"].endswith(("у", "ом", "ем", "ым"))]
    # A president needs no office in his own press service's words; his name comes again and again.
    # What stands before it is his office and his country, if they are printed.
    runs = (re.sub(rf"^(?:{title})\w*\s", "", run) for run in re.findall(rf"(?:(?<=[а-яё] )|(?<=[а-яё], )|^){_RUN}\b", opening, re.MULTILINE))
    bare = [run.split() for run in runs if " " in run and not (_RUSSIAN_NO_NAME.search(run) or _TWO_WORDS.match(run))]
    first = {CASE.sub("", word) for words in bare for word in words[:-1]}
    surnames = sorted({uninflected(words[-1]) for words in bare if CASE.sub("", words[-1]) not in first})
    told = {words[-1] for words in bare if len(re.findall(rf"{_SAYS}\b{words[-2]} {words[-1]}\b|\b{words[-2]} {words[-1]}(?={_ACTS})", text)) > 1}
    often = (name for name in surnames if name in told or len(list(places(CASE.sub("", name), text, WORD))) >= OFTEN)
    return [(name, office(title)) for name, title in (*pairs, *initials, *((uninflected(name), title) for name, title in reigns), *((name, "") for name in often))]
