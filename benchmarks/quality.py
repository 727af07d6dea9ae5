"""Quality of judgement, all systems in one run: python benchmarks/quality.py [--swissgov] [--ablate] [--test]

Development pairs (the curated real ones) and the corpus' validation pairs, in the statements their reader cut. The
baselines get their two thresholds *in hindsight*, the best macro-F1 on the very pairs they are scored on; ours was
fitted on the corpus' training pairs and SwissGov-RSD's training lines. Columns: macro-F1 of those of only, partial and
shared that occur, F1 of each, area under ROC of telling only from the rest, share of best links right, expected
calibration error of `probability` (10 bins).
"""

from __future__ import annotations

import argparse
import sys
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

import numpy as np
from scipy.stats import spearmanr
from sklearn.metrics import average_precision_score, f1_score, roc_auc_score

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "training"))

import pairs as data  # noqa: E402
import swissgov  # noqa: E402
import train_decision as trainer  # noqa: E402

from discrepancy.match import Encoder, Side, lexical, match, missing_words  # noqa: E402
from discrepancy.match.align import cosine  # noqa: E402
from discrepancy.match.decide import Weights, load, weighed  # noqa: E402
from discrepancy.match.features import LINK_FEATURES, MEASURES  # noqa: E402
from discrepancy.match.missing import MISSING_FEATURES  # noqa: E402
from discrepancy.pipeline import annotated, default_cache_dir  # noqa: E402
from discrepancy.records import Judgement, Readout  # noqa: E402

STATUSES = trainer.STATUSES
Sided = TypeVar("Sided", trainer.Prepared, trainer.Worded)
PARTS = {
    "second encoder": {"second margin"},
    "token alignment": {name for name in MEASURES if "cover" in name or "lift" in name or "gap" in name or "rank" in name},
    "clauses and peaks": {name for name in MEASURES if "clause" in name or "peak" in name},
    "paragraphs": {name for name in MEASURES if "context" in name},
    "sentence cosine": {"cosine margin"},
    "words and numbers": {"lexical", "marks shared", "rare marks shared", "dates shared"},
    "topics and speakers": {"topics shared", "speaker same", "speaker differs", "speakers opposed"},
    "openings": {"both open"},
    "concepts": {"concepts shared", "concepts margin"},
}


@dataclass(frozen=True)
class Scored:
    """One system on one set: the true status of each statement, a score of "said there", whether its link is right."""

    truth: np.ndarray
    score: np.ndarray
    right: np.ndarray
    status: np.ndarray | None = None


def matrices(each: trainer.Prepared, encoder: Encoder) -> dict[str, np.ndarray]:
    """Return the baselines' similarity of every pair of statements, (a, b)."""
    a, b = each.sides
    column = {name: number for number, name in enumerate(MEASURES)}

    def dense(name: str) -> np.ndarray:
        out = np.zeros((len(a.measures), len(b.measures)))
        for i, rows in enumerate(a.measures):
            out[i, a.aligned[i].candidates] = rows[:, column[name]]
        return out

    texts = [[s.text for s in side.readout.statements] for side in each.sides]
    return {
        "rapidfuzz": lexical.similarity(*texts),
        "sentence cosine": cosine(*(encoder.encode(side) for side in texts)),
        "margin-corrected cosine": dense("cosine margin"),
        "second encoder, margin-corrected": dense("second margin"),
        "token alignment (DiffAlign idea)": dense("mean cover"),
        "token alignment, margin-corrected": dense("mean cover margin"),
        "monotone aligner's nulls (vecalign idea)": monotone(dense("cosine margin")),
    }


def monotone(scores: np.ndarray) -> np.ndarray:
    """Return the scores of the links on the best monotone path of 1-1 links and nulls, all others far below."""
    gain = scores - np.quantile(scores.max(axis=1), 0.3)
    n, m = gain.shape
    best = np.zeros((n + 1, m + 1))
    for i in range(1, n + 1):
        for j in range(1, m + 1):
            best[i, j] = max(best[i - 1, j], best[i, j - 1], best[i - 1, j - 1] + gain[i - 1, j - 1])
    out = scores - 10
    i, j = n, m
    while i and j:
        if best[i, j] == best[i - 1, j]:
            i -= 1
        elif best[i, j] == best[i, j - 1]:
            j -= 1
        else:
            i, j = i - 1, j - 1
            out[i, j] = scores[i, j]
    return out


