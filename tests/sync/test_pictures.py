"""Every kind of picture that a stranger's file may be: a person sees in our copy what was in it, or it is set aside."""

import io
import struct
import zlib

import pytest
from PIL import Image, ImageCms, ImageDraw

from app.sync.photos.re_encoding import LONGEST_SIDE, as_jpeg

SIZE = (60, 40)
"""Left half dark, right half light."""
GREY, LOOK_UP, ALPHA, COLOUR = 0, 3, 4, 2


def png(bits: int, kind: int, dark: tuple[int, ...], light: tuple[int, ...], **chunks: bytes) -> bytes:
    """A PNG of that type, from its samples: Pillow can't write all that it may be handed."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    samples = [sample for pixel in [dark] * 30 + [light] * 30 for sample in pixel]
    if bits == 16:
        line = b"".join(struct.pack(">H", sample) for sample in samples)
    else:
        text = "".join(format(sample, f"0{bits}b") for sample in samples)
        line = bytes(int(text[at : at + 8].ljust(8, "0"), 2) for at in range(0, len(text), 8))
    head = struct.pack(">IIBBBBB", *SIZE, bits, kind, 0, 0, 0)
    more = b"".join(chunk(name.encode(), body) for name, body in chunks.items())
    body = zlib.compress((b"\0" + line) * SIZE[1])
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + more + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def halves(mode: str, dark, light, **info) -> Image.Image:
    """The same picture in one of Pillow's modes."""
    picture = Image.new(mode, SIZE, light)
    picture.paste(dark, (0, 0, 30, 40))
    picture.info.update(info)
    return picture


def saved(picture: Image.Image, kind: str, **options) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


def seen(content: bytes) -> Image.Image:
    """Our copy, opened."""
    kept = as_jpeg(content)
    assert kept is not None, "set aside"
    shown = Image.open(io.BytesIO(kept))
    assert shown.format == "JPEG" and shown.mode == "RGB" and not shown.getexif()
    return shown


def is_close(pixel, wanted) -> bool:
    return all(abs(one - other) <= 12 for one, other in zip(pixel, wanted, strict=True))


def palette(*colours: tuple[int, int, int]) -> bytes:
    return bytes(value for colour in colours for value in colour)


def two(*values: int) -> bytes:
    return b"".join(struct.pack(">H", value) for value in values)


