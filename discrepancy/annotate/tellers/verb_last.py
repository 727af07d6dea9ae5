"""Whose a statement is in Japanese and Korean, where the verb at its end tells."""

from __future__ import annotations

import re

from discrepancy.annotate.lexicon import ENDING
from discrepancy.annotate.tellers.teller import Teller
from discrepancy.records import BOTH, NARRATOR

_LAST_VERB = 8
"""How many characters a Korean or Japanese sentence ends in after the stem of its last verb, its mark included."""
OF_ONE_MIND = re.compile(r"(?:一致|確認|合意)し|(?:의견|뜻|견해|인식)[을를] (?:같이|함께|나누|모으|모았|공유)|의견을 나눴|공감했|공감하였")
"""How a clause ends on which both agreed, in Korean also one of views exchanged; in Japanese they (意見を交わし) but lead up to what one says."""
BALD = re.compile(
    r"(?:"
    r"(?:(?<!게 )(?:됩니다|된다)|됐습니다|되었습니다|됐다|되[었였]다|됨|추진됩니다|이어졌습니다|[어아여커]집니다|(?:이루어|만들어|치러|알려)졌(?:다|습니다)|어[납듭]니다)"  # it becomes, it is done
    r"|열립니다|열린다|열림|에 이[릅른]니?다|(?:에 달|증가|차지)(?:합니다|한다|함)"  # it opens, reaches
    r"|(?:(?:기록|에 달|증가|감소|급증|급감|성장|차지)(?:했|하였)|올랐|늘었|늘어났|줄었|줄어들었|넘었|넘어섰|이르렀)(?:습니다|다|음)|(?:기록|증가|감소)함"  # it rose, fell, came to
    r"|입니다|이다|이었(?:다|습니다)|있습니다"  # it is
    r"|(?:れ|です|であ)(?:る|た|ます|ました)?"
    r")[.。]?$"
)
"""How a sentence ends in which nobody acts."""
_LASTED = re.compile(r"회담[^.]{0,30}\d{1,3}분|\d{1,3}분[^.]{0,20}회담|\d{1,3}시간(?:에 걸쳐| 동안| \d{1,3}분| 넘게)|\d{1,3}分間")
"""How long two have talked: whatever it was about, that is told."""
_MEANWHILE = re.compile(r"며,?\s$")
"""How a Korean clause ends that tells what its sentence's own subject does meanwhile (총리를 배웅하며 대통령은)."""
_JOINT = re.compile(r"서로|함께|공동으로|상호 (?!사증|무사증|무비자)|共同で|相互")


class VerbLast(Teller):
    """A sentence ends in its verb, which tells what becomes of its clauses: Korean, Japanese."""

    asks_on = True

    def _event(self, text: str, after: str) -> bool:
        said = self.words.speaks.search(ending(after))
        # The verb stands last: a deed there (선물했습니다, 臨みました) is told by nobody else.
        return any(said is None or done.end() > len(after) - _LAST_VERB for done in self.words.event.finditer(after))

    def _says(self, clause: str) -> bool:
        last = ending(clause)
        return self.words.speaks.search(last) is not None or self.words.agreed.search(last) is not None

    def _opener(self, clause: str) -> str | None:
        """As elsewhere; where nobody is named it is of both who agree, or of him who spoke before."""
        if self.subjects.subject(clause) is not None:
            return super()._opener(clause)
        if _MEANWHILE.search(clause) and not self._says(clause):
            return None
        settled = self.words.future.search(ending(clause)) or OF_ONE_MIND.search(ending(clause))
        return BOTH if settled else self.heard.person

    def _both(self, text: str, after: str, fresh: bool) -> str | None:
        told = self.words.event.search(after) and not self.words.agreed.search(after)
        return NARRATOR if told or _LASTED.search(text) else BOTH

    def _carried_on(self, text: str, fresh: bool) -> str | None:
        if self.words.agreed.search(text):
            return BOTH
        if self.words.speaks.search(ending(text)) and self.heard.person and not self._told(text):
            return self.heard.person
        if self.heard.last not in {None, NARRATOR} and self.words.future.search(text[-16:]):
            return BOTH
        # A bare fact after somebody's words is nobody's; what is done, after what both settled, is part of that.
        heard = self.heard.last not in self.leaders and not (self.heard.last == BOTH and BALD.search(text) and not _JOINT.search(text))
        return self.heard.last if heard and not fresh and self.heard.last else NARRATOR

    def _told(self, text: str) -> bool:
        """Tell a bare fact that only looks like words of somebody's."""
        return False


def ending(text: str) -> str:
    """Return the end of a sentence, where its verb stands."""
    return text[-ENDING:]
