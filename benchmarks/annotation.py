"""Who says a statement, on what, with which figures, against labels: python benchmarks/annotation.py [--test]

Speakers: share of statements whose speaker is the labelled one (a null is wrong), of the rules alone too, and by language, on the curated pairs,
on the corpus, and on the sets of labels/. The corpus names sides, not persons: there `a` stands for the leader of side a, or for that state.
Topics: micro-F1; on the corpus and the sets the special topics count as the general ones they are labelled with. The program learned its
speakers and topics from the training pairs and from sets looked at: each of these is annotated with what was learned from others.
Topics absent: a finding is right if a statement of its own side is labelled with the topic and none of the other's is,
nor so much as mentions it; one is wanted where two statements or more of one side are, and none of the other's.
Remarks not carried: a finding `attribution` without counterparts is right if the label is *only* and the speaker the other side's leader.
Differences: of the contradictions told, and of the remarks told as given to others, those that a strict reader of both texts upheld, of those he
was shown, which are in labels/differences.jsonl; what he called true but thin apart. Positions are not among them.
Differences listed: of those that readers of the bare texts listed (labels/differences-listed.jsonl), how many a difference of any kind is told on.
Figures: precision and recall of (value, unit) on labels/figures.jsonl, by language and in all, and on the twelve sets whose
authors never saw the program, from `open` to `eleventh`; how those labels were made is in labels/README.md.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "training"))

import pairs as data
from unseen import unseen_tables

from discrepancy.annotate import Tables, annotate, leaders, load_tables
from discrepancy.annotate.figures import figures
from discrepancy.annotate.parties import casts
from discrepancy.annotate.publisher import published
from discrepancy.match import Encoder
from discrepancy.pipeline import annotated, compare_readouts, default_cache_dir
from discrepancy.records import SIDES, Comparison, Readout, Side, Statement, other
from discrepancy.script import simplified

GENERAL = {"taiwan": "sovereignty", "ukraine": "region", "middle-east": "region", "korean-peninsula": "region"}
HELD_OUT = 5
"""How the program does on every fifth line of the figure labels, no rule was written from; only its total was seen."""
HELD_BACK = frozenset({"eighth", "eleventh"})
"""Sets of figure labels whose lines nobody who wrote rules has read, nor the program's errors on them."""

Label = tuple[data.LabelledPair, Readout, Statement, data.Label]
Annotate = Callable[[data.LabelledPair], tuple[Readout, Readout]]
Compare = Callable[[data.LabelledPair], Comparison]


def by_cues(pair: data.LabelledPair) -> tuple[Readout, Readout]:
    tables, a, b = load_tables(), simplified(pair.a), simplified(pair.b)
    return annotate(a, tables, other=b), annotate(b, tables, other=a)


def labelled(pairs: Iterable[data.LabelledPair], annotated: Annotate) -> Iterator[Label]:
    """Give every annotated statement that is one, with its label."""
    for pair in pairs:
        for own in annotated(pair):
            for statement in own.statements:
                label = pair.labels[statement.id]
                if label.status != "context":
                    yield pair, own, statement, label


def speakers(title: str, pairs: list[data.LabelledPair], annotated: Annotate, *, sides: bool) -> None:
    """Print accuracy, that of the rules alone, and accuracy by language; `sides` where the labels name sides."""
    tables = load_tables()
    called = {pair.id: _called(pair, tables) for pair in pairs} if sides else {}
    right, all_ = _rightly_spoken(pairs, annotated, called)
    ruled, _ = _rightly_spoken(pairs, by_cues, called)
    shares = ", ".join(f"{tag} {right[tag] / all_[tag]:.3f} ({all_[tag]})" for tag in sorted(all_))
    print(f"| {title} | {right.total() / all_.total():.3f} | {ruled.total() / all_.total():.3f} | {shares} |")


