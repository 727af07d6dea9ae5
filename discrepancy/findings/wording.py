"""What two sides say of one point in words that cannot both be right: a deed that one denies, another thing that it is of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from discrepancy.annotate.concepts import concepts
from discrepancy.findings.account import Account, Told, side_of
from discrepancy.findings.points import Point, Points, contradiction
from discrepancy.findings.stance import VERB_LAST
from discrepancy.read.language import primary

_SURE = 0.4
"""From here on two clauses are surely on one point."""
_NOT = {
    "zh": r"不(?:会|再|得|予|将|应|能)|没有(?!必要)|绝不|未(?!来)",
    "ja": r"(?:し|ら|れ|か|が|は|も|き|け|せ|わ)(?:ない|なか|ませ)",
    "ko": r"(?:지|은|는|이) ?(?:않|없|못)",
    "en": r"\b(?:not|no|never)\b(?! (?:only|just|merely|least|later|less|more)\b)|n[’']t\b",
    "fr": r"(?:\bne\b|\bn[’'])(?! (?:seulement|que)\b)(?![^,.;]{0,60}\bqu(?:e\b|[’']))",
    "de": r"\b(?:nicht(?! (?:nur|zuletzt|allein)\b)|kein\w{0,2}|nie)\b",
    "es": r"\b(?:no(?! (?:s[oó]lo|solamente|obstante)\b)|nunca)\b",
    "ru": r"\b(?:не(?! (?:только|позднее|менее|более)\b)|нет)\b",
}
_REACH = 16
"""Characters before such a word (in Japanese and Korean) or after it where what it denies stands."""
_MOST = 9
"""Such words of a clause that are looked at; with more it is no sentence."""
_DEEDS = frozenset({
    "open-openness-word", "open-office-word", "market-opening", "import-word", "imports-expand", "resume-imports", "invest-word", "provide-word", "transfer-word",
    "withdraw-troops-word", "deploy-station-word", "stop-suspend-word", "resume-restart", "restore-word", "impose-tariff-word",
    "build-construct-word", "discharge-word", "extend-term-word", "sign-word", "start-launch-word",
})  # fmt: skip
"""Concepts of what a government does or leaves undone; to deny anything else (no rival, irreversible) is a mere way to put it."""
_OF = "denuclearization"
_WHOSE = {"north-korea": "of North Korea", "korean-peninsula": "of the Korean Peninsula"}
"""Whose nuclear arms are to go, by the concept that names it: the North's alone, or the United States' too."""


def found(account: Account, points: Points) -> Iterator[Told]:
    """Yield a finding for every point of both sides that one denies, or that each says of another thing."""
    for sure, here, there in points.common:
        if sure >= _SURE:
            yield from _denial(account, here, there)
            yield from _other_thing(account, here, there)


def _denial(account: Account, here: Point, there: Point) -> Iterator[Told]:
    mine, theirs = _denied(here, account.a.language), _denied(there, account.b.language)
    if (mine | theirs) & here.named & there.named & _DEEDS and not (mine and theirs):
        own, opposite = ("denied" if each else "said" for each in (mine, theirs))
        denies, says = (here, there) if mine else (there, here)
        claim = "{} denies what {} says".format(*(account.readout(side_of(each.statement)).government for each in (denies, says)))
        yield 5.1, contradiction(claim, (denies, says), {"what": "denial", "a": own, "b": opposite})


def _other_thing(account: Account, here: Point, there: Point) -> Iterator[Told]:
    mine, theirs = (_WHOSE.keys() & each.named for each in (here, there))
    if _OF in here.named & there.named and len(mine) == len(theirs) == 1 and mine != theirs:
        own, opposite = (_WHOSE[min(each)] for each in (mine, theirs))
        claim = f"{account.a.government} speaks of denuclearization {own}, {account.b.government} of that {opposite}"
        yield 4.6, contradiction(claim, (here, there), {"what": "wording", "a": own, "b": opposite})


def _denied(point: Point, language: str) -> frozenset[str]:
    """Return the concepts of what a clause says is not so."""
    tag = primary(language)
    words = islice(re.finditer(_NOT.get(tag, r"(?!)"), point.text, re.IGNORECASE), _MOST)
    if tag in VERB_LAST:
        reach = [point.text[max(each.start() - _REACH, 0) : each.start()] for each in words]
    else:
        reach = [point.text[each.end() : each.end() + _REACH] for each in words]
    return frozenset().union(*(concepts(each, language) for each in reach))
