"""The whole program in one readable place: read, annotate, match, find."""

from __future__ import annotations

from dataclasses import replace
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import numpy as np

from discrepancy.annotate import Meaning, Tables, annotate, load_tables
from discrepancy.findings import findings
from discrepancy.match import BUNDLED, Encoder, Progress, match
from discrepancy.read.language import SUPPORTED, languages, primary
from discrepancy.records import Comparison, Model, Readout
from discrepancy.script import as_given, simplified

try:
    VERSION = version("discrepancy")
except PackageNotFoundError:  # a source tree that was never installed
    VERSION = "0"


def compare_readouts(
    a: Readout, b: Readout, encoder: Encoder, progress: Progress | None = None, *, tables: Tables | None = None
) -> Comparison:
    """Compare two readouts. Pure but for the encoder and its cache; `tables` are the bundled ones when null."""
    known, given = tables or load_tables(), (a, b)
    a, b = annotated(a, b, encoder, progress, tables=known)
    matched = match(a, b, encoder, progress)
    weights = matched.weights
    calibrated = encoder.revision == weights.revision
    model = Model(encoder.name, encoder.revision, weights.digest if calibrated else None)
    comparison = Comparison(
        version=VERSION,
        model=model,
        signature=f"model:{model.name}@{model.revision}|seg:sentencex|cal:{model.calibration or 'none'}|v:{VERSION}",
        warnings=tuple(_warnings(a, b, encoder, calibrated)),
        a=a,
        b=b,
        judgements=matched.judgements,
        findings=findings(a, b, matched.judgements, known),
    )
    return as_given(comparison, *given)


def annotated(a: Readout, b: Readout, encoder: Encoder, progress: Progress | None = None, *, tables: Tables | None = None) -> tuple[Readout, Readout]:
    """Annotate two readouts of one meeting, with what their statements mean to the encoder; Chinese is read in simplified characters."""
    known, a, b = tables or load_tables(), simplified(a), simplified(b)
    # Both sides at once and as the matcher asks for them: the encoder has them at hand then.
    texts, size = [s.text for s in (*a.statements, *b.statements)], len(a.statements)
    both = meaning_of(texts, encoder, progress)
    left, right = (replace(both, vectors=both.vectors[part], second=both.second[part]) for part in (slice(size), slice(size, None)))
    return annotate(a, known, other=b, meaning=left), annotate(b, known, other=a, meaning=right)


def meaning_of(texts: list[str], encoder: Encoder, progress: Progress | None = None) -> Meaning:
    """Return what the two encoders make of texts."""
    first, second = (np.array([each.sentence for each in encoded]) for encoded in (encoder.encode(texts, progress), encoder.second_opinion(texts)))
    return Meaning(encoder.revision, first, second)


def _warnings(a: Readout, b: Readout, encoder: Encoder, calibrated: bool) -> list[str]:
    warnings = []
    if not calibrated:
        warnings.append(f"model {encoder.name} has no calibration of its own; statuses and probabilities are those learned for {BUNDLED}")
    for side, readout in (("a", a), ("b", b)):
        if primary(readout.language) not in SUPPORTED:
            warnings.append(f"readout {side} is in {readout.language}, which is not among the tested languages ({', '.join(sorted(SUPPORTED))})")
        if len(found := languages([each.text for each in readout.statements])) > 1:
            warnings.append(f"readout {side} is in {' and '.join(found)} at once: what it says in both counts twice; give it in one language")
    return warnings


def default_cache_dir() -> Path:
    """Return the user's cache folder for this program (respects XDG_CACHE_HOME)."""
    from platformdirs import user_cache_path

    return user_cache_path("discrepancy")
