"""A war of others is told where one side calls it one and the other nowhere does."""

import time
from dataclasses import replace

import pytest

from discrepancy.findings import wars
from discrepancy.records import Judgement
from tests.fake import findings_of, say

ONLY = Judgement("only", 0.1, (0.9, 0.08, 0.02), False)

HERE = {
    "zh": "双方谈到德拉韦尼亚战争。",
    "ja": "両首脳は、ドラヴェニアにおける戦争について議論した。",
    "ko": "두 정상은 드라베니아 전쟁에 대해 논의했다.",
    "en": "They spoke of Ostmir's illegal war against Dravenia.",
    "fr": "Ils ont évoqué la guerre menée contre la Dravénie.",
    "de": "Sie sprachen über den Krieg gegen Dravenien.",
    "es": "Hablaron de la guerra en Dravenia.",
    "ru": "Они говорили о войне в Дравении.",
}
THERE = {
    "zh": "双方还就德拉韦尼亚危机等交换意见。",
    "ja": "ドラヴェニア情勢について意見を交わした。",
    "ko": "양측은 드라베니아 사태에 대해 의견을 나눴다.",
    "en": "They exchanged views on the Dravenia crisis.",
    "fr": "Ils ont évoqué la situation en Dravénie.",
    "de": "Sie sprachen über die Lage in Dravenien.",
    "es": "Hablaron de la crisis en Dravenia.",
    "ru": "Обсуждён конфликт вокруг Дравении.",
}


def _told(here, there, languages):
    return _told_of(say(here, "a", languages[0], "China"), say(there, "b", languages[1], "South Korea"))


def _told_of(a, b):
    judged = {each.id: ONLY for side in (a, b) for each in side.statements}
    return [(each.detail["a"], each.detail["b"]) for each in findings_of(a, b, judged) if each.kind == "differs" and each.detail["what"] == "wording"]


@pytest.mark.parametrize("language", HERE)
def test_a_war_here_is_a_crisis_there_in_every_language(language):
    assert _told(HERE[language], THERE["en"], (language, "en")) == [("a war", "another word")]
    assert _told(THERE[language], HERE["en"], (language, "en")) == [("another word", "a war")]


@pytest.mark.parametrize(("said", "called"), [("the war in Dravenia", "a war"), ("the illegal invasion of Dravenia", "an aggression or invasion")])
def test_a_war_is_called_as_the_side_calls_it(said, called):
    assert _told(f"They condemned {said}.", THERE["zh"], ("en", "zh")) == [(called, "another word")]


def test_on_ukraine_a_war_needs_no_name_of_a_place():
    a, b = say("They agreed that this war must end.", "a", "en", "United States"), say("Обсуждён кризис и его первопричины.", "b", "ru", "Russia")
    past = say("Они говорили о Великой Отечественной войне и о холодной войне.", "a", "ru", "United States")
    on = [replace(each, statements=tuple(replace(one, topics=("ukraine",)) for one in each.statements)) for each in (a, b, past)]
    assert [(_told_of(*each)) for each in ((a, b), (on[2], on[1]), on[:2])] == [[], [], [("a war", "another word")]]


@pytest.mark.parametrize(
    ("here", "there"),
    [
        (HERE["en"], HERE["ko"]),
        (THERE["en"], THERE["ko"]),
        (HERE["en"], "양측은 벨로란 사태에 대해 의견을 나눴다."),
        # A war of long ago, and one of the two who met: they are remembered, and not what is spoken of today.
        ("They honoured those who fell in the war in Korea.", "양측은 북한 문제와 한반도 정세를 논의했다."),
        ("They remembered the war against China.", "양측은 중국 상황을 논의했다."),
        # A trade war, the Cold War and a question of the day are none.
        ("This issue came up in the trade war on Dravenia, and in the Cold War against Dravenia.", THERE["ko"]),
        ("They spoke of Ostmir's war in Sudan.", "양측은 남수단 사태에 대해 의견을 나눴다."),
        ("They commemorated the victims of the war in Dravenia thirty years ago.", THERE["ko"]),
        ("All must be done to avert a war in Dravenia.", THERE["ko"]),
        # Who speaks of the war too, if only once, does not avoid the word.
        (HERE["en"], f"{THERE['ko']} {HERE['ko']}"),
        (HERE["en"], f"{THERE['ko']} 드라베니아전쟁은 끝나야 한다."),
        ("They honoured the dead of the war against Dravenia's winters.", "They spoke of trade."),
        ("They had tea.", THERE["ko"]),
    ],
)
def test_nothing_is_told_of_another_place_nor_where_both_say_war(here, there):
    assert _told(here, there, ("en", "ko")) == []


