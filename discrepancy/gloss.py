"""A translation that the reader has, put under the statements it translates.

Nothing is translated here: sentences of the given text are aligned to the statements by the matcher's own scores.
A translation keeps its original's order, so the best monotone path through the margins is the alignment.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from discrepancy.match import Encoder, Progress
from discrepancy.match.align import cosine, csls
from discrepancy.network import Floats
from discrepancy.records import Comparison, Readout, Side, Translation
from discrepancy.script import simplified

_FLOOR = 0.2
"""Margin of both encoders together below which a sentence is no translation of a statement. With a quarter of the sentences
and a sixth of the statements of the Xi–Lee pair taken away at random, 99% of the rest still find their own."""


def glossed(
    comparison: Comparison, translations: Mapping[Side, Readout], encoder: Encoder, progress: Progress | None = None
) -> Comparison:
    """Return the comparison with the translations' sentences as glosses of the statements they belong to."""
    aligned = {side: _translation(comparison.readout(side), given, encoder, progress) for side, given in translations.items()}
    return replace(comparison, translations=aligned)


def _translation(original: Readout, given: Readout, encoder: Encoder, progress: Progress | None) -> Translation:
    texts, sentences = ([each.text for each in simplified(readout).statements] for readout in (original, given))
    # One call each, as in a comparison: the model is loaded once.
    both, second = encoder.encode(texts + sentences, progress), encoder.second_opinion(texts + sentences)
    margin, second_margin = (csls(cosine(encoded[: len(texts)], encoded[len(texts) :])) for encoded in (both, second))
    pairs = path(margin + second_margin - _FLOOR)
    words: dict[str, list[str]] = {}
    for i, j in pairs:
        words.setdefault(original.statements[i].id, []).append(" ".join(given.statements[j].text.split()))
    glosses = {name: " ".join(parts) for name, parts in words.items()}
    return Translation(given.source, given.language, given.text, glosses)


def path(gains: Floats) -> list[tuple[int, int]]:
    """Return the pairs (row, column) of the monotone path with the greatest sum of gains.

    A row or column may be in several neighbouring pairs, or in none where that costs less.
    """
    rows, columns = gains.shape
    best = np.zeros((rows + 1, columns + 1))  # of the first i rows and j columns
    ending = np.full((rows + 1, columns + 1), -np.inf)  # of those, with the last pair at (i, j)
    for i in range(1, rows + 1):
        for j in range(1, columns + 1):
            ending[i, j] = gains[i - 1, j - 1] + max(best[i - 1, j - 1], ending[i, j - 1], ending[i - 1, j])
            best[i, j] = max(best[i - 1, j], best[i, j - 1], ending[i, j])
    pairs: list[tuple[int, int]] = []
    i, j, paired = rows, columns, False
    while i and j:
        if not paired and best[i, j] in (best[i - 1, j], best[i, j - 1]):
            i, j = (i - 1, j) if best[i, j] == best[i - 1, j] else (i, j - 1)
            continue
        pairs.append((i - 1, j - 1))
        before = ending[i, j] - gains[i - 1, j - 1]
        steps = [(best[i - 1, j - 1], i - 1, j - 1, False), (ending[i, j - 1], i, j - 1, True), (ending[i - 1, j], i - 1, j, True)]
        _, i, j, paired = min(steps, key=lambda step: abs(step[0] - before))
    return pairs[::-1]
