"""Contradictions are told where both sides surely speak of one point, and only there."""

import time
from dataclasses import replace

import pytest

from discrepancy.annotate.figures import figures
from discrepancy.findings.stance import clauses
from discrepancy.records import BOTH, Judgement, Link, Readout, Statement
from tests.fake import findings_of

ONLY = Judgement("only", 0.1, (0.9, 0.08, 0.02), False)
XI, LEE = "Xi Jinping", "Lee Jae-myung"
AGREED = "The two sides agreed to open a direct railway line for freight between their ports."
WISHED = "He hopes for a direct railway line for freight between the ports."


def _linked(*links):
    return Judgement("partial", 0.9, (0.1, 0.7, 0.2), False, tuple(Link(*each) for each in links))


def _side(side, government, language, said):
    """A readout of statements (speaker, text); a dozen on tea make the words of the others rare."""
    said = [(None, "President Xi Jinping met President Lee Jae-myung."), *said, *[(None, "They had tea.")] * 12]
    statements, at = [], 0
    for number, (speaker, text) in enumerate(said):
        statements.append(Statement(f"{side}{number}", text, at, at + len(text), 0, speaker, (), figures(text, language)))
        at += len(text) + 1
    return Readout(government, language, f"{side}.txt", None, " ".join(text for _, text in said), tuple(statements))


def _found(a, b, links=(("a1", "b1", 0.9, 0.9),), languages=("en", "en")):
    """All findings on what China (a) and South Korea (b) say, where the links (here, there, scores both ways) are given."""
    left, right = _side("a", "China", languages[0], a), _side("b", "South Korea", languages[1], b)
    judged = {each.id: ONLY for side in (left, right) for each in side.statements}
    for here, there, on, back in links:
        judged[here] = _linked(*[(link.id, link.score) for link in judged[here].counterparts], (there, on))
        judged[there] = _linked(*[(link.id, link.score) for link in judged[there].counterparts], (here, back))
    return findings_of(left, right, judged)


def _differs(*args, **kwargs):
    return [(each.detail["a"], each.detail["b"]) for each in _found(*args, **kwargs) if each.kind == "differs"]


@pytest.mark.parametrize(
    ("language", "text", "stances"),
    [
        ("zh", "双方就湖区局势交换了意见，一致认为应尽快停火。", ["discussed", "agreed"]),
        ("zh", "他指出，湖水属于两国，双方要共同治理，希望对方放宽捕捞限制。", ["said", "said", "called for", "wished"]),
        ("zh", "双方要修桥，对方已将图纸送来。", ["called for", "said"]),
        ("zh", "双方应共同守护湖水；湖区捕捞依法进行。", ["called for", None]),
        ("zh", "双方同意修桥；疏浚河道。", ["agreed", "agreed"]),
        ("zh", "双方认为有必要修桥。", ["agreed"]),
        ("zh", "他说，没有必要修桥。", ["said", "said"]),
        ("ja", "総理は、橋を架ける必要性はないと述べた。", ["said", "said"]),
        ("ko", "다리를 놓을 필요성이 없다고 말했습니다.", ["said"]),
        ("fr", "Ils bâtiront un pont sans nécessité.", [None]),
        ("zh", "两国应届毕业生可以留下工作。", [None]),
        ("ja", "両首脳は、橋の完成を歓迎し、湖の水質について協力することで一致した。", ["welcomed", "welcomed", "agreed"]),
        ("ja", "議論を加速させることで一致した。", ["agreed"]),
        ("ja", "総理から、湖の漁業の再開を求めた。", ["called for", "called for"]),
        ("ja", "橋の建設の準備が進んでいることを歓迎しました。", ["under way"]),
        ("ko", "두 정상은 호수 정세에 관해 의견을 나누고, 다리를 놓기로 했습니다.", ["discussed", "agreed"]),
        ("ko", "대통령은 어업 제한을 풀어야 한다고 말했습니다.", ["called for"]),
        ("ko", "양측은 철도, 항만, 호수에서 협력하기로 했습니다.", ["agreed"]),
        ("ja", "両首脳は、橋を架ける必要性を強調しました。", ["needed", "needed"]),
        ("en", "They discussed the lake, and agreed to build a bridge.", ["discussed", "agreed"]),
        ("en", "She said the bridge was old and urged him to mend it.", ["said", "called for"]),
        ("en", "They agreed to discuss the lake.", ["agreed"]),
        ("en", "They saw a need for a bridge.", ["needed"]),
        ("en", "He wished all, and the many who will celebrate it, a happy festival.", ["wished", "wished", "wished"]),
        ("en", "Both sides took note that the bridge will open.", ["welcomed"]),
        ("ko", "총리도 다리의 중요성에 공감을 표했습니다.", ["said"]),
        ("en", "She has been invited to the dialogue.", [None]),
        ("de", "Beide sprachen sich für eine Brücke aus.", [None]),
        ("es", "Hubo coincidencia en la necesidad de un puente.", ["agreed"]),
        ("es", "Han coincidido en la necesidad de un puente.", ["agreed"]),
        ("ko", "협력 사업을 발굴해 나가도록 하였다.", ["agreed"]),
        ("fr", "Ils ont évoqué le lac et ont décidé de bâtir un pont.", ["discussed", "agreed"]),
        ("de", "Sie erörterten die Lage am See; vereinbart wurde ein Brückenbau.", ["discussed", "agreed"]),
        ("es", "Conversaron sobre el lago y acordaron tender un puente.", ["discussed", "agreed"]),
        ("ru", "Обсуждена обстановка на озере, условлено построить мост.", ["discussed", "agreed"]),
        ("ru", "Президент предложил построить мост.", ["called for"]),
        ("ko", "양측은 제재 강화를 촉구합니다.", ["called for"]),
        ("en", "They discussed the treaty signed last year.", ["discussed"]),
        # A deed of both is as good as an agreement.
        ("en", "They launched a partnership, and set a target for the bridge.", ["agreed", "agreed"]),
        ("ja", "両国関係を格上げし、橋の目標を掲げた。", ["agreed", "agreed"]),
        ("ko", "양 정상은 다리를 놓는다는 목표를 세웠습니다.", ["agreed"]),
        ("es", "Aprobaron un plan para el puente.", ["agreed"]),
        ("ru", "Поставлена цель построить мост.", ["agreed"]),
        ("xx", "They agreed.", [None]),
    ],
)
def test_each_clause_has_the_stance_of_the_verb_that_governs_it(language, text, stances):
    assert [each.stance for each in clauses(text, language)] == stances


