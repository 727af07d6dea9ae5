"""Texts that name a leader once and then give his words sentence after sentence, as they were said (The two sides should …; Tianlu stands ready to …)."""

from __future__ import annotations

import re
from itertools import pairwise

from discrepancy.annotate.lexicon import Lexicon
from discrepancy.records import Readout

_WANTED = re.compile(
    r"(?:(?:The|Both|All|Neither|No)\s(?:two\s)?(?:sides?|countries|parties|part(?:y|ies)|peoples?|international community)|Efforts|It|[A-Z]\w+(?:['’]s \w+)?)\s(?:\w+ly\s)?"
    r"(?:should|must|need(?:s)? to|ought to|is hoped|hopes?|is (?:imperative|important|necessary|essential|ready|willing|prepared)|stands? ready|will (?:always|never|continue)|always|attaches|firmly|opposes|supports|welcomes|adheres)\b"
)
"""What is wanted or held, by nobody who is said to say it."""
_OFTEN = 2
"""So often a text has that which gives a leader's words so."""
_ONCE = re.compile(r"(?:\s(?:sides?|government|delegation))?(?:\s(?:also|then|\w+ly|all))*\s(?:\w+ed|said|told|met|held|spoke|made|took|gave|saw|had|went|left|began)\b")
"""What follows a subject that did or said something at the meeting."""
_DONE = re.compile(r"[^,;]{0,90}\b(?:was|were)\s(?:\w+ly\s|also\s)?(?:issued|signed|adopted|released|exchanged|held|present|published|concluded|witnessed|reached|agreed)\b")
"""What was done at the meeting, by nobody who is named."""


def flows(readout: Readout, words: Lexicon) -> bool:
    """Tell whether a text goes on in a leader's words without naming him again."""
    inner = [two.text for one, two in pairwise(readout.statements) if one.paragraph == two.paragraph]
    return sum(_WANTED.match(text) is not None and words.event.search(text[:40]) is None for text in inner) >= _OFTEN


def told(text: str, end: int) -> bool:
    """Tell what the narrator has somebody do, up to whose name a sentence is read; 0 where nobody is named."""
    return (_ONCE.match(text, end) if end else _DONE.match(text)) is not None