BLACK, WHITE, GREEN = (0, 0, 0), (255, 255, 255), (0, 128, 0)
PICTURES = {
    "grey 1 bit": (png(1, GREY, (0,), (1,)), BLACK, WHITE),
    "grey 1 bit, black is see-through": (png(1, GREY, (0,), (1,), tRNS=two(0)), WHITE, WHITE),
    "grey 2 bits": (png(2, GREY, (0,), (2,)), BLACK, (170, 170, 170)),
    "grey 4 bits": (png(4, GREY, (0,), (8,)), BLACK, (136, 136, 136)),
    "grey 8 bits": (png(8, GREY, (20,), (200,)), (20, 20, 20), (200, 200, 200)),
    "grey 8 bits, one grey is see-through": (png(8, GREY, (20,), (200,), tRNS=two(200)), (20, 20, 20), WHITE),
    "grey 16 bits": (png(16, GREY, (0x1400,), (0xC8FF,)), (20, 20, 20), (200, 200, 200)),
    "grey 16 bits, one grey is see-through": (
        png(16, GREY, (0x1400,), (0xC8FF,), tRNS=two(0xC8FF)),
        (20, 20, 20),
        WHITE,
    ),
    "grey and alpha": (png(8, ALPHA, (0, 255), (0, 0)), BLACK, WHITE),
    "grey and half alpha": (png(8, ALPHA, (0, 255), (0, 128)), BLACK, (127, 127, 127)),
    "grey and alpha 16 bits": (png(16, ALPHA, (0, 0xFFFF), (0, 0)), BLACK, WHITE),
    "colour": (png(8, COLOUR, GREEN, WHITE), GREEN, WHITE),
    "colour, one colour is see-through": (png(8, COLOUR, GREEN, (255, 0, 0), tRNS=two(255, 0, 0)), GREEN, WHITE),
    "colour 16 bits": (png(16, COLOUR, (0, 0x8000, 0), (0xFFFF,) * 3), GREEN, WHITE),
    "colour and alpha": (png(8, 6, (*GREEN, 255), (0, 0, 0, 0)), GREEN, WHITE),
    "colour and alpha 16 bits": (png(16, 6, (0, 0x8000, 0, 0xFFFF), (0, 0, 0, 0)), GREEN, WHITE),
    "palette": (png(8, LOOK_UP, (0,), (1,), PLTE=palette(GREEN, WHITE)), GREEN, WHITE),
    "palette of 2 bits": (png(2, LOOK_UP, (1,), (2,), PLTE=palette(WHITE, GREEN, WHITE)), GREEN, WHITE),
    "palette, one entry is see-through": (
        png(8, LOOK_UP, (0,), (1,), PLTE=palette(GREEN, BLACK), tRNS=b"\xff\x00"),
        GREEN,
        WHITE,
    ),
    "palette, half see-through": (
        png(8, LOOK_UP, (0,), (1,), PLTE=palette(GREEN, BLACK), tRNS=b"\xff\x80"),
        GREEN,
        (127, 127, 127),
    ),
    "JPEG of greys": (saved(halves("L", 20, 200), "JPEG"), (20, 20, 20), (200, 200, 200)),
    "JPEG for print": (saved(halves("CMYK", (255, 255, 255, 255), (0, 0, 0, 0)), "JPEG"), BLACK, WHITE),
    "JPEG with a map of light behind it": (
        saved(halves("RGB", GREEN, WHITE), "MPO", save_all=True, append_images=[halves("RGB", BLACK, BLACK)]),
        GREEN,
        WHITE,
    ),
    "WebP with alpha": (saved(halves("RGBA", (*GREEN, 255), (0, 0, 0, 0)), "WEBP", lossless=True), GREEN, WHITE),
    "GIF": (saved(halves("RGB", GREEN, WHITE), "GIF"), GREEN, WHITE),
    "GIF that is see-through": (saved(halves("RGBA", (*GREEN, 255), (0, 0, 0, 0)), "GIF"), GREEN, WHITE),
}


@pytest.mark.parametrize("name", PICTURES)
def test_what_was_in_it_is_seen(name):
    content, dark, light = PICTURES[name]
    if dark == light:  # nothing is left on white: its own case below
        assert as_jpeg(content) is None
        return
    shown = seen(content)
    assert shown.size == SIZE
    left, right = shown.getpixel((10, 20)), shown.getpixel((50, 20))
    assert is_close(left, dark) and is_close(right, light) and not is_close(left, right)


@pytest.mark.parametrize("kind", ["GIF", "PNG", "WEBP"])
def test_of_a_moving_picture_the_first_frame_that_shows_something(kind):
    frames = [Image.new("RGB", SIZE, "white"), halves("RGB", GREEN, WHITE), halves("RGB", BLACK, WHITE)]
    content = saved(frames[0], kind, save_all=True, append_images=frames[1:], duration=100, lossless=True)
    assert is_close(seen(content).getpixel((10, 20)), GREEN)


ONE_COLOUR = {
    "white pen on nothing": saved(halves("RGBA", (255, 255, 255, 255), (0, 0, 0, 0)), "PNG"),
    "a picture under a veil": saved(halves("RGBA", (*GREEN, 0), (0, 0, 0, 0)), "PNG"),
    "sixteen bits of which a few are used": png(16, GREY, (3,), (200,)),
    "palette of whites": png(8, LOOK_UP, (0,), (1,), PLTE=palette(WHITE, BLACK), tRNS=b"\xff\x00"),
    "all frames": saved(
        halves("RGBA", (255, 255, 255, 255), (0, 0, 0, 0)),
        "WEBP",
        save_all=True,
        append_images=[halves("RGBA", (255, 255, 255, 255), (9, 9, 9, 0))],
        lossless=True,
        exact=True,
    ),
}


