"""Last stage: one file a format, each with one `render(comparison) -> str`."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from discrepancy.records import Comparison

FORMATS = {"html": "html", "json": "json", "md": "markdown", "csv": "csv"}
"""Format name to the module that renders it."""


def renderer(name: str) -> Callable[[Comparison], str]:
    """Return the renderer of one of FORMATS; only that one is imported."""
    render: Callable[[Comparison], str] = import_module(f"discrepancy.report.{FORMATS[name]}").render
    return render
