"""How each language says that somebody speaks: the patterns of speech.toml, compiled."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from functools import cache

from discrepancy import tables

IDEOGRAPHIC = frozenset({"zh", "ja", "ko"})
"""Languages that print no blank between a name and what follows it, or a particle after it."""
ARTICLE = r"(?:[Tt]he|[Ll][ea]|[Dd](?:er|ie)|[Ee]l)"
"""The article before an office, in the languages that have one."""
ENDING = 24
"""In so many characters at the end of a Korean or Japanese sentence stands its verb, with what belongs to it."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language's patterns; speech.toml says what each is."""

    title: re.Pattern[str]
    both: re.Pattern[str]
    agreed: re.Pattern[str]
    own: re.Pattern[str]
    he: re.Pattern[str]
    they: re.Pattern[str]
    speaks: re.Pattern[str]
    utters: re.Pattern[str]
    event: re.Pattern[str]
    opening: re.Pattern[str]
    oblique: re.Pattern[str]
    future: re.Pattern[str]
    reported: re.Pattern[str]
    first: re.Pattern[str]
    joint: re.Pattern[str]
    you: re.Pattern[str]
    answered: re.Pattern[str]
    counterpart: re.Pattern[str]
    guest: re.Pattern[str]
    spokesman: re.Pattern[str]
    source: re.Pattern[str]
    behind: re.Pattern[str]
    talks: re.Pattern[str]


@cache
def lexicon(language: str) -> Lexicon | None:
    """Return the patterns of a language, or null where there are none."""
    rows = _content().get(language)
    if rows:
        # The longest office first, or "Präsident" would be found in "Präsidentin".
        rows = {**rows, "title": "|".join(sorted(_OFFICES.split(rows["title"]), key=len, reverse=True))}
    if rows and language == "ru":
        # An office in a soft sign loses it in the other cases (Председателем).
        rows["title"] = _SOFT.sub("(?:ь|(?=[яюеё]))", rows["title"])
    if rows and language == "de":
        # Switzerland prints no ß (begrüsste, Aussenministerin).
        rows = {key: _SHARP.sub("(?:ß|ss)", row) for key, row in rows.items()}
    if rows and language == "ko":
        rows = {key: _inflected(row) for key, row in rows.items()}
    return Lexicon(**{field.name: re.compile(rows.get(field.name, "(?!)")) for field in fields(Lexicon)}) if rows else None


_SHARP = re.compile(r"ß(?![^\[\]]*\])")
_SOFT = re.compile(r"(?<!\()ь(?=\||$)(?![^(]*\))")


def _inflected(pattern: str) -> str:
    """Return a Korean pattern that finds a verb in every form of the past of which it has the shortest (했: 하였, 하셨, 하시였), or in the noun that a note ends in (함)."""
    for short, long in _PAST.items():
        pattern = pattern.replace(short, long)
    return pattern


_PAST = {"했": r"(?:했|하였|하셨|하시였|함(?=\.?$))", "됐": r"(?:됐|되었|되였|됨(?=\.?$))", "나눴": "(?:나눴|나누었|나누셨|나누시였)"}


@cache
def _content() -> dict[str, dict[str, str]]:
    return tables.bundled("annotate/speech.toml")


def caseless(pattern: str) -> re.Pattern[str]:
    """Compile a pattern that takes capitals for small letters.

    Ranges of letters that have no case are set apart: `re` would look up every letter of theirs, ten milliseconds a pattern.
    """
    return re.compile(_UNCASED.sub(r"(?-i:\g<0>)", pattern), re.IGNORECASE)


_UNCASED = re.compile(r"(?<!\\)\[\^?[一-鿿가-힣ぁ-ヶー·・-]+\]")


def typographic(text: str, language: str) -> str:
    """Return a text of the same length whose apostrophes and commas are those of the patterns (s'est, s’est)."""
    return text.translate(_TYPES.get(language, {}))


def unquoted(text: str, language: str) -> str:
    """Return a text with blanks for what it quotes, so that every offset stays."""
    quoted = _GERMAN_QUOTED if language == "de" else _QUOTED
    return quoted.sub(lambda match: " " * len(match[0]), typographic(text, language))


_OFFICES = re.compile(r"\|(?![^(]*\))")
"""What parts one office from the next; within brackets it parts the words of one."""
_QUOTED = re.compile(r"“[^”]*”|«(?=[^»]*+»)[^» ]*+(?: (?!– (?:сказал|заявил|отметил|подчеркнул|добавил))[^» ]*+)*+»|„[^“]*“|\"[^\"]*\"|「[^」]*」|『[^』]*』|‘[^’]{12,}’|(?:^|(?<=\s))[“\"][^”\"]*$|^[^“”\"]*[”\"]$")
_GERMAN_QUOTED = re.compile(rf"»[^«]*+(?:«|$)|^[^«»]*«|{_QUOTED.pattern}")
"""German quotes turn their points inwards, too."""
_TYPES = {"fr": str.maketrans("'", "’"), "zh": str.maketrans(",;", "，；")}
