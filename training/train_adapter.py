"""Train the low-rank adapter of the bundled encoder: python training/train_adapter.py [--epochs N]

The encoder learns to align tokens of statements that say the same thing and to keep apart those that only share a
topic. Losses, all on the token alignment that the program itself computes:

- links: for each statement, softmax over the other side's statements and "none of them" (corpus);
- tokens: a token of a shared statement, or of the part of a partial one that the other side says, should find its
  partner there, one of a missing part or of an only statement should not (corpus, and token-difference data);
- the same two losses on readouts made up of claims in many mouths (training/parallel: each claim twice in eight
  languages, within a longer sentence, and beside a sentence that only sounds alike);
- translations: a sentence should find its own translation among others (STS rows, which are parallel).

Only the upper layers are adapted, so what the lower ones make of a text is computed once and kept.
Writes discrepancy/match/data/adapter.safetensors. Seeded; on two otherwise idle cores about a quarter of an hour.
"""

from __future__ import annotations

import argparse
import csv
import json
import math
import random
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pairs as data
import torch
from safetensors.numpy import save_file
from sentence_transformers import SentenceTransformer
from torch import Tensor, nn

from discrepancy.match import bundled
from discrepancy.records import Readout, Statement

PARALLEL = data.ROOT / "training" / "parallel"
LANGUAGES = ["zh", "ko", "ja", "en", "ru", "fr", "de", "es"]
CLAIMS = 14
"""Claims in a made-up pair."""
SHARED = data.ROOT.parent / "shared" / "training"
PROMPT = "query: "
ONLY_WEIGHT = 0.2
FIRST_LAYER = 8
CHUNK = 12
LONGEST = 160
"""Tokens; a longer statement is cut, in training only."""


class LowRank(nn.Module):
    """A frozen linear layer plus up @ down (Hu et al. 2021, arXiv 2106.09685); `up` starts at zero."""

    def __init__(self, base: nn.Linear, rank: int) -> None:
        super().__init__()
        self.base = base
        self.down = nn.Parameter(torch.randn(rank, base.in_features) / math.sqrt(base.in_features))
        self.up = nn.Parameter(torch.zeros(base.out_features, rank))

    def forward(self, x: Tensor) -> Tensor:
        out: Tensor = self.base(x) + (x @ self.down.T) @ self.up.T
        return out


def add_adapters(model: nn.Module, rank: int) -> dict[str, LowRank]:
    """Freeze the model and put an adapter on each matrix of its layers; return them by the matrix's name."""
    for parameter in model.parameters():
        parameter.requires_grad_(False)
    added = {}
    for name, module in list(model.named_modules()):
        if name.startswith("encoder.layer.") and int(name.split(".")[2]) >= FIRST_LAYER and isinstance(module, nn.Linear):
            parent = model.get_submodule(name.rpartition(".")[0])
            added[name] = LowRank(module, rank)
            setattr(parent, name.rpartition(".")[2], added[name])
    return added


