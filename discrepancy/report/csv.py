"""The findings as a table for a spreadsheet: one row a finding, no cell that runs."""

from __future__ import annotations

import csv
import io

from discrepancy.records import Comparison
from discrepancy.report.rows import FIELDS, rows, safe
from discrepancy.report.story import story

_MARK = "\ufeff"
"""Without it Excel reads the file in the machine's own code page and spoils every Chinese character."""


def render(comparison: Comparison) -> str:
    """Return the findings as CSV text (RFC 4180, with a byte order mark)."""
    out = io.StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(FIELDS)
    writer.writerows([safe(row[field]) for field in FIELDS] for row in rows(story(comparison)))
    return _MARK + out.getvalue()
