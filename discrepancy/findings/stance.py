"""What each clause of a statement says was done with its point: agreed on, talked about, wished for by one, found to be needed, called for, welcomed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Literal, cast

from discrepancy.annotate.lexicon import caseless
from discrepancy.read.language import primary
from discrepancy.records import Span

Stance = Literal["under way", "agreed", "discussed", "welcomed", "wished", "needed", "called for", "said"]

_VERBS: dict[str, dict[Stance, str]] = {
    "zh": {
        "under way": r"(?:欢迎|注意到|肯定|赞赏)[^，。；]{0,20}(?:进展|顺利)",
        "agreed": r"同意|一致(?!性)|商定|约定|决定(?!性)|达成(?!的)|宣布|签署了|(?:双方|两国|国元首|领导人)(?:[都均还也]?(?:认为|重申|强调|确认)|[^，。；]{0,6}将)|^认为",
        "discussed": r"交换了?[^，。；]{0,6}(?:看法|意见)|(?:讨论|探讨|研究)了|进行了[^，。；]{0,12}(?:讨论|探讨|沟通|交流|磋商|交谈)",
        "wished": r"希望|期待|期望|盼|(?<![自意志心])愿(?!景|望)",
        "needed": r"(?<![没沒])有必要|(?<!没有)必要性",
        "called for": r"呼吁|敦促|要求|提议|建议|主张|(?:双方|两国|各方|我们|方)[一-鿿]{0,6}?(?:(?<![重需主只首])要|应(?![届急邀用])|必须|需)(?!求)|双方[一-鿿]{0,4}?可以|^(?:[一二三四五六][是要]|要(?!求))|^应(?!邀|约|对|届|急|用)|应当|应该",
        "welcomed": r"欢迎|赞赏|肯定",
        "said": r"^[一-鿿]方|表示|指出|强调|重申|介绍|阐述|阐明|认为|说",
    },
    "ja": {
        "under way": r"進(?:展|捗|んで)[^、。]{0,12}(?:歓迎|確認|評価|留意)し",
        "agreed": r"一致(?:し|を(?:み|見))|合意(?:し|に(?:達|至))|決定し|(?:こと|もの)と(?:し|な)|ことにな[りっ]|確認(?:し|され|を行)|共有し|申し合わせ|決め(?:た|まし)|決まり|決まった|約束し|格上げし|立ち上げ(?:た|まし|られ)|取りまとめられ|話がまとまり|採択し|発出し|目標を掲げ|賛同|支持[をが](?:得|表明)",
        "discussed": r"意見交換|意見を交わ|議論(?:し|を行|を深|を交)|協議(?:し|を行)|やり取りを",
        "wished": r"期待(?:し|を(?:示|表|述|伝)|する旨)|希望(?:し|を(?:示|表|述|伝)|する旨)|たい(?:旨|と|との)|用意がある|意向",
        "needed": r"必要性(?![はが]な)",
        "called for": r"求め|要請し|働きかけ|呼びかけ|促(?:し|す旨)|提案し|提起し|申し入れ|べき(?:だ|で|と|旨)|必要があ",
        "welcomed": r"歓迎(?:し|する|の意)|評価(?:し|する旨)",
        "said": r"述べ|指摘し|説明し|表明|強調し|発言|伝え|紹介し|示し",
    },
    "ko": {
        "under way": r"진전[^,.]{0,12}(?:환영|평가|확인)",
        "agreed": r"도록 (?:했|하였)|기로 ?(?:했|하였|하고|하며|하되|합의|함|한 )|합의(?:했|하였|하고|하며|를 이|에 이)|(?:뜻|의견|인식)을 (?:같이|함께|모|공유)|의견이 일치|공감(?:했|하였|하고|하며|하면서|을 이)|확인(?:했|하였|하고|하며)|(?:결정|격상|채택|승인|체결|동의)(?:했|하였|하고)|(?:결정|격상|채택|체결|서명|개설)(?:됐|되었|됩|되고|되며)|목표(?:를 (?:세|정|설정)|로 (?:삼|했|하였))|(?:개최|확대|설치|출범|추진|개설|가동)합니다",
        "discussed": r"의견을 (?:나누|나눴|교환|주고)|의견 ?교환|논의(?:했|하였|하고|하며|가 있|를 (?:했|하|나|가))|대화를 나|협의(?:했|하였|하고|를 (?:했|하))",
        "wished": r"희망(?:했|하였|하고|하며|한다|을 (?:표|전|나))|기대(?:했|하였|하고|하며|한다|를 (?:표|전|나)|감)|바란다|바랍|고 싶다|용의가",
        "needed": r"필요성(?![은이] 없)",
        "called for": r"요청(?:했|하였|하고|하며|하면서)|당부|제안(?:했|하였|하고|하며)|제의|촉구|요구(?:했|하였|하고)|자고 |[해아어]야 (?:한다|할|함)",
        "welcomed": r"환영(?:했|하였|하고|하며|의 뜻)|높이 평가",
        "said": r"말했|말하|강조|설명|밝혔|밝히|평가|전했|언급|화답|답했|표했|표하|소개|했습|하였|했다",
    },
    "en": {
        "under way": r"\b(?:welcomed|noted|reviewed) (?:the )?(?:\w+ ){0,2}progress\b",
        "agreed": r"\b(?:agree(?:d|s)?|agreement was|decided|committed|concurred|resolved|reaffirmed|affirmed|confirmed|pledged|undertook|one mind|concluded that|shared the view|(?<!who )(?<!which )(?<!that )will|are to|adopted|launched|elevated|extended the|established|approved|endorsed|set (?:a|the|up)|upgraded|issued|tasked|shared the (?:\w+ ){0,2}(?:target|goal))\b",
        "discussed": r"\b(?:discuss(?:ed|ion|ions)|exchanged? (?:of )?(?:[a-z]+ )?views|talked (?:about|over)|spoke (?:[a-z]+ )?(?:about|of)|touched (?:up)?on|explored|considered|compared notes)\b",
        "wished": r"\b(?:hope[ds]?|hoping|look(?:s|ed|ing)? forward|interest in|readiness|ready|willing(?:ness)?|would like|wish(?:es|ed)?|keen|offered|desire)\b",
        "needed": r"\b(?:saw|recogni[sz]ed|acknowledged|stressed|underlined|underscored|emphasi[sz]ed) (?:a|the) need\b",
        "called for": r"\b(?:urged|call(?:ed|s)? (?:for|on|upon)|asked|requested|proposed|suggested|encouraged|pressed|sought|demanded|appealed|insisted|put forward|advocated|(?<!been )(?<!was )(?<!were )invited|should|must|needs? (?:to|an?)|expects? (?:\w+ ){1,3}to)\b",
        "welcomed": r"\b(?:welcom(?:ed|es|ing)|applauded|commended|praised|took note)\b",
        "said": r"\b(?:said|stressed|underlined|noted|underscored|told|emphasi[sz]ed|raised|explained|stated|outlined|condemned|thanked|expressed|reiterated|described|conveyed|recalled|voiced|set out|made clear)\b",
    },
    "fr": {
        "under way": r"salué les (?:progrès|avancées)",
        "agreed": r"\bconvenu|a été décidé|d.un commun accord|tombé[es]* d.accord|\b(?:ont|est|sont) (?:\w+ )?décidé|mis(?:es)? d.accord|s.accord|accordé[es]* (?:sur|pour)|réaffirm|confirmé|engagé[es]* à|constaté leur accord|d.accord pour",
        "discussed": r"\bévoqué|\babordé|\béchangé|\bdiscuté|échange de vues|fait le point|passé en revue|entretenu[es]* (?:de|des|du)\b",
        "wished": r"\bsouhait|\bespér|\bdisposé|\bprêt[es]*\b|disponibilité|sa volonté",
        "needed": r"(?<!sans )nécessité",
        "called for": r"\bappel(?:é|le|ait)|\bdemand|\bplaid|\bpropos|exhort|invité|réclam|\bdoi(?:t|vent)\b",
        "welcomed": r"\bsalué|félicit",
        "said": r"\b(?:dit|souligné|rappelé|indiqué|expliqué|exprimé|estimé|déclaré|insisté|condamné|remercié|précisé)",
    },
    "de": {
        "under way": r"begrüßten (?:den|die) (?:\w+ ){0,2}Fortschritt\w*",
        "agreed": r"vereinbart|einigten|geeinigt|\beinig\b|(?<!keine )\beinigkeit\b|beschloss|verständigt|bekräftigten|überein|verabredet",
        "discussed": r"erörtert|besprach|besprochen|tauschten|ausgetauscht|sprachen(?! sich)|gesprochen|Gegenstand des Gesprächs",
        "wished": r"hofft|wünsch|Bereitschaft|\bbereit\b|Interesse an",
        "needed": r"(?<!keine )Notwendigkeit",
        "called for": r"forderte|gefordert|drängte|\bbat\b|gebeten|schlug|vorgeschlagen|rief|\bwarb\b|appellierte|regte|müsse|solle",
        "welcomed": r"begrüßt|würdigt",
        "said": r"\b(?:sagte|betont|erklärt|unterstrich|verwies|dankte|kündigte|bekräftigte|nannte)",
    },
    "es": {
        "under way": r"(?:celebraron|reconocieron) los avances",
        "agreed": r"\bacord(?:ó|aron|ado)|\bconv(?:ino|inieron|enido)|coincid(?:i(?:ó|eron|do)|encia)|compromet(?:ió|ieron|ido)|\bdecidi(?:ó|eron)|(?:reafirm|ratific|confirm|adopt|aprob|elev)(?:ó|aron)",
        "discussed": r"\bconvers(?:ó|aron)|\babord(?:ó|aron)|intercambi(?:ó|aron)|\bdiscuti(?:ó|eron)|\btrataron|\brevisaron|dialog(?:ó|aron)",
        "wished": r"\besper(?:a|ó|anza)|\bdese|anhel|disposición|interés en|dispuest",
        "needed": r"\b(?<!sin )(?<!no hay )necesidad",
        "called for": r"\bpidi(?:ó|eron)|solicit(?:ó|aron)|\bpropus|\bllam(?:ó|aron)|\binst(?:ó|aron)|exhort|\babog|plante(?:ó|aron)|invit(?:ó|aron)|\bdeb(?:en?|er(?:á|án|ía|ían))\b",
        "welcomed": r"\bcelebr(?:ó|aron)|\bsalud(?:ó|aron)|bienvenida",
        "said": r"(?:dijo|subray|destac|expres|reiter|record|explic|agradec|manifest|señal|recalc|puntualiz)(?:ó|aron|ió)?",
    },
    "ru": {
        "under way": r"(?:приветствовали|отмечен) (?:\w{1,20} )?прогресс",
        "agreed": r"договорил|условил|условлен|согласил|согласован|\bрешено|\bрешили|подтвердили|подтвержден|достигнут\w{0,3} (?:договор|соглас|взаимо|понимани)|общее мнение|поставлена цель|\bедины|намерены",
        "discussed": r"обсу[жд]|обменял|обмен\w{0,3} мнениями|затронут|затронул|рассмотр|речь шла|говорили",
        "wished": r"надежд|надее[тм]|заинтересован|\bготов|рассчитыва|хотел",
        "needed": r"(?<!нет )(?<!без )необходимост",
        "called for": r"призвал|предложи|предложен|попроси|потребова|настаива|настоятельно|\bдолжн|необходимо|следует",
        "welcomed": r"приветств",
        "said": r"подчеркну|отмети|отмечено|сказал|заяви|сообщи|напомни|вырази|указа|рассказа|поблагодари",
    },
}
"""The verbs by which a report tells what was done with a point, in the forms that govern a clause."""
_MARK = r"(?:[，；;。：—–()（）]|(?<!\d)[,:]|[,:](?!\d))+\s*"
_CUT = {
    "zh": _MARK,
    "ja": r"(?<=[ぁ-ん])、|[。；：:（）()]\s*",
    "ko": r"(?<=[고며는은에을를])[,，]\s*|(?:(?<=에서|면서|지만|하여|되어|위해|대해|관해|통해|따라|으나)|(?<=관련해))[,，]\s*|[；;。：:—–()（）]+\s*",
    "en": _MARK + r"|\s(?:and|but|while)\s(?=(?:also\s)?[a-z]+ed\b)",
    "fr": _MARK + r"|\set\s(?=(?:ont|a|se|s’|s')\b)",
    "es": _MARK + r"|\sy\s(?=[a-zé]+(?:ó|aron|ieron)\b)",
}
"""Where a clause ends."""
_STOP = re.compile(r"[。；;]\s*\Z")
USED = caseless(r"用好|活用|運用|활용|운용|\b(?:mak(?:e|ing) (?:\w+ )?use|us(?:e|ing)) of\b|\butilis|\bnutz|\baprovech|использова")
"""Who wants a thing used has it already: that both agreed on it is another matter."""
VERB_LAST = frozenset({"ja", "ko"})
"""Languages in which a verb governs what stands before it."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause of a statement by its place in the text, what is done there with its point (null where no verb tells), and where the verb's own clause stands."""

    span: Span
    stance: Stance | None
    verb: Span