class Encoder:
    """The frozen lower layers, whose output is kept by text, and the adapted upper ones."""

    def __init__(self, transformer: Any, tokenizer: Any) -> None:
        self.transformer, self.tokenizer = transformer, tokenizer
        self.kept: dict[str, tuple[Tensor, Tensor]] = {}

    def __call__(self, texts: list[str], keep: bool = False) -> tuple[Tensor, Tensor, Tensor]:
        """Return last hidden states (texts, length, width), the attention mask, and character offsets (texts, length, 2)."""
        found = {text: self.kept[text] for text in texts if text in self.kept}
        found |= self._lower([text for text in dict.fromkeys(texts) if text not in found])
        if keep:
            self.kept |= found
        length = max(len(found[text][0]) for text in texts)
        order = sorted(range(len(texts)), key=lambda k: len(found[texts[k]][0]))
        hidden: list[Tensor] = [torch.empty(0)] * len(texts)
        for at in range(0, len(order), CHUNK):
            some = order[at : at + CHUNK]
            for k, row in zip(some, self._upper([found[texts[k]][0] for k in some]), strict=True):
                hidden[k] = nn.functional.pad(row, (0, 0, 0, length - len(row)))
        offsets = torch.stack([nn.functional.pad(found[text][1], (0, 0, 0, length - len(found[text][1]))) for text in texts])
        attention = torch.tensor([[1.0] * len(found[text][0]) + [0.0] * (length - len(found[text][0])) for text in texts])
        return torch.stack(hidden), attention, offsets

    def _upper(self, states: list[Tensor]) -> Tensor:
        length = max(map(len, states))
        hidden = torch.stack([nn.functional.pad(each.float(), (0, 0, 0, length - len(each))) for each in states])
        bias = torch.tensor([[0.0] * len(each) + [-1e9] * (length - len(each)) for each in states])[:, None, None, :]
        with torch.autocast("cpu", torch.bfloat16):
            for layer in self.transformer.encoder.layer[FIRST_LAYER:]:
                out = layer(hidden, bias)
                hidden = out[0] if isinstance(out, tuple) else out
        return hidden.float()

    @torch.no_grad()
    def _lower(self, texts: list[str]) -> dict[str, tuple[Tensor, Tensor]]:
        found: dict[str, tuple[Tensor, Tensor]] = {}
        ordered = sorted(texts, key=len)
        for at in range(0, len(ordered), CHUNK):
            found |= self._lower_chunk(ordered[at : at + CHUNK])
        return found

    def _lower_chunk(self, texts: list[str]) -> dict[str, tuple[Tensor, Tensor]]:
        batch = self.tokenizer(
            [PROMPT + t for t in texts], padding=True, truncation=True, max_length=LONGEST, return_offsets_mapping=True, return_tensors="pt"
        )
        offsets = batch.pop("offset_mapping") - len(PROMPT)
        states = self.transformer(**batch, output_hidden_states=True).hidden_states[FIRST_LAYER]
        sizes = batch["attention_mask"].sum(1).tolist()
        return {text: (states[k, :size].half(), offsets[k, :size]) for k, (text, size) in enumerate(zip(texts, sizes, strict=True))}


class Tokens:
    """A batch of texts as centred unit token vectors: `vectors` (texts, length, width), `mask` (texts, length)."""

    def __init__(self, encoder: Encoder, texts: list[str], keep: bool = False) -> None:
        hidden, attention, self.offsets = encoder(texts, keep)
        self.mask = (self.offsets[..., 1] > self.offsets[..., 0]) & (self.offsets[..., 1] > 0)
        self.sentence = nn.functional.normalize((hidden * attention[..., None]).sum(1), dim=-1)
        unit = nn.functional.normalize(hidden, dim=-1)
        centre = unit[self.mask].mean(0).detach()
        self.vectors = nn.functional.normalize(unit - centre, dim=-1) * self.mask[..., None]
        words = [[text[max(s, 0) : e] for s, e in row.tolist()] for text, row in zip(texts, self.offsets, strict=True)]
        self.word = self.mask & torch.tensor([[any(c.isalnum() for c in w) for w in row] for row in words])

    def best(self, other: Tokens) -> Tensor:
        """Return (own texts, own length, other texts): each token's best cosine in each text of the other side."""
        owner = other.mask.nonzero()[:, 0]
        scores = self.vectors[self.mask] @ other.vectors[other.mask].T
        highest = scores.new_full((len(scores), len(other.mask)), -1.0).scatter_reduce(1, owner.expand(len(scores), -1), scores, "amax")
        out = scores.new_zeros(*self.mask.shape, len(other.mask))
        out[self.mask] = highest
        return out

    def mean(self, values: Tensor) -> Tensor:
        """Average values (texts, length, …) over the words of each text."""
        weight = self.word.float() / self.word.sum(1, keepdim=True).clamp(min=1)
        return torch.einsum("tl,tl...->t...", weight, values)


class Heads(nn.Module):
    """The few scalars that turn cosines into logits; they serve training only."""

    def __init__(self) -> None:
        super().__init__()
        self.link_scale = nn.Parameter(torch.tensor(15.0))
        self.none = nn.Parameter(torch.tensor(0.45))
        self.token_scale = nn.Parameter(torch.tensor(8.0))
        self.token_at = nn.Parameter(torch.tensor(0.55))


