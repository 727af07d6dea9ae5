"""Texts to vectors through sentence-transformers; torch is imported only when a text is not in the cache."""

from __future__ import annotations

import hashlib
import logging
import os
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from discrepancy.errors import InputError
from discrepancy.match import bundled, second
from discrepancy.match.cache import EncodingCache, key
from discrepancy.match.encoding import Encoding

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

BUNDLED = "bundled"
Progress = Callable[[int, int], None]
"""Called with how many texts are encoded and how many there are."""

_HUB_TIMEOUT = 8.0
"""Seconds for the hub to answer at all; a missing network must not look like a hang."""

_READ = (".json", ".safetensors", ".txt", ".model")
"""Endings of the files that a model is made of here: safetensors for weights, never pickles, never code."""

_BATCH, _BUCKET = 8, 16
_TOKENS = 256
"""Tokens of a batch at most, but for a longer text: a batch is filled up, and of long texts few are of one length."""
_WINDOW_MARGIN = 16


@dataclass(frozen=True, slots=True)
class Source:
    """Where a model's files lie and which revision they are."""

    name: str
    revision: str
    locate: Callable[[], Path]


def source(model: str, cache_dir: Path) -> Source:
    """Resolve `bundled`, a folder or a hub id. Raises InputError for a model that cannot be had."""
    if model == BUNDLED:
        return Source(BUNDLED, bundled.revision(), lambda: bundled.unpack(cache_dir))
    folder = Path(model)
    if folder.is_dir():
        return _folder_source(folder)
    if model.startswith((".", "/", "~")) or model.count("/") > 1:
        raise InputError(f"--model: {model}: no such folder; give a Sentence Transformers folder, a hub id, or bundled")
    return _hub_source(model)


def _folder_source(folder: Path) -> Source:
    if not (folder / "modules.json").is_file():
        raise InputError(f"--model: {folder}: is no Sentence Transformers model (no modules.json in it); check the path")
    files = sorted(path for path in folder.rglob("*") if path.suffix in _READ and path.is_file())
    safe = {path.parent for path in files if path.suffix == ".safetensors"}
    # Sentence Transformers would fall back on a pickle wherever a module has no safetensors.
    if not safe or {path.parent for path in folder.rglob("pytorch_model.bin")} - safe:
        raise InputError(f"--model: {folder}: has weights that are not safetensors; only those are loaded, save the model in that form")
    digest = hashlib.sha256()
    for path in files:
        digest.update(path.relative_to(folder).as_posix().encode())
        with path.open("rb") as file:
            digest.update(hashlib.file_digest(file, "sha256").digest())
    return Source(folder.name, digest.hexdigest()[:12], lambda: folder)


def _hub_source(model: str) -> Source:
    os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
    from huggingface_hub import HfApi, snapshot_download
    from huggingface_hub.errors import HfHubHTTPError, HFValidationError

    wanted = [f"*{ending}" for ending in _READ]
    try:
        folder = Path(snapshot_download(model, allow_patterns=wanted, local_files_only=True))
        if any(folder.rglob("*.safetensors")):
            return Source(model, folder.name[:12], lambda: folder)
    except HFValidationError:
        raise InputError(f"--model: {model!r} is neither a folder nor a model id; use --model {BUNDLED}") from None
    except (OSError, ValueError):
        pass  # not downloaded yet
    try:
        info = HfApi().model_info(model, timeout=_HUB_TIMEOUT)
    except HfHubHTTPError:
        raise InputError(f"--model: the hub has no model {model!r} that is open to you; check the id or use --model {BUNDLED}") from None
    except Exception as error:  # each HTTP library of the hub client raises its own
        kind = type(error).__name__
        raise InputError(f"--model: the model hub cannot be reached for {model!r} ({kind}); use --model {BUNDLED}, which needs no network") from None
    if not any(file.rfilename.endswith(".safetensors") for file in info.siblings or []):
        raise InputError(f"--model: {model} has no safetensors weights, and nothing else is loaded; use --model {BUNDLED}")

    def fetch() -> Path:
        try:
            return Path(snapshot_download(model, revision=info.sha, allow_patterns=wanted, etag_timeout=_HUB_TIMEOUT))
        except Exception as error:
            kind = type(error).__name__
            raise InputError(f"--model: {model} could not be downloaded ({kind}); try again or use --model {BUNDLED}") from None

    return Source(model, (info.sha or "unknown")[:12], fetch)


