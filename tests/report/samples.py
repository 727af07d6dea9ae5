"""Comparisons made by hand: every kind of finding, every status, translations, and text that means harm."""

from __future__ import annotations

from discrepancy.records import Comparison, Figure, Finding, Judgement, Link, Meeting, Model, Readout, Side, Statement, Translation, other

_A = (
    ("5月1日，甲国总统会见乙国总理。", "context", 0),
    ("八十年前，两国人民并肩作战，赢得了胜利。", "only", 1),
    ("乙国总理重申坚持既有立场。", "only", 1),
    ("双方签署15份文件，并同意扩大贸易，加强港口合作。", "partial", 2),
    ("双方同意继续对话。", "shared", 2),
)
_B = (
    ("양측은 대화를 이어 가기로 했습니다.", "shared", 0),
    ("양측은 무역을 늘리기로 하고 문서 14건에 서명했습니다.", "partial", 0),
    ("총리는 어선 문제를 제기했습니다.", "only", 1),
)
_DETAIL = {
    "a2": {"speaker": "narrator", "topics": ("history",)},
    "a3": {"speaker": "Kim", "topics": ("sovereignty",)},
    "a4": {"topics": ("trade", "maritime"), "figures": (Figure("15", 15, "document"),)},
    "a5": {"speaker": "both", "topics": ("relations",)},
    "b1": {"speaker": "both", "topics": ("relations",)},
    "b2": {"topics": ("trade",), "figures": (Figure("14", 14, "document"),)},
    "b3": {"speaker": "Kim", "topics": ("maritime",)},
}
_JUDGED = {
    "a1": Judgement("context", 0.3, (0.7, 0.2, 0.1), False),
    "a2": Judgement("only", 0.03, (0.97, 0.02, 0.01), False, (), Link("b2", 0.05)),
    "a3": Judgement("only", 0.47, (0.53, 0.3, 0.17), True, (), Link("b3", 0.41)),
    "a4": Judgement("partial", 0.88, (0.12, 0.7, 0.18), False, (Link("b2", 0.82),), Link("b2", 0.82), ((18, 24),), (), ((0, 18, 0.1), (18, 24, 0.9))),
    "a5": Judgement("shared", 0.98, (0.02, 0.1, 0.88), False, (Link("b1", 0.97),), Link("b1", 0.97)),
    "b1": Judgement("shared", 0.99, (0.01, 0.1, 0.89), False, (Link("a5", 0.97),), Link("a5", 0.97)),
    "b2": Judgement("partial", 0.9, (0.1, 0.6, 0.3), False, (Link("a4", 0.8),), Link("a4", 0.8), ((16, 23),), ((16, 23),)),
    "b3": Judgement("only", 0.12, (0.88, 0.1, 0.02), False, (), Link("a4", 0.2)),
}


def full() -> Comparison:
    """Two short readouts, Chinese and Korean, with everything that a report may have to tell."""
    a, b = _readout("a", "Ayland", "zh", _A), _readout("b", "Beeland", "ko", _B)
    found = (
        Finding("topic-absent", "a", ("a2",), (), "history", "Only Ayland's readout mentions history: 1 statement; Beeland's has none", {"count": 1}),
        Finding("differs", None, ("a4",), ("b2",), None, "Ayland says 15 documents, Beeland says 14 documents", {"unit": "document", "a": 15, "b": 14}),
        Finding("attribution", "a", ("a3",), (), None, f"Ayland's readout attributes to Kim what Beeland's does not carry: {_A[2][0]}", {"speaker": "Kim"}),
        Finding("only", "a", ("a2",), (), None, f"Only Ayland says: {_A[1][0]}", {"nearest": "b2"}),
        Finding("only", "b", ("b3",), (), None, f"Only Beeland says: {_B[2][0]}", {"nearest": "a4"}),
        Finding("only", "a", ("a3",), (), None, f"Only Ayland says: {_A[2][0]}", {"nearest": "b3"}),
        Finding("partial", "a", ("a4",), ("b2",), None, f"Beeland says only part of what Ayland says: {_A[3][0]}", {"missing": [[18, 24]]}),
        Finding("partial", "b", ("b2",), ("a4",), None, f"Ayland says only part of what Beeland says: {_B[1][0]}", {"missing": [[16, 23]]}),
    )
    return Comparison(
        version="1.2.3",
        model=Model("bundled", "abc123", "cal456"),
        signature="model:bundled@abc123|seg:sentencex|cal:cal456|v:1.2.3",
        warnings=("a warning",),
        a=a,
        b=b,
        judgements=dict(_JUDGED),
        findings=found,
        meeting=Meeting("Ayland and Beeland meet", "2026-05-01", "Ceeville", ("Written for a test, see https://example.org/note.",)),
        translations={
            "a": Translation(
                "a.en.txt", "en", "Eighty years ago … dialogue.",
                {"a2": "Eighty years ago both peoples fought side by side and won.", "a5": "Both sides agreed to continue the dialogue."},
            )
        },
    )  # fmt: skip


