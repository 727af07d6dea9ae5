"""To whom a readout attributes each statement: a person of its cast, both sides, the narrator, or null.

The first mention that can be the subject of a sentence decides. A sentence without one is carried on from the
sentence before it, within its paragraph, unless its wording is an agreement or an event; in a Western language only
where it says what should be, or is reported speech: any other fact is the narrator's.
"""

from __future__ import annotations

from dataclasses import replace

from discrepancy.annotate.names import Names
from discrepancy.annotate.offices import vocabulary
from discrepancy.annotate.parties import Cast
from discrepancy.annotate.tellers.chinese import Chinese
from discrepancy.annotate.tellers.english import English
from discrepancy.annotate.tellers.french import French
from discrepancy.annotate.tellers.german import German
from discrepancy.annotate.tellers.japanese import Japanese
from discrepancy.annotate.tellers.korean import Korean
from discrepancy.annotate.tellers.russian import Russian
from discrepancy.annotate.tellers.spanish import Spanish
from discrepancy.annotate.tellers.teller import Teller, Voice
from discrepancy.read.language import primary
from discrepancy.records import Readout

__all__ = ["Voice", "voices"]

_TELLERS: dict[str, type[Teller]] = {"zh": Chinese, "ja": Japanese, "ko": Korean, "en": English, "fr": French, "de": German, "es": Spanish, "ru": Russian}


def voices(readout: Readout, cast: Cast, names: Names) -> list[Voice]:
    """Return whose every statement is, in order."""
    language = primary(readout.language)
    words = vocabulary(readout)
    if words is None:
        return [Voice()] * len(readout.statements)
    teller = _TELLERS[language](words, cast, names, readout)
    return [replace(teller.voice(statement), named=teller.named(statement.text)) for statement in readout.statements]
