"""Third stage: two annotated readouts become a judgement of every statement."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from discrepancy.annotate.concepts import concepts
from discrepancy.match import lexical
from discrepancy.match.align import Aligned, Encoded
from discrepancy.match.clauses import CLAUSE_FEATURES, clause_features, weighty_clauses
from discrepancy.match.decide import Classifier, Linear, LinkModel, Weights, load, weighed
from discrepancy.match.encoder import BUNDLED, Encoder, Progress
from discrepancy.match.encoding import Encoding
from discrepancy.match.features import evidence
from discrepancy.match.furniture import by_form, context_features, plain_sentences
from discrepancy.match.missing import graded_spans, missing_features, missing_spans, with_figures
from discrepancy.match.overlap import Overlap
from discrepancy.match.passages import in_context, passages, text_of
from discrepancy.match.statements import STATUS_FEATURES, status_features, with_side
from discrepancy.match.words import WORD_FEATURES, by_word, graded, printed_words, word_features, words_unsaid
from discrepancy.network import Floats
from discrepancy.records import Figure, Judgement, Link, Readout, Span, Status

__all__ = ["BUNDLED", "Encoder", "Matched", "Progress", "Side", "match", "sides_of"]

_ORDER: tuple[Status, Status, Status] = ("only", "partial", "shared")
_MOST_LINKS = 6
_FAINTEST = 0.05
"""Below this chance of its best link a statement has no counterpart to show: however well the two sides agree elsewhere, it stands alone."""
_FEW = 3
"""What is counted up to here may be anything: two statements that both count two have little in common by it."""
_MISREAD = 0.5
"""What is left of the chance of *shared* where an amount is not on the other side; of 0, .1, .25, .5 and 1 the best for training pairs left out."""
_FURNITURE = 0.8
"""From this chance on a statement is furniture: a heading told as a statement costs a glance, a statement told as a heading is lost."""


@dataclass(frozen=True, slots=True)
class Matched:
    """The judgements by statement id, and the digest of the weights that made them."""

    judgements: dict[str, Judgement]
    weights: Weights


def match(a: Readout, b: Readout, encoder: Encoder, progress: Progress | None = None, weights: Weights | None = None) -> Matched:
    """Judge every statement of both readouts against the other side."""
    learned = weights or load()
    left, right = sides_of(a, b, encoder, progress)
    context, context_other = furniture(left, learned.context), furniture(right, learned.context)
    judged = _judge(left, right, context, context_other, learned) | _judge(right, left, context_other, context, learned)
    return Matched(at_odds(judged, {each.id: each.figures for each in (*a.statements, *b.statements)}), learned)


def at_odds(judged: dict[str, Judgement], figures: dict[str, tuple[Figure, ...]]) -> dict[str, Judgement]:
    """Doubt each *only* that the other side's statements have for a counterpart, and two that are each other's nearest and share one of their `figures`."""
    named = {link.id for each in judged.values() for link in each.counterparts}
    alone = {name: each.nearest.id for name, each in judged.items() if each.status == "only" and each.nearest}
    twins = {name for name, near in alone.items() if alone.get(near) == name and _share(figures[name], figures[near])}
    return {name: replace(each, uncertain=True) if each.status == "only" and name in named | twins else each for name, each in judged.items()}


def _share(some: tuple[Figure, ...], others: tuple[Figure, ...]) -> bool:
    """Tell whether two statements give a telling figure alike."""
    return any(lexical.given(each, others) for each in some if each.value is not None and each.value not in range(_FEW + 1))


@dataclass(frozen=True, slots=True)
class Side:
    """One readout with the evidence on each of its statements, in order."""

    readout: Readout
    encodings: list[Encoding]
    aligned: list[Aligned]
    weights: list[Floats]
    measures: list[Floats]
    links: list[Floats]
    overlap: Overlap


def sides_of(a: Readout, b: Readout, encoder: Encoder, progress: Progress | None = None) -> tuple[Side, Side]:
    """Encode and align two readouts and gather the evidence on both."""
    left, right = encoded(a, b, encoder, progress)
    found = evidence(a, b, left, right)
    return (
        Side(a, left.alone, found.alignment.a, found.weights_a, found.measures_a, found.links_a, found.overlap),
        Side(b, right.alone, found.alignment.b, found.weights_b, found.measures_b, found.links_b, found.overlap),
    )


def encoded(a: Readout, b: Readout, encoder: Encoder, progress: Progress | None = None) -> tuple[Encoded, Encoded]:
    """Encode the statements of two readouts, at once."""
    cut_a, cut_b = passages(a.statements), passages(b.statements)
    texts, whole = [each.text for each in (*a.statements, *b.statements)], [text_of(each) for each in (*cut_a, *cut_b)]
    size, parts = len(a.statements), len(texts) + len(cut_a)
    encodings, seconds = encoder.encode(texts + whole, progress), encoder.second_opinion(texts)
    return (
        Encoded(encodings[:size], in_context(cut_a, encodings[len(texts) : parts]), seconds[:size]),
        Encoded(encodings[size : len(texts)], in_context(cut_b, encodings[parts:]), seconds[size:]),
    )


@dataclass(frozen=True, slots=True)
class InWords:
    """A statement's clauses, the evidence on those (spans, len(CLAUSE_FEATURES)), and how likely each token is `unsaid` on the other side (tokens,)."""

    spans: list[Span]
    clauses: Floats
    unsaid: Floats


