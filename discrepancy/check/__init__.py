"""Curated pairs: load what a careful reader expects, hold it against the comparison, score, judge."""

from discrepancy.check.baseline import Since, compare, read_stored
from discrepancy.check.floors import Update, update
from discrepancy.check.github import render as as_annotations
from discrepancy.check.hold import Held, hold
from discrepancy.check.judge import Report, judge, parse_bar
from discrepancy.check.junit import render as as_junit
from discrepancy.check.pairs import Pair, load_all
from discrepancy.check.result import render as as_json
from discrepancy.check.summary import render as as_summary
from discrepancy.check.table import render as as_text

__all__ = [
    "Held",
    "Pair",
    "Report",
    "Since",
    "Update",
    "as_annotations",
    "as_json",
    "as_junit",
    "as_summary",
    "as_text",
    "compare",
    "hold",
    "judge",
    "load_all",
    "parse_bar",
    "read_stored",
    "update",
]