def _rightly_spoken(pairs: list[data.LabelledPair], annotated: Annotate, called: dict[str, dict[Side, list[str]]]) -> tuple[Counter[str], Counter[str]]:
    """Count by language the statements whose speaker is the labelled one, and all; `called` by pair where the labels name sides."""
    right, all_ = Counter[str](), Counter[str]()
    for pair, own, statement, label in labelled(pairs, annotated):
        said = _side(statement.speaker, called[pair.id]) if called else statement.speaker
        all_[own.language] += 1
        right[own.language] += said == label.speaker
    return right, all_


def _called(pair: data.LabelledPair, tables: Tables) -> dict[Side, list[str]]:
    """Return what may stand for either side: its leader first, its state, its government, its country as either readout calls it."""
    of_a, of_b = simplified(pair.a), simplified(pair.b)
    a, b = casts(published(of_a, tables.names), published(of_b, tables.names), tables.names)
    leading = leaders(of_a, of_b, tables)
    rows: dict[Side, tuple[str | None, ...]] = {
        "a": (leading["a"], pair.states[0], of_a.government, a.home and a.home.country, b.guest and b.guest.country),
        "b": (leading["b"], pair.states[1], of_b.government, b.home and b.home.country, a.guest and a.guest.country),
    }
    return {side: [name or "" for name in row] for side, row in rows.items()}


def _side(speaker: str | None, called: dict[Side, list[str]]) -> str | None:
    if speaker is None or speaker in {"both", "narrator"}:
        return speaker
    found = [side for side, (leader, *names) in called.items() if speaker == leader or any(speaker in name for name in names)]
    return found[0] if len(found) == 1 else "other"


def topics(title: str, pairs: list[data.LabelledPair], annotated: Annotate, *, general: bool) -> None:
    """Print micro-F1, and that of the cues alone; `general` where the labels know general topics only."""
    print(f"| {title} | {_micro(labelled(pairs, annotated), general):.3f} | {_micro(labelled(pairs, by_cues), general):.3f} |")


def _micro(statements: Iterable[Label], general: bool) -> float:
    found, wanted, both = 0, 0, 0
    for _, _, statement, label in statements:
        given = {GENERAL.get(topic, topic) for topic in statement.topics} if general else set(statement.topics)
        found, wanted, both = found + len(given), wanted + len(label.topics), both + len(given & set(label.topics))
    return 2 * both / (found + wanted)


def absent(title: str, pairs: list[data.LabelledPair], compare: Compare) -> None:
    """Print how many findings of kind `topic-absent` there are, how many are right, and how many of those wanted are found."""
    found, right, wanted, met = 0, 0, 0, 0
    for pair in pairs:
        told = {(each.side, each.topic) for each in compare(pair).findings if each.kind == "topic-absent"}
        treated = {(side, topic): count for side in SIDES for topic, count in _alone(pair, side).items()}
        devoted = {each for each, count in treated.items() if count > 1}
        found, right, wanted, met = found + len(told), right + len(told & set(treated)), wanted + len(devoted), met + len(told & devoted)
    print(f"| {title} | {found} | {right / max(found, 1):.3f} | {met / max(wanted, 1):.3f} | {wanted} |")


def attributed(title: str, pairs: list[data.LabelledPair], compare: Compare) -> None:
    """Print likewise of remarks put in the mouth of the other side's leader that his own readout does not carry at all."""
    found, right, wanted = 0, 0, 0
    for pair in pairs:
        compared = compare(pair)
        told = {each.statements[0] for each in compared.findings if each.kind == "attribution" and not each.counterparts}
        # The corpus names sides, the curated pairs persons.
        guests = {"a": {"b", compared.b.leader}, "b": {"a", compared.a.leader}}
        due = {name for name, label in pair.labels.items() if label.status == "only" and label.speaker in guests[name[0]]}
        found, right, wanted = found + len(told), right + len(told & due), wanted + len(due)
    print(f"| {title} | {found} | {right / max(found, 1):.3f} | {right / max(wanted, 1):.3f} | {wanted} |")


DIFFERENCES = ("stance", "figure", "attribution", "denial", "wording")


