"""Topics by cues and meaning: a scorer of our own, small enough to foresee what it says, and the one that ships."""

from dataclasses import replace

import numpy as np
import pytest

from discrepancy.annotate import Meaning, annotate, load_tables
from discrepancy.annotate.concepts import termed
from discrepancy.annotate.scorer import Scorer, evidence, load
from discrepancy.annotate.topics import cues, general_counts, load_topics, touched
from discrepancy.match import bundled
from discrepancy.network import Network
from discrepancy.read import readout
from tests.fake import silent

LEARNED = ("region", "trade")
WIDTH = 2


@pytest.fixture
def tables():
    """A scorer for which the first number of a meaning speaks for `region` and the second for `trade`; cues say nothing."""
    hidden = np.zeros((WIDTH, 2 * WIDTH + 4 * len(LEARNED)), np.float32)
    hidden[0, 0] = hidden[1, 1] = 1.0
    # What a statement is on, in the first rows; what it so much as mentions, in the others.
    weights = np.concatenate([4 * np.eye(WIDTH), 16 * np.eye(WIDTH)]).astype(np.float32)
    network = Network(hidden, np.zeros(WIDTH, np.float32), weights, np.repeat([-4.0, -5.0], len(LEARNED)).astype(np.float32))
    return replace(load_tables(), scorer=Scorer("ours", LEARNED, {}, network, silent(8 * len(LEARNED), len(LEARNED)), 0.5))


def _meaning(*vectors, revision="ours"):
    return Meaning(revision, np.array(vectors, np.float16), np.zeros((len(vectors), WIDTH), np.float16))


def _topics(text, tables, *vectors, revision="ours"):
    read = readout(text, "a", source="a.txt", language="en")
    return [each.topics for each in annotate(read, tables, meaning=_meaning(*vectors, revision=revision)).statements]


def test_meaning_gives_a_topic_without_a_cue_and_withholds_one_with(tables):
    assert _topics("They spoke at length. The tariff of silence was high.", tables, (0, 1), (1, 0)) == [("trade",), ("region",)]


def test_the_likelier_topic_comes_first(tables):
    assert _topics("They spoke at length.", tables, (0.8, 1)) == [("trade", "region")]


def test_what_goes_on_about_the_statement_before_has_its_topic_on_a_second_reading(tables):
    stacked = silent(8 * len(LEARNED), len(LEARNED))
    # The second block of columns is the statement before.
    stacked.hidden[0, len(LEARNED) + LEARNED.index("trade")] = 1
    stacked.weights[LEARNED.index("trade"), 0] = 9
    tables = replace(tables, scorer=replace(tables.scorer, stacked=stacked))
    assert _topics("They spoke at length. It would take time.", tables, (0, 2), (0, 0)) == [("trade",), ("trade",)]


def test_what_is_likely_on_nothing_has_no_topic(tables):
    assert _topics("They spoke at length.", tables, (0, 0)) == [()]


def test_with_another_encoder_the_cues_alone_decide(tables):
    assert _topics("The tariff was high.", tables, (1, 0), revision="theirs") == [("trade",)]


