"""What a number counts: the nouns of figures.toml, with their units in English."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from discrepancy.annotate.lexicon import IDEOGRAPHIC
from discrepancy.annotate.ranges import JOINS
from discrepancy.annotate.wording import FUNCTION, NEVER, find, longest_first, table


@dataclass(frozen=True)
class Nouns:
    """One language's nouns; figures.toml says what each table holds."""

    counts: dict[str, str]
    """Units by the beginning of their nouns."""
    symbols: dict[str, str]
    """Units by their signs."""
    persons: re.Pattern[str]
    """Nouns for more than one person."""
    kinds: dict[str, re.Pattern[str]]
    """Nouns by unit, where the beginning of a word is not enough."""
    before: dict[str, str]
    """What is counted where the noun precedes its number and the counter says little (기업 46곳)."""
    among: re.Pattern[str]
    """What stands between a number and the noun of those that it is a part of (40 of our officers)."""
    describes: tuple[re.Pattern[str], ...]
    """One word that may describe a noun after a number, two, and two joined by "and"; function words may not."""
    described: bool
    """Adjectives precede their noun: a noun after another is no adjective (navires militaires)."""
    preposed: re.Pattern[str]
    """Adjectives that do, where others follow their noun (six nouveaux ambassadeurs)."""
    inflected: bool

    def count(self, text: str, at: int) -> tuple[str | None, int]:
        """Return the unit of a count at an offset, and where its word ends; null for a noun not in the table."""
        printed = at
        # 40 of our officers, 30 de nos ingénieurs.
        if among := self.among.match(text, at):
            at = among.end()
        if (symbol := _SYMBOL.match(text, at)) and symbol[1] in self.symbols:
            return self.symbols[symbol[1]], symbol.end()
        # 四点和平主张: the counter has a noun behind it that says more.
        if not self.inflected and (kind := self._kind(text, at)):
            return kind
        word, end = find(self.counts, text, at, self.inflected)
        # Landwirte begin as Land does.
        if (persons := self.persons.match(text, at)) and persons.end() >= end:
            return "person", persons.end()
        if word is not None:
            return self.counts[word], end
        if kind := self._kind(text, at):
            return kind
        # 43 innocent people, 1200 погибших военнослужащих: up to two words may describe what is counted.
        for further in (match.end() for words in self.describes if (match := words.match(text, at))):
            word, end = find(self.counts, text, further, self.inflected)
            # Quatorze chefs d'État are no fourteen states.
            if word is not None and not re.match(r"\sd['’]", text[further:]):
                return self.counts[word], end
            if kind := self._kind(text, further):
                return kind
            if (self.described or self.preposed.fullmatch(text, at, further)) and (persons := self.persons.match(text, further)):
                return "person", persons.end()
        return None, printed

    def _kind(self, text: str, at: int) -> tuple[str, int] | None:
        """Return the unit of a noun at an offset that a pattern names, and where it ends."""
        return next(((unit, match.end()) for unit, nouns in self.kinds.items() if (match := nouns.match(text, at))), None)

    def named(self, preceding: str) -> str | None:
        """Return the unit of a noun at the end of what precedes a number ("" for one that has none)."""
        return next((unit for noun, unit in self.before.items() if re.search(rf"{noun}들?[가은는이はがをもの]? ?(?:약|총|모두|計|約|共|共计|达|近|约)? ?$", preceding)), None)

    def naming(self, text: str, at: int) -> str | None:
        """Return the unit of a noun that a number and its counter belong to (두 대의 전세기)."""
        of = _OF.match(text, at)
        return next((unit for noun, unit in self.before.items() if re.compile(noun).match(text, of.end())), None) if of else None


_OF = re.compile("(?:[의の]|を(?:超える|上回る)|以上の|余りの) ?")
"""What joins a number with its counter to a noun."""
_SYMBOL = re.compile(r"(?:\sde\s|[\s\u00a0-])?([A-Za-zА-я]{1,3}[²³23]?|[㎿㎢㎞℃㎡㎥㎏㏊㎾㎝]|[°º]C)(?![A-Za-zÀ-ɏЀ-ӿ\d²³·])")
_COMPOUND = r"(?:[a-zäöüß]+\s){0,2}[A-ZÄÖÜ][\wäöüß-]{1,30}?"


@cache
def nouns(language: str) -> Nouns:
    """Return the nouns of a language; one that has no table has none."""
    rows = table(language)
    inflected = language not in IDEOGRAPHIC
    persons = "|".join(rows.get("persons", [NEVER]))
    blank, end = (r"[\s\u00a0-]", r"(?!\w)") if inflected else ("", "")
    return Nouns(
        counts=longest_first(rows, "count"),
        symbols=table("all")["symbols"],
        persons=re.compile(rf"(?:\sd['’]|\sde(?=\s))?[\s\u00a0]?(?:{persons})(?!\w|[’'](?!\w))"),
        kinds={unit: re.compile(rf"{blank}(?:{kind.replace('COMPOUND', _COMPOUND)}){end}") for unit, kind in rows.get("kinds", {}).items()},
        before=rows.get("nouns", {}),
        among=re.compile(rf"[\s\u00a0](?:{rows.get('among', NEVER)})(?=\s)"),
        describes=_describing(rows.get("describes", r"[^\W\d_]+(?:-[^\W\d_]+)*"), "|".join(rows.get("hours", [NEVER]))) if inflected else (),
        described=rows.get("described", False),
        preposed=re.compile(rf"[\s\u00a0](?:{rows.get('preposed', NEVER)})"),
        inflected=inflected,
    )


_PREPOSITIONS = "between|among|per|than|over|under|after|before|during|within|against|including|plus|entre|chez|parmi|contre|après|avant|selon|pendant|depuis|dont|zwischen|bei|nach|vor|unter|gegen|als|je|seit|während|desde|sobre|tras|contra|según|durante"
"""More words that describe nothing (12 between companies)."""


def _describing(word: str, numbers: str) -> tuple[re.Pattern[str], ...]:
    """Return the patterns of one and of two words that may describe a noun, and of two that "and" joins; a number counts another noun."""
    one = rf"[\s\u00a0](?!(?:{FUNCTION}|{_PREPOSITIONS}|{numbers})\b)(?:{word})\b"
    return re.compile(one), re.compile(one * 2), re.compile(rf"{one}\s(?:{JOINS}){one}")
