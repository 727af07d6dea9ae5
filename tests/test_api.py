"""The public names, as a notebook uses them."""

from discrepancy import compare, read


def test_the_stage_does_not_take_the_functions_name():
    import discrepancy.read.language

    assert callable(discrepancy.read)
    assert discrepancy.read is read


def test_read_and_compare_on_texts_without_a_network(tmp_path, cache_dir):
    path = tmp_path / "a.txt"
    path.write_text("The two leaders agreed to resume talks. They met in the capital.", "utf-8")
    assert [s.id for s in read(path, "b").statements] == ["b1", "b2"]
    comparison = compare(path, path, cache_dir=cache_dir)
    assert {judgement.status for judgement in comparison.judgements.values()} == {"shared"}
    assert comparison.findings == ()