def differences(title: str, pairs: list[data.LabelledPair], compare: Compare) -> None:
    """Print how many contradictions and remarks given to others are told, how many were judged, and by kind how many of these are right."""
    verdicts = {(row["pair"], row["kind"], frozenset(row["statements"])): row["verdict"] for row in _labels("differences.jsonl")}
    told = [(kind, verdicts.get((pair.id, kind, cited))) for pair in pairs for kind, cited in _differing(compare(pair))]
    read = [(kind, verdict) for kind, verdict in told if verdict]
    right, all_ = Counter(kind for kind, verdict in read if verdict == "right"), Counter(kind for kind, _ in read)
    thin = sum(verdict == "thin" for _, verdict in read)
    print(f"| {title} | {len(told)} | {len(read)} | {right.total() / max(len(read), 1):.3f} | {(right.total() + thin) / max(len(read), 1):.3f} | {_by_kind(right, all_)} |")


def _by_kind(some: Counter[str], all_: Counter[str]) -> str:
    return ", ".join(f"{kind} {some[kind]} of {all_[kind]}" for kind in DIFFERENCES if all_[kind])


def _differing(compared: Comparison) -> Iterator[tuple[str, frozenset[str]]]:
    for each in compared.findings:
        kind = str(each.detail["what"]) if each.kind == "differs" else each.kind
        if kind in DIFFERENCES and (kind != "attribution" or each.detail["others"]):
            yield kind, frozenset({*each.statements, *each.counterparts})


def listed(title: str, pairs: list[data.LabelledPair], compare: Compare) -> None:
    """Print how many of the differences that readers listed are told, the clear ones and the slight, and the clear ones by kind; nothing where none was listed."""
    pair = {each.id: each for each in pairs}
    met, all_ = Counter[str](), Counter[str]()
    for row in (row for row in _labels("differences-listed.jsonl") if row["pair"] in pair):
        told = [cited for _, cited in _differing(compare(pair[row["pair"]]))]
        for key in (row["weight"], *([row["kind"]] if row["weight"] == "clear" else [])):
            all_[key] += 1
            met[key] += any(cited & {*row["a"]} and cited & {*row["b"]} for cited in told)
    if all_:
        print(f"| {title} | {met['clear']} of {all_['clear']} | {met['slight']} of {all_['slight']} | {_by_kind(met, all_)} |")


def _labels(name: str) -> list[dict[str, Any]]:
    """Return the lines of a file of labels."""
    return [json.loads(line) for line in (data.LABELS / name).read_text("utf-8").splitlines()]


FINDINGS = (
    (absent, ("topics absent on", "findings", "precision", "recall", "wanted")),
    (attributed, ("remarks of the guest not carried on", "findings", "precision", "recall", "wanted")),
    (differences, ("differences on", "told", "judged", "right", "right or thin", "by kind")),
    (listed, ("differences listed on", "clear, told", "slight, told", "clear, by kind")),
)
"""What prints the findings of each kind on some pairs, and the heads of its columns."""


def _alone(pair: data.LabelledPair, side: Side) -> Counter[str]:
    """Count a side's labels of every topic that the other side does not even mention; ceremony and relations are everybody's."""
    taxonomy = load_tables().topics
    labels = {each: [label for name, label in pair.labels.items() if name[0] == each] for each in SIDES}
    count = Counter(topic for label in labels[side] for topic in label.topics)
    there = {topic for label in labels[other(side)] for topic in (*label.topics, *label.mentions)}
    said = {general for topic in there for general in (topic, taxonomy[topic].under)}
    return Counter({topic: n for topic, n in count.items() if topic not in said and not taxonomy[topic].yields})


@dataclass(slots=True)
class Tally:
    """Figures the program found, those labelled, and those that are in both."""

    found: int = 0
    wanted: int = 0
    right: int = 0

    def add(self, found: Counter[tuple[object, object]], wanted: Counter[tuple[object, object]]) -> None:
        self.found += found.total()
        self.wanted += wanted.total()
        self.right += (found & wanted).total()

    def __str__(self) -> str:
        return f"{self.right / max(self.found, 1):.3f} | {self.right / max(self.wanted, 1):.3f} | {self.wanted}"


