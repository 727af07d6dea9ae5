"""Whether a sentence says that a thing was agreed, or only that it was talked about, or wished for."""

from __future__ import annotations

import re
from typing import Literal

from discrepancy.read.language import primary

Stance = Literal["agreed", "discussed"]

_AGREED = {
    "zh": r"同意|一致|商定|达成|决定|共识",
    "ja": r"一致|合意|決定|こととし|確認しました|認識を共有",
    "ko": r"기로 ?(?:했|하였|합의)|합의|뜻을 (?:같이|모)|인식을 (?:같이|공유)|공감|의견을 (?:같이|모)|재확인",
    "en": r"\bagree|\bdecided|\bcommitted|\bconcurred|\bresolved|\breaffirm|of one mind|\bwill\b|\bwelcomed",
    "fr": r"convenu|décidé|accord|réaffirm|se félicitent|s’engag",
    "de": r"vereinbar|einig|beschloss|verständigt|bekräftig|überein|verabred",
    "es": r"acord|acuerd|conv[ei]n|coincid|comprometi|decidi|reafirm",
    "ru": r"договор|условил|условлен|согласова|решен|решил|подтвердил|подтвержден|достигнут|общее мнение",
}
_DISCUSSED = {
    "zh": r"交换了?(?:看法|意见)|讨论了|探讨了",
    "ja": r"意見交換|意見を交わ|議論(?:しました|を行)",
    "ko": r"의견을 (?:나|교환)|논의(?:했|하였)|대화를 나",
    "en": r"\bdiscuss|exchanged? (?:of )?views|\btalked about|spoke (?:broadly )?about",
    "fr": r"\bévoqué|\babordé|échangé|\bdiscuté|échange de vues",
    "de": r"erörter|besprach|besprochen|tauschten sich|wurde gesprochen|Gegenstand des Gesprächs",
    "es": r"convers|abord|intercambi|\bdiscut|\btrat(?:ó|aron)",
    "ru": r"обсу[жд]|обмен\w* мнениями|затронут|рассмотр|речь шла",
}

_HOPED = {
    "zh": r"希望|期待|(?<![自意志心])愿(?!景|望)",
    "ja": r"期待|希望",
    "ko": r"희망|기대|바란",
    "en": r"\bhope|\blook(?:s|ed)? forward|\bexpress\w* (?:interest|readiness|willingness)|\bwould like",
    "fr": r"souhait|espér|volonté",
    "de": r"hofft|wünsch|Bereitschaft|Interesse",
    "es": r"\besper|\bdese|anhel|interés",
    "ru": r"надежд|надеет|заинтересован|готовност|рассчитыв",
}


def stance(text: str, language: str) -> Stance | None:
    """Return what a sentence says was done with its subject; null where it says neither, or both."""
    tag = primary(language)
    if tag not in _AGREED:
        return None
    agreed, discussed = (re.search(table[tag], text, re.IGNORECASE) is not None for table in (_AGREED, _DISCUSSED))
    if agreed == discussed:
        return None
    return "agreed" if agreed else "discussed"


def hoped(text: str, language: str) -> bool:
    """Tell whether a sentence speaks of a wish, a hope or a readiness."""
    pattern = _HOPED.get(primary(language))
    return pattern is not None and re.search(pattern, text, re.IGNORECASE) is not None
