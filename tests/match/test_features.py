"""Evidence by name, the same from either side."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from discrepancy.match import sides_of
from discrepancy.match.features import CHANNELS, LINK_FEATURES, MEASURES
from discrepancy.match.furniture import CONTEXT_FEATURES, context_features
from discrepancy.records import Figure, Readout
from tests.fake import FakeEncoder, say

A = "They met in Beijing. Trade grew to $300 billion, and APEC was praised. The war was remembered!"
B = "Trade grew to $300 billion. They met. Nobody spoke of history; the weather was fine."


def link(own: Readout, other: Readout, i: int, j: int) -> dict[str, float]:
    """Return the evidence on one pair of statements by name, from the first readout's point of view."""
    side, _ = sides_of(own, other, FakeEncoder())
    at = side.aligned[i].candidates.tolist().index(j)
    return dict(zip((*MEASURES, *LINK_FEATURES), (*side.measures[i][at].tolist(), *side.links[i][at].tolist()), strict=True))


def test_every_candidate_has_all_the_evidence_and_none_of_it_is_nan() -> None:
    for side in sides_of(say(A, "a"), say(B, "b"), FakeEncoder()):
        for each, measures, links in zip(side.aligned, side.measures, side.links, strict=True):
            assert measures.shape == (len(each.candidates), len(MEASURES))
            assert links.shape == (len(each.candidates), len(LINK_FEATURES))
            assert np.isfinite(measures).all()
            assert np.isfinite(links).all()


def test_what_is_seen_from_one_side_is_seen_from_the_other() -> None:
    there, back = link(say(A, "a"), say(B, "b"), 1, 0), link(say(B, "a"), say(A, "b"), 0, 1)
    for one, other in (
        *(("mean cover", "mean cover"), ("cover", "covered by it"), ("lift", "lift back")),
        *(("clause lift", "clause lift back"), ("peak", "peak back"), ("lexical", "lexical"), ("second margin", "second margin")),
    ):
        assert there[one] == pytest.approx(back[other], abs=1e-3), one
        assert there[other] == pytest.approx(back[one], abs=1e-3), other
    assert there["length ratio"] == pytest.approx(-back["length ratio"])


def test_the_counterpart_stands_out() -> None:
    a, b = say(A, "a"), say(B, "b")
    right, wrong = link(a, b, 1, 0), link(a, b, 1, 2)
    for name in ("mean cover", "cover", "covered by it", "lift", "peak", "lexical", "marks shared", "second margin", "standing lift", "standing back"):
        assert right[name] > wrong[name], name
    assert right["rank back"] == 1
    assert right["gap back"] > 0


def test_words_are_compared_in_one_language_only() -> None:
    a = say(A, "a")
    assert link(a, say(A, "b"), 0, 0)["lexical"] == 1
    other = link(a, say(A, "b", "fr"), 0, 0)
    assert (other["lexical"], other["same language"]) == (0, 0)


def test_punctuation_weighs_nothing_and_rare_words_most() -> None:
    a, _ = sides_of(say("The war. The peace. The war!", "a"), say(B, "b"), FakeEncoder())
    assert all(weights.sum() == pytest.approx(1) for weights in a.weights)
    the, war = a.weights[0]
    _, peace = a.weights[1]
    assert the < war < peace


def test_a_statement_of_signs_alone_has_evidence_too() -> None:
    side, _ = sides_of(say("They met.\n***\n", "a"), say(B, "b"), FakeEncoder())
    assert len(side.links) == 2
    assert all(np.isfinite(links).all() for links in side.links)


def test_the_form_of_furniture_is_seen() -> None:
    rows = context_features(say("Beijing, 5 January 2026\nThey met in Beijing.\nThe ministers also attended the meeting.\n", "a"))
    seen = [dict(zip(CONTEXT_FEATURES, row.tolist(), strict=True)) for row in rows]
    assert [each["attendance"] for each in seen] == [0, 0, 1]
    assert [each["ends as a sentence"] for each in seen] == [0, 1, 1]
    assert seen[0]["dateline"] == 1