def _judge(
    own: Side, other: Side, context: npt.NDArray[np.bool_], context_other: npt.NDArray[np.bool_], learned: Weights
) -> dict[str, Judgement]:
    statements, others = own.readout.statements, other.readout.statements
    same = {lexical.normalise(each.text): number for number, each in reversed(list(enumerate(others)))}
    links, features = evidence_on(own, other, learned.link, context, context_other)
    columns = [linked(chances, learned.thresholds["link"]) for chances in links]
    words = in_words(own, other, columns, features, learned.words)
    shares = status_chances(with_words(own, features, words), learned.status)
    judged: dict[str, Judgement] = {}
    for i, statement in enumerate(statements):
        twin = same.get(lexical.normalise(statement.text))
        found = _judgement(own, other, i, links[i], len(columns[i]), shares[i], bool(context[i]), None if twin is None else others[twin].id, learned)
        if twin is not None:
            found = replace(found, unsaid=((0, len(statement.text), 0.0),))
        elif len(own.encodings[i].offsets):
            found = _marked(found, own, other, i, words[i], learned)
        judged[statement.id] = found
    return judged


def linked(chances: Floats, threshold: float) -> list[int]:
    """Return which of a statement's candidates are its counterparts, best first; the best one if none is likely enough."""
    order = np.argsort(-np.round(chances, 3), kind="stable").tolist()
    return [column for column in order[:_MOST_LINKS] if round(float(chances[column]), 3) >= threshold] or order[:1]


def evidence_on(
    own: Side, other: Side, link: LinkModel, context: npt.NDArray[np.bool_], context_other: npt.NDArray[np.bool_]
) -> tuple[list[Floats], Floats]:
    """Return the chance of every candidate link of a side, and the evidence on its statements (statements, len(STATEMENT_FEATURES)).

    `context` and `context_other` say which statements of either side are furniture: hardly a statement's counterpart.
    """
    others = other.readout.statements
    sizes = (len(own.readout.statements), len(others))
    links, rows = [], []
    for i, statement in enumerate(own.readout.statements):
        unlike = context_other[own.aligned[i].candidates] & ~context[i]
        chances = link.chances(own.links[i]) * np.where(unlike, 0.1, 1.0).astype(np.float32)
        links.append(chances)
        rows.append(
            status_features(statement, own.aligned[i], own.weights[i], own.measures[i], chances, others, sizes, own.overlap)
        )
    return links, with_side(rows)


def status_chances(features: Floats, status: Classifier) -> Floats:
    """Return the probability of only, partial and shared for each statement, shape (statements, 3).

    What the other side says of a statement without one of its amounts is not all of it, unless we misread one of the two.
    """
    shares = status.chances(features)
    lacking = features[:, STATUS_FEATURES.index("amounts missing")] > 0
    moved = (1 - _MISREAD) * shares[lacking, 2]
    shares[lacking, 1] += moved
    shares[lacking, 2] -= moved
    return shares


def furniture(side: Side, context: Linear) -> npt.NDArray[np.bool_]:
    """Tell which statements are furniture (headings, datelines, lists of names): never all, for a readout states something."""
    features = context_features(side.readout)
    chances = context.chances(features)[:, 1]
    found: npt.NDArray[np.bool_] = ((chances > _FURNITURE) & ~plain_sentences(features)) | by_form(side.readout)
    if found.all():
        found[int(chances.argmin())] = False
    return found


def _judgement(
    own: Side, other: Side, i: int, chances: Floats, counterparts: int, shares: Floats, context: bool, twin: str | None, learned: Weights
) -> Judgement:  # fmt: skip
    aligned, others = own.aligned[i], other.readout.statements
    order = np.argsort(-np.round(chances, 3), kind="stable")
    ranked = [Link(others[aligned.candidates[c]].id, round(float(chances[c]), 3)) for c in order]
    if twin is not None:
        # Word for word the same: no model is asked.
        shares = np.array([0, 0, 1], np.float32)
        ranked = [Link(twin, 1.0), *(link for link in ranked if link.id != twin)]
    triple = tuple(round(float(x), 3) for x in shares)
    probability = round(float(shares[1] + shares[2]), 3)
    if context:
        return Judgement("context", probability, triple, False, (), None)  # type: ignore[arg-type]
    [odds] = weighed(shares[None], learned.thresholds["shared"])
    status = _ORDER[int(np.argmax(odds))]
    first, second = np.sort(odds)[::-1][:2]
    uncertain = bool(first - second < learned.thresholds["uncertain"]) and twin is None
    if twin is None and status != "only" and chances.max() < _FAINTEST:
        status, uncertain = "only", True
    if status == "only":
        return Judgement(status, probability, triple, uncertain, (), ranked[0])  # type: ignore[arg-type]
    links = ranked[: 1 if twin is not None else counterparts]
    return Judgement(status, probability, triple, uncertain, tuple(links), ranked[0])  # type: ignore[arg-type]