def baseline(prepared: list[trainer.Prepared], encoder: Encoder, name: str) -> Scored:
    truth, score, right = [], [], []
    for each in prepared:
        matrix = matrices(each, encoder)[name]
        for side, own, other in each.views():
            rows = matrix if side == "a" else matrix.T
            for i, statement in enumerate(own.readout.statements):
                label = each.pair.labels[statement.id]
                if label.status == "context":
                    continue
                truth.append(STATUSES.index(label.status))
                score.append(rows[i].max())
                if label.counterparts:
                    right.append(other.readout.statements[int(rows[i].argmax())].id in label.counterparts)
    return Scored(np.array(truth), np.array(score), np.array(right))


def ours(prepared: list[trainer.Prepared], encoder: Encoder, weights: Weights) -> Scored:
    truth, score, right, status = [], [], [], []
    for each in prepared:
        a, b = (side.readout for side in each.sides)
        judged = match(a, b, encoder, weights=weights).judgements
        for statement in (*a.statements, *b.statements):
            label = each.pair.labels[statement.id]
            if label.status == "context":
                continue
            found = judged[statement.id]
            truth.append(STATUSES.index(label.status))
            score.append(found.probability)
            status.append(STATUSES.index(found.status) if found.status in STATUSES else 0)
            if label.counterparts:
                best = found.counterparts[0].id if found.counterparts else found.nearest.id if found.nearest else ""
                right.append(best in label.counterparts)
    return Scored(np.array(truth), np.array(score), np.array(right), np.array(status))


def without(given: list[Sided], names: set[str]) -> list[Sided]:
    """Return prepared pairs or documents with some of the evidence made constant."""
    gone = names | {f"standing {name}" for name in names}

    def blank(each: Side) -> Side:
        measures, links = (
            [rows * np.array([name not in gone for name in columns], np.float32) for rows in given]
            for given, columns in ((each.measures, MEASURES), (each.links, LINK_FEATURES))
        )
        return replace(each, measures=measures, links=links, readout=wordless(each.readout) if "concepts shared" in names else each.readout)

    return [replace(each, sides=tuple(blank(side) for side in each.sides)) for each in given]


def wordless(readout: Readout) -> Readout:
    """Return a readout whose statements name no concept."""
    return replace(readout, statements=tuple(replace(each, concepts=frozenset()) for each in readout.statements))


def refitted(given: trainer.Lessons) -> dict[str, tuple[set[str], Weights]]:
    """Fit without each part of the evidence; return what is gone, and the weights."""
    parts = ((part, names, given) for part, names in PARTS.items())
    pageless = ("SwissGov-RSD's training lines", set[str](), replace(given, pages=[]))
    fitted = {}
    for part, names, lessons in (*parts, pageless):
        bare = trainer.Lessons(*(without(each, names) for each in (lessons.pairs, lessons.pages, lessons.documents)))
        fitted[part] = (names, trainer.fit(bare, "", ""))
    return fitted


def scored_without(test: list[trainer.Prepared], names: set[str], weights: Weights) -> Scored:
    """Score the decision alone (no context, no twins), without a part of the evidence."""
    shares, truth, right = trainer.shares_of(without(test, names), weights)
    return Scored(truth, 1 - shares[:, 0], right, weighed(shares, weights.thresholds["shared"]).argmax(axis=1))


def hindsight(scored: Scored) -> np.ndarray:
    """Return the statuses under the two thresholds that score best on these very statements."""
    cuts = np.unique(np.quantile(scored.score, np.linspace(0, 1, 41)))
    best, chosen = -1.0, np.zeros(len(scored.truth), int)
    for low in cuts:
        for high in cuts[cuts >= low]:
            guess = (scored.score >= low).astype(int) + (scored.score >= high)
            value = f1_score(scored.truth, guess, average="macro", labels=[0, 1, 2], zero_division=0)
            if value > best:
                best, chosen = value, guess
    return chosen


def calibration_error(truth: np.ndarray, probability: np.ndarray) -> float:
    said = truth > 0
    bins = np.minimum((probability * 10).astype(int), 9)
    return float(sum(abs(said[bins == k].mean() - probability[bins == k].mean()) * (bins == k).mean() for k in np.unique(bins)))