def clauses(text: str, language: str) -> list[Clause]:
    """Cut a statement into clauses, each with the stance of its own verb or of the one that governs it."""
    tag = primary(language)
    cuts = [0, *(each.end() for each in re.finditer(_CUT.get(tag, _MARK), text)), len(text)]
    spans = [(start, end) for start, end in pairwise(cuts) if any(map(str.isalnum, text[start:end]))]
    # A verb governs what follows it up to the next; in Japanese and Korean what stands before it.
    order = spans[::-1] if tag in VERB_LAST else spans
    found: list[Clause] = []
    for span in order:
        stance = _own(text[span[0] : span[1]], tag)
        carried = found[-1] if found and stance is None and not _parted(text, span, found[-1]) else Clause(span, stance, span)
        found.append(Clause(span, carried.stance, carried.verb))
    return sorted(found, key=lambda each: each.span)


def _parted(text: str, span: Span, governing: Clause) -> bool:
    """Tell whether a sentence, or a part of one, ends between a clause and the one that might govern it: a list of what was agreed goes on there, a wish does not."""
    start, end = min(span, governing.span)
    return governing.stance in {"wished", "called for"} and _STOP.search(text[start:end]) is not None


def _own(clause: str, language: str) -> Stance | None:
    """Return the stance of a clause's own verb: the first where verbs stand early, else the last; saying so is the weakest, and a talk's result is what counts."""
    pattern = _pattern(language)
    if pattern is None:
        return None
    told = [cast(Stance, (each.lastgroup or "").replace("_", " ")) for each in pattern.finditer(clause)]
    weighty = [each for each in told if each != "said"]
    if not weighty:
        return told[0] if told else None
    governing = weighty[-1] if language in VERB_LAST else weighty[0]
    return "agreed" if governing == "discussed" and "agreed" in weighty else governing


@cache
def _pattern(language: str) -> re.Pattern[str] | None:
    verbs = _VERBS.get(language)
    if verbs is None:
        return None
    return caseless("|".join(f"(?P<{stance.replace(' ', '_')}>{verb})" for stance, verb in verbs.items()))
