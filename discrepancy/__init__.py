"""Compare two governments' readouts of the same meeting: what one says and the other does not.

    from discrepancy import compare
    comparison = compare("china.txt", "korea.txt", name_a="China", name_b="South Korea")
    for finding in comparison.findings:
        print(finding.headline)
"""

from __future__ import annotations

from pathlib import Path

from discrepancy.errors import InputError

# Imported here, not where it is called: importing the stage later would put the module over our function's name.
from discrepancy.read import read as _read_source
from discrepancy.records import Comparison, Finding, Judgement, Link, Readout, Statement

__all__ = ["Comparison", "Finding", "InputError", "Judgement", "Link", "Readout", "Statement", "compare", "read"]


def read(source: str | Path, side: str = "a", *, name: str | None = None, language: str | None = None) -> Readout:
    """Read one readout from a text file.

    `side` ("a" or "b") gives the statements their ids, `name` is the government, `language` a BCP 47 tag that
    overrides detection. Raises InputError where the file holds no readable statement.
    """
    if side not in ("a", "b"):
        raise InputError(f"side: {side!r} is neither 'a' nor 'b'")
    return _read_source(str(source), "a" if side == "a" else "b", government=name, language=language)


def compare(
    a: str | Path,
    b: str | Path,
    *,
    name_a: str | None = None,
    name_b: str | None = None,
    language_a: str | None = None,
    language_b: str | None = None,
    model: str = "bundled",
    cache_dir: Path | None = None,
) -> Comparison:
    """Compare two readouts, each a text file, and return the judgement of every statement and the findings.

    `model` is `bundled` or any Sentence Transformers id or folder; `cache_dir` holds the unpacked model and the
    encodings (the user's cache folder by default). Raises InputError for input that cannot be used.
    """
    from discrepancy.match import Encoder
    from discrepancy.pipeline import compare_readouts, default_cache_dir

    left = read(a, "a", name=name_a, language=language_a)
    right = read(b, "b", name=name_b, language=language_b)
    return compare_readouts(left, right, Encoder(model, cache_dir or default_cache_dir()))