@pytest.mark.parametrize(("language", "word"), [("zh", "欢迎"), ("ja", "進展"), ("ko", "진전"), ("en", "welcomed "), ("fr", "salué "), ("de", "begrüßten die "), ("es", "y "), ("ru", "обмен")])
def test_a_word_repeated_over_and_over_is_read_at_once(language, word):
    start = time.perf_counter()
    clauses(word * (50_000 // len(word)), language)
    assert time.perf_counter() - start < 2


@pytest.mark.parametrize(
    ("speaker", "text", "stance", "words"),
    [
        (XI, WISHED, "wished", "that Xi Jinping hoped for it or was willing"),
        (XI, "He called for a direct railway line for freight between the ports.", "called for", "that Xi Jinping called for it"),
        (BOTH, "The leaders discussed a direct railway line for freight between the ports.", "discussed", "that it was discussed"),
        (BOTH, "They noted progress on a direct railway line for freight between the ports.", "under way", "that it was under way"),
        (BOTH, "They recognised the need for a direct railway line for freight between the ports.", "needed", "that both saw a need for it"),
        (XI, "He stressed the need for a direct railway line for freight between the ports.", "needed", "that Xi Jinping saw a need for it"),
    ],
)
def test_less_than_an_agreement_here_and_an_agreement_there_is_told_with_the_words_of_both(speaker, text, stance, words):
    found = _found([(speaker, text)], [(BOTH, AGREED)])
    (told,) = [each for each in found if each.kind == "differs"]
    assert (told.statements, told.counterparts, told.detail["a"], told.detail["b"]) == (("a1",), ("b1",), stance, "agreed")
    assert told.headline == f"South Korea says it was agreed, China {words}: {AGREED} / {text}"
    assert not any(each.kind == "attribution" for each in found)


def test_what_is_compared_is_the_clause_on_the_common_point():
    wish = "He hopes that fishing limits are lifted, and announced more scholarships."
    here = [(XI, f"He thanked him for the direct railway line for freight between the ports, and {wish[3:]}")]
    assert _differs(here, [(BOTH, AGREED)]) == []


@pytest.mark.parametrize(
    ("on", "back", "told"),
    [(0.9, 0.9, True), (0.9, 0.5, True), (0.5, 0.5, True), (0.5, 0.4, True), (0.3, 0.2, False)],
)
def test_nothing_is_told_of_a_weak_link(on, back, told):
    assert bool(_differs([(XI, WISHED)], [(BOTH, AGREED)], [("a1", "b1", on, back)])) is told


@pytest.mark.parametrize(("score", "told"), [(0.5, True), (0.45, False)])
def test_of_a_faint_link_both_clauses_must_name_much_alike(score, told):
    wish = "He called for a freight railway and for health clinics and steel works and farming and tourism."
    assert bool(_differs([(XI, wish)], [(BOTH, AGREED)], [("a1", "b1", score, score)])) is told


def test_a_wish_is_not_on_the_point_agreed_on_where_three_doubts_of_four_speak_against_it():
    # It is one in a list, names much else, and has few words of what was agreed on; the fourth doubt is that nobody there says the like.
    fields = "tourism and railway freight and banking"
    agreed = [(BOTH, "They agreed on promoting tourism by a treaty on hotels.")]
    doubtful, plain = ([(XI, f"He called for cooperation in {said}.")] for said in (fields, "tourism and hotels"))
    assert (_differs(doubtful, agreed), _differs(plain, agreed)) == ([], [("called for", "agreed")])


def test_what_else_is_agreed_in_the_sentence_with_the_weaker_words_does_not_hide_them():
    progress = "The leaders discussed progress towards a freight railway treaty, and tasked their envoys to meet again in March."
    whole = [(BOTH, "Both sides agreed to conclude the freight railway treaty.")]
    assert _differs([(BOTH, progress)], whole) == [("discussed", "agreed")]
    # There it is agreed too.
    assert _differs([(BOTH, progress.replace("tasked their envoys to meet again in March", "agreed to conclude the railway treaty"))], whole) == []


def test_what_was_but_talked_about_needs_a_weak_link_only():
    talked = [(BOTH, "The leaders discussed a railway for freight.")]
    assert _differs(talked, [(BOTH, AGREED)], [("a1", "b1", 0.2, 0.2)]) == [("discussed", "agreed")]
    assert _differs(talked, [(BOTH, AGREED)], [("a1", "b1", 0.1, 0.1)]) == []
    # Nor does that take anything away from what one of them is said to wish.
    assert ("wished", "agreed") in _differs([(XI, WISHED), *talked], [(BOTH, AGREED)], [("a1", "b1", 0.9, 0.9), ("a2", "b1", 0.2, 0.2)])


def test_what_both_but_saw_a_need_for_may_be_one_of_a_list():
    fields = "tourism and railway freight and banking and farming and forestry and health and education and sports and steel and artificial intelligence"
    needed, called = ([(who, f"{put} cooperation in {fields}.")] for who, put in ((BOTH, "They saw a need for"), (XI, "He called for")))
    agreed = [(BOTH, "They agreed on promoting tourism.")]
    assert (_differs(needed, agreed), _differs(called, agreed)) == ([("needed", "agreed")], [])


@pytest.mark.parametrize(
    ("who", "wish", "told"),
    [
        ("China", "China is willing to buy more wheat, steel and timber from the lake provinces.", [("agreed", "wished")]),
        ("China", "China will gladly buy more wheat, steel and timber from the lake provinces, and hopes that they are well received.", []),
        ("South Korea", "South Korea is willing to buy more wheat, steel and timber from the lake provinces.", []),
        (None, "It is willing to buy more wheat, steel and timber from the lake provinces.", []),
    ],
)
def test_what_one_promised_by_one_account_and_but_wishes_by_another_is_told(who, wish, told):
    promise = [("China", "China agreed to buy more wheat, steel and timber from the lake provinces.")]
    assert _differs(promise, [(who, wish)]) == told


def test_statements_that_are_each_others_nearest_are_compared_though_told_as_only():
    left, right = _side("a", "China", "en", [(XI, WISHED)]), _side("b", "South Korea", "en", [(BOTH, AGREED)])
    judged = {each.id: ONLY for side in (left, right) for each in side.statements}
    judged |= {"a1": replace(ONLY, nearest=Link("b1", 0.6)), "b1": replace(ONLY, nearest=Link("a1", 0.6))}
    assert [each.statements for each in findings_of(left, right, judged) if each.kind == "differs"] == [("a1",)]


def test_what_is_one_of_many_in_a_list_is_not_called_for_itself():
    fields = "railway freight and banking and farming and forestry and health and education and sports and steel and artificial intelligence"
    listed, alone = ([(XI, f"He called for cooperation in tourism{more}.")] for more in (f" and {fields}", ""))
    agreed = [(BOTH, "They agreed on promoting tourism.")]
    assert (_differs(listed, agreed), _differs(alone, agreed)) == ([], [("called for", "agreed")])


@pytest.mark.parametrize(
    ("here", "links"),
    [
        # It was agreed by both accounts.
        ([(XI, WISHED), (BOTH, "It was agreed to open the direct railway line for freight between the ports.")], [("a1", "b1", 0.9, 0.9)]),
        # Both leaders wish for it in turn.
        ([(XI, WISHED), (LEE, "He hopes for a railway line for freight between the ports.")], [("a1", "b1", 0.9, 0.9), ("a2", "b1", 0.9, 0.9)]),
        # It is among the papers that were signed by the other account.
        ([(XI, "He called for a joint fight against telecom fraud."), (None, "They signed 14 documents on trade, law enforcement and farming.")], [("a1", "b2", 0.9, 0.9)]),
        # The wish takes it for settled.
        ([(XI, "He hopes that the agreed direct railway line for freight between the ports is opened.")], [("a1", "b1", 0.9, 0.9)]),
        ([(XI, "He hopes that good use is made of the railway: both should make good use of a direct railway line for freight between the ports.")], [("a1", "b1", 0.9, 0.9)]),
        # The wish comes with what will be.
        ([(XI, "He hopes for good news and will open a direct railway line for freight between the ports.")], [("a1", "b1", 0.9, 0.9)]),
        # Both wish; a wish of somebody else is not a side's.
        ([(BOTH, "They hope for a direct railway line for freight between the ports.")], [("a1", "b1", 0.9, 0.9)]),
        ([("Somebody Else", WISHED)], [("a1", "b1", 0.9, 0.9)]),
        # Another point.
        ([(XI, "He hopes that young scientists visit each other more often.")], [("a1", "b1", 0.9, 0.9)]),
    ],
)
def test_no_weaker_account_is_told_where_there_is_none(here, links):
    assert _differs(here, [(BOTH, AGREED), (BOTH, "The police of both countries agreed on a memorandum against telecom fraud.")], links) == []


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("He called for constructive and stable relations.", "They agreed to build constructive and stable relations."),
        ("He called for peace and stability in the region.", "They agreed to work for regional peace and stability."),
        ("The two sides should work together at the United Nations.", "They agreed to work closely at the United Nations."),
    ],
)
def test_a_set_phrase_on_the_relationship_is_no_point(here, there):
    assert _differs([(XI, here)], [(BOTH, there)]) == []