def line(name: str, scored: Scored, calibrated: bool = False) -> str:
    guess = scored.status if scored.status is not None else hindsight(scored)
    each = f1_score(scored.truth, guess, average=None, labels=[0, 1, 2], zero_division=0)
    there = [status in scored.truth for status in range(len(STATUSES))]
    auc = roc_auc_score(scored.truth > 0, scored.score) if len(set(scored.truth > 0)) == 2 else float("nan")
    error = f"{calibration_error(scored.truth, scored.score):.3f}" if calibrated else "–"
    return f"| {name} | {each[there].mean():.3f} | {each[0]:.3f} | {each[1]:.3f} | {each[2]:.3f} | {auc:.3f} | {scored.right.mean():.3f} | {error} |"


HEADER = "| system | macro | only | partial | shared | AUC | link | ECE |\n|---|---|---|---|---|---|---|---|"


def table(title: str, prepared: list[trainer.Prepared], encoder: Encoder, ablated: dict[str, tuple[set[str], Weights]]) -> None:
    weights = load()
    whole = ours(prepared, encoder, weights)
    print(f"\n### {title}: {len(prepared)} pairs, {len(whole.truth)} statements\n\n{HEADER}")
    for name in matrices(prepared[0], encoder):
        print(line(f"{name}, hindsight thresholds", baseline(prepared, encoder, name)), flush=True)
    for part, (names, fitted) in ablated.items():
        print(line(f"ours without {part}", scored_without(prepared, names, fitted)), flush=True)
    print(line("**ours**", whole, calibrated=True))
    for direction in sorted({each.pair.direction for each in prepared}):
        some = [each for each in prepared if each.pair.direction == direction]
        print(line(f"ours, {direction} ({len(some)})", ours(some, encoder, weights), calibrated=True), flush=True)
    reliability(whole)
    marked_words(prepared, weights)


def reliability(scored: Scored) -> None:
    """Print the reliability diagram of `probability`: in each bin, the share of statements that the other side does state."""
    said, bins = scored.truth > 0, np.minimum((scored.score * 10).astype(int), 9)
    print("\n| probability | statements | in the mean | stated there | diagram |\n|---|---|---|---|---|")
    for k in np.unique(bins):
        here = bins == k
        share = said[here].mean()
        print(f"| {k / 10:.1f}–{(k + 1) / 10:.1f} | {here.sum()} | {scored.score[here].mean():.3f} | {share:.3f} | {'█' * round(share * 20)} |")


def marked_words(prepared: list[trainer.Prepared], weights: Weights) -> None:
    """Print how well the words of partial statements that the other side lacks are told from those that it has.

    F1 is that of the letters marked, in the mean over the statements; a statement is inverted where less than a quarter of
    what is marked is missing. What is marked is right in so many of the letters that the program calls clear, and of those it
    calls close.
    """
    sides = [side for each in prepared for side in trainer.read(each, weights.link, weights.words)]
    features, lacking = trainer.missing_rows(sides)
    chances, cosine = weights.missing.chances(features)[:, 1], -features[:, MISSING_FEATURES.index("clause's found")]
    hits, marked, wanted, close_hits, close = np.array([row for side in sides for row in letters_marked(side, weights)]).T
    f1, inverted = np.mean(2 * hits / (marked + wanted)), np.mean(hits < marked / 4)
    clear_right, close_right = (hits - close_hits).sum() / (marked - close).sum(), close_hits.sum() / close.sum()
    of = f"{len(hits)} | {len(lacking)} | {sum(lacking)}"
    print("\n| missing words of partial statements | statements | words | missing | AUC | F1 | inverted | clear, right | close, right |\n|---|---|---|---|---|---|---|---|---|")
    print(f"| ours | {of} | {roc_auc_score(lacking, chances):.3f} | {f1:.3f} | {inverted:.3f} | {clear_right:.3f} | {close_right:.3f} |")
    print(f"| how well its clause is found, alone | {of} | {roc_auc_score(lacking, cosine):.3f} | – | – | – | – |")


def letters_marked(side: trainer.Read, weights: Weights) -> Iterator[tuple[int, int, int, int, int]]:
    """Give for each partial statement how many letters are rightly marked as missing, marked, and missing; and of its close calls rightly marked, and marked."""
    for i, statement in enumerate(side.own.readout.statements):
        label = side.pair.labels[statement.id]
        if label.status == "partial" and label.missing:
            letters = {at for at, c in enumerate(statement.text) if c.isalnum()}
            missing, doubtful = missing_words(side.own, side.opposite, i, side.words[i], weights)
            marked, close, wanted = (letters & {at for span in spans for at in range(*span)} for spans in (missing, doubtful, label.missing))
            yield len(marked & wanted), len(marked), len(wanted), len(close & wanted), len(close)


