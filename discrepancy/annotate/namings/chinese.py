"""Whom a Chinese readout names: before a verb of saying, or beside an office."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Set

from discrepancy.annotate.beside import places
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
    r"[昨今前明][日天]|[上下]午|早日|近日|日前|首[次度]|尽[早快]|当面|^长[年期]|多年|^再[次度]|^[来到赴回].$|邀请|"  # when, how
    r"^(?:商定|达成|决定|讨论)|方$|^[我各这并的]|[他她]|双方|两[国位]"  # sides, pronouns
    r"|^率|率团|拨冗|陪同?$|亦$|引领|元首|领导|总统|主席|总理|国家|政府|人民|记者|[部议]长|阁下|先生|女士|^级"  # offices, states
    r"|通电?话|视频|一[道行]|努力|刚刚|正在|已经|举行|访问|来访|会[谈见晤面]|对话|磋商|论坛|问题|合作|关系"  # what they meet for
    r"|[一二三四五六七八九十]是|^第|^首先"  # the points of a list
)
ADDRESS = re.compile(r"(?:尊敬|敬爱|亲爱)的|各位|女士们|先生们|朋友们|同志们|同事们|大家(?:[早上下中晚]|好)|[^，。：]{2,8}(?:先生|女士|阁下)，|[^，。：]{0,8}致[词辞](?:内容|全文|要点)[^，。]{0,4}[：:]$")
"""How a speech addresses those who hear it."""
_ADVERB = r"欣然|愉快地|首先|进一步|致[词辞]时?|还|也|并|则|当场|随后|热烈|深入|详细|全面|着重|再次|最后|高度|积极|明确|坚定|郑重|衷心|诚挚|充分|逐一|接着|坦率|当面|特别"
_BEFORE = r"(?:^|(?<=[，。：；、“”（(\n—【】• 是对与同向由和跟给请的迎应]))"
"""Where a name begins."""
_DOTTED_ENDS = r"[同与和在于举会的通进出抵应共说率本今，。（一\d]|夫[人妇]|阁下|先生|女士|博士|表示"
_PLAIN_ENDS = r"(?<!上)将|[上下]午|访|先后|结束|[当昨今近][日天早晚（(]|[同与和共在应于对率就偕互致，。\n（(]|\d+[月日]|本[（(]|举行|会谈|[会拜接召]见|拜会|会晤|会面|通电话|通话|简短|短暂|交谈|一行|来访|访问|进行|邀请|出席|发表|主持|先生|女士|博士|阁下|$"
_BEHIND_ENDS = r"[已在就将应对同和与向今来进率偕是举：]|日前|近日|会[见谈晤]|接受|阁下|[的】]|\d"
"""What follows a name that stands behind an office, and an office that stands behind a name."""
_BEHIND, _ENDING = re.compile(r"[后前时等已].*|.{3,}"), re.compile(r"(?<=..)[后前时等已]$")
"""What stands behind a name that is no part of it."""
_LONGEST = 8
"""So many signs a name has at the most, without its first part."""
_FIELD = re.compile(r"(?:(?![会同与和对向由应请见访致邀迎在赴抵率])[一-鿿]){0,6}")
"""What may stand between a country and an office: what that is for."""
_AGAIN = 0.7
"""Of how many places that begin as a name does its last sign is part, at the least."""


def chinese(readout: Readout, words: Lexicon, opening: str) -> list[tuple[str, str]]:
    """Return the names before a verb of saying, or beside an office at the head of a readout, with that office."""
    if any(ADDRESS.match(line) for line in opening.split("\n")):
        # A speech names whomever it speaks of wherever it does.
        opening = readout.text
    found = [*_speaking(readout, words, opening), *_in_office(readout.text, words, opening)]
    names = {name for name, _ in found}
    # What follows a name (部长江北辰后会见) is no part of it; a given name (久保寺智, later 久保寺大臣) is.
    longer = {name for name in names if any(name[:length] in names and _BEHIND.match(name, length) for length in range(1, len(name)))}
    # Of a state that is named with its office (塔尔萨总统斯特拉) nobody has the name.
    states = {name for name, office in {*found} if office and _of_another(name, office, names, readout.text)}
    return sorted((pair for pair in found if pair[0] not in longer | states), key=lambda pair: len(surname(pair[0], "zh")))


def _of_another(name: str, office: str, names: Set[str], text: str) -> bool:
    """Tell whether somebody else's name stands right behind a name with an office, for a field or not (塔尔萨总统斯特拉, 塔尔萨跨界河流特使斯特拉)."""
    others = tuple(each for each in names if each != name)
    for end in (at + len(name) for at in places(name, text)):
        field = _FIELD.match(text, end)
        assert field, "it may be empty"
        if any(text.startswith(office, start) and text.startswith(others, start + len(office)) for start in range(end, field.end() + 1)):
            return True
    return False