def test_a_statement_is_told_once_by_what_it_has_most_in_common_with():
    here = [(XI, WISHED), (XI, "He hopes for a railway line between the ports.")]
    assert _differs(here, [(BOTH, AGREED)], [("a1", "b1", 0.9, 0.9), ("a2", "b1", 0.8, 0.8)]) == [("wished", "agreed")]


SIGNED = "The two leaders witnessed the signing of {} documents."


@pytest.mark.parametrize(
    ("here", "there", "told", "arithmetic"),
    [
        (SIGNED.format(12), SIGNED.format(10), [(12, 10)], None),
        (SIGNED.format(12), SIGNED.format(12), [], None),
        (SIGNED.format(15), "A ceremony followed for the signing of 14 memoranda and a deed of gift.", [(15, 14)], "14 and one deed make 15"),
        (SIGNED.format(12), "They signed 10 agreements and 2 letters of intent.", [(12, 10)], "10 and 2 make 12"),
        (SIGNED.format(14), "They signed 9 memoranda and 5 agreements.", [(14, 9)], "9 and 5 make 14"),
        # All that is counted on one side, a part of it on the other.
        (SIGNED.format(7), "They signed 7 memoranda and 2 agreements, 9 documents in all.", [], None),
        (SIGNED.format(2), "Four documents came out of it, two signed by the leaders and two by ministers.", [], None),
        # A bound is contradicted by less only; a guess by nothing.
        (SIGNED.format("more than 10"), SIGNED.format(14), [], None),
        (SIGNED.format("more than 20"), SIGNED.format(14), [(20, 14)], None),
        (SIGNED.format("about 20"), SIGNED.format(14), [], None),
        (SIGNED.format("over 30"), "They signed 27 memoranda and 4 exchanges of notes.", [], None),
        # A part of all that is counted is not held against all of another count.
        (SIGNED.format(5), "In all 9 documents were signed, including 4 agreements of firms.", [(5, 9)], "5 and 4 make 9"),
        (SIGNED.format(6), "A package of 29 intergovernmental, interagency and corporate documents was signed.", [(6, 29)], None),
        # Governments' papers are a part of all; which number counts more is nobody's contradiction, unless it adds up.
        ("Ten government-to-government agreements were signed.", SIGNED.format(12), [], None),
        ("They signed 12 intergovernmental agreements.", "They signed 10 agreements and 2 letters of intent.", [(12, 10)], "10 and 2 make 12"),
        (SIGNED.format(14), "Five government memoranda were signed.", [], None),
        # One outcome may stand in no paper, or in three.
        (SIGNED.format(13), "A total of 21 outcomes were achieved during the visit.", [], None),
        (SIGNED.format(13), "The visit yielded 13 concrete outcomes.", [], None),
        ("The meeting produced four outcomes.", "The talks yielded seven deliverables.", [(4, 7)], None),
        (SIGNED.format(13), "They signed 13 agreements. The visit yielded 21 outcomes.", [], None),
        (SIGNED.format(13), "He recalled the 21 outcomes of the last visit.", [], None),
        # Documents that are spoken of, not signed.
        (SIGNED.format(7), "He said that the four documents between them are a rudder.", [], None),
    ],
)
def test_what_was_signed_is_counted_once_a_side_whatever_the_links(here, there, told, arithmetic):
    found = [each for each in _found([(None, here)], [(None, there)], links=()) if each.kind == "differs"]
    assert [(each.detail["a"], each.detail["b"]) for each in found] == told
    assert [each.detail.get("arithmetic") for each in found] == [arithmetic] * len(told)


