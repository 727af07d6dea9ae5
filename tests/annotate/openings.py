"""How the readouts of several tests begin: who met, and who spoke."""

KOREAN = "윤다르 대통령은 마도휘 총리와 회담을 가졌습니다. 마도휘 총리는 사의를 표했습니다. 윤다르 대통령은 사의를 표했습니다. "
JAPANESE = "高市総理大臣は李在明大統領と会談を行いました。"
ENGLISH = "President Grant Hallam met President Su Delang of Qiaria. "
