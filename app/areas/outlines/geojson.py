"""Boundaries from a GeoJSON file (RFC 7946): each feature is an area, found by code or name; faults are reported by feature.

For untrusted files: runs in a process apart (app.lib.apart), which has to be told the reader's language.
"""

from collections.abc import Iterable
from typing import Any, NamedTuple

from app.areas.naming import fold, matching
from app.areas.outlines.lines import Polygons, Ring, crossing, simplified
from app.lib.json_text import NotJson, decode
from app.lib.unreadable import Unreadable
from app.web.i18n import N_, localised, set_language

LARGEST_MB = 8
MOST_FEATURES = 500
MOST_POINTS = 200_000
CODES = ("code", "path", "id", "adcode", "代码", "编码", "区划代码")
NAMES = ("name", "名称", "村名", "区划名称")
_OLD_WORLD = ("4326", "crs84")
"""Names of WGS-84 in the `crs` of older files."""

_TOO_LARGE = N_("This file is larger than %(most)d MB. Please export it with fewer points.")
_NOT_JSON = N_("This file cannot be read as GeoJSON. Please export it as GeoJSON, in UTF-8.")
_NO_FEATURES = N_("There is no boundary in this file.")
_TOO_MANY = N_("There are more than %(most)d boundaries in this file. Please keep those of the villages.")
_TOO_FINE = N_("There are more than %(most)d points in this file. Please export it simplified.")
_OTHER_CRS = N_("This file says that its coordinates are not WGS-84. Please export it in WGS-84 (EPSG:4326).")
_NO_NAME = N_("It says neither a code nor a name.")
_UNKNOWN = N_("“%(said)s” is none of your areas.")
_SEVERAL = N_("Several of your areas are called “%(said)s”. Please write the code, such as %(path)s.")
_TWICE = N_("“%(said)s” is in the file twice.")
_NO_POLYGON = N_("It is no area: Polygon or MultiPolygon is needed.")
_SHORT = N_("One of its lines has fewer than four points.")
_OPEN = N_("One of its lines does not end where it began.")
_NO_POINT = N_("One of its points is no pair of numbers.")
_OUTSIDE = N_("The point %(point)s is not on earth. Longitude comes first, then latitude.")
_FLAT = N_("One of its lines encloses nothing.")
_CROSSES = N_("One of its lines crosses itself near %(point)s.")


class Broken(Unreadable):
    """What is wrong with a file, or with a feature of it."""

    def __init__(self, msgid: str, **values: Any) -> None:
        super().__init__(msgid, values)
        self.words = localised(msgid, values)


class Found(NamedTuple):
    """One boundary. `points`: how many the file has, before it was simplified."""

    area: dict[str, Any]
    polygons: Polygons
    points: int


class Reading(NamedTuple):
    """What a file says. `faults`: (which feature, what is wrong with it); the others can be taken."""

    found: list[Found]
    faults: list[tuple[str, str]]


def read(content: bytes, areas: Iterable[dict[str, Any]]) -> Reading:
    """The boundaries of a file. `areas`: {"kind", "name", "code", "path"} of those that may be
    meant, with `above`: kinds and names of what each lies in. Raises Broken."""
    features = _features(content)
    areas = list(areas)
    by_code = _index(areas)
    found: dict[Any, Found] = {}
    faults = []
    points = 0
    for number, feature in enumerate(features, 1):
        said = _said(feature)
        which = said[0] or f"#{number}"
        try:
            area = _area(said, by_code, areas)
            if area["path"] in found:
                raise Broken(_TWICE, said=area["name"])
            polygons, size = _polygons(feature)
            points += size
            if points > MOST_POINTS:
                break
            found[area["path"]] = Found(area, simplified(polygons), size)
        except Broken as broken:
            faults.append((which, broken.words))
    if points > MOST_POINTS:
        raise Broken(_TOO_FINE, most=MOST_POINTS)
    return Reading(list(found.values()), faults)


def read_in(language: str, content: bytes, areas: list[dict[str, Any]]) -> Reading:
    """The same in a process that serves readers of several languages."""
    set_language(language)
    return read(content, areas)