def token_targets(pair: data.LabelledPair, side: str, tokens: Tokens, statements: Any) -> tuple[Tensor, Tensor]:
    """Return target and weight (texts, length): 1 where the other side says the token's words, 0 where not."""
    target, weight = torch.zeros(tokens.mask.shape), torch.zeros(tokens.mask.shape)
    for row, statement in enumerate(statements):
        label = pair.labels[statement.id]
        if label.status in {"context", "mixed"}:
            continue
        length = tokens.offsets[row]
        said = torch.ones(len(length)) if label.status in {"shared", "partial"} else torch.zeros(len(length))
        for start, end in label.missing:
            said[(length[:, 0] >= start) & (length[:, 1] <= end)] = 0.0
        target[row] = said
        weight[row] = tokens.word[row].float() / math.sqrt(max(int(tokens.word[row].sum()), 1))
    return target, weight


def pair_loss(pair: data.LabelledPair, a: Tokens, b: Tokens, heads: Heads) -> Tensor:
    ab, ba = a.best(b), b.best(a)
    cover_a, cover_b = a.mean(ab), b.mean(ba)
    links = torch.zeros(cover_a.shape)
    for label_id, label in pair.labels.items():
        for other in label.counterparts:
            i, j = (label_id, other) if label_id[0] == "a" else (other, label_id)
            links[int(i[1:]) - 1, int(j[1:]) - 1] = 1.0
    score = (cover_a + cover_b.T) / 2
    loss = torch.zeros(())
    for scores, positive, statements in ((score, links, pair.a.statements), (score.T, links.T, pair.b.statements)):
        keep = torch.tensor([pair.labels[s.id].status != "context" for s in statements])
        none = heads.none.expand(len(scores), 1)
        logits = heads.link_scale * torch.cat([scores, none], dim=1)
        target = torch.cat([positive, (positive.sum(1, keepdim=True) == 0).float()], dim=1)
        wanted = (logits.log_softmax(1) + target.clamp(min=1e-9).log()).logsumexp(1)
        # Each link by itself as well, so that the second and third counterpart count too.
        each = nn.functional.binary_cross_entropy_with_logits(heads.link_scale * (scores - heads.none), positive, reduction="none")
        each = (each * (1 + 9 * positive)).sum(1) / (1 + 9 * positive).sum(1)
        loss = loss - wanted[keep].mean() + 2 * each[keep].mean()
    for side, own, best, other in (("a", a, ab, links), ("b", b, ba, links.T)):
        statements = pair.a.statements if side == "a" else pair.b.statements
        target, weight = token_targets(pair, side, own, statements)
        # Words that the other side says must be found in a counterpart, missing ones nowhere.
        allowed = torch.where((other.sum(1, keepdim=True) > 0) & (other == 0), -1.0, 0.0)[:, None, :]
        found = torch.where(target > 0.5, (best + allowed).amax(-1), best.amax(-1))
        # In an only statement any word may have a partner, as near statements share them: a light hint, no more.
        weight = weight * torch.where(target.amax(1, keepdim=True) > 0.5, 1.0, ONLY_WEIGHT)
        logits = heads.token_scale * (found - heads.token_at)
        per_token = nn.functional.binary_cross_entropy_with_logits(logits, target, reduction="none")
        loss = loss + 2 * (per_token * weight).sum() / weight.sum()
    return loss


def difference_loss(a: Tokens, b: Tokens, labels: list[tuple[Tensor, Tensor]], heads: Heads) -> Tensor:
    """Token-difference data: each sentence against its own partner only; labels are 1 for "nothing of it there"."""
    loss = torch.zeros(())
    for own, other, which in ((a, b, 0), (b, a, 1)):
        scores = torch.einsum("nld,nmd->nlm", own.vectors, other.vectors).masked_fill(~other.mask[:, None, :], -1.0).amax(-1)
        logits = heads.token_scale * (scores - heads.token_at)
        target = torch.zeros(scores.shape)
        weight = torch.zeros(scores.shape)
        for row, pair_labels in enumerate(labels):
            values = pair_labels[which]
            target[row, : len(values)] = 1 - values.clamp(min=0)
            weight[row, : len(values)] = (values >= 0).float()
        loss = loss + (nn.functional.binary_cross_entropy_with_logits(logits, target, reduction="none") * weight * own.word).sum() / weight.sum().clamp(min=1)
    return loss


def translation_loss(a: Tokens, b: Tokens) -> Tensor:
    score = 20 * (a.mean(a.best(b)) + b.mean(b.best(a)).T) / 2
    sentence = 20 * a.sentence @ b.sentence.T
    target = torch.arange(len(score))
    return sum(nn.functional.cross_entropy(s, target) for s in (score, score.T, sentence, sentence.T)) / 4  # type: ignore[return-value]


