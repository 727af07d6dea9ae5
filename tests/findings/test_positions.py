"""What each leader insists on in a contested topic and the other side leaves out is one difference."""

from dataclasses import replace

import pytest

from discrepancy.annotate.topics import load_topics
from discrepancy.findings import positions
from discrepancy.findings.account import Account
from discrepancy.records import Judgement, Link, Readout, Statement
from tests.fake import findings_of

SHARED_A = Judgement("shared", 0.9, (0.1, 0.2, 0.7), False, (Link("b1", 0.9),))
SHARED_B = replace(SHARED_A, counterparts=(Link("a1", 0.9),))


def _only(nearest):
    return Judgement("only", 0.1, (0.9, 0.08, 0.02), False, (), Link(nearest, 0.1))


def _side(government, name, *rows):
    opening = ("President Xi Jinping met President Lee Jae-myung.", None, ())
    statements, at = [], 0
    for number, (text, speaker, topics) in enumerate((opening, *rows), 1):
        statements.append(Statement(f"{name}{number}", text, at, at + len(text), 0, speaker, topics, plain=0))
        at += len(text) + 1
    return Readout(government, "en", f"{name}.txt", None, " ".join(text for text, *_ in (opening, *rows)), tuple(statements))


DEMAND = ("The buoys in the western sea must be removed.", "Lee Jae-myung", ("maritime",))
REBUFF = ("What stands in the western sea is nobody else's concern.", "Xi Jinping", ("maritime",))


def _found(mine, theirs, **judged):
    a, b = _side("South Korea", "a", mine), _side("China", "b", theirs)
    known = {"a1": SHARED_A, "b1": SHARED_B, "a2": _only("b2"), "b2": _only("a1")} | judged
    return [each for each in findings_of(a, b, known) if each.detail.get("what") == "position"]


def test_a_demand_and_its_rebuff_are_one_difference():
    [found] = _found(DEMAND, REBUFF)
    assert (found.kind, found.side, found.topic, found.statements, found.counterparts) == ("differs", None, "maritime", ("a2",), ("b2",))
    start = "Lee Jae-myung and Xi Jinping take positions on seas, navigation and fishing that the other side leaves out: The buoys in"
    assert found.headline.startswith(start)


def test_the_statements_keep_findings_of_their_own():
    a, b = _side("South Korea", "a", DEMAND), _side("China", "b", REBUFF)
    told = findings_of(a, b, {"a1": SHARED_A, "b1": SHARED_B, "a2": _only("b2"), "b2": _only("a1")})
    assert {each.statements for each in told if each.kind == "only"} == {("a2",), ("b2",)}


@pytest.mark.parametrize(
    ("mine", "judged"),
    [
        ((DEMAND[0], "narrator", DEMAND[2]), {}),  # nobody's position
        ((DEMAND[0], "Xi Jinping", DEMAND[2]), {}),  # put in the other leader's mouth
        ((DEMAND[0], DEMAND[1], ("trade",)), {}),  # another topic
        (("He thanked the fishermen of the western sea.", *DEMAND[1:]), {}),  # nothing that anybody could be at odds with
        (DEMAND, {"a2": replace(_only("b2"), uncertain=True)}),  # perhaps stated there
        (DEMAND, {"a2": _only("b1")}),  # not near each other: another matter of the same topic
    ],
)
def test_what_is_no_position_against_the_other_side_is_none(mine, judged):
    assert not _found(mine, REBUFF, **judged)


def test_nobody_takes_a_position_against_himself():
    account = Account(
        _side("South Korea", "a", DEMAND), _side("China", "b", (REBUFF[0], DEMAND[1], REBUFF[2])),
        {"a1": SHARED_A, "b1": SHARED_B, "a2": _only("b2"), "b2": _only("a1")}, load_topics(), {"a": DEMAND[1], "b": DEMAND[1]},
    )  # fmt: skip
    assert not list(positions.found(account))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "有关海域问题上，任何第三方都不得插手。"),
        ("ja", "海洋調査について強く抗議し、即時の中止を求めた。"),
        ("ko", "서해 구조물에 대해 깊은 우려를 전하고 철거를 요구했다."),
        ("fr", "Il a condamné ces manœuvres en mer."),
        ("de", "Er forderte den Abzug der Schiffe."),
        ("es", "Exigió la retirada de los buques."),
        ("ru", "Он назвал действия судов недопустимыми и потребовал прекратить их."),
    ],
)
def test_leaders_contend_in_every_language(language, text):
    a = replace(_side("South Korea", "a", (text, *DEMAND[1:])), language=language)
    found = findings_of(a, _side("China", "b", REBUFF), {"a1": SHARED_A, "b1": SHARED_B, "a2": _only("b2"), "b2": _only("a1")})
    assert [each.statements for each in found if each.detail.get("what") == "position"] == [("a2",)]