@pytest.mark.parametrize("name", ONE_COLOUR)
def test_a_picture_of_which_one_colour_would_be_left_is_set_aside(name):
    assert as_jpeg(ONE_COLOUR[name]) is None


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_a_picture_of_one_colour_is_one(mode):
    shown = seen(saved(Image.new(mode, SIZE), "PNG"))
    assert all(high - low <= 2 for low, high in shown.getextrema())


@pytest.mark.parametrize("turned", range(9))
@pytest.mark.parametrize(
    ("kind", "mode"), [("JPEG", "RGB"), ("JPEG", "CMYK"), ("PNG", "RGBA"), ("PNG", "P"), ("WEBP", "RGBA")]
)
def test_upright_whatever_it_is_made_of(kind, mode, turned):
    picture = Image.new("RGB", SIZE, WHITE)
    ImageDraw.Draw(picture).rectangle((0, 0, 20, 13), fill=GREEN)
    tags = Image.Exif()
    tags[0x0112] = turned
    shown = seen(saved(picture.convert(mode), kind, exif=tags))
    assert shown.size == (SIZE if turned < 5 else SIZE[::-1])
    width, height = shown.size
    corner = {2: (1, 0), 3: (1, 1), 4: (0, 1), 6: (1, 0), 7: (1, 1), 8: (0, 1)}.get(turned, (0, 0))
    place = (4 + corner[0] * (width - 9), 4 + corner[1] * (height - 9))
    assert not is_close(shown.getpixel(place), WHITE)


def test_broken_exif_does_not_cost_the_picture():
    for exif in (b"Exif\0\0II*\0\xff\xff\xff\xff", b"Exif\0\0MM\0*\0\0\0\x08\xff\xff" + b"\x01\x12" * 9, b"Exif\0\0"):
        assert is_close(seen(saved(halves("RGB", GREEN, WHITE), "JPEG", exif=exif)).getpixel((10, 20)), GREEN)


def test_colours_are_what_the_profile_says():
    wide = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for profile in (srgb, wide, b"no profile", b""):
        for mode in ("RGB", "L"):
            picture = halves("RGB", GREEN, WHITE).convert(mode)
            assert is_close(seen(saved(picture, "JPEG", icc_profile=profile)).getpixel((50, 20)), WHITE)
    swapped = bytearray(srgb)  # what the profile calls red is our green
    at = [swapped.index(name, 128) + 4 for name in (b"rXYZ", b"gXYZ")]
    swapped[at[0] : at[0] + 8], swapped[at[1] : at[1] + 8] = swapped[at[1] : at[1] + 8], swapped[at[0] : at[0] + 8]
    shown = seen(saved(halves("RGB", (0, 200, 0), WHITE), "PNG", icc_profile=bytes(swapped)))
    red, green, _ = shown.getpixel((10, 20))
    assert red > 150 and green < 60


def test_thin_lines_of_a_large_drawing_are_still_there():
    """Every second pixel left out would leave every second line out."""
    drawing = Image.new("RGBA", (6000, 1200), (0, 0, 0, 0))
    for at in range(1, 6000, 60):
        ImageDraw.Draw(drawing).line((at, 0, at, 1200), fill="black")
    shown = seen(saved(drawing, "PNG")).convert("L")
    assert max(shown.size) == LONGEST_SIDE
    row = [shown.getpixel((at, 200)) for at in range(LONGEST_SIDE)]
    assert sum(value < 230 for value in row) >= 100


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF"])
def test_what_the_decoder_stumbles_over_is_set_aside(kind):
    """A file cut anywhere, or with a byte turned, is a picture or is none; it never raises."""
    whole = saved(halves("RGB", GREEN, WHITE), kind)
    for at in range(0, len(whole), max(1, len(whole) // 60)):
        as_jpeg(whole[:at])
        as_jpeg(whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :])
    assert as_jpeg(b"") is None
