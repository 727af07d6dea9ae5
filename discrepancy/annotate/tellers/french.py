"""Whose a statement is in French."""

from __future__ import annotations

import re
from functools import cached_property

from discrepancy.annotate.beside import following, preceding
from discrepancy.annotate.mentions import Mention
from discrepancy.annotate.tellers.continental import Continental
from discrepancy.records import BOTH

_PARTICIPLE = re.compile(r"(?:,[^,.;]{2,60},)?\s(?:n’|s’|se\s)?(?!durant|(?:ce)?pendant|devant|pourtant|maintenant|auparavant|sortant)(?:ay|ét|\w{3,})ant\b")
"""What follows the subject of a clause that has no verb of its own (M. Brenner ayant rendu compte de sa visite)."""
_CONCEDED = re.compile(r"(?:Alors|Tandis) qu(?:e\s|’)|(?:Si|Comme|Lorsque|Quand)\s")
"""How a sentence begins that tells first what one said, then the other (Alors que M. Brenner évoquait …, le ministre a …)."""
_IN_THESE_WORDS = re.compile(r"\b[Cc]’est (?:ainsi|en ces termes|(?:par|avec) ces mots) que\s")
"""What stands between a quotation and him who said it."""
_JOINTLY = re.compile(
    r"\b(?:[Uu]ne?|[Dd]es|[Dd]eux|[Tt]rois|[Qq]uatre)\s[^.,;:]{0,40}?\b(?:communs?|communes?|conjointe?s?|mixtes?)\b[^.;:]{0,60}?\s\w+r(?:a|ont)\b"
    r"|\b\w+ront\s[^.,;:]{0,40}?\b(?:communs|communes|conjointe?s)\b|\bdes deux (?:pays|États|gouvernements|ministères)\s(?:se\s)?\w+ront\b"
)
"""What is yet to be done by both sides together, for which the language has no other sign (Une campagne commune portera sur …)."""
_SPEECH = 40
"""So far behind its subject stands a verb of saying."""


class French(Continental):
    """A leader says "nous" of himself, and few verbs name somebody behind his words."""

    def _addresses(self, bare: str) -> bool:
        return bare.startswith("Nous ") or super()._addresses(bare)

    @cached_property
    def _himself(self) -> re.Pattern[str]:
        return re.compile(rf"{self.words.first.pattern}|\bnous\b")

    @property
    def _said_behind(self) -> str:
        return self.words.behind.pattern

    @cached_property
    def _utterance(self) -> re.Pattern[str]:
        """A verb of saying in whatever form, not an auxiliary alone."""
        return re.compile(rf"\b(?!a |s’est|avait)(?:{self.words.speaks.pattern}|évoqu|réclam|défend|dénon|déplor|félicit|réjou)")

    @cached_property
    def _said_there(self) -> re.Pattern[str]:
        """What somebody said where he was (a visité l’atelier, où il a salué …)."""
        return re.compile(rf"\boù\s(?:il|elle)\s(?:a|s’est)\s(?:\w+\s)?{self._utterance.pattern}")

    def _subject(self, bare: str) -> Mention | None:
        found = super()._subject(bare)
        if found and _PARTICIPLE.match(bare, found.end) and not preceding(bare, found.start).strip():
            # M. Brenner ayant confirmé sa venue, ils sont convenus de …
            return next((each for each in self._behind_comma(bare) if not _PARTICIPLE.match(bare, each.end)), found)
        return found

    def _behind_comma(self, bare: str) -> list[Mention]:
        """Return the subjects behind a comma."""
        found = (each for each in self.subjects.mentions(bare) if preceding(bare, each.start).endswith(", "))
        return sorted(found, key=lambda each: (each.start, -each.end))

    def _mutual(self, subject: Mention, bare: str, after: str) -> bool:
        # La situation a été passée en revue, M. Brenner ayant rendu compte de sa visite.
        trailing = preceding(bare, subject.start).endswith(", ") and _PARTICIPLE.match(after) is not None
        return (trailing and self.words.agreed.search(bare, 0, subject.start) is not None) or super()._mutual(subject, bare, after)

    def _answered(self, subject: Mention, bare: str) -> str | None:
        return BOTH if self._each_speaks(subject, bare) else super()._answered(subject, bare)

    def _each_speaks(self, subject: Mention, bare: str) -> bool:
        """Tell a sentence in which the other speaks too, in a clause that goes before or behind without a verb of its own."""
        conceded = _CONCEDED.match(bare)
        if conceded is None and _PARTICIPLE.search(bare) is None:
            return False
        other = self.subjects.opposite(subject.speaker)
        theirs = [each for each in self._behind_comma(bare) if each.start > subject.start and self.subjects.side_of(each.speaker) == other]
        if conceded:
            lead = following(bare, conceded.end())
            first = self.subjects.head(lead, 0)
            return first is not None and self._utterance.search(lead.partition(", ")[0]) is not None and (first == other or bool(theirs))
        return any(_PARTICIPLE.match(bare, each.end) and self._utterance.search(bare, each.end, each.end + _SPEECH) for each in theirs)

    def _event(self, text: str, after: str) -> bool:
        said = _IN_THESE_WORDS.search(text) or self._said_there.search(after)
        return said is None and super()._event(text, after)

    def _carried_on(self, text: str, fresh: bool) -> str | None:
        return BOTH if self.listed not in self.leaders and _JOINTLY.search(text) else super()._carried_on(text, fresh)
