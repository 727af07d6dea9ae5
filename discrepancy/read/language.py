"""Which language a readout is in, as a BCP 47 tag."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from lingua import Language, LanguageDetector, LanguageDetectorBuilder

from discrepancy.errors import InputError
from discrepancy.read.characters import traditional

SUPPORTED = {"zh", "ko", "ja", "en", "ru", "fr", "de", "es"}
"""Languages whose sentence rules and data are tested; others are compared with a warning."""

_CANDIDATES = (
    *(Language.CHINESE, Language.KOREAN, Language.JAPANESE, Language.ENGLISH, Language.RUSSIAN, Language.FRENCH),
    *(Language.GERMAN, Language.SPANISH, Language.ITALIAN, Language.PORTUGUESE, Language.UKRAINIAN, Language.ARABIC),
    *(Language.HINDI, Language.VIETNAMESE, Language.TURKISH, Language.POLISH, Language.DUTCH, Language.PERSIAN),
    *(Language.INDONESIAN, Language.HEBREW, Language.GREEK, Language.THAI),
)
_LONG, _WIDE = 30, "\u3000"
"""So long is a text whose language can be told; a Chinese, Japanese or Korean character counts as two."""
_SAMPLE, _FEW = 60, 3
"""So many statements tell in which languages a readout is; so few in another may be quotations."""
_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


@cache
def _detector() -> LanguageDetector:
    return LanguageDetectorBuilder.from_languages(*_CANDIDATES).build()


def detect(text: str) -> str | None:
    """Return the language of a text (`zh-Hant` for traditional characters), or null where it cannot be told."""
    found = _detector().detect_language_of(text[:20_000])
    if found is None:
        return None
    tag = found.iso_code_639_1.name.lower()
    return "zh-Hant" if tag == "zh" and traditional(text) else tag


def languages(texts: Sequence[str]) -> tuple[str, ...]:
    """Return the languages that at least a quarter of a readout's statements are in, most first: two where it stands beside its translation."""
    told = [text for text in texts if sum(2 if character > _WIDE else 1 for character in text) >= _LONG]
    sample = told[:: max(1, len(told) // _SAMPLE)][:_SAMPLE]
    found = Counter(each.iso_code_639_1.name.lower() for text in sample if (each := _detector().detect_language_of(text)))
    return tuple(tag for tag, times in sorted(found.items(), key=lambda each: (-each[1], each[0])) if times >= max(_FEW, len(sample) / 4))


def checked(tag: str, option: str) -> str:
    """Return a tag the user gave with its subtags in the usual case; raises InputError if it is no BCP 47 tag."""
    if not _TAG.fullmatch(tag):
        raise InputError(f"{option}: {tag!r} is no language tag; give one like zh, zh-Hant, ko, ja, en, ru, fr, de, es")
    first, *rest = tag.split("-")
    if first.lower() not in {language.iso_code_639_1.name.lower() for language in Language.all()}:
        raise InputError(f"{option}: unknown language {tag!r}; give a tag like zh, zh-Hant, ko, ja, en, ru, fr, de, es")
    cased = (part.title() if len(part) == 4 else part.upper() if len(part) == 2 else part for part in rest)
    return "-".join((first.lower(), *cased))


def primary(tag: str) -> str:
    """Return the language subtag alone: `zh-Hant` gives `zh`."""
    return tag.split("-")[0].lower()
