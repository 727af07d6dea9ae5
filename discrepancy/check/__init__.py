"""Curated pairs: load what a careful reader expects, hold it against the comparison, score, judge."""

from discrepancy.check.hold import Held, hold
from discrepancy.check.judge import Report, judge, parse_bar
from discrepancy.check.pairs import Pair, load_all

__all__ = ["Held", "Pair", "Report", "hold", "judge", "load_all", "parse_bar"]
