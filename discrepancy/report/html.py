"""The result as one HTML file: no request leaves it, and it reads without scripts."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from discrepancy.findings.account import called
from discrepancy.records import SIDES, STATUSES, Comparison
from discrepancy.report import terms
from discrepancy.report.json import digest
from discrepancy.report.layout import BAND, HEIGHT, WIDTH, bar, strips, topics
from discrepancy.report.rows import BRIEF, FIELDS, brief_row
from discrepancy.report.story import story
from discrepancy.report.text import short
from discrepancy.report.visible import markup, plain

SHOWN = 4
"""Statements that a cell of the topic table shows before the rest folds away, and contradictions that the head shows."""
LONG = 200
"""Statements from which on a page is long."""


def render(comparison: Comparison) -> str:
    """Return the result as an HTML page."""
    style, script = _part("report.css"), _part("report.js")
    told = story(comparison)
    return _environment().get_template("report.html").render(
        story=told,
        comparison=comparison,
        map=strips(told),
        topics=topics(told),
        style=Markup(style),
        script=Markup(script),
        policy=f"default-src 'none'; script-src '{_hash(script)}'; style-src '{_hash(style)}'; img-src data:; base-uri 'none'; form-action 'none'",
        digests={side: digest(comparison.readout(side).text) for side in SIDES},
        translation_digests={side: digest(each.text) for side, each in comparison.translations.items()},
    )


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("discrepancy.report"), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters |= {
        "visible": markup,
        "plain": plain,
        "short": short,
        "bar": bar,
        "row": brief_row,
        "percent": terms.percent,
        "plural": terms.plural,
        "possessive": terms.possessive,
        "called": called,
        "language_name": terms.language_name,
        "direction": terms.direction,
    }
    environment.globals |= {
        "SIDES": SIDES,
        "STATUSES": STATUSES,
        "STATUS_LABELS": terms.STATUS_LABELS,
        "KIND_LABELS": terms.KIND_LABELS,
        "FIELDS": FIELDS,
        "BRIEF": BRIEF,
        "SHOWN": SHOWN,
        "LONG": LONG,
        "WIDTH": WIDTH,
        "HEIGHT": HEIGHT,
        "BAND": BAND,
    }
    return environment


def _part(name: str) -> str:
    return files("discrepancy.report").joinpath("templates", name).read_text("utf-8")


def _hash(content: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
