"""An area is the one that is meant, however a list, a map or a command writes it, and none is made beside it."""

import json

import pytest

from app.areas.named import area_by_path
from app.lib.given import BadArgument
from tests.cast import uid
from tests.lib.books import book
from tests.support.engines import on_sqlite
from tests.support.stores import Store

pytestmark = on_sqlite

VILLAGES = [
    "柳溪村", "柳溪", "柳 溪村", "柳溪村委会", "柳溪村村委会", "柳溪村民委员会", "柳溪村村民委员会", "柳溪行政村",
    "青禾镇柳溪村", "青禾镇柳溪村委会", "明川县青禾镇柳溪村", "青禾柳溪村",
]  # fmt: skip
GRIDS = ["第一网格", "一网格", "1网格", "１号网格", "01", "1", "柳溪村第一网格"]
GROUPS = ["塘口组", "塘口", "塘口村民小组", "柳溪村塘口组", "青禾镇柳溪村塘口组", "第一网格塘口组"]
TRIPLES = [
    *((village, GRIDS[0], GROUPS[0]) for village in VILLAGES),
    *((VILLAGES[0], grid, GROUPS[0]) for grid in GRIDS),
    *((VILLAGES[0], GRIDS[0], group) for group in GROUPS),
]
OTHERS = ["柳溪社区", "柳溪居委会", "东柳溪村", "外村"]


def count(database):
    return database.one("SELECT count(*) FROM area")


@pytest.mark.parametrize(("village", "grid", "group"), TRIPLES)
def test_a_list_of_leaders(client, database, village, grid, group):
    before = count(database)
    content = book("xlsx", [["姓名", "手机", "村", "网格", "微网格"], ["黄一", "13900000501", village, grid, group]])
    form = {"area": str(uid("town")), "do": "take"}
    page = client("xu").post("/desk/people/import", data=form, files={"file": ("x.xlsx", content)}).text
    assert "已经导入" in page and count(database) == before
    assert database.one("SELECT count(*) FROM account WHERE phone = '13900000501'") == 1


@pytest.mark.parametrize(("village", "grid", "group"), TRIPLES)
def test_a_list_of_homes(client, village, grid, group):
    xu = client("xu")
    head = ["村", "网格", "微网格", "户号", "姓名", "与户主关系"]
    content = book("csv", [head, [village, grid, group, "N1", "曾大山", "户主"]])
    answer = xu.post("/desk/import", data={"area": str(uid("town"))}, files={"file": ("x.csv", content)})
    page = xu.get(answer.headers["location"]).text
    assert "taking-in" in page and "都没有问题" in page


@pytest.mark.parametrize("village", OTHERS)
def test_another_one_is_another_one(client, database, village):
    """A list of homes makes no area and says what there is; a list of leaders makes the other one."""
    xu = client("xu")
    content = book("csv", [["村", "微网格", "户号", "姓名"], [village, "塘口组", "N1", "曾大山"]])
    answer = xu.post("/desk/import", data={"area": str(uid("town"))}, files={"file": ("x.csv", content)})
    page = xu.get(answer.headers["location"]).text
    assert "柳溪村、石桥村" in page and "taking-in" not in page
    content = book(
        "csv", [["姓名", "手机", "村", "网格", "微网格"], ["黄一", "13900000502", village, "一网格", "东组"]]
    )
    form = {"area": str(uid("town")), "do": "check"}
    page = xu.post("/desk/people/import", data=form, files={"file": ("x.csv", content)}).text
    assert village.replace("居委会", "社区") in page


@pytest.mark.parametrize("name", VILLAGES)
def test_a_map(client, name):
    ring = [[113.5, 28.1], [113.6, 28.1], [113.6, 28.2], [113.5, 28.2], [113.5, 28.1]]
    feature = {"properties": {"name": name}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
    content = json.dumps({"type": "FeatureCollection", "features": [{"type": "Feature", **feature}]}).encode()
    page = client("xu").post("/desk/boundaries/check", files={"file": ("x.geojson", content)})
    assert page.status_code == 200 and "柳溪村" in page.text


@pytest.mark.parametrize("name", [*VILLAGES, "mc.qh.lx"])
def test_a_command(database, monkeypatch, name):
    from app import db

    with Store(database) as store:
        monkeypatch.setattr(db, "_store", store.opened)
        assert store.run(area_by_path(name)) == uid("liuxi")


@pytest.mark.parametrize("name", ["外村", "柳溪社区", "组", ""])
def test_a_command_that_names_none(database, monkeypatch, name):
    from app import db

    with Store(database) as store, pytest.raises(BadArgument, match="no area"):
        monkeypatch.setattr(db, "_store", store.opened)
        store.run(area_by_path(name))