def _speaking(readout: Readout, words: Lexicon, opening: str) -> list[tuple[str, str]]:
    """Return who begins a sentence and says something."""
    title, found = words.title.pattern, []
    for statement in readout.statements:
        match = re.match(rf"[\s•●○*—–-]*(?!{words.speaks.pattern}|{title})(?P<name>[一-鿿·-]{{2,10}}?)(?P<title>{title})?(?:{_ADVERB})*(?:{words.speaks.pattern})", statement.text)
        if match and not _no_name(match["name"], readout.text, words) and match["name"] not in readout.government:
            found.append((match["name"].removesuffix("的"), match["title"] or ""))
    # What follows a name once (昆莱接受塞罗汉邀请) is no part of it.
    often = Counter(name for name, _ in found)
    found = [(name, office) for name, office in found if office or (often[name] > 1 and name in opening)]
    return [(name, office) for name, office in found if not any(name != other and name.startswith(other) and times > often[name] for other, times in often.items())]


def _in_office(text: str, words: Lexicon, opening: str) -> Iterator[tuple[str, str]]:
    """Give who has an office beside his name, before or behind it."""
    title = words.title.pattern
    dotted = rf"(?P<title>{title})(?P<name>[一-鿿]{{1,6}}·[一-鿿-]{{1,9}}?)(?={_DOTTED_ENDS})"
    after = rf"(?P<name>[一-鿿]{{1,6}}·[一-鿿-]{{1,9}}?)(?P<title>{title})"
    for name, office in (*find_pairs(dotted, opening), *find_pairs(after, opening)):
        if not re.search(r"[同与和]|总", name) and not words.speaks.fullmatch(name):
            first, _, last = re.sub(rf".*(?:{title})", "", name).removesuffix("的").rpartition("·")
            if first:
                yield f"{first}·{_again(last, text) or last}", office
    name = "[一-鿿]{2,5}?|[一-鿿]{1,5}-[一-鿿]{1,6}?"
    plain = rf"(?P<title>{title})(?P<name>{name})(?={_PLAIN_ENDS})"
    behind = rf"{_BEFORE}(?![我他她您应与对请由给])(?P<name>{name})(?P<title>{title})(?={_BEHIND_ENDS}|{words.speaks.pattern})"
    greeted = rf"尊敬的(?P<name>[一-鿿]{{2,5}}?)(?P<title>{title})"
    for pattern in (plain, behind, greeted):
        yield from ((_whole(name, text, words.title), office) for name, office in find_pairs(pattern, opening) if not _no_name(name, text, words, sure=pattern is greeted))
    for match in re.finditer(rf"(?P<title>{title})(?P<run>[一-鿿]{{2,{_LONGEST}}})", opening):
        # Whatever follows it there, he is named again where he speaks.
        again = _again(match["run"], text)
        if again and not _no_name(again, text, words) and re.search(rf"{_BEFORE}{again}(?:{title})?(?:在[^，。]{{1,14}}[中上时])?(?:{_ADVERB}|对此)*(?:{words.speaks.pattern}|：)", text):
            yield again, match["title"]


def _again(run: str, text: str) -> str | None:
    """Return with how much of some signs a text begins again what begins with the first two of them: a name, without what follows it once."""
    times = text.count(run[:2])
    heads = (run[:length] for length in range(len(run), 1, -1))
    return next((head for head in heads if text.count(head) >= max(2, _AGAIN * times)), None)


def _whole(name: str, text: str, title: re.Pattern[str]) -> str:
    """Return a name without what follows it once; what stands again only beside an office is but the family name (久保寺智, later 久保寺大臣)."""
    again = _again(name, text)
    if again and again != name:
        ends = (at + len(again) for at in places(again, text))
        if any(not text.startswith(name[len(again) :], end) and not title.match(text, end) for end in ends):
            return again
    return _ENDING.sub("", name)


def called(name: str, text: str, title: str) -> Iterator[str]:
    """Give the family name by which a text goes on to call the bearer of a longer name, beside an office (江北辰, 江部长; 久保寺智, 久保寺大臣; 霍尔特-洛, 洛总统)."""
    family = name.rpartition("-")[2:] if "·" in name or "-" in name else [name[:length] for length in range(1, len(name))]
    yield from (form for form in family if form != name and re.search(rf"{_BEFORE}{re.escape(form)}(?:{title})", text))


def _no_name(name: str, text: str, words: Lexicon, *, sure: bool = False) -> bool:
    """Tell a word that stands where a name might; 闻人朔 has a common word in it, but comes again and again, or where `sure` only a name stands."""
    sayings = rf"(?:{words.speaks.pattern}|{words.title.pattern})"
    if _CHINESE_WORD.search(name) or re.search(rf"^{sayings}|{sayings}$", name):
        return True
    if sure or text.count(name) >= OFTEN or not _CHINESE_NO_NAME.search(name):
        return False
    # 黎国梁 stands beside his office and begins a sentence in which he speaks.
    return text.count(name) < 2 or re.search(rf"(?:^|\n|(?<=[。；])){name}(?:{_ADVERB})*(?:{words.speaks.pattern})", text) is None
