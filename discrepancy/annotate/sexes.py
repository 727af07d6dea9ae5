"""Which of two who met an English text may call she, and which he: by a style, by a possessive beside the name, by the first name."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from discrepancy.annotate.cast import Person

_HER = r"(?P<her>Ms|(?<!and )Mrs|Miss|Her \w+|Queen|(?:Crown |Grand )?(?:Princess|Duchess)|Dame|Lady|Madam)"
_HIS = r"(?:Mr|His \w+|King|Sir|Shri|Sheikh|Emir)"
_OWN = r"[^.;,]{0,40}\b(?:expressed|reiterated|conveyed|reaffirmed|voiced|renewed|shared|outlined|presented|explained|said(?: that)?)\s(?:(?P<her>her)|his)\b"
"""What somebody expressed is his own: President Ok conveyed her thanks."""


def sexes(persons: Iterable[Person], text: str) -> dict[str, bool]:
    """Tell of each person, as far as a text shows it, whether she is a woman."""
    return {person.label: sex for person in persons if person.forms and (sex := _sex(person, text)) is not None}


def _sex(person: Person, text: str) -> bool | None:
    forms = "|".join(map(re.escape, person.forms))
    for pattern in (rf"\b(?:{_HER}|{_HIS})\.?\s(?:[\w.]+\s){{0,3}}?(?:{forms})\b", rf"\b(?:{forms})\b{_OWN}"):
        if match := re.search(pattern, text):
            return match["her"] is not None
    return next((sex for form in person.forms for name in form.split()[:-1] if (sex := _named().get(name)) is not None), None)


@cache
def _named() -> dict[str, bool]:
    """Return the first names of the table, of women or of men."""
    rows = tomllib.loads(files("discrepancy.annotate").joinpath("sexes.toml").read_text("utf-8"))
    return {name: row == "her" for row in ("her", "his") for name in rows[row].split()}
