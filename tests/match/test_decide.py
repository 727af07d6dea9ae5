"""From evidence to judgement."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from discrepancy.match import at_odds, bundled, match, status_chances
from discrepancy.match.decide import DATA, Classifier, Linear, LinkModel, Trees, load, weighed
from discrepancy.match.statements import STATUS_FEATURES
from discrepancy.records import Figure, Judgement, Link
from tests.fake import FakeEncoder, say


def linear(classes: int, features: int, seed: int = 0) -> Linear:
    chance = np.random.default_rng(seed)
    weights = chance.standard_normal((classes, features)).astype(np.float32)
    return Linear(np.zeros(features, np.float32), np.ones(features, np.float32), weights, np.zeros(classes, np.float32))


@given(classes=st.integers(1, 4), rows=st.integers(1, 5), seed=st.integers(0, 20), size=st.floats(0, 1e6))
def test_chances_are_shares(classes: int, rows: int, seed: int, size: float) -> None:
    features = np.random.default_rng(seed).standard_normal((rows, 3)).astype(np.float32) * np.float32(size)
    found = linear(classes, 3, seed).chances(features)
    assert found.shape == (rows, max(classes, 2))
    assert ((found >= 0) & (found <= 1)).all()
    np.testing.assert_allclose(found.sum(axis=1), 1, atol=1e-5)


def test_one_row_of_weights_is_a_logistic_regression() -> None:
    model = Linear(*(np.array(x, np.float32) for x in ([2.0], [0.5], [[1.0]], [0.25])))
    found = model.chances(np.array([[2.5]], np.float32))
    assert found[0, 1] == pytest.approx(1 / (1 + np.exp(-1.25)))


def test_evidence_beyond_what_was_seen_is_cut_off() -> None:
    model = linear(3, 2)
    far, farther = model.chances(np.array([[4, -4], [4e9, -4e9]], np.float32))
    np.testing.assert_array_equal(far, farther)


def trees(*nodes: tuple[int, float, int, int, float], roots: list[int]) -> Trees:
    feature, threshold, left, right, value = zip(*nodes, strict=True)
    places = (np.array(part, np.intp) for part in (feature, left, right))
    return Trees(np.array(roots, np.intp), next(places), np.array(threshold, np.float32), *places, np.array(value, np.float32))


NODES = ((0, 0.5, 1, 2, 0), (0, 0, 1, 1, -1), (1, 0.25, 3, 4, 0), (0, 0, 3, 3, 2), (0, 0, 4, 4, 3), (0, 0, 5, 5, 10))
"""A tree that asks for evidence 0, then for evidence 1, and one that is but a leaf."""


def test_each_row_falls_to_one_leaf_of_each_tree_and_their_values_add_up() -> None:
    rows = np.array([[0.5, 9], [0.6, 0.25], [0.6, 0.26]], np.float32)
    np.testing.assert_array_equal(trees(*NODES, roots=[0, 5]).logits(rows), [9, 12, 13])


def test_trees_as_shipped_end_in_leaves() -> None:
    shipped = load().link.trees
    leaves = shipped.left == np.arange(len(shipped.left))
    np.testing.assert_array_equal(leaves, shipped.right == np.arange(len(shipped.right)))
    assert (shipped.value[~leaves] == 0).all()
    # A child stands after its parent, so no row walks for ever.
    parents = np.flatnonzero(~leaves)
    assert (np.minimum(shipped.left, shipped.right)[parents] > parents).all()


def test_a_link_s_chance_lies_halfway_between_regression_and_trees_in_log_odds() -> None:
    line = Linear(*(np.array(part, np.float32) for part in ([0, 0], [1, 1], [[1, 0]], [0])))
    found = LinkModel(line, trees(*NODES, roots=[0, 5])).chances(np.array([[-1, 0]], np.float32))
    assert found == pytest.approx(1 / (1 + np.exp(-(-1 + 9) / 2)))


def test_what_lacks_an_amount_is_half_as_likely_shared_and_that_much_likelier_partial() -> None:
    width = len(STATUS_FEATURES)
    hidden, out = (np.zeros((1, width), np.float32), np.zeros(1, np.float32)), (np.zeros((3, 1), np.float32), np.log(np.array([0.2, 0.2, 0.6], np.float32)))
    status = Classifier(*hidden, *out, mean=np.zeros(width, np.float32), scale=np.ones(width, np.float32))
    features = np.zeros((2, width), np.float32)
    features[1, STATUS_FEATURES.index("amounts missing")] = 1
    np.testing.assert_allclose(status_chances(features, status), [[0.2, 0.2, 0.6], [0.2, 0.5, 0.3]], atol=1e-6)


def test_the_weights_that_ship_belong_to_the_model_that_ships() -> None:
    weights = load()
    assert weights.model == "bundled"
    assert weights.revision == bundled.revision()


def test_weights_for_other_evidence_are_refused(tmp_path: Path) -> None:
    content = json.loads(DATA.read_text("utf-8"))
    content["features"]["link"].reverse()
    other = tmp_path / "decision.json"
    other.write_text(json.dumps(content))
    with pytest.raises(RuntimeError, match="other evidence"):
        load(other)


CHINA = """The two leaders met in Beijing on Monday.
They agreed to expand trade in green energy and to hold a naval dialogue every year.
Both sides shall defend the outcome of the war together.
The talks lasted ninety minutes."""
KOREA = """They agreed to expand trade in green energy.
The talks lasted ninety minutes.
The president will visit Busan and meet old friends there in the spring."""


def test_a_judgement_holds_together() -> None:
    a, b = say(CHINA, "a"), say(KOREA, "b")
    judged = match(a, b, FakeEncoder()).judgements
    assert set(judged) == {s.id for s in (*a.statements, *b.statements)}
    texts = {s.id: s.text for s in (*a.statements, *b.statements)}
    for each, verdict in judged.items():
        assert sum(verdict.shares) == pytest.approx(1, abs=0.01)
        assert verdict.probability == pytest.approx(1 - verdict.shares[0], abs=0.002)
        assert all(link.id[0] != each[0] for link in verdict.counterparts)
        assert list(verdict.counterparts) == sorted(verdict.counterparts, key=lambda link: -link.score)
        assert (verdict.status in ("shared", "partial")) == bool(verdict.counterparts)
        assert all(0 <= start < end <= len(texts[each]) for start, end in verdict.missing)
        assert verdict.status == "partial" or not verdict.missing


def test_word_for_word_the_same_is_shared_whatever_the_model_says() -> None:
    a, b = say(CHINA, "a"), say(KOREA, "b")
    twin = match(a, b, FakeEncoder()).judgements["a4"]
    assert (twin.status, twin.probability, twin.uncertain) == ("shared", 1.0, False)
    assert [(link.id, link.score) for link in twin.counterparts] == [("b2", 1.0)]


@pytest.mark.parametrize("text", ["One.", "…", "1", "Word", "（）"])
def test_the_shortest_of_texts_are_judged(text: str) -> None:
    a, b = say("A sentence. " + text, "a"), say("Another one.", "b")
    judged = match(a, b, FakeEncoder()).judgements
    assert set(judged) == {s.id for s in (*a.statements, *b.statements)}


def test_a_readout_states_something_however_much_its_one_statement_looks_like_a_heading() -> None:
    a, b = say("The two leaders agreed on trade.", "a"), say("두 정상은 무역에 합의했다.", "b", "ko")
    assert match(a, b, FakeEncoder()).judgements["b1"].status != "context"


def test_shared_is_raised_against_partial_and_never_takes_an_only():
    shares = np.array([[0.1, 0.5, 0.4], [0.1, 0.7, 0.2], [0.45, 0.2, 0.35]], np.float32)
    assert weighed(shares, 0.6).argmax(axis=1).tolist() == [2, 1, 0]
    assert weighed(shares, 0.0).argmax(axis=1).tolist() == [1, 1, 0]


def test_an_only_that_the_other_side_has_for_a_counterpart_is_uncertain():
    only = Judgement("only", 0.2, (0.8, 0.15, 0.05), False)
    partial = Judgement("partial", 0.7, (0.3, 0.6, 0.1), False, (Link("a1", 0.5),))
    judged = at_odds({"a1": only, "a2": only, "b1": partial}, {})
    assert [judged[each].uncertain for each in ("a1", "a2", "b1")] == [True, False, False]
    assert judged["a1"].status == "only"


@pytest.mark.parametrize(("here", "there", "doubted"), [(32, 32, True), (32, 33, False), (2, 2, False)])
def test_two_that_are_each_others_nearest_and_give_one_figure_are_uncertain(here, there, doubted):
    judged = {name: Judgement("only", 0.1, (0.9, 0.08, 0.02), False, (), Link(near, 0.1)) for name, near in (("a1", "b1"), ("b1", "a1"), ("b2", "a1"))}
    figures = {"a1": (Figure("x", here, "person"),), "b1": (Figure("y", there, None),), "b2": (Figure("z", here, None),)}
    assert {name: each.uncertain for name, each in at_odds(judged, figures).items()} == {"a1": doubted, "b1": doubted, "b2": False}


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("en", ["They met today.", "They agreed on trade.", "The leaders met.", "Talks go on."]),
        ("zh", ["双方举行会谈。", "双方同意开放港口。", "双方签署五份文件。"]),
        ("ko", ["양 정상은 회담을 가졌습니다.", "무역을 논의했습니다.", "문서 5건에 서명했습니다."]),
        ("ja", ["両首脳は会談しました。", "両国は五つの文書に署名しました。"]),
        ("ru", ["Президенты встретились.", "Подписано пять документов."]),
        ("de", ["Sie trafen sich.", "Sie öffnen den Hafen."]),
    ],
)
def test_short_sentences_alone_in_their_paragraphs_are_no_headings(language: str, lines: list[str]) -> None:
    a, b = say("\n\n".join(lines), "a", language), say("Nothing was said of that.", "b")
    judged = match(a, b, FakeEncoder()).judgements
    assert "context" not in {judged[each.id].status for each in a.statements}


def test_headings_and_signposts_are_furniture() -> None:
    a = say("회담 결과\n\n양 정상은 회담을 가지고 무역과 평화를 논의했습니다.\n\n이상입니다.", "a", "ko")
    judged = match(a, say("Nothing was said of that.", "b"), FakeEncoder()).judgements
    assert [judged[each.id].status == "context" for each in a.statements] == [True, False, True]
