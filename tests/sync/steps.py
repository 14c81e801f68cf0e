"""Photos for the tests of sync."""

import hashlib
import io

from PIL import Image


def photo(colour: str, size=(640, 480), **exif) -> bytes:
    """A JPEG as a camera makes it, with its position in EXIF."""
    picture = Image.new("RGB", size, colour)
    tags = Image.Exif()
    tags[0x010F] = "CameraMaker"
    tags[0x0112] = exif.get("turned", 1)
    gps = tags.get_ifd(0x8825)
    gps[1], gps[2] = "N", (30.0, 5.0, 7.0)
    out = io.BytesIO()
    picture.save(out, "JPEG", exif=tags)
    return out.getvalue()


def sha(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


FIFTY = (8200, 6150)
"""50.4 million pixels."""


def picture(kind: str, size: tuple[int, int] = FIFTY, mode: str = "RGB", **options) -> bytes:
    """A picture of that many pixels, in few bytes."""
    grey = Image.linear_gradient("L").resize(size)
    out = io.BytesIO()
    Image.merge(mode, [grey] * len(mode)).save(out, kind, **options)
    return out.getvalue()
