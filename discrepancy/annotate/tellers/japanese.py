"""Whose a statement is in Japanese."""

from __future__ import annotations

import re

from discrepancy.annotate.mentions import Mention
from discrepancy.annotate.tellers.teller import ASKED
from discrepancy.annotate.tellers.verb_last import VerbLast, ending
from discrepancy.read.segment import ends_as_sentence
from discrepancy.records import NARRATOR

_WORDS = r"(?:言葉|返事|答え|回答|話|説明|発言|反応|支持|理解|賛同|提案|招待|評価)"
_RECEIVED = re.compile(rf"{_WORDS}(?:を(?:いただ|頂|賜)|(?:が|も)(?:ござい|あり|あっ)|でございました|でした)")
"""What he has received who tells it himself: the other said it (との返事でございました, お言葉をいただきました)."""
_DECLINED = re.compile(r"差し控え|お答え(?:できる|する立場)|(?:決ま|定ま)ったものは|コメントは")
"""How a question is left without an answer."""
_FINAL = re.compile(r"[るただい]、$")
"""How a clause ends that is told word for word (感謝する、…である旨述べた): one's own goes on in another form."""


class Japanese(VerbLast):
    """In his own remarks a leader leaves himself out: what he says is his, what he receives the other's."""

    def _of_talks(self, subject: Mention | None, bare: str) -> bool:
        heading = self.own_voice and not ends_as_sentence(bare)
        return heading or ASKED.match(bare) is not None or (subject is None and _DECLINED.search(ending(bare)) is not None)

    def _says(self, clause: str) -> bool:
        return super()._says(clause) and not _FINAL.search(clause)

    def _carried(self, text: str, fresh: bool) -> str | None:
        if self.own_voice and self.cast.home and not self.words.agreed.search(text):
            if self.cast.guest and _RECEIVED.search(ending(text)):
                return self.cast.guest.label
            if self._event(text, text):
                return NARRATOR
        return super()._carried(text, fresh)
