"""The table of countries and leaders: one person or country, as each language prints it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from discrepancy import tables
from discrepancy.errors import InputError
from discrepancy.read.characters import in_simplified


@dataclass(frozen=True, slots=True)
class Leader:
    """A person of the table: `forms` by language, the whole name first."""

    name: str
    country: str | None
    forms: dict[str, tuple[str, ...]]


_STEM = 4
"""Letters that tell a country's adjective."""


@dataclass(frozen=True, slots=True, eq=False)
class Names:
    """Leaders and countries by their English names; a table equals but itself, so that who met whom by it can be kept."""

    leaders: dict[str, Leader]
    countries: dict[str, dict[str, tuple[str, ...]]]

    def country(self, label: str) -> str | None:
        """Return the country that a government's label names (`Foreign Ministry of China` gives `China`)."""
        found = self.named(label)
        return max(found, key=lambda name: (found[name], name), default=None)

    def printed(self, country: str, language: str) -> frozenset[str]:
        """Return what a text in a language may call a country: as given, and by every form that the table has for it."""
        return frozenset({country, *self.countries.get(country, {}).get(language, ())})

    def national(self, adjective: str, language: str) -> str | None:
        """Return the country that an adjective is of, whatever its ending, if the table has its stem (ukrainienne, украин)."""
        word = adjective.casefold()
        stems = ((name, form) for name, forms in self.countries.items() for form in forms.get(language, ()) if form[0].islower())
        return next((name for name, form in stems if len(word) >= _STEM and (word.startswith(form) or form.startswith(word))), None)

    def named(self, label: str) -> dict[str, int]:
        """Return every country that a label names, with the length of the longest form it has there; none within another's (印度, 印度尼西亚)."""
        return _named(self, label)


def load_names(extra: Path | None = None) -> Names:
    """Return the bundled table, with the entries of a user's file over it. Raises InputError for a bad file."""
    bundled = _bundled()
    if extra is None:
        return bundled
    added = _parse(tables.read(extra, "--names"), f"{extra}")
    leaders = {name: replace(each, forms=_simplified(each.forms)) for name, each in added.leaders.items()}
    countries = {name: _simplified(forms) for name, forms in added.countries.items()}
    return Names({**bundled.leaders, **leaders}, {**bundled.countries, **countries})


def _simplified(forms: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Return forms with the Chinese ones in simplified characters, as the bundled ones are and all Chinese is read."""
    return {language: tuple(map(in_simplified, row)) if language == "zh" else row for language, row in forms.items()}


@cache
def _bundled() -> Names:
    return _parse(tables.bundled("annotate/names.toml"), "names.toml")


def _parse(content: dict[str, Any], source: str) -> Names:
    if unknown := sorted(set(content) - {"leader", "country"}):
        raise InputError(f"{source}: unknown table [{unknown[0]}]; give [leader.\"Name\"] and [country.\"Name\"]")
    leaders = {}
    for name, entry in content.get("leader", {}).items():
        country = entry.get("country") if isinstance(entry, dict) else None
        leaders[name] = Leader(name, country if isinstance(country, str) else None, _forms(entry, f"{source}: leader {name!r}"))
    countries = {name: _forms(entry, f"{source}: country {name!r}") for name, entry in content.get("country", {}).items()}
    return Names(leaders, countries)


def _forms(entry: object, where: str) -> dict[str, tuple[str, ...]]:
    rows = {key: value for key, value in entry.items() if key != "country"} if isinstance(entry, dict) else {}
    if not rows or not all(isinstance(each, list) and each and all(isinstance(form, str) and form for form in each) for each in rows.values()):
        raise InputError(f'{where} has no list of forms by language; write for example en = ["Xi Jinping", "Xi"]')
    return {language: tuple(forms) for language, forms in rows.items()}


@lru_cache(1 << 10)
def _named(names: Names, label: str) -> dict[str, int]:
    """Return what `Names.named` does; kept, for the offices of one text are printed alike again and again."""
    found: dict[str, str] = {}
    for name, forms in names.countries.items():
        here = [form for form in {name, *(form for each in forms.values() for form in each)} if _names(form, label)]
        if here:
            found[name] = max(here, key=len)
    return {name: len(form) for name, form in found.items() if not any(form != longer and form in longer for longer in found.values())}


def _names(form: str, label: str) -> bool:
    if _CYRILLIC.match(form):
        # No case changes its first letters: few forms are worth a pattern.
        return form[:2] in label and _in_any_case(form).search(label) is not None
    # A short Latin form ("US", "EU") must stand as a word; ideographs and stems need no boundary.
    at = label.find(form) if len(form) < 4 else label.casefold().find(form.casefold())
    if at < 0:
        return False
    end = at + len(form)
    return not form.isascii() or ((at == 0 or not label[at - 1].isalpha()) and (end == len(label) or not label[end].isalpha()))


_CYRILLIC = re.compile("[А-ЯЁ]")
_CYRILLIC_END, _CYRILLIC_CASES = re.compile("(?:ая|[аеийояьы])$"), "(?:[аеёийоуыьюя]|[аеоуы][йюмх]|ого)?"


@lru_cache(1 << 10)
def _in_any_case(form: str) -> re.Pattern[str]:
    """Return what finds a country's Russian name as a whole word, whatever its case (Министерство иностранных дел Индии)."""
    words = (word if word.isupper() else f"{re.escape(_CYRILLIC_END.sub('', word))}{_CYRILLIC_CASES}" for word in form.split())
    return re.compile(rf"(?<!\w){' '.join(words)}(?!\w)")