def claims() -> list[list[dict[str, Any]]]:
    """Claims by domain, as training/parallel has them."""
    return [[json.loads(line) for line in path.read_text("utf-8").splitlines()] for path in sorted(PARALLEL.glob("*.jsonl"))]


def made_up(domain: list[dict[str, Any]], chance: random.Random) -> data.LabelledPair:
    """Make two short readouts in two languages of one domain's claims: said by both, within more, alike only, by one only."""
    left, right = chance.sample(LANGUAGES, 2) if chance.random() < 0.85 else [chance.choice(LANGUAGES)] * 2
    sides: dict[str, list[str]] = {"a": [], "b": []}
    labels: dict[str, data.Label] = {}

    def add(side: str, text: str, status: str) -> str:
        sides[side].append(text)
        name = f"{side}{len(sides[side])}"
        labels[name] = data.Label(status, (), (), (), None, ())
        return name

    def pick(claim: dict[str, Any], language: str, *kinds: str) -> str:
        return str(claim[chance.choice([kind for kind in kinds if language in claim[kind]] or ["say"])][language])

    for claim in chance.sample(domain, min(CLAIMS, len(domain))):
        first, second = chance.sample(["say", "again"], 2)
        draw = chance.random()
        if draw < 0.15:
            add("a", claim[first][left], "only")
        elif draw < 0.3:
            add("b", claim[first][right], "only")
        elif draw < 0.5 and (left in claim["near"] or right in claim["near"]):
            add("a", pick(claim, left, "near") if left in claim["near"] else claim[first][left], "only")
            add("b", claim[second][right] if left in claim["near"] else claim["near"][right], "only")
        elif draw < 0.75 and (left in claim["more"] or right in claim["more"]):
            within = "a" if left in claim["more"] and (right not in claim["more"] or chance.random() < 0.5) else "b"
            a = add("a", claim["more"][left] if within == "a" else claim[first][left], "mixed" if within == "a" else "shared")
            b = add("b", claim["more"][right] if within == "b" else claim[first][right], "mixed" if within == "b" else "shared")
            labels[a], labels[b] = replace(labels[a], counterparts=(b,)), replace(labels[b], counterparts=(a,))
        else:
            a, b = add("a", claim[first][left], "shared"), add("b", claim[second][right], "shared")
            labels[a], labels[b] = replace(labels[a], counterparts=(b,)), replace(labels[b], counterparts=(a,))
    readouts = {
        side: Readout(side, language, side, None, "", tuple(Statement(f"{side}{n}", text, 0, len(text), n) for n, text in enumerate(sides[side], 1)))
        for side, language in (("a", left), ("b", right))
    }
    return data.LabelledPair("made up", readouts["a"], readouts["b"], labels)


def parallel_rows() -> list[dict[str, str]]:
    """STS Benchmark rows: the first sentence of each row in every language."""
    languages = ["en", "zh", "ja", "ru", "de", "fr", "es"]
    columns: dict[str, list[str]] = {}
    for language in languages:
        with (SHARED / "sts" / f"stsb-{language}-train.csv").open(encoding="utf-8", newline="") as file:
            columns[language] = [row[0] for row in csv.reader(file)]
    korean = (SHARED / "sts" / "korsts-train.tsv").read_text("utf-8").splitlines()[1:]
    columns["ko"] = [line.split("\t")[5] for line in korean]
    size = min(map(len, columns.values()))
    return [{language: columns[language][i] for language in columns} for i in range(size)]


def difference_rows() -> list[dict[str, Any]]:
    rows = []
    for language in ("en", "de", "fr", "it"):
        rows += [json.loads(line) for line in (SHARED / "rsd" / f"train_{language}.jsonl").read_text("utf-8").splitlines()]
    return rows


def word_labels(text: str, labels: list[float], offsets: Tensor) -> Tensor:
    """Spread labels of blank-separated words over a sentence's sub-word tokens."""
    ends = np.cumsum([len(w) + 1 for w in text.split(" ")])
    values = []
    for start, end in offsets.tolist():
        word = int(np.searchsorted(ends, max(start, 0), side="right")) if end > start and end > 0 else -1
        values.append(labels[word] if 0 <= word < len(labels) else -1.0)
    return torch.tensor(values)


