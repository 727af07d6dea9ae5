"""What holds for any two readouts: nothing lost, nothing doubled, and no side better than the other."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from discrepancy.match import match
from discrepancy.match.decide import load
from discrepancy.pipeline import compare_readouts
from discrepancy.records import Comparison, Judgement, Link, Readout, Statement, other
from tests.fake import FakeEncoder, say

WORDS = ("trade", "war", "peace", "APEC", "history", "visit", "Busan", "energy", "navy", "pandas", "15", "2026", "Lee", "Xi", "agreed", "defend")
SENTENCES = {
    "en": st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(lambda words: " ".join(["They", *words]) + "."),
    "zh": st.lists(st.sampled_from("双方同意加强经贸合作维护历史和平，访问十五"), min_size=3, max_size=20).map(lambda signs: "".join(signs) + "。"),
    "ko": st.lists(st.sampled_from(["양측은", "무역을", "평화를", "역사를", "합의했다", "한반도", "방문", "15건"]), min_size=1, max_size=8).map(
        lambda words: " ".join(words) + "."
    ),
}


@st.composite
def texts(draw: st.DrawFn, language: str, most: int = 6) -> str:
    """Paragraphs of sentences, none of them twice."""
    sentences = draw(st.lists(SENTENCES[language], min_size=1, max_size=most, unique=True))
    ends = draw(st.lists(st.sampled_from([" ", "\n", "\n\n"]), min_size=len(sentences), max_size=len(sentences)))
    return "".join(sentence + end for sentence, end in zip(sentences, ends, strict=True))


@st.composite
def pairs(draw: st.DrawFn) -> tuple[str, str, str, str]:
    """Two texts and their languages; in one language they may share a sentence, or the half of one."""
    first, second = draw(st.sampled_from(sorted(SENTENCES))), draw(st.sampled_from(sorted(SENTENCES)))
    a, b = draw(texts(first)), draw(texts(second))
    if first == second:
        lines = draw(st.lists(st.sampled_from(a.splitlines()), max_size=3))
        b += "".join(f"\n{line[: len(line) // draw(st.integers(1, 3))].strip()}" for line in lines)
    return a, first, b, second


def compared(a: str, language_a: str, b: str, language_b: str) -> Comparison:
    return compare_readouts(say(a, "a", language_a, "China"), say(b, "b", language_b, "South Korea"), FakeEncoder())


def by_text(side: Readout, judgements: dict[str, Judgement]) -> dict[str, list[str]]:
    """Return the statuses of one side by what is stated."""
    found: dict[str, list[str]] = {}
    for each in side.statements:
        found.setdefault(each.text, []).append(judgements[each.id].status)
    return {text: sorted(statuses) for text, statuses in found.items()}


@given(pairs())
def test_the_statements_rebuild_the_text_and_each_is_judged_once(pair: tuple[str, str, str, str]) -> None:
    comparison = compared(*pair)
    for side, text in (("a", pair[0]), ("b", pair[2])):
        statements: tuple[Statement, ...] = comparison.readout(side).statements  # type: ignore[arg-type]
        assert "".join(s.text for s in statements).split() == "".join(text[s.start : s.end] for s in statements).split()
        assert "".join("".join(s.text for s in statements).split()) == "".join(text.split())
        assert [s.id for s in statements] == [f"{side}{n}" for n in range(1, len(statements) + 1)]
    ids = [s.id for s in (*comparison.a.statements, *comparison.b.statements)]
    assert list(comparison.judgements) == ids


@given(pairs())
def test_links_and_findings_name_statements_that_are_there(pair: tuple[str, str, str, str]) -> None:
    comparison = compared(*pair)
    ids = {side: {s.id for s in comparison.readout(side).statements} for side in ("a", "b")}  # type: ignore[arg-type]
    for each, verdict in comparison.judgements.items():
        across = ids["b" if each.startswith("a") else "a"]
        assert {link.id for link in verdict.counterparts} <= across
        assert len({link.id for link in verdict.counterparts}) == len(verdict.counterparts)
        assert (verdict.status in ("shared", "partial")) == bool(verdict.counterparts)
    for finding in comparison.findings:
        own = ids[finding.side] if finding.side else ids["a"] | ids["b"]
        assert set(finding.statements) <= own
        assert set(finding.counterparts) <= ids["a"] | ids["b"]
        assert "\n" not in finding.headline
    said_alone = {each for each, verdict in comparison.judgements.items() if verdict.status == "only"}
    assert said_alone == {each for finding in comparison.findings if finding.kind == "only" for each in finding.statements}


@given(st.sampled_from(sorted(SENTENCES)).flatmap(lambda language: st.tuples(texts(language), st.just(language))))
def test_identical_readouts_are_silent(text: tuple[str, str]) -> None:
    comparison = compared(*text, *text)
    assert comparison.findings == ()
    assert {verdict.status for verdict in comparison.judgements.values()} <= {"shared", "context"}
    assert {chance for verdict in comparison.judgements.values() for _, _, chance in verdict.unsaid} == {0.0}


def flipped(name: str) -> str:
    return other(name[0]) + name[1:]  # type: ignore[arg-type]


def mirrored(verdict: Judgement) -> Judgement:
    """Return the same judgement with the sides exchanged in its links."""

    def turned(link: Link) -> Link:
        return Link(flipped(link.id), link.score)

    counterparts = tuple(turned(link) for link in verdict.counterparts)
    return replace(verdict, counterparts=counterparts, nearest=turned(verdict.nearest) if verdict.nearest else None)


@given(pairs())
def test_swapping_the_readouts_mirrors_the_result(pair: tuple[str, str, str, str]) -> None:
    a, language_a, b, language_b = pair
    there = compare_readouts(say(a, "a", language_a, "China"), say(b, "b", language_b, "South Korea"), FakeEncoder())
    back = compare_readouts(say(b, "a", language_b, "South Korea"), say(a, "b", language_a, "China"), FakeEncoder())
    assert {flipped(each): mirrored(verdict) for each, verdict in back.judgements.items()} == there.judgements
    told = {(f.kind, f.side, f.statements, f.counterparts, f.topic) for f in there.findings}
    turned = {
        (f.kind, f.side and other(f.side), tuple(map(flipped, f.statements)), tuple(map(flipped, f.counterparts)), f.topic) for f in back.findings
    }
    sided = {each for each in told if each[1]}
    assert {each for each in turned if each[1]} == sided


@given(pairs())
def test_what_is_missing_is_mirrored_too(pair: tuple[str, str, str, str]) -> None:
    a, language_a, b, language_b = pair
    # Made-up sentences are seldom taken for partial; here every doubt is.
    status = load().status
    doubting = replace(load(), status=replace(status, bias=status.bias + np.array([0, 9, 0], np.float32)))
    there = match(say(a, "a", language_a), say(b, "b", language_b), FakeEncoder(), weights=doubting).judgements
    back = match(say(b, "a", language_b), say(a, "b", language_a), FakeEncoder(), weights=doubting).judgements
    assert {flipped(each): mirrored(verdict) for each, verdict in back.items()} == there
    assert all(verdict.missing for verdict in there.values() if verdict.status == "partial")


@given(pair=pairs(), language=st.sampled_from(sorted(SENTENCES)), data=st.data())
def test_the_order_of_paragraphs_changes_no_status(pair: tuple[str, str, str, str], language: str, data: st.DataObject) -> None:
    a, language_a, *_ = pair
    lines = data.draw(st.lists(SENTENCES[language], min_size=6, max_size=9, unique=True))
    # The first and last two may be datelines and closing notes, and are told by where they stand: they stay.
    moved = [*lines[:2], *data.draw(st.permutations(lines[2:-2])), *lines[-2:]]
    # A speaker is carried on from line to line, so that it matters to him where a line stands: none is told here.
    own, (before, after) = say(a, "a", language_a), [say("\n".join(each), "b", language) for each in (lines, moved)]
    told, again = (match(own, each, FakeEncoder()).judgements for each in (before, after))
    assert by_text(own, told) == by_text(own, again)
    assert by_text(before, told) == by_text(after, again)


@given(pair=pairs(), data=st.data())
def test_deleting_a_sentence_takes_nothing_from_what_stands_word_for_word_in_both(pair: tuple[str, str, str, str], data: st.DataObject) -> None:
    a, language_a, b, language_b = pair
    gone = data.draw(st.sampled_from(compared(*pair).b.statements))
    left = b[: gone.start] + b[gone.end :]
    if not any(c.isalpha() for c in left):
        return
    after = compared(a, language_a, left, language_b)
    kept = {s.text for s in after.b.statements}
    for each in after.a.statements:
        if each.text in kept:
            assert after.judgements[each.id].status in ("shared", "context")


@given(pairs())
@settings(max_examples=20)
def test_the_same_input_gives_the_same_result(pair: tuple[str, str, str, str]) -> None:
    assert compared(*pair) == compared(*pair)
