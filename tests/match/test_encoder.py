"""Which model is meant, and texts to encodings without one: no test here imports torch."""

from __future__ import annotations

import re
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from discrepancy.errors import InputError
from discrepancy.match import encoder as encoding_module
from discrepancy.match.encoder import BUNDLED, Encoder, _batches, _merge, _windows, source
from discrepancy.match.encoding import Encoding


def tokenizer(text: str, **_: object) -> dict[str, list]:
    """One token a word, as a fast tokenizer would tell it."""
    spans = [match.span() for match in re.finditer(r"\S+", text)]
    return {"input_ids": list(range(len(spans))), "offset_mapping": spans}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "model"
    (made / "1_Dense").mkdir(parents=True)
    (made / "modules.json").write_text("[]")
    (made / "model.safetensors").write_bytes(b"weights")
    (made / "tokenizer.txt").write_text("vocabulary")
    return made


def refused(model: str | Path, cache: Path) -> str:
    with pytest.raises(InputError) as error:
        source(str(model), cache)
    assert str(error.value).startswith("--model: ")
    assert "\n" not in str(error.value)
    return str(error.value)


def test_the_bundled_model_is_not_unpacked_before_it_is_needed(tmp_path: Path) -> None:
    assert source(BUNDLED, tmp_path).name == BUNDLED
    assert list(tmp_path.iterdir()) == []


def test_a_folder_has_a_revision_of_its_content(folder: Path, tmp_path: Path) -> None:
    first = source(str(folder), tmp_path)
    assert (first.name, first.locate()) == ("model", folder)
    revisions = {first.revision}
    for name in ("model.safetensors", "modules.json", "tokenizer.txt"):
        (folder / name).write_text("changed")
        revisions.add(source(str(folder), tmp_path).revision)
    (folder / "modules.json").rename(folder / "other.json")
    (folder / "modules.json").write_text("")
    revisions.add(source(str(folder), tmp_path).revision)
    assert len(revisions) == 5


def test_what_a_folder_does_not_read_does_not_change_its_revision(folder: Path, tmp_path: Path) -> None:
    before = source(str(folder), tmp_path).revision
    (folder / "README.md").write_text("about")
    assert source(str(folder), tmp_path).revision == before


def test_a_folder_that_is_no_model_is_told(folder: Path, tmp_path: Path) -> None:
    assert "no such folder" in refused(tmp_path / "none", tmp_path)
    assert "no such folder" in refused("./none", tmp_path)
    assert "no modules.json" in refused(tmp_path, tmp_path)
    (folder / "model.safetensors").rename(folder / "pytorch_model.bin")
    assert "not safetensors" in refused(folder, tmp_path)


def test_a_pickle_beside_safetensors_elsewhere_is_refused(folder: Path, tmp_path: Path) -> None:
    (folder / "1_Dense" / "pytorch_model.bin").write_bytes(b"pickle")
    assert "not safetensors" in refused(folder, tmp_path)
    (folder / "1_Dense" / "model.safetensors").write_bytes(b"weights")
    assert source(str(folder), tmp_path).name == "model"


