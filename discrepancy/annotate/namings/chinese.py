"""Whom a Chinese readout names: before a verb of saying, or beside an office."""

from __future__ import annotations

import re
from collections import Counter

from discrepancy.annotate.lexicon import Lexicon
from discrepancy.annotate.namings.forms import surname
from discrepancy.annotate.namings.pairs import OFTEN, find_pairs
from discrepancy.records import Readout

_CHINESE_NO_NAME = re.compile(
    r"[方双国会他她我部边员府人要应不将愿坚共同各这此在总对向和与为]"
    r"|元首|领导|始终|问题|合作|关系|欢迎|感谢|希望"
    r"|当前|历史|今[年天日]|去年|目前|未来|过去|世界|[一二三四五]是|首先|第[一二三]"
)
_CHINESE_WORD = re.compile(
    r"[昨今前明][日天]|早日|近日|尽[早快]|当面|邀请|"  # when, how
    r"方$|^[我各这]|[他她]|双方|两[国位]"  # sides, pronouns
    r"|元首|领导|总统|主席|总理|国家|政府|人民"  # offices, states
    r"|通电话|访问|会[谈见晤]|问题|合作|关系"  # what they meet for
    r"|[一二三四五六七八九十]是|^第|^首先"  # the points of a list
)
_ADVERB = r"首先|还|也|并|则|当场|随后|热烈|深入|详细|全面|着重|再次|最后|高度|积极|明确|坚定|郑重|衷心|诚挚|充分|逐一|接着|坦率|当面|特别"


def chinese(readout: Readout, words: Lexicon, opening: str) -> list[tuple[str, str]]:
    """Return the names before a verb of saying, or beside an office at the head of a readout, with that office."""
    title = words.title.pattern
    found = []
    for statement in readout.statements:
        match = re.match(rf"(?!{words.speaks.pattern}|{title})(?P<name>[一-鿿·]{{2,8}}?)(?P<title>{title})?(?:{_ADVERB})*(?:{words.speaks.pattern})", statement.text)
        if match and not _chinese_no_name(match["name"], readout.text) and match["name"] not in readout.government:
            found.append((match["name"].removesuffix("的"), match["title"] or ""))
    # What follows a name once (昆莱接受塞罗汉邀请) is no part of it.
    often = Counter(name for name, _ in found)
    found = [(name, office) for name, office in found if office or (often[name] > 1 and name in opening)]
    found = [(name, office) for name, office in found if not any(name != other and name.startswith(other) and times > often[name] for other, times in often.items())]
    dotted = rf"(?P<title>{title})(?P<name>[一-鿿]{{1,6}}·[一-鿿-]{{1,9}}?)(?=同|与|和|在|于|举|会|的|通|进|出|抵|应|共|，|。|（|夫|一|\d)"
    after = rf"(?P<name>[一-鿿]{{1,6}}·[一-鿿-]{{1,9}}?)(?P<title>{title})"
    plain = rf"(?P<title>{title})(?P<name>[一-鿿]{{2,5}}?)(?=先后|[当昨今近][日天晚]|[同共在应于对率，。\n]|\d+[月日]|举行|会谈|会见|会晤|通电话|通话|简短|短暂|交谈|一行|来访|访问|进行|$)"
    pairs = [pair for pair in [*find_pairs(dotted, opening), *find_pairs(after, opening)] if not re.search(r"[同与和]|总", pair[0])]
    pairs = [(name.removesuffix("的"), office) for name, office in pairs if not words.speaks.fullmatch(name)]
    pairs += [pair for pair in find_pairs(plain, opening) if not (_chinese_no_name(pair[0], readout.text) or words.speaks.fullmatch(pair[0]))]
    if not found and not pairs:
        # A spokesman calls him by his name with the office behind (段承岳外长在会晤中).
        behind = rf"(?:^|[\n，。：、同])(?P<name>[一-鿿]{{2,4}})(?P<title>{title})(?=已|在|就|将|应|对|同|和|与|向)"
        pairs = [pair for pair in find_pairs(behind, opening) if pair[0] not in readout.government and not _chinese_no_name(pair[0], readout.text)]
    return sorted([*found, *pairs], key=lambda pair: len(surname(pair[0], "zh")))


def _chinese_no_name(name: str, text: str) -> bool:
    """Tell a word that stands where a name might; 闻人朔 has a common word in it, but comes again and again."""
    return _CHINESE_WORD.search(name) is not None or (text.count(name) < OFTEN and _CHINESE_NO_NAME.search(name) is not None)
