"""What a Japanese readout shows of whose leader somebody is: whose remarks they are, whom he met, which office he has."""

from __future__ import annotations

import re
from itertools import takewhile

from discrepancy.annotate.beside import Beside, after, before
from discrepancy.annotate.cast import Person
from discrepancy.annotate.lexicon import Lexicon
from discrepancy.records import Readout

JAPANESE_BRIEFERS = ("官房長官", "官房副長官", "報道官", "報道局長")
"""Offices whose bearers brief the press."""
_ANNOUNCED = after(r"[^、。】記との]{0,10}(?:】|(?:臨時|定例)?(?:記者)?会見|冒頭発言|談話)")
"""What follows the name of him whose remarks or press conference a heading announces, or a label (緒方総理冒頭発言, 【綾部大臣】)."""
_REMARKS = re.compile(r"^[【（(〈《＜<]?([^\s。、】）)]{2,16}?)(?:冒頭)?発言[】）)〉》＞>]?$", re.MULTILINE)
"""A heading over somebody's remarks; where both have one it tells of neither whose leader he is."""
_MET = after(r"(?:[（(][^）)]*[）)]|[^、。はとのが]){0,14}?と(?:の間で)?[^。はと]{0,16}?(?:会談|会見|協議|対話|懇談|意見交換|お話|立ち話|電話|面会)")
"""What follows the name of him whom a leader met."""
_ABROAD = before(r"(?<![一-龥ァ-ヴー])[一-龥ァ-ヴー]{2,8}の")
"""What stands before a guest: his country, or that he is on a visit."""
_ACTS = after(r"[^、。と]{0,8}[はの]")
"""What follows the name of him who does or says something, or whose something is."""
_HUMBLE = after(r"[^、。と]{0,8}は、?(?:[^。「」]|「[^」]*」)*?(?:申し上げ|お(?:伝え|招き|願い)(?:いたし|し)|いたしました)")
"""What follows the name of him whom a text has speak humbly, as it does of its own leader alone (市長は、お礼を申し上げました)."""
_KANA = re.compile(r"[ァ-ヴー・＝=]+")
_OWN, _FOREIGN = re.compile(r"総理|政務官"), re.compile(r"主席|大統領|部長|国務|書記")
"""Offices of the government that writes Japanese, and those it has none of."""


class Hints:
    """Reads one readout for what it calls its persons."""

    def __init__(self, readout: Readout, words: Lexicon) -> None:
        """Take its lines, and the preface of a leader's own remarks: null of any other text."""
        self.government = readout.government
        self.ministries = tuple(re.findall(r"(外務|防衛|財務|経済産業|農林水産|国土交通|環境)省", readout.government))
        lines = [statement.text for statement in readout.statements]
        self.text = "\n".join(lines)
        self.both_speak = len({*_REMARKS.findall(self.text)}) > 1
        own = sum(words.first.search(line) is not None for line in lines) > 1
        self.preface = "\n".join(takewhile(lambda line: words.first.search(line) is None, lines)) if own else None

    def of(self, person: Person, *, own: float) -> tuple[float, float]:
        """Return how much likelier somebody is of the publishing side, and whom its leader met; `own` tells what his country does."""
        speaks, hears = self._of_remarks(person)
        met = _found(person, _MET, self.text) or _found(person, _ABROAD, self.text)
        # Unless the publisher itself is such an office's (大統領府).
        foreign = any((match := _FOREIGN.search(title)) and match[0].removesuffix("長") not in self.government for title in person.titles)
        office = 0.3 * (any(map(_OWN.search, person.titles)) - foreign)
        humble = _found(person, _HUMBLE, self.text)
        # Who publishes in Japanese writes his own name in characters; a guest's may be in them too.
        kana = not own and bool(person.forms) and all(map(_KANA.fullmatch, person.forms))
        ministry = any(title.startswith(self.ministries) for title in person.titles)
        return (max(speaks, 0) if own else speaks) + office + 0.5 * ministry - 0.6 * met + 0.6 * humble - 0.4 * kana, hears - office

    def _of_remarks(self, person: Person) -> tuple[float, float]:
        if person.titles and all(title.endswith(JAPANESE_BRIEFERS) for title in person.titles):
            # Whoever briefs the press leads nobody, if there is another.
            return -1, -1.5
        if not self.both_speak and _found(person, _ANNOUNCED, self.text):
            return 1.5, -1.5
        # Whom a preface calls neither him who does nor him who says something is whom the leader met.
        return (-1.5 if self.preface is not None and not _found(person, _ACTS, self.preface) else 0), 0


def _found(person: Person, beside: Beside, text: str) -> bool:
    """Tell whether something stands beside somebody's name anywhere in a text."""
    return any(True for form in person.forms for _ in beside.find(form, text))
