"""The forms of a name: which is short, which begins another, what stands for it later on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from discrepancy.annotate.beside import NEAR, VOCABULARIES, WORD, places, preceding
from discrepancy.annotate.lexicon import IDEOGRAPHIC

KOREAN_FAMILY, _KOREAN_WHOLE = 2.5, 6
"""More syllables than a family name has, and than a whole name has."""
_SHORT = 4
"""So many letters of a Russian name may be its stem."""
_PARTICLES = re.compile(r"(?<= )(?:(?:von|van|de|del|da|der|den|la|dos|bin|al|Al|El|Le|La|Du)\s)+[A-ZÀ-Þ][\w-]+$")
"""A family name with the small words that are part of it (van der Veen)."""
_INFLECTED = re.compile(r"[а-яё]{0,3}\b")
_SUFFIX = re.compile(r"(?:Jr|Sr)\.?|(?=[IVX]{2})X{0,2}(?:IX|IV|V?I{0,3})")
"""What stands behind a family name, or behind the name of who reigns (Jr., XIV)."""
CASE = re.compile(r"(?:а|у|ом|ем|е|ым|ого|ому|ой|ою|ю|я|ей|и|ы)$")


def short(form: str, language: str) -> bool:
    """Tell a family name of one or two characters, which counts only beside an office (시 주석, 高市総理)."""
    return language in IDEOGRAPHIC and (len(form) == 1 or (language == "ja" and re.fullmatch(r"[一-龥]{2}", form) is not None))


@lru_cache(1 << 12)
def surname(name: str, language: str) -> str:
    """Return the part of a name that stands for it later on."""
    if language == "zh":
        return name.split("·")[-1]
    parts = name.replace("\u00a0", " ").split()
    last = next((part for part in parts[:0:-1] if not _SUFFIX.fullmatch(part)), parts[0]) if parts else name
    last = capitals(name) or last.split(".")[-1] or last
    # In capitals it is the same name, whether the others stand beside it or not (Ousmane SONKO, M. SONKO).
    last = last.title() if len(last) > 2 and last.isalpha() and last.isupper() else last
    return CASE.sub("", last) if language == "ru" and len(last) > 4 else last


def capitals(name: str) -> str:
    """Return the family name that is printed in capitals, before the others or behind them (HORIKITA Ken), as a text prints it later on."""
    parts = name.split()
    # Two letters are a name with a vowel (HA Jung-min), initials without (JD).
    printed = [part for part in parts if part.isupper() and part.isalpha() and not (part is parts[-1] and _SUFFIX.fullmatch(part)) and (len(part) > 2 or (len(part) == 2 and re.search("[AEIOUY]", part)))]
    return printed[0].title() if len(printed) == 1 < len(parts) else ""


def begins(name: str, form: str, language: str) -> bool:
    """Tell whether one of two names begins with the other (鷹取理沙 and 鷹取; ハベル・ケスタニア and ハベル; Su Delang and Su)."""
    if language == "ko":
        # A family name of one syllable or two, and the whole name (구, 구밍샤; 박, 박진).
        one, two = sorted((name, form), key=len)
        if " " in two:
            # A Japanese one of more (기하라, 기하라 미노루); 조 장관 is not 조 바이든.
            return len(one) > 1 and two.startswith(f"{one} ")
        return len(one) < KOREAN_FAMILY and len(one) < len(two) < _KOREAN_WHOLE and two.startswith(one)
    if language not in {"zh", "ja"}:
        return (name.startswith(f"{form} ") or form.startswith(f"{name} "))
    return name.startswith(form) or form.startswith(name) or name.endswith(f"・{form}") or form.endswith(f"・{name}")


_ACTS = re.compile(r"(?:, for (?:his|her) part,|,? (?:also|then|in turn),?|, speaking[^,.]{1,40},)?\s(?:\w+ed|said|told|met|says|spoke|held|made|took|\w{2,}te|verwies|sprach|hob|bat|nahm|lud|wies|rief|warb|a \w+é|\w+ó)\b")
"""What follows a family name that acts without an office: Luo said; Ha, for his part, said; Ha dankte."""


_SAID = re.compile(r"[”»\"],?\s(?:[a-zà-ÿ]+\s){1,4}\Z")
"""What stands before a family name behind words of his: «…», sostuvo por su parte Cho."""
_PRONOUNS = frozenset({"He", "She", "You"})
"""Family names that a text would seem to use all over (Vice Premier He Lifeng)."""


def _family_first(name: str, text: str) -> bool:
    """Tell whether a text never prints the last part of a name alone: what it calls him by stands first."""
    *others, last = name.split()
    return all(preceding(text, at).endswith(f"{others[-1]} ") for at in places(last, text, WORD))


def shorter(name: str, text: str, title: str) -> Iterator[str]:
    """Give what a text goes on to call the bearer of a longer name: a style and the first name (Sheikh Rashan), a family name that stands first (Mr Yeo)."""
    first, second, *rest = [*name.split(), ""]
    if first in _PRONOUNS:
        return
    if rest and rest[0] and any(not text.startswith(f" {rest[0]}", at + len(f"{first} {second}")) for at in places(f"{first} {second}", text, WORD)):
        yield f"{first} {second}"
    if family := capitals(name):
        yield family
    particles = _PARTICLES.search(name)
    inners, last = (name[: particles.start()].split(), particles[0]) if particles else (name.split()[:-1], name.split()[-1])
    if len(inners) > 1 and inners[-1][:1].isupper():
        # Of two family names the first may stand alone (Eladio Vizcarrondo Peña, Vizcarrondo; Lucía Herrán de la Peña, Herrán).
        inner, given = inners[-1], (f"{first} ", f"{inners[-2]} ")
        if any(not text.startswith(f" {last}", at + len(inner)) and not preceding(text, at).endswith(given) for at in places(inner, text, WORD)):
            yield inner
    alone = _alone_behind(title)
    heads = [at for at in places(first, text, WORD) if second and not text.startswith(f" {second}", at + len(first))]
    if any(alone.search(preceding(text, at, NEAR)) for at in heads) or (any(_ACTS.match(text, at + len(first)) or _SAID.search(preceding(text, at)) for at in heads) and _family_first(name, text)):
        yield first
    if particles:
        yield particles[0]


@lru_cache(VOCABULARIES)
def _alone_behind(title: str) -> re.Pattern[str]:
    """Return what stands before a family name that is printed alone."""
    return re.compile(rf"\b(?:M(?:[rs]|rs)\.?|Dr\.?|{title}) \Z")


def nominative(surname: str, text: str) -> str:
    """Return the uninflected form of a Russian name among the forms a text prints."""
    stem = CASE.sub("", surname) if len(surname) > _SHORT else surname
    found = {stem + match[0] for at in places(stem, text, WORD) if (match := _INFLECTED.match(text, at + len(stem)))}
    return min(found | {surname}, key=lambda form: (len(form), form))
