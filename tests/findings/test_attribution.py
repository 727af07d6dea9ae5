"""Whose words a remark is: told where the two sides plainly give one clause to different people, or one side has nothing of it."""

from dataclasses import replace

import pytest

from discrepancy.records import BOTH, Judgement, Link, Readout, Statement
from tests.fake import findings_of

XI, LEE = "Xi Jinping", "Lee Jae-myung"
ONLY = Judgement("only", 0.1, (0.9, 0.08, 0.02), False)
RAIL = "a direct railway line for freight between the ports"


def _side(side, government, said, language="en"):
    """A readout of statements (speaker, text, from where on it is plainly his)."""
    said = [(None, "President Xi Jinping met President Lee Jae-myung.", 0), *said]
    statements, at = [], 0
    for number, (speaker, text, plain) in enumerate(said):
        statements.append(Statement(f"{side}{number}", text, at, at + len(text), 0, speaker, plain=plain))
        at += len(text) + 1
    return Readout(government, language, f"{side}.txt", None, " ".join(text for _, text, _ in said), tuple(statements))


def _told(here, there, status="partial", chance=0.9, back=(), links=("b1",)):
    """The attributions of China's statements (speaker, text), the first of which South Korea's (speaker, text, plain) states; `back` are China's that it answers to."""
    a, b = _side("a", "China", [(*each, 0) for each in here]), _side("b", "South Korea", there)
    judged = {each.id: ONLY for side in (a, b) for each in side.statements}
    judged["a1"] = Judgement(status, chance, (1 - chance, chance - 0.1, 0.1), False, tuple(Link(each, 0.9) for each in links))
    judged["b1"] = replace(judged["a1"], probability=0.9, counterparts=tuple(Link(each, 0.9) for each in ("a1", *back)))
    return [each for each in findings_of(a, b, judged) if each.kind == "attribution" and each.statements == ("a1",)]


MUST = f"Both countries need {RAIL}"
JOINT = f"The two leaders underlined that their countries need {RAIL}."


@pytest.mark.parametrize(("status", "part"), [("shared", ""), ("partial", ", in part,")])
def test_a_clause_that_the_other_side_gives_to_both_is_told_and_quoted(status, part):
    (told,) = _told([(XI, f"He said that winters had been cold; {MUST}.")], [(BOTH, JOINT, 0)], status)
    assert told.headline.partition(": ")[0] == f"China's readout attributes to Xi Jinping what South Korea's gives{part} to both sides"
    assert told.headline.endswith(f"{MUST}.")
    assert (told.detail["speaker"], told.detail["others"]) == (XI, [BOTH])
    assert JOINT[slice(*told.detail["clauses"]["b"])] == JOINT


def test_the_statement_that_the_clause_is_of_is_named_first():
    there = [(BOTH, "The two leaders underlined that winters had been cold.", 0), (BOTH, JOINT, 0)]
    (told,) = _told([(XI, f"He said: {MUST}.")], there, links=("b1", "b2"))
    assert (told.counterparts, told.detail["clauses"]["b"]) == (("b2", "b1"), [0, len(JOINT)])


@pytest.mark.parametrize(
    ("here", "there"),
    [
        # Each has his own to thank for, or to have elected.
        (f"He thanked the hosts for {RAIL}.", f"Both sides thanked the builders for {RAIL}."),
        ("He asked for support for the candidacy of his country at the world health assembly.", "Both leaders asked for support for a candidacy at the world health assembly."),
        # What is there already is used.
        (f"Both countries should make good use of {RAIL}.", f"The two leaders agreed to build {RAIL}."),
        # He calls for what is so by their account.
        (f"He called for {RAIL}.", f"Both leaders noted that there is {RAIL}."),
    ],
)
def test_two_remarks_that_may_both_be_so_are_not_one_given_to_others(here, there):
    assert _told([(XI, here)], [(BOTH, there, 0)]) == []


def test_whom_somebody_speaks_to_is_no_remark():
    a, b = _side("a", "China", [(LEE, "Dear Mr. President, dear friends!", 0), (LEE, f"Mr. Lee said: {MUST}.", 0)]), _side("b", "South Korea", [(None, "They met.", 0)])
    found = findings_of(a, b, {each.id: ONLY for side in (a, b) for each in side.statements})
    assert [each.statements for each in found if each.kind == "attribution"] == [("a2",)]


@pytest.mark.parametrize(("chance", "told"), [(0.9, 1), (0.7, 0)])
def test_it_is_told_where_the_other_side_surely_states_it(chance, told):
    assert len(_told([(XI, f"He said: {MUST}.")], [(BOTH, JOINT, 0)], chance=chance)) == told