def test_nothing_is_told_of_two_counts_on_one_side():
    assert _differs([(None, SIGNED.format(7)), (None, "They signed 2 memoranda more.")], [(None, SIGNED.format(5))], links=()) == []


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("zh", "两国元首共同见证签署20多份合作文件。", (20, 14)),
        ("ko", "양국은 부처 간 문서 9건을 비롯하여 부속 사업을 마련하고 서명했습니다.", (9, 14)),
        ("ko", "양국은 임대 계약 2건의 문서에 서명했습니다.", (2, 14)),
    ],
)
def test_a_bound_stands_beside_its_figure(language, text, told):
    found = _found([(None, text)], [(None, SIGNED.format(14))], links=(), languages=(language, "en"))
    assert [(each.detail["a"], each.detail["b"], "more than" in each.headline) for each in found if each.kind == "differs"] == [(*told, language == "zh")]


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("zh", "双方达成五点经济共识。", (5, 14)),
        ("zh", "双方应当恪守四点原则共识。", None),
        ("zh", "双方要落实去年达成的十项共识。", None),
        ("ja", "両首脳は、10項目の成果を取りまとめました。", (10, 14)),
        ("ko", "양측은 8개 항의 합의를 도출했습니다.", (8, 14)),
        ("ru", "По итогам переговоров достигнуто 12 договорённостей.", (12, 14)),
        ("fr", "Les discussions ont abouti à douze résultats.", (12, 14)),
    ],
)
def test_outcomes_are_counted_in_the_words_of_each_language(language, text, told):
    found = _found([(None, text)], [(None, "The talks yielded 14 deliverables.")], links=(), languages=(language, "en"))
    assert [(each.detail["a"], each.detail["b"]) for each in found if each.kind == "differs"] == ([told] if told else [])


