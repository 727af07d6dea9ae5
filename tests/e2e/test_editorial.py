"""The gap that a newspaper built an editorial on must be in the report, by the judged statements alone."""

from pathlib import Path

import pytest

from discrepancy import compare

PAIR = Path(__file__).parents[2] / "readouts" / "2026-01-05-xi-lee-beijing"


@pytest.fixture(scope="module")
def comparison(cache_dir):
    return compare(PAIR / "a.zh.txt", PAIR / "b.ko.txt", name_a="China", name_b="South Korea", cache_dir=cache_dir)


@pytest.mark.parametrize("words", ["抗击日本军国主义的胜利", "捍卫二战胜利成果", "并肩抗击日本军国主义侵略"])
def test_what_china_says_of_the_war_stands_alone(comparison, words):
    [statement] = [s for s in comparison.a.statements if words in s.text]
    assert comparison.judgements[statement.id].status == "only"
    assert any(statement.id in finding.statements for finding in comparison.findings)
    linked = {link.id for s in comparison.b.statements for link in comparison.judgements[s.id].counterparts}
    assert statement.id not in linked


def test_it_stands_among_the_first_findings(comparison):
    first = comparison.findings[:6]
    assert any(f.kind == "topic-absent" and f.topic == "history" and f.side == "a" for f in first)
    [reply] = [s for s in comparison.a.statements if "并肩抗击日本军国主义侵略" in s.text]
    assert any(f.kind == "attribution" and reply.id in f.statements for f in first)
