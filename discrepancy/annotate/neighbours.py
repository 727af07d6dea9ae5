"""What a figure has from the one beside it: the unit of a range, of a change, of an exchange; minutes belong to their hours."""

from __future__ import annotations

import re
from itertools import pairwise

from discrepancy.annotate.dates import Found
from discrepancy.annotate.numerals.numeral import before
from discrepancy.annotate.ranges import BETWEEN, RANGE, spans
from discrepancy.annotate.units import CODES, Units, lasting
from discrepancy.annotate.wording import FUNCTION
from discrepancy.records import Figure


def shared_units(found: list[Found], text: str, known: Units) -> list[Found]:
    """Give the first number of a range the unit that is printed after the second (10 to 15 percent)."""
    result = list(found)
    for at, ((start, end, one), (after, until, two)) in enumerate(pairwise(found)):
        plain = _uncounted(one, text, end)
        range_ = spans(text, start, end, after)
        if plain and range_ and (alike := _alike(one, found[at + 1], text, known)):
            result[at] = (start, end, alike)
        elif range_ and one.unit and two.unit is None and not isinstance(two.value, str) and _SIGNED.match(text, start):
            # $75-80 billion: the sign is printed once.
            result[at + 1] = (after, until, Figure("", two.value, one.unit))
        elif plain and one.value == two.value and _FOR.fullmatch(text[end:after]):
            unit = two.unit or ("person" if _CAPTIVES.search(before(text, start)) else None)
            result[at : at + 2] = ((start, end, Figure("", one.value, unit)), (after, until, Figure("", two.value, unit)))
    return result


def in_a_row(found: list[Found], text: str, known: Units) -> list[Found]:
    """Give the numbers of a row the unit that is printed after the last (6, 9 and 11 aircraft)."""
    result = list(found)
    within = False
    for at in reversed(range(1, len(result))):
        (start, end, figure), after = result[at - 1], result[at][0]
        joint = text[end:after]
        # ¥250 billion and €40 million: a sign before a number is its own.
        signed = not (text[start].isalnum() and text[after].isalnum())
        joined = not signed and (_LAST[known.inflected].fullmatch(joint) or (within and _COMMA.fullmatch(joint)))
        alike = _alike(figure, result[at], text, known) if joined and _uncounted(figure, text, end) else None
        if alike:
            result[at - 1] = (start, end, alike)
        within = alike is not None
    return result


_LAST = (re.compile(r"、|,\s?|\s?(?:및|及び?|和|与)\s?"), re.compile(r",?\s(?:and|or|et|ou|puis|und|oder|bzw\.|beziehungsweise|sowie|y|o|e|и|или|instead of|rather than|(?:an)?statt(?: (?:wie )?(?:bisher|zuvor|derzeit))?|au lieu d(?:e|es)|en (?:lugar|vez) de(?: l[oa]s)?|вместо)\s"))
"""What joins the last two numbers of a row: without words that are inflected, and with them."""
_COMMA = re.compile(r",\s")


def _bare(figure: Figure) -> bool:
    """Tell a number without a unit from a date, a length of time and what has one."""
    return figure.unit is None and not isinstance(figure.value, str)


def _uncounted(figure: Figure, text: str, end: int) -> bool:
    """Tell a bare number that ends in no counter of its own."""
    return _bare(figure) and not _COUNTER.search(text, end - 1, end)


def _alike(figure: Figure, last: Found, text: str, known: Units) -> Figure | None:
    """Return a bare number with the unit of the last of those it stands with, if that has one."""
    after, until, named = last
    if isinstance(figure.value, int | float) and _is_duration(named) and (span := re.fullmatch(r"P(T?)[\d.]+([A-Z])", str(named.value))):
        # Two to three decades: the word has a number of its own.
        word = text.rfind(" ", after, until)
        designator = (known.duration(text, word)[0] if word > 0 else None) or span[1] + span[2]
        return Figure("", lasting(figure.value, designator), None)
    return Figure("", figure.value, named.unit) if named.unit else None


_COUNTER = re.compile(r"[^\W\dA-Za-zÀ-ɏЀ-ӿ〇零一二三四五六七八九十百千万萬亿億兆两兩만억조천백십일이삼사오육칠팔구]")
"""The end of a number that has a counter of its own, if one without a unit (5都市、3か国)."""
_CAPTIVES = re.compile(r"пленны|заключ[её]нн|prisoner|captive|detainee|prisonnier|[Gg]efangene|prisionero|포로|战俘|被俘|捕虜", re.IGNORECASE)
_SIGNED = re.compile(rf"(?:[^\w\s]|[A-Z]{{1,3}}\$|(?:Rs|RM|Rp|K[Ss]h|S/|{CODES})\.?)\s?\d")
"""What begins with the sign of a currency: $75, A$20, CHF 10."""
_FOR = re.compile(r"\s(?:на|for|contre|por|gegen)\s|換|换|対|대 ?")
"""What joins the numbers of an exchange (175 на 175 человек)."""