def translations_among(rows: list[dict[str, str]], encoder: Encoder, chance: random.Random) -> Tensor:
    """Loss of finding each row's translation, between two languages drawn."""
    left, right = chance.sample(sorted(rows[0]), 2)
    return translation_loss(*(Tokens(encoder, [row[language] for row in rows]) for language in (left, right)))


def differences_of(rows: list[dict[str, Any]], encoder: Encoder, heads: Heads) -> Tensor:
    """Loss of telling which words of each row's two sentences differ."""
    a, b = (Tokens(encoder, [row[f"text_{side}"] for row in rows]) for side in "ab")
    labels = [
        (word_labels(row["text_a"], row["labels_a"], a.offsets[k]), word_labels(row["text_b"], row["labels_b"], b.offsets[k]))
        for k, row in enumerate(rows)
    ]
    return difference_loss(a, b, labels, heads)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--rank", type=int, default=16)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--made-up", type=int, default=3, help="made-up pairs a step")
    parser.add_argument("-o", "--output", type=Path, default=bundled.ADAPTER)
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    chance = random.Random(options.seed)
    # The adapter that is there must not be trained upon: unpack the bare model.
    adapter, bundled.ADAPTER = bundled.ADAPTER, Path("/nonexistent")
    folder = bundled.unpack(Path.home() / ".cache" / "discrepancy-training")
    bundled.ADAPTER = adapter
    model = SentenceTransformer(str(folder), device="cpu", model_kwargs={"dtype": "float32"})
    transformer, tokenizer = model[0].auto_model.train(False), model.tokenizer
    adapters = add_adapters(transformer, options.rank)
    encoder = Encoder(transformer, tokenizer)
    heads = Heads()
    # The pairs by several hands moved nothing, in one epoch or in three (docs/judgement.md).
    train = [pair for pair in data.corpus("training") if data.by_one_hand(pair)]
    domains = claims()
    parallel, differences = parallel_rows(), difference_rows()
    low_rank = [p for each in adapters.values() for p in (each.up, each.down)]
    optimiser = torch.optim.AdamW([{"params": low_rank, "lr": options.rate}, {"params": heads.parameters(), "lr": 2e-2}], weight_decay=0.01)
    steps = options.epochs * len(train)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda s: min(1, (s + 1) / 20) * 0.5 * (1 + math.cos(math.pi * s / steps)))
    begun, step = time.time(), 0
    for epoch in range(options.epochs):
        chance.shuffle(train)
        sums, parts_made = [0.0, 0.0, 0.0], 0.0
        for pair in train:
            a = Tokens(encoder, [s.text for s in pair.a.statements], keep=True)
            b = Tokens(encoder, [s.text for s in pair.b.statements], keep=True)
            parts = [
                pair_loss(pair, a, b, heads),
                translations_among(chance.sample(parallel, 16), encoder, chance),
                differences_of(chance.sample(differences, 12), encoder, heads),
            ]
            loss = sum((w * p for w, p in zip((1.0, 0.5, 0.5), parts, strict=True)), torch.zeros(()))
            for _ in range(options.made_up):
                pair = made_up(chance.choice(domains), chance)
                extra = pair_loss(pair, *(Tokens(encoder, [s.text for s in side.statements], keep=True) for side in (pair.a, pair.b)), heads)
                loss = loss + extra / options.made_up
                parts_made += extra.item() / options.made_up
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(low_rank, 1.0)
            optimiser.step()
            schedule.step()
            step += 1
            print(f"\rstep {step}/{steps} {(time.time() - begun) / step:.1f} s each", end="", file=sys.stderr)
            sums = [s + p.item() for s, p in zip(sums, parts, strict=True)]
        means = " ".join(f"{s / len(train):.3f}" for s in sums)
        print(f"epoch {epoch + 1}/{options.epochs} losses {means} made up {parts_made / len(train):.3f} scale {heads.link_scale.item():.1f} none {heads.none.item():.2f} {time.time() - begun:.0f} s", flush=True)
        save(adapters, options.output)


def save(adapters: dict[str, LowRank], path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    parts = {}
    for name, each in sorted(adapters.items()):
        parts[f"{name}.up"] = each.up.detach().numpy().astype(np.float16)
        parts[f"{name}.down"] = each.down.detach().numpy().astype(np.float16)
    save_file(parts, path)


if __name__ == "__main__":
    main()
