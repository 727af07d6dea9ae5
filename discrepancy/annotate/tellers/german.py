"""Whose a statement is in German."""

from __future__ import annotations

import re

from discrepancy.annotate.tellers.continental import Continental

_INVERTED = re.compile(r"\b(?:überreichten?|übergab(?:en)?|wohnten?|besichtigten?|besuchten?|empfing(?:en)?|traf(?:en)?|unterzeichneten?|reisten?|legten?|gab(?:en)?|trug(?:en)? sich)\s(?:\S+\s?){1,6}\Z")
"""A verb of a deed before its subject: Zum Abschluss besichtigten die beiden Regierungschefs."""
_HAS, _DONE = re.compile(r"\b(?:hat|hatte|haben|hatten|ist|war|wurde|wird|trat(?:en)?|kam(?:en)?|n(?:imm|ehm|ahm)(?:t|en)?)\s(?:\S+\s?){1,7}\Z"), re.compile(r"\b(?:\w*getroffen|\w*empfangen|telefoniert|ausgetauscht|zusammengekommen|verabschiedet|gereist|besucht|sprechen|telefonieren|vor die (?:Presse|Medien)|teil|zusammen)(?=[.,;]?$|\sund\b|,\s(?!dass\b))")
"""A verb in two parts around its subject, and the part behind it, of a deed: Zuvor hatte der Kanzler Abgeordnete getroffen."""
_MAN = re.compile(r"[Mm]an\s[a-zäöüß]+(?<!t)e\b")
"""What a leader whose words go on says of his own side, in the mood of reported speech (Man setze auf …)."""


class German(Continental):
    """The verb stands second, whatever stands first, or is parted around its subject; reported speech has a mood of its own."""

    settled_first = True

    def _deed_before(self, before: str, after: str) -> bool:
        parted = _HAS.search(before) is not None and _DONE.search(after) is not None
        return parted or _INVERTED.search(before) is not None or super()._deed_before(before, after)

    def _still_his(self, text: str, after: str, fresh: bool) -> bool:
        told = not fresh and self.heard.last in self.leaders and _MAN.match(text) is not None
        return told or super()._still_his(text, after, fresh)