@pytest.mark.parametrize(
    ("one", "another", "same"),
    [("Ukraine", "关于乌克兰", True), ("Iran", "伊朗", True), ("Iran", "Irak", False), ("Dravenia", "在德拉韦尼亚", True), ("Dravenia", "拉方理解蟾洲", False), ("Gaza", "高加索", False), ("Дравении", "Dravenia", True)],
)
def test_a_place_is_known_by_its_sound_or_by_the_table_of_names(one, another, same):
    assert (wars._alike(one, another) >= wars._SAME) is same


@pytest.mark.parametrize("word", ["war in Dravenia, ", "Dravenia crisis, ", "德拉韦尼亚危机，", "war in Aruba, crisis in Borneo. "])
def test_wars_without_end_are_read_at_once(word):
    text = word * (6_000 // len(word))
    start = time.perf_counter()
    _told(text, text, ("zh" if "危" in word else "en", "en"))
    assert time.perf_counter() - start < 5


@pytest.mark.parametrize(
    ("here", "there", "languages"),
    [
        # A trade war, a crime of war or Crimea beside it does not make it another war; nor does another one that the other side calls so.
        ("They spoke of the war in Dravenia, trade and energy.", THERE["ko"], ("en", "ko")),
        ("They called for an end to the war in Dravenia and to the civil war in Sudan.", f"{THERE['ko']} 수단 내전도 논의했다.", ("en", "ko")),
        ("They spoke of the crimes committed in the war in Sudan.", "Ils ont évoqué la situation au Soudan.", ("en", "fr")),
        # A party's own war of today.
        ("They condemned the aggression against Iran.", "双方还就伊朗局势交换意见。", ("en", "zh")),
        ("Sie sprachen über den Dravenien-Krieg.", THERE["en"], ("de", "en")),
        ("두 정상은 드라베니아전쟁에 대해 논의했다.", THERE["en"], ("ko", "en")),
        ("双方谈到苏丹内战。", "They discussed the crisis in Sudan.", ("zh", "en")),
        ("Они говорили о войне в секторе Газа.", "They discussed the situation in Gaza.", ("ru", "en")),
        ("Hablaron de la guerra en la Franja de Gaza.", "They discussed the conflict in Gaza.", ("es", "en")),
        ("Ils ont évoqué la guerre entre l’Ostmir et la Dravénie.", "They discussed the conflict between Ostmir and Dravenia.", ("fr", "en")),
        ("He condemned Russia’s aggression against Ukraine.", "双方就俄乌冲突交换意见。", ("en", "zh")),
    ],
)
def test_a_war_of_today_is_told_in_whatever_form(here, there, languages):
    assert len(_told(here, there, languages)) == 1


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("They said that a war over Taiwan must not be.", "They discussed the situation in Taiwan."),
        ("He said that no one wanted a war in Venezuela.", "They discussed the situation in Venezuela."),
        ("She said that the drug war in Mexico had failed.", "They discussed the situation in Mexico."),
        ("They condemned the war against Iran.", "They discussed the Iran nuclear issue."),
        ("They condemned Israel’s war.", "They discussed the situation in Israel."),
        ("They recalled the war in Bosnia in 1995.", "They discussed the situation in Bosnia."),
        ("They spoke of the war in Dravenia.", "They discussed the cholera crisis in Dravenia."),
    ],
)
def test_wars_that_are_feared_and_crises_of_other_kinds_are_not_held_against_each_other(here, there):
    assert _told(here, there, ("en", "en")) == []


def test_a_war_is_known_by_a_theatre_that_its_statement_names():
    assert len(_told("On Israel and Hamas, he wanted the war not to spread.", "两国元首就巴以冲突交换了看法。", ("en", "zh"))) == 1
    assert _told("On Egypt, he wanted the war not to spread.", "两国元首就巴以冲突交换了看法。", ("en", "zh")) == []
