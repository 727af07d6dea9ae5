"""Who is said to say a statement of a Japanese readout."""

import pytest

from tests.annotate.openings import JAPANESE
from tests.fake import spoken


def test_a_leaders_own_statement_is_the_leaders():
    text = "スキャルデ大統領の発言。私は首相とともに旧港を歩きました。漁業での協力を強く期待しています。"
    assert spoken(text, "ja", "北ティンデ大統領府")[1:] == ["スキャルデ", "スキャルデ"]


def test_a_japanese_step_that_nobody_takes_is_told():
    text = JAPANESE + "両首脳は協力することで一致しました。次回の協議は来年開催されます。"
    assert spoken(text, "ja", "Japan")[-1] == "narrator"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("なお、我が国は、関係国に速やかに説明する予定です。", "Takaichi Sanae"),
        ("関税について、先方から説明がありました。", "Lee Jae-myung"),
        ("先方からは説明があり、高市総理から、再発の防止を求めた。", "both"),
        ("高市総理から来訪を招請し、李大統領はこれを快諾した。", "both"),
        ("復活を強く求めたところ、先方は検討すると述べた。", "Lee Jae-myung"),
        ("日本側が免除を続けることを確認し、李大統領からは査証を新設すると表明した。", "both"),
        ("両首脳は、共同声明に署名し、行動計画を発出しました。", "narrator"),
        ("来月協議を行うことになった。", "both"),
    ],
)
def test_who_acts_in_a_japanese_readout(text, speaker):
    assert spoken(JAPANESE + "高市総理から懸念を述べた。" + text, "ja", "Japan")[-1] == speaker


@pytest.mark.parametrize("text", ["両首脳は国旗の前で握手を交わしました。", "両首脳が会談するのは今回が初めてです。", "両首脳は九十項目について90分間にわたり意見を交わしました。"])
def test_a_japanese_handshake_and_a_first_meeting_are_told(text):
    opening = "久住千早総理大臣は、エルスペス・ゾーン首相と会談を行いました。久住総理大臣から、協力を求めました。"
    assert spoken(opening + text, "ja", "シラズキ外務省")[-1] == "narrator"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("会談に先立ち、久住総理大臣は国王陛下に拝謁しました。", "narrator"),
        ("両首脳は、枠組み文書に署名し、案件を選定することとなった。", "both"),
        ("防衛協力を進めることで一致し、久住総理大臣から期待を示しました。", "both"),
        ("久住総理大臣から懸念を述べ、これに対しゾーン首相からは理解を示す発言があった。", "both"),
    ],
)
def test_what_is_told_and_what_both_say_in_a_japanese_readout(text, speaker):
    opening = "久住千早総理大臣は、エルスペス・ゾーン首相と会談を行いました。久住総理大臣から、協力を求めました。ゾーン首相から、支持を表明しました。"
    assert spoken(opening + text, "ja", "シラズキ外務省")[-1] == speaker
