"""Loading: every fault is one line with file, key, what is wrong and the nearest candidate."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from discrepancy.check.pairs import load, load_all
from discrepancy.check.schema import ExpectedEntry, parse
from discrepancy.errors import InputError


def fault(folder):
    with pytest.raises(InputError) as raised:
        load(folder, "rome")
    message = str(raised.value)
    assert "\n" not in message
    return message


def test_a_pair_loads_with_places_and_lines(folder):
    pair = load(folder, "rome")
    assert (pair.event, pair.a.government, pair.b.language, pair.drafts, pair.floor) == ("Summit in Rome", "Northland", "en", 0, {})
    assert [each.line for each in pair.expectations] == [1, 2, 3, 4, 1, 2, 3]
    assert all(pair.readout(each.side).text[slice(*each.span)] == each.text for each in pair.expectations)
    assert pair.claims[0].line == 2


FAULTS = [
    ("pair.toml", 'event = "Summit', 'evnt = "Summit', ["pair.toml", "key event", "is missing", "did you mean 'evnt'"]),
    ("pair.toml", "date = 2026-01-05", 'date = "2026-01-05"', ["pair.toml, line 3", "key date", "valid date"]),
    ("pair.toml", "date = 2026-01-05", "date = 2026-13-05", ["pair.toml", "not valid TOML", "line 3"]),
    ("pair.toml", 'government = "Northland"', 'goverment = "Northland"', ["line 5", "key a.government", "is missing", "'goverment'"]),
    ("pair.toml", 'government = "Northland"', 'government = "Northland"\nfiel = "x"', ["line 7", "key a.fiel", "unknown key", "'file'"]),
    ("pair.toml", 'file = "a.en.txt"', 'file = "a.em.txt"', ["line 8", "key a.file", "no file 'a.em.txt'", "'a.en.txt'"]),
    ("pair.toml", 'file = "b.en.txt"', 'file = "b.en.txt"\n[floor]\nonyl = 0.5', ["key floor.onyl", "not allowed", "'only'"]),
    ("pair.toml", 'file = "b.en.txt"', 'file = "b.en.txt"\n[floor]\nonly = 1.5', ["line 15", "key floor.only", "1.5"]),
    ("pair.toml", 'file = "b.en.txt"', 'file = "b.en.txt"\n[floor]\nonly = "high"', ["key floor.only", "number", "high"]),
    ("pair.toml", 'language = "en"\nfile = "a', 'language = "xx"\nfile = "a', ["pair.toml", "key a.language", "unknown language 'xx'"]),
    ("expected.toml", "near =", "naer =", ["statement 7, key naer", "unknown key", "'near'"]),
    ("expected.toml", "[[claim]]", "[[clam]]", ["key clam", "unknown key", "'claim'"]),
    ("expected.toml", 'status = "context"', 'status = "contxt"', ["line 22", "statement 4, key status", "'contxt'", "'context'"]),
    ("expected.toml", 'text = "Photo: the', 'text = "Foto: the', ["line 21", "statement 4, key text", '"Photo: the palace"']),
    ("expected.toml", '["They agreed on trade."]', '["They agreed on tarde."]', ["counterparts", "of b", '"They agreed on trade."']),
    ("expected.toml", '["Both presidents met in Rome."]', '["The leaders met in Rome."]', ["key counterparts", "stands in a"]),
    ("expected.toml", 'counterparts = ["Both presidents met in Rome."]', "", ["statement 1, key counterparts", "at least one"]),
    ("expected.toml", "near =", "counterparts =", ["statement 7, key counterparts", "'only'", "near"]),
    ("expected.toml", '["on ten ships"]', '["on nine ships"]', ["statement 3, key missing", "does not stand in the statement"]),
    ("expected.toml", 'silent = "b"', 'silent = "a"', ["claim 1, key silent", "like side"]),
    ("expected.toml", "evidence = [", 'evidence = ["Nothing of it", ', ["claim 1, key evidence", '"Nothing of it"']),
    ("expected.toml", 'text = "Photo: the palace"', 'text = "The war of long ago"', ["statement 4", "expected twice"]),
    ("expected.toml", 'status = "context"', 'status = "context"\ndraft = "yes"', ["statement 4, key draft", "boolean"]),
]


@pytest.mark.parametrize(("name", "old", "new", "told"), FAULTS)
def test_a_fault_is_told_in_one_line(folder, edit, name, old, new, told):
    edit(name, old, new)
    message = fault(folder)
    assert [part for part in told if part not in message] == [], message


@pytest.mark.parametrize("name", ["pair.toml", "expected.toml", "a.en.txt"])
def test_a_missing_file_is_named(folder, name):
    (folder / name).unlink()
    assert name in fault(folder)


@pytest.mark.parametrize("name", ["pair.toml", "expected.toml", "b.en.txt"])
def test_bytes_that_are_no_utf8_are_told_with_their_offset(folder, name):
    (folder / name).write_bytes(b"ab\xff")
    assert name in fault(folder)
    assert "byte 2" in fault(folder)


def test_several_faults_are_counted(folder, edit):
    edit("expected.toml", 'status = "context"', 'status = "contxt"')
    edit("expected.toml", "near =", "naer =")
    assert fault(folder).endswith("(and 1 more)")


def test_the_same_words_twice_in_a_readout_are_two_statements(folder, edit):
    (folder / "a.en.txt").write_text("They met in Rome, and parted.\nThey met\nThe end of it came.\nThey met\n", "utf-8")
    (folder / "expected.toml").write_text(
        '[[statement]]\nside = "a"\ntext = "They met"\nstatus = "only"\n'
        '[[statement]]\nside = "a"\ntext = "They met"\nstatus = "context"\n'
        '[[statement]]\nside = "a"\ntext = "They met in Rome, and parted."\nstatus = "only"\n',
        "utf-8",
    )
    assert [each.line for each in load(folder, "rome").expectations] == [2, 4, 1]


def test_windows_line_ends_do_not_move_anything(folder):
    for name in ("a.en.txt", "expected.toml", "pair.toml"):
        path = folder / name
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert [each.line for each in load(folder, "rome").expectations] == [1, 2, 3, 4, 1, 2, 3]


def test_decomposed_letters_do_not_move_anything(folder):
    for path in (*folder.glob("*.txt"), folder / "expected.toml"):
        path.write_text(unicodedata.normalize("NFD", path.read_text("utf-8").replace("They", "Théy").replace("Rome", "Romé")), "utf-8")
    assert any("Romé" in each.text for each in load(folder, "rome").expectations)


def test_drafts_are_counted_and_left_out(folder, edit):
    edit("expected.toml", 'status = "context"', 'status = "context"\ndraft = true')
    edit("expected.toml", 'silent = "b"', 'silent = "b"\ndraft = true')
    pair = load(folder, "rome")
    assert (pair.drafts, len(pair.expectations), len(pair.claims)) == (2, 6, 0)
    assert [each.number for each in pair.expectations] == [1, 2, 3, 5, 6, 7]


def test_a_draft_is_validated_like_any_entry(folder, edit):
    edit("expected.toml", 'text = "Photo: the palace"', 'text = "Foto"\ndraft = true')
    assert "statement 4" in fault(folder)


def test_pairs_are_found_by_name_once_and_in_order(folder):
    root = folder.parent
    (root / "athens").mkdir()
    for path in folder.iterdir():
        (root / "athens" / path.name).write_bytes(path.read_bytes())
    (root / ".hidden").mkdir()
    (root / ".hidden" / "pair.toml").write_text("broken", "utf-8")
    assert [each.name for each in load_all([root, folder])] == ["athens", "rome"]
    assert [each.name for each in load_all([folder])] == ["rome"]
    assert [each.name for each in load_all([root], ["r*"])] == ["rome"]


def test_equal_names_below_two_roots_are_told_apart(folder, tmp_path):
    twin = tmp_path / "more" / "rome"
    twin.mkdir(parents=True)
    for path in folder.iterdir():
        (twin / path.name).write_bytes(path.read_bytes())
    names = [each.name for each in load_all([folder.parent, twin.parent])]
    assert len(set(names)) == 2
    assert all(name.endswith("/rome") for name in names)


@pytest.mark.parametrize(
    ("folders", "only", "told"),
    [(["nowhere"], [], "no such folder"), (["empty"], [], "no curated pair"), (["pairs"], ["romee"], "'rome'")],
)
def test_nothing_to_check_is_an_error(folder, tmp_path, folders, only, told):
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError, match=told):
        load_all([tmp_path / each for each in folders], only)


def told(path):
    """What is wrong with the file, if anything."""
    try:
        parse(path, ExpectedEntry)
    except InputError as error:
        return str(error)
    return ""


@given(st.binary(max_size=200))
def test_no_bytes_make_the_parser_fall(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("toml") / "expected.toml"
    path.write_bytes(data)
    assert "\n" not in told(path)


KEY = st.sampled_from(["side", "text", "status", "draft", "near", "foo", "counterparts"])
SCALAR = st.sampled_from(["true", "1", "-2.5", '"x"', '""', "2026-01-05"])
VALUE = st.recursive(SCALAR, lambda inner: st.lists(inner, max_size=3).map(lambda parts: f"[{', '.join(parts)}]"))


@given(st.dictionaries(KEY, VALUE))
def test_no_table_makes_the_validation_fall(tmp_path_factory, keys):
    path = tmp_path_factory.mktemp("toml") / "expected.toml"
    path.write_text("[[statement]]\n" + "\n".join(f"{key} = {value}" for key, value in keys.items()), "utf-8")
    message = told(path)
    assert not message or "statement 1, key " in message