@pytest.mark.parametrize("text", ["다음은 어업과 항로입니다.", "끝으로 만찬 일정입니다.", "해양 안보 분야입니다."])
def test_a_briefing_s_signposts_are_outlines(text: str) -> None:
    [seen] = context_features(say(text, "b"))
    assert seen[CONTEXT_FEATURES.index("outline")] == 1


@pytest.mark.parametrize("text", ["내년 봄에 다시 만날 예정입니다.", "북령은 양국이 함께 풀어야 할 문제입니다."])
def test_a_statement_that_ends_like_a_signpost_is_none(text: str) -> None:
    [seen] = context_features(say(text, "b"))
    assert seen[CONTEXT_FEATURES.index("outline")] == 0


def test_a_candidate_stands_among_the_others_whatever_the_languages_make_of_all_of_them() -> None:
    side, other = sides_of(say(A, "a"), say(B, "b"), FakeEncoder())
    for each in (side, other):
        for links in each.links:
            standing = links[:, : len(CHANNELS)]
            assert np.abs(standing.mean(axis=0)).max() < 1e-3


@pytest.mark.parametrize(
    ("said", "heard", "evidence"),
    [
        ("Xi Jinping", "Xi Jinping", (1, 0, 0)),
        ("both", "both", (1, 0, 0)),
        ("Xi Jinping", "both", (0, 1, 0)),
        ("both", "Xi Jinping", (0, 1, 0)),
        ("Xi Jinping", "Lee Jae-myung", (0, 0, 1)),
        ("Xi Jinping", "narrator", (0, 0, 0)),
        ("Xi Jinping", None, (0, 0, 0)),
        (None, None, (0, 0, 0)),
    ],
)
def test_one_against_both_is_told_from_one_against_another(said: str | None, heard: str | None, evidence: tuple[int, int, int]) -> None:
    a, b = (replace(each, statements=tuple(replace(s, speaker=by) for s in each.statements)) for each, by in ((say(A, "a"), said), (say(B, "b"), heard)))
    found = link(a, b, 0, 0)
    assert (found["speaker same"], found["speaker differs"], found["speakers opposed"]) == evidence


def test_the_statements_that_open_both_readouts_are_told_from_all_others() -> None:
    a = say("Meeting of two presidents\nThey met in the garden. Trade grew.", "a")
    b = say("The two met! They spoke of trade.", "b")
    assert [[link(a, b, i, j)["both open"] for j in range(2)] for i in range(3)] == [[0, 0], [1, 0], [0, 0]]


def test_a_mark_weighs_as_much_as_it_is_rare_on_both_sides() -> None:
    a = say("ООН и MERCOSUR. ОПЕК и NATO. Снова NATO.", "a", "ru")
    b = say("Le MERCOSUR, donc. L'OTAN, dite NATO.", "b", "fr")
    assert [[link(a, b, i, j)["rare marks shared"] for j in range(2)] for i in range(3)] == [[1, 0], [0, 0.5], [0, 0.5]]


def test_a_date_is_shared_whether_or_not_its_year_is_printed() -> None:
    def dated(readout: Readout, *dates: str | None) -> Readout:
        figures = [() if each is None else (Figure("x", each, None),) for each in dates]
        return replace(readout, statements=tuple(replace(s, figures=f) for s, f in zip(readout.statements, figures, strict=True)))

    a = dated(say("They met. They dined. They left.", "a"), "2026-01-05", None, "--01-06")
    b = dated(say("Sie kamen. Sie gingen. Sie bleiben.", "b", "de"), "--01-05", "2026-01-06", "2027-01-05")
    assert [[link(a, b, i, j)["dates shared"] for j in range(3)] for i in range(3)] == [[0.5, 0, 0], [0, 0, 0], [0, 1, 0]]
