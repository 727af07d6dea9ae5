"""What of a page states nothing of a meeting."""

import pytest
from fake import say

from discrepancy.annotate import annotate
from discrepancy.match.furniture import CONTEXT_FEATURES, by_form, context_features


def furniture(text: str, language: str = "en") -> list[bool]:
    return by_form(annotate(say(text, "a", language))).tolist()


TALKS = {
    "en": "The ministers met in Velin and agreed to open a consulate.",
    "fr": "Les ministres se sont rencontrés à Vélin et sont convenus d’ouvrir un consulat.",
    "de": "Die Minister trafen sich in Velin und vereinbarten, ein Konsulat zu eröffnen.",
    "es": "Los ministros se reunieron en Velin y acordaron abrir un consulado.",
    "ru": "Министры встретились в Велине и договорились открыть консульство.",
    "zh": "两国外长在维林会面，同意开设领事馆。",
    "ja": "両外相はヴェリンで会談し、領事館を開設することで一致した。",
    "ko": "양국 외교장관은 벨린에서 만나 영사관을 열기로 합의했다.",
}


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Ladies and gentlemen, good evening!"),
        ("en", "PRESIDENT HALL: Thank you very much, Mr. Prime Minister."),
        ("en", "Dear Anna,"),
        ("en", "Media contact: +44 20 7946 0000."),
        ("fr", "Je vous remercie."),
        ("fr", "Merci beaucoup, Monsieur le Chancelier, cher Paul."),
        ("fr", "Service de presse – 01 99 18 41 13 – presse@velin.example."),
        ("de", "BK Hall: Einen schönen guten Tag, meine Damen und Herren!"),
        ("de", "Schönen Dank noch einmal."),
        ("de", "Der Sprecher der Regierung, Jan Hall, teilt mit:"),
        ("de", "(Die Protokollierung des fremdsprachlichen Teils erfolgte anhand der Übersetzung.)"),
        ("es", "Muchas gracias a todas y a todos."),
        ("es", "Acompañaron a los ministros el embajador y la secretaria de Estado."),
        ("ru", "Уважаемый господин Президент, дорогие друзья!"),
        ("ru", "Спасибо за внимание."),
        ("zh", "谢谢大家。"),
        ("zh", "驻维林大使参加会见。"),
        ("ja", "ありがとうございました。"),
        ("ko", "감사합니다."),
        ("ko", "붙임 : 회담 사진"),
    ],
)
def test_greetings_thanks_contacts_and_those_present_state_nothing(language, line):
    assert furniture(f"{TALKS[language]}\n{line}\n{TALKS[language]}\n", language) == [False, True, False]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "President Hall thanked the Prime Minister."),
        ("en", "All sides agreed to a ceasefire."),
        ("en", "Thank you for releasing our 12 citizens."),
        ("fr", "Monsieur Hall a salué cette visite."),
        ("de", "Herr Hall dankte ihm."),
        ("de", "Meine Damen und Herren, wir haben uns auf ein Abkommen geeinigt."),
        ("es", "Señor Presidente, queremos abrir el mercado."),
        ("ru", "Господин Президент, благодарю Вас за поддержку нашей заявки."),
        ("zh", "各位部长同意合作。"),
        ("zh", "感谢各位支持中方的立场。"),
        ("ko", "여러분의 지지에 감사합니다."),
    ],
)
def test_what_is_said_behind_an_address_is_a_statement(language, line):
    assert furniture(f"{TALKS[language]}\n{line}\n{TALKS[language]}\n", language) == [False, False, False]


def test_headings_above_the_first_sentence_and_lines_below_the_last_state_nothing():
    text = f"Velin and Oram agree on a consulate, and on a road map for trade between their ports\n\nVelin, 12 May 2031\n\n{TALKS['en']}\n\nTags: trade, Oram\n"
    assert furniture(text) == [True, True, False, True]


def test_a_list_at_the_end_is_of_statements():
    marked = f"{TALKS['ko']}\n양측은 다음 사항에 의견을 같이했다.\n- 영사관 개설 협의 개시\n- 항공편 증편\n"
    assert furniture(marked, "ko") == [False, False, False, False]
    introduced = f"{TALKS['en']}\n\nThey agreed on:\n\nA consulate in Velin\n\nMore flights\n"
    assert furniture(introduced) == [False, False, False, False]


def test_an_item_that_goes_on_a_sentence_is_a_statement_and_an_outline_none():
    items = "Velin and Oram:\n\n- agreed to hold annual talks between their armies;\n\n- welcomed a new road map for trade; and\n\n- noted the growth of tourism.\n"
    ends = context_features(annotate(say(f"{TALKS['en']}\n\n{items}", "a", "en")))[:, CONTEXT_FEATURES.index("ends as a sentence")]
    assert ends.tolist() == [1, 0, 1, 1, 1]
    outlined = f"{TALKS['en']}\n\nThe overview of the meeting is as follows.\n\nFirst, on trade.\n\n{TALKS['en']}\n"
    assert furniture(outlined) == [False, True, True, False]


def test_notes_without_full_stops_are_statements_all_the_same():
    text = "The ministers met in Velin\nThey agreed to open a consulate\nThey will meet again in May\n"
    assert furniture(text) == [False, False, False]


@pytest.mark.parametrize(
    "text",
    [
        "PRESIDENT HALL: We agreed to open a consulate in Velin.\nQ: Mr. President, will there be a ceasefire?\nPRESIDENT HALL: There will be one by May.\n",
        "Президент Холл: Мы договорились открыть консульство.\nВопрос: Будет ли перемирие?\nПрезидент Холл: Перемирие наступит в мае.\n",
    ],
)
def test_what_the_press_asks_is_no_statement_of_the_readout(text):
    assert furniture(text) == [False, True, False]


def test_a_long_text_without_full_stops_is_no_line_of_furniture():
    assert furniture("会谈" * 50_000 + "。\n" + "spokesman said " * 20_000 + ".\n", "zh") == [False, False]
