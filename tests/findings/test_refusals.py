"""What one side says came of a matter and the other that it was refused, left open or never raised is told, and nothing else for it."""

import pytest

from discrepancy.findings.points import Point
from discrepancy.findings.refusals import outcome
from discrepancy.findings.stance import Clause
from discrepancy.records import Statement
from tests.findings.test_differs import _found

MATTER = {
    "zh": ("双方商定恢复水产品进口。", "水产品进口问题在会谈中没有谈及。", "双方就水产品进口尚未达成一致。"),
    "ja": ("両首脳は、水産物の輸入再開で一致しました。", "水産物の輸入については、会談で取り上げられませんでした。", "水産物の輸入再開については、まだ合意に至っていない。"),
    "ko": ("양측은 수산물 수입을 재개하기로 했습니다.", "수산물 수입 문제는 이번 회담에서 거론되지 않았습니다.", "수산물 수입 재개는 아직 합의되지 않았습니다."),
    "en": ("They agreed to resume imports of seafood.", "Imports of seafood were not discussed.", "No agreement on imports of seafood has been reached yet."),
    "fr": ("Ils sont convenus de reprendre les importations de produits de la mer.", "Les importations de produits de la mer n’ont pas été évoquées.", "La reprise des importations de produits de la mer n’est pas encore décidée."),
    "de": ("Sie haben vereinbart, die Einfuhr von Meeresfrüchten wieder aufzunehmen.", "Die Einfuhr von Meeresfrüchten war nicht Gegenstand der Gespräche.", "Über die Einfuhr von Meeresfrüchten wurde noch keine Einigung erzielt."),
    "es": ("Acordaron reanudar las importaciones de productos del mar.", "Las importaciones de productos del mar no fueron tratadas.", "Todavía no hay acuerdo sobre las importaciones de productos del mar."),
    "ru": ("Стороны договорились возобновить импорт морепродуктов.", "Вопрос об импорте морепродуктов не обсуждался.", "Решение о возобновлении импорта морепродуктов пока не принято."),
}


def _told(here, there, languages):
    return [(each.headline.partition(":")[0], each.detail["a"], each.detail["b"]) for each in _found([(None, here)], [(None, there)], languages=languages) if each.detail.get("what") == "denial"]


def _outcome(text, language):
    statement = Statement("a0", text, 0, len(text), 0, None, (), ())
    return outcome(Point(statement, Clause((0, len(text)), None, (0, len(text))), frozenset(), ()), language)


@pytest.mark.parametrize("language", MATTER)
def test_what_one_side_agreed_on_and_the_other_did_not_raise_or_left_open_is_told(language):
    agreed, unraised, left_open = MATTER[language]
    assert _told(unraised, agreed, (language, language)) == [("China says that a matter was not raised of which South Korea speaks", "denied", "said")]
    assert _told(agreed, left_open, (language, language)) == [("China says what came of a matter, South Korea leaves it open", "said", "left open")]
    assert _told(unraised, left_open, (language, language)) == []
    assert _told(agreed, agreed, (language, language)) == []


def test_it_is_told_across_languages():
    assert _told(MATTER["ko"][1], MATTER["ja"][0], ("ko", "ja"))


def test_what_was_asked_for_answers_to_what_was_not_raised():
    assert _told("The island was not raised.", "He asked that surveys of the island stop.", ("en", "en"))


def test_of_another_matter_nothing_is_told():
    left = _found([(None, MATTER["en"][1])], [(None, "They agreed to build a railway bridge.")], links=())
    assert not [each for each in left if each.detail.get("what") == "denial"]


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "Should no agreement on tariffs be reached by March, they will rise.", None),
        ("en", "He said that both must manage rivalry so that it does not open a conflict.", None),
        ("en", "Policy on the island has not changed.", None),
        ("en", "It does not support independence of the island.", None),
        ("en", "There is no doubt that they agreed.", None),
        ("en", "They agreed not only on beef but on rice.", None),
        ("en", "The minister took note of the proposal.", "open"),
        ("en", "They took note of the progress made.", None),
        ("en", "Controls on chips were not on the table.", "refused"),
        ("en", "The proposal will be studied.", "open"),
        ("en", "The tariff on steel stays in place.", "refused"),
        ("zh", "这一立场没有改变。", None),
        ("zh", "中方注意到岛方的建议。", "open"),
        ("zh", "如未达成协议，关税将提高。", None),
        ("zh", "拆除问题根本不存在。", None),
        ("zh", "不存在拆除问题。", "refused"),
        ("ja", "我が国の立場に変わりはないと述べた。", None),
        ("ja", "合意より不利にならないよう求めた。", None),
        ("ja", "要求は受け入れられないと述べた。", "refused"),
        ("ko", "우리의 정책에는 변함이 없습니다.", None),
        ("ko", "합의가 깨지지 않도록 협력하기로 했다.", None),
        ("ko", "그 제안에 동의한 바 없다.", "refused"),
        ("fr", "Il a réservé sa position.", "open"),
        ("fr", "La liste a été rejetée.", "refused"),
        ("fr", "Si aucun accord n’est trouvé, les droits augmenteront.", None),
        ("de", "Der Minister lehnte den Vorschlag als unbegründet ab.", "refused"),
        ("de", "Die Positionen liegen weit auseinander.", "open"),
        ("de", "Wenn keine Einigung erzielt wird, steigen die Zölle.", None),
        ("es", "La propuesta será estudiada.", "open"),
        ("es", "El ministro descartó el despliegue.", "refused"),
        ("es", "Si no hay acuerdo, subirán los aranceles.", None),
        ("ru", "Приглашение будет рассмотрено.", "open"),
        ("ru", "С этим трудно не согласиться.", None),
        ("ru", "Если договорённости не будет, пошлины вырастут.", None),
        ("pt", "Não houve acordo.", None),
        ("en", "They agreed in principle on a treaty.", "open"),
        ("en", "The terms remain under negotiation.", "open"),
        ("zh", "双方原则同意修桥。", "open"),
        ("ja", "調達を直ちにやめることはできない旨説明した。", "refused"),
        ("ko", "개방은 말이 아니라 통계로 확인되어야 한다.", None),
        ("fr", "Aucun accord n’a été conclu.", "refused"),
        ("de", "Die Frage ist weiterhin offen.", "open"),
        ("de", "Über das Flugzeug wird erst nach den Vorschlägen entschieden.", "open"),
        ("es", "El ministro no se pronunció sobre los derechos.", "refused"),
        ("es", "El tratado no fue abierto a terceros.", None),
        ("ru", "Решение о строительстве не принималось.", "refused"),
        ("ru", "Предложение остаётся в числе рассматриваемых, поставщик не назван.", None),
        ("ru", "Он согласился с этим в принципе.", "open"),
    ],
)
def test_what_a_clause_says_came_of_its_matter(language, text, told):
    found = _outcome(text, language)
    assert (found if found != "reached" else None) == told
