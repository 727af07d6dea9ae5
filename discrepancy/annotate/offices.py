"""Offices that no list has, as a readout itself shows them: they stand beside a name, and alone as one who speaks (the Presiding Warden, 최고판관은)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from discrepancy.annotate.lexicon import ENDING, Lexicon, lexicon
from discrepancy.read.language import primary
from discrepancy.read.segment import ends_as_sentence
from discrepancy.records import Readout

_WORD = r"[A-ZÀ-Þ](?:[\w-]|[’'](?=[A-ZÀ-Þ])){0,40}"
_RUN = re.compile(rf"(?:\b(?P<article>[Tt]he|[Aa]n?|[Oo]ur|[Ii]ts|[Tt]heir|[Tt]his)\s)?\b(?P<run>{_WORD}(?:\s{_WORD}){{0,6}}+)")
"""Words with a capital, one after the other; a person has no article before his office."""
_HONOUR = r"(?:(?:H\.E\.|Mr\.?|Ms\.?|Mrs\.?|Dr\.?|Shri|Smt\.?|the|Rt|Right|Hon\.?|Honourable)\s)*"
_GIVEN = re.compile(rf"(?:\b(?:H\.\s?E|Mr|Ms|Mrs|Dr|Hon)\.?|\bHonou?rable|\bExcellency|\bbin|\bbint|\bibn)\s({_WORD})")
"""The first name behind an honour, or a father's: what follows it is no bearer of an office (H.E. Bernardo Rey Oliva, Hon. Rey Oliva)."""
_NAMED, _OFFICE = rf"(?P<name>{_WORD}(?:\s{_WORD}){{1,3}}+)", rf"(?P<office>{_WORD}(?:\s{_WORD}){{0,2}})"
_BESIDE = tuple(map(re.compile, (rf"{_NAMED},\s(?:the\s)?{_OFFICE}(?:\sof\s|,)", rf"\b[Tt]he\s{_OFFICE}(?:\sof\s(?:the\s)?{_WORD}(?:\s{_WORD}){{0,2}})?,\s{_HONOUR}{_NAMED}")))
"""Lorcan Esterby, Presiding Warden of Qiaria; the Presiding Warden of Qiaria, Lorcan Esterby."""
_SEAT = re.compile(rf"\bOffice of the (?P<of>{_WORD}(?: {_WORD}){{0,2}})|\b(?P<whose>{_WORD}(?: {_WORD}){{0,2}})['’]s Office\b")
"""Whose office a letterhead names."""
_NO_OFFICE = re.compile(
    r".*\b(?:Republic|State|States|Union|Federation|Kingdom|Government|Ministry|Commission|Council|Committee|Parliament|Party|Forum|Summit|Day|House|Spokes\w+)\b"
    r"|(?:On|In|At|And|But|As|For|His|Her|Your)\b"
)
_KEPT = 8
"""Of so many readouts the offices are kept: who takes part and who speaks ask for them in turn, of both sides."""
_LONGEST = 3
"""So many words an office has at the most."""
_ACTS = r"(?:\s(?:\w+ly|also|then|both|today))?\s(?:{speaks}|{event}|[a-z]+ed\b|will\b|has\b|had\b|is\b|was\b)"


@lru_cache(_KEPT)
def vocabulary(readout: Readout) -> Lexicon | None:
    """Return the words of a readout's language with the offices that its own text shows."""
    language = primary(readout.language)
    words = lexicon(language)
    if words is None or not (find := _FINDERS.get(language)):
        return words
    found = sorted(set(find(readout, words)), key=lambda office: (-len(office), office))
    return replace(words, title=re.compile("|".join([*map(re.escape, found), words.title.pattern]))) if found else words


