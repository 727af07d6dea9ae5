"""Offices that no list has, as a readout itself shows them: they stand beside a name, and alone as one who speaks (the Presiding Warden, 최고판관은)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from discrepancy.annotate.lexicon import Lexicon, lexicon
from discrepancy.read.language import primary
from discrepancy.records import Readout

_WORD = r"[A-ZÀ-Þ](?:[\w-]|[’'](?=[A-ZÀ-Þ])){0,40}"
_RUN = re.compile(rf"(?:\b(?P<article>[Tt]he|[Aa]n?|[Oo]ur|[Ii]ts|[Tt]heir|[Tt]his)\s)?\b(?P<run>{_WORD}(?:\s{_WORD}){{0,6}}+)")
"""Words with a capital, one after the other; a person has no article before his office."""
_BEHIND = re.compile(rf"(?P<name>{_WORD}(?:\s{_WORD}){{1,3}}),\s(?:the\s)?(?P<office>{_WORD}(?:\s{_WORD}){{0,2}})(?:\sof\s|,)")
"""Lorcan Esterby, Presiding Warden of Qiaria."""
_NO_OFFICE = re.compile(r"(?:Republic|State|States|Union|Federation|Kingdom|Government|Ministry|Commission|Council|Committee|Parliament|Party|Forum|Summit|Day|House|Spokes\w+|Mr|Mrs|Ms|Sir|Dame|Dr|On|In|At|And|But|As|For)\b")
_LONGEST = 3
"""So many words an office has at the most."""
_ACTS = r"(?:\s(?:\w+ly|also|then|both|today))?\s(?:{speaks}|{event}|[a-z]+ed\b|will\b|has\b|had\b|is\b|was\b)"


def vocabulary(readout: Readout) -> Lexicon | None:
    """Return the words of a readout's language with the offices that its own text shows."""
    language = primary(readout.language)
    words = lexicon(language)
    if words is None or not (find := _FINDERS.get(language)):
        return words
    found = sorted(set(find(readout, words)), key=lambda office: (-len(office), office))
    return replace(words, title=re.compile("|".join([*map(re.escape, found), words.title.pattern]))) if found else words


def _english(readout: Readout, words: Lexicon) -> Iterator[str]:
    text = "\n".join(statement.text for statement in readout.statements)
    acts = re.compile(_ACTS.format(speaks=words.speaks.pattern, event=words.event.pattern))
    found = [(match["article"], match["run"], acts.match(text, match.end()) is not None) for match in _RUN.finditer(text)]
    runs = Counter(run for article, run, _ in found if not article)
    acting = {run for article, run, acting in found if acting and not article}
    alone = {run for article, run, acting in found if acting and article in {"the", "The"}}
    for run in runs:
        if words.title.search(run):
            continue
        for office, name in reversed([*_parted(run.split())]):
            known = len(name) > 1 and (" ".join(name) in acting or any(runs[f"{office} {part}"] for part in (name[0], name[-1])))
            if not _NO_OFFICE.match(office) and not any(runs[part] for part in re.split("[ -]", office)) and (office in alone or (known and {run, " ".join(name)} & acting)):
                yield office
                if office.split()[-1] in alone:
                    yield office.split()[-1]
                break
    for match in words.title.finditer(text):
        # Of a Special Envoy is told as the Envoy.
        last = match[0].split()[-1]
        if last != match[0] and last in alone and not words.title.fullmatch(last):
            yield last
    for match in _BEHIND.finditer(text):
        office, last = match["office"], match["name"].split()[-1]
        again = any(f"{office} {part}" in acting for part in match["name"].split())
        if not _NO_OFFICE.match(office) and not words.title.search(match[0]) and (again or (office in alone and any(run.split()[-1] == last for run in acting))):
            yield office


def _parted(run: list[str]) -> Iterator[tuple[str, list[str]]]:
    """Part words with a capital into an office and a name wherever they may be parted."""
    return ((" ".join(run[:n]), run[n:]) for n in range(1, min(_LONGEST, len(run) - 1) + 1))


_KOREAN = re.compile(
    r"(?:(?<=^)|(?<=[\s,]))(?:(?P<name>(?![양두네이그저각첫새전현총동옛]\s|우리|양국|이번|이어|또|아울러|다만|특히|먼저)[가-힣]{1,6})\s)?"
    r"(?P<office>(?:(?:최고|수석|선임|제1|국가|연방)\s)?[가-힣]{2,7}?)(?:께서는?|[은는이가])\s",
    re.MULTILINE,
)
_KOREAN_BODY = re.compile(r"(?:정부|측|정상|장관|국민|기업|당국|[부처청회단군국들간것자]|내외|여사|의원)$")
"""How a word ends that names a body or many persons."""


def _korean(readout: Readout, words: Lexicon) -> Iterator[str]:
    names: dict[str, list[str]] = {}
    for statement in readout.statements:
        if words.speaks.search(statement.text[-_ENDING:]) and (match := _KOREAN.match(statement.text)):
            names.setdefault(match["office"], []).append(match["name"] or "")
    for office, found in names.items():
        named = {name for name in found if name}
        if named and len(found) > 2 and (len({*found}) > 1 or len(found[0]) == 1) and not _KOREAN_BODY.search(office) and not re.search(rf"(?:{words.title.pattern})$", office):
            yield office


_ENDING = 24
"""In so many characters at the end of a Korean sentence stands its verb."""
_FINDERS = {"en": _english, "ko": _korean}
