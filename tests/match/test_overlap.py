"""What two sides name alike."""

from hypothesis import given
from hypothesis import strategies as st

from discrepancy.match.overlap import overlap


def test_what_both_name_is_shared_and_the_rare_counts_more() -> None:
    often, seldom = frozenset({"trade"}), frozenset({"panda"})
    named = overlap([often, often, often, seldom], [often, seldom])
    assert named.shared.shape == named.cosine.shape == (4, 2)
    assert named.shared[3, 1] > named.shared[0, 0] > named.shared[0, 1] == 0
    assert named.cosine[0, 0] == named.cosine[3, 1] == 1
    assert named.share(often | seldom, seldom) > 0.5
    assert named.share(frozenset(), seldom) == 1


@given(st.lists(st.frozensets(st.sampled_from("abcde")), min_size=1, max_size=5), st.lists(st.frozensets(st.sampled_from("abcde")), min_size=1, max_size=5))
def test_overlap_is_symmetric_and_bounded(a: list[frozenset[str]], b: list[frozenset[str]]) -> None:
    there, back = overlap(a, b), overlap(b, a)
    assert (there.cosine == back.cosine.T).all()
    assert (there.cosine >= 0).all()
    assert (there.cosine <= 1.0001).all()
    for i, left in enumerate(a):
        for j, right in enumerate(b):
            assert (there.shared[i, j] > 0) == bool(left & right)