@pytest.mark.parametrize(
    ("language", "text", "named"),
    [
        ("zh", "双方就台湾海峡局势交换意见。", {"taiwan"}),
        ("zh", "双方愿深化中国—中东欧国家合作，参观了朝鲜族民居。", set()),
        ("zh", "双方就应对台风开展合作。", set()),
        ("ko", "두 대통령은 태평양 도서국을 언급했습니다.", set()),
        ("ja", "首相は5日朝に到着した。", set()),
        ("ja", "米朝首脳会談が話題になった。", {"korean-peninsula"}),
        ("zh", "约旦河西岸和霍尔木兹海峡局势令人担忧。", {"middle-east"}),
        ("ko", "양 정상은 협력 확대만이 답이라는 데 뜻을 같이하고 기대만큼의 성과를 거두었습니다.", set()),
        ("ko", "성장이란 무엇인지, 동서남북을 잇는 길을 이야기했습니다.", set()),
        ("ko", "이란 핵 문제와 러북 군사협력을 논의했습니다.", {"middle-east", "korean-peninsula"}),
        ("ja", "両首脳は中東欧の企業とシリアル食品の輸出を話し合った。", set()),
        ("ja", "レバノン情勢について意見を交わした。", {"middle-east"}),
        ("en", "They spoke of the West Bank and of calm across the Taiwan Strait.", {"middle-east", "taiwan"}),
        ("ru", "Обсуждались поставки природного газа и центр «Сириус».", set()),
        ("ru", "Обсуждалась обстановка в Газе и в Сирии.", {"middle-east"}),
        ("fr", "Ils ont évoqué le Liban et la péninsule de Corée.", {"middle-east", "korean-peninsula"}),
        ("de", "Sie sprachen über den Jemen, Pjöngjang und Gazprom.", {"middle-east", "korean-peninsula"}),
        ("es", "Los ministros irán a la feria en mayo.", set()),
        ("es", "Trataron la situación en Medio Oriente y el régimen norcoreano.", {"middle-east", "korean-peninsula"}),
    ],
)
def test_a_place_is_found_by_its_names_and_by_nothing_that_sounds_like_them(language, text, named):
    taxonomy = load_topics()
    (found,) = cues(readout(text, "a", source="a.txt", language=language), taxonomy)
    assert {name for name in found if taxonomy[name].under} == named


@pytest.mark.parametrize(
    ("language", "text", "topic"),
    [
        ("ko", "반도체 공장을 둘러보았습니다.", "region"),
        ("ko", "두 정상은 어제 통화를 했습니다.", "trade"),
        ("zh", "双方愿推动两国关系健康发展。", "health-narcotics"),
        ("ru", "Товарищ министр выступил первым.", "trade"),
        ("fr", "Le Président a tenu une conférence de presse.", "multilateral"),
        ("de", "Die Regierungschefs betonten die Autonomie der Region.", "trade"),
        ("es", "Ambos vieron una ventaja en ello.", "trade"),
    ],
)
def test_a_cue_is_no_part_of_another_word(language, text, topic):
    (found,) = cues(readout(text, "a", source="a.txt", language=language), load_topics())
    assert topic not in found


@pytest.mark.parametrize("letter", ["中", "대", "ア", "a", "я"])
def test_cues_read_a_long_word_in_no_time(letter):
    for language in ("zh", "ko", "ja", "en", "ru", "fr", "de", "es"):
        cues(readout(letter * 50_000, "a", source="a.txt", language=language), load_topics())


def test_a_conflict_has_the_name_that_stands_in_it_or_before_it(tables):
    text = "They spoke of Ukraine. The fighting must end. Prices rose. The fighting went on. Gaza came up."
    found = [("ukraine",), ("ukraine",), ("trade",), ("region",), ("middle-east",)]
    assert _topics(text, tables, (1, 0), (1, 0), (0, 1), (1, 0), (1, 0)) == found


def test_a_conflict_beside_a_named_one_has_no_name_where_another_place_stands_in_it(tables):
    text = "They spoke of Ukraine. All should stay calm in Taipei."
    tables = replace(tables, scorer=replace(tables.scorer, topics=("region", "sovereignty")))
    assert _topics(text, tables, (1, 0), (1, 0)) == [("ukraine",), ("region", "taiwan")]


def test_a_place_that_is_named_is_a_topic_beside_what_is_said_of_it(tables):
    tables = replace(tables, scorer=replace(tables.scorer, topics=("nuclear", "region")))
    assert _topics("They reaffirmed the denuclearization of North Korea. Prices rose.", tables, (1, 0), (0, 0)) == [("nuclear", "korean-peninsula"), ()]


def test_cues_decide_on_a_users_topic_and_on_one_that_a_user_replaced(tables, tmp_path):
    file = tmp_path / "topics.toml"
    file.write_text('[whaling]\nname = "whaling"\nen = ["whal"]\n[trade]\nname = "trade"\nen = ["barter"]\n', "utf-8")
    tables = replace(tables, topics=load_topics(file))
    assert _topics("Whaling came up. Prices rose. They like to barter.", tables, (1, 0), (0, 1), (0, 0)) == [("whaling", "region"), (), ("trade",)]