def lines(encoder: Encoder) -> None:
    """Lines: average precision of "only", pooled. The thresholdless figure is the one reported."""
    truth, score, plain = [], [], []
    print("\n### SwissGov-RSD lines_val (average precision of only lines; German labels of December 2025)\n\n| language | lines | only | ours | margin-corrected cosine |\n|---|---|---|---|---|")
    for language in swissgov.LANGUAGES:
        t, s, p = [], [], []
        for each in trainer.prepare(swissgov.pages("val", (language,)), encoder):
            a, b, (left, right) = each.pair.a, each.pair.b, each.sides
            judged = match(a, b, encoder).judgements
            column = MEASURES.index("cosine margin")
            p += [-rows[:, column].max() for rows in (*left.measures, *right.measures)]
            for statement in (*a.statements, *b.statements):
                t.append(each.pair.labels[statement.id].status == "only")
                s.append(1 - judged[statement.id].probability)
        print(f"| {language} | {len(t)} | {sum(t)} | {average_precision_score(t, s):.3f} | {average_precision_score(t, p):.3f} |", flush=True)
        truth += t
        score += s
        plain += p
    print(f"| pooled | {len(truth)} | {sum(truth)} | {average_precision_score(truth, score):.3f} | {average_precision_score(truth, plain):.3f} |")


def token_differences(encoder: Encoder, part: str = "val") -> None:
    """Tokens: one Spearman correlation a language, over the tokens of side a then side b of all documents.

    A token's difference is read off the result as anybody could read it off the JSON: the chance in `unsaid`, nothing
    for what is no statement.
    """
    print(f"\n### SwissGov-RSD {part}, tokens (Spearman)\n\n| language | documents | ours |\n|---|---|---|")
    found = []
    documents = list(swissgov.documents(part))
    for language in swissgov.LANGUAGES:
        wanted, given, some = [], [], [each for each in documents if each.language == language]
        for each in some:
            judged = match(*annotated(each.a, each.b, encoder), encoder).judgements
            for side, grades in zip((each.a, each.b), each.grades, strict=True):
                wanted += grades
                given += _token_differences(side, judged)
        truth, guess = np.array(wanted), np.array(given)
        found.append(float(spearmanr(truth[truth >= 0], guess[truth >= 0]).statistic))
        print(f"| {language} | {len(some)} | {found[-1]:.3f} |", flush=True)
    print(f"| mean | | {np.mean(found):.3f} |")


def _token_differences(side: Readout, judged: dict[str, Judgement]) -> list[float]:
    """Return a difference for each blank-separated token of the text."""
    values = np.zeros(len(side.text))
    for each in side.statements:
        for start, end, chance in judged[each.id].unsaid:
            values[each.start + start : each.start + end] = chance
    starts = np.cumsum([0, *(len(token) + 1 for token in side.text.split(" "))])[:-1]
    return list(values[starts])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--swissgov", action="store_true", help="SwissGov-RSD too (reads ../shared/benchmarks)")
    parser.add_argument("--ablate", action="store_true", help="refit without each part of the evidence")
    parser.add_argument("--test", action="store_true", help="the corpus' test pairs too: a last look, nothing is chosen by them")
    parser.add_argument("--cache-dir", type=Path, default=default_cache_dir())
    options = parser.parse_args()
    warnings.filterwarnings("ignore")
    encoder = Encoder("bundled", options.cache_dir)
    ablated = refitted(trainer.lessons(encoder)) if options.ablate else {}
    validation = data.corpus("validation")
    sets = {
        "Curated real pairs": data.curated(),
        "Corpus, validation pairs by one hand": [pair for pair in validation if data.by_one_hand(pair)],
        "Corpus, validation pairs by several hands": [pair for pair in validation if not data.by_one_hand(pair)],
    }
    if options.test:
        sets["Corpus, test pairs"] = data.corpus("test")
    for title, pairs in sets.items():
        table(title, trainer.prepare(pairs, encoder), encoder, ablated)
    if options.swissgov:
        lines(encoder)
        token_differences(encoder)


if __name__ == "__main__":
    main()
