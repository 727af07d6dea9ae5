"""What a page calls somebody who is neither of those who met, in a sentence of which it is known that it is his.

Rules that look for such people in any sentence must ask for much, lest they find one everywhere (`others.py`). Where what
a sentence means has told already that it is somebody else's, his name as it is printed there is enough.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from discrepancy.annotate.beside import preceding
from discrepancy.annotate.lexicon import Lexicon
from discrepancy.annotate.parties import Cast

_WORD = r"(?:[A-ZÀ-ÞŁŚŠŽŻ][\w’-]*[\wß]|[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?)"
_PARTICLES = r"(?:(?:van|von|der|den|de|da|del|della|dos|di|du|la|el|al|bin|ibn|bint|ten|ter|zu)\s){0,2}"
_LABEL = re.compile(rf"\W{{0,3}}(?P<who>{_WORD}(?:,?\s{_WORD}){{0,4}}|[가-힣一-龥々ァ-ヴー]{{2,10}}(?:\s[가-힣]{{2,6}}){{0,2}})\s?[:：]\s?(?=\S)")
"""Whose turn it is, or whose words follow (Sprecherin AA: …; Siddhi Rao, Daily Courier: …)."""
_STYLE = r"(?:(?:Mr|Ms|Mrs|Dr|Prof|M|Mme|Herrn?|Frau|Sra?)\b\.?\s)"
_NAMED = re.compile(
    rf"(?<![\w.’-])(?!(?:An?|The|Eine?[mnr]?|D(?:er|ie|as|en|em)|Kein\w*|L[ae]s?|Une?|El|Los|Las|Und|And|But|In|On|At|He|She|We|For|With|Nach|Laut|Für|Selon|Pour|Según|Para|Desde|My|Our|His|Her|(?:M|S)ein\w*|Unser\w*|Ihr\w*)\s)(?:{_WORD}\s)?(?:{_STYLE}{{1,3}}|(?:[A-ZА-ЯЁ]\.\s?){{1,2}})?{_WORD}(?:\s(?:(?:Ó|Ní)\s)?{_PARTICLES}{_WORD}){{1,4}}(?<!\bDr)(?<!\bProf)(?<!\bUniv)"
    rf"|(?:[А-ЯЁ]\.\s?){{1,2}}[А-ЯЁ][а-яё]+|\b{_STYLE}{{1,2}}{_WORD}"
)
"""A whole name, with its style or without, or one behind a style, in letters that have capitals."""
_WHOSE = re.compile(r"\b(?:of|for|in|at|from|de|del|des|du|der|für|aus|à|en|l’|d’|в|из)\s?$")
"""What stands before a name that only tells whose somebody is, or where."""
_NEAR = 6
"""Letters before a name among which that stands."""
_NO_NAME = re.compile(
    r"\b(?i:committee|council|league|forum|commission|board|bureau|office|ministry|department|agency|association|federation|chamber|institute|university|party|bank|union|company|group|house|republic|kingdom|state|minist[eè]re|ministerio|ministerium"
    r"|bundes\w*|comité|comisión|consejo|conseil|colegio|asociación|instituto|cámara|chambre|republik|república|république|federación|organización|organisation|liga|bancada|fundación|grupo|verband|ag|gmbh|kammer|ausschuss|министерств\w*|комитет\w*|совет\w*)\b"
)
"""Words of a body's name."""
_BODY = re.compile(
    r"(?:The|La|Le|L’|El|D(?:ie|er|as)(?=\s[A-ZÄÖÜ]\w+\s(?:[A-ZÄÖÜ]|de[rs]\s)))\s?(?:[\w’-]+\s){0,2}?[A-ZÀ-Þ][\w’-]+(?:\s(?:of|de|des|du|del|der|für)\s(?:[a-z]{2,3}\s)?[\w’-]+|\s[A-ZÀ-Þ][\w’-]+|\s[a-zà-ÿ]+(?=\s[A-ZÀ-Þ])){0,4}(?=[\s,])"
)
"""A body, or somebody by his office, at the head of a sentence (The Island Cattle Council; La Fédération des éleveurs)."""
_JAPANESE = re.compile(
    r"(?:^|(?<=[、。）)しるたの\s]))(?P<who>(?![両同各私])[一-龥々ァ-ヴーA-Z・＝]{1,18}(?:さん|[氏様長官員者家民人表会界社党団監士師授卿府省庁局筋側相領臣]))(?=は(?!じめ)|が|も、|から[はも、]|によ(?:ると|れば))"
)
"""A subject that is a person or a body by its last letter: 同席した三田村国土大臣は."""
_KOREAN = re.compile(
    r"(?:^|(?<=[\s,]))(?P<who>(?!양국|양측|한편|함께한)(?:[가-힣]{2,5} ){0,2}?[가-힣]{1,11}(?:들|님|씨|[장관원자사수인회당계측부청처령표무])(?:\([^()]{1,30}\))?)(?=(?:[은는]|께서는|에서는|[이가])\s)"
)
"""Likewise by its last syllable: 전국축산인회는."""
_CHINESE = re.compile(
    r"(?:[^，。：]{2,14}[，、])?(?:(?:随行|出席|陪同|参加)[^，。]{0,10}的)?(?P<who>(?![双两我这首可但他她])[一-鿿·]{2,20}?)"
    r"(?=(?:(?:会[前后上]|随后|当天|当日|在[^，。]{1,14}[中上后时]|对|向|也|还|则|接受)[^，。]{0,8}?)?(?:表示|指出|强调|认为|称|介绍|坦言|重申|回应|透露|告诉|说|建议|呼吁|提议|期待|希望|欢迎|赞扬))"
)
"""Whoever stands before a word of speech: 随行的数字部长郑秀妍会后告诉记者."""


def stranger(text: str, language: str, words: Lexicon, cast: Cast) -> str | None:
    """Return what a text, quotations apart, calls the stranger whose it is: as its label, a name or its subject has him; null where none of those is printed."""
    forms = {form for person in (cast.home, cast.guest) if person for form in person.forms}
    called = (who for who in _called(text, language, words) if not any(form in who or who in form for form in forms))
    return next(called, None)


def _called(text: str, language: str, words: Lexicon) -> Iterator[str]:
    if label := _LABEL.match(text):
        yield label["who"]
    if words.first.search(text):
        # Who speaks of himself need not name himself; whom he names is somebody else.
        return
    if language == "zh":
        yield from (match["who"] for match in [_CHINESE.match(text)] if match)
    elif pattern := {"ja": _JAPANESE, "ko": _KOREAN}.get(language):
        yield from (match["who"] for match in pattern.finditer(text))
    else:
        yield from _western(text, words)


def _western(text: str, words: Lexicon) -> Iterator[str]:
    """Give the names of a sentence, the last before its first word of speech first; then the body at its head."""
    names = [match for match in _NAMED.finditer(text) if not (_NO_NAME.search(match[0]) or _WHOSE.search(preceding(text, match.start(), _NEAR)))]
    said = words.speaks.search(text)
    before = [match for match in names if said and match.end() <= said.start()]
    yield from (match[0] for match in (*before[-1:], *names))
    if body := _BODY.match(text):
        yield body[0]
