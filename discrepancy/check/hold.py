"""Hold a pair's expectations against the program's comparison, by overlap and not by segmentation."""

from __future__ import annotations

from dataclasses import dataclass

from discrepancy.check.pairs import Claim, Expectation, Pair
from discrepancy.check.score import Tally
from discrepancy.records import Comparison, Judgement, Readout, Side, Span, Statement, Status, other


@dataclass(frozen=True, slots=True)
class Linked:
    """The statement of the other side that the program holds closest; `counted` if it took it for a counterpart."""

    text: str
    score: float
    counted: bool


@dataclass(frozen=True, slots=True)
class Outcome:
    """One expectation and what came out. `link_right` is null where no counterpart is expected."""

    expectation: Expectation
    ids: tuple[str, ...]
    status: Status
    probability: float
    linked: Linked | None
    link_right: bool | None

    @property
    def status_right(self) -> bool:
        """Tell whether the status is the expected one."""
        return self.status == self.expectation.status

    @property
    def right(self) -> bool:
        """Tell whether the expectation is met in full."""
        return self.status_right and self.link_right is not False


@dataclass(frozen=True, slots=True)
class ClaimOutcome:
    """One claim and the pieces of evidence (text, the statuses that came out) that speak against its being found."""

    claim: Claim
    against: tuple[tuple[str, tuple[Status, ...]], ...]

    @property
    def right(self) -> bool:
        """Tell whether the claim is found."""
        return not self.against


@dataclass(frozen=True, slots=True)
class Held:
    """A pair with all its outcomes."""

    pair: Pair
    outcomes: tuple[Outcome, ...]
    claims: tuple[ClaimOutcome, ...]
    signature: str
    warnings: tuple[str, ...] = ()

    @property
    def tally(self) -> Tally:
        """Return the counts that every score is made of."""
        return Tally.of(
            ((each.expectation.status, each.status) for each in self.outcomes),
            (each.link_right for each in self.outcomes if each.link_right is not None),
            (each.right for each in self.claims),
        )

    @property
    def misses(self) -> tuple[Outcome | ClaimOutcome, ...]:
        """Return what was expected and did not come out."""
        statements = tuple(each for each in self.outcomes if not each.right)
        return statements + tuple(each for each in self.claims if not each.right)


def hold(pair: Pair, comparison: Comparison) -> Held:
    """Hold every expectation and claim of a pair against the comparison of its readouts."""
    return Held(
        pair,
        tuple(_outcome(each, comparison) for each in pair.expectations),
        tuple(_claim_outcome(each, comparison) for each in pair.claims),
        comparison.signature,
        comparison.warnings,
    )


def overlaps(text: str, one: Span, another: Span) -> bool:
    """Tell whether two spans share at least half of either's characters; blanks do not count."""
    common = _solid(text, (max(one[0], another[0]), min(one[1], another[1])))
    return common > 0 and 2 * common >= min(_solid(text, one), _solid(text, another))


def _solid(text: str, span: Span) -> int:
    return sum(not character.isspace() for character in text[slice(*span)])


def _overlapping(readout: Readout, span: Span) -> list[Statement]:
    return [each for each in readout.statements if overlaps(readout.text, span, (each.start, each.end))]


def _outcome(expectation: Expectation, comparison: Comparison) -> Outcome:
    statements = _overlapping(comparison.readout(expectation.side), expectation.span)
    judgements = [comparison.judgements[each.id] for each in statements]
    linked, span = _linked(judgements, expectation.side, comparison)
    text = comparison.readout(other(expectation.side)).text
    hit = span is not None and any(overlaps(text, span, each) for each in expectation.counterpart_spans)
    return Outcome(
        expectation=expectation,
        ids=tuple(each.id for each in statements),
        status=_merged([each.status for each in judgements]),
        # At least as likely stated by the other side as the likeliest of its parts.
        probability=max(each.probability for each in judgements),
        linked=linked,
        link_right=hit if expectation.counterparts else None,
    )


def _merged(statuses: list[Status]) -> Status:
    """Return one status for several statements: the one they agree on, context aside, else partial."""
    found = set(statuses)
    if len(found) > 1:
        found.discard("context")
    return found.pop() if len(found) == 1 else "partial"


def _linked(judgements: list[Judgement], side: Side, comparison: Comparison) -> tuple[Linked | None, Span | None]:
    best = [(True, each.counterparts[0]) if each.counterparts else (False, each.nearest) for each in judgements]
    links = [(counted, link) for counted, link in best if link is not None]
    if not links:
        return None, None
    counted, link = max(links, key=lambda each: (each[0], each[1].score))
    statement = next(each for each in comparison.readout(other(side)).statements if each.id == link.id)
    return Linked(statement.text, link.score, counted), (statement.start, statement.end)


def _claim_outcome(claim: Claim, comparison: Comparison) -> ClaimOutcome:
    against = []
    for quote, spans in zip(claim.evidence, claim.evidence_spans, strict=True):
        statements = [each for span in spans for each in _overlapping(comparison.readout(claim.side), span)]
        statuses = tuple(comparison.judgements[each.id].status for each in statements)
        if not {"only", "partial"} & set(statuses):
            against.append((quote, statuses))
    return ClaimOutcome(claim, tuple(against))