@pytest.mark.parametrize(("documents", "told"), [(14, []), (23, [(10, 23)])])
def test_ten_odd_are_fewer_than_twenty(documents, told):
    assert _differs([(None, "两国元首见证签署10余份合作文件。")], [(None, SIGNED.format(documents))], links=(), languages=("zh", "en")) == told


@pytest.mark.parametrize(("language", "text"), [("en", "They signed 3 documents, "), ("zh", "签署3份文件，"), ("en", "It yielded 3 outcomes, ")])
def test_counts_without_end_are_read_at_once(language, text):
    said = [(None, text * (30_000 // len(text)))]
    start = time.perf_counter()
    _found(said, said, links=(), languages=(language, language))
    assert time.perf_counter() - start < 10


def test_a_count_that_one_side_gives_twice_is_one_count():
    twice = [(None, SIGNED.format(14)), (None, SIGNED.format(14))]
    assert _differs(twice, [(None, SIGNED.format(15))], links=()) == [(14, 15)]


RAIL = "The two sides agreed to raise freight on the direct railway line between their ports {}."


@pytest.mark.parametrize(
    ("here", "there", "told"),
    [
        ("by 30 percent", "by 12 percent", [(30, 12)]),
        ("by 30 percent", "by about 27 percent", []),
        ("by 30 percent", "by about 20 percent", [(30, 20)]),
        ("by 30 percent", "by more than 20 percent", []),
        ("by 30 percent", "by more than 22 percent", [(30, 22)]),
        ("by 24 percent", "by more than 22 percent", []),
        ("by 240 percent", "by 228 percent", [(240, 228)]),
        ("by 14 percent in 2031", "by 12 percent in 2030", []),
        ("by 14 percent in 2031", "by 12 percent in 2031", [(14, 12)]),
        ("by 30 percent", "by 30.4 percent", []),
        ("by 30 percent", "by 12 percent, and fares by 30 percent", []),
        ("from 3 May 2031", "from 9 May 2031", [("2031-05-03", "2031-05-09")]),
        ("from 3 May", "from 3 May 2031", []),
        ("from May 2031", "from 3 May 2031", []),
        ("from 2031", "from 2033", [("2031", "2033")]),
        # A length of time, in whatever unit; one side may speak of another, or of an hour, elsewhere.
        ("within 30 days", "within 60 days", [("P30D", "P60D")]),
        ("within 30 days", "within a month", []),
        ("within 90 days", "within three months", []),
        ("from 3 May 2031", "from 9 May 2031. They met at 15:40 for 45 minutes", [("2031-05-03", "2031-05-09")]),
    ],
)
def test_one_figure_or_date_contradicts_another_of_the_very_same_thing(here, there, told):
    assert _differs([(BOTH, RAIL.format(here))], [(BOTH, RAIL.format(there))]) == told


@pytest.mark.parametrize(
    ("here", "there", "told"),
    [
        ("He condoled on the sinking of the ferry off the harbour, in which 212 people died.", "He condoled on the sinking of the ferry off the harbour, in which 190 people died.", [(212, 190)]),
        ("He condoled on the sinking of the ferry off the harbour, in which 212 people died.", "He condoled on the sinking of the ferry off the harbour, in which more than 190 people died.", []),
        ("He asked that the 14 fishermen held in the harbour prison be released.", "He asked for the release of the 9 fishermen held in the harbour prison.", [(14, 9)]),
        ("He condoled on the sinking of the ferry off the harbour, in which 212 people died.", "He said that 190 people work at the steel mill.", []),
    ],
)
def test_one_event_told_twice_with_other_figures_is_told(here, there, told):
    assert _differs([(XI, here)], [(LEE, there)]) == told


@pytest.mark.parametrize(
    ("here", "there", "told"),
    [
        ((XI, "China took 540,000 tonnes of frozen pork from its farms last year."), (LEE, "Korean farms shipped 455,000 tonnes of frozen pork there."), [(540000, 455000)]),
        ((XI, "China took 540,000 tonnes of frozen pork from its farms last year."), (LEE, "He hopes that farms will ship 455,000 tonnes of frozen pork there."), []),
        ((XI, "China took 540,000 tonnes of frozen pork from its farms last year."), (LEE, "He said that ports hold 45,000 tonnes of frozen fish."), []),
        ((None, "Germany will issue 90,000 work visas to trained nurses."), (None, "The work visas for trained nurses come to 75,000 a year."), [(90000, 75000)]),
        ((None, "Germany will issue 90 work visas to trained nurses."), (None, "The work visas for trained nurses come to 75 a year."), []),
        ((BOTH, "They agreed on a uranium contract of ten years."), (None, "The contract on uranium is for 15 years."), [("P10Y", "P15Y")]),
        ((None, "Trade in wheat came to $4.6 billion in January to June."), (None, "Last year trade in wheat was worth $8 billion."), []),
        ((None, "The undersea power cable enters into service in 2028."), (None, "The undersea power cable starts in 2027."), [("2028", "2027")]),
    ],
)
def test_figures_that_are_not_far_apart_are_compared_on_one_matter(here, there, told):
    assert _differs([here], [there]) == told


def test_what_is_counted_is_printed_as_a_reader_would():
    (told,) = [each for each in _found([(BOTH, "They agreed to train 5,000 young apprentices a year.")], [(BOTH, "They agreed to train 3,000 young apprentices a year.")]) if each.kind == "differs"]
    assert told.headline.startswith("China says 5,000 persons, South Korea says 3,000 persons: ")


def test_no_figure_is_compared_with_one_of_another_thing():
    assert _differs([(BOTH, RAIL.format("by 30 percent"))], [(BOTH, "They agreed that tariffs on the railway cars fall by 12 percent.")]) == []


def test_the_day_of_a_visit_is_not_that_of_a_meeting():
    here, there = "The state visit to the old port city lasts from 3 May on.", "The talks of the state visit to the old port city were on 4 May."
    assert _differs([(None, here)], [(None, there)]) == []


@pytest.mark.parametrize(
    ("shared", "told"),
    [(0.49, ["China says 5.5 billion USD, South Korea says 350 million USD"]), (0.2, [])],
)
def test_figures_of_statements_that_say_the_same_are_compared_however_few_words_they_have(shared, told):
    a, b = _side("a", "China", "en", [(BOTH, "They agreed to spend $5.5 billion.")]), _side("b", "South Korea", "en", [(BOTH, "They agreed to spend $350 million.")])
    judged = {each.id: ONLY for side in (a, b) for each in side.statements}
    for here, there in (("a1", "b1"), ("b1", "a1")):
        judged[here] = Judgement("shared", 0.99, (0.01, 0.99 - shared, shared), True, (Link(there, 0.85),))
    headlines = [each.headline for each in findings_of(a, b, judged) if each.kind == "differs"]
    assert [each.partition(":")[0] for each in headlines] == told


OPEN = {
    "en": ("It will fully open its market to our rice and beef.", "It will not open its market to rice and beef any further."),
    "ko": ("쌀과 소고기 시장을 전면 개방하기로 했습니다.", "쌀과 소고기 시장의 추가 개방은 없습니다."),
    "ja": ("米及び牛肉の市場を全面的に開放する。", "米及び牛肉の市場をこれ以上開放しないと述べた。"),
    "zh": ("将全面开放大米和牛肉市场。", "不会进一步开放大米和牛肉市场。"),
    "fr": ("Le marché du riz et du bœuf sera ouvert.", "Le marché du riz et du bœuf ne sera pas ouvert."),
    "de": ("Die Öffnung des Marktes für Reis und Rindfleisch kommt.", "Es wird keine Öffnung des Marktes für Reis und Rindfleisch geben."),
    "es": ("Habrá una apertura del mercado de arroz y carne de vacuno.", "No habrá apertura del mercado de arroz y carne de vacuno."),
    "ru": ("Рынок риса и говядины будет полностью открыт.", "Рынок риса и говядины не будет открыт."),
}


@pytest.mark.parametrize("language", OPEN)
def test_a_deed_that_one_side_tells_and_the_other_denies_is_told(language):
    said, denied = OPEN[language]
    (told,) = [each for each in _found([(None, denied)], [(None, said)], languages=(language, language)) if each.kind == "differs"]
    assert (told.detail["what"], told.detail["a"], told.detail["b"]) == ("denial", "denied", "said")
    assert told.headline.startswith(f"China denies what South Korea says: {denied[:10]}")
    assert _differs([(None, said)], [(None, said)], languages=(language, language)) == []
    assert _differs([(None, denied)], [(None, denied)], languages=(language, language)) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "They agreed not only to resume beef imports but also to invest."),
        ("es", "Acordaron no solo reanudar las importaciones de carne de vacuno, sino también invertir."),
        ("fr", "Ils ont convenu de ne reprendre les importations de viande bovine qu'à partir de juin."),
        ("de", "Sie vereinbarten, nicht nur die Einfuhr von Rindfleisch wieder aufzunehmen, sondern auch zu investieren."),
        ("ru", "Договорились не только возобновить импорт говядины, но и инвестировать."),
    ],
)
def test_not_only_is_no_denial(language, text):
    assert _differs([(BOTH, text)], [(BOTH, "They agreed to resume beef imports.")], languages=(language, "en")) == []


