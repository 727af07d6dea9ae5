"""A joint statement, published by each side in its own language, with one sentence that each has for itself."""

from __future__ import annotations

from itertools import combinations

import pytest

from discrepancy import compare

TEXTS = {
    "en": """\
The President of Arland and the Prime Minister of Belmark met in Corvia on 3 June and adopted this joint statement.
Both sides will open a direct rail link between their capitals before the end of 2027.
They welcomed the agreement on fishing quotas signed last autumn.
Arland will lift its duty on Belmark steel on 1 January.
The two governments will set up a hotline between their coast guards.
They condemned the attack on the embassy in Tessa and called for those responsible to be tried.
Both sides support a nuclear-weapon-free zone in the northern sea.
They agreed to double the number of student exchanges to 4,000 a year.
The two leaders will meet again next spring in Arland.""",
    "fr": """\
Le Président de l'Arlande et la Première ministre du Belmark se sont rencontrés à Corvia le 3 juin et ont adopté la présente déclaration commune.
Les deux parties ouvriront une liaison ferroviaire directe entre leurs capitales avant la fin de 2027.
Elles ont salué l'accord sur les quotas de pêche signé l'automne dernier.
L'Arlande supprimera ses droits de douane sur l'acier du Belmark le 1er janvier.
Les deux gouvernements mettront en place une ligne directe entre leurs garde-côtes.
Elles ont condamné l'attaque contre l'ambassade à Tessa et demandé que les responsables soient jugés.
Le Belmark accueillera une conférence sur le droit d'asile à l'automne.
Elles sont convenues de doubler le nombre des échanges d'étudiants, pour le porter à 4 000 par an.
Les deux dirigeants se retrouveront au printemps prochain en Arlande.""",
    "ko": """\
아를랜드 대통령과 벨마르크 총리는 6월 3일 코르비아에서 만나 이 공동성명을 채택하였다.
양측은 2027년 말 이전에 양국 수도를 잇는 직통 철도를 개통하기로 하였다.
양측은 지난 가을 서명된 어획 할당량 합의를 환영하였다.
아를랜드는 1월 1일 벨마르크산 철강에 대한 관세를 철폐할 것이다.
양국 정부는 해안경비대 간 직통전화를 설치하기로 하였다.
양측은 테사 주재 대사관에 대한 공격을 규탄하고 책임자들을 재판에 회부할 것을 촉구하였다.
벨마르크는 가을에 난민 보호에 관한 회의를 개최할 것이다.
양측은 학생 교류 인원을 연간 4,000명으로 두 배 늘리기로 합의하였다.
두 정상은 내년 봄 아를랜드에서 다시 만나기로 하였다.""",
    "zh": """\
阿兰国总统和贝马克国总理于6月3日在科维亚会晤，并通过本联合声明。
双方将在2027年底前开通两国首都之间的直达铁路。
双方欢迎去年秋天签署的捕鱼配额协议。
阿兰国将于1月1日取消对贝马克国钢铁的关税。
两国政府将建立海岸警卫队之间的热线。
双方谴责对特萨大使馆的袭击，要求将肇事者绳之以法。
贝马克国将于秋季主办庇护权问题会议。
双方同意将每年学生交流人数翻一番，达到4000人。
两国领导人将于明年春天在阿兰国再次会晤。""",
}
"""Our own: two invented states; the seventh sentence is another one in English."""


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("joint")
    for language, text in TEXTS.items():
        (folder / f"{language}.txt").write_text(text.replace("\n", "\n\n"), "utf-8")
    return {language: folder / f"{language}.txt" for language in TEXTS}


@pytest.mark.parametrize(("left", "right"), list(combinations(TEXTS, 2)))
def test_what_both_languages_say_is_shared_and_the_rest_stands_alone(files, left, right, cache_dir):
    found = compare(files[left], files[right], name_a="Arland", name_b="Belmark", cache_dir=cache_dir)
    for readout in (found.a, found.b):
        statuses = [found.judgements[statement.id].status for statement in readout.statements]
        alone = ["only"] if "en" in (left, right) else ["shared"]
        assert statuses == ["shared"] * 6 + alone + ["shared"] * 2


@pytest.mark.parametrize("right", ["fr", "ko", "zh"])
def test_what_has_no_counterpart_is_told_as_alone_and_as_uncertain_where_its_chances_say_otherwise(files, right, cache_dir):
    found = compare(files["en"], files[right], name_a="Arland", name_b="Belmark", cache_dir=cache_dir)
    alone = found.judgements["a7"]
    assert (alone.status, alone.counterparts) == ("only", ())
    assert alone.uncertain or alone.probability < 0.5
