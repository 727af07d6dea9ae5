"""Whom a Japanese readout names beside an office."""

from __future__ import annotations

import re

from discrepancy.annotate.namings.pairs import find_pairs, often_paired

_JAPANESE_NO_NAME = re.compile(r"^[両同各]|^[前元副新大総正二三四]$|内閣|関係|外務|次官|防衛|財務|相手|閣僚|の|(?:国|連邦|共和|会|大)$")


def japanese(text: str, title: str, opening: str) -> list[tuple[str, str]]:
    """Return names before an office; a reading and a country may stand between (郭瑞俊(クァク・ソジュン)ダスル共和国大統領)."""
    kana = r"[ァ-ヴー＝=]+"
    # Of three parts the last is the country's, and the one before a word for a state.
    whole = find_pairs(rf"(?<![ァ-ヴー・])(?P<name>{kana}・{kana})・{kana}(?:共和国|連邦|王国|国)?(?P<title>{title})", text)
    whole += find_pairs(rf"(?<![ァ-ヴー・])(?P<name>{kana})・{kana}(?:共和国|連邦|王国|国)(?P<title>{title})", text)
    whole += find_pairs(rf"(?<![ァ-ヴー・])(?P<name>{kana}・{kana})[（(][一-龥]{{2,4}}[）)]・?(?:{kana})?(?:共和国|連邦|王国|国)?(?P<title>{title})", text)
    whole += find_pairs(rf"(?<![一-龥])(?P<name>[一-龥]{{2,4}})[（(]{kana}(?:・{kana})?[）)][一-龥ァ-ヴー]*?(?P<title>{title})", text)
    name, particle = rf"{kana}(?:・{kana})?|[一-龥ヶ]{{1,4}}?|[一-龥ヶ]{{1,3}}[ァ-ヴー]+", r"から|は|より|が|と(?!して)|に|の|を|へ|及び|[（(]"
    plain = find_pairs(rf"(?<![ァ-ヴー一-龥・])(?P<name>{name})(?P<title>{title})(?={particle})", text)
    return [each for each in whole + often_paired(plain, opening) if not _JAPANESE_NO_NAME.search(each[0])]
