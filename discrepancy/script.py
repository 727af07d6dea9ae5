"""A Chinese readout in traditional characters is read in simplified ones, and told in its own.

All tables, and most of what the encoders have seen, are in simplified characters. OpenCC writes a text in them, letter for letter,
so that every offset holds; what a comparison quotes is put back from the text as it was given.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import Any

from discrepancy.read.characters import in_simplified
from discrepancy.read.language import primary
from discrepancy.records import Comparison, Finding, Readout, Statement

_RUN = re.compile(r"[㐀-鿿]+")


def simplified(readout: Readout) -> Readout:
    """Return the readout in simplified characters: itself, unless it is Chinese in traditional ones."""
    if primary(readout.language) != "zh":
        return readout
    text = in_simplified(readout.text)
    statements = tuple(replace(each, text=text[each.start : each.end]) for each in readout.statements)
    return replace(readout, government=in_simplified(readout.government), text=text, statements=statements)


def as_given(comparison: Comparison, a: Readout, b: Readout) -> Comparison:
    """Return a comparison of `simplified` readouts as one of the readouts that were given, quotations and names too."""
    if all((read.text, read.government) == (own.text, own.government) for read, own in ((comparison.a, a), (comparison.b, b))):
        return comparison
    printed = {"a": _Printed((comparison.a, a), (comparison.b, b)), "b": _Printed((comparison.b, b), (comparison.a, a))}
    told_a, told_b = _readout(comparison.a, a, printed["a"]), _readout(comparison.b, b, printed["b"])
    findings = tuple(_finding(each, printed[each.side or "a"]) for each in comparison.findings)
    return replace(comparison, a=told_a, b=told_b, findings=findings)


class _Printed:
    """What readouts as given have in the place of words in simplified characters, the first before the others."""

    def __init__(self, *readouts: tuple[Readout, Readout]) -> None:
        self.texts = [(each.text, own.text) for each, own in readouts] + [(each.government, own.government) for each, own in readouts]
        self.run = cache(self._run)  # a speaker is asked for with every statement of his

    def __call__(self, text: str) -> str:
        return _RUN.sub(lambda match: self.run(match[0]), text)

    def _run(self, run: str) -> str:
        """Put back the longest words that a text has, from the left: a quotation may leave some out."""
        told = ""
        while run:
            size, words = next((found for size in range(len(run), 0, -1) if (found := self._found(run[:size]))), (1, run[0]))
            told, run = told + words, run[size:]
        return told

    def _found(self, words: str) -> tuple[int, str] | None:
        return next(((len(words), own[at : at + len(words)]) for text, own in self.texts if (at := text.find(words)) >= 0), None)


def _readout(read: Readout, own: Readout, printed: _Printed) -> Readout:
    statements = tuple(_statement(each, as_read.text, printed) for each, as_read in zip(read.statements, own.statements, strict=True))
    return replace(read, government=own.government, text=own.text, statements=statements, leader=read.leader and printed(read.leader))


def _statement(read: Statement, text: str, printed: _Printed) -> Statement:
    figures = read.figures if read.text == text else tuple(replace(each, text=_figure(each.text, read.text, text)) for each in read.figures)
    return replace(read, text=text, speaker=read.speaker and printed(read.speaker), figures=figures)


def _figure(figure: str, read: str, text: str) -> str:
    at = read.find(figure)
    return text[at : at + len(figure)] if at >= 0 else figure


def _finding(finding: Finding, printed: _Printed) -> Finding:
    return replace(finding, headline=printed(finding.headline), detail={key: _value(value, printed) for key, value in finding.detail.items()})


def _value(value: Any, printed: _Printed) -> Any:
    if isinstance(value, str):
        return printed(value)
    if isinstance(value, (list, tuple)):
        return type(value)(_value(each, printed) for each in value)
    return {key: _value(each, printed) for key, each in value.items()} if isinstance(value, dict) else value

