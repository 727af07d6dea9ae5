"""Text into statements: nothing lost, nothing doubled, and no cut inside a sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from discrepancy.read.segment import ends_as_sentence, segment, unlabelled

LANGUAGES = ("zh", "zh-Hant", "ko", "ja", "en", "ru", "fr", "de", "es", "th", "ar")

PIECES = st.sampled_from(
    [
        *("Mr. Lee", "U.S.", "M. Macron", "5. Januar 2026", "г. Москва", "z.B.", "Sr. Sánchez", "J. R. R.", "3.5%", "No. 4", "e.g."),
        *("他说。", "“好。”", "「そうだ。」と述べた", '"평화." 고 말했다', "；", "，", "。", "！", "？", "…", "80多年前", "（完）", "１２"),
        *(".", "!", "?", "...", ":", ";", "—", "–", " ", "  ", "\t", "\n", "\n\n", "\u3000", "\u00a0", "\u200b", "\u2028", "\x85", "\x0b", "\x1c"),
        *("Word", "слово", "été", "Über", "문장", "文", "の", "(1)", "1.", "a)", "II.", "*", "•", "«Oui.»", "„Ja.“", "🙂", "e\u0301", "\ufeff", "\u202e"),
    ]
)
TEXTS = st.one_of(st.text(max_size=120), st.lists(PIECES, max_size=40).map("".join), st.lists(PIECES, max_size=25).map(" ".join))


@given(text=TEXTS, language=st.sampled_from(LANGUAGES))
def test_spans_hold_every_character_once_and_in_order(text: str, language: str) -> None:
    at, paragraph = 0, 0
    for (start, end), number in segment(text, language):
        assert at <= start < end
        assert not text[at:start].strip(), "text between two statements is lost"
        assert text[start:end] == text[start:end].strip(), "a statement begins and ends with a character of its own"
        assert number >= paragraph
        at, paragraph = end, number
    assert not text[at:].strip(), "text after the last statement is lost"


@given(text=TEXTS, language=st.sampled_from(LANGUAGES))
def test_every_statement_says_something(text: str, language: str) -> None:
    # A piece without a word in it (a closing bracket, a dash) belongs to its neighbour, if its paragraph has one.
    found = segment(text, language)
    for (start, end), number in found:
        if not any(c.isalnum() for c in text[start:end]):
            companions = [span for span, other in found if other == number]
            assert len(companions) == 1 or not any(c.isalnum() for s, e in companions for c in text[s:e])


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        ("ko", ["이 대통령은 “양국은 이웃이다.” 고 말했다.", "회담은 90분간 이어졌다."]),
        ("ko", ["시 주석은 \"평화가 중요하다.\"라고 강조했다.", "양측은 이에 동의했다."]),
        ("ko", ["장관은 8.9.(화) 오후 칭다오에서 회담을 갖고, 5. 13. 베이징에서 다시 만난다.", "양측은 합의하였다."]),
        ("ko", ["이번 방문은 '24. 5. 13.(월) ~ 14.(화) 이루어졌다.", "총리는 3. 16, 목요일에 떠났다."]),
        ("ja", ["総理は、17時40分（現地時間。日本時間16日7時40分）から会談した。", "会談は約1時間に及んだ。"]),
        ("ko", ["가 차관은 5.3.(화) 오후 나 부장관과 만났다.", "양측은 12. 24. 다시 만난다."]),
        ("ja", ["総理は「歴史を直視する。」と述べた。", "両首脳は一致した。"]),
        ("zh", ["习近平说：“中韩是搬不走的邻居。”", "双方同意加强合作。", "80多年前，两国人民共同抗战。"]),
        ("zh", ["习近平指出，双方应坚持和平发展，拓展合作；应妥善处理分歧，维护大局。", "王毅参加会见。"]),
        ("ja", ["自動車関税は１２．５％とすることで一致しました。", "投資額は１.５兆円です。"]),
        ("ja", ["大臣は、ワシントンD.C.において会談した。", "会談は続いた。"]),
        ("ko", ["부총리는 워싱턴D.C.에서 장관과 만났다.", "양측은 합의하였다."]),
        ("zh-Hant", ["雙方同意加強經貿合作！", "會談持續了兩小時。"]),
        ("en", ["The U.S. delegation met Mr. Xi at 10 a.m. on Jan. 5.", "Both sides agreed to continue."]),
        ("en", ["President J. R. Smith spoke of trade worth $1.5 billion.", "He did not mention Taiwan."]),
        ("en", ["The ministers met in Larkham on 5 May.", "Secretary Velt said no.", "President Han had told me.", "Minister Oh agreed."]),
        ("fr", ["M. Macron a rencontré S.E.M. Lee à Paris.", "Ils ont évoqué le climat."]),
        ("de", ["Am 5. Januar 2026 trafen sich die beiden Präsidenten z.B. zum Essen.", "Dr. Wadephul nahm teil."]),
        ("ru", ["В 2025 г. товарооборот вырос на 5,4 млрд долл. США.", "Стороны обсудили Украину."]),
        ("es", ["El Sr. Sánchez habló con el presidente de los EE. UU. sobre Gaza.", "Acordaron seguir."]),
    ],
)
def test_known_traps_are_not_cut(language: str, sentences: list[str]) -> None:
    joint = "" if language.startswith(("zh", "ja")) else " "
    text = joint.join(sentences)
    assert [text[start:end] for (start, end), _ in segment(text, language)] == sentences


@pytest.mark.parametrize("label", ["1.", "(2)", "II.", "a)", "一、", "•"])
def test_a_label_stays_with_what_it_labels(label: str) -> None:
    text = f"{label} Both sides agreed on trade. Both sides agreed on peace."
    assert [text[start:end] for (start, end), _ in segment(text, "en")] == [f"{label} Both sides agreed on trade.", "Both sides agreed on peace."]


def test_lines_are_paragraphs_and_soft_line_ends_are_not() -> None:
    text = "Heading without a stop\nThe two leaders met in\nthe capital. They agreed.\n\nAnother paragraph."
    found = [(text[start:end], number) for (start, end), number in segment(text, "en")]
    assert found == [
        ("Heading without a stop", 0),
        ("The two leaders met in\nthe capital.", 1),
        ("They agreed.", 1),
        ("Another paragraph.", 2),
    ]


def test_a_text_of_blanks_has_no_statement() -> None:
    assert segment(" \n\t\u3000\n", "zh") == []


@pytest.mark.parametrize(
    "mark",
    ["- ", "-", "## ", "> ", "– ", "• ", "•", "○ ", "ㅇ ", "□ ", "▲", "▲ ", "* ", "※ ", "(1) ", "（１） ", "1) ", "12. ", "① ", "①", "❷ ", "a) ", "(ii) ", "iv. ", "b. ", "가. ", "(가) ", "一、", "（二）", "- (1) ", "✅ ", "· "],
)
def test_the_mark_of_a_list_is_no_word_of_a_statement(mark: str) -> None:
    for words in ("Both sides agreed on trade.", "双方同意加强贸易。", "“Peace,” he said.", "양측은 합의했다."):
        assert unlabelled(mark + words) == words


@pytest.mark.parametrize(
    "text",
    [
        *("₹500 crore were paid.", "₪5 billion.", "−5 degrees is cold.", "§ 5 holds.", "(미) 국무장관이 왔다.", "네. 그렇습니다."),
        *("5. Januar 2026: Treffen in Wesselburg.", "5. 11. 회담이 열렸다.", "3.5 billion dollars were agreed.", "-5 degrees is cold.", "$5 billion was agreed."),
        *("“Peace,” he said.", "«Мир», сказал он.", "(Qiaria) The two met.", "**Qiaria** agreed.", "#Trade grew.", "~5 ships came.", "¿Qué acordaron?", "「平和」と述べた。", "2025年双方同意。", "十国同意。", "I agreed.", "V. Ostrom spoke.", "i.e. trade.", "e. g. trade.", "•", "(1)", ""),
    ],
)
def test_what_a_statement_says_is_no_mark(text: str) -> None:
    assert unlabelled(text) == text


@pytest.mark.parametrize(("text", "ends"), [("They met.", True), ("“会谈结束。”", True), ("Really?!)", True), ("Joint statement", False), ("*", False), ("", False)])
def test_a_sentence_ends_in_its_stop_whatever_closes_after_it(text: str, ends: bool) -> None:
    assert ends_as_sentence(text) is ends


def test_a_line_of_marks_is_read_at_once() -> None:
    ends_as_sentence("." * 50_000 + "a")
    for mark in ("•", "(1)", "1. ", "一", "- ", "("):
        unlabelled(mark * 50_000)


def test_a_sentence_joined_of_ten_thousand_pieces_is_read_at_once() -> None:
    assert len(segment("5. 13. " * 20_000, "ko")) == 1


def test_a_russian_initial_of_two_letters_ends_no_sentence() -> None:
    assert [text[slice(*span)] for text in ["Министр встретился с Дж.Хейл. Беседа была краткой."] for span, _ in segment(text, "ru")] == ["Министр встретился с Дж.Хейл.", "Беседа была краткой."]