def test_a_topic_is_touched_where_a_statement_may_mention_it_without_a_cue(tables):
    read = readout("They spoke at length.", "a", source="a.txt", language="en")
    silent, faint = (annotate(read, tables, meaning=_meaning(vector)) for vector in ((0, 0), (0, 0.06)))
    assert faint.statements[0].topics == ()
    assert ["trade" in touched(each, tables.topics) for each in (silent, faint)] == [False, True]


def test_a_topic_is_touched_where_a_cue_of_it_stands_however_unlikely_it_is(tables):
    read = readout("The tariff of silence was high.", "a", source="a.txt", language="en")
    asked = annotate(read, tables, meaning=_meaning((0, 0)))
    assert asked.statements[0].topics == ()
    assert ["trade" in touched(each, tables.topics) for each in (asked, read)] == [True, True]


def test_what_a_statement_mentions_its_own_words_tell_not_those_around_it(tables):
    stacked = silent(8 * len(LEARNED), len(LEARNED))
    stacked.bias[:] = 9
    on, touches = replace(tables.scorer, stacked=stacked).chances(evidence(readout("They ate.", "a", source="a.txt", language="en"), np.zeros((1, 2), np.float32), {}, _meaning((0, 0))))
    assert (on > 0.9).all()
    assert (touches < 0.1).all()


def test_a_place_is_touched_where_it_is_named(tables):
    named, nameless = (readout(text, "a", source="a.txt", language="en") for text in ("They spoke of Ukraine.", "They spoke of the war."))
    assert ["ukraine" in touched(each, tables.topics) for each in (named, nameless)] == [True, False]


def test_an_annotated_readout_tells_what_it_touches_a_users_topic_too(tables, tmp_path):
    file = tmp_path / "topics.toml"
    file.write_text('[whaling]\nname = "whaling"\nen = ["whal"]\n', "utf-8")
    read = readout("Whaling came up.", "a", source="a.txt", language="en")
    assert "whaling" in annotate(read, replace(tables, topics=load_topics(file))).touched


def test_evidence_of_a_statement_holds_the_cues_before_after_and_in_its_paragraph():
    read = readout("The tariff rose. They met.\n\nThey ate.", "a", source="a.txt", language="en")
    taxonomy = load_topics()
    counts = general_counts(cues(read, taxonomy), taxonomy, ("trade",))
    nothing = np.zeros((3, 0), np.float16)
    rows = evidence(read, counts, {}, Meaning("ours", nothing, nothing))
    own, before, after, beside = (rows > 0).T.tolist()
    assert own == [True, False, False]
    assert before == [False, True, False]
    assert after == [False, False, False]
    assert beside == [False, True, False]


def test_evidence_holds_the_concepts_that_count_the_rarer_the_more_in_any_language():
    nothing = np.zeros((1, 0), np.float16)
    rarity = {"sign-word": 1.0, "trust-word": 3.0}
    rows = [
        evidence(termed(readout(text, "a", source="a.txt", language=language)), np.zeros((1, 0), np.float32), rarity, Meaning("ours", nothing, nothing))
        for text, language in (("Trust grew and a treaty was signed.", "en"), ("신뢰를 쌓고 조약에 서명했다.", "ko"), ("The weather was fine.", "en"))
    ]
    assert rows[0].tolist() == rows[1].tolist() != rows[2].tolist()
    assert (rows[2] == 0).all()
    assert rows[0][0, 1] == pytest.approx(3 * rows[0][0, 0])


def test_what_ships_belongs_to_the_bundled_model_and_the_bundled_taxonomy():
    scorer = load()
    assert scorer.revision == bundled.revision(), "run make train-topics"
    assert scorer.stacked.hidden.shape[1] == 8 * len(scorer.topics), "run make train-topics"
    assert set(scorer.topics) == {name for name, topic in load_topics().items() if topic.under is None}


def test_every_bundled_cue_is_a_pattern():
    # A comparison makes patterns of the languages at hand only.
    for topic in load_topics().values():
        assert all(topic.pattern(language) for language in topic.cues), topic.id
