"""Pictures of many pixels, and those that only claim them: taken in or set aside, and the memory that takes is bounded."""

import io
import struct
import subprocess
import sys
import zlib

import pytest
from PIL import Image

from app.sync.photos.re_encoding import LONGEST_SIDE
from tests.cast import uid
from tests.support.engines import on_sqlite
from tests.support.server import ROOT
from tests.sync.steps import picture, sha

MOST_MB = 450

_ENCODE = """
import resource, sys
from app.sync.photos.re_encoding import as_jpeg
content = sys.stdin.buffer.read()
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
kept = as_jpeg(content) or b""
sys.stderr.write(str((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024))
sys.stdout.buffer.write(kept)
"""


def bomb(side: int) -> bytes:
    """A PNG of a few kilobytes that says it is `side` pixels each way."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    body = zlib.compress(bytes(1000 * 1000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def encode(content: bytes) -> tuple[bytes, int]:
    """Our copy, empty when it is set aside, and the megabytes it took; in a process of its own."""
    done = subprocess.run([sys.executable, "-c", _ENCODE], input=content, capture_output=True, check=True, cwd=ROOT)
    return done.stdout, int(done.stderr.decode().split()[-1])


@pytest.mark.parametrize(
    ("kind", "mode", "options"),
    [
        ("JPEG", "RGB", {"quality": 80}),
        ("JPEG", "RGB", {"quality": 80, "progressive": True}),
        ("PNG", "RGB", {"compress_level": 1}),
        ("PNG", "RGBA", {"compress_level": 1}),
    ],
    ids=["jpeg", "progressive", "png", "see-through"],
)
def test_fifty_million_pixels_are_taken_in_with_bounded_memory(kind, mode, options):
    kept, megabytes = encode(picture(kind, mode=mode, **options))
    with Image.open(io.BytesIO(kept)) as shown:
        assert shown.format == "JPEG" and max(shown.size) == LONGEST_SIDE
    assert megabytes < MOST_MB


@pytest.mark.parametrize("side", [9_000, 15_000, 60_000])
def test_a_picture_that_only_claims_its_pixels_is_set_aside(side):
    kept, megabytes = encode(bomb(side))
    assert kept == b"" and megabytes < 60


def test_what_is_no_photo_is_not_opened_by_what_else_pillow_can():
    for content in (
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n",
        b"8BPS\x00\x01" + bytes(100),
        b"II*\x00" + bytes(99),
    ):
        assert encode(content)[0] == b""


@on_sqlite
def test_the_reporter_is_told_of_a_photo_that_cannot_be_opened(client):
    chen, content = client("chen"), bomb(20_000)
    data = {"household": uid("zhou home"), "category": "road", "attachments": [sha(content)]}
    record = chen.record("problem", data)
    assert chen.post_sync(record).json()["attachments_wanted"] == [sha(content)]
    answer = chen.put(f"/attachments/{sha(content)}", content=content)
    assert answer.status_code == 204  # it is kept, and the phone need not send it again
    assert "打不开" in chen.get(f"/problems/{record['id']}").text
    assert "打不开" in client("lin").get(f"/desk/problems/{record['id']}").text
