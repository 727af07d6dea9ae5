"""The result as Markdown, for a note or an issue."""

from __future__ import annotations

from discrepancy.records import Comparison


def render(comparison: Comparison) -> str:
    """Return the findings as Markdown text."""
    return "\n".join(f"- {finding.headline}" for finding in comparison.findings) + "\n"
