"""Where a problem is, for the maps of others: WGS-84 as stored, converted only for the link.

GCJ-02 (Amap, Tencent) shifts China by some hundred metres by a published approximation; BD-09 (Baidu) shifts that once more.
Outside China nothing is shifted.
"""

from math import atan2, cos, hypot, pi, radians, sin, sqrt
from urllib.parse import urlencode

_AXIS_M = 6378245.0
_ECCENTRICITY2 = 0.00669342162296594323
_BAIDU = pi * 3000 / 180
EARTH_M = 6_371_008.8


def in_china(latitude: float, longitude: float) -> bool:
    """Whether the shift applies, roughly."""
    return 0.8293 < latitude < 55.8271 and 72.004 < longitude < 137.8347


def _waves(value: float) -> float:
    return (20 * sin(6 * value * pi) + 20 * sin(2 * value * pi)) * 2 / 3


def gcj02(latitude: float, longitude: float) -> tuple[float, float]:
    """WGS-84 as GCJ-02: latitude and longitude in degrees."""
    if not in_china(latitude, longitude):
        return latitude, longitude
    x, y = longitude - 105, latitude - 35
    north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * sqrt(abs(x)) + _waves(x)
    north += (20 * sin(y * pi) + 40 * sin(y / 3 * pi)) * 2 / 3 + (
        160 * sin(y / 12 * pi) + 320 * sin(y * pi / 30)
    ) * 2 / 3
    # The first wave of the latitude goes with the longitude, as published.
    east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * sqrt(abs(x)) + _waves(x)
    east += (20 * sin(x * pi) + 40 * sin(x / 3 * pi)) * 2 / 3 + (
        150 * sin(x / 12 * pi) + 300 * sin(x / 30 * pi)
    ) * 2 / 3
    slope = 1 - _ECCENTRICITY2 * sin(radians(latitude)) ** 2
    north = north * 180 / (_AXIS_M * (1 - _ECCENTRICITY2) / (slope * sqrt(slope)) * pi)
    east = east * 180 / (_AXIS_M / sqrt(slope) * cos(radians(latitude)) * pi)
    return latitude + north, longitude + east


def bd09(latitude: float, longitude: float) -> tuple[float, float]:
    """WGS-84 as BD-09."""
    if not in_china(latitude, longitude):
        return latitude, longitude
    y, x = gcj02(latitude, longitude)
    far = hypot(x, y) + 0.00002 * sin(y * _BAIDU)
    angle = atan2(y, x) + 0.000003 * cos(x * _BAIDU)
    return far * sin(angle) + 0.006, far * cos(angle) + 0.0065


def links(latitude: float, longitude: float) -> dict[str, str]:
    """Addresses that open the point in a map, with nothing in them but the point."""
    there, along = gcj02(latitude, longitude)
    baidu = bd09(latitude, longitude)
    point = f"{there:.6f},{along:.6f}"
    return {
        "amap": "https://uri.amap.com/marker?"
        + urlencode({"position": f"{along:.6f},{there:.6f}", "coordinate": "gaode"}),
        "baidu": "https://api.map.baidu.com/marker?"
        + urlencode({"location": f"{baidu[0]:.6f},{baidu[1]:.6f}", "coord_type": "bd09ll", "output": "html"}),
        "tencent": "https://apis.map.qq.com/uri/v1/marker?"
        + urlencode({"marker": f"coord:{point}", "referer": "weige"}),
    }


def metres(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Between two points in WGS-84, over the ground."""
    (lat1, lon1), (lat2, lon2) = ((radians(a), radians(b)) for a, b in (one, other))
    half = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return 2 * EARTH_M * atan2(sqrt(half), sqrt(1 - half))
