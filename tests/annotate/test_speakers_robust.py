"""Whatever a readout prints, somebody or nobody is found to say it, and in time."""

import time
from itertools import islice, permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from discrepancy.annotate import annotate, load_tables
from discrepancy.annotate.lexicon import lexicon
from discrepancy.annotate.namings.chinese import chinese
from tests.fake import say, spoken

OPENINGS = {
    "zh": ("青洹外交部", "外交部长沈丹溪同白砂外相津久见纯举行会谈。"),
    "ja": ("葦浜国外務省", "鷹森総理大臣は玄洲の沈主席と会談を行いました。"),
    "ko": ("솔레아 대통령실", "윤다르 대통령은 마도휘 총리와 회담을 가졌습니다."),
    "en": ("Office of the President of Tolland", "President Grant Hallam met President Su Delang of Qiaria."),
    "ru": ("Пресс-служба Президента Севергарда", "Президент Глеб Строганин провёл разговор с Президентом Холлинмарка Уорреном Саткомбом."),
    "fr": ("Présidence de la République de Lorane", "Le Président Hugo Marchal a rencontré le Premier ministre halderien Otto Brenner."),
    "de": ("Bundesregierung Haldern", "Bundeskanzler Otto Brenner traf den loranischen Präsidenten Hugo Marchal."),
    "es": ("Cancillería de Valdoro", "El canciller Tomás Arriaga se reunió con el ministro moravo Luka Branski."),
}
MARKS = ["：", ":", "【", "】", "【】", "「」", "『", "“", "”", "“”", '"', "«", "»", "„", "(", ")", "（）", "()", "[]", "<", "〈", "。", ".", "，", ",", "、", "；", "?", "！", "—", "-", "○", "●", "•", "1.", "（1）", "①", "20%", "〓", "\u3000", "\n", "\n\n"]
LABELS = ["记者：", "问：", "答：", "【記者】", "記者：", "問）", "答）", "（官房長官）", "문) ", "○ (기자) ", "답변: ", "Q  ", "Q: ", "THE PRESIDENT: ", "Frage: ", "Вопрос: ", "Question : ", "Pregunta: "]
WORDS = [word for _, opening in OPENINGS.values() for word in opening.replace("同", " 同 ").replace("は", " は ").split()]
WORDS += ["我们", "双方", "中方", "外务省", "私は", "両首脳は", "先方から", "양측은", "저는", "우리 측은", "We", "He", "they agreed", "он", "стороны", "il", "beide Seiten", "ambos", "の", "说", "述べた", "말했다", "said", "заявил"]
TEXTS = st.lists(st.sampled_from([*MARKS, *LABELS, *WORDS, " "]), max_size=30).map("".join)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(OPENINGS)), st.sampled_from(sorted(OPENINGS)), TEXTS, TEXTS, st.booleans())
def test_two_readouts_of_labels_marks_and_scraps_are_annotated(one, two, scraps, others, opened):
    tables = load_tables()
    texts = ((one, scraps), (two, others))
    a, b = (say((OPENINGS[tag][1] if opened else "A.") + "\n" + text, side, tag, OPENINGS[tag][0]) for side, (tag, text) in zip("ab", texts, strict=True))
    for own, other in ((a, b), (b, a)):
        found = annotate(own, tables, other=other)
        assert all(each.plain is None or 0 <= each.plain <= len(each.text) for each in found.statements)


LONG = ["1 ", "a", "：", "【】", "（", ", "]


@pytest.mark.parametrize("language", sorted(OPENINGS))
def test_a_long_statement_is_told_in_time(language):
    government, opening = OPENINGS[language]
    for unit in [*LONG, f"{opening[:-1]}, "]:
        started = time.process_time()
        spoken(f"{opening}\n{unit * (20_000 // len(unit))}", language, government)
        assert time.process_time() - started < 8, unit


def test_many_chinese_names_are_found_in_time():
    # Every name was once looked for in the whole text with every other behind it.
    names = ["".join(name) for name in islice(permutations("沈丹溪卢承曜郭卫东聂云舒乔木生津久见纯表宰彦", 3), 0, None, 7)]
    own = say("".join(f"{name}部长表示，" for name in names) + "愿合作。", "a", "zh", "青洹外交部")
    words = lexicon("zh")
    assert words is not None
    started = time.process_time()
    assert len(chinese(own, words, own.text)) > 1000
    assert time.process_time() - started < 8