class Encoder:
    """A model that turns texts into encodings, with a cache in front of it."""

    def __init__(self, model: str, cache_dir: Path) -> None:
        """Resolve the model; nothing is loaded before a text is new. Raises InputError for one that cannot be had."""
        self._source = source(model, cache_dir)
        self._cache = EncodingCache(cache_dir)
        self._latest: dict[str, dict[bytes, Encoding]] = {}
        self._model: SentenceTransformer | None = None
        self.name = self._source.name
        self.revision = self._source.revision

    def encode(self, texts: list[str], progress: Progress | None = None) -> list[Encoding]:
        """Return an encoding for each text, in order. A text's encoding does not depend on the others."""
        return self._cached(self.name, self.revision, texts, lambda new: self._encode_new(new, progress))

    def second_opinion(self, texts: list[str]) -> list[Encoding]:
        """Return a second, independent encoder's sentence vectors, in order."""
        return self._cached(second.NAME, second.revision(), texts, second.encode)

    def _cached(self, name: str, revision: str, texts: list[str], encode: Callable[[list[str]], list[Encoding]]) -> list[Encoding]:
        keys = [key(text, name, revision) for text in texts]
        # Whoever asks for the same texts again is not sent to the file, which may not be ours to write.
        latest = self._latest.get(name, {})
        known = {each: latest[each] for each in keys if each in latest}
        known |= self._cache.get(each for each in dict.fromkeys(keys) if each not in known)
        todo = {each: text for each, text in zip(keys, texts, strict=True) if each not in known}
        if todo:
            fresh = dict(zip(todo, encode(list(todo.values())), strict=True))
            self._cache.put(fresh)
            known |= fresh
        self._latest[name] = known
        return [known[each] for each in keys]

    def _encode_new(self, texts: list[str], progress: Progress | None) -> list[Encoding]:
        model = self._load()
        prompt = model.prompts.get(model.default_prompt_name or "") or ""
        tokenizer = model.tokenizer
        limit = (model.max_seq_length or 512) - len(tokenizer(prompt)["input_ids"]) - _WINDOW_MARGIN
        windows = [(number, start, part) for number, text in enumerate(texts) for start, part in _windows(text, tokenizer, limit)]
        parts: list[list[tuple[int, Encoding]]] = [[] for _ in texts]
        done = 0
        for batch, rows in _batches([prompt + part for _, _, part in windows], tokenizer):
            encoded = _forward(model, [prompt + windows[i][2] for i in batch], rows, len(prompt))
            for index, encoding in zip(batch, encoded, strict=True):
                number, start, _ = windows[index]
                parts[number].append((start, encoding))
            done += len(batch)
            if progress:
                progress(done, len(windows))
        return [_merge(sorted(part, key=lambda each: each[0])) for part in parts]

    def _load(self) -> SentenceTransformer:
        if self._model is None:
            folder = self._source.locate()
            self._model = _load_quietly(folder, self.name)
        return self._model


def _load_quietly(folder: Path, name: str) -> SentenceTransformer:
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from sentence_transformers import SentenceTransformer
        from transformers.utils import logging as transformers_logging

        transformers_logging.set_verbosity_error()  # type: ignore[no-untyped-call]
        transformers_logging.disable_progress_bar()  # type: ignore[no-untyped-call]
        logging.getLogger("sentence_transformers").setLevel(logging.ERROR)
        try:
            return SentenceTransformer(
                str(folder),
                device="cpu",
                local_files_only=True,
                trust_remote_code=False,
                model_kwargs={"use_safetensors": True, "dtype": "float32"},
            )
        except Exception as error:
            reason = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
            raise InputError(f"--model: {name} cannot be loaded ({reason}); use --model {BUNDLED}") from None


def _windows(text: str, tokenizer: Any, limit: int) -> Iterator[tuple[int, str]]:
    """Cut a text that is too long for the model into parts of at most `limit` tokens, with their offsets."""
    offsets = tokenizer(text, return_offsets_mapping=True, add_special_tokens=False, verbose=False)["offset_mapping"]
    starts = [0, *(offsets[i][0] for i in range(limit, len(offsets), limit))]
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        if end > start:
            yield start, text[start:end]


def _batches(texts: list[str], tokenizer: Any) -> Iterator[tuple[list[int], int]]:
    """Yield indices of texts that share a padded length, and how many of that length make a full batch."""
    buckets: dict[int, list[int]] = {}
    for index, text in enumerate(texts):
        length = len(tokenizer(text)["input_ids"])
        buckets.setdefault(max(-(-length // _BUCKET), 1), []).append(index)
    for bucket, indices in sorted(buckets.items()):
        rows = min(max(_TOKENS // (bucket * _BUCKET), 1), _BATCH)
        for at in range(0, len(indices), rows):
            yield indices[at : at + rows], rows


def _forward(model: SentenceTransformer, texts: list[str], rows: int, prompt_length: int) -> list[Encoding]:
    """Encode one batch, filled up to so many rows, so that a text gets the same vectors beside any other."""
    import torch

    filled = texts + [texts[-1]] * (rows - len(texts))
    tokenizer = model.tokenizer
    features = tokenizer(
        filled, padding=True, pad_to_multiple_of=_BUCKET, truncation=True, return_offsets_mapping=True, return_tensors="pt",
        max_length=model.max_seq_length,
    )  # fmt: skip
    offsets = features.pop("offset_mapping").numpy()
    with torch.inference_mode():
        out = model.forward(dict(features))
    tokens = torch.nn.functional.normalize(out["token_embeddings"].float(), dim=-1).numpy()
    sentences = torch.nn.functional.normalize(out["sentence_embedding"].float(), dim=-1).numpy()
    encodings = []
    for row in range(len(texts)):
        keep = (offsets[row, :, 1] > offsets[row, :, 0]) & (offsets[row, :, 1] > prompt_length)
        spans = np.maximum(offsets[row][keep] - prompt_length, 0).astype(np.int32)
        encodings.append(Encoding(sentences[row].astype(np.float16), tokens[row][keep].astype(np.float16), spans))
    return encodings


def _merge(parts: list[tuple[int, Encoding]]) -> Encoding:
    if len(parts) == 1:
        return parts[0][1]
    weights = np.array([len(encoding.tokens) for _, encoding in parts], np.float32)
    mean = np.average([encoding.sentence.astype(np.float32) for _, encoding in parts], axis=0, weights=np.maximum(weights, 1))
    return Encoding(
        (mean / (np.linalg.norm(mean) or 1)).astype(np.float16),
        np.concatenate([encoding.tokens for _, encoding in parts]),
        np.concatenate([encoding.offsets + start for start, encoding in parts]),
    )
