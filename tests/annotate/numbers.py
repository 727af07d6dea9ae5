"""The figures of a text as pairs of value and unit."""

from discrepancy.annotate.figures import figures


def found(text: str, language: str) -> list[tuple[object, object]]:
    return [(figure.value, figure.unit) for figure in figures(text, language)]


def values(text: str, language: str) -> list[object]:
    return [value for value, _ in found(text, language)]
