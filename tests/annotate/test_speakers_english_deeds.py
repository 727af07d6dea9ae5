"""Who leads in English where officials met or an office stands alone, and which deeds tell of both, of one, or of nobody who speaks."""

import pytest

from discrepancy.annotate import annotate
from tests.fake import say, spoken

OFFICIALS = "“We see great value in these talks,” said Ines Velt, Head of the Asia Division, who led the Corvane delegation.\n\nGaram’s delegation was headed by Director-General Han In-su. "


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Mr Han thanked her.", "Han In-su"),
        ("Officials agreed to start negotiations in June.", "both"),
        ("Garam set out its plans for new ships.", "Garam"),
        ("“We are grateful,” Ms Velt told her counterpart.", "Ines Velt"),
    ],
)
def test_who_leads_a_delegation_of_officials(sentence, speaker):
    assert spoken(OFFICIALS + sentence, "en", "Ministry of Foreign Affairs and Trade") == ["Ines Velt", "narrator", speaker]


def test_a_country_beside_ones_own_is_the_others():
    text = "Officials from Corvane and the Republic of Garam met in Larkham. Ines Velt, Manager Asia, who led the Corvanian delegation, thanked her counterpart, Director-General Han In-su. Garam offered to help. Corvane set out its plans."
    here = annotate(say(text, "a", "en", "Ministry of Foreign Affairs"), other=say("They met.", "b", "en", "Government of Garam"))
    assert [each.speaker for each in here.statements][2:] == ["Garam", "Corvane"]


def test_an_office_alone_is_not_his_who_is_told_something_by_its_holder():
    text = "QUESTION: What did the Chancellor want from his call with the Chancellor of Garam?\n\nMS. VANE: The Chancellor was clear that he wants ships. Chancellor Han told him that her parliament must agree. The Chancellor's view is that it can wait."
    told = spoken(text, "en", "Office of the Press Secretary, Corvane")
    assert told[1:] == ["the Chancellor", "Han", "the Chancellor"]