def changed(found: list[Found], text: str, known: Units) -> list[Found]:
    """Give the two bare numbers of a change the unit of the noun that stands before it (flights rise from 50 to 84)."""
    result = list(found)
    for at, ((start, end, one), (after, until, two)) in enumerate(pairwise(found)):
        bare = not any(figure.unit or isinstance(figure.value, str) for figure in (one, two))
        if bare and (cue := _FROM.search(before(text, start))) and RANGE.fullmatch(text[end:after]) and _ENDS.match(text, until):
            clause = start - len(cue[0])
            opens = max(clause - _REACH, 0, *(text.rfind(mark, max(0, clause - _REACH), clause) for mark in ",;."))
            subject = " " + _BETWEEN.split(text[opens:clause], maxsplit=1)[0]
            unit = next((unit for word in _WORD_STARTS.finditer(subject) if (unit := known.nouns.count(subject, word.start() - 1)[0])), None)
            result[at], result[at + 1] = (start, end, Figure("", one.value, unit)), (after, until, Figure("", two.value, unit))
    return result


_REACH, _CLAUSE = 64, 200
"""Characters before a change that may name what changes, and those before what a number came to."""
_BETWEEN = re.compile(rf"\s(?:{BETWEEN})\s")
"""What comes after the noun of a change is no part of it (flights between the two countries)."""
_WORD_STARTS = re.compile(r"(?<!\w)(?=\w)")
_FROM = re.compile(r"(?<!\w)(?:from|de|von|с|со|del)\s(?:(?:about|environ|rund|etwa|unos)\s)?$")
_ENDS = re.compile(rf"\s?(?:[,.;:)]|$|\s?(?:{FUNCTION}|a|as|over|within|next|last|this|today|starting|heute|hoy|ce|cette|per|par|pro|je|pour|ab|à|desde|partir)\b)")


def numbered(found: list[Found], text: str, known: Units) -> list[Found]:
    """Give a bare number that "the number of" something has come to the unit of that."""
    result = list(found)
    for at, (start, end, figure) in enumerate(found):
        if not _bare(figure):
            continue
        if of := _NUMBER_OF.match(text, end + 1):
            result[at] = (start, end, Figure("", figure.value, known.nouns.count(" " + text[of.end() : of.end() + _REACH], 0)[0] or None))
        elif _ENDS.match(text, end) and (cue := _COME_TO.search(before(text, start))):
            near = max(0, start - _CLAUSE)
            opens = max(near, *(text.rfind(mark, near, start) for mark in ".!?;"))
            subject = next((" " + text[match.end() : match.end() + _REACH] for match in _NUMBER_OF.finditer(text, opens, start - len(cue[0]))), "")
            unit = next((unit for word in list(_WORD_STARTS.finditer(subject))[:3] if (unit := known.nouns.count(subject, word.start() - 1)[0])), None)
            result[at] = (start, end, Figure("", figure.value, unit))
    return result


_NUMBER_OF = re.compile(r"(?:\b(?:the|le|el|die)\s)?\b(?:[Nn]umbers? of|[Nn]ombre (?:de |d[’'])|[Zz]ahl (?:der|von)|[Aa]nzahl (?:der|von)|[Nn]úmero de|[Чч]исло|[Чч]исленность|[Кк]оличество)\s?")
_COME_TO = re.compile(
    r"(?:\b(?:to|at|exceed\w*|reach\w*|surpass\w*|dépass\w+|attein\w+|atteign\w+|à|est de|auf|bei|über|erreicht\w*|überschr\w+|beträgt|betrug|umfasst|total\w*|hit|avoisine|a|alcanz\w+|super\w+|до|составля\w+|состави\w+|превы\w+|достиг\w*)\s(?:[\w’']+\s){0,2})$"
)


def sums(found: list[Found], text: str, known: Units) -> list[Found]:
    """Give a bare number in a scale that only money has the currency of the sum before it in the sentence (of 40 million dollars, 15 million for schools)."""
    result = list(found)
    for at, (start, end, figure) in enumerate(found if known.inflected else ()):
        if not (_bare(figure) and known.ends_scaled(text[start:end])):
            continue
        # The $40 million scheme will reach 25 million in the region: only a part of a sum may have a place after it.
        left_out = _LEFT_OUT.match(text, end) or (_AMID.match(text, end) and _PART_OF.search(before(text, start)))
        if left_out:
            first = at - 1 if at and spans(text, *result[at - 1][:2], start) else at
            earlier = (each.unit for _, until, each in reversed(result[max(0, at - _BEFORE) : first]) if not (_beside(each) or _SENTENCE.search(text, until, start)))
            unit = next(earlier, None)
            result[at] = (start, end, Figure("", figure.value, unit if unit in _CURRENCIES else None))
    return result


