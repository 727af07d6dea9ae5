"""The page as text: well-formed, escaped, every statement once, its policy true, its layout to scale."""

from __future__ import annotations

import base64
import hashlib
import re
from collections import Counter
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from discrepancy.records import SIDES, Finding, Meeting
from discrepancy.report.html import render
from discrepancy.report.layout import WIDTH, strips, topics
from discrepancy.report.story import story
from tests.report.samples import HOSTILE, full, of_texts, plain, silent

VOID = {"meta", "link", "br", "input", "img"}


class Page(HTMLParser):
    """Ids, links, attributes and whether every element is closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.attributes: set[str] = set()
        self.tags: Counter[str] = Counter()
        self.headings: list[int] = []
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert not self._open, self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        given = dict(attrs)
        assert len(given) == len(attrs), (tag, attrs)
        self.attributes.update(given)
        if "id" in given:
            self.ids.append(given["id"] or "")
        if "href" in given:
            self.links.append(given["href"] or "")
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self._open.pop()

    def handle_endtag(self, tag: str) -> None:
        assert self._open
        assert self._open.pop() == tag, tag


@pytest.mark.parametrize("comparison", [full(), plain(), silent(), of_texts(HOSTILE), of_texts(HOSTILE, government=HOSTILE[0], source=HOSTILE[7])])
def test_the_page_is_well_formed(comparison) -> None:
    page = Page(render(comparison))
    assert not [name for name, count in Counter(page.ids).items() if count > 1]
    assert {link[1:] for link in page.links if link.startswith("#")} <= set(page.ids)
    assert page.headings[0] == 1
    assert page.headings.count(1) == 1
    assert all(later - earlier <= 1 for earlier, later in pairwise(page.headings))
    assert page.tags["script"] == 1
    assert page.tags["img"] == 0
    assert "style" not in page.attributes
    assert not [name for name in page.attributes if name.startswith("on")]
    assert {link.split(":")[0] for link in page.links if not link.startswith("#")} <= {"data", "https"}


def test_every_statement_is_in_the_texts_once_and_every_finding_has_its_anchor() -> None:
    comparison = full()
    page = Page(render(comparison))
    for each in (*comparison.a.statements, *comparison.b.statements):
        assert page.ids.count(each.id) == 1
    for item in story(comparison).items:
        assert page.ids.count(item.anchor) == 1


def test_anchors_do_not_depend_on_the_order_of_findings() -> None:
    comparison = full()
    turned = replace(comparison, findings=comparison.findings[::-1])
    assert {item.anchor: item.finding.headline for item in story(comparison).items} == {
        item.anchor: item.finding.headline for item in story(turned).items
    }


def test_the_policy_allows_our_script_and_style_by_hash_and_nothing_else() -> None:
    text = render(full())
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', text)
    assert policy
    assert policy[1].replace("&#39;", "'").startswith("default-src 'none'; ")
    assert "unsafe" not in policy[1]
    for tag in ("script", "style"):
        content = re.search(f"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        assert content
        digest = base64.b64encode(hashlib.sha256(content[1].encode()).digest()).decode()
        assert f"{tag}-src &#39;sha256-{digest.replace('+', '&#43;')}&#39;" in text.replace("+", "&#43;") or f"{tag}-src 'sha256-{digest}'" in text


def test_the_head_tells_what_each_side_alone_says() -> None:
    head = render(full()).split("<main")[0]
    assert "<h1>Ayland and Beeland meet</h1>" in head
    assert "1 May 2026 · Ceeville" in head
    assert "Only Ayland’s readout mentions history: 1 statement; Beeland’s has none" in head
    assert "Ayland says 15 documents, Beeland says 14 documents" in head
    assert "2 of 4 statements" in head
    assert 'href="https://example.org/note"' in head
    assert "a warning" in head


def test_a_contradiction_rests_on_both_sides_and_is_not_said_to_be_unlikely() -> None:
    comparison = full()
    card = re.search(r'<article class="f ab differs".*?</article>', render(comparison), re.DOTALL)
    assert card
    assert '<span class="ids">a4 b2</span>' in card[0]
    assert "states any of it" not in card[0]
    a4, b2 = comparison.a.statements[3], comparison.b.statements[1]
    assert f"Ayland, a.txt, statement a4 (characters {a4.start}–{a4.end}); Beeland, b.txt, statement b2 (characters {b2.start}–{b2.end})" in card[0]


def test_two_positions_are_read_side_by_side_and_not_first_once_more() -> None:
    comparison = full()
    headline = f"Kim and Lee take positions on seas that the other side leaves out: {comparison.a.statements[1].text} / {comparison.b.statements[2].text}"
    told = Finding("differs", None, ("a2",), ("b3",), "maritime", headline, {"what": "position"})
    comparison = replace(comparison, findings=(told, *(each for each in comparison.findings if each.kind in {"attribution", "only"})))
    card = re.search(r'<article class="f ab differs".*?</article>', render(comparison), re.DOTALL)
    assert card
    assert '<span class="ids">a2 b3</span>' in card[0]
    assert [[item.finding.statements for item in story(comparison).top(side)[0]] for side in SIDES] == [[("a3",), ("a2",)], [("b3",)]]


def test_the_head_says_how_many_contradictions_it_leaves_out() -> None:
    comparison = full()
    differs = next(each for each in comparison.findings if each.kind == "differs")
    head = render(replace(comparison, findings=(differs,) * 6)).split("<main")[0]
    assert head.count('<li><a href="#differs-a4') == 4
    assert '<a href="#list-differs">and 2 more</a>' in head


def test_without_an_occasion_the_head_names_the_governments() -> None:
    assert "<h1>Ayland and Beeland</h1>" in render(plain())
    assert "<h1><span" in render(replace(full(), meeting=Meeting("中国与韩国")))


def test_texts_carry_their_language_and_direction() -> None:
    text = render(full())
    assert '<span class="t" lang="zh" dir="ltr">双方同意继续对话。</span>' in text
    assert '<span class="gloss" lang="en" dir="ltr">Both sides agreed to continue the dialogue.</span>' in text
    assert 'lang="ar" dir="rtl"' in render(of_texts(["قال الرئيس إن البلدين اتفقا."], language="ar"))


def test_a_web_source_is_a_link_and_any_other_is_not() -> None:
    assert '<a href="https://example.org/a" rel="noreferrer">' in render(of_texts(["They met."], source="https://example.org/{side}"))
    assert "<a href=\"javascript:" not in render(of_texts(["They met."], source="javascript:alert(1)//{side}"))


def test_no_topics_no_table() -> None:
    assert 'id="topics"' not in render(plain())
    assert 'name="topic"' not in render(plain())
    assert "Not mentioned" in render(full())


def test_topic_shares_add_up_to_the_text_and_absent_topics_come_first() -> None:
    told = story(full())
    rows = topics(told)
    for side in "ab":
        assert sum(row.cells[side].share for row in rows) == pytest.approx(1)
    absent = [row.absent is not None for row in rows]
    assert absent == sorted(absent, reverse=True)
    assert {row.id: row.absent for row in rows} == {"history": "b", "sovereignty": "b", "trade": None, "maritime": None, "relations": None}


def test_a_possessive_is_right_wherever_a_government_is_named() -> None:
    sample = full()
    text = render(replace(sample, a=replace(sample.a, government="Ayland States")))
    assert "Ayland States’ text" in text
    assert "States’s" not in text


def test_a_topic_that_the_other_side_may_name_is_not_called_unmentioned() -> None:
    sample = full()
    told = replace(sample, b=replace(sample.b, touched=frozenset({"history"})))
    assert {row.id: row.absent for row in topics(story(told))}["history"] is None
    assert "In passing at most" in render(told)
    assert "In passing at most" not in render(sample)


def test_the_map_is_drawn_to_scale_and_in_order() -> None:
    drawn = strips(story(full()))
    for side in "ab":
        blocks = drawn.blocks[side]
        assert all(left.x + left.width <= right.x + 0.1 for left, right in pairwise(blocks))
        assert blocks[-1].x + blocks[-1].width == pytest.approx(WIDTH, abs=0.2)
        for block in blocks:
            assert block.width / blocks[0].width == pytest.approx(len(block.told.statement.text.replace(" ", "")) / len(blocks[0].told.statement.text.replace(" ", "")), rel=0.05)
    assert {(each.a, each.b) for each in drawn.ribbons} == {("a4", "b2"), ("a5", "b1")}
    assert drawn.silences == ("Longest stretch of Ayland’s readout that Beeland passes over: a2 to a3, 2 statements, 40% of the text.",)


def test_a_very_long_readout_still_fits_the_map() -> None:
    drawn = strips(story(of_texts([f"Statement {n}." for n in range(900)])))
    assert all(block.width > 0 for block in drawn.blocks["a"])
    assert drawn.blocks["a"][-1].x + drawn.blocks["a"][-1].width == pytest.approx(WIDTH, abs=1)


def test_a_contradiction_is_headed_by_the_clauses_of_both_sides_each_in_its_language() -> None:
    comparison = full()
    here, there = (next(each.text for each in side.statements if each.id == name) for side, name in ((comparison.a, "a4"), (comparison.b, "b2")))
    spans = {"a": [here.index("并同意"), here.index("，加强")], "b": [there.index("문서"), len(there)]}
    quotes = [text[start:end] for text, (start, end) in zip((here, there), spans.values(), strict=True)]
    differs = next(each for each in comparison.findings if each.kind == "differs")
    detail: dict[str, object] = {"what": "stance", "a": "agreed", "b": "discussed", "clauses": spans}
    told = replace(differs, headline=f"Ayland says so, Beeland does not: {' / '.join(quotes)}", detail=detail)
    (item,) = story(replace(comparison, findings=(told,))).items
    assert [(run.text, run.language) for run in item.headline if run.mark == "quote"] == list(zip(quotes, ("zh", "ko"), strict=True))
    assert "".join(run.text for run in item.claim) == "Ayland says so, Beeland does not: "
    marks = [[run.text for run in item.compared(each) if run.mark] for each in (item.statements[0], item.counterparts[0][0])]
    assert marks == [[each] for each in quotes]


def test_of_several_counterparts_the_clause_is_marked_in_the_one_it_stands_in() -> None:
    comparison = full()
    told = Finding("attribution", "a", ("a4",), ("b2", "b1"), None, "Ayland gives it to one", {"clauses": {"a": [0, 4], "b": [0, 5]}})
    (item,) = story(replace(comparison, findings=(told,))).items
    assert [[run.text for run in item.compared(each) if run.mark] for each, _ in item.counterparts] == [[item.counterparts[0][0].statement.text[:5]], []]


def test_a_close_call_among_the_missing_words_is_told_as_one() -> None:
    page = render(full())
    assert re.search(r"<mark[^>]*><span class=\"vh\">\[not said by Beeland: </span>加强港口合作", page)
    assert re.search(r"<mark class=\"doubtful\"[^>]*><span class=\"vh\">\[perhaps not said by Ayland: </span>", page)
    claims = {item.finding.statements[0]: item.reason for item in story(full()).items if item.kind == "partial"}
    assert claims["a4"].endswith("; the marked words are not there.")
    assert claims["b2"].endswith("; the dotted words are perhaps not there.")
