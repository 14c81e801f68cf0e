"""Boundaries from a GeoJSON file: tried first, taken in, replaced, taken back; what is wrong with one is said by its name."""

import pytest

from app.areas.outlines.geojson import Broken, read
from app.areas.outlines.lines import crossing, simplified
from app.web.i18n import set_language
from tests.areas.steps import SQUARE, feature, file_of, take_in, upload
from tests.cast import path, uid
from tests.support.rows import rows

FINE = [[113.5 + n / 1e7, 28.1] for n in range(200_000)] + [[113.6, 28.2], [113.5, 28.1]]
AREAS = [
    {"id": n, "name": name, "code": code, "path": f"mc.qh.{code}"}
    | {"kind": "village" if name.endswith("村") else "micro_grid", "above": [("town", "青禾镇")]}
    for n, (name, code) in enumerate([("柳溪村", "lx"), ("石桥村", "sq"), ("新屋组", "1.xw"), ("新屋组", "2.xw")])
]


@pytest.fixture(autouse=True)
def english():
    set_language("en")


def test_a_boundary_is_its_area_by_code_or_by_name():
    by_code = feature(name="spelt otherwise", code="mc.qh.sq", kind="MultiPolygon")
    reading = read(b"\xef\xbb\xbf" + file_of(feature(), by_code), AREAS)
    assert [(each.area["name"], each.points) for each in reading.found] == [("柳溪村", 5), ("石桥村", 5)]
    assert reading.faults == []


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (feature(name=""), "neither a code nor a name"),
        (feature(name="别的村"), "none of your areas"),
        (feature(name="新屋组"), "write the code"),
        (feature(ring=SQUARE[:3]), "fewer than four"),
        (feature(ring=SQUARE[:4]), "does not end where it began"),
        (feature(ring=[[113.5, 28.1], [113.6, 28.2], [113.6, 28.1], [113.5, 28.2], [113.5, 28.1]]), "crosses itself"),
        (feature(ring=[[113.5, 28.1], [113.6, 28.1], [113.7, 28.1], [113.5, 28.1]]), "encloses nothing"),
        (feature(ring=[[y, x] for x, y in SQUARE]), "Longitude comes first"),
        (feature(ring=[["a", "b"]] * 5), "no pair of numbers"),
        (feature(ring=[[True, None]] * 5), "no pair of numbers"),
        (feature(ring="far away"), "fewer than four"),
        (feature(kind="MultiPolygon", ring=[]), "fewer than four"),
        ({**feature(), "geometry": None}, "Polygon or MultiPolygon"),
        ({**feature(), "geometry": {"type": "Point", "coordinates": [1, 2]}}, "Polygon or MultiPolygon"),
        ("柳溪村", "neither a code nor a name"),
        ({"type": "Feature", "properties": [1]}, "neither a code nor a name"),
    ],
)
def test_what_is_wrong_with_one_is_said_and_the_others_can_be_taken(one, words):
    reading = read(file_of(one, feature(name="石桥村")), AREAS)
    assert [each.area["name"] for each in reading.found] == ["石桥村"]
    ((_, said),) = reading.faults
    assert words in said


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "cannot be read"),
        (b"[]", "cannot be read"),
        ("村界".encode("gb18030"), "cannot be read"),
        (b'{"type": "Topology"}', "cannot be read"),
        (b"[" * 100_000, "cannot be read"),
        (file_of(), "no boundary"),
        (file_of(*[feature()] * 501), "more than 500"),
        (file_of(feature(), crs={"properties": {"name": "EPSG:4490"}}), "not WGS-84"),
        (b" " * 8_000_001, "larger than 8 MB"),
        (
            file_of(feature(ring=[[113.5 + n / 1e7, 28.1] for n in range(200_000)] + [[113.6, 28.2], [113.5, 28.1]])),
            "200000 points",
        ),
    ],
)
def test_a_file_that_is_none_is_said_so(content, words):
    with pytest.raises(Broken) as broken:
        read(content, AREAS)
    assert words in broken.value.words


def test_a_long_line_is_made_simple_and_keeps_its_shape():
    edge = [(113.5 + n / 10_000, 28.1 + (n % 2) * 1e-6) for n in range(1001)]
    ring = [*edge, (113.6, 28.2), (113.5, 28.2), edge[0]]
    ((thin,),) = simplified([[ring]])
    assert len(thin) < 10 and thin[0] == thin[-1]
    assert {(113.6, 28.2), (113.5, 28.2)} <= set(thin)
    assert crossing(thin) is None


def present(server) -> dict[str, str]:
    """The outlines that stand, by the name of the area."""
    sql = "SELECT r.name, o.polygons FROM area_outline o JOIN area r ON r.id = o.area WHERE o.replaced_by IS NULL"
    return dict(rows(server, sql))


def test_it_is_tried_taken_in_replaced_and_taken_back(client, server):
    lin = client("lin")
    assert "还没有边界" in lin.get("/desk/boundaries").text
    tried = upload(lin, file_of(feature(), feature(name="火星村")))
    assert tried.status_code == 200 and "火星村" in tried.text and present(server) == {}
    assert upload(lin, b"no").status_code == 422
    assert lin.post("/desk/boundaries/check").status_code in (400, 422)
    assert take_in(lin, file_of(feature(), feature(name="石桥村"))).status_code == 303
    first = present(server)
    assert set(first) == {"柳溪村", "石桥村"}
    moved = [[x + 0.5, y] for x, y in SQUARE]
    assert take_in(lin, file_of(feature(ring=moved))).status_code == 303
    second = present(server)
    assert second["柳溪村"] != first["柳溪村"] and second["石桥村"] == first["石桥村"]
    ((key,),) = rows(server, "SELECT import_id FROM area_outline WHERE replaced_by IS NULL AND area = ?", uid("liuxi"))
    for _ in range(2):
        assert lin.post(f"/desk/boundaries/{key}/removal").status_code == 303
        assert present(server) == first
    verbs = rows(server, "SELECT verb FROM event WHERE subject_kind = 'area' AND verb LIKE 'outline%'")
    assert [verb for (verb,) in verbs] == ["outlined", "outlined", "outlines_undone"]


def test_only_the_town_s_desk_may_and_only_for_its_own_areas(client, server):
    for name in ("chen", "zhou", "wu", "shen"):
        assert client(name).get("/desk/boundaries").status_code in (403, 404)
        assert upload(client(name), file_of(feature())).status_code in (403, 404)
    foreign = {"geojson": file_of(feature(name="明川县")).decode()}
    assert client("lin").post("/desk/boundaries", data=foreign).status_code == 422
    assert client("lin").post("/desk/boundaries", data={"geojson": "no"}).status_code == 422
    assert client("lin").post(f"/desk/boundaries/{uid('nothing')}/removal").status_code == 404
    assert path("county") == "mc"