def plain() -> Comparison:
    """The same readouts without annotation, translation or occasion: what an early version or a bare model gives."""
    whole = full()
    a, b = _readout("a", "Ayland", "zh", _A, detail=False), _readout("b", "Beeland", "ko", _B, detail=False)
    found = tuple(each for each in whole.findings if each.kind in {"only", "partial"})
    return Comparison(whole.version, Model("other", "r1", None), whole.signature, (), a, b, whole.judgements, found)


def silent() -> Comparison:
    """Identical readouts: nothing to find."""
    whole = full()
    texts = ((_A[4][0], "shared", 0),)
    judged = {name: Judgement("shared", 1.0, (0, 0, 1), False, (Link(partner, 1.0),)) for name, partner in (("a1", "b1"), ("b1", "a1"))}
    return Comparison(
        whole.version, whole.model, whole.signature, (), _readout("a", "Ayland", "zh", texts, detail=False),
        _readout("b", "Beeland", "zh", texts, detail=False), judged, (),
    )  # fmt: skip


def of_texts(texts: list[str], language: str = "en", government: str = "land", source: str = "{side}.txt") -> Comparison:
    """The same texts on both sides: odd ones `only`, even ones `partial`, with a finding each."""
    sides: dict[Side, Readout] = {
        side: _readout(side, f"{side.upper()} {government}", language, tuple((text, "only", 0) for text in texts), False, source.format(side=side))
        for side in ("a", "b")
    }
    judged, found = {}, []
    for side, readout in sides.items():
        for number, each in enumerate(readout.statements, start=1):
            partner = Link(f"{other(side)}{number}", 0.7)
            if number % 2:
                judged[each.id] = Judgement("only", 0.04, (0.96, 0.03, 0.01), number % 5 == 0, (), partner)
                found.append(Finding("only", side, (each.id,), (), None, f"Only {readout.government} says: {each.text[:80]}"))
            else:
                judged[each.id] = Judgement("partial", 0.8, (0.2, 0.7, 0.1), False, (partner,), partner, ((0, min(4, len(each.text))),))
                found.append(Finding("partial", side, (each.id,), (partner.id,), None, f"Only part: {each.text[:80]}"))
    return Comparison("1", Model("m", "r", None), "sig", (), sides["a"], sides["b"], judged, tuple(found))


def _readout(
    side: Side, government: str, language: str, rows: tuple[tuple[str, str, int], ...], detail: bool = True, source: str | None = None
) -> Readout:
    text, statements = "", []
    for number, (words, _, paragraph) in enumerate(rows, start=1):
        name = f"{side}{number}"
        text += "\n" if text else ""
        extra = _DETAIL.get(name, {}) if detail else {}
        statements.append(Statement(name, words, len(text), len(text) + len(words), paragraph, **extra))  # type: ignore[arg-type]
        text += words
    return Readout(government, language, source or f"{side}.txt", None, text, tuple(statements))


HOSTILE = [
    "<script>document.title='owned'</script> They met.",
    "<img src=x onerror=\"document.title='owned'\"> They agreed.",
    "</script><script>document.title='owned'</script></style><b>bold</b> {{ 7 * 7 }} {% raw %} ${7*7}.",
    "left \u202eright to left\u202c and zero\u200bwidth, \x07bell, \ud800 half a pair, \ufeffmark.",
    "x" * 10_000,
    "Z" + "\u0301" * 200 + "algo",
    "=HYPERLINK(\"http://evil.example\",\"click\")",
    "' onmouseover='document.title=1' \" onfocus=\"document.title=2\" autofocus",
    "]]> <!-- --> &lt;b&gt; &amp; <svg onload=\"document.title='owned'\">",
    "javascript:document.title='owned' http://evil.example/ www.evil.example",
    "# not a heading\n- not a list | not a cell | `code` *em* [link](http://evil.example) @someone #1",
]
