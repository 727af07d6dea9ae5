"""The verdict as JUnit XML: a suite a pair, a case an expectation; what the verdict does not rest on is skipped, not failed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree as Xml

from discrepancy.check import table
from discrepancy.check.judge import Bar, Judged, Report, Shortfall
from discrepancy.check.schema import one_line

_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold."""


def render(report: Report) -> str:
    """Return the verdict as JUnit XML."""
    root = Xml.Element("testsuites", name="discrepancy check")
    for judged in report.pairs:
        _suite(root, judged.held.pair.name, _cases(judged))
    if report.bar:
        _suite(root, "all pairs", _floor_cases("all pairs", report.bar, report.shortfalls))
    for count in ("tests", "failures", "errors", "skipped"):
        root.set(count, str(sum(int(suite.get(count, "0")) for suite in root)))
    Xml.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + Xml.tostring(root, encoding="unicode") + "\n"


def _suite(root: Xml.Element, name: str, cases: Iterator[Xml.Element]) -> None:
    suite = Xml.SubElement(root, "testsuite", name=_clean(name))
    suite.extend(cases)
    suite.set("tests", str(len(suite)))
    suite.set("failures", str(len(suite.findall("testcase/failure"))))
    suite.set("errors", "0")
    suite.set("skipped", str(len(suite.findall("testcase/skipped"))))


def _cases(judged: Judged) -> Iterator[Xml.Element]:
    held = judged.held
    for outcome in held.outcomes:
        expectation = outcome.expectation
        name = f"statement {expectation.number}: {expectation.status}: {one_line(expectation.text)}"
        case = _case(held.pair.name, name, held.pair.readout(expectation.side).source, expectation.line)
        if not outcome.right:
            _missed(case, judged, table.headline(outcome), "\n".join(table.miss_lines(held, outcome)))
        yield case
    for claim in held.claims:
        name = f"claim {claim.claim.number}: {one_line(claim.claim.text)}"
        case = _case(held.pair.name, name, held.pair.readout(claim.claim.side).source, claim.claim.line)
        if not claim.right:
            _missed(case, judged, "claim not found", "\n".join(table.miss_lines(held, claim)))
        yield case
    if held.pair.drafts:
        case = _case(held.pair.name, "drafts")
        Xml.SubElement(case, "skipped", message=f"{held.pair.drafts} entries are drafts that nobody has confirmed")
        yield case
    yield from _floor_cases(held.pair.name, held.pair.floor, judged.shortfalls)


def _floor_cases(suite: str, bar: Bar, shortfalls: tuple[Shortfall, ...]) -> Iterator[Xml.Element]:
    low = {each.measure: each for each in shortfalls}
    for measure in bar:
        case = _case(suite, f"floor of {measure}")
        if measure in low:
            message = table.fell_short(low[measure])
            Xml.SubElement(case, "failure", message=message, type="floor").text = message
        yield case


def _case(suite: str, name: str, file: str | None = None, line: int | None = None) -> Xml.Element:
    case = Xml.Element("testcase", classname=_clean(suite), name=_clean(name))
    if file is not None:
        case.set("file", _clean(file))
        case.set("line", str(line))
    return case


def _missed(case: Xml.Element, judged: Judged, message: str, detail: str) -> None:
    """A miss fails the build only where the pair must be met in full; under a bar it is told and skipped."""
    if judged.in_full:
        Xml.SubElement(case, "failure", message=_clean(message), type="expectation").text = _clean(detail)
    else:
        Xml.SubElement(case, "skipped", message=_clean(f"missed, judged by the floor: {message}"))
        Xml.SubElement(case, "system-out").text = _clean(detail)


def _clean(text: str) -> str:
    return _FORBIDDEN.sub("\ufffd", text)


