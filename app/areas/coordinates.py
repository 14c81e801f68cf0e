"""Where a problem is, for the maps of others: WGS-84 as stored, converted only for the link.

GCJ-02 (Amap, Tencent) shifts China by some hundred metres; BD-09 (Baidu) shifts that once more. Outside China nothing is
shifted. The formulas are those of PRCoords.
"""

from math import atan2, cos, radians, sin, sqrt
from urllib.parse import urlencode

import prcoords

EARTH_M = 6_371_008.8


def _in_china(latitude: float, longitude: float) -> bool:
    return prcoords.sanity_in_china_p(prcoords.Coords(latitude, longitude))


def gcj02(latitude: float, longitude: float) -> tuple[float, float]:
    """WGS-84 as GCJ-02: latitude and longitude in degrees."""
    if not _in_china(latitude, longitude):
        return latitude, longitude
    return tuple(prcoords.wgs_gcj((latitude, longitude)))


def bd09(latitude: float, longitude: float) -> tuple[float, float]:
    """WGS-84 as BD-09."""
    if not _in_china(latitude, longitude):
        return latitude, longitude
    return tuple(prcoords.wgs_bd((latitude, longitude)))


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