def figure_tallies() -> dict[str, Tally]:
    """Count by language, over all lines, over the lines held out, and over the sets of other authors."""
    tallies: dict[str, Tally] = {}
    for number, row, found, wanted in _labelled_figures("figures.jsonl"):
        for key in (row["language"], "all", "held out" if number % HELD_OUT == 0 else "looked at"):
            tallies.setdefault(key, Tally()).add(found, wanted)
    for name in ("open", "second", "third", "fourth", "fifth", "closed", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh"):
        title = _titled(name, HELD_BACK)
        for _, _, found, wanted in _labelled_figures(f"figures-{name}.jsonl"):
            tallies.setdefault(title, Tally()).add(found, wanted)
    return tallies


def _labelled_figures(name: str) -> Iterator[tuple[int, dict[str, str], Counter[tuple[object, object]], Counter[tuple[object, object]]]]:
    """Give every line of a file of labels with its number, the figures found and those labelled."""
    for number, row in enumerate(_labels(name), 1):
        found = Counter[tuple[object, object]]((figure.value, figure.unit) for figure in figures(row["text"], row["language"]))
        yield number, row, found, Counter((figure["value"], figure["unit"]) for figure in row["figures"])


def _titled(name: str, held_back: Collection[str]) -> str:
    return f"`{name}`, {'held out' if name in held_back else 'looked at'}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--test", action="store_true", help="the corpus' test pairs too: a last look, nothing is chosen by them")
    parts: tuple[data.Part, ...] = ("training", "validation", "test") if parser.parse_args().test else ("training", "validation")
    curated = data.curated()
    by_hands = {
        f"corpus, {part} pairs by {'one hand' if alone else 'several hands'}": [p for p in corpus if data.by_one_hand(p) == alone]
        for part in parts
        for corpus in [data.corpus(part)]
        for alone in (True, False)
    }
    sets = {title: pairs for title, pairs in by_hands.items() if pairs}
    encoder, tables = Encoder("bundled", default_cache_dir()), load_tables()
    unseen = unseen_tables(encoder)
    meant: Annotate = lambda pair: annotated(pair.a, pair.b, encoder, tables=unseen.get(pair.id, tables))  # noqa: E731
    print("| speakers on | accuracy | by rules alone | by language (statements) |\n|---|---|---|---|")
    speakers("curated real pairs", curated, meant, sides=False)
    for title, pairs in sets.items():
        speakers(title, pairs, meant, sides=True)
    for name in data.SPEAKER_SETS:
        speakers(_titled(name, data.SPEAKERS_HELD_BACK), data.speaker_set(name), meant, sides=True)
    compared: dict[str, Comparison] = {}

    def compare(pair: data.LabelledPair) -> Comparison:
        if pair.id not in compared:
            compared[pair.id] = compare_readouts(pair.a, pair.b, encoder, tables=unseen.get(pair.id, tables))
        return compared[pair.id]

    print("\n| topics on | micro-F1 | by cues alone |\n|---|---|---|")
    topics("curated real pairs", curated, meant, general=False)
    for title, pairs in sets.items():
        topics(title, pairs, meant, general=True)
    for name in data.TOPIC_SETS:
        topics(_titled(name, data.SPEAKERS_HELD_BACK), data.speaker_set(name), meant, general=True)
    for show, head in FINDINGS:
        print(f"\n| {' | '.join(head)} |\n|{'---|' * len(head)}")
        for title, pairs in {"curated real pairs": curated, **sets}.items():
            show(title, pairs, compare)
    print("\n| figures | precision | recall | labelled figures |\n|---|---|---|---|")
    for key, tally in sorted(figure_tallies().items(), key=lambda each: each[0] if len(each[0]) == 2 else "~"):
        print(f"| {key} | {tally} |")


if __name__ == "__main__":
    main()