def test_what_is_denied_twice_is_no_denial():
    here = [(XI, "It is not acceptable that they do not open the market to imported apples and dairy goods.")]
    there = [(XI, "He said that the market will open to imported apples and dairy goods.")]
    assert not [each for each in _found(here, there) if each.detail.get("what") == "denial"]


def test_what_is_but_put_in_the_negative_is_no_denial():
    assert _differs([(None, "The recovery of the railway line is irreversible.")], [(None, "The recovery of the railway line can not be reversed.")]) == []


@pytest.mark.parametrize(
    ("here", "told"),
    [
        ("They reaffirmed the complete denuclearization of North Korea.", [("denuclearization of North Korea", "denuclearization of the Korean Peninsula")]),
        ("They reaffirmed the complete denuclearization of the Korean Peninsula.", []),
        ("They reaffirmed the complete denuclearization.", []),
    ],
)
def test_whose_nuclear_arms_are_to_go_is_told(here, told):
    assert _differs([(BOTH, here)], [(BOTH, "They confirmed the goal of the complete denuclearization of the Korean Peninsula.")]) == told


PLANT = "He spoke of the {} of the old power plant by the lake."


@pytest.mark.parametrize(
    ("here", "there", "told"),
    [
        # What a side calls it is so all over its readout, whatever the links.
        (PLANT.format("treated water"), PLANT.format("contaminated water"), [("treated water", "contaminated water")]),
        (PLANT.format("treated water"), PLANT.format("treated water"), []),
        (PLANT.format("treated water, or contaminated water,"), PLANT.format("contaminated water"), []),
        (PLANT.format("water"), PLANT.format("contaminated water"), []),
        ("He keeps to the one-Ostrava policy.", "He kept to the one-Ostrava principle.", [("a policy of one state", "a principle of one state")]),
        ("He keeps to the one-Ostrava policy.", "He kept to the one-Lindmar principle.", []),
        ("The North and the lake: complete denuclearization of North Korea.", "He wants the denuclearization of the Korean Peninsula.", [("denuclearization of North Korea", "denuclearization of the Korean Peninsula")]),
    ],
)
def test_what_each_side_has_its_own_words_for_is_told_whatever_the_links(here, there, told):
    assert _differs([(XI, here)], [(LEE, there)], links=()) == told


