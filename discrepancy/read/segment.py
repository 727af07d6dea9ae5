"""Text into statements: sentencex finds the sentences, the rules here join what it cuts too finely.

Every character of the text that is not white space lies in exactly one statement.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

import sentencex

from discrepancy.read.language import primary
from discrepancy.records import Span

_STOPS = ".!?。！？…"
_CLOSING = r"[”’\"'」』»“)）\]】]"
_ENDS_QUOTED = re.compile(rf"[{_STOPS}]\s*{_CLOSING}+\s*$")
_IDEOGRAPHIC_END = re.compile(r"[。！？]+(?![）)\]】])[”’」』»\"]*")
_DECIMAL_POINT = re.compile(r"(?<=\d)[.．](?=\d)")
_NO_ABBREVIATION = re.compile(r"\b(?:May|me|no|ill|miss)(?=\.\s+[A-Z“\"])")
"""English words that sentencex takes for abbreviations; other words in their place keep every offset."""
_WORD = re.compile(r"\w")
_LEADING_LABEL = re.compile(r"\s*(?:[•●○▪■◦‣·*–—-]|[(（](?:\d{1,3}|[A-Za-z]|[IVXivx]+)[)）])\s+")
_MARK = r"[^\w\s!-~“”’‘«„‚「『（【《〈¿¡£¥№≈±−§°…\u20a0-\u20cf]|-(?!\d)|[*#>]{1,6}(?=\s)|ㅇ(?=\s)"
_NUMBER = r"[(（]?(?:\d{1,2}|[A-Za-z]|[IVXivx]{1,4}|[가나다라마바사아자차카타파하]|[一二三四五六七八九十]{1,2})[)）]|\d{1,2}\.\s(?!\d)|(?:[a-z]|[ivx]{2,5})\.\s(?!\w\.)|[가나다라마바사아자차카타파하]\.\s|[一二三四五六七八九十]{1,2}、"
_ITEM = re.compile(rf"(?:\s*(?:{_MARK}|{_NUMBER}|[①-⓿❶-➓]))+\s*(?=[\w\"“'‘«„‚「『（(\[【《〈<])")
"""The marks and the number of a list's item: • ○ ▲ (1) 1) iv. ① 가. 一、"""
_SECTION = re.compile(r"^\s*(?:[0-9０-９]{1,2}\u3000\s*(?=\w)|\d{1,2}\.\s?[^\n.。]{1,40}\n\s*(?=[(（]\d)|[A-Z]{2,}ING\s[A-Z][A-Z ,&’'-]{3,70}:\s(?=[A-Z]))")
"""The number or the heading of a section before its first sentence: 4　岩屋大臣から; 3. Economy (1) The leaders; SECURING OUR BORDERS: The leaders."""
_LABEL_ONLY = re.compile(r"\W*(\d+|[A-Za-z]|[IVX]+|[一二三四五六七八九十]+)\W*")

# What follows a closed quotation when it goes on as an attribution: ko `"…" 고 말했다`, ja `「…。」と述べた`,
# zh `“…。”他说。`, ru `«…» — сказал он`. Latin and Cyrillic continuations start in lower case (see _continues).
_ATTRIBUTION = {
    "ko": re.compile(r"(이?라?고|이?라?며|이?라?면서|이?라?는|이?란|하고|하며|등|는|은|을|를|이라)(?=[\s,]|\w{0,4}\s)"),
    "ja": re.compile(r"(と|との|という|といった|などと|など|を|が|は|に|旨)"),
    "zh": re.compile(r"[^，。；：“]{1,16}(说|說|表示|指出|强调|強調|称|稱|道|认为|認為)。"),
}
_OPEN_BRACKET = re.compile(r"[(（][^()（）]*$")
_CLOSED_BRACKET = re.compile(rf"[^()（）{_STOPS}]*[)）]")
_DASH_LOWER = re.compile(r"[—–-]\s*[a-zà-ÿа-яё]")

# Abbreviations that sentencex takes for an end, by language; a lone capital is an initial in every language.
_INITIAL = re.compile(r"(?:^|[\s(«„“\"'‘-])(?:[A-ZА-ЯЁÀ-Þ]\.\s?)*(?:Дж|[A-ZА-ЯЁÀ-Þ])\.\s*$")
_ABBREVIATION = {
    "en": re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Adm|Sen|Rep|Gov|Amb|Prof|St|No|Art|vs|approx|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.\s*$"),
    "fr": re.compile(r"(?:^|\s)(?:M|MM|Mme|Mmes|Mlle|Dr|Pr|S\.E\.M|S\.E|art|no|av|apr)\.\s*$", re.IGNORECASE),
    "de": re.compile(r"(?:^|\s)(?:Dr|Prof|Hr|Fr|Nr|Abs|Art|bzw|ca|d\.h|z\.B|u\.a|\d{1,2})\.\s*$"),
    "ru": re.compile(r"(?:^|\s)(?:г|гг|им|ул|т\.е|т\.д|т\.п|тыс|млн|млрд|руб|долл|ст|см|др|пр|акад|проф)\.\s*$"),
    "es": re.compile(r"(?:^|\s)(?:Sr|Sra|Sres|D|Dª|Dr|Dra|Excmo|Excma|núm|art|EE|EE\.\s?UU)\.\s*$"),
}
_LONE_CAPITAL = re.compile(r"(?<![A-Za-z])[A-Z]\.\s*$")
"""How no sentence of other letters ends: ワシントンD.C.において, 워싱턴D.C.에서."""
_KOREAN_DATE = re.compile(r"(?:^|[\s.(~’'])\d{1,4}\.\s*$")
"""A Korean sentence does not end in a number: what ends so is a date (5.3.(월), 12. 24. 오후)."""
_GERMAN_ORDINAL_NEXT = re.compile(
    r"(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert|Jahrestag|[a-zäöü])"
)
_RUSSIAN_CAPITAL_NEXT = re.compile(r"[А-ЯЁ]")
_REACH = 400
"""How many characters before a cut are looked at: a sentence may be joined of ten thousand pieces."""
_LOWER_START = re.compile(r"[(«„“\"'‘\s]*[a-zß-öø-ÿа-яё]")
_WRAPPED = re.compile(r"[^\s.!?。！？…:：;；]\n(?=[a-zß-öø-ÿа-яё0-9(«„“\"‘])")


