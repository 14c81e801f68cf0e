"""A page put together from the held one and what changed is the new page, whatever the two are."""

from hypothesis import given
from hypothesis import strategies as st

from app.home.offline import differences

LINES = st.lists(
    st.sampled_from(["", "<li>", "</li>", "<p>周家", "<p>吴家", "<form>"]) | st.text(max_size=8), max_size=40
)


@given(LINES, LINES)
def test_any_page_is_made_from_any_other(old, new):
    old, new = "\n".join(old), "\n".join(new)
    changes = differences.difference(differences.read_marks(differences.marks_of(old)), new)
    made = differences.apply(old, changes)
    # Two lines may share a mark; then the checksum says that the page must be asked for whole.
    assert made == new or differences.checksum(made) != differences.checksum(new)


def test_one_line_more_costs_one_line():
    old = "\n".join(f"<li>第 {n} 户" for n in range(200))
    new = old.replace("<li>第 7 户", "<li>第 7 户\n<li>新的一户")
    assert differences.difference(differences.read_marks(differences.marks_of(old)), new) == [
        *(0, 8),
        "<li>新的一户",
        *(8, 192),
    ]