@pytest.mark.parametrize(
    ("language", "policy", "principle"),
    [
        ("zh", "他坚持一个澄湖政策。", "他恪守一个澄湖原则。"),
        ("ja", "一つの澄湖政策を維持すると述べた。", "一つの澄湖原則を堅持すると述べた。"),
        ("ko", "하나의 맑은호 정책을 지킨다고 했습니다.", "하나의 맑은호 원칙을 지킨다고 했습니다."),
        ("en", "He keeps to a one-Ostrava policy.", "He keeps to a one-Ostrava principle."),
        ("fr", "Il s’en tient à la politique d’une seule Ostrava.", "Il s’en tient au principe d’une seule Ostrava."),
        ("de", "Er hält an der Ein-Ostrava-Politik fest.", "Er hält am Ein-Ostrava-Prinzip fest."),
        ("es", "Mantiene la política de una sola Ostrava.", "Mantiene el principio de una sola Ostrava."),
        ("ru", "Он придерживается политики одного Островля.", "Он придерживается принципа одного Островля."),
    ],
)
def test_a_policy_is_told_from_a_principle_in_every_language(language, policy, principle):
    assert _differs([(XI, policy)], [(LEE, principle)], links=(), languages=(language, language)) == [("a policy of one state", "a principle of one state")]


CRISIS, WAR = "the Ukraine crisis", "Russia’s war against Ukraine"
ASIA, INDO = "the Asia-Pacific", "the Indo-Pacific"


@pytest.mark.parametrize(
    ("languages", "here", "there", "told"),
    [
        (("zh", "en"), "双方还谈到乌克兰危机。", "He condemned Russia’s brutal, unprovoked war on its neighbour.", [(CRISIS, WAR)]),
        (("zh", "ja"), "双方就乌克兰危机交换意见。", "ロシアによるウクライナ侵略について意見を交わした。", [(CRISIS, WAR)]),
        (("ru", "ko"), "Говорили и об украинском кризисе.", "우크라이나에 대한 불법 침공을 규탄했다.", [(CRISIS, WAR)]),
        (("fr", "es"), "Ils ont évoqué la crise ukrainienne.", "Condenó la agresión de Rusia contra Ucrania.", [(CRISIS, WAR)]),
        (("de", "ru"), "Thema war der russische Angriffskrieg gegen die Ukraine.", "Рассказал о ходе специальной военной операции.", [(WAR, "the special military operation")]),
        (("en", "en"), "They spoke of the war in Ukraine.", "They spoke of the crisis in Ukraine.", [("a war", "another word")]),
        (("zh", "ko"), "见证签署文物返还等文件。", "유물 기증 증서에 서명했다.", [("returned", "donated")]),
        (("zh", "ko"), "湖上的养殖设施合法。", "호수에 설치된 구조물에 우려를 전했다.", [("fish farming", "structures at sea")]),
        (("ja", "ko"), "核・ミサイルの完全な廃棄に向けて連携する。", "완전한 비핵화 목표를 재확인했다.", [("the abandonment of nuclear arms or missiles", "denuclearization")]),
        (("ja", "ko"), "旧民間人労働者問題を取り上げた。", "강제동원 피해자 문제를 제기했다.", [("former workers", "forced labour")]),
        (("zh", "ja"), "关于湖滨核电站排水问题阐明立场。", "原発の処理水について説明した。", [("the plant’s discharge", "treated water")]),
        (("en", "zh"), "They honoured what Russia gave in the Second World War.", "双方还谈到乌克兰危机。", []),
        (("zh", "en"), "他愿为亚太繁荣作贡献。", "He spoke of peace in the Indo-Pacific.", [(ASIA, INDO)]),
        # The name of a body, a command or a strategy is nobody's word for the region.
        (("zh", "en"), "双方将在亚太经合组织中合作。", "He spoke of peace in the Indo-Pacific.", []),
        (("ja", "ko"), "アジア太平洋の平和について述べた。", "인도·태평양 전략을 설명했다.", []),
        (("ja", "ko"), "日本海に向けて発射された。", "동해상으로 발사했다고 했다.", [("the Sea of Japan", "the East Sea")]),
        (("ja", "ko"), "日本海に向けて発射された。", "동해안 철도를 잇자고 했다.", []),
        (("ja", "zh"), "尖閣諸島について懸念を示した。", "钓鱼岛是固有领土。", [("the Senkaku Islands", "the Diaoyu Islands")]),
        # A guest house of nearly the same name is no island.
        (("ja", "zh"), "尖閣諸島について懸念を示した。", "会谈在钓鱼台国宾馆举行。", []),
        (("zh", "ko"), "主席应约同总统通电话。", "이번 통화는 양측 합의에 따라 이루어졌습니다.", [("a call taken at the other side’s request", "a call arranged by both")]),
        (("zh", "ko"), "主席应约同总统通电话。", "양측 합의에 따라 공동성명을 발표했습니다.", []),
        (("zh", "ko"), "主席应约同总统通电话。", "대통령은 우리 측의 요청으로 통화했습니다.", []),
        (("zh", "en"), "中国对黄岩岛拥有主权。", "She raised the incident near Scarborough Shoal.", [("Huangyan Island", "Scarborough Shoal")]),
        (("en", "en"), "China's position on the South China Sea was set out.", "He spoke of the West Philippine Sea.", [("the South China Sea", "the West Philippine Sea")]),
        (("zh", "en"), "会晤在中南海举行，代表团还访问了海南海口。", "He spoke of the West Philippine Sea.", []),
        (("zh", "ja"), "双方将在污水处理方面合作。", "原発の処理水について説明した。", []),
        (("ja", "ko"), "核廃棄物の処理について協力する。", "완전한 비핵화 목표를 재확인했다.", []),
        (("ko", "ja"), "한국 영화감독도 함께했다.", "竹島について述べた。", []),
        (("ko", "ja"), "함께 행동해 나가기로 했다.", "日本海に向けて発射された。", []),
        (("zh", "en"), "双方同意恢复西藏南部朝圣线路。", "He spoke of Arunachal Pradesh.", []),
        (("en", "zh"), "Investors are served under a one-window policy.", "恪守一个澄湖原则。", []),
        (("zh", "en"), "双方在南海岸边会面。", "He spoke of the West Philippine Sea.", []),
        (("es", "en"), "Reiteró los derechos sobre las Islas Malvinas.", "She spoke of the Falkland Islands.", [("the Malvinas", "the Falkland Islands")]),
    ],
)
def test_a_place_or_a_war_that_each_side_has_its_own_name_for_is_told(languages, here, there, told):
    assert _differs([(XI, here)], [(LEE, there)], links=(), languages=languages) == told