@pytest.mark.parametrize("model", ["bad id with spaces", "a--b", "-x"])
def test_what_cannot_be_a_model_id_is_told_without_asking_the_hub(model: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("huggingface_hub.HfApi.model_info", lambda *_, **__: pytest.fail("asked the hub"))
    assert "--model bundled" in refused(model, tmp_path)


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (SimpleNamespace(sha="1" * 40, siblings=[SimpleNamespace(rfilename="pytorch_model.bin")]), "no safetensors"),
        (SimpleNamespace(sha="1" * 40, siblings=None), "no safetensors"),
        (ConnectionError("refused"), "cannot be reached .*ConnectionError"),
        (TimeoutError("late"), "cannot be reached .*TimeoutError"),
    ],
)
def test_what_the_hub_says_becomes_one_line_that_names_the_way_on(
    answer: object, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def model_info(*_: object, **__: object) -> object:
        if isinstance(answer, Exception):
            raise answer
        return answer

    monkeypatch.setenv("HF_HOME", str(tmp_path))
    monkeypatch.setattr("huggingface_hub.HfApi.model_info", model_info)
    message = refused("nobody/such-a-model-here", tmp_path)
    assert re.search(told, message)
    assert "--model bundled" in message


def made(text: str, width: int = 4) -> Encoding:
    rows = np.full((1, width), len(text), np.float16)
    return Encoding(rows[0], rows, np.array([[0, len(text)]], np.int32))


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What the models were asked to encode, call by call."""
    calls: list[list[str]] = []

    def encode(texts: list[str]) -> list[Encoding]:
        calls.append(texts)
        return [made(text) for text in texts]

    monkeypatch.setattr(Encoder, "_encode_new", lambda self, texts, progress: encode(texts))
    monkeypatch.setattr(encoding_module.second, "encode", encode)
    return calls


def test_a_text_is_encoded_once_however_often_it_stands(asked: list[list[str]], tmp_path: Path) -> None:
    found = Encoder(BUNDLED, tmp_path).encode(["one", "three", "one"])
    assert asked == [["one", "three"]]
    assert [each.offsets.tolist() for each in found] == [[[0, 3]], [[0, 5]], [[0, 3]]]


def test_a_second_run_asks_no_model(asked: list[list[str]], tmp_path: Path) -> None:
    Encoder(BUNDLED, tmp_path).encode(["one", "three"])
    found = Encoder(BUNDLED, tmp_path).encode(["three", "seventh", "one"])
    assert asked == [["one", "three"], ["seventh"]]
    assert [each.offsets[0, 1] for each in found] == [5, 7, 3]


def test_without_a_cache_to_write_a_text_asked_for_again_is_still_at_hand(asked: list[list[str]], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    encoder = Encoder(BUNDLED, tmp_path / "file")
    encoder.encode(["one", "three"])
    encoder.encode(["three", "five", "one"])
    assert asked == [["one", "three"], ["five"]]


def test_the_two_encoders_do_not_take_each_other_for_cached(asked: list[list[str]], tmp_path: Path) -> None:
    encoder = Encoder(BUNDLED, tmp_path)
    encoder.encode(["one"])
    encoder.second_opinion(["one"])
    encoder.second_opinion(["one"])
    assert asked == [["one"], ["one"]]


def test_without_a_cache_to_write_each_encoder_has_its_own_latest_at_hand(asked: list[list[str]], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    encoder = Encoder(BUNDLED, tmp_path / "file")
    for ask in (encoder.encode, encoder.second_opinion) * 2:
        ask(["one"])
    assert asked == [["one"], ["one"]]


def test_a_damaged_cache_only_costs_time(asked: list[list[str]], tmp_path: Path) -> None:
    Encoder(BUNDLED, tmp_path).encode(["one"])
    (tmp_path / "encodings.sqlite3").write_bytes(b"damaged " * 1000)
    assert Encoder(BUNDLED, tmp_path).encode(["one"])[0].offsets.tolist() == [[0, 3]]
    assert asked == [["one"], ["one"]]


@given(words=st.lists(st.sampled_from(["a", "bb", "ccc", "\u3000", ""]), max_size=40), limit=st.integers(1, 9))
def test_windows_cover_a_long_text_and_none_is_too_long(words: list[str], limit: int) -> None:
    text = " ".join(words)
    parts = list(_windows(text, tokenizer, limit))
    assert "".join(part for _, part in parts) == text
    assert all(text[start : start + len(part)] == part for start, part in parts)
    assert all(len(tokenizer(part)["input_ids"]) <= limit for _, part in parts)


@given(st.lists(st.integers(0, 70), max_size=50))
def test_batches_hold_every_text_once_and_one_padded_length_each(lengths: list[int]) -> None:
    found = list(_batches(["w " * length for length in lengths], tokenizer))
    assert sorted(index for batch, _ in found for index in batch) == list(range(len(lengths)))
    for batch, rows in found:
        assert len(batch) <= rows <= 8
        assert rows == 1 or rows * lengths[batch[0]] <= 256
        assert len({max(-(-lengths[index] // 16), 1) for index in batch}) == 1


def test_windows_are_merged_by_how_much_they_hold() -> None:
    def part(direction: int, count: int) -> Encoding:
        row = np.eye(2, dtype=np.float16)[direction]
        return Encoding(row, np.tile(row, (count, 1)), np.array([[i, i + 1] for i in range(count)], np.int32))

    merged = _merge([(0, part(0, 3)), (10, part(1, 1))])
    assert merged.sentence[0] == pytest.approx(3 * merged.sentence[1], rel=1e-2)
    assert np.linalg.norm(merged.sentence.astype(np.float32)) == pytest.approx(1, abs=1e-2)
    assert merged.offsets.tolist() == [[0, 1], [1, 2], [2, 3], [10, 11]]
    assert len(merged.tokens) == 4