def _features(content: bytes) -> list[Any]:
    if len(content) > LARGEST_MB * 1_000_000:
        raise Broken(_TOO_LARGE, most=LARGEST_MB)
    try:
        data = decode(content)
    except NotJson as error:
        raise Broken(_NOT_JSON) from error
    if not isinstance(data, dict) or data.get("type") not in ("FeatureCollection", "Feature"):
        raise Broken(_NOT_JSON)
    crs = data.get("crs")
    if crs and not any(name in str(crs).lower() for name in _OLD_WORLD):
        raise Broken(_OTHER_CRS)
    features = data.get("features", []) if data["type"] == "FeatureCollection" else [data]
    if not isinstance(features, list) or not features:
        raise Broken(_NO_FEATURES)
    if len(features) > MOST_FEATURES:
        raise Broken(_TOO_MANY, most=MOST_FEATURES)
    return features


def _index(areas: Iterable[dict[str, Any]]) -> dict[str, list]:
    by_code: dict[str, list] = {}
    for area in areas:
        for code in {area["path"], area["code"]}:
            by_code.setdefault(code, []).append(area)
    return by_code


def _called(name: str, areas: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Areas that a name means, of whatever kind; letter by letter where there is one."""
    exact = [area for area in areas if fold(area["name"]) == fold(name)]
    return exact or [area for area in areas if matching([area], area["kind"], name, area["above"])]


def _said(feature: Any) -> tuple[str, str]:
    """Name (or code) and code of a feature, as its properties say."""
    properties = feature.get("properties") if isinstance(feature, dict) else None
    known = {str(k).strip().lower(): v for k, v in properties.items()} if isinstance(properties, dict) else {}
    texts = {k: str(v).strip()[:120] for k, v in known.items() if isinstance(v, str | int)}
    code = next((texts[k] for k in CODES if texts.get(k)), "")
    return next((texts[k] for k in NAMES if texts.get(k)), code), code


def _area(said: tuple[str, str], by_code: dict[str, list], areas: list[dict[str, Any]]) -> dict[str, Any]:
    name, code = said
    if not name and not code:
        raise Broken(_NO_NAME)
    found = by_code.get(code, []) if code else []
    if len(found) != 1:
        found = _called(name, areas) or found
    if not found:
        raise Broken(_UNKNOWN, said=name or code)
    if len(found) > 1:
        raise Broken(_SEVERAL, said=name, path=found[0]["path"])
    return found[0]


def _polygons(feature: Any) -> tuple[Polygons, int]:
    geometry = feature.get("geometry") if isinstance(feature, dict) else None
    kind = geometry.get("type") if isinstance(geometry, dict) else None
    coordinates = geometry.get("coordinates") if isinstance(geometry, dict) else None
    if kind not in ("Polygon", "MultiPolygon") or not isinstance(coordinates, list) or not coordinates:
        raise Broken(_NO_POLYGON)
    polygons = [coordinates] if kind == "Polygon" else coordinates
    if not all(isinstance(polygon, list) and polygon for polygon in polygons):
        raise Broken(_NO_POLYGON)
    read = [[_ring(ring) for ring in polygon] for polygon in polygons]
    return read, sum(len(ring) for polygon in read for ring in polygon)


def _ring(ring: Any) -> Ring:
    if not isinstance(ring, list) or len(ring) < 4:
        raise Broken(_SHORT)
    points = [_point(point) for point in ring]
    if points[0] != points[-1]:
        raise Broken(_OPEN)
    if len(set(points)) < 3 or len({x for x, _ in points}) == 1 or len({y for _, y in points}) == 1:
        raise Broken(_FLAT)
    where = crossing(points)
    if where:
        raise Broken(_CROSSES, point=_words(where))
    return points


def _point(point: Any) -> tuple[float, float]:
    if not isinstance(point, list) or len(point) < 2 or not all(type(n) in (int, float) for n in point[:2]):
        raise Broken(_NO_POINT)
    x, y = float(point[0]), float(point[1])
    if not (-180 <= x <= 180 and -90 <= y <= 90):
        raise Broken(_OUTSIDE, point=_words((x, y)))
    return x, y


def _words(point: tuple[float, float]) -> str:
    return f"{point[0]:.5f}, {point[1]:.5f}"
