"""The words a reader sees, the same in every format: languages, topics, statuses, kinds and likelihoods."""

from __future__ import annotations

import re

from discrepancy.annotate.topics import load_topics
from discrepancy.findings.account import called
from discrepancy.findings.account import possessive as straight
from discrepancy.records import BOTH, NARRATOR, FindingKind, Status

_LANGUAGES = {
    "ar": "Arabic", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English", "es": "Spanish",
    "fa": "Persian", "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi", "hu": "Hungarian", "id": "Indonesian",
    "it": "Italian", "ja": "Japanese", "kk": "Kazakh", "ko": "Korean", "mn": "Mongolian", "nl": "Dutch", "pl": "Polish",
    "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sr": "Serbian", "sv": "Swedish", "th": "Thai", "tr": "Turkish",
    "uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip
_SCRIPTS = {"Hans": "simplified", "Hant": "traditional", "Latn": "Latin script", "Cyrl": "Cyrillic"}
_REGION_SCRIPTS = {"TW": "Hant", "HK": "Hant", "MO": "Hant", "CN": "Hans", "SG": "Hans"}
_RIGHT_TO_LEFT = {"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"}

_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")

STATUS_LABELS: dict[Status, str] = {"only": "Only here", "partial": "In part", "shared": "Shared", "context": "Context"}
"""In the order of a legend: the more ink, the less the other side says of it."""
KIND_LABELS: dict[FindingKind, str] = {
    "differs": "Differs",
    "topic-absent": "Topic not mentioned",
    "attribution": "Attributed",
    "only": "Only",
    "partial": "In part",
}
"""Finding kinds in the order in which a report lists them."""

_LIKELIHOODS = (
    (0.95, "almost certain"),
    (0.80, "very likely"),
    (0.55, "likely"),
    (0.45, "roughly even chance"),
    (0.20, "unlikely"),
    (0.05, "very unlikely"),
    (0.00, "almost no chance"),
)
"""Lower bounds and the words of ICD 203, the standard of analytic writing that its readers know."""


def possessive(government: str) -> str:
    """Return `China’s`, `the United States’`, with the apostrophe of print."""
    name, _, ending = straight(government).rpartition("'")
    return f"{name}’{ending}"


def language_name(tag: str) -> str:
    """Return the English name of a BCP 47 tag; the tag itself where it is not known."""
    first, *rest = tag.split("-")
    name = _LANGUAGES.get(first.lower(), first)
    scripts = (_SCRIPTS.get(_REGION_SCRIPTS.get(part, part)) for part in rest)
    return next((f"{name} ({script})" for script in scripts if script), name)


def direction(tag: str) -> str:
    """Return the writing direction of a language, `rtl` or `ltr`."""
    first, *rest = tag.split("-")
    return "rtl" if first.lower() in _RIGHT_TO_LEFT and "Latn" not in rest else "ltr"


def topic_label(topic: str) -> str:
    """Return a readable label for a topic id: its name in the bundled table, else its own words."""
    known = load_topics().get(topic)
    words = known.name.removeprefix("the ") if known else topic.replace("-", " ").replace("_", " ").strip()
    return (words[:1].upper() + words[1:]) or topic


def speaker_label(speaker: str, government: str) -> str:
    """Return who speaks, `both` and `narrator` in words."""
    return {BOTH: "both sides", NARRATOR: f"{called(government)} itself"}.get(speaker, speaker)


def day(date: str | None) -> str | None:
    """Return `2026-01-05` as `5 January 2026`, whatever the locale; anything else as it is."""
    match = re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})", date or "")
    if not match or not 1 <= int(match[2]) <= 12:
        return date
    return f"{int(match[3])} {_MONTHS[int(match[2]) - 1]} {match[1]}"


def likelihood(probability: float) -> str:
    """Return a probability in words."""
    return next(words for bound, words in _LIKELIHOODS if probability >= bound or bound == 0)


def percent(share: float) -> str:
    """Return a share as a whole percentage that is never rounded to nothing or to all."""
    if 0 < share < 0.01:
        return "<1%"
    if 0.99 < share < 1:
        return ">99%"
    return f"{round(share * 100)}%"


def plural(count: int, noun: str) -> str:
    """Return `1 statement`, `2 statements`."""
    return f"{count} {noun}{'' if count == 1 else 's'}"
