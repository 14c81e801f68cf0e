"""Forms are read as browsers write them, and no further than their route takes."""

import asyncio
from urllib.parse import parse_qsl, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.web.errors import Refused
from app.web.forms import pairs_of
from app.web.http.multiparts import read_parts
from app.web.limits import LONGEST_NAME, SHORT_FORM, Takes

PAIRS = st.lists(st.tuples(st.text(min_size=1, max_size=20), st.text(max_size=60)), max_size=20)

FEW = Takes(files=2, file=1000)


def part(name: str, value: str | bytes, file: str = "") -> bytes:
    """One part of a multipart body."""
    named = f'; filename="{file}"' if file else ""
    head = f'--edge\r\nContent-Disposition: form-data; name="{name}"{named}\r\n\r\n'
    return head.encode() + (value if isinstance(value, bytes) else value.encode()) + b"\r\n"


def read(body: bytes, most: Takes = FEW, *, keep: bool = True, step: int = 7):
    """The form of a multipart body that comes in pieces of `step` bytes."""

    async def pieces():
        for start in range(0, len(body), step):
            yield body[start : start + step]

    return asyncio.run(read_parts(pieces(), b"edge", most, keep=keep))


@given(PAIRS)
def test_what_a_browser_escapes_is_read_back(pairs):
    assert pairs_of(urlencode(pairs).encode()) == pairs


@given(st.binary(max_size=300).filter(lambda body: b";" not in body))
def test_any_bytes_are_read_as_the_library_reads_them(body):
    assert pairs_of(body) == parse_qsl(body.decode("latin-1"), keep_blank_values=True)


@given(st.lists(st.tuples(st.from_regex(r"[a-z]{1,9}(\[\])?", fullmatch=True), st.text(max_size=40)), max_size=9))
def test_parts_come_in_any_pieces(pairs):
    body = b"".join(part(name, value) for name, value in pairs) + b"--edge--\r\n"
    for step in (1, 13, 10_000):
        assert read(body, step=step).pairs == pairs


def test_files_are_kept_for_who_is_known_and_counted_for_a_stranger():
    body = part("note", "好") + part("photos", b"\x00\xff" * 9, "a.jpg") + part("photos", "") + b"--edge--\r\n"
    known, stranger = read(body), read(body, keep=False)
    assert known.pairs == stranger.pairs == [("note", "好"), ("photos", "")]
    (file,) = known.files
    assert (file.field, file.name, file.content, file.size) == ("photos", "a.jpg", b"\x00\xff" * 9, 18)
    assert (stranger.files, stranger.let_go) == ([], 1)


@pytest.mark.parametrize(
    "body",
    [
        b"".join(part(f"f{number}", "") for number in range(400)),
        part("note", "x" * (SHORT_FORM.text + 1)),
        b"".join(part("note", "x" * (SHORT_FORM.text // 7)) for _ in range(8)),
    ],
    ids=["fields", "one long field", "many long fields"],
)
def test_more_than_a_route_takes_is_refused_while_it_comes(body):
    with pytest.raises(Refused) as refused:
        read(body + b"--edge--\r\n", step=5000)
    assert refused.value.status == 413


def test_a_name_without_end_is_none():
    with pytest.raises(ValueError):
        pairs_of(b"n" * (LONGEST_NAME + 1) + b"=1")
    with pytest.raises(ValueError):
        read(part("n" * (LONGEST_NAME + 1), "1"))
