"""What of a page states nothing of a meeting: headings, datelines, lists of names, contacts, greetings, a journalist's questions."""

from __future__ import annotations

import re
from functools import cache

import numpy as np
import numpy.typing as npt

from discrepancy import tables
from discrepancy.network import Floats
from discrepancy.read.language import primary
from discrepancy.read.segment import ends_as_sentence, unlabelled
from discrepancy.records import NARRATOR, Readout, Statement

_CLAUSE = re.compile(r"[，,；;、:：—–]")
_DATELINE = re.compile(r"^\W*\d{1,4}\s*[年월月/.-]|^\W*[\(（【\[]|\d{4}")
_ATTENDANCE = re.compile(
    r"(参加|陪同|出席)(了)?(上述|会见|會見|会谈|會談|会晤|會晤|通话|活动|活動|此次)|同席|陪席|배석|참석자"
    r"|\b(was|were) (attended|joined|present|accompanied)|\b(also )?attend(ing|ed) (the|were)|\btook part in the|\bparticipants?\b"
    r"|приняли? участие|присутствова|participaron|asisti(ó|eron)|estuvieron presentes|ont (assisté|participé)|étaient présents"
    r"|nahmen .{0,60}teil|teilgenommen|anwesend",
    re.IGNORECASE,
)
_OUTLINE = re.compile(
    r"(概要|内容|要旨|結果|结果|主要)[^。]{0,12}(以下|次のとおり|次の通り|如下)|所(以下|次)のとおり|(다음|아래)[과와]? ?같|소개해 ?드리|말씀드리겠|개요"
    r"|^(먼저|다음은|다음으로|끝으로|마지막으로|[첫둘셋넷다섯여섯]{1,2}째),? ((?![은는이가]\s)[^,.]){1,24}입니다\W*$|^((?![은는이가]\s)[^,.]){1,24}(분야|문제|사항|내용|논의|현안|일정)입니다\W*$|^이상입니다\W*$"
    r"|\bas follows\b|the following (is|are)|\bbriefed\b.{0,40}(press|media|journalists)|介绍.{0,20}情况|向.{0,12}(媒体|记者).{0,12}介绍"
    r"|共同記者発表|ce qui suit|suivants? *:$|следующ(ее|их|ие)[^.]{0,12}[:.]$|siguiente[^.]{0,12}[:.]$|wie folgt|media contact|첨부|別添",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"^\s*[-–—•*▪◦·]\s*[a-zà-ÿа-яё].*[;,](?:\s(?:and|et|und|y|и))?\s*$", re.DOTALL)
"""An item that goes on a sentence begun above the list, as one that ends in a full stop does (- agreed to hold annual talks;): names of a list of those present have capitals."""
CONTEXT_FEATURES = ("attendance", "outline", "first", "last", "ends as a sentence", "length", "dateline", "clauses", "alone in its paragraph", "somebody speaks")
"""What the form of a statement says of its being furniture."""


def context_features(readout: Readout) -> npt.NDArray[np.float32]:
    """Return what a statement's form says of being a heading, a dateline or a list of names: (statements, features)."""
    statements = readout.statements
    companions: dict[int, int] = {}
    for each in statements:
        companions[each.paragraph] = companions.get(each.paragraph, 0) + 1
    rows = []
    for number, each in enumerate(statements):
        rows.append(
            [
                float(bool(_ATTENDANCE.search(each.text))),
                float(bool(_OUTLINE.search(each.text))),
                float(number < 2),
                float(number >= len(statements) - 2),
                float(ends_as_sentence(each.text) or _GOES_ON.search(each.text) is not None),
                float(np.log(len(each.text))),
                float(bool(_DATELINE.search(each.text))),
                float(np.log1p(len(_CLAUSE.findall(each.text)))),
                float(companions[each.paragraph] == 1),
                float(each.speaker not in {None, NARRATOR}),
            ]
        )
    return np.array(rows, np.float32)


def plain_sentences(features: Floats) -> npt.NDArray[np.bool_]:
    """Tell by the evidence of `context_features` which statements are ordinary sentences: however short and alone one is, it says something."""
    ends, attendance, outline = (features[:, CONTEXT_FEATURES.index(name)] > 0 for name in ("ends as a sentence", "attendance", "outline"))
    found: npt.NDArray[np.bool_] = ends & ~attendance & ~outline
    return found


def by_form(readout: Readout) -> npt.NDArray[np.bool_]:
    """Tell which statements are furniture whatever is learned: what is asked by the press, said to greet or to thank, what has an address, or stands over or under all sentences."""
    said, forms = readout.statements, _forms(primary(readout.language))
    above, below = _edges(said)
    return np.array([each.asked or not above <= number <= below or _has(each.text, forms) for number, each in enumerate(said)], np.bool_)


def _has(text: str, forms: tuple[re.Pattern[str], ...]) -> bool:
    return len(text) <= _LONGEST and any(form.search(text) for form in forms)


_LONGEST = 600
"""Characters of the longest line of furniture; in a text without full stops the patterns would look for long."""


def _edges(said: tuple[Statement, ...]) -> tuple[int, int]:
    """Return the first and the last statement that end as a sentence does, items of a list and what introduces one with them; of a text that is mostly notes, all."""
    ended = [number for number, each in enumerate(said) if ends_as_sentence(each.text)]
    if len(ended) * 4 < len(said):
        return 0, len(said)
    listed = [number for number, each in enumerate(said) if number > ended[-1] and (each.text.endswith((":", "：")) or unlabelled(each.text) != each.text)]
    # What an introduction ends in a colon for stands below it.
    return ended[0], len(said) if listed and said[listed[-1]].text.endswith((":", "：")) else max([ended[-1], *listed])


@cache
def _forms(language: str) -> tuple[re.Pattern[str], ...]:
    """Return the patterns of what is furniture in a language (furniture.toml), and in all."""
    table = tables.bundled("match/furniture.toml")
    rows, everywhere = table.get(language, {}), table["all"]
    patterns = [rf"^(?:{_NOTE})$", everywhere["contact"]]
    if rows:
        patterns += [_courtesy(rows, language), rows["contact"], rf"^\W*(?:{rows['attached']})\s?\d*\s?[:：]"]
        if "teller" in rows:
            patterns.append(rf"\b(?:{rows['teller']})\b.*\b(?:{rows['tells']})\b[^.:]*:$")
        patterns += [rows[key] for key in ("attended", "outline") if key in rows]
    return tuple(re.compile(each, re.IGNORECASE) for each in patterns)


def _courtesy(rows: dict[str, str], language: str) -> str:
    """Return the pattern of a sentence that but greets, thanks or addresses, behind whoever's turn it is; a form that may begin any sentence counts beside another, or as a call."""
    edge, length = ("", 20) if language in {"zh", "ja"} else (r"\b", 45)
    address, called = (rf"(?:{rows[key]}){edge}[^,.!?…:。！？，、]{{0,{length}}}" for key in ("address", "called"))
    polite = rf"(?:{rows['thanks']}|{rows['greeting']}|{address})"
    gap = rf"[\s,.!;–—，。！、]+(?:(?:{rows.get('and', '(?!)')})\s)?"
    return rf"^(?:[\w.’' ]{{1,30}}[:：]\s?)?(?:(?:{called}{gap})?{polite}(?:{gap}(?:{polite}|{called}))*\W*|{called}[,!，！])$"


_NOTE = r"\([^()]+\)|（[^（）]+）|\[[^\[\]]+\]|【[^【】]+】"
"""A note of the page's own, a paragraph in brackets."""