def _english(readout: Readout, words: Lexicon) -> Iterator[str]:
    text = re.sub(r"\b(?:Mr|Ms|Mrs|Shri|Dr|Sir|Dame)\s", "", "\n".join(statement.text for statement in readout.statements if ends_as_sentence(statement.text)))
    acts = re.compile(_ACTS.format(speaks=words.speaks.pattern, event=words.event.pattern))
    found = [(match["article"], match["run"], acts.match(text, match.end()) is not None) for match in _RUN.finditer(text)]
    runs = Counter(run for article, run, _ in found if not article)
    acting = Counter(run for article, run, acting in found if acting and not article)
    alone = {run for article, run, acting in found if acting and article in {"the", "The"}}
    # Some print it without an article, as if it were a name: Presiding Warden underlined.
    bare = {run for run, times in acting.items() if times > 1 and " " in run}
    beside = [(match["office"], match["name"].split(), True) for each in _BESIDE for match in each.finditer(text)]
    beside += [(*pair, False) for run in runs for pair in _parted(run.split())]
    # Who reigns may have an article before it: the Archon Benedetta.
    beside += [(*pair, False) for article, run, acts_itself in found if acts_itself and article in {"the", "The"} for pair in _parted(run.split()) if pair[0] in alone]
    given, taken = {match[1] for match in _GIVEN.finditer(readout.text)}, set[str]()
    for office, name, sure in beside:
        whole = " ".join(name)
        if whole in taken or _NO_OFFICE.match(office) or words.title.search(f"{office} {whole}") or any(runs[part] > sure for part in re.split("[ -]", office)):
            continue
        again = len(name) > 1 and (office in bare or acting[whole] or any(runs[f"{office} {part}"] for part in (name[-1], *name[: sure or " " in office]))) and office not in given
        if office in alone or again:
            taken.add(whole)
            yield office
            if office.split()[-1] in alone:
                yield office.split()[-1]
    for match in _SEAT.finditer(f"{readout.government}\n{readout.text}"):
        office = match["of"] or match["whose"]
        if office in alone and not words.title.search(office) and not _NO_OFFICE.match(office):
            yield office
    for match in words.title.finditer(text):
        # Of a Special Envoy is told as the Envoy.
        last = match[0].split()[-1]
        if last != match[0] and last in alone and not words.title.fullmatch(last):
            yield last


def _parted(run: list[str]) -> Iterator[tuple[str, list[str]]]:
    """Part words with a capital into an office and a name wherever they may be parted, the longest office first."""
    return ((" ".join(run[:n]), run[n:]) for n in range(min(_LONGEST, len(run) - 1), 0, -1))


_KOREAN_NAME = r"(?![양두네이그저각첫새전현총동옛]\s|우리|양국|이번|이어|또|아울러|다만|특히|먼저)[가-힣]{1,6}"
_KOREAN = re.compile(
    rf"(?:(?<=^)|(?<=[\s,]))(?:(?P<name>{_KOREAN_NAME})\s)?"
    r"(?P<office>(?:(?:최고|수석|선임|제1|국가|연방)\s)?[가-힣]{2,7}?)(?:께서는?|[은는])\s",
    re.MULTILINE,
)
_KOREAN_BODY = re.compile(r"(?:정부|측|정상|장관|국민|기업|당국|[부처청회단군국들간것자]|내외|여사|의원|님|[해에]서|으로|[에며면고때])$")
"""How a word ends that names a body or many persons."""


_KOREAN_MANY = re.compile(r"(?:측|정상|기업|당국|일행|[부처청회단군국들간])$")
"""How one ends with whom a leader may meet, who is more than one."""
_MET = re.compile(
    r"(?<![가-힣])[가-힣]{2,6} (?P<office>[가-힣]{2,7}?)(?:님|동지)?"
    r"(?:[과와] (?:[^\s.]+ ){0,4}?[가-힣]*(?:회담|통화|면담|환담|회동|만찬|오찬)[을를은\s하했]|[을를] (?:[^\s.]+ ){0,2}?(?:만나|만났|접견|예방|면담)|의 초청)"
)
"""How a Korean text introduces whom its leader met (타비크 집정과 회담을, 타비크 집정을 만나, 타비크 집정의 초청으로)."""


def _korean(readout: Readout, words: Lexicon) -> Iterator[str]:
    heads, speaking = Counter[str](), set[str]()
    for statement in readout.statements:
        if match := _KOREAN.match(statement.text):
            heads[match["office"]] += 1
            speaking |= {match["office"]} if words.speaks.search(statement.text[-ENDING:]) else set()
    text = "\n".join(statement.text for statement in readout.statements)
    yield from _korean_met(text, words)
    for office in speaking:
        if _KOREAN_BODY.search(office) or re.search(rf"(?:{words.title.pattern})$", office):
            continue
        beside = Counter(re.findall(rf"(?<![가-힣])({_KOREAN_NAME}) (?:\d+세 )?{office}(?:께서|에게|[은는이가과와의을를])", text))
        if heads[office] > 1 and beside:
            yield office


def _korean_met(text: str, words: Lexicon) -> Iterator[str]:
    """Give the office of whom the leader met, or its end behind his name, as a clause has it for its topic (최고의정은; 국가주리, 위 주리는)."""
    topics = re.findall(rf"(?:(?<=^)|(?<=[\s,]))({_KOREAN_NAME} )?([가-힣]{{2,7}}?)(?:께서는?|[은는도])\s", text, re.MULTILINE)
    for match in _MET.finditer(text):
        whole = match["office"]
        if not _KOREAN_MANY.search(whole) and not re.search(rf"(?:{words.title.pattern})$", whole):
            yield from {office for name, office in topics if whole == office or (name and whole.endswith(office))}


_FINDERS = {"en": _english, "ko": _korean}
