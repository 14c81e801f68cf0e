"""One picture as it came, made into the JPEG that we keep: bytes in, bytes out, no disk and no database. The server has it
done apart (app.lib.apart).

What may be in a file that calls itself a picture: 16-bit grey, a palette, transparency, printer's colours (CMYK), a
colour profile, several frames, an orientation set by the camera. Each is turned into what a person would see on white
paper. What can't be is None, and its original is set aside (attachments.py): so is one that would come out in one colour
although it had several.
"""

import hashlib
import io
from collections.abc import Iterator
from typing import Any

import msgspec
from PIL import Image, ImageCms

NO_BYTES = hashlib.sha256(b"").hexdigest()
"""The fingerprint of a photo that was chosen and could not be read: a phone names it so that somebody hears of it."""
LONGEST_SIDE = 2000
"""Pixels: a house number stays readable, and a photo stays below half a megabyte."""
QUALITY = 82
FORMATS = {"JPEG": 120_000_000, "PNG": 64_000_000, "WEBP": 32_000_000, "GIF": 32_000_000, "AVIF": 32_000_000}
"""What is read as a photo, and the pixels one may claim before it is taken for an attack on the server's memory. A JPEG is
decoded at a fraction of its size; the others whole."""
LARGE_PIXELS = 16_000_000
"""Pixels from which pictures are decoded one at a time: a photo of 64 million takes some 300 MB meanwhile."""
MOST_IN_FRAMES = 64_000_000
"""Pixels that are decoded of a moving picture in search of a frame that shows something: many begin with an empty one."""
ONE_COLOUR = 2
"""Steps of 255 by which the pixels of a picture in one colour may differ: JPEG is not exact."""
ORIENTATION = 0x0112
"""The EXIF tag that says which side is up."""
TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
SIXTEEN_BITS = ("I;16", "I;16B", "I;16L", "I;16N", "I")
_STRIP = 2_000_000
"""Pixels that are converted at a time: of a large picture each step would otherwise hold all of it once more."""

Image.MAX_IMAGE_PIXELS = max(FORMATS.values())
_SRGB = ImageCms.createProfile("sRGB")


class Copy(msgspec.Struct):
    """What became of a picture. `jpeg`: None when there is none to be had, or when it is `too_large` to be made here."""

    jpeg: bytes | None
    too_large: bool = False


class _TooLarge(Exception):
    """It has more pixels than may be decoded here."""


def copy(content: bytes, most_pixels: int) -> Copy:
    """The same as `as_jpeg`, but a picture of more than `most_pixels` is told by `too_large`, not by an exception."""
    try:
        return Copy(as_jpeg(content, most_pixels))
    except _TooLarge:
        return Copy(None, too_large=True)


def as_jpeg(content: bytes, most_pixels: int = Image.MAX_IMAGE_PIXELS) -> bytes | None:
    """The picture as our JPEG: upright, on white, in sRGB, without EXIF (GPS position included). None when there is none to be
    had: no picture, too many pixels for anybody, or one colour left of several. Raises _TooLarge."""
    try:
        shown = _shown(content, most_pixels)
    except _TooLarge:
        raise
    except (
        Exception
    ):  # a stranger's file may make the decoders raise whatever they like; none of it is our fault to report
        return None
    if shown is None:
        return None
    out = io.BytesIO()
    shown.save(out, "JPEG", quality=QUALITY, optimize=True, progressive=True)
    return out.getvalue()


def _shown(content: bytes, most_pixels: int) -> Image.Image | None:
    with Image.open(io.BytesIO(content), formats=tuple(FORMATS)) as picture:
        pixels = picture.width * picture.height
        if pixels > FORMATS.get(picture.format or "", FORMATS["JPEG"]):
            return None
        if pixels > most_pixels:
            raise _TooLarge
        picture.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
        had_several = False
        for frame in _frames(picture):
            small, several = _on_white(frame)
            if _differ(small):
                return _upright(_in_srgb(small, picture), picture)
            had_several = had_several or several
    return None if had_several else _upright(small.convert("RGB"), picture)


def _frames(picture: Image.Image) -> Iterator[Image.Image]:
    frames = getattr(picture, "n_frames", 1)
    if frames == 1 or picture.format in ("JPEG", "MPO"):  # further pictures within a JPEG are depth maps and gain maps
        yield picture
        return
    for number in range(min(frames, 1 + MOST_IN_FRAMES // (picture.width * picture.height))):
        picture.seek(number)
        yield picture.copy()


def _on_white(picture: Image.Image) -> tuple[Image.Image, bool]:
    """The picture made small, as RGB, L or CMYK without transparency; and whether the original shows more than one colour,
    or more than one degree of transparency."""
    picture.load()
    if picture.mode in ("RGB", "L", "CMYK") and "transparency" not in picture.info:
        several = _differ(picture)
        picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
        return picture, several
    times = max(1, max(picture.size) // LONGEST_SIDE)
    width, height = picture.width // times or 1, picture.height // times or 1
    small = Image.new("RGB", (width, height), "white")
    rows = max(1, _STRIP // picture.width // times) * times
    ranges: list[Any] = []
    for top in range(0, height * times, rows):
        strip = _with_alpha(picture.crop((0, top, picture.width, min(picture.height, top + rows))), picture)
        ranges = _widened(ranges, strip.getextrema())
        paper = Image.new("RGBA", strip.size, "white")
        paper.alpha_composite(strip)
        small.paste(paper.convert("RGB").reduce(times), (0, top // times))
    small.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    several = any(high - low > ONE_COLOUR for low, high in ranges)
    return small, several or (picture.mode in SIXTEEN_BITS and _differ(picture))


def _with_alpha(strip: Image.Image, whole: Image.Image) -> Image.Image:
    """A part of a picture as RGBA."""
    if strip.mode not in SIXTEEN_BITS:
        if "transparency" in whole.info:
            strip.info["transparency"] = whole.info["transparency"]
        return strip.convert("RGBA")
    # Pillow would cut off at 255 where it should divide.
    values = strip.convert("I")
    grey = values.point([value >> 8 for value in range(65536)], "L")
    clear = whole.info.get("transparency")
    alpha = values.point([0 if value == clear else 255 for value in range(65536)], "L")
    return Image.merge("RGBA", (grey, grey, grey, alpha))


def _widened(ranges: list[Any], more: Any) -> list[Any]:
    return [(min(a, c), max(b, d)) for (a, b), (c, d) in zip(ranges, more, strict=True)] if ranges else list(more)


def _differ(picture: Image.Image) -> bool:
    """Whether there is more than one colour in it."""
    found: Any = picture.getextrema()
    ranges = found if isinstance(found[0], tuple) else [found]
    return any(high - low > ONE_COLOUR for low, high in ranges)


def _in_srgb(small: Image.Image, picture: Image.Image) -> Image.Image:
    """In the colours that every screen knows. A profile that can't be used is ignored, as browsers do."""
    profile = picture.info.get("icc_profile")
    if profile:
        try:
            turned = ImageCms.profileToProfile(small, io.BytesIO(profile), _SRGB, outputMode="RGB")
        except (ImageCms.PyCMSError, ValueError, TypeError, OSError):
            turned = None
        if turned is not None and _differ(turned):
            return turned
    return small.convert("RGB")


def _upright(small: Image.Image, picture: Image.Image) -> Image.Image:
    try:
        turn = TURNS.get(picture.getexif().get(ORIENTATION, 1))
    except Exception:  # EXIF is a format of its own, and as often broken; the picture stands as it lies
        turn = None
    return small.transpose(turn) if turn is not None else small
