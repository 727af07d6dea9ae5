"""The words that make a number a duration, a sum, a count: figures.toml, compiled."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from discrepancy.annotate.lexicon import IDEOGRAPHIC


@dataclass(frozen=True)
class Units:
    """One language's units; figures.toml says what each table holds."""

    scales: dict[str, float]
    durations: dict[str, str]
    currencies: dict[str, str]
    counts: dict[str, str]
    percent: re.Pattern[str]
    points: re.Pattern[str]
    months: tuple[str, ...]
    words: dict[str, float]
    inflected: bool
    steps: bool
    """Large numbers are printed in steps (3억 5000만)."""

    def scale(self, text: str, at: int) -> tuple[float, int]:
        """Return the factor of a scale word at an offset, and where it ends."""
        word, end = self._find(self.scales, text, at)
        if word is None:
            return 1, at
        factor = self.scales[word]
        # en: five hundred million; ko: 200만, zh: 五百亿 have one word, es "mil millones" too.
        again, further = self._find(self.scales, text, end)
        return (factor * self.scales[again], further) if again and self.scales[again] > factor else (factor, end)

    def ends_scaled(self, printed: str) -> bool:
        """Tell whether a printed number ends in a scale word."""
        return printed.endswith(tuple(self.scales))

    def duration(self, text: str, at: int) -> tuple[str | None, int]:
        """Return the ISO designator of a unit of time at an offset ("" for one that measures none), and its end."""
        word, end = self._find(self.durations, text, at)
        return (self.durations[word], end) if word is not None else (None, at)

    def currency(self, text: str, at: int) -> tuple[str | None, int]:
        """Return the ISO code of a currency named at an offset, and where its word ends."""
        gap = re.compile(r"\s?(?:US |U\.S\. |d’|de |d')?")
        match = gap.match(text, at)
        start = match.end() if match else at
        word, end = self._find(self.currencies, text, start)
        return (self.currencies[word] or None, end) if word is not None else (None, at)

    def count(self, text: str, at: int) -> tuple[str | None, int]:
        """Return the unit of a count at an offset, and where its word ends; null for a noun not in the table."""
        word, end = self._find(self.counts, text, at)
        return (self.counts[word], end) if word is not None else (None, at)

    def _find(self, table: dict[str, Any], text: str, at: int) -> tuple[str | None, int]:
        for word in table:
            pattern = _after(word, self.inflected)
            if match := pattern.match(text, at):
                return word, match.end()
        return None, at


@cache
def units(language: str) -> Units:
    """Return the units of a language; one that has no table has no units."""
    rows = _content().get(language, {})

    def longest(key: str) -> dict[str, Any]:
        return dict(sorted(rows.get(key, {}).items(), key=lambda each: -len(each[0])))

    return Units(
        longest("scale"),
        longest("duration"),
        longest("currency"),
        longest("count"),
        re.compile(rf"\s?(?:{rows.get('percent', '%')})"),
        re.compile(rf"\s?(?:{rows.get('points', '$^')})"),
        tuple(rows.get("months", ())),
        rows.get("words", {}),
        language not in IDEOGRAPHIC,
        language in IDEOGRAPHIC,
    )


@cache
def _content() -> dict[str, Any]:
    return tomllib.loads(files("discrepancy.annotate").joinpath("figures.toml").read_text("utf-8"))


@cache
def _after(word: str, inflected: bool) -> re.Pattern[str]:
    # "90-day" and "30-дневном" too; a stem may go on ("документов"), not into another word.
    return re.compile(rf"[\s\u00a0-]?{re.escape(word)}\w{{0,5}}\b" if inflected else rf" ?{re.escape(word)}")