@pytest.mark.parametrize(
    "there",
    [
        # Each side has its part in the sentence, or nobody is named.
        (BOTH, JOINT, None),
        # The clause stands before that of both.
        (BOTH, f"He said they need {RAIL}, and the two leaders praised the tea.", 95),
        # The two have done it.
        (BOTH, f"The two leaders opened {RAIL}.", 0),
        # What the other announces, he welcomes.
        (BOTH, f"The two leaders welcomed {RAIL}.", 0),
        (LEE, f"President Lee welcomed {RAIL}.", 0),
        # A talk has no speaker; what is but so is not what both agree to do.
        (BOTH, f"The two leaders discussed {RAIL}.", 0),
        (BOTH, f"The two leaders agreed on {RAIL}.", 0),
        # It is another point.
        (BOTH, "The two leaders underlined that young scientists should visit each other more often.", 0),
    ],
)
def test_nothing_is_told_where_the_other_side_does_not_plainly_have_both_say_the_clause(there):
    assert _told([(XI, f"He said: {MUST}.")], [there]) == []


@pytest.mark.parametrize(
    ("here", "there", "back"),
    [
        # The other side gives it to him, too.
        ([(XI, f"He said: {MUST}.")], [(BOTH, JOINT, 0), (XI, f"President Xi stressed that he wants {RAIL}.", 0)], ()),
        # His own side gives it to both, too: as is linked, or as its clause tells.
        ([(XI, f"He said: {MUST}."), (BOTH, "They talked of trains.")], [(BOTH, JOINT, 0)], ("a2",)),
        ([(XI, f"He said: {MUST}."), (BOTH, f"Both stressed that they want {RAIL}.")], [(BOTH, JOINT, 0)], ()),
        # He says himself that both agreed.
        ([(XI, f"Both countries agreed on {RAIL}.")], [(BOTH, JOINT, 0)], ()),
    ],
)
def test_nothing_is_told_where_a_side_gives_it_to_the_same(here, there, back):
    assert _told(here, there, back=back) == []


def test_what_one_calls_for_and_both_agree_to_do_is_told_where_it_is_no_contradiction_of_theirs():
    """He takes it for settled, so it is not told that he but wishes for it."""
    here = [(XI, f"Both should carry out what was agreed on {RAIL}.")]
    assert [each.detail["others"] for each in _told(here, [(BOTH, f"The two leaders agreed on {RAIL}.", 0)])] == [[BOTH]]


def test_of_a_clause_whose_verb_stands_far_away_the_clause_is_quoted():
    far = "He called for calm in the hills, for patience by the sea, for warm coats, "
    (told,) = _told([(XI, f"{far}for {RAIL}.")], [(BOTH, JOINT, 0)])
    assert told.headline.endswith(f": for {RAIL}.")


def test_a_clause_that_each_side_gives_to_another_leader_is_told_once():
    found = _told([(XI, f"President Xi called for {RAIL}.")], [(LEE, f"President Lee called for {RAIL}.", 0)])
    assert [(each.side, each.detail["others"]) for each in found] == [(None, [LEE])]


@pytest.mark.parametrize(
    ("plain", "uncertain", "told"),
    [(0, False, True), (None, False, False), (0, True, False)],
)
def test_what_a_guest_plainly_says_and_his_own_side_surely_does_not_carry_is_told(plain, uncertain, told):
    a, b = _side("a", "China", [(LEE, "The walls of the old town must be mended.", plain)]), _side("b", "South Korea", [])
    judged = {each.id: ONLY for side in (a, b) for each in side.statements}
    judged["a1"] = replace(ONLY, uncertain=uncertain)
    found = [each.headline for each in findings_of(a, b, judged) if each.kind == "attribution"]
    start = "China's readout attributes to Lee Jae-myung what South Korea's does not carry: The walls"
    assert [each.startswith(start) for each in found] == [True] * told


MISSING = f"{MUST} and will pay for it alone"


def _in_part(**judged):
    """The attributions of a remark that China gives to South Korea's leader, of which South Korea states the beginning."""
    text = f"He agreed; {MISSING}."
    a, b = _side("a", "China", [(LEE, text, 0)]), _side("b", "South Korea", [(LEE, "He agreed.", 0)])
    known = {each.id: ONLY for side in (a, b) for each in side.statements}
    start = text.index(MISSING)
    partial = Judgement("partial", 0.9, (0.1, 0.8, 0.1), False, (Link("b1", 0.9),), missing=((start, len(text)),))
    found = findings_of(a, b, known | {"a1": replace(partial, **judged)})
    return text, [each for each in found if each.kind == "attribution" and each.statements == ("a1",)]


def test_a_remark_that_its_own_side_carries_but_for_the_most_of_it_is_told_by_that():
    text, (told,) = _in_part()
    assert told.headline.startswith(f"China's readout attributes to Lee Jae-myung more than South Korea's carries: {MUST}")
    assert text[slice(*told.detail["clauses"]["a"])] == f"{MISSING}."
    assert told.counterparts == ("b1",)


@pytest.mark.parametrize("judged", [{"uncertain": True}, {"missing": ((0, 9),)}, {"doubtful": ((11, 96),), "missing": ((11, 96),)}])
def test_of_a_remark_that_is_perhaps_carried_nothing_is_told(judged):
    assert not _in_part(**judged)[1]
