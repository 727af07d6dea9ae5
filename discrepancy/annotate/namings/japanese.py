"""Whom a Japanese readout names beside an office."""

from __future__ import annotations

import re
from itertools import product

from discrepancy.annotate.namings.pairs import find_pairs, often_paired

_KANA = r"[ァ-ヴー＝=]+"
_STATE = r"(?:共和国|連邦|王国|国)?"
_FIELD = r"[一-龥ァ-ヴー々・]{0,12}?"
"""What a country's office is for (滄浪国政府欧州特別代表)."""
_NO_NAME = re.compile(
    r"^[両同各]|^[本当翌今先][日月年回般]|訪問|滞在|両$|駐|^[前元副新大総正二三四]$|の|(?:国|連邦|共和|会|大)$"
    r"|内閣|統合|陸上|海上|航空|関係|外務|次官|防衛|国防|財務|経済|貿易|商務|産業|文化|科学|技術|教育|農業|環境|保健|保障|事務|相手|首脳|閣僚|政府|国会|担当|協会|共同|合同|対話|会議|協議"
)
"""What is no name before an office: a word for a field, for some or all of them, for when and where."""
_SIDE = r"(?<![一-龥])(?![両内外同])([一-龥]{1,4})側"
"""How a text calls a side: its country stands before the word."""
_VISITED = r"(?<![一-龥])([一-龥]{2,4})を(?:公式)?訪問(?:中の|した)"
"""The country that somebody visits."""
_LANDS = ("中国", "韓国", "米国", "英国", "北朝鮮", "台湾")
"""Countries that a text may print between a name and an office, whatever it calls their sides."""
_OF_LAND = r")(?<!".join(_LANDS)
"""What no person is called before whom a text puts his country (中国・王文涛商務部長)."""
_PARTICLE = r"から|は|より|が|と(?!して)|に|の|を|へ|及び|[（(】]|一行|(?:臨時|定例)?(?:記者)?会見|冒頭発言|談話"
"""What may follow an office that a name stands before, in a sentence, a heading or a label."""


def japanese(text: str, title: str, opening: str) -> list[tuple[str, str]]:
    """Return names before an office; a reading and a country may stand between (郭瑞俊(クァク・ソジュン)ダスル共和国大統領)."""
    # In 緋岸・テマシル防衛相会談 two countries meet, and nobody is named.
    office, lands = rf"(?P<title>{title})(?!級|(?:電話|テレビ)?(?:会談|会合|協議|対話|会議))", _lands(text, title)
    land = "|".join(sorted(lands, key=len, reverse=True))
    # Of three parts the last is the country's, and the one before a word for a state.
    parted = (
        rf"(?<![ァ-ヴー・])(?P<name>{_KANA}・{_KANA})・{_KANA}{_STATE}{office}",
        rf"(?<![ァ-ヴー・])(?P<name>{_KANA})・{_KANA}(?:共和国|連邦|王国|国){office}",
        rf"(?<![ァ-ヴー・])(?P<name>{_KANA}・{_KANA})[（(][一-龥]{{2,4}}[）)]・?(?:{_KANA})?{_STATE}{office}",
        rf"(?<![一-龥])(?P<name>[一-龥]{{2,4}})[（(]{_KANA}(?:・{_KANA})?[）)][一-龥ァ-ヴー]*?{office}",
    )
    # Whoever is introduced at the head may have an office of several words, or a country that only the text itself shows to be one.
    introduced = (
        rf"(?<![ァ-ヴー・])(?P<name>{_KANA}・{_KANA})・{_KANA}{_FIELD}{office}",
        rf"(?<![ァ-ヴー・])(?P<name>{_KANA}・{_KANA})(?=[一-龥]){_FIELD}{office}",
        rf"(?<![一-龥・])(?P<name>[一-龥]{{2,5}})・(?=[一-龥ァ-ヴー]){_FIELD}{office}",
        rf"(?<![一-龥・])(?P<name>[一-龥]{{2,4}}(?<!駐))駐?(?:{_KANA}|{land}){_STATE}{_FIELD}{office}",
    )
    whole = [pair for pattern, where in [*product(parted, [text]), *product(introduced, [opening])] for pair in find_pairs(pattern, where)]
    name = rf"{_KANA}(?:・{_KANA})?|[一-龥ヶ々ノ]{{1,5}}?|[一-龥ヶ々]{{1,3}}[ァ-ヴー]+"
    plain = find_pairs(rf"(?<![ァ-ヴー一-龥々・])(?P<name>{name}){office}(?={_PARTICLE})", text)
    # In a mixed name that begins with a whole one the rest is a country.
    plain = [pair for pair in plain if pair[0] not in lands and not any(pair[0] != full and re.fullmatch(rf"{full}(?:{_KANA}|{land})", pair[0]) for full, _ in whole)]
    whole = [(_whole(name, text, title, {name for name, _ in plain}), held) for name, held in whole]
    # Once by his whole name and once by his family name is more than chance.
    printed = {name for name, _ in whole + plain}
    twice = [pair for pair in plain if any(pair[0] != other and (pair[0].startswith(other) or other.startswith(pair[0])) for other in printed)]
    # A news agency calls him by his family name without an office (孟氏).
    twice += [(family, "") for family in re.findall(r"(?<![一-龥])([一-龥]{1,3})氏(?=[はがもとのにを])", text) if any(other.startswith(family) for other in printed)]
    return [each for each in [*whole, *twice, *often_paired(plain, opening)] if not (_NO_NAME.search(each[0]) or re.search(title, each[0]))]


def _lands(text: str, title: str) -> set[str]:
    """Return the countries in characters that a text may print between a name and an office; behind an office stands a name (統合幕僚長・鬼塚陸将)."""
    before = rf"(?<![一-龥ァ-ヴー])([一-龥]{{2,4}})の[一-龥ァ-ヴー・]{{2,14}}?(?:{title})", rf"[一-龥](?<!{_OF_LAND})(?<![長官相])[・駐]([一-龥]{{2,4}}?)(?:{title})"
    return {*_LANDS, *(land for pattern in (_SIDE, _VISITED, *before) for land in re.findall(pattern, text))}


def _whole(name: str, text: str, title: str, called: set[str]) -> str:
    """Return a name of three parts: what a text goes on to call him by is no country (ホセ・マヌエル・アルバレス外相, アルバレス外相)."""
    tail = re.search(rf"{re.escape(name)}・({_KANA})(?:{title})", text)
    return f"{name}・{tail[1]}" if tail and tail[1] in called and name.split("・")[-1] not in called else name
