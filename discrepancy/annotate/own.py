"""How a text sounds in which a leader speaks for himself: what "we" did, what "you" said, and how another introduces it."""

from __future__ import annotations

import re

TOGETHER = re.compile(r"(?:also |both |have |just |today |now |already )*(?:(?<=both )(?:believe|think|want|know|see|share|understand|recogni[sz]e|support|are)|agreed|concurred|resolved|shared the view|announced|elevated|upgraded|decided|launched|opened|discussed|exchanged|spoke|talked|reaffirmed|marked|met|reviewed|explored|took stock|reached|touched (?:up)?on|remembered|honoured|adopted|signed|updated|concluded|taken)\b|will (?:jointly|together)\b")
"""What "we" do with the other side, in a leader's own statement."""
YOU = re.compile(r"(?:[A-Z][^,.]{0,40},\s)?[Yy]ou(?=(?:['’]ve|\shave|\sboth|\salso|\sjust)?(?:\s(?:today|rightly|kindly|just|also))?\s(?:told|announced|shared|stressed|raised|outlined|described|confirmed|pledged|said|asked|promised|offered|reminded|assured|mentioned|explained|invited|proposed|spoke)\b)")
"""What he says to whom it is said (You told me this morning), in a leader's own statement."""
OURS = re.compile(r"\b[Нн]аш [Пп]резидент|\b[Oo]ur (?:President|Prime Minister)\b|우리 (?:대통령|총리)")
"""How somebody else calls the leader: then it is not he who tells it."""
SPEECH = re.compile(r"(?:Выступление|Речь|(?:Вступительн|Заключительн)(?:ое|ые) слов[оа]|Заявление|Ответы? на вопрос|Интервью|Статья|Обращение|Тезисы)\b")
"""How a Russian heading announces what one leader said."""
FACE_TO_FACE = re.compile(r"(?:^|\s)(?:저는|제가|저와)\s|여러분|님(?:[,을과께]|께서)")
"""How a Korean leader speaks of himself, and to whom he speaks."""
POSTED = re.compile(r"(?:글|메시지|소감|입장문?)(?:[을를] ?(?:올렸|올리|게시|남겼|발표)\S{1,5}|(?: ?전문)?(?:입니다|이다|임))[.:]?$")
"""How a text is introduced that a Korean leader wrote himself."""
HIS_VIEW = re.compile(r"['’]s?\s(?:\w+\s)?(?:view|position|message|answer|reply|response|hope|aim|concern|point|priority|assessment|expectation)\s(?:is|was|remains|remained)\b")
"""How an English sentence tells what somebody holds (The President's view is that …)."""
ADDRESSES = re.compile(
    r"(?:(?:Your (?:Excellenc(?:y|ies)|(?:Royal )?Highness(?:es)?|Majest(?:y|ies))|Excellenc(?:y|ies)|Distinguished|Honou?rable (?:\w+ )?(?=[A-Z])|Ladies and|(?:My )?[Dd]ear|(?:My )?[Ff]riends\b(?=,| from| of| and)|Colleagues,|M(?:r|rs|s|adam)\.? (?:President|Prime Minister|Chancellor|Secretary|Minister|Speaker|Chair\w*|Ambassador)\b)[^.;:]{0,90}(?:[,!.]|$)"
    r"|(?:(?:[A-Z][a-z]+ ){1,3}[A-Z][\w’'-]+, ){1,3}(?:(?i:(?:my )?(?:dear|distinguished|honou?red|esteemed|fellow)\b|ladies and|(?:your )?excellenc|(?:my )?friends,|colleagues,|thank you|good (?:morning|afternoon|evening)|welcome\b)|I (?:am|stand|want|would|wish|thank|bring|come)\b)"
    r"|(?:Thank you|Good (?:morning|afternoon|evening|day)|Hello|Welcome|Namaste|Namaskar|Greetings)\b|[^.;:]{2,40}, (?:my )?dear [A-Z]\w+)"
)
"""How an English sentence begins that is said to those before him who says it."""
