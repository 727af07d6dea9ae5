"""Whose a statement is in German."""

from __future__ import annotations

import re

from discrepancy.annotate.tellers.continental import Continental
from discrepancy.records import BOTH

_INVERTED = re.compile(r"\b(?:überreichten?|übergab(?:en)?|wohnten?|besichtigt(?:en?)?|besucht(?:en?)?|empfing(?:en)?|traf(?:en)?|unterzeichneten?|reisten?|legten?|gab(?:en)?|trug(?:en)? sich)\s(?:\S+\s?){1,6}\Z")
"""A verb of a deed before its subject: Zum Abschluss besichtigten die beiden Regierungschefs."""
_HAS, _DONE = re.compile(r"\b(?:hat|hatte|haben|hatten|ist|war|wurde|wird|trat(?:en)?|kam(?:en)?|n(?:imm|ehm|ahm)(?:t|en)?)\s(?:\S+\s?){0,7}\Z"), re.compile(r"\b(?:\w*getroffen|\w*empfangen|telefoniert|ausgetauscht|zusammengekommen|verabschiedet|gereist|besucht|sprechen|telefonieren|vor die (?:Presse|Medien)|geleitet|eröffnet|besichtigt|teil|zusammen)(?=[.,;]?$|\sund\b|,\s(?!dass\b))")
"""A verb in two parts around its subject, and the part behind it, of a deed: Zuvor hatte der Kanzler Abgeordnete getroffen."""
_MAN = re.compile(r"[Mm]an\s[a-zäöüß]+(?<!t)e\b")
"""What a leader whose words go on says of his own side, in the mood of reported speech (Man setze auf …)."""
_HEAD = 60
"""Within so many characters at the head of a sentence stands what both agreed on."""
_REPORTED = re.compile(r"[^,;]*\b(?:sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe)\b")
"""The mood of reported speech, which no fact of the narrator's stands in."""
_AHEAD = re.compile(r"\b(?:(?:soll|sollen)\s[^.;]*\w(?:t|en)\swerden|(?:wird|werden)\s[^.;]*\b(?:\w*ge\w+(?:t|en)|\w+iert|(?:be|er|ver|zer|ent|über)\w+t))\b")
"""What is yet to be done, by nobody who is named."""
_COMMON = re.compile(r"\b[Gg]emeinsam(?!\w*\s(?:mit|\w*[Ee]rklärung|\w*[Kk]onferenz))|\bbeider\s(?:Seiten|Länder|Staaten)\b")
"""By whom, or whose it is: of both."""


class German(Continental):
    """The verb stands second, whatever stands first, or is parted around its subject; reported speech has a mood of its own."""

    settled_first = True

    def _deed_before(self, before: str, after: str) -> bool:
        parted = _HAS.search(before) is not None and _DONE.search(after) is not None
        return parted or _INVERTED.search(before) is not None or super()._deed_before(before, after)

    def _still_his(self, text: str, after: str, fresh: bool) -> bool:
        if self.words.agreed.search(text, 0, _HEAD):
            # Man sei sich einig gewesen: of both.
            return False
        told = not fresh and self.heard.last in self.leaders and _MAN.match(text) is not None
        return told or super()._still_his(text, after, fresh)

    def _left_out(self, text: str, fresh: bool) -> str | None:
        # What both said goes on in its mood; what is yet to be done together, or after what both settled, by nobody named, is of both.
        goes_on = not fresh and self.heard.last == BOTH
        ahead = _AHEAD.search(text) is not None and (goes_on or _COMMON.search(text) is not None)
        return BOTH if ahead or (goes_on and _REPORTED.match(text)) else super()._left_out(text, fresh)