@pytest.mark.parametrize(
    ("language", "here", "there"),
    [
        ("en", "The two sides signed 5 documents.", "They will implement the 8 documents signed last year."),
        ("en", "The visit yielded 12 outcomes.", "They welcomed the 20 outcomes reached at the previous summit."),
        ("de", "Das Treffen hat 12 Ergebnisse erzielt.", "Beim letzten Treffen wurden 20 Ergebnisse erreicht."),
        ("zh", "双方达成12项共识。", "上次会晤达成20项共识。"),
        ("ko", "양측은 12개의 합의를 도출했다.", "지난번 회담에서 20개의 합의를 도출했다."),
        ("ja", "両首脳は12の成果を取りまとめた。", "前回の会談で取りまとめた20の成果を確認した。"),
    ],
)
def test_what_came_of_an_earlier_meeting_is_not_held_against_what_came_of_this_one(language, here, there):
    assert _differs([(BOTH, here)], [(BOTH, there)], languages=(language, language)) == []


DENIED = {"zh": "不会", "ja": "しない", "ko": "하지 않", "en": "not ", "fr": "ne ", "de": "nicht ", "es": "no ", "ru": "не "}


@pytest.mark.parametrize(("language", "word"), [*DENIED.items(), *((language, denied.split()[0]) for language, (_, denied) in OPEN.items())])
def test_a_word_of_denial_or_another_over_and_over_is_read_at_once(language, word):
    # The lexicon takes a millisecond for a word that many of its phrases begin with.
    here, there = ([(None, f"{said} {word * (3_000 // len(word))}")] for said in OPEN[language])
    start = time.perf_counter()
    _found(here, there, languages=(language, language))
    assert time.perf_counter() - start < 5


def test_whose_arms_are_to_go_is_told_beside_another_name_of_the_place():
    here, there = "They want the complete denuclearization of the DPRK.", "북한의 탄도미사일 발사를 규탄하고, 한반도의 완전한 비핵화 목표를 재확인하였다."
    assert _differs([(BOTH, here)], [(BOTH, there)], links=(), languages=("en", "ko")) == [("denuclearization of North Korea", "denuclearization of the Korean Peninsula")]


def test_a_judgement_of_a_heading_is_no_link():
    left = _side("a", "China", "en", [(XI, WISHED)])
    right = _side("b", "South Korea", "en", [(BOTH, AGREED)])
    judged = {each.id: ONLY for side in (left, right) for each in side.statements}
    judged |= {"a1": _linked(("b1", 0.9)), "b1": replace(ONLY, status="context")}
    assert not any(each.kind == "differs" for each in findings_of(left, right, judged))


def test_a_clause_is_quoted_with_the_verb_that_governs_it_though_that_stands_far_away():
    far = "The two sides agreed to take counsel of the fishermen on both shores, of all who trade along the coast, and to open a direct railway line for freight between their ports."
    (told,) = [each for each in _found([(BOTH, far)], [(LEE, WISHED)]) if each.kind == "differs"]
    assert "The two sides agreed" in told.headline