def _beside(figure: Figure) -> bool:
    """Tell whether a figure says nothing of what the next one counts: a date, a share, a few of what has no unit."""
    if figure.value is None or isinstance(figure.value, str):
        return True
    return figure.unit in {"%", "percentage point"} or (figure.unit is None and figure.value < _SMALL)


_SMALL = 1000
_CURRENCIES = frozenset(CODES.split("|"))
_LEFT_OUT = re.compile(
    r"\s?[,.;:)–—]|$|\s(?:for|to|as|is|are|was|were|will|would|went|each|annually|more|less|this|last|pour|contre|est|sont|sera|seront|cette|par|für|auf|aus|fließen|gehen|entfallen|werden|wird|sind|ist|im"
    r"|para|se|serán|será|irán|corresponden|este|на|для|пойд\w+|будут|будет|направ\w+|приход\w+|годом|and|et|und|y|и|(?:in|en|im|в)\s\d{4})\b"
)
"""What follows a number that counts nothing by itself."""
_AMID = re.compile(r"\s(?:in|en|im|в|als|como|comme)\b")
_PART_OF = re.compile(r"\b(?:of which|of this|including|dont|davon|darunter|(?:de (?:l[oa]s|est[oa]s) )?cual(?:es)?|incluid[oa]s|из (?:них|которых)|в том числе|and|et|und|y|и)\s$")


def others(found: list[Found], text: str, known: Units) -> list[Found]:
    """Give a bare number of others the unit of those counted before them in the sentence (three agreements and two others).

    What a number is held against has that of the number itself (21 flights, up from fourteen).
    """
    result = list(found)
    for at, (start, end, figure) in enumerate(found):
        further, compared = (any(behind.match(text, end) and ahead.search(before(text, start)) for ahead, behind in pairs) for pairs in (known.others, known.compared))
        if (further or compared) and _bare(figure):
            earlier = [each.unit for _, until, each in reversed(result[max(0, at - _BEFORE) : at]) if not (isinstance(each.value, str) or _SENTENCE.search(text, until, start))]
            counted = (unit for unit in (earlier if further else earlier[:1]) if unit in _COUNTED)
            result[at] = (start, end, Figure("", figure.value, next(counted, None)))
    return result


_COUNTED = frozenset({"person", "document", "country", "company", "ship", "aircraft", "flight", "round", "attack", "job", "head", "case"})
"""What others may be more of: no sum, share or length."""
_BEFORE = 8
"""So many figures before others may be of those they are more of."""
_SENTENCE = re.compile(r"[.!?]\s")
"""What ends a sentence."""


def merged(found: list[Found], text: str) -> list[Found]:
    """Join hours and minutes, and the like, into one duration."""
    joined: list[Found] = []
    for start, end, figure in found:
        last = joined[-1] if joined else None
        if last and _is_duration(last[2]) and _is_duration(figure) and re.fullmatch(r"\s?(?:and|et|und|y|и|零|又)?\s?", text[last[1] : start]):
            value = _joined(str(last[2].value), str(figure.value))
            if value:
                joined[-1] = (last[0], end, Figure("", value, None))
                continue
        if last and _is_minutes(last, (start, end, figure), text):
            joined[-1] = (last[0], end, Figure("", f"{last[2].value}{figure.value}M", None))
            continue
        joined.append((start, end, figure))
    return joined


def _is_minutes(hours: Found, rest: Found, text: str) -> bool:
    """Tell whether a bare number after an hour or more is its minutes (une heure vingt, an hour and ten)."""
    _, at, whole = hours
    start, end, figure = rest
    if figure.unit is not None or figure.value not in range(2, 60) or not re.fullmatch(r"PT\d+H", str(whole.value)):
        return False
    # 1小时20分, or a bare number that ends what is said (an hour and ten).
    between = text[at:start]
    ends = re.fullmatch(r"\s(?:(?:and|et|und|y|и)\s)?", between) is not None and _STOP.match(text, end) is not None
    return ends or (between == "" and text.startswith("分", end))


_STOP = re.compile(r"[,.;:)]|$")


def _is_duration(figure: Figure) -> bool:
    return isinstance(figure.value, str) and figure.value.startswith("P")


def _joined(longer: str, shorter: str) -> str | None:
    order = "YMWDTHTMTS"
    units_ = [re.sub(r"[P\d.]", "", each) for each in (longer, shorter)]
    if order.find(units_[0]) >= order.find(units_[1]):
        return None
    return longer + (shorter[2:] if "T" in longer else shorter[1:])