def _marked(found: Judgement, own: Side, other: Side, i: int, words: InWords, learned: Weights) -> Judgement:
    """Add to a judgement what of the statement's words the other side does not say."""
    if found.status == "partial":
        missing, doubtful = missing_words(own, other, i, words, learned)
        found = replace(found, missing=missing, doubtful=doubtful)
    return replace(found, unsaid=graded(own.readout.statements[i].text, own.encodings[i].offsets, words.unsaid))


def missing_words(own: Side, other: Side, i: int, words: InWords, learned: Weights) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Return what of a side's partial statement the other side does not say, and which spans of that are close calls."""
    statement, offsets = own.readout.statements[i], own.encodings[i].offsets
    chances = learned.missing.chances(missing_features(words.unsaid, offsets, words.spans, words.clauses))[:, 1]
    others = [figure for each in other.readout.statements for figure in each.figures]
    chances = with_figures(by_word(statement.text, own.readout.language, offsets, chances), offsets, statement, others)
    spans = missing_spans(statement.text, offsets, chances)
    return graded_spans(statement.text, spans, offsets, chances, learned.thresholds["uncertain"])


def in_words(own: Side, other: Side, columns: list[list[int]], features: Floats, network: Classifier) -> list[InWords]:
    """Judge the words of every statement of a side; the arguments are those of `word_evidence`."""
    rows = zip(own.readout.statements, own.encodings, word_evidence(own, other, columns, features), strict=True)
    return [
        InWords(spans, clauses, by_word(statement.text, own.readout.language, encoding.offsets, network.chances(words)[:, 1]))
        for statement, encoding, (spans, clauses, words) in rows
    ]


def with_words(own: Side, features: Floats, words: list[InWords]) -> Floats:
    """Return the evidence that the statuses of a side are decided on, (statements, len(STATUS_FEATURES))."""
    rows = zip(own.readout.statements, own.encodings, words, strict=True)
    unsaid = [words_unsaid(statement.text, encoding.offsets, each.unsaid) for statement, encoding, each in rows]
    return np.concatenate([features, np.array(unsaid, np.float32)[:, None]], axis=1)


def word_evidence(own: Side, other: Side, columns: list[list[int]], features: Floats) -> Iterator[tuple[list[Span], Floats, Floats]]:
    """Give every statement's clauses, the evidence on those, and that on its tokens (tokens, len(WORD_FEATURES)).

    `columns` are the counterparts among each statement's candidates, `features` (statements, len(STATEMENT_FEATURES)) what
    `evidence_on` returns.
    """
    printed = printed_words([each.text for each in other.readout.statements])
    for i, statement in enumerate(own.readout.statements):
        offsets = own.encodings[i].offsets
        if not len(offsets):
            yield [], np.zeros((0, len(CLAUSE_FEATURES)), np.float32), np.zeros((0, len(WORD_FEATURES)), np.float32)
            continue
        spans, clauses = clause_evidence(own, other, i, columns[i])
        yield spans, clauses, word_features(statement.text, offsets, own.aligned[i].best, columns[i], spans, clauses, features[i], printed)


def clause_evidence(own: Side, other: Side, i: int, columns: list[int]) -> tuple[list[Span], Floats]:
    """Return a statement's clauses and the evidence on those.

    `columns` are the counterparts among the statement's candidates.
    """
    statement, aligned, offsets, weights = own.readout.statements[i], own.aligned[i], own.encodings[i].offsets, own.weights[i]
    counterparts = aligned.candidates[columns]
    found: Floats = aligned.best[:, columns].max(axis=1)
    spans = weighty_clauses(statement.text, offsets, weights)
    said = [other.readout.statements[c] for c in counterparts]
    named = frozenset().union(*(each.concepts for each in said))
    marked = frozenset().union(*(lexical.marks(each.text, each.figures) for each in said))
    unsaid = []
    for start, end in spans:
        clause = statement.text[start:end]
        own_concepts = concepts(clause, own.readout.language)
        own_marks = lexical.marks(clause, (each for each in statement.figures if each.text in clause))
        unsaid.append((own.overlap.share(own_concepts, named), float(min(len(own_marks - marked), 3))))
    return spans, clause_features(spans, offsets, found, aligned.best.max(axis=1), weights, unsaid)