def segment(text: str, language: str) -> list[tuple[Span, int]]:
    """Return the span of every statement with the number of its paragraph (a line of the text), both in order."""
    tag = primary(language)
    found: list[tuple[Span, int]] = []
    for number, (start, end) in enumerate(_paragraphs(text)):
        sentences = [part for span in _sentences(text, start, end, tag) for part in _split(text, span)]
        for span in _join(sentences, text, tag):
            found.append((span, number))
    return found


def ends_as_sentence(text: str) -> bool:
    """Tell whether a text ends as a sentence does, whatever quotes and brackets follow: a heading or a dateline seldom does."""
    last = next((character for character in reversed(text) if character in _STOPS or character.isalnum()), "")
    return last != "" and last in _STOPS


def unlabelled(text: str) -> str:
    """Return a statement without the mark or number of the list it is in; a German ordinal is none (5. Januar)."""
    label = _ITEM.match(text)
    ordinal = label is not None and re.search(r"\d\.\s*$", label[0]) is not None and _GERMAN_ORDINAL_NEXT.match(text, label.end()) is not None
    return text if label is None or ordinal else text[label.end() :]


def on_a_line(text: str) -> str:
    """Return a statement on one line, from its first word on: without what `unlabelled` leaves out, and the number or heading of its section."""
    return unlabelled(" ".join(_SECTION.sub("", text).split()))


def _paragraphs(text: str) -> Iterator[Span]:
    """Yield the text's non-blank lines; a line that goes on in lower case on the next is one with it."""
    # Replacing a soft line end by a blank keeps every offset.
    lines = _WRAPPED.sub(lambda match: match[0][:-1] + " ", text)
    for match in re.finditer(r"[^\n]*\S[^\n]*", lines):
        yield match.span()


def _sentences(text: str, start: int, end: int, language: str) -> list[Span]:
    # A decimal point is no full stop, wide digits or not; the comma in its place keeps every offset.
    paragraph = _DECIMAL_POINT.sub(",", text[start:end].replace("\n", " "))
    if language == "en":
        paragraph = _NO_ABBREVIATION.sub(lambda word: "x" * len(word[0]), paragraph)
    spans: list[Span] = []
    # sentencex takes a whole list item for one sentence, so it is not shown the item's label.
    at = label.end() if (label := _LEADING_LABEL.match(paragraph)) else 0
    for piece in sentencex.segment(language, paragraph[at:]):
        # sentencex may drop blanks between sentences; what it returns stands in the text in order.
        begin = paragraph.index(piece, at)
        at = begin + len(piece)
        spans.append((start + begin, start + at))
    return [trimmed for span in _covering(spans, start, end) if (trimmed := _trim(text, span))]


def _split(text: str, span: Span) -> list[Span]:
    """Cut where sentencex does not: after an ideographic full stop, whatever follows (`。80多年前…`)."""
    start, end = span
    cuts = [start, *(start + m.end() for m in _IDEOGRAPHIC_END.finditer(text[start:end]) if start + m.end() < end), end]
    return [trimmed for part in pairwise(cuts) if (trimmed := _trim(text, part))]


def _covering(spans: list[Span], start: int, end: int) -> list[Span]:
    """Stretch the spans so that together they cover start to end: no library decides what gets lost."""
    starts = [start, *(begin for begin, _ in spans[1:])]
    return list(zip(starts, [*starts[1:], end], strict=True)) if spans else [(start, end)]


def _trim(text: str, span: Span) -> Span | None:
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None


def _join(spans: list[Span], text: str, language: str) -> list[Span]:
    joined: list[Span] = []
    for start, end in spans:
        if joined and _continues(text[max(joined[-1][0], joined[-1][1] - _REACH) : joined[-1][1]], text[start:end], language):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _continues(before: str, after: str, language: str) -> bool:
    """Tell whether `after` belongs to the sentence that `before` began."""
    if not _WORD.search(after) or not _WORD.search(before) or _LABEL_ONLY.fullmatch(before):
        return True
    if _LOWER_START.match(after) or _DASH_LOWER.match(after):
        return True
    # A remark in brackets may stop amid a sentence (17時40分（現地時間。日本時間16日）から).
    if _OPEN_BRACKET.search(before) and _CLOSED_BRACKET.match(after):
        return True
    if _ENDS_QUOTED.search(before) and language in _ATTRIBUTION and _ATTRIBUTION[language].match(after):
        return True
    if language in {"zh", "ja", "ko"}:
        return _LONE_CAPITAL.search(before) is not None or (language == "ko" and _KOREAN_DATE.search(before) is not None)
    if language == "de" and re.search(r"\b\d{1,2}\.\s*$", before):
        return bool(_GERMAN_ORDINAL_NEXT.match(after))
    abbreviation = _ABBREVIATION.get(language)
    if abbreviation and abbreviation.search(before):
        # `в 2025 г. Стороны …` ends a sentence as often as not: there a capital after it decides.
        return not (language == "ru" and _RUSSIAN_CAPITAL_NEXT.match(after))
    return bool(_INITIAL.search(before)) and not re.search(r"\b(?:U\.S|U\.K|U\.N|E\.U)\.\s*$", before)
