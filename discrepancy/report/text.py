"""Text for the eye: runs with their language and mark, and short forms cut where a reader would cut them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from discrepancy.read.segment import on_a_line
from discrepancy.records import Span
from discrepancy.report.terms import direction

_SCRIPTS = (("ko", "[\uac00-\ud7af\u1100-\u11ff]"), ("ja", "[\u3040-\u30ff]"), ("zh", "[\u3400-\u9fff\uf900-\ufaff]"), ("ru", "[\u0400-\u04ff]"))
_QUOTE = 6
"""Characters that must agree before a headline's words count as a quotation of a statement."""
_BREAK = re.compile(r"[\s，,；;、。：:（(]")


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text; `mark` says what is special about it, `language` is null for the report's own English."""

    text: str
    mark: str | None = None
    language: str | None = None

    @property
    def direction(self) -> str:
        """Its writing direction."""
        return direction(self.language or "en")


def marked(text: str, marks: Mapping[Span, str]) -> list[Run]:
    """Return the text in runs, those within a span with its mark."""
    runs, position = [], 0
    for (start, end), mark in sorted(marks.items()):
        start, end = max(start, position), min(end, len(text))
        if start >= end:
            continue
        runs += [Run(text[position:start]), Run(text[start:end], mark)]
        position = end
    runs.append(Run(text[position:]))
    return [run for run in runs if run.text]


def quoted(headline: str, texts: Iterable[tuple[str, str]]) -> list[Run]:
    """Return a headline in runs: words it takes from one of the texts (text, language) carry that language."""
    known = [(on_a_line(text), language) for text, language in texts]
    for text, language in known:
        start = headline.find(text[:_QUOTE]) if len(text) >= _QUOTE else -1
        if start >= 0:
            size = next((n for n, (left, right) in enumerate(zip(headline[start:], text, strict=False)) if left != right), None)
            end = start + (min(len(text), len(headline) - start) if size is None else size)
            return [
                *quoted(headline[:start], known),
                Run(headline[start:end], "quote", language),
                *quoted(headline[end:], known),
            ]
    return _by_script(headline, {language.split("-")[0]: language for _, language in known})


def weight(text: str) -> int:
    """Return how much text it is: its characters without spaces."""
    return sum(not character.isspace() for character in text)


def short(text: str, cells: int) -> str:
    """Return the text on one line from its first word on, cut at a clause or word to so many cells (a Chinese character takes two)."""
    flat = on_a_line(text)
    room = cells
    for position, character in enumerate(flat):
        room -= 2 if unicodedata.east_asian_width(character) in "WF" else 0 if unicodedata.combining(character) else 1
        if room < 0:
            cut = max((m.start() for m in _BREAK.finditer(flat, position * 2 // 3, position + 1)), default=position)
            return flat[:cut].rstrip() + "…"
    return flat


def _by_script(text: str, languages: dict[str, str]) -> list[Run]:
    """Return runs of East Asian and Cyrillic letters with the likeliest language: that of a readout at hand, if one fits."""
    runs, position = [], 0
    for match in re.finditer("[\u0400-\u04ff\u1100-\u11ff\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]+", text):
        fits = [language for language, letters in _SCRIPTS if re.search(letters, match[0])]
        if fits == ["zh"] and "zh" not in languages and "ja" in languages:
            fits = ["ja"]
        runs += [Run(text[position : match.start()]), Run(match[0], None, languages.get(fits[0], fits[0]) if fits else None)]
        position = match.end()
    runs.append(Run(text[position:]))
    return [run for run in runs if run.text]
