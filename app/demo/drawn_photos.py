"""Drawn photos for the demo: a ditch, a road, a lamp, and the same when it is done. They show no person and no real place."""

import hashlib
import io
from typing import NamedTuple

from PIL import Image, ImageDraw

_SIZE = (1200, 900)
_SKY, _HILL, _FIELD, _EARTH = "#cfdbe0", "#8ba38c", "#a9b98a", "#9a8468"
_WATER, _STONE, _ROAD, _DARK = "#6f8f94", "#b9b4a8", "#8d8d8a", "#4d4a45"


class Picture(NamedTuple):
    """A JPEG and its fingerprint."""

    content: bytes
    sha256: str


def _ground(draw: ImageDraw.ImageDraw) -> None:
    draw.rectangle((0, 0, 1200, 900), fill=_FIELD)
    draw.rectangle((0, 0, 1200, 340), fill=_SKY)
    draw.polygon([(0, 340), (0, 240), (260, 170), (520, 260), (820, 190), (1200, 270), (1200, 340)], fill=_HILL)
    draw.rectangle((120, 250, 330, 420), fill="#e6dfd2")
    draw.polygon([(95, 255), (225, 180), (355, 255)], fill="#6b5b50")
    draw.rectangle((200, 330, 250, 420), fill=_DARK)


def _ditch(draw: ImageDraw.ImageDraw, done: bool) -> None:
    draw.polygon([(420, 900), (560, 420), (700, 420), (860, 900)], fill=_STONE if done else _EARTH)
    if done:
        draw.polygon([(560, 900), (605, 420), (655, 420), (720, 900)], fill=_WATER)
        for row in range(9):
            draw.line((420 + row * 9, 880 - row * 50, 545 + row * 6, 880 - row * 50), fill=_DARK, width=3)
    else:
        draw.ellipse((380, 560, 900, 860), fill=_WATER)
        draw.ellipse((470, 470, 760, 610), fill=_WATER)


def _road(draw: ImageDraw.ImageDraw, done: bool) -> None:
    draw.polygon([(260, 900), (560, 380), (660, 380), (1000, 900)], fill=_ROAD)
    for step in range(5):
        draw.line((612, 440 + step * 95, 614, 480 + step * 105), fill="#e8e4d8", width=4 + step * 3)
    if done:
        draw.polygon([(450, 780), (500, 660), (590, 660), (580, 780)], fill="#6e6e6b")
    else:
        draw.ellipse((430, 660, 620, 780), fill=_DARK)
        draw.ellipse((455, 690, 600, 770), fill=_WATER)


def _lamp(draw: ImageDraw.ImageDraw, done: bool) -> None:
    draw.rectangle((690, 180, 708, 760), fill=_DARK)
    draw.line((699, 185, 820, 160), fill=_DARK, width=14)
    if done:
        draw.ellipse((770, 110, 910, 250), fill="#f4e3a1")
    draw.ellipse((800, 140, 880, 220), fill="#fffbe6" if done else "#77736a")


DRAWN = {"drainage": _ditch, "road": _road, "power": _lamp}


def picture(category: str, done: bool = False, number: int = 0) -> Picture:
    """A picture of a kind of problem, or of what was done about it. `number` makes each file different."""
    image = Image.new("RGB", _SIZE)
    draw = ImageDraw.Draw(image)
    _ground(draw)
    DRAWN.get(category, _ditch)(draw, done)
    draw.ellipse((940 - number % 7 * 60, 60, 1010 - number % 7 * 60, 130), fill="#f2ead0")
    draw.rectangle((1190, 890, 1190 + number // 7, 899), fill=_HILL)
    out = io.BytesIO()
    image.save(out, "JPEG", quality=85)
    content = out.getvalue()
    return Picture(content, hashlib.sha256(content).hexdigest())
